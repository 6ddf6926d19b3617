/** What one fetch may cost. */
export type FetchLimits = {
  /** Bytes of a body after decompression; on the wire it may have no more. */
  readonly bodyBytes: number
  /** How many bytes one compressed byte may become, once `ratioFromBytes` came out. */
  readonly ratio: number
  readonly ratioFromBytes: number
  readonly connectMs: number
  readonly headersMs: number
  /** Silence within a body. */
  readonly idleMs: number
  /** One address with all its redirects, from its first connection to the last byte. */
  readonly totalMs: number
  readonly redirects: number
  readonly perHost: number
  /** Tries of an address whose server is busy or whose connection breaks. */
  readonly attempts: number
  /** The wait before the second try, doubled for each further one; a server's Retry-After counts when it is longer. */
  readonly retryMs: number
  readonly longestRetryMs: number
}

/** Pages of news have 0.1 to 2 MB and compress to a tenth; ratios from 100 on are bombs. */
export const defaultLimits: FetchLimits = {
  bodyBytes: 5_000_000, ratio: 100, ratioFromBytes: 256_000,
  connectMs: 10_000, headersMs: 15_000, idleMs: 10_000, totalMs: 45_000,
  redirects: 5, perHost: 2, attempts: 3, retryMs: 1_000, longestRetryMs: 10_000,
}
