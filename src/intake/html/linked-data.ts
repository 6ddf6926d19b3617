/** What an article says of itself in JSON-LD (schema.org). */
export type LinkedData = { readonly headline: string | null; readonly publisher: string | null; readonly published: string | null; readonly language: string | null }

const mostScripts = 20
const longestScript = 200_000
const mostNodes = 2_000

const article = /(^|\/|:)([A-Za-z]*Article|BlogPosting|Report|LiveBlogPosting|PressRelease|SocialMediaPosting)$/

/** Only what the object itself has: a key named `__proto__` or `constructor` means nothing here. */
const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : Array.isArray(value) && typeof value[0] === 'string' ? value[0] : null)

const isArticle = (value: unknown): boolean => {
  const type = own(value, '@type')
  return (Array.isArray(type) ? type.slice(0, 10) : [type]).some((name) => typeof name === 'string' && article.test(name.slice(0, 100)))
}

/** The first article in the data, looked for breadth first and not for long. */
const findArticle = (data: unknown): unknown => {
  const queue: unknown[] = [data]
  for (let at = 0; at < queue.length && at < mostNodes; at += 1) {
    const value = queue[at]
    if (typeof value !== 'object' || value === null) continue
    if (isArticle(value)) return value
    for (const child of Array.isArray(value) ? value : Object.values(value)) {
      if (queue.length >= mostNodes) break
      queue.push(child)
    }
  }
  return null
}

const parsed = (script: string): unknown => {
  if (script.length > longestScript) return null
  try {
    return JSON.parse(script) as unknown
  } catch {
    // Pages write broken JSON-LD every day; it only describes the text, so the text is taken without it.
    return null
  }
}

/** @param scripts the contents of the page's `application/ld+json` scripts */
export const readLinkedData = (scripts: readonly string[]): LinkedData => {
  const found = scripts.slice(0, mostScripts).map((script) => findArticle(parsed(script))).find((one) => one !== null) ?? null
  const publisher = own(found, 'publisher')
  const organization: unknown = Array.isArray(publisher) ? publisher[0] : publisher
  return {
    headline: textOf(own(found, 'headline')) ?? textOf(own(found, 'name')),
    publisher: textOf(organization) ?? textOf(own(organization, 'name')),
    published: textOf(own(found, 'datePublished')),
    language: textOf(own(found, 'inLanguage')),
  }
}
