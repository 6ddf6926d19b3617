import type { Illocution } from '../../domain/vocabulary.ts'
import type { Sentence, TextDocument, Token, TokenRange } from '../text/document.ts'
import { nounPhraseLeft, nounPhraseRight } from '../text/noun-phrase.ts'
import { subjectOf } from '../text/subject.ts'
import { verbGroup } from '../text/verb-group.ts'
import type { Found } from './attribution.ts'
import { contentFrom } from './scope.ts'

type CueNoun = { readonly illocution: Illocution; readonly denies: boolean; readonly opens: ReadonlySet<string> }

/** Nouns that name a speech act: illocution, then per line the noun and what may open its content. */
const lists: readonly { readonly illocution: Illocution; readonly denies?: boolean; readonly nouns: string }[] = [
  { illocution: 'ASSERTIVE', nouns: `
    statement that about on
    claim that of about
    allegation that of about
    assertion that of
    suggestion that of
    remark that about on
    comment that about on
    argument that
    announcement that of
    declaration that of
    acknowledgment that of
    acknowledgement that of
    admission that of
    confirmation that of
    insistence that on
    contention that
    prediction that of
    warning that of about to
    report that of
    message that
    testimony that about
    conclusion that
    explanation that
    assurance that
    estimate that of
    belief that in
    view that
    notion that
    idea that
    opinion that
    suspicion that
    fear that of
    concern that about over
    expectation that
    accusation that of
    complaint that about
    speculation that about
    doubt that about
    skepticism that about
    note that
    rumor that of about
    rhetoric about
    disdain for
    discussion of about
    debate about over
    reservation about
    lie about
    charge that` },
  { illocution: 'ASSERTIVE', denies: true, nouns: `
    denial that of` },
  { illocution: 'DIRECTIVE', nouns: `
    demand that for to
    call for to
    request that for to
    appeal for to
    proposal that for to
    recommendation that for to
    question about
    advice that to
    plea for to` },
  { illocution: 'COMMISSIVE', nouns: `
    promise that to of
    pledge that to of
    vow that to
    threat that to of
    offer to of
    commitment that to
    refusal to
    agreement that to` },
  { illocution: 'EXPRESSIVE', nouns: `
    criticism that of about
    condemnation of
    praise for of
    support for
    opposition to
    objection that to
    endorsement of
    apology for
    hope that for of
    regret that for
    outrage at over
    anger at over` },
]

/** Speech acts that count also when nobody is named: "criticism of the plan". */
const sourceless: ReadonlySet<string> = new Set([
  'criticism of', 'criticism about', 'allegation of', 'accusation of', 'question about', 'concern about', 'concern over', 'fear of', 'speculation about',
  'call for', 'demand for', 'complaint about', 'outrage over', 'anger over', 'opposition to', 'skepticism about', 'doubt about', 'disdain for', 'praise for',
])

const cueNouns: ReadonlyMap<string, CueNoun> = new Map(lists.flatMap(({ illocution, denies = false, nouns }) =>
  nouns.trim().split('\n').map((line): [string, CueNoun] => {
    const [lemma = '', ...opens] = line.trim().split(/\s+/u)
    return [lemma, { illocution, denies, opens: new Set(opens) }]
  })))

/** Verbs that lend a noun its speech act: "issued a statement", "expressed support", "raised concerns". */
const lightVerbs = new Set([
  'express', 'voice', 'raise', 'make', 'issue', 'give', 'release', 'repeat', 'reiterate', 'renew', 'offer', 'deliver', 'share', 'reject', 'convey', 'echo',
  'level', 'lodge', 'send', 'pose', 'announce', 'declare', 'reaffirm', 'underscore', 'emphasize', 'restate', 'have', 'include',
])

/** "Lee's suggestion that …", "a claim by the union that …", "expressed support for …", "the claim that …". */
export const fromNouns = (doc: TextDocument, sentence: Sentence): readonly Found[] => {
  const { tokens } = doc
  const found: Found[] = []
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const token = tokens[index]
    if (token === undefined || token.pos !== 'NOUN') continue
    const cue = cueNouns.get(token.lemma)
    if (cue === undefined) continue
    const one = fromNoun(doc, { index, cue, sentence })
    if (one !== null) found.push(one)
  }
  return found
}

type Place = { readonly index: number; readonly cue: CueNoun; readonly sentence: Sentence }

const fromNoun = (doc: TextDocument, { index, cue, sentence }: Place): Found | null => {
  const { tokens } = doc
  let after = index + 1
  let source: TokenRange | null = null
  if (tokens[after]?.lower === 'by' || tokens[after]?.lower === 'from') {
    source = nounPhraseRight(tokens, after + 1, { ceiling: sentence.last, chain: false })
    if (source !== null) after = source.last
  }
  const opener = tokens[after]
  if (opener === undefined || after >= sentence.last || !cue.opens.has(opener.lower)) return null
  const clause = opener.lower === 'that'
  const infinitive = opener.lower === 'to' && opener.pos === 'PART'
  source ??= possessor(tokens, index, sentence)
  let first = index
  let rule = source === null ? 'noun' : 'noun: possessor'
  if (source === null) {
    const light = lightVerbBefore(tokens, index, sentence)
    if (light !== null) {
      const group = verbGroup(tokens, light, sentence.first)
      source = subjectOf(tokens, group, sentence)?.range ?? null
      first = group.first
      rule = 'noun: light verb'
    }
  }
  if (source === null && !clause && !sourceless.has(`${tokens[index]?.lemma ?? ''} ${opener.lower}`) || rule === 'noun: possessor' && !clause && !infinitive) return null
  const content = contentFrom(doc, clause || infinitive ? after : after + 1, { sentence, kind: clause ? 'CLAUSE' : 'OBJECT' })
  if (content === null) return null
  return {
    source: source === null ? [] : [source],
    cue: [{ first, last: after < index + 1 ? index + 1 : index + 1 }],
    content: [content],
    head: index,
    illocution: cue.illocution,
    certainty: 'CERTAIN',
    denies: cue.denies,
    negated: false,
    modal: false,
    confidence: source !== null ? 0.7 : clause ? 0.55 : 0.45,
    rule,
  }
}

/** "the ministry's claim", "his remarks". */
const possessor = (tokens: readonly Token[], noun: number, sentence: Sentence): TokenRange | null => {
  let index = noun - 1
  while (index > sentence.first && (tokens[index]?.pos === 'ADJ' || tokens[index]?.pos === 'NOUN' || tokens[index]?.pos === 'VERB' && /ed$/u.test(tokens[index]?.lower ?? ''))) index -= 1
  const token = tokens[index]
  if (token === undefined || index < sentence.first) return null
  if (['his', 'her', 'their', 'its', 'my', 'our'].includes(token.lower)) return { first: index, last: index + 1 }
  if (token.pos === 'PART' && /^['’]s?$/u.test(token.lower) || token.text === '’') {
    const owner = nounPhraseLeft(tokens, index, sentence.first)
    return owner === null ? null : { first: owner.first, last: index }
  }
  return null
}

const lightVerbBefore = (tokens: readonly Token[], noun: number, sentence: Sentence): number | null => {
  for (let index = noun - 1; index >= Math.max(sentence.first, noun - 5); index -= 1) {
    const token = tokens[index]
    if (token?.pos === 'VERB' && lightVerbs.has(token.lemma)) return index
    if (token === undefined || !['ADJ', 'DET', 'NOUN', 'PRON', 'CCONJ', 'ADV', 'PUNCT'].includes(token.pos) || token.text === ',' && tokens[index - 1]?.pos !== 'ADJ') return null
  }
  return null
}
