import type { Sentence, TextDocument, TokenRange } from '../text/document.ts'
import { dayOf, type Day } from './calendar.ts'
import type { DateMention, DateRelation, Duration } from './date-mention.ts'
import { numberOf, readDate, unitOf } from './read-date.ts'

const relations: Readonly<Record<string, DateRelation>> = {
  by: 'BY', until: 'UNTIL', till: 'UNTIL', through: 'UNTIL', since: 'SINCE', from: 'FROM', starting: 'FROM', beginning: 'FROM',
  effective: 'FROM', before: 'BEFORE', after: 'AFTER', in: 'AT', on: 'AT', during: 'AT', for: 'AT', within: 'BY',
}
const forward = new Set(['will', 'shall', '’ll', '\'ll', 'would', 'could', 'may', 'might', 'should', 'must', 'upcoming', 'scheduled', 'due', 'deadline', 'plan', 'plans', 'planned', 'planning', 'hopes', 'expected', 'expects', 'aims', 'intends', 'pledged', 'vowed', 'promised', 'agreed', 'agrees', 'committed', 'undertook', 'offered', 'proposed', 'set', 'ahead'])
/** What is told in the past, or begins a new voice, ends what lay ahead. */
const pastVerbs = new Set(['said', 'says', 'told', 'wrote', 'met', 'went', 'came', 'took', 'gave', 'held', 'began', 'left', 'made', 'sent', 'led'])
const clauseEnds = new Set([';', ':', '—', '–'])

/**
 * The dates of a text as EDTF values, resolved against its publication day. What needs a day that is not known stays
 * out: no date is invented.
 */
export const findDates = (document: TextDocument): readonly DateMention[] => {
  const today = dayOf(document.published)
  const found: DateMention[] = []
  let lastDay: Known | null = null
  for (const sentence of document.sentences) {
    for (const mention of datesIn(document, { sentence, today, lastDay })) {
      found.push(mention)
      lastDay = known(mention) ?? lastDay
    }
  }
  return found
}

/** A day that the text named, and where. */
type Known = { readonly day: Day; readonly range: TokenRange }

const known = ({ edtf, first, last, basis }: DateMention): Known | null => {
  const day = dayOf(edtf)
  return day === null ? null : { day, range: basis ?? { first, last } }
}

type Stretch = { readonly sentence: Sentence; readonly today: Day | null; readonly lastDay: Known | null }

const datesIn = (document: TextDocument, { sentence, today, lastDay }: Stretch): readonly DateMention[] => {
  const { tokens } = document
  const found: DateMention[] = []
  let looksAhead = false
  let latest = lastDay
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    if (forward.has(token.lower) || (token.lower === 'to' && tokens[index + 1]?.pos === 'VERB' && /^(?:is|are|am)$/u.test(tokens[index - 1]?.lower ?? ''))) looksAhead = true
    else if (token.pos === 'VERB' && /ed$/u.test(token.lower) && /^(?:NOUN|PROPN|PRON)$/u.test(tokens[index - 1]?.pos ?? '') || clauseEnds.has(token.text) || pastVerbs.has(token.lower) || leavesQuotation(document, index, sentence)) looksAhead = false
    const before = tokens[index - 1]?.sentence === sentence.index ? tokens[index - 1] : undefined
    const duration = token.lower === 'for' || token.lower === 'within' ? durationAt(document, index + 1) : null
    if (duration !== null) {
      found.push({ first: index, last: duration.last, relation: token.lower === 'for' ? 'FOR' : 'BY', edtf: null, duration: duration.duration, basis: null })
      index = duration.last - 1
      continue
    }
    const relation = relations[before?.lower ?? ''] ?? 'AT'
    const future = looksAhead || relation === 'BY' || relation === 'UNTIL' || relation === 'BEFORE' && looksAhead
    const reading = readDate({ tokens, today, future, lastDay: latest?.day ?? null }, index)
    if (reading === null || reading.last > sentence.last) continue
    const led = before !== undefined && relations[before.lower] !== undefined ? index - 1 : index
    const double = led < index && tokens[led - 1]?.lower === 'starting' ? 'FROM' : relation
    const counted = latest !== null && tokens.slice(index, reading.last).some(({ lower }) => lower === 'day')
    const mention: DateMention = { first: led, last: reading.last, relation: double, edtf: reading.edtf, duration: null, basis: counted ? latest?.range ?? null : null }
    found.push(mention)
    latest = known(mention) ?? latest
    index = reading.last - 1
  }
  return found
}

const leavesQuotation = ({ quotationOf }: TextDocument, index: number, { first }: Sentence): boolean =>
  index > first && quotationOf[index] === -1 && quotationOf[index - 1] !== -1

const durationAt = ({ tokens }: TextDocument, index: number): { readonly last: number; readonly duration: Duration } | null => {
  const at = /^(?:about|around|nearly|almost|some|another|at|the|least)$/u.test(tokens[index]?.lower ?? '') ? index + 1 : index
  const count = numberOf(tokens[at])
  const joined = /^(\w+)[-‐](day|week|month|year)s?$/u.exec(tokens[at]?.lower ?? '')
  if (joined !== null) return null
  const unit = count === null ? null : unitOf(tokens[at + 1]?.lower ?? '')
  return count === null || unit === null ? null : { last: at + 2, duration: { count, unit } }
}
