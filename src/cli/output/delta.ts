import type { Delta, DeltaItem } from '../../ingest/delta.ts'
import type { LostQuote, MovedQuote } from '../../domain/reanchor.ts'
import { hanging, type Screen } from './screen.ts'
import { visible } from './visible.ts'
import { counted } from './words.ts'

const mostShown = 20

const section = (title: string, lines: readonly string[], { colours }: Screen): readonly string[] => lines.length === 0 ? [] : [
  colours.bold(`${title} (${lines.length})`), ...lines.slice(0, mostShown), ...(lines.length > mostShown ? [colours.dim(`  … and ${lines.length - mostShown} more`)] : []),
]

const items = (list: readonly DeltaItem[], screen: Screen): readonly string[] =>
  list.map(({ kind, caption }) => hanging('  ', `${visible(caption)}  ${screen.colours.dim(kind.toLowerCase().replace('_', ' '))}`, screen))

/** What a withdrawal, a return or a correction changed, by what became of things. */
export const formatDelta = (headline: string, delta: Delta, screen: Screen): string => [
  delta.unchanged ? `${screen.colours.dim('=')} ${headline}: nothing changed` : `${screen.colours.green('✓')} ${headline}`,
  ...section('Withdrawn', items(delta.withdrawn, screen), screen),
  ...section('Still told by others', items(delta.changed, screen), screen),
  ...section('New', items([...delta.created, ...delta.matched], screen), screen),
  ...section('Waiting for what is gone', items(delta.suspended, screen), screen),
  ...section('Returned', items(delta.returned, screen), screen),
].join('\n')

/** The same for a correction, with what the text no longer says. */
export const formatCorrection = (headline: string, corrected: { readonly delta: Delta, readonly moved: readonly MovedQuote[], readonly lost: readonly LostQuote[] }, screen: Screen): string => {
  const { delta, moved, lost } = corrected
  return [
    `${screen.colours.green('✓')} ${headline}: ${delta.unchanged ? 'nothing changed' : `${counted(moved.length, 'quote')} moved, ${lost.length} lost`}`,
    ...section('Lost', lost.map(({ place, message }) => hanging('  ', `${visible(place)}: ${visible(message)}`, screen)), screen),
    ...section('Withdrawn', items(delta.withdrawn, screen), screen),
    ...section('Waiting for what is gone', items(delta.suspended, screen), screen),
    ...section('Returned', items(delta.returned, screen), screen),
  ].join('\n')
}
