import type { LogQuery } from '../../generated/cli-operations.ts'
import { actionWords, changeWords, kindWords } from './kinds.ts'
import { formatTable } from './table.ts'
import type { Screen } from './screen.ts'
import { visible } from './visible.ts'
import { counted } from './words.ts'

export type LoggedChange = LogQuery['changes']['edges'][number]['node']

const itemsOf = ({ source, why, items }: LoggedChange): string => [
  ...(source === null ? [] : [visible(source)]),
  ...(why === null ? [] : [`“${visible(why)}”`]),
  ...items.edges.map(({ node }) => `${actionWords[node.action]} ${kindWords[node.kind]}: ${visible(node.caption)}`),
  ...(items.totalCount > items.edges.length ? [`and ${items.totalCount - items.edges.length} more`] : []),
].join('\n')

/** Writes, the last first, each with what it touched. */
export const formatLog = ({ items, total }: { readonly items: readonly LoggedChange[], readonly total: number }, screen: Screen): string => {
  if (total === 0) return 'No write that is on record fits.'
  const table = formatTable(
    [{ head: 'When', fixed: 26 }, { head: 'What', fixed: 11 }, { head: 'By', fixed: 12 }, { head: 'Touched', share: 1 }],
    items.map((item) => [item.moment, changeWords[item.kind], visible(item.by), itemsOf(item)]),
    screen,
  )
  const shown = items.length < total ? `; ${items.length} shown, --first shows more` : ''
  return `${table}\n\n${counted(total, 'write')}${shown}.`
}
