import type { CheckedDossier } from '../../domain/check-dossier.ts'
import type { Passage } from '../../domain/evidence.ts'
import { cueVerbs } from '../attribution/cue-verbs.ts'
import type { Findings } from '../draft/desk.ts'
import { tokensOf } from './places.ts'

/** Words that a quotation has at least, to be speech and not a name or a word that somebody doubts. */
const leastQuoted = 4

/**
 * The sentences in which the rules saw signs but made nothing of them: a quotation or an attributing verb without a
 * statement, a causal signal without a link, an event's trigger or a promise without an event, statement or commitment.
 */
export const sentencesLeft = (findings: Findings, { words }: CheckedDossier): ReadonlySet<number> => {
  const { document, events, commitments, claims, attributions } = findings
  const sentenceOf = (token: number): number => document.tokens[token]?.sentence ?? -1
  const toldIn = (items: readonly { readonly evidence: readonly Passage[] }[]): ReadonlySet<number> => {
    const told = new Set<number>()
    for (const { evidence } of items) {
      for (const passage of evidence) {
        const { first, last } = tokensOf(document, passage)
        for (let sentence = sentenceOf(first); last > first && sentence >= 0 && sentence <= sentenceOf(last - 1); sentence += 1) told.add(sentence)
      }
    }
    return told
  }
  const statements = toldIn(words.statements)
  const links = toldIn(words.links)
  const happenings = toldIn([...words.events, ...words.statements, ...words.commitments])
  const left = new Set<number>()
  const note = (sentence: number, told: ReadonlySet<number>): void => { if (sentence >= 0 && !told.has(sentence)) left.add(sentence) }
  for (const { first, last } of document.quotations) if (last - first - 2 >= leastQuoted) for (let sentence = sentenceOf(first); sentence <= sentenceOf(last - 1); sentence += 1) note(sentence, statements)
  for (const { sentence, pos, lemma } of document.tokens) if (pos === 'VERB' && cueVerbs.get(lemma)?.some(({ belief, clause, quotation }) => belief >= 0.9 && (clause || quotation)) === true) note(sentence, statements)
  for (const { tokens, silent } of attributions) if (!silent) note(sentenceOf(tokens.cue[0]?.first ?? -1), statements)
  for (const { tokens, explicit } of claims) if (explicit) for (const { first } of tokens.signal) note(sentenceOf(first), links)
  for (const { sentence } of events) note(sentence, happenings)
  for (const { verb } of commitments) note(sentenceOf(verb), happenings)
  return left
}
