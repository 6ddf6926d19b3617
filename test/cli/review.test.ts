import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { answerIn } from '../../src/cli/review/answers.ts'
import { formatRunProgress } from '../../src/cli/output/run-progress.ts'
import { formatDraftItem, highlighted, type ShownDraft } from '../../src/cli/output/draft-item.ts'
import { captionsIn, harbour, write } from '../review/support.ts'
import { aFolderOf } from '../support/folder.ts'
import { emptyGraph, testGraph } from '../support/neo4j.ts'
import { runCli, runJson } from './run-cli.ts'
import { colouredScreen, plainScreen } from './support.ts'

const graph = testGraph()
beforeEach(() => emptyGraph(graph))

const lines = (...answers: readonly string[]): { input: string } => ({ input: `${answers.join('\n')}\n` })

describe('demarche review', () => {
  it('shows the sentence with its quote, takes decisions from lines, and undoes them', async () => {
    await write(graph, harbour(), { threshold: 1 })
    const before = await captionsIn(graph)
    const { stdout, exitCode } = await runCli(['review', '--by', 'Ada'], lines('# what it says', 'accept', 'undo', 'skip', 'r', 'quit'))
    expect(exitCode).toBe(0)
    expect(stdout).toContain('0 decided, 6 to go')
    expect(stdout).toContain('«In response to the strike, the ministry called talks.»')
    expect(stdout).toContain('accepted with it: Talks called by the ministry')
    expect(await captionsIn(graph)).toEqual(before)
    expect(await graph.text('MATCH (i:DraftItem) WHERE i.decidedBy IS NOT NULL RETURN i.state AS state, i.decidedBy AS by', {})).toEqual([{ state: 'REJECTED', by: 'Ada' }])
  })

  it('takes an edited item from a file, and tells what is wrong with one', async () => {
    await write(graph)
    const events = (quote: string): string => `events:\n  - ploverType: CONSULT\n    title: Talks with the dockers\n    status: SCHEDULED\n    evidence: ["${quote}"]\n`
    const folder = await aFolderOf({ 'bad.yaml': events('no such words'), 'good.yaml': events('the ministry called talks') })
    const { stdout, exitCode } = await runCli(['review', '--kind', 'event'], lines(`edit ${join(folder, 'bad.yaml')}`, `e ${join(folder, 'good.yaml')}`))
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/item:5:\d+ events\[0\]\.evidence\[0\].*\[QUOTE_NOT_FOUND\]/)
    expect(stdout).toContain('nothing waits')
    expect(await captionsIn(graph)).toContain('Talks with the dockers')
  })

  it('lists what waits as JSON, and says when nothing does', async () => {
    await write(graph)
    const found = await runJson<{ totalCount: number, drafts: readonly { kind: string }[] }>(['review', '--list'])
    expect([found.totalCount, found.drafts.map(({ kind }) => kind)]).toEqual([2, ['CAUSAL_LINK', 'EVENT']])
    const { stdout } = await runCli(['review', '--list', '--source', 'source:none'])
    expect(stdout).toBe('Nothing waits.')
  })

  it('ends with 1 when an answer is not understood', async () => {
    await write(graph)
    expect(await runCli(['review'], lines('perhaps'))).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('“perhaps” is not understood') as unknown })
  })
})

describe('demarche ingest of a text', () => {
  const text = "The foreign ministers of France and Germany met in Paris on 22 March. France's foreign ministry said that talks would continue in April."

  it('writes what is certain, and tells how much waits', async () => {
    const folder = await aFolderOf({ 'a.txt': text })
    const { stdout, stderr, exitCode } = await runCli(['ingest', join(folder, 'a.txt'), '--published', '2024-03-28', '--certainty', '1'])
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/✓ .*a\.txt: 1 new, 0 quotes; 0 items written, \d+ to review\n.*demarche review$/)
  })

  it('refuses one that nobody dates, from standard input too', async () => {
    expect(await runCli(['ingest', '-'], { input: text })).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('[NO_DATE]') as unknown })
  })
})

describe('what a person sees', () => {
  const item: ShownDraft = {
    id: 'draft-item:1', kind: 'EVENT', caption: 'Strike\u202e', state: 'WAITING', confidence: 0.5, rule: 'event/noun', sentence: 'A\u001b[31m strike 😀 began.', quoteStart: 7, quoteEnd: 15,
    evidence: ['x'], json: '{"key":"strike","title":"Strike","about":[],"confidence":0.5}', rank: 5, copies: 3, decidedBy: null,
    source: { id: 'source:1', title: 'News', publisher: null, publishedAt: { edtf: '2024' } },
  }

  it('has the quote marked and what would act on a terminal as codes', () => {
    expect(highlighted({ sentence: 'One 😀 strike began.', quoteStart: 4, quoteEnd: 12 }, plainScreen)).toBe('One «😀 strike» began.')
    expect(highlighted({ sentence: 'One strike began.', quoteStart: 4, quoteEnd: 10 }, colouredScreen)).toContain('\u001b[33mstrike')
    const shown = formatDraftItem(item, plainScreen)
    expect(shown).not.toMatch(/[\u001b\u202e]/)
    expect(shown).toContain('\\u{1b}[31m')
    expect(shown).toContain('the same in 3 drafts')
  })

  it('has a bar with rate and time left', () => {
    const shown = formatRunProgress({ found: 40, settledBefore: 10, given: 40, done: 28, failed: 2 }, { total: 80, elapsedMs: 15_000 })
    expect(shown).toBe('━━━━━━━━━━━━──────────── 40 of 80, 2.0 a second, 20 s left, 10 before, 2 not taken')
    expect(formatRunProgress({ found: 0, settledBefore: 0, given: 0, done: 0, failed: 0 }, { total: null, elapsedMs: 0 })).toBe('──────────────────────── 0')
  })
})

describe('an answer', () => {
  it.each([
    ['a', { kind: 'accept' }], [' Reject ', { kind: 'reject' }], ['e', { kind: 'edit', file: null }], ['edit my file.yaml', { kind: 'edit', file: 'my file.yaml' }],
    ['accept all', { kind: 'unknown', line: 'accept all' }], ['constructor', { kind: 'unknown', line: 'constructor' }],
  ])('of "%s" is understood or not', (line, answer) => {
    expect(answerIn(line)).toEqual(answer)
  })
})
