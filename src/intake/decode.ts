import { Refusal } from './refusal.ts'

/**
 * Windows-1252 for the bytes 80 to 9F (WHATWG Encoding, index-windows-1252). Node before 23.7 decoded them as control
 * characters, which the standard never gives for this encoding.
 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const mark = (bytes: Uint8Array): string | null =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8'
    : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be'
      : bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le'
        : null

const decodeAs = (bytes: Uint8Array, charset: string): string | null => {
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(charset, { fatal: true })
  } catch {
    throw new Refusal({ code: 'CHARSET', message: `The charset ${charset.slice(0, 40)} is not known.`, wayOut: 'Save it as UTF-8 and give the file.' })
  }
  try {
    const text = decoder.decode(bytes)
    if (decoder.encoding !== 'windows-1252') return text
    return text.replace(/[\x80-\x9f]/g, (letter) => windows1252[letter.charCodeAt(0) - 0x80] ?? letter)
  } catch {
    return null
  }
}

const singleByte = /^(windows-125\d|iso-8859-\d+(-i)?|macintosh|x-mac-cyrillic|koi8-[ru]|ibm866)$/

/** What the document says of itself, in its first 1,024 bytes (HTML, § 13.2.3.2; XML 1.0, § 4.3.3). */
const saidWithin = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const declared = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{1,40})/i.exec(head) ?? /^<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([a-z0-9_:.-]{1,40})["']/i.exec(head)
  const name = declared?.[1]?.toLowerCase() ?? null
  // A document that could be read this far as bytes is not in UTF-16, whatever it says (HTML, the same section).
  return name?.startsWith('utf-16') === true ? 'utf-8' : name
}

/**
 * Bytes as text, without byte order mark: by mark, then by what the server said, then by what the document says, else UTF-8.
 * Bytes that do not fit are refused, since a replaced character could stand inside a quote.
 *
 * @throws Refusal CHARSET
 */
export const decode = (bytes: Uint8Array, declared: string | null = null): string => {
  const byMark = mark(bytes)
  const charset = byMark ?? declared ?? saidWithin(bytes) ?? 'utf-8'
  // Any bytes are valid in a single-byte charset, but hardly any such text is valid UTF-8: then the declaration is wrong.
  if (byMark === null && singleByte.test(encodingOf(charset))) {
    const utf8 = decodeAs(bytes, 'utf-8')
    if (utf8 !== null) return utf8
  }
  const text = decodeAs(bytes, charset)
  if (text !== null) return text
  const said = byMark === null && declared === null && saidWithin(bytes) === null ? 'No charset is declared, and it is not UTF-8.' : `It is not in ${charset}, as it says.`
  throw new Refusal({ code: 'CHARSET', message: said, wayOut: 'Save it as UTF-8 and give the file.' })
}

const encodingOf = (charset: string): string => {
  try {
    return new TextDecoder(charset).encoding
  } catch {
    return charset
  }
}
