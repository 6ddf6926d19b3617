import type { Graph, Row, Writer } from '../../graph/connect.ts'
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

/** The same database; what a request asks of it is counted in the request's scope and stands in its trace. */
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
    run: (statement, params, options) => reading(statement.name, () => graph.run(statement, params, options)),
    text: (text, params, options) => reading('query', () => graph.text(text, params, options)),
    write: (work, options) => observed('write', (count) => graph.write((writer) => work(counting(writer, count)), options)),
  }
}
