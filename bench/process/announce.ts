/** Tells whoever started this process that it is ready, and ends with that program, however that ends. */
export const announce = (ready: { readonly url: string | null }): void => {
  process.once('disconnect', () => { process.exit(0) })
  process.send?.({ kind: 'ready', ...ready })
}
