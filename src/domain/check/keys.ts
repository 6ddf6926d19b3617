import { didYouMean } from '../did-you-mean.ts'
import type { Dossier } from '../dossier.ts'
import type { Path, Problem } from '../problem.ts'

export type KeyKind = 'actor' | 'topic' | 'place' | 'event' | 'statement' | 'commitment' | 'assessment' | 'link' | 'reference'

/** Where each key of a dossier is given, and to what. */
export type Keys = ReadonlyMap<string, { readonly kind: KeyKind; readonly index: number; readonly path: Path }>

/** One use of a key, and what may stand there. */
type Use = { readonly key: string; readonly path: Path; readonly allowed: readonly KeyKind[] }

const sections = {
  references: 'reference', actors: 'actor', topics: 'topic', places: 'place', events: 'event', statements: 'statement',
  commitments: 'commitment', assessments: 'assessment', links: 'link',
} as const

const sectionNames = Object.keys(sections) as (keyof typeof sections)[]

const isTaken = (keys: Map<string, unknown>, key: string): boolean => keys.has(key)

/** The keys that a dossier gives, and a problem for each that it gives twice. */
export const collectKeys = (dossier: Dossier): { readonly keys: Keys; readonly problems: readonly Problem[] } => {
  const keys = new Map<string, { kind: KeyKind; index: number; path: Path }>()
  const problems: Problem[] = []
  for (const section of sectionNames) {
    for (const [index, { key }] of dossier[section].entries()) {
      if (key === undefined) continue
      const path = [section, index, 'key']
      if (isTaken(keys, key)) {
        problems.push({ code: 'DUPLICATE_KEY', path, message: `The key ${key} is given twice.`, wayOut: 'Give each thing a key of its own; keys are shared by all sections.' })
      } else {
        keys.set(key, { kind: sections[section], index, path })
      }
    }
  }
  return { keys, problems }
}

const actors = ['actor'] as const
const happenings = ['event', 'statement', 'commitment', 'reference'] as const
const events = ['event', 'reference'] as const
const subjects = ['topic', 'actor', 'event', 'statement', 'commitment', 'reference'] as const
const voices = new Set(['REPORTER', 'ANALYST', 'INFERENCE'])

const one = (key: string | undefined, path: Path, allowed: readonly KeyKind[]): readonly Use[] =>
  key === undefined ? [] : [{ key, path, allowed }]
const many = (keys: readonly string[], path: Path, allowed: readonly KeyKind[]): readonly Use[] =>
  keys.map((key, index) => ({ key, path: [...path, index], allowed }))
const asserter = (key: string, path: Path): readonly Use[] => (voices.has(key) ? [] : one(key, path, actors))

const usesOf = (dossier: Dossier): readonly Use[] => [
  ...dossier.actors.flatMap((actor, index) => [
    ...one(actor.affiliation, ['actors', index, 'affiliation'], actors),
    ...actor.offices.flatMap((office, at) => one(office.of, ['actors', index, 'offices', at, 'of'], actors)),
  ]),
  ...dossier.topics.flatMap((topic, index) => one(topic.broader, ['topics', index, 'broader'], ['topic'])),
  ...dossier.events.flatMap((event, index) => [
    ...one(event.place, ['events', index, 'place'], ['place']),
    ...event.participants.flatMap((participant, at) => one(participant.actor, ['events', index, 'participants', at, 'actor'], actors)),
    ...one(event.partOf, ['events', index, 'partOf'], events),
    ...many(event.about, ['events', index, 'about'], subjects),
  ]),
  ...dossier.statements.flatMap((statement, index) => [
    ...many(statement.speaker, ['statements', index, 'speaker'], actors),
    ...many(statement.accordingTo, ['statements', index, 'accordingTo'], actors),
    ...many(statement.about, ['statements', index, 'about'], subjects),
    ...many(statement.silentOn.map(({ topic }) => topic), ['statements', index, 'silentOn'], ['topic']),
    ...many(statement.addressees, ['statements', index, 'addressees'], actors),
    ...one(statement.at, ['statements', index, 'at'], events),
  ]),
  ...dossier.commitments.flatMap((commitment, index) => [
    ...many(commitment.debtors, ['commitments', index, 'debtors'], actors),
    ...many(commitment.creditors, ['commitments', index, 'creditors'], actors),
    ...asserter(commitment.assertedBy, ['commitments', index, 'assertedBy']),
    ...many(commitment.accordingTo, ['commitments', index, 'accordingTo'], actors),
    ...one(commitment.createdBy, ['commitments', index, 'createdBy'], ['event', 'statement', 'reference']),
    ...many(commitment.about, ['commitments', index, 'about'], subjects),
  ]),
  ...dossier.assessments.flatMap((assessment, index) => [
    ...one(assessment.commitment, ['assessments', index, 'commitment'], ['commitment', 'reference']),
    ...asserter(assessment.assertedBy, ['assessments', index, 'assertedBy']),
  ]),
  ...dossier.links.flatMap((link, index) => [
    ...one(link.cause, ['links', index, 'cause'], happenings),
    ...one(link.effect, ['links', index, 'effect'], happenings),
    ...asserter(link.assertedBy, ['links', index, 'assertedBy']),
  ]),
]

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
const article = (kind: string): string => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`)

const unknownKey = (use: Use, candidates: readonly string[]): Problem => {
  const near = didYouMean(use.key, candidates)
  return {
    code: 'UNKNOWN_KEY',
    path: use.path,
    message: `There is no ${listed(use.allowed)} with the key ${use.key}.`,
    wayOut: near.length > 0 ? `Did you mean ${listed(near)}?`
      : use.allowed.includes('reference') ? 'Add it to this dossier, or name it under references when another dossier tells of it.'
        : 'Add it to this dossier.',
  }
}

/** `known` holds the keys of items that have other problems: a use of one of these is not one more problem. */
export const checkKeyUses = (dossier: Dossier, keys: Keys, known: ReadonlySet<string>): readonly Problem[] =>
  usesOf(dossier).flatMap((use): readonly Problem[] => {
    const given = keys.get(use.key)
    if (given === undefined) {
      if (known.has(use.key)) return []
      return [unknownKey(use, [...keys].filter(([, { kind }]) => use.allowed.includes(kind)).map(([key]) => key))]
    }
    const [section = '', index = 0] = use.path
    if (given.path[0] === section && given.index === index && given.path[0] !== 'references') {
      return [{ code: 'SELF_REFERENCE', path: use.path, message: `${use.key} refers to itself.`, wayOut: 'Name another one, or leave it out.' }]
    }
    if (use.allowed.includes(given.kind)) return []
    return [{
      code: 'WRONG_KIND',
      path: use.path,
      message: `${use.key} is ${article(given.kind)}; ${article(listed(use.allowed))} belongs here.`,
      wayOut: `Name ${article(use.allowed[0] ?? '')}, or move ${use.key} to where it belongs.`,
    }]
  })
