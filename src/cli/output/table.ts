import Table from 'cli-table3'
import type { Screen } from './screen.ts'

/** A column: its heading and its share of the width; those with `fixed` have so many characters, the others share the rest. */
export type Column = { readonly head: string, readonly fixed?: number, readonly share?: number }

const widthsOf = (columns: readonly Column[], width: number): number[] => {
  const taken = columns.reduce((sum, { fixed = 0 }) => sum + fixed, 0)
  const shares = columns.reduce((sum, { fixed, share = 1 }) => sum + (fixed === undefined ? share : 0), 0)
  return columns.map(({ fixed, share = 1 }) => fixed ?? Math.max(12, Math.floor((width - taken) * share / shares)))
}

const bare = {
  'top': '', 'top-mid': '', 'top-left': '', 'top-right': '', 'bottom': '', 'bottom-mid': '', 'bottom-left': '',
  'bottom-right': '', 'left': '', 'left-mid': '', 'mid': '', 'mid-mid': '', 'right': '', 'right-mid': '', 'middle': '',
} as const

/** Rows under headings, words wrapped within their column, without lines between. */
export const formatTable = (columns: readonly Column[], rows: readonly (readonly string[])[], { width, colours }: Screen): string => {
  const table = new Table({
    head: columns.map(({ head }) => colours.dim(head)),
    colWidths: widthsOf(columns, width),
    wordWrap: true,
    chars: bare,
    style: { 'head': [], 'border': [], 'padding-left': 0, 'padding-right': 2 },
  })
  table.push(...rows.map((row) => [...row]))
  return table.toString().split('\n').map((line) => line.trimEnd()).join('\n')
}
