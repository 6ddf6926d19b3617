/** Tells the benchmark that this contestant is ready, and ends with the benchmark. */
export const announce = (ready: { readonly url: string | null }): void => {
  process.once('disconnect', () => { process.exit(0) })
  process.send?.({ kind: 'ready', ...ready })
}
