import { beforeEach, describe, expect, it } from '@jest/globals'
import { DeadlineExceeded } from '../../src/graph/errors.ts'
import { momentGate } from '../../src/graph/moment-gate.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'

const graph = testGraph()
const [early, middle, late] = ['2031-05-01T10:00:00.000Z', '2031-05-01T10:00:00.500Z', '2031-05-01T10:00:01.000Z']

const lastMoment = async (): Promise<unknown> =>
  (await graph.text("MATCH (turn:Operation {id: 'operation:ingestion'}) RETURN turn.moment AS moment", {}))[0]?.['moment']

/** A write that has its turn and stays open until it is told to commit, counting from `moment`. */
const openWrite = async (moment: string): Promise<{ readonly commit: () => Promise<void> }> => {
  const { promise: told, resolve: tell } = Promise.withResolvers<undefined>()
  const { promise: begun, resolve: begin } = Promise.withResolvers<undefined>()
  const written = graph.write(async (writer) => {
    await writer.text("MERGE (turn:Operation {id: 'operation:ingestion'}) SET turn.holder = 'a write of the tests'", {})
    begin(undefined)
    await told
    await writer.text("MATCH (turn:Operation {id: 'operation:ingestion'}) SET turn.moment = $moment CREATE (:Topic {id: 'topic:late', since: $moment})", { moment })
  })
  await begun
  return { commit: async () => { tell(undefined); await written } }
}

beforeEach(() => emptyGraph(graph))

describe('the gate of a past moment', () => {
  it('lets every later write count from after the moment', async () => {
    await momentGate(graph)(early, {})
    expect(await lastMoment()).toBe(early)
    await momentGate(graph)(middle, {})
    expect(await lastMoment()).toBe(middle)
  })

  it('never takes the last moment back', async () => {
    await momentGate(graph)(late, {})
    await momentGate(graph)(early, {})
    expect(await lastMoment()).toBe(late)
  })

  it('waits behind an open write, so that what it writes is there from the first answer on', async () => {
    const { commit } = await openWrite(middle)
    let passed = false
    const waiting = momentGate(graph)(late, { deadlineMs: 20_000 }).then(async (bookmarks) => {
      passed = true
      return graph.text('MATCH (t:Topic) WHERE t.since <= $late RETURN t.id AS id', { late }, { bookmarks })
    })
    await new Promise((resolve) => { setTimeout(resolve, 300) })
    expect(passed).toBe(false)
    await commit()
    expect(await waiting).toEqual([{ id: 'topic:late' }])
    expect(await lastMoment()).toBe(late)
  })

  it('keeps a write that overtook it in its place', async () => {
    const { commit } = await openWrite(late)
    const waiting = momentGate(graph)(middle, { deadlineMs: 20_000 })
    await commit()
    await waiting
    expect(await lastMoment()).toBe(late)
  })

  it('does not wait for a moment that writes have passed, nor for one that it knows', async () => {
    const gate = momentGate(graph)
    await gate(middle, {})
    const { commit } = await openWrite(late)
    await momentGate(graph)(early, { deadlineMs: 5_000 })
    await gate(middle, { deadlineMs: 5_000 })
    await commit()
  })

  it('gives up at its deadline', async () => {
    const { commit } = await openWrite(middle)
    await expect(momentGate(graph)(late, { deadlineMs: 300 })).rejects.toBeInstanceOf(DeadlineExceeded)
    await commit()
  })
})
