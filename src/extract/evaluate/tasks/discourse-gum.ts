import { attributions } from '../../attribution/attributions.ts'
import { causalClaims } from '../../causal/causal-claims.ts'
import type { TextDocument, TokenRange } from '../../text/document.ts'
import { readText } from '../../text/read-text.ts'
import { readGum, type DiscourseUnit, type GumDocument } from '../read-gum.ts'
import type { Range } from '../read-polnear.ts'
import { pairBy, shared, sum, type Counts } from '../score.ts'
import { prf, type Mistake, type Task } from '../task.ts'

type Pair = { readonly from: readonly Range[]; readonly to: readonly Range[] }

const placed = (doc: TextDocument, ranges: readonly TokenRange[]): readonly Range[] =>
  ranges.map(({ first, last }) => ({ start: doc.tokens[first]?.start ?? 0, end: doc.tokens[last - 1]?.end ?? 0 }))

/** Relations of the discourse tree whose name begins so: the dependent unit and its head. */
const related = ({ units }: GumDocument, name: string): readonly { readonly unit: DiscourseUnit; readonly head: DiscourseUnit }[] =>
  units.flatMap((unit) => {
    const head = units.find(({ id }) => id === unit.head)
    return unit.relation.startsWith(name) && head !== undefined ? [{ unit, head }] : []
  })

const matched = (given: readonly Pair[], gold: readonly Pair[], eitherWay: boolean): Counts => {
  const weight = (a: Pair, b: Pair): number => {
    const straight = Math.min(shared(a.from, b.from), shared(a.to, b.to))
    return eitherWay ? Math.max(straight, Math.min(shared(a.from, b.to), shared(a.to, b.from))) : straight
  }
  return { right: pairBy(given, gold, weight).length, given: given.length, expected: gold.length }
}

/**
 * GUM marks relations between clauses only, attributions also inside quotations, and as causal whatever a reader takes
 * for a cause: recall on attributions is what tells most here.
 */
export const discourseGum: Task = {
  name: 'discourse-gum',
  about: 'Attribution and causal relations of GUM news (RST): a pair is right when both of its sides share words with a gold pair.',
  run: (data) => {
    const judged = readGum(data).map((gum) => {
      const doc = readText(gum.text)
      const said = attributions(doc).filter(({ tokens }) => tokens.content.length > 0)
        .map(({ tokens }): Pair => ({ from: placed(doc, tokens.cue), to: placed(doc, tokens.content) }))
      const caused = causalClaims(doc).filter(({ relation, confidence }) => relation !== 'CONTEXT_FOR' && confidence >= 0.5)
        .map(({ tokens }): Pair => ({ from: placed(doc, tokens.cause), to: placed(doc, tokens.effect) }))
      const gold = (name: string): readonly Pair[] => related(gum, name).map(({ unit, head }) => ({ from: [unit], to: [head] }))
      const missed = gold('attribution').filter((pair) => said.every((one) => shared(one.from, pair.from) === 0))
      return {
        attribution: matched(said, gold('attribution'), false),
        causal: matched(caused, gold('causal'), true),
        mistakes: missed.map(({ from, to }): Mistake => ({
          kind: 'missed attribution', where: gum.name, what: `${gum.text.slice(from[0]?.start, from[0]?.end)} → ${gum.text.slice(to[0]?.start, to[0]?.end)}`,
        })),
      }
    })
    return {
      figures: [...prf('attribution', sum(judged.map(({ attribution }) => attribution))), ...prf('causal', sum(judged.map(({ causal }) => causal)))],
      mistakes: judged.flatMap(({ mistakes }) => mistakes),
      notes: [`${judged.length} documents; units at the end of a relation stand for their whole span`],
    }
  },
}
