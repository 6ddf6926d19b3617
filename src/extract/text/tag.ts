import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import type { PartOfSpeech } from './document.ts'
import type { RawToken } from './tokenize.ts'

/** Part of speech and lemma for each token. wink-nlp does the work; its own tokens are laid over ours. */
export type Tag = { readonly pos: PartOfSpeech; readonly lemma: string }

/** wink keeps every new word it meets for ever, and takes quadratic time on very long ones: both are bounded here. */
const charactersPerTagger = 4_000_000
const longestWord = 40
const tokensPerCall = 20_000

const newTagger = () => winkNlp(model, ['pos'])
let tagger: ReturnType<typeof newTagger> | null = null
let seen = 0

const taggerFor = (characters: number): ReturnType<typeof newTagger> => {
  seen += characters
  if (tagger === null || seen > charactersPerTagger) {
    tagger = newTagger()
    seen = characters
  }
  return tagger
}

/** A list item that begins so is an imperative ("Halt the flow"): its capital would make the verb a name. */
const determiners = new Set(['the', 'a', 'an', 'its', 'their', 'our', 'all', 'any', 'this', 'these', 'those', 'that', 'new', 'more', 'further'])

/** Tags all tokens; `breaks` are token indices before which a paragraph begins, with whether it is a list item. */
export const tag = (tokens: readonly RawToken[], breaks: ReadonlyMap<number, boolean>): readonly Tag[] => {
  const tags: Tag[] = []
  for (let first = 0; first < tokens.length; first += tokensPerCall) {
    for (const one of tagSome(tokens, { first, last: Math.min(first + tokensPerCall, tokens.length), breaks })) tags.push(one)
  }
  return tags
}

type Stretch = { readonly first: number; readonly last: number; readonly breaks: ReadonlyMap<number, boolean> }

const tagSome = (tokens: readonly RawToken[], { first, last, breaks }: Stretch): readonly Tag[] => {
  const ends: number[] = []
  let joined = ''
  for (let index = first; index < last; index += 1) {
    const written = tokens[index]?.text ?? ''
    const word = breaks.get(index) === true && determiners.has(tokens[index + 1]?.text ?? '') ? written.toLowerCase() : written
    if (index > first) joined += breaks.has(index) ? '\n' : ' '
    joined += word.length > longestWord ? 'thing' : word
    ends.push(joined.length)
  }
  const nlp = taggerFor(joined.length)
  const read = nlp.readDoc(joined).tokens()
  const its = nlp.its as unknown as Readonly<Record<'value' | 'pos' | 'lemma' | 'precedingSpaces', (index: number) => string>>
  const values = read.out(its.value)
  const parts = read.out(its.pos) as readonly (PartOfSpeech | 'SPACE')[]
  const lemmas = read.out(its.lemma)
  const gaps = read.out(its.precedingSpaces)

  const tags: Tag[] = []
  let ours = 0
  let at = 0
  let pieces: Tag[] = []
  values.forEach((value, index) => {
    at += (gaps[index] ?? '').length
    // A line break comes back as a token of its own, counted by its value.
    at += value.length
    const pos = parts[index] ?? 'X'
    if (pos !== 'SPACE') pieces.push({ pos, lemma: lemmas[index] ?? value.toLowerCase() })
    while (ours < ends.length && at >= (ends[ours] ?? 0)) {
      tags.push(merge(tokens[first + ours]?.text ?? '', pieces))
      pieces = []
      ours += 1
    }
  })
  while (tags.length < last - first) tags.push({ pos: 'X', lemma: (tokens[first + tags.length]?.text ?? '').toLowerCase() })
  return tags
}

const contracted: ReadonlyMap<string, Tag> = new Map([
  ['n\'t', { pos: 'PART', lemma: 'not' }], ['n’t', { pos: 'PART', lemma: 'not' }],
  ['\'re', { pos: 'AUX', lemma: 'be' }], ['’re', { pos: 'AUX', lemma: 'be' }],
  ['\'ve', { pos: 'AUX', lemma: 'have' }], ['’ve', { pos: 'AUX', lemma: 'have' }],
  ['\'ll', { pos: 'AUX', lemma: 'will' }], ['’ll', { pos: 'AUX', lemma: 'will' }],
  ['\'m', { pos: 'AUX', lemma: 'be' }], ['’m', { pos: 'AUX', lemma: 'be' }],
  ['\'d', { pos: 'AUX', lemma: 'would' }], ['’d', { pos: 'AUX', lemma: 'would' }],
])

/** One token of ours that wink reads as several pieces, or none (the second half of a piece). */
const merge = (text: string, pieces: readonly Tag[]): Tag => {
  const known = contracted.get(text.toLowerCase())
  if (known !== undefined) return known
  const only = pieces.at(-1)
  if (only === undefined) return { pos: 'X', lemma: text.toLowerCase() }
  if (pieces.length === 1) return only
  const spoken = pieces.filter(({ pos }) => pos !== 'PUNCT')
  const last = spoken.at(-1) ?? only
  return { pos: last.pos, lemma: text.toLowerCase() }
}
