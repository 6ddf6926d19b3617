import type { ModelUsage } from '../extractor.ts'
import type { ModelAnswer, ModelRequest } from './ask-model.ts'

/** US dollars for a million tokens. */
export type Prices = { readonly input: number; readonly output: number }

/** English has about four letters a token; three guesses rather too much, which is the safe side of a limit. */
const charactersPerToken = 3
const perMillion = 1_000_000

const tokensOf = (characters: number): number => Math.ceil(characters / charactersPerToken)

const sizeOf = ({ instructions, messages, schema }: ModelRequest): number =>
  instructions.length + JSON.stringify(schema).length + messages.reduce((sum, { content }) => sum + content.length, 0)

/** Money that many texts share. What a question may cost at most is put aside before it is asked. */
export type Purse = {
  readonly putAside: (cost: number) => boolean
  readonly settle: (aside: number, cost: number) => void
}

/** @param limit in US dollars; null is no limit */
export const createPurse = (limit: number | null): Purse => {
  let gone = 0
  return {
    putAside: (cost) => {
      if (limit !== null && gone + cost > limit) return false
      gone += cost
      return true
    },
    settle: (aside, cost) => { gone += cost - aside },
  }
}

/** What was put aside for one question. Settled once: with the answer, as failed (nothing is charged), or as never heard of again. */
export type Ticket = {
  readonly answered: (answer: ModelAnswer) => void
  readonly refused: () => void
  readonly lost: () => void
}

/** Counts what one text costs. No question is asked that could go over a limit. */
export type Ledger = {
  readonly open: (request: ModelRequest) => Ticket | 'TOKENS' | 'COST'
  readonly usage: () => ModelUsage
}

export const createLedger = ({ prices, maxTokens, purse }: { readonly prices: Prices | null; readonly maxTokens: number; readonly purse: Purse }): Ledger => {
  let requests = 0
  let inputTokens = 0
  let outputTokens = 0
  let reserved = 0
  let estimated = false
  const costOf = (input: number, output: number): number =>
    prices === null ? 0 : (input * prices.input + output * prices.output) / perMillion
  return {
    open: (request) => {
      const input = tokensOf(sizeOf(request))
      const most = input + request.maxOutputTokens
      if (inputTokens + outputTokens + reserved + most > maxTokens) return 'TOKENS'
      const aside = costOf(input, request.maxOutputTokens)
      if (!purse.putAside(aside)) return 'COST'
      reserved += most
      requests += 1
      const settle = (used: { readonly inputTokens: number; readonly outputTokens: number }): void => {
        reserved -= most
        inputTokens += used.inputTokens
        outputTokens += used.outputTokens
        purse.settle(aside, costOf(used.inputTokens, used.outputTokens))
      }
      return {
        answered: ({ usage, text }) => {
          estimated ||= usage === null
          settle(usage ?? { inputTokens: input, outputTokens: tokensOf(text.length) })
        },
        refused: () => { settle({ inputTokens: 0, outputTokens: 0 }) },
        lost: () => {
          estimated = true
          settle({ inputTokens: input, outputTokens: 0 })
        },
      }
    },
    usage: () => ({ requests, inputTokens, outputTokens, cost: prices === null ? null : costOf(inputTokens, outputTokens), estimated }),
  }
}
