import { setTimeout as pause } from 'node:timers/promises'
import type { OpenedDriver } from '../open-driver.ts'

const text = `
  SHOW TRANSACTIONS YIELD currentQuery, status
  WHERE NOT currentQuery CONTAINS 'SHOW TRANSACTIONS' AND currentQuery <> ''
  RETURN count(*) AS running`

/** How many statements Neo4j works on now, this question apart. */
export const runningStatements = async ({ query }: Pick<OpenedDriver, 'query'>): Promise<number> => Number((await query(text, {}))[0]?.['running'] ?? NaN)

const pollMs = 20

/** Waits until the number is as wanted. @returns the milliseconds it took, or null when it was not so within `withinMs` */
export const untilRunning = async (driver: Pick<OpenedDriver, 'query'>, isWanted: (running: number) => boolean, withinMs: number): Promise<number | null> => {
  const begin = performance.now()
  while (performance.now() - begin < withinMs) {
    if (isWanted(await runningStatements(driver))) return performance.now() - begin
    await pause(pollMs)
  }
  return null
}
