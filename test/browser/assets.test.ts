import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { browserGuideRoutes, readStyle, renderGuide } from '../../src/api/browser-guide.ts'
import { httpServer, usualTimeouts } from '../../src/api/http-server.ts'
import { createLogger } from '../../src/api/logger.ts'
import { browserPostConnect, styleJson } from '../../src/cli/browser-post-connect.ts'
import { loadExamples } from '../../src/cli/load-examples.ts'
import { causalRelations } from '../../src/domain/vocabulary.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'

const graph = testGraph()
const queries = fileURLToPath(new URL('../../browser/queries/', import.meta.url))
const silent = { say: () => undefined, report: () => undefined, done: () => undefined }

beforeAll(async () => {
  await emptyGraph(graph)
  await loadExamples(graph, silent)
}, 180_000)

describe('the queries', () => {
  it.each(['1-chain', '2-words', '3-call', '4-soybeans', '5-accounts', '6-timeline', '7-claims'])('%s answers as it is, and Neo4j has nothing to remark', async (name) => {
    const text = await readFile(`${queries}${name}.cypher`, 'utf8')
    expect(text).toMatch(/^\/\/ [A-Z]/)
    const { columns, notices } = await graph.explain(text, {})
    expect(notices).toEqual([])
    // Nodes and paths are for Neo4j Browser; here a row is enough.
    const rows = await graph.text(`CALL () {\n${text}\n}\nRETURN count(*) AS rows`, {})
    expect(Number(rows[0]?.['rows'])).toBeGreaterThan(0)
    expect(columns.length).toBeGreaterThan(0)
  })

  it('are all in the guide', async () => {
    const names = (await readdir(queries)).map((file) => file.replace(/\.cypher$/, ''))
    const guide = await renderGuide('http://localhost:4000')
    for (const name of names) expect(guide).toMatch(new RegExp(`data-query="${name}">//`))
    expect(guide).not.toContain('{{')
    expect(guide).not.toMatch(/<-\[/)
  })
})

describe('the style', () => {
  it('names every label of the model and every causal relation', async () => {
    const rules = JSON.parse(styleJson(await readStyle())) as Readonly<Record<string, Readonly<Record<string, string>>>>
    const labels = ['Event', 'Statement', 'Commitment', 'Assessment', 'CausalLink', 'Actor', 'State', 'Organization', 'Group', 'Office', 'Source', 'Evidence', 'Topic', 'Place']
    expect(Object.keys(rules)).toEqual(expect.arrayContaining(['node', 'relationship', ...labels.map((label) => `node.${label}`), ...causalRelations.map((relation) => `relationship.${relation}`)]))
    for (const rule of Object.values(rules)) {
      expect(rule['color']).toMatch(/^#[0-9A-F]{6}$/)
      expect(rule['caption']).toMatch(/^(\{\w+\}|<type>)$/)
    }
  })

  it('refuses a line that it cannot carry over', () => {
    expect(() => styleJson('node {\n  color: red; diameter: 1px;\n}')).toThrow('line 2')
  })
})

describe('what Neo4j Browser runs once it is connected', () => {
  it('is four commands, with semicolons only between them', async () => {
    const commands = (await browserPostConnect('http://localhost:4000')).split('; ')
    expect(commands.map((command) => command.split(' ', 1)[0])).toEqual(['style', 'clear', 'guide', 'auto'])
    expect(commands.join('')).not.toMatch(/[;\n\\]/)
    expect(commands[2]).toBe('guide http://localhost:4000/browser-guide/story.html')
  })
})

describe('/browser-guide/', () => {
  const server = httpServer({
    refused: () => undefined, logger: createLogger({ level: 'silent' }), listensOn: '127.0.0.1', timeouts: usualTimeouts, maxConnections: 10,
  })
  beforeAll(() => { browserGuideRoutes(server) })
  afterAll(() => server.close())

  it.each([['story.html', 'text/html; charset=utf-8'], ['demarche.grass', 'text/plain; charset=utf-8']])('serves %s to pages of other origins', async (piece, type) => {
    const answer = await server.inject({ url: `/browser-guide/${piece}`, headers: { host: 'localhost:4000', origin: 'http://localhost:7474' } })
    expect([answer.statusCode, answer.headers['content-type'], answer.headers['access-control-allow-origin'], answer.headers['cross-origin-resource-policy']])
      .toEqual([200, type, '*', 'cross-origin'])
  })

  it('answers the question that a browser asks first', async () => {
    const answer = await server.inject({
      method: 'OPTIONS', url: '/browser-guide/story.html',
      headers: { 'host': 'localhost:4000', 'origin': 'http://localhost:7474', 'access-control-request-method': 'GET', 'access-control-request-headers': 'cache-control,pragma,sentry-trace' },
    })
    expect([answer.statusCode, answer.headers['access-control-allow-headers']]).toEqual([204, '*'])
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined()
  })

  it('refers to itself by the name under which it was asked', async () => {
    const { body } = await server.inject({ url: '/browser-guide/story.html', headers: { host: 'localhost:4321' } })
    expect(body).toContain('style http://localhost:4321/browser-guide/demarche.grass')
  })

  it.each(['other.html', '__proto__', '..%2f..%2fpackage.json', 'queries'])('has nothing else: %s', async (piece) => {
    expect((await server.inject({ url: `/browser-guide/${piece}`, headers: { host: 'localhost:4000' } })).statusCode).toBe(404)
  })
})
