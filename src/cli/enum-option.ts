import { didYouMean } from '../domain/did-you-mean.ts'
import { WrongValue } from './cli-error.ts'

/** `partly-satisfied`, `partly satisfied` and `PARTLY_SATISFIED` are the same word. */
const folded = (text: string): string => text.trim().toUpperCase().replace(/[\s-]+/g, '_')

/** A parser for commander: one or more words of a closed vocabulary, separated by commas, in any case. */
export const wordsOf = <Word extends string>(option: string, vocabulary: readonly Word[]) => (text: string): readonly Word[] =>
  text.split(',').map((given) => {
    const word = vocabulary.find((known) => known === folded(given))
    if (word !== undefined) return word
    const near = didYouMean(folded(given), vocabulary)
    throw new WrongValue(
      `${option} does not know "${given.trim()}"${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : ''}`,
      `It takes ${vocabulary.join(', ')}; several with commas.`,
    )
  })
