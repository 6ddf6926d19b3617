import { isPossessive } from '../actor/read-words.ts'
import type { TokenRange } from '../text/document.ts'
import type { Desk } from './desk.ts'
import type { Told, ToldIndex } from './told.ts'

const promises = new Set(['pledge', 'promise', 'vow', 'commitment', 'undertaking', 'offer', 'guarantee'])
const speeches = new Set([
  'remark', 'comment', 'statement', 'word', 'speech', 'warning', 'suggestion', 'claim', 'assertion', 'announcement', 'call', 'demand', 'criticism', 'accusation', 'threat',
  'proposal', 'declaration', 'tweet', 'post', 'message', 'address', 'denial', 'position', 'stance', 'allegation', 'complaint', 'apology', 'appeal',
])
const deeds = new Set(['decision', 'move', 'step', 'action', 'measure', 'development', 'incident'])

/** Sentences back in which an anaphor looks; one with an owner ("his remarks") looks farther. */
const reach = 2
const reachOfOwner = 6
const longest = 12

/**
 * What "the pledge", "his remarks on Taiwan" or "the move" speaks of: the promise, statement or deed told just before.
 * An indefinite noun ("a pledge") is a new one, and so is one that says itself what it is ("the decision to leave").
 */
export const spokenBefore = (desk: Desk, told: ToldIndex, range: TokenRange): Told | null => {
  const head = headOf(desk, range)
  if (head === null) return null
  const { document, actors, book } = desk
  const lemma = document.tokens[head]?.lemma ?? ''
  const owner = actors.mentionsIn({ first: range.first, last: head })[0]
  const keys = owner === undefined ? null : book.keysOf(owner.actors)
  const fits = (one: Told): boolean => one.head < range.first && (keys === null || one.by.some((key) => keys.includes(key)))
  const here = document.tokens[range.first]?.sentence ?? 0
  // "ruled on the appeal of that decision": what a demonstrative points at stands outside its own sentence.
  const start = /^(?:this|that|these|those)$/u.test(document.tokens[range.first]?.lower ?? '') ? here - 1 : here
  for (let sentence = start; sentence >= Math.max(0, here - (keys === null ? reach : reachOfOwner)); sentence -= 1) {
    const candidates = told.inSentence(sentence).filter(fits)
    const one = chosen(candidates, lemma)
    if (one !== undefined) return one
  }
  return null
}

const chosen = (candidates: readonly Told[], lemma: string): Told | undefined => {
  const of = (kind: Told['kind'], sort: (sort: string) => boolean = () => true): Told | undefined => candidates.find((one) => one.kind === kind && sort(one.sort))
  const same = candidates.find(({ kind, verb }) => kind === 'event' && verb !== undefined && isNounOf(lemma, verb))
  if (same !== undefined) return same
  if (promises.has(lemma)) return of('commitment') ?? of('statement', (sort) => sort === 'COMMISSIVE') ?? of('event', (sort) => sort === 'AGREE') ?? of('statement')
  if (speeches.has(lemma)) return of('statement') ?? (lemma === 'call' ? of('event', (sort) => sort === 'CONSULT') : lemma === 'appeal' || lemma === 'demand' ? of('event', (sort) => sort === 'REQUEST') : undefined)
  if (!deeds.has(lemma)) return undefined
  const deed = candidates.filter(({ kind, sort, by }) => kind === 'event' && sort !== 'OTHER' && by.length > 0)
  return deed.find(({ verb }) => verb !== undefined) ?? deed[0] ?? of('commitment') ?? (lemma === 'decision' ? of('statement') : undefined)
}

const endings = /(?:ure|sion|tion|ion|al|ment|ing|ance|ence|age|ery|y|er)$/u

/** "seizure" of "seize", "suspension" of "suspend", "arrest" of "arrest": the same stem and an ending that makes nouns of verbs. */
const isNounOf = (noun: string, verb: string): boolean => {
  if (noun === verb) return noun.length >= 4
  const shared = Math.min(verb.length - 1, 5)
  return shared >= 4 && endings.test(noun) && noun.slice(0, shared) === verb.slice(0, shared)
}

/** The noun of a definite phrase that names a speech act or deed, with at most "of X" or "on X" behind it. */
const headOf = ({ document: { tokens }, actors }: Desk, { first, last }: TokenRange): number | null => {
  if (last - first > longest) return null
  const opener = tokens[first]
  const owned = actors.mentionsIn({ first, last }).some((mention) => mention.first <= first + 1 && (mention.kind === 'PRONOUN' || isPossessive(tokens[mention.last])))
  if (!owned && !/^(?:the|this|that|these|those)$/u.test(opener?.lower ?? '')) return null
  for (let index = first; index < last; index += 1) {
    const token = tokens[index]
    if (token === undefined || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADP' || token.text === ',') return null
    if (token.pos !== 'NOUN' || tokens[index + 1]?.pos === 'NOUN' || !(promises.has(token.lemma) || speeches.has(token.lemma) || deeds.has(token.lemma) || endings.test(token.lemma) || token.lemma.length >= 4)) continue
    const next = index + 1 < last ? tokens[index + 1] : undefined
    return next === undefined || next.pos === 'ADP' || next.pos === 'PUNCT' ? index : null
  }
  return null
}
