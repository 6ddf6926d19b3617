import type { Plan, Planner } from '../../plan/planner.ts'
import { currentScope } from './request-scope.ts'

/** The same planner; planning and shaping are spans of the request that they are done for. */
export const observedPlanner = (planner: Planner): Planner => {
  const within = <T>(name: string, work: () => T): T => {
    const span = currentScope()?.span?.child(name)
    try {
      return work()
    } finally {
      span?.end()
    }
  }
  const planned = (make: () => Plan): Plan => {
    const plan = within('plan', make)
    const { response } = plan
    return {
      ...plan,
      shape: (rows) => within('shape', () => plan.shape(rows)),
      response: response === null ? null : (root) => within('write', () => response(root)),
    }
  }
  return {
    ...planner,
    plan: (request) => planned(() => planner.plan(request)),
    planNode: (request) => planned(() => planner.planNode(request)),
  }
}
