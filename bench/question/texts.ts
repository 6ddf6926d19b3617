import { readFileSync } from 'node:fs'

const read = (question: string, file: string): string => readFileSync(new URL(`./${question}/${file}`, import.meta.url), 'utf8')

/** The field of Query that a question asks for. */
const roots: Readonly<Record<string, string>> = {
  page: 'events', 'deep-list': 'events', search: 'search', 'causal-chains': 'causalChains', timeline: 'timeline', 'commitments-due': 'commitments', accounts: 'compareAccounts',
}
export const rootOf = (question: string): string => roots[question] ?? 'event'

const known = new Map<string, string>()

/** The statement of the bare driver for a question; its one row has as `answer` what the field of Query gives. */
export const driverText = (question: string): string => {
  const text = known.get(question) ?? read(question, 'driver.cypher')
  known.set(question, text)
  return text
}

/** The operation for one of the two GraphQL servers. */
export const operationText = (question: string, contestant: 'api' | 'neo4j-graphql'): string => read(question, `${contestant}.graphql`)
