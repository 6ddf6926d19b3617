import { aliasesOf, type Merge } from '../domain/identity/aliases.ts'
import { sha256 } from '../domain/ids.ts'
import { findBetween, readIdentities, writeAliases, writeJudgements } from '../generated/cypher.ts'
import type { Writer } from '../graph/connect.ts'
import { prefixOf } from '../ingest/groups.ts'
import { inTurn, type OperationItem, type Turn, type WriteOptions } from '../ingest/in-turn.ts'
import { rewrite } from '../ingest/rewrite/rewrite.ts'
import { JudgementRefused, UnknownThing } from './judgement-errors.ts'
import { readStanding, type Judgement, type Standing, type Verdict } from './standing-judgements.ts'

/** `canonical`: what the kept id answers as now. `bookmarks` let a reader see it. */
export type JudgedPair = { readonly judgement: Judgement; readonly canonical: string; readonly bookmarks: readonly string[] }

type Outcome = Omit<JudgedPair, 'bookmarks'>

export type Judging = WriteOptions & {
  /** The thing that is kept when both are the same. */
  readonly left: string
  readonly right: string
  readonly verdict: Verdict
  readonly why: string
}
export type Unmerging = WriteOptions & { /** The id that was merged into another. */ readonly id: string; readonly why: string }

type Named = { readonly id: string; readonly kind: string; readonly caption: string }

const judged: ReadonlySet<string> = new Set(['actor', 'topic', 'place', 'event', 'statement', 'commitment'])

const judgementId = (content: readonly string[]): string => `judgement:${sha256(JSON.stringify(content)).slice(0, 24)}`

const mergesOf = (standing: Standing, members: readonly string[]): readonly Merge[] =>
  standing.judgements.filter(({ verdict, right }) => verdict === 'SAME' && members.includes(right))

/** Says anew what ids answer as, and folds all that this touches. */
const answerAnew = async (writer: Writer, turn: Turn, facts: { readonly members: readonly string[]; readonly merges: readonly Merge[]; readonly again: readonly string[] }): Promise<void> => {
  const rows = aliasesOf(facts.merges)
  const kept = new Set(rows.map(({ id }) => id))
  await writer.run(writeAliases, { ended: facts.members.filter((id) => !kept.has(id)), rows })
  await rewrite(writer, { ...turn, sources: [], again: [...new Set(facts.again)], losses: 'suspend' })
}

const kindOf = (kind: string): string => (['PERSON', 'STATE', 'ORGANIZATION', 'GROUP'].includes(kind) ? 'ACTOR' : kind)

const itemOf = (action: string, { id, kind, caption }: Named): OperationItem => ({ action, thing: id, kind: kindOf(kind), key: null, caption })

const readPair = async (writer: Writer, standing: Standing, ids: readonly [string, string]): Promise<readonly [Named, Named]> => {
  for (const id of ids) {
    if (!judged.has(prefixOf(id))) throw new JudgementRefused(`${id} is not the id of an actor, event, statement, commitment, topic or place.`, 'Only these are judged.')
  }
  const [a, b] = ids.map((id) => standing.componentOf(id).canonical)
  const known = new Map((await writer.run(readIdentities, { ids: [a ?? '', b ?? ''] })).map((row) => [row.id, row]))
  const [left, right] = [known.get(a ?? ''), known.get(b ?? '')]
  if (left === undefined) throw new UnknownThing(ids[0])
  if (right === undefined) throw new UnknownThing(ids[1])
  if (left.kind !== right.kind) {
    throw new JudgementRefused(`“${left.caption}” is a ${left.kind.toLowerCase()} and “${right.caption}” a ${right.kind.toLowerCase()}: they cannot be one.`, 'Compare things of one kind, or correct the dossier that takes it for another.')
  }
  return [left, right]
}

const checkMayMerge = async (writer: Writer, standing: Standing, [left, right]: readonly [Named, Named]): Promise<void> => {
  if (left.id === right.id) throw new JudgementRefused(`Both answer as ${left.id} already.`, 'Nothing is left to do.')
  const [different] = standing.between(left.id, right.id, 'DIFFERENT')
  if (different !== undefined) {
    throw new JudgementRefused(`${different.by} judged them different on ${different.at.slice(0, 10)}: ${different.why}`, 'When that was wrong, judge the pair UNSURE first: that takes it back.')
  }
  const between = (await writer.run(findBetween, { left: left.id, right: right.id })).map(({ type }) => type)
  if (between.length > 0) {
    throw new JudgementRefused(`Something stands between “${left.caption}” and “${right.caption}” (${between.join(', ')}): they cannot be one.`, 'Correct the dossiers that say so first.')
  }
}

const endedBy = (turn: Turn, by: string, why: string) => (judgement: Judgement) =>
  ({ id: judgement.id, properties: { standing: false, endedAt: turn.now, endedBy: by, endedWhy: why } })

/** Takes back a merge: the two sides answer for themselves again. */
const takeApart = async (writer: Writer, turn: Turn, facts: { readonly standing: Standing; readonly merge: Judgement; readonly by: string; readonly why: string }): Promise<void> => {
  const { standing, merge, by, why } = facts
  const { canonical, members } = standing.componentOf(merge.right)
  await writer.run(writeJudgements, { rows: [endedBy(turn, by, why)(merge)] })
  const merges = mergesOf(standing, members).filter(({ id }) => id !== merge.id)
  await answerAnew(writer, turn, { members, merges, again: [canonical, merge.right] })
}

const judgeInTurn = async (writer: Writer, turn: Turn, { left: leftId, right: rightId, verdict, why, by = 'local' }: Judging) => {
  const standing = await readStanding(writer, [leftId, rightId])
  const [left, right] = await readPair(writer, standing, [leftId, rightId])
  const earlier = (['SAME', 'DIFFERENT', 'UNSURE'] as const).flatMap((one) => standing.between(leftId, rightId, one))
  if (verdict === 'SAME') {
    await checkMayMerge(writer, standing, [left, right])
  } else if (left.id === right.id) {
    const merge = earlier.find((one) => one.verdict === 'SAME' && [one.left, one.right].includes(leftId) && [one.left, one.right].includes(rightId))
    if (merge === undefined) throw new JudgementRefused(`Both answer as ${left.id}, by way of others that were merged.`, 'Unmerge those first; the judgements of the thing name them.')
    await takeApart(writer, turn, { standing, merge, by, why })
  }
  // A judgement is of the things as they are shown; one that is taken apart is of the two that were merged.
  const [one, other] = verdict === 'SAME' || left.id !== right.id ? [left.id, right.id] : [leftId, rightId]
  const judgement: Judgement = { id: judgementId([one, other, verdict, turn.moment]), left: one, right: other, verdict, by, at: turn.now, why }
  const { id, ...properties } = judgement
  const superseded = earlier.filter((before) => before.verdict !== 'SAME')
  await writer.run(writeJudgements, { rows: [...superseded.map(endedBy(turn, by, why)), { id, properties: { ...properties, standing: true } }] })
  if (verdict === 'SAME') {
    const members = [...new Set([...standing.componentOf(leftId).members, ...standing.componentOf(rightId).members])]
    await answerAnew(writer, turn, { members, merges: [...mergesOf(standing, members), judgement], again: [left.id, right.id] })
  }
  const outcome: Outcome = { judgement, canonical: verdict === 'SAME' ? left.id : one }
  const kind = verdict === 'SAME' ? 'MERGE' : left.id === right.id ? 'UNMERGE' : 'REVIEW'
  const action = verdict === 'SAME' ? 'MERGED' : 'JUDGED'
  return { outcome, record: { kind, source: null, why, items: [itemOf(action, left), ...(left.id === right.id ? [] : [itemOf(action, right)])] } as const }
}

/**
 * Keeps what somebody judged about two things. SAME merges them: the second answers as the first, and nothing moves that
 * cannot be moved back. DIFFERENT keeps them from ever being joined or suggested, and takes a merge of the two back. UNSURE
 * takes an earlier judgement back. One transaction, in the turn to write.
 *
 * @throws UnknownThing, JudgementRefused, GraphError; nothing is written then
 */
export const judge = async (judging: Judging): Promise<JudgedPair> => {
  const { value, bookmarks } = await inTurn(judging, (writer, turn) => judgeInTurn(writer, turn, judging))
  return { ...value, bookmarks }
}

/** `judge` with SAME. */
export const merge = (merging: Omit<Judging, 'verdict'>): Promise<JudgedPair> => judge({ ...merging, verdict: 'SAME' })

/**
 * Takes back the merge of an id into another: both are again what their own accounts make of them, those that came since
 * included. `judgement` is the one that ended.
 *
 * @throws UnknownThing, JudgementRefused when the id was merged into nothing
 */
export const unmerge = async (unmerging: Unmerging): Promise<JudgedPair> => {
  const { value, bookmarks } = await inTurn(unmerging, async (writer, turn) => {
    const { id, why, by = 'local' } = unmerging
    const standing = await readStanding(writer, [id])
    const found = standing.judgements.find((one) => one.verdict === 'SAME' && one.right === id)
    if (found === undefined) {
      const into = standing.componentOf(id).members.filter((member) => member !== id)
      throw new JudgementRefused(`${id} was merged into nothing.`, into.length === 0 ? 'Give the id that was merged.' : `These were merged into it: ${into.slice(0, 10).join(', ')}.`)
    }
    const [canonical] = await readPair(writer, standing, [id, id])
    await takeApart(writer, turn, { standing, merge: found, by, why })
    return { outcome: { judgement: found, canonical: id }, record: { kind: 'UNMERGE', source: null, why, items: [itemOf('UNMERGED', canonical), itemOf('UNMERGED', { ...canonical, id })] } as const }
  })
  return { ...value, bookmarks }
}
