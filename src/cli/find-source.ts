import type { SourceId } from '../domain/ids.ts'
import { findSources } from '../generated/cypher.ts'
import type { Graph } from '../graph/connect.ts'
import { NothingFound } from './cli-error.ts'
import { Ambiguous, clearlyMeant, wordsIn, type Choose } from './find.ts'

/** Titles are compared as they are written: words that a title has in any case. */

/**
 * The source that a person means by its id, its address or words of its title, among those of the graph or among those that
 * were withdrawn.
 * @throws NothingFound, Ambiguous
 */
export const findSource = async (
  text: string, { graph, choose, withdrawn }: { readonly graph: Pick<Graph, 'run'>, readonly choose: Choose, readonly withdrawn: boolean },
): Promise<SourceId> => {
  const rows = await graph.run(findSources, { text, words: wordsIn(text).slice(0, 32), withdrawn })
  const exact = rows.find(({ id }) => id === text)
  if (exact !== undefined) return exact.id as SourceId
  const candidates = rows.map(({ id, title, publishedAt }) => ({ id, kind: 'Source', caption: title, when: publishedAt }))
  if (candidates.length === 0) {
    throw new NothingFound(
      withdrawn ? `no withdrawn source fits "${text}"` : `no source in the graph fits "${text}"`, 'Give its id, its address, or words that its title has.')
  }
  const meant = clearlyMeant(text, candidates)
  if (meant !== null) return meant.id as SourceId
  if (choose === null) throw new Ambiguous(text, candidates)
  return (await choose(text, candidates)).id as SourceId
}
