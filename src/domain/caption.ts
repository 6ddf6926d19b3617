import type { Quantity } from './quantities.ts'
import type { ActorKind, AssessmentOutcome, CausalRelation, Comparator } from './vocabulary.ts'

const longest = 160

/** The first characters of a line, whole code points, with … where it was cut. */
export const cut = (text: string, most: number = longest): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  const points = Array.from(line)
  return points.length <= most ? line : `${points.slice(0, most - 1).join('').trimEnd()}…`
}

/**
 * The name by which news calls somebody: for a person the alias that is one word of the name, else the word of the name
 * that the text uses most by itself, else the last; for the others the name.
 */
export const shortName = (actor: { readonly kind: ActorKind; readonly name: string; readonly aliases: readonly string[] }, text: string): string => {
  if (actor.kind !== 'PERSON') return actor.name
  const words = actor.name.split(/\s+/u)
  const alias = actor.aliases.find((candidate) => words.includes(candidate))
  if (alias !== undefined || words.length < 2) return alias ?? actor.name
  const counts = words.map((word) => text.split(new RegExp(`(?<![\\p{L}\\p{N}])${word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u')).length)
  return words[counts.lastIndexOf(Math.max(...counts))] ?? actor.name
}

const upperFirst = (text: string): string => text.replace(/^./u, (letter) => letter.toUpperCase())
const listed = (names: readonly string[]): string => (names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', '))

/** "Takaichi: Tokyo could intervene …" */
export const statementCaption = (speakers: readonly string[], content: string): string =>
  cut(speakers.length === 0 ? content : `${listed(speakers)}: ${upperFirst(content)}`)

const comparatorSigns: Readonly<Record<Comparator, string>> =
  { EXACTLY: '', AT_LEAST: '≥ ', AT_MOST: '≤ ', MORE_THAN: '> ', LESS_THAN: '< ', ABOUT: '≈ ' }

export const quantityText = ({ comparator, value, unit }: Quantity): string =>
  `${comparatorSigns[comparator]}${new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 }).format(value)} ${unit.replace(/^\{(.*)\}$/, '$1')}`

/** "China → United States: purchase US soybeans, ≥ 12,000,000 t (2025-11/2025-12)" */
export const commitmentCaption = (commitment: {
  readonly debtors: readonly string[]
  readonly creditors: readonly string[]
  readonly action: string
  readonly object: string
  readonly quantity: Quantity | undefined
  readonly due: string | undefined
}): string => {
  const parties = commitment.creditors.length === 0 ? listed(commitment.debtors) : `${listed(commitment.debtors)} → ${listed(commitment.creditors)}`
  const quantity = commitment.quantity === undefined ? '' : `, ${quantityText(commitment.quantity)}`
  return cut(`${parties}: ${commitment.action} ${commitment.object}${quantity}${commitment.due === undefined ? '' : ` (${commitment.due})`}`)
}

/** "TRIGGERS, “triggered by”" */
export const linkCaption = (relation: CausalRelation, signal: string | undefined): string =>
  cut(signal === undefined ? relation : `${relation}, “${signal}”`)

/** "FULFILLED 2026-05, 200 aircraft" */
export const assessmentCaption = (outcome: AssessmentOutcome, on: string, quantity: Quantity | undefined): string =>
  cut(`${outcome} ${on}${quantity === undefined ? '' : `, ${quantityText(quantity)}`}`)
