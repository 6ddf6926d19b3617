import type { ActorModel, Mention } from '../actor/actor-model.ts'
import type { TextDocument, Token } from '../text/document.ts'

/** Who stands where around a verb: found by position, not by a parser, and bounded to the sentence. */
export type Clause = { readonly document: TextDocument; readonly actors: ActorModel }

/** An actor to the right of a verb with the preposition that leads to it ('' for the object itself). */
export type Complement = { readonly mention: Mention; readonly preposition: string }

const farthest = 45
const beForms = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'get', 'gets', 'got', '’s', '\'s'])
const clauseOpeners = new Set(['that', 'who', 'which', 'because', 'if', 'although', 'though', 'while', 'whereas', 'unless', 'when', 'where', 'after', 'before', 'since', 'as', 'but', 'so'])
const newVoice = /^(?:saying|adding|noting|warning|arguing|claiming|stating|citing)$/u
const dayNouns = new Set(['today', 'yesterday', 'tonight', 'weekend'])
const roleNouns = /^(?:officials?|leaders?|governments?|ministers?|authorities|delegations?|diplomats?|troops|forces|soldiers|rebels|militants|guerrillas|police|army|president|premier|envoys?|negotiators?|spokes\w+|lawmakers?|administration|members?|group|groups|party|parties|militias?|workers|union|parliament|supporters|citizens|students|activists|demonstrators|protesters|villagers|settlers|refugees|separatists|insurgents|military|navy|planes|aircraft|jets|warships|tanks|gunmen|agents|judges?|courts?|company|companies|farmers|residents|youths|prisoners|nationals|people|side|sides|representatives?|states|ambassadors?|secretary|chief|chairman|fighters|bombers?|helicopters|artillery|commandos|presidents|doctors|teams?|congress|house|council|commission|committee|mission|ministry|court)$/u

export const isFinite = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX'

/** Whether a verb is passive: a participle after a form of "be", or right after a noun and before "by". */
export const isPassive = ({ document }: Clause, verb: number): boolean => {
  const { tokens } = document
  const word = tokens[verb]
  if (word === undefined || !/(?:ed|en|n|t|d|un|ung|ck|ught|ot|hot|e)$/u.test(word.lower) || word.lower.endsWith('ing') || word.lower === word.lemma && !/^(?:hit|cut|set|put|shut|hurt|split)$/u.test(word.lower)) return false
  for (let index = verb - 1; index >= Math.max(0, verb - 4); index -= 1) {
    const token = tokens[index]
    if (token === undefined || token.sentence !== word.sentence) break
    if (beForms.has(token.lower)) return true
    if (token.pos !== 'ADV' && token.pos !== 'AUX' && token.pos !== 'PART') break
  }
  return tokens[verb + 1]?.lower === 'by' && !beForms.has(tokens[verb - 1]?.lower ?? '')
}

/** The actors that do what the verb at `verb` says: to its left, over a shared subject ("met X and signed", "agreed to pause"). */
export const subjectOf = (clause: Clause, verb: number): readonly number[] => subjectBefore(clause, verb, 0)

const subjectBefore = (clause: Clause, verb: number, depth: number): readonly number[] => {
  const { document, actors } = clause
  const { tokens } = document
  const sentence = document.sentences[tokens[verb]?.sentence ?? -1]
  if (sentence === undefined || depth > 4) return []
  const word = tokens[verb]
  const bridge = linkBefore(tokens, verb, sentence.first)
  const earlier = verbBefore(tokens, bridge.at, sentence.first)
  if (bridge.kind === 'SHARED' && earlier !== null) return subjectBefore(clause, earlier, depth + 1)
  if (bridge.kind === 'INFINITIVE' && earlier !== null) {
    const between = actors.mentionsIn({ first: earlier + 1, last: bridge.at }).find((mention) => !mention.oblique)
    if (between !== undefined && tokens[between.first - 1]?.pos !== 'ADP') return between.actors
    return subjectBefore(clause, earlier, depth + 1)
  }
  // A noun right before the verb is its subject: an actor before the comma in front of it is not.
  let near = verb - 1
  while (near > sentence.first && (tokens[near]?.pos === 'ADV' || tokens[near]?.pos === 'AUX' || tokens[near]?.lower === 'not')) near -= 1
  let closed = false
  for (let index = verb - 1; index >= Math.max(sentence.first, verb - farthest); index -= 1) {
    const token = tokens[index]
    if (token === undefined) break
    const mention = actors.mentionAt(index)
    if (mention !== null && mention.first >= sentence.first) {
      if (standsAsSubject(clause, mention, { verb, first: sentence.first })) return ownedBy(clause, mention) ?? withCoordinates(clause, mention, sentence.first)
      index = mention.first
      continue
    }
    if (token.text === ';' || token.text === ',' && closed) break
    if (index === near && (token.pos === 'NOUN' || token.pos === 'PROPN') && !roleNouns.test(token.lower)) closed = true
    if (token.pos === 'VERB' && index < verb - 1 && !token.lower.endsWith('ing') && !isRelative(tokens, index)) {
      const shared = word?.lower.endsWith('ing') === true || tokens.slice(index + 1, verb).some(({ lower }) => lower === 'and' || lower === 'but' || lower === ',')
      return shared ? subjectBefore(clause, index, depth + 1) : []
    }
  }
  return []
}

const countries = /^(?:government|country|nation|administration|state|cabinet|troops|forces|army|military|navy|police)$/u

/** "his government", "her country": the state of the one whom the pronoun means, not that person; null for anything else. */
const ownedBy = ({ document, actors }: Clause, { kind, first, last, actors: owners }: Mention): readonly number[] | null => {
  if (kind !== 'PRONOUN' || !/^(?:his|her|their|its)$/u.test(document.tokens[first]?.lower ?? '') || !owners.some((actor) => actors.actors[actor]?.kind === 'PERSON')) return null
  const noun = document.tokens.slice(last, last + 3).find(({ pos }) => pos === 'NOUN')
  return noun === undefined || !countries.test(noun.lower) ? null : owners.flatMap((actor) => actors.actors[actor]?.affiliation ?? [])
}

/** A verb inside a relative or participial clause does not end the search for the subject around it. */
const isRelative = (tokens: readonly Token[], index: number): boolean => {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const lower = tokens[at]?.lower ?? ''
    if (lower === 'who' || lower === 'which' || lower === 'that') return true
    if (lower === ',' || tokens[at]?.pos === 'VERB') return false
  }
  const verb = tokens[index]
  const next = tokens[index + 1]
  return next?.lower === 'by' || (verb?.pos === 'VERB' && verb.lower.endsWith('ed') && tokens[index - 1]?.pos === 'NOUN' && next?.pos === 'ADP')
}

type Link = { readonly kind: 'SHARED' | 'INFINITIVE' | 'OWN'; readonly at: number }

/** What stands right before a verb: "and" or a comma (the subject is shared), "to" (it is the governing verb's), or its own subject. */
const linkBefore = (tokens: readonly Token[], verb: number, first: number): Link => {
  for (let index = verb - 1; index >= Math.max(first, verb - 5); index -= 1) {
    const token = tokens[index]
    if (token === undefined) break
    if (token.lower === 'to') return { kind: 'INFINITIVE', at: index }
    if (token.lower === 'and' || token.lower === 'or' || token.lower === 'but') return { kind: 'SHARED', at: index }
    if (token.text === ',') return { kind: tokens[verb]?.lower.endsWith('ing') === true || tokens[index + 1]?.index === verb ? 'SHARED' : 'OWN', at: index }
    if (token.pos !== 'ADV' && token.pos !== 'AUX' && token.lower !== 'not' && token.lower !== 'n’t' && token.lower !== 'n\'t') break
  }
  return { kind: 'OWN', at: verb }
}

const verbBefore = (tokens: readonly Token[], from: number, first: number): number | null => {
  for (let index = from - 1; index >= Math.max(first, from - farthest); index -= 1) {
    const token = tokens[index]
    if (token?.pos === 'VERB' && !isRelative(tokens, index)) return index
    if (token?.text === ';') return null
  }
  return null
}

type Place = { readonly verb: number; readonly first: number }

const standsAsSubject = ({ document }: Clause, mention: Mention, { verb, first }: Place): boolean => {
  const { tokens } = document
  let before = tokens[mention.first - 1]
  if (before !== undefined && before.lower === 'the') before = tokens[mention.first - 2]
  const inside = mention.first > first
  const after = tokens[mention.last]
  // "after Theresa May stepped down": what looks like a preposition opens a clause where the verb follows.
  if (inside && before !== undefined && /^(?:after|before|since|until|till)$/u.test(before.lower) && tokens.slice(mention.last, verb).every(({ pos }) => pos === 'ADV' || pos === 'AUX')) return true
  if (inside && before?.pos === 'ADP' && !['as', 'with'].includes(before.lower)) {
    if (before.lower === 'with') return false
    const owner = tokens[mention.first - 2]
    return before.lower === 'of' && owner !== undefined && roleNouns.test(owner.lower)
  }
  if (inside && before?.lower === 'with' && tokens[mention.last]?.index !== verb) return false
  if (!mention.oblique && (after === undefined || after.index >= verb || isFinite(after) || after.text === ',' || after.text === '(' || after.pos === 'ADV' || after.pos === 'ADP' || after.pos === 'PROPN' || after.pos === 'CCONJ' || after.pos === 'PRON' || after.pos === 'SCONJ' || after.text === '—')) return true
  for (let index = mention.last; index < Math.min(verb, mention.last + 8); index += 1) {
    const token = tokens[index]
    if (token === undefined) return false
    if (token.pos === 'NOUN' && (roleNouns.test(token.lower) || dayNouns.has(token.lower))) return true
    if (token.text === ',' || token.pos === 'ADP' || token.pos === 'VERB') return false
    if (isFinite(tokens[index + 1]) && token.pos === 'NOUN') return mention.oblique
  }
  return false
}

/** "A, B and C" are all subjects when the last of them is. */
const withCoordinates = ({ document, actors }: Clause, mention: Mention, first: number): readonly number[] => {
  const all = [...mention.actors]
  let left = mention
  for (let steps = 0; steps < 8; steps += 1) {
    const link = document.tokens[left.first - 1]
    if (link === undefined || link.index < first || !(link.lower === 'and' || link.text === ',' || link.text === '&')) break
    const place = document.tokens[left.first - 2]?.text === ',' ? left.first - 3 : left.first - 2
    const before = actors.mentionAt(place)
    if (before === null || before.last < place || before.first < first || (link.text === ',' && all.length === mention.actors.length)) break
    all.unshift(...before.actors)
    left = before
  }
  return [...new Set(all)]
}

/** "at the behest of", "at the request of": who stands behind it asked for the deed, it is not done to them. */
const isBehest = (tokens: readonly Token[], index: number): boolean =>
  /^(?:at|on|upon|per)$/u.test(tokens[index]?.lower ?? '') && /^(?:request|behest|urging|insistence|invitation|instigation|advice|orders)$/u.test(tokens[tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1]?.lower ?? '')

/** The actors to the right of a verb, up to the end of its clause. */
export const complementsOf = ({ document, actors }: Clause, verb: number): readonly Complement[] => {
  const { tokens } = document
  const sentence = document.sentences[tokens[verb]?.sentence ?? -1]
  if (sentence === undefined) return []
  const found: Complement[] = []
  let preposition = ''
  for (let index = verb + 1; index < Math.min(sentence.last, verb + farthest); index += 1) {
    const token = tokens[index]
    if (token === undefined || token.text === ';' || token.lower === 'according' || token.text === ',' && newVoice.test(tokens[index + 1]?.lower ?? '')) break
    const mention = actors.mentionAt(index)
    if (mention !== null && preposition === 'with' && tokens[mention.last]?.pos === 'VERB' && tokens[mention.last]?.lower.endsWith('ing') === true) break
    if (mention !== null) {
      found.push({ mention, preposition })
      index = mention.last - 1
      if (!mention.oblique && tokens[index + 1]?.lower !== 'and') preposition = preposition === '' ? 'after' : preposition
      continue
    }
    if (isBehest(tokens, index)) break
    if (token.pos === 'ADP') preposition = token.lower
    else if (clauseOpeners.has(token.lower) && found.length > 0) break
  }
  return found
}
