import type { DraftsQuery } from '../../generated/cli-operations.ts'
import { wrapped, type Screen } from './screen.ts'
import { formatTable } from './table.ts'
import { visible, visiblePiece } from './visible.ts'
import { counted } from './words.ts'

export type ShownDraft = DraftsQuery['drafts']['edges'][number]['node']

const kindWords: Readonly<Partial<Record<ShownDraft['kind'], string>>> = {
  EVENT: 'event', STATEMENT: 'statement', COMMITMENT: 'commitment', ASSESSMENT: 'assessment', CAUSAL_LINK: 'causal link',
}

const rankWords: Readonly<Record<number, string>> = { 0: 'joins two chains', 1: 'lengthens a chain' }

/** The sentence with its quote in another colour, or between guillemets where there are none. */
export const highlighted = ({ sentence, quoteStart, quoteEnd }: Pick<ShownDraft, 'sentence' | 'quoteStart' | 'quoteEnd'>, { colours }: Screen): string => {
  const points = Array.from(sentence)
  const [before, quote, after] = [points.slice(0, quoteStart), points.slice(quoteStart, quoteEnd), points.slice(quoteEnd)].map((piece) => visiblePiece(piece.join('')))
  const marked = colours.isColorSupported ? colours.bold(colours.yellow(quote ?? '')) : `«${quote ?? ''}»`
  return `${before ?? ''}${marked}${after ?? ''}`.trim()
}

const isSaid = (value: unknown): boolean => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

/** Fields that say what is asserted, not where and how surely. */
const aside = new Set(['key', 'confidence', 'rule', 'spans', 'evidence'])

const fieldText = (value: unknown): string => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value)
  : Array.isArray(value) ? value.map(fieldText).join(', ')
    : typeof value === 'object' && value !== null ? Object.values(value).map(fieldText).join(' ') : ''

/** What a person looks at to decide: what is asserted, in which words, where it stands. */
export const formatDraftItem = (item: ShownDraft, screen: Screen): string => {
  const { colours } = screen
  const { source } = item
  const facts = [
    kindWords[item.kind] ?? item.kind.toLowerCase(), `confidence ${item.confidence.toFixed(2)}`,
    ...(rankWords[item.rank] === undefined ? [] : [rankWords[item.rank] ?? '']),
    ...(item.copies > 1 ? [`the same in ${item.copies} drafts`] : []),
    ...(item.rule === null ? [] : [visible(item.rule)]),
  ].join('; ')
  const row = JSON.parse(item.json) as Readonly<Record<string, unknown>>
  const fields = Object.entries(row).filter(([name, value]) => !aside.has(name) && isSaid(value))
  const others = item.evidence.slice(1, 4)
  return [
    wrapped(colours.bold(visible(item.caption)), '', screen),
    wrapped(colours.dim(facts), '', screen),
    '',
    wrapped(highlighted(item, screen), '  ', screen),
    ...others.map((quote) => wrapped(colours.dim(`and: ${visible(quote)}`), '  ', screen)),
    '',
    ...fields.map(([name, value]) => wrapped(`${colours.dim(name)} ${visible(fieldText(value))}`, '  ', screen)),
    '',
    wrapped(colours.dim(`${[source.publisher, source.title].filter((part) => part !== null).map(visible).join(', ')} (${visible(source.publishedAt.edtf)})`), '', screen),
  ].join('\n')
}

/** Items as a table, in their order. */
export const formatDraftList = ({ items, total }: { readonly items: readonly ShownDraft[]; readonly total: number }, screen: Screen): string => {
  if (total === 0) return 'Nothing waits.'
  const table = formatTable(
    [{ head: 'Kind', fixed: 13 }, { head: 'What', share: 2 }, { head: 'Words', share: 2 }, { head: 'Sure', fixed: 7 }],
    items.map((item) => [kindWords[item.kind] ?? item.kind.toLowerCase(), visible(item.caption), visible(item.evidence[0] ?? ''), item.confidence.toFixed(2)]), screen,
  )
  const shown = items.length < total ? `; ${items.length} shown, --first shows more` : ''
  return `${table}\n\n${counted(total, 'item')}${shown}.`
}
