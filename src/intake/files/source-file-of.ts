/** The value of a plain, single- or double-quoted YAML scalar on one line. */
const scalar = /^[ \t]*(?:"([^"\n]{1,1000})"|'([^'\n]{1,1000})'|([^\s"'#,{}[\]][^#,{}\n]{0,1000}))/

const fromJson = (text: string): string | null | undefined => {
  try {
    const value = JSON.parse(text) as unknown
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'source')) return null
    const source = (value as { readonly source: unknown }).source
    return typeof source === 'object' && source !== null && 'file' in source && typeof source.file === 'string' ? source.file : null
  } catch {
    return undefined
  }
}

/**
 * The `source.file` of a dossier, so that a folder's text is not taken once more on its own. Only looked for, not checked: the
 * dossier's own reader does that, and a file that is missed here is merely taken as a text too.
 */
export const sourceFileOf = (text: string): string | null => {
  if (/^\s*\{/.test(text.slice(0, 1_000))) {
    const file = fromJson(text)
    if (file !== undefined) return file
  }
  const start = /^["']?source["']?[ \t]*:/m.exec(text)
  if (start === null) return null
  const rest = text.slice(start.index + start[0].length)
  const end = /^[^\s#]/m.exec(rest)
  const block = end === null ? rest : rest.slice(0, end.index)
  const field = /(?:^[ \t]+|[{,][ \t]*)["']?file["']?[ \t]*:/m.exec(block)
  if (field === null) return null
  const value = scalar.exec(block.slice(field.index + field[0].length))
  return (value?.[1] ?? value?.[2] ?? value?.[3])?.trim() ?? null
}
