/** The part of the package `edtf` that time.ts uses; it ships no types of its own. */
declare module 'edtf' {
  type Parsed = {
    readonly type: string
    readonly level: number
    readonly values: readonly number[]
    readonly approximate?: boolean
    readonly uncertain?: boolean
    readonly unspecified?: number
    readonly offset?: number
    readonly timeZone?: string
  }
  export const parse: (text: string, constraints?: { readonly level?: number }) => Parsed
  const edtf: (text: string, constraints?: { readonly level?: number }) => { readonly min: number; readonly max: number }
  export default edtf
}
