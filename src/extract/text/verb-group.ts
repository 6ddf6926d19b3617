import type { Token, TokenRange } from './document.ts'

/** A main verb with its auxiliaries, adverbs and negation: "has not yet said". */
export type VerbGroup = TokenRange & {
  readonly verb: number
  readonly voice: 'ACTIVE' | 'PASSIVE'
  readonly form: 'FINITE' | 'INFINITIVE' | 'PARTICIPLE'
  readonly negated: boolean
  /** The modal verb, lower case: "could"; null when there is none. */
  readonly modal: string | null
}

const negations = new Set(['not', 'n\'t', 'n’t', 'never', 'neither', 'nor', 'hardly', 'without'])
const beForms = new Set(['be', 'get'])
const modals = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'shall', 'should', 'must', '’ll', '\'ll', '’d', '\'d', 'ca', 'wo'])
/** Farther left than this no auxiliary is looked for. */
const reach = 8

/** The group of the verb at `verb`, inside the sentence that begins at `floor`. */
export const verbGroup = (tokens: readonly Token[], verb: number, floor: number): VerbGroup => {
  let first = verb
  let passive = false
  let form: VerbGroup['form'] = /ing$/u.test(tokens[verb]?.lower ?? '') ? 'PARTICIPLE' : 'FINITE'
  let negated = false
  let modal: string | null = null
  for (let index = verb - 1; index >= Math.max(floor, verb - reach); index -= 1) {
    const token = tokens[index]
    if (token === undefined) break
    if (negations.has(token.lower)) {
      negated = true
      first = index
    } else if (token.pos === 'AUX' || token.lower === 'having' || token.lower === 'being') {
      if (beForms.has(token.lemma) || token.lower === 'being') passive ||= first === verb || !passive
      if (modals.has(token.lower)) modal = token.lower
      if (token.pos === 'AUX' && !['being', 'having', 'be', 'been'].includes(token.lower)) form = 'FINITE'
      if (token.lower === 'being' || token.lower === 'having') form = 'PARTICIPLE'
      first = index
    } else if (token.pos === 'PART' && token.lower === 'to') {
      if (form === 'FINITE' && modal === null) form = 'INFINITIVE'
      first = index
      if (negations.has(tokens[index - 1]?.lower ?? '')) {
        negated = true
        first = index - 1
      }
      break
    } else if (token.pos === 'ADV' && token.lower !== 'when' && token.lower !== 'where' && token.lower !== 'how' && token.lower !== 'why') {
      // An adverb belongs to the group only when it touches the verb or an auxiliary lies to its left.
      continue
    } else break
  }
  // "he's sought to", "who's called for": a contracted "has", since an object or complement follows.
  const contracted = passive && /^['’]s$/u.test(tokens[verb - 1]?.lower ?? '') && takesObject(tokens[verb + 1])
  const inward = passive && !contracted && !/ing$/u.test(tokens[verb]?.lower ?? '')
  return { first, last: verb + 1, verb, voice: inward ? 'PASSIVE' : 'ACTIVE', form, negated, modal }
}

const takesObject = (token: Token | undefined): boolean =>
  token !== undefined && (['DET', 'NOUN', 'PROPN', 'ADJ', 'PRON', 'NUM'].includes(token.pos) || token.lower === 'to' || token.lower === 'for')
