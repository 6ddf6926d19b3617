import { searchQuery, traceQuery, type TraceQuery } from '../generated/cli-operations.ts'
import type { Ask } from './ask.ts'

/** The chain with which Demarche introduces itself: words by which its two ends are found in the examples. */
const ends = { from: 'Takaichi intervene', to: 'Xi Taiwan post-war order' } as const

const firstStatement = async (ask: Ask, text: string): Promise<string | null> => {
  const { search } = await ask(searchQuery, { text, kinds: ['STATEMENT'], first: 1 })
  const node = search.edges[0]?.node
  return node?.__typename === 'Statement' ? node.id : null
}

export type Story = { readonly from: string, readonly to: string, readonly answer: TraceQuery }

/** Finds the story by search and the chain between its ends; null when this graph does not hold it. */
export const findStory = async (ask: Ask): Promise<Story | null> => {
  const [from, to] = await Promise.all([firstStatement(ask, ends.from), firstStatement(ask, ends.to)])
  if (from === null || to === null) return null
  const answer = await ask(traceQuery, { from, to, minConfidence: 0, maxLength: 6, timeOrder: 'LOOSE', first: 1 })
  return answer.causalChains.chains.length > 0 ? { from, to, answer } : null
}

/** The same question for people to paste into the sandbox. */
export const storyOperation = ({ from, to }: Story): string => `{
  causalChains(from: "${from}", to: "${to}") {
    outcome
    chains {
      strictlyCausal
      links {
        relation
        cause { caption }
        effect { caption }
        evidence { exact source { title } }
      }
    }
  }
}`
