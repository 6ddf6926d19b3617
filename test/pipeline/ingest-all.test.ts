import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { inputOf } from '../../src/intake/input.ts'
import { openJournal } from '../../src/intake/journal.ts'
import { rulesExtractor } from '../../src/extract/extractor.ts'
import { extractionThreads } from '../../src/pipeline/extraction-threads.ts'
import { ingestAll, type IngestAllOptions, type Outcome } from '../../src/pipeline/ingest-all.ts'
import { cliArguments, processOptions } from '../cli/run-cli.ts'
import { ingest, someDay } from '../ingest/support.ts'
import { aDossier, anEvent } from '../support/builders.ts'
import { aFolderOf } from '../support/folder.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'

const graph = testGraph()
beforeEach(() => emptyGraph(graph))

const article = (day: number): string =>
  `The foreign ministers of France and Germany met in Paris on ${day} March. France's foreign ministry said that talks number ${day} would continue in April.`
const facts = (title: string): string => JSON.stringify({ title, publisher: 'The Herald', publishedAt: '2024-03-28' })
const articles = (count: number): Readonly<Record<string, string>> => Object.fromEntries(Array.from({ length: count }, (_, at) => at + 1).flatMap((day) =>
  [[`a-${String(day).padStart(3, '0')}.txt`, article(day)], [`a-${String(day).padStart(3, '0')}.json`, facts(`Meeting ${day}`)]]))

const run = async (paths: readonly string[], more: Partial<IngestAllOptions> = {}): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = []
  for await (const outcome of ingestAll(paths.map(inputOf), {
    graph, extract: rulesExtractor, threshold: 0.7, clock: () => someDay, deadlineMs: 60_000,
    factsOf: ({ metadata, origin }) => ({ kind: 'ARTICLE', title: metadata.title ?? origin, publisher: metadata.publisher, url: null, publishedAt: metadata.publishedAt ?? '2024' }),
    ...more,
  })) outcomes.push(outcome)
  return outcomes
}

const kinds = (outcomes: readonly Outcome[]): readonly string[] => outcomes.map(({ kind }) => kind)
const titles = async (): Promise<readonly unknown[]> => (await graph.text('MATCH (s:Source) RETURN s.title AS title ORDER BY title', {})).map(({ title }) => title)

describe('a run over inputs', () => {
  const gone = testGraph({ uri: 'bolt://127.0.0.1:1' })

  it('takes texts and dossiers in their order, and one bad input stops nothing', async () => {
    const dossier = JSON.stringify(aDossier({ events: [anEvent()] }))
    const folder = await aFolderOf({ ...articles(2), 'b.yaml': dossier, 'c.json': '{"source": {"kind": "ARTICLE"', 'd.pdf': '%PDF-', 'e.txt': '', 'f.yaml': dossier.replace('met on Monday"]', 'met on Sunday"]') })
    const outcomes = await run([folder, join(folder, 'absent.txt')])
    expect(kinds(outcomes)).toEqual(['text', 'text', 'dossier', 'problems', 'failed', 'failed', 'problems', 'failed'])
    expect(await titles()).toEqual(['Meeting 1', 'Meeting 2', 'Ministers meet'])
    expect(outcomes[0]).toMatchObject({ kind: 'text', delta: { unchanged: false }, leftOut: 0 })
  })

  it('changes nothing the second time', async () => {
    const folder = await aFolderOf(articles(2))
    await run([folder])
    const again = await run([folder])
    expect(again.map((outcome) => outcome.kind === 'text' && outcome.delta.unchanged)).toEqual([true, true])
  })

  it('passes over what a run with the same journal did, and tries again what may work now', async () => {
    const folder = await aFolderOf(articles(3))
    const path = join(await aFolderOf(), 'run.jsonl')
    const curated = aDossier({ source: { title: 'Meeting 2', publisher: 'The Herald', publishedAt: '2024-03-28' }, events: [anEvent()] })
    await ingest(graph, curated)
    const first = await openJournal(path)
    expect(kinds(await run([folder], { journal: first }))).toEqual(['text', 'failed', 'text'])
    expect(first.refusals()).toMatchObject([{ code: 'CURATED', transient: false }])
    await first.close()
    const second = await openJournal(path)
    expect(kinds(await run([folder], { journal: second }))).toEqual([])
    await second.close()
  })

  it('writes nothing in a dry run, and says what it would', async () => {
    const folder = await aFolderOf(articles(1))
    expect(await run([folder], { dryRun: true })).toMatchObject([{ kind: 'text', delta: { unchanged: false } }])
    expect(await titles()).toEqual([])
  })

  it('ends when the database is gone, instead of failing every input', async () => {
    const folder = await aFolderOf(articles(6))
    await expect(run([folder], { graph: gone, deadlineMs: 2_000 })).rejects.toMatchObject({ code: 'NEO4J_UNREACHABLE' })
  })
})

describe('extraction in threads', () => {
  it('gives what extraction gives', async () => {
    const threads = extractionThreads({ threads: 2 })
    try {
      const known = { kind: 'ARTICLE', title: 'Meeting', publisher: null, url: null, publishedAt: '2024-03-28' } as const
      const texts = [1, 2, 3, 4].map(article)
      expect(await Promise.all(texts.map((text) => threads.extract(text, known)))).toEqual(await Promise.all(texts.map((text) => rulesExtractor(text, known))))
    } finally {
      await threads.close()
    }
  })

  it('is given up when it takes too long, and the next text is extracted', async () => {
    const threads = extractionThreads({ threads: 1, deadlineMs: 5_000 })
    const known = { kind: 'ARTICLE', title: 'Meeting', publisher: null, url: null, publishedAt: '2024-03-28' } as const
    try {
      await expect(threads.extract('He said, “no”. '.repeat(100_000), known)).rejects.toMatchObject({ code: 'EXTRACTION' })
    } finally {
      await threads.close()
    }
  })
})

describe('a run that is killed', () => {
  it('has written what it reported, and goes on to the same graph', async () => {
    const folder = await aFolderOf(articles(12))
    const journal = join(await aFolderOf(), 'run.jsonl')
    const args = ['ingest', folder, '--journal', journal]
    const { env } = processOptions()
    const killed = spawn(process.execPath, [...cliArguments(args)], { env, stdio: ['ignore', 'pipe', 'ignore'] })
    let reported = ''
    killed.stdout.on('data', (piece: Buffer) => {
      reported += piece.toString()
      if (reported.split('\n').length > 3) killed.kill('SIGKILL')
    })
    await once(killed, 'exit')
    const lines = reported.split('\n').slice(0, -1).filter((line) => line.startsWith('✓'))
    expect(lines.length).toBeGreaterThanOrEqual(2)
    const [{ sources } = {}] = await graph.text('MATCH (s:Source) RETURN count(s) AS sources', {})
    expect(Number(sources)).toBeGreaterThanOrEqual(lines.length)
    const noted = (await readFile(journal, 'utf8')).split('\n').filter((line) => line.includes('"done"')).length
    expect(Number(sources) - noted).toBeLessThanOrEqual(1)
    const again = spawn(process.execPath, [...cliArguments(args)], { env, stdio: 'ignore' })
    const [code] = await once(again, 'exit') as [number | null]
    expect(code).toBe(0)
    expect(await titles()).toHaveLength(12)
    const [{ halves } = {}] = await graph.text('MATCH (i:DraftItem) WHERE i.state = "ACCEPTED" AND NOT EXISTS { MATCH (n:Happening|CausalLink {id: i.thing}) } RETURN count(i) AS halves', {})
    expect(halves).toBe(0)
  })
})
