import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { dossierSchema, type Dossier } from '../../../src/domain/dossier.ts'
import { extract } from '../../../src/extract/draft/extract.ts'

const facts = { kind: 'ARTICLE', title: 'A text', publisher: null, url: null, publishedAt: '2025-11-24' } as const

/** In our own words, with the shapes of a story: nested accounts, a trigger, a context, promises, a silence. */
const story = `Norwegian Prime Minister Jonas Gahr Støre and Kenyan President William Ruto held talks in Nairobi on Friday.

According to Norway’s foreign ministry, Ruto stressed that fishing rights were “a matter of survival” for Kenya. His remarks come as Kenya faces a bitter diplomatic dispute with Somalia triggered by Ethiopian Prime Minister Abiy Ahmed’s suggestion that Somalia could lose its coast.

Støre described the talks as “very warm,” though he did not mention oil. Norway agreed to buy at least 3 million tons of Kenyan tea by the end of 2026.`

const named = (dossier: Dossier, key: string): string => dossier.actors.find((actor) => actor.key === key)?.name ?? key

describe('a draft', () => {
  const draft = extract(story, facts)
  const happening = (key: string): string => draft.events.find((one) => one.key === key)?.title ?? draft.statements.find((one) => one.key === key)?.content ?? key

  it('is a dossier, read again without change', () => {
    expect(dossierSchema.parse(draft)).toEqual(draft)
  })
  it('quotes only what stands in the text', () => {
    const points = Array.from(story)
    for (const { evidence } of [...draft.events, ...draft.statements, ...draft.commitments, ...draft.links]) {
      for (const { exact } of evidence) expect(story).toContain(exact)
    }
    for (const { spans } of draft.statements) {
      for (const { exact, start = 0, end = 0 } of [...spans?.source ?? [], ...spans?.cue ?? [], ...spans?.content ?? []]) {
        expect(points.slice(start, end).join('')).toBe(exact)
      }
    }
  })
  it('keeps speaker and account apart', () => {
    const statement = draft.statements.find(({ quote }) => quote === 'a matter of survival')
    expect(statement?.speaker.map((key) => named(draft, key))).toEqual(['William Ruto'])
    expect(statement?.accordingTo.map((key) => named(draft, key))).toEqual(['Foreign Ministry of Norway'])
  })
  it('ties a trigger and a context to what they join', () => {
    const links = draft.links.filter(({ signal }) => signal === 'triggered by' || signal === 'come as').map(({ relation, cause, effect }) => [relation, happening(cause), happening(effect)])
    expect(links).toEqual(expect.arrayContaining([
      ['TRIGGERS', 'Somalia could lose its coast', 'Kenya–Somalia diplomatic dispute'],
      ['CONTEXT_FOR', 'Kenya–Somalia diplomatic dispute', expect.stringContaining('fishing rights')],
    ]))
  })
  it('notes on what a speaker was silent', () => {
    const statement = draft.statements.find(({ content }) => content.includes('very warm'))
    const silence = statement?.silentOn.find(({ topic }) => draft.topics.find(({ key }) => key === topic)?.name === 'Energy')
    expect(silence?.evidence.map(({ exact }) => exact)).toEqual(['he did not mention oil'])
    expect(statement?.evidence.some(({ exact }) => exact.includes('did not mention'))).toBe(false)
  })
  it('joins a commitment with the agreement that made it', () => {
    expect(draft.commitments).toMatchObject([{ action: 'buy', quantity: { comparator: 'AT_LEAST', value: 3_000_000, unit: 't' }, due: '2026-12-31' }])
    expect(draft.commitments[0]?.createdBy).toBeDefined()
  })
  it('says which rule made each item and how sure it is', () => {
    for (const { rule, confidence } of [...draft.events, ...draft.statements, ...draft.commitments, ...draft.links]) {
      expect(rule).toMatch(/^[a-z]+\/./u)
      expect(confidence).toBeLessThan(1)
    }
  })
  it('counts occurrences when the same words stand there twice', () => {
    const twice = extract('Norway condemned Sweden.\n\nNorway condemned Sweden.', facts)
    const occurrences = twice.statements.flatMap(({ evidence }) => evidence.map(({ occurrence }) => occurrence))
    expect(new Set(occurrences)).toEqual(new Set([1, 2]))
  })
})

describe('odd texts', () => {
  it.each(['…', '###', '“', 'U.S.', '🙂🙂 said Trump 🙂', 'He said.\r\n\r\nShe said.'])('drafts something sound from %j', (text) => {
    expect(() => extract(text, facts)).not.toThrow()
  })
  it('drafts something sound from any mixture of its words', () => {
    const words = fc.constantFrom('China', '’s', 'foreign', 'ministry', 'said', 'that', 'Trump', 'and', 'Xi', 'agreed', 'to', 'will', 'visit', '“', '”', ',', '.', ':', '- ', '\n\n', 'by', '2026', 'Monday', '12', 'million', 'tons', 'the', 'two', 'leaders', 'his', 'remarks', 'come', 'as', 'triggered', '(', ')', '😀', 'é')
    fc.assert(fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), (list) => {
      const text = list.join(' ')
      if (text.trim() === '') return
      const draft = extract(text, facts)
      for (const { evidence } of [...draft.events, ...draft.statements, ...draft.commitments, ...draft.links]) for (const { exact } of evidence) expect(text).toContain(exact)
    }), { numRuns: 150 })
  })
})
