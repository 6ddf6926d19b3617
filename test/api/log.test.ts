import { connect as connectSocket } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createLogger } from '../../src/api/logger.ts'
import { Secret } from '../../src/domain/secret.ts'
import { connect } from '../../src/graph/connect.ts'
import { startTestApi } from './support/start-test-api.ts'

const logged = (details: object, message = 'a line'): string => {
  const lines: string[] = []
  createLogger({ level: 'info', destination: { write: (line) => { lines.push(line) } } }).info(details, message)
  return lines.join('')
}

describe('a log line', () => {
  it('is one line of JSON without a character that ends lines or steers terminals, whatever is logged', () => {
    const hostile = fc.string({
      unit: fc.oneof(fc.constantFrom('\r', '\n', '\u001b', '\u009b', '\u007f', '\u0085', '\u2028', '\u2029', '\u202e', '\u2066', '\u200b', '\ufeff', '\u{e0041}', '"', '\\'), fc.string({ unit: 'binary', maxLength: 1 })),
    })
    fc.assert(fc.property(hostile, hostile, (value, message) => {
      const line = logged({ value }, message)
      expect(line.endsWith('\n')).toBe(true)
      expect(line.slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\udb40[\udc00-\udc7f]/)
      const read = JSON.parse(line) as { readonly value: string, readonly msg: string }
      expect([read.value, read.msg]).toEqual([value, message].map((text) => text.toWellFormed() === text ? text : expect.any(String)))
    }))
  })

  it('shows no secret and no header, at the top or one level down', () => {
    const line = logged({ password: 'hush1', settings: { token: 'hush2', secret: new Secret('hush3') }, request: { headers: { authorization: 'hush4' }, authorization: 'hush5' } })
    expect(line).not.toMatch(/hush\d/)
  })
})

describe('the log of the API', () => {
  it('never has a token, a password, a query, a variable or a forged line', async () => {
    const token = 'a-token-that-nobody-may-see'
    const password = 'a-password-that-nobody-may-see'
    const graph = connect({
      uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: new Secret(password), database: null, poolSize: 1, logger: createLogger({ level: 'silent' }),
    })
    const api = await startTestApi({ graph, env: { DEMARCHE_INGEST_TOKENS: token, NEO4J_PASSWORD: password } })
    try {
      const authorization = `Bearer ${token}`
      await api.ask('query Named { __typename }', {}, { authorization })
      await api.ask('query ($id: ID!) { event(id: $id) { id } }', { id: 'a-variable-that-nobody-may-see' })
      await api.ask('{ __typename # a-comment-that-nobody-may-see }')
      await api.ask('mutation ($input: IngestInput!) { ingest(input: $input) { clientMutationId } }', { input: { dossier: 'a-dossier-that-nobody-may-see' } }, { authorization })
      await api.ask('{ __typename }', {}, { authorization: `${authorization}x` })
      await api.send(`/graphql?token=${token}`)
      await api.send(`/a%0d%0a{"level":60,"msg":"forged"}%1b[2J%E2%80%A8`)
      await new Promise<void>((resolve) => {
        const socket = connectSocket(Number(new URL(api.origin).port), '127.0.0.1', () => { socket.end('GET /\u001b[2J HTTP/1.1\r\nHost: localhost\r\n\r\n') })
        socket.resume().once('close', () => { resolve() })
      })
    } finally {
      await api.close()
      await graph.close()
    }
    const log = api.log.join('')
    expect(api.log.length).toBeGreaterThan(6)
    expect(log).not.toMatch(/that-nobody-may-see/)
    expect(log).toContain('"operation":"Named"')
    for (const line of api.log) {
      expect(line.split('\n')).toHaveLength(2)
      expect((JSON.parse(line) as { readonly msg: string }).msg).not.toBe('forged')
      expect(line).not.toMatch(/[\u001b\u2028]/)
    }
  })
})
