import { maxTextLength } from '../domain/dossier.ts'
import { Refusal } from './refusal.ts'

/** The text itself, when a source may have it. @throws Refusal EMPTY, TOO_LARGE, FORBIDDEN_CHARACTER */
export const checkText = (text: string): string => {
  if (text.trim() === '') throw new Refusal({ code: 'EMPTY', message: 'It has no words.', wayOut: 'Put the text into it.' })
  if (text.length > maxTextLength) {
    throw new Refusal({ code: 'TOO_LARGE', message: `The text has ${text.length} characters; ${maxTextLength} are allowed.`, wayOut: 'Split it.' })
  }
  if (text.includes('\0')) throw new Refusal({ code: 'FORBIDDEN_CHARACTER', message: 'The text has a NUL character.', wayOut: 'Save it as plain text.' })
  if (!text.isWellFormed()) throw new Refusal({ code: 'FORBIDDEN_CHARACTER', message: 'The text has half of a surrogate pair.', wayOut: 'Save it as UTF-8.' })
  return text
}
