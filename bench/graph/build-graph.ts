import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { int } from 'neo4j-driver'
import { connect } from '../../src/graph/connect.ts'
import { migrate } from '../../src/graph/migrate.ts'
import type { OpenedServer } from '../../src/graph/server/opened-server.ts'
import { bulkWriter, type BulkWriter, type LinkRow, type Tie } from './bulk-writer.ts'
import { seeded, type Random } from '../../tools/seeded-random.ts'
import { countsOf, happeningsPerSource, hubIndex, idOf, kindOf, summitEvery, type GraphChoice } from './shape.ts'
import {
  makeActor, makeAssessment, makeEvidence, makeHappening, makeLink, makePlace, makeSource, makeTopic, publisherOf, reportOf, roleOf, type Properties,
} from './things.ts'

const migrations = fileURLToPath(new URL('../../cypher/migration', import.meta.url))
/** Constraints on ids: the one migration that runs before the graph is written; indexes are filled faster when it stands. */
const constraints = '0001-ids.cypher'

/** Internal ids by the numbers of things. */
type Written = Readonly<Record<'actors' | 'topics' | 'places' | 'sources' | 'happenings' | 'evidence', Float64Array>> & {
  readonly facts: readonly Properties[]
}

const at = (ids: Float64Array, index: number): number => ids[index] as number

/** Happenings that two sources tell of have two passages: first those of their own source, then those of the next. */
const secondTellers = ({ happenings }: GraphChoice): number => Math.max(0, Math.floor(happenings / happeningsPerSource) - 1)

const writeNodes = async (writer: BulkWriter, choice: GraphChoice): Promise<Written> => {
  const { actors, topics, places, sources, happenings } = countsOf(choice)
  const facts: Properties[] = []
  const random = seeded(choice.seed + 1)
  return {
    actors: await writer.nodes(actors, (index) => makeActor(choice, index)),
    topics: await writer.nodes(topics, (index) => makeTopic(choice, index)),
    places: await writer.nodes(places, (index) => makePlace(choice, index)),
    sources: await writer.nodes(sources, (index) => makeSource(choice, index)),
    happenings: await writer.nodes(happenings, (index) => {
      const made = makeHappening(choice, index, random)
      facts.push(kindOf(index) === 'commitment' ? { due: made.properties['due'], settledState: made.properties['settledState'], fulfilled: made.properties['fulfilled'] } : {})
      return made
    }),
    evidence: await writer.nodes(happenings + secondTellers(choice), (number) => {
      const second = number >= happenings
      const told = second ? (number - happenings) * happeningsPerSource : number
      const source = Math.floor(told / happeningsPerSource) + (second ? 1 : 0)
      return makeEvidence(choice, { source, place: second ? happeningsPerSource : told % happeningsPerSource, number })
    }),
    facts,
  }
}

const order = (place: number): object => ({ order: int(place) })

/** What leaves a happening of one kind, besides its proof. */
const ownTies = function* (choice: GraphChoice, written: Written, { index, random }: { readonly index: number, readonly random: Random }): Generator<Tie> {
  const { actors, places } = countsOf(choice)
  const sources = [idOf(choice.seed, 'source', Math.floor(index / happeningsPerSource))]
  const self = at(written.happenings, index)
  const actor = (): number => at(written.actors, random.rank(actors))
  const event = (number: number): number => at(written.happenings, number - number % 20 + random.below(10))
  switch (kindOf(index)) {
    case 'event': {
      const others = new Set(Array.from({ length: 2 + random.below(3) }, actor))
      for (const [place, other] of [...others].entries()) yield [self, 'HAS_PARTICIPANT', other, { role: roleOf(place), sources }]
      yield [self, 'LOCATED_IN', at(written.places, random.rank(places)), { sources }]
      if (index >= 40 && random.chance(0.2)) yield [self, 'PART_OF', event(index - 20), { sources }]
      return
    }
    case 'statement': {
      yield [self, 'MADE_BY', actor(), { ...order(0), sources }]
      if (random.chance(0.5)) yield [self, 'ADDRESSED_TO', actor(), { sources }]
      if (random.chance(0.3)) yield [self, 'ACCORDING_TO', actor(), { source: sources[0], ...order(0), sources }]
      yield [self, 'MADE_DURING', random.chance(0.3) ? at(written.happenings, index - index % summitEvery) : event(index), { sources }]
      if (random.chance(0.2)) yield [self, 'ABOUT', event(index), { sources }]
      return
    }
    case 'commitment': {
      const [debtor, creditor] = [actor(), actor()]
      yield [self, 'OWED_BY', debtor, { sources }]
      if (creditor !== debtor) yield [self, 'OWED_TO', creditor, { sources }]
      yield [self, 'ASSERTED_BY', debtor, { kind: 'ACTOR', sources }]
      yield [self, 'CREATED_BY', random.chance(0.3) ? at(written.happenings, index - index % summitEvery) : event(index), { sources }]
    }
  }
}

const provenBy = function* (choice: GraphChoice, written: Written, { index, source, evidence, account }: {
  readonly index: number, readonly source: number, readonly evidence: number, readonly account: number
}): Generator<Tie> {
  const [self, sourceId, words] = [at(written.happenings, index), idOf(choice.seed, 'source', source), at(written.evidence, evidence)]
  yield [at(written.sources, source), 'REPORTS', self, reportOf(`h${index}`, sourceId, {})]
  yield [self, 'EVIDENCED_BY', words, { role: 'ASSERTION', ...order(source - Math.floor(index / happeningsPerSource)), sources: [sourceId] }]
  yield [words, 'QUOTED_FROM', at(written.sources, source), {}]
  yield [self, 'ACCOUNT_BY', account, { source: sourceId, sources: [sourceId] }]
}

const happeningTies = function* (choice: GraphChoice, written: Written): Generator<Tie> {
  const random = seeded(choice.seed + 2)
  const { happenings, topics, actors } = countsOf(choice)
  for (let index = 0; index < happenings; index++) {
    const source = Math.floor(index / happeningsPerSource)
    const account = at(written.actors, random.chance(0.5) ? publisherOf(choice, source) : random.rank(actors))
    yield* provenBy(choice, written, { index, source, evidence: index, account })
    if (index % happeningsPerSource === 0 && source < secondTellers(choice)) {
      yield* provenBy(choice, written, { index, source: source + 1, evidence: happenings + source, account: at(written.actors, publisherOf(choice, source + 1)) })
    }
    const about = new Set([random.rank(topics), ...(random.chance(0.3) ? [random.rank(topics)] : [])])
    for (const topic of about) yield [at(written.happenings, index), 'ABOUT', at(written.topics, topic), { sources: [idOf(choice.seed, 'source', source)] }]
    yield* ownTies(choice, written, { index, random })
  }
}

const otherTies = function* (choice: GraphChoice, written: Written): Generator<Tie> {
  const { actors, publishers, topics, sources } = countsOf(choice)
  for (let topic = 1; topic < topics; topic++) yield [at(written.topics, topic), 'BROADER', at(written.topics, Math.floor(topic / 8)), {}]
  for (let actor = 1; actor < actors - publishers; actor += 2) yield [at(written.actors, actor), 'AFFILIATED_WITH', at(written.actors, Math.floor(actor / 10)), {}]
  for (let source = 0; source < sources; source++) yield [at(written.sources, source), 'PUBLISHED_BY', at(written.actors, publisherOf(choice, source)), {}]
}

/** Cause and effect of a link: near in time with a long tail, and 24 % of them at one of the hubs. */
const endsOf = (choice: GraphChoice, random: Random): readonly [number, number] => {
  const { happenings, hubs } = countsOf(choice)
  if (random.chance(0.24)) {
    const hub = hubIndex(choice, random.rank(hubs))
    return random.chance(0.5) ? [random.below(hub), hub] : [hub, hub + 1 + random.below(happenings - hub - 1)]
  }
  const cause = random.below(happenings - 1)
  const distance = Math.floor(10 / (random.unit() + 0.002))
  const effect = Math.min(happenings - 1, cause + 1 + distance)
  return effect === cause || !random.chance(0.02) ? [cause, effect] : [effect, cause]
}

const linkRows = function* (choice: GraphChoice, written: Written): Generator<LinkRow> {
  const random = seeded(choice.seed + 3)
  const { links } = countsOf(choice)
  for (let index = 0; index < links; index++) {
    const [cause, effect] = endsOf(choice, random)
    const source = Math.floor(effect / happeningsPerSource)
    yield {
      cause: at(written.happenings, cause), effect: at(written.happenings, effect), evidence: at(written.evidence, effect),
      source: at(written.sources, source), publisher: at(written.actors, publisherOf(choice, source)),
      properties: makeLink(choice, index, random), report: reportOf(`l${index}`, idOf(choice.seed, 'source', source), {}),
    }
  }
}

const writeAssessments = async (writer: BulkWriter, choice: GraphChoice, written: Written): Promise<void> => {
  const settled = written.facts.flatMap((fact, index) => fact['settledState'] === 'SATISFIED' || fact['settledState'] === 'VIOLATED' ? [index] : [])
  const nodes = await writer.nodes(settled.length, (place) => makeAssessment(choice, settled[place] ?? 0, written.facts[settled[place] ?? 0] ?? {}))
  await writer.ties((function* (): Generator<Tie> {
    for (const [place, index] of settled.entries()) {
      const [self, source] = [at(nodes, place), Math.floor(index / happeningsPerSource)]
      const sourceId = idOf(choice.seed, 'source', source)
      yield [self, 'ASSESSES', at(written.happenings, index), { sources: [sourceId] }]
      yield [self, 'EVIDENCED_BY', at(written.evidence, index), { role: 'ASSERTION', ...order(0), sources: [sourceId] }]
      yield [at(written.sources, source), 'REPORTS', self, reportOf(`a${index}`, sourceId, {})]
      yield [self, 'ASSERTED_BY', at(written.actors, publisherOf(choice, source)), { kind: 'REPORTER', sources: [sourceId] }]
    }
  })())
}

const migrateFirst = async (graph: Parameters<typeof migrate>[0]): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-bench-'))
  try {
    await copyFile(join(migrations, constraints), join(folder, constraints))
    await migrate(graph, { folder })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Writes the graph of this size and seed into an empty Neo4j, as docs/graph.md has it. What only later writes look at is left
 * out: names, dossiers, digests of what a source told.
 */
export const buildGraph = async (server: OpenedServer, choice: GraphChoice, report: (line: string) => void): Promise<void> => {
  const writer = bulkWriter(server)
  const graph = connect({ ...server, poolSize: 5, logger: { debug: () => undefined } })
  try {
    await migrateFirst(graph)
    report('nodes')
    const written = await writeNodes(writer, choice)
    report('relationships')
    await writer.ties(happeningTies(choice, written))
    await writer.ties(otherTies(choice, written))
    await writeAssessments(writer, choice, written)
    report('causal links')
    await writer.links(linkRows(choice, written))
    report('indexes')
    await migrateRest(graph, writer)
  } finally {
    await graph.close()
    await writer.close()
  }
}

/** A large graph fills its indexes for longer than a start waits for them. */
const migrateRest = async (graph: Parameters<typeof migrate>[0], writer: BulkWriter): Promise<void> => {
  try {
    await migrate(graph, { deadlineMs: 600_000 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'DEADLINE_EXCEEDED')) throw error
    await migrate(graph, { deadlineMs: 600_000 })
  }
  await writer.awaitIndexes()
}
