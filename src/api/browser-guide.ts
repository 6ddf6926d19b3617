import { readFile } from 'node:fs/promises'
import type { FastifyReply } from 'fastify'
import { ApiError } from './api-error.ts'
import type { HttpServer } from './http-server.ts'

/** `browser/` of the package: the same distance from `src/api` and from `dist/api`. */
const folder = new URL('../../browser/', import.meta.url)

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const placeholder = /(<pre [^>]*data-query="([0-9a-z-]+)">)<\/pre>/g

/** The guide with the texts of `browser/queries/` in it, and `origin` wherever it refers to this server. */
export const renderGuide = async (origin: string): Promise<string> => {
  const guide = await readFile(new URL('guide/story.html', folder), 'utf8')
  const names = [...guide.matchAll(placeholder)].map(([, , name]) => name ?? '')
  const texts = new Map(await Promise.all(names.map(async (name) =>
    [name, await readFile(new URL(`queries/${name}.cypher`, folder), 'utf8')] as const)))
  return guide
    .replace(placeholder, (tag, _open, name: string) => tag.replace('</pre>', `${escapeHtml((texts.get(name) ?? '').trim())}</pre>`))
    .replaceAll('{{origin}}', escapeHtml(origin))
}

/** The style as `:style` takes it from an address. */
export const readStyle = (): Promise<string> => readFile(new URL('demarche.grass', folder), 'utf8')

/**
 * Neo4j Browser runs on another port, thus another origin, and sends tracing headers of its own: everybody may read these
 * two files, which hold nothing of the graph. `*` never goes with credentials (Fetch standard, CORS protocol).
 */
const shared = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': '*',
  'access-control-max-age': '600',
  'cross-origin-resource-policy': 'cross-origin',
}

const pieces: Readonly<Record<string, { readonly type: string, readonly render: (origin: string) => Promise<string> }>> = {
  'story.html': { type: 'text/html; charset=utf-8', render: renderGuide },
  'demarche.grass': { type: 'text/plain; charset=utf-8', render: readStyle },
}

/** Serves the guide and the style of Neo4j Browser at `/browser-guide/`. The Host header was checked before. */
export const browserGuideRoutes = (server: HttpServer): void => {
  const answer = (reply: FastifyReply): FastifyReply => reply.headers(shared)
  server.options('/browser-guide/:piece', async (_request, reply) => answer(reply).code(204).send())
  server.get<{ Params: { piece: string } }>('/browser-guide/:piece', async (request, reply) => {
    const piece = Object.hasOwn(pieces, request.params.piece) ? pieces[request.params.piece] : undefined
    if (piece === undefined) throw new ApiError({ code: 'NOT_FOUND', message: 'There is nothing at this path.' })
    const text = await piece.render(URL.parse(`http://${request.headers.host ?? ''}`)?.origin ?? '')
    return answer(reply).type(piece.type).send(text)
  })
}
