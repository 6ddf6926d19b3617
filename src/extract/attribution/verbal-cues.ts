import type { Sentence, TextDocument, Token, TokenRange } from '../text/document.ts'
import { isCalendar, isNominal, nounPhraseRight } from '../text/noun-phrase.ts'
import { subjectOf, type Subject } from '../text/subject.ts'
import { verbGroup, type VerbGroup } from '../text/verb-group.ts'
import type { Found } from './attribution.ts'
import { cueVerbs, type CueVerb } from './cue-verbs.ts'
import { contentBefore, contentFrom, quotationAt } from './scope.ts'

/** A verb that may be a cue, with its group and subject. */
export type Candidate = {
  readonly group: VerbGroup
  readonly subject: Subject | null
  readonly readings: readonly CueVerb[]
  readonly sentence: Sentence
}

export const candidatesOf = (doc: TextDocument, sentence: Sentence): readonly Candidate[] => {
  const { tokens } = doc
  const found: Candidate[] = []
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const token = tokens[index]
    if (token === undefined || token.pos !== 'VERB' && token.pos !== 'NOUN') continue
    const readings = cueVerbs.get(token.lemma)
    if (readings === undefined || token.pos === 'NOUN' && !isMisread(tokens, index)) continue
    const group = verbGroup(tokens, index, sentence.first)
    found.push({ group, subject: subjectOf(tokens, group, sentence), readings, sentence })
  }
  return found
}

/** A verb that the tagger takes for a noun: "the ministry notes that", "Some members question the plan". */
const isMisread = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  const third = tokens[index + 2]
  if (token === undefined || before === undefined || after === undefined || before.sentence !== token.sentence || after.sentence !== token.sentence) return false
  const opens = after.lower === 'that' || after.pos === 'DET' || after.pos === 'PRON' || after.lower === 'to' && third?.pos === 'VERB' || after.pos === 'PROPN' && before.pos === 'PROPN'
  const plural = /s$/u.test(token.lower)
  const subject = plural
    ? before.pos === 'PROPN' || before.pos === 'NOUN' && !/s$/u.test(before.lower) && after.lower === 'that' || before.lower === 'which' || before.lower === 'who' || before.lower === 'he' || before.lower === 'she'
    : before.pos === 'NOUN' && /s$/u.test(before.lower) || before.lower === 'some' || before.lower === 'who' || before.lower === 'they' || before.lower === 'that' && after.pos === 'DET'
  return opens && subject
}

/** The attribution that the verb makes, by the first pattern that is filled; null when it makes none. */
export const fromVerb = (doc: TextDocument, candidate: Candidate): Found | null =>
  passive(doc, candidate) ?? inverted(doc, candidate) ?? active(doc, candidate)

type Made = { readonly source: TokenRange | null; readonly cueEnd: number; readonly content: readonly TokenRange[]; readonly rule: string }

const made = ({ group }: Candidate, reading: CueVerb, { source, cueEnd, content, rule }: Made): Found => ({
  source: source === null ? [] : [source],
  cue: [{ first: group.first, last: Math.max(group.last, cueEnd) }],
  content,
  head: group.verb,
  illocution: reading.illocution,
  certainty: reading.certainty,
  denies: reading.denies,
  negated: group.negated,
  modal: group.modal !== null && group.modal !== 'will',
  confidence: reading.belief,
  rule,
})

const particles = new Set(['out', 'up', 'back', 'down', 'forward'])
const questions = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where', 'which'])

/** `“A,” said the envoy` and `A, said the envoy`: the source follows the verb, what is said stands before it. */
const inverted = (doc: TextDocument, candidate: Candidate): Found | null => {
  const { tokens } = doc
  const { group, sentence, readings } = candidate
  const reading = readings.find(({ quotation }) => quotation)
  if (reading === undefined || group.form !== 'FINITE') return null
  if (group.first === sentence.first) {
    const speaker = nounPhraseRight(tokens, group.last, { ceiling: sentence.last, chain: true })
    const content = speaker !== null && tokens[speaker.last]?.text === ':' ? contentFrom(doc, speaker.last + 1, { sentence, kind: 'QUOTATION' }) : null
    return content === null ? null : made(candidate, reading, { source: speaker, cueEnd: group.last, content: [content], rule: 'verb: inverted' })
  }
  const before = tokens[group.first - 1]
  const closed = quotationAt(doc, group.first - 1)
  const afterQuote = closed !== null && closed.last === group.first
  if (before === undefined || !afterQuote && before.text !== ',') return null
  const source = nounPhraseRight(tokens, group.last, { ceiling: sentence.last, chain: true })
  if (source === null || tokens[source.first]?.pos === 'ADP') return null
  const after = tokens[source.last]
  if (after !== undefined && source.last < sentence.last && (after.pos === 'VERB' || after.pos === 'AUX') && !afterQuote) return null
  const first = tokens[source.first]
  if (first !== undefined && isCalendar(first)) return null
  if (first?.pos === 'PRON' && !['he', 'she', 'they', 'i', 'we', 'it', 'one'].includes(first.lower) && !isNominal(tokens[source.first + 1])) return null
  if (!afterQuote && candidate.subject?.kind === 'DIRECT') return null
  const left = contentBefore(doc, group.first, { sentence })
  if (left === null) return null
  const end = withApposition(tokens, source, sentence)
  const right = pieceAfter(doc, end, sentence)
  return made(candidate, reading, {
    source: { first: source.first, last: end }, cueEnd: group.last, content: right === null ? [left] : [left, right], rule: 'verb: inverted',
  })
}

/** A comma and what stands beside the name up to the next comma or the end: "said Lee, the envoy". */
const withApposition = (tokens: readonly Token[], { last }: TokenRange, sentence: Sentence): number => {
  if (tokens[last]?.text !== ',') return last
  const beside = nounPhraseRight(tokens, last + 1, { ceiling: sentence.last, chain: true })
  if (beside === null) return last
  const after = tokens[beside.last]?.text ?? ''
  return beside.last >= sentence.last || ['.', ',', ':', ';', '?', '!'].includes(after) ? beside.last : last
}

/** The second piece of content after a cue in the middle: `“A,” he said, “B.”` and "A, he said, B". */
const pieceAfter = (doc: TextDocument, from: number, sentence: Sentence): TokenRange | null => {
  let index = skipAdverbials(doc.tokens, from, sentence)
  if (doc.tokens[index]?.text === ',' || doc.tokens[index]?.text === ':') index += 1
  else if (quotationAt(doc, index)?.first !== index) return null
  const quotation = quotationAt(doc, index)
  if (quotation?.first === index) return contentFrom(doc, index, { sentence, kind: 'QUOTATION' })
  return null
}

/** Passes over adverbs, dates and prepositional phrases that tell when, where and to whom something was said. */
const skipAdverbials = (tokens: readonly Token[], from: number, sentence: Sentence): number => {
  let index = from
  for (let steps = 0; steps < 6; steps += 1) {
    const token = tokens[index]
    if (token === undefined || index >= sentence.last) return index
    if (token.pos === 'ADV' && !questions.has(token.lower) || isCalendar(token) && tokens[index + 1]?.pos !== 'PART') index += 1
    else if (token.pos === 'ADP' && !['as', 'like', 'than'].includes(token.lower)) {
      const phrase = nounPhraseRight(tokens, index + 1, { ceiling: sentence.last, chain: false })
      if (phrase === null) return index
      index = phrase.last
    } else return index
  }
  return index
}

const gaps = new Set(['what', 'which', 'that', 'who', 'whom'])

/** "which he said were", "what she called a rant": the content follows the cue, its first part is the pronoun's. */
const gapped = (doc: TextDocument, { group, sentence, subject, readings }: Candidate): Found | null => {
  const reading = readings[0]
  const opener = subject === null ? undefined : doc.tokens[subject.range.first - 1]
  if (subject?.kind !== 'DIRECT' || reading === undefined || opener === undefined || !gaps.has(opener.lower) || opener.pos === 'SCONJ' && opener.lower !== 'that') return null
  if (opener.lower === 'that' && !naming.has(doc.tokens[group.verb]?.lemma ?? '')) return null
  const next = doc.tokens[group.last]
  if (next === undefined || group.last >= sentence.last || opener.lower !== 'what' && next.pos === 'PUNCT' || ['to', 'that'].includes(next.lower)) return null
  const content = contentFrom(doc, next.lower === 'as' ? group.last + 1 : group.last, { sentence, kind: 'OBJECT' })
  return content === null ? null : made({ group, sentence, subject, readings }, reading, { source: subject.range, cueEnd: group.last, content: [content], rule: 'verb: gap' })
}

/** "As the envoy put it, A" and "A, as the envoy said": the main clause is the content. */
const asSaid = (doc: TextDocument, { group, sentence, subject, readings }: Candidate): Found | null => {
  const { tokens } = doc
  const reading = readings[0]
  const opener = subject === null ? undefined : tokens[subject.range.first - 1]
  if (subject?.kind !== 'DIRECT' || reading === undefined || opener?.lower !== 'as') return null
  let end = tokens[group.last]?.lower === 'it' ? group.last + 1 : group.last
  end = skipAdverbials(tokens, end, sentence)
  const found = (content: TokenRange): Found =>
    made({ group, sentence, subject, readings }, { ...reading, belief: Math.max(reading.belief, 0.85) }, { source: subject.range, cueEnd: group.last, content: [content], rule: 'verb: as' })
  if (opener.index <= sentence.first + 2 && tokens[end]?.text === ',') {
    const content = contentFrom(doc, end + 1, { sentence, kind: 'CLAUSE' })
    return content === null ? null : found(content)
  }
  if (tokens[opener.index - 1]?.text === ',' && (end >= sentence.last - 1 || tokens[end]?.text === ',')) {
    const content = contentBefore(doc, opener.index, { sentence })
    return content === null ? null : found(content)
  }
  return null
}

const naming = new Set(['call', 'describe', 'characterize', 'characterise', 'portray', 'dub', 'label', 'brand', 'consider', 'say', 'view', 'regard', 'deem'])

const active = (doc: TextDocument, candidate: Candidate): Found | null => {
  const { tokens } = doc
  const { group, sentence, subject } = candidate
  if (group.voice === 'PASSIVE') return null
  const gap = asSaid(doc, candidate) ?? gapped(doc, candidate)
  if (gap !== null) return gap
  for (const reading of candidate.readings) {
    const right = complement(doc, candidate, reading)
    const left = subject === null || !reading.quotation && !reading.clause ? null : leftOf(doc, candidate, subject)
    if (right !== null && (left === null || right.kind === 'CLAUSE' || right.kind === 'QUOTATION' || !quotedEnd(doc, left))) {
      const pieces = left !== null && quotedEnd(doc, left) && (right.kind === 'QUOTATION' || right.kind === 'ADDRESSED') ? [left, right.content] : [right.content]
      if (right.kind === 'OBJECT' && (subject === null || reading.evidence && !isEvidence(tokens[subject.range.last - 1], tokens[subject.range.first]))) continue
      if (reading.whenNegated && !group.negated) continue
      return made(candidate, reading, { source: subject?.range ?? null, cueEnd: right.cueEnd, content: pieces, rule: `verb: ${right.kind.toLowerCase()}` })
    }
    if (left !== null && subject !== null) {
      let index = particles.has(tokens[group.last]?.lower ?? '') ? group.last + 1 : group.last
      if (reading.addressee) index = nounPhraseRight(tokens, index, { ceiling: sentence.last, chain: true })?.last ?? index
      const piece = pieceAfter(doc, index, sentence) ?? restAfter(doc, index, { sentence, left })
      return made(candidate, reading, { source: subject.range, cueEnd: group.last, content: piece === null ? [left] : [left, piece], rule: 'verb: after' })
    }
    if (right !== null && !reading.whenNegated && !reading.evidence) {
      return made(candidate, reading, { source: subject?.range ?? null, cueEnd: right.cueEnd, content: [right.content], rule: `verb: ${right.kind.toLowerCase()}` })
    }
  }
  return null
}

const evidence = new Set(['poll', 'survey', 'study', 'report', 'analysis', 'data', 'datum', 'document', 'figure', 'record', 'research', 'review', 'average', 'letter', 'statistic', 'image', 'number'])
const isEvidence = (...heads: readonly (Token | undefined)[]): boolean => heads.some((head) => head !== undefined && evidence.has(head.lemma.toLowerCase()))

const quotedEnd = (doc: TextDocument, { last }: TokenRange): boolean => doc.quotationOf[last - 1] !== -1

/** "The plan, he said, will fail": the rest of the clause after the second comma. */
const restAfter = (doc: TextDocument, from: number, { sentence, left }: { readonly sentence: Sentence; readonly left: TokenRange }): TokenRange | null => {
  const index = skipAdverbials(doc.tokens, from, sentence)
  if (doc.tokens[index]?.text !== ',' || quotedEnd(doc, left) || index + 2 >= sentence.last) return null
  const next = doc.tokens[index + 1]
  if (next?.pos === 'VERB' && /ing$/u.test(next.lower) || next?.pos === 'SCONJ' || next?.pos === 'CCONJ') return null
  return contentFrom(doc, index + 1, { sentence, kind: 'CLAUSE' })
}

/** What stands before "…, he said": the subject must touch a comma or a closing quotation mark. */
const leftOf = (doc: TextDocument, { group, sentence, readings }: Candidate, subject: Subject): TokenRange | null => {
  if (subject.shared || group.form !== 'FINITE') return null
  const before = doc.tokens[subject.range.first - 1]
  if (before === undefined || subject.range.first <= sentence.first) return null
  const closed = quotationAt(doc, subject.range.first - 1)
  const afterQuote = closed !== null && closed.last === subject.range.first
  if (!afterQuote && before.text !== ',' && before.text !== '—') return null
  return contentBefore(doc, subject.range.first, {
    sentence, verbless: readings.some(({ belief }) => belief >= 0.95) && isShort(doc, group.last, sentence),
  })
}

/** Nothing but adverbials and a full stop follow: "A, he said on Monday." */
const isShort = (doc: TextDocument, from: number, sentence: Sentence): boolean => {
  const at = skipAdverbials(doc.tokens, from, sentence)
  return at >= sentence.last - 1 || doc.tokens[at]?.text === ','
}

type Complement = {
  readonly kind: 'CLAUSE' | 'QUOTATION' | 'INFINITIVE' | 'OBJECT' | 'PREPOSITION' | 'ADDRESSED'
  readonly content: TokenRange
  readonly cueEnd: number
}

const complement = (doc: TextDocument, { group, sentence }: Candidate, reading: CueVerb): Complement | null => {
  const { tokens } = doc
  let from = group.last
  if (particles.has(tokens[from]?.lower ?? '') && tokens[from]?.pos !== 'NOUN') from += 1
  const cueEnd = from
  while (reading.prepositions.length > 0 && from < sentence.last - 1 && (tokens[from]?.pos === 'ADV' || isCalendar(tokens[from])) && !reading.prepositions.includes(tokens[from]?.lower ?? '')) from += 1
  if (!reading.prepositions.includes(tokens[from]?.lower ?? '')) from = cueEnd
  else {
    const to = tokens[from]?.lower === 'to' && tokens[from]?.pos === 'PART' && !/ing$/u.test(tokens[from + 1]?.lower ?? '')
    const content = to ? null : contentFrom(doc, from + 1, { sentence, kind: 'OBJECT' })
    if (content !== null) return { kind: 'PREPOSITION', content, cueEnd: from + 1 }
  }
  const told = reading.clause || reading.quotation ? afterWhen(doc, { from, sentence, reading, cueEnd }) : null
  if (told !== null) return told
  const direct = opening(doc, { from, sentence, reading, cueEnd })
  if (direct !== null && direct.kind !== 'OBJECT') return direct
  if (reading.addressee) {
    const hearer = nounPhraseRight(tokens, from, { ceiling: sentence.last, chain: true })
    if (hearer !== null) {
      const after = tokens[hearer.last]?.lower ?? ''
      if (reading.prepositions.includes(after) && tokens[hearer.last]?.pos === 'ADP') {
        const content = contentFrom(doc, hearer.last + 1, { sentence, kind: 'OBJECT' })
        if (content !== null) return { kind: 'PREPOSITION', content, cueEnd }
      }
      const addressed = opening(doc, { from: skipAdverbials(tokens, hearer.last, sentence), sentence, reading: { ...reading, object: false }, cueEnd })
      if (addressed !== null) return addressed
    }
  }
  if (reading.clause || reading.quotation) {
    const skipped = skipAdverbials(tokens, from, sentence)
    if (skipped > from) {
      const later = opening(doc, { from: skipped, sentence, reading: { ...reading, object: false }, cueEnd })
      if (later !== null) return later
    }
    const late = reading.clause && (direct === null || direct.kind === 'OBJECT') ? lateThat(tokens, from, sentence) : null
    const content = late === null ? null : contentFrom(doc, late, { sentence, kind: 'CLAUSE' })
    if (content !== null && reading.belief >= 0.9) return { kind: 'CLAUSE', content, cueEnd }
  }
  return direct
}

/**
 * "said on Tuesday that", "said last week it would": the words that tell when it was said are no part of what was said.
 * Without "that" only dates are passed over, for other words may open the content ("said in Europe prices rose").
 */
const afterWhen = (doc: TextDocument, { from, sentence, reading, cueEnd }: Opening): Complement | null => {
  const { tokens } = doc
  const skipped = skipAdverbials(tokens, from, sentence)
  if (skipped > from && skipped < sentence.last && tokens[skipped]?.lower === 'that') {
    return opening(doc, { from: skipped, sentence, reading: { ...reading, object: false, infinitive: false }, cueEnd })
  }
  const dated = skipDate(tokens, from, sentence)
  return dated === from ? null : opening(doc, { from: dated, sentence, reading: { ...reading, object: false, infinitive: false }, cueEnd })
}

const datePrepositions = new Set(['on', 'in', 'early', 'late', 'last', 'this', 'earlier', 'later'])
const dayNames = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday'])
const periods = new Set(['morning', 'afternoon', 'evening', 'night', 'week', 'month', 'year', 'weekend'])
const monthNames = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$/u

/** Past a date right behind a cue: "Tuesday", "on Tuesday", "last week", "on 3 March", "in May". */
const skipDate = (tokens: readonly Token[], from: number, sentence: Sentence): number => {
  let index = from
  while (index < Math.min(sentence.last, from + 3) && datePrepositions.has(tokens[index]?.lower ?? '')) index += 1
  const led = index > from
  let named = false
  for (; index < Math.min(sentence.last, from + 8); index += 1) {
    const word = tokens[index]?.lower ?? ''
    const calendarWord = dayNames.has(word) || led && periods.has(word) || monthNames.test(word) && /^\p{Lu}/u.test(tokens[index]?.text ?? '') && (led || named)
    if (calendarWord) named = true
    else if (!(led && /^\d{1,4}(?:st|nd|rd|th)?$/u.test(word) || named && periods.has(word))) break
  }
  return named && !/^['’]s?$/u.test(tokens[index]?.text ?? '') ? index : from
}

/** "said during a rally on the coast that": a subordinating "that" before any other verb. */
const lateThat = (tokens: readonly Token[], from: number, sentence: Sentence): number | null => {
  for (let index = from; index < Math.min(sentence.last, from + 18); index += 1) {
    const token = tokens[index]
    if (token === undefined || token.pos === 'VERB' || token.pos === 'AUX') return null
    if (token.lower === 'that' && token.pos === 'SCONJ' && index > from + 1 && (tokens[from]?.pos === 'ADP' || tokens[from]?.text === ',')) return index
  }
  return null
}

type Opening = { readonly from: number; readonly sentence: Sentence; readonly reading: CueVerb; readonly cueEnd: number }

/** What opens at `from`: a that-clause, question, quotation, infinitive, bare clause or object, if the frame has it. */
const opening = (doc: TextDocument, { from, sentence, reading, cueEnd }: Opening): Complement | null => {
  const { tokens } = doc
  const token = tokens[from]
  if (token === undefined || from >= sentence.last) return null
  const next = tokens[from + 1]
  const give = (kind: Complement['kind'], first: number, scope: 'CLAUSE' | 'QUOTATION' | 'OBJECT'): Complement | null => {
    const content = contentFrom(doc, first, { sentence, kind: scope })
    return content === null ? null : { kind, content, cueEnd }
  }
  const quoted = quotationAt(doc, from)?.first === from
  if (reading.quotation || reading.clause || reading.object) {
    if (quoted) return reading.quotation || reading.object ? give('QUOTATION', from, 'QUOTATION') : give('CLAUSE', from, 'QUOTATION')
    if ((token.text === ',' || token.text === ':') && reading.quotation && quotationAt(doc, from + 1)?.first === from + 1) return give('QUOTATION', from + 1, 'QUOTATION')
    if (token.text === ':' && reading.quotation && from + 2 < sentence.last) return give('CLAUSE', from + 1, 'CLAUSE')
  }
  if (reading.clause) {
    if (token.lower === 'that' && (token.pos === 'SCONJ' || clauseFollows(doc, from + 1, { sentence, strict: false }))) return give('CLAUSE', from, 'CLAUSE')
    if (questions.has(token.lower) && token.pos !== 'NOUN') return give('CLAUSE', from, 'CLAUSE')
    if (token.text === ',' && next?.lower === 'that') return give('CLAUSE', from + 1, 'CLAUSE')
    if (clauseFollows(doc, from, { sentence, strict: reading.object })) return give('CLAUSE', from, 'CLAUSE')
  }
  if (reading.infinitive && token.lower === 'to' && (next?.pos === 'VERB' || next?.pos === 'AUX' || next?.pos === 'ADV' || next?.pos === 'NOUN')) return give('INFINITIVE', from, 'OBJECT')
  if (reading.infinitive && token.lower === 'not' && next?.lower === 'to') return give('INFINITIVE', from, 'OBJECT')
  if (reading.object && nounPhraseRight(tokens, from, { ceiling: sentence.last, chain: false }) !== null && token.pos !== 'ADP' && token.pos !== 'ADV') return give('OBJECT', from, 'OBJECT')
  if (reading.object && token.lower === 'what') return give('OBJECT', from, 'OBJECT')
  if (reading.object && token.pos === 'VERB' && /ing$/u.test(token.lower)) return give('OBJECT', from, 'OBJECT')
  return null
}

/** Whether a clause with a finite verb and a subject of its own begins at `from`; `strict`: before any comma. */
const clauseFollows = (doc: TextDocument, from: number, { sentence, strict }: { readonly sentence: Sentence; readonly strict: boolean }): boolean => {
  const { tokens } = doc
  const start = tokens[from]
  if (start === undefined) return false
  if (start.lower === 'there' || start.lower === 'if' || start.lower === 'because' || start.lower === 'while' || start.lower === 'although' || start.lower === 'when') return true
  if (['who', 'which', 'to', 'of'].includes(start.lower) || start.pos === 'PUNCT' || start.pos === 'ADP' && start.lower !== 'in' && start.lower !== 'on' && start.lower !== 'for' && start.lower !== 'with') return false
  let seen = !strict && (start.pos === 'ADV' || start.pos === 'ADJ' || start.pos === 'DET')
  for (let index = from; index < Math.min(sentence.last, from + 40); index += 1) {
    const token = tokens[index]
    if (token === undefined) return false
    if (token.pos === 'AUX') return seen && (token.lower !== 'be' && token.lower !== 'being' && token.lower !== 'been')
    if (token.text === ',' && strict) return false
    if (token.pos === 'VERB') {
      const left = tokens[index - 1]
      if (left?.pos === 'CCONJ' && index > from + 1) return false
      if (strict && (left?.lower === 'to' || left?.lower === 'who' || left?.lower === 'that' || left?.lower === 'which')) return false
      if (/ing$/u.test(token.lower)) continue
      if (seen && tokens[index + 1]?.lower !== 'by') return true
      continue
    }
    if (token.text === ';' || token.text === ':' || strict && ['to', 'who', 'which', 'that'].includes(token.lower) && index > from) return false
    if (isNominal(token)) seen = true
  }
  return false
}

const expletives = new Set(['it', 'there'])
const raising = new Set(['say', 'report', 'believe', 'expect', 'allege', 'think', 'know', 'rumor', 'understand', 'consider', 'suppose', 'estimate'])

/** "It was reported that", "was accused of", "criticised by the opposition", "was quoted as saying". */
const passive = (doc: TextDocument, candidate: Candidate): Found | null => {
  const { tokens } = doc
  const { group, sentence, subject, readings } = candidate
  const next = tokens[group.last]
  const reduced = group.voice === 'ACTIVE' && next?.lower === 'by' && /(?:ed|en|id|ut|de|wn|ld)$/u.test(tokens[group.verb]?.lower ?? '')
  if (group.voice !== 'PASSIVE' && !reduced) return null
  const by = agent(doc, group, sentence)
  const verb = tokens[group.verb]
  if (verb === undefined) return null
  if (next?.lower === 'as' && tokens[group.last + 1]?.lower === 'saying') {
    const content = contentFrom(doc, group.last + 2, { sentence, kind: 'CLAUSE' })
    const reading = readings[0]
    return content === null || reading === undefined ? null : made(candidate, reading, { source: subject?.range ?? null, cueEnd: group.last + 2, content: [content], rule: 'verb: quoted as saying' })
  }
  for (const reading of readings) {
    const addressed = complement(doc, candidate, { ...reading, object: false })
    const lead = subject === null ? undefined : tokens[subject.range.first]
    if (addressed !== null && addressed.kind !== 'PREPOSITION') {
      const expletive = lead !== undefined && expletives.has(lead.lower) && (subject?.range.last ?? 0) - (subject?.range.first ?? 0) === 1
      if (addressed.kind === 'INFINITIVE' && !expletive) {
        if (!raising.has(verb.lemma) || subject === null) continue
        return made(candidate, { ...reading, certainty: 'PROBABLE' }, { source: by, cueEnd: group.last, content: [subject.range, addressed.content], rule: 'verb: passive, raised' })
      }
      return made(candidate, reading, { source: by, cueEnd: group.last, content: [addressed.content], rule: 'verb: passive' })
    }
    if (!reading.object && addressed === null) continue
    if (subject === null && !reduced) continue
    const about = subject?.range ?? null
    const pieces = [...about === null ? [] : [about], ...addressed === null ? [] : [addressed.content]]
    if (pieces.length === 0 || by === null && addressed === null) continue
    return made(candidate, reading, { source: by, cueEnd: addressed?.cueEnd ?? group.last, content: pieces, rule: 'verb: passive object' })
  }
  return null
}

/** The noun phrase after "by" close behind the verb. */
const agent = ({ tokens }: TextDocument, group: VerbGroup, sentence: Sentence): TokenRange | null => {
  for (let index = group.last; index < Math.min(sentence.last, group.last + 6); index += 1) {
    if (tokens[index]?.lower === 'by') return nounPhraseRight(tokens, index + 1, { ceiling: sentence.last, chain: true })
    if (tokens[index]?.pos === 'VERB' || tokens[index]?.text === ',') return null
  }
  return null
}
