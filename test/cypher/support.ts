import { parse, execute, validate } from 'graphql'
import { apiSchema, readField } from '../../src/api/schema.ts'
import { fragments } from '../../src/generated/fragments.ts'
import type { Graph } from '../../src/graph/connect.ts'
import { createPlanner } from '../../src/plan/planner.ts'
import { emptyGraph } from '../support/neo4j.ts'

const schema = apiSchema()
const planner = createPlanner({ schema, fragments, clock: () => new Date('2031-06-01T12:00:00Z') })

/** Executes a query as the API does: one statement, and graphql-js over what it gave. Errors fail the test. */
export const asking = (graph: Graph) => async (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
  const document = parse(query)
  const [invalid] = validate(schema, document)
  if (invalid !== undefined) throw invalid
  const plan = planner.plan({ document, variables })
  const answer = plan.text === null ? {} : plan.shape(await graph.text(plan.text, plan.parameters, { deadlineMs: 60_000 }))
  const result = await execute({ schema, document, variableValues: variables, contextValue: { answer }, fieldResolver: readField as never })
  if (result.errors !== undefined) throw result.errors[0] ?? new Error('no data')
  return JSON.parse(JSON.stringify(result.data)) as unknown
}

const many = `
  UNWIND range(1, $each) AS i
  WITH i, toString(i) AS s, '2031-01-01T00:00:00Z' AS at
  CREATE (e:Happening:Event {id: 'event:' + s, caption: s, title: s, sortAt: '2031-' + s, recordedAt: at, since: s, ploverType: 'CONSULT', status: 'OCCURRED'})
  CREATE (t:Happening:Statement {id: 'statement:' + s, caption: s, content: s, sortAt: '2031-' + s, recordedAt: at, since: s})
  CREATE (c:Happening:Commitment {id: 'commitment:' + s, caption: s, sortAt: '2031-' + s, dueLatest: '2031-' + s, recordedAt: at, since: s})
  CREATE (a:Actor:State {id: 'actor:' + s, caption: s, name: s, recordedAt: at, since: s})
  CREATE (o:Topic {id: 'topic:' + s, caption: s, name: s, recordedAt: at, since: s})
  CREATE (p:Place {id: 'place:' + s, caption: s, name: s, recordedAt: at, since: s})
  CREATE (q:Source {id: 'source:' + s, caption: s, title: s, publishedAtEarliest: '2031-' + s, recordedAt: at, since: s})
  CREATE (l:CausalLink {id: 'link:' + s, caption: s, confidence: i / toFloat($each), relation: 'CAUSES', recordedAt: at, since: s})
  CREATE (m:Assessment {id: 'assessment:' + s, caption: s, recordedAt: at, since: s})
  CREATE (v:Evidence {id: 'evidence:' + s, caption: s, exact: s, recordedAt: at, since: s})
  CREATE (t)-[:MADE_BY]->(a), (t)-[:ABOUT]->(o), (e)-[:HAS_PARTICIPANT]->(a), (l)-[:CAUSE]->(e), (l)-[:EFFECT]->(t), (e)-[:CAUSES {link: l.id, confidence: 0.5}]->(t)`

const earlier = `
  MATCH (now:Happening|Actor|Topic|Place|Source|CausalLink|Assessment|Evidence)
  CREATE (then:$(['Past'] + [label IN labels(now) | 'Past' + label]))
  SET then = now, then.until = now.since`

/**
 * Empties the graph and fills it with so many of everything, perhaps with an earlier version each, that an index pays: Neo4j
 * chooses by counts, which it is made to take anew. The Neo4j of the tests has little memory for one transaction.
 */
export const fillWithMany = async (graph: Graph, { each, versions }: { readonly each: number, readonly versions: boolean }): Promise<void> => {
  await emptyGraph(graph)
  await graph.write((writer) => writer.text(many, { each }), { deadlineMs: 60_000 })
  if (versions) await graph.write((writer) => writer.text(earlier, {}), { deadlineMs: 60_000 })
  await graph.text('CALL db.prepareForReplanning(60)', {}, { deadlineMs: 60_000 })
}
