import { Document, isScalar, Scalar, visit } from 'yaml'
import type { Dossier } from '../../domain/dossier.ts'

/** What acts on a terminal or hides its neighbours; in JSON and in double-quoted YAML it can be written as an escape. */
const treacherous = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu

const unit = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`
const escaped = (letter: string): string => Array.from({ length: letter.length }, (_, at) => unit(letter.charCodeAt(at))).join('')

/** Any value as one line of JSON that is safe to print. */
export const safeJson = (value: object): string => JSON.stringify(value).replace(treacherous, escaped)

/** A dossier as one line of JSON. */
export const draftJson = (dossier: Dossier): string => safeJson(dossier)

/** YAML knows no pairs of surrogates: a letter beyond U+FFFF has an escape of eight digits. */
const yamlEscape = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : unit(code)
}

/** Whether a field says something. An empty list of speakers does: that the text names nobody. */
const says = ([name, value]: [string, unknown]): boolean => name === 'speaker' || value !== null && !(Array.isArray(value) && value.length === 0)

/** A dossier as YAML; lists that are empty and what is not known are left out, as a person would. */
export const draftYaml = (dossier: Dossier): string => {
  const compact: unknown = JSON.parse(JSON.stringify(dossier), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).filter(says))
  })
  const document = new Document(compact, { aliasDuplicateObjects: false })
  visit(document, {
    Scalar: (_, node) => {
      if (isScalar(node) && typeof node.value === 'string' && node.value.search(treacherous) >= 0) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return document.toString({ lineWidth: 0 }).replace(treacherous, yamlEscape)
}
