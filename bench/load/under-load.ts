import { setTimeout as pause } from 'node:timers/promises'
import type { Random } from '../../tools/seeded-random.ts'
import { processUse } from '../measure/process-use.ts'
import type { OpenedDriver } from '../open-driver.ts'
import type { ApiProcess } from '../process/start-api-process.ts'
import { openClient, type Client, type Outcome } from './client.ts'
import { openCrowd } from './crowd.ts'
import { watchLateness, type Lateness } from './lateness.ts'
import type { Mix } from './mix.ts'
import { openLoop } from './open-loop.ts'
import type { Database } from './service.ts'
import { startTally, type Tally } from './tally.ts'
import { runningStatements, untilRunning } from './transactions.ts'

/** So many requests are under way at most. */
const connections = 800
/** Longer than any deadline of the API. */
export const patienceMs = 90_000
const cancelShare = 0.03
const outageMs = 10_000
const sampleMs = 1_000
const lookMs = 3_000
/** A load that is over before Neo4j is back goes on with single questions for so long. */
const recoverWithinMs = 60_000
const heavyAtOnce = 10

/** What one run showed. Times in milliseconds, memory in bytes. */
export type Seen = {
  readonly minutes: number
  readonly sustained: number
  readonly sent: number
  readonly unsent: number
  /** Asked while Neo4j was there, and from its stop until the first answer after it came back. */
  readonly usual: Tally
  readonly outage: Tally
  /** How long after Neo4j was back the first answer came; null when there was no outage, or no answer. */
  readonly recoveredMs: number | null
  readonly memory: readonly number[]
  readonly idle: { readonly wanted: number, readonly most: number, readonly median: number }
  readonly slow: number
  /** The most statements that Neo4j worked on at a time. */
  readonly mostRunning: number
  /** After the load: how many dear statements ran when their clients went away, and how long until none did; null when some still did. */
  readonly cancelled: { readonly ran: number, readonly goneMs: number | null }
  /** Looked at every few seconds. */
  readonly lateness: Lateness
  readonly after: Outcome
  readonly crashed: string | null
}

/** Lets clients ask what is dear, waits until Neo4j works on it, and lets them go away. */
const cancelHeavy = async (client: Client, mix: Mix, driver: Pick<OpenedDriver, 'query'>): Promise<Seen['cancelled']> => {
  await untilRunning(driver, (running) => running === 0, patienceMs)
  const away = new AbortController()
  const asked = Array.from({ length: heavyAtOnce }, (_, at) => {
    const heavy = mix.heavy[at % mix.heavy.length]
    return heavy === undefined ? Promise.resolve(null) : client.ask(heavy, { cancel: away.signal })
  })
  let ran = 0
  await untilRunning(driver, (running) => {
    ran = Math.max(ran, running)
    return ran > 0
  }, 10_000)
  away.abort()
  await Promise.all(asked)
  return { ran, goneMs: await untilRunning(driver, (running) => running === 0, 10_000) }
}

/** Nothing of a process that is gone. */
const residentOf = (pid: number): readonly number[] => {
  try {
    return [processUse(pid).residentBytes]
  } catch {
    return []
  }
}

/** Asks for so many minutes at twice the sustained rate. */
export const underLoad = async ({ api, database, driver, mix, random }: {
  readonly api: ApiProcess, readonly database: Database, readonly driver: Pick<OpenedDriver, 'query'>, readonly mix: Mix, readonly random: Random
}, { sustained, minutes, idle, slow, restarts, say }: {
  readonly sustained: number, readonly minutes: number, readonly idle: number, readonly slow: number, readonly restarts: boolean, readonly say: (line: string) => void
}): Promise<Seen> => {
  const client = openClient({ origin: api.origin, connections, patienceMs })
  const crowd = openCrowd({ port: Number(new URL(api.origin).port), idle, slow })
  const [usual, outage] = [startTally(random.unit), startTally(random.unit)]
  const forMs = minutes * 60_000
  const memory: number[] = []
  const idleSeen: number[] = []
  let [isOut, backAt, recoveredMs, mostRunning] = [false, 0, null as number | null, 0]
  const over = new AbortController()
  const lateness = watchLateness(api.origin)
  const sampling = setInterval(() => {
    memory.push(...residentOf(api.pid))
    idleSeen.push(crowd.idle())
    if (idleSeen.length % 60 === 0) say(`${idleSeen.length / 60} min: ${usual.count('right')} right, ${usual.count('refused')} refused, ${crowd.idle()} idle, ${Math.round((memory.at(-1) ?? 0) / 1e6)} MB`)
  }, sampleMs)
  // Apart, since a busy Neo4j takes its time to say what it does.
  const looking = (async () => {
    while (!over.signal.aborted) {
      if (!isOut) mostRunning = Math.max(mostRunning, await runningStatements(driver).catch(() => 0))
      await lateness.look()
      await pause(lookMs)
    }
  })()
  const restarting = (async () => {
    if (!restarts) return
    await pause(forMs / 2)
    isOut = true
    say('stopping Neo4j')
    await database.stop()
    await pause(outageMs)
    say('starting Neo4j')
    await database.start()
    backAt = performance.now()
    say('Neo4j is back')
  })()
  // What it throws is thrown below, where it is waited for.
  restarting.catch(() => undefined)
  try {
    const send = async (): Promise<void> => {
      const begunOut = isOut
      const cancels = random.chance(cancelShare)
      const outcome = await client.ask(mix.next(), cancels ? { cancel: AbortSignal.timeout(1 + random.below(200)) } : {})
      if (isOut && backAt > 0 && outcome.kind === 'right') {
        isOut = false
        recoveredMs = performance.now() - backAt
        say(`answers again ${Math.round(recoveredMs)} ms after`)
      }
      // What was under way when Neo4j was stopped belongs to the outage.
      const tally = begunOut || isOut ? outage : usual
      tally.add(outcome)
    }
    const { sent, unsent } = await openLoop(send, { rate: 2 * sustained, forMs, underWay: connections, random: random.unit })
    await restarting
    const end = performance.now() + recoverWithinMs
    while (isOut && performance.now() < end) {
      await send()
      await pause(sampleMs)
    }
    crowd.close()
    clearInterval(sampling)
    over.abort()
    await looking
    const cancelled = await cancelHeavy(client, mix, driver)
    const idleSorted = idleSeen.toSorted((left, right) => left - right)
    return {
      minutes, sustained, sent, unsent, usual, outage, recoveredMs, memory, slow, mostRunning, cancelled, lateness: lateness.seen,
      idle: { wanted: idle, most: idleSorted.at(-1) ?? 0, median: idleSorted[Math.floor(idleSorted.length / 2)] ?? 0 },
      after: await client.ask(mix.next()), crashed: api.crashed() ? api.told() : null,
    }
  } finally {
    over.abort()
    clearInterval(sampling)
    lateness.close()
    crowd.close()
    await restarting.catch(() => undefined)
    await client.close()
  }
}
