/**
 * Work that is given up after `ms` (null: only `stop` ends it) or when `stop` comes, even where it does not hear its signal: a request that still waits
 * for its connection does not.
 *
 * @throws what `late` gives, the reason of `stop`, and what the work throws
 */
export const withinTime = async <T>({ ms, stop, late }: {
  readonly ms: number | null
  readonly stop?: AbortSignal | undefined
  readonly late: () => Error
}, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  stop?.throwIfAborted()
  const ending = new AbortController()
  const given = new Promise<never>((_, reject) => {
    ending.signal.addEventListener('abort', () => { reject(ending.signal.reason as Error) }, { once: true })
  })
  const onStop = (): void => { ending.abort(stop?.reason) }
  stop?.addEventListener('abort', onStop, { once: true })
  const timer = ms === null ? undefined : setTimeout(() => { ending.abort(late()) }, Math.max(0, ms))
  try {
    return await Promise.race([work(ending.signal), given])
  } finally {
    clearTimeout(timer)
    stop?.removeEventListener('abort', onStop)
  }
}
