/** What is told while a Neo4j is looked for or started; milliseconds are since the step began. */
export type ServerEvent =
  | { readonly kind: 'dockerSkipped', readonly reason: string }
  | { readonly kind: 'pullingImage', readonly image: string }
  | { readonly kind: 'checkingJava' }
  | { readonly kind: 'fetchingJars', readonly fetched: number, readonly total: number, readonly elapsedMs: number }
  | { readonly kind: 'checkingJars', readonly total: number }
  | { readonly kind: 'starting', readonly elapsedMs: number }
  | { readonly kind: 'joining', readonly uri: string, readonly elapsedMs: number }
  | { readonly kind: 'ready', readonly uri: string, readonly elapsedMs: number }

export type Report = (event: ServerEvent) => void
