import type { CommitmentsQuery, CommitmentState } from '../../generated/cli-operations.ts'
import { formatTable } from './table.ts'
import type { Screen } from './screen.ts'
import { visible } from './visible.ts'
import { counted, formatNumber, formatQuantity, stateWords } from './words.ts'

export type Commitment = CommitmentsQuery['commitments']['edges'][number]['node']

const names = (actors: readonly { readonly name: string }[]): string => actors.map(({ name }) => visible(name)).join(', ')

const promise = ({ action, object, quantity, condition, creditors }: Commitment): string => [
  `${visible(action)} ${visible(object)}`,
  ...(quantity === null ? [] : [`: ${formatQuantity(quantity)}`]),
  ...(condition === null ? [] : [`, if ${visible(condition)}`]),
  ...(creditors.length === 0 ? [] : [` (to ${names(creditors)})`]),
].join('')

const coloured = (state: CommitmentState, { colours }: Screen): string => {
  const words = stateWords[state]
  switch (state) {
    case 'SATISFIED': return colours.green(words)
    case 'VIOLATED': case 'EXPIRED': return colours.red(words)
    case 'PARTIALLY_SATISFIED': case 'DELAYED': return colours.yellow(words)
    case 'PROPOSED': case 'CONDITIONAL': case 'CANCELLED': return colours.dim(words)
    case 'ACTIVE': return words
  }
}

const stateOf = (commitment: Commitment, screen: Screen): string => [
  coloured(commitment.state, screen),
  ...(commitment.late ? ['late'] : []),
  ...(commitment.progress === null ? [] : [
    `${formatNumber(commitment.progress.fulfilled)} of ${formatQuantity({ value: commitment.progress.of, unit: commitment.progress.unit })}`,
  ]),
].join(', ')

const sourcesOf = ({ evidence }: Commitment): string => String(new Set(evidence.map(({ source }) => source.id)).size)

/** A table in order of due dates, and a line that says how many there are. */
export const formatCommitments = (
  { items, total }: { readonly items: readonly Commitment[], readonly total: number }, screen: Screen,
): string => {
  if (total === 0) return 'No commitment in the graph fits.'
  const table = formatTable(
    [{ head: 'Due', fixed: 24 }, { head: 'Owed by', share: 2 }, { head: 'Promise', share: 5 }, { head: 'State', share: 2 }, { head: 'Sources', fixed: 9 }],
    items.map((item) => [
      item.due === null ? 'open' : visible(item.due.edtf), names(item.debtors), promise(item), stateOf(item, screen), sourcesOf(item),
    ]),
    screen,
  )
  const shown = items.length < total ? `; ${items.length} shown, --first shows more` : ''
  return `${table}\n\n${counted(total, 'commitment')}${shown}.`
}
