import type { CompareQuery } from '../../generated/cli-operations.ts'
import { formatTable } from './table.ts'
import { wrapped, type Screen } from './screen.ts'
import { quoted, visible } from './visible.ts'
import { differenceWords, verdictWords } from './words.ts'

type Comparison = NonNullable<CompareQuery['compareAccounts']>
type Topic = Comparison['topics'][number]
type Account = Topic['accounts'][number]
type Statement = Account['statements'][number]

const statementLine = ({ content, quote, polarity, secondHand, accordingTo }: Statement): string => {
  const voices = [...accordingTo].sort((a, b) => a.order - b.order).map(({ actor }) => visible(actor.name))
  return [
    polarity === 'NEGATIVE' ? 'denies: ' : '',
    visible(content),
    quote === null ? '' : ` ${quoted(quote)}`,
    secondHand && voices.length > 0 ? ` (according to ${voices.join(', then ')})` : '',
  ].join('')
}

const accountLines = (account: Account, { colours }: Screen): string => {
  switch (account.voice) {
    case 'NOTHING_FOUND': return colours.dim('no words on it in the graph')
    case 'REPORTED_SILENT': return [
      colours.yellow('silent'),
      ...account.silence.map(({ exact, source }) => `${quoted(exact)} (${visible(source.title)})`),
    ].join(': ')
    case 'SPEAKS': return [
      ...account.statements.map(statementLine),
      ...account.commitments.map(({ caption }) => `promise: ${visible(caption)}`),
    ].join('\n')
  }
}

const topicLines = ({ topic, verdict, accounts, differences }: Topic, screen: Screen): string => {
  const { colours } = screen
  return [
    wrapped(`${colours.bold(visible(topic.name))}  ${colours.dim(verdictWords[verdict])}`, '', screen),
    formatTable([{ head: '', share: 1 }, { head: '', share: 4 }], accounts.map((account) => [
      `  ${colours.cyan(visible(account.party.name))}`, accountLines(account, screen),
    ]), screen).replace(/^\s*\n/, ''),
    ...differences.map(({ kind, explanation }) => wrapped(`${colours.yellow(differenceWords[kind])}: ${visible(explanation)}`, '  ≠ ', screen)),
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
