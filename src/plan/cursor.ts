import { createHash } from 'node:crypto'
import { Refused } from './refused.ts'

/**
 * A cursor is `1.<list>.<id> <key>`: the version, a hash of the list (field, order, filter, moment) and the place of a row in it. The
 * database writes cursors itself, which is why they are plain text. Clients take them as they are.
 */
const version = '1'

/** What every cursor of a list begins with. `list` holds all that tells this list from another, its page apart. */
export const cursorPrefix = (list: unknown): string =>
  `${version}.${createHash('sha256').update(canonical(list)).digest('base64url').slice(0, 16)}.`

export type Position = { readonly id: string; readonly key: string | number }

/** @throws Refused BAD_CURSOR when the cursor is damaged, of another version, or of another list */
export const readCursor = (cursor: string, { prefix, number }: { prefix: string; number: boolean }): Position => {
  const shape = /^(\d+)\.([\w-]{16})\.([^\s]{1,200}) ([\s\S]{0,4000})$/.exec(cursor)
  if (shape === null) throw badCursor('is damaged')
  const [, itsVersion, , id = '', key = ''] = shape
  if (itsVersion !== version) throw badCursor('was made by another version of this service')
  if (!cursor.startsWith(prefix)) throw badCursor('belongs to another list: another field, filter, order or moment')
  if (!number) return { id, key }
  const value = Number(key)
  if (key.trim() === '' || !Number.isFinite(value)) throw badCursor('is damaged')
  return { id, key: value }
}

const badCursor = (what: string): Refused => new Refused({
  code: 'BAD_CURSOR',
  message: `The cursor in \`after\` ${what}.`,
  wayOut: 'Pass as `after` only an `endCursor` or `cursor` of the same list with the same `where`, `orderBy` and `asOf`.',
})

/** JSON with the keys of maps in order. */
const canonical = (value: unknown): string => JSON.stringify(value, (_key, inner: unknown) =>
  typeof inner === 'object' && inner !== null && !Array.isArray(inner)
    ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
    : inner)
