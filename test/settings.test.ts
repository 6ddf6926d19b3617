import { describe, expect, it } from '@jest/globals'
import { inspect } from 'node:util'
import { MalformedSettings, readSettings, settingsTable, tokenDigest } from '../src/settings.ts'

const problemsOf = (env: NodeJS.ProcessEnv): MalformedSettings['problems'] => {
  try {
    readSettings(env)
  } catch (error) {
    if (error instanceof MalformedSettings) return error.problems
    throw error
  }
  return []
}

const token = 'aB3-token-of-thirty-characters'

describe('readSettings', () => {
  it('needs no variable at all', () => {
    const settings = readSettings({})
    expect(settings).toMatchObject({
      port: 4000, host: '127.0.0.1', neo4jUri: null, neo4jUser: 'neo4j', neo4jPassword: null, neo4jKind: 'auto',
      ingestTokens: null, deadlineMs: 10_000, maxPage: 100, unknown: [],
    })
    expect(settings.home).toMatch(/demarche/)
  })

  it('counts an empty variable as unset', () => {
    expect(readSettings({ PORT: '', NEO4J_URI: '' })).toMatchObject({ port: 4000, neo4jUri: null })
  })

  it('reads every scheme of a Neo4j address', () => {
    for (const scheme of ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc']) {
      expect(readSettings({ NEO4J_URI: `${scheme}://graph.example:7687` }).neo4jUri).toBe(`${scheme}://graph.example:7687`)
    }
  })

  it("takes the user name as Neo4j Aura's credentials file names it", () => {
    expect(readSettings({ NEO4J_USERNAME: 'reader' }).neo4jUser).toBe('reader')
  })

  it('reports all malformed values together, each by its name and what it takes', () => {
    const problems = problemsOf({
      PORT: '80x', NEO4J_URI: 'http://graph.example', DEMARCHE_NEO4J: 'podman', DEMARCHE_DEADLINE_MS: '-1',
      DEMARCHE_NEO4J_HEAP: 'lots', DEMARCHE_MAX_PAGE: '0', DEMARCHE_LOG: 'loud',
    })
    expect(problems.map(({ name }) => name).sort()).toEqual([
      'DEMARCHE_DEADLINE_MS', 'DEMARCHE_LOG', 'DEMARCHE_MAX_PAGE', 'DEMARCHE_NEO4J', 'DEMARCHE_NEO4J_HEAP', 'NEO4J_URI', 'PORT',
    ])
    expect(problems.find(({ name }) => name === 'PORT')?.problem).toBe('takes a port from 0 to 65535 (0 picks a free one); it is "80x"')
  })

  it.each(['https://models.example/v1', 'http://127.0.0.1:11434/v1', 'http://localhost:8080', 'http://[::1]:8080/v1/', 'http://127.8.9.10/v1'])('takes %s for a model', (url) => {
    expect(readSettings({ DEMARCHE_MODEL_URL: url }).modelUrl).toBe(url.replace(/\/$/, ''))
  })

  it.each([
    'http://models.example/v1', 'http://127.0.0.1.example/v1', 'http://localhost.example', 'http://10.0.0.1/v1', 'http://[::ffff:127.0.0.1]/v1', 'ftp://127.0.0.1',
    'https://user:pass@models.example/v1', 'https://models.example/v1?key=1', 'https://models.example/v1#x', 'models.example',
  ])('does not take %s for a model: keys and texts would go astray', (url) => {
    expect(problemsOf({ DEMARCHE_MODEL_URL: url }).map(({ name }) => name)).toEqual(['DEMARCHE_MODEL_URL'])
  })

  it('shows the key of a model nowhere', () => {
    const key = 'a-key-of-a-model'
    const settings = readSettings({ DEMARCHE_MODEL_KEY: key })
    expect(settings.modelKey?.reveal()).toBe(key)
    expect(`${JSON.stringify(settings)}${inspect(settings)}`).not.toContain(key)
    expect(problemsOf({ DEMARCHE_MODEL_KEY: `${key} ${key}` })[0]?.problem).not.toContain(key)
  })

  it('limits no cost without prices', () => {
    expect(problemsOf({ DEMARCHE_MODEL_MAX_COST: '1' })).toEqual([{ name: 'DEMARCHE_MODEL_PRICES', problem: 'is needed, since DEMARCHE_MODEL_MAX_COST is set' }])
    expect(readSettings({ DEMARCHE_MODEL_MAX_COST: '1.5', DEMARCHE_MODEL_PRICES: '0.15, 0.6' })).toMatchObject({ modelMaxCost: 1.5, modelPrices: { input: 0.15, output: 0.6 } })
    expect(problemsOf({ DEMARCHE_MODEL_PRICES: '0.15' }).map(({ name }) => name)).toEqual(['DEMARCHE_MODEL_PRICES'])
  })

  it('names an unknown variable and the one that was probably meant', () => {
    expect(problemsOf({ DEMARCHE_DEADLNE_MS: '5' })).toEqual([
      { name: 'DEMARCHE_DEADLNE_MS', problem: 'is not a setting; did you mean DEMARCHE_DEADLINE_MS?' },
    ])
    expect(problemsOf({ NEO4J_PASWORD: 'x' })).toEqual([
      { name: 'NEO4J_PASWORD', problem: 'is not a setting; did you mean NEO4J_PASSWORD?' },
    ])
  })

  it("tells, but does not refuse, the variables of Neo4j's own tools", () => {
    expect(readSettings({ NEO4J_AUTH: 'none', NEO4J_HOME: '/opt/neo4j' }).unknown).toEqual(['NEO4J_AUTH', 'NEO4J_HOME'])
  })

  it('asks for an address when DEMARCHE_NEO4J insists on one', () => {
    expect(problemsOf({ DEMARCHE_NEO4J: 'uri' }).map(({ name }) => name)).toEqual(['NEO4J_URI'])
  })

  it('refuses a password inside the address, and does not repeat secrets in its message', () => {
    const [problem] = problemsOf({ NEO4J_URI: 'bolt://neo4j:hunter2@localhost' })
    expect(problem?.name).toBe('NEO4J_URI')
    expect(problem?.problem).not.toContain('hunter2')
    expect(problemsOf({ DEMARCHE_INGEST_TOKENS: 'short-secret' })[0]?.problem).not.toContain('short-secret')
  })

  it('keeps tokens as digests, given plain or as a digest', () => {
    const settings = readSettings({ DEMARCHE_INGEST_TOKENS: `${token}, sha256:${tokenDigest('another')}` })
    expect(settings.ingestTokens?.map((secret) => secret.reveal())).toEqual([tokenDigest(token), tokenDigest('another')])
  })

  it.each([
    ['three tokens', [token, token, token].join(',')],
    ['a token of 23 characters', 'x'.repeat(23)],
    ['a digest of the wrong length', 'sha256:abcdef'],
    ['an empty second token', `${token},`],
  ])('refuses %s', (_, tokens) => {
    expect(problemsOf({ DEMARCHE_INGEST_TOKENS: tokens }).map(({ name }) => name)).toEqual(['DEMARCHE_INGEST_TOKENS'])
  })

  it('hides secrets however they are shown', () => {
    const settings = readSettings({ NEO4J_PASSWORD: 'hunter2hunter2', DEMARCHE_INGEST_TOKENS: token })
    const views = [JSON.stringify(settings), inspect(settings, { depth: 9 }), String(settings.neo4jPassword)]
    for (const view of views) expect(view).not.toMatch(new RegExp(`hunter2|${tokenDigest(token)}|${token}`))
    expect(settings.neo4jPassword?.reveal()).toBe('hunter2hunter2')
  })

  it('describes each setting once', () => {
    const names = settingsTable.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const { description } of settingsTable) expect(description).toMatch(/\.$/)
  })

  it('accepts its own defaults when they are given', () => {
    const given = settingsTable.filter((row) => row.default !== '' && !row.default.includes('`'))
    expect(given.length).toBeGreaterThan(8)
    expect(readSettings(Object.fromEntries(given.map((row) => [row.name, row.default])))).toEqual(readSettings({}))
  })
})
