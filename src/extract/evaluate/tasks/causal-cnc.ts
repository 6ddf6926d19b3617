import { causalClaims } from '../../causal/causal-claims.ts'
import { isCausal } from '../../causal/causal-sentence.ts'
import { codesOf } from '../../causal/codes.ts'
import { causalWeights } from '../../causal/weights.ts'
import type { Token, TokenRange } from '../../text/document.ts'
import { readText } from '../../text/read-text.ts'
import { readCnc, type CncSentence } from '../read-cnc.ts'
import { noCounts, pairBy, shared, sum, type Counts } from '../score.ts'
import { prf, type Figure, type Mistake, type Task } from '../task.ts'

type Part = CncSentence['part']
type Range = { readonly start: number; readonly end: number }
type Relation = { readonly cause: readonly Range[]; readonly effect: readonly Range[]; readonly signal: readonly Range[] }

const roles = ['cause', 'effect', 'signal'] as const

export const causalSentenceCnc: Task = {
  name: 'causal-sentence-cnc',
  about: 'Whether a sentence tells of a cause, against Causal News Corpus V2; one document in five is unseen.',
  run: (data) => {
    const { threshold } = causalWeights()
    const judged = readCnc(data).map((sentence) => {
      const given = isCausal(codesOf(readText(sentence.text).tokens)) >= threshold
      return { sentence, given }
    })
    const counts = (part: Part): Counts => sum(judged.filter(({ sentence }) => sentence.part === part).map(({ sentence, given }) =>
      ({ right: given && sentence.causal ? 1 : 0, given: given ? 1 : 0, expected: sentence.causal ? 1 : 0 })))
    return {
      figures: [...prf('learnt from', counts('TUNED')), ...prf('unseen', counts('HELD_OUT'), 0.75)],
      mistakes: judged.filter(({ sentence, given }) => sentence.part === 'TUNED' && given !== sentence.causal)
        .map(({ sentence, given }): Mistake => ({ kind: given ? 'not causal' : 'missed', where: sentence.id, what: sentence.text })),
      notes: [`threshold ${threshold}`],
    }
  },
}

/** Gold and given relations of a sentence as token ranges, so that both are cut alike. */
const tokenRanges = (tokens: readonly Token[], { start, end }: Range): readonly Range[] => {
  const first = tokens.findIndex((token) => token.end > start)
  const last = tokens.findLastIndex((token) => token.start < end)
  return first === -1 || last < first ? [] : [{ start: first, end: last + 1 }]
}

const asRange = ({ first, last }: TokenRange): Range => ({ start: first, end: last })

type Compared = { readonly exact: Readonly<Record<(typeof roles)[number], Counts>>; readonly tokens: Readonly<Record<(typeof roles)[number], Counts>> }

const same = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.length === b.length && a.every((one, index) => one.start === b[index]?.start && one.end === b[index].end)
const size = (ranges: readonly Range[]): number => ranges.reduce((n, { start, end }) => n + end - start, 0)

/** Relations are paired one to one by the tokens that their three roles share; unpaired ones count as wrong or missed. */
const compare = (given: readonly Relation[], gold: readonly Relation[]): Compared => {
  const pairs = pairBy(given, gold, (a, b) => roles.reduce((n, role) => n + shared(a[role], b[role]), 0))
  const of = (role: (typeof roles)[number], exact: boolean): Counts => ({
    right: pairs.reduce((n, pair) => n + (exact ? Number(pair.expected[role].length > 0 && same(pair.given[role], pair.expected[role])) : shared(pair.given[role], pair.expected[role])), 0),
    given: given.reduce((n, one) => n + (exact ? Number(one[role].length > 0) : size(one[role])), 0),
    expected: gold.reduce((n, one) => n + (exact ? Number(one[role].length > 0) : size(one[role])), 0),
  })
  const all = (exact: boolean) => ({ cause: of('cause', exact), effect: of('effect', exact), signal: of('signal', exact) })
  return { exact: all(true), tokens: all(false) }
}

const explicitOnly = ({ signal }: Relation): boolean => signal.length > 0

export const causalSpansCnc: Task = {
  name: 'causal-spans-cnc',
  about: 'Cause, effect and signal spans against Causal News Corpus V2, exactly and by shared tokens; one document in five is unseen.',
  run: (data) => {
    const judged = readCnc(data).map((sentence) => {
      const doc = readText(sentence.text)
      const { tokens } = doc
      const gold = sentence.relations.map((relation): Relation => ({
        cause: tokenRanges(tokens, relation.cause), effect: tokenRanges(tokens, relation.effect), signal: relation.signals.flatMap((signal) => tokenRanges(tokens, signal)),
      }))
      const given = causalClaims(doc).map((claim): Relation => ({
        cause: claim.tokens.cause.map(asRange), effect: claim.tokens.effect.map(asRange), signal: claim.tokens.signal.map(asRange),
      }))
      return { sentence, tokens, given, gold }
    })
    const figures = (label: string, part: Part, keep: (relation: Relation) => boolean): readonly Figure[] => {
      const compared = judged.filter(({ sentence }) => sentence.part === part).map(({ given, gold }) => compare(given.filter(keep), gold.filter(keep)))
      const total = (kind: keyof Compared, role: (typeof roles)[number]): Counts => compared.reduce((n, one) => sum([n, one[kind][role]]), noCounts)
      const held = part === 'HELD_OUT' && keep === explicitOnly
      return [
        ...roles.flatMap((role) => prf(`${label}: ${role} (exact)`, total('exact', role))),
        ...prf(`${label}: all three (exact)`, sum(roles.map((role) => total('exact', role)))),
        ...roles.flatMap((role) => prf(`${label}: ${role} (tokens)`, total('tokens', role))),
        ...prf(`${label}: all three (tokens)`, sum(roles.map((role) => total('tokens', role))), held ? 0.6 : undefined),
      ].filter(({ name }) => name.endsWith('F1') || name.includes('all three'))
    }
    return {
      figures: [
        ...figures('learnt from, explicit', 'TUNED', explicitOnly), ...figures('unseen, explicit', 'HELD_OUT', explicitOnly),
        ...figures('unseen, with implied', 'HELD_OUT', () => true),
      ],
      mistakes: [],
      notes: ['a relation is explicit when a signal is marked'],
    }
  },
}
