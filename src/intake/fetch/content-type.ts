import { Refusal } from '../refusal.ts'

export type ContentType = { readonly mediaType: string | null; readonly charset: string | null }

const archives = /^application\/(zip|gzip|x-gzip|x-tar|x-7z-compressed|x-bzip2?|x-xz|x-rar-compressed|vnd\.rar|zstd)$/
const readable = new Set([
  'text/html', 'application/xhtml+xml', 'text/plain', 'text/xml', 'application/xml', 'application/rss+xml', 'application/atom+xml', 'application/rdf+xml',
])

/** The parts of a Content-Type that matter. @throws Refusal when nothing of that type is read */
export const contentType = (header: string | null): ContentType => {
  if (header === null || header.trim() === '') return { mediaType: null, charset: null }
  const [type = '', ...parameters] = header.slice(0, 1_000).split(';')
  const mediaType = type.trim().toLowerCase()
  if (archives.test(mediaType)) {
    throw new Refusal({ code: 'ARCHIVE', message: `The address gives an archive (${mediaType}).`, wayOut: 'Unpack it and give the folder.' })
  }
  if (!readable.has(mediaType)) {
    throw new Refusal({ code: 'CONTENT_TYPE', message: `The address gives ${mediaType.slice(0, 80)}.`, wayOut: 'Pages, plain texts and feeds are read; save anything else as text and give the file.' })
  }
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*["']?([^"'\s]{1,40})/i.exec(parameter)?.[1]).find((found) => found !== undefined)
  return { mediaType, charset: charset?.toLowerCase() ?? null }
}
