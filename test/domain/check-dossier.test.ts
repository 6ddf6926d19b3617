import { describe, expect, it } from '@jest/globals'
import { checkDossier } from '../../src/domain/check-dossier.ts'
import { aCommitment, aDossier, aLink, anActor, anAssessment, anEvent, aSource, aStatement, aTopic, problemsOf, someText } from '../support/builders.ts'

const wayOut = (dossier: unknown): string => {
  const check = checkDossier(dossier, null)
  return check.kind === 'sound' ? 'sound' : check.problems.map((problem) => `${problem.message} ${problem.wayOut}`).join('\n')
}

describe('checkDossier', () => {
  it('finds nothing wrong with a sound dossier, and locates its words', () => {
    const check = checkDossier(aDossier({ events: [anEvent()], statements: [aStatement()], links: [aLink()] }), null)
    expect(check).toMatchObject({ kind: 'sound', dossier: { length: someText.length, words: { events: [{ evidence: [{ exact: 'met on Monday', start: 37 }] }] } } })
  })

  it('takes the text of a file', () => {
    expect(problemsOf({ source: { ...aSource(), text: undefined, file: 'text.txt' }, events: [anEvent()] }, someText)).toEqual([])
  })

  it('reports all problems together, at the places that the file has', () => {
    const dossier = aDossier({
      actors: [anActor(), { ...anActor({ key: 'sudland' }), colour: 'red' } as never],
      events: [anEvent({ key: 'broken', ploverType: 'CONSLT' as never }), anEvent({ evidence: ['met on Tuesday'] }), anEvent({ key: 'second', partOf: 'nowhere' })],
      commitments: [aCommitment({ quantity: { comparator: 'EXACTLY', value: 5, unit: 't' } })],
    })
    expect([...problemsOf(dossier)].sort()).toEqual([
      'NUMBER_NOT_IN_EVIDENCE commitments[0].quantity.value', 'QUOTE_NOT_FOUND events[1].evidence[0]', 'SCHEMA events[0].ploverType',
      'UNKNOWN_FIELD actors[1].colour', 'UNKNOWN_KEY events[2].partOf',
    ])
  })

  it('suggests what may be meant', () => {
    expect(wayOut(aDossier({ events: [anEvent({ ploverType: 'CONSLT' as never })] }))).toContain('Did you mean CONSULT?')
    expect(wayOut({ ...aDossier(), evnts: [] })).toContain('Did you mean events?')
    expect(wayOut(aDossier({ statements: [aStatement({ speaker: 'norlnd' })] }))).toContain('Did you mean norland?')
    expect(wayOut(aDossier({ events: [anEvent({ evidence: ['The ministers of Norland  and Sudland'] })] }))).toContain('“The ministers of Norland and Sudland”')
  })

  it('does not count the use of an item with problems of its own as another one', () => {
    const dossier = aDossier({ events: [anEvent({ status: 'PAST' as never })], statements: [aStatement({ at: 'meeting' })] })
    expect(problemsOf(dossier)).toEqual(['SCHEMA events[0].status'])
  })
})

describe('keys', () => {
  it('are given once, whatever the section', () => {
    expect(problemsOf(aDossier({ topics: [aTopic({ key: 'norland' })] }))).toEqual(['DUPLICATE_KEY topics[0].key'])
  })

  it('stand for what belongs in their place', () => {
    expect(problemsOf(aDossier({ topics: [aTopic()], statements: [aStatement({ speaker: 'grain', silentOn: ['norland'] })] })))
      .toEqual(['WRONG_KIND statements[0].speaker[0]', 'WRONG_KIND statements[0].silentOn[0]'])
  })
  it('looks for the words of a silence in the text, and takes a bare key for one without words of its own', () => {
    const silent = (silentOn: NonNullable<Parameters<typeof aStatement>[0]>['silentOn']) =>
      problemsOf(aDossier({ topics: [aTopic()], statements: [aStatement({ silentOn })] }))
    expect(silent([{ topic: aTopic().key, evidence: ['words that nobody wrote'] }])).toEqual(['QUOTE_NOT_FOUND statements[0].silentOn[0].evidence[0]'])
    expect(silent([aTopic().key])).toEqual([])
  })

  it('are there: a link to a missing key is a problem', () => {
    expect(problemsOf(aDossier({ events: [anEvent()], links: [aLink({ effect: 'sequel' })] }))).toEqual(['UNKNOWN_KEY links[0].effect'])
  })

  it('do not refer to themselves', () => {
    expect(problemsOf(aDossier({ events: [anEvent({ partOf: 'meeting' })] }))).toEqual(['SELF_REFERENCE events[0].partOf'])
  })
})

describe('cycles', () => {
  it('of partOf, broader and affiliation are refused, each once', () => {
    expect(problemsOf(aDossier({
      actors: [anActor({ affiliation: 'sudland' }), anActor({ key: 'sudland', name: 'Sudland', affiliation: 'norland' })],
      topics: [aTopic({ broader: 'food' }), aTopic({ key: 'food', name: 'food', broader: 'trade' }), aTopic({ key: 'trade', name: 'trade', broader: 'grain' })],
      events: [anEvent({ partOf: 'trip' }), anEvent({ key: 'trip', partOf: 'meeting' }), anEvent({ key: 'dinner', partOf: 'trip' })],
    }))).toEqual(['CYCLE events[0].partOf', 'CYCLE topics[0].broader', 'CYCLE actors[0].affiliation'])
  })
})

describe('words', () => {
  it('of evidence stand in the text', () => {
    expect(problemsOf(aDossier({ events: [anEvent({ evidence: [{ exact: 'Norland', occurrence: 3 }] })] }))).toEqual(['QUOTE_NOT_FOUND events[0].evidence[0]'])
  })

  it('of a quote and of a signal stand in the evidence of the item itself', () => {
    expect(problemsOf(aDossier({ statements: [aStatement({ quote: '“grain … flow”' })] }))).toEqual([])
    expect(problemsOf(aDossier({
      statements: [aStatement({ quote: 'agreed on a deal' })], events: [anEvent()], links: [aLink({ explicit: true, signal: 'because' })],
    }))).toEqual(['QUOTE_NOT_IN_EVIDENCE statements[0].quote', 'QUOTE_NOT_IN_EVIDENCE links[0].signal'])
  })

  it('of spans stand where they are said to', () => {
    const spans = { source: [{ exact: 'Norland', start: 52, end: 59 }], cue: [{ exact: 'said', start: 61 }], content: [{ exact: 'grain', end: 3 }] }
    expect(problemsOf(aDossier({ statements: [aStatement({ spans })] }))).toEqual(['SPAN_MISPLACED statements[0].spans.cue[0]', 'SPAN_MISPLACED statements[0].spans.content[0].end'])
  })

  it('are asked of every explicit link', () => {
    expect(problemsOf(aDossier({ events: [anEvent()], statements: [aStatement()], links: [aLink({ explicit: true })] }))).toEqual(['SCHEMA links[0].explicit'])
  })
})

describe('figures and dates', () => {
  const text = 'Norland will deliver at least 5 million tonnes of grain by the end of this year. It delivered 2 million tonnes on Monday.'
  const promise = { action: 'deliver', evidence: ['at least 5 million tonnes of grain by the end of this year'] }

  it('are in the evidence', () => {
    expect(problemsOf(aDossier({
      source: { text },
      commitments: [aCommitment({ ...promise, quantity: { comparator: 'AT_LEAST', value: 5e6, unit: 't' }, due: '2031' })],
      assessments: [anAssessment({ outcome: 'PARTLY_FULFILLED', quantity: { comparator: 'EXACTLY', value: 2e6, unit: 't' }, evidence: ['delivered 2 million tonnes on Monday'] })],
    }))).toEqual([])
  })

  it('are refused where the words say others', () => {
    expect(problemsOf(aDossier({
      source: { text },
      commitments: [aCommitment({ ...promise, quantity: { comparator: 'AT_MOST', value: 5e6, unit: 't' }, due: '2032' })],
      assessments: [anAssessment({ quantity: { comparator: 'EXACTLY', value: 3e6, unit: 't' }, on: '2031-05-11', evidence: ['delivered 2 million tonnes on Monday'] })],
    }))).toEqual([
      'COMPARATOR_NOT_IN_EVIDENCE commitments[0].quantity.comparator', 'NUMBER_NOT_IN_EVIDENCE assessments[0].quantity.value',
      'DATE_NOT_IN_EVIDENCE commitments[0].due', 'DATE_NOT_IN_EVIDENCE assessments[0].on',
    ])
  })

  it('are dates that exist', () => {
    expect(problemsOf(aDossier({ events: [anEvent({ when: '2031-02-30' })] }))).toEqual(['INVALID_DATE events[0].when'])
  })

  it('may be bare years, which YAML reads as numbers', () => {
    expect(problemsOf(aDossier({ events: [anEvent({ when: 2031 })] }))).toEqual([])
  })
})

describe('causal order', () => {
  const text = 'They met on Monday. The border opened on Sunday.'
  const events = [anEvent({ when: '2031-05-12', evidence: ['met on Monday'] }), anEvent({ key: 'opening', title: 'Opening', when: '2031-05-11', evidence: ['opened on Sunday'] })]

  it('refuses a cause that certainly comes after its effect', () => {
    expect(problemsOf(aDossier({ source: { text }, events, links: [aLink({ effect: 'opening', evidence: ['met on Monday'] })] }))).toEqual(['CAUSE_AFTER_EFFECT links[0]'])
  })

  it('lets pass what the dates leave open', () => {
    const open = [anEvent({ evidence: ['met on Monday'] }), anEvent({ key: 'opening', title: 'Opening', evidence: ['opened on Sunday'] })]
    expect(problemsOf(aDossier({ source: { text }, events: open, links: [aLink({ effect: 'opening', evidence: ['met on Monday'] })] }))).toEqual([])
  })

  it('dates a statement by the event in which it was made', () => {
    const statements = [aStatement({ at: 'meeting', evidence: ['met on Monday'] })]
    expect(problemsOf(aDossier({ source: { text }, events, statements, links: [aLink({ cause: 'remark', effect: 'opening', evidence: ['met on Monday'] })] }))).toEqual(['CAUSE_AFTER_EFFECT links[0]'])
  })
})
