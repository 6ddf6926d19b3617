import type { DossierInput } from '../../domain/dossier.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { wordsOf } from '../actor/read-words.ts'
import type { TokenRange } from '../text/document.ts'
import { mostItems, type Desk } from './desk.ts'
import type { DraftEvents } from './draft-events.ts'
import { speakersOf, subjectSpeakers, type Speaker } from './speakers.ts'

type StatementRow = NonNullable<DossierInput['statements']>[number]

export type DraftStatement = {
  readonly row: StatementRow
  readonly attribution: Attribution
  readonly speakers: readonly string[]
  /** Source, cue and content together. */
  readonly ranges: readonly TokenRange[]
  readonly sentence: number
}
export type DraftStatements = {
  readonly items: readonly DraftStatement[]
  readonly at: (key: string) => DraftStatement | undefined
}

/** How many sentences back a silence may look for the statement that it is about. */
const silenceReach = 2

/** Attributions as statements: speakers as actors, nesting as a chain of accounts, silences on the statement they concern. */
export const draftStatements = (desk: Desk, events: DraftEvents): DraftStatements => {
  const { attributions, document } = desk
  const speakers = attributions.map((attribution) => speakerKeys(desk, attribution, attributions))
  const chainOf = (attribution: Attribution): readonly string[] => {
    const chain: string[] = []
    const own = new Set(speakers[attribution.index] ?? [])
    let parent = attribution.parent
    for (let steps = 0; parent !== null && steps < 5; steps += 1) {
      for (const key of speakers[parent] ?? []) if (!own.has(key) && !chain.includes(key)) chain.push(key)
      parent = attributions[parent]?.parent ?? null
    }
    return chain.slice(0, 5)
  }
  const wrappers = wrapping(attributions)
  const items: DraftStatement[] = []
  for (const attribution of attributions) {
    const ranges = [...attribution.tokens.source, ...attribution.tokens.cue, ...attribution.tokens.content].filter(({ first, last }) => last > first)
    const sentence = document.tokens[attribution.tokens.cue[0]?.first ?? ranges[0]?.first ?? 0]?.sentence ?? 0
    if (attribution.silent) {
      noteSilence(desk, { attribution, items, sentence, speakers: speakers[attribution.index] ?? [] })
      continue
    }
    if (attribution.tokens.content.length === 0 || wrappers.has(attribution.index) || items.length >= mostItems) continue
    const content = contentOf(desk, attribution)
    if (content === '') continue
    const own = speakers[attribution.index] ?? []
    const quote = quoteOf(desk, attribution)
    const madeAt = madeAtOf(desk, attribution, sentence)
    const at = desk.facts.kind === 'READOUT' ? events.items.find(({ found }) => found.type === 'CONSULT' && found.mutual && found.status === 'OCCURRED')?.row.key : undefined
    const row: StatementRow = {
      key: desk.key(`${own[0] ?? 'unnamed'} ${content.split(' ').slice(0, 6).join(' ')}`, 'says-'),
      speaker: [...own].slice(0, 10),
      accordingTo: [...chainOf(attribution)],
      illocution: attribution.illocution,
      content,
      ...quote === null ? {} : { quote },
      directness: attribution.directness,
      certainty: attribution.certainty,
      polarity: attribution.polarity,
      about: aboutOf(desk, { attribution, events, own }),
      ...at === undefined ? {} : { at },
      ...madeAt === null ? {} : { madeAt: madeAt.edtf },
      ...channelOf(desk, sentence, attribution),
      spans: { source: attribution.tokens.source.map(desk.quoter.span), cue: attribution.tokens.cue.map(desk.quoter.span), content: attribution.tokens.content.map(desk.quoter.span) },
      evidence: [...desk.quoter.evidence(madeAt === null ? ranges : [...ranges, madeAt.range]), ...madeAt?.basis === undefined || madeAt.basis === null ? [] : desk.quoter.evidence([madeAt.basis])],
      confidence: attribution.confidence,
      rule: `attribution/${attribution.rule}`,
    }
    items.push({ row, attribution, speakers: own, ranges, sentence })
  }
  const byKey = new Map(items.map((item) => [item.row.key, item]))
  return { items, at: (key) => byKey.get(key) }
}

/** An account's own speaker is not heard again inside it: then the cue's subject speaks. */
const speakerKeys = (desk: Desk, attribution: Attribution, all: readonly Attribution[]): readonly string[] => {
  const keys = (list: readonly Speaker[]): readonly string[] => [...new Set(list.map((speaker) => desk.book.keyOfSpeaker(speaker)))]
  const named = keys(speakersOf(desk, attribution))
  if (attribution.parent === null) return named
  let parent: number | null = attribution.parent
  for (let steps = 0; parent !== null && steps < 5; steps += 1) {
    const outer: Attribution | undefined = all[parent]
    if (outer === undefined) break
    const same = outer.tokens.source[0]?.first === attribution.tokens.source[0]?.first
    if (same) {
      const subject = keys(subjectSpeakers(desk, attribution))
      return subject.length > 0 ? subject : named
    }
    parent = outer.parent
  }
  return named
}

const sizeOf = (ranges: readonly TokenRange[]): number => ranges.reduce((size, { first, last }) => size + last - first, 0)

/** "According to X, Y said Z": X's account holds nothing but Y's statement, which names X in its chain. */
const wrapping = (attributions: readonly Attribution[]): ReadonlySet<number> => {
  const wrappers = new Set<number>()
  for (const { parent, tokens } of attributions) {
    const outer = parent === null ? undefined : attributions[parent]
    if (outer?.rule.startsWith('phrase') !== true) continue
    const inner = [...tokens.source, ...tokens.cue, ...tokens.content]
    if (sizeOf(inner) >= 0.6 * sizeOf(outer.tokens.content)) wrappers.add(outer.index)
  }
  return wrappers
}

const contentOf = ({ document }: Desk, { tokens }: Attribution): string =>
  tokens.content.map(({ first, last }) => unmarked(wordsOf(document, first, last))).join(' … ').replace(/^that\s+/u, '').replace(/^[\s,:;.]+|[\s,:;]+$/gu, '').slice(0, 2_000)

/** Words that stand whole between quotation marks, without them. */
const unmarked = (words: string): string => /^[“"]([^“”"]*?)[,\s]*[”"]$/u.exec(words)?.[1] ?? words

/** The first words between quotation marks in the content, without the marks. */
const quoteOf = ({ document }: Desk, { tokens, directness }: Attribution): string | null => {
  if (directness === 'INDIRECT') return null
  for (const { first, last } of tokens.content) {
    for (let index = first; index < last; index += 1) {
      const quotation = document.quotations[document.quotationOf[index] ?? -1]
      if (quotation === undefined) continue
      const end = document.tokens[Math.min(last, quotation.closed ? quotation.last - 1 : quotation.last) - 1]?.end ?? 0
      const words = document.text.slice(document.tokens[Math.max(first, quotation.first + 1)]?.start ?? 0, end).replace(/[,\s]+$/u, '')
      if (words !== '') return words.slice(0, 2_000)
    }
  }
  return null
}

const inside = (ranges: readonly TokenRange[], token: number): boolean => ranges.some(({ first, last }) => first <= token && token < last)

type MadeAt = { readonly edtf: string; readonly range: TokenRange; readonly basis: TokenRange | null }

/** A date of the sentence that stands outside what is said. */
const madeAtOf = ({ dates, document }: Desk, { tokens }: Attribution, sentence: number): MadeAt | null => {
  const bounds = document.sentences[sentence]
  if (bounds === undefined) return null
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.first ?? 0) < bounds.first) low = middle + 1
    else high = middle
  }
  for (let place = low; place < dates.length; place += 1) {
    const mention = dates[place]
    if (mention === undefined || mention.first >= bounds.last) return null
    const cue = tokens.cue[0]?.first ?? bounds.first
    const near = Math.abs(mention.first - cue) <= 12 || mention.first <= bounds.first + 1
    if (near && mention.relation === 'AT' && mention.edtf !== null && !mention.edtf.includes('/') && !inside(tokens.content, mention.first) && !inside(tokens.source, mention.first)) return { edtf: mention.edtf, range: mention, basis: mention.basis }
  }
  return null
}

const channels: readonly (readonly [RegExp, string])[] = [
  [/\b(?:via|on|over) (?:Twitter|X|Facebook|Truth Social|Telegram|Weibo|Instagram|WeChat)\b/u, ''],
  [/\b(?:in|during) an? (?:[\w-]+ ){0,3}(?:interview|speech|statement|letter|tweet|post|news conference|press conference|briefing|phone call|telephone call|address|talk|press release|editorial|broadcast|communique)\b/u, ''],
  [/\bat an? (?:[\w-]+ ){0,2}(?:news conference|press conference|briefing|rally|summit|hearing)\b/u, ''],
  [/\btold reporters\b/u, 'reporters'],
]

/** How it was said, from the words of the sentence outside the content: "in a social media post". */
const channelOf = ({ document }: Desk, sentence: number, { tokens }: Attribution): { readonly channel?: string } => {
  const bounds = document.sentences[sentence]
  if (bounds === undefined || bounds.last - bounds.first > 200) return {}
  const words = document.tokens.slice(bounds.first, bounds.last).filter(({ index }) => !inside(tokens.content, index)).map(({ text }) => text).join(' ')
  for (const [pattern, name] of channels) {
    const match = pattern.exec(words)
    if (match !== null) return { channel: name === '' ? match[0].replace(/^(?:via|on|over|in|during|at) (?:an? )?/u, '') : name }
  }
  return {}
}

const aboutOf = (desk: Desk, { attribution, events, own }: { readonly attribution: Attribution; readonly events: DraftEvents; readonly own: readonly string[] }): string[] => {
  const { content } = attribution.tokens
  const happenings = content.flatMap((range) => events.keysIn(range))
  const people = content.flatMap((range) => desk.actors.mentionsIn(range)).filter(({ kind, oblique }) => kind !== 'PRONOUN' && !oblique)
    .flatMap((mention) => desk.book.keysOf(mention.actors)).filter((key) => !own.includes(key))
  return [...new Set([...desk.topicKeys(content), ...happenings.slice(0, 6), ...people])].slice(0, 20)
}

type SilenceRow = NonNullable<StatementRow['silentOn']>[number]
const topicOf = (row: SilenceRow): string => (typeof row === 'string' ? row : row.topic)

type Silence = { readonly attribution: Attribution; readonly items: DraftStatement[]; readonly sentence: number; readonly speakers: readonly string[] }

/** "He did not mention Taiwan": noted on the speaker's statement just before. */
const noteSilence = (desk: Desk, { attribution, items, sentence, speakers }: Silence): void => {
  const topics = desk.topicKeys(attribution.tokens.content)
  const last = items.findLast((item) => sentence - item.sentence <= silenceReach && item.speakers.some((key) => speakers.includes(key)))
  if (last === undefined || topics.length === 0) return
  const known = last.row.silentOn ?? []
  const evidence = desk.quoter.evidence([...attribution.tokens.source, ...attribution.tokens.cue, ...attribution.tokens.content])
  items[items.lastIndexOf(last)] = {
    ...last,
    row: {
      ...last.row,
      silentOn: [...known, ...topics.filter((topic) => !known.some((one) => topicOf(one) === topic)).map((topic) => ({ topic, evidence }))].slice(0, 20),
    },
  }
}
