/** How hard one contestant is asked: so many at a time, for so long, and not waited for longer than `deadlineMs` in all. */
export type Load = { readonly connections: number, readonly forMs: number, readonly deadlineMs: number }

/** Milliseconds of each answer, how long all of it took, and whether the deadline came before the last answer. */
export type Measured = { readonly latencies: readonly number[], readonly elapsedMs: number, readonly timedOut: boolean }

/**
 * Asks without a pause, so many at a time, for so long. What is under way when the deadline comes is given up: `ask` hears so by
 * its signal, and is waited for no longer.
 * @throws what `ask` throws before that
 */
export const closedLoop = async (ask: (signal: AbortSignal) => Promise<void>, { connections, forMs, deadlineMs }: Load): Promise<Measured> => {
  const giveUp = new AbortController()
  const over = Promise.withResolvers<'over'>()
  const timer = setTimeout(() => {
    over.resolve('over')
    giveUp.abort()
  }, deadlineMs)
  const latencies: number[] = []
  const begin = performance.now()
  const one = async (): Promise<void> => {
    do {
      const asked = performance.now()
      try {
        await ask(giveUp.signal)
      } catch (error) {
        if (giveUp.signal.aborted) return
        throw error
      }
      if (giveUp.signal.aborted) return
      latencies.push(performance.now() - asked)
    } while (performance.now() - begin < forMs)
  }
  try {
    const ended = await Promise.race([Promise.all(Array.from({ length: connections }, one)), over.promise])
    return { latencies: [...latencies], elapsedMs: performance.now() - begin, timedOut: ended === 'over' }
  } finally {
    clearTimeout(timer)
  }
}
