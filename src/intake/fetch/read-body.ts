import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { errorCode } from '../error-code.ts'
import { Refusal } from '../refusal.ts'
import type { FetchLimits } from './limits.ts'

const decompressors: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([['gzip', () => createGunzip()], ['x-gzip', () => createGunzip()], ['br', () => createBrotliDecompress()]])

const tooLarge = (limit: number): Refusal =>
  new Refusal({ code: 'TOO_LARGE', message: `The page has more than ${limit} bytes.`, wayOut: 'Save its text and give the file.' })

/** zlib's codes, and Brotli's, which begin with two underscores after ERR. */
const isBroken = (error: unknown): boolean => /^(Z_|ERR__ERROR_|ERR_BROTLI)/.test(errorCode(error))

/**
 * A whole body, decompressed, never more of it in memory than the limits allow.
 *
 * @param encoding the Content-Encoding header
 * @throws Refusal TOO_LARGE, BOMB, CONTENT_ENCODING; errors of the connection as they are
 */
export const readBody = async (body: Readable, encoding: string | null, limits: FetchLimits): Promise<Uint8Array> => {
  const name = (encoding ?? 'identity').trim().toLowerCase()
  const decompressor = name === 'identity' || name === '' ? null : decompressors.get(name)
  if (decompressor === undefined) {
    throw new Refusal({ code: 'CONTENT_ENCODING', message: `The page is encoded as ${name.slice(0, 60)}.`, wayOut: 'gzip and br are read, once; save the page and give the file.' })
  }
  let received = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      received += chunk.length
      if (received > limits.bodyBytes) throw tooLarge(limits.bodyBytes)
      yield chunk
    }
  }
  const collect = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
    const parts: Uint8Array[] = []
    let length = 0
    for await (const chunk of chunks) {
      length += chunk.length
      if (length > limits.ratioFromBytes && length > received * limits.ratio) {
        throw new Refusal({ code: 'BOMB', message: `The body grows more than ${limits.ratio} times when it is unpacked.`, wayOut: 'Save its text and give the file.' })
      }
      if (length > limits.bodyBytes) throw tooLarge(limits.bodyBytes)
      parts.push(chunk)
    }
    return Buffer.concat(parts)
  }
  if (decompressor === null) return collect(counted())
  try {
    return await pipeline(counted, decompressor(), (chunks: AsyncIterable<Uint8Array>) => collect(chunks))
  } catch (error) {
    if (!isBroken(error)) throw error
    throw new Refusal({ code: 'CONTENT_ENCODING', message: `The body is not whole ${name}.`, wayOut: 'Save the page and give the file.', cause: error })
  }
}
