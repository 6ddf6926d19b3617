import { readdir } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CheckedDossier } from '../../src/domain/check-dossier.ts'
import { assertedSections } from '../../src/domain/check/words.ts'
import { exampleNames, folder, readExample } from './examples.ts'

const codePoints = (text: string): number => Array.from(text).length

/** Sentences of a text with their offsets in code points, without the space around them. */
const sentencesOf = (text: string): readonly { readonly text: string; readonly start: number; readonly end: number }[] =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].flatMap(({ segment, index }) => {
    const sentence = segment.trim()
    const start = codePoints(text.slice(0, index + segment.indexOf(sentence)))
    return sentence === '' ? [] : [{ text: sentence, start, end: start + codePoints(sentence) }]
  })

/** What stands between quotation marks. */
const quotedWords = (text: string): readonly string[] => [...text.matchAll(/“([^”]+)”/g)].map((match) => match[1] ?? '')

describe('the examples', () => {
  it('are these, each a text and its dossier', async () => {
    const files = (await readdir(folder)).filter((file) => /\.(txt|yaml)$/.test(file)).sort()
    expect(files).toEqual(exampleNames.flatMap((name) => [`${name}.txt`, `${name}.yaml`]))
  })

  it('name the actors, topics and places that they share alike', async () => {
    const examples = await Promise.all(exampleNames.map(readExample))
    const first = new Map<string, unknown>()
    let shared = 0
    for (const { dossier } of examples) {
      for (const named of [...dossier.actors, ...dossier.topics, ...dossier.places]) {
        const before = first.get(named.key)
        if (before === undefined) first.set(named.key, named)
        else {
          shared += 1
          expect(named).toEqual(before)
        }
      }
    }
    expect(shared).toBeGreaterThan(10)
  })

  it('are told by this project, never in the name of the White House', async () => {
    for (const { dossier } of await Promise.all(exampleNames.map(readExample))) {
      expect(dossier.source).toMatchObject({ publisher: 'Demarche examples', url: null })
    }
  })

  it('refer only to what an earlier example tells of', async () => {
    const told = new Set<string>()
    let references = 0
    for (const { dossier } of await Promise.all(exampleNames.map(readExample))) {
      for (const reference of dossier.references) expect([...told]).toContain(reference.identity)
      references += dossier.references.length
      for (const { identity } of [...dossier.events, ...dossier.statements, ...dossier.commitments]) {
        if (identity !== undefined) told.add(identity)
      }
    }
    expect(references).toBeGreaterThan(0)
  })
})

describe.each(exampleNames)('the example %s', (name) => {
  let example: CheckedDossier
  beforeAll(async () => {
    example = await readExample(name)
  })

  it('leaves no sentence of its text without evidence', () => {
    const passages = assertedSections.flatMap((section) => example.words[section].flatMap(({ evidence, silences }) => [...evidence, ...silences.map(({ passage }) => passage)]))
    const untouched = sentencesOf(example.text).filter(({ start, end }) =>
      !passages.some((passage) => passage.start < end && passage.end > start))
    expect(untouched.map((sentence) => sentence.text)).toEqual([])
  })

  it('quotes others briefly, and holds each quote as their own words', () => {
    const { statements, commitments } = example.dossier
    const held = [...statements.flatMap((statement) => statement.quote ?? []), ...commitments.map((commitment) => commitment.action)]
    for (const quote of quotedWords(example.text)) {
      expect(held).toContain(quote)
      expect(quote.split(' ').length).toBeLessThanOrEqual(10)
    }
  })

  it('holds every statement with a quote as direct or mixed, and no other', () => {
    for (const { key, quote, directness } of example.dossier.statements) {
      expect({ key, quoted: directness === 'DIRECT' || directness === 'MIXED' }).toEqual({ key, quoted: quote !== undefined })
    }
  })
})
