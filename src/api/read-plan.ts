import type { Graph, ReadOptions, Row } from '../graph/connect.ts'
import { readingPast } from '../graph/read-past.ts'
import { timeLeft } from '../graph/time-left.ts'
import { answerAs } from '../plan/answer-as.ts'
import type { Plan } from '../plan/planner.ts'
import { searchWithin } from './search-within.ts'

/** Reads what the statement of a plan gives; nothing for a plan without one. */
export type PlanReader = (plan: Plan, options: ReadOptions & { readonly deadlineMs: number }) => Promise<readonly Row[]>

/**
 * One statement; others only when nothing was found under an id or when it answers as another now, and more for a search for chains that takes
 * long (`searchWithin`). A past moment is read so that its answer stays the same for ever. The deadline is that of all together.
 * @throws what `Graph.text` and `PastReader` throw
 */
export const readingPlans = (graph: Pick<Graph, 'text' | 'write'>): PlanReader => {
  const readPast = readingPast(graph)
  const readOne: PlanReader = async ({ text, parameters, asOf, lookUps }, { deadlineMs, ...options }) => {
    if (text === null) return []
    const end = performance.now() + deadlineMs
    const left = () => ({ ...options, deadlineMs: timeLeft(end) })
    const read = (run: (text: string, parameters: object) => Promise<readonly Row[]>) => answerAs({ text, parameters, lookUps }, run)
    return asOf === null ? read((asked, given) => graph.text(asked, given, left())) : readPast(asOf, read, left())
  }
  const readSearch = searchWithin(readOne)
  return (plan, options) => plan.search === null ? readOne(plan, options) : readSearch(plan, plan.search, options)
}
