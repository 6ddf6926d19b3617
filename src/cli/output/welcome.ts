import { formatChain } from './chain.ts'
import type { Screen } from './screen.ts'
import { storyOperation, type Story } from '../story.ts'

/** What `demarche start` tells once it serves. */
export type Welcome = {
  readonly api: string
  readonly neo4j: { readonly uri: string, readonly user: string, readonly browserUrl: string | null }
  /** The password itself, on a terminal alone; else where it is kept. */
  readonly password: string
  readonly guide: string
  readonly style: string
  readonly ingestion: 'off' | 'token'
  readonly story: Story | null
}

const story = (found: Story | null, screen: Screen): readonly string[] => {
  const chain = found?.answer.causalChains.chains[0]
  return chain === undefined
    ? ['The graph holds other things than the examples: demarche timeline shows what.']
    : [formatChain(chain, screen)]
}

const paste = (found: Story | null, { colours }: Screen): readonly string[] => found === null ? [] : [
  '',
  colours.bold('To paste into the sandbox'),
  storyOperation(found).split('\n').map((line) => `  ${line}`).join('\n'),
]

/** The chain, the addresses, how to connect, and a query to paste. */
export const formatWelcome = (welcome: Welcome, screen: Screen): string => {
  const { colours } = screen
  const { neo4j } = welcome
  const line = (name: string, text: string): string => `  ${colours.dim(name.padEnd(15))}${text}`
  return [
    ...story(welcome.story, screen),
    '',
    colours.bold('Where to go on'),
    line('API', `${colours.green(welcome.api)}  GraphQL; a browser finds the sandbox there`),
    line('Neo4j Browser', neo4j.browserUrl === null ? 'at the HTTP address of your Neo4j, usually port 7474' : colours.green(neo4j.browserUrl)),
    line('  user', neo4j.user),
    line('  password', welcome.password),
    line('  guide', `:guide ${welcome.guide}`),
    line('  style', `:style ${welcome.style}`),
    line('Neo4j', neo4j.uri),
    line('Ingestion', welcome.ingestion === 'off' ? 'demarche ingest FILE; over the network off until DEMARCHE_INGEST_TOKENS is set' : 'demarche ingest FILE; over the network with a token'),
    ...paste(welcome.story, screen),
    '',
    colours.dim('Ctrl-C stops everything; the data stay.'),
  ].join('\n')
}
