import { chooserOf } from './choose.ts'
import { readSettings, type Settings } from '../settings.ts'
import { screenOf } from './output/screen.ts'
import { progressOn } from './progress.ts'
import { runProgram } from './program.ts'
import { sessions } from './session.ts'

const { env, stdin, stdout, stderr } = process

// A reader that has enough, such as `head`, is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

let known: Settings | null = null
/** Read once, and only by commands that need them: help works with any environment. */
const settings = (): Settings => known ??= readSettings(env)

const progress = progressOn(stderr)

process.exitCode = await runProgram(process.argv.slice(2), {
  env, stdin, stdout, stderr, settings, progress,
  screen: screenOf(stdout),
  errorScreen: screenOf(stderr),
  choose: chooserOf({ stdin, stderr }),
  ...sessions({ env, settings, progress }),
})
