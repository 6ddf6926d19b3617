import { beforeAll, describe, expect, it } from '@jest/globals'
import { emptyGraph, testGraph, testServer } from '../support/neo4j.ts'
import { runCuts } from './cuts.ts'
import { runFailures } from './failures.ts'
import { runKills } from './kills.ts'

/** Shown with every failure: DEMARCHE_SEED repeats a run. */
const seed = Number(process.env['DEMARCHE_SEED'] ?? Date.now() % 1_000_000)
const graph = testGraph()

beforeAll(() => emptyGraph(graph))

describe(`what was acknowledged (seed ${seed})`, () => {
  it('survives that the writing program and Neo4j are killed, and nothing is half there', async () => {
    const { acknowledged, inTheAir, ofNeo4j, lost, partial, unclear } = await runKills({ kills: 3, seed, neo4jEvery: 3 })
    expect({ lost, partial, unclear }).toEqual({ lost: [], partial: [], unclear: [] })
    expect(ofNeo4j).toBe(1)
    expect(acknowledged).toBeGreaterThanOrEqual(3)
    expect(inTheAir).toBeGreaterThan(0)
  }, 900_000)

  it('happens once when the answer to a commit is lost', async () => {
    expect(await runCuts({ server: testServer(), cuts: 16, seed })).toEqual({ cuts: 16, twice: [], lost: [] })
  }, 300_000)
})

describe('a call that fails', () => {
  it('leaves nothing behind, whichever it is, and the next try succeeds', async () => {
    const { calls, broken, codes } = await runFailures({ server: testServer(), seed })
    expect(broken).toEqual([])
    expect(calls).toBeGreaterThan(15)
    expect(codes).toEqual(['NEO4J_UNREACHABLE'])
  }, 300_000)
})
