import { describe, expect, it } from '@jest/globals'
import { readText } from '../../../src/extract/text/read-text.ts'

const sentencesOf = (text: string): readonly string[] => {
  const doc = readText(text)
  return doc.sentences.map((sentence) => doc.spanOf(sentence).exact)
}
const tokensOf = (text: string): readonly string[] => readText(text).tokens.map(({ text: word }) => word)

describe('sentences', () => {
  it('end at a full stop, not at an abbreviation, an initial or a decimal', () => {
    expect(sentencesOf('Gov. Ana B. Ruiz of the U.S. delegation paid 3.5 million. She left at once.')).toEqual([
      'Gov. Ana B. Ruiz of the U.S. delegation paid 3.5 million.', 'She left at once.',
    ])
  })
  it('end after "U.S." when a word follows that can only begin a sentence', () => {
    expect(sentencesOf('They flew to the U.S. The talks began.')).toHaveLength(2)
  })
  it('keep the closing quotation mark with the sentence it closes', () => {
    expect(sentencesOf('“We signed.” “They paid.” The end.')).toEqual(['“We signed.”', '“They paid.”', 'The end.'])
  })
  it('keep a quoted question and the words that say who asked it together', () => {
    expect(sentencesOf('“Why wait?” the envoy asked. Nobody spoke.')).toEqual(['“Why wait?” the envoy asked.', 'Nobody spoke.'])
  })
})

describe('tokens', () => {
  it('part clitics, possessives and joined names, and keep lower-case compounds whole', () => {
    expect(tokensOf('Norland-Sudland talks didn’t end the U.S.’s long-term plan')).toEqual([
      'Norland', '-', 'Sudland', 'talks', 'did', 'n’t', 'end', 'the', 'U.S.', '’s', 'long-term', 'plan',
    ])
  })
  it('carry the part of speech and the lemma', () => {
    const { tokens } = readText('The minister said that ties improved.')
    expect(tokens.map(({ pos }) => pos)).toEqual(['DET', 'NOUN', 'VERB', 'SCONJ', 'NOUN', 'VERB', 'PUNCT'])
    expect(tokens[2]?.lemma).toBe('say')
  })
  it('give one tag a token also where the tagger cuts otherwise', () => {
    const doc = readText('Prices of A$3,000/t (£12m) hit e-mail@home.example #now — “it’s 5pm” … x'.repeat(50))
    expect(doc.tokens.every(({ pos, lemma }) => pos.length > 0 && lemma.length > 0)).toBe(true)
  })
})

describe('paragraphs', () => {
  it('are headings, list items without their bullet, and wrapped lines joined', () => {
    const doc = readText([
      'NORTHERN ACTIONS', '- The North will buy 12 ships.', '• The North will lower tolls.', '',
      'The two sides met for a second day in the harbour town and spoke at', 'length about grain. They parted late.',
    ].join('\n'))
    expect(doc.paragraphs.map(({ kind }) => kind)).toEqual(['HEADING', 'LIST_ITEM', 'LIST_ITEM', 'PARAGRAPH'])
    expect(doc.tokens[doc.sentences[1]?.first ?? 0]?.text).toBe('The')
    expect(doc.sentences).toHaveLength(5)
  })
})

describe('quotations', () => {
  const quoted = (text: string): readonly string[] => {
    const doc = readText(text)
    return doc.quotations.map((quotation) => doc.spanOf(quotation).exact)
  }
  it('are found with straight and curly marks, nested ones inside their outer one', () => {
    const doc = readText('She said “he told us ‘never again’ in May” and "left".')
    expect(doc.quotations.map((quotation) => [doc.spanOf(quotation).exact, quotation.within])).toEqual([
      ['“he told us ‘never again’ in May”', null], ['‘never again’', 0], ['"left"', null],
    ])
  })
  it('do not begin at an apostrophe', () => {
    expect(quoted('The leaders’ plan wasn’t the ministers\' plan.')).toEqual([])
  })
  it('that nothing closes end with their paragraph', () => {
    const doc = readText('“We begin here.\n“And go on,” he said.')
    expect(doc.quotations.map(({ closed }) => closed)).toEqual([false, true])
    expect(doc.quotations[0]?.last).toBe(doc.sentences[0]?.last)
  })
})

describe('offsets', () => {
  it('are code points, also after characters beyond the basic plane', () => {
    const doc = readText('🇳🇱 Oslo met 😀 Lima.')
    const lima = doc.tokens.find(({ text }) => text === 'Lima')
    const span = doc.spanBetween(lima?.start ?? 0, lima?.end ?? 0)
    expect(span).toEqual({ start: 14, end: 18, exact: 'Lima' })
    expect(Array.from(doc.text).slice(span.start, span.end).join('')).toBe('Lima')
  })
})

describe('any input', () => {
  it.each([
    ['quotation marks', '"'], ['opening marks', '“'], ['apostrophes', '\''], ['one verb', 'said '], ['one word', 'a'],
    ['hyphens', 'A-'], ['initials', 'U.'], ['lines', 'a\n'], ['addresses', 'http://'], ['unclosed quotations', '“A. B '],
  ])('takes linear time: %s', (_, unit) => {
    const timed = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length))
      const from = performance.now()
      readText(text)
      return performance.now() - from
    }
    timed(50_000)
    const short = timed(100_000)
    expect(timed(400_000)).toBeLessThan(16 * Math.max(short, 40))
  })
})
