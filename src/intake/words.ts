/** One line of at most 2,000 characters, as a dossier takes it; null when nothing is left. */
export const oneLine = (text: string | null | undefined): string | null => {
  if (text === null || text === undefined) return null
  // Cut before the spaces are collapsed: an element can hold megabytes.
  const line = text.slice(0, 20_000).replace(/[\s\p{Cc}]+/gu, ' ').trim().slice(0, 2_000).trim().toWellFormed()
  return line === '' ? null : line
}

/** A BCP 47 tag in canonical form, from `en-us` or `en_US`. */
export const languageTag = (text: string | null | undefined): string | null => {
  if (text === null || text === undefined || text.length > 35) return null
  try {
    const tag = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? null
    return tag !== null && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag) && !tag.startsWith('und') ? tag : null
  } catch {
    return null
  }
}

/** An http(s) address without credentials and fragment, absolute; null for anything else. */
export const webAddress = (text: string | null | undefined, base?: string): string | null => {
  if (text === null || text === undefined || text.length > 4_096) return null
  const url = URL.parse(text.trim(), base)
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null
  url.hash = ''
  return url.href
}
