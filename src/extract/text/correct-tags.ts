import type { Tag } from './tag.ts'
import type { RawToken } from './tokenize.ts'

/**
 * Where the tagger is known to err on news and the neighbours tell better. Each line is a rule over one token and its
 * neighbours; lemmas stay.
 */
export const correctTags = (tokens: readonly RawToken[], tags: readonly Tag[]): readonly Tag[] => {
  const corrected: Tag[] = []
  tags.forEach((tag, index) => {
    const word = (tokens[index]?.text ?? '').toLowerCase()
    const next = tags[index + 1]
    const before = corrected[index - 1]
    if (word.includes('-') && word.length > 1 && next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ') && tag.pos !== 'PROPN') corrected.push({ ...tag, pos: 'ADJ' })
    else if (word === 'according') corrected.push({ lemma: 'according', pos: 'ADP' })
    else if ((word === '\'s' || word === '’s') && next !== undefined && before !== undefined) {
      const possessive = (before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'NUM') && !['VERB', 'AUX', 'DET', 'PRON', 'PART'].includes(next.pos)
      corrected.push(possessive ? { pos: 'PART', lemma: '’s' } : before.pos === 'PRON' ? { pos: 'AUX', lemma: 'be' } : tag.pos === 'PART' ? tag : { pos: 'AUX', lemma: 'be' })
    } else if (tag.pos === 'VERB' && isName(tokens, tags, index)) corrected.push({ ...tag, pos: 'PROPN' })
    else corrected.push(tag)
  })
  return corrected
}

/** "… ,” Lynch said": a capital inside a sentence whose neighbour is not capitalised too, as it would be in a headline. */
const isName = (tokens: readonly RawToken[], tags: readonly Tag[], index: number): boolean => {
  const before = tokens[index - 1]?.text ?? '.'
  const after = tokens[index + 1]?.text ?? ''
  if (!/^\p{Lu}\p{Ll}+$/u.test(tokens[index]?.text ?? '') || /^\p{Lu}/u.test(after)) return false
  const next = tags[index + 1]?.pos
  return next === 'VERB' || next === 'AUX' || /^[\p{Ll},]/u.test(before)
}
