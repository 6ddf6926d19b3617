import { z } from 'zod'
import { ploverTypes, type PloverType } from '../../domain/vocabulary.ts'
import type { Token } from '../text/document.ts'
import triggerRows from './triggers.json' with { type: 'json' }

const words = z.array(z.string()).optional()

const rowSchema = z.strictObject({
  type: z.enum(ploverTypes),
  mode: z.string().optional(),
  verbs: words,
  nouns: words,
  adjectives: words,
  /** One of these must follow within the clause ("hold … talks"), or none of these may. */
  with: words,
  unless: words,
  /** One of these must stand among the next words ("call for"). */
  preposition: words,
  /** An infinitive must follow. */
  infinitive: z.boolean().optional(),
  /** A named place or state must follow. */
  place: z.boolean().optional(),
  /** A named person must follow. */
  person: z.boolean().optional(),
  /** "joint" must stand before the noun. */
  joint: z.boolean().optional(),
  verbal: z.boolean().optional(),
  /** The nouns tell of an event only where something is said to come of it or to lead to it. */
  aside: z.boolean().optional(),
})
type Row = z.output<typeof rowSchema>

/** A word that tells of an event of a PLOVER type. `noun` is the place of the noun that names it, when one does. */
export type Trigger = { readonly kind: 'VERB' | 'NOUN'; readonly type: PloverType; readonly mode: string | undefined; readonly head: number; readonly last: number; readonly noun: number | null; readonly aside: boolean }

const byVerb = new Map<string, Row[]>()
const byAdjective = new Map<string, Row[]>()
const byNoun = new Map<string, { readonly row: Row; readonly words: readonly string[] }[]>()
const put = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
for (const row of z.array(rowSchema).parse(triggerRows)) {
  for (const verb of row.verbs ?? []) put(byVerb, verb, row)
  for (const adjective of row.adjectives ?? []) put(byAdjective, adjective, row)
  for (const noun of row.nouns ?? []) put(byNoun, noun.split(' ').at(-1) ?? noun, { row, words: noun.split(' ') })
}

const reach = 10
const closers = new Set(['that', 'which', 'who', 'because', 'although', ';', ':', '.', '—', 'said', 'says', 'if', 'unless', 'when', 'while'])

type Look = { readonly tokens: readonly Token[]; readonly at: number; readonly last: number; readonly named: (index: number) => 'PERSON' | 'STATE' | null }

/** The trigger at a verb (or "ready to"), the most telling row first: one that asks for more words beats one that does not. */
export const verbTrigger = (look: Look): Trigger | null => {
  const { tokens, at } = look
  const token = tokens[at]
  if (token === undefined) return null
  const rows = token.pos === 'VERB' ? (byVerb.get(token.lemma) ?? byVerb.get(token.lower) ?? byVerb.get(stem(token.lower))) : mistaken(tokens, at) ? byVerb.get(stem(token.lower)) : token.pos === 'ADJ' || token.pos === 'NOUN' ? byAdjective.get(token.lower) : undefined
  let best: { readonly trigger: Trigger; readonly weight: number } | null = null
  for (const row of rows ?? []) {
    const noun = nounOf(look, row)
    if (noun === undefined) continue
    const weight = (noun === null ? 0 : 2) + (row.preposition === undefined ? 0 : 1) + (row.infinitive === true ? 1 : 0)
    if (best === null || weight > best.weight) best = { trigger: { kind: 'VERB', type: row.type, mode: row.mode, head: at, last: noun === null ? at + 1 : phraseEnd(look, noun), noun, aside: false }, weight }
  }
  return best?.trigger ?? null
}

/** Past the nouns that follow a noun: "phone | call". */
const phraseEnd = ({ tokens, last }: Look, noun: number): number => {
  let end = noun + 1
  while (end < last && end < noun + 3 && tokens[end]?.pos === 'NOUN') end += 1
  return end
}

/** The verb of a past form that the tagger took for a name or a noun: "rejected" before "a". */
const mistaken = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const next = tokens[at + 1]
  return token !== undefined && token.pos !== 'VERB' && token.pos !== 'AUX' && /^[a-z]+ed$/u.test(token.text) && (next?.pos === 'DET' || next?.pos === 'ADP' && next.lower !== 'by' || next?.pos === 'PROPN' || next?.lower === 'to')
}

const stem = (word: string): string => {
  const bare = word.replace(/ed$/u, '')
  if (byVerb.has(bare)) return bare
  if (byVerb.has(`${bare}e`)) return `${bare}e`
  const single = bare.replace(/(.)\1$/u, '$1')
  return byVerb.has(single) ? single : bare.replace(/i$/u, 'y')
}

/** The noun that completes a row, null when it needs none, undefined when the row does not hold. */
const nounOf = ({ tokens, at, last, named }: Look, row: Row): number | null | undefined => {
  const end = Math.min(last, at + reach)
  if (row.preposition !== undefined && !tokens.slice(at + 1, at + 4).some(({ lower }) => row.preposition?.includes(lower))) return undefined
  if (row.infinitive === true && !tokens.slice(at + 1, at + 4).some(({ lower }) => lower === 'to')) return undefined
  if (row.place === true || row.person === true) {
    const wanted = row.person === true ? 'PERSON' : 'STATE'
    for (let index = at + 1; index < Math.min(last, at + 6); index += 1) {
      if (named(index) === wanted) return null
      if (named(index) !== null || closers.has(tokens[index]?.lower ?? '')) return undefined
    }
    return undefined
  }
  for (let index = at + 1; index < end; index += 1) {
    const token = tokens[index]
    if (token === undefined || closers.has(token.lower) && index > at + 1 || token.pos === 'VERB' && index > at + 1 && !row.with?.includes(token.lower)) break
    if (row.unless?.some((word) => word === token.lemma || word === token.lower) === true) return undefined
    if (row.with?.some((word) => word === token.lemma || word === token.lower) === true) {
      if (row.joint === true && !tokens.slice(at, index).some(({ lower }) => lower === 'joint' || lower === 'combined')) return undefined
      return index
    }
  }
  return row.with === undefined ? null : undefined
}

/** The trigger whose noun ends at `at`. */
export const nounTrigger = (tokens: readonly Token[], at: number): Trigger | null => {
  const token = tokens[at]
  if (token === undefined || token.pos !== 'NOUN' && token.pos !== 'PROPN') return null
  let best: Trigger | null = null
  for (const { row, words: phrase } of [...(byNoun.get(token.lower) ?? []), ...(byNoun.get(token.lemma) ?? [])]) {
    const head = at - phrase.length + 1
    if (!phrase.every((word, place) => { const one = tokens[head + place]; return one?.lower === word || one?.lemma === word })) continue
    if (best === null || head < best.head || head === best.head && best.aside) best = { kind: 'NOUN', type: row.type, mode: row.mode, head, last: at + 1, noun: at, aside: row.aside === true }
  }
  return best
}
