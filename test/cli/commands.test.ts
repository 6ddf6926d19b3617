import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execa } from 'execa'
import { aFolderOf } from '../support/folder.ts'
import { emptyGraph, testGraph, testServer } from '../support/neo4j.ts'
import { bin, processOptions, runCli, runJson } from './run-cli.ts'

const graph = testGraph()
const examples = ['2025-11-01-trade-deal', '2025-11-24-call', '2026-05-17-beijing-visit']
  .map((name) => fileURLToPath(new URL(`../../examples/${name}.yaml`, import.meta.url)))
let folder: string

type Files = { readonly files: readonly { readonly outcome: string, readonly delta?: { readonly created: readonly unknown[], readonly unchanged: boolean } }[] }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-cli-'))
  await emptyGraph(graph)
  const { files } = await runJson<Files>(['ingest', ...examples])
  expect(files.map(({ outcome }) => outcome)).toEqual(['ingested', 'ingested', 'ingested'])
}, 180_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

const small = (title: string, quote = 'The port was closed on 3 May 2024.'): string => JSON.stringify({
  source: { kind: 'ARTICLE', title, publishedAt: '2024-05-03', text: 'The port was closed on 3 May 2024.' },
  events: [{ key: 'closure', ploverType: 'SANCTION', title: 'Closure of the port', when: '2024-05-03', status: 'OCCURRED', evidence: [quote] }],
})

describe('demarche ingest', () => {
  it('changes nothing when it is given the same dossier again', async () => {
    const { stdout, exitCode } = await runCli(['ingest', ...examples])
    expect(stdout.split('\n')).toEqual([...examples.map((file) => `= ${file}: nothing new`), '3 inputs taken'])
    expect(exitCode).toBe(0)
  })

  it('takes the sound files, tells all that is wrong with the others, and ends with 1', async () => {
    const [good, bad, broken] = [join(folder, 'good.json'), join(folder, 'bad.yaml'), join(folder, 'broken.yaml')]
    await Promise.all([writeFile(good, small('Harbour news')), writeFile(bad, small('Other news', 'The port stayed open.')), writeFile(broken, 'source: {kind: ARTICLE')])
    const { stdout, exitCode } = await runCli(['ingest', bad, broken, join(folder, 'absent.yaml'), good])
    expect(exitCode).toBe(1)
    expect(stdout).toContain(`✗ ${bad}: 1 problem, nothing written`)
    expect(stdout).toMatch(/bad\.yaml:1:\d+ events\[0\]\.evidence\[0\].*\[QUOTE_NOT_FOUND\]/)
    expect(stdout).toMatch(/broken\.yaml:1:\d+ .*\[SYNTAX\]/)
    expect(stdout).toMatch(/absent\.yaml.*\[NOT_FOUND\]/)
    expect(stdout).toMatch(/✓ .*good\.json: \d+ new, 1 quote$/m)
  })

  it('reads standard input', async () => {
    const { files } = await runJson<Files>(['ingest', '-'], { input: small('News from standard input') })
    expect(files).toMatchObject([{ file: '(standard input)', outcome: 'ingested', delta: { unchanged: false } }])
  })

  it('refuses standard input that is not UTF-8, or that is named twice', async () => {
    expect(await runCli(['ingest', '-'], { input: new Uint8Array([0x41, 0xff, 0x42]) })).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('[CHARSET]') as unknown })
    expect(await runCli(['ingest', '-', '-'])).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('given twice') as unknown })
  })
})

describe('demarche trace', () => {
  it('finds both ends by words and shows the chain with its words', async () => {
    const { stdout, stderr, exitCode } = await runCli(['trace', 'Takaichi intervene', 'Xi post-war order'])
    expect(exitCode).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toContain('in so many words: “triggered by”')
    expect(stdout).toContain('in so many words: “come as”')
    expect(stdout).toContain('not strictly causal')
  })

  it('answers in JSON as the API does', async () => {
    const answer = await runJson(['trace', 'Takaichi intervene', 'Xi post-war order'])
    expect(answer).toMatchObject({ outcome: 'FOUND', chains: [{ strictlyCausal: false, links: [{ relation: 'TRIGGERS' }, { relation: 'CONTEXT_FOR', signal: 'come as' }] }] })
  })

  it('says why there is no chain, and ends with 3', async () => {
    const { stdout, exitCode } = await runCli(['trace', 'Takaichi intervene', 'Xi post-war order', '--relations', 'triggers'])
    expect(exitCode).toBe(3)
    expect(stdout).not.toBe('')
  })

  it('lists what words may mean, with ids, and ends with 2', async () => {
    const { stdout, stderr, exitCode } = await runCli(['trace', 'Taiwan', 'Xi post-war order'])
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/"Taiwan" may mean \d things/)
    expect(stderr.match(/^ +(statement|event|commitment):[0-9a-f]+$/gm)?.length).toBeGreaterThan(1)
  })

  it('says what it looked for when nothing fits, and ends with 3', async () => {
    expect(await runCli(['trace', 'xylophone', 'Taiwan'])).toMatchObject({ exitCode: 3, stdout: '', stderr: expect.stringContaining('nothing in the graph fits "xylophone"') as unknown })
  })

  it('suggests the words of the graph that misspelt ones may mean', async () => {
    const { stderr, exitCode } = await runCli(['trace', 'Takaichi intervine', 'Xi post-war order'])
    expect(exitCode).toBe(3)
    expect(stderr).toContain('Did you mean "Takaichi intervene"?')
  })

  it('asks a person on a terminal', async () => {
    const command = `'${process.execPath}' '${bin}' trace 'Takaichi intervene' 'Taiwan'`
    const asking = execa('script', ['-qec', command, '/dev/null'], { ...processOptions({ TERM: 'xterm' }), stdin: 'pipe' })
    const answers = ['99', 'x', '1']
    asking.stdout.on('data', (data: Buffer) => {
      if (data.toString().includes('Which one?')) asking.stdin.write(`${answers.shift() ?? ''}\n`)
    })
    const { stdout } = await asking
    expect(stdout).toContain('"Taiwan" may mean')
    expect(answers).toEqual([])
    expect(stdout).toContain('\u001b[')
  })
})

describe('demarche compare', () => {
  it('shows that the post is silent on Taiwan', async () => {
    const { stdout, exitCode } = await runCli(['compare', 'telephone call of Trump and Xi'])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/Donald Trump +reported silent/)
    expect(stdout).toContain('“His post does not name Taiwan.”')
  })

  it('answers in JSON, also for an id', async () => {
    const byWords = await runJson<{ event: { id: string } }>(['compare', 'telephone call of Trump and Xi'])
    expect(await runJson(['compare', byWords.event.id])).toEqual(byWords)
  })

  it('ends with 3 for an id that does not exist', async () => {
    expect(await runCli(['compare', 'event:000000000000000000000000'])).toMatchObject({ exitCode: 3, stdout: '' })
  })
})

describe('demarche commitments', () => {
  it('lists what China owes before 2026, with figures', async () => {
    const { stdout } = await runCli(['commitments', '--debtor', 'China', '--due-before', '2026'], { env: { COLUMNS: '160' } })
    expect(stdout.replace(/\s+/g, ' ')).toContain('purchase American soybeans: at')
    expect(stdout).not.toContain('Donald Trump')
  })

  it('gives figures and sources in JSON', async () => {
    const { commitments } = await runJson<{ commitments: readonly { quantity: unknown, evidence: readonly { source: { id: string } }[] }[] }>(['commitments', '--debtor', 'China', '--due-before', '2026'])
    const soybeans = commitments.find(({ quantity }) => quantity !== null)
    expect(soybeans?.quantity).toEqual({ comparator: 'AT_LEAST', value: 12_000_000, unit: 't' })
    expect(new Set(soybeans?.evidence.map(({ source }) => source.id)).size).toBe(2)
  })

  it('keeps to a state', async () => {
    const { totalCount, commitments } = await runJson<{ totalCount: number, commitments: readonly { state: string }[] }>(['commitments', '--state', 'satisfied', '--first', '1000'])
    expect(commitments).toHaveLength(totalCount)
    expect(new Set(commitments.map(({ state }) => state))).toEqual(new Set(['SATISFIED']))
  })

  it('reads page after page until there are enough', async () => {
    const all = await runJson<{ totalCount: number, commitments: readonly { id: string }[] }>(['commitments', '--first', '1000'], { env: { DEMARCHE_MAX_PAGE: '7' } })
    expect(all.commitments).toHaveLength(all.totalCount)
    expect(new Set(all.commitments.map(({ id }) => id)).size).toBe(all.totalCount)
  })
})

describe('demarche timeline', () => {
  it('lists happenings about a topic in order of time', async () => {
    const { happenings } = await runJson<{ happenings: readonly { caption: string, when: { earliest: string | null } | null }[] }>(['timeline', '--topic', 'Taiwan'])
    const moments = happenings.map(({ when }) => when?.earliest ?? null).filter((moment) => moment !== null)
    expect(moments).toEqual([...moments].sort())
    expect(happenings.map(({ caption }) => caption)).toContain('Takaichi: Tokyo could intervene if Taiwan were attacked')
  })

  it('keeps to an actor and a time', async () => {
    const { stdout, exitCode } = await runCli(['timeline', '--actor', 'Xi Jinping', '--from', '2025-11-24', '--to', '2025-11-24'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Telephone call of Trump and Xi')
    expect(stdout).not.toContain('Meeting of Trump and Xi in South Korea')
  })
})

describe('demarche status', () => {
  it('tells the Neo4j, its migrations and how much is in it', async () => {
    const { neo4j, api, ingestion } = await runJson<{ neo4j: { migrations: { pending: unknown[] }, counts: Record<string, number> }, api: unknown, ingestion: string }>(['status'], { env: { DEMARCHE_HOME: folder } })
    expect(neo4j.migrations.pending).toEqual([])
    expect(neo4j.counts).toMatchObject({ sources: expect.any(Number) as unknown, causalLinks: expect.any(Number) as unknown })
    expect(neo4j.counts['sources']).toBeGreaterThanOrEqual(3)
    expect([api, ingestion]).toEqual([null, 'off'])
  })

  it('starts nothing: without a Neo4j it says so and ends with 3', async () => {
    const env = { DEMARCHE_HOME: join(folder, 'nothing'), DEMARCHE_NEO4J: 'managed', NEO4J_URI: '' }
    expect(await runCli(['status'], { env })).toMatchObject({ exitCode: 3, stdout: expect.stringContaining('none runs') as unknown })
    expect(await runCli(['stop'], { env })).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Nothing of Demarche runs') as unknown })
  })

  it('finds the Docker service that runs, and starts none', async () => {
    const { uri } = testServer()
    const asked = join(folder, 'asked')
    const { port } = new URL(uri)
    const docker = `echo "$@" >> '${asked}'\ncase "$*" in *'port neo4j 7687') echo 127.0.0.1:${port};; version*|*' version') echo 27;; *) exit 1;; esac`
    const programs = await aFolderOf({ docker: `#!/bin/sh\n${docker}\n` })
    await chmod(join(programs, 'docker'), 0o755)
    const env = { DEMARCHE_HOME: join(folder, 'nothing'), NEO4J_URI: '', PATH: `${programs}:${process.env['PATH'] ?? ''}` }
    const { neo4j } = await runJson<{ neo4j: { kind: string, uri: string, counts: Record<string, number> } }>(['status'], { env })
    expect(neo4j).toMatchObject({ kind: 'docker', uri: `bolt://127.0.0.1:${port}`, browserUrl: null })
    expect(neo4j.counts['sources']).toBeGreaterThanOrEqual(3)
    expect(await readFile(asked, 'utf8')).not.toMatch(/ up | pull /)
    const { exitCode } = await runCli(['status'], { env: { ...env, NEO4J_PASSWORD: '' } })
    expect(exitCode).toBe(1)
  })

  it('says what to do when the Neo4j of NEO4J_URI is out of reach, and ends with 1', async () => {
    const { stderr, exitCode } = await runCli(['status'], { env: { NEO4J_URI: 'bolt://127.0.0.1:1' } })
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^demarche: .*127\.0\.0\.1:1/)
    expect(stderr.split('\n').length).toBeLessThanOrEqual(4)
  })

  it('never shows the password, not even a wrong one', async () => {
    const { stdout, stderr, exitCode } = await runCli(['status'], { env: { NEO4J_PASSWORD: 'a-wrong-password-for-sure' } })
    expect(exitCode).toBe(1)
    expect(stdout + stderr).not.toContain('a-wrong-password-for-sure')
    expect(stderr).toContain('NEO4J_PASSWORD')
  })
})

describe('what every command does', () => {
  const readme = () => readFile(new URL('../../README.md', import.meta.url), 'utf8')
  const commands = [
    'start', 'extract', 'ingest', 'review', 'correct', 'retract', 'restore', 'trace', 'compare', 'commitments', 'timeline', 'diff', 'log', 'merge', 'unmerge', 'judge',
    'verify', 'status', 'stop',
  ]

  it.each(commands)('explains %s with examples, whatever the environment is', async (command) => {
    const { stdout, exitCode } = await runCli([command, '--help'], { env: { DEMARCHE_NONSENSE: 'x' } })
    expect(exitCode).toBe(0)
    expect(stdout).toContain(`Usage: demarche ${command}`)
    expect(stdout).toMatch(new RegExp(`^  .*demarche ${command}`, 'm'))
    expect(stdout).toContain('--json')
  })

  it('is named in the help, the README and the documentation', async () => {
    const [{ stdout }, text, documentation] = await Promise.all([runCli(['--help']), readme(), readFile(new URL('../../docs/cli.md', import.meta.url), 'utf8')])
    for (const command of commands) {
      expect(stdout).toContain(`\n  ${command} `)
      expect(documentation).toContain(`| \`${command}`)
      expect(text).toContain(`demarche ${command}`)
    }
  })

  it.each([
    [['tarce', 'a', 'b'], 'Did you mean trace?'],
    [['timeline', '--topc', 'x'], 'Did you mean --topic?'],
    [['commitments', '--state', 'actve'], 'did you mean ACTIVE?'],
    [['trace', 'only one end'], 'missing required argument'],
    [['timeline', '--from', '2025-13'], '--from: "2025-13" is not a date'],
    [['timeline', '--first', '0'], '--first: "0" is not a whole number'],
    [[], 'Usage: demarche'],
  ])('ends %j with 2 and a hint', async (args, hint) => {
    const { stdout, stderr, exitCode } = await runCli(args)
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(hint)
  })

  it('names unknown and malformed settings before anything starts', async () => {
    const { stderr, exitCode } = await runCli(['start'], { env: { DEMARCHE_HMOE: '/nowhere', PORT: 'http' } })
    expect(exitCode).toBe(2)
    expect(stderr).toContain('DEMARCHE_HMOE is not a setting; did you mean DEMARCHE_HOME?')
    expect(stderr).toContain('PORT takes a port')
  })

  it('gives errors as one line of JSON with --json', async () => {
    const { stdout, stderr, exitCode } = await runCli(['compare', 'xylophone', '--json'])
    expect([stdout, exitCode]).toEqual(['', 3])
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'NOTHING_FOUND', wayOut: expect.any(String) as unknown } })
  })

  it('gives errors of the command line itself as JSON too', async () => {
    const { stderr, exitCode } = await runCli(['trace', '--jsn', '--json'])
    expect(exitCode).toBe(2)
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'USAGE', message: expect.stringContaining('--jsn') as unknown } })
  })

  it.each([[['timeline']], [['commitments']], [['status']], [['nonsense']]])('prints no colours off a terminal: %j', async (args) => {
    const { stdout, stderr } = await runCli(args, { env: { FORCE_COLOR: '1', CI: '1' } })
    expect(stdout + stderr).not.toContain('\u001b')
  })

  it('prints colours on a terminal, and none there with NO_COLOR', async () => {
    const onTerminal = (env: NodeJS.ProcessEnv) => execa('script', ['-qec', `'${process.execPath}' '${bin}' commitments --first 3`, '/dev/null'], processOptions({ TERM: 'xterm', ...env }))
    expect((await onTerminal({})).stdout).toContain('\u001b[2m')
    expect((await onTerminal({ NO_COLOR: '1' })).stdout).not.toContain('\u001b[2m')
  })

  it('prints its version', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
    expect(await runCli(['--version'])).toMatchObject({ stdout: version, exitCode: 0 })
  })
})
