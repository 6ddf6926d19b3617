import type { Certainty } from '../../domain/vocabulary.ts'
import type { Sentence, TextDocument } from '../text/document.ts'
import { subjectOf } from '../text/subject.ts'
import { verbGroup } from '../text/verb-group.ts'
import type { Found } from './attribution.ts'
import { contentFrom } from './scope.ts'

/** How sure the holder of a stance is, what opens the content besides "that", and whether a bare clause may. */
type Stance = { readonly certainty: Certainty; readonly opens: ReadonlySet<string>; readonly bare: boolean }

const stances: ReadonlyMap<string, Stance> = new Map(([
  ['sure', 'CERTAIN', 'of about', true], ['certain', 'CERTAIN', 'of about', true], ['confident', 'PROBABLE', 'of about in', true],
  ['convinced', 'CERTAIN', 'of', true], ['aware', 'CERTAIN', 'of', false], ['adamant', 'CERTAIN', 'about on', false],
  ['hopeful', 'PROBABLE', 'of about', true], ['optimistic', 'PROBABLE', 'about', true], ['pessimistic', 'PROBABLE', 'about', false],
  ['skeptical', 'POSSIBLE', 'of about', false], ['sceptical', 'POSSIBLE', 'of about', false], ['doubtful', 'POSSIBLE', 'about of', false],
  ['concerned', 'PROBABLE', 'about over with', true], ['worried', 'PROBABLE', 'about over', true], ['afraid', 'PROBABLE', 'of', true],
  ['fearful', 'PROBABLE', 'of', false], ['alarmed', 'CERTAIN', 'by about at', false], ['angry', 'CERTAIN', 'about over at', false],
  ['upset', 'CERTAIN', 'about over at with', false], ['outraged', 'CERTAIN', 'by about over at', false], ['critical', 'CERTAIN', 'of', false],
  ['supportive', 'CERTAIN', 'of', false], ['proud', 'CERTAIN', 'of to', false], ['glad', 'CERTAIN', 'about to', true],
  ['happy', 'CERTAIN', 'about with', true], ['pleased', 'CERTAIN', 'about with by', true], ['disappointed', 'CERTAIN', 'about with by in', true],
  ['surprised', 'CERTAIN', 'by at', true], ['shocked', 'CERTAIN', 'by at', true], ['grateful', 'CERTAIN', 'for to', false],
  ['wary', 'PROBABLE', 'of about', false], ['clear', 'CERTAIN', 'about', false], ['silent', 'CERTAIN', 'on about', false],
  ['coy', 'UNDERSPECIFIED', 'about', false], ['explicit', 'CERTAIN', 'about', false],
] as const).map(([word, certainty, opens, bare]): [string, Stance] => [word, { certainty, opens: new Set(opens.split(' ')), bare }]))

const links = new Set(['be', 'feel', 'remain', 'seem', 'become', 'sound', 'grow', 'stay'])

/** "is confident that the talks succeed", "remain wary of the offer". */
export const fromAdjectives = (doc: TextDocument, sentence: Sentence): readonly Found[] => {
  const { tokens } = doc
  const found: Found[] = []
  for (let index = sentence.first + 1; index < sentence.last - 1; index += 1) {
    const token = tokens[index]
    const stance = token === undefined ? undefined : stances.get(token.lower)
    if (stance === undefined) continue
    let link = index - 1
    while (link > sentence.first && (tokens[link]?.pos === 'ADV' || tokens[link]?.lower === 'not' || /^n['’]t$/u.test(tokens[link]?.lower ?? ''))) link -= 1
    if (!links.has(tokens[link]?.lemma ?? '')) continue
    const opener = tokens[index + 1]
    if (opener === undefined) continue
    const clause = opener.lower === 'that' || stance.bare && (opener.pos === 'PRON' || opener.pos === 'DET' || opener.pos === 'PROPN')
    if (!clause && !stance.opens.has(opener.lower)) continue
    const group = verbGroup(tokens, link, sentence.first)
    const subject = subjectOf(tokens, group, sentence)
    if (subject === null || ['it', 'there', 'this', 'that'].includes(tokens[subject.range.first]?.lower ?? '')) continue
    const content = contentFrom(doc, clause ? index + 1 : index + 2, { sentence, kind: clause ? 'CLAUSE' : 'OBJECT' })
    if (content === null) continue
    const silent = token?.lower === 'silent'
    found.push({
      source: [subject.range], cue: [{ first: group.first, last: clause ? index + 1 : index + 2 }], content: [content], head: index,
      illocution: 'EXPRESSIVE', certainty: stance.certainty, denies: false, negated: group.negated || silent, modal: group.modal !== null && group.modal !== 'will',
      confidence: 0.7, rule: 'adjective',
    })
  }
  return found
}
