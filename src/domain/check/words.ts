import { locate, locateAt, locateNear, normalizeQuote, type Passage, type TextIndex } from '../evidence.ts'
import type { Dossier, DossierEvidence, DossierSpan } from '../dossier.ts'
import type { Path, Problem } from '../problem.ts'

export type SpanRole = 'SOURCE' | 'CUE' | 'CONTENT' | 'CAUSE' | 'EFFECT' | 'SIGNAL'
export type LocatedSpan = { readonly role: SpanRole; readonly passage: Passage }

/** Words that say that a statement leaves a topic out; `topic` is its key. */
export type LocatedSilence = { readonly topic: string; readonly passage: Passage }

/** The words of one item: its evidence in order, and the spans that play a part in it. */
export type Words = { readonly evidence: readonly Passage[]; readonly spans: readonly LocatedSpan[]; readonly silences: readonly LocatedSilence[] }

/** The sections whose items carry evidence. */
export const assertedSections = ['events', 'statements', 'commitments', 'assessments', 'links'] as const
export type AssertedSection = (typeof assertedSections)[number]

export type DossierWords = Readonly<Record<AssertedSection, readonly Words[]>>

const shown = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text).replaceAll('\n', '↵')

const quoteNotFound = (quote: DossierEvidence, path: Path, missing: { occurrences: number; nearest: string | null }): Problem =>
  missing.occurrences > 0
    ? {
        code: 'QUOTE_NOT_FOUND', path,
        message: `“${shown(quote.exact)}” stands in the text ${missing.occurrences === 1 ? 'once' : `${missing.occurrences} times`}, not ${quote.occurrence} times.`,
        wayOut: `Give an occurrence from 1 to ${missing.occurrences}.`,
      }
    : {
        code: 'QUOTE_NOT_FOUND', path,
        message: `“${shown(quote.exact)}” is not in the text of the source.`,
        wayOut: missing.nearest === null ? 'Quote the source word for word.' : `Quote word for word; the nearest passage is “${shown(missing.nearest)}”.`,
      }

type Report = (problem: Problem) => void

const locateSpan = (span: DossierSpan, where: { index: TextIndex; evidence: readonly Passage[]; path: Path }, report: Report): Passage | null => {
  const { index, evidence, path } = where
  const passage = span.start === undefined ? locateNear(index, span.exact, evidence) : locateAt(index, span.exact, span.start)
  if (passage === null) {
    report({
      code: span.start === undefined ? 'QUOTE_NOT_FOUND' : 'SPAN_MISPLACED', path,
      message: span.start === undefined ? `“${shown(span.exact)}” is not in the text of the source.`
        : `“${shown(span.exact)}” does not begin at code point ${span.start}.`,
      wayOut: span.start === undefined ? 'Quote the source word for word.' : 'Leave start and end out: they are computed.',
    })
    return null
  }
  if (span.end !== undefined && span.end !== passage.end) {
    report({
      code: 'SPAN_MISPLACED', path: [...path, 'end'],
      message: `“${shown(span.exact)}” ends at code point ${passage.end}, not ${span.end}.`, wayOut: 'Leave start and end out: they are computed.',
    })
    return null
  }
  return passage
}

type SpanGroup = readonly [field: string, role: SpanRole, spans: readonly DossierSpan[]]

const statementSpans = (spans: Dossier['statements'][number]['spans']): readonly SpanGroup[] =>
  spans === undefined ? [] : [['source', 'SOURCE', spans.source], ['cue', 'CUE', spans.cue], ['content', 'CONTENT', spans.content]]
const linkSpans = (spans: Dossier['links'][number]['spans']): readonly SpanGroup[] =>
  spans === undefined ? [] : [['cause', 'CAUSE', spans.cause], ['effect', 'EFFECT', spans.effect], ['signal', 'SIGNAL', spans.signal]]

/** Locates every quote and span of a dossier in its text. Words of items with problems are incomplete. */
export const locateWords = (dossier: Dossier, index: TextIndex, report: Report): DossierWords => {
  const locateAll = (quotes: readonly DossierEvidence[], path: Path): readonly Passage[] => quotes.flatMap((quote, at) => {
    const located = locate(index, quote)
    if (located.kind === 'found') return [located.passage]
    report(quoteNotFound(quote, [...path, 'evidence', at], located))
    return []
  })
  const silencesOf = ({ silentOn }: Dossier['statements'][number], path: Path): readonly LocatedSilence[] =>
    silentOn.flatMap(({ topic, evidence }, at) => locateAll(evidence, [...path, 'silentOn', at]).map((passage) => ({ topic, passage })))
  const wordsOf = (item: { readonly evidence: readonly DossierEvidence[] }, path: Path, groups: readonly SpanGroup[]): Words => {
    const evidence = locateAll(item.evidence, path)
    const spans = groups.flatMap(([field, role, list]) => list.flatMap((span, at): readonly LocatedSpan[] => {
      const passage = locateSpan(span, { index, evidence, path: [...path, 'spans', field, at] }, report)
      return passage === null ? [] : [{ role, passage }]
    }))
    return { evidence, spans, silences: [] }
  }
  return {
    events: dossier.events.map((event, at) => wordsOf(event, ['events', at], [])),
    statements: dossier.statements.map((statement, at) => {
      const path = ['statements', at]
      return { ...wordsOf(statement, path, statementSpans(statement.spans)), silences: silencesOf(statement, path) }
    }),
    commitments: dossier.commitments.map((commitment, at) => wordsOf(commitment, ['commitments', at], [])),
    assessments: dossier.assessments.map((assessment, at) => wordsOf(assessment, ['assessments', at], [])),
    links: dossier.links.map((link, at) => wordsOf(link, ['links', at], linkSpans(link.spans))),
  }
}

const quotationMarks = /^["“”„«»'‘’]+|["“”„«»'‘’.,;:!?]+$/gu

/** Whether one of the passages holds the words; marks around them do not count. */
export const standsIn = (words: string, passages: readonly Passage[]): boolean => {
  const wanted = normalizeQuote(words).replaceAll(quotationMarks, '')
  return passages.some((passage) => normalizeQuote(passage.exact).includes(wanted))
}

/** A speaker's quoted words and a link's signal words stand in the evidence itself; an explicit link names its signal. */
export const checkQuotedWords = (dossier: Dossier, words: DossierWords): readonly Problem[] => [
  ...dossier.statements.flatMap((statement, at): readonly Problem[] => {
    const evidence = words.statements[at]?.evidence ?? []
    const pieces = statement.quote?.split(/\s*(?:\[…\]|\[\.\.\.\]|…|\.\.\.)\s*/).filter((piece) => piece !== '') ?? []
    if (evidence.length < statement.evidence.length || pieces.every((piece) => standsIn(piece, evidence))) return []
    return [{
      code: 'QUOTE_NOT_IN_EVIDENCE', path: ['statements', at, 'quote'],
      message: `The quote “${shown(statement.quote ?? '')}” is not in this statement's evidence.`, wayOut: 'Quote the words as the evidence has them, with … where some are left out.',
    }]
  }),
  ...dossier.links.flatMap((link, at): readonly Problem[] => {
    const evidence = words.links[at]?.evidence ?? []
    if (link.explicit && link.signal === undefined && (link.spans?.signal.length ?? 0) === 0) {
      return [{
        code: 'SCHEMA', path: ['links', at, 'explicit'],
        message: 'An explicit link names the words that say it.', wayOut: 'Give them as signal, or set explicit to false.',
      }]
    }
    if (link.signal === undefined || evidence.length < link.evidence.length || standsIn(link.signal, evidence)) return []
    return [{
      code: 'QUOTE_NOT_IN_EVIDENCE', path: ['links', at, 'signal'],
      message: `The signal “${shown(link.signal)}” is not in this link's evidence.`, wayOut: 'Take the signal from the evidence, word for word.',
    }]
  }),
]
