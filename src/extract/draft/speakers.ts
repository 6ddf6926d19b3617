import type { ActorModel } from '../actor/actor-model.ts'
import { isPossessive, wordsOf } from '../actor/read-words.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { subjectOf } from '../event/clause.ts'
import type { TextDocument, TokenRange } from '../text/document.ts'

/** A speaker of the text: an actor of the model, or people known only by what they are ("Chinese officials"). */
export type Speaker = { readonly kind: 'actor'; readonly actor: number } | { readonly kind: 'group'; readonly name: string; readonly of: number }

const people = /^(?:officials?|sources?|diplomats?|lawmakers?|leaders?|analysts?|experts?|critics|spokes\w+|ministers?|authorities|investigators?|prosecutors?|residents?|activists?|witnesses|media|state|envoys?|negotiators?|scholars?|economists?|delegates?|commanders?|rebels|police|military|advisers?|advisors?|aides?|senators?|voters|workers|newspapers?|agency|agencies|firms?|companies)$/u

/** Who says what an attribution tells, after the words of its source. */
export const speakersOf = ({ document, actors }: { readonly document: TextDocument; readonly actors: ActorModel }, { tokens }: Attribution): readonly Speaker[] => {
  const source = tokens.source[0]
  if (source === undefined) return []
  const head = headEnd(document, source)
  const range = { first: source.first, last: head }
  const found = tokens.source.flatMap((one, place) => actors.headOf(place === 0 ? range : one))
  if (isSomeoneElse(document, actors, range)) return []
  const group = groupIn({ document, actors }, range)
  if (group !== null) return [group]
  return [...new Set(found)].map((actor) => ({ kind: 'actor', actor }))
}

const detached = /^(?:critics?|opponents?|supporters?|observers?|experts?|analysts?|residents?|witness(?:es)?|protesters?|activists?|rivals?|voters|historians?|scholars?|campaigners?|commentators?)$/u

/** "Johnson's critics", "critics from across Britain": people who do not speak for the one whose name stands beside them. */
const isSomeoneElse = ({ tokens }: TextDocument, actors: ActorModel, { first, last }: TokenRange): boolean => {
  const mentions = actors.mentionsIn({ first, last })
  for (let index = first; index < last; index += 1) {
    const token = tokens[index]
    if (token === undefined || token.text === ',' || token.pos === 'VERB') return false
    if (!detached.test(token.lower)) continue
    const next = tokens[index + 1]
    const owner = mentions.find((mention) => mention.last <= index)
    return (next === undefined || index + 1 >= last || next.pos === 'ADP' || next.pos === 'PUNCT') && (owner === undefined || isPossessive(tokens[owner.last]))
  }
  return false
}

/** Relative clauses and phrases behind the head do not name the speaker. */
const headEnd = ({ tokens }: TextDocument, { first, last }: TokenRange): number => {
  for (let index = first + 1; index < last; index += 1) {
    const token = tokens[index]
    if (token?.lower === 'who' || token?.lower === 'which' || token?.lower === 'after' || token?.lower === 'during') return index
  }
  return last
}

/** "Chinese officials", "a Turkish diplomat": a state or organization that only modifies people. */
const groupIn = ({ document, actors }: { readonly document: TextDocument; readonly actors: ActorModel }, { first, last }: TokenRange): Speaker | null => {
  const mentions = actors.mentionsIn({ first, last })
  const one = mentions[0]
  const of = one?.actors[0]
  if (one === undefined || of === undefined || mentions.some(({ actors: list }) => list.some((index) => actors.actors[index]?.kind === 'PERSON'))) return null
  for (let index = one.last; index < Math.min(last, one.last + 5); index += 1) {
    const token = document.tokens[index]
    if (token === undefined || token.pos === 'ADP' || token.text === ',') return null
    if (!people.test(token.lower) || document.tokens[index + 1]?.pos === 'NOUN' && index + 1 < last) continue
    if (/^spokes/u.test(token.lower)) return { kind: 'actor', actor: of }
    return { kind: 'group', name: wordsOf(document, one.first, index + 1), of }
  }
  return null
}

/** The speaker that the cue's own subject is, for a cue whose source was taken from the sentence around it. */
export const subjectSpeakers = ({ document, actors }: { readonly document: TextDocument; readonly actors: ActorModel }, { tokens }: Attribution): readonly Speaker[] => {
  const cue = tokens.cue[0]
  if (cue === undefined) return []
  let verb = -1
  for (let index = cue.first; index < cue.last && verb < 0; index += 1) if (document.tokens[index]?.pos === 'VERB') verb = index
  return verb < 0 ? [] : subjectOf({ document, actors }, verb).map((actor) => ({ kind: 'actor', actor }))
}
