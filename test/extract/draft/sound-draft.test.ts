import { describe, expect, it } from '@jest/globals'
import { dossierSchema } from '../../../src/domain/dossier.ts'
import { soundDraft, UnsoundDraft } from '../../../src/extract/draft/sound-draft.ts'

const draft = dossierSchema.parse({
  source: { kind: 'ARTICLE', title: 'A text', publishedAt: '2025-11-24', text: 'Norway met Sweden because Kenya asked. Kenya said so.' },
  actors: [{ key: 'kenya', kind: 'STATE', name: 'Kenya' }],
  events: [
    { key: 'met', ploverType: 'CONSULT', title: 'A meeting', status: 'OCCURRED', evidence: ['Norway met Sweden'] },
    { key: 'asked', ploverType: 'REQUEST', title: 'A request', status: 'OCCURRED', evidence: ['Kenya begged'] },
  ],
  statements: [{ key: 'so', speaker: 'kenya', illocution: 'ASSERTIVE', content: 'so', about: ['asked', 'met'], at: 'asked', evidence: ['Kenya said so'] }],
  links: [{ cause: 'asked', effect: 'met', relation: 'CAUSES', explicit: true, signal: 'because', evidence: ['because Kenya asked'] }],
})

describe('soundDraft', () => {
  it('leaves out what the words do not prove and what cannot stand without it, and keeps the rest', () => {
    const { dossier, leftOut } = soundDraft(draft)
    expect(dossier.events.map(({ key }) => key)).toEqual(['met'])
    expect(dossier.links).toEqual([])
    expect(dossier.statements).toMatchObject([{ key: 'so', about: ['met'] }])
    expect(dossier.statements[0]?.at).toBeUndefined()
    expect(leftOut.map(({ code }) => code)).toEqual(['QUOTE_NOT_FOUND', 'UNKNOWN_KEY'])
  })

  it('tells problems at their places in the draft as it was given, whatever was left out before', () => {
    const link = draft.links[0]
    if (link === undefined) throw new Error('the draft has a link')
    const { leftOut } = soundDraft({ ...draft, events: draft.events.toReversed(), links: [{ ...link, signal: 'since' }, link] })
    expect(leftOut.map(({ code, path }) => [code, path.slice(0, 2)])).toEqual([
      ['QUOTE_NOT_FOUND', ['events', 0]], ['QUOTE_NOT_IN_EVIDENCE', ['links', 0]], ['UNKNOWN_KEY', ['links', 1]],
    ])
  })

  it('gives a sound draft back as it is', () => {
    const sound = { ...draft, events: draft.events.slice(0, 1), statements: [], links: [] }
    expect(soundDraft(sound)).toEqual({ dossier: sound, leftOut: [] })
  })

  it('refuses a draft whose source is wrong: no item is to blame', () => {
    expect(() => soundDraft({ ...draft, source: { ...draft.source, publishedAt: 'soon' } })).toThrow(UnsoundDraft)
  })
})
