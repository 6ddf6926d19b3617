import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { problemsOf } from '../support/builders.ts'
import { isDossierSchemaFresh } from '../../tools/dossier-schema.ts'

describe('docs/dossier.md', () => {
  it('shows a dossier without problems', async () => {
    const text = await readFile(new URL('../../docs/dossier.md', import.meta.url), 'utf8')
    const example = /```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? ''
    expect(example).toContain('source:')
    expect(problemsOf(parse(example))).toEqual([])
  })
})

describe('docs/dossier.schema.json', () => {
  it('is the schema of the code: `node tools/dossier-schema.ts` writes it', async () => {
    expect(await isDossierSchemaFresh()).toBe(true)
  })
})
