import type { Illocution } from '../../domain/vocabulary.ts'
import type { Sentence, TextDocument } from '../text/document.ts'
import { subjectOf } from '../text/subject.ts'
import { verbGroup } from '../text/verb-group.ts'
import type { Found } from './attribution.ts'
import { contentFrom } from './scope.ts'

/** Turns of phrase that speak, by lemmas; the content follows them, as a clause or (the rest) as an object. */
const idioms: readonly { readonly illocution: Illocution; readonly clause: boolean; readonly lines: string }[] = [
  { illocution: 'ASSERTIVE', clause: true, lines: `
    make clear
    make it clear
    make the case
    make the point
    go on record
    leave no doubt
    go so far as to say
    spell out
    let it be know
    be of the opinion
    take the view
    hold the view
    draw the conclusion
    come to the conclusion` },
  { illocution: 'ASSERTIVE', clause: false, lines: `
    weigh in on
    touch on
    dwell on
    expound on
    cast doubt on
    call into question
    sound the alarm about
    sound the alarm over
    take credit for
    make reference to
    make mention of
    draw attention to
    set forth` },
  { illocution: 'EXPRESSIVE', clause: false, lines: `
    take issue with
    take aim at
    take exception to
    lash out at
    hit out at
    speak out against
    speak out about
    come out against
    come out in favor of
    come out in favour of
    find fault with
    pay tribute to
    take offense at
    take offence at
    make fun of
    poke fun at
    call out
    single out
    brush off
    shrug off` },
  { illocution: 'COMMISSIVE', clause: false, lines: `
    rule out
    sign off on` },
]

type Idiom = { readonly words: readonly string[]; readonly illocution: Illocution; readonly clause: boolean }

const byFirst: ReadonlyMap<string, readonly Idiom[]> = Map.groupBy(idioms.flatMap(({ illocution, clause, lines }) =>
  lines.trim().split('\n').map((line): Idiom => ({ words: line.trim().split(' '), illocution, clause }))), ({ words }) => words[0] ?? '')

/** "The envoy made clear that …", "lashed out at the plan". */
export const fromIdioms = (doc: TextDocument, sentence: Sentence): readonly Found[] => {
  const { tokens } = doc
  const found: Found[] = []
  for (let index = sentence.first; index < sentence.last; index += 1) {
    if (tokens[index]?.pos !== 'VERB') continue
    for (const { words, illocution, clause } of byFirst.get(tokens[index]?.lemma ?? '') ?? []) {
      const end = index + words.length
      if (end >= sentence.last || !words.every((word, step) => tokens[index + step]?.lemma === word || tokens[index + step]?.lower === word)) continue
      if (clause && !['that', 'he', 'she', 'they', 'it', 'we', 'the'].includes(tokens[end]?.lower ?? '')) continue
      const group = verbGroup(tokens, index, sentence.first)
      const subject = subjectOf(tokens, group, sentence)
      const content = contentFrom(doc, end, { sentence, kind: clause ? 'CLAUSE' : 'OBJECT' })
      if (subject === null || content === null || group.voice === 'PASSIVE') continue
      found.push({
        source: [subject.range], cue: [{ first: group.first, last: end }], content: [content], head: index, illocution, certainty: 'CERTAIN',
        denies: words[0] === 'rule' || words.includes('doubt') && !clause, negated: group.negated, modal: group.modal !== null && group.modal !== 'will',
        confidence: 0.85, rule: `idiom: ${words.join(' ')}`,
      })
      break
    }
  }
  return found
}
