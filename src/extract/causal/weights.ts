import file from '../weights/causal.json' with { type: 'json' }
import type { SegmentWeights } from './segment-model.ts'

/** The learnt weights (tools/train-causal.ts tells how they are made), unpacked once when they are first needed. */
export type CausalWeights = {
  readonly sentence: ReadonlyMap<string, number>
  /** At this probability a sentence counts as causal. */
  readonly threshold: number
  readonly signal: SegmentWeights
  /** Added to the score of beginning a signal: balances precision and recall. */
  readonly signalBias: number
  readonly argument: SegmentWeights
}

type Packed = { readonly scale: number; readonly arcs: readonly number[]; readonly features: Readonly<Record<string, readonly number[]>> }

const unpack = ({ scale, arcs, features }: Packed): SegmentWeights => ({
  arcs: arcs.map((weight) => weight / scale),
  features: new Map(Object.entries(features).map(([name, row]) => [name, Float64Array.from(row, (weight) => weight / scale)])),
})

let loaded: CausalWeights | null = null

export const causalWeights = (): CausalWeights => {
  const { sentence, signal, argument } = file as unknown as {
    readonly sentence: { readonly scale: number; readonly threshold: number; readonly features: Readonly<Record<string, number>> }
    readonly signal: Packed & { readonly bias: number }
    readonly argument: Packed
  }
  loaded ??= {
    sentence: new Map(Object.entries(sentence.features).map(([name, weight]) => [name, weight / sentence.scale])),
    threshold: sentence.threshold,
    signal: unpack(signal),
    signalBias: signal.bias,
    argument: unpack(argument),
  }
  return loaded
}
