import { ModelFailure } from '../extract/model/ask-model.ts'

const tooLarge = (most: number): ModelFailure => new ModelFailure({
  code: 'MODEL_ANSWER_TOO_LARGE', message: `The model's endpoint sent more than ${most} bytes.`, wayOut: 'Look whether DEMARCHE_MODEL_URL is the address of a model.', transient: false,
})

const unreachable = (cause: unknown): ModelFailure => new ModelFailure({
  code: 'MODEL_UNREACHABLE', message: "The model's endpoint cannot be reached.", wayOut: 'Start it, or correct DEMARCHE_MODEL_URL.', transient: true, cause,
})

/**
 * `fetch` that reads no more than so many bytes of an answer, unpacked, and follows no redirect: another address would get
 * the key and the text.
 */
export const boundedFetch = (mostBytes: number): typeof fetch => async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'manual' }).catch((error: unknown) => {
    if (init?.signal?.aborted === true) throw error
    throw unreachable(error)
  })
  if (response.status >= 300 && response.status < 400) {
    await response.body?.cancel()
    throw new ModelFailure({
      code: 'MODEL_REDIRECT', message: `The model's endpoint redirects (status ${response.status}).`, wayOut: 'Set DEMARCHE_MODEL_URL to where it really is.', transient: false,
    })
  }
  if (response.body === null) return response
  let bytes = 0
  const counted = response.body.pipeThrough(new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      bytes += chunk.length
      if (bytes > mostBytes) throw tooLarge(mostBytes)
      controller.enqueue(chunk)
    },
  }))
  return new Response(counted, { status: response.status, statusText: response.statusText, headers: response.headers })
}
