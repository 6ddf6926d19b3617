import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { Kind, parse, specifiedRules, validate } from 'graphql'
import { errorCodes } from '../../src/api/error-codes.ts'
import { limits } from '../../src/api/limits/limits.ts'
import { queryLimitsRule } from '../../src/api/limits/query-limits-rule.ts'
import { exampleQueries } from '../../src/api/sandbox.ts'
import { apiSchema } from '../../src/api/schema.ts'
import { readSettings } from '../../src/settings.ts'

const root = new URL('../../', import.meta.url)
const page = await readFile(new URL('docs/api.md', root), 'utf8')

/** The rows of the table whose head begins with this word. */
const table = (head: string): readonly (readonly string[])[] => {
  const lines = page.split('\n')
  const start = lines.findIndex((line) => line.startsWith(`| ${head} |`)) + 2
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'))
  return lines.slice(start, start + length).map((line) => line.slice(2, -2).split(' | '))
}

describe('docs/api.md', () => {
  it('has every error code with its status and meaning, and no other', () => {
    expect(table('Code')).toEqual(Object.entries(errorCodes).map(([code, { status, means }]) => [`\`${code}\``, `${status}`, means]))
  })

  it('has every limit, and no other', () => {
    expect(table('Limit')).toEqual(Object.entries(limits).map(([name, { value, means }]) => [name, `${value}`, means]))
  })

  it('names every code that src/api and src/plan raise', async () => {
    const raised = new Set<string>()
    for (const folder of ['src/api/', 'src/plan/']) {
      for (const file of await readdir(new URL(folder, root), { recursive: true })) {
        if (!file.endsWith('.ts')) continue
        const text = await readFile(new URL(`${folder}${file}`, root), 'utf8')
        for (const [, code] of text.matchAll(/code: '([A-Z_]+)'/g)) raised.add(code ?? '')
      }
    }
    expect(raised.size).toBeGreaterThan(10)
    expect([...raised].filter((code) => !Object.hasOwn(errorCodes, code))).toEqual([])
  })
})

describe('the example queries', () => {
  it('fit the schema and the limits, begin with a comment and have a name', async () => {
    const examples = await exampleQueries()
    const schema = apiSchema()
    const { maxDepth } = readSettings({})
    expect(examples.length).toBeGreaterThan(5)
    for (const { name, query } of examples) {
      const document = parse(query)
      expect([name, validate(schema, document, [...specifiedRules, queryLimitsRule(maxDepth)])]).toEqual([name, []])
      expect(query).toMatch(/^# .+\n/)
      expect(document.definitions.map((definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name !== undefined)).toEqual([true])
    }
  })
})
