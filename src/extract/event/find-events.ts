import type { EventStatus, PloverType } from '../../domain/vocabulary.ts'
import type { ActorModel, Mention } from '../actor/actor-model.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { saidIn } from '../attribution/said-in.ts'
import { isDash, isPossessive, wordsOf } from '../actor/read-words.ts'
import type { DateMention } from '../date/date-mention.ts'
import type { Sentence, TextDocument, Token, TokenRange } from '../text/document.ts'
import { complementsOf, isPassive, subjectOf, type Clause } from './clause.ts'
import { nounTrigger, verbTrigger, type Trigger } from './trigger.ts'

/** An event that the text tells of. Ranges are of tokens, actors are indices of the actor model. */
export type FoundEvent = {
  readonly type: PloverType
  readonly mode: string | undefined
  readonly contexts: readonly string[]
  readonly status: EventStatus
  readonly trigger: TokenRange
  /** Other places that speak of the same event ("The call follows …"). */
  readonly alsoAt: readonly TokenRange[]
  readonly sentence: number
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** Whether source and target do the same ("met", "agreed"). */
  readonly mutual: boolean
  readonly when: string | null
  readonly place: Mention | null
  readonly title: string
  readonly confidence: number
  readonly rule: string
}

export type Reading = {
  readonly document: TextDocument
  readonly actors: ActorModel
  readonly dates: readonly DateMention[]
  readonly attributions: readonly Attribution[]
}

const future = new Set(['will', '’ll', '\'ll', 'shall'])
const conditional = new Set(['would', 'could', 'may', 'might', 'should', 'can', 'must', 'cannot'])
const negations = new Set(['not', 'n’t', 'n\'t', 'never', 'neither', 'nor', 'without'])
const wishes = new Set(['hope', 'want', 'wish', 'try', 'seek', 'aim', 'attempt', 'consider', 'intend', 'propose', 'fail'])
const plans = new Set(['plan', 'schedule', 'expect', 'prepare', 'due', 'set', 'slate'])
const plannedWords = new Set(['planned', 'upcoming', 'scheduled', 'forthcoming', 'future', 'next'])
const possibleWords = new Set(['proposed', 'possible', 'potential', 'threatened', 'alleged', 'prospective'])
const lastingNouns = new Set(['war', 'conflict', 'dispute', 'row', 'standoff', 'stand-off', 'feud', 'rift', 'tensions', 'fighting', 'sanctions', 'genocide', 'spat', 'clash'])
const governing: ReadonlySet<PloverType> = new Set(['AGREE', 'REQUEST', 'THREATEN', 'REJECT', 'ACCUSE', 'SUPPORT'])
/** Types whose target is often told by where it happens ("imposed a curfew in"). */
const bearing: ReadonlySet<PloverType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'AID', 'RETREAT', 'CONCEDE'])
/** Types whose target stands after "about" ("raised concerns about"). */
const opinions: ReadonlySet<PloverType> = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'REQUEST'])
/** Types whose later words tell what is promised or asked, not when. */
const contentAfter: ReadonlySet<PloverType> = new Set(['AGREE', 'REQUEST', 'THREATEN', 'REJECT'])
/** Told as events even when nobody is named. */
const telling: ReadonlySet<PloverType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'SANCTION', 'REJECT', 'ACCUSE', 'REQUEST', 'AGREE', 'RETREAT', 'AID', 'CONCEDE'])
/** "X must do it" asks for it. */
const friendlyTypes: ReadonlySet<PloverType> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT'])
const mutualTypes: ReadonlySet<PloverType> = new Set(['CONSULT', 'AGREE', 'COOPERATE'])
const sameThing: readonly ReadonlySet<string>[] = [
  new Set(['call', 'conversation', 'discussion', 'talk', 'phone', 'telephone']),
  new Set(['meeting', 'summit', 'talks', 'discussion', 'session', 'encounter', 'gathering', 'conference', 'meet']),
  new Set(['visit', 'trip', 'tour', 'travel']),
  new Set(['war', 'conflict', 'fighting', 'invasion', 'crisis']),
  new Set(['dispute', 'row', 'clash', 'spat', 'standoff', 'feud', 'rift', 'tensions', 'crisis']),
  new Set(['agreement', 'deal', 'accord', 'pact', 'treaty', 'sign']),
  new Set(['attack', 'bombing', 'raid', 'airstrike', 'assault', 'strike']),
  new Set(['ruling', 'decision', 'judgment', 'verdict', 'rule', 'opinion']),
  new Set(['suspension', 'prorogation', 'suspend', 'prorogue']),
  new Set(['protest', 'demonstration', 'rally', 'march']),
]
const contextWords: Readonly<Record<string, readonly string[]>> = {
  military: ['military', 'troops', 'army', 'weapons', 'missile', 'missiles', 'arms', 'soldiers', 'naval', 'war', 'air', 'forces', 'ceasefire', 'truce', 'defense', 'defence'],
  economic: ['trade', 'economic', 'tariff', 'tariffs', 'export', 'exports', 'import', 'imports', 'investment', 'market', 'purchase', 'soybeans', 'minerals', 'dollars', 'bank', 'financial', 'pipeline'],
  legal: ['court', 'judge', 'legal', 'ruling', 'trial', 'prosecutor', 'unlawful', 'tribunal', 'extradite', 'extradited'],
  humanitarian: ['humanitarian', 'refugees', 'food', 'relief', 'medicine', 'aid'],
  diplomatic: ['diplomatic', 'embassy', 'ambassador', 'relations', 'talks', 'visit', 'summit', 'negotiations', 'leaders'],
  intelligence: ['intelligence', 'spying', 'espionage', 'spies'],
  election: ['election', 'elections', 'referendum', 'vote'],
}

/** Events with nobody in them, and mere purposes. */
const unsure = 0.35

/** A "sentence" of more tokens is a table or a trick; reading it would not be linear. */
export const longestSentence = 300

/** Finds events by their trigger words; a definite noun without participants ("the call") is the event told before. */
export const findEvents = ({ document, actors, dates, attributions }: Reading): readonly FoundEvent[] => {
  const clause: Clause = { document, actors }
  const said = saidIn(document, attributions)
  const found: Mutable[] = []
  let date = 0
  for (const sentence of document.sentences) {
    if (document.paragraphs[sentence.paragraph]?.kind === 'HEADING' || sentence.last - sentence.first > longestSentence) continue
    while (date < dates.length && (dates[date]?.first ?? 0) < sentence.first) date += 1
    const inside: DateMention[] = []
    for (let index = date; index < dates.length && (dates[index]?.first ?? Infinity) < sentence.last; index += 1) {
      const mention = dates[index]
      if (mention !== undefined) inside.push(mention)
    }
    readSentence({ clause, sentence, dates: inside, said, found })
  }
  return found
}

type Mutable = Omit<FoundEvent, 'alsoAt' | 'source' | 'title' | 'when' | 'confidence' | 'place'> & {
  readonly alsoAt: TokenRange[]
  source: readonly number[]
  title: string
  when: string | null
  confidence: number
  place: Mention | null
}
type SentenceReading = { readonly clause: Clause; readonly sentence: Sentence; readonly dates: readonly DateMention[]; readonly said: Int32Array; readonly found: Mutable[] }

const readSentence = (reading: SentenceReading): void => {
  const { clause, sentence, found } = reading
  const { document, actors } = clause
  const { tokens } = document
  const named = (index: number): 'PERSON' | 'STATE' | null => {
    const mention = actors.mentionAt(index)
    const actor = mention === null ? undefined : actors.actors[mention.actors[0] ?? -1]
    return actor === undefined ? null : actor.kind === 'PERSON' ? 'PERSON' : 'STATE'
  }
  const triggers: Trigger[] = []
  const granted = new Map<number, Trigger>()
  let covered = sentence.first
  for (let index = sentence.first; index < sentence.last; index += 1) {
    if ((document.quotationOf[index] ?? -1) >= 0 && !isScare(document, index)) continue
    const verb = verbTrigger({ tokens, at: index, last: sentence.last, named })
    const asked = verb === null ? null : consentedTo(tokens, verb, triggers)
    if (asked !== null) granted.set(asked.head, asked.consent)
    if (verb !== null && (asked !== null || !isContent(tokens, verb, triggers))) {
      triggers.push(verb)
      if (verb.noun !== null) covered = verb.last
      continue
    }
    if (index < covered) continue
    const noun = nounTrigger(tokens, index)
    if (noun !== null && tokens[index + 1]?.pos !== 'NOUN') triggers.push(noun)
  }
  const told: Mutable[] = []
  triggers.forEach((trigger, place) => {
    const before = triggers[place - 1]
    const next = triggers.find((one, later) => later > place && !isAside(tokens, triggers[later - 1], one) && !isBehestNoun(tokens, one))
    const twin = trigger.kind === 'NOUN' && isAside(tokens, before, trigger) ? told.at(-1) : undefined
    if (twin !== undefined) {
      twin.alsoAt.push({ first: trigger.head, last: trigger.last })
      return
    }
    const consent = granted.get(trigger.head)
    const event = trigger.kind === 'NOUN' ? nounEvent(reading, trigger) : consent === undefined ? verbEvent(reading, trigger) : grantedEvent(reading, trigger, consent)
    if (event === null) return
    const ruling = earlierRuling(reading, event)
    if (ruling !== null) {
      ruling.alsoAt.push(event.trigger)
      return
    }
    const when = isBehestNoun(tokens, trigger) ? null : dateFor(reading, trigger, { after: before?.last ?? sentence.first, until: next?.head ?? sentence.last })
    const known = elaborated(reading, event, when)
    if (known !== null) {
      known.alsoAt.push(event.trigger)
      Object.assign(known, { source: event.source, when: known.when ?? when, title: event.title, confidence: Math.max(known.confidence, event.confidence), place: known.place ?? event.place })
      return
    }
    const one = { ...event, when, alsoAt: [], confidence: event.confidence + (when !== null && event.source.length > 0 && event.confidence >= 0.6 ? 0.1 : 0) }
    told.push(one)
    found.push(one)
  })
  // What a sentence tells only as its purpose counts where it tells nothing else.
  if (told.some(({ confidence }) => confidence > unsure)) {
    for (const one of told) if (one.confidence <= unsure && one.source.length + one.target.length > 0) found.splice(found.lastIndexOf(one), 1)
  }
}

/** "the suspension — prorogation — of": a second name for the noun before the dash. */
const isAside = (tokens: readonly Token[], before: Trigger | undefined, { head }: Trigger): boolean =>
  before !== undefined && before.last <= head - 1 && head - before.last <= 4 && /^(?:[—–(]|--)$/u.test(tokens[before.last]?.text ?? '')
  && tokens.slice(before.last + 1, head).every(({ pos }) => pos === 'DET' || pos === 'ADJ') && sameThing.some((group) => group.has(tokens[head]?.lower ?? '') && group.has(tokens[before.last - 1]?.lower ?? ''))

/** "at the behest of X": a date behind it belongs to the deed. */
const isBehestNoun = (tokens: readonly Token[], { kind, head }: Trigger): boolean => {
  const before = tokens[head - 1]?.lower === 'the' ? head - 2 : head - 1
  return kind === 'NOUN' && /^(?:at|per|on|upon)$/u.test(tokens[before]?.lower ?? '') && /^(?:request|behest|urging|insistence|invitation|instigation)$/u.test(tokens[head]?.lower ?? '')
}

/** The event that a noun named before without saying who did it, when a verb of its family now tells that: "the suspension … X suspended". */
const elaborated = ({ clause, found }: SentenceReading, event: Omit<FoundEvent, 'when' | 'alsoAt'>, when: string | null): Mutable | null => {
  const { tokens } = clause.document
  const verb = tokens[event.trigger.first]
  if (verb?.pos !== 'VERB' || event.status !== 'OCCURRED' || event.source.length === 0 || event.target.length === 0) return null
  return found.slice(-60).findLast((known) => known.type === event.type && known.source.length === 0 && known.status === event.status && /-(?:noun|aside)$/u.test(known.rule)
    && (known.when === null || when === null || known.when === when) && known.target.length > 0 && known.target.every((actor) => event.target.includes(actor))
    && [known.trigger, ...known.alsoAt].some(({ last }) => sameThing.some((group) => group.has(verb.lemma) && group.has(tokens[last - 1]?.lemma ?? '')))) ?? null
}

const consenting = new Set(['comply', 'accept', 'approve', 'grant', 'honor', 'honour'])

/** "comply with the request of X to | suspend": what is asked is what the consenting party then does. */
const consentedTo = (tokens: readonly Token[], { head }: Trigger, triggers: readonly Trigger[]): { readonly head: number; readonly consent: Trigger } | null => {
  const request = triggers.at(-1)
  const consent = triggers.at(-2)
  if (request?.type !== 'REQUEST' || request.kind !== 'NOUN' || consent === undefined || !consenting.has(tokens[consent.head]?.lemma ?? '')) return null
  return tokens[head - 1]?.lower === 'to' && head - request.last < 10 && request.head - consent.last < 5 ? { head, consent } : null
}

/** The deed that was consented to: planned, and done by who consents. */
const grantedEvent = (reading: SentenceReading, trigger: Trigger, consent: Trigger): Omit<FoundEvent, 'when' | 'alsoAt'> | null => {
  const event = verbEvent(reading, trigger)
  const source = subjectOf(reading.clause, consent.head)
  if (event === null || source.length === 0) return null
  const { document } = reading.clause
  const target = event.target.filter((actor) => !source.includes(actor))
  return {
    ...event, source, target, status: 'SCHEDULED', confidence: target.length > 0 ? 0.75 : 0.65, rule: `event/${event.type.toLowerCase()}-granted`,
    title: titleOf(reading.clause, { source, from: trigger.head, to: clauseEnd(document, trigger.last, reading.sentence) }),
  }
}

const rulingWords = new Set(['ruling', 'rule', 'judgment', 'judgement', 'verdict', 'opinion'])

/** A court that is told to have ruled, with no other day and no other court, is told of the ruling that the text has told already. */
const earlierRuling = ({ clause, found }: SentenceReading, { type, source, trigger, status }: Omit<FoundEvent, 'when' | 'alsoAt'>): Mutable | null => {
  const { tokens } = clause.document
  const rules = ({ first, last }: TokenRange): boolean => tokens.slice(first, last).some(({ lemma }) => rulingWords.has(lemma))
  if (type !== 'REJECT' || source.length !== 1 || status !== 'OCCURRED' || !rules(trigger)) return null
  const known = found.slice(-60).findLast((event) => event.type === 'REJECT' && event.status === 'OCCURRED' && event.source[0] === source[0] && rules(event.trigger))
  const dated = tokens.slice(trigger.last, trigger.last + 6).some(({ lower }) => /^(?:on|in|yesterday|last|earlier|also|again|later)$/u.test(lower) && lower !== 'on')
  return known === undefined || dated || /\d/u.test(tokens.slice(trigger.last, trigger.last + 4).map(({ text }) => text).join(' ')) ? null : known
}

/** Quotation marks around one or two words do not make them somebody's speech. */
const isScare = (document: TextDocument, index: number): boolean => {
  const quotation = document.quotations[document.quotationOf[index] ?? -1]
  return quotation !== undefined && quotation.last - quotation.first <= 4
}

/** Whether a verb only says what another trigger asks, promises or refuses ("agreed to pause"). */
const isContent = (tokens: readonly Token[], trigger: Trigger, triggers: readonly Trigger[]): boolean => {
  const before = triggers.at(-1)
  if (before === undefined || !governing.has(before.type) || trigger.head - before.last > 12) return false
  const between = tokens.slice(before.last, trigger.head)
  if (between.some(({ lower, text }) => lower === 'after' || lower === 'because' || text === ';' || lower === 'which' || lower === 'who' || lower === 'while')) return false
  const last = between.at(-1)?.lower ?? ''
  const marks = between.map(({ lower }) => lower)
  if (tokens[trigger.head]?.lower.endsWith('ing') === true && ['to', 'of', 'from', 'for', 'against', 'on'].includes(last)) return true
  if (last === 'to' || marks.slice(-3).includes('to')) return true
  if (trigger.mode === 'visit') return false
  return marks.includes('that') && !marks.includes(',') && marks.some((word) => conditional.has(word) || future.has(word) || word === 'that') && before.type !== 'SUPPORT'
}

const verbEvent = (reading: SentenceReading, trigger: Trigger): Omit<FoundEvent, 'when' | 'alsoAt'> | null => {
  const { clause, sentence } = reading
  const { document } = clause
  const { tokens } = document
  const passive = isPassive(clause, trigger.head)
  const left = subjectOf(clause, trigger.head)
  const complements = complementsOf(clause, trigger.head)
  const by = complements.find(({ preposition }) => preposition === 'by')
  const direct = complements.filter(({ preposition }) => ['', 'with', 'against', 'to', 'on', 'upon', 'at', 'toward', 'towards', 'of'].includes(preposition))
  const object = direct.find(({ mention }) => !mention.oblique || mention.kind === 'DEMONYM') ?? direct[0] ?? complements.find(({ preposition }) => (bearing.has(trigger.type) ? ['in', 'from', 'inside', 'for', 'over'] : opinions.has(trigger.type) ? ['about', 'regarding', 'over', 'for', 'of', 'from', 'between', 'concerning'] : ['between', 'from', 'among']).includes(preposition))
  const objects = object === undefined ? [] : coordinated(clause, object.mention)
  const demanded = friendlyTypes.has(trigger.type) && tokens.slice(Math.max(sentence.first, trigger.head - 3), trigger.head).some(({ lower }) => lower === 'must')
  const source = demanded ? [] : passive ? (by === undefined ? [] : coordinated(clause, by.mention)) : left
  const rules = trigger.noun !== null && rulingWords.has(tokens[trigger.noun]?.lemma ?? '') && object?.preposition !== 'against'
  const target = (passive || demanded ? left : rules ? [] : objects).filter((actor) => !source.includes(actor))
  const nobody = source.length + target.length === 0
  if (nobody && !telling.has(trigger.type)) return null
  const mutual = mutualTypes.has(trigger.type) && (target.length === 0 ? source.length > 1 : trigger.type === 'CONSULT' && trigger.mode !== 'visit')
  const conditioned = tokens.slice(trigger.last, sentence.last).some(({ lower }) => lower === 'unless') && tokens.slice(Math.max(sentence.first, trigger.head - 3), trigger.head).some(({ lower }) => future.has(lower) || lower === 'would')
  const purpose = isPurpose(tokens, trigger.head, sentence.first)
  const type = demanded ? 'REQUEST' : conditioned ? 'THREATEN' : trigger.type
  const told = reading.said[trigger.head] !== -1
  const looksAhead = type === trigger.type ? verbStatus(tokens, trigger.head, { sentence, told }) : 'OCCURRED'
  // To announce that one will comply is to consent.
  const consents = looksAhead === 'SCHEDULED' && told && type === 'AGREE' && consenting.has(tokens[trigger.head]?.lemma ?? '')
  const status = consents ? 'OCCURRED' : looksAhead
  return {
    type, mode: type === trigger.type ? trigger.mode : undefined, contexts: contextsOf(document, sentence, trigger), status,
    trigger: { first: trigger.head, last: trigger.last }, sentence: sentence.index, source, target, mutual, place: placeOf(clause, trigger, sentence),
    title: titleOf(clause, { source: passive || demanded ? left : source, from: verbBegin(tokens, trigger.head, sentence.first), to: clauseEnd(document, trigger.last, sentence) }),
    confidence: nobody || purpose ? unsure : beliefIn({
      noun: trigger.noun !== null, source: source.length > 0, target: target.length > 0, owed: passive || demanded, supposed: status === 'HYPOTHETICAL',
      firm: touches(clause, { trigger, source: passive ? target : source, first: sentence.first }) && (passive || target.length === 0 || object === undefined || near(tokens, trigger, object.mention)),
    }), rule: `event/${type.toLowerCase()}-${demanded ? 'must' : 'verb'}`,
  }
}

type Grounds = { readonly noun: boolean; readonly source: boolean; readonly target: boolean; readonly owed: boolean; readonly supposed: boolean; readonly firm: boolean }

/** What is found by reaching over other words does not pass this, whatever else speaks for it. */
const loose = 0.59

/** Counted by hand on news that was not looked at before: docs/extraction.md tells how many of which were right. */
const beliefIn = ({ noun, source, target, owed, supposed, firm }: Grounds): number => {
  const belief = (noun ? 0.7 : 0.6) + (source && target ? 0.1 : 0) - (!source && !owed ? 0.15 : 0) - (supposed ? 0.1 : 0)
  return firm && source ? belief : Math.min(belief, loose)
}

/** Whether who does it stands right before the verb, with nothing between but where they are: "the court in Lima | ruled". */
const touches = ({ document, actors }: Clause, { trigger, source, first }: { readonly trigger: Trigger; readonly source: readonly number[]; readonly first: number }): boolean => {
  const { tokens } = document
  for (let index = trigger.head - 1; index >= Math.max(first, trigger.head - 12); index -= 1) {
    const mention = actors.mentionAt(index)
    if (mention !== null && mention.actors.some((actor) => source.includes(actor))) return true
    if (!/^(?:ADV|AUX|PART|PROPN|DET)$/u.test(tokens[index]?.pos ?? '') && !(tokens[index]?.pos === 'ADP' && /^(?:in|of)$/u.test(tokens[index]?.lower ?? ''))) return false
  }
  return false
}

/** Whether whom it is done to stands close behind the trigger, in its clause. */
const near = (tokens: readonly Token[], trigger: Trigger, mention: Mention): boolean =>
  mention.first - trigger.last <= 4 && tokens.slice(trigger.last, mention.first).every(({ pos, lower }) => pos !== 'PUNCT' && pos !== 'VERB' && lower !== 'to' && lower !== 'from' && lower !== 'for')

/** "to verb" that tells only what for: no event of its own. */
const isPurpose = (tokens: readonly Token[], head: number, first: number): boolean => {
  const at = tokens[head - 1]?.pos === 'ADV' ? head - 2 : head - 1
  if (at <= first || tokens[at]?.lower !== 'to') return false
  const governor = tokens[at - 1]
  if (governor === undefined || governor.pos === 'AUX') return false
  return !(wishes.has(governor.lemma) || plans.has(governor.lemma) || plans.has(governor.lower) || /^(?:continue|begin|start|move|agree|resume|refuse|threaten)$/u.test(governor.lemma))
}

/** The actors of a list that begins at a mention; before a verb its last member begins another clause, unless the list is `whole`. */
const coordinated = ({ document, actors }: Clause, mention: Mention, whole = false): readonly number[] => {
  const all = [...mention.actors]
  let at = mention.last
  for (let steps = 0; steps < 8; steps += 1) {
    const token = document.tokens[at]
    if (token === undefined || !(token.lower === 'and' || token.text === ',' || token.text === '&')) break
    const skip = document.tokens[at + 1]?.lower === 'and' ? 2 : 1
    const next = actors.mentionAt(at + skip) ?? (document.tokens[at + skip]?.lower === 'the' ? actors.mentionAt(at + skip + 1) : null)
    if (next === null || next.first > at + skip + 1 || !whole && document.tokens[next.last]?.pos === 'VERB') break
    all.push(...next.actors)
    at = next.last
  }
  return [...new Set(all)]
}

/** `told`: in somebody's words, where "would" is "will" looked at from later, unless a condition stands by. */
const verbStatus = (tokens: readonly Token[], head: number, { sentence, told }: { readonly sentence: Sentence; readonly told: boolean }): EventStatus => {
  let scheduled = false
  for (let index = head - 1; index >= Math.max(sentence.first, head - 6); index -= 1) {
    const token = tokens[index]
    if (token === undefined) break
    if (token.pos === 'PROPN' || token.text === 'May' && index > sentence.first) break
    if (negations.has(token.lower)) return 'DENIED'
    if (future.has(token.lower)) return 'SCHEDULED'
    if (told && token.lower === 'would' && !tokens.slice(sentence.first, sentence.last).some(({ lower }) => lower === 'if' || lower === 'unless' || lower === 'were')) return 'SCHEDULED'
    if (conditional.has(token.lower)) return 'HYPOTHETICAL'
    if (token.lower === 'to') {
      const governor = tokens[index - 1]
      if (governor !== undefined && wishes.has(governor.lemma)) return 'HYPOTHETICAL'
      if (governor !== undefined && (plans.has(governor.lemma) || plans.has(governor.lower) || /^(?:is|are)$/u.test(governor.lower))) scheduled = true
      else return 'HYPOTHETICAL'
    }
    if (token.pos === 'VERB' || token.text === ',') break
  }
  if (scheduled) return 'SCHEDULED'
  if (tokens.slice(Math.max(sentence.first, head - 8), head).some(({ lower }) => lower === 'if' || lower === 'unless')) return 'HYPOTHETICAL'
  const before = tokens[head - 1]?.lower ?? ''
  if (tokens[head]?.lower.endsWith('ing') === true && /^(?:is|are|been|’s|’re)$/u.test(before)) return 'ONGOING'
  return 'OCCURRED'
}

// ——— nouns

const nounEvent = (reading: SentenceReading, trigger: Trigger): Omit<FoundEvent, 'when' | 'alsoAt'> | null => {
  const { clause, sentence, found } = reading
  const { document } = clause
  const { tokens } = document
  const begin = phraseBegin(document, trigger.head, sentence.first)
  const left = ownersBefore(clause, begin, trigger.head)
  const right = membersAfter(clause, trigger.last, sentence.last)
  const noun = tokens[trigger.noun ?? trigger.head]
  if (noun === undefined) return null
  if (trigger.type === 'OTHER') return unclassified(reading, { trigger, begin })
  const definite = /^(?:the|this|that|their|his|her|its|both)$/u.test(tokens[begin]?.lower ?? '') || left.length > 0 && right.length === 0
  const by = right.filter(({ preposition }) => preposition === 'by').map(({ actor }) => actor)
  const rest = [...left, ...right.filter(({ preposition }) => preposition !== 'by').map(({ actor }) => actor)]
  const known = definite ? earlier(found, { clause, noun: noun.lemma, by, rest }) : null
  if (known !== null) {
    known.alsoAt.push({ first: begin, last: trigger.last })
    if (known.source.length === 0 && by.length > 0) {
      known.source = by
      known.title = shorten(`${namesOf(clause.actors, by)} ${known.title}`)
    }
    return null
  }
  const visit = trigger.mode === 'visit'
  const goes = ({ preposition }: Member): boolean => visit && (preposition === 'of' || preposition === 'by')
  // A request of X, a demand of X: X asks.
  const asks = trigger.type === 'REQUEST'
  const does = (member: Member): boolean => goes(member) || member.preposition === 'by' || asks && (member.preposition === 'of' || member.preposition === 'from')
  let source: readonly number[] = [...left, ...right.filter(does).map(({ actor }) => actor)]
  let target = right.filter((member) => !does(member)).map(({ actor }) => actor)
  const guest = /^(?:for|on)$/u.test(tokens[begin - 1]?.lower ?? '') ? clause.actors.mentionAt(begin - 2) : null
  if (visit && source.length === 0 && guest !== null) source = [...guest.actors]
  const verb = tokens[begin - 1]?.pos === 'VERB' ? begin - 1 : tokens[begin - 2]?.pos === 'VERB' && tokens[begin - 1]?.pos === 'ADV' ? begin - 2 : null
  const faced = verb !== null && /^(?:face|have|hold|see|make|enter|begin|start|end|wage|launch|continue|attend|join|follow|plan|announce|host|impose|conduct)$/u.test(tokens[verb]?.lemma ?? '')
  if (source.length === 0 && verb !== null && faced) source = subjectOf(clause, verb)
  const all = [...new Set([...source, ...target])]
  if ((all.length === 0 || trigger.aside) && !isSaidOnce(tokens, { begin, trigger, found })) return null
  if (all.length === 0) return definite && tokens[trigger.last]?.lower !== 'of' || trigger.type === 'CONSULT' ? null : { ...bare({ clause, sentence }, { trigger, begin }), status: nounStatus({ tokens, trigger, sentence, modifiers: tokens.slice(begin, trigger.head).map(({ lower }) => lower) }) }
  const against = right.some(({ preposition }) => preposition === 'against' || preposition === 'on' || preposition === 'to' || preposition === 'of' && trigger.type === 'ASSAULT')
  const mutual = !visit && !against && (mutualTypes.has(trigger.type) || lastingNouns.has(noun.lower))
  if (mutual && all.length < 2) return null
  target = target.filter((actor) => !source.includes(actor))
  const modifiers = tokens.slice(begin, trigger.head).map(({ lower }) => lower)
  return {
    type: trigger.type === 'ASSAULT' && modifiers.some((word) => word === 'diplomatic' || word === 'trade' || word === 'verbal' || word === 'political') ? 'ACCUSE' : trigger.type,
    mode: trigger.mode, contexts: contextsOf(document, sentence, trigger), status: nounStatus({ tokens, trigger, sentence, modifiers }),
    trigger: { first: begin, last: trigger.last }, sentence: sentence.index, source, target, mutual, place: placeOf(clause, trigger, sentence),
    title: nounTitle(clause, { all, source, target, mutual, trigger, noun: noun.text, modifiers }),
    confidence: trigger.aside ? unpeopled : 0.6, rule: `event/${trigger.type.toLowerCase()}-${trigger.aside ? 'aside' : 'noun'}`,
  }
}

/** A noun with a determiner, number or adjective, or a plural, that no earlier event of the text has: "court of appeal" and "calls for sanctions" tell of none. */
const isSaidOnce = (tokens: readonly Token[], { begin, trigger, found }: { readonly begin: number; readonly trigger: Trigger; readonly found: readonly Mutable[] }): boolean => {
  const opener = tokens[begin]
  const noun = tokens[trigger.last - 1]
  const plain = begin === trigger.head && !/s$/u.test(noun?.lower ?? '')
  if (plain && tokens[begin - 1]?.lower === 'of' || /^(?:no|any|another)$/u.test(opener?.lower ?? '')) return false
  if (!plain) return true
  return !found.slice(-60).some(({ trigger: told }) => tokens[told.last - 1]?.lemma === noun?.lemma)
}

/** An event that is named without its people: "an arrest of opposition leaders". Told where something is said to come of it. */
const unpeopled = 0.38

const bare = ({ clause, sentence }: Pick<SentenceReading, 'clause' | 'sentence'>, { trigger, begin }: { readonly trigger: Trigger; readonly begin: number }): Omit<FoundEvent, 'when' | 'alsoAt' | 'status'> => ({
  type: trigger.type, mode: trigger.mode, contexts: contextsOf(clause.document, sentence, trigger), trigger: { first: begin, last: trigger.last }, sentence: sentence.index,
  source: [], target: [], mutual: false, place: placeOf(clause, trigger, sentence), title: phraseTitle(clause.document, { begin, end: trigger.last, sentence }),
  confidence: unpeopled, rule: `event/${trigger.type.toLowerCase()}-bare`,
})

/** A noun phrase without its article, with the "of …" behind it: "outbreak of cholera". */
const phraseTitle = (document: TextDocument, { begin, end, sentence }: { readonly begin: number; readonly end: number; readonly sentence: Sentence }): string => {
  const { tokens } = document
  let last = end
  if (tokens[end]?.lower === 'of' || tokens[end]?.lower === 'in') {
    for (let index = end + 1; index < Math.min(sentence.last, end + 6) && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(tokens[index]?.pos ?? ''); index += 1) last = index + 1
  }
  const article = /^(?:an?|the|this|that|its|their|his|her)$/u.test(tokens[begin]?.lower ?? '')
  return shorten(wordsOf(document, article ? begin + 1 : begin, last))
}

/** What PLOVER does not classify has nobody who does it; a definite noun is the one told before. */
const unclassified = ({ clause, sentence, found }: SentenceReading, { trigger, begin }: { readonly trigger: Trigger; readonly begin: number }): Omit<FoundEvent, 'when' | 'alsoAt'> | null => {
  const { document } = clause
  const { tokens } = document
  const opener = tokens[begin]?.lower ?? ''
  if (opener === 'no' || opener === 'any') return null
  const noun = tokens[trigger.noun ?? trigger.head]
  const known = /^(?:the|this|that)$/u.test(opener) ? found.slice(-60).findLast(({ type, title }) => type === 'OTHER' && title.toLowerCase().endsWith(noun?.lemma ?? '')) : undefined
  if (known !== undefined) {
    known.alsoAt.push({ first: begin, last: trigger.last })
    return null
  }
  const modifiers = tokens.slice(begin, trigger.head).map(({ lower }) => lower)
  const near = tokens.slice(Math.max(sentence.first, begin - 5), begin).map(({ lower }) => lower)
  return {
    type: 'OTHER', mode: trigger.mode, contexts: [], status: near.some((word) => conditional.has(word)) ? 'HYPOTHETICAL' : nounStatus({ tokens, trigger, sentence, modifiers }),
    trigger: { first: begin, last: trigger.last }, sentence: sentence.index, source: [], target: [], mutual: false, place: placeOf(clause, trigger, sentence),
    title: phraseTitle(document, { begin, end: trigger.last, sentence }), confidence: 0.6, rule: 'event/other-noun',
  }
}

/** Where the noun phrase that ends in a head begins. */
const phraseBegin = ({ tokens }: TextDocument, head: number, first: number): number => {
  let begin = head
  while (begin > first && head - begin < 9) {
    const token = tokens[begin - 1]
    if (token === undefined) break
    const inside = token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM' || token.pos === 'DET' || token.pos === 'PRON' && /^(?:his|her|its|their|our|my)$/u.test(token.lower) || isPossessive(token) || isDash(token) || token.pos === 'ADV' && tokens[begin]?.pos === 'ADJ'
    if (!inside) break
    begin -= 1
    if (token.pos === 'DET' && !isPossessive(tokens[begin - 1])) {
      if (tokens[begin + 2] === undefined || !tokens.slice(begin, head).some((one) => isPossessive(one))) break
    }
  }
  return begin
}

/** Actors inside a noun phrase, before its head: "the leaders' | meeting", "Russia-Ukraine | war". */
const ownersBefore = ({ document, actors }: Clause, begin: number, head: number): readonly number[] => {
  const inside = actors.mentionsIn({ first: begin, last: head })
  const at = actors.mentionAt(begin)
  const all = [...(at !== null && at.first < begin && at.last > begin ? [at] : []), ...inside]
  return [...new Set(all.filter((mention) => {
    const after = document.tokens[mention.last]
    return isPossessive(after) || mention.kind === 'PRONOUN' || isDash(after) || isDash(document.tokens[mention.first - 1]) || mention.oblique && mention.kind !== 'METONYM' && mention.last === head
  }).flatMap((mention) => mention.actors))]
}

type Member = { readonly actor: number; readonly preposition: string }

const membersAfter = (clause: Clause, from: number, last: number): readonly Member[] => {
  const { document, actors } = clause
  const found: Member[] = []
  let preposition = ''
  for (let index = from; index < Math.min(last, from + 12); index += 1) {
    const token = document.tokens[index]
    if (token === undefined) break
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.text === ',' || token.text === ';') break
    const mention = actors.mentionAt(index)
    if (mention !== null && preposition !== '' && isPossessive(document.tokens[mention.last])) {
      // "by Johnson's government" is the state's, "of Johnson's lawyer" is nobody's whom the text names.
      const owned = /^(?:government|administration|cabinet|country)$/u.test(document.tokens[mention.last + 1]?.lower ?? '')
      for (const actor of owned ? mention.actors : []) found.push({ actor: actors.actors[actor]?.affiliation ?? actor, preposition })
      index = mention.last
      preposition = ''
      continue
    }
    if (mention !== null && ['between', 'with', 'against', 'on', 'by', 'to', 'of', 'among', 'and'].includes(preposition)) {
      for (const actor of coordinated(clause, mention, preposition === 'between')) found.push({ actor, preposition })
      if (found.length > 1 || preposition === 'between' || preposition === 'with') break
      preposition = ''
      index = mention.last - 1
      continue
    }
    if (token.pos === 'ADP') {
      if (preposition !== '' && preposition !== 'by' && token.lower !== 'by') break
      preposition = token.lower
    }
  }
  return found
}

type Naming = { readonly clause: Clause; readonly noun: string; readonly by: readonly number[]; readonly rest: readonly number[] }

/** The event told before that a definite noun means: nobody in the noun phrase is a stranger to it, and who did it is not another. */
const earlier = (found: readonly Mutable[], { clause, noun, by, rest }: Naming): Mutable | null => {
  for (let place = found.length - 1; place >= Math.max(0, found.length - 60); place -= 1) {
    const event = found[place]
    if (event === undefined) continue
    const words = [event.trigger, ...event.alsoAt].flatMap(({ first, last }) => clause.document.tokens.slice(first, last)).flatMap(({ lemma, lower }) => [lemma, lower])
    const alike = sameThing.some((group) => group.has(noun) && words.some((word) => group.has(word)))
    if (!alike && !words.includes(noun)) continue
    const own = [...event.source, ...event.target]
    const people = new Set([...own, ...own.map((actor) => clause.actors.actors[actor]?.affiliation ?? actor), ...(event.place?.actors ?? [])])
    if (rest.every((actor) => people.has(actor)) && (event.source.length === 0 && rest.length > 0 || by.every((actor) => people.has(actor)))) return event
  }
  return null
}

const nounStatus = ({ tokens, trigger, sentence, modifiers }: { readonly tokens: readonly Token[]; readonly trigger: Trigger; readonly sentence: Sentence; readonly modifiers: readonly string[] }): EventStatus => {
  if (modifiers.some((word) => plannedWords.has(word))) return 'SCHEDULED'
  if (modifiers.some((word) => possibleWords.has(word))) return 'HYPOTHETICAL'
  const before = tokens.slice(Math.max(sentence.first, trigger.head - 12), trigger.head).map(({ lower }) => lower)
  // Who complies with a request or rejects it has been asked already.
  if (trigger.type === 'REQUEST' && tokens.slice(Math.max(sentence.first, trigger.head - 4), trigger.head).some(({ lemma }) => consenting.has(lemma) || lemma === 'reject' || lemma === 'refuse')) return 'OCCURRED'
  const lasting = lastingNouns.has(tokens[trigger.noun ?? trigger.head]?.lower ?? '')
  if (!lasting && before.some((word) => future.has(word))) return 'SCHEDULED'
  if (before.some((word) => word === 'if' || word === 'proposed' || word === 'avoid' || word === 'prevent')) return 'HYPOTHETICAL'
  return lasting ? 'ONGOING' : 'OCCURRED'
}

// ——— place, date, title

const placeOf = ({ document, actors }: Clause, trigger: Trigger, sentence: Sentence): Mention | null => {
  for (let index = trigger.last; index < Math.min(sentence.last, trigger.last + 12); index += 1) {
    const token = document.tokens[index]
    if (token === undefined || token.pos === 'VERB') return null
    if (token.lower !== 'in' && token.lower !== 'at') continue
    const mention = actors.mentionAt(index + 1) ?? (document.tokens[index + 1]?.lower === 'the' ? actors.mentionAt(index + 2) : null)
      ?? (document.tokens[index + 1]?.pos === 'PROPN' && document.tokens[index + 2]?.text === ',' ? actors.mentionAt(index + 3) : null)
    if (mention !== null && actors.actors[mention.actors[0] ?? -1]?.kind === 'STATE') return mention
  }
  return null
}

/**
 * The date nearest to a trigger that no other trigger claims; one that opens the sentence dates all of it. A date beside
 * a cue tells when it was said, one in what is said when that happened: neither dates the other.
 */
const dateFor = ({ clause, dates, said, sentence }: SentenceReading, trigger: Trigger, { after, until }: { readonly after: number; readonly until: number }): string | null => {
  const lasting = lastingNouns.has(clause.document.tokens[trigger.noun ?? trigger.head]?.lower ?? '')
  const { tokens } = clause.document
  const consents = trigger.type === 'AGREE' && consenting.has(tokens[trigger.head]?.lemma ?? '')
  const fitting = dates.filter(({ edtf, relation, last }) => edtf !== null && (said[last - 1] === said[trigger.head] || consents && said[last - 1] === -1) && (relation === 'AT' || relation === 'FROM' || (relation === 'SINCE' && lasting)))
  const opens = contentAfter.has(trigger.type) ? contentOpeners : clauseOpeners
  const end = clauseBreak(tokens, { from: trigger.last, to: Math.min(until, sentence.last), opens })
  const begin = clauseBreakBefore(tokens, trigger.head, after)
  const opening = trigger.kind === 'VERB' || after === sentence.first ? fitting.find(({ first }) => first <= sentence.first + 1) : undefined
  const near = fitting.find(({ first }) => first >= trigger.head && first < end) ?? fitting.findLast(({ first, last }) => first >= begin && last <= trigger.head + 1 && trigger.head - last < 8)
  const one = near ?? opening
  if (one?.edtf === undefined || one.edtf === null) return null
  if (one.relation !== 'SINCE') return one.edtf
  return lasting && !one.edtf.includes('/') ? `${one.edtf}/..` : null
}

const clauseOpeners = new Set(['after', 'because', 'while', 'which', 'who', 'although', 'though', 'when'])
/** What is asked, promised or refused begins here. */
const contentOpeners = new Set([...clauseOpeners, 'to', 'that', 'for', 'from'])

const clauseBreak = (tokens: readonly Token[], { from, to, opens }: { readonly from: number; readonly to: number; readonly opens: ReadonlySet<string> }): number => {
  for (let index = from; index < to; index += 1) {
    const token = tokens[index]
    if (token !== undefined && opens.has(token.lower) && !(token.lower === 'after' && tokens[index + 1]?.pos === 'NUM') && !(token.lower === 'which' && takesEffect(tokens, index + 1))) return index
  }
  return to
}

/** "which went into effect on Tuesday": the clause dates what it hangs on. */
const takesEffect = (tokens: readonly Token[], index: number): boolean => {
  const words = tokens.slice(index, index + 3).map(({ lower }) => lower).join(' ')
  return /^(?:(?:went|came|goes) into (?:effect|force)|took (?:effect|place)|(?:began|begins|started|starts|happened|occurred)\b)/u.test(words)
}

/** Back from a trigger to where its clause opens: what stands before "after" or "because" dates something else. */
const clauseBreakBefore = (tokens: readonly Token[], head: number, after: number): number => {
  for (let index = head - 1; index >= after; index -= 1) if (clauseOpeners.has(tokens[index]?.lower ?? '')) return index
  return after
}

const contextsOf = ({ tokens }: TextDocument, sentence: Sentence, trigger: Trigger): readonly string[] => {
  const near = new Set(tokens.slice(Math.max(sentence.first, trigger.head - 8), Math.min(sentence.last, trigger.last + 10)).map(({ lower }) => lower))
  return Object.entries(contextWords).flatMap(([context, words]) => (words.some((word) => near.has(word)) ? [context] : [])).slice(0, 3)
}

/** Where a verb with its auxiliaries begins: "will | visit". */
const verbBegin = (tokens: readonly Token[], head: number, first: number): number => {
  let begin = head
  while (begin > first && head - begin < 5 && (tokens[begin - 1]?.pos === 'AUX' || tokens[begin - 1]?.pos === 'PART' && !isPossessive(tokens[begin - 1]) || tokens[begin - 1]?.lower === 'not' || tokens[begin - 1]?.pos === 'ADV' && begin - 1 > first && tokens[begin - 2]?.pos !== 'PROPN' && tokens[begin - 2]?.text !== ',')) begin -= 1
  return begin
}

const clauseEnd = ({ tokens }: TextDocument, from: number, sentence: Sentence): number => {
  let end = from
  while (end < sentence.last && end - from < 14) {
    const token = tokens[end]
    if (token === undefined || /^[,;:—.“”"]$/u.test(token.text) || /^(?:which|who|while|although|but|because)$/u.test(token.lower)) break
    end += 1
  }
  return end
}

const titleOf = ({ document, actors }: Clause, { source, from, to }: { readonly source: readonly number[]; readonly from: number; readonly to: number }): string => {
  const names = namesOf(actors, source)
  const words = wordsOf(document, from, to)
  return shorten(names === '' ? words : `${names} ${words}`)
}

const nounTitle = ({ document, actors }: Clause, { all, source, target, mutual, trigger, noun, modifiers }: {
  readonly all: readonly number[]; readonly source: readonly number[]; readonly target: readonly number[]; readonly mutual: boolean
  readonly trigger: Trigger; readonly noun: string; readonly modifiers: readonly string[]
}): string => {
  const telling = modifiers.filter((word) => ['diplomatic', 'phone', 'trade', 'military', 'state', 'civil', 'trilateral', 'bilateral', 'nuclear', 'border', 'air', 'high-level', 'peace'].includes(word))
  const words = [...telling, wordsOf(document, trigger.head, trigger.last - 1), noun].filter((word) => word !== '').join(' ')
  if (mutual) return shorten(`${all.map((actor) => actors.actors[actor]?.name ?? '').join('–')} ${words}`)
  const names = namesOf(actors, source)
  const goal = namesOf(actors, target)
  const link = trigger.mode === 'visit' ? 'to' : trigger.type === 'ASSAULT' || trigger.type === 'SANCTION' ? 'against' : 'with'
  return shorten(`${names === '' ? '' : `${names} `}${words}${goal === '' ? '' : ` ${link} ${goal}`}`)
}

const namesOf = (actors: ActorModel, list: readonly number[]): string => {
  const names = list.map((actor) => actors.actors[actor]?.name ?? '')
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

const shorten = (title: string): string => (title.length <= 160 ? title : `${title.slice(0, 157).replace(/\s+\S*$/u, '')} …`)
