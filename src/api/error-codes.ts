type CodeEntry = {
  /** The HTTP status when the whole request fails with it. */
  readonly status: number
  readonly means: string
  /** What to do about it, where the error itself does not say. */
  readonly wayOut: string
}

/** Every code that an answer may carry in `extensions.code`. docs/api.md shows this table; a test holds both equal. */
export const errorCodes = {
  BAD_REQUEST: {
    status: 400, means: 'The request is not what GraphQL over HTTP asks for.',
    wayOut: 'POST one JSON object with `query`, and `variables` and `operationName` where needed.',
  },
  BATCH_REFUSED: {
    status: 400, means: 'The body is a list of operations.',
    wayOut: 'Send one operation in a request; several root fields of one operation are answered together.',
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400, means: 'The query is not GraphQL.',
    wayOut: 'Look at `locations`: the parser stopped there.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400, means: 'The query does not fit the schema.',
    wayOut: 'Compare it with the schema: the page at /graphql shows it and completes names.',
  },
  BAD_USER_INPUT: {
    status: 400, means: 'A variable or an argument has a value that its type does not take.',
    wayOut: "Look up the argument's type in the schema.",
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400, means: 'The document has several operations and `operationName` names none of them.',
    wayOut: 'Send `operationName`.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 400, means: 'The request has a hash in place of a query.',
    wayOut: 'Switch persisted queries off in the client and send the query itself.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200, means: 'No query with this hash is remembered (any more).',
    wayOut: 'Send the query with its hash once more: it is remembered then. Clients of automatic persisted queries do so by themselves.',
  },
  OPERATION_NOT_REGISTERED: {
    status: 403, means: 'This server answers registered operations only, and this is none of them.',
    wayOut: 'Send `extensions.persistedQuery` with the SHA-256 of a registered operation, or have the operation added to DEMARCHE_OPERATIONS.',
  },
  BAD_CURSOR: {
    status: 400, means: 'A cursor is damaged or belongs to another list or order.',
    wayOut: "Pass as `after` only the `endCursor` of the same list with the same `where` and `orderBy`.",
  },
  BAD_BOOKMARK: {
    status: 400, means: 'A bookmark in the header `Demarche-Bookmark` is damaged, belongs to another database, or there are too many.',
    wayOut: 'Send what the header `Demarche-Bookmark` of an answer had, or no such header.',
  },
  BAD_PAGE: {
    status: 400, means: '`first` is below 0 or above the page limit.',
    wayOut: 'Ask for a smaller page and follow `pageInfo.endCursor`.',
  },
  QUERY_TOO_LARGE: {
    status: 400, means: 'The query has too many characters, tokens, aliases, root fields, directives or fragments, or its variables too many values.',
    wayOut: 'Split it into several requests; docs/api.md has the limits.',
  },
  QUERY_TOO_DEEP: {
    status: 400, means: 'The query or its variables nest too deeply.',
    wayOut: 'Ask for the inner objects by their ids in a second request.',
  },
  QUERY_TOO_COSTLY: {
    status: 400, means: 'The query asks for too many fields, the sizes of its pages multiplied.',
    wayOut: 'Ask for smaller pages (`first`), fewer fields or fewer nested lists.',
  },
  DOSSIER_INVALID: {
    status: 400, means: 'The dossier has problems, each listed in `extensions.problems` with its place; nothing was written.',
    wayOut: 'Correct what `extensions.problems` lists and send the dossier again.',
  },
  UNKNOWN_THING: {
    status: 400, means: 'Nothing in the graph has the id that a mutation names.',
    wayOut: 'Look the thing up with `search`.',
  },
  JUDGEMENT_REFUSED: {
    status: 400, means: 'A judgement of two things contradicts what they are, or what was judged before; nothing was written.',
    wayOut: 'Read the message; `judgements` shows what stands.',
  },
  UNKNOWN_DRAFT: {
    status: 400, means: 'No draft has this item (any more).',
    wayOut: 'Ask `drafts` again.',
  },
  TOO_MANY_DRAFTS: {
    status: 400, means: 'A decision is about more items than one transaction takes.',
    wayOut: 'Decide fewer at a time.',
  },
  NEEDS_REJECTED: {
    status: 400, means: 'An item needs one that was rejected.',
    wayOut: 'Accept that one first, or reject this one too.',
  },
  CURATED: {
    status: 409, means: 'The source has a dossier that somebody wrote; a draft does not replace it.',
    wayOut: 'Change that dossier and send it with `ingest`.',
  },
  EXTRACTION: {
    status: 422, means: 'The text cannot be drafted.',
    wayOut: 'Split the text.',
  },
  UNKNOWN_SOURCE: {
    status: 400, means: 'No source has this id, or it is not in the state that the operation needs.',
    wayOut: 'Look it up with `sources`; what was withdrawn is restored first.',
  },
  DOSSIER_NOT_KEPT: {
    status: 400, means: 'No dossier is kept of this source, so that it could not be told again.',
    wayOut: 'Ingest its dossier once more: nothing else changes, and it is kept from then on. A part of a dataset has none: withdraw it, and import the corrected rows.',
  },
  UNAUTHENTICATED: {
    status: 401, means: 'The token is missing or wrong.',
    wayOut: 'Send the header `Authorization: Bearer <token>` with a token of DEMARCHE_INGEST_TOKENS; for /metrics, of DEMARCHE_METRICS_TOKENS.',
  },
  INGEST_OFF: {
    status: 403, means: 'This server takes no dossiers, shows no drafts and takes no decisions over the network.',
    wayOut: 'Set DEMARCHE_INGEST_TOKENS and start again, or ingest with the command `demarche ingest FILE`.',
  },
  METRICS_OFF: {
    status: 403, means: 'This server gives no metrics, or none to other machines without a token.',
    wayOut: 'Set DEMARCHE_METRICS to on, and DEMARCHE_METRICS_TOKENS where other machines ask.',
  },
  NOT_FOUND: {
    status: 404, means: 'There is nothing at this path.',
    wayOut: 'The API is at /graphql, its health at /health/live and /health/ready, its metrics at /metrics.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405, means: 'This path does not take this HTTP method.',
    wayOut: 'Use a method of the `Allow` header: queries and mutations are sent by POST to /graphql.',
  },
  NOT_ACCEPTABLE: {
    status: 406, means: 'The `Accept` header leaves out every format that the server can answer in.',
    wayOut: 'Accept application/graphql-response+json or application/json.',
  },
  REQUEST_TIMEOUT: {
    status: 408, means: 'The request did not arrive in time.',
    wayOut: 'Send it without pauses.',
  },
  BODY_TOO_LARGE: {
    status: 413, means: 'The body has too many bytes.',
    wayOut: 'Split the request; only requests with a valid token may be larger, for dossiers.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415, means: 'The body is not JSON in UTF-8.',
    wayOut: 'Send JSON in UTF-8, unencoded, with `Content-Type: application/json`.',
  },
  HOST_NOT_ALLOWED: {
    status: 421, means: 'The `Host` header names another host than this machine, while the server listens to this machine alone.',
    wayOut: 'Use http://localhost or http://127.0.0.1; to serve other machines set HOST.',
  },
  TOO_MANY_TRIES: {
    status: 429, means: 'Too many wrong tokens came from this address.',
    wayOut: 'Wait as long as `Retry-After` says.',
  },
  HEADERS_TOO_LARGE: {
    status: 431, means: 'The headers have too many bytes.',
    wayOut: 'Send fewer or shorter headers.',
  },
  CANCELLED: {
    status: 499, means: 'The client went away before the answer was there; the query was cancelled in the database.',
    wayOut: 'Ask again if the answer is still wanted.',
  },
  INTERNAL: {
    status: 500, means: 'Something failed inside; the log has it under `extensions.errorId`.',
    wayOut: 'Tell whoever runs this server the errorId.',
  },
  OVERLOADED: {
    status: 503, means: 'More operations came than can be answered; nothing was begun. `extensions.retryAfter` has seconds.',
    wayOut: 'Try again after `Retry-After` seconds, and each further time after twice as long.',
  },
  DATABASE_UNAVAILABLE: {
    status: 503, means: 'Neo4j does not answer, or has no room for one more query now.',
    wayOut: 'Try again after `Retry-After` seconds; /health/ready tells when it answers.',
  },
  SHUTTING_DOWN: {
    status: 503, means: 'The server is stopping.',
    wayOut: 'Try again after `Retry-After` seconds.',
  },
  DEADLINE_EXCEEDED: {
    status: 504, means: 'The operation took longer than its deadline and was stopped.',
    wayOut: 'Ask for less at once: a smaller page, a shorter chain, fewer nested lists.',
  },
} as const satisfies Record<string, CodeEntry>

export type ErrorCode = keyof typeof errorCodes

export const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(errorCodes, code)
