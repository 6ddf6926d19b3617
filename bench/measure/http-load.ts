import { Pool } from 'undici'

/** Bytes; far more than any answer has. */
const longestAnswer = 2 ** 30

/** Milliseconds of each request, and how long all of them took. */
export type Measured = { readonly latencies: readonly number[], readonly elapsedMs: number }

/**
 * Asks over so many connections without a pause, each the next body in turn, for so long. Answers are read to their end and
 * looked at no further, so that the client takes as little of the machine as it can.
 * @throws Error on an answer that is not 200
 */
export const httpLoad = async ({ origin, path, bodies, connections, forMs }: {
  readonly origin: string, readonly path: string, readonly bodies: readonly Buffer[], readonly connections: number, readonly forMs: number
}): Promise<Measured> => {
  const pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 120_000, bodyTimeout: 120_000 })
  const headers = { 'content-type': 'application/json' }
  const latencies: number[] = []
  let next = 0
  const begin = performance.now()
  try {
    await Promise.all(Array.from({ length: connections }, async () => {
      do {
        const asked = performance.now()
        const { statusCode, body } = await pool.request({ path, method: 'POST', headers, body: bodies[next++ % bodies.length] ?? null })
        if (statusCode === 200) await body.dump({ limit: longestAnswer })
        else throw new Error(`${origin} answers ${statusCode}: ${(await body.text()).slice(0, 500)}`)
        latencies.push(performance.now() - asked)
      } while (performance.now() - begin < forMs)
    }))
    return { latencies, elapsedMs: performance.now() - begin }
  } finally {
    await pool.destroy()
  }
}
