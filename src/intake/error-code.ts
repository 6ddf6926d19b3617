/** The `code` that Node's errors carry (`ENOENT`, `UND_ERR_BODY_TIMEOUT`, `Z_DATA_ERROR`), or an empty text. */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''
