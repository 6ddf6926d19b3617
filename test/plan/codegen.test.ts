import { describe, expect, it } from '@jest/globals'
import { parseCypherFile } from '../../tools/codegen-cypher-file.ts'
import { nameTokens } from '../../tools/codegen-cypher-tokens.ts'
import { fragmentOf, fragmentProblems } from '../../tools/codegen-fragments.ts'
import { statementProblems } from '../../tools/codegen-statements.ts'
import { schema } from './support.ts'

const variables = (text: string) => nameTokens(text).filter(({ role }) => role === 'variable').map((token) => token.text)

describe('the tokens of Cypher', () => {
  it.each([
    ['MATCH (this)-[made:MADE_BY|OWED_BY]->(a:Actor {id: $id}) RETURN a.name AS name', ['this', 'made', 'a', 'a', 'name']],
    ['RETURN {from: x, to: [y IN list WHERE y:Label | y.end]} AS m', ['x', 'y', 'list', 'y', 'y', 'm']],
    ["RETURN 'it''s (a:B) $c' + \"x\" AS t // a comment", ['t']],
    ['CALL db.index.fulltext.queryNodes(\'w\', $q) YIELD node AS hit RETURN hit', ['hit', 'hit']],
    ['RETURN coalesce(size(xs[..3]), null) AS n, x:A|B AS found', ['xs', 'n', 'x', 'found']],
  ])('%s', (text, expected) => {
    expect(variables(text)).toEqual(expected)
  })

  it.each(['match (a) RETURN a', 'RETURN {a, b} AS m', 'RETURN (a AS b', 'RETURN $ AS b', 'MATCH (A) RETURN A.x AS x'])('refuses what it cannot tell: %s', (text) => {
    expect(() => nameTokens(text)).toThrow()
  })
})

describe('the checks of files', () => {
  const statement = (content: string) => statementProblems(parseCypherFile('cypher/graph/a-file.cypher', content), schema)

  it('names file and line of parameters and columns that do not agree', () => {
    expect(statement('// Does it.\n// @param a ID!\n// @column x ID!\nMATCH (n {id: $b})\nRETURN n.id AS y')).toEqual([
      'cypher/graph/a-file.cypher:2: parameter a is declared and not used',
      'cypher/graph/a-file.cypher:4: parameter $b is used and not declared: add `// @param b Type`',
      'cypher/graph/a-file.cypher:5: the last RETURN gives (y), the comments declare (x)',
    ])
    expect(statement('// Does it.\n// @column x Money\nRETURN 1 AS x')).toEqual([expect.stringContaining(':2: Money is no scalar')])
    expect(() => parseCypherFile('cypher/graph/a.cypher', 'RETURN 1 AS x')).toThrow('cypher/graph/a.cypher:1: say in a comment')
  })

  it('asks a fragment to be the field that its place says', () => {
    const fragment = (path: string, content: string) => fragmentProblems(parseCypherFile(path, content), schema)
    expect(fragment('cypher/field/Event/nothing.cypher', '// It.\nRETURN this.x AS x')).toEqual(['cypher/field/Event/nothing.cypher: schema/ has no field Event.nothing'])
    expect(fragment('cypher/field/Event/place.cypher', '// It.\n// @param id ID!\nMATCH (p:Place {id: $id}) RETURN p')[0]).toContain(':2: id is no argument of Event.place')
    expect(fragment('cypher/filter/EventFilter/topic.cypher', '// It.\nMATCH (this)-[:ABOUT]->(t) RETURN t.id AS id')[0]).toContain('a filter returns `value`')
  })

  it('cuts a fragment into parts, its condition and its bounds apart', () => {
    expect(fragmentOf(parseCypherFile('cypher/query/x.cypher', '// It.\nMATCH (a)-[:R]->{1, 9 /* $n */}(b)\nWHERE a.x = $y\nRETURN DISTINCT b ORDER BY b.id'))).toMatchObject({
      body: ['MATCH (', { variable: 'a' }, ')-[:R]->{1, ', { bound: 'n', most: 9 }, expect.any(String), { variable: 'b' }, ')'],
      where: [{ variable: 'a' }, '.x = ', { parameter: 'y' }], open: true, distinct: true, orderBy: [{ variable: 'b' }, '.id'],
    })
  })

  const cut = (text: string) => fragmentOf(parseCypherFile('cypher/query/x.cypher', `// It.\n${text}`))

  it('cuts out what is written only for an argument or a selected field', () => {
    expect(cut('MATCH (a)\nWHERE true /* if $y.z */ AND a.x = $y.z /* end */ /* if $k = UP */ AND a.up /* end */\nRETURN a')).toMatchObject({ where: [
      'true', { when: { given: 'y.z', is: null }, parts: [' AND ', { variable: 'a' }, '.x = ', { parameter: 'y' }, '.z'], otherwise: '' },
      { when: { given: 'k', is: 'UP' }, parts: [' AND ', { variable: 'a' }, '.up'], otherwise: '' },
    ] })
    expect(cut('MATCH (a)\nRETURN a, COLLECT { MATCH (b) RETURN /* if b.list asked */ b.x LIMIT 9 /* end, else true LIMIT 1 */ } AS b').columns[1]).toMatchObject({ expression: [
      'COLLECT { MATCH (', { variable: 'b' }, ') RETURN', { when: { asked: 'b.list' }, parts: [' ', { variable: 'b' }, '.x LIMIT 9'], otherwise: ' true LIMIT 1' }, ' }',
    ] })
  })

  it.each([
    ['WHERE true /* if $y */ AND a.x = $y', ':3: this `if` has no `end`'], ['WHERE true /* end */', ':3: nothing stands between'], ['WHERE true /* if $y */ /* end */', ':3: nothing stands between'],
    ['WHERE true /* if $y */ AND a.x = $y\n/* if $z */ AND a.z /* end */', ':4: the `if` of line 3 has not ended'],
  ])('refuses marks that do not fit: %s', (where, problem) => {
    expect(() => cut(`MATCH (a)\n${where}\nRETURN a`)).toThrow(problem)
  })
})
