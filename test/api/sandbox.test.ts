import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chromium, type Browser } from 'playwright-core'
import { absentGraph, startTestApi, type TestApi } from './support/start-test-api.ts'

const graph = absentGraph()
let api: TestApi
let browser: Browser

beforeAll(async () => {
  api = await startTestApi({ graph })
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  })
})
afterAll(async () => {
  await browser.close()
  await api.close()
  await graph.close()
})

const page = (headers: Readonly<Record<string, string>> = {}) => api.send('/graphql', { headers: { accept: 'text/html,application/xhtml+xml;q=0.9', ...headers } })

describe('the page at /graphql', () => {
  it('is sent once and then only confirmed', async () => {
    const first = await page()
    const again = await page({ 'if-none-match': first.headers.get('etag') ?? '' })
    expect([first.status, again.status, again.text]).toEqual([200, 304, ''])
  })

  it('may run its own script and workers, and talk to this server alone', async () => {
    const policy = (await page()).headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/]{43}='; worker-src blob:; /)
    expect(policy).not.toMatch(/http|\*|unsafe-eval|script-src[^;]*unsafe-inline/)
  })

  it('works with every other host out of reach, opens the examples in tabs and runs a query', async () => {
    const context = await browser.newContext()
    const tab = await context.newPage()
    const elsewhere: string[] = []
    const complaints: string[] = []
    await context.route((url) => url.origin !== api.origin && !/^(blob|data):$/.test(url.protocol), async (route) => {
      elsewhere.push(route.request().url())
      await route.abort()
    })
    tab.on('pageerror', (error) => { complaints.push(error.message) })
    tab.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()) })

    await tab.goto(`${api.origin}/graphql`, { timeout: 30_000 })
    const tabs = tab.locator('.graphiql-tab')
    await tabs.first().waitFor({ timeout: 30_000 })
    const examples = (await readdir(new URL('../../examples/queries/', import.meta.url))).filter((file) => file.endsWith('.graphql'))
    expect(await tabs.count()).toBe(examples.length)

    await tab.goto(`${api.origin}/graphql?query=${encodeURIComponent('{ __type(name: "Event") { name kind } }')}`, { timeout: 30_000 })
    await tab.locator('.graphiql-execute-button').click({ timeout: 30_000 })
    const result = tab.locator('.graphiql-response .view-lines', { hasText: '"OBJECT"' })
    await result.waitFor({ timeout: 30_000 })
    expect(await result.innerText()).toContain('Event')

    expect(elsewhere).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  }, 120_000)
})
