/** Words of a short phrase that say nothing by themselves. Negations and modal verbs are not among them: they change what is said. */
const free = new Set(('a an the of to in on at by for from with and or as that which who whose this these those its their his her over about into between '
  + 'against after before during amid under is are was were be been being has have had do does did it they he she').split(' '))

const irregular: Readonly<Record<string, string>> = {
  met: 'meet', bought: 'buy', sold: 'sell', held: 'hold', spoke: 'speak', spoken: 'speak', said: 'say', took: 'take', taken: 'take', gave: 'give', given: 'give',
  went: 'go', gone: 'go', came: 'come', led: 'lead', fought: 'fight', struck: 'strike', withdrew: 'withdraw', withdrawn: 'withdraw', began: 'begin', begun: 'begin',
  won: 'win', left: 'leave', sent: 'send', built: 'build', told: 'tell', made: 'make', paid: 'pay', lost: 'lose', wrote: 'write', written: 'write',
  broke: 'break', broken: 'break', shot: 'shoot', sought: 'seek', brought: 'bring', dealt: 'deal', drew: 'draw', drawn: 'draw', fled: 'flee', froze: 'freeze',
  frozen: 'freeze', grew: 'grow', kept: 'keep', laid: 'lay', ran: 'run', spent: 'spend', stood: 'stand', thought: 'think', threw: 'throw', seized: 'seize',
}

/** What a word may end with and still be a form of the same word. */
const endings = new Set(['', 'e', 's', 'es', 'd', 'ed', 'i', 'y', 'ied', 'ies', 'ing', 'er', 'ers', 'or', 'ors', 'ion', 'ions', 'ation', 'ations', 'ment', 'ments', 'al', 'als', 'ly', 'n', 'an', 'ans', 'ian', 'ians', 'ese'])

const wordsIn = (text: string): readonly string[] =>
  (text.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? []).map((word) => irregular[word] ?? word)

const isEnding = (rest: string, last: string): boolean => endings.has(rest) || (rest.startsWith(last) && endings.has(rest.slice(1)))

/** "purchase" and "purchasing", "visit" and "visited"; not "contract" and "contrast". */
const isFormOf = (one: string, other: string): boolean => {
  if (one === other) return true
  if (/\p{N}/u.test(one) || /\p{N}/u.test(other)) return false
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared += 1
  if (shared < 3 || shared < Math.min(one.length, other.length) - 3) return false
  const last = one[shared - 1] ?? ''
  return isEnding(one.slice(shared), last) && isEnding(other.slice(shared), last)
}

/** The words of a phrase that neither the quotes nor the names have, in any form. Linear in the lengths' product, both bounded. */
export const ungrounded = (phrase: string, grounds: readonly string[]): readonly string[] => {
  const known = [...new Set(grounds.flatMap(wordsIn))]
  const exact = new Set(known)
  return wordsIn(phrase).filter((word) => !free.has(word) && !exact.has(word) && !known.some((other) => isFormOf(word, other)))
}
