import { parseArgs } from 'node:util'

export const usage = `npm run load -- [--minutes 10] [--idle 10000] [--slow 20] [--restart-neo4j] [--rate R] [--p99 1000] [--happenings 10000] [--seed 1]
npm run load -- --compare pool,queue,deadline [--rate R]

Asks the API on this machine for twice what it sustains, and holds it to its promises (docs/operations.md). Starts a Neo4j over a copy of a
graph of the benchmark, and an API in a process of its own; finds the highest rate at which nothing is refused and 99 of 100 answers come
within --p99 milliseconds (or takes --rate), then asks at twice that rate for so many minutes: the benchmark's questions, beside idle
connections, clients that send by drops and clients that go away; with --restart-neo4j Neo4j is stopped half way, and started again.
Ends with 1 when a promise is broken. --compare asks APIs that differ in one setting by turns, at twice the rate, without the others beside
them, and tells the ratios.
`

/** The settings that can be compared, by the word for each. The usual value is the second. */
export const compared = {
  pool: { name: 'DEMARCHE_POOL_SIZE', values: ['5', '50', '200'] },
  queue: { name: 'DEMARCHE_QUEUE_SIZE', values: ['20', '200', '2000'] },
  deadline: { name: 'DEMARCHE_DEADLINE_MS', values: ['1000', '10000', '60000'] },
} as const
export type Comparable = keyof typeof compared

export type Choice = {
  readonly minutes: number
  readonly idle: number
  readonly slow: number
  readonly restarts: boolean
  /** The sustained rate, where it is given. */
  readonly rate: number | null
  readonly p99: number
  readonly happenings: number
  readonly seed: number
  /** None where the promises are looked at. */
  readonly compare: readonly Comparable[]
}

const isComparable = (word: string): word is Comparable => Object.hasOwn(compared, word)

/**
 * What the command was given; null when it asks for help.
 * @throws RangeError that names what is wrong
 */
export const readChoice = (args: readonly string[]): Choice | null => {
  const { values } = parseArgs({ args: [...args], options: {
    minutes: { type: 'string', default: '10' }, idle: { type: 'string', default: '10000' }, slow: { type: 'string', default: '20' },
    rate: { type: 'string' }, p99: { type: 'string', default: '1000' }, happenings: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' },
    'restart-neo4j': { type: 'boolean', default: false }, compare: { type: 'string' }, help: { type: 'boolean', default: false },
  } })
  if (values.help) return null
  const number = (name: 'minutes' | 'idle' | 'slow' | 'rate' | 'p99' | 'happenings' | 'seed', [least, most]: readonly [number, number]): number => {
    const value = Number(values[name])
    if (!(value >= least && value <= most)) throw new RangeError(`--${name} takes a number from ${least} to ${most}; it is ${values[name] ?? ''}`)
    return value
  }
  const words = values.compare?.split(',') ?? []
  const compare = words.filter(isComparable)
  const [wrong] = words.filter((word) => !isComparable(word))
  if (wrong !== undefined) throw new RangeError(`--compare takes ${Object.keys(compared).join(', ')}; it is ${wrong}`)
  return {
    minutes: number('minutes', [0.5, 120]), idle: number('idle', [0, 50_000]), slow: number('slow', [0, 1_000]), restarts: values['restart-neo4j'],
    rate: values.rate === undefined ? null : number('rate', [1, 100_000]), p99: number('p99', [1, 60_000]),
    happenings: number('happenings', [1_000, 1_000_000]), seed: number('seed', [1, 1e9]), compare,
  }
}
