import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execa } from 'execa'
import type { Browser, Page } from 'playwright-core'
import { isAlive } from '../../src/graph/server/process-identity.ts'
import { foldersOf, readRunning, type RunningServer } from '../../src/graph/server/managed-folder.ts'
import { bin, plainEnvironment } from '../cli/run-cli.ts'
import { arrangeInRow, drawnArrows, drawnNodes, openChromium, runFromGuide, signIn } from './support/neo4j-browser.ts'

const story = [
  'Takaichi: Tokyo could intervene if Taiwan were attacked',
  'China–Japan diplomatic dispute',
  'Xi: Taiwan is an integral part of the post-war international order',
] as const
const colours = { statement: '#D1495B', event: '#2B5C9E', commitment: '#2A8C6E', evidence: '#FFF3C4', source: '#3E4C59', causes: '#B79AE8', context: '#DCD3EC' } as const

const pictures = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))

/** `demarche start` from an empty state folder, with a Neo4j of its own; the jars are shared. */
let home: string
let start: ReturnType<typeof spawnStart>
let printed = ''
let server: RunningServer | null
let browser: Browser | null = null
let page: Page

/** Killed only by what a test sends: Neo4j takes some seconds to stop. */
const spawnStart = () => execa(process.execPath, [bin, 'start'], {
  env: { ...plainEnvironment(), DEMARCHE_HOME: home, DEMARCHE_NEO4J: 'managed', PORT: '0' },
  extendEnv: false, reject: false, all: true, timeout: 600_000, forceKillAfterDelay: false,
})

const until = async (what: string, isSo: () => boolean | Promise<boolean>, withinMs = 400_000): Promise<void> => {
  const end = performance.now() + withinMs
  while (!await isSo()) {
    if (performance.now() > end || start.exitCode !== null) throw new Error(`waited in vain for ${what}; demarche start printed:\n${printed}`)
    await new Promise((resolve) => { setTimeout(resolve, 100) })
  }
}

const addressAfter = (name: string): string => new RegExp(`${name} +(http\\S+)`).exec(printed)?.[1] ?? `nothing after ${name}`

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'demarche-start-'))
  start = spawnStart()
  start.all.on('data', (data: Buffer) => { printed += data.toString() })
  await until('the last line', () => printed.includes('Ctrl-C stops everything'))
  server = await readRunning(foldersOf(home))
  browser = await openChromium()
  const password = (await readFile(foldersOf(home).password, 'utf8')).trim()
  page = await signIn(browser, { browserUrl: addressAfter('Neo4j Browser'), user: 'neo4j', password })
}, 480_000)

afterAll(async () => {
  await browser?.close()
  start.kill('SIGTERM')
  await start
  await rm(home, { recursive: true, force: true })
}, 120_000)

describe('demarche start', () => {
  it('prints the chain with the words that prove it', () => {
    expect(printed.replace(/\s+/g, ' ')).toContain(story.join(' → '))
    expect(printed).toContain('triggers  in so many words: “triggered by”')
    expect(printed).toContain('“Xi\'s words about the island come as this diplomatic dispute goes on.”')
    expect(printed).toContain('not strictly causal')
  })

  it('names the file of the password where nobody watches, and never prints the password', async () => {
    const password = (await readFile(foldersOf(home).password, 'utf8')).trim()
    expect(printed).toContain(foldersOf(home).password)
    expect(printed).not.toContain(password)
    expect(printed).not.toContain('\u001b[')
  })

  it('prints a query that the printed address answers as printed', async () => {
    const query = /To paste into the sandbox\n([\s\S]*?)\n\nCtrl-C/.exec(printed)?.[1]
    const answer = await fetch(addressAfter('API'), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
    expect(await answer.json()).toMatchObject({
      data: {
        causalChains: {
          outcome: 'FOUND',
          chains: [{ strictlyCausal: false, links: [{ relation: 'TRIGGERS', cause: { caption: story[0] } }, { relation: 'CONTEXT_FOR', effect: { caption: story[2] } }] }],
        },
      },
    })
  })

  it('refuses to serve twice from one state folder, and says where it serves', async () => {
    const second = await spawnStart()
    expect(second.exitCode).toBe(1)
    expect(second.stderr).toContain(`serves at ${addressAfter('API')}`)
  }, 90_000)
})

describe('Neo4j Browser', () => {
  it('shows the styled chain and the guide by itself once it is connected', async () => {
    await until('three nodes', async () => (await drawnNodes(page)).length === 3, 90_000)
    const nodes = new Map((await drawnNodes(page)).map((node) => [node.caption, node]))
    expect([...nodes.keys()].sort()).toEqual([...story].sort())
    expect(story.map((caption) => nodes.get(caption)?.fill)).toEqual([colours.statement, colours.event, colours.statement])
    expect(await drawnArrows(page)).toEqual(expect.arrayContaining([
      { caption: 'TRIGGERS', fill: colours.causes }, { caption: 'CONTEXT_FOR', fill: colours.context },
    ]))
    await page.getByText('One remark, one dispute, one claim').waitFor()
    await arrangeInRow(page, story)
    const picture = await page.screenshot(process.env['DEMARCHE_TEST_PICTURES'] === undefined ? {} : { path: `${pictures}browser-chain.png` })
    expect(picture.length).toBeGreaterThan(50_000)
  }, 180_000)

  it.each([
    ['2-words', ['evidence', 'source', 'statement', 'event']],
    ['3-call', ['statement', 'event']],
    ['4-soybeans', ['commitment', 'source']],
  ] as const)('runs the guide\'s query %s as it is and shows it in the style', async (query, kinds) => {
    await page.getByTestId('guideNextSlide').click()
    await page.locator(`pre.runnable[data-query="${query}"]`).waitFor()
    await page.locator('[data-testid=editor-discard]').click()
    await runFromGuide(page, query)
    await until(`the kinds of ${query}`, async () => {
      const fills = (await drawnNodes(page)).map(({ fill }) => fill)
      return kinds.every((kind) => fills.includes(colours[kind]))
    }, 60_000)
  }, 120_000)
})

describe('the end of demarche start', () => {
  it('stops the API and Neo4j on SIGTERM, with exit code 0', async () => {
    const api = addressAfter('API')
    start.kill('SIGTERM')
    const { exitCode } = await start
    expect(exitCode).toBe(0)
    await expect(fetch(api)).rejects.toThrow()
    expect(server).not.toBeNull()
    if (server !== null) expect(await isAlive(server)).toBe(false)
    expect(await readRunning(foldersOf(home))).toBeNull()
  }, 90_000)
})
