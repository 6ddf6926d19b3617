import { describe, expect, it } from '@jest/globals'
import { extract } from '../../../src/extract/draft/extract.ts'
import { soundDraft } from '../../../src/extract/draft/sound-draft.ts'

const facts = { kind: 'ARTICLE', title: 'A text', publisher: null, url: null, publishedAt: '2025-11-24' } as const

/** Seconds of the processor, so that a busy machine moves the figure little; with the work of a garbage collector in it. */
const seconds = (unit: string, length: number): number => {
  const text = unit.repeat(Math.ceil(length / unit.length))
  const from = process.cpuUsage()
  soundDraft(extract(text, facts))
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1e6
}

describe('a text that is all one thing', () => {
  // `npm run -s eval -- --task speed` takes texts of 1 MB; a quadratic part would make four times the text cost sixteen times.
  it.each(['"', '“”', 'said ', 'a', 'He said, ', 'because ', '((', 'on March 3, 2026 ', 'Barack Obama ', 'The pledge was prompted by a drought. ', 'Kenya said it would buy wheat. ', 'The court ruled on the appeal of that decision. '])(
    'costs as its length: %j', (unit) => {
      seconds(unit, 2_000)
      expect(seconds(unit, 20_000)).toBeLessThan(9 * Math.max(0.4, seconds(unit, 5_000)))
    }, 120_000)
})
