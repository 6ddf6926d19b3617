/* Generated from cypher/ by `npm run codegen`; edit the files there. */
import type { Statement } from '../domain/statement.ts'

/**
 * The migrations that this database has had, in order.
 */
export const appliedMigrations: Statement<
  Record<string, never>,
  { readonly name: string; readonly checksum: string }
> = {
  name: "appliedMigrations",
  columns: ["name","checksum"],
  text: [
    "MATCH (m:Migration) WHERE m.checksum IS NOT NULL",
    "RETURN m.name AS name, m.checksum AS checksum",
    "ORDER BY name",
  ].join('\n'),
}

/**
 * Waits until every index is filled, at most a minute.
 */
export const awaitIndexes: Statement<
  Record<string, never>,
  Record<string, never>
> = {
  name: "awaitIndexes",
  columns: [],
  text: [
    "CALL db.awaitIndexes(60)",
  ].join('\n'),
}

/**
 * Makes the lock's node unique before anything else runs: without it two starters could both create it.
 */
export const guardMigrations: Statement<
  Record<string, never>,
  Record<string, never>
> = {
  name: "guardMigrations",
  columns: [],
  text: [
    "CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE",
  ].join('\n'),
}

/**
 * Whether the database answers.
 */
export const ping: Statement<
  Record<string, never>,
  { readonly answer: number }
> = {
  name: "ping",
  columns: ["answer"],
  text: [
    "RETURN 1 AS answer",
  ].join('\n'),
}

/**
 * Records that a migration has run.
 */
export const recordMigration: Statement<
  { readonly name: string; readonly checksum: string },
  { readonly name: string }
> = {
  name: "recordMigration",
  columns: ["name"],
  text: [
    "MERGE (m:Migration {id: 'migration:' + $name})",
    "  ON CREATE SET m.name = $name, m.caption = $name, m.checksum = $checksum,",
    "    m.recordedAt = toString(datetime.truncate('second', datetime()))",
    "RETURN m.name AS name",
  ].join('\n'),
}

/**
 * Gives the right to migrate back, if it is still held.
 */
export const releaseMigrationLock: Statement<
  { readonly holder: string },
  { readonly released: number }
> = {
  name: "releaseMigrationLock",
  columns: ["released"],
  text: [
    "MATCH (lock:Migration {id: 'migration:lock', holder: $holder})",
    "REMOVE lock.holder, lock.until",
    "RETURN count(lock) AS released",
  ].join('\n'),
}

/**
 * Takes the right to migrate for a while, unless another holds it; taking it again prolongs it. The first SET takes Neo4j's
 * write lock on the node, so that two who ask at once are answered one after the other. The clock is the database's.
 */
export const takeMigrationLock: Statement<
  { readonly holder: string; readonly forMs: number },
  { readonly held: boolean }
> = {
  name: "takeMigrationLock",
  columns: ["held"],
  text: [
    "MERGE (lock:Migration {id: 'migration:lock'})",
    "SET lock.caption = 'migration lock', lock.askedAt = timestamp()",
    "WITH lock, lock.holder IS NULL OR lock.holder = $holder OR lock.until < timestamp() AS held",
    "SET lock.holder = CASE WHEN held THEN $holder ELSE lock.holder END,",
    "  lock.until = CASE WHEN held THEN timestamp() + $forMs ELSE lock.until END",
    "RETURN held",
  ].join('\n'),
}
