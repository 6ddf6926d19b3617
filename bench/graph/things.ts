import { createHash } from 'node:crypto'
import { int } from 'neo4j-driver'
import {
  asserterKinds, causalRelations, certainties, directnesses, eventStatuses, illocutions, participantRoles, ploverTypes, sourceKinds,
} from '../../src/domain/vocabulary.ts'
import type { Random } from '../../tools/seeded-random.ts'
import {
  countsOf, dateText, dayOf, endOf, happeningsPerSource, idOf, kindOf, later, nameOf, rareWordOf, startOf,
  type GraphChoice, type HappeningKind,
} from './shape.ts'

export type Properties = Readonly<Record<string, unknown>>
export type Labelled = { readonly label: string, readonly properties: Properties }

const recordedAt = '2026-01-01T00:00:00Z'
const since = '2026-01-01T00:00:00.000Z'
const node = (id: string, caption: string, rest: Properties): Properties => ({ id, caption, recordedAt, since, ...rest })

/** The last of them are publishers; the first are those of whom most is told. */
export const makeActor = (choice: GraphChoice, index: number): Labelled => {
  const { actors, publishers } = countsOf(choice)
  const publisher = index >= actors - publishers
  const label = publisher ? 'Organization' : ['State', 'Organization', 'Person', 'Person', 'Group'][index % 5] ?? 'Group'
  const name = publisher ? `${nameOf(index)} Gazette` : nameOf(index)
  return { label, properties: node(idOf(choice.seed, 'actor', index), name, { name, aliases: [`${name} of ${nameOf(index + 7)}`] }) }
}

export const makeTopic = ({ seed }: GraphChoice, index: number): Labelled => {
  const name = `${nameOf(index + 11)} question`
  return { label: 'Topic', properties: node(idOf(seed, 'topic', index), name, { name }) }
}

export const makePlace = ({ seed }: GraphChoice, index: number): Labelled => {
  const name = `Port ${nameOf(index + 23)}`
  return { label: 'Place', properties: node(idOf(seed, 'place', index), name, { name, latitude: (index * 7) % 90 + 0.5, longitude: (index * 13) % 180 + 0.5 }) }
}

/** The sentence in which a source tells of a happening: what its evidence quotes. */
export const sentenceOf = (index: number): string =>
  `Envoys reported ${wordFor(index)} talks number ${index} after ${kindOf(index) === 'commitment' ? 'pledges' : 'consultations'} had begun.`
const wordFor = (index: number): string => ['open', 'closed', 'brief', 'tense', 'cordial'][index % 5] ?? 'open'

/** The happenings of which a source tells, in the order of its text: its own five, and the first of the source before. */
export const toldBy = (source: number): readonly number[] => [
  ...Array.from({ length: happeningsPerSource }, (_, at) => source * happeningsPerSource + at),
  ...(source === 0 ? [] : [(source - 1) * happeningsPerSource]),
]

export const makeSource = (choice: GraphChoice, index: number): Labelled => {
  const { actors, publishers } = countsOf(choice)
  const text = toldBy(index).map(sentenceOf).join(' ')
  const published = later(dayOf(choice, index * happeningsPerSource), 1)
  const title = `Dispatch ${index}`
  return {
    label: 'Source',
    properties: node(idOf(choice.seed, 'source', index), title, {
      kind: sourceKinds[index % 6], title, publisher: `${nameOf(publisherOf(choice, index))} Gazette`,
      url: `https://gazette.example/${actors - publishers}/${index}`, language: 'en',
      publishedAt: dateText(published), publishedAtEarliest: startOf(published), publishedAtLatest: endOf(published),
      sha256: createHash('sha256').update(text).digest('hex'), text, length: int(text.length), version: int(1),
    }),
  }
}

/** The number of the actor that publishes a source. */
export const publisherOf = (choice: GraphChoice, source: number): number => {
  const { actors, publishers } = countsOf(choice)
  return actors - publishers + source % publishers
}

/** The passage with which a source proves a happening; `place` is where it stands among those that the source tells of. */
export const makeEvidence = ({ seed }: GraphChoice, { source, place, number }: { readonly source: number, readonly place: number, readonly number: number }): Labelled => {
  const told = toldBy(source)
  const before = told.slice(0, place).map(sentenceOf)
  const exact = sentenceOf(told[place] ?? 0)
  const start = before.reduce((sum, sentence) => sum + sentence.length + 1, 0)
  const prefix = before.length === 0 ? '' : `${before.join(' ').slice(-30)} `
  const following = told.slice(place + 1).map(sentenceOf).join(' ')
  return {
    label: 'Evidence',
    properties: node(idOf(seed, 'evidence', number), exact.slice(0, 60), {
      exact, prefix, suffix: following === '' ? '' : ` ${following.slice(0, 30)}`, start: int(start), end: int(start + exact.length),
    }),
  }
}

const datesOf = (choice: GraphChoice, index: number, random: Random): Properties => {
  const day = dayOf(choice, index)
  const draw = random.unit()
  if (draw < 0.05) return { sortAt: '9999-12-31T23:59:59Z' }
  if (draw < 0.15) {
    const date = new Date(day)
    const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)
    const last = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)
    return { when: dateText(day).slice(0, 7), whenEarliest: startOf(first), whenLatest: endOf(last), sortAt: startOf(first) }
  }
  return { when: dateText(day), whenEarliest: startOf(day), whenLatest: endOf(day), sortAt: startOf(day) }
}

const believed = (reports: number): Properties => ({
  belief: reports === 1 ? 0.8 : 0.96, beliefFamilies: reports === 1 ? ['one house'] : ['one house', 'another house'],
  beliefReports: reports === 1 ? [int(1)] : [int(1), int(1)], beliefExplanation: reports === 1 ? 'One house reports it.' : 'Two houses report it.',
})

const nouns = ['Talks', 'Visit', 'Summit', 'Call', 'Dispute', 'Accord', 'Exercise', 'Protest']
const states = ['ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'SATISFIED', 'SATISFIED', 'SATISFIED', 'VIOLATED', 'PROPOSED'] as const
const actions = ['purchase', 'suspend', 'build', 'reduce', 'publish']

const eventProperties = (choice: GraphChoice, index: number, random: Random): readonly [string, Properties] => {
  const title = `${random.pick(nouns)} ${rareWordOf(random.below(countsOf(choice).rareWords))} ${index}`
  return [title, {
    title, ploverType: random.pick(ploverTypes), mode: random.pick(['visit', 'phone', 'tariff']), contexts: ['diplomatic'],
    status: random.chance(0.8) ? 'OCCURRED' : random.pick(eventStatuses),
  }]
}

const statementProperties = (index: number, random: Random): readonly [string, Properties] => {
  const content = `The ${random.pick(['treaty', 'route', 'border', 'loan'])} ${index} will stay as it is`
  return [content, {
    illocution: random.pick(illocutions), content, ...(random.chance(0.4) ? { quote: content } : {}), directness: random.pick(directnesses),
    polarity: random.chance(0.85) ? 'POSITIVE' : 'NEGATIVE', certainty: random.pick(certainties), cue: 'said', channel: 'press briefing',
  }]
}

const commitmentProperties = (choice: GraphChoice, index: number, random: Random): readonly [string, Properties] => {
  const [action, due, value] = [random.pick(actions), later(dayOf(choice, index), 30 + random.below(2_000)), 1 + random.below(50)]
  const settledState = random.pick(states)
  return [`${action} ${value} cargoes`, {
    action, object: `cargoes of lot ${index}`, comparator: 'AT_LEAST', value, unit: 'cargoes', force: settledState === 'PROPOSED' ? 'PROPOSED' : 'UNDERTAKEN',
    strength: int(2), due: dateText(due), dueEarliest: startOf(due), dueLatest: endOf(due), settledState, settledDueLatest: endOf(due),
    fulfilled: settledState === 'SATISFIED' ? value : 0, late: false, asserterKind: asserterKinds[0],
  }]
}

export const labels: Readonly<Record<HappeningKind, string>> = { event: 'Event', statement: 'Statement', commitment: 'Commitment' }

export const makeHappening = (choice: GraphChoice, index: number, random: Random): Labelled => {
  const kind = kindOf(index)
  const [caption, own] = kind === 'event' ? eventProperties(choice, index, random)
    : kind === 'statement' ? statementProperties(index, random) : commitmentProperties(choice, index, random)
  const reports = index % happeningsPerSource === 0 ? 2 : 1
  return {
    label: labels[kind],
    properties: node(idOf(choice.seed, kind, index), caption, { identity: String(index), ...own, ...datesOf(choice, index, random), ...believed(reports) }),
  }
}

/** What became of a commitment; only of those whose state an assessment settled. */
export const makeAssessment = (choice: GraphChoice, index: number, commitment: Properties): Labelled => {
  const on = String(commitment['due'])
  return {
    label: 'Assessment',
    properties: node(idOf(choice.seed, 'assessment', index), 'What became of it', {
      outcome: commitment['settledState'] === 'SATISFIED' ? 'FULFILLED' : 'VIOLATED', value: commitment['fulfilled'], unit: 'cargoes', comparator: 'EXACTLY',
      on, onEarliest: `${on}T00:00:00Z`, onLatest: `${on}T23:59:59Z`, asserterKind: 'REPORTER',
    }),
  }
}

export const makeLink = ({ seed }: GraphChoice, index: number, random: Random): Properties => ({
  ...node(idOf(seed, 'link', index), 'A claim of cause', believed(1)),
  relation: random.pick(causalRelations), explicit: random.chance(0.7), signal: 'after', polarity: 'POSITIVE',
  confidence: (30 + random.below(70)) / 100, asserterKind: 'REPORTER',
})

export const roleOf = (place: number): string => participantRoles[place] ?? 'PARTICIPANT'

/** What a source's report of a thing carries. */
export const reportOf = (key: string, source: string, rest: Properties): Properties =>
  ({ key, confidence: 0.9, sources: [source], recordedAt, sourceKind: 'ARTICLE', family: 'one house', ...rest })
