import type { Token, TokenRange } from '../text/document.ts'

/** The word that a span is about: its first finite verb outside relative clauses, else the last noun before a preposition. */
export const mainWord = (tokens: readonly Token[], { first, last }: TokenRange): number | null => {
  let noun: number | null = null
  let open = true
  for (let index = first; index < last; index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    if (/^(?:who|which|that)$/u.test(token.lower) && index > first) break
    if (token.pos === 'VERB' && tokens[index + 1]?.lower !== 'by' && (tokens[index - 1]?.lower !== 'to' || index === first) && !(/ed$/u.test(token.lower) && /^(?:DET|ADJ)$/u.test(tokens[index - 1]?.pos ?? ''))) return index
    if (token.pos === 'ADP' || token.text === ',') open = noun === null
    if (open && (token.pos === 'NOUN' || token.pos === 'PROPN')) noun = index
  }
  return noun
}

/** The noun right before a span's verb: "a cyclone | destroyed two bridges". */
export const subjectNoun = (tokens: readonly Token[], range: TokenRange): number | null => {
  const main = mainWord(tokens, range)
  if (main === null || tokens[main]?.pos !== 'VERB') return null
  let index = main - 1
  while (index >= range.first && (tokens[index]?.pos === 'ADV' || tokens[index]?.pos === 'AUX')) index -= 1
  for (let at = range.first; at < index; at += 1) if (tokens[at]?.pos === 'ADP' && !/^(?:after|before|as|since)$/u.test(tokens[at]?.lower ?? '')) return null
  return index >= range.first && tokens[index]?.pos === 'NOUN' ? index : null
}
