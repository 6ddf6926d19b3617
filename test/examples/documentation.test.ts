import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Dossier } from '../../src/domain/dossier.ts'
import { exampleNames, folder, readExample } from './examples.ts'

const keysOf = ({ events, statements, commitments, assessments, links }: Dossier): readonly string[] =>
  [...events, ...statements, ...commitments, ...assessments, ...links].flatMap((item) => item.key ?? [])

const headings = {
  '2025-11-01-trade-deal': 'The fact sheet of 1 November 2025',
  '2025-11-24-call': 'The news of the call, sentence by sentence',
  '2026-05-17-beijing-visit': 'The fact sheet of 17 May 2026',
} as const

/** The keys named in the table under a heading: the code in the last cell of each row. */
const keysInTable = (text: string, heading: string): readonly string[] => {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  const cells = section.split('\n').filter((line) => line.startsWith('|')).map((line) => line.split('|').at(-2) ?? '')
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''))
}

describe('docs/story.md', () => {
  it.each(exampleNames)('lists every node of %s, and none that is not there', async (name) => {
    const text = await readFile(join(folder, '../docs/story.md'), 'utf8')
    const { dossier } = await readExample(name)
    const listed = new Set(keysInTable(text, headings[name]))
    expect([...listed].sort()).toEqual([...keysOf(dossier)].sort())
  })

  it('numbers the sentences of the news without a gap', async () => {
    const text = await readFile(join(folder, '../docs/story.md'), 'utf8')
    const numbers = [...text.matchAll(/^\| (\d+) \|/gm)].map((match) => Number(match[1]))
    expect(numbers).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
  })
})
