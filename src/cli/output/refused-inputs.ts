import type { Screen } from './screen.ts'
import { formatTable } from './table.ts'
import { visible } from './visible.ts'

/** An input that gave no draft. */
export type RefusedInput = { readonly input: string; readonly code: string; readonly message: string; readonly wayOut: string }

/** A table of what was refused, with what each asks for. */
export const formatRefused = (refused: readonly RefusedInput[], screen: Screen): string => formatTable(
  [{ head: 'Refused', share: 1 }, { head: 'Why', share: 1 }, { head: 'What to do', share: 1 }],
  refused.map(({ input, code, message, wayOut }) => [visible(input), `${visible(message)} [${code}]`, visible(wayOut)]),
  screen,
)
