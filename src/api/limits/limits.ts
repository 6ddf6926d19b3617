/** Limits that no setting changes. docs/api.md shows them; a test holds both equal. */
export const limits = {
  bodyBytes: { value: 262_144, means: 'bytes of a body without a token' },
  dossierBytes: { value: 16_777_216, means: 'bytes of a body with a valid token' },
  queryCharacters: { value: 65_536, means: 'characters of a query, comments included' },
  persistedCharacters: { value: 16_384, means: 'characters of a query that is remembered by its hash' },
  tokens: { value: 1_000, means: 'tokens of a query' },
  definitions: { value: 30, means: 'operations and fragments in a document' },
  aliases: { value: 50, means: 'aliases, fragments spread out' },
  directives: { value: 50, means: 'directives, fragments spread out' },
  rootFields: { value: 20, means: 'root fields of a query; a mutation has one' },
  selections: { value: 5_000, means: 'selections, fragments spread out' },
  introspectionDepth: { value: 20, means: 'depth of `__schema` and `__type`' },
  variableDepth: { value: 20, means: 'depth of the variables' },
  variableValues: { value: 5_000, means: 'values in the variables' },
  failedTries: { value: 10, means: 'wrong tokens from one address within 15 minutes' },
} as const satisfies Record<string, { readonly value: number, readonly means: string }>
