import file from '../weights/causal.json' with { type: 'json' }
import { weightTable, type WeightTable } from './weight-table.ts'

type SegmentWeights = { readonly features: WeightTable; readonly arcs: Float64Array }

/** The learnt weights (tools/train-causal.ts tells how they are made), unpacked once when they are first needed. */
type CausalWeights = {
  readonly sentence: WeightTable
  /** At this probability a sentence counts as causal. */
  readonly threshold: number
  readonly signal: SegmentWeights
  /** Added to the score of beginning a signal: balances precision and recall. */
  readonly signalBias: number
  readonly argument: SegmentWeights
}

/** In base64: codes as little-endian 32-bit integers; weights as signed bytes, a row a code, to be divided by `scale`. */
type PackedRows = { readonly scale: number; readonly codes: string; readonly weights: string }

const unpackRows = ({ scale, codes, weights }: PackedRows): WeightTable => {
  const keys = Buffer.from(codes, 'base64')
  const bytes = new Int8Array(Buffer.from(weights, 'base64'))
  return weightTable(Int32Array.from({ length: keys.length / 4 }, (_, at) => keys.readInt32LE(4 * at)), Float32Array.from(bytes, (byte) => byte / scale))
}

const unpack = (packed: PackedRows & { readonly arcs: readonly number[] }): SegmentWeights =>
  ({ arcs: Float64Array.from(packed.arcs), features: unpackRows(packed) })

let loaded: CausalWeights | null = null

export const causalWeights = (): CausalWeights => {
  const { sentence, signal, argument } = file
  loaded ??= {
    sentence: unpackRows(sentence),
    threshold: sentence.threshold,
    signal: unpack(signal),
    signalBias: signal.bias,
    argument: unpack(argument),
  }
  return loaded
}
