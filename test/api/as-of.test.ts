import { beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { sourceId, type SourceId } from '../../src/domain/ids.ts'
import { ingestDossier } from '../../src/ingest/ingest.ts'
import { restoreSource, retractSource } from '../../src/ingest/retract.ts'
import { checked } from '../support/builders.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'
import { askedFields, askingEverything, comparable, idsIn, questionsOf, schema, type Kept } from './support/ask-everything.ts'
import { aTelling, dossierOf, type Telling } from './support/writes.ts'

const graph = testGraph()
/** Most of a run is Neo4j planning some hundred statements; DEMARCHE_TEST_RUNS asks for more runs. */
const runs = Number(process.env['DEMARCHE_TEST_RUNS'] ?? 1)
/** Minutes before the due dates of the tests, so that states change by the clock as well. */
const minutesBefore = Date.UTC(2031, 5, 30, 23, 50)
const clock = { now: minutesBefore }

const empty = async (): Promise<void> => {
  await emptyGraph(graph)
  clock.now = minutesBefore
}
beforeEach(empty)

/** A source that is told; one that was told before may be withdrawn, or restored, instead. */
type Write = { readonly telling: Telling, readonly waitMs: number, readonly again: 'TELL' | 'WITHDRAW' }
const aWrite: fc.Arbitrary<Write> = fc.record({ telling: aTelling(3), waitMs: fc.integer({ min: 1, max: 400_000 }), again: fc.constantFrom('TELL', 'WITHDRAW') })

const writer = () => {
  const states = new Map<SourceId, 'told' | 'withdrawn'>()
  return async ({ telling, again }: Write): Promise<void> => {
    const dossier = checked(dossierOf(telling))
    const source = sourceId(dossier.dossier.source)
    const options = { graph, clock: () => clock.now, deadlineMs: 60_000 }
    const state = states.get(source)
    if (state === undefined || again === 'TELL') await ingestDossier({ dossier, ...options })
    else await (state === 'told' ? retractSource : restoreSource)({ source, ...options })
    states.set(source, state === 'told' && again === 'WITHDRAW' ? 'withdrawn' : 'told')
  }
}

describe('asOf', () => {
  it('is asked of every root field that takes it', () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => args.some(({ name }) => name === 'asOf'))
    expect([...askedFields].sort()).toEqual(fields.map(({ name }) => name).sort())
    expect(fields.length).toBeGreaterThanOrEqual(20)
  })

  it('answers for ever as the present was answered then, to the byte', async () => {
    const { ask, askAll } = askingEverything(graph, clock)
    await fc.assert(fc.asyncProperty(fc.array(aWrite, { minLength: 3, maxLength: 4 }), async (writes) => {
      await empty()
      const write = writer()
      const present: Kept[] = []
      const past: Kept[] = []
      for (const one of writes) {
        clock.now += one.waitMs
        await write(one)
        clock.now += 1
        const moment = new Date(clock.now).toISOString()
        const questions = questionsOf(await idsIn(graph))
        present.push(...await askAll(questions, null, moment))
        past.push(...await askAll(questions, moment, moment))
      }
      for (const [at, { asked, asOf, bytes }] of past.entries()) {
        const now = await ask(asked, asOf)
        expect([asked.query.text, asOf, now]).toEqual([asked.query.text, asOf, bytes])
        expect([asked.query.text, asOf, comparable(now)]).toEqual([asked.query.text, asOf, comparable(present[at]?.bytes ?? '')])
      }
    }), { numRuns: runs, seed: 20310504, endOnFailure: true })
  }, 1_200_000)

  it('answers the same while a writer writes as when it is done, also for moments that have only just passed', async () => {
    // One of its own: what answers knows which moments writes have passed, and the other test's are years ahead.
    const { ask, bytesOf } = askingEverything(graph, clock)
    const tellings = fc.sample(aTelling(3), { numRuns: 15, seed: 20310505 })
    const texts = [
      'query ($asOf: DateTime) { events(asOf: $asOf, first: 50) { totalCount edges { cursor node { id title status accounts { source { id } status } } } } }',
      'query ($asOf: DateTime) { commitments(asOf: $asOf) { edges { node { id state debtors { id } history { id outcome } evidence { exact } } } } sources(asOf: $asOf) { totalCount edges { node { id title reports { totalCount } } } } }',
      'query ($asOf: DateTime) { search(text: "grain", asOf: $asOf) { edges { score node { __typename ... on Node { id } } } } }',
    ]
    const atNow = async (): Promise<readonly Kept[]> => {
      clock.now = Math.max(clock.now + 1, Date.now())
      const asOf = new Date(clock.now).toISOString()
      return Promise.all(texts.map(async (text) => ({ asked: { query: { field: '', text, variables: [] }, variables: {} }, asOf, bytes: await bytesOf(text, { asOf }) })))
    }
    clock.now = Date.now()
    await atNow()
    const progress = { written: 0 }
    const writing = (async () => {
      for (const telling of tellings) {
        await ingestDossier({ graph, dossier: checked(dossierOf(telling)), clock: Date.now, deadlineMs: 60_000 })
        progress.written += 1
      }
    })()
    const kept: Kept[] = []
    while (progress.written < tellings.length) kept.push(...await Promise.race([atNow(), writing.then(atNow)]))
    await writing
    expect(new Set(kept.map(({ bytes }) => bytes)).size).toBeGreaterThan(6)
    clock.now = Date.now() + 60_000
    for (const { asked, asOf, bytes } of kept) expect([asOf, await ask(asked, asOf)]).toEqual([asOf, bytes])
  }, 300_000)
})
