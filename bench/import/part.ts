import type { Graph } from '../../src/graph/connect.ts'

type Values = Readonly<Record<string, unknown>>

/** What one part of a dataset puts into the graph, ready to be sent: a line of the file that the driver reads. */
export type Part = {
  readonly source: string
  readonly publisher: string
  readonly sources: readonly string[]
  readonly recordedAt: string
  readonly properties: Values
  /** Actors and places that no part before it names. */
  readonly named: readonly { readonly labels: readonly string[], readonly properties: Values, readonly names: readonly string[] }[]
  readonly actors: readonly Values[]
  readonly places: readonly Values[]
  readonly rows: readonly Values[]
}

type Sent = { readonly name: string, readonly params: Values }
type Fresh = { readonly id: string, readonly label: string, readonly properties: Values }
type NamedAs = { readonly id: string, readonly name: string }

const rowsOf = (sent: readonly Sent[], name: string, key = 'rows'): readonly unknown[] => sent.filter((one) => one.name === name).flatMap(({ params }) => params[key] as readonly unknown[])

const partOf = (sent: readonly Sent[]): Part => {
  const [source] = rowsOf(sent, 'writeSource') as readonly Fresh[]
  const mentions = sent.find(({ name }) => name === 'writeMentions')?.params
  const reports = sent.find(({ name }) => name === 'writeReports')?.params
  if (source === undefined || mentions === undefined || reports === undefined) throw new Error('the import wrote a part in another way than the benchmark compares')
  const names = Map.groupBy([...rowsOf(sent, 'writeKnownAs', 'actors'), ...rowsOf(sent, 'writeKnownAs', 'places')] as readonly NamedAs[], ({ id }) => id)
  const named = (statement: string, labels: (label: string) => readonly string[]): Part['named'] =>
    (rowsOf(sent, statement) as readonly Fresh[]).map(({ id, label, properties }) => ({ labels: labels(label), properties, names: (names.get(id) ?? []).map(({ name }) => name) }))
  const { moment: since, recordedAt } = reports
  const begun = { since, recordedAt }
  return {
    source: source.id, publisher: String(mentions['publisher']), sources: [source.id], recordedAt: String(recordedAt), properties: source.properties,
    named: [...named('writeActors', (label) => ['Actor', label]), ...named('writePlaces', () => ['Place'])],
    actors: mentions['actors'] as readonly Values[], places: mentions['places'] as readonly Values[],
    rows: (reports['rows'] as readonly Readonly<Record<'event' | 'passage' | 'report', object> & Values>[])
      .map((row) => ({ ...row, event: { ...row.event, ...begun }, passage: { ...row.passage, ...begun }, report: { ...row.report, recordedAt } })),
  }
}

/** A graph that tells what each transaction wrote, once it is acknowledged. */
export const recording = (graph: Graph, keep: (part: Part) => Promise<void>): Pick<Graph, 'run' | 'write'> => ({
  run: graph.run,
  write: async (work, options) => {
    let sent: Sent[] = []
    const written = await graph.write((writer) => {
      sent = []
      return work({ ...writer, run: (statement, params) => {
        sent.push({ name: statement.name, params: params as Values })
        return writer.run(statement, params)
      } })
    }, options)
    if (sent.some(({ name }) => name === 'writeReports')) await keep(partOf(sent))
    return written
  },
})
