import type { TimelineQuery } from '../../generated/cli-operations.ts'
import { formatTable } from './table.ts'
import type { Screen } from './screen.ts'
import { visible } from './visible.ts'
import { counted } from './words.ts'

export type TimelineItem = TimelineQuery['timeline']['edges'][number]['node']

const kinds = { Event: 'event', Statement: 'statement', Commitment: 'commitment' } as const

const kindOf = ({ __typename: kind }: TimelineItem, { colours }: Screen): string => {
  switch (kind) {
    case 'Event': return colours.blue(kinds[kind])
    case 'Statement': return colours.red(kinds[kind])
    case 'Commitment': return colours.green(kinds[kind])
  }
}

const sourcesOf = ({ evidence }: TimelineItem): string => String(new Set(evidence.map(({ source }) => source.id)).size)

/** Happenings in the order in which the API gives them, dates as the sources fix them. */
export const formatTimeline = (
  { items, total }: { readonly items: readonly TimelineItem[], readonly total: number }, screen: Screen,
): string => {
  if (total === 0) return 'Nothing in the graph fits.'
  const table = formatTable(
    [{ head: 'When', fixed: 24 }, { head: 'Kind', fixed: 12 }, { head: 'What', share: 1 }, { head: 'Sources', fixed: 9 }],
    items.map((item) => [item.when === null ? 'undated' : visible(item.when.edtf), kindOf(item, screen), visible(item.caption), sourcesOf(item)]),
    screen,
  )
  const shown = items.length < total ? `; ${items.length} shown, --first shows more` : ''
  return `${table}\n\n${counted(total, 'happening')}${shown}.`
}
