import { access, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { typeDefinitions } from '../../src/generated/type-definitions.ts'
import { settingsTable } from '../../src/settings.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8')

const defaultCell = (given: string | null): string => given === null ? '' : given.includes('`') ? given : `\`${given}\``

describe('the README', () => {
  it('has a table of all settings, as the program reads them', async () => {
    const text = await read('README.md')
    const rows = text.split('\n').filter((line) => /^\| `[A-Z0-9_]+` \|/.test(line))
    expect(rows).toEqual(settingsTable.map(({ name, default: given, takes, description }) =>
      `| \`${name}\` | ${defaultCell(given)} | ${description} Takes ${takes}. |`))
  })

  it('has GraphQL that fits the schema', async () => {
    const schema = buildSchema(typeDefinitions)
    const operations = [...(await read('README.md')).matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text]) => text ?? '')
    expect(operations).toHaveLength(3)
    for (const operation of operations) expect(validate(schema, parse(operation))).toEqual([])
  })

  it.each(['README.md', 'docs/cli.md', 'docs/browser.md'])('links in %s to files that are there', async (file) => {
    const links = [...(await read(file)).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => new URL(path ?? '', new URL(file, root)))
    expect(links.length).toBeGreaterThan(0)
    const missing = await Promise.all(links.map((link) => access(link).then(() => null, () => fileURLToPath(link))))
    expect(missing.filter((path) => path !== null)).toEqual([])
  })
})
