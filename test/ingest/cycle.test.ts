import { readdir } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CheckedDossier } from '../../src/domain/check-dossier.ts'
import type { SourceId } from '../../src/domain/ids.ts'
import { ingestDossier } from '../../src/ingest/ingest.ts'
import { readDossierFile } from '../../src/ingest/read-dossier.ts'
import { restoreSource, retractSource } from '../../src/ingest/retract.ts'
import { verifyGraph } from '../../src/ingest/verify/verify.ts'
import { dumpGraph } from '../../tools/dump-graph.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'

const graph = testGraph()
const write = { graph, clock: Date.now }
const folder = new URL('../../examples/', import.meta.url)

const dossiers: { readonly file: string; readonly dossier: CheckedDossier; readonly source: SourceId }[] = []

beforeAll(async () => {
  await emptyGraph(graph)
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()) {
    const read = await readDossierFile(new URL(file, folder).pathname)
    if (read.kind === 'problems') throw new Error(`${file} has problems`)
    dossiers.push({ file, dossier: read.dossier, source: (await ingestDossier({ ...write, dossier: read.dossier })).source })
  }
}, 120_000)

describe('the examples', () => {
  it('make the same graph again, bit for bit, after each was withdrawn and ingested or restored', async () => {
    const before = await dumpGraph(graph)
    expect([dossiers.length, before.length > 500]).toEqual([3, true])
    for (const { dossier, source } of dossiers) {
      await retractSource({ ...write, source })
      expect((await dumpGraph(graph)).length).toBeLessThan(before.length)
      await ingestDossier({ ...write, dossier })
      expect(await dumpGraph(graph)).toEqual(before)
      await retractSource({ ...write, source })
      await restoreSource({ ...write, source })
      expect(await dumpGraph(graph)).toEqual(before)
    }
  }, 240_000)

  it('leave nothing when all are withdrawn, and come back in any order', async () => {
    const before = await dumpGraph(graph)
    for (const { source } of dossiers) await retractSource({ ...write, source })
    expect(await dumpGraph(graph)).toEqual([])
    for (const { source } of [...dossiers].reverse()) await restoreSource({ ...write, source })
    expect(await dumpGraph(graph)).toEqual(before)
    expect((await verifyGraph(graph)).finds).toEqual([])
  }, 240_000)
})
