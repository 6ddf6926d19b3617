import { DemarcheError } from '../../src/domain/demarche-error.ts'
import { connect, type ConnectOptions } from '../../src/graph/connect.ts'
import { ingestDossier } from '../../src/ingest/ingest.ts'
import { openBoltProxy } from '../support/bolt-proxy.ts'
import { brokenAmong, missingAmong } from './broken.ts'
import { checkedPaper, paperId } from './dossiers.ts'

export type FailureFigures = {
  /** How many calls one ingestion makes: each failed once. */
  readonly calls: number
  /** What went otherwise than it should. */
  readonly broken: readonly string[]
  /** The codes of the errors that a caller saw. */
  readonly codes: readonly string[]
}

type Server = Omit<ConnectOptions, 'poolSize' | 'logger' | 'random'>

const quiet = { logger: { debug: () => undefined } }
const mostCalls = 200

/**
 * Fails the first call of an ingestion, and all after it, for longer than the service tries again; then the second, and so on
 * to the last. Each time nothing is written, the error is one of ours with a way out, and the next try succeeds.
 */
export const runFailures = async ({ server, seed }: { readonly server: Server, readonly seed: number }): Promise<FailureFigures> => {
  const series = `fail${seed}`
  const proxy = await openBoltProxy(server.uri)
  const graph = connect({ ...server, ...quiet, uri: proxy.uri, poolSize: 2, random: () => 0 })
  const direct = connect({ ...server, ...quiet, poolSize: 2 })
  const ingest = (at: number) => ingestDossier({ graph, dossier: checkedPaper(series, at), clock: Date.now, operationId: `${series}-${at}` })
  const broken: string[] = []
  const codes = new Set<string>()
  try {
    // Shared facts are there already, so that each failed write would have changed something of others too.
    await ingest(0)
    for (let call = 1; call <= mostCalls; call++) {
      const [sources, operations] = [[paperId(series, call)], [`${series}-${call}`]]
      proxy.failAt(call)
      const before = proxy.cuts()
      const error: unknown = await ingest(call).then(() => null, (thrown: unknown) => thrown)
      proxy.heal()
      if (error === null && proxy.cuts() === before) return { calls: call - 1, broken, codes: [...codes] }
      if (!(error instanceof DemarcheError)) {
        broken.push(`call ${call}: ${String(error)}`)
        continue
      }
      codes.add(error.code)
      if ((await missingAmong(direct, { sources, operations })).length < 2) broken.push(`call ${call}: something was written`)
      const { delta } = await ingest(call)
      if (delta.unchanged) broken.push(`call ${call}: the next try found it written`)
      broken.push(...await brokenAmong(direct, sources))
    }
    throw new Error(`an ingestion makes more than ${mostCalls} calls`)
  } finally {
    await graph.close()
    await direct.close()
    await proxy.close()
  }
}
