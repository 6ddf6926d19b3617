/**
 * What may speak for or against two things being one, and how much: bits of evidence, after Fellegi and Sunter (A theory for
 * record linkage, 1969): 1 doubles the odds, −1 halves them. docs/identity.md publishes this table.
 */
export const weights = {
  // Any kind
  SAME_ID: 20,
  JOINED_BEFORE: 20,
  JUDGED_SAME: 20,
  JUDGED_DIFFERENT: -100,
  SEVERAL_FIT: -4,
  // Actors, topics and places
  SAME_WIKIDATA: 20,
  OTHER_WIKIDATA: -40,
  SAME_ISO3: 20,
  OTHER_ISO3: -40,
  OTHER_KIND: -40,
  SAME_NAME: 8,
  NAME_IS_ALIAS: 7,
  LOOKS_ALIKE: 4,
  SIMILAR_NAME: 3,
  PART_OF_NAME: 2,
  DECEPTIVE_NAME: -1,
  HOMONYM: -4,
  SAME_AFFILIATION: 4,
  OTHER_AFFILIATION: -6,
  OTHER_COUNTRY: -3,
  INSIDE_A_STATE: -40,
  // Events, statements and commitments
  SAME_IDENTITY: 20,
  OTHER_IDENTITY: -40,
  SAME_DAY: 4,
  SAME_MONTH: 2.5,
  WITHIN_MONTH: 2,
  ROUGHLY_THEN: 0.5,
  PLAN_CAME_TRUE: 2.5,
  MONTH_IS_WIDE: -3,
  NEXT_DAY: -1,
  OTHER_DATE: -40,
  SAME_WORDS: 3,
  OTHER_WORDS: -4,
  OTHER_FIGURES: -6,
  SHARED_TOPIC: 1,
  // Events
  SAME_TYPE: 2,
  OTHER_TYPE: -4,
  SAME_MODE: 1,
  OTHER_MODE: -3,
  SAME_PARTICIPANTS: 4,
  SHARED_PARTICIPANT: 2,
  LINKED_PARTICIPANT: 1,
  OTHER_PARTICIPANTS: -6,
  OTHER_INITIATOR: -4,
  SAME_PLACE: 1.5,
  OTHER_PLACE: -3,
  WORDS_IN_EVIDENCE: 2,
  ONLY_SUPPOSED: -4,
  // Statements
  SAME_SPEAKERS: 3,
  OTHER_SPEAKERS: -40,
  SAME_QUOTE: 7,
  SAME_CONTENT: 6,
  LIKE_CONTENT: 3,
  OTHER_CONTENT: -6,
  OTHER_POLARITY: -8,
  // Commitments
  SAME_DEBTORS: 3,
  OTHER_DEBTORS: -40,
  SAME_CREDITORS: 1,
  OTHER_CREDITORS: -3,
  SAME_QUANTITY: 4,
  OTHER_QUANTITY: -8,
  SAME_DUE: 3,
  OTHER_DUE: -6,
} as const

export type FeatureName = keyof typeof weights

/** One thing that spoke for or against, in words that name what was compared. */
export type Feature = { readonly name: FeatureName; readonly weight: number; readonly note: string }

export const feature = (name: FeatureName, note: string): Feature => ({ name, weight: weights[name], note })

export const scoreOf = (features: readonly Feature[]): number => features.reduce((sum, { weight }) => sum + weight, 0)

/** JOINED is certain enough to be written unasked, LIKELY is suggested to people, APART is left alone. */
export type MatchOutcome = 'JOINED' | 'LIKELY' | 'APART'

/** What is compared: names, or one kind of happening. */
export type Compared = 'NAMED' | 'EVENT' | 'STATEMENT' | 'COMMITMENT'

type Rule = {
  /** Bits from which on two are one without asking, and from which on the pair is suggested. */
  readonly joined: number
  readonly likely: number
  /** One of these must have spoken before two are joined: much that fits a little is not certainty. */
  readonly needs: readonly FeatureName[]
}

export const rules: Readonly<Record<Compared, Rule>> = {
  NAMED: { joined: 6, likely: 2, needs: ['SAME_NAME', 'NAME_IS_ALIAS'] },
  EVENT: { joined: 10, likely: 6, needs: ['SAME_DAY', 'SAME_MONTH', 'WITHIN_MONTH', 'PLAN_CAME_TRUE'] },
  STATEMENT: { joined: 10, likely: 6, needs: ['SAME_QUOTE', 'SAME_CONTENT'] },
  COMMITMENT: { joined: 10, likely: 6, needs: ['SAME_QUANTITY', 'SAME_DUE'] },
}

/** Speak only for a suggestion, however much else fits. */
const neverJoined: ReadonlySet<FeatureName> = new Set([
  'LOOKS_ALIKE', 'SIMILAR_NAME', 'PART_OF_NAME', 'DECEPTIVE_NAME', 'SEVERAL_FIT', 'ONLY_SUPPOSED', 'MONTH_IS_WIDE', 'NEXT_DAY', 'OTHER_TYPE', 'OTHER_MODE', 'OTHER_FIGURES',
  'OTHER_POLARITY', 'OTHER_QUANTITY', 'OTHER_DUE', 'OTHER_CREDITORS',
])
/** Decide alone. */
const decisive: ReadonlySet<FeatureName> = new Set(['SAME_ID', 'JOINED_BEFORE', 'JUDGED_SAME', 'SAME_WIKIDATA', 'SAME_ISO3', 'SAME_IDENTITY'])

export const outcomeOf = (features: readonly Feature[], compared: Compared): MatchOutcome => {
  if (features.some(({ name }) => name === 'JUDGED_DIFFERENT')) return 'APART'
  const { joined, likely, needs } = rules[compared]
  const score = scoreOf(features)
  const has = (names: { readonly has: (name: FeatureName) => boolean }): boolean => features.some(({ name }) => names.has(name))
  const isCertain = has(decisive) || (has(new Set(needs)) && !has(neverJoined))
  if (score >= joined && isCertain) return 'JOINED'
  return score >= likely ? 'LIKELY' : 'APART'
}
