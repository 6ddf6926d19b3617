import type { PartOfSpeech, Token, TokenRange } from './document.ts'

const nominal: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X'])
const inside: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'ADJ', 'DET', 'X'])
const relatives = new Set(['who', 'which', 'that', 'whom', 'whose', 'what', 'where', 'when'])
const calendar = new Set([
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'tomorrow', 'tonight', 'morning',
  'afternoon', 'evening', 'earlier', 'later', 'week', 'month', 'year', 'night', 'weekend',
])
/** Prepositions that tie a noun to the one before it ("a spokesman for the ministry"). */
const binding = new Set(['of', 'for', 'from', 'in', 'at', 'with', 'on', 'to', 'against', 'between', 'behind', 'near', 'under', 'across', 'and', 'or', '&'])
/** No noun phrase is followed farther than this: keeps every look-up bounded. */
const longest = 40

export const isNominal = (token: Token | undefined): boolean => token !== undefined && nominal.has(token.pos)

const isRelative = (token: Token): boolean => relatives.has(token.lower)
export const isCalendar = (token: Token | undefined): boolean => token !== undefined && calendar.has(token.lower)

const isPossessive = (token: Token): boolean => token.pos === 'PART' && token.lower !== 'to' && !/^n['’]t$|^not$/u.test(token.lower) || token.text === '’' || token.text === '\''
const isHyphen = (token: Token): boolean => token.text === '-' || token.text === '–'

/**
 * The run of noun phrases, joined by prepositions and "and", that ends before `end`; null when no noun ends there.
 * Its left edge is the subject's when the run stands before a verb: "In Geneva on Monday the minister" is "the minister".
 */
export const nounPhraseLeft = (tokens: readonly Token[], end: number, floor: number): TokenRange | null => {
  const head = tokens[end - 1]
  if (head === undefined || end - 1 < floor || !(isNominal(head) || head.text === '%' || head.pos === 'ADJ' && isNounLike(tokens, end - 1) || isPossessive(head))) return null
  if (isRelative(head) && head.pos !== 'NOUN') return null
  let first = end - 1
  for (let index = end - 2; index >= Math.max(floor, end - longest); index -= 1) {
    const token = tokens[index]
    if (token === undefined || isRelative(token) && token.pos !== 'DET') break
    if (token.pos === 'PRON' && !isPossessivePronoun(token) && !['one', 'some', 'many', 'most', 'those', 'all', 'both', 'several'].includes(token.lower)) {
      break
    }
    const right = tokens[index + 1]
    if (inside.has(token.pos) || isPossessive(token) || isHyphen(token) && token.end === right?.start) {
      first = index
    } else if ((token.pos === 'ADP' || token.pos === 'CCONJ') && binding.has(token.lower) && index > floor) {
      first = index
    } else if (token.pos === 'VERB' && /(?:ed|ing)$/u.test(token.lower) && modifies(tokens, index)) {
      first = index
    } else if (token.pos === 'ADV' && tokens[index + 1]?.pos === 'ADJ' || token.pos === 'ADV' && tokens[index + 1]?.pos === 'NUM') {
      first = index
    } else break
  }
  return trimToSubject(tokens, { first, last: end }, floor)
}

const isPossessivePronoun = (token: Token): boolean => ['his', 'her', 'its', 'their', 'my', 'our', 'your'].includes(token.lower)

/** "the poor", "The French": an adjective with a determiner and nothing after it. */
const isNounLike = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]
  return before?.pos === 'DET' || /^\p{Lu}/u.test(tokens[index]?.text ?? '')
}

/** A participle before a noun and after a determiner or adjective: "the elected president". */
const modifies = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  return (before?.pos === 'DET' || before?.pos === 'ADJ' || before !== undefined && isPossessive(before) || before?.pos === 'NUM') &&
    (after?.pos === 'NOUN' || after?.pos === 'PROPN' || after?.pos === 'ADJ')
}

type Base = { readonly first: number; readonly governed: boolean; readonly joined: boolean; readonly calendar: boolean }

/** Phrases of a run without their modifiers to the right, each with what stands before it. */
const basePhrases = (tokens: readonly Token[], run: TokenRange): readonly Base[] => {
  const bases: Base[] = []
  for (let index = run.first; index < run.last; index += 1) {
    const token = tokens[index]
    const left = tokens[index - 1]
    if (token === undefined || token.pos === 'ADP' || token.pos === 'CCONJ') continue
    const governed = left?.pos === 'ADP'
    const joined = index > run.first && left?.pos === 'CCONJ'
    const afterNoun = index > run.first && isNominal(left)
    const reopened = afterNoun && (token.pos === 'DET' || token.pos === 'PRON' || isCalendar(left) !== isCalendar(token))
    if (index === run.first || governed || joined || reopened) bases.push({ first: index, governed, joined, calendar: isCalendar(token) })
  }
  return bases
}

/** Leaves out what only leads up to the subject: "In Geneva on Monday", the object of an earlier verb before "and". */
const trimToSubject = (tokens: readonly Token[], whole: TokenRange, floor: number): TokenRange | null => {
  let start = whole.first
  while (start < whole.last && !isStart(tokens[start])) start += 1
  if (start >= whole.last) return null
  const run = { first: start, last: whole.last }
  const bases = basePhrases(tokens, run)
  const before = run.first > floor ? tokens[run.first - 1] : undefined
  const lead = bases[0]
  if (lead === undefined) return run
  const afterVerb = before?.pos === 'VERB'
  if (!afterVerb && !lead.governed && !lead.calendar) return run
  const free = bases.filter(({ governed, calendar, joined }) => !governed && !calendar && (afterVerb || !joined))
  const chosen = afterVerb ? free.findLast(({ joined }) => joined) ?? free.at(-1) : free.at(-1)
  return { first: chosen?.first ?? lead.first, last: run.last }
}

const isStart = (token: Token | undefined): boolean =>
  token !== undefined && (inside.has(token.pos) || token.pos === 'ADP' || token.pos === 'VERB' || token.pos === 'ADV')

/**
 * The noun phrase that begins at `first`: base phrase and the prepositional phrases bound to it (`chain`), or the base
 * phrase alone. Null when no noun is reached.
 */
export const nounPhraseRight = (
  tokens: readonly Token[], first: number, { ceiling, chain }: { readonly ceiling: number; readonly chain: boolean },
): TokenRange | null => {
  let seen = false
  let last = first
  for (let index = first; index < Math.min(ceiling, first + longest); index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    const before = tokens[index - 1]
    if (token.pos === 'DET' && seen && before !== undefined && isNominal(before) && before.pos !== 'PRON') break
    if (token.pos === 'PRON' && !isPossessivePronoun(token)) {
      if (seen || isRelative(token)) break
      seen = true
      last = index + 1
      if (!['one', 'some', 'many', 'most', 'those', 'all', 'both', 'several', 'none', 'each', 'everyone', 'anyone', 'people'].includes(token.lower)) break
      continue
    }
    if (isNominal(token) || token.text === '%') {
      if (seen && isCalendar(token) && before !== undefined && isNominal(before) && !isCalendar(before)) break
      seen = true
      last = index + 1
    } else if (inside.has(token.pos) || isPossessive(token) && seen || isHyphen(token) && token.start === before?.end) {
      if (token.pos === 'ADJ' && seen && /^(?:able|likely|ready|sure|clear)$/u.test(token.lower)) break
      continue
    } else if (token.pos === 'VERB' && !seen && modifies(tokens, index)) continue
    else if (token.pos === 'ADV' && !seen) continue
    else if (chain && seen && token.lower === 'of') continue
    else if (chain && seen && (token.pos === 'ADP' && ['for', 'at', 'in', 'from', 'with'].includes(token.lower) || token.pos === 'CCONJ') && startsPhrase(tokens[index + 1])) continue
    else break
  }
  return seen ? { first, last } : null
}

const startsPhrase = (token: Token | undefined): boolean => token !== undefined && inside.has(token.pos) && !isCalendar(token)
