import { problemText, type PlacedProblem } from '../../domain/problem.ts'
import type { Delta } from '../../ingest/delta.ts'
import type { Screen } from './screen.ts'
import { visible } from './visible.ts'
import { counted } from './words.ts'

/** What became of one file. */
export type FileOutcome =
  | { readonly file: string, readonly outcome: 'ingested', readonly source: string, readonly delta: Delta }
  | { readonly file: string, readonly outcome: 'refused', readonly problems: readonly PlacedProblem[] }
  | { readonly file: string, readonly outcome: 'failed', readonly error: { readonly code: string, readonly message: string, readonly wayOut: string } }

const deltaLine = ({ created, matched, changed, withdrawn, suspended, returned, evidenceAdded, unchanged }: Delta): string => unchanged ? 'nothing new' : [
  `${created.length} new`,
  ...(matched.length > 0 ? [`${matched.length} known from other sources and now from here too`] : []),
  ...(changed.length > 0 ? [`${changed.length} changed`] : []),
  ...(withdrawn.length > 0 ? [`${withdrawn.length} withdrawn`] : []),
  ...(suspended.length > 0 ? [`${suspended.length} of other sources waiting for what is told no more`] : []),
  ...(returned.length > 0 ? [`${returned.length} that waited told again`] : []),
  counted(evidenceAdded, 'quote'),
].join(', ')

/** One line for a file that was taken; for another one all that is wrong, each with its place and the way out. */
export const formatOutcome = (outcome: FileOutcome, { colours }: Screen): string => {
  const file = visible(outcome.file)
  switch (outcome.outcome) {
    case 'ingested': return `${outcome.delta.unchanged ? colours.dim('=') : colours.green('✓')} ${file}: ${deltaLine(outcome.delta)}`
    case 'refused': return [
      `${colours.red('✗')} ${file}: ${counted(outcome.problems.length, 'problem')}, nothing written`,
      ...outcome.problems.map((problem) => `  ${visible(problemText(problem, outcome.file))}`),
    ].join('\n')
    case 'failed': return `${colours.red('✗')} ${file}: ${visible(outcome.error.message)}\n  ${visible(outcome.error.wayOut)}`
  }
}
