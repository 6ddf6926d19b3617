import { describe, expect, it } from '@jest/globals'
import stringWidth from 'string-width'
import { chainLine, formatChain, formatTrace } from '../../../src/cli/output/chain.ts'
import { aChain, aLink, anAnswer, aNode, colouredScreen, plainScreen } from '../support.ts'

describe('formatChain', () => {
  it('shows each happening, the claim between two, its words and their place', () => {
    expect(formatChain(aChain(), plainScreen)).toBe([
      'Closure → Strike',
      '1 link; strictly causal; in order of time',
      '',
      '  Closure  2024-04',
      '  │',
      '  │  triggers  in so many words: “triggered by”; as the reporter tells it',
      '  │    “The strike was triggered by the closure.”',
      '  │    The Ledger, Harbour news (2024-05-01), characters 10–50',
      '  ▼',
      '  Strike  2024-05',
    ].join('\n'))
  })

  it('says outright that a chain which needs context is not strictly causal', () => {
    const chain = aChain({ strictlyCausal: false, timeOrdered: false, links: [aLink({ relation: 'CONTEXT_FOR', explicit: false, signal: null })] })
    const text = formatChain(chain, plainScreen)
    expect(text).toContain('not strictly causal: it needs context; the dates leave its order open')
    expect(text).toContain('is context for  implied')
  })

  it('shows a denied link as denied and an unsure one with its confidence', () => {
    const text = formatChain(aChain({ confidence: 0.5, links: [aLink({ polarity: 'NEGATIVE', confidence: 0.5 })] }), plainScreen)
    expect(text).toContain('denied: triggers')
    expect(text.match(/confidence 0\.50/g)).toHaveLength(2)
  })

  it('calls what no source dates undated', () => {
    expect(formatChain(aChain({ nodes: [aNode('Closure'), aNode('Strike')] }), plainScreen)).toContain('Closure  undated')
  })

  it('keeps within the width of the screen, wide characters counted twice', () => {
    const chain = aChain({ nodes: [aNode('日本と中国の外交紛争 '.repeat(12)), aNode('a word '.repeat(40))] })
    for (const line of formatChain(chain, plainScreen).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80)
  })

  it('lets no source steer the terminal', () => {
    const text = formatChain(aChain({ nodes: [aNode('\u001b]0;title\u0007Closure'), aNode('Strike')] }), plainScreen)
    expect(text).not.toMatch(/[\u001b\u0007]/)
  })

  it('differs with colours only in its colours', () => {
    const coloured = formatChain(aChain(), colouredScreen)
    expect(coloured).toContain('\u001b[')
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(formatChain(aChain(), plainScreen))
  })
})

describe('formatTrace', () => {
  it('ends with the sentence that says why the answer is as it is', () => {
    expect(formatTrace(anAnswer([aChain(), aChain()]), plainScreen).split('\n').at(-1)).toBe('One chain joins them.')
    expect(formatTrace(anAnswer([]), plainScreen)).toBe('One chain joins them.')
  })
})

describe('chainLine', () => {
  it('is the chain in one line', () => {
    expect(chainLine(aChain())).toBe('Closure → Strike')
  })
})
