import { afterEach, describe, expect, it } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import { Secret } from '../../src/domain/secret.ts'
import type { Statement } from '../../src/domain/statement.ts'
import { connect } from '../../src/graph/connect.ts'
import {
  Cancelled, ConstraintViolated, DatabaseUnavailable, DeadlineExceeded, ReadOnly, StatementFailed, TransientFailure, UnfitValue, Unreachable,
  WrongPassword,
} from '../../src/graph/errors.ts'
import { emptyGraph, testGraph, testServer } from '../support/neo4j.ts'

const graph = testGraph()
const other = testGraph()
const logger = { debug: () => undefined }

/** Some 10^12 rows: it ends only when something ends it. */
const endless = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a WHERE a = $marker RETURN count(*) AS n'

const runningWith = async (marker: number): Promise<number> => {
  const [row] = await graph.text(
    'SHOW TRANSACTIONS YIELD currentQuery, parameters WHERE currentQuery CONTAINS $text AND parameters.marker = $marker RETURN count(*) AS n',
    { text: 'UNWIND range(1, 1000000)', marker },
  )
  return row?.['n'] as number
}

const untilNoneRunsWith = async (marker: number): Promise<void> => {
  const end = performance.now() + 5_000
  while (await runningWith(marker) > 0) {
    if (performance.now() > end) throw new Error('the query still runs in the database')
    await pause(50)
  }
}

const untilRunningWith = async (marker: number): Promise<void> => {
  const end = performance.now() + 10_000
  while (await runningWith(marker) === 0) {
    if (performance.now() > end) throw new Error('the query never began')
    await pause(20)
  }
}

afterEach(() => emptyGraph(graph))

describe('a read', () => {
  it('answers a typed statement with its rows', async () => {
    const doubled: Statement<{ readonly numbers: readonly number[] }, { readonly twice: number }> = {
      name: 'doubled', text: 'UNWIND $numbers AS number RETURN number * 2 AS twice', columns: ['twice'],
    }
    expect(await graph.run(doubled, { numbers: [1, 2.5] })).toEqual([{ twice: 2 }, { twice: 5 }])
  })

  it('carries text, maps, lists, nulls and whole and broken numbers there and back', async () => {
    const value = { text: '二 \u{1F600} "\\', list: [1, 2.5, null, true], nested: { deep: [{ n: -9007199254740991 }] } }
    expect(await graph.text('RETURN $value AS value', { value })).toEqual([{ value }])
  })

  it('sends whole numbers as integers, which LIMIT needs', async () => {
    expect(await graph.text('UNWIND [1, 2, 3] AS n RETURN n LIMIT $first', { first: 2 })).toHaveLength(2)
  })

  it('sends undefined as null', async () => {
    expect(await graph.text('RETURN $value.b IS NULL AS missing', { value: { b: undefined } })).toEqual([{ missing: true }])
  })

  it.each([
    ['NaN', { list: [Number.NaN] }, '$.list[0]'],
    ['a whole number beyond 2^53', { n: 2 ** 60 }, '$.n'],
    ['a Date', { when: { at: new Date(0) } }, '$.when.at'],
  ])('refuses %s as a parameter, and says where', async (_, params, path) => {
    const error = await graph.text('RETURN 1 AS n', params).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UnfitValue)
    expect((error as UnfitValue).path).toBe(path)
  })

  it.each([
    ['a number beyond 2^53', 'RETURN [9007199254740993] AS n', 'n[0]'],
    ['a moment', 'RETURN {at: datetime()} AS when', 'when.at'],
    ['a point', 'RETURN point({x: 1, y: 2}) AS here', 'here'],
    ['a node', 'WITH 1 AS one MATCH (m:Migration) RETURN m LIMIT 1', 'm'],
  ])('lets %s not leave the folder, and says where it was', async (_, text, path) => {
    const error = await graph.text(text, {}).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UnfitValue)
    expect((error as UnfitValue).path).toBe(path)
  })

  it('cannot write', async () => {
    await expect(graph.text("CREATE (:Topic {id: 'topic:read'}) RETURN 1 AS one", {})).rejects.toThrow(ReadOnly)
    expect(await graph.text("MATCH (t:Topic {id: 'topic:read'}) RETURN t.id AS id", {})).toEqual([])
  })

  it('is given up at its deadline, in the database too', async () => {
    const begin = performance.now()
    await expect(graph.text(endless, { marker: -1 }, { deadlineMs: 400 })).rejects.toThrow(DeadlineExceeded)
    expect(performance.now() - begin).toBeLessThan(5_000)
    await untilNoneRunsWith(-1)
  })

  it('is cancelled in the database when its signal says so', async () => {
    const controller = new AbortController()
    const query = graph.text(endless, { marker: -2 }, { signal: controller.signal, deadlineMs: 60_000 })
    query.catch(() => undefined)
    await untilRunningWith(-2)
    controller.abort()
    await expect(query).rejects.toThrow(Cancelled)
    await untilNoneRunsWith(-2)
  })

  it('does not begin when it was cancelled before', async () => {
    await expect(graph.text('RETURN 1 AS one', {}, { signal: AbortSignal.abort() })).rejects.toThrow(Cancelled)
  })

  it("names the statement and Neo4j's code when the text is wrong", async () => {
    const broken: Statement<Record<string, never>, { readonly n: number }> = { name: 'broken', text: 'RETRUN 1', columns: ['n'] }
    const error = await graph.run(broken, {}).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(StatementFailed)
    expect((error as StatementFailed).message).toMatch(/^broken: /)
    expect((error as StatementFailed).neo4jCode).toBe('Neo.ClientError.Statement.SyntaxError')
  })
})

describe('a write', () => {
  it('writes all or nothing', async () => {
    await expect(graph.write(async (writer) => {
      await writer.text("CREATE (:Topic {id: 'topic:half'})", {})
      throw new Error('stop here')
    })).rejects.toThrow('stop here')
    expect(await graph.text('MATCH (t:Topic) RETURN t.id AS id', {})).toEqual([])
  })

  it('returns a bookmark with which another connection reads it', async () => {
    const { bookmarks, value } = await graph.write(async (writer) => {
      await writer.text("CREATE (:Topic {id: 'topic:seen'})", {})
      return 7
    })
    expect(value).toBe(7)
    expect(await other.text('MATCH (t:Topic) RETURN t.id AS id', {}, { bookmarks })).toEqual([{ id: 'topic:seen' }])
  })

  it('tells a violated constraint from other failures, and does not try again', async () => {
    let tries = 0
    await expect(graph.write(async (writer) => {
      tries += 1
      await writer.text("CREATE (:Topic {id: 'topic:twice'}), (:Topic {id: 'topic:twice'})", {})
    })).rejects.toThrow(ConstraintViolated)
    expect(tries).toBe(1)
  })

  it('wins through a deadlock by trying again', async () => {
    await graph.write((writer) => writer.text("CREATE (:Topic {id: 'topic:a', n: 0}), (:Topic {id: 'topic:b', n: 0})", {}))
    const touch = 'MATCH (t:Topic {id: $id}) SET t.n = t.n + 1'
    let tries = 0
    const crossing = (first: string, second: string) => graph.write(async (writer) => {
      tries += 1
      await writer.text(touch, { id: first })
      await pause(300)
      await writer.text(touch, { id: second })
    }, { deadlineMs: 30_000 })
    await Promise.all([crossing('topic:a', 'topic:b'), crossing('topic:b', 'topic:a')])
    expect(tries).toBeGreaterThan(2)
    expect(await graph.text('MATCH (t:Topic) RETURN t.n AS n', {})).toEqual([{ n: 2 }, { n: 2 }])
  })

  it('gives up after the allowed number of tries and says that it was a deadlock', async () => {
    let tries = 0
    const error = await graph.write(() => {
      tries += 1
      return Promise.reject(new TransientFailure({ message: 'met another writer', deadlock: true }))
    }, { attempts: 3 }).catch((thrown: unknown) => thrown)
    expect(tries).toBe(3)
    expect((error as TransientFailure).deadlock).toBe(true)
  })

  it('keeps one node when 32 writers merge it at once', async () => {
    await Promise.all(Array.from({ length: 32 }, () =>
      graph.write((writer) => writer.text("MERGE (t:Topic {id: 'topic:one'}) ON CREATE SET t.name = 'one'", {}), { deadlineMs: 30_000 })))
    expect(await graph.text('MATCH (t:Topic) RETURN count(t) AS n', {})).toEqual([{ n: 1 }])
  })

  it('is rolled back at its deadline', async () => {
    await expect(graph.write(async (writer) => {
      await writer.text("CREATE (:Topic {id: 'topic:late'})", {})
      await writer.text(endless, { marker: -3 })
    }, { deadlineMs: 500 })).rejects.toThrow(DeadlineExceeded)
    await untilNoneRunsWith(-3)
    expect(await graph.text('MATCH (t:Topic) RETURN count(t) AS n', {})).toEqual([{ n: 0 }])
  })
})

describe('connecting', () => {
  const failure = async (options: Partial<Parameters<typeof connect>[0]>): Promise<unknown> => {
    const other = connect({ ...testServer(), poolSize: 1, logger, ...options })
    try {
      return await other.verify().catch((thrown: unknown) => thrown)
    } finally {
      await other.close()
    }
  }

  it('tells version and address', async () => {
    expect((await graph.verify()).version).toMatch(/^5\.26\.\d+$/)
  })

  it('tells a wrong password, and does not repeat it', async () => {
    const error = await failure({ password: new Secret('not-the-password') })
    expect(error).toBeInstanceOf(WrongPassword)
    expect(String(error)).not.toContain('not-the-password')
  })

  it('tells that nobody listens', async () => {
    expect(await failure({ uri: 'bolt://127.0.0.1:1' })).toBeInstanceOf(Unreachable)
  })

  it('tells that the database is not there', async () => {
    expect(await failure({ database: 'nowhere' })).toBeInstanceOf(DatabaseUnavailable)
  })
})

describe('explain', () => {
  it('plans without running, names the columns and what Neo4j remarks', async () => {
    const explained = await graph.explain('MATCH (t:Topic) WHERE t.id = $id RETURN t.id AS id, t.neverHeardOf AS other', {})
    expect(explained.columns).toEqual(['id', 'other'])
    expect(explained.notices.join('\n')).toMatch(/neverHeardOf/)
    expect(explained.notices.join('\n')).toMatch(/Missing parameters: id/)
  })
})
