/** Keys of a draft: made from names, each given once. */
export type KeyMaker = (name: string, prefix?: string) => string

const longest = 60

const slug = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[’']s\b/gu, '').replace(/[^a-z0-9]+/gu, '-').slice(0, longest).replace(/^-+|-+$/gu, '')

export const keyMaker = (): KeyMaker => {
  const next = new Map<string, number>()
  const used = new Set<string>()
  return (name, prefix = '') => {
    const base = `${prefix}${slug(name)}`.replace(/-+$/u, '') || `${prefix}item`
    if (!used.has(base)) {
      used.add(base)
      return base
    }
    let number = next.get(base) ?? 2
    while (used.has(`${base}-${number}`)) number += 1
    next.set(base, number + 1)
    used.add(`${base}-${number}`)
    return `${base}-${number}`
  }
}
