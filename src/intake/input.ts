/** Where texts come from. A path is a file, a folder or a glob; an address is a page, a plain text or a feed. */
export type Input =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'address'; readonly address: string }
  /** A file with one address a line; `#` begins a comment. */
  | { readonly kind: 'addressList'; readonly path: string }

/** What a word of the command line names: `-` is standard input, `scheme://` an address, all else a path. */
export const inputOf = (word: string): Input =>
  word === '-' ? { kind: 'stdin' }
    : /^[a-z][a-z0-9+.-]*:\/\//i.test(word) ? { kind: 'address', address: word }
      : { kind: 'path', path: word }
