import { canonicalJson, fold, type Folded, type Properties } from '../../domain/fold.ts'
import { listThings, readShortcuts } from '../../generated/cypher.ts'
import type { Reader } from '../../graph/connect.ts'
import { prefixOf } from '../groups.ts'
import { canonicalBy, toldOfNow, withAliases } from '../rewrite/aliases.ts'
import { readExisting, readReportsOn, readStoredThings, type StoredThing } from '../rewrite/read-state.ts'
import { given, type Report } from '../rewrite/report.ts'
import { settled } from '../rewrite/settlements.ts'
import { stateOf } from '../rewrite/shown.ts'
import { referredTo } from '../rewrite/standing.ts'
import { shortcutOf } from '../rewrite/write-plan.ts'
import type { Check, Find } from './find.ts'

const batchSize = 200

const proved: ReadonlySet<string> = new Set(['event', 'statement', 'commitment', 'link', 'assessment'])
const settlement: ReadonlySet<string> = new Set(['settledState', 'fulfilled', 'late', 'settledDueLatest'])

const differing = (a: Properties, b: Properties): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => name !== 'since' && canonicalJson(a[name] ?? null) !== canonicalJson(b[name] ?? null)).sort()

const edgesText = (edges: Folded['edges']): string => canonicalJson(edges.filter(({ type }) => type !== 'KNOWN_AS').map((edge) => canonicalJson([edge.type, edge.to, given(edge.properties)])).sort())

const findOf = (id: string, caption: string, [check, message]: readonly [Check, string]): Find => ({ check, id, caption, message, repair: { kind: 'fold', thing: id } })

/** What is wrong with one thing, against what its reports make of it. */
const findsOf = (id: string, stored: StoredThing, facts: { readonly folded: Folded | null; readonly shortcuts: readonly Properties[] }): readonly Find[] => {
  const { folded, shortcuts } = facts
  const caption = String(stored.properties.caption ?? id)
  if (folded === null) return [findOf(id, caption, ['ORPHAN', 'No source tells of it.'])]
  const finds: Find[] = []
  if (proved.has(prefixOf(id)) && !stored.edges.some(({ type, properties }) => type === 'EVIDENCED_BY' && properties.role === 'ASSERTION')) {
    finds.push(findOf(id, caption, ['NO_EVIDENCE', 'It has no evidence.']))
  }
  const names = differing(given(stored.properties), { ...given(folded.properties), id })
  const states = names.filter((name) => settlement.has(name))
  const others = names.filter((name) => !settlement.has(name))
  if (states.length > 0) finds.push(findOf(id, caption, ['COMMITMENT_STATE', `What follows from its assessments is another ${states.join(', ')}.`]))
  if (others.length > 0) finds.push(findOf(id, caption, ['FOLD', `Its sources make of it another ${others.join(', ')}.`]))
  if (finds.length === 0 && (stateOf(id, stored, folded) !== 'same' || edgesText(stored.edges) !== edgesText(folded.edges))) {
    finds.push(findOf(id, caption, ['FOLD', 'Its relationships are not those that its sources tell of.']))
  }
  if (prefixOf(id) === 'link') {
    const wanted = shortcutOf(id, folded, String(stored.properties.since)).map(({ properties, ...rest }) => canonicalJson({ ...rest, properties: given(properties) })).sort()
    const found = shortcuts.map((shortcut) => canonicalJson(shortcut)).sort()
    if (canonicalJson(wanted) !== canonicalJson(found)) finds.push(findOf(id, caption, ['SHORTCUT', 'The relationship from its cause to its effect does not agree with it.']))
  }
  return finds
}

/** What is wrong with these things. */
export const verifyThings = async (reader: Reader, ids: readonly string[]): Promise<readonly Find[]> => {
  const reports = await readReportsOn(reader, ids)
  const aliases = await withAliases(reader, new Map(), reports.flatMap(({ thing, told }) => [thing, ...told.edges.map(({ to }) => to)]))
  const canonical = canonicalBy(aliases)
  const ends = [...referredTo(reports, canonical)]
  const existing = await readExisting(reader, ends)
  const missing = new Set(ends.filter((id) => !existing.has(id)))
  const groups: ReadonlyMap<string, readonly Report[]> = Map.groupBy(reports, ({ standing }) => standing?.node ?? '')
  const folded = await settled(reader, new Map(ids.map((id) => {
    const own = groups.get(id) ?? []
    return [id, own.length === 0 ? null : fold(own.map((report) => ({ ...report, told: toldOfNow(report.told, canonical, (end) => missing.has(end)) })))]
  })))
  const things = await readStoredThings(reader, ids)
  const links = ids.filter((id) => prefixOf(id) === 'link')
  const shortcuts = new Map(links.length === 0 ? [] : (await reader.run(readShortcuts, { ids: links })).map((row) => [row.id, row.shortcuts as readonly Properties[]]))
  return [...things].flatMap(([id, stored]) => findsOf(id, stored, { folded: folded.get(id) ?? null, shortcuts: shortcuts.get(id) ?? [] }))
}

/** The ids of all things, some at a time. */
export async function* allThings(reader: Reader): AsyncGenerator<readonly string[]> {
  for (let after = ''; ;) {
    const ids = (await reader.run(listThings, { after, limit: batchSize })).map(({ id }) => id)
    const last = ids.at(-1)
    if (last === undefined) return
    yield ids
    after = last
  }
}
