import { basename, extname } from 'node:path'
import { Refusal } from '../refusal.ts'

/** What a file holds, by its name; `unnamed` when its name has no extension. */
export type FileKind = 'text' | 'html' | 'feed' | 'yaml' | 'json' | 'unnamed'

const kinds: Readonly<Record<string, FileKind>> = {
  '.txt': 'text', '.text': 'text', '.html': 'html', '.htm': 'html', '.xhtml': 'html', '.xml': 'feed', '.rss': 'feed', '.atom': 'feed', '.yaml': 'yaml', '.yml': 'yaml', '.json': 'json', '': 'unnamed',
}
const archives = new Set(['.zip', '.gz', '.tgz', '.tar', '.bz2', '.xz', '.zst', '.7z', '.rar', '.jar', '.warc', '.wacz', '.iso'])
const documents = new Set(['.pdf', '.doc', '.docx', '.odt', '.rtf', '.epub', '.md', '.mht', '.mhtml', '.eml', '.csv', '.tsv', '.jsonl'])

const archive = (name: string): Refusal => new Refusal({ code: 'ARCHIVE', message: `${name} is an archive; archives are not opened.`, wayOut: 'Unpack it and give the folder.' })
const other = (message: string): Refusal => new Refusal({ code: 'UNKNOWN_KIND', message, wayOut: 'Save it as plain text (.txt) or as a web page (.html).' })

/** @throws Refusal ARCHIVE, UNKNOWN_KIND */
export const kindOfFile = (path: string): FileKind => {
  const extension = extname(path).toLowerCase()
  const name = basename(path)
  if (archives.has(extension)) throw archive(name)
  const kind = Object.hasOwn(kinds, extension) ? kinds[extension] : undefined
  if (kind === undefined) throw other(documents.has(extension) ? `Files of the kind ${extension} are not read.` : `${extension.slice(0, 20)} is no kind of file that is read.`)
  return kind
}

const signatures: readonly (readonly [bytes: readonly number[], refusal: (name: string) => Refusal])[] = [
  [[0x50, 0x4b, 0x03, 0x04], archive], [[0x50, 0x4b, 0x05, 0x06], archive], [[0x1f, 0x8b], archive], [[0x42, 0x5a, 0x68], archive],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], archive], [[0x37, 0x7a, 0xbc, 0xaf], archive], [[0x52, 0x61, 0x72, 0x21, 0x1a], archive], [[0x28, 0xb5, 0x2f, 0xfd], archive],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], (name) => other(`${name} is a PDF.`)],
]

/** Refuses what its first bytes show to be no text, whatever its name or type says. @throws Refusal ARCHIVE, UNKNOWN_KIND */
export const checkSignature = (bytes: Uint8Array, name: string): void => {
  for (const [signature, refusal] of signatures) {
    if (signature.every((byte, at) => bytes[at] === byte)) throw refusal(name)
  }
}
