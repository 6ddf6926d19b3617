import { createAnthropic } from '@ai-sdk/anthropic'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { generateText, jsonSchema, NoObjectGeneratedError, Output, type FinishReason, type LanguageModel, type LanguageModelUsage } from 'ai'
import type { Secret } from '../domain/secret.ts'
import type { AskModel, ModelAnswer } from '../extract/model/ask-model.ts'
import { boundedFetch } from './bounded-fetch.ts'
import { explainFailure } from './explain-failure.ts'

export type Endpoint = {
  readonly provider: 'openai' | 'anthropic' | 'ollama'
  readonly url: string
  readonly model: string
  readonly key: Secret | null
  readonly format: 'schema' | 'json'
  readonly temperature: number | null
}

/** Bytes of one answer: far more than any model writes at once. */
const mostBytes = 4_000_000

/** Address and key are always given here, so that no variable of the libraries' own (`OPENAI_…`, `ANTHROPIC_…`) is read. */
const languageModel = ({ provider, url, model, key, format }: Endpoint): LanguageModel => {
  const fetch = boundedFetch(mostBytes)
  if (provider === 'anthropic') return createAnthropic({ baseURL: url, apiKey: key?.reveal() ?? '', fetch })(model)
  return createOpenAICompatible({
    name: provider, baseURL: url, fetch, supportsStructuredOutputs: format === 'schema', ...key === null ? {} : { apiKey: key.reveal() },
  })(model)
}

const answerOf = (text: string, { usage, finishReason }: { readonly usage: LanguageModelUsage | undefined; readonly finishReason: FinishReason | undefined }): ModelAnswer => {
  const { inputTokens, outputTokens } = usage ?? {}
  return {
    text,
    finish: finishReason === 'length' ? 'CUT' : finishReason === 'stop' ? 'WHOLE' : 'OTHER',
    usage: inputTokens === undefined || outputTokens === undefined ? null : { inputTokens, outputTokens },
  }
}

/** Asks an endpoint through the AI SDK: once, without tools, without telemetry. */
export const askEndpoint = (endpoint: Endpoint): AskModel => {
  const model = languageModel(endpoint)
  // The library writes its warnings to standard error, which commands keep for their own.
  Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false })
  return async ({ instructions, messages, schema, maxOutputTokens }, abortSignal) => {
    try {
      const result = await generateText({
        model, instructions, messages: messages.map(({ role, content }) => ({ role, content })), maxOutputTokens, abortSignal, maxRetries: 0,
        output: Output.object({ name: 'dossier', schema: jsonSchema(schema) }),
        ...endpoint.temperature === null ? {} : { temperature: endpoint.temperature },
      })
      return answerOf(result.text, result)
    } catch (error) {
      // The words of an answer that is no JSON are an answer still: whoever asked counts it and says what is wrong.
      if (NoObjectGeneratedError.isInstance(error)) return answerOf(error.text ?? '', error)
      throw explainFailure(error)
    }
  }
}
