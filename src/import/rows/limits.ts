/** What an input may be at most, so that no file makes the process grow or runs for ever. */
export type InputLimits = {
  /** Of one file after unpacking. */
  readonly bytes: number
  /** Unpacked to packed bytes, counted past the first ten million bytes. */
  readonly ratio: number
  /** Files in one archive. */
  readonly entries: number
  /** Bytes of one row. */
  readonly rowBytes: number
}

export const inputLimits: InputLimits = { bytes: 1e12, ratio: 200, entries: 10_000, rowBytes: 1_000_000 }

/** Small files of few repeated rows pack better than any real one: up to here the ratio is not looked at. */
export const ratioFrom = 10_000_000
