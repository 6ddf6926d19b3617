import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { cp, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'
import { ConstraintViolated } from '../../src/graph/errors.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { ChangedMigration, migrationFolder, UnknownMigration } from '../../src/graph/migrations.ts'
import { aFolderOf } from '../support/folder.ts'
import { emptyGraph, testEnvironment, testGraph } from '../support/neo4j.ts'

// Before testGraph, whose own afterAll closes the connection.
afterAll(async () => {
  await emptyGraph(graph)
  await forgetMigrations()
  await migrate(graph)
})

const graph = testGraph()
const starter = fileURLToPath(new URL('../support/migrate-once.ts', import.meta.url))

/** As if this database had never been migrated; the schema stays, as after a start that was cut short. */
const forgetMigrations = () => graph.write((writer) => writer.text('MATCH (m:Migration) DETACH DELETE m', {}))

const applied = async (): Promise<readonly unknown[]> =>
  (await graph.text('MATCH (m:Migration) WHERE m.name IS NOT NULL RETURN m.name AS name ORDER BY name', {})).map((row) => row['name'])

beforeAll(() => emptyGraph(graph))
beforeEach(forgetMigrations)

describe('migrate', () => {
  it('runs every file once, and nothing the second time', async () => {
    const files = (await readdir(migrationFolder)).sort()
    expect(await migrate(graph)).toEqual(files)
    expect(await migrate(graph)).toEqual([])
    expect(await applied()).toEqual(files)
  })

  it('runs each file once when eight programs start together', async () => {
    const runs = await Promise.all(Array.from({ length: 8 }, () =>
      execa(process.execPath, ['--no-warnings', starter], { env: testEnvironment(), timeout: 55_000 })))
    expect(runs.flatMap(({ stdout }) => JSON.parse(stdout) as string[]).sort()).toEqual((await readdir(migrationFolder)).sort())
  })

  it('takes over from a starter that died while it held the lock', async () => {
    await graph.write((writer) => writer.text(
      "MERGE (lock:Migration {id: 'migration:lock'}) SET lock.holder = 'gone', lock.until = timestamp() + 1500", {}))
    const begin = performance.now()
    expect(await migrate(graph)).not.toEqual([])
    expect(performance.now() - begin).toBeGreaterThan(1_000)
  })

  it('refuses files that changed or vanished after they ran, and runs nothing', async () => {
    await migrate(graph)
    const changed = await aFolderOf()
    await cp(migrationFolder, changed, { recursive: true })
    const [first = ''] = (await readdir(changed)).sort()
    await expect(migrate(graph, { folder: await aFolderOf({ [first]: "CREATE (:Topic {id: 'topic:sneaked-in'});\n" }) })).rejects.toThrow(ChangedMigration)
    await expect(migrate(graph, { folder: await aFolderOf() })).rejects.toThrow(UnknownMigration)
    expect(await graph.text('MATCH (t:Topic) RETURN t.id AS id', {})).toEqual([])
  })

  it('leaves nothing of a file that fails, and does not record it', async () => {
    const folder = await aFolderOf({
      '0001-good.cypher': "MERGE (:Topic {id: 'topic:good'});\n",
      '0002-bad.cypher': "MERGE (:Topic {id: 'topic:bad'});\nCREATE (:Topic {id: 'topic:good'});\n",
    })
    await migrate(graph)
    await forgetMigrations()
    await expect(migrate(graph, { folder })).rejects.toThrow(ConstraintViolated)
    expect(await applied()).toEqual(['0001-good.cypher'])
    expect(await graph.text('MATCH (t:Topic) RETURN t.id AS id', {})).toEqual([{ id: 'topic:good' }])
    await emptyGraph(graph)
  })
})

describe('the migrated schema', () => {
  it('lets an id name one node, for every label that has ids', async () => {
    await migrate(graph)
    const [row] = await graph.text("SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type WHERE type = 'UNIQUENESS' AND properties = ['id'] RETURN collect(labelsOrTypes[0]) AS labels", {})
    expect(new Set(row?.['labels'] as string[])).toEqual(new Set([
      'Source', 'Evidence', 'Actor', 'Happening', 'Event', 'Statement', 'Commitment', 'Assessment', 'CausalLink', 'Topic', 'Place', 'Office',
      'Name', 'Migration', 'Operation', 'Dossier', 'Alias', 'Suspension', 'Retraction', 'Judgement', 'Suggestion', 'Draft', 'DraftItem', 'Decision',
    ]))
  })

  it('has every index filled', async () => {
    expect(await graph.text("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*) AS n", {})).toEqual([{ n: 0 }])
  })

  it.each([
    ['words', "china's", 'possessives'],
    ['words', 'Xi', 'short names'],
    ['words', '习近平', 'Chinese names'],
    ['words', 'attack', 'other forms of a word'],
    ['names', 'Sanchez', 'names without their accents'],
  ])('finds by %s: %s (%s)', async (index, text) => {
    await graph.write((writer) => writer.text(
      'CREATE (:Actor {id: $a, name: $name, aliases: $aliases}), (:Happening:Statement {id: $s, content: $content})',
      { a: 'actor:text', name: 'Pedro Sánchez of China', aliases: ['Xi', '习近平'], s: 'statement:text', content: 'It was attacked' },
    ))
    const found = await graph.text('CALL db.index.fulltext.queryNodes($index, $text) YIELD node RETURN node.id AS id', { index, text })
    await emptyGraph(graph)
    expect(found).toHaveLength(1)
  })

  it('reads a list in its order from an index', async () => {
    const [row] = await graph.text("SHOW INDEXES YIELD name, type, labelsOrTypes, properties WHERE type = 'RANGE' AND labelsOrTypes = ['Event'] AND properties = ['sortAt'] RETURN name", {})
    expect(row).toEqual({ name: 'event_sort_at' })
  })
})
