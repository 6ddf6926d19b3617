import { causalClaims } from '../../causal/causal-claims.ts'
import { readText } from '../../text/read-text.ts'
import { compareGold } from '../compare-gold.ts'
import type { GoldText } from '../read-gold.ts'
import { pairBy, shared, type Counts } from '../score.ts'
import { accuracy, prf, type Mistake, type Task } from '../task.ts'

type Outcome = { readonly links: Counts; readonly relation: Counts; readonly mistakes: readonly Mistake[] }

const compare = ({ name, heldOut, text, published, links: gold }: GoldText): Outcome => {
  const found = causalClaims(readText(text, { published })).filter(({ explicit }) => explicit)
  const pairs = pairBy(found, gold, (a, b) => (shared(a.cause, b.cause) > 0 && shared(a.effect, b.effect) > 0 ? shared(a.signal, b.signal) + 1 : 0))
  const met = new Set(pairs.map(({ expected }) => expected))
  const points = Array.from(text)
  return {
    links: { right: pairs.length, given: found.length, expected: gold.length },
    relation: { right: pairs.filter(({ given, expected }) => given.relation === expected.relation).length, given: pairs.length, expected: pairs.length },
    mistakes: heldOut ? [] : gold.filter((one) => !met.has(one)).map(({ relation, signal }) => ({ kind: 'missed', where: name, what: `${relation} ${signal.map(({ start, end }) => points.slice(start, end).join('')).join(' … ')}` })),
  }
}

export const linkTask: Task = {
  name: 'links',
  about: 'Explicit causal links of the gold dossiers: cause and effect both overlap; the gold marks only links between happenings, so precision is a lower bound',
  run: (data) => {
    const { of, mistakes } = compareGold(data, compare)
    return {
      figures: [...prf('tuned', of(false, ({ links }) => links)), ...prf('held out', of(true, ({ links }) => links)), accuracy('tuned relation', of(false, ({ relation }) => relation))],
      mistakes,
      notes: [],
    }
  },
}
