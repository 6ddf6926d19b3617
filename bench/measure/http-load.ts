import { Pool } from 'undici'
import { closedLoop, type Load, type Measured } from './closed-loop.ts'

/** Bytes; far more than any answer has. */
const longestAnswer = 2 ** 30

/**
 * Asks over so many connections without a pause, each the next body in turn, for so long. Answers are read to their end and
 * looked at no further, so that the client takes as little of the machine as it can.
 * @throws Error on an answer that is not 200
 */
export const httpLoad = async ({ origin, path, bodies, ...load }: Load & {
  readonly origin: string, readonly path: string, readonly bodies: readonly Buffer[]
}): Promise<Measured> => {
  // The deadline of the load is the only one.
  const pool = new Pool(origin, { connections: load.connections, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 })
  const headers = { 'content-type': 'application/json' }
  let next = 0
  try {
    return await closedLoop(async (signal) => {
      const { statusCode, body } = await pool.request({ path, method: 'POST', headers, body: bodies[next++ % bodies.length] ?? null, signal })
      if (statusCode === 200) await body.dump({ limit: longestAnswer, signal })
      else throw new Error(`${origin} answers ${statusCode}: ${(await body.text()).slice(0, 500)}`)
    }, load)
  } finally {
    await pool.destroy()
  }
}
