import type { Readable } from 'node:stream'
import { ApiError } from './api-error.ts'

type BodyOptions = {
  readonly contentType: string | undefined
  readonly contentEncoding: string | undefined
  readonly contentLength: string | undefined
  readonly limit: number
}

const tooLarge = (limit: number): ApiError =>
  new ApiError({ code: 'BODY_TOO_LARGE', message: `The body has more than ${limit} bytes.`, headers: { connection: 'close' } })

const unsupported = (message: string): ApiError => new ApiError({ code: 'UNSUPPORTED_MEDIA_TYPE', message })

const charsetOf = (contentType: string): string => {
  const found = /;\s*charset\s*=\s*("[^"]*"|[^;\s]*)/i.exec(contentType)?.[1]
  return found === undefined ? 'utf-8' : found.replaceAll('"', '')
}

const assertReadable = ({ contentType = '', contentEncoding = 'identity' }: BodyOptions): void => {
  if (!/^application\/json\s*(;|$)/i.test(contentType.trim())) {
    throw unsupported('The content type is not application/json.')
  }
  if (!/^utf-?8$/i.test(charsetOf(contentType))) throw unsupported('The charset is not UTF-8.')
  if (!/^identity$/i.test(contentEncoding.trim())) throw unsupported('The body is compressed, which this server does not take.')
}

const collect = async (stream: Readable, limit: number): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

const decode = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new ApiError({ code: 'BAD_REQUEST', message: 'The body is not UTF-8.', cause })
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ApiError({ code: 'BAD_REQUEST', message: 'The body is not JSON.', cause })
  }
}

/**
 * Reads a JSON body, never more than `limit` bytes of it.
 * @throws ApiError UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE, BAD_REQUEST
 */
export const readBody = async (stream: Readable, options: BodyOptions): Promise<unknown> => {
  assertReadable(options)
  if (Number(options.contentLength ?? 0) > options.limit) throw tooLarge(options.limit)
  return parse(decode(await collect(stream, options.limit)))
}
