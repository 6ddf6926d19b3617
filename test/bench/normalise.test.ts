import { describe, expect, it } from '@jest/globals'
import { normalised } from '../../bench/question/normalise.ts'

const body = (data: unknown): string => JSON.stringify({ data })

describe('answers brought into one form', () => {
  it('are equal when the contestants say the same', () => {
    const api = body({ event: { id: 'event:1', title: 'Talks', when: { edtf: '2020', earliest: 'a', latest: 'b' } } })
    const generated = body({ events: [{ title: 'Talks', id: 'event:1', when: '2020', whenEarliest: 'a', whenLatest: 'b' }] })
    expect(normalised('look-up', { body: generated, contestant: 'neo4j-graphql' })).toBe(normalised('look-up', { body: api, contestant: 'api' }))
  })

  it('differ when one value does', () => {
    const api = body({ event: { id: 'event:1', title: 'Talks', when: null } })
    const generated = body({ events: [{ title: 'Call', id: 'event:1', when: null, whenEarliest: null, whenLatest: null }] })
    expect(normalised('look-up', { body: generated, contestant: 'neo4j-graphql' })).not.toBe(normalised('look-up', { body: api, contestant: 'api' }))
  })

  it('differ when rows stand in another order', () => {
    const rows = (ids: readonly string[]) => normalised('timeline', { body: body({ timeline: { edges: ids.map((id) => ({ node: { id } })) } }), contestant: 'driver' })
    expect(rows(['1', '2'])).not.toBe(rows(['2', '1']))
  })

  it('are none when an error is reported', () => {
    expect(() => normalised('page', { body: '{"errors":[{"message":"no"}],"data":{"events":null}}', contestant: 'api' })).toThrow('api answers page')
  })
})
