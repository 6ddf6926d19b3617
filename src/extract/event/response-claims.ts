import type { CausalClaim } from '../causal/causal-claim.ts'
import type { CausalRelation } from '../../domain/vocabulary.ts'
import type { TextDocument, TokenRange } from '../text/document.ts'
import type { FoundEvent } from './find-events.ts'

/**
 * Claims that one event answers another, made by the words that join their triggers: "issued a ruling on the suspension",
 * "the appeal of that decision", "complied with the request", "at the behest of the minister". The relation is in the
 * meaning of the answering word, so its words up to the other event are the signal.
 */
export const responseClaims = (document: TextDocument, events: readonly FoundEvent[], from: number): readonly CausalClaim[] => {
  const bySentence = Map.groupBy(events.flatMap((event) => [event.trigger, ...event.alsoAt].map((range): Mention => ({ event, ...range }))),
    ({ first }) => document.tokens[first]?.sentence ?? 0)
  const found: CausalClaim[] = []
  for (const [sentence, mentions] of bySentence) {
    if (mentions.length > mostInSentence) continue
    const sorted = mentions.toSorted((a, b) => a.first - b.first)
    const until = document.sentences[sentence]?.last ?? 0
    for (const one of sorted) {
      for (const { cause, effect, signal, relation, confidence, rule } of [...answered(document, { one, sorted, until }), ...asked(document, { one, sorted, until })]) {
        found.push({
          index: from + found.length, cause: [document.spanOf(cause)], effect: [document.spanOf(effect)], signal: [document.spanOf(signal)],
          tokens: { cause: [cause], effect: [effect], signal: [signal] }, relation, polarity: 'POSITIVE', explicit: true, confidence, rule,
        })
      }
    }
  }
  return found
}

type Mention = TokenRange & { readonly event: FoundEvent }
type Place = { readonly one: Mention; readonly sorted: readonly Mention[]; readonly until: number }
type Answer = { readonly cause: TokenRange; readonly effect: TokenRange; readonly signal: TokenRange; readonly relation: CausalRelation; readonly confidence: number; readonly rule: string }

/** A sentence with more is a table or a trick. */
const mostInSentence = 60
/** From the answering word to what it answers. */
const reach = 9

/** Words whose object, or what stands behind their preposition, is what they answer. */
const answering = new Set([
  'ruling', 'opinion', 'decision', 'judgment', 'judgement', 'verdict', 'rule', 'find', 'appeal', 'petition', 'protest', 'complaint', 'lawsuit', 'condemn', 'denounce', 'criticize',
  'criticise', 'deplore', 'welcome', 'praise', 'comply', 'reject', 'refuse', 'accept', 'approve', 'grant', 'decline', 'rebuff', 'overturn', 'overrule', 'quash', 'demonstrate', 'retaliate',
])
const binding = new Set(['on', 'over', 'about', 'against', 'of', 'to', 'with'])
const consents = new Set(['comply', 'accept', 'approve', 'grant', 'agree', 'consent'])
const requests = new Set(['request', 'behest', 'urging', 'insistence', 'demand', 'invitation', 'instigation'])

const answered = (document: TextDocument, { one, sorted, until }: Place): readonly Answer[] => {
  const { tokens } = document
  const words = tokens.slice(one.first, one.last)
  const head = words.findLast(({ lemma }) => answering.has(lemma))
  if (head === undefined || one.event.status === 'DENIED' || one.event.status === 'HYPOTHETICAL') return []
  // "petitioned for a ruling on": what is only asked for has answered nothing.
  if (head.pos === 'NOUN' && (/^(?:for|no|any)$/u.test(tokens[one.first - 1]?.lower ?? '') || /^(?:no|any)$/u.test(tokens[one.first]?.lower ?? ''))) return []
  const verdict = head.lemma === 'rule' || head.lemma === 'find'
  let last = one.last
  let bound = head.pos === 'VERB'
  for (let index = one.last; index < Math.min(until, one.last + reach + (verdict ? 4 : 0)); index += 1) {
    const token = tokens[index]
    if (token === undefined || token.text === ';' || token.text === ',' || token.pos === 'VERB' && index > one.last) break
    const target = sorted.find(({ first, event }) => first === index && event !== one.event)
    if (target !== undefined) {
      if (!bound || verdict && !judged(document, target, until) || target.event.trigger.first === one.first) return []
      return [
        { cause: target, effect: one, signal: { first: one.first, last }, relation: 'RESPONDS_TO', confidence: 0.8, rule: `response: ${head.lemma}` },
        ...consented(document, { one, request: target, sorted, head: head.lemma, until }),
      ]
    }
    if ((token.lower === 'that' || token.lower === 'this') && decisions.has(tokens[index + 1]?.lemma ?? '') && bound && !verdict) {
      return [{ cause: { first: index, last: index + 2 }, effect: one, signal: { first: one.first, last }, relation: 'RESPONDS_TO', confidence: 0.75, rule: `response: ${head.lemma}` }]
    }
    if (binding.has(token.lower) && token.pos !== 'PART') {
      bound = true
      last = index + 1
    }
    if (token.pos === 'NOUN' && bound && index > one.last) break
  }
  return []
}

const decisions = new Set(['decision', 'ruling', 'move', 'step', 'judgment', 'verdict', 'announcement', 'claim', 'accusation'])

/** "ruled the suspension was unlawful", "ruled on the appeal": what is judged stands behind "on" or before the verb of the verdict. */
const judged = ({ tokens }: TextDocument, { first, last }: Mention, until: number): boolean =>
  tokens[first - 1]?.lower === 'on' || tokens[first - 1]?.lower === 'against' || /^(?:was|were|is|are|to|had)$/u.test(tokens[last]?.lower ?? '') && last < until

/** "will comply with the request of X to do Y": the consent makes Y possible. */
const consented = ({ tokens }: TextDocument, { one, request, sorted, head, until }: { readonly one: Mention; readonly request: Mention; readonly sorted: readonly Mention[]; readonly head: string; readonly until: number }): readonly Answer[] => {
  if (!consents.has(head) || request.event.type !== 'REQUEST') return []
  const deed = sorted.find(({ first, event }) => first > request.last && first < Math.min(until, request.last + 12) && event !== request.event && tokens[first - 1]?.lower === 'to')
  return deed === undefined ? [] : [{ cause: one, effect: deed, signal: { first: one.first, last: request.last }, relation: 'ENABLES', confidence: 0.75, rule: `consent: ${head}` }]
}

/** "Per request of X, Y did Z", "Y did Z at the behest of X". */
const asked = ({ tokens }: TextDocument, { one, sorted, until }: Place): readonly Answer[] => {
  const head = tokens.slice(one.first, one.last).findLast(({ lemma, pos }) => pos === 'NOUN' && requests.has(lemma))
  const lead = tokens[one.first - 1]
  if (head === undefined || lead === undefined || !/^(?:at|per|on|upon)$/u.test(lead.lower) || !/^(?:of|from)$/u.test(tokens[one.last]?.lower ?? '')) return []
  const deeds = sorted.filter(({ event }) => event !== one.event && event.type !== 'REQUEST' && event.status === 'OCCURRED')
  const opens = tokens[lead.index - 1]?.sentence !== lead.sentence
  const deed = opens ? deeds.find(({ first }) => first > one.last && first < until) : deeds.findLast(({ first }) => first < lead.index)
  return deed === undefined ? [] : [{ cause: one, effect: deed, signal: { first: lead.index, last: one.last + 1 }, relation: 'CAUSES', confidence: 0.85, rule: `asked: ${head.lemma}` }]
}
