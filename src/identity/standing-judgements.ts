import type { Feature } from '../domain/identity/features.ts'
import { feature } from '../domain/identity/features.ts'
import { readComponents, readJudgements } from '../generated/cypher.ts'
import type { Reader } from '../graph/connect.ts'

export const verdicts = ['SAME', 'DIFFERENT', 'UNSURE'] as const
export type Verdict = (typeof verdicts)[number]

/** Who judged two ids to be one thing, two, or neither for certain; when and why. */
export type Judgement = {
  readonly id: string
  readonly left: string
  readonly right: string
  readonly verdict: Verdict
  readonly by: string
  readonly at: string
  readonly why: string
}

/** What answers as one thing with an id: all these ids, and the one that it is shown under. */
export type Component = { readonly canonical: string; readonly members: readonly string[] }

export type Standing = {
  readonly componentOf: (id: string) => Component
  readonly judgements: readonly Judgement[]
  /** Standing judgements of one verdict between what answers as one thing with the first id, and with the second. */
  readonly between: (left: string, right: string, verdict: Verdict) => readonly Judgement[]
}

const verdictOf = (text: string): Verdict => verdicts.find((one) => one === text) ?? 'UNSURE'

/** What stands about these ids and all that answer as one with them. Two queries. */
export const readStanding = async (reader: Reader, ids: readonly string[]): Promise<Standing> => {
  const rows = ids.length === 0 ? [] : await reader.run(readComponents, { ids: [...new Set(ids)] })
  const components = new Map(rows.flatMap(({ canonical, members }) => members.map((member): [string, Component] => [member, { canonical, members }])))
  const componentOf = (id: string): Component => components.get(id) ?? { canonical: id, members: [id] }
  const known = [...components.keys()]
  const found = known.length === 0 ? [] : await reader.run(readJudgements, { ids: known })
  const judgements = found.map((row): Judgement => ({ ...row, verdict: verdictOf(row.verdict) }))
  return {
    componentOf, judgements,
    between: (left, right, verdict) => {
      const [mine, theirs] = [componentOf(left).members, componentOf(right).members]
      return judgements.filter((one) => one.verdict === verdict
        && ((mine.includes(one.left) && theirs.includes(one.right)) || (mine.includes(one.right) && theirs.includes(one.left))))
    },
  }
}

/** What was decided about an id of a dossier and a thing of the graph, as features of their comparison. */
export const judgedBy = (standing: Standing) => (id: string, other: string): readonly Feature[] => {
  const [different] = standing.between(id, other, 'DIFFERENT')
  if (different !== undefined) return [feature('JUDGED_DIFFERENT', `${different.by} judged so on ${different.at.slice(0, 10)}: ${different.why}`)]
  return id !== other && standing.componentOf(id).canonical === other ? [feature('JOINED_BEFORE', 'its id answers as this one')] : []
}
