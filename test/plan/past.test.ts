import { describe, expect, it } from '@jest/globals'
import type { FragmentSet } from '../../src/domain/fragment.ts'
import { fragments } from '../../src/generated/fragments.ts'
import { parseCypherFile } from '../../tools/codegen-cypher-file.ts'
import { fragmentOf } from '../../tools/codegen-fragments.ts'
import { pastTokens } from '../../tools/codegen-past.ts'
import { aPlanner, partsText, planOf, refusalOf, schema } from './support.ts'

const past = (cypher: string): string => {
  const file = parseCypherFile('cypher/field/Event/place.cypher', `// It.\n${cypher}`)
  const { body, where, columns } = fragmentOf(file, pastTokens(file))
  return [partsText(body), ...(where.length > 0 ? [`WHERE ${partsText(where)}`] : []), `RETURN ${columns.map(({ expression }) => partsText(expression)).join(', ')}`].filter((part) => part !== '').join(' ')
}

/** The condition that `name` was there, written short. */
const then = (cypher: string): string => cypher.replaceAll(/@(\w+)/g, '$1.since <= $asOf AND coalesce($asOf < $1.until, true)')

describe('a fragment as it reads the past', () => {
  it.each([
    ['a node and its label', 'MATCH (this)-[:PART_OF]->(e:Event) RETURN e', 'MATCH (this)-[:PART_OF|WAS_PART_OF]->(e:Event|PastEvent WHERE @e) RETURN e'],
    ['several labels and types', 'MATCH (this)<-[r:ABOUT|SILENT_ON]-(t:A|B) RETURN t', 'MATCH (this)<-[r:ABOUT|WAS_ABOUT|SILENT_ON|WAS_SILENT_ON]-(t:A|PastA|B|PastB WHERE @t) RETURN t'],
    ['a node without a name', 'MATCH (this)-[:R]->(:Event)-[:S]->() RETURN this', 'MATCH (this)-[:R|WAS_R]->(seenA:Event|PastEvent WHERE @seenA)-[:S|WAS_S]->(seenB WHERE @seenB) RETURN this'],
    ['an id', 'MATCH (e:Event {id: toLower($id)}) RETURN e', 'MATCH (e:Event|PastEvent {id: toLower($id)} WHERE @e) RETURN e'],
    ['a condition in a pattern', 'MATCH (e:Event WHERE e.a = 1 OR e.b = 2) RETURN e', 'MATCH (e:Event|PastEvent WHERE @e AND (e.a = 1 OR e.b = 2)) RETURN e'],
    ['several patterns', 'MATCH (a:A)-[:R]->(b:B), (b)-[:S]->(c:C) WHERE a.x = c.x RETURN c',
      'MATCH (a:A|PastA WHERE @a)-[:R|WAS_R]->(b:B|PastB WHERE @b), (b WHERE @b)-[:S|WAS_S]->(c:C|PastC WHERE @c) WHERE a.x = c.x RETURN c'],
    ['a subquery', 'RETURN EXISTS { (this)-[:R]->(a:A) } AND NOT EXISTS { MATCH (this)-[:S]->(b:B) WHERE b.x = $now }',
      'RETURN EXISTS { (this)-[:R|WAS_R]->(a:A|PastA WHERE @a) } AND NOT EXISTS { MATCH (this)-[:S|WAS_S]->(b:B|PastB WHERE @b) WHERE b.x = $now }'],
    ['a label in a condition', 'RETURN CASE WHEN this:Person THEN 1 WHEN this:A|B THEN 2 END', 'RETURN CASE WHEN this:Person|PastPerson THEN 1 WHEN this:A|PastA|B|PastB THEN 2 END'],
    ['a causal shortcut, which has moments of its own', 'MATCH (this)-[:CAUSES|TRIGGERS]->(e:Event) RETURN e',
      'MATCH (this)-[seenA:CAUSES|WAS_CAUSES|TRIGGERS|WAS_TRIGGERS WHERE @seenA]->(e:Event|PastEvent WHERE @e) RETURN e'],
    ['the type of a relationship', 'MATCH (this)-[r:R]->(e:E) RETURN type(r)', "MATCH (this)-[r:R|WAS_R]->(e:E|PastE WHERE @e) RETURN replace(type(r), 'WAS_', '')"],
    ['a repeated relationship, whose nodes between have no name', 'MATCH (this)-[:PART_OF]-{0,3}(e:Event) RETURN e',
      'MATCH (this) ((seenA WHERE @seenA)-[:PART_OF|WAS_PART_OF]-(seenB WHERE @seenB)){0,3} (e:Event|PastEvent WHERE @e) RETURN e'],
    ['a repeated path', 'MATCH path = SHORTEST 3 (this) ((a:A)-[s:CAUSES]->(b:A) WHERE s.confidence > 0.5){1,4} (e:A) RETURN e',
      'MATCH path = SHORTEST 3 (this) ((a:A|PastA WHERE @a)-[s:CAUSES|WAS_CAUSES WHERE @s]->(b:A|PastA WHERE @b) WHERE s.confidence > 0.5){1,4} (e:A|PastA WHERE @e) RETURN e'],
  ])('%s', (_what, present, expected) => {
    expect(past(present)).toBe(then(expected))
  })

  it.each([
    ['MATCH (this)-->(e:Event) RETURN e', 'give the relationship its types'],
    ['MATCH (this)-[r]->(e:Event) RETURN e', 'give the relationship its types'],
    ['MATCH (this)-[:R*1..3]->(e:Event) RETURN e', 'with * in place of ] is not certain'],
    ['MATCH (this)-[:CAUSES|ABOUT]->(e:Event) RETURN e', 'causal shortcuts have moments of their own'],
    ['MATCH (this)-[:R]->(e:A&B) RETURN e', 'write labels and types as A or A|B'],
    ['MATCH (this)-[:R]->(e:!A) RETURN e', 'write labels and types as A or A|B'],
    ['RETURN CASE WHEN (this)-[:R]->() THEN 1 END AS x', 'write a pattern in a condition as EXISTS { … }'],
    ["CALL db.labels() YIELD label AS l RETURN l", 'cypher/past'],
    ['RETURN labels(this) AS x', 'labels() tells a past version'],
    ['RETURN properties(this) AS x', 'properties() tells a past version'],
  ])('refuses what it cannot tell for certain, with its place: %s', (cypher, message) => {
    expect(() => past(cypher)).toThrow(/^cypher\/field\/Event\/place\.cypher:2: /)
    expect(() => past(cypher)).toThrow(message)
  })

  it('is there for every fragment, and asks of every pattern when it stood', () => {
    const all = (set: FragmentSet) => [...Object.entries(set.query), ...Object.entries(set.field), ...Object.entries(set.filter)]
    const of = new Map(all(fragments.past))
    const roots = Object.values(schema.getQueryType()?.getFields() ?? {})
    const withoutAsOf = new Set(roots.filter(({ args }) => !args.some((argument) => argument.name === 'asOf')).map(({ name }) => name))
    expect([...withoutAsOf]).toEqual(expect.arrayContaining(['changes', 'diff']))
    expect(withoutAsOf).not.toContain('events')
    expect(all(fragments).map(([name]) => name).filter((name) => !of.has(name) && !withoutAsOf.has(name))).toEqual([])
    for (const [name, fragment] of all(fragments.past)) {
      const text = [...fragment.body, ...fragment.where, ...fragment.columns.flatMap(({ expression }) => expression)]
      const patterns = partsText(text).match(/MATCH|EXISTS \{ \(|COUNT \{ \(/g)?.length ?? 0
      const moments = text.filter((part) => typeof part === 'object' && 'parameter' in part && part.parameter === 'asOf').length
      expect([name, moments >= 2 * patterns]).toEqual([name, true])
    }
  })

  it('leaves what is read of the present as it was', () => {
    const present = JSON.stringify([fragments.query, fragments.field, fragments.filter].map((set) =>
      Object.entries(set).filter(([name]) => name !== 'diff')))
    expect(present).not.toMatch(/Past[A-Z]|WAS_|asOf|\.until/)
  })
})

describe('an operation that asks for a moment', () => {
  const asOf = '2031-05-01T10:00:00.250Z'

  it('reads each root field, and everything under it, as it was then', () => {
    const { text, parameters } = planOf('{ topic(id: "t", asOf: "2031-05-01T10:00:00Z") { broader { name } } }')
    expect(text).toBe(then('RETURN COLLECT { MATCH (topic1:Topic|PastTopic {id: $p0} WHERE @topic1) RETURN topic1{`broader`: COLLECT { MATCH (topic1)-[:BROADER|WAS_BROADER]->(topic2:Topic|PastTopic '
      + 'WHERE @topic2) RETURN topic2{.`name`} AS row2 ORDER BY topic2.id LIMIT 1 }[0]} AS row1 LIMIT 1 }[0] AS `topic`').replaceAll('$asOf', '$p1'))
    expect(parameters).toEqual({ p0: 't', p1: '2031-05-01T10:00:00.000Z' })
  })

  it('may ask for different moments, and for the present beside them', () => {
    const { text, parameters, asOf: latest } = planOf(`{ a: topic(id: "1", asOf: "${asOf}") { id } b: topic(id: "1", asOf: "2031-04-01T00:00:00Z") { id } c: topic(id: "1") { id } }`)
    expect(Object.values(parameters)).toEqual(['1', asOf, '1', '2031-04-01T00:00:00.000Z', '1'])
    expect(text?.split('AS `b`, ')[1]).toBe('COLLECT { MATCH (topic1:Topic {id: $p4}) RETURN topic1{.`id`} AS row1 LIMIT 1 }[0] AS `c`')
    expect(latest).toBe(asOf)
  })

  it('tells types by the labels of then, and states by the clock of then', () => {
    const { text, parameters } = planOf(`{ node(id: "x", asOf: "${asOf}") { ... on Commitment { state } ... on State { name } } }`)
    expect(text).toContain('WHEN found1:State|PastState THEN')
    expect(Object.values(parameters)).toEqual(['x', asOf, '2031-05-01T10:00:00Z'])
    expect(Object.values(planOf(`{ commitments(asOf: "${asOf}", where: { state: { eq: EXPIRED } }) { totalCount } }`).parameters)).toContain('2031-05-01T10:00:00Z')
  })

  it('is another plan than the same without a moment, and the same for every moment', () => {
    const planner = aPlanner()
    const query = 'query ($asOf: DateTime) { events(asOf: $asOf) { totalCount } }'
    const texts = [asOf, '2031-01-01T00:00:00Z', null].map((moment) => planOf(query, { asOf: moment }, planner).text)
    expect(planner.cached()).toBe(2)
    expect(texts[0]).toBe(texts[1])
    expect(texts[2]).toBe(planOf('{ events { totalCount } }').text)
  })

  it('knows nothing of the future', () => {
    expect(refusalOf('{ events(asOf: "2031-06-01T12:00:00.501Z") { totalCount } }')).toBe('BAD_USER_INPUT')
    expect(refusalOf('{ events(asOf: "2031-06-01T12:00:00.500Z") { totalCount } }')).toContain('RETURN')
    const planner = aPlanner()
    const query = 'query ($asOf: DateTime) { events(asOf: $asOf) { totalCount } }'
    expect(refusalOf(query, { asOf }, planner)).toContain('RETURN')
    expect(refusalOf(query, { asOf: '2999-01-01T00:00:00Z' }, planner)).toBe('BAD_USER_INPUT')
  })

  it('refuses cursors of another moment, also in lists inside', () => {
    const cursorOf = (query: string) => String(Object.values(planOf(query).parameters).find((value) => /^1\..{16}\.$/.test(String(value)))) + 'event:1 2031'
    const events = (moment: string, after = '') => `{ events(asOf: "${moment}"${after}) { edges { cursor } } }`
    const inside = (moment: string, after = '') => `{ actor(id: "a", asOf: "${moment}") { events${after} { edges { cursor } } } }`
    for (const list of [events, (moment: string, after = '') => inside(moment, after === '' ? '' : `(${after.slice(2)})`)]) {
      const cursor = cursorOf(list('2031-05-01T00:00:00Z'))
      expect(refusalOf(list('2031-05-01T00:00:00.000Z', `, after: "${cursor}"`))).toContain('RETURN')
      expect(refusalOf(list('2031-05-01T00:00:00.001Z', `, after: "${cursor}"`))).toBe('BAD_CURSOR')
    }
    expect(refusalOf(`{ events(after: "${cursorOf(events('2031-05-01T00:00:00Z'))}") { edges { cursor } } }`)).toBe('BAD_CURSOR')
  })

  it('needs no second moment for a difference, which then goes up to now', () => {
    const { parameters, asOf: waitsFor } = planOf('{ diff(from: "2031-05-01T00:00:00Z") { edges { node { id } } } }')
    expect(Object.values(parameters)).toEqual(expect.arrayContaining(['2031-05-01T00:00:00.000Z', '2031-06-01T12:00:00.500Z']))
    expect(waitsFor).toBeNull()
    expect(planOf('{ diff(from: "2031-05-01T00:00:00Z", to: "2031-05-02T00:00:00Z") { totalCount } }').asOf).toBe('2031-05-02T00:00:00.000Z')
    expect(refusalOf('{ diff(from: "2031-05-01T00:00:00Z", to: "2031-04-01T00:00:00Z") { totalCount } }')).toBe('BAD_USER_INPUT')
    expect(refusalOf('{ diff(from: "2031-05-01T00:00:00Z", to: "2032-01-01T00:00:00Z") { totalCount } }')).toBe('BAD_USER_INPUT')
  })

  it('compares dates, which have no milliseconds, with the seconds inside the bounds', () => {
    const { parameters } = planOf('{ events(where: { when: { gte: "2031-01-01T00:00:00.001Z", lte: "2031-01-02T00:00:00.999Z" } }) { totalCount } }')
    expect(Object.values(parameters)).toEqual(['2031-01-01T00:00:01Z', '2031-01-02T00:00:00Z'])
    expect(Object.values(planOf('{ timeline(between: { from: "2031-01-01T00:00:00.001Z" }) { totalCount } }').parameters)).toEqual([{ from: '2031-01-01T00:00:01Z', to: null }])
  })
})
