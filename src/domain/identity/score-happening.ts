import type { Quantity } from '../quantities.ts'
import type { Bounds } from '../time.ts'
import type { EventStatus, ParticipantRole, PloverType, Polarity } from '../vocabulary.ts'
import { compareDates } from './compare-dates.ts'
import { containment, contentWords, figures, likeness, quotedWords, without } from './compare-words.ts'
import { feature, outcomeOf, scoreOf, type Feature, type MatchOutcome } from './features.ts'

export type Party = {
  readonly id: string
  readonly role: ParticipantRole | null
  /** What it is called, to tell names from other words. */
  readonly names: readonly string[]
  /** The states and bodies that it belongs to: a minister may stand for the country. */
  readonly affiliations: readonly string[]
}

type Common = {
  readonly id: string
  readonly caption: string
  readonly identity: string | null
  readonly when: (Bounds & { readonly edtf: string }) | null
  /** Ids of the topics that it is about. */
  readonly topics: readonly string[]
  /** Each source's own words for it: titles, contents, or actions with their objects. */
  readonly words: readonly string[]
  /** The quotes that prove it. */
  readonly evidence: readonly string[]
}

export type ComparedEvent = Common & {
  readonly kind: 'EVENT'
  readonly ploverType: PloverType
  readonly mode: string | null
  readonly status: EventStatus
  readonly participants: readonly Party[]
  readonly place: string | null
}
export type ComparedStatement = Common & {
  readonly kind: 'STATEMENT'
  readonly speakers: readonly Party[]
  readonly quote: string | null
  readonly polarity: Polarity
}
export type ComparedCommitment = Common & {
  readonly kind: 'COMMITMENT'
  readonly debtors: readonly Party[]
  readonly creditors: readonly Party[]
  readonly quantity: Quantity | null
  readonly due: (Bounds & { readonly edtf: string }) | null
}
export type ComparedHappening = ComparedEvent | ComparedStatement | ComparedCommitment

export type ScoredHappening = { readonly candidate: ComparedHappening; readonly features: readonly Feature[]; readonly score: number; readonly outcome: MatchOutcome }

const dateFeatures = (a: Common['when'], b: Common['when']): readonly Feature[] => {
  if (a === null || b === null) return []
  const note = a.edtf === b.edtf ? `both ${a.edtf}` : `${a.edtf} and ${b.edtf}`
  switch (compareDates(a, b)) {
    case 'SAME_DAY': return [feature('SAME_DAY', note)]
    case 'SAME_MONTH': return [feature('SAME_MONTH', note)]
    case 'WITHIN_MONTH': return [feature('WITHIN_MONTH', note)]
    case 'ROUGHLY': return [feature('ROUGHLY_THEN', note)]
    case 'NEXT_DAY': return [feature('NEXT_DAY', note)]
    case 'APART': return [feature('OTHER_DATE', note)]
    case 'OPEN': return []
  }
}

const identityFeatures = (a: Common, b: Common): readonly Feature[] => [
  ...(a.id === b.id ? [feature('SAME_ID', 'both have the id that their content gives')] : []),
  ...(a.identity === null || b.identity === null ? []
    : [a.identity === b.identity ? feature('SAME_IDENTITY', `both are ${a.identity}`) : feature('OTHER_IDENTITY', `${a.identity} is not ${b.identity}`)]),
]

const topicFeatures = (a: Common, b: Common): readonly Feature[] => {
  const shared = a.topics.filter((topic) => b.topics.includes(topic))
  return shared.length === 0 ? [] : [feature('SHARED_TOPIC', `${shared.length} of the same topics`)]
}

const namesOf = (parties: readonly Party[]): ReadonlySet<string> => new Set(parties.flatMap(({ names }) => names).flatMap((name) => [...contentWords(name)]))

const percent = (part: number): string => `${Math.round(100 * part)} %`

const bestOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : Math.max(...known)
}

/** Words beside the names of those who take part, which are compared by themselves. */
const compareWords = (a: Common, b: Common, taken: ReadonlySet<string>): { readonly alike: number | null; readonly proved: number | null } => {
  const bare = (texts: readonly string[]) => texts.map((text) => without(contentWords(text), taken))
  const [mine, theirs] = [bare(a.words), bare(b.words)]
  const all = (common: Common) => without(contentWords([...common.words, ...common.evidence].join(' ')), taken)
  const [allMine, allTheirs] = [all(a), all(b)]
  return {
    alike: bestOf(mine.flatMap((one) => theirs.map((other) => likeness(one, other)))),
    proved: bestOf([...theirs.map((one) => containment(one, allMine)), ...mine.map((one) => containment(one, allTheirs))]),
  }
}

/** From half of the words on, two titles are worded alike. */
const half = 0.5

/** Said of every consultation: they tell none from another. */
const consulting = contentWords('call calls phone telephone video conversation meet met meeting talk talks talked visit visited summit hold held speak spoke spoken discuss discussed consult consultation exchange')
/** Leaders meet in person seldom and call often: a month alone does not tell which call is meant. */
const seldom: ReadonlySet<string | null> = new Set(['meet', 'visit'])

const isTaking = ({ role }: Party): boolean => role === 'INITIATOR'

const participantFeatures = (a: ComparedEvent, b: ComparedEvent): readonly Feature[] => {
  const [mine, theirs] = [new Map(a.participants.map((party) => [party.id, party])), new Map(b.participants.map((party) => [party.id, party]))]
  if (mine.size === 0 || theirs.size === 0) return []
  const shared = [...mine.keys()].filter((id) => theirs.has(id))
  const isSame = shared.length === mine.size && shared.length === theirs.size
  const called = (ids: readonly string[]): string => ids.map((id) => mine.get(id)?.names[0] ?? theirs.get(id)?.names[0] ?? id).join(', ')
  const links = [...mine.values()].filter((party) => !theirs.has(party.id)
    && [...theirs.values()].some((other) => !mine.has(other.id) && (party.affiliations.includes(other.id) || other.affiliations.includes(party.id))))
  const features: Feature[] = [
    ...(isSame && shared.length > 1 ? [feature('SAME_PARTICIPANTS', `both have ${called(shared)}`)] : shared.slice(0, 2).map((id) => feature('SHARED_PARTICIPANT', `both have ${called([id])}`))),
    ...links.slice(0, 2).map((party) => feature('LINKED_PARTICIPANT', `${party.names[0] ?? party.id} belongs to one on the other side`)),
  ]
  if (features.length === 0) return [feature('OTHER_PARTICIPANTS', `${called([...mine.keys()])} against ${called([...theirs.keys()])}`)]
  const [own, other] = [a.participants.filter(isTaking), b.participants.filter(isTaking)]
  const known = (party: Party, all: ReadonlyMap<string, Party>): boolean =>
    [...all.values()].some(({ id, affiliations }) => id === party.id || affiliations.includes(party.id) || party.affiliations.includes(id))
  const strangers = own.length > 0 && other.length > 0 && !own.some((party) => known(party, theirs)) && !other.some((party) => known(party, mine))
  if (strangers) features.push(feature('OTHER_INITIATOR', `${called(own.map(({ id }) => id))} against ${called(other.map(({ id }) => id))}`))
  return features
}

/** Plans for longer stretches than a season come true in many ways. */
const seasonMs = 125 * 86_400_000

const isWithin = (one: ComparedEvent['when'], plan: ComparedEvent['when']): boolean =>
  one !== null && plan !== null && one.earliest !== null && one.latest !== null && plan.earliest !== null && plan.latest !== null
  && plan.earliest <= one.earliest && one.latest <= plan.latest && Date.parse(plan.latest) - Date.parse(plan.earliest) <= seasonMs

/** What somebody was to do to somebody within some time, and did within it. */
const cameTrue = (plan: ComparedEvent, event: ComparedEvent): boolean => {
  const partiesOf = ({ participants }: ComparedEvent): string => participants.map(({ id, role }) => `${role ?? ''} ${id}`).sort().join()
  return plan.status === 'SCHEDULED' && (event.status === 'OCCURRED' || event.status === 'ONGOING') && isWithin(event.when, plan.when)
    && plan.participants.some(isTaking) && plan.participants.length > 1 && partiesOf(plan) === partiesOf(event)
}

const supposed = (event: ComparedEvent): boolean => event.status === 'HYPOTHETICAL'

const compareEvents = (a: ComparedEvent, b: ComparedEvent): readonly Feature[] => {
  // Those who consult are known by who they are and when; what they talk about has many titles.
  const isConsulting = a.ploverType === 'CONSULT' && b.ploverType === 'CONSULT'
  const { alike, proved } = compareWords(a, b, new Set([...namesOf([...a.participants, ...b.participants]), ...(isConsulting ? consulting : [])]))
  const [mode, otherMode] = [a.mode?.toLowerCase() ?? null, b.mode?.toLowerCase() ?? null]
  const isAlike = (alike ?? 0) >= half
  const dates = dateFeatures(a.when, b.when)
  const isWide = isConsulting && !seldom.has(mode ?? otherMode) && dates.some(({ name }) => name === 'SAME_MONTH' || name === 'WITHIN_MONTH')
  const isProved = !isAlike && (proved ?? 0) >= half
  return [
    ...identityFeatures(a, b),
    a.ploverType === b.ploverType ? feature('SAME_TYPE', `both ${a.ploverType}`) : feature('OTHER_TYPE', `${a.ploverType} and ${b.ploverType}`),
    ...(mode === null || otherMode === null ? [] : [mode === otherMode ? feature('SAME_MODE', `both ${mode}`) : feature('OTHER_MODE', `${mode} and ${otherMode}`)]),
    ...dates,
    ...(!isConsulting && (cameTrue(a, b) || cameTrue(b, a)) ? [feature('PLAN_CAME_TRUE', 'what one plans, the other tells to have been done by the same to the same')] : []),
    ...(isWide ? [feature('MONTH_IS_WIDE', 'calls are many in one month')] : []),
    ...participantFeatures(a, b),
    ...(a.place === null || b.place === null ? [] : [a.place === b.place ? feature('SAME_PLACE', 'at the same place') : feature('OTHER_PLACE', 'at different places')]),
    ...topicFeatures(a, b),
    ...(isAlike ? [feature('SAME_WORDS', `${percent(alike ?? 0)} of the words of their titles`)] : []),
    ...(isProved ? [feature('WORDS_IN_EVIDENCE', `${percent(proved ?? 0)} of the words of one are told of the other`)] : []),
    ...(!isAlike && !isProved && !isConsulting && alike !== null ? [feature('OTHER_WORDS', `only ${percent(alike)} of their words`)] : []),
    ...(supposed(a) === supposed(b) ? [] : [feature('ONLY_SUPPOSED', 'one of them is only supposed')]),
  ]
}

const partiesAre = (a: readonly Party[], b: readonly Party[]): 'SAME' | 'SHARED' | 'OTHER' | 'OPEN' => {
  if (a.length === 0 || b.length === 0) return 'OPEN'
  const shared = a.filter(({ id }) => b.some((other) => other.id === id)).length
  return shared === 0 ? 'OTHER' : shared === a.length && shared === b.length ? 'SAME' : 'SHARED'
}

const called = (parties: readonly Party[]): string => parties.map(({ names, id }) => names[0] ?? id).join(', ')

/** Quotes shorter than this are said too often to tell one occasion from another. */
const tellingQuote = 6

const quotesOf = (statement: ComparedStatement): readonly string[] => [
  ...(statement.quote === null ? [] : [statement.quote]),
  ...statement.words.flatMap((text) => [...text.matchAll(/[“"]([^“”"]+)[”"]/gu)].map((match) => match[1] ?? '')),
]

const sharedQuote = (a: ComparedStatement, b: ComparedStatement): string | null => {
  const words = (quotes: readonly string[]) => quotes.map(quotedWords).filter(({ length }) => length >= tellingQuote).map((list) => ` ${list.join(' ')} `)
  const [mine, theirs] = [words(quotesOf(a)), words(quotesOf(b))]
  return mine.find((quote) => theirs.some((other) => other.includes(quote))) ?? theirs.find((quote) => mine.some((other) => other.includes(quote))) ?? null
}

const contentFeatures = (a: Common, b: Common, parties: readonly Party[]): readonly Feature[] => {
  const { alike } = compareWords(a, b, namesOf(parties))
  if (alike === null) return []
  if (alike >= 0.85) return [feature('SAME_CONTENT', `${percent(alike)} of the words`)]
  if (alike >= 0.55) return [feature('LIKE_CONTENT', `${percent(alike)} of the words`)]
  return alike < 0.3 ? [feature('OTHER_CONTENT', `only ${percent(alike)} of the words`)] : []
}

const figuresDiffer = (a: Common, b: Common): boolean => {
  const [mine, theirs] = [figures(a.words[0] ?? ''), figures(b.words[0] ?? '')]
  return mine.size > 0 && theirs.size > 0 && ![...mine].some((figure) => theirs.has(figure))
}

const compareStatements = (a: ComparedStatement, b: ComparedStatement): readonly Feature[] => {
  const speakers = partiesAre(a.speakers, b.speakers)
  const quote = sharedQuote(a, b)
  return [
    ...identityFeatures(a, b),
    ...(speakers === 'OTHER' ? [feature('OTHER_SPEAKERS', `${called(a.speakers)} against ${called(b.speakers)}`)] : []),
    ...(speakers === 'SAME' || speakers === 'SHARED' ? [feature('SAME_SPEAKERS', `both by ${called(a.speakers)}`)] : []),
    ...dateFeatures(a.when, b.when),
    ...(quote === null ? contentFeatures(a, b, []) : [feature('SAME_QUOTE', `both quote “${quote.trim()}”`)]),
    ...(figuresDiffer(a, b) && quote === null ? [feature('OTHER_FIGURES', 'their figures differ')] : []),
    ...(a.polarity === b.polarity ? [] : [feature('OTHER_POLARITY', 'one affirms what the other denies')]),
    ...topicFeatures(a, b),
  ]
}

const sameQuantity = (a: Quantity, b: Quantity): boolean => a.value === b.value && a.unit === b.unit

const compareCommitments = (a: ComparedCommitment, b: ComparedCommitment): readonly Feature[] => {
  const [debtors, creditors] = [partiesAre(a.debtors, b.debtors), partiesAre(a.creditors, b.creditors)]
  const due = a.due === null || b.due === null ? null : compareDates(a.due, b.due)
  return [
    ...identityFeatures(a, b),
    ...(debtors === 'OTHER' ? [feature('OTHER_DEBTORS', `${called(a.debtors)} against ${called(b.debtors)}`)] : []),
    ...(debtors === 'SAME' || debtors === 'SHARED' ? [feature('SAME_DEBTORS', `both owed by ${called(a.debtors)}`)] : []),
    ...(creditors === 'OTHER' ? [feature('OTHER_CREDITORS', `${called(a.creditors)} against ${called(b.creditors)}`)] : []),
    ...(creditors === 'SAME' || creditors === 'SHARED' ? [feature('SAME_CREDITORS', `both owed to ${called(a.creditors)}`)] : []),
    ...contentFeatures(a, b, [...a.debtors, ...a.creditors, ...b.debtors, ...b.creditors]),
    ...(a.quantity === null || b.quantity === null ? []
      : [sameQuantity(a.quantity, b.quantity) ? feature('SAME_QUANTITY', `both ${a.quantity.value} ${a.quantity.unit}`)
        : feature('OTHER_QUANTITY', `${a.quantity.value} ${a.quantity.unit} is not ${b.quantity.value} ${b.quantity.unit}`)]),
    ...(due === null || a.due === null || b.due === null || due === 'OPEN' ? []
      : [a.due.edtf === b.due.edtf || due === 'SAME_DAY' || due === 'SAME_MONTH' ? feature('SAME_DUE', `both due ${a.due.edtf}`)
        : due === 'APART' ? feature('OTHER_DUE', `due ${a.due.edtf} and ${b.due.edtf}`) : feature('ROUGHLY_THEN', `due ${a.due.edtf} and ${b.due.edtf}`)]),
    ...topicFeatures(a, b),
  ]
}

const compare = (a: ComparedHappening, b: ComparedHappening): readonly Feature[] | null => {
  if (a.kind === 'EVENT' && b.kind === 'EVENT') return compareEvents(a, b)
  if (a.kind === 'STATEMENT' && b.kind === 'STATEMENT') return compareStatements(a, b)
  if (a.kind === 'COMMITMENT' && b.kind === 'COMMITMENT') return compareCommitments(a, b)
  return null
}

/** What speaks for and against two happenings of one kind being one; null for different kinds. */
export const scoreHappening = (wanted: ComparedHappening, candidate: ComparedHappening, judged: readonly Feature[] = []): ScoredHappening | null => {
  const found = compare(wanted, candidate)
  if (found === null) return null
  const features = [...judged, ...found]
  return { candidate, features, score: scoreOf(features), outcome: outcomeOf(features, wanted.kind) }
}
