import type { Settings } from '../settings.ts'
import type { ExitCode } from './exit-codes.ts'
import type { Screen } from './output/screen.ts'
import type { Progress } from './progress.ts'
import type { WithRunning, WithSession } from './session.ts'
import type { Choose } from './find.ts'

/** What a command has to work with. The process itself is looked at only where this is made. */
export type Context = {
  readonly env: NodeJS.ProcessEnv
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  /** Layout of stdout and of stderr. */
  readonly screen: Screen
  readonly errorScreen: Screen
  /** @throws MalformedSettings */
  readonly settings: () => Settings
  /** What takes time is told here. */
  readonly progress: Progress
  /** Opens the Neo4j of the settings, starting one if need be, for as long as `work` takes. */
  readonly withSession: WithSession
  /** The same for one that runs already; null, and no work, when none does. */
  readonly withRunning: WithRunning
  readonly choose: Choose
}

/** What every command takes. */
export type CommonOptions = { readonly json?: true }

export type Outcome = Promise<ExitCode>
