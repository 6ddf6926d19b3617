import type { ModelReport, Shortfall } from '../../extract/extractor.ts'
import { visible } from './visible.ts'
import { counted } from './words.ts'

/** What a language model was asked for all texts of a command. `cost` in US dollars, null when no prices are set. */
export type ModelUse = {
  readonly model: string
  readonly texts: number
  readonly requests: number
  readonly inputTokens: number
  readonly outputTokens: number
  readonly cost: number | null
  readonly estimated: boolean
  /** Texts that the model did not read whole, the first ones by name. */
  readonly partial: number
  readonly shortfalls: readonly (Shortfall & { readonly input: string; readonly read: number; readonly parts: number })[]
}

const mostShown = 20

export const noModelUse: ModelUse = { model: '', texts: 0, requests: 0, inputTokens: 0, outputTokens: 0, cost: null, estimated: false, partial: 0, shortfalls: [] }

export const addModelUse = (use: ModelUse, { model, usage, shortfall, read, parts }: ModelReport, input: string): ModelUse => ({
  model, texts: use.texts + 1,
  requests: use.requests + usage.requests,
  inputTokens: use.inputTokens + usage.inputTokens,
  outputTokens: use.outputTokens + usage.outputTokens,
  cost: usage.cost === null ? use.cost : (use.cost ?? 0) + usage.cost,
  estimated: use.estimated || usage.estimated,
  partial: use.partial + (shortfall === null ? 0 : 1),
  shortfalls: shortfall === null || use.shortfalls.length >= mostShown ? use.shortfalls : [...use.shortfalls, { ...shortfall, input, read, parts }],
})

/** `openai/m: 3 requests, 1,200 tokens read, 300 written, $0.0012`, and a line for each text that was not read whole. */
export const formatModelUse = ({ model, requests, inputTokens, outputTokens, cost, estimated, partial, shortfalls }: ModelUse): string => [
  `${visible(model)}: ${counted(requests, 'request')}, ${inputTokens.toLocaleString('en-US')} tokens read, ${outputTokens.toLocaleString('en-US')} written${
    cost === null ? '' : `, $${cost.toFixed(4)}`}${estimated ? ' (partly estimated)' : ''}.`,
  ...shortfalls.map(({ input, read, parts, code, message, wayOut }) => visible(`${input}: read in part (${read} of ${parts}). ${message} ${wayOut} [${code}]`)),
  ...partial > shortfalls.length ? [`and ${partial - shortfalls.length} more were read in part.`] : [],
].join('\n')
