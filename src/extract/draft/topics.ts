import type { Topic } from '../gazetteer/entry.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { TextDocument, TokenRange } from '../text/document.ts'

/** The topics whose terms stand in a stretch of the text, in the order in which they come up. */
export const topicsIn = ({ tokens }: TextDocument, gazetteer: Gazetteer, ranges: readonly TokenRange[]): readonly Topic[] => {
  const found = new Set<Topic>()
  for (const { first, last } of ranges) {
    for (let index = first; index < last; index += 1) {
      for (const topic of gazetteer.topics.at(tokens, index, last)?.values ?? []) found.add(topic)
    }
  }
  return [...found]
}
