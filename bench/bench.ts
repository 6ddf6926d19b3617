import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startContestants } from './contestant/contestant.ts'
import { openDriver } from './open-driver.ts'
import { openGraph, type OpenedGraph } from './graph/open-graph.ts'
import {
  assertEqual, compare, warm, firstTimes, withLoad, type Cell, type Compared, type EndQueries, type FirstTimes, type Measurements,
} from './measure/compare.ts'
import { processUse } from './measure/process-use.ts'
import { readCursors } from './question/cursors.ts'
import { questionsOf } from './question/questions.ts'
import { writeReport, type Result } from './report/write-report.ts'

const usage = `npm run bench -- [--quick] [--sizes 10000,100000] [--connections 1,8,32] [--rounds 5] [--ms 1000] [--cell-seconds 60] [--minutes 240] [--seed 1] [--only WORD]

Compares this API over HTTP, @neo4j/graphql on Apollo Server and the bare driver on one Neo4j with the same graph, and writes
docs/performance.md. Graphs are built once and kept in the cache folder (DEMARCHE_CACHE). --quick measures the smallest size with
short rounds at 1 and 8 connections; --only asks only the questions whose name has the word, and writes nothing.
Who has not answered a question at a number of connections after --cell-seconds has timed out there, and the run goes on. After
--minutes nothing further is begun, and what is left is named in the report.
`

const { values } = parseArgs({ options: {
  quick: { type: 'boolean', default: false }, sizes: { type: 'string' }, connections: { type: 'string' }, rounds: { type: 'string' },
  ms: { type: 'string' }, 'cell-seconds': { type: 'string' }, minutes: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean', default: false },
} })

const numbers = (given: string | undefined, usual: readonly number[]): readonly number[] => {
  const list = given?.split(',').map(Number) ?? usual
  if (list.some((number) => !Number.isInteger(number) || number < 1)) throw new Error(`${given ?? ''} is no list of whole numbers\n\n${usage}`)
  return list
}
const number = (given: string | undefined, usual: number): number => numbers(given, [usual])[0] ?? usual

const choice = {
  sizes: numbers(values.sizes, values.quick ? [10_000] : [10_000, 100_000, 1_000_000]),
  connections: numbers(values.connections, values.quick ? [1, 8] : [1, 8, 32]),
  rounds: number(values.rounds, values.quick ? 3 : 7),
  forMs: number(values.ms, values.quick ? 200 : 2_000),
  warmMs: values.quick ? 800 : 5_000,
  /** The longest that one contestant may take for its rounds of a question at a number of connections. */
  cellMs: 1_000 * number(values['cell-seconds'], values.quick ? 10 : 60),
  /** The longest that a run goes on beginning something new. */
  runMs: 60_000 * number(values.minutes, values.quick ? 8 : 240),
  /** How many answers of each question are compared at most. */
  checked: values.quick ? 12 : 64,
  tries: values.quick ? 3 : 9,
  seed: number(values.seed, 1),
}

const docs = fileURLToPath(new URL('../docs', import.meta.url))
const begin = performance.now()
const isOver = (): boolean => performance.now() - begin > choice.runMs

const say = (line: string): void => { process.stderr.write(`${line}\n`) }

/** Each question ends what it leaves behind; a statement that asks for its own end would be left without an answer. */
const endText = `
  SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery WHERE NOT currentQuery CONTAINS 'SHOW TRANSACTIONS'
  TERMINATE TRANSACTIONS id YIELD message
  RETURN count(*) AS ended`

const cellLine = (cell: Cell): string => cell.kind === 'measured'
  ? `${cell.contestant} ${cell.rate.toFixed(0)}/s`
  : `${cell.contestant} timed out${cell.during === 'round' ? ` after ${(cell.afterMs / 1_000).toFixed(0)} s` : ' while answers were compared'}`

const measure = async ({ server, pid }: OpenedGraph, happenings: number): Promise<Measurements> => {
  const driver = openDriver({ uri: server.uri, user: server.user, password: server.password?.reveal() ?? '' })
  const contestants = await startContestants(server)
  const api = contestants.find(({ name }) => name === 'api')
  if (api === undefined || api.url === null) throw new Error('nobody takes part')
  try {
    const questions = (await questionsOf({ happenings, seed: choice.seed }, { found: driver.query, cursorOf: await readCursors(api.url) }))
      .filter(({ name }) => values.only === undefined || name.includes(values.only))
    const endQueries: EndQueries = async () => { await driver.query(endText, {}, { writes: true }) }
    return await withLoad(async () => {
      const compared: Compared[] = []
      const first: FirstTimes[] = []
      const left: string[] = []
      for (const question of questions) {
        if (isOver()) {
          left.push(question.name)
          continue
        }
        const { silent } = await assertEqual(question, contestants, { most: choice.checked, deadlineMs: choice.cellMs })
        if (silent.length > 0) await endQueries()
        const answering = contestants.filter(({ name }) => !silent.includes(name))
        await warm(question, answering, { connections: Math.max(...choice.connections), forMs: choice.warmMs, deadlineMs: choice.cellMs, endQueries })
        for (const connections of choice.connections) {
          if (isOver()) {
            left.push(`${question.name}, ${connections} connections`)
            continue
          }
          const found = await compare(question, contestants, { ...choice, connections, databasePid: pid, silent, endQueries })
          compared.push(found)
          say(`${happenings} ${question.name}, ${connections} connections: ${found.cells.map(cellLine).join(', ')}`)
        }
      }
      for (const question of questions) {
        if (isOver()) {
          left.push(`${question.name}, first time`)
          continue
        }
        const found = await firstTimes(question, contestants, { tries: choice.tries, query: driver.query, cellMs: choice.cellMs, endQueries })
        first.push(found)
        say(`${happenings} ${question.name}, first time: ${Object.entries(found.ms).map(([name, ms]) => `${name} ${ms.map((one) => one.toFixed(0)).join('/')} ms`).join(', ')}`)
        for (const name of found.timedOut) say(`${happenings} ${question.name}, first time: ${name} gave no answer within ${choice.cellMs / 1_000} s`)
      }
      return { happenings, compared, first, left, databaseBytes: processUse(pid).residentBytes }
    })
  } finally {
    for (const contestant of contestants) await contestant.close()
    await driver.close()
  }
}

if (values.help) process.stdout.write(usage)
else {
  const results: Result[] = []
  for (const happenings of choice.sizes) {
    const graph = await openGraph({ happenings, seed: choice.seed }, say)
    try {
      results.push({ ...await measure(graph, happenings), rounds: choice.rounds, forMs: choice.forMs, cellMs: choice.cellMs })
    } finally {
      await graph.server.release()
    }
    // After each size: a run that is stopped leaves what it has measured.
    if (values.only === undefined) await writeReport(results, docs)
  }
}
