import { indexText, locate, locateAt, locateEvery, locateNear, type Passage, type TextIndex } from './evidence.ts'
import type { Dossier, DossierEvidence, DossierSpan } from './dossier.ts'
import { pathText, type Path } from './problem.ts'

/** A quote that stands at another place of the corrected text; places are code points. */
export type MovedQuote = { readonly exact: string; readonly from: number; readonly to: number }
/** What the corrected text no longer says: where the dossier has it, and what. */
export type LostQuote = { readonly place: string; readonly message: string }

export type Reanchored = { readonly dossier: Dossier; readonly moved: readonly MovedQuote[]; readonly lost: readonly LostQuote[] }

const shown = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text).replaceAll('\n', '↵')

const sharedEnd = (a: string, b: string): number => {
  let count = 0
  while (count < Math.min(a.length, b.length) && a.at(-1 - count) === b.at(-1 - count)) count += 1
  return count
}
const sharedStart = (a: string, b: string): number => {
  let count = 0
  while (count < Math.min(a.length, b.length) && a[count] === b[count]) count += 1
  return count
}

type Place = { readonly passage: Passage; readonly occurrence: number }

/** The place whose surroundings are most like those of the old one; among equals the nearest to it. */
const mostAlike = (old: Passage, places: readonly Place[]): Place | null => {
  const rank = ({ passage }: Place): readonly [number, number] =>
    [sharedEnd(old.prefix, passage.prefix) + sharedStart(old.suffix, passage.suffix), -Math.abs(passage.start - old.start)]
  return places.reduce<{ readonly place: Place; readonly rank: readonly [number, number] } | null>((best, place) => {
    const own = rank(place)
    return best === null || own[0] > best.rank[0] || (own[0] === best.rank[0] && own[1] > best.rank[1]) ? { place, rank: own } : best
  }, null)?.place ?? null
}

/**
 * Finds the quotes and spans of a dossier in the corrected text of its source (W3C Web Annotation: exact words first, then
 * prefix and suffix, then the nearest). Items whose quotes are all gone are left without evidence, which the check of
 * dossiers objects to.
 */
export const reanchor = (dossier: Dossier, { before, after }: { readonly before: string; readonly after: string }): Reanchored => {
  const [old, next] = [indexText(before), indexText(after)]
  const moved: MovedQuote[] = []
  const lost: LostQuote[] = []
  const find = (exact: string, passage: Passage): Place | null => {
    const place = mostAlike(passage, locateEvery(next, exact).map((found, at) => ({ passage: found, occurrence: at + 1 })))
    if (place !== null && place.passage.start !== passage.start) moved.push({ exact: passage.exact, from: passage.start, to: place.passage.start })
    return place
  }
  const evidenceOf = (index: TextIndex, quotes: readonly DossierEvidence[], path: Path): { readonly quotes: DossierEvidence[]; readonly passages: readonly Passage[] } => {
    const passages: Passage[] = []
    const kept = quotes.flatMap((quote, at): readonly DossierEvidence[] => {
      const located = locate(index, quote)
      if (located.kind === 'found') passages.push(located.passage)
      const place = located.kind === 'found' ? find(quote.exact, located.passage) : null
      if (place !== null) return [{ exact: quote.exact, occurrence: place.occurrence }]
      lost.push({ place: pathText([...path, 'evidence', at]), message: `“${shown(quote.exact)}” is no longer in the text.` })
      return []
    })
    return { quotes: kept, passages }
  }
  const spansOf = (index: TextIndex, spans: readonly DossierSpan[], passages: readonly Passage[]): DossierSpan[] => spans.flatMap((span): readonly DossierSpan[] => {
    const passage = span.start === undefined ? locateNear(index, span.exact, passages) : locateAt(index, span.exact, span.start)
    const place = passage === null ? null : find(span.exact, passage)
    return place === null ? [] : [{ exact: span.exact, start: place.passage.start, end: place.passage.end }]
  })
  const proved = <Item extends { readonly evidence: DossierEvidence[] }>(item: Item, path: Path): { readonly item: Item; readonly passages: readonly Passage[] } => {
    const { quotes, passages } = evidenceOf(old, item.evidence, path)
    return { item: { ...item, evidence: quotes }, passages }
  }
  return {
    dossier: {
      ...dossier,
      source: { ...dossier.source, text: after, file: undefined },
      events: dossier.events.map((event, at) => proved(event, ['events', at]).item),
      statements: dossier.statements.map((statement, at) => {
        const { item, passages } = proved(statement, ['statements', at])
        const silentOn = item.silentOn.map((silence, index) => ({ ...silence, evidence: evidenceOf(old, silence.evidence, ['statements', at, 'silentOn', index]).quotes }))
        const { spans } = item
        return spans === undefined ? { ...item, silentOn } : {
          ...item, silentOn, spans: { source: spansOf(old, spans.source, passages), cue: spansOf(old, spans.cue, passages), content: spansOf(old, spans.content, passages) },
        }
      }),
      commitments: dossier.commitments.map((commitment, at) => proved(commitment, ['commitments', at]).item),
      assessments: dossier.assessments.map((assessment, at) => proved(assessment, ['assessments', at]).item),
      links: dossier.links.map((link, at) => {
        const { item, passages } = proved(link, ['links', at])
        const { spans } = item
        return spans === undefined ? item : {
          ...item, spans: { cause: spansOf(old, spans.cause, passages), effect: spansOf(old, spans.effect, passages), signal: spansOf(old, spans.signal, passages) },
        }
      }),
    },
    moved: [...new Map(moved.map((one) => [`${one.from} ${one.to} ${one.exact}`, one])).values()], lost,
  }
}
