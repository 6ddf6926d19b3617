import { setTimeout as pause } from 'node:timers/promises'

/** How many requests were sent, and how many were not, since as many as may were under way. */
export type Sent = { readonly sent: number, readonly unsent: number }

const tickMs = 5

/**
 * Sends at this rate a second whether or not earlier requests are answered, as clients that know nothing of each other do (the gaps
 * follow an exponential distribution), and waits for the last of them. `send` must not throw, and must end.
 */
export const openLoop = async (send: () => Promise<void>, { rate, forMs, underWay, random }: {
  readonly rate: number, readonly forMs: number
  /** So many requests may be under way at most. */
  readonly underWay: number
  /** From 0 to 1, 1 excluded. */
  readonly random: () => number
}): Promise<Sent> => {
  const gap = (): number => -Math.log(1 - random()) * 1_000 / rate
  const open = new Set<Promise<void>>()
  let [sent, unsent] = [0, 0]
  const begin = performance.now()
  for (let due = gap(); due < forMs;) {
    for (const now = performance.now() - begin; due <= now && due < forMs; due += gap()) {
      if (open.size >= underWay) unsent += 1
      else {
        sent += 1
        const one = send().finally(() => { open.delete(one) })
        open.add(one)
      }
    }
    await pause(tickMs)
  }
  await Promise.all(open)
  return { sent, unsent }
}
