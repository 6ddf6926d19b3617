import type { CausalRelation } from '../../domain/vocabulary.ts'

/** Verbs whose subject causes their object; with "by" and passive the other way round. */
export const causeVerbs: ReadonlyMap<string, CausalRelation> = new Map(Object.entries({
  TRIGGERS: 'trigger spark ignite provoke unleash set-off touch-off',
  CAUSES: 'cause produce create bring-about',
  MOTIVATES: 'prompt motivate inspire force compel drive push lead',
  AMPLIFIES: 'fuel amplify escalate heighten intensify exacerbate worsen deepen aggravate inflame stoke',
  ENABLES: 'enable allow facilitate permit',
  PREVENTS: 'prevent avert block thwart halt stop hinder preclude',
  MITIGATES: 'ease mitigate alleviate reduce soften calm defuse de-escalate',
} satisfies Partial<Record<CausalRelation, string>>).flatMap(([relation, verbs]) => verbs.split(' ').map((verb): [string, CausalRelation] => [verb, relation as CausalRelation])))

/** Of these only the strong ones make a claim by themselves, without a learnt signal. */
export const strongCauseVerbs: ReadonlySet<string> = new Set([
  'trigger', 'spark', 'ignite', 'provoke', 'cause', 'prompt', 'motivate', 'force', 'compel', 'fuel', 'exacerbate', 'inflame', 'stoke', 'enable', 'prevent', 'avert', 'thwart',
])

/** How a phrase is built: PREPOSITION takes a noun phrase or gerund as the cause, CLAUSE a clause, SUBJECT stands after a subject that is the effect. */
export type SignalKind = 'PREPOSITION' | 'CLAUSE' | 'SUBJECT' | 'VERB'

export type SignalPhrase = { readonly words: readonly string[]; readonly kind: SignalKind; readonly relation: CausalRelation; readonly belief: number }

const phrase = (kind: SignalKind, relation: CausalRelation, belief: number) => (words: string): SignalPhrase => ({ words: words.split(' '), kind, relation, belief })

/** Phrases that say the relation outright; words are lemmas, the first match at a place wins. */
export const signalPhrases: readonly SignalPhrase[] = [
  ...['come as', 'come amid', 'come against the backdrop of', 'come at a time when', 'come after', 'take place as', 'take place amid', 'unfold as', 'unfold amid'].map(phrase('SUBJECT', 'CONTEXT_FOR', 0.85)),
  ...['in response to', 'in retaliation for', 'in retaliation to', 'in reply to', 'in reaction to'].map(phrase('PREPOSITION', 'RESPONDS_TO', 0.9)),
  ...['because of', 'due to', 'owing to', 'thank to', 'as a result of', 'as a consequence of', 'on account of', 'cause by'].map(phrase('PREPOSITION', 'CAUSES', 0.9)),
  ...['in protest at', 'in protest of', 'in protest over', 'in protest against', 'in light of', 'in view of', 'out of concern for', 'out of fear of'].map(phrase('PREPOSITION', 'MOTIVATES', 0.85)),
  ...['in the wake of', 'in the aftermath of'].map(phrase('PREPOSITION', 'TRIGGERS', 0.7)),
  ...['amid', 'amidst', 'against the backdrop of', 'against a backdrop of'].map(phrase('PREPOSITION', 'CONTEXT_FOR', 0.75)),
  ...['because'].map(phrase('CLAUSE', 'CAUSES', 0.85)),
  ...['lead to', 'result in', 'give rise to', 'bring about', 'set off', 'touch off', 'pave the way for', 'pave the way to', 'contribute to'].map(phrase('VERB', 'CAUSES', 0.8)),
  ...['result from', 'stem from', 'arise from'].map(phrase('SUBJECT', 'CAUSES', 0.85)),
]

const typed: readonly (readonly [RegExp, CausalRelation])[] = [
  [/\b(?:amid|amidst|backdrop|while|come as|comes as|came as)\b|^(?:even )?as$|^as$/u, 'CONTEXT_FOR'],
  [/respon|retaliat|react|reply/u, 'RESPONDS_TO'],
  [/trigger|spark|ignit|provok|unleash|set off|touch(?:ed)? off|in the wake|^following$|^after$|^followed/u, 'TRIGGERS'],
  [/fuel|escalat|heighten|intensif|exacerbat|worsen|deepen|inflam|stok/u, 'AMPLIFIES'],
  [/prevent|avert|block|thwart|stop|halt|hinder|unless/u, 'PREVENTS'],
  [/eas(?:e|ing)|mitigat|alleviat|reduc|calm|defus/u, 'MITIGATES'],
  [/enabl|allow|permit|facilitat|^if$|pave/u, 'ENABLES'],
  [/protest|demand|seek|condemn|oppos|support|bid|attempt|order to|^to$|so that|prompt|forc|compel|motivat|urg|call|aim|for$|^over$|against|accus|alleg|hope|want/u, 'MOTIVATES'],
]

/** What kind of cause the signal's words tell; CAUSES when they do not say more. */
export const relationBySignal = (words: string): CausalRelation => typed.find(([pattern]) => pattern.test(words))?.[1] ?? 'CAUSES'
