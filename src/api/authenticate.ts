import { timingSafeEqual } from 'node:crypto'
import type { Secret } from '../domain/secret.ts'
import { tokenDigest } from '../settings.ts'
import { ApiError } from './api-error.ts'
import type { FailedTries } from './failed-tries.ts'

/** What a request may do: `ingest` with a valid token, `off` where no token is set, else `read`. */
export type Permission = 'read' | 'ingest' | 'off'

const bearer = /^Bearer ([\x21-\x7e]{1,512})$/i

const unauthenticated = (message: string): ApiError =>
  new ApiError({ code: 'UNAUTHENTICATED', message, headers: { 'www-authenticate': 'Bearer realm="demarche"' } })

/** Every digest is compared, in constant time, so that the time tells neither which matched nor how far. */
const matches = (token: string, digests: readonly Secret[]): boolean => {
  const given = Buffer.from(tokenDigest(token), 'hex')
  return digests.map((digest) => timingSafeEqual(given, Buffer.from(digest.reveal(), 'hex'))).includes(true)
}

/**
 * Reads a request's `Authorization` header. Without one it may read; a wrong token is refused whatever it asks for.
 * @throws ApiError UNAUTHENTICATED, TOO_MANY_TRIES
 */
export const authenticate = (
  { authorization, address }: { readonly authorization: string | undefined, readonly address: string },
  { digests, tries }: { readonly digests: readonly Secret[] | null, readonly tries: FailedTries },
): Permission => {
  if (digests === null) return 'off'
  if (authorization === undefined) return 'read'
  const wait = tries.wait(address)
  if (wait > 0) {
    throw new ApiError({
      code: 'TOO_MANY_TRIES', message: `Too many wrong tokens came from this address; it may try again in ${wait} s.`,
      headers: { 'retry-after': `${wait}` },
    })
  }
  const token = bearer.exec(authorization)?.[1]
  if (token !== undefined && matches(token, digests)) return 'ingest'
  tries.add(address)
  throw unauthenticated(token === undefined ? 'The Authorization header is not of the form `Bearer <token>`.' : 'The token is wrong.')
}

/**
 * Lets a request through that carries one of these tokens.
 * @throws ApiError UNAUTHENTICATED, TOO_MANY_TRIES
 */
export const assertToken = (
  request: { readonly authorization: string | undefined, readonly address: string }, known: { readonly digests: readonly Secret[], readonly tries: FailedTries },
): void => {
  if (authenticate(request, known) === 'read') throw unauthenticated('This path needs a token.')
}

/** By which the record of a write names who sent it: the first digits of the token's digest, which give nothing of it away. */
export const writerName = (authorization: string | undefined): string => {
  const token = bearer.exec(authorization ?? '')?.[1]
  return token === undefined ? 'unknown' : `token:${tokenDigest(token).slice(0, 8)}`
}

/** @throws ApiError INGEST_OFF, UNAUTHENTICATED */
export const assertMayIngest = (permission: Permission): void => {
  if (permission === 'off') throw new ApiError({ code: 'INGEST_OFF', message: 'This server takes no dossiers, shows no drafts and takes no decisions over the network: no token is set.' })
  if (permission === 'read') throw unauthenticated('Ingesting needs a token.')
}
