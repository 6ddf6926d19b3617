/** How lists are ordered: always by one key and then by id, so that every row has one place. */
export type Ordering = {
  readonly name: string
  /** The key of a row; `row` is the text of its node (or, for `score`, of its score). */
  readonly key: (row: string) => string
  /** Whether every node has the property: then an index can give the order. */
  readonly always: boolean
  readonly number: boolean
  readonly descending: boolean
}

type Key = Pick<Ordering, 'key' | 'always' | 'number'>

/** Stands for what is open or unknown: after every date. */
const never = '\'9999-12-31T23:59:59Z\''
const text = (property: string): Key => ({ key: (row) => `${row}.${property}`, always: true, number: false })
const date = (latest: string, earliest: string): Key =>
  ({ key: (row) => `coalesce(${row}.${latest}, ${row}.${earliest}, ${never})`, always: false, number: false })

/** By the enum's name (of the schema, or of an order that is always the same) and the words before `_ASC` and `_DESC` in its values. */
const keys: Readonly<Record<string, Readonly<Record<string, Key>>>> = {
  HappeningOrder: { WHEN: text('sortAt'), RECORDED: text('recordedAt') },
  ActorOrder: { NAME: text('name') },
  TopicOrder: { NAME: text('name') },
  CommitmentOrder: { DUE: date('dueLatest', 'dueEarliest'), WHEN: text('sortAt') },
  SourceOrder: { PUBLISHED: date('publishedAtEarliest', 'publishedAtLatest') },
  DraftOrder: { IMPORTANCE: text('order') },
  CausalLinkOrder: { CONFIDENCE: { ...text('confidence'), number: true } },
  ChangeOrder: { MOMENT: text('moment') },
  ChangeItemOrder: { PLACE: { ...text('order'), number: true } },
  RevisionOrder: { MOMENT: text('moment') },
  JudgementOrder: { AT: text('at') },
  SuggestionOrder: { SCORE: { ...text('score'), number: true } },
}

/** The order of lists without the argument `orderBy`, by the type of their nodes. */
const defaults: Readonly<Record<string, string>> = {
  Happening: 'HappeningOrder.WHEN_ASC',
  CausalLink: 'CausalLinkOrder.CONFIDENCE_DESC',
  ChangeItem: 'ChangeItemOrder.PLACE_ASC',
  Revision: 'RevisionOrder.MOMENT_ASC',
  Judgement: 'JudgementOrder.AT_DESC',
  Suggestion: 'SuggestionOrder.SCORE_DESC',
  DraftItem: 'DraftOrder.IMPORTANCE_ASC',
}

export const byScore: Ordering = { name: 'score', key: (row) => row, always: true, number: true, descending: true }

/** `value` is one of the enum's values, as graphql-js coerced it. */
export const orderingOf = (enumName: string, value: string): Ordering => {
  const [, word = '', direction] = /^(.+)_(ASC|DESC)$/.exec(value) ?? []
  const key = keys[enumName]?.[word]
  if (key === undefined) throw new Error(`src/plan/orderings.ts has no key for ${enumName}.${value}`)
  return { ...key, name: `${enumName}.${value}`, descending: direction === 'DESC' }
}

export const defaultOrdering = (nodeType: string): Ordering => {
  const [enumName = '', value = ''] = (defaults[nodeType] ?? '').split('.')
  return orderingOf(enumName, value)
}
