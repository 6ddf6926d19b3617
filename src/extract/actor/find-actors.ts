import type { TextDocument, TokenRange } from '../text/document.ts'
import { shippedGazetteer, type Gazetteer } from '../gazetteer/gazetteer.ts'
import type { ActorModel, Mention } from './actor-model.ts'
import { findNames } from './find-names.ts'
import { isPossessive } from './read-words.ts'
import { resolveReferences } from './resolve-references.ts'

/** Who is in a text, and every place where it speaks of them. */
export const findActors = (document: TextDocument, gazetteer: Gazetteer = shippedGazetteer()): ActorModel => {
  const names = findNames(document, gazetteer)
  const mentions = withModifiers(resolveReferences({ document, gazetteer, names }))
  const mentionOf = new Int32Array(document.tokens.length).fill(-1)
  mentions.forEach(({ first, last }, place) => { mentionOf.fill(place, first, last) })
  const firstFrom = (token: number): number => {
    let low = 0
    let high = mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((mentions[middle]?.first ?? 0) < token) low = middle + 1
      else high = middle
    }
    return low
  }
  const mentionsIn = ({ first, last }: TokenRange): readonly Mention[] => {
    const inside: Mention[] = []
    for (let place = firstFrom(first); place < mentions.length; place += 1) {
      const mention = mentions[place]
      if (mention === undefined || mention.first >= last) break
      inside.push(mention)
    }
    return inside
  }
  return {
    actors: names.registry.actors(),
    mentions,
    mentionAt: (token) => mentions[mentionOf[token] ?? -1] ?? null,
    mentionsIn,
    headOf: (range) => headOf(document, mentionsIn(range), range),
  }
}

/** A name inside the title of the next one ("U.S." in "U.S. Treasury Secretary …") only modifies. */
const withModifiers = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.map((mention, place) => {
    const next = mentions[place + 1]
    return next !== undefined && next.first <= mention.first && next.last > mention.last ? { ...mention, oblique: true } : mention
  })

/**
 * The head of a noun phrase: a person or institution before a state that only modifies; the last of "X's Y" and the
 * first of "X of Y"; all of "X and Y".
 */
const headOf = (document: TextDocument, mentions: readonly Mention[], { first }: TokenRange): readonly number[] => {
  const named = mentions.filter(({ oblique }) => !oblique)
  // "the United Kingdom's Queen Elizabeth II": the owner is no head where what is owned is named.
  const unowned = named.filter(({ last }, place) => !(isPossessive(document.tokens[last]) && place + 1 < named.length && (named[place + 1]?.first ?? Infinity) - last <= 3))
  const heads = unowned.length > 0 ? unowned : named
  const inFront = (mention: Mention): boolean => {
    for (let index = mention.first - 1; index >= first; index -= 1) {
      const token = document.tokens[index]
      if (token?.pos === 'ADP' && token.lower !== 'of') return false
      if (token?.pos === 'VERB' || token?.text === ',') return index > first + 1 ? false : true
    }
    return true
  }
  const one = heads.find(inFront) ?? heads[0] ?? mentions[0]
  if (one === undefined) return []
  const actors = [...one.actors]
  let before = one
  for (const mention of heads) {
    if (mention.first < before.last) continue
    const between = document.tokens.slice(before.last, mention.first)
    if (between.length > 2 || !between.some(({ lower }) => lower === 'and' || lower === ',') || between.some(({ pos }) => pos === 'ADP')) break
    actors.push(...mention.actors)
    before = mention
  }
  return [...new Set(actors)]
}
