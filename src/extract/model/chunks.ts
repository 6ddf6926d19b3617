import type { TextDocument } from '../text/document.ts'

/** A stretch of the text that is asked about at once; UTF-16 offsets, end-exclusive. */
export type Chunk = { readonly start: number; readonly end: number }

export type ChunkSize = {
  /** Characters of a chunk at most. */
  readonly characters: number
  /** Characters at the end of a chunk that the next one begins with, in whole sentences. */
  readonly overlap: number
}

type Unit = Chunk & { readonly sentence: number; readonly endsParagraph: boolean }

/** No surrogate pair is cut, and a word only when it is longer than a chunk. */
const cutAt = (text: string, start: number, most: number): number => {
  const end = start + most
  if (end >= text.length) return text.length
  const space = text.lastIndexOf(' ', end)
  if (space > start + most / 2) return space + 1
  const unit = text.charCodeAt(end)
  return unit >= 0xdc00 && unit <= 0xdfff ? end - 1 : end
}

/** Sentences with what follows each up to the next, so that together they are the whole text. */
const unitsOf = ({ text, sentences }: TextDocument, characters: number): readonly Unit[] =>
  sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1]
    const end = next?.start ?? text.length
    const units: Unit[] = []
    for (let at = index === 0 ? 0 : sentence.start; at < end;) {
      const until = Math.min(end, cutAt(text, at, characters))
      units.push({ start: at, end: until, sentence: index, endsParagraph: until === end && next?.paragraph !== sentence.paragraph })
      at = until
    }
    return units
  })

const cut = (units: readonly Unit[], { characters, overlap }: ChunkSize): readonly Chunk[] => {
  const chunks: Chunk[] = []
  let first = 0
  let done = 0
  while (done < units.length) {
    const start = units[first]?.start ?? 0
    let last = done
    while (last < units.length && (units[last]?.end ?? 0) - start <= characters) last += 1
    if (last === done) {
      // What is repeated leaves no room for the next sentence.
      first = done
      last = done + 1
    }
    const from = units[first]?.start ?? 0
    if (last < units.length) {
      for (let at = last; at > done && (units[at - 1]?.end ?? 0) - from > characters * 2 / 3; at -= 1) {
        if (units[at - 1]?.endsParagraph === true) {
          last = at
          break
        }
      }
    }
    const end = units[last - 1]?.end ?? from
    chunks.push({ start: from, end })
    done = last
    first = last
    while (first > 0 && end - (units[first - 1]?.start ?? 0) <= overlap) first -= 1
  }
  return chunks
}

/** The whole text in chunks, each at most as long as allowed, preferably ending with a paragraph. */
export const chunksOf = (document: TextDocument, size: ChunkSize): readonly Chunk[] => cut(unitsOf(document, size.characters), size)

/** Chunks around some sentences only, each with the sentence before and after it. */
export const chunksAround = (document: TextDocument, sentences: ReadonlySet<number>, size: ChunkSize): readonly Chunk[] => {
  const wanted = new Set([...sentences].flatMap((index) => [index - 1, index, index + 1]))
  const runs: Unit[][] = []
  let before = -2
  for (const unit of unitsOf(document, size.characters)) {
    if (!wanted.has(unit.sentence)) continue
    if (unit.sentence - before > 1) runs.push([])
    runs.at(-1)?.push(unit)
    before = unit.sentence
  }
  return runs.flatMap((run) => cut(run, size))
}

/** Two halves of a chunk, cut between sentences; null when it is one. */
export const halvesOf = ({ sentences }: TextDocument, { start, end }: Chunk): readonly [Chunk, Chunk] | null => {
  const middle = (start + end) / 2
  const starts = sentences.map((sentence) => sentence.start).filter((at) => at > start && at < end)
  const nearest = starts.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  return nearest === undefined ? null : [{ start, end: nearest }, { start: nearest, end }]
}
