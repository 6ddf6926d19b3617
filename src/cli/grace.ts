import closeWithGrace from 'close-with-grace'

type GraceOptions = {
  /** Closes everything; runs once. */
  readonly close: (reason: { readonly error: unknown }) => Promise<void>
  /** Milliseconds for it, then the process ends. */
  readonly deadlineMs: number
  readonly say: (text: string) => void
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** npm passes on a Ctrl-C that the terminal has already sent to everybody: signals this close together are one. */
const echoMs = 1_000

/**
 * Ends the process in order on a signal or an error that nobody caught; a second signal ends it at once, with exit code 1.
 * The exit code is 0 after a signal, 1 after an error or when closing took too long.
 */
export const closeOnSignals = ({ close, deadlineMs, say }: GraceOptions): void => {
  const grace = closeWithGrace({
    delay: deadlineMs,
    logger: undefined,
    skip: [...signals, 'beforeExit'],
    onTimeout: () => { say(`closing took more than ${deadlineMs / 1_000} s: ending without it`) },
  }, async ({ err }) => {
    if (err !== undefined) say(String(err))
    await close({ error: err })
  })
  let firstAt: number | null = null
  const onSignal = (signal: NodeJS.Signals): void => {
    if (firstAt === null) {
      firstAt = performance.now()
      grace.close()
    } else if (performance.now() - firstAt > echoMs) {
      say(`second ${signal}: ending at once`)
      process.exit(1)
    }
  }
  for (const signal of signals) process.on(signal, onSignal)
}
