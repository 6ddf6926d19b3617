import type { Command } from 'commander'
import type { Context, Outcome } from './context.ts'

/** Adds one command to the program; `run` takes what it does when it is the one that was named. */
type AddCommand = (program: Command, context: Context, run: (work: () => Outcome) => Promise<void>) => void

/** Each command by its name, in the order in which help shows them. */
const loaders: ReadonlyMap<string, () => Promise<AddCommand>> = new Map<string, () => Promise<AddCommand>>([
  ['start', async () => (await import('./command/start.ts')).addStart],
  ['extract', async () => (await import('./command/extract.ts')).addExtract],
  ['ingest', async () => (await import('./command/ingest.ts')).addIngest],
  ['import', async () => (await import('./command/import.ts')).addImport],
  ['review', async () => (await import('./command/review.ts')).addReview],
  ['correct', async () => (await import('./command/correct.ts')).addCorrect],
  ['retract', async () => (await import('./command/retract.ts')).addRetract],
  ['restore', async () => (await import('./command/restore.ts')).addRestore],
  ['trace', async () => (await import('./command/trace.ts')).addTrace],
  ['compare', async () => (await import('./command/compare.ts')).addCompare],
  ['commitments', async () => (await import('./command/commitments.ts')).addCommitments],
  ['timeline', async () => (await import('./command/timeline.ts')).addTimeline],
  ['diff', async () => (await import('./command/diff.ts')).addDiff],
  ['log', async () => (await import('./command/log.ts')).addLog],
  ['merge', async () => (await import('./command/judge.ts')).addMerge],
  ['unmerge', async () => (await import('./command/judge.ts')).addUnmerge],
  ['judge', async () => (await import('./command/judge.ts')).addJudge],
  ['verify', async () => (await import('./command/verify.ts')).addVerify],
  ['status', async () => (await import('./command/status.ts')).addStatus],
  ['stop', async () => (await import('./command/stop.ts')).addStop],
])

/**
 * The commands that these arguments need: the one that they begin with, else all, for help and suggestions. What the others stand
 * on is not loaded: an import has no use for the web server, and its memory is that of the rows.
 */
export const commandsFor = async ([name = '']: readonly string[]): Promise<readonly AddCommand[]> => {
  const named = loaders.get(name)
  return Promise.all(named === undefined ? [...loaders.values()].map((load) => load()) : [named()])
}
