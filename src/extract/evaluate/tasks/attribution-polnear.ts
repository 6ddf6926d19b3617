import { attributions } from '../../attribution/attributions.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import { readText } from '../../text/read-text.ts'
import { readPolnear, type GoldArticle, type GoldAttribution, type Part, type Range } from '../read-polnear.ts'
import { pairBy, shared, spanCounts, sum, type Counts } from '../score.ts'
import { prf, type Figure, type Mistake, type Task } from '../task.ts'

/**
 * Given and gold attributions are paired one to one by the overlap of their cues. A cue is right when it is paired. A
 * speaker is right when the pair's sources overlap, or both have none. Content is counted twice: as pairs whose
 * contents overlap, and by the characters that they share (over all attributions, paired or not).
 */
type Outcome = {
  readonly cue: Counts
  readonly cueExact: Counts
  readonly content: Counts
  readonly contentCharacters: Counts
  readonly source: Counts
  readonly sourceExact: Counts
  readonly sourceCharacters: Counts
  readonly mistakes: readonly Mistake[]
}

const same = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.length > 0 && b.length > 0 && a[0]?.start === b[0]?.start && a.at(-1)?.end === b.at(-1)?.end

const outcomeOf = (article: GoldArticle): Outcome => {
  const given = attributions(readText(article.text))
  const gold = article.attributions
  const pairs = pairBy(given, gold, (a, b) => shared(a.cue, b.cue))
  const counts = (right: number): Counts => ({ right, given: given.length, expected: gold.length })
  const all = <T>(list: readonly T[], of: (one: T) => readonly Range[]): number => list.reduce((n, one) => n + of(one).reduce((m, { start, end }) => m + end - start, 0), 0)
  const sourceRight = (a: Attribution, b: GoldAttribution): boolean =>
    a.source.length === 0 ? b.source.length === 0 : shared(a.source, b.source) > 0
  return {
    cue: counts(pairs.length),
    cueExact: counts(pairs.filter(({ given: a, expected: b }) => same(a.cue, b.cue)).length),
    content: counts(pairs.filter(({ given: a, expected: b }) => shared(a.content, b.content) > 0).length),
    contentCharacters: {
      right: pairs.reduce((n, { given: a, expected: b }) => n + shared(a.content, b.content), 0),
      given: all(given, ({ content }) => content), expected: all(gold, ({ content }) => content),
    },
    source: { right: pairs.filter(({ given: a, expected: b }) => sourceRight(a, b)).length, given: pairs.length, expected: gold.length },
    sourceExact: { right: pairs.filter(({ given: a, expected: b }) => a.source.length + b.source.length === 0 || same(a.source, b.source)).length, given: pairs.length, expected: gold.length },
    sourceCharacters: sum(pairs.map(({ given: a, expected: b }) => spanCounts(a.source, b.source))),
    mistakes: article.part === 'HELD_OUT' ? [] : mistakesOf({ article, given, pairs, sourceRight }),
  }
}

type Compared = {
  readonly article: GoldArticle
  readonly given: readonly Attribution[]
  readonly pairs: readonly { readonly given: Attribution; readonly expected: GoldAttribution }[]
  readonly sourceRight: (a: Attribution, b: GoldAttribution) => boolean
}

const mistakesOf = ({ article, given, pairs, sourceRight }: Compared): readonly Mistake[] => {
  const points = Array.from(article.text)
  const words = (ranges: readonly Range[]): string => ranges.map(({ start, end }) => points.slice(start, end).join('')).join(' … ').replace(/\s+/gu, ' ') || '(none)'
  const short = (text: string): string => (text.length > 160 ? `${text.slice(0, 80)} […] ${text.slice(-60)}` : text)
  const around = (ranges: readonly Range[]): string => {
    const at = ranges[0]?.start ?? 0
    return points.slice(Math.max(0, at - 70), at + 90).join('').replace(/\s+/gu, ' ')
  }
  const pairedGiven = new Set(pairs.map((pair) => pair.given))
  const pairedGold = new Set(pairs.map((pair) => pair.expected))
  return [
    ...given.filter((one) => !pairedGiven.has(one)).map((one): Mistake => ({
      kind: 'no such cue', where: article.name, what: `[${words(one.cue)}] ${one.rule}: ${around(one.cue)}`,
    })),
    ...article.attributions.filter((one) => !pairedGold.has(one)).map((one): Mistake => ({
      kind: 'missed cue', where: article.name, what: `[${words(one.cue)}] source ${short(words(one.source))}: ${around(one.cue)}`,
    })),
    ...pairs.flatMap(({ given: a, expected: b }): readonly Mistake[] => [
      ...sourceRight(a, b) ? [] : [{ kind: 'wrong source', where: article.name, what: `[${words(a.cue)}] ${a.rule}: given ${short(words(a.source))}, gold ${short(words(b.source))}` }],
      ...contentClose(a, b) ? [] : [{ kind: 'wrong content', where: article.name, what: `[${words(a.cue)}] ${a.rule}: given ${short(words(a.content))} / gold ${short(words(b.content))}` }],
    ]),
  ]
}

const contentClose = (a: Attribution, b: GoldAttribution): boolean => {
  const { right, given, expected } = spanCounts(a.content, b.content)
  return (2 * right) / Math.max(1, given + expected) > 0.8
}

const figuresOf = (label: string, outcomes: readonly Outcome[]): readonly Figure[] => {
  const total = (pick: (outcome: Outcome) => Counts): Counts => sum(outcomes.map(pick))
  const source = total((one) => one.source)
  const exact = total((one) => one.sourceExact)
  const held = label === 'held out'
  return [
    ...prf(`${label}: cue (overlap)`, total((one) => one.cue), held ? 0.8 : undefined),
    ...prf(`${label}: cue (exact)`, total((one) => one.cueExact)),
    { name: `${label}: speaker right of found`, value: source.given === 0 ? 0 : source.right / source.given, ...held ? { target: 0.85 } : {} },
    { name: `${label}: speaker exact of found`, value: exact.given === 0 ? 0 : exact.right / exact.given },
    ...prf(`${label}: content (overlap)`, total((one) => one.content), held ? 0.75 : undefined),
    ...prf(`${label}: content (characters)`, total((one) => one.contentCharacters)),
  ]
}

export const attributionPolnear: Task = {
  name: 'attribution-polnear',
  about: 'Source, cue and content against PolNeAR dev, by overlap; one article in three is held out.',
  run: (data) => {
    const articles = readPolnear(data)
    const outcomes = articles.map((article) => ({ part: article.part, outcome: outcomeOf(article) }))
    const of = (part: Part): readonly Outcome[] => outcomes.filter((one) => one.part === part).map(({ outcome }) => outcome)
    return {
      figures: [...figuresOf('tuned', of('TUNED')), ...figuresOf('held out', of('HELD_OUT'))],
      mistakes: of('TUNED').flatMap(({ mistakes }) => mistakes),
      notes: [`${articles.length} articles, ${of('HELD_OUT').length} of them held out by the hash of their name`],
    }
  },
}
