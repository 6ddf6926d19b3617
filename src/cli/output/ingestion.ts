import { problemText, type PlacedProblem } from '../../domain/problem.ts'
import type { Delta } from '../../ingest/delta.ts'
import type { Screen } from './screen.ts'
import { visible } from './visible.ts'
import { counted } from './words.ts'

/** Of a text: how many of its drafted items are in the graph, wait for review, were rejected there, and were left out by the check. */
export type DraftCounts = { readonly written: number, readonly waiting: number, readonly rejected: number, readonly leftOut: number, readonly shortfall: string | null }

/** What became of one input. */
export type FileOutcome =
  | { readonly file: string, readonly outcome: 'ingested', readonly source: string, readonly delta: Delta, readonly draft?: DraftCounts }
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

const draftLine = ({ written, waiting, rejected }: DraftCounts): string => [
  `; ${counted(written, 'item')} written`,
  ...(waiting > 0 ? [`${waiting} to review`] : []),
  ...(rejected > 0 ? [`${rejected} rejected before`] : []),
].join(', ')

/** One line for an input that was taken; for another one all that is wrong, each with its place and the way out. */
export const formatOutcome = (outcome: FileOutcome, { colours }: Screen): string => {
  const file = visible(outcome.file)
  switch (outcome.outcome) {
    case 'ingested': {
      const { delta, draft } = outcome
      const line = `${delta.unchanged ? colours.dim('=') : colours.green('✓')} ${file}: ${deltaLine(delta)}${draft === undefined ? '' : draftLine(draft)}`
      const shortfall = draft?.shortfall ?? null
      return shortfall === null ? line : `${line}\n  ${colours.yellow(visible(shortfall))}`
    }
    case 'refused': return [
      `${colours.red('✗')} ${file}: ${counted(outcome.problems.length, 'problem')}, nothing written`,
      ...outcome.problems.map((problem) => `  ${visible(problemText(problem, outcome.file))}`),
    ].join('\n')
    case 'failed': return `${colours.red('✗')} ${file}: ${visible(outcome.error.message)} [${outcome.error.code}]\n  ${visible(outcome.error.wayOut)}`
  }
}

/** What a run of many inputs came to. */
export type RunSummary = { readonly taken: number, readonly notTaken: number, readonly before: number, readonly waiting: number }

/** A line below the others when there were many, or something waits. */
export const formatSummary = ({ taken, notTaken, before, waiting }: RunSummary): string => [
  `${counted(taken, 'input')} taken`,
  ...(notTaken > 0 ? [`${notTaken.toLocaleString('en-US')} not taken`] : []),
  ...(before > 0 ? [`${before.toLocaleString('en-US')} taken by an earlier run`] : []),
  ...(waiting > 0 ? [`${counted(waiting, 'item')} to look at: demarche review`] : []),
].join('; ')
