import { beforeEach, describe, expect, it } from '@jest/globals'
import { recordOperation } from '../../src/generated/cypher.ts'
import { DeadlineExceeded } from '../../src/graph/errors.ts'
import { readingPast } from '../../src/graph/read-past.ts'
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

/** A write that shows at once. */
const written = (moment: string): Promise<unknown> => graph.write(async (writer) => {
  await writer.text("MERGE (turn:Operation {id: 'operation:ingestion'}) SET turn.holder = 'a write of the tests'", {})
  await writer.run(recordOperation, { operationId: `operation:${moment}`, moment, properties: { kind: 'INGEST' }, items: [] })
})

const readTopics = (moment: string) => (run: (text: string, params: object) => Promise<readonly object[]>) =>
  run('MATCH (t:Topic) WHERE t.since <= $moment RETURN t.id AS id', { moment })

const within = (deadlineMs: number) => ({ deadlineMs })

beforeEach(() => emptyGraph(graph))

describe('reading a past moment', () => {
  it('lets every later write count from after the moment', async () => {
    await readingPast(graph)(early, readTopics(early), within(20_000))
    expect(await lastMoment()).toBe(early)
    await readingPast(graph)(middle, readTopics(middle), within(20_000))
    expect(await lastMoment()).toBe(middle)
  })

  it('never takes the last moment back', async () => {
    await readingPast(graph)(late, readTopics(late), within(20_000))
    await readingPast(graph)(early, readTopics(early), within(20_000))
    expect(await lastMoment()).toBe(late)
  })

  it('waits behind an open write, so that what it writes is there from the first answer on', async () => {
    const { commit } = await openWrite(middle)
    let answered = false
    const reading = readingPast(graph)(late, readTopics(late), within(20_000)).finally(() => { answered = true })
    await new Promise((resolve) => { setTimeout(resolve, 300) })
    expect(answered).toBe(false)
    await commit()
    expect(await reading).toEqual([{ id: 'topic:late' }])
    expect(await lastMoment()).toBe(late)
  })

  it('keeps a write that overtook it in its place', async () => {
    const { commit } = await openWrite(late)
    const reading = readingPast(graph)(middle, readTopics(middle), within(20_000))
    await commit()
    await reading
    expect(await lastMoment()).toBe(late)
  })

  it('does not wait for a moment that writes have passed, nor for one that it knows', async () => {
    const readPast = readingPast(graph)
    await readPast(middle, readTopics(middle), within(20_000))
    const { commit } = await openWrite(late)
    await readingPast(graph)(early, readTopics(early), within(5_000))
    await readPast(middle, readTopics(middle), within(5_000))
    await commit()
  })

  it('reads again when a write showed meanwhile', async () => {
    const answers: string[] = []
    const answer = await readingPast(graph)(early, async () => {
      answers.push(`answer ${answers.length + 1}`)
      if (answers.length < 3) await written(`2031-05-01T10:00:0${answers.length}.000Z`)
      return answers.at(-1)
    }, within(20_000))
    expect(answer).toBe('answer 3')
    expect(answers).toHaveLength(3)
  })

  it('holds writes back when they disturb every try', async () => {
    const writes: Promise<unknown>[] = []
    const tries: string[] = []
    const seen = await readingPast(graph)(early, async (run) => {
      tries.push('read')
      const write = written(`2031-05-01T10:00:0${tries.length}.000Z`)
      writes.push(write)
      await Promise.race([write, new Promise((resolve) => { setTimeout(resolve, 2_000) })])
      return (await run("MATCH (shown:Operation {id: 'operation:showing'}) RETURN shown.moment AS moment", {}))[0]?.['moment']
    }, within(30_000))
    await Promise.all(writes)
    expect(tries).toHaveLength(4)
    expect(seen).toBe('2031-05-01T10:00:03.000Z')
  })

  it('gives up at its deadline', async () => {
    const { commit } = await openWrite(middle)
    await expect(readingPast(graph)(late, readTopics(late), within(300))).rejects.toBeInstanceOf(DeadlineExceeded)
    await commit()
  })
})
