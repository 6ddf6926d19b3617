import { basename } from 'node:path'
import type { TakenText } from '../../intake/item.ts'

/** One text to draft from. `line` counts from 1 where each line is a text of its own; else null. */
export type Piece = { readonly origin: string; readonly name: string; readonly text: string; readonly line: number | null }

/** What an input is called when nothing tells its title: the file's name, or the input itself. */
const nameOf = (origin: string): string =>
  origin === '-' || origin === '' ? 'Standard input' : /^[a-z][a-z0-9+.-]*:\/\//i.test(origin) ? origin : basename(origin)

/** The text whole, or each of its lines that has words. */
export const piecesOf = ({ origin, text }: Pick<TakenText, 'origin' | 'text'>, byLine: boolean): readonly Piece[] => {
  const name = nameOf(origin)
  if (!byLine) return [{ origin, name, text, line: null }]
  return text.split(/\r\n|\n|\r/).flatMap((line, index) =>
    (line.trim() === '' ? [] : [{ origin: `${origin}:${index + 1}`, name: `${name}, line ${index + 1}`, text: line.trim(), line: index + 1 }]))
}
