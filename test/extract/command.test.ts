import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execa } from 'execa'
import { parse } from 'yaml'
import { checkDossier } from '../../src/domain/check-dossier.ts'
import type { Dossier } from '../../src/domain/dossier.ts'
import { anActor, anAnswer, anEvent } from '../support/model-answers.ts'
import { startModelServer } from '../support/model-server.ts'

const bin = fileURLToPath(new URL('../../bin/demarche.js', import.meta.url))

let folder = ''
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'demarche-extract-')) })
afterAll(async () => { await rm(folder, { recursive: true, force: true }) })

const written = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

/** `demarche extract` as a process of its own; no Neo4j is named, and none is needed. */
const run = async (args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}) => {
  const { stdout, stderr, exitCode } = await execa(process.execPath, [bin, 'extract', ...args], {
    env: { PATH: process.env['PATH'], HOME: folder, LANG: 'C.UTF-8', NEO4J_URI: 'bolt://127.0.0.1:1', DEMARCHE_NEO4J: 'uri', ...env },
    extendEnv: false, reject: false, timeout: 60_000, input, stripFinalNewline: true,
  })
  return { stdout, stderr, exitCode }
}

const dated = ['--published', '2025-11-24']
const dossiers = (stdout: string): readonly Dossier[] => stdout.split('\n').map((line) => JSON.parse(line) as Dossier)
const happenings = ({ events, statements, commitments, links }: Dossier) => [...events, ...statements, ...commitments, ...links]

const story = `Norwegian Prime Minister Jonas Gahr Støre and Kenyan President William Ruto held talks in Nairobi on Friday.

“We are 😀 glad,” said Ruto. Norway agreed to buy at least 3 million tons of Kenyan tea by the end of 2026.
`

describe('demarche extract', () => {
  it('prints a dossier as YAML that the check of dossiers finds sound, its text unchanged', async () => {
    const { stdout, stderr, exitCode } = await run([...dated, '--title', 'Tea', await written('tea.txt', story)])
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
    const value = parse(stdout) as { readonly source: { readonly text: string } }
    expect(value.source).toMatchObject({ title: 'Tea', publishedAt: '2025-11-24', text: story })
    const check = checkDossier(value, null)
    if (check.kind === 'problems') throw new Error(JSON.stringify(check.problems))
    expect(check.dossier.dossier.commitments).toMatchObject([{ action: 'buy', due: '2026-12-31' }])
  })

  it('counts offsets in code points, with an emoji before and inside a quote', async () => {
    const text = `😀😀 ${story}`
    const { stdout } = await run([...dated, '--json', '-'], text)
    const [dossier] = dossiers(stdout)
    const points = Array.from(text)
    const spans = dossier?.statements.flatMap((statement) => [...statement.spans?.source ?? [], ...statement.spans?.cue ?? [], ...statement.spans?.content ?? []]) ?? []
    expect(spans.map(({ exact }) => exact)).toContain('“We are 😀 glad,”')
    for (const { exact, start, end } of spans) expect(points.slice(start, end).join('')).toBe(exact)
  })

  it('takes each line as a text of its own', async () => {
    const { stdout, exitCode } = await run([...dated, '--json', '--lines', '--title', 'Headlines', '-'], 'Norway condemned Sweden.\n\nKenya will host talks, Ruto said.\r\n')
    expect(exitCode).toBe(0)
    expect(dossiers(stdout).map(({ source }) => [source.title, source.text])).toEqual([
      ['Headlines, line 1', 'Norway condemned Sweden.'], ['Headlines, line 3', 'Kenya will host talks, Ruto said.'],
    ])
  })

  it('takes a page with what it says of itself, and what the command line says before that', async () => {
    const page = await written('page.html', `<html lang="en"><head><title>Harbour news</title><meta property="article:published_time" content="2024-05-01"></head><body><article><h1>Harbour news</h1>${
      '<p>The harbour master of Kenya said on Monday that the quay would be closed for repairs until the summer, and that ships would be sent elsewhere.</p>'.repeat(4)}</article></body></html>`)
    const { stdout, stderr } = await run(['--json', '--publisher', 'The Ledger', page])
    expect(stderr).toBe('')
    expect(dossiers(stdout)[0]?.source).toMatchObject({ title: 'Harbour news', publisher: 'The Ledger', publishedAt: '2024-05-01' })
  })

  it('goes on after inputs that it refuses, and tells them in a table', async () => {
    const { stdout, stderr, exitCode } = await run([
      ...dated, join(folder, 'missing.txt'), await written('empty.txt', ' \n'), await written('long.txt', 'word '.repeat(600_000)), 'http://127.0.0.1/', await written('good.txt', story),
    ])
    expect(exitCode).toBe(1)
    expect(parse(stdout)).toMatchObject({ source: { title: 'good.txt' } })
    for (const code of ['NOT_FOUND', 'EMPTY', 'TOO_LARGE', 'ADDRESS']) expect(stderr).toContain(`[${code}]`)
    expect(stderr).toContain('What to do')
  })

  it('tells refusals to programs as lines of JSON', async () => {
    const { stdout, stderr, exitCode } = await run(['--json', await written('dateless.txt', story), await written('dossier.yaml', 'source: {}\n'), '-'], '')
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 })
    expect(stderr.split('\n').map((line) => (JSON.parse(line) as { readonly error: { readonly code: string } }).error.code)).toEqual(['NO_DATE', 'DOSSIER', 'EMPTY'])
  })

  it('makes up no date: without one it asks for it', async () => {
    const { stderr } = await run(['-'], story)
    expect(stderr).toContain('--published')
    const known = await run(['--published', '2025', '--json', '-'], story)
    expect(dossiers(known.stdout)[0]?.events.filter(({ when }) => when !== undefined)).toEqual([])
  })

  it('refuses texts that say they are in another language', async () => {
    await written('autre.json', '{"language": "fr", "publishedAt": "2025-11-24"}')
    const { stderr, exitCode } = await run([await written('autre.txt', 'La Norvège a condamné la Suède.')])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('[LANGUAGE]')
  })

  it.each([
    [['--published', 'soon', '-'], '--published: "soon" is not a date'],
    [['--kind', 'artcle', '-'], 'did you mean ARTICLE?'],
    [['--url', 'ftp://example.org', '-'], '--url: "ftp://example.org" is not an http(s) address'],
    [['--title', '', '-'], '--title takes one line of words'],
    [['-', '-'], 'standard input (-) is given twice'],
    [[], 'missing required argument'],
  ])('does not understand %j', async (args, message) => {
    const { stdout, stderr, exitCode } = await run(args)
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 })
    expect(stderr).toContain(message)
  })

  it('writes no controls of a terminal, whatever the text holds', async () => {
    const text = `\u001b[31mNorway\u001b[0m condemned Sweden.\u202e Ruto said \u0007 “no\u200b way”.`
    for (const format of [[], ['--json']]) {
      const { stdout, stderr } = await run([...dated, ...format, '-'], text)
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e]/)
      expect((parse(stdout) as Dossier).source.text).toBe(text)
    }
  })

  it('parts several drafts in YAML', async () => {
    const { stdout } = await run([...dated, '--lines', '-'], 'Norway condemned Sweden.\nSweden condemned Norway.')
    expect(stdout.split('\n---\n').map((part) => (parse(part) as Dossier).source.text)).toEqual(['Norway condemned Sweden.', 'Sweden condemned Norway.'])
  })

  it('finds something in the story, each with words of it', async () => {
    const { stdout } = await run([...dated, '--json', '-'], story)
    const found = dossiers(stdout).flatMap(happenings)
    expect(found.length).toBeGreaterThan(2)
    for (const { evidence } of found) for (const { exact } of evidence) expect(story).toContain(exact)
  })

  it('asks a language model when told to, says what it left out and what was asked, and never the key', async () => {
    const talks = 'Norway and Kenya held talks in Nairobi on Friday.'
    const server = await startModelServer((_, index) => ({
      kind: 'answer',
      content: index > 0 ? anAnswer({}) : anAnswer({ actors: [anActor('n', 'STATE', 'Norway')], events: [
        anEvent({ key: 'a', title: 'Norway held talks', evidence: [talks], participants: [{ actor: 'n', role: 'PARTICIPANT' }] }),
        anEvent({ key: 'b', title: 'A war', evidence: ['Norway \u001b[31mattacked Kenya'] }),
      ] }),
    }))
    try {
      const env = { DEMARCHE_MODEL: 'm-1', DEMARCHE_MODEL_URL: `${server.origin}/v1`, DEMARCHE_MODEL_KEY: 'a-key-of-a-model', DEMARCHE_MODEL_PRICES: '1,10' }
      const { stdout, stderr, exitCode } = await run([...dated, '--extractor', 'model', '-'], talks, env)
      expect(exitCode).toBe(0)
      expect(parse(stdout)).toMatchObject({ activity: { name: 'demarche-model', model: 'openai/m-1', usage: { requests: 2 } }, events: [{ title: 'Norway held talks', rule: 'model/openai/m-1' }] })
      expect(stderr).toContain('- events[1].evidence[0]: “Norway \\u{1b}[31mattacked Kenya” is not in the part. [QUOTE_NOT_FOUND]')
      expect(stderr).toContain('openai/m-1: 2 requests, 200 tokens read, 100 written, $0.0012.')
      const hybrid = await run([...dated, '--json', '-'], talks, { ...env, DEMARCHE_EXTRACTOR: 'hybrid' })
      expect(dossiers(hybrid.stdout)[0]?.activity?.name).toBe('demarche-hybrid')
      expect(JSON.parse(hybrid.stderr)).toMatchObject({ model: { model: 'openai/m-1', texts: 1, partial: 0 } })
      expect(stdout + stderr + hybrid.stdout + hybrid.stderr).not.toContain('a-key-of-a-model')
    } finally {
      await server.close()
    }
  })

  it('says that no model is set', async () => {
    const { stdout, stderr, exitCode } = await run([...dated, '--extractor', 'hybrid', '-'], story)
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 })
    expect(stderr).toContain('DEMARCHE_MODEL is not set.')
  })
})
