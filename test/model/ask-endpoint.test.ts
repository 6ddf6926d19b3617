import { afterEach, describe, expect, it } from '@jest/globals'
import { Secret } from '../../src/domain/secret.ts'
import { answerSchema } from '../../src/extract/model/answer-schema.ts'
import { ModelFailure, type ModelRequest } from '../../src/extract/model/ask-model.ts'
import { askEndpoint, type Endpoint } from '../../src/model/ask-endpoint.ts'
import { retryAfterMs } from '../../src/model/explain-failure.ts'
import { startModelServer, type ModelServer, type Reply } from '../support/model-server.ts'

let server: ModelServer | null = null
afterEach(async () => {
  await server?.close()
  server = null
})

const request: ModelRequest = { instructions: 'Do it.', messages: [{ role: 'user', content: 'A text.' }], schema: answerSchema, maxOutputTokens: 500 }

const asking = async (reply: Reply, endpoint: Partial<Endpoint> = {}) => {
  server = await startModelServer(() => reply)
  const ask = askEndpoint({ provider: 'openai', url: `${server.origin}/v1`, model: 'm-1', key: new Secret('a-secret-key'), format: 'schema', temperature: 0, ...endpoint })
  return (signal = AbortSignal.timeout(5_000)) => ask(request, signal)
}

const failureOf = async (work: Promise<unknown>): Promise<ModelFailure> => {
  const error: unknown = await work.then(() => null, (reason: unknown) => reason)
  if (error instanceof ModelFailure) return error
  throw new Error(`a ModelFailure was expected, not ${String(error)}`)
}

describe('askEndpoint', () => {
  it("speaks OpenAI's protocol: a strict schema, no tools, the key in its header", async () => {
    const ask = await asking({ kind: 'answer', content: { actors: [] }, usage: { input: 12, output: 3 } })
    expect(await ask()).toEqual({ text: '{"actors":[]}', finish: 'WHOLE', usage: { inputTokens: 12, outputTokens: 3 } })
    const call = server?.calls[0]
    expect(call).toMatchObject({ protocol: 'chat', system: 'Do it.', messages: [{ role: 'user', content: 'A text.' }], headers: { authorization: 'Bearer a-secret-key' } })
    expect(call?.body).toMatchObject({ model: 'm-1', max_tokens: 500, temperature: 0, response_format: { type: 'json_schema', json_schema: { strict: true, schema: answerSchema } } })
    expect(call?.body['tools']).toBeUndefined()
  })

  it('asks an endpoint without schemas for JSON, and gives no temperature when there is none', async () => {
    const ask = await asking({ kind: 'answer', content: {} }, { format: 'json', temperature: null, key: null })
    await ask()
    expect(server?.calls[0]?.body).toMatchObject({ response_format: { type: 'json_object' } })
    expect(server?.calls[0]?.body['temperature']).toBeUndefined()
    expect(server?.calls[0]?.headers.authorization).toBeUndefined()
  })

  it.each(['claude-sonnet-4-5', 'claude-3-haiku-20240307'])("speaks Anthropic's protocol with %s", async (model) => {
    const ask = await asking({ kind: 'answer', content: { actors: [] }, usage: { input: 7, output: 2 } }, { provider: 'anthropic', model })
    expect(await ask()).toEqual({ text: '{"actors":[]}', finish: 'WHOLE', usage: { inputTokens: 7, outputTokens: 2 } })
    expect(server?.calls[0]).toMatchObject({ protocol: 'messages', system: 'Do it.', messages: [{ role: 'user', content: 'A text.' }], headers: { 'x-api-key': 'a-secret-key' } })
  })

  it('reads no key and no address of the libraries from the environment', async () => {
    const before = { ...process.env }
    Object.assign(process.env, { ANTHROPIC_API_KEY: 'of-the-environment', ANTHROPIC_BASE_URL: 'http://127.0.0.1:1', OPENAI_API_KEY: 'of-the-environment' })
    try {
      for (const provider of ['anthropic', 'openai', 'ollama'] as const) {
        const ask = await asking({ kind: 'answer', content: {} }, { provider, key: null })
        await ask()
        expect(JSON.stringify(server?.calls[0]?.headers)).not.toContain('of-the-environment')
        await server?.close()
      }
    } finally {
      process.env = before
    }
  })

  it('gives the words of an answer that is no JSON, and what they cost', async () => {
    const ask = await asking({ kind: 'answer', content: '{"actors": [{"key"', usage: { input: 9, output: 4 } })
    expect(await ask()).toEqual({ text: '{"actors": [{"key"', finish: 'WHOLE', usage: { inputTokens: 9, outputTokens: 4 } })
  })

  it('says that an answer was cut, and that nobody counted', async () => {
    const ask = await asking({ kind: 'answer', content: '{"actors": [', cut: true, usage: null })
    expect(await ask()).toEqual({ text: '{"actors": [', finish: 'CUT', usage: null })
  })

  it.each<[number, boolean, string]>([
    [429, true, 'Try again later.'], [500, true, 'Try again later.'], [503, true, 'Try again later.'], [529, true, 'Try again later.'],
    [401, false, 'DEMARCHE_MODEL_KEY'], [404, false, 'DEMARCHE_MODEL_URL'], [400, false, 'DEMARCHE_MODEL_FORMAT'],
  ])('tells status %d by what to do about it, once, and nothing of what the page says', async (status, transient, wayOut) => {
    const ask = await asking({ kind: 'status', status, body: '{"error": {"message": "Incorrect key: a-secret-key"}}' })
    const failure = await failureOf(ask())
    expect(failure).toMatchObject({ code: 'MODEL_STATUS', transient })
    expect(failure.wayOut).toContain(wayOut)
    expect(`${failure.message}${String(failure.cause)}`).not.toContain('a-secret-key')
    expect(server?.calls).toHaveLength(1)
  })

  it('hears how long a busy endpoint wants to be left alone', async () => {
    const ask = await asking({ kind: 'status', status: 429, headers: { 'retry-after': '7' } })
    expect(await failureOf(ask())).toMatchObject({ transient: true, retryAfterMs: 7_000 })
  })

  it('ends a hanging answer with the signal', async () => {
    const ask = await asking({ kind: 'hang' })
    const began = performance.now()
    await failureOf(ask(AbortSignal.timeout(100)))
    expect(performance.now() - began).toBeLessThan(3_000)
  })

  it('does not read an endless answer', async () => {
    const ask = await asking({ kind: 'endless' })
    expect(await failureOf(ask(AbortSignal.timeout(20_000)))).toMatchObject({ code: 'MODEL_ANSWER_TOO_LARGE', transient: false })
  })

  it('follows no redirect: the key and the text would go with it', async () => {
    const elsewhere = await startModelServer(() => ({ kind: 'answer', content: {} }))
    try {
      const ask = await asking({ kind: 'status', status: 307, headers: { location: `${elsewhere.origin}/v1/chat/completions` } })
      expect(await failureOf(ask())).toMatchObject({ code: 'MODEL_REDIRECT', transient: false })
      expect(elsewhere.calls).toEqual([])
    } finally {
      await elsewhere.close()
    }
  })

  it.each<[string, Reply]>([['breaks off', { kind: 'broken' }], ['is another protocol', { kind: 'raw', body: '{"hello": "world"}' }], ['is no JSON', { kind: 'raw', body: '<html>' }]])('fails when a body %s', async (_, reply) => {
    const ask = await asking(reply)
    expect(await failureOf(ask())).toMatchObject({ transient: true })
  })

  it('says that nobody listens', async () => {
    const ask = await asking({ kind: 'hang' })
    await server?.close()
    expect(await failureOf(ask())).toMatchObject({ code: 'MODEL_UNREACHABLE', transient: true })
  })
})

describe('retryAfterMs', () => {
  it.each<[Readonly<Record<string, string>>, number]>([
    [{ 'retry-after': '2' }, 2_000], [{ 'retry-after': '1.5' }, 1_500], [{ 'retry-after-ms': '250', 'retry-after': '2' }, 250],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:10 GMT' }, 10_000], [{ 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }, 0],
    [{ 'retry-after': '-5' }, 0], [{ 'retry-after': 'soon' }, 0], [{}, 0],
  ])('reads %j', (headers, ms) => {
    expect(retryAfterMs(headers, Date.parse('2026-01-01T00:00:00Z'))).toBe(ms)
  })
})
