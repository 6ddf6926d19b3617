import { chromium, type Browser, type Page } from 'playwright-core'

/** Where Chromium is, and how it runs headless in a container without a network of its own. */
export const openChromium = (): Promise<Browser> => chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
    '--disable-sync',
    // Neo4j Browser looks for fonts and reports usage elsewhere: a test asks nobody but this machine.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  ],
})

type SignIn = { readonly browserUrl: string, readonly user: string, readonly password: string }

const patienceMs = 60_000

/** Opens Neo4j Browser and signs in with the form, as a person does. */
export const signIn = async (browser: Browser, { browserUrl, user, password }: SignIn): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 720 }, deviceScaleFactor: 1.5 })
  page.setDefaultTimeout(patienceMs)
  await page.goto(browserUrl)
  await page.fill('[data-testid=username]', user)
  await page.fill('[data-testid=password]', password)
  await page.click('[data-testid=connect]')
  return page
}

export type DrawnNode = { readonly caption: string, readonly fill: string | null, readonly radius: number }
export type DrawnArrow = { readonly caption: string, readonly fill: string | null }

/** The nodes of the newest graph on the page, as they are drawn. */
export const drawnNodes = (page: Page): Promise<readonly DrawnNode[]> =>
  page.locator('svg g.node').evaluateAll((nodes) => nodes.map((node) => {
    const circle = node.querySelector('circle.b-outline')
    return {
      caption: [...node.querySelectorAll('text.caption')].map((line) => line.textContent.trim()).join(' '),
      fill: circle?.getAttribute('fill') ?? null,
      radius: Number(circle?.getAttribute('r')),
    }
  }))

export const drawnArrows = (page: Page): Promise<readonly DrawnArrow[]> =>
  page.locator('svg g.relationship').evaluateAll((arrows) => arrows.map((arrow) => ({
    caption: arrow.querySelector('text')?.textContent.trim() ?? '',
    fill: arrow.querySelector('path.b-outline')?.getAttribute('fill') ?? null,
  })))

/** Runs what the editor is given, as a click on a query of the guide and then on the arrow does. */
export const runFromGuide = async (page: Page, query: string): Promise<void> => {
  await page.locator(`pre.runnable[data-query="${query}"]`).click()
  await page.click('[data-testid=editor-Run]')
}

/** Shows the whole graph in its frame. */
const fit = async (page: Page): Promise<void> => {
  await page.locator('button[aria-label=zoom-to-fit]').first().click()
  await page.waitForTimeout(1_200)
}

/** Drags the nodes into a zigzag from left to right: a layout by forces lands differently each time. */
export const arrangeInRow = async (page: Page, captions: readonly string[]): Promise<void> => {
  await page.locator('button[title="Collapse the node properties display"], button[aria-label="Collapse the node properties display"]').first().click()
  await fit(page)
  const area = await page.locator('svg:has(g.node)').first().boundingBox()
  if (area === null) throw new Error('the graph is not on the page')
  for (const [index, caption] of captions.entries()) {
    const node = await page.locator('svg g.node', { hasText: caption.split(':')[0] ?? caption }).first().boundingBox()
    if (node === null) throw new Error(`${caption} is not drawn`)
    await page.mouse.move(node.x + node.width / 2, node.y + node.height / 2)
    await page.mouse.down()
    await page.mouse.move(area.x + area.width * (0.16 + 0.34 * index), area.y + area.height * (index % 2 === 0 ? 0.7 : 0.3), { steps: 15 })
    await page.mouse.up()
    await page.waitForTimeout(600)
  }
  await fit(page)
}
