import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSettings } from '../../src/settings.ts'
import { seeded } from '../../tools/seeded-random.ts'
import { openDriver } from '../open-driver.ts'
import type { ApiProcess } from '../process/start-api-process.ts'
import { readCursors } from '../question/cursors.ts'
import { questionsOf } from '../question/questions.ts'
import { compared, readChoice, usage, type Choice, type Comparable } from './choice.ts'
import { comparisonOf, roundOf, takeTurns, type Compared } from './compare-settings.ts'
import { openFilesAllowed } from './crowd.ts'
import { askBefore, type Mix } from './mix.ts'
import { judge, reportOf } from './report.ts'
import { openApi, openDatabase, type Database } from './service.ts'
import { findSustainable } from './sustainable.ts'
import { tryRate } from './trial.ts'
import { underLoad } from './under-load.ts'

const say = (line: string): void => { process.stderr.write(`${line}\n`) }

const [warmMs, trialMs, roundMs, rounds] = [15_000, 6_000, 6_000, 3]
const [firstRate, highestRate] = [16, 4_096]
/** Files that the client needs beside the crowd's. */
const otherFiles = 1_500

type Stage = { readonly choice: Choice, readonly database: Database, readonly driver: ReturnType<typeof openDriver>, readonly random: ReturnType<typeof seeded> }

const mixOf = async ({ choice, driver, random }: Stage, url: string): Promise<Mix> => {
  say('asking everything once')
  const questions = await questionsOf(choice, { found: driver.query, cursorOf: await readCursors(url) })
  return askBefore(url, questions, random)
}

const sustainedBy = async ({ choice, random }: Stage, { origin, mix }: { readonly origin: string, readonly mix: Mix }): Promise<number> => {
  say('warming up')
  await tryRate({ origin, mix, random }, { rate: choice.rate ?? firstRate, forMs: warmMs })
  if (choice.rate !== null) return choice.rate
  return findSustainable(async (rate) => {
    const { tally, unsent } = await tryRate({ origin, mix, random }, { rate, forMs: trialMs })
    const p99 = tally.quantile(0.99, 'right')
    say(`${rate.toFixed(1)}/s: ${tally.count('right')} right, ${tally.count('refused')} refused, p99 ${Math.round(p99)} ms`)
    return unsent === 0 && tally.count('refused', 'unavailable', 'failed', 'lost', 'partial') === 0 && p99 <= choice.p99
  }, { from: firstRate, most: highestRate })
}

const load = async (stage: Stage): Promise<void> => {
  const { choice, database } = stage
  const allowed = Math.max(0, openFilesAllowed() - otherFiles)
  const idle = Math.min(choice.idle, allowed)
  if (idle < choice.idle) say(`the limit on open files allows ${idle} idle connections of ${choice.idle}: raise it (ulimit -n)`)
  const api = await openApi(database.server)
  try {
    const mix = await mixOf(stage, api.url)
    const sustained = await sustainedBy(stage, { origin: api.origin, mix })
    say(`${sustained.toFixed(1)}/s are sustained; asking twice that for ${choice.minutes} minutes`)
    const seen = await underLoad({ api, database, driver: stage.driver, mix, random: stage.random }, { ...choice, idle, sustained, say })
    const promises = judge(seen, { ...readSettings({}), restarts: choice.restarts })
    process.stdout.write(`${reportOf(seen, promises)}\n`)
    if (promises.some(({ kept }) => kept === false)) process.exitCode = 1
  } finally {
    await api.stop()
  }
}

type Running = Compared & { readonly api: ApiProcess }

/** Asks APIs that differ in one setting by turns. */
const compareSetting = async ({ database, random }: Stage, { word, mix, sustained }: { readonly word: Comparable, readonly mix: Mix, readonly sustained: number }): Promise<void> => {
  const { name, values } = compared[word]
  const [, usual] = values
  const all: Running[] = []
  const ask = async ({ api: { origin } }: Running, forMs: number) => {
    const { tally, unsent } = await tryRate({ origin, mix, random }, { rate: 2 * sustained, forMs })
    return roundOf(tally, { forMs, asked: tally.count('right', 'partial', 'wrong', 'refused', 'unavailable', 'failed', 'lost') + unsent })
  }
  try {
    for (const value of values) all.push({ value, api: await openApi(database.server, { [name]: value }), rounds: [] })
    say(`${name} ${values.join(', ')} by turns, at twice ${sustained.toFixed(1)}/s`)
    for (const one of all) await ask(one, roundMs)
    await takeTurns(all, { rounds, ask: (one) => ask(one, roundMs) })
    process.stdout.write(`${rounds} rounds of ${roundMs / 1_000} s each, at twice ${sustained.toFixed(1)}/s\n${comparisonOf(name, all, usual)}\n`)
  } finally {
    for (const { api } of all) await api.stop()
  }
}

const compareSettings = async (stage: Stage, words: readonly Comparable[]): Promise<void> => {
  const api = await openApi(stage.database.server)
  let found: { readonly mix: Mix, readonly sustained: number }
  try {
    const mix = await mixOf(stage, api.url)
    found = { mix, sustained: await sustainedBy(stage, { origin: api.origin, mix }) }
  } finally {
    await api.stop()
  }
  for (const word of words) await compareSetting(stage, { word, ...found })
}

const choice = readChoice(process.argv.slice(2))
if (choice === null) process.stdout.write(usage)
else {
  const home = await mkdtemp(join(tmpdir(), 'demarche-load-'))
  try {
    say('starting Neo4j over a copy of the graph')
    const database = await openDatabase(choice, { home, report: say })
    const { uri, user, password } = database.server
    const driver = openDriver({ uri, user, password: password?.reveal() ?? '' })
    try {
      const stage = { choice, database, driver, random: seeded(choice.seed) }
      if (choice.compare.length === 0) await load(stage)
      else await compareSettings(stage, choice.compare)
    } finally {
      await driver.close()
      await database.close()
    }
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
