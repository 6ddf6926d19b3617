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
    } else corrected.push(tag)
  })
  return corrected
}
