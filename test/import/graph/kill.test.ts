import { once } from 'node:events'
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { blockRows } from '../../../src/import/block.ts'
import { verifyGraph } from '../../../src/ingest/verify/verify.ts'
import { cliArguments, processOptions, runCli, runJson } from '../../cli/run-cli.ts'
import { dump } from '../../ingest/support.ts'
import { emptyGraph, testGraph } from '../../support/neo4j.ts'
import { aGdelt2Row } from '../rows.ts'

const graph = testGraph()
const rows = 2 * blockRows + 100
let folder = ''
let path = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-kill-'))
  path = join(folder, 'rows.export.CSV')
  await writeFile(path, Array.from({ length: rows }, (_, at) => `${aGdelt2Row({ 0: String(at), 5: ['NOR', 'SWE', 'NORGOV'][at % 3] ?? '', 52: `Town ${at % 50}, Norway` })}\n`).join(''))
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(() => emptyGraph(graph))

/** What the graph shows, whenever it was recorded. */
const shown = async (): Promise<string> => JSON.stringify(await dump(graph)).replaceAll(/"recordedAt":"[^"]*"/gu, '')
const parts = async (): Promise<number> => Number((await graph.text('MATCH (s:Source) RETURN count(s) AS parts', {}))[0]?.['parts'])

it('an import that is killed and begun again leaves the graph that it leaves in one go', async () => {
  const { env } = processOptions()
  const killed = spawn(process.execPath, [...cliArguments(['import', 'gdelt', path])], { env, stdio: 'ignore' })
  const ended = once(killed, 'exit')
  for (const end = Date.now() + 100_000; await parts() === 0 && Date.now() < end;) await pause(20)
  killed.kill('SIGKILL')
  await ended
  const before = await parts()
  expect(before).toBeGreaterThan(0)
  const again = await runJson<{ readonly written: number; readonly same: number }>(['import', 'gdelt', path])
  expect(again.same).toBe(Math.min(rows, before * blockRows))
  expect(again.written + again.same).toBe(rows)
  expect((await verifyGraph(graph)).finds).toEqual([])
  const resumed = await shown()
  await emptyGraph(graph)
  await runJson(['import', 'gdelt', path])
  expect(resumed).toBe(await shown())
})

it('the command tells what became of the rows, lists events with their dates, and ends with 1 when rows were refused', async () => {
  const small = join(folder, 'small.csv')
  await writeFile(small, `${aGdelt2Row()}\n${aGdelt2Row({ 0: '2', 1: '20310500' })}\nno row\n`)
  const { stdout, stderr, exitCode } = await runCli(['import', 'gdelt', small, '--reject', join(folder, 'refused.jsonl')])
  expect({ stderr, exitCode }).toMatchObject({ exitCode: 1 })
  expect(stdout).toMatch(/^3 rows in .*: 2 written, 1 refused$/)
  const timeline = await runCli(['timeline', '--actor', 'Norway'])
  expect(timeline.stdout).toContain('NORWAY → SWEDEN: consult, visit (CAMEO 042)')
  expect(timeline.stdout).toMatch(/2031-05(?!-)/)
  const wrong = await runCli(['import', 'gdelt', join(folder, 'nowhere')])
  expect(wrong).toMatchObject({ exitCode: 1, stdout: '' })
  expect(wrong.stderr).toContain('There is no such file.')
})
