import type { AnswerItem, AnswerSection } from '../../src/extract/model/answer-schema.ts'

type Event = AnswerItem<'events'>
type Statement = AnswerItem<'statements'>
type Commitment = AnswerItem<'commitments'>
type Link = AnswerItem<'links'>

/** Items of a model's answer; a test gives what matters to it. */
export const anActor = (key: string, kind: AnswerItem<'actors'>['kind'], name: string): AnswerItem<'actors'> => ({ key, kind, name, aliases: [] })

export const anEvent = (given: Partial<Event> & Pick<Event, 'key' | 'title' | 'evidence'>): Event => ({
  ploverType: 'CONSULT', when: '', status: 'OCCURRED', place: '', participants: [], partOf: '', about: [], ...given,
})

export const aStatement = (given: Partial<Statement> & Pick<Statement, 'key' | 'content' | 'evidence'>): Statement => ({
  speaker: [], source: '', cue: '', accordingTo: [], illocution: 'ASSERTIVE', certainty: 'CERTAIN', polarity: 'POSITIVE', about: [], addressees: [], at: '', madeAt: '', ...given,
})

export const aCommitment = (given: Partial<Commitment> & Pick<Commitment, 'key' | 'debtors' | 'action' | 'object' | 'evidence'>): Commitment => ({
  creditors: [], quantity: [], condition: '', due: '', force: 'UNDERTAKEN', assertedBy: 'REPORTER', accordingTo: [], createdBy: '', about: [], ...given,
})

export const aLink = (given: Partial<Link> & Pick<Link, 'cause' | 'effect' | 'causeWords' | 'effectWords' | 'evidence'>): Link => ({
  relation: 'TRIGGERS', explicit: true, signal: '', polarity: 'POSITIVE', assertedBy: 'REPORTER', ...given,
})

/** Lists may hold anything: models do. */
export const anAnswer = (lists: { readonly [Section in AnswerSection]?: readonly unknown[] }): Readonly<Record<AnswerSection, readonly unknown[]>> =>
  ({ actors: [], events: [], statements: [], commitments: [], assessments: [], links: [], ...lists })
