import type { Contestant, ContestantName } from '../contestant/contestant.ts'
import type { OpenedDriver } from '../open-driver.ts'
import { normalised } from '../question/normalise.ts'
import type { Question } from '../question/questions.ts'
import { machineLoad, processUse } from './process-use.ts'
import { median, quantile, spread } from './statistics.ts'

/** What one contestant did with one question at one number of connections. */
export type Figures = {
  readonly contestant: ContestantName
  /** Requests a second: median of the rounds, and how far these lay apart. */
  readonly rate: number
  readonly spread: number
  /** Milliseconds, over the requests of all rounds. */
  readonly p50: number
  readonly p99: number
  /** Milliseconds of processor time for one request. */
  readonly ownCpu: number
  readonly databaseCpu: number
  readonly residentBytes: number
}
/** Times the rate of the API is that of another, one ratio for each round. */
export type Ratios = Readonly<Record<'neo4j-graphql' | 'driver', readonly number[]>>
export type Compared = { readonly question: string, readonly point: boolean, readonly connections: number, readonly figures: readonly Figures[], readonly ratios: Ratios }
/** Milliseconds that the first execution of an operation takes, by contestant: each time it is new to all caches. */
export type FirstTimes = { readonly question: string, readonly ms: Readonly<Record<ContestantName, readonly number[]>> }

export class AnswersDiffer extends Error {
  constructor(question: Question, at: number, answers: readonly (readonly [string, string])[]) {
    super(`The contestants answer “${question.name}” (${at}) differently:\n${answers.map(([name, answer]) => `${name}: ${answer.slice(0, 1_500)}`).join('\n')}`)
  }
}

/** @throws AnswersDiffer unless all of them say the same, whatever is asked */
export const assertEqual = async (question: Question, contestants: readonly Contestant[], most: number): Promise<void> => {
  for (const [at, asked] of question.asked.slice(0, most).entries()) {
    const answers = await Promise.all(contestants.map(async (contestant) => {
      const { body } = await contestant.askNew(question, asked, 0)
      return [contestant.name, normalised(question.folder, { body, contestant: contestant.name })] as const
    }))
    if (answers.some(([, answer]) => answer !== answers[0]?.[1])) throw new AnswersDiffer(question, at, answers)
  }
}

/** Each order of the contestants comes as often as any other, so that none always follows the same one. */
const turned = <T>(list: readonly T[], by: number): readonly T[] => [...list.slice(by % list.length), ...list.slice(0, by % list.length)]

type Round = { readonly rate: number, readonly latencies: readonly number[], readonly ownCpu: number, readonly databaseCpu: number, readonly residentBytes: number }

const oneRound = async (contestant: Contestant, question: Question, { connections, forMs, databasePid }: {
  readonly connections: number, readonly forMs: number, readonly databasePid: number
}): Promise<Round> => {
  const [own, database] = [processUse(contestant.pid), processUse(databasePid)]
  const { latencies, elapsedMs } = await contestant.run(question, { connections, forMs })
  const [ownAfter, databaseAfter] = [processUse(contestant.pid), processUse(databasePid)]
  const perRequest = (after: number, before: number): number => (after - before) * 1_000 / latencies.length
  return {
    rate: latencies.length * 1_000 / elapsedMs, latencies, residentBytes: ownAfter.residentBytes,
    ownCpu: perRequest(ownAfter.cpuSeconds, own.cpuSeconds), databaseCpu: perRequest(databaseAfter.cpuSeconds, database.cpuSeconds),
  }
}

const figuresOf = (contestant: ContestantName, rounds: readonly Round[]): Figures => {
  const latencies = rounds.flatMap((round) => round.latencies)
  return {
    contestant, rate: median(rounds.map(({ rate }) => rate)), spread: spread(rounds.map(({ rate }) => rate)),
    p50: median(latencies), p99: quantile(latencies, 0.99),
    ownCpu: median(rounds.map(({ ownCpu }) => ownCpu)), databaseCpu: median(rounds.map(({ databaseCpu }) => databaseCpu)),
    residentBytes: Math.max(...rounds.map(({ residentBytes }) => residentBytes)),
  }
}

/** Lets Neo4j and Node compile what a question needs. */
export const warm = async (question: Question, contestants: readonly Contestant[], load: { readonly connections: number, readonly forMs: number }): Promise<void> => {
  for (const contestant of contestants) await contestant.run(question, load)
}

/** Lets the contestants take turns for so many rounds. */
export const compare = async (question: Question, contestants: readonly Contestant[], { connections, rounds, forMs, databasePid }: {
  readonly connections: number, readonly rounds: number, readonly forMs: number, readonly databasePid: number
}): Promise<Compared> => {
  const taken = new Map<ContestantName, Round[]>(contestants.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const contestant of turned(contestants, round)) taken.get(contestant.name)?.push(await oneRound(contestant, question, { connections, forMs, databasePid }))
  }
  const rates = (name: ContestantName): readonly number[] => taken.get(name)?.map(({ rate }) => rate) ?? []
  const ratio = (name: ContestantName): readonly number[] => rates('api').map((rate, round) => rate / (rates(name)[round] ?? NaN))
  return {
    question: question.name, point: question.point, connections,
    figures: contestants.map(({ name }) => figuresOf(name, taken.get(name) ?? [])),
    ratios: { 'neo4j-graphql': ratio('neo4j-graphql'), driver: ratio('driver') },
  }
}

/** How long an operation takes that nobody has seen: no plan of it is kept in Neo4j, nor in the contestant. */
export const firstTimes = async (question: Question, contestants: readonly Contestant[], { tries, query }: {
  readonly tries: number, readonly query: OpenedDriver['query']
}): Promise<FirstTimes> => {
  const ms: Record<ContestantName, number[]> = { api: [], 'neo4j-graphql': [], driver: [] }
  for (let attempt = 0; attempt < tries; attempt++) {
    for (const contestant of turned(contestants, attempt)) {
      await query('CALL db.clearQueryCaches()', {}, { writes: true })
      const asked = question.asked[attempt % question.asked.length]
      if (asked === undefined) throw new Error(`nothing is asked by ${question.name}`)
      ms[contestant.name].push((await contestant.askNew(question, asked, 1_000 + Math.floor(performance.now()))).ms)
    }
  }
  return { question: question.name, ms }
}

export type Measurements = {
  readonly happenings: number
  readonly compared: readonly Compared[]
  readonly first: readonly FirstTimes[]
  readonly databaseBytes: number
  /** Runnable processes while it was measured, at the start and the end. */
  readonly load: readonly [number, number]
}

export const withLoad = async <T extends object>(work: () => Promise<T>): Promise<T & { readonly load: readonly [number, number] }> => {
  const before = machineLoad()
  return { ...await work(), load: [before, machineLoad()] }
}
