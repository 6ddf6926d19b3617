import type { FoundFile } from './files/list-files.ts'
import type { Metadata, Refused } from './item.ts'

/** One thing to read. `fallback` is what the feed that led there says of it, where the page itself says nothing. */
export type Task =
  | FoundFile
  | Refused
  | { readonly kind: 'stdin'; readonly origin: string }
  | { readonly kind: 'address'; readonly origin: string; readonly address: string; readonly fallback: Metadata | null }
  /** An entry of a feed that carries its text instead of an address. */
  | { readonly kind: 'entry'; readonly origin: string; readonly html: string; readonly metadata: Metadata }
