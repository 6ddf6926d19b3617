/**
 * A text as the rules see it: paragraphs, sentences, tokens and quotations, each with its place in the source.
 * Inside, places are UTF-16 offsets (what JavaScript counts); spans that leave src/extract are in code points.
 */

/** Universal part-of-speech tags (Universal Dependencies v2). */
export type PartOfSpeech =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM'
  | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X'

export type Token = {
  /** Place in `TextDocument.tokens`. */
  readonly index: number
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly pos: PartOfSpeech
  /** UTF-16 offsets into `TextDocument.text`, end-exclusive. */
  readonly start: number
  readonly end: number
  readonly sentence: number
}

/** Tokens `first` to `last`, end-exclusive. */
export type TokenRange = { readonly first: number; readonly last: number }

export type Sentence = TokenRange & {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly paragraph: number
}

export type ParagraphKind = 'HEADING' | 'PARAGRAPH' | 'LIST_ITEM'

export type Paragraph = {
  readonly index: number
  readonly kind: ParagraphKind
  readonly start: number
  readonly end: number
  /** Sentences `firstSentence` to `lastSentence`, end-exclusive. A list item's bullet is no part of its sentences. */
  readonly firstSentence: number
  readonly lastSentence: number
}

/** Words between quotation marks; `first` is the opening mark's token, `last` is past the closing mark. */
export type Quotation = TokenRange & {
  readonly index: number
  readonly mark: 'DOUBLE' | 'SINGLE'
  /** False when the paragraph ends before a closing mark: the quotation is bounded by the paragraph. */
  readonly closed: boolean
  /** The quotation that this one stands in. */
  readonly within: number | null
}

/** A stretch of the source in code points, end-exclusive, with its words. */
export type Span = { readonly start: number; readonly end: number; readonly exact: string }

export type TextDocument = {
  readonly text: string
  /** Publication date, EDTF; null when unknown. */
  readonly published: string | null
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  readonly quotations: readonly Quotation[]
  /** For each token the innermost quotation it stands in (its marks included), else -1. */
  readonly quotationOf: Int32Array
  /** UTF-16 offset to code points. */
  readonly toCodePoint: (offset: number) => number
  /** The span from one UTF-16 offset to another. */
  readonly spanBetween: (start: number, end: number) => Span
  /** The span of the tokens `first` to `last`, end-exclusive. */
  readonly spanOf: (range: TokenRange) => Span
}
