import { monitorEventLoopDelay } from 'node:perf_hooks'

/** How late timers fire, in milliseconds: in this process, and in the API as its metrics tell. */
export type Lateness = { readonly own: readonly number[], readonly api: readonly number[] }

const withinMs = 5_000

/** Looks at both whenever `look` is called: the most since the call before. */
export const watchLateness = (origin: string): { readonly look: () => Promise<void>, readonly seen: Lateness, readonly close: () => void } => {
  const seen = { own: [] as number[], api: [] as number[] }
  const histogram = monitorEventLoopDelay({ resolution: 10 })
  histogram.enable()
  return {
    seen,
    close: () => { histogram.disable() },
    look: async () => {
      seen.own.push(histogram.max / 1e6)
      histogram.reset()
      const metrics = await fetch(`${origin}/metrics`, { signal: AbortSignal.timeout(withinMs) }).then((response) => response.text(), () => '')
      const seconds = /^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(metrics)?.[1]
      if (seconds !== undefined) seen.api.push(Number(seconds) * 1_000)
    },
  }
}
