import { describe, expect, it } from '@jest/globals'
import { parse } from 'graphql'
import { exampleQueries } from '../../src/api/sandbox.ts'
import { warmPlans } from '../../src/api/warm-plans.ts'
import type { Graph } from '../../src/graph/connect.ts'
import { testGraph } from '../support/neo4j.ts'
import { aPlanner } from '../plan/support.ts'

const graph = testGraph()
const logger = { debug: () => undefined }

const queries = async () => (await exampleQueries()).map(({ name, query }) => ({ name, request: { document: parse(query) } }))

describe('planning ahead', () => {
  it('asks Neo4j the very statements of the example queries, and goes on after one that fails', async () => {
    const planner = aPlanner()
    const asked: string[] = []
    const watched: Pick<Graph, 'text'> = {
      text: async (text, parameters, options) => {
        asked.push(text)
        if (asked.length === 1) throw new Error('the first one fails')
        return graph.text(text, parameters, options)
      },
    }
    await warmPlans(await queries(), { planner, graph: watched, logger, signal: new AbortController().signal })
    expect(asked).toEqual((await exampleQueries()).map(({ query }) => planner.plan({ document: parse(query) }).text))
  }, 240_000)

  it('ends when the API closes', async () => {
    const closing = new AbortController()
    let asked = 0
    const text: Graph['text'] = () => {
      asked += 1
      closing.abort()
      return Promise.resolve([])
    }
    await warmPlans(await queries(), { planner: aPlanner(), graph: { text }, logger, signal: closing.signal })
    expect(asked).toBe(1)
  })
})
