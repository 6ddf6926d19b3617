import { readFileSync } from 'node:fs'
import type { OpenedServer } from '../../src/graph/server/opened-server.ts'
import { openDriver } from '../open-driver.ts'
import type { Labelled, Properties } from './things.ts'

const textOf = (name: string): string => readFileSync(new URL(`./cypher/${name}.cypher`, import.meta.url), 'utf8')
const [createNodes, createRelationships, createLinks, awaitIndexes] =
  ['create-nodes', 'create-relationships', 'create-links', 'await-indexes'].map(textOf) as [string, string, string, string]

/** One relationship: from, type, to, properties; ends by the internal ids that `nodes` told. */
export type Tie = readonly [from: number, type: string, to: number, properties: Properties]

export type LinkRow = {
  readonly cause: number
  readonly effect: number
  readonly evidence: number
  readonly source: number
  readonly publisher: number
  readonly properties: Properties
  readonly report: Properties
}

export type BulkWriter = {
  /** @returns the internal ids of the nodes, in the order in which they were made */
  readonly nodes: (count: number, make: (index: number) => Labelled) => Promise<Float64Array>
  readonly ties: (ties: Iterable<Tie>) => Promise<void>
  readonly links: (rows: Iterable<LinkRow>) => Promise<void>
  readonly awaitIndexes: () => Promise<void>
  readonly close: () => Promise<void>
}

const batchSize = 5_000

const happening = new Set(['Event', 'Statement', 'Commitment'])
const actor = new Set(['State', 'Organization', 'Person', 'Group'])
const labelsOf = (label: string): readonly string[] => happening.has(label) ? ['Happening', label] : actor.has(label) ? ['Actor', label] : [label]

/** Batches over `UNWIND`, one after the other: the next is made while Neo4j writes the one before. */
export const bulkWriter = (server: OpenedServer): BulkWriter => {
  const { query, close } = openDriver({ uri: server.uri, user: server.user, password: server.password?.reveal() ?? '' })
  const run = (text: string, parameters: Properties) => query(text, parameters, { writes: true })
  const inBatches = async (text: string, rows: Iterable<unknown>): Promise<void> => {
    let writing: Promise<unknown> = Promise.resolve()
    let batch: unknown[] = []
    const flush = async (): Promise<void> => {
      await writing
      writing = run(text, { rows: batch })
      writing.catch(() => undefined)
      batch = []
    }
    for (const row of rows) {
      batch.push(row)
      if (batch.length === batchSize) await flush()
    }
    await flush()
    await writing
  }
  return {
    nodes: async (count, make) => {
      const ids = new Float64Array(count)
      let writing: Promise<void> = Promise.resolve()
      for (let from = 0; from < count; from += batchSize) {
        const rows = Array.from({ length: Math.min(batchSize, count - from) }, (_, at) => {
          const { label, properties } = make(from + at)
          return { labels: labelsOf(label), properties }
        })
        await writing
        writing = run(createNodes, { rows }).then((made) => { ids.set(made.map(({ node }) => node as number), from) })
        writing.catch(() => undefined)
      }
      await writing
      return ids
    },
    ties: (ties) => inBatches(createRelationships, ties),
    links: (rows) => inBatches(createLinks, rows),
    awaitIndexes: async () => { await run(awaitIndexes, {}) },
    close,
  }
}
