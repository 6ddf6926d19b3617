import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

export type Sandbox = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

type Page = { readonly html: Buffer, readonly zipped: Buffer, readonly etag: string, readonly policy: string }

/** Beside `src/` and beside `dist/` alike. */
const queryFolder = fileURLToPath(new URL('../../examples/queries/', import.meta.url))

const compress = promisify(gzip)

/** The shipped example queries, in the order of their files' names. */
export const exampleQueries = async (): Promise<readonly { readonly name: string, readonly query: string }[]> => {
  const files = (await readdir(queryFolder)).filter((file) => file.endsWith('.graphql')).sort()
  return Promise.all(files.map(async (file) => ({ name: file, query: await readFile(`${queryFolder}${file}`, 'utf8') })))
}

/** The one inline script of the page: between the first opening and the last closing tag. */
const inlineScript = (html: string): string => {
  const start = html.indexOf('<script>') + '<script>'.length
  return html.slice(start, html.lastIndexOf('</script>'))
}

/**
 * What GraphiQL needs and nothing more: its one script by its hash, Monaco's workers from blobs, its inline styles, and this
 * server to talk to. No other host, no eval.
 */
const policyFor = (script: string): string => [
  "default-src 'none'",
  `script-src 'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`,
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const render = async (): Promise<Page> => {
  const [{ renderGraphiQL }, examples] = await Promise.all([import('@graphql-yoga/render-graphiql'), exampleQueries()])
  const html = renderGraphiQL({
    title: 'Demarche',
    endpoint: '/graphql',
    defaultTabs: examples.map(({ query }) => ({ query })),
    shouldPersistHeaders: false,
  }).trimStart()
  const bytes = Buffer.from(html, 'utf8')
  return {
    html: bytes,
    zipped: await compress(bytes),
    etag: `"${createHash('sha256').update(bytes).digest('base64url')}"`,
    policy: policyFor(inlineScript(html)),
  }
}

/** GraphiQL in one document of several megabytes, made when the first browser asks and then kept. */
export const sandboxPage = (): Sandbox => {
  let page: Promise<Page> | null = null
  return async (request, reply) => {
    page ??= render().catch((error: unknown) => {
      page = null
      throw error
    })
    const { html, zipped, etag, policy } = await page
    reply.headers({ 'content-security-policy': policy, 'cache-control': 'no-cache', vary: 'accept, accept-encoding', etag })
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    const zips = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    if (zips) reply.header('content-encoding', 'gzip')
    return reply.type('text/html; charset=utf-8').send(zips ? zipped : html)
  }
}
