import type { DiffQuery } from '../../generated/cli-operations.ts'
import { kindWords, revisionWords } from './kinds.ts'
import { formatTable } from './table.ts'
import type { Screen } from './screen.ts'
import { visible } from './visible.ts'
import { counted } from './words.ts'

export type Revision = DiffQuery['diff']['edges'][number]['node']

const changeOf = ({ change }: Revision, { colours }: Screen): string => {
  switch (change) {
    case 'CREATED': return colours.green(revisionWords[change])
    case 'CHANGED': return colours.yellow(revisionWords[change])
    case 'WITHDRAWN': return colours.red(revisionWords[change])
  }
}

const lineOf = ({ before, after, fields }: Revision): string => {
  const name = visible(after ?? before ?? '')
  const was = before !== null && after !== null && before !== after ? ` (was: ${visible(before)})` : ''
  return `${name}${was}${fields.length === 0 ? '' : `: ${fields.join(', ')}`}`
}

/** Things in the order in which they last changed. */
export const formatDiff = ({ items, total }: { readonly items: readonly Revision[], readonly total: number }, screen: Screen): string => {
  if (total === 0) return 'Nothing differs between the two moments.'
  const table = formatTable(
    [{ head: 'When', fixed: 26 }, { head: 'Kind', fixed: 13 }, { head: 'Change', fixed: 10 }, { head: 'What', share: 1 }],
    items.map((item) => [item.moment, kindWords[item.kind], changeOf(item, screen), lineOf(item)]),
    screen,
  )
  const shown = items.length < total ? `; ${items.length} shown, --first shows more` : ''
  return `${table}\n\n${counted(total, 'difference')}${shown}.`
}
