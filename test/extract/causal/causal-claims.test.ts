import { describe, expect, it } from '@jest/globals'
import type { CausalClaim } from '../../../src/extract/causal/causal-claim.ts'
import { causalClaims } from '../../../src/extract/causal/causal-claims.ts'
import { isCausal } from '../../../src/extract/causal/causal-sentence.ts'
import { codesOf } from '../../../src/extract/causal/codes.ts'
import { bestPath, argumentAutomaton, signalAutomaton } from '../../../src/extract/causal/segment-model.ts'
import { readText } from '../../../src/extract/text/read-text.ts'

const read = (text: string): readonly CausalClaim[] => causalClaims(readText(text))
const roles = ({ cause, effect, signal, relation }: CausalClaim) =>
  ({ cause: cause[0]?.exact, effect: effect[0]?.exact, signal: signal[0]?.exact, relation })
const bySignal = (text: string, signal: string) => read(text).map(roles).find((one) => one.signal === signal)

describe('claims that the text makes outright', () => {
  it('turn a passive round', () => {
    expect(bySignal('The dispute was triggered by a remark of the envoy.', 'triggered by')).toEqual({
      cause: 'a remark of the envoy', effect: 'The dispute', signal: 'triggered by', relation: 'TRIGGERS',
    })
  })
  it('find the noun that a participle hangs on', () => {
    expect(bySignal('The town faces a long dispute triggered by a new toll.', 'triggered by')?.effect).toBe('a long dispute')
  })
  it('take a verb’s subject as the cause', () => {
    expect(bySignal('The new toll sparked protests in three ports.', 'sparked')).toEqual({
      cause: 'The new toll', effect: 'protests in three ports', signal: 'sparked', relation: 'TRIGGERS',
    })
  })
  it('read "in response to" and "because of"', () => {
    expect(bySignal('Southland closed its ports in response to the blockade.', 'in response to')).toMatchObject({
      cause: 'the blockade', effect: 'Southland closed its ports', relation: 'RESPONDS_TO',
    })
    expect(bySignal('Because of the storm, the talks were put off.', 'Because of')).toMatchObject({
      cause: 'the storm', effect: 'the talks were put off', relation: 'CAUSES',
    })
  })
  it('say when the text denies the link', () => {
    expect(read('The storm did not cause the delay.')[0]?.polarity).toBe('NEGATIVE')
  })
})

describe('context', () => {
  it('is CONTEXT_FOR, never a cause', () => {
    expect(bySignal('His remarks come as Northland faces a dispute with its neighbour.', 'come as')).toEqual({
      cause: 'Northland faces a dispute with its neighbour', effect: 'His remarks', signal: 'come as', relation: 'CONTEXT_FOR',
    })
    expect(bySignal('The ministers met amid growing tension at sea.', 'amid')?.relation).toBe('CONTEXT_FOR')
  })
})

describe('what is only learnt', () => {
  it('never says that it is certain', () => {
    const text = 'Sailors blocked the harbour on Friday, demanding that their wages be paid, and police arrested twelve of them for trespassing.'
    for (const { explicit, confidence, rule } of read(text)) {
      if (rule === 'implied') expect(confidence).toBeLessThan(0.4)
      else if (rule.startsWith('learnt')) expect(confidence).toBeLessThan(0.6)
      expect(explicit).toBe(rule !== 'implied')
    }
  })
  it('tells causal sentences from others', () => {
    const causal = isCausal(codesOf(readText('Workers went on strike in protest against the closure of the mine because their wages were cut.').tokens))
    const plain = isCausal(codesOf(readText('The museum has three floors and a small garden.').tokens))
    expect(causal).toBeGreaterThan(plain)
    expect(causal).toBeGreaterThan(0.5)
  })
  it('gives a sentence without words no relation', () => {
    expect(read('')).toEqual([])
    expect(read('… — “”')).toEqual([])
  })
})

describe('decoding', () => {
  it('always gives one cause and one effect, whatever the scores', () => {
    const scores = Array.from({ length: 6 }, (_, index) => [5, index === 4 ? 1 : 0, 0, index === 1 ? 1 : 0, 0, 0])
    const path = bestPath(scores, argumentAutomaton, new Float64Array(argumentAutomaton.arcs.length))
    const labels = path?.arcs.map((arc) => argumentAutomaton.labels[argumentAutomaton.arcs[arc]?.label ?? 0])
    expect(labels?.filter((label) => label === 'B-C')).toHaveLength(1)
    expect(labels?.filter((label) => label === 'B-E')).toHaveLength(1)
  })
  it('gives no path where none fits', () => {
    expect(bestPath([[0, 0, 0, 0, 0, 0]], argumentAutomaton, [])).toBeNull()
    expect(bestPath([], signalAutomaton, [])?.arcs).toEqual([])
  })
})
