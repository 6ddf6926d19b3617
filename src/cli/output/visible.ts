/**
 * Characters that a terminal obeys or that hide or reorder their neighbours: controls, bidirectional controls, zero-width
 * spaces, tag characters. The joiners U+200C and U+200D stay: Persian, Hindi and emoji need them.
 */
const treacherous = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu

const escaped = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`

/** A piece of such a line: spaces at its ends stay. */
export const visiblePiece = (text: string): string => text.replace(/[\t\n\r]+/g, ' ').replace(treacherous, escaped)

/** Text of a source as one line that is safe to print: white space becomes a space, treacherous characters their code. */
export const visible = (text: string): string => visiblePiece(text).trim()

/** The same, in quotation marks. */
export const quoted = (text: string): string => `“${visible(text)}”`
