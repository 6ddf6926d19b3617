import { DemarcheError } from '../../domain/demarche-error.ts'

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

export type ModelMessage = { readonly role: 'user' | 'assistant'; readonly content: string }

/** `instructions` are the same for every text; what is of a text stands in `messages`. No tools are offered. */
export type ModelRequest = {
  readonly instructions: string
  readonly messages: readonly ModelMessage[]
  readonly schema: JsonSchema
  readonly maxOutputTokens: number
}

/** `finish` is CUT when the answer ran into its token limit. `usage` is null when the endpoint does not count. */
export type ModelAnswer = {
  readonly text: string
  readonly finish: 'WHOLE' | 'CUT' | 'OTHER'
  readonly usage: { readonly inputTokens: number; readonly outputTokens: number } | null
}

/**
 * One question to a language model; the network is behind it.
 *
 * @throws ModelFailure
 */
export type AskModel = (request: ModelRequest, signal: AbortSignal) => Promise<ModelAnswer>

/** The endpoint gave no answer. `retryAfterMs` is how long it asks to be left alone, 0 when it does not say. */
export class ModelFailure extends DemarcheError {
  readonly transient: boolean
  readonly retryAfterMs: number

  constructor({ transient, retryAfterMs = 0, ...description }: {
    readonly code: string
    readonly message: string
    readonly wayOut: string
    readonly transient: boolean
    readonly retryAfterMs?: number
    readonly cause?: unknown
  }) {
    super(description)
    this.transient = transient
    this.retryAfterMs = retryAfterMs
  }
}
