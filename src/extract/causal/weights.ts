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

/** Names one a line; weights as signed bytes in base64, a row a name, to be divided by `scale`. */
type PackedRows = { readonly scale: number; readonly names: string; readonly weights: string }
type Packed = PackedRows & { readonly arcs: readonly number[] }

const unpackRows = ({ scale, names, weights }: PackedRows): ReadonlyMap<string, Float64Array> => {
  const bytes = new Int8Array(Buffer.from(weights, 'base64'))
  const list = names.split('\n')
  const width = bytes.length / list.length
  return new Map(list.map((name, row) => [name, Float64Array.from(bytes.subarray(row * width, (row + 1) * width), (byte) => byte / scale)]))
}

const unpack = (packed: Packed): SegmentWeights => ({ arcs: packed.arcs, features: unpackRows(packed) })

let loaded: CausalWeights | null = null

export const causalWeights = (): CausalWeights => {
  const { sentence, signal, argument } = file as unknown as {
    readonly sentence: PackedRows & { readonly threshold: number }
    readonly signal: Packed & { readonly bias: number }
    readonly argument: Packed
  }
  loaded ??= {
    sentence: new Map([...unpackRows(sentence)].map(([name, row]) => [name, row[0] ?? 0])),
    threshold: sentence.threshold,
    signal: unpack(signal),
    signalBias: signal.bias,
    argument: unpack(argument),
  }
  return loaded
}
