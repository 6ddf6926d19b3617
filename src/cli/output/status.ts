import { hanging, type Screen } from './screen.ts'

/** What `demarche status` tells. */
export type Status = {
  readonly home: string
  readonly neo4j: {
    readonly kind: 'uri' | 'docker' | 'managed'
    readonly uri: string
    readonly browserUrl: string | null
    readonly version: string
    readonly migrations: { readonly applied: number, readonly pending: readonly string[] }
    /** How many there are of each; null while migrations are pending. */
    readonly counts: Readonly<Record<string, number>> | null
  } | null
  readonly api: { readonly url: string, readonly ready: boolean } | null
  /** Whether dossiers may come over the network. */
  readonly ingestion: 'off' | 'token'
}

const kinds = { uri: 'yours, from NEO4J_URI', docker: 'of Docker', managed: 'managed by Demarche' } as const

/** `causalLinks` → `causal links`. */
const spaced = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

const migrationsOf = ({ applied, pending }: { readonly applied: number, readonly pending: readonly string[] }): string =>
  pending.length === 0 ? `${applied} applied` : `${applied} applied; to come at the next start: ${pending.join(', ')}`

const countsOf = (counts: Readonly<Record<string, number>> | null): string =>
  counts === null ? 'not counted before the migrations'
    : Object.entries(counts).map(([name, count]) => `${count.toLocaleString('en-US')} ${spaced(name)}`).join(', ')

/** A few lines, one subject each. */
export const formatStatus = ({ home, neo4j, api, ingestion }: Status, screen: Screen): string => {
  const { colours } = screen
  const lines: readonly (readonly [string, string])[] = [
    ...(neo4j === null ? [['Neo4j', 'none runs; demarche start starts one'] as const] : [
      ['Neo4j', `${colours.green(neo4j.uri)}  ${neo4j.version}, ${kinds[neo4j.kind]}`] as const,
      ...(neo4j.browserUrl === null ? [] : [['Browser', neo4j.browserUrl] as const]),
      ['Migrations', migrationsOf(neo4j.migrations)] as const,
      ['Graph', countsOf(neo4j.counts)] as const,
    ]),
    ['API', api === null ? 'not running from this folder' : api.ready ? colours.green(api.url) : colours.yellow(`${api.url} (not ready)`)],
    ['Ingestion', ingestion === 'off' ? 'off over the network: DEMARCHE_INGEST_TOKENS is not set' : 'over the network with a token'],
    ['State', home],
  ]
  return lines.map(([name, text]) => hanging(colours.dim(name.padEnd(12)), text, screen)).join('\n')
}
