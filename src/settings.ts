import { resolve } from 'node:path'
import envPaths from 'env-paths'
import { z } from 'zod'
import { DemarcheError } from './domain/demarche-error.ts'
import { didYouMean } from './domain/did-you-mean.ts'
import { sha256 } from './domain/ids.ts'
import { Secret } from './domain/secret.ts'

const folders = envPaths('demarche', { suffix: '' })

const wholeNumber = (least: number, most: number) =>
  z.string().regex(/^\d{1,10}$/).transform(Number).pipe(z.number().min(least).max(most))

const memory = z.string().regex(/^[1-9]\d{0,5}[kmg]$/i).transform((size) => size.toLowerCase())

const folder = z.string().refine((path) => !path.includes('\0')).transform((path) => resolve(path))

const neo4jScheme = /^(bolt|neo4j)(\+s|\+ssc)?:\/\//i

const neo4jUri = z.string().refine((uri) => {
  if (!neo4jScheme.test(uri)) return false
  const parsed = URL.parse(uri)
  return parsed !== null && parsed.hostname !== '' && parsed.username === '' && parsed.password === ''
})

const decimal = (least: number, most: number) => z.string().regex(/^\d{1,9}(\.\d{1,6})?$/).transform(Number).pipe(z.number().min(least).max(most))

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** An address without user, query and fragment, such as `may` allows. */
const bareAddress = (may: (url: URL) => boolean) => z.string().max(2_000).refine((address) => {
  const url = URL.parse(address)
  return url !== null && may(url) && [url.username, url.password, url.search, url.hash].every((part) => part === '')
})

/** Plain http carries a key and texts for all to read, so it may not leave the machine. */
const modelUrl = bareAddress(({ protocol, hostname }) => protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname)))
  .transform((address) => address.replace(/\/+$/, ''))

const collectorUrl = bareAddress(({ protocol }) => protocol === 'https:' || protocol === 'http:')

const prices = z.string().transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(z.tuple([decimal(0, 100_000), decimal(0, 100_000)])).transform(([input, output]) => ({ input, output }))

/** SHA-256 in hexadecimal: the form in which an ingestion token is kept and compared. */
export const tokenDigest = (token: string): string => sha256(token)

const tokenShape = /^(sha256:[0-9a-f]{64}|(?!sha256:)[\x21-\x2b\x2d-\x7e]{24,256})$/i

const bearerTokens = z.string()
  .transform((list) => list.split(',').map((token) => token.trim()))
  .pipe(z.array(z.string().regex(tokenShape)).min(1).max(2))
  .transform((tokens) => tokens.map((token) =>
    new Secret(/^sha256:/i.test(token) ? token.slice('sha256:'.length).toLowerCase() : tokenDigest(token))))

/** What one variable is: `takes` completes the sentence "NAME takes …", `default` is null when it is off or found out. */
type Definition<T extends z.ZodType, Default extends string | null = string | null> = {
  readonly name: string
  readonly alias?: string
  readonly default: Default
  /** The default in words, where it differs between machines. */
  readonly usually?: string
  readonly takes: string
  readonly description: string
  readonly parser: T
}
const define = <T extends z.ZodType, Default extends string | null>(definition: Definition<T, Default>): Definition<T, Default> => definition

/** Every setting, in the order of the README's table. */
const definitions = {
  port: define({
    name: 'PORT', default: '4000', parser: wholeNumber(0, 65_535),
    takes: 'a port from 0 to 65535 (0 picks a free one)',
    description: 'Where the API listens.',
  }),
  host: define({
    name: 'HOST', default: '127.0.0.1', parser: z.string().regex(/^[a-z0-9.:_-]{1,253}$/i),
    takes: 'an address or host name of this machine',
    description: 'The address on which the API listens; by default this machine alone reaches it.',
  }),
  home: define({
    name: 'DEMARCHE_HOME', default: folders.data, usually: "`demarche` in the user's data folder", parser: folder,
    takes: 'a folder',
    description: 'The state folder: the managed Neo4j keeps its data, password and logs here.',
  }),
  cache: define({
    name: 'DEMARCHE_CACHE', default: folders.cache, usually: "`demarche` in the user's cache folder", parser: folder,
    takes: 'a folder',
    description: 'What can be fetched again: the jars of the managed Neo4j. Shared by all state folders.',
  }),
  neo4jUri: define({
    name: 'NEO4J_URI', default: null, parser: neo4jUri,
    takes: 'a URI that begins with bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// or neo4j+ssc:// and holds no password',
    description: 'A Neo4j of yours. Without it Demarche finds or starts one.',
  }),
  neo4jUser: define({
    name: 'NEO4J_USER', alias: 'NEO4J_USERNAME', default: 'neo4j', parser: z.string().max(256),
    takes: 'a user name',
    description: 'The user of that Neo4j.',
  }),
  neo4jPassword: define({
    name: 'NEO4J_PASSWORD', default: null, parser: z.string().max(1_024).transform((text) => new Secret(text)),
    takes: 'a password',
    description: 'The password of that Neo4j; also of the Docker service. The managed Neo4j makes its own.',
  }),
  neo4jDatabase: define({
    name: 'NEO4J_DATABASE', default: null, parser: z.string().regex(/^[a-z][a-z0-9.-]{2,62}$/i),
    takes: 'a database name of 3 to 63 letters, digits, dots and dashes',
    description: "The database; without it the server's default one.",
  }),
  neo4jKind: define({
    name: 'DEMARCHE_NEO4J', default: 'auto', parser: z.enum(['auto', 'uri', 'docker', 'managed']),
    takes: 'auto, uri, docker or managed',
    description: 'Which Neo4j: auto is NEO4J_URI when set, else Docker when it answers, else the managed one.',
  }),
  poolSize: define({
    name: 'DEMARCHE_POOL_SIZE', default: '50', parser: wholeNumber(1, 1_000),
    takes: 'a whole number from 1 to 1000',
    description: 'Connections to Neo4j at most. So many operations run at a time; one place in five is for writes.',
  }),
  queueSize: define({
    name: 'DEMARCHE_QUEUE_SIZE', default: '200', parser: wholeNumber(0, 100_000),
    takes: 'a whole number from 0 to 100000',
    description: 'Operations that may wait for their turn; more are refused at once.',
  }),
  queueMs: define({
    name: 'DEMARCHE_QUEUE_MS', default: '2000', parser: wholeNumber(1, 600_000),
    takes: 'milliseconds from 1 to 600000',
    description: 'How long an operation may wait for its turn; then it is refused. The wait counts into its deadline.',
  }),
  maxConnections: define({
    name: 'DEMARCHE_MAX_CONNECTIONS', default: '12000', parser: wholeNumber(1, 1_000_000),
    takes: 'a whole number from 1 to 1000000',
    description: 'Connections of clients at most, idle ones included; more are refused. The limit on open files of the process (ulimit -n) must be above it.',
  }),
  neo4jHeap: define({
    name: 'DEMARCHE_NEO4J_HEAP', default: '512m', parser: memory,
    takes: 'a size such as 512m or 2g',
    description: 'Heap of the managed Neo4j.',
  }),
  neo4jPageCache: define({
    name: 'DEMARCHE_NEO4J_PAGECACHE', default: '256m', parser: memory,
    takes: 'a size such as 256m or 2g',
    description: 'Page cache of the managed Neo4j.',
  }),
  ingestTokens: define({
    name: 'DEMARCHE_INGEST_TOKENS', default: null, parser: bearerTokens,
    takes: 'one or two tokens separated by a comma, each of 24 to 256 printable characters, or sha256: and the 64 hexadecimal digits of its SHA-256',
    description: 'Bearer tokens that may ingest; ingestion over the network is off without one. Two allow a rotation.',
  }),
  deadlineMs: define({
    name: 'DEMARCHE_DEADLINE_MS', default: '10000', parser: wholeNumber(100, 600_000),
    takes: 'milliseconds from 100 to 600000',
    description: 'How long one operation may take.',
  }),
  writeDeadlineMs: define({
    name: 'DEMARCHE_WRITE_DEADLINE_MS', default: '60000', parser: wholeNumber(1_000, 3_600_000),
    takes: 'milliseconds from 1000 to 3600000',
    description: 'How long one write may take, the turns of other writers included.',
  }),
  certainty: define({
    name: 'DEMARCHE_CERTAINTY', default: '0.7', parser: z.string().regex(/^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?|\.\d{1,6})$/).transform(Number),
    takes: 'a number from 0 to 1',
    description: 'Items of a draft at least so sure are written without asking; the others wait for review. With 1 all of them wait.',
  }),
  maxDepth: define({
    name: 'DEMARCHE_MAX_DEPTH', default: '15', parser: wholeNumber(1, 100),
    takes: 'a whole number from 1 to 100',
    description: 'How deep an operation may nest.',
  }),
  maxCost: define({
    name: 'DEMARCHE_MAX_COST', default: '20000', parser: wholeNumber(1, 100_000_000),
    takes: 'a whole number from 1 to 100000000',
    description: 'How many fields an operation may ask for at most, the sizes of its pages multiplied.',
  }),
  maxPage: define({
    name: 'DEMARCHE_MAX_PAGE', default: '100', parser: wholeNumber(1, 1_000),
    takes: 'a whole number from 1 to 1000',
    description: 'How many items a page may hold.',
  }),
  persistedQueries: define({
    name: 'DEMARCHE_PERSISTED_QUERIES', default: '0', parser: wholeNumber(0, 10_000),
    takes: 'a whole number from 0 to 10000',
    description: 'How many queries are remembered so that clients may send their hashes (automatic persisted queries); 0 takes no hashes.',
  }),
  operations: define({
    name: 'DEMARCHE_OPERATIONS', default: null, parser: folder,
    takes: 'a folder of .graphql files, or a JSON file of texts by their SHA-256',
    description: 'Registered operations: the API answers these and no others.',
  }),
  extractor: define({
    name: 'DEMARCHE_EXTRACTOR', default: 'rules', parser: z.enum(['rules', 'model', 'hybrid']),
    takes: 'rules, model or hybrid',
    description: 'What drafts dossiers from texts: the rules, a language model, or the rules and a model for what they leave.',
  }),
  modelProvider: define({
    name: 'DEMARCHE_MODEL_PROVIDER', default: 'openai', parser: z.enum(['openai', 'anthropic', 'ollama']),
    takes: 'openai (or whatever speaks its protocol), anthropic or ollama',
    description: "Whose protocol the model's endpoint speaks.",
  }),
  model: define({
    name: 'DEMARCHE_MODEL', default: null, parser: z.string().regex(/^[\x21-\x7e]{1,150}$/),
    takes: "the endpoint's name of a model",
    description: 'The language model. Without it only the rules draft.',
  }),
  modelUrl: define({
    name: 'DEMARCHE_MODEL_URL', default: null, usually: "the provider's own; of Ollama `http://127.0.0.1:11434/v1`", parser: modelUrl,
    takes: 'an https address, or an http one on this machine, without user, query and fragment, such as https://models.example.org/v1',
    description: "Where the model's endpoint is.",
  }),
  modelKey: define({
    name: 'DEMARCHE_MODEL_KEY', default: null, parser: z.string().regex(/^[\x21-\x7e]{1,4096}$/).transform((text) => new Secret(text)),
    takes: 'a key without spaces',
    description: 'The key of that endpoint. It is sent there and kept nowhere.',
  }),
  modelFormat: define({
    name: 'DEMARCHE_MODEL_FORMAT', default: 'schema', parser: z.enum(['schema', 'json']),
    takes: 'schema or json',
    description: 'How the endpoint is told the form of an answer: by a JSON Schema, or in words where it takes none.',
  }),
  modelTemperature: define({
    name: 'DEMARCHE_MODEL_TEMPERATURE', default: '0', parser: z.union([z.literal('none').transform(() => null), decimal(0, 2)]),
    takes: 'a number from 0 to 2, or none for models that take no temperature',
    description: 'How freely the model chooses its words.',
  }),
  modelChunk: define({
    name: 'DEMARCHE_MODEL_CHUNK', default: '6000', parser: wholeNumber(500, 200_000),
    takes: 'characters from 500 to 200000',
    description: 'How much of a text the model reads at once; the next part repeats the last sentences of the one before, up to a tenth.',
  }),
  modelMaxOutput: define({
    name: 'DEMARCHE_MODEL_MAX_OUTPUT', default: '8000', parser: wholeNumber(100, 200_000),
    takes: 'tokens from 100 to 200000',
    description: 'How long one answer may be.',
  }),
  modelMaxTokens: define({
    name: 'DEMARCHE_MODEL_MAX_TOKENS', default: '200000', parser: wholeNumber(1_000, 1_000_000_000),
    takes: 'tokens from 1000 to 1000000000',
    description: 'How many tokens, read and written, one text may take. No question is asked that could go over it.',
  }),
  modelTimeMs: define({
    name: 'DEMARCHE_MODEL_TIME_MS', default: '180000', parser: wholeNumber(100, 86_400_000),
    takes: 'milliseconds from 100 to 86400000',
    description: 'How long the model may take for one text, its waits included.',
  }),
  modelRequestMs: define({
    name: 'DEMARCHE_MODEL_REQUEST_MS', default: '60000', parser: wholeNumber(100, 280_000),
    takes: 'milliseconds from 100 to 280000',
    description: 'How long one answer may take.',
  }),
  modelPrices: define({
    name: 'DEMARCHE_MODEL_PRICES', default: null, parser: prices,
    takes: 'two numbers separated by a comma: US dollars for a million tokens read, and for a million written',
    description: 'What the model costs. Without it no cost is counted.',
  }),
  modelMaxCost: define({
    name: 'DEMARCHE_MODEL_MAX_COST', default: null, parser: decimal(0, 1_000_000),
    takes: 'US dollars from 0 to 1000000',
    description: 'What the model may cost in one run of a command, or of the service. No question is asked that could go over it.',
  }),
  logLevel: define({
    name: 'DEMARCHE_LOG', default: 'info', parser: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
    takes: 'trace, debug, info, warn, error, fatal or silent',
    description: 'What is logged, as JSON lines on standard error.',
  }),
  metrics: define({
    name: 'DEMARCHE_METRICS', default: 'on', parser: z.enum(['on', 'off']),
    takes: 'on or off',
    description: 'Whether /metrics tells Prometheus of the operations, the pool and the process.',
  }),
  metricsTokens: define({
    name: 'DEMARCHE_METRICS_TOKENS', default: null, parser: bearerTokens,
    takes: 'one or two tokens in the form of DEMARCHE_INGEST_TOKENS',
    description: 'Bearer tokens that may read /metrics and nothing else. Without one only this machine may, and only while HOST is its own.',
  }),
  traces: define({
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT', default: null, parser: collectorUrl,
    takes: 'an http or https address without user, query and fragment, such as http://127.0.0.1:4318',
    description: "The OpenTelemetry collector that gets a trace of each request. Without it none is made. The exporter's other standard variables count too.",
  }),
  serviceName: define({
    name: 'OTEL_SERVICE_NAME', default: 'demarche', parser: z.string().max(255),
    takes: 'a name',
    description: 'As what this API shows in traces.',
  }),
} as const

type Definitions = typeof definitions
type Value<Key extends keyof Definitions> =
  z.output<Definitions[Key]['parser']> | (Definitions[Key]['default'] extends string ? never : null)

/** The environment, parsed: one readonly value per setting, secrets wrapped. */
export type Settings = { readonly [Key in keyof Definitions]: Value<Key> } & {
  /** NEO4J_* variables that Demarche does not know. Neo4j's own tools have some, so they are told, not refused. */
  readonly unknown: readonly string[]
}

/** The settings as documentation shows them; `default` is '' where nothing is set. */
export const settingsTable: readonly { readonly name: string, readonly default: string, readonly takes: string, readonly description: string }[] =
  Object.values(definitions as Record<string, Definition<z.ZodType>>).map((definition) => ({
    name: definition.name,
    default: definition.usually ?? definition.default ?? '',
    takes: definition.takes,
    description: definition.description,
  }))

type Problem = { readonly name: string, readonly problem: string }

/** Every malformed or unknown variable, each by its name and what it takes. */
export class MalformedSettings extends DemarcheError {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super({
      code: 'MALFORMED_SETTINGS',
      message: `The environment has ${problems.length === 1 ? 'a variable' : `${problems.length} variables`} that cannot be used:\n`
        + problems.map(({ name, problem }) => `  ${name} ${problem}`).join('\n'),
      wayOut: 'Correct or unset what is named; the README has a table of all settings.',
    })
    this.problems = problems
  }
}

const secrets: ReadonlySet<string> = new Set(['NEO4J_PASSWORD', 'DEMARCHE_INGEST_TOKENS', 'DEMARCHE_METRICS_TOKENS', 'DEMARCHE_MODEL_KEY'])

/** What was given, for an error message: nothing of a secret, control characters escaped, not too long. */
const shown = (name: string, given: string): string =>
  secrets.has(name) || given.includes('@') ? '' : `; it is ${JSON.stringify(given.length > 80 ? `${given.slice(0, 80)}…` : given)}`

const knownNames = Object.values(definitions as Record<string, Definition<z.ZodType>>)
  .flatMap(({ name, alias }) => alias === undefined ? [name] : [name, alias])

const unknownProblem = (name: string): Problem => {
  const [near] = didYouMean(name, knownNames)
  return { name, problem: `is not a setting${near === undefined ? '' : `; did you mean ${near}?`}` }
}

/** DEMARCHE_TEST_* steer the tests only. */
const isForeign = (name: string): boolean => name.startsWith('DEMARCHE_TEST_')

/** One letter off is a slip; further off it is a variable of Neo4j's own tools, such as NEO4J_AUTH or NEO4J_HOME. */
const isSlip = (name: string): boolean => {
  const [near] = didYouMean(name, knownNames)
  return near !== undefined && Math.abs(near.length - name.length) <= 1 && name.slice(0, 8) === near.slice(0, 8)
}

const unknownVariables = (env: NodeJS.ProcessEnv): { problems: Problem[], unknown: string[] } => {
  const names = Object.keys(env).filter((name) => /^(DEMARCHE|NEO4J)_/i.test(name) && !knownNames.includes(name) && !isForeign(name))
  const refused = names.filter((name) => /^DEMARCHE_/i.test(name) || isSlip(name))
  return { problems: refused.map(unknownProblem), unknown: names.filter((name) => !refused.includes(name)) }
}

/**
 * Reads the settings from the environment. An empty variable counts as unset.
 * @throws MalformedSettings with every problem at once
 */
export const readSettings = (env: NodeJS.ProcessEnv): Settings => {
  const { problems, unknown } = unknownVariables(env)
  const values: Partial<Record<keyof Definitions, unknown>> = {}
  for (const key of Object.keys(definitions) as (keyof Definitions)[]) {
    const definition: Definition<z.ZodType> = definitions[key]
    const given = env[definition.name] || (definition.alias === undefined ? '' : env[definition.alias])
    const text = given || definition.default
    if (text === null) {
      values[key] = null
      continue
    }
    const parsed = definition.parser.safeParse(text)
    if (parsed.success) values[key] = parsed.data
    else problems.push({ name: definition.name, problem: `takes ${definition.takes}${shown(definition.name, text)}` })
  }
  if (env['DEMARCHE_NEO4J'] === 'uri' && !env['NEO4J_URI']) {
    problems.push({ name: 'NEO4J_URI', problem: 'is needed, since DEMARCHE_NEO4J is uri' })
  }
  if (env['DEMARCHE_MODEL_MAX_COST'] && !env['DEMARCHE_MODEL_PRICES']) {
    problems.push({ name: 'DEMARCHE_MODEL_PRICES', problem: 'is needed, since DEMARCHE_MODEL_MAX_COST is set' })
  }
  if (problems.length > 0) throw new MalformedSettings(problems)
  return { ...values as Omit<Settings, 'unknown'>, unknown }
}
