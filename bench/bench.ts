import { parseArgs } from 'node:util'
import { startContestants, type Contestant } from './contestant/contestant.ts'
import { openDriver } from './open-driver.ts'
import { openGraph, type OpenedGraph } from './graph/open-graph.ts'
import { assertEqual, compare, warm, firstTimes, withLoad, type Compared, type FirstTimes, type Measurements } from './measure/compare.ts'
import { processUse } from './measure/process-use.ts'
import { questionsOf, type Question } from './question/questions.ts'
import { writeReport, type Result } from './report/write-report.ts'

const usage = `npm run bench -- [--quick] [--sizes 10000,100000] [--connections 1,8,32] [--rounds 5] [--ms 1000] [--seed 1] [--only WORD]

Compares this API over HTTP, @neo4j/graphql on Apollo Server and the bare driver on one Neo4j with the same graph, and writes
docs/performance.md. Graphs are built once and kept in the cache folder (DEMARCHE_CACHE). --quick measures the two smaller
sizes with short rounds at 1 and 8 connections; --only asks only the questions whose name has the word, and writes nothing.
`

const { values } = parseArgs({ options: {
  quick: { type: 'boolean', default: false }, sizes: { type: 'string' }, connections: { type: 'string' }, rounds: { type: 'string' },
  ms: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean', default: false },
} })

const numbers = (given: string | undefined, usual: readonly number[]): readonly number[] => {
  const list = given?.split(',').map(Number) ?? usual
  if (list.some((number) => !Number.isInteger(number) || number < 1)) throw new Error(`${given ?? ''} is no list of whole numbers\n\n${usage}`)
  return list
}
const number = (given: string | undefined, usual: number): number => numbers(given, [usual])[0] ?? usual

const choice = {
  sizes: numbers(values.sizes, values.quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000]),
  connections: numbers(values.connections, values.quick ? [1, 8] : [1, 8, 32]),
  rounds: number(values.rounds, values.quick ? 5 : 7),
  forMs: number(values.ms, values.quick ? 200 : 2_000),
  warmMs: values.quick ? 1_200 : 5_000,
  /** How many answers of each question are compared at most. */
  checked: values.quick ? 12 : 64,
  tries: values.quick ? 3 : 9,
  seed: number(values.seed, 1),
}

const say = (line: string): void => { process.stderr.write(`${line}\n`) }

/** What every cursor of the list that is asked deep inside begins with, from a cursor of its first page. */
const cursorsOf = async (api: Contestant): Promise<(at: string, id: string) => string> => {
  const question: Question = { name: 'first page', folder: 'first-page', point: false, asked: [] }
  const { body } = await api.askNew(question, { api: {}, 'neo4j-graphql': {}, driver: {} }, 0)
  const prefix = /"endCursor":"(\d+\.[\w-]{16}\.)/.exec(body)?.[1]
  if (prefix === undefined) throw new Error(`the first page has no cursor: ${body.slice(0, 500)}`)
  return (at, id) => `${prefix}${id} ${at}`
}

const measure = async ({ server, pid }: OpenedGraph, happenings: number): Promise<Measurements> => {
  const driver = openDriver({ uri: server.uri, user: server.user, password: server.password?.reveal() ?? '' })
  const contestants = await startContestants(server)
  const [api] = contestants
  if (api === undefined) throw new Error('nobody takes part')
  try {
    const questions = (await questionsOf({ happenings, seed: choice.seed }, { found: driver.query, cursorOf: await cursorsOf(api) }))
      .filter(({ name }) => values.only === undefined || name.includes(values.only))
    return await withLoad(async () => {
      const compared: Compared[] = []
      const first: FirstTimes[] = []
      for (const question of questions) {
        await assertEqual(question, contestants, choice.checked)
        await warm(question, contestants, { connections: Math.max(...choice.connections), forMs: choice.warmMs })
        for (const connections of choice.connections) {
          const found = await compare(question, contestants, { ...choice, connections, databasePid: pid })
          compared.push(found)
          say(`${happenings} ${question.name}, ${connections} connections: ${found.figures.map(({ contestant, rate }) => `${contestant} ${rate.toFixed(0)}/s`).join(', ')}`)
        }
      }
      for (const question of questions) {
        first.push(await firstTimes(question, contestants, { tries: choice.tries, query: driver.query }))
        say(`${happenings} ${question.name}, first time: ${Object.entries(first.at(-1)?.ms ?? {}).map(([name, ms]) => `${name} ${ms.map((one) => one.toFixed(0)).join('/')} ms`).join(', ')}`)
      }
      return { happenings, compared, first, databaseBytes: processUse(pid).residentBytes }
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
      results.push({ ...await measure(graph, happenings), rounds: choice.rounds, forMs: choice.forMs })
    } finally {
      await graph.server.release()
    }
    // After each size: a run that is stopped leaves what it has measured.
    if (values.only === undefined) await writeReport(results)
  }
}
