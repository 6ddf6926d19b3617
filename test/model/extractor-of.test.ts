import { afterEach, describe, expect, it } from '@jest/globals'
import type { SourceFacts } from '../../src/extract/draft/desk.ts'
import { rulesExtractor } from '../../src/extract/extractor.ts'
import { extractorOf } from '../../src/model/extractor-of.ts'
import { readSettings } from '../../src/settings.ts'
import { anActor, anAnswer, anEvent } from '../support/model-answers.ts'
import { startModelServer, type Call, type ModelServer, type Reply } from '../support/model-server.ts'

const servers: ModelServer[] = []
afterEach(async () => { await Promise.all(servers.splice(0).map((server) => server.close())) })

const facts: SourceFacts = { kind: 'ARTICLE', title: 'Talks', publisher: null, url: null, publishedAt: '2025-11-24' }
const text = 'Norway and Kenya held talks in Nairobi on Friday.'
const talks = anEvent({ key: 'e', title: 'Norway and Kenya held talks', when: '2025-11-21', place: 'Nairobi', evidence: [text], participants: [{ actor: 'n', role: 'PARTICIPANT' }, { actor: 'k', role: 'PARTICIPANT' }] })
const good = anAnswer({ actors: [anActor('n', 'STATE', 'Norway'), anActor('k', 'STATE', 'Kenya')], events: [talks] })

const served = async (reply: (call: Call, index: number) => Reply, env: NodeJS.ProcessEnv = {}) => {
  const server = await startModelServer(reply)
  servers.push(server)
  const settings = readSettings({ DEMARCHE_MODEL: 'm-1', DEMARCHE_MODEL_URL: `${server.origin}/v1`, ...env })
  return { server, extract: await extractorOf('model', settings) }
}

describe('extractorOf', () => {
  it.each(['openai', 'anthropic', 'ollama'] as const)('drafts over HTTP with the protocol of %s', async (provider) => {
    const { server, extract } = await served(() => ({ kind: 'answer', content: good }), { DEMARCHE_MODEL_PROVIDER: provider, DEMARCHE_MODEL_KEY: 'k-1' })
    const { dossier, leftOut, model } = await extract(text, facts)
    expect(leftOut).toEqual([])
    expect(dossier.events).toMatchObject([{ when: '2025-11-21', rule: `model/${provider}/m-1` }])
    expect(model?.usage).toMatchObject({ requests: 1, inputTokens: 100, outputTokens: 50 })
    expect(server.calls[0]?.protocol).toBe(provider === 'anthropic' ? 'messages' : 'chat')
    expect(JSON.stringify(dossier)).not.toContain('k-1')
    expect(JSON.stringify(dossier)).not.toContain(server.origin)
  })

  it('tells the form in words where the endpoint takes no schema', async () => {
    const { server, extract } = await served(() => ({ kind: 'answer', content: good }), { DEMARCHE_MODEL_FORMAT: 'json' })
    expect((await extract(text, facts)).dossier.events).toHaveLength(1)
    expect(server.calls[0]?.system).toContain('"ploverType"')
    expect(server.calls[0]?.body).toMatchObject({ response_format: { type: 'json_object' } })
  })

  it('mends, over HTTP, what was cut, wrong and busy', async () => {
    const replies: readonly Reply[] = [
      { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
      { kind: 'status', status: 500 },
      { kind: 'answer', content: JSON.stringify(good).slice(0, 200) },
      { kind: 'answer', content: { ...good, events: [{ ...talks, evidence: ['They shook hands'] }] } },
      { kind: 'answer', content: anAnswer({ events: [talks] }) },
    ]
    const { server, extract } = await served((_, index) => replies[index] ?? { kind: 'hang' })
    const began = performance.now()
    const { dossier, leftOut, model } = await extract(text, facts)
    expect(dossier.events).toHaveLength(1)
    expect(leftOut).toEqual([])
    expect(server.calls).toHaveLength(5)
    expect(performance.now() - began).toBeGreaterThan(2_900)
    expect(model?.usage).toMatchObject({ requests: 5, inputTokens: 300, outputTokens: 150 })
    expect(server.calls[4]?.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user'])
  })

  it('ends a hanging endpoint with its deadline and an endless one with its size', async () => {
    const hanging = await served(() => ({ kind: 'hang' }), { DEMARCHE_MODEL_REQUEST_MS: '200', DEMARCHE_MODEL_TIME_MS: '500' })
    await expect(hanging.extract(text, facts)).rejects.toMatchObject({ code: 'MODEL_SILENT' })
    const endless = await served(() => ({ kind: 'endless' }))
    await expect(endless.extract(text, facts)).rejects.toMatchObject({ code: 'MODEL_SILENT', cause: { code: 'MODEL_ANSWER_TOO_LARGE' } })
    expect(endless.server.calls).toHaveLength(1)
  })

  it('is the rules when they are asked for, whatever model is set', async () => {
    expect(await extractorOf('rules', readSettings({}))).toBe(rulesExtractor)
  })

  it('says what is missing before any text is read', async () => {
    await expect(extractorOf('model', readSettings({}))).rejects.toMatchObject({ code: 'MODEL_NOT_SET', message: 'DEMARCHE_MODEL is not set.' })
    await expect(extractorOf('hybrid', readSettings({ DEMARCHE_MODEL: 'm' }))).rejects.toMatchObject({ code: 'MODEL_NOT_SET', message: 'DEMARCHE_MODEL_KEY is not set.' })
    await expect(extractorOf('hybrid', readSettings({ DEMARCHE_MODEL: 'm', DEMARCHE_MODEL_PROVIDER: 'ollama' }))).resolves.toBeInstanceOf(Function)
  })
})
