/** Words beyond these would only make a search slow. */
const most = 30

/** A full-text query for things with some of the words of these texts; only letters and digits reach it, in lower case, so that nothing is an operator. */
export const anyOf = (texts: readonly string[]): string =>
  [...new Set(texts.flatMap((text) => text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))].filter((word) => word.length > 1).slice(0, most).join(' ')
