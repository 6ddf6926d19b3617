import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal over the parts and their lengths, so that moving a boundary changes it. */
export const fingerprintOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part
    if (parts.length > 1) hash.update(`${bytes.length}:`)
    hash.update(bytes)
  }
  return hash.digest('hex')
}
