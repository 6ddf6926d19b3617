import type { Graph, Row, WriteOptions, Writer } from '../../graph/connect.ts'
import { currentScope } from './request-scope.ts'

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : 'INTERNAL'

/** The writer, with the rows that it gives counted. */
const counting = (writer: Writer, count: (rows: readonly unknown[]) => void): Writer => {
  const counted = async <T>(asked: Promise<readonly T[]>): Promise<readonly T[]> => {
    const rows = await asked
    count(rows)
    return rows
  }
  return { run: (statement, params) => counted(writer.run(statement, params)), text: (text, params) => counted<Row>(writer.text(text, params)) }
}

/** A request sees the writes whose bookmarks it brought, and those that it made. */
const seeing = (options: WriteOptions = {}): WriteOptions => {
  const scope = currentScope()
  const bookmarks = [...new Set([...options.bookmarks ?? [], ...scope?.bookmarks ?? [], ...scope?.written ?? []])]
  return { ...options, bookmarks }
}

/** The same database; a request's bookmarks go with all that it asks of it, which is counted in its scope and stands in its trace. */
export const observedGraph = (graph: Graph): Graph => {
  const observed = async <T>(name: string, work: (count: (rows: readonly unknown[]) => void) => Promise<T>): Promise<T> => {
    const scope = currentScope()
    if (scope === undefined) return work(() => undefined)
    const begin = performance.now()
    const span = scope.span?.child('database', { 'db.system.name': 'neo4j', 'db.operation.name': name })
    let rows = 0
    try {
      const value = await work((more) => { rows += more.length })
      span?.set({ 'db.response.returned_rows': rows })
      span?.end()
      return value
    } catch (error) {
      span?.end(codeOf(error))
      throw error
    } finally {
      scope.rows += rows
      scope.databaseMs += performance.now() - begin
    }
  }
  const reading = <T>(name: string, read: () => Promise<readonly T[]>): Promise<readonly T[]> => observed(name, async (count) => {
    const rows = await read()
    count(rows)
    return rows
  })
  return {
    ...graph,
    run: (statement, params, options) => reading(statement.name, () => graph.run(statement, params, seeing(options))),
    text: (text, params, options) => reading('query', () => graph.text(text, params, seeing(options))),
    write: (work, options) => observed('write', async (count) => {
      const written = await graph.write((writer) => work(counting(writer, count)), seeing(options))
      const scope = currentScope()
      if (scope !== undefined) scope.written = written.bookmarks
      return written
    }),
  }
}
