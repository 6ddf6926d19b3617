import type { CompareQuery } from '../../generated/cli-operations.ts'
import { formatRows } from './table.ts'
import { hanging, wrapped, type Screen } from './screen.ts'
import { quoted, visible } from './visible.ts'
import { differenceWords, verdictWords } from './words.ts'

type Comparison = NonNullable<CompareQuery['compareAccounts']>
type Topic = Comparison['topics'][number]
type Account = Topic['accounts'][number]
type Statement = Account['statements'][number]

/** The voices between the speaker and the party whose account it is, nearest to the speaker first. */
const voicesOf = ({ accordingTo }: Statement, party: Account['party']): readonly string[] => [...new Set(
  [...accordingTo].sort((a, b) => a.order - b.order).filter(({ actor }) => actor.id !== party.id).map(({ actor }) => visible(actor.name)),
)]

const statementLine = (statement: Statement, party: Account['party']): string => {
  const voices = voicesOf(statement, party)
  return [
    visible(statement.caption),
    statement.quote === null ? '' : ` ${quoted(statement.quote)}`,
    voices.length > 0 ? ` (according to ${voices.join(', then ')})` : '',
  ].join('')
}

const accountLines = ({ party, voice, statements, commitments, silence }: Account, { colours }: Screen): string => {
  switch (voice) {
    case 'NOTHING_FOUND': return colours.dim('no words on it in the graph')
    case 'REPORTED_SILENT': return [
      colours.yellow('reported silent'),
      ...silence.map(({ exact, source }) => `${quoted(exact)} (${visible(source.title)})`),
    ].join('\n')
    case 'SPEAKS': return [
      ...statements.map((statement) => statementLine(statement, party)),
      ...commitments.map(({ caption }) => `promise: ${visible(caption)}`),
    ].join('\n')
  }
}

const indented = (text: string): string => text.split('\n').map((line) => `  ${line}`).join('\n')

const topicLines = ({ topic, verdict, accounts, differences }: Topic, screen: Screen): string => {
  const { colours } = screen
  const rows = accounts.map((account) => [colours.cyan(visible(account.party.name)), accountLines(account, screen)])
  return [
    wrapped(`${colours.bold(visible(topic.name))}  ${colours.dim(verdictWords[verdict])}`, '', screen),
    indented(formatRows([{ share: 1 }, { share: 3 }], rows, { ...screen, width: screen.width - 2 })),
    ...differences.map(({ kind, explanation }) => hanging('  ≠ ', `${colours.yellow(differenceWords[kind])}: ${visible(explanation)}`, screen)),
  ].join('\n')
}

/** An event and, topic by topic, each party's words, its silence, and where the accounts part. */
export const formatComparison = (comparison: Comparison, screen: Screen): string => {
  const { colours } = screen
  const { event, parties, topics } = comparison
  return [
    wrapped(`${colours.bold(visible(event.caption))}  ${colours.dim(event.when === null ? 'undated' : visible(event.when.edtf))}`, '', screen),
    wrapped(`Accounts of ${parties.map(({ name }) => visible(name)).join(', ') || 'nobody'}`, '', screen),
    ...(topics.length === 0 ? ['No topic of it has words in the graph.'] : topics.map((topic) => `\n${topicLines(topic, screen)}`)),
  ].join('\n')
}
