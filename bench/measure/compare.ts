import type { Contestant, ContestantName } from '../contestant/contestant.ts'
import type { OpenedDriver } from '../open-driver.ts'
import { normalised } from '../question/normalise.ts'
import type { Question } from '../question/questions.ts'
import type { Load } from './closed-loop.ts'
import { machineLoad, processUse } from './process-use.ts'
import { median, quantile, spread } from './statistics.ts'

/** What one contestant did with one question at one number of connections. */
export type Figures = {
  readonly kind: 'measured'
  readonly contestant: ContestantName
  /** Requests a second: median of the rounds, and how far these lay apart. */
  readonly rate: number
  readonly spread: number
  /** Milliseconds, over the requests of all rounds. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
  /** Milliseconds of processor time for one request. */
  readonly ownCpu: number
  readonly databaseCpu: number
  readonly residentBytes: number
}
/** A contestant that had not answered when the time for this question and number of connections was over. */
export type TimedOut = {
  readonly kind: 'timedOut'
  readonly contestant: ContestantName
  /** While answers were compared, so that nothing was timed; or in a round. */
  readonly during: 'comparison' | 'round'
  readonly afterMs: number
  /** Requests a second that it cannot have exceeded in its last round: those under way count as answered. Null when none was timed. */
  readonly rateAtMost: number | null
}
export type Cell = Figures | TimedOut
/**
 * Times the rate of the API is that of another: one ratio for each round, or the bound that is known when one of the two did not
 * answer in time.
 */
export type Ratio =
  | { readonly kind: 'measured', readonly rounds: readonly number[] }
  | { readonly kind: 'atLeast' | 'atMost', readonly times: number }
  | { readonly kind: 'unknown', readonly reason: string }
export type Ratios = Readonly<Record<'neo4j-graphql' | 'driver', Ratio>>
export type Compared = { readonly question: string, readonly point: boolean, readonly connections: number, readonly cells: readonly Cell[], readonly ratios: Ratios }
/** Milliseconds that the first execution of an operation takes, by contestant: each time it is new to all caches. */
export type FirstTimes = {
  readonly question: string
  readonly ms: Readonly<Record<ContestantName, readonly number[]>>
  /** Those who gave no answer once, and were not asked again. */
  readonly timedOut: readonly ContestantName[]
}
/** Who answered in time, of how many questions all answers were equal. */
export type Checked = { readonly silent: readonly ContestantName[], readonly compared: number }

export class AnswersDiffer extends Error {
  constructor(question: Question, at: number, answers: readonly (readonly [string, string])[]) {
    super(`The contestants answer “${question.name}” (${at}) differently:\n${answers.map(([name, answer]) => `${name}: ${answer.slice(0, 1_500)}`).join('\n')}`)
  }
}

/**
 * Compares the answers, one question after the other, until `deadlineMs` is over; the first is always asked. Who has not
 * answered within that time is asked no more.
 * @throws AnswersDiffer unless all of them say the same, whatever is asked
 */
export const assertEqual = async (question: Question, contestants: readonly Contestant[], { most, deadlineMs }: {
  readonly most: number, readonly deadlineMs: number
}): Promise<Checked> => {
  const silent = new Set<ContestantName>()
  const begin = performance.now()
  let compared = 0
  for (const [at, asked] of question.asked.slice(0, most).entries()) {
    if (at > 0 && performance.now() - begin > deadlineMs) break
    const answers = await Promise.all(contestants.filter(({ name }) => !silent.has(name)).map(async (contestant) => {
      const answered = await contestant.askNew(question, asked, { marker: 0, deadlineMs })
      if (answered === null) silent.add(contestant.name)
      return [contestant.name, answered === null ? null : normalised(question.folder, { body: answered.body, contestant: contestant.name })] as const
    }))
    const given = answers.flatMap(([name, answer]) => answer === null ? [] : [[name, answer] as const])
    if (given.some(([, answer]) => answer !== given[0]?.[1])) throw new AnswersDiffer(question, at, given)
    compared += 1
  }
  return { silent: [...silent], compared }
}

/** Each order of the contestants comes as often as any other, so that none always follows the same one. */
const turned = <T>(list: readonly T[], by: number): readonly T[] => [...list.slice(by % list.length), ...list.slice(0, by % list.length)]

type Round = {
  readonly rate: number
  /** The most that the rate can have been: with what was under way at the end. */
  readonly rateAtMost: number
  readonly timedOut: boolean
  readonly elapsedMs: number
  readonly latencies: readonly number[]
  readonly ownCpu: number
  readonly databaseCpu: number
  readonly residentBytes: number
}

const oneRound = async (contestant: Contestant, question: Question, { databasePid, ...load }: Load & { readonly databasePid: number }): Promise<Round> => {
  const [own, database] = [processUse(contestant.pid), processUse(databasePid)]
  const { latencies, elapsedMs, timedOut } = await contestant.run(question, load)
  const [ownAfter, databaseAfter] = [processUse(contestant.pid), processUse(databasePid)]
  const perRequest = (after: number, before: number): number => (after - before) * 1_000 / latencies.length
  return {
    rate: latencies.length * 1_000 / elapsedMs, rateAtMost: (latencies.length + load.connections) * 1_000 / elapsedMs, timedOut, elapsedMs, latencies,
    residentBytes: ownAfter.residentBytes, ownCpu: perRequest(ownAfter.cpuSeconds, own.cpuSeconds), databaseCpu: perRequest(databaseAfter.cpuSeconds, database.cpuSeconds),
  }
}

const figuresOf = (contestant: ContestantName, rounds: readonly Round[]): Figures => {
  const latencies = rounds.flatMap((round) => round.latencies)
  return {
    kind: 'measured', contestant, rate: median(rounds.map(({ rate }) => rate)), spread: spread(rounds.map(({ rate }) => rate)),
    p50: median(latencies), p95: quantile(latencies, 0.95), p99: quantile(latencies, 0.99),
    ownCpu: median(rounds.map(({ ownCpu }) => ownCpu)), databaseCpu: median(rounds.map(({ databaseCpu }) => databaseCpu)),
    residentBytes: Math.max(...rounds.map(({ residentBytes }) => residentBytes)),
  }
}

/** What a contestant's rounds come to; the last of them is the one that timed out, where one did. */
const cellOf = (contestant: ContestantName, rounds: readonly Round[], isSilent: boolean): Cell => {
  const last = rounds.at(-1)
  const afterMs = rounds.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0)
  if (isSilent) return { kind: 'timedOut', contestant, during: 'comparison', afterMs, rateAtMost: null }
  return last?.timedOut === true ? { kind: 'timedOut', contestant, during: 'round', afterMs, rateAtMost: last.rateAtMost } : figuresOf(contestant, rounds)
}

/** The rate of the API as a multiple of another's, or what is known of it. */
const ratioOf = (api: Cell, other: Cell, rates: (name: ContestantName) => readonly number[]): Ratio => {
  const bound = (cell: Cell): string => `${cell.contestant} gave no answer in time`
  if (api.kind === 'measured' && other.kind === 'measured') {
    return { kind: 'measured', rounds: rates(api.contestant).map((rate, round) => rate / (rates(other.contestant)[round] ?? NaN)) }
  }
  if (api.kind === 'measured' && other.kind === 'timedOut' && other.rateAtMost !== null) return { kind: 'atLeast', times: api.rate / other.rateAtMost }
  if (api.kind === 'timedOut' && other.kind === 'measured' && api.rateAtMost !== null) return { kind: 'atMost', times: api.rateAtMost / other.rate }
  return { kind: 'unknown', reason: [api, other].filter(({ kind }) => kind === 'timedOut').map(bound).join('; ') }
}

/** Lets Neo4j and Node compile what a question needs; who takes longer than the deadline is left to the rounds. */
export const warm = async (question: Question, contestants: readonly Contestant[], { endQueries, ...load }: Load & { readonly endQueries: EndQueries }): Promise<void> => {
  for (const contestant of contestants) {
    if ((await contestant.run(question, load)).timedOut) await endQueries()
  }
}

/** Ends what Neo4j still works on for those who are no longer waited for, so that it does not weigh on the others. */
export type EndQueries = () => Promise<void>

/**
 * Lets the contestants take turns for so many rounds. Each has `cellMs` for all of its rounds together; who needs longer has timed
 * out and takes no further turn, the others go on.
 */
export const compare = async (question: Question, contestants: readonly Contestant[], { connections, rounds, forMs, cellMs, databasePid, silent, endQueries }: {
  readonly connections: number, readonly rounds: number, readonly forMs: number, readonly cellMs: number, readonly databasePid: number
  /** Those whose answers could not be compared: they are not timed. */
  readonly silent: readonly ContestantName[]
  readonly endQueries: EndQueries
}): Promise<Compared> => {
  const taken = new Map<ContestantName, Round[]>(contestants.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const contestant of turned(contestants, round)) {
      const own = taken.get(contestant.name) ?? []
      if (silent.includes(contestant.name) || own.at(-1)?.timedOut === true) continue
      const spent = own.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0)
      own.push(await oneRound(contestant, question, { connections, forMs, deadlineMs: Math.max(1, Math.ceil(cellMs - spent)), databasePid }))
      if (own.at(-1)?.timedOut === true) await endQueries()
    }
  }
  const cells = contestants.map(({ name }) => cellOf(name, taken.get(name) ?? [], silent.includes(name)))
  const rates = (name: ContestantName): readonly number[] => taken.get(name)?.map(({ rate }) => rate) ?? []
  const ratio = (name: ContestantName): Ratio => {
    const [api, other] = ['api', name].map((wanted) => cells.find(({ contestant }) => contestant === wanted))
    return api === undefined || other === undefined ? { kind: 'unknown', reason: `${name} takes no part` } : ratioOf(api, other, rates)
  }
  return { question: question.name, point: question.point, connections, cells, ratios: { 'neo4j-graphql': ratio('neo4j-graphql'), driver: ratio('driver') } }
}

/** How long an operation takes that nobody has seen: no plan of it is kept in Neo4j, nor in the contestant. */
export const firstTimes = async (question: Question, contestants: readonly Contestant[], { tries, query, cellMs, endQueries }: {
  readonly tries: number, readonly query: OpenedDriver['query'], readonly cellMs: number, readonly endQueries: EndQueries
}): Promise<FirstTimes> => {
  const ms: Record<ContestantName, number[]> = { api: [], 'neo4j-graphql': [], driver: [] }
  const timedOut = new Set<ContestantName>()
  const left: Record<ContestantName, number> = { api: cellMs, 'neo4j-graphql': cellMs, driver: cellMs }
  for (let attempt = 0; attempt < tries; attempt++) {
    for (const contestant of turned(contestants, attempt)) {
      const { name } = contestant
      // Fewer tries are enough where they take all of the time.
      if (timedOut.has(name) || left[name] <= 0) continue
      await query('CALL db.clearQueryCaches()', {}, { writes: true })
      const asked = question.asked[attempt % question.asked.length]
      if (asked === undefined) throw new Error(`nothing is asked by ${question.name}`)
      const answered = await contestant.askNew(question, asked, { marker: 1_000 + Math.floor(performance.now()), deadlineMs: cellMs })
      left[name] -= answered?.ms ?? cellMs
      if (answered === null) {
        timedOut.add(name)
        await endQueries()
      } else ms[name].push(answered.ms)
    }
  }
  return { question: question.name, ms, timedOut: [...timedOut] }
}

export type Measurements = {
  readonly happenings: number
  readonly compared: readonly Compared[]
  readonly first: readonly FirstTimes[]
  /** What was not begun because the time of the run was over. */
  readonly left: readonly string[]
  readonly databaseBytes: number
  /** Runnable processes while it was measured, at the start and the end. */
  readonly load: readonly [number, number]
}

export const withLoad = async <T extends object>(work: () => Promise<T>): Promise<T & { readonly load: readonly [number, number] }> => {
  const before = machineLoad()
  return { ...await work(), load: [before, machineLoad()] }
}
