import type { Sentence, Token, TokenRange } from './document.ts'
import { nounPhraseLeft, nounPhraseRight } from './noun-phrase.ts'
import { verbGroup, type VerbGroup } from './verb-group.ts'

/** Where the subject of a verb stands; `shared` when it is taken over from another verb of the sentence. */
export type Subject = { readonly range: TokenRange; readonly shared: boolean; readonly kind: 'DIRECT' | 'APPOSED' | 'RELATIVE' | 'SHARED' | 'CONTROLLED' }

const relatives = new Set(['who', 'which', 'that'])
const dashes = new Set(['—', '–', '--', '―', '-'])
const longestAside = 45
const deepest = 4

/** The subject of the verb group, or null when the sentence gives none. Bounded look-ups: constant time. */
export const subjectOf = (tokens: readonly Token[], group: VerbGroup, sentence: Sentence): Subject | null => subjectAt(tokens, group, { sentence, depth: 0 })

const subjectAt = (tokens: readonly Token[], group: VerbGroup, { sentence, depth }: Where): Subject | null => {
  if (depth > deepest) return null
  const floor = sentence.first
  if (group.form === 'INFINITIVE') return controller(tokens, group, { sentence, depth })
  let end = group.first
  // Adverbs between subject and verb.
  while (end > floor && tokens[end - 1]?.pos === 'ADV' && tokens[end - 1]?.lower !== 'how') end -= 1
  const before = tokens[end - 1]
  if (end <= floor || before === undefined) {
    return group.form === 'PARTICIPLE' ? followingSubject(tokens, group, sentence) : null
  }
  if (relatives.has(before.lower) && before.pos !== 'NOUN') return antecedent(tokens, end - 1, { sentence, depth })
  const direct = nounPhraseLeft(tokens, end, floor)
  if (direct !== null && group.form !== 'PARTICIPLE') return { range: direct, shared: false, kind: 'DIRECT' }
  if (group.form === 'PARTICIPLE' && tokens[group.verb]?.lower !== 'being') {
    if (direct !== null) {
      const opener = tokens[direct.first - 1]
      if (opener?.lower === 'with' || before.pos === 'PRON') return { range: direct, shared: false, kind: 'DIRECT' }
      const auxiliary = tokens.slice(group.first, group.verb).some(({ pos }) => pos === 'AUX')
      if (auxiliary) return { range: direct, shared: false, kind: 'DIRECT' }
      return { range: direct, shared: false, kind: 'RELATIVE' }
    }
    if (before.pos === 'AUX') return null
    return earlierSubject(tokens, end, { sentence, depth })
  }
  if (before.text === ',' || dashes.has(before.text) || before.text === ')') {
    const apposed = acrossAside(tokens, end - 1, floor)
    if (apposed !== null) return apposed
  }
  if (before.pos === 'CCONJ' || before.text === ',' || before.pos === 'ADV' || dashes.has(before.text) || before.pos === 'SCONJ' || before.pos === 'ADP') {
    return earlierSubject(tokens, end, { sentence, depth })
  }
  return null
}

type Where = { readonly sentence: Sentence; readonly depth: number }

/** "Lee, the finance minister, said": the noun phrase before the aside that ends at `close`, with the aside. */
const acrossAside = (tokens: readonly Token[], close: number, floor: number): Subject | null => {
  const mark = tokens[close]?.text ?? ''
  const opening = mark === ')' ? '(' : mark
  let quotes = 0
  let best: Subject | null = null
  for (let index = close - 1; index > Math.max(floor, close - longestAside); index -= 1) {
    const token = tokens[index]
    if (token === undefined) break
    if (token.text === '”' || token.text === '"' || token.text === '“') quotes += 1
    if (quotes > 0) break
    if (token.text === opening || dashes.has(opening) && dashes.has(token.text)) {
      const after = tokens[index + 1]
      const clause = after !== undefined && (after.lower === 'who' || after.lower === 'which' || after.lower === 'whose')
      const finite = hasFiniteVerb(tokens, index + 1, close)
      if (finite && !clause) return best
      const range = nounPhraseLeft(tokens, beforeBrackets(tokens, index, floor), floor)
      if (range === null) {
        if (finite) return best
        continue
      }
      // Lists ("Oslo, Lima and Rome said") and places ("Flint, Mich., ...") reach farther left.
      best = { range: { first: range.first, last: close }, shared: false, kind: 'APPOSED' }
      if (clause || !isName(tokens[index + 1])) return best
    }
  }
  return best
}

/** "Rep. Lee (Northland), a member": the place before the brackets that end there. */
const beforeBrackets = (tokens: readonly Token[], end: number, floor: number): number => {
  if (tokens[end - 1]?.text !== ')') return end
  for (let index = end - 2; index > Math.max(floor, end - 8); index -= 1) if (tokens[index]?.text === '(') return index
  return end
}

const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN'

const hasFiniteVerb = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let index = first; index < last; index += 1) {
    const token = tokens[index]
    if (token?.pos === 'AUX' && !['be', 'been', 'being', 'having'].includes(token.lower)) return true
    if (token?.pos === 'VERB' && !/(?:ing|ed)$/u.test(token.lower) && tokens[index - 1]?.lower !== 'to' && index > first) return true
  }
  return false
}

/** The noun phrase that a relative clause hangs on: "the envoy, who said". */
const antecedent = (tokens: readonly Token[], pronoun: number, { sentence }: Where): Subject | null => {
  let end = pronoun
  if (tokens[end - 1]?.text === ',') end -= 1
  const range = nounPhraseLeft(tokens, end, sentence.first)
  return range === null ? null : { range, shared: false, kind: 'RELATIVE' }
}

/** "criticised the plan and said": the subject of the nearest finite verb to the left that has one of its own. */
const earlierSubject = (tokens: readonly Token[], end: number, { sentence, depth }: Where): Subject | null => {
  let fallback: Subject | null = null
  for (let index = end - 1; index >= Math.max(sentence.first, end - 60); index -= 1) {
    const token = tokens[index]
    if (token === undefined || token.pos !== 'VERB' && token.pos !== 'AUX') continue
    if (token.pos === 'AUX' && (tokens[index + 1]?.pos === 'VERB' || tokens[index + 1]?.pos === 'AUX')) continue
    const group = verbGroup(tokens, index, sentence.first)
    if (group.form !== 'FINITE') continue
    const found = directSubject(tokens, group, { sentence, depth })
    if (found === null) continue
    const subject: Subject = { ...found, shared: true, kind: 'SHARED' }
    if (found.kind === 'RELATIVE') {
      fallback ??= subject
      continue
    }
    // A clause opened by a subordinator ("that", "after", "because") is inside something: its subject is second choice.
    const opener = tokens[found.range.first - 1]
    if (opener?.pos === 'SCONJ' || opener?.pos === 'VERB' || opener?.lower === 'that') {
      fallback ??= subject
      continue
    }
    return subject
  }
  return fallback
}

const directSubject = (tokens: readonly Token[], group: VerbGroup, { sentence, depth }: Where): Subject | null => {
  let end = group.first
  while (end > sentence.first && tokens[end - 1]?.pos === 'ADV') end -= 1
  const before = tokens[end - 1]
  if (before === undefined || end <= sentence.first) return null
  if (relatives.has(before.lower) && before.pos !== 'NOUN') return antecedent(tokens, end - 1, { sentence, depth })
  const range = nounPhraseLeft(tokens, end, sentence.first)
  if (range !== null) return { range, shared: false, kind: 'DIRECT' }
  return before.text === ',' || dashes.has(before.text) || before.text === ')' ? acrossAside(tokens, end - 1, sentence.first) : null
}

/** "declined to say", "asked the envoy to say": who controls an infinitive. */
const controller = (tokens: readonly Token[], group: VerbGroup, { sentence, depth }: Where): Subject | null => {
  const object = nounPhraseLeft(tokens, group.first, sentence.first)
  for (let index = group.first - 1; index >= Math.max(sentence.first, group.first - 25); index -= 1) {
    const token = tokens[index]
    if (token?.pos !== 'VERB' && !(token?.pos === 'AUX' && tokens[index + 1]?.pos !== 'VERB')) continue
    const outer = verbGroup(tokens, index, sentence.first)
    if (object !== null && tokens[object.first - 1]?.index === index && objectControls.has(token.lemma)) {
      return { range: object, shared: false, kind: 'CONTROLLED' }
    }
    const found = subjectAt(tokens, outer, { sentence, depth: depth + 1 })
    return found === null ? null : { ...found, shared: true, kind: 'CONTROLLED' }
  }
  return null
}

const objectControls = new Set(['ask', 'urge', 'tell', 'order', 'allow', 'force', 'press', 'call', 'want', 'invite', 'persuade', 'lead', 'prompt', 'expect'])

/** "Citing costs, the council voted": the subject that follows a participle at the sentence's start. */
const followingSubject = (tokens: readonly Token[], group: VerbGroup, sentence: Sentence): Subject | null => {
  for (let index = group.last; index < Math.min(sentence.last, group.last + 30); index += 1) {
    if (tokens[index]?.text !== ',') continue
    const range = nounPhraseRight(tokens, index + 1, { ceiling: sentence.last, chain: true })
    if (range !== null && ['VERB', 'AUX', 'ADV'].includes(tokens[range.last]?.pos ?? '')) return { range, shared: true, kind: 'SHARED' }
  }
  return null
}
