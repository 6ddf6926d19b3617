/**
 * UTF-16 offsets to code points. A text without surrogate pairs is its own answer; otherwise the places of the pairs
 * are kept and searched, so a question costs the logarithm of their number.
 */
export const codePointOffsets = (text: string): ((offset: number) => number) => {
  const pairs: number[] = []
  for (let index = 0; index < text.length - 1; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const next = text.charCodeAt(index + 1)
      if (next >= 0xdc00 && next <= 0xdfff) {
        pairs.push(index)
        index += 1
      }
    }
  }
  if (pairs.length === 0) return (offset) => offset
  return (offset) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] ?? 0) + 1 < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
