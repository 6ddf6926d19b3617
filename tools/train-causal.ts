/**
 * Learns the weights of src/extract/causal from the Causal News Corpus (CC0) and writes src/extract/weights/causal.json:
 *   npm run train -- --data DIR        four documents in five; the fifth stays unseen and is what `npm run eval` counts
 *   npm run train -- --data DIR --all  all documents (then no part of the corpus is unseen any more)
 * The same data gives the same file: order and shuffling are fixed.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { codesOf, type Codes } from '../src/extract/causal/codes.ts'
import { argumentFeatures, featureList, sentenceFeatures, probabilityStep, signalContext, signalFeatures } from '../src/extract/causal/features.ts'
import { argumentAutomaton, bestPath, signalAutomaton, type Automaton } from '../src/extract/causal/segment-model.ts'
import { dataSets } from '../src/extract/evaluate/data-folder.ts'
import { readCnc, type CncSentence } from '../src/extract/evaluate/read-cnc.ts'
import { readText } from '../src/extract/text/read-text.ts'
import type { Token, TokenRange } from '../src/extract/text/document.ts'

/** Integers from 0 in a fixed pseudo-random order (a linear congruential generator). */
const shuffled = (count: number, seed: number): readonly number[] => {
  let state = seed
  const order = Array.from({ length: count }, (_, index) => index)
  for (let index = count - 1; index > 0; index -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    const other = state % (index + 1)
    const kept = order[index] ?? 0
    order[index] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

type Read = { readonly sentence: CncSentence; readonly tokens: readonly Token[]; readonly codes: Codes }

/** A feature's code. */
type Feature = number

const list = featureList()
/** The features that a call of `fill` lists. */
const listed = (fill: () => void): readonly Feature[] => {
  fill()
  return Array.from(list.codes.subarray(0, list.count))
}

/** Scores of each label for one token. */
const labelScores = (features: readonly Feature[], weights: ReadonlyMap<Feature, ArrayLike<number>>, labels: number): Float64Array => {
  const scores = new Float64Array(labels)
  for (const feature of features) {
    const row = weights.get(feature)
    if (row === undefined) continue
    for (let label = 0; label < labels; label += 1) scores[label] = (scores[label] ?? 0) + (row[label] ?? 0)
  }
  return scores
}

const rangeOf = (tokens: readonly Token[], { start, end }: { readonly start: number; readonly end: number }): TokenRange | null => {
  const first = tokens.findIndex((token) => token.end > start)
  const last = tokens.findLastIndex((token) => token.start < end)
  return first === -1 || last < first ? null : { first, last: last + 1 }
}

// --- Whether a sentence is causal: logistic regression by AdaGrad with L2. ---

type Logistic = {
  readonly weights: ReadonlyMap<Feature, number>
  readonly threshold: number
  /** For each training sentence the probability that a model which never saw it gives. */
  readonly unseen: readonly number[]
}

const trainLogistic = (items: readonly { readonly features: readonly Feature[]; readonly label: boolean }[]): ReadonlyMap<Feature, number> => {
  const counts = new Map<Feature, number>()
  for (const { features } of items) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const weights = new Map<Feature, number>()
  const squares = new Map<Feature, number>()
  for (let epoch = 0; epoch < 12; epoch += 1) {
    for (const index of shuffled(items.length, epoch + 7)) {
      const item = items[index]
      if (item === undefined) continue
      const known = item.features.filter((feature) => (counts.get(feature) ?? 0) >= 4)
      const size = 1 / Math.sqrt(known.length)
      const score = known.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0) * size
      const error = 1 / (1 + Math.exp(-score)) - (item.label ? 1 : 0)
      for (const feature of known) {
        const weight = weights.get(feature) ?? 0
        const gradient = error * size + 0.0004 * weight
        const square = (squares.get(feature) ?? 0) + gradient * gradient
        squares.set(feature, square)
        weights.set(feature, weight - (0.35 * gradient) / (Math.sqrt(square) + 1e-6))
      }
    }
  }
  return weights
}

const probability = (features: readonly Feature[], weights: ReadonlyMap<Feature, number>, known: (feature: Feature) => boolean): number => {
  const used = features.filter(known)
  return 1 / (1 + Math.exp(-used.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0) / Math.sqrt(Math.max(1, used.length))))
}

const trainSentence = (reads: readonly Read[]): Logistic => {
  const items = reads.map(({ codes, sentence }) => ({ features: [...new Set(listed(() => { sentenceFeatures(codes, list) }))], label: sentence.causal }))
  // The threshold is chosen on five folds of the training part itself.
  const scored = items.map(() => 0)
  for (let fold = 0; fold < 5; fold += 1) {
    const weights = trainLogistic(items.filter((_, index) => index % 5 !== fold))
    items.forEach(({ features }, index) => {
      if (index % 5 === fold) scored[index] = probability(features, weights, (feature) => weights.has(feature))
    })
  }
  let best = { threshold: 0.5, f1: 0 }
  for (let threshold = 0.2; threshold < 0.8; threshold += 0.01) {
    const right = items.filter(({ label }, index) => label && (scored[index] ?? 0) >= threshold).length
    const given = scored.filter((score) => score >= threshold).length
    const f1 = (2 * right) / Math.max(1, given + items.filter(({ label }) => label).length)
    if (f1 > best.f1) best = { threshold, f1 }
  }
  console.log(`sentence: threshold ${best.threshold.toFixed(2)}, F1 ${best.f1.toFixed(3)} in five folds of the training part`)
  return { weights: trainLogistic(items), threshold: best.threshold, unseen: scored }
}

// --- Signals and arguments: a conditional random field over an automaton (Lafferty, McCallum and Pereira 2001). ---

type Sequence = { readonly features: readonly (readonly Feature[])[]; readonly arcs: readonly number[] }

type Settings = { readonly epochs: number; readonly rate: number; readonly decay: number }

type Learnt = { readonly features: ReadonlyMap<Feature, Float64Array>; readonly arcs: Float64Array }

const logSum = (a: number, b: number): number => (a === -Infinity ? b : b === -Infinity ? a : Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b))))

/** Probability of each arc at each token under the model: forward and backward sums. */
const arcProbabilities = (scores: readonly Float64Array[], automaton: Automaton, weights: Float64Array): readonly Float64Array[] => {
  const { states, arcs, start, finals } = automaton
  const length = scores.length
  const forward = Array.from({ length: length + 1 }, () => new Float64Array(states).fill(-Infinity))
  const backward = Array.from({ length: length + 1 }, () => new Float64Array(states).fill(-Infinity))
  const at = (rows: readonly Float64Array[], token: number, state: number): number => rows[token]?.[state] ?? -Infinity
  const score = (token: number, arc: number): number => (scores[token]?.[automaton.arcs[arc]?.label ?? 0] ?? 0) + (weights[arc] ?? 0)
  const first = forward[0]
  if (first !== undefined) first[start] = 0
  for (let token = 0; token < length; token += 1) {
    const row = forward[token + 1]
    arcs.forEach(({ from, to }, arc) => {
      if (row !== undefined) row[to] = logSum(row[to] ?? -Infinity, at(forward, token, from) + score(token, arc))
    })
  }
  const end = backward[length]
  for (const state of finals) if (end !== undefined) end[state] = 0
  for (let token = length - 1; token >= 0; token -= 1) {
    const row = backward[token]
    arcs.forEach(({ from, to }, arc) => {
      if (row !== undefined) row[from] = logSum(row[from] ?? -Infinity, at(backward, token + 1, to) + score(token, arc))
    })
  }
  const total = at(backward, 0, start)
  return scores.map((_, token) => Float64Array.from(arcs, ({ from, to }, arc) => Math.exp(at(forward, token, from) + score(token, arc) + at(backward, token + 1, to) - total)))
}

/** Stochastic gradient steps (AdaGrad) with weight decay on what a step touches. */
const trainSequences = (automaton: Automaton, sequences: readonly Sequence[], { epochs, rate, decay }: Settings): Learnt => {
  const size = automaton.labels.length
  const features = new Map<Feature, Float64Array>()
  const squares = new Map<Feature, Float64Array>()
  const arcs = new Float64Array(automaton.arcs.length)
  const arcSquares = new Float64Array(automaton.arcs.length)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffled(sequences.length, epoch + 11)) {
      const sequence = sequences[index]
      if (sequence === undefined) continue
      const scores = sequence.features.map((names) => labelScores(names, features, size))
      const probabilities = arcProbabilities(scores, automaton, arcs)
      const arcGradient = new Float64Array(arcs.length)
      probabilities.forEach((row, token) => {
        const gradient = new Float64Array(size)
        row.forEach((probability, arc) => {
          const difference = probability - (sequence.arcs[token] === arc ? 1 : 0)
          const label = automaton.arcs[arc]?.label ?? 0
          gradient[label] = (gradient[label] ?? 0) + difference
          arcGradient[arc] = (arcGradient[arc] ?? 0) + difference
        })
        if (gradient.every((value) => Math.abs(value) < 0.001)) return
        for (const name of sequence.features[token] ?? []) {
          const weights = features.get(name) ?? new Float64Array(size)
          const square = squares.get(name) ?? new Float64Array(size)
          for (let label = 0; label < size; label += 1) {
            const slope = (gradient[label] ?? 0) + decay * (weights[label] ?? 0)
            square[label] = (square[label] ?? 0) + slope * slope
            weights[label] = (weights[label] ?? 0) - (rate * slope) / (Math.sqrt(square[label] ?? 0) + 1e-3)
          }
          features.set(name, weights)
          squares.set(name, square)
        }
      })
      arcGradient.forEach((slope, arc) => {
        arcSquares[arc] = (arcSquares[arc] ?? 0) + slope * slope
        arcs[arc] = (arcs[arc] ?? 0) - (rate * slope) / (Math.sqrt(arcSquares[arc] ?? 0) + 1e-3)
      })
    }
  }
  return { features, arcs }
}

/** The averaged perceptron (Collins 2002) with a margin: steps only where the best path is wrong. */
const trainPerceptron = (automaton: Automaton, sequences: readonly Sequence[], epochs: number): Learnt => {
  const size = automaton.labels.length
  const now = new Map<Feature, Float64Array>()
  const sums = new Map<Feature, Float64Array>()
  const arcs = new Float64Array(automaton.arcs.length)
  const arcSums = new Float64Array(automaton.arcs.length)
  let step = 0
  const bump = (name: Feature, label: number, by: number): void => {
    for (const [rows, value] of [[now, by], [sums, by * step]] as const) {
      const row = rows.get(name) ?? new Float64Array(size)
      row[label] = (row[label] ?? 0) + value
      rows.set(name, row)
    }
  }
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffled(sequences.length, epoch + 11)) {
      const sequence = sequences[index]
      if (sequence === undefined) continue
      step += 1
      const scores = sequence.features.map((names, token) => {
        const right = automaton.arcs[sequence.arcs[token] ?? 0]?.label
        return labelScores(names, now, size).map((score, label) => (label === right ? score : score + margin))
      })
      bestPath(scores, automaton, arcs)?.arcs.forEach((guess, token) => {
        const truth = sequence.arcs[token] ?? 0
        if (guess === truth) return
        arcs[truth] = (arcs[truth] ?? 0) + 1
        arcs[guess] = (arcs[guess] ?? 0) - 1
        arcSums[truth] = (arcSums[truth] ?? 0) + step
        arcSums[guess] = (arcSums[guess] ?? 0) - step
        const plus = automaton.arcs[truth]?.label ?? 0
        const minus = automaton.arcs[guess]?.label ?? 0
        if (plus === minus) return
        for (const name of sequence.features[token] ?? []) {
          bump(name, plus, 1)
          bump(name, minus, -1)
        }
      })
    }
  }
  const averaged = (row: Float64Array, sum: Float64Array | undefined): Float64Array => row.map((value, label) => value - (sum?.[label] ?? 0) / step)
  return { features: new Map([...now].map(([name, row]) => [name, averaged(row, sums.get(name))])), arcs: averaged(arcs, arcSums) }
}

const margin = 0.5

/** Both learners' weights, brought to one scale and added: their errors differ, and the sum is still one linear model. */
const trainBoth = (automaton: Automaton, sequences: readonly Sequence[], settings: Settings): Learnt => {
  const field = trainSequences(automaton, sequences, settings)
  const perceptron = trainPerceptron(automaton, sequences, settings.epochs + 2)
  const mean = ({ features }: Learnt): number => {
    let total = 0
    for (const row of features.values()) total += row.reduce((sum, weight) => sum + Math.abs(weight), 0)
    return total / Math.max(1, features.size)
  }
  const ratio = mean(field) / Math.max(1e-9, mean(perceptron))
  const features = new Map(field.features)
  for (const [name, row] of perceptron.features) {
    const other = features.get(name)
    features.set(name, row.map((weight, label) => weight * ratio + (other?.[label] ?? 0)))
  }
  return { features, arcs: field.arcs.map((weight, arc) => weight + (perceptron.arcs[arc] ?? 0) * ratio) }
}

/** The arcs of the path whose labels mark the ranges; null when the automaton has no such path. */
const pathOf = (automaton: Automaton, wanted: readonly number[]): readonly number[] | null => {
  const scores = wanted.map((label) => Float64Array.from(automaton.labels, (_, index) => (index === label ? 1 : 0)))
  const path = bestPath(scores, automaton, new Float64Array(automaton.arcs.length))
  return path === null || path.score < wanted.length ? null : path.arcs
}

const signalSequences = (reads: readonly Read[], unseen: readonly number[]): readonly Sequence[] => reads.flatMap(({ tokens, codes, sentence }, at) => {
  const step = probabilityStep(unseen[at] ?? 0)
  const wanted = tokens.map(() => 0)
  for (const relation of sentence.relations) {
    for (const signal of relation.signals) {
      const range = rangeOf(tokens, signal)
      if (range === null) continue
      for (let index = range.first; index < range.last; index += 1) wanted[index] = index === range.first ? 1 : 2
    }
  }
  const marked = wanted.map((label, index) => (label === 0 && (wanted[index - 1] ?? 0) !== 0 ? 3 : label === 1 && (wanted[index - 1] ?? 0) !== 0 ? 2 : label))
  const arcs = pathOf(signalAutomaton, marked)
  return arcs === null ? [] : [{ arcs, features: tokens.map((_, index) => listed(() => { signalFeatures(codes, { index, step }, list) })) }]
})

const argumentSequences = (reads: readonly Read[]): readonly Sequence[] => reads.flatMap(({ tokens, codes, sentence }) => sentence.relations.flatMap((relation) => {
  const cause = rangeOf(tokens, relation.cause)
  const effect = rangeOf(tokens, relation.effect)
  if (cause === null || effect === null) return []
  const first = relation.signals[0]
  const signal = first === undefined ? null : rangeOf(tokens, first)
  const wanted = tokens.map((_, index) =>
    index === cause.first ? 1 : index > cause.first && index < cause.last ? 2 : index === effect.first ? 3 : index > effect.first && index < effect.last ? 4 : 0)
  const marked = wanted.map((label, index) => (label === 0 && (wanted[index - 1] ?? 0) !== 0 ? 5 : label))
  const arcs = pathOf(argumentAutomaton, marked)
  const context = signalContext(codes, signal)
  return arcs === null ? [] : [{ arcs, features: tokens.map((_, index) => listed(() => { argumentFeatures(codes, { index, context }, list) })) }]
}))

const signalSettings: Settings = { epochs: 5, rate: 0.15, decay: 0.01 }
const argumentSettings: Settings = { epochs: 5, rate: 0.15, decay: 0.02 }

/** The bias with the best F1 of signal tokens, on a fifth of the training part that a model of the rest never saw. */
const chooseBias = (sequences: readonly Sequence[]): number => {
  const model = trainBoth(signalAutomaton, sequences.filter((_, index) => index % 5 !== 0), signalSettings)
  const packed = heavy(model.features, lightest)
  const rest = sequences.filter((_, index) => index % 5 === 0)
  const labelled = (arcs: readonly number[]): readonly boolean[] => arcs.map((arc) => [1, 2].includes(signalAutomaton.arcs[arc]?.label ?? 0))
  let best = { bias: 0, f1: 0 }
  for (let bias = -1; bias <= 3; bias += 0.1) {
    let right = 0
    let given = 0
    let expected = 0
    for (const { features, arcs } of rest) {
      const scores = features.map((names) => {
        const row = labelScores(names, packed, signalAutomaton.labels.length)
        row[1] = (row[1] ?? 0) + bias
        return row
      })
      const guess = labelled(bestPath(scores, signalAutomaton, model.arcs)?.arcs ?? [])
      labelled(arcs).forEach((truth, index) => {
        right += Number(truth && guess[index])
        given += Number(guess[index])
        expected += Number(truth)
      })
    }
    const f1 = (2 * right) / Math.max(1, given + expected)
    // A higher bias must earn its loss of precision.
    if (f1 > best.f1 + 0.008) best = { bias, f1 }
  }
  console.log(`signal: bias ${best.bias}, F1 ${best.f1.toFixed(3)} by tokens on a fifth of the training part`)
  return best.bias
}

/** Leaves out features that come less than `least` times. */
const frequent = (sequences: readonly Sequence[], least: number): readonly Sequence[] => {
  const counts = new Map<Feature, number>()
  for (const { features } of sequences) for (const names of features) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return sequences.map(({ features, arcs }) => ({ arcs, features: features.map((names) => names.filter((name) => (counts.get(name) ?? 0) >= least)) }))
}

// --- Packing: weights as bytes, light features left out (src/extract/causal/weights.ts unpacks). ---

/** Features whose weights are all lighter than this are left out. */
const lightest = 0.1

const heavy = (features: Learnt['features'], least: number): Learnt['features'] =>
  new Map([...features].filter(([, row]) => row.some((weight) => Math.abs(weight) >= least)))

const packRows = (features: ReadonlyMap<Feature, ArrayLike<number>>) => {
  const codes = [...features.keys()].sort((a, b) => a - b)
  const rows = codes.map((code) => Array.from(features.get(code) ?? []))
  const greatest = rows.reduce((most, row) => row.reduce((part, weight) => Math.max(part, Math.abs(weight)), most), 1e-9)
  const scale = 127 / Math.min(greatest, 6)
  const bytes = Int8Array.from(rows.flat(), (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))))
  const keys = Buffer.alloc(4 * codes.length)
  codes.forEach((code, at) => keys.writeInt32LE(code, 4 * at))
  return { scale, codes: keys.toString('base64'), weights: Buffer.from(bytes.buffer).toString('base64') }
}

const pack = ({ features, arcs }: Learnt, least: number) => ({ arcs: Array.from(arcs, (weight) => Number(weight.toFixed(3))), ...packRows(heavy(features, least)) })

const main = (): void => {
  const { values } = parseArgs({ options: { data: { type: 'string' }, all: { type: 'boolean', default: false } } })
  if (values.data === undefined) throw new Error('Which data? Give the folder that holds cnc/ with --data DIR.')
  const reads = readCnc(dataSets(values.data))
    .filter(({ part }) => values.all || part === 'TUNED')
    .map((sentence): Read => {
      const { tokens } = readText(sentence.text)
      return { sentence, tokens, codes: codesOf(tokens) }
    })
  console.log(`${reads.length} sentences`)
  const sentence = trainSentence(reads)
  const signals = frequent(signalSequences(reads, sentence.unseen), 4)
  const bias = chooseBias(signals)
  const signal = trainBoth(signalAutomaton, signals, signalSettings)
  const argument = trainBoth(argumentAutomaton, frequent(argumentSequences(reads), 20), argumentSettings)
  const packed = {
    recipe: `tools/train-causal.ts over Causal News Corpus V2 train (CC0), ${values.all ? 'all documents' : 'four documents in five'}, ${reads.length} sentences`,
    sentence: {
      threshold: Number(sentence.threshold.toFixed(2)),
      ...packRows(new Map([...sentence.weights].filter(([, weight]) => Math.abs(weight) >= 0.15).map(([name, weight]) => [name, [weight]]))),
    },
    signal: { ...pack(signal, lightest), bias },
    argument: pack(argument, lightest),
  }
  const text = `${JSON.stringify(packed)}\n`
  writeFileSync(new URL('../src/extract/weights/causal.json', import.meta.url), text)
  console.log(`src/extract/weights/causal.json: ${(text.length / 1000).toFixed(0)} kB`)
}

main()
