import { scrambled } from './scrambled.ts'

/** How many happenings a graph has, and the seed from which everything in it follows. */
export type GraphChoice = { readonly happenings: number, readonly seed: number }

/** How many there are of each kind. */
export const countsOf = ({ happenings }: GraphChoice) => ({
  happenings,
  actors: Math.max(200, Math.floor(happenings / 50)),
  publishers: 50,
  topics: Math.max(50, Math.floor(happenings / 1_000)),
  places: 200,
  sources: Math.floor(happenings / happeningsPerSource),
  links: 3 * happenings,
  /** Happenings on which many links meet. */
  hubs: 20,
  /** Words that few titles have; their number grows with the graph, so that a search finds as much in each size. */
  rareWords: Math.max(50, Math.floor(happenings / 40)),
})

export const happeningsPerSource = 5
/** The first happening of so many is a summit, about which a good part of the block's statements are made. */
export const summitEvery = 400

export type HappeningKind = 'event' | 'statement' | 'commitment'
/** Half of all happenings are events, 35 % statements, 15 % commitments, in a fixed pattern. */
export const kindOf = (index: number): HappeningKind => {
  const place = index % 20
  return place < 10 ? 'event' : place < 17 ? 'statement' : 'commitment'
}

const kinds = ['event', 'statement', 'commitment', 'actor', 'topic', 'place', 'source', 'evidence', 'link', 'assessment'] as const
export type Kind = (typeof kinds)[number]

/** The id of the thing with this number among its kind. */
export const idOf = (seed: number, kind: Kind, index: number): string => `${kind}:${scrambled(Math.imul(seed, 31) + kinds.indexOf(kind), index)}`

export const happeningId = (seed: number, index: number): string => idOf(seed, kindOf(index), index)

const dayMs = 86_400_000
const firstDay = Date.UTC(2015, 0, 1)
/** Eleven years: happenings follow each other in the order of their numbers. */
const days = 11 * 365
export const dayOf = ({ happenings }: GraphChoice, index: number): number => firstDay + Math.floor(index / happenings * days) * dayMs

export const dateText = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
export const startOf = (ms: number): string => `${dateText(ms)}T00:00:00Z`
export const endOf = (ms: number): string => `${dateText(ms)}T23:59:59Z`
export const later = (ms: number, by: number): number => ms + by * dayMs

/** The happening on which most links meet is 0; hubs stand in the middle of the years, so that links lead to them and from them. */
export const hubIndex = (choice: GraphChoice, hub: number): number => {
  const { happenings, hubs } = countsOf(choice)
  const index = Math.floor(happenings * (0.3 + 0.4 * ((hub * 7) % hubs) / hubs))
  return index - index % 20
}

const starts = ['ka', 've', 'to', 'mi', 'ru', 'so', 'ne', 'da', 'li', 'po', 'ga', 'be', 'zu', 'hi', 'fo', 'wa']
const ends = ['lar', 'min', 'tok', 'ver', 'nis', 'dal', 'rok', 'pen', 'gur', 'zem', 'bal', 'kos', 'fin', 'yad', 'tur', 'vol']
/** A word of no language, the same for the same number. */
export const wordOf = (number: number): string => {
  const parts: string[] = []
  for (let rest = number; ; rest = Math.floor(rest / 256) - 1) {
    parts.unshift(`${starts[rest % 16] ?? ''}${ends[Math.floor(rest / 16) % 16] ?? ''}`)
    if (rest < 256) return parts.join('')
  }
}
/** A name as a place, a person or a topic might have it. */
export const nameOf = (number: number): string => {
  const word = wordOf(number + 300)
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
}
/** The word of a title that few others have. */
export const rareWordOf = (number: number): string => `${wordOf(number)}q`
