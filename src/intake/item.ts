/** What is known of a text beside its words. Null where nothing says it; nothing is guessed. */
export type Metadata = {
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** An EDTF date, or a date and time with its zone: `2025-11-24`, `2025-11-24T09:30:00+08:00`. */
  readonly publishedAt: string | null
  /** A BCP 47 tag. */
  readonly language: string | null
}

export const noMetadata: Metadata = { title: null, publisher: null, url: null, publishedAt: null, language: null }

/** For each field the first that knows it. */
export const mergeMetadata = (...known: readonly Metadata[]): Metadata => ({
  title: known.find(({ title }) => title !== null)?.title ?? null,
  publisher: known.find(({ publisher }) => publisher !== null)?.publisher ?? null,
  url: known.find(({ url }) => url !== null)?.url ?? null,
  publishedAt: known.find(({ publishedAt }) => publishedAt !== null)?.publishedAt ?? null,
  language: known.find(({ language }) => language !== null)?.language ?? null,
})

/** A plain text. `fingerprint` is the SHA-256 of what it was read from: the file's bytes, or the address. */
export type TakenText = {
  readonly kind: 'text'
  readonly origin: string
  readonly fingerprint: string
  readonly text: string
  readonly metadata: Metadata
}

/** A dossier as it is written, still unchecked; `folder` is where its `source.file` lies, null when it came without one. */
type TakenDossier = {
  readonly kind: 'dossier'
  readonly origin: string
  readonly fingerprint: string
  readonly text: string
  readonly folder: string | null
}

export type Taken = TakenText | TakenDossier

/** An input that gives no text. `transient`: the same input may give one later. */
export type Refused = {
  readonly kind: 'refused'
  readonly origin: string
  readonly fingerprint: string | null
  readonly code: RefusalCode
  readonly message: string
  readonly wayOut: string
  readonly transient: boolean
}

export type Item = Taken | Refused

export type RefusalCode =
  // Files
  | 'NOT_FOUND' | 'UNREADABLE' | 'NOT_A_FILE' | 'LINK' | 'NO_MATCH' | 'TOO_MANY' | 'ARCHIVE' | 'UNKNOWN_KIND' | 'STDIN'
  // Content
  | 'TOO_LARGE' | 'EMPTY' | 'CHARSET' | 'FORBIDDEN_CHARACTER' | 'NOT_A_DOSSIER' | 'METADATA' | 'NO_MAIN_TEXT' | 'TOO_COMPLEX'
  | 'DOCTYPE' | 'FEED' | 'NESTED_FEED'
  // The network
  | 'URL' | 'ADDRESS' | 'REDIRECT' | 'NAME_LOOKUP' | 'NETWORK' | 'TIMEOUT' | 'HTTP_STATUS' | 'CONTENT_TYPE' | 'CONTENT_ENCODING' | 'BOMB'
  // Our own mistakes
  | 'UNEXPECTED'
