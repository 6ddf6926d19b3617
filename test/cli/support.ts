import { createColors } from 'picocolors'
import type { TraceQuery } from '../../src/generated/cli-operations.ts'
import type { Screen } from '../../src/cli/output/screen.ts'

export const plainScreen: Screen = { width: 80, colours: createColors(false) }
export const colouredScreen: Screen = { width: 80, colours: createColors(true) }

type Chains = TraceQuery['causalChains']
type Chain = Chains['chains'][number]
type Link = Chain['links'][number]
type Node = Chain['nodes'][number]

export const aNode = (caption: string, edtf: string | null = null): Node =>
  ({ __typename: 'Event', id: `event:${caption}`, caption, when: edtf === null ? null : { edtf } })

export const aLink = (link: Partial<Link> = {}): Link => ({
  id: 'link:1', relation: 'TRIGGERS', explicit: true, signal: 'triggered by', polarity: 'POSITIVE', confidence: 1,
  assertedBy: [{ kind: 'REPORTER', actor: null }],
  evidence: [{
    exact: 'The strike was triggered by the closure.', start: 10, end: 50,
    source: { id: 'source:1', title: 'Harbour news', publisher: 'The Ledger', publishedAt: { edtf: '2024-05-01' } },
  }],
  ...link,
})

export const aChain = (chain: Partial<Chain> = {}): Chain => ({
  confidence: 1, strictlyCausal: true, timeOrdered: true,
  nodes: [aNode('Closure', '2024-04'), aNode('Strike', '2024-05')],
  links: [aLink()],
  ...chain,
})

export const anAnswer = (chains: readonly Chain[]): TraceQuery =>
  ({ causalChains: { outcome: 'FOUND', explored: 2, explanation: 'One chain joins them.', chains } })
