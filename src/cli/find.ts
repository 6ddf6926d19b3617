import { searchQuery, spellingQuery, type NodeKind, type SearchQuery } from '../generated/cli-operations.ts'
import type { Ask } from './ask.ts'
import { CliError, NothingFound } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'
import type { Candidate } from './output/candidates.ts'

type Found = SearchQuery['search']['edges'][number]['node']

/** Words match at most so many things before they are asked for again. */
const mostCandidates = 8

const idOf: Readonly<Partial<Record<NodeKind, RegExp>>> = {
  EVENT: /^event:/, STATEMENT: /^statement:/, COMMITMENT: /^commitment:/, ACTOR: /^actor:/, TOPIC: /^topic:/,
}

const isId = (text: string, kinds: readonly NodeKind[]): boolean => kinds.some((kind) => idOf[kind]?.test(text) === true)

const candidateOf = (found: Found): Candidate | null => {
  switch (found.__typename) {
    case 'Event': case 'Statement': case 'Commitment':
      return { id: found.id, kind: found.__typename, caption: found.caption, when: found.when?.edtf ?? null }
    case 'Person': case 'State': case 'Organization': case 'Group': case 'Topic':
      return { id: found.id, kind: found.__typename, caption: found.name, when: null }
    case 'Place': case 'Source':
      return null
  }
}

export const wordsIn = (text: string): readonly string[] => text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * The one candidate that the words clearly mean: the only one, else the only one that they name exactly, else the only one
 * whose caption has them all (as beginnings of words). Null when the choice is a person's.
 */
export const clearlyMeant = (words: string, candidates: readonly Candidate[]): Candidate | null => {
  const wanted = wordsIn(words)
  const same = candidates.filter(({ caption }) => wordsIn(caption).join(' ') === wanted.join(' '))
  const full = candidates.filter(({ caption }) => wanted.every((word) => wordsIn(caption).some((have) => have.startsWith(word))))
  const [only] = [candidates, same, full].filter((list) => list.length === 1).map(([one]) => one)
  return only ?? null
}

/** Words that may mean several things; the candidates are listed with it. */
export class Ambiguous extends CliError {
  readonly candidates: readonly Candidate[]

  constructor(words: string, candidates: readonly Candidate[]) {
    super({
      code: 'AMBIGUOUS',
      message: `"${words}" may mean ${candidates.length} things`,
      wayOut: 'Give more words, or the id of the one that you mean.',
      exitCode: exitCodes.misunderstood,
    })
    this.candidates = candidates
  }
}

/** Lets a person pick one; null where nobody can be asked. */
export type Choose = ((words: string, candidates: readonly Candidate[]) => Promise<Candidate>) | null

/**
 * The id of what a person means by an id or by words, which full-text search looks for.
 * @throws NothingFound, Ambiguous
 */
export const findId = async (
  words: string, { kinds, ask, choose, asOf }: { readonly kinds: readonly NodeKind[], readonly ask: Ask, readonly choose: Choose, readonly asOf?: string | undefined },
): Promise<string> => {
  if (isId(words, kinds)) return words
  const { search } = await ask(searchQuery, { text: words, kinds, first: mostCandidates, asOf })
  const candidates = search.edges.map(({ node }) => candidateOf(node)).filter((candidate) => candidate !== null)
  if (candidates.length === 0) {
    const { spelling } = await ask(spellingQuery, { text: words })
    throw new NothingFound(`nothing in the graph fits "${words}"`, spelling !== null ? `Did you mean "${spelling}"?` : `Try fewer or other words; looked for: ${kinds.map((kind) => kind.toLowerCase()).join(', ')}.`)
  }
  const meant = clearlyMeant(words, candidates)
  if (meant !== null) return meant.id
  if (choose === null) throw new Ambiguous(words, candidates)
  return (await choose(words, candidates)).id
}
