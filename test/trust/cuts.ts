import { connect, type ConnectOptions } from '../../src/graph/connect.ts'
import { ingestDossier } from '../../src/ingest/ingest.ts'
import { seeded } from '../../tools/seeded-random.ts'
import { openBoltProxy } from '../support/bolt-proxy.ts'
import { brokenAmong, missingAmong } from './broken.ts'
import { checkedPaper, paperId } from './dossiers.ts'

export type CutFigures = {
  readonly cuts: number
  /** Writes that happened a second time. */
  readonly twice: readonly string[]
  /** Writes that did not happen, or half. */
  readonly lost: readonly string[]
}

type Server = Omit<ConnectOptions, 'poolSize' | 'logger' | 'random'>

const quiet = { logger: { debug: () => undefined } }

/**
 * Writes one paper after the other, each through a wire that is cut when its COMMIT was sent and the answer has not come. The
 * service itself writes again; the caller sees one write that was done. Papers of several lanes go in at the same time.
 */
export const runCuts = async ({ server, cuts, seed, lanes = 4, told = () => undefined }: {
  readonly server: Server, readonly cuts: number, readonly seed: number, readonly lanes?: number, readonly told?: (line: string) => void
}): Promise<CutFigures> => {
  const { unit: random } = seeded(seed)
  const series = `cut${seed}`
  const twice: string[] = []
  const lost: string[] = []
  let next = 0
  let done = 0

  const lane = async (): Promise<number> => {
    const proxy = await openBoltProxy(server.uri)
    const graph = connect({ ...server, ...quiet, uri: proxy.uri, poolSize: 2 })
    try {
      for (let at = next++; at < cuts; at = next++) {
        proxy.cutNextCommit(random() < 0.5 ? 'sent' : 'answered')
        const { delta } = await ingestDossier({ graph, dossier: checkedPaper(series, at), clock: Date.now, operationId: `${series}-${at}`, deadlineMs: 120_000 })
        // What finds itself written and not acknowledged says that nothing was new.
        if (!delta.created.some(({ kind }) => kind === 'SOURCE') || delta.unchanged) twice.push(`paper ${at} was not created by the write that said so`)
        done += 1
        if (done % 50 === 0) told(`cut ${done} of ${cuts}: ${twice.length} twice`)
      }
      return proxy.cuts()
    } finally {
      await graph.close()
      await proxy.close()
    }
  }

  const made = (await Promise.all(Array.from({ length: lanes }, lane))).reduce((sum, one) => sum + one, 0)
  const graph = connect({ ...server, ...quiet, poolSize: 2 })
  try {
    const sources = Array.from({ length: cuts }, (_, at) => paperId(series, at))
    lost.push(...await missingAmong(graph, { sources, operations: sources.map((_, at) => `${series}-${at}`) }))
    lost.push(...await brokenAmong(graph, sources))
    const rows = await graph.text('MATCH (s:Source) WHERE s.id IN $sources AND s.version <> 1 RETURN s.id AS id', { sources }, { deadlineMs: 60_000 })
    twice.push(...rows.map((row) => `${String(row.id)} has a second version`))
    return { cuts: made, twice, lost }
  } finally {
    await graph.close()
  }
}
