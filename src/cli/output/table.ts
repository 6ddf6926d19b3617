import Table from 'cli-table3'
import type { Screen } from './screen.ts'

/** A column's width: with `fixed` so many characters, the others share the rest. */
export type Width = { readonly fixed?: number, readonly share?: number }
export type Column = Width & { readonly head: string }

const least = 12

const widthsOf = (columns: readonly Width[], width: number): number[] => {
  const taken = columns.reduce((sum, { fixed = 0 }) => sum + fixed, 0)
  const shares = columns.reduce((sum, { fixed, share = 1 }) => sum + (fixed === undefined ? share : 0), 0)
  return columns.map(({ fixed, share = 1 }) => fixed ?? Math.max(least, Math.floor((width - taken) * share / shares)))
}

const bare = {
  'top': '', 'top-mid': '', 'top-left': '', 'top-right': '', 'bottom': '', 'bottom-mid': '', 'bottom-left': '',
  'bottom-right': '', 'left': '', 'left-mid': '', 'mid': '', 'mid-mid': '', 'right': '', 'right-mid': '', 'middle': '',
} as const

/** Rows, words wrapped within their column, without lines between. */
export const formatRows = (columns: readonly Width[], rows: readonly (readonly string[])[], { width }: Screen): string => {
  const table = new Table({
    colWidths: widthsOf(columns, width),
    wordWrap: true,
    chars: bare,
    style: { 'head': [], 'border': [], 'padding-left': 0, 'padding-right': 2 },
  })
  table.push(...rows.map((row) => [...row]))
  return table.toString().split('\n').map((line) => line.trimEnd()).join('\n')
}

/** The same under headings. */
export const formatTable = (columns: readonly Column[], rows: readonly (readonly string[])[], screen: Screen): string =>
  formatRows(columns, [columns.map(({ head }) => screen.colours.dim(head)), ...rows], screen)
