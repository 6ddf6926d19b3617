/** What a text without a telling name or type looks like, by its beginning. */
export type Look = 'html' | 'feed' | 'dossier' | 'text'

const beginning = (text: string): string => text.slice(0, 2_000).replace(/^\ufeff/, '').trimStart()

/** A `source` key at the top is what makes a dossier. */
const yamlSource = /^(?:source|"source"|'source')[ \t]*:(?:[ \t]|$)/m

export const hasSourceKey = (text: string): boolean => {
  if (!/^\s*\{/.test(text.slice(0, 1_000))) return yamlSource.test(text)
  try {
    const value = JSON.parse(text) as unknown
    return typeof value === 'object' && value !== null && Object.hasOwn(value, 'source')
  } catch {
    // Flow-style YAML, or JSON that the dossier's own reader will name the mistake of.
    return /^\s*\{\s*["']?source["']?\s*:/.test(text.slice(0, 1_000))
  }
}

/** Prose may have a line that begins with "source:"; a dossier begins with a key, after comments. */
const beginsWithKey = /^(?:(?:#[^\n]*|---)\r?\n\s*)*(?:\{|["']?[a-z]{1,40}["']?[ \t]*:)/i

export const looksLike = (text: string): Look => {
  const start = beginning(text)
  if (/^(<\?xml|<rss[\s>]|<feed[\s>]|<rdf:RDF[\s>])/i.test(start)) return /<html[\s>]/i.test(start) ? 'html' : 'feed'
  if (/^(<!--[^]{0,500}?-->\s*)?<(!doctype html|html|head|body|article|div|p)[\s>]/i.test(start)) return 'html'
  return beginsWithKey.test(start) && hasSourceKey(text) ? 'dossier' : 'text'
}
