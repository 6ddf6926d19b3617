/** How far-reaching an undertaking is: 1 puts something off for a while, 2 lessens it, 3 ends it. */
export type Strength = 1 | 2 | 3

/**
 * Words of an undertaking by how far they reach, weakest first: to pause is less than to reduce, and to reduce less than to
 * end. Words of scope and time count too: what is "for one year" is no end, whatever its verb.
 */
export const strengthWords: readonly { readonly strength: Strength; readonly words: readonly string[] }[] = [
  {
    strength: 1,
    words: [
      'pause', 'suspend', 'suspension', 'postpone', 'delay', 'defer', 'freeze', 'halt temporarily', 'hold off', 'put off', 'refrain', 'temporary',
      'temporarily', 'for one year', 'for a year', 'one-year', 'for six months', 'until further notice',
    ],
  },
  {
    strength: 2,
    words: [
      'reduce', 'reduction', 'lower', 'cut', 'ease', 'relax', 'limit', 'lessen', 'scale back', 'partial', 'partially', 'partly', 'some of', 'loosen',
      'narrow', 'curb', 'decrease', 'trim',
    ],
  },
  {
    strength: 3,
    words: [
      'eliminate', 'elimination', 'remove', 'removal', 'end', 'lift', 'abolish', 'terminate', 'permanent', 'permanently', 'repeal', 'revoke', 'cancel',
      'abandon', 'dismantle', 'scrap', 'withdraw', 'halt', 'stop', 'cease', 'rescind', 'do away with',
    ],
  },
]

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The word in its forms: reduce, reduces, reduced, reducing; cut, cutting. */
const formsOf = (word: string): string => {
  const stem = escaped(word.replace(/e$/, ''))
  const last = escaped(word.at(-1) ?? '')
  return `${stem}(?:e|es|s|ed|d|ing|${last}ing|${last}ed)?`
}

const patterns = strengthWords.map(({ strength, words }) =>
  ({ strength, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(formsOf).join('|')})(?![\\p{L}\\p{N}])`, 'iu') }))

/**
 * The strength of an undertaking's words, null when none of them is known. Weaker words win: a removal "for one year" is a
 * pause, a partial lifting is a reduction.
 */
export const strengthOf = (words: string): Strength | null => patterns.find(({ pattern }) => pattern.test(words))?.strength ?? null
