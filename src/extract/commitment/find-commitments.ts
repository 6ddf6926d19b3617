import type { CommitmentForce } from '../../domain/vocabulary.ts'
import type { ActorModel, Mention } from '../actor/actor-model.ts'
import { wordsOf } from '../actor/read-words.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { saidIn } from '../attribution/said-in.ts'
import { boundsOf, dayOf, edtfDay } from '../date/calendar.ts'
import type { DateMention } from '../date/date-mention.ts'
import { addDuration } from '../date/read-date.ts'
import { complementsOf, subjectOf, type Clause } from '../event/clause.ts'
import { longestSentence, type FoundEvent } from '../event/find-events.ts'
import type { Sentence, TextDocument, Token, TokenRange } from '../text/document.ts'
import { readQuantities, type Quantity } from './read-quantity.ts'
import verbs from './verbs.json' with { type: 'json' }

/** Something that one actor undertakes, with the words that say so. Actors are indices of the actor model. */
export type FoundCommitment = {
  readonly debtors: readonly number[]
  readonly creditors: readonly number[]
  /** The verb in its plain form: "purchase". */
  readonly action: string
  readonly object: string
  readonly quantity: Quantity | null
  readonly due: string | null
  readonly condition: string | null
  readonly force: CommitmentForce
  readonly range: TokenRange
  /** The token of the verb that says what. */
  readonly verb: number
  readonly confidence: number
  readonly rule: string
  /** The attribution by which the debtor itself undertakes it ("said it would"), else null. */
  readonly attribution: number | null
}

export type CommitmentReading = {
  readonly document: TextDocument
  readonly actors: ActorModel
  readonly dates: readonly DateMention[]
  readonly events: readonly FoundEvent[]
  readonly attributions: readonly Attribution[]
}

const promising = new Set(verbs.promising)
const offering = new Set(verbs.offering)
const announcing = new Set(verbs.announcing)
const concrete = new Set(verbs.concrete)
const reporting = new Set(verbs.reporting)
const aims = new Set(verbs.aims)
const deeds: Readonly<Record<string, string>> = verbs.deeds
const shallWords = new Set(['will', 'shall', '’ll', '\'ll'])

/** A promise before its parts are read: who, from which token, and the verb that says what. */
type Promised = {
  readonly debtors: readonly number[]
  readonly first: number
  /** The token of the promised verb; with `deed` the noun that stands for it. */
  readonly verb: number
  readonly action: string
  readonly last: number
  readonly force: CommitmentForce
  readonly confidence: number
  readonly rule: string
  readonly attribution?: number
}

/**
 * Finds what actors undertake: "agreed to …", "will …", "said that it would …", and the items of a list under
 * "commitments to:". Hopes and plans are none.
 */
export const findCommitments = ({ document, actors, dates, events, attributions }: CommitmentReading): readonly FoundCommitment[] => {
  const clause: Clause = { document, actors }
  const listed = document.paragraphs.some(({ kind }) => kind === 'LIST_ITEM')
  const parties = dealParties(actors, events)
  const said = saidIn(document, attributions)
  const sayings = Map.groupBy(attributions, ({ tokens }) => document.tokens[tokens.cue[0]?.first ?? -1]?.sentence ?? -1)
  const found: FoundCommitment[] = []
  let heading: readonly number[] | null = null
  let date = 0
  for (const paragraph of document.paragraphs) {
    for (let index = paragraph.firstSentence; index < paragraph.lastSentence; index += 1) {
      const sentence = document.sentences[index]
      if (sentence === undefined || sentence.last - sentence.first > longestSentence) continue
      while (date < dates.length && (dates[date]?.first ?? 0) < sentence.first) date += 1
      const inside: DateMention[] = []
      for (let place = date; place < dates.length && (dates[place]?.first ?? Infinity) < sentence.last; place += 1) {
        const mention = dates[place]
        if (mention !== undefined) inside.push(mention)
      }
      const opens = headingDebtors(clause, sentence)
      if (opens !== null) {
        heading = opens
        continue
      }
      const item = paragraph.kind === 'LIST_ITEM' && heading !== null && index === paragraph.firstSentence ? listPromise(document, sentence, heading) : []
      if (paragraph.kind !== 'LIST_ITEM' || item.length === 0) heading = index === paragraph.firstSentence ? null : heading
      const promises = item.length > 0 ? item : [
        ...promisesIn(clause, sentence, listed), ...(sayings.get(index) ?? []).flatMap((saying) => ownWord(clause, sentence, saying) ?? []), ...announcedIn(clause, sentence),
      ]
      const told = new Set<number>()
      for (const promise of promises) {
        const around = attributions[said[promise.verb] ?? -1]
        // "promised to …" is its own cue; what another's words deny or only ask is nobody's word.
        const teller = around?.rule === 'verb: infinitive' ? undefined : around
        if (told.has(promise.verb) || teller !== undefined && (teller.polarity === 'NEGATIVE' || teller.certainty === 'UNDERSPECIFIED')) continue
        const end = teller?.tokens.content.find(({ first, last }) => first <= promise.verb && promise.verb < last)?.last ?? promise.last
        for (const part of readParts({ clause, sentence, dates: inside, parties }, { ...promise, last: Math.min(promise.last, end) })) {
          told.add(part.verb)
          found.push(part)
        }
      }
    }
  }
  return found
}

/** The two sides of the deal that the text is about: what one owes, the other is owed. */
const dealParties = ({ actors }: ActorModel, events: readonly FoundEvent[]): readonly number[] => {
  for (const event of events) {
    if (event.type !== 'AGREE' && event.type !== 'CONSULT' && event.type !== 'SUPPORT' || event.mode === 'visit' || event.type === 'SUPPORT' && !/\bsign/u.test(event.title)) continue
    const states = [...new Set([...event.source, ...event.target].map((index) => (actors[index]?.kind === 'STATE' ? index : actors[index]?.affiliation ?? -1)))]
    if (states.length === 2 && states.every((index) => actors[index]?.kind === 'STATE')) return states
  }
  return []
}

// ——— lists under a heading

/** "This agreement includes Chinese commitments to:" gives the debtors of the list below. */
const headingDebtors = ({ document, actors }: Clause, sentence: Sentence): readonly number[] | null => {
  const { tokens } = document
  const last = tokens[sentence.last - 1]
  if (last?.text !== ':') return null
  for (let index = sentence.first; index < sentence.last - 1; index += 1) {
    if (!/^(?:commitments?|pledges?|promises?|obligations?|undertakings?)$/u.test(tokens[index]?.lower ?? '') && !(promising.has(tokens[index]?.lemma ?? '') && tokens[sentence.last - 2]?.lower === 'to')) continue
    const owner = actors.mentionsIn({ first: sentence.first, last: index }).at(-1) ?? actors.mentionsIn({ first: index, last: sentence.last })[0]
    if (owner !== undefined) return owner.actors
  }
  return null
}

const listPromise = (document: TextDocument, sentence: Sentence, debtors: readonly number[]): readonly Promised[] => {
  const { tokens } = document
  let verb = sentence.first
  while (verb < sentence.last && (tokens[verb]?.pos === 'ADV' || tokens[verb]?.lower === 'to')) verb += 1
  const word = tokens[verb]
  if (word === undefined || word.pos === 'PRON' || word.pos === 'DET' || /(?:ed|s)$/u.test(word.lower) && word.pos !== 'VERB') return []
  if (tokens.slice(sentence.first, sentence.last).some(({ lower }) => shallWords.has(lower))) return []
  return [{ debtors, first: sentence.first, verb, action: word.lower, last: bodyEnd(document, sentence), force: 'UNDERTAKEN', confidence: 0.8, rule: 'commitment/list' }]
}

// ——— sentences

const promisesIn = (clause: Clause, sentence: Sentence, listed: boolean): readonly Promised[] => {
  const { document } = clause
  const { tokens } = document
  const found: Promised[] = []
  let until = sentence.first
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const token = tokens[index]
    if (token === undefined || index < until || (document.quotationOf[index] ?? -1) >= 0) continue
    const one = token.pos === 'VERB' && (promising.has(token.lemma) || offering.has(token.lemma)) ? promised(clause, sentence, index)
      : shallWords.has(token.lower) ? willed(clause, { sentence, listed, at: index }) : null
    if (one === null) continue
    found.push(one)
    until = one.verb + 1
  }
  return found
}

/** "agreed to pause", "committed to purchasing", "promised that it would send", "agreed that X will visit". */
const promised = (clause: Clause, sentence: Sentence, at: number): Promised | null => {
  const { document } = clause
  const { tokens } = document
  if (negated(tokens, at, sentence.first)) return null
  const own = subjectOf(clause, at)
  let index = at + 1
  while (index < Math.min(sentence.last, at + 4) && tokens[index]?.lower !== 'to' && tokens[index]?.lower !== 'that') index += 1
  const link = tokens[index]?.lower
  const base = { first: subjectStart(clause, at, sentence.first), last: bodyEnd(document, sentence), force: offering.has(tokens[at]?.lemma ?? '') ? 'PROPOSED' : 'UNDERTAKEN', confidence: 0.8, rule: `commitment/${tokens[at]?.lemma ?? 'promise'}` } as const
  if (link === 'to') {
    let verb = index + 1
    while (verb < sentence.last && tokens[verb]?.pos === 'ADV') verb += 1
    const word = tokens[verb]
    if (word === undefined || own.length === 0 || !(word.pos === 'VERB' && (tokens[verb + 1]?.pos !== 'NOUN' || concrete.has(word.lemma)) || word.lower.endsWith('ing') || concrete.has(word.lower))) return null
    return { ...base, debtors: own, verb, action: infinitive(word) }
  }
  const modal = tokens.findIndex((token, place) => place > at && place < Math.min(sentence.last, at + 16) && (shallWords.has(token.lower) || token.lower === 'would'))
  if (link !== 'that' || modal < 0) return null
  const verb = verbAfter(tokens, modal, sentence.last)
  if (verb === null) return null
  const debtors = subjectOf(clause, verb)
  return debtors.length === 0 ? null : { ...base, first: subjectStart(clause, verb, at), debtors, verb, action: infinitive(tokens[verb]) }
}

type WillPlace = { readonly sentence: Sentence; readonly listed: boolean; readonly at: number }

/** "China will purchase …": a deed of a named actor, not a forecast told by somebody. */
const willed = (clause: Clause, { sentence, listed, at }: WillPlace): Promised | null => {
  const { document, actors } = clause
  const { tokens } = document
  if (/^(?:not|never|n’t|n't)$/u.test(tokens[at + 1]?.lower ?? '')) return null
  const verb = verbAfter(tokens, at, sentence.last)
  const word = tokens[verb ?? -1]
  if (verb === null || word === undefined || !concrete.has(word.lemma) && !concrete.has(word.lower)) return null
  const first = subjectStart(clause, verb, sentence.first)
  const debtors = subjectOf(clause, verb).filter((index) => actors.actors[index] !== undefined)
  if (debtors.length === 0 || inRelative(tokens, at, sentence.first)) return null
  const reported = tokens.slice(sentence.first, first).some((token) => token.pos === 'VERB' && (reporting.has(token.lemma) || aims.has(token.lemma)))
  const conditional = tokens.slice(Math.max(sentence.first, first - 3), at).some(({ lower }) => lower === 'if' || lower === 'whether' || lower === 'when')
  if (conditional || (reported && !/^(?:visit|travel|host|send|provide|withdraw|release|give|suspend|lift|purchase|buy|sign|join|attend)$/u.test(word.lemma))) return null
  const item = document.paragraphs[sentence.paragraph]?.kind === 'LIST_ITEM'
  const mention = actors.mentionAt(at - 1) ?? actors.mentionsIn({ first, last: at })[0] ?? null
  if (!item && mention === null) return null
  return { debtors, first, verb, action: infinitive(word), last: bodyEnd(document, sentence), force: 'UNDERTAKEN', confidence: (item && listed ? 0.8 : 0.65) - (reported ? 0.1 : 0), rule: 'commitment/will' }
}

/** Deeds that are too vague for a promise when a person only says that he would do them. */
const vague = new Set(['make', 'take', 'work', 'support', 'address', 'ensure', 'follow', 'hold', 'begin', 'start', 'end', 'give', 'list', 'meet', 'double', 'accept', 'maintain', 'respect', 'welcome', 'step', 'hand', 'allow', 'permit'])
const ready = new Set(['ready', 'willing', 'prepared'])

/**
 * "Kenya said on Tuesday that it would buy …", "the minister said Kenya will send …": the speaker's word for itself, or
 * for the state or body that the speaker belongs to. "Was ready to" is an offer.
 */
const ownWord = (clause: Clause, sentence: Sentence, { index: attribution, tokens: told, illocution, polarity, silent, certainty }: Attribution): Promised | null => {
  const { document, actors } = clause
  const { tokens } = document
  const [content] = told.content
  const [source] = told.source
  if (content === undefined || source === undefined || silent || polarity === 'NEGATIVE' || certainty !== 'CERTAIN' || illocution !== 'ASSERTIVE' || content.first < sentence.first || content.last > sentence.last) return null
  const modal = modalIn(tokens, content)
  if (modal === null) return null
  const willing = tokens[modal + 1]?.lower === 'be' && ready.has(tokens[modal + 2]?.lower ?? '') && tokens[modal + 3]?.lower === 'to'
  const verb = verbAfter(tokens, willing ? modal + 3 : modal, content.last)
  const word = tokens[verb ?? -1]
  if (verb === null || word === undefined || !concrete.has(word.lemma) && !concrete.has(word.lower)) return null
  const debtors = subjectOf(clause, verb)
  const speakers = actors.headOf(source)
  const own = new Set(speakers.flatMap((actor) => [actor, actors.actors[actor]?.affiliation ?? actor]))
  const first = subjectStart(clause, verb, content.first)
  if (debtors.length === 0 || !debtors.every((actor) => own.has(actor)) || first < content.first) return null
  const person = debtors.some((actor) => actors.actors[actor]?.kind === 'PERSON')
  if ((person || debtors.length > 1) && vague.has(word.lemma) || inRelative(tokens, modal, content.first + 2)) return null
  return {
    debtors, first, verb, action: infinitive(word), last: Math.min(content.last, bodyEnd(document, sentence)), force: willing ? 'PROPOSED' : 'UNDERTAKEN',
    confidence: person ? 0.6 : 0.75, rule: 'commitment/said', attribution,
  }
}

/** The first "would" or "will" of a clause, if it stands before any other verb and is not denied. */
const modalIn = (tokens: readonly Token[], { first, last }: TokenRange): number | null => {
  for (let index = first; index < Math.min(last, first + 14); index += 1) {
    const token = tokens[index]
    if (token === undefined || token.lower === 'if' || token.lower === 'whether' || token.lower === 'who' || token.lower === 'which') return null
    if (token.lower === 'would' || shallWords.has(token.lower)) return /^(?:not|never|n’t|n't|like|rather|have)$/u.test(tokens[index + 1]?.lower ?? '') ? null : index
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.text === ',') return null
  }
  return null
}

/** "the U.S. announced tariff reductions", "China approved an initial purchase of 200 aircraft". */
const announcedIn = (clause: Clause, sentence: Sentence): readonly Promised[] => {
  const { document } = clause
  const { tokens } = document
  const found: Promised[] = []
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const token = tokens[index]
    if (token?.pos === 'VERB' && token.lemma === 'commit' && tokens[index + 1]?.pos === 'NUM' || token?.lemma === 'commit' && /^[$€£]$/u.test(tokens[index + 1]?.text ?? '')) {
      const debtors = subjectOf(clause, index)
      if (debtors.length > 0) found.push({ debtors, first: subjectStart(clause, index, sentence.first), verb: index, action: 'commit', last: bodyEnd(document, sentence), force: 'UNDERTAKEN', confidence: 0.65, rule: 'commitment/commit' })
      continue
    }
    if (token?.pos !== 'VERB' || !announcing.has(token.lemma) || negated(tokens, index, sentence.first) || inRelative(tokens, index, sentence.first)) continue
    for (let noun = index + 1; noun < Math.min(sentence.last, index + 7); noun += 1) {
      const word = tokens[noun]
      const action = word?.pos === 'NOUN' ? deeds[word.lower] : undefined
      if (word === undefined || word.pos === 'VERB' || word.lower === 'to' || word.lower === 'that' || word.pos === 'ADP') break
      if (action === undefined || tokens[noun + 1]?.pos === 'NOUN') continue
      const debtors = subjectOf(clause, index)
      if (debtors.length === 0) break
      found.push({ debtors, first: subjectStart(clause, index, sentence.first), verb: index, action, last: bodyEnd(document, sentence), force: token.lemma === 'offer' ? 'PROPOSED' : 'UNDERTAKEN', confidence: 0.6, rule: 'commitment/announced' })
      break
    }
  }
  return found
}

const negated = (tokens: readonly Token[], at: number, first: number): boolean =>
  tokens.slice(Math.max(first, at - 3), at).some(({ lower }) => /^(?:not|never|n’t|n't|would|could|might|may|if|should)$/u.test(lower))

const inRelative = (tokens: readonly Token[], at: number, first: number): boolean =>
  tokens.slice(Math.max(first, at - 3), at).some(({ lower, index }) => (lower === 'which' || lower === 'who' || lower === 'that') && tokens[index - 1]?.pos !== 'VERB')

const verbAfter = (tokens: readonly Token[], at: number, last: number): number | null => {
  for (let index = at + 1; index < Math.min(last, at + 6); index += 1) {
    const token = tokens[index]
    if (token === undefined) return null
    if (token.pos === 'VERB' || concrete.has(token.lower)) return index
    if (token.pos !== 'ADV' && token.pos !== 'AUX' && token.lower !== 'to' && token.text !== ',') return null
    if (token.lower === 'be') return null
  }
  return null
}

const infinitive = (token: Token | undefined): string => {
  if (token === undefined) return ''
  if (concrete.has(token.lower)) return token.lower
  if (!token.lower.endsWith('ing')) return token.lemma
  return token.lemma.endsWith('ing') ? token.lower.replace(/(?:ing)$/u, '') : token.lemma
}

/** Where the subject of a verb begins, for the span that is quoted. */
const subjectStart = ({ document, actors }: Clause, verb: number, from: number): number => {
  for (let index = verb - 1; index >= Math.max(from, verb - 25); index -= 1) {
    const mention = actors.mentionAt(index)
    if (mention !== null && mention.first >= from) return document.tokens[mention.first - 1]?.lower === 'the' && mention.first > from ? mention.first - 1 : mention.first
    const token = document.tokens[index]
    if (token?.text === ';' || token?.text === ':') return index + 1
  }
  return from
}

const bodyEnd = ({ tokens }: TextDocument, sentence: Sentence): number =>
  (/^[.;:]$/u.test(tokens[sentence.last - 1]?.text ?? '') ? sentence.last - 1 : sentence.last)

// ——— the parts of a promise

type PartsReading = { readonly clause: Clause; readonly sentence: Sentence; readonly dates: readonly DateMention[]; readonly parties: readonly number[] }

/** One promise may hold several: "stop A and control B", "12 million tons by December and 25 million in 2026". */
const readParts = (reading: PartsReading, promise: Promised): readonly FoundCommitment[] => {
  const { clause, dates } = reading
  const { document } = clause
  const { tokens } = document
  const end = breakAt(clause, promise)
  const parts: { readonly range: TokenRange; readonly verb: number; readonly action: string }[] = []
  let begin = promise.first
  let verb = promise.verb
  let action = promise.action
  for (let index = promise.verb + 1; index < end; index += 1) {
    if (tokens[index]?.lower !== 'and') continue
    const next = joinedVerb(tokens, index, { verb, end, listed: promise.rule === 'commitment/list' })
    if (next !== null) {
      parts.push({ range: { first: begin, last: trimEnd(tokens, index) }, verb, action })
      begin = index + 1
      verb = next
      action = infinitive(tokens[next])
      continue
    }
    const second = readQuantities(tokens, { first: index + 1, last: Math.min(end, index + 8) }, inDates(dates))[0]
    const first = readQuantities(tokens, { first: verb, last: index }, inDates(dates))[0]
    if (second !== undefined && second.first === index + 1 && first !== undefined && first.quantity.unit === second.quantity.unit) {
      parts.push({ range: { first: begin, last: trimEnd(tokens, index) }, verb, action })
      begin = index + 1
    }
  }
  parts.push({ range: { first: begin, last: end }, verb, action })
  const opening = parts[0]
  return parts.map((part) => read(reading, promise, { ...part, shared: part.verb < part.range.first && opening !== undefined ? objectRange(tokens, dates, { from: opening.verb + 1, to: opening.range.last }) : null }))
}

const trimEnd = (tokens: readonly Token[], index: number): number => (tokens[index - 1]?.text === ',' ? index - 1 : index)

/** A promise ends where another clause begins: "while", "as well as X", or a second subject with its verb. */
const breakAt = ({ document, actors }: Clause, { verb, last }: Promised): number => {
  const { tokens } = document
  for (let index = verb + 1; index < last; index += 1) {
    const token = tokens[index]
    if (token === undefined) return index
    if (/^(?:while|whereas|although|though)$/u.test(token.lower) || token.text === ';') return trimEnd(tokens, index)
    if ((token.text === ',' || token.text === '—' || token.text === '–') && /^(?:saying|noting|adding|which|who|but|according)$/u.test(tokens[index + 1]?.lower ?? '')) return index
    if (token.text === ',' && tokens[index + 1]?.lower === 'and' || token.lower === 'and') {
      const at = token.text === ',' ? index + 2 : index + 1
      const mention = actors.mentionAt(tokens[at]?.lower === 'the' ? at + 1 : at)
      const after = tokens[mention?.last ?? -1]
      if (mention !== null && !mention.oblique && (after?.pos === 'AUX' || after?.pos === 'VERB')) return index
    }
  }
  return last
}

const joinedVerb = (tokens: readonly Token[], and: number, { verb, end, listed }: { readonly verb: number; readonly end: number; readonly listed: boolean }): number | null => {
  let at = and + 1
  while (at < end && (tokens[at]?.pos === 'ADV' || shallWords.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'to')) at += 1
  const word = tokens[at]
  const nested = tokens.slice(verb + 1, and).some((token, place) => token.lower === 'to' && tokens[verb + place + 2]?.pos === 'VERB')
  if (nested && !shallWords.has(tokens[and + 1]?.lower ?? '')) return null
  if (word === undefined || at >= end || !(concrete.has(word.lower) || word.pos === 'VERB' && word.lemma === word.lower)) return null
  if (listed && at === and + 1 && word.pos !== 'VERB') return null
  const plainVerb = word.pos === 'VERB' || at > and + 1
  return plainVerb && (tokens[at + 1]?.pos !== 'ADP' || tokens[at + 2]?.lower === 'least') && (tokens[at + 1]?.pos !== 'PUNCT') && !/^(?:ed|ing)$/u.test(word.lower.slice(-3)) ? at : null
}

const inDates = (dates: readonly DateMention[]) => (index: number): boolean => dates.some(({ first, last }) => first <= index && index < last)

type Part = { readonly range: TokenRange; readonly verb: number; readonly action: string; readonly shared: TokenRange | null }

const read = ({ clause, dates, parties }: PartsReading, promise: Promised, { range, verb, action, shared }: Part): FoundCommitment => {
  const { document } = clause
  const { tokens } = document
  const bodyFirst = Math.max(range.first, Math.min(verb, range.last))
  const body = { first: bodyFirst, last: range.last }
  const own = dates.filter(({ first, last }) => first >= body.first && last <= range.last + 1)
  const quantity = readQuantities(tokens, { first: body.first, last: mainEnd(tokens, body) }, inDates(dates))[0] ?? null
  const due = dueOf(document, body, own)
  const from = afterTimes(tokens, own, { from: Math.max(verb + 1, body.first), to: range.last })
  const object = afterAmount(tokens, shared ?? objectRange(tokens, own, { from, to: range.last }), inDates(dates))
  const condition = conditionIn(document, range)
  const words = wordsOf(document, object.first, object.last).replace(/[,;:.\s—–-]+$/u, '')
  return {
    debtors: promise.debtors, creditors: creditorsOf(clause, promise, { parties, verb }), action: action === '' ? (tokens[verb]?.lower ?? 'do') : action,
    object: words === '' ? wordsOf(document, range.first, range.last) : words.slice(0, 400), quantity: quantity?.quantity ?? null, due, condition,
    force: promise.force, range, verb, confidence: promise.confidence + (quantity !== null || due !== null ? 0.05 : 0), rule: promise.rule,
    attribution: promise.attribution ?? null,
  }
}

/** Quantities after "that", "including", "in addition to" belong to something else. */
const mainEnd = (tokens: readonly Token[], { first, last }: TokenRange): number => {
  for (let index = first + 1; index < last; index += 1) {
    if (/^(?:that|which|including|who|addition|since)$/u.test(tokens[index]?.lower ?? '')) return index
  }
  return last
}

/** "12 million tons of | corn": the amount is told apart. A counted thing stays with its number. */
const afterAmount = (tokens: readonly Token[], { first, last }: TokenRange, skip: (index: number) => boolean): TokenRange => {
  const amount = readQuantities(tokens, { first, last: Math.min(last, first + 12) }, skip)[0]
  if (amount === undefined || amount.first !== first || amount.quantity.unit.startsWith('{')) return { first, last }
  const after = tokens[amount.last]?.lower === 'of' ? amount.last + 1 : amount.last
  return after < last && tokens[amount.last]?.lower === 'of' ? { first: after, last } : { first, last }
}

/** "suspend | for one year, starting on 10 November 2025, | the rule": times between a verb and its object are told as its due dates. */
const afterTimes = (tokens: readonly Token[], dates: readonly DateMention[], { from, to }: { readonly from: number; readonly to: number }): number => {
  const beginning = (least: number, most: number): DateMention | undefined => dates.find(({ first }) => least <= first && first <= most)
  let at = beginning(from, from)?.last ?? from
  while (at > from && tokens[at]?.text === ',') {
    const led = /^(?:starting|beginning|effective)$/u.test(tokens[at + 1]?.lower ?? '')
    at = beginning(at + 1, at + (led ? 3 : 1))?.last ?? at + 1
  }
  return at < to ? at : from
}

/** What the verb takes: its words up to the first date, comma clause or condition. */
const objectRange = (tokens: readonly Token[], dates: readonly DateMention[], { from, to }: { readonly from: number; readonly to: number }): TokenRange => {
  let last = from
  while (last < to) {
    const token = tokens[last]
    if (token === undefined || token.text === ';' || token.text === '—' || token.text === ':' && last > from) break
    if (token.text === ',' && /^(?:which|including|effective|starting|in|and)$/u.test(tokens[last + 1]?.lower ?? '') && tokens[last + 1]?.lower !== 'and') break
    if (dates.some(({ first, relation }) => first === last && relation !== 'SINCE') && last > from) break
    last += 1
  }
  return { first: from, last: Math.max(last, Math.min(from + 1, to)) }
}

const tellsPast = /^(?:announced|imposed|made|took|taken|signed|agreed|reached|adopted|issued|expire|met|began|launched|introduced)$/u

const dueOf = (document: TextDocument, body: TokenRange, dates: readonly DateMention[]): string | null => {
  const { tokens } = document
  const fitting = dates.filter(({ first, relation }) => {
    if (relation === 'SINCE' || relation === 'AFTER' || relation === 'BEFORE') return false
    if (relation === 'UNTIL' || relation === 'FOR' || relation === 'FROM') return true
    if (tokens[first - 1]?.lower === 'of') return false
    const near = tokens.slice(Math.max(body.first + 1, first - 7), first)
    return !near.some((token, place) => tellsPast.test(token.lower) || token.lower === 'taken' || (token.lower === 'that' && near[place + 1]?.pos === 'PRON'))
  })
  const until = fitting.findLast(({ relation, edtf }) => edtf !== null && (relation === 'BY' || relation === 'UNTIL'))
  const from = fitting.find(({ relation, edtf }) => edtf !== null && relation === 'FROM')
  const lasting = fitting.find(({ relation, duration }) => relation === 'FOR' && duration !== null)
  const within = fitting.find(({ relation, duration }) => relation === 'BY' && duration !== null)
  if (until?.edtf !== undefined && until.edtf !== null) return (until.edtf.includes('/') ? boundsOf(until.edtf)?.last : until.edtf) ?? until.edtf
  const start = dayOf(from?.edtf ?? null) ?? dayOf(document.published)
  const duration = lasting?.duration ?? within?.duration
  if (duration !== undefined && duration !== null && start !== null) return `${edtfDay(start)}/${edtfDay(addDuration(start, duration))}`
  if (from?.edtf !== undefined && from.edtf !== null) return from.edtf
  return fitting.find(({ relation, edtf }) => relation === 'AT' && edtf !== null)?.edtf ?? null
}

const conditionIn = (document: TextDocument, { first, last }: TokenRange): string | null => {
  for (let index = first; index < last - 2; index += 1) {
    const lower = document.tokens[index]?.lower ?? ''
    if (lower === 'if' || lower === 'unless' || lower === 'provided' && document.tokens[index + 1]?.lower === 'that' || lower === 'pending' || (lower === 'once' && document.tokens[index + 1]?.pos !== 'PUNCT')) {
      let end = index + 1
      while (end < last && !/^[,;]$/u.test(document.tokens[end]?.text ?? '')) end += 1
      return wordsOf(document, index, end)
    }
  }
  return null
}

const creditorsOf = (clause: Clause, { debtors }: Promised, { parties, verb }: { readonly parties: readonly number[]; readonly verb: number }): readonly number[] => {
  const { actors } = clause
  const states = new Set(debtors.map((index) => (actors.actors[index]?.kind === 'STATE' ? index : actors.actors[index]?.affiliation ?? index)))
  const named = complementsOf(clause, verb).find(({ mention, preposition }: { readonly mention: Mention; readonly preposition: string }) =>
    (preposition === 'to' || preposition === 'with' || preposition === '') && !mention.oblique && mention.actors.every((actor) => !debtors.includes(actor)))
  if (parties.length === 2 && parties.some((party) => states.has(party)) && !parties.every((party) => states.has(party))) {
    const other = parties.filter((party) => !states.has(party))
    return named !== undefined && named.mention.actors.every((actor) => !states.has(actor)) && named.preposition !== '' ? named.mention.actors : other
  }
  return named?.mention.actors ?? []
}

