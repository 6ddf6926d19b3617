import type {
  AsserterKind, CausalRelation, CommitmentState, Comparator, DifferenceKind, Verdict,
} from '../../generated/cli-operations.ts'
import { visible } from './visible.ts'

export const relationWords: Readonly<Record<CausalRelation, string>> = {
  CAUSES: 'causes',
  TRIGGERS: 'triggers',
  ENABLES: 'enables',
  MOTIVATES: 'motivates',
  AMPLIFIES: 'amplifies',
  MITIGATES: 'mitigates',
  PREVENTS: 'prevents',
  RESPONDS_TO: 'draws the response',
  CONTEXT_FOR: 'is context for',
}

export const stateWords: Readonly<Record<CommitmentState, string>> = {
  PROPOSED: 'proposed',
  CONDITIONAL: 'conditional',
  ACTIVE: 'active',
  SATISFIED: 'satisfied',
  PARTIALLY_SATISFIED: 'partly satisfied',
  VIOLATED: 'violated',
  EXPIRED: 'expired',
  CANCELLED: 'cancelled',
  DELAYED: 'delayed',
}

export const verdictWords: Readonly<Record<Verdict, string>> = {
  AGREE: 'those who speak say the same',
  DIFFER: 'they do not say the same',
  COMPLEMENTARY: 'they speak of different things',
  ONE_SIDED: 'only one party speaks',
}

export const differenceWords: Readonly<Record<DifferenceKind, string>> = {
  STRENGTH: 'strength',
  QUANTITY: 'figure',
  DATE: 'date',
  POLARITY: 'yes and no',
  SILENCE: 'silence',
}

const comparatorWords: Readonly<Record<Comparator, string>> = {
  EXACTLY: '',
  AT_LEAST: 'at least ',
  AT_MOST: 'at most ',
  MORE_THAN: 'more than ',
  LESS_THAN: 'less than ',
  ABOUT: 'about ',
}

/** Millions and billions in words where they lose nothing (`25 million`), else digits (`25,000,001`). */
export const formatNumber = (value: number): string => {
  for (const [size, word] of [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']] as const) {
    if (Math.abs(value) >= size) {
      const scaled = Number((value / size).toFixed(3))
      if (scaled * size === value) return `${scaled.toLocaleString('en-US', { maximumFractionDigits: 3 })} ${word}`
    }
  }
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 })
}

/** UCUM and ISO 4217 in words: `USD/a` is `USD a year`, `{aircraft}` is `aircraft`. */
const formatUnit = (unit: string): string =>
  visible(unit).replace(/^\{(.*)\}$/, '$1').replace(/\/a$/, ' a year')

/** `at least 12 million t`, `550 billion USD`, `10%`. */
export const formatQuantity = (quantity: { readonly comparator?: Comparator, readonly value: number, readonly unit: string }): string => {
  const comparator = quantity.comparator === undefined ? '' : comparatorWords[quantity.comparator]
  const unit = formatUnit(quantity.unit)
  return `${comparator}${formatNumber(quantity.value)}${unit === '' || unit === '%' ? unit : ` ${unit}`}`
}

type Asserter = { readonly kind: AsserterKind, readonly actor: { readonly name: string } | null }

/** Who stands behind an assertion: `says Xi Jinping`, `as the reporter tells it`. */
export const formatAsserter = ({ kind, actor }: Asserter): string => {
  const name = actor === null ? null : visible(actor.name)
  switch (kind) {
    case 'ACTOR': return name === null ? 'says somebody unnamed' : `says ${name}`
    case 'REPORTER': return name === null ? 'as the reporter tells it' : `as ${name} tells it`
    case 'ANALYST': return name === null ? 'says an analyst' : `says the analyst ${name}`
    case 'INFERENCE': return 'inferred, told by nobody'
  }
}

/** `1 link`, `2 links`. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? noun : plural}`
