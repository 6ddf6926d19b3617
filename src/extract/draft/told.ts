import type { Token, TokenRange } from '../text/document.ts'
import type { DraftCommitments } from './draft-commitments.ts'
import type { DraftEvents } from './draft-events.ts'
import type { DraftStatements } from './draft-statements.ts'

export type Items = { readonly events: DraftEvents; readonly statements: DraftStatements; readonly commitments: DraftCommitments }

/** A happening of the draft with the tokens that tell of it; `head` is the word that names it: cue, trigger or promised verb. */
export type Told = TokenRange & {
  readonly key: string
  readonly kind: 'event' | 'statement' | 'commitment'
  readonly head: number
  readonly sentence: number
  /** Keys of who speaks, acts or owes. */
  readonly by: readonly string[]
  readonly confidence: number
  /** An illocution, a PLOVER type, a force. */
  readonly sort: string
  /** Of an event told by a verb: its lemma. */
  readonly verb?: string
}

/** What a draft tells, found by place in logarithmic time. */
export type ToldIndex = {
  /** Those whose head lies in a range, by their heads; at most 50. */
  readonly headsIn: (range: TokenRange) => readonly Told[]
  readonly inSentence: (sentence: number) => readonly Told[]
  readonly of: (key: string) => Told | undefined
}

const mostInside = 50
/** A sentence that tells of more is a table or a trick. */
const mostInSentence = 200

export const toldIndex = ({ events, statements, commitments }: Items, tokens: readonly Token[]): ToldIndex => {
  const sentenceOf = (token: number): number => tokens[token]?.sentence ?? 0
  const all: readonly Told[] = [
    ...events.items.flatMap(({ row, ranges }) => ranges.map((range): Told => ({
      key: row.key, kind: 'event', head: range.last - 1, ...range, sentence: sentenceOf(range.first), confidence: row.confidence ?? 1, sort: row.ploverType,
      ...tokens[range.first]?.pos === 'VERB' ? { verb: tokens[range.first]?.lemma ?? '' } : {},
      by: (row.participants ?? []).flatMap(({ actor, role }) => (role === 'INITIATOR' || role === 'PARTICIPANT' ? [actor] : [])),
    }))),
    ...statements.items.map(({ row, attribution, ranges, speakers, sentence }): Told => ({
      key: row.key, kind: 'statement', head: (attribution.tokens.cue[0]?.last ?? 1) - 1, sentence, by: speakers, confidence: row.confidence ?? 1, sort: row.illocution,
      first: ranges.reduce((least, { first }) => Math.min(least, first), Infinity), last: ranges.reduce((most, { last }) => Math.max(most, last), 0),
    })),
    ...commitments.items.map(({ row, found }): Told => ({
      key: row.key, kind: 'commitment', head: found.verb, ...found.range, sentence: sentenceOf(found.verb), by: row.debtors, confidence: row.confidence ?? 1, sort: row.force ?? '',
    })),
  ].sort((a, b) => a.head - b.head)
  const bySentence = Map.groupBy(all, ({ sentence }) => sentence)
  const byKey = new Map(all.toReversed().map((one) => [one.key, one]))
  const headsIn = ({ first, last }: TokenRange): readonly Told[] => {
    let low = 0
    let high = all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((all[middle]?.head ?? 0) < first) low = middle + 1
      else high = middle
    }
    const inside: Told[] = []
    for (let place = low; place < all.length && inside.length < mostInside; place += 1) {
      const one = all[place]
      if (one === undefined || one.head >= last) break
      inside.push(one)
    }
    return inside
  }
  return { headsIn, inSentence: (sentence) => (bySentence.get(sentence) ?? []).slice(0, mostInSentence), of: (key) => byKey.get(key) }
}
