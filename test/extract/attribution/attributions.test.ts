import { describe, expect, it } from '@jest/globals'
import type { Attribution } from '../../../src/extract/attribution/attribution.ts'
import { attributions } from '../../../src/extract/attribution/attributions.ts'
import type { Span } from '../../../src/extract/text/document.ts'
import { readText } from '../../../src/extract/text/read-text.ts'

const read = (text: string): readonly Attribution[] => attributions(readText(text))
const words = (spans: readonly Span[]): readonly string[] => spans.map(({ exact }) => exact)
const roles = ({ source, cue, content }: Attribution) => ({ source: words(source), cue: words(cue), content: words(content) })
const only = (text: string) => {
  const found = read(text)
  expect(found).toHaveLength(1)
  return found.map(roles)[0]
}

describe('the cue before its content', () => {
  it('opens a that-clause', () => {
    expect(only('The envoy said that the straits would stay open.')).toEqual({
      source: ['The envoy'], cue: ['said'], content: ['that the straits would stay open'],
    })
  })
  it('opens a clause without "that"', () => {
    expect(only('Ana Ruiz said the two sides had met twice.')?.content).toEqual(['the two sides had met twice'])
  })
  it('opens a quotation after a colon', () => {
    expect(only('Ana Ruiz said: “We will pay.”')?.content).toEqual(['“We will pay.”'])
  })
  it('may have a hearer and a date between', () => {
    expect(only('The chancellor told reporters on Tuesday that the port was safe.')).toEqual({
      source: ['The chancellor'], cue: ['told'], content: ['that the port was safe'],
    })
  })
  it('opens an infinitive', () => {
    expect(only('Northland vowed to lower its tolls.')?.content).toEqual(['to lower its tolls'])
  })
  it('opens a preposition', () => {
    expect(only('The council called for an inquiry.')).toEqual({ source: ['The council'], cue: ['called for'], content: ['an inquiry'] })
  })
})

describe('the cue after and inside its content', () => {
  it('follows a quotation', () => {
    expect(only('“We will pay,” the minister said.')).toEqual({ source: ['the minister'], cue: ['said'], content: ['“We will pay,”'] })
  })
  it('stands before its subject', () => {
    expect(only('“We will pay,” said Ana Ruiz, the minister.')).toEqual({
      source: ['Ana Ruiz, the minister'], cue: ['said'], content: ['“We will pay,”'],
    })
  })
  it('parts a quotation in two pieces', () => {
    expect(only('“We will pay,” the minister said, “and we will pay soon.”')?.content).toEqual(['“We will pay,”', '“and we will pay soon.”'])
  })
  it('follows indirect speech', () => {
    expect(only('The harbour will open in May, the mayor said.')?.content).toEqual(['The harbour will open in May'])
  })
  it('lets a quotation go on in the next sentences', () => {
    expect(only('“We will pay,” the minister said. “Nobody doubts it. We have the money.”')?.content).toEqual([
      '“We will pay,”', '“Nobody doubts it. We have the money.”',
    ])
  })
})

describe('sources', () => {
  it('follow "according to"', () => {
    expect(only('The harbour is closed, according to the port authority.')).toEqual({
      source: ['the port authority'], cue: ['according to'], content: ['The harbour is closed'],
    })
  })
  it('stand before an aside', () => {
    expect(only('Ana Ruiz, who leads the council, said the vote was fair.')?.source).toEqual(['Ana Ruiz, who leads the council'])
  })
  it('leave out what only tells where and when', () => {
    expect(only('In Oslo on Monday the envoy said the vote was fair.')?.source).toEqual(['the envoy'])
  })
  it('are shared by a second verb', () => {
    const found = read('The mayor opened the fair and said that prices had dropped.')
    expect(found.map(roles)).toEqual([{ source: ['The mayor'], cue: ['said'], content: ['that prices had dropped'] }])
  })
  it('are absent when a passive names nobody', () => {
    expect(only('It was reported that the bridge had fallen.')?.source).toEqual([])
  })
  it('follow "by" in a passive', () => {
    expect(only('The plan was criticised by the unions.')).toEqual({ source: ['the unions'], cue: ['was criticised'], content: ['The plan'] })
  })
})

describe('nouns as cues', () => {
  it('take their possessor as the source', () => {
    expect(only('The dispute grew over Ana Ruiz’s suggestion that the straits were closed.')).toEqual({
      source: ['Ana Ruiz'], cue: ['suggestion'], content: ['that the straits were closed'],
    })
  })
})

describe('nested attributions', () => {
  it('form a chain from the outer to the inner speaker', () => {
    const [outer, inner] = read('Northland’s foreign ministry said Ruiz acknowledged the importance of the straits.')
    expect(outer === undefined ? null : roles(outer).source).toEqual(['Northland’s foreign ministry'])
    expect(inner === undefined ? null : roles(inner).source).toEqual(['Ruiz'])
    expect(inner?.parent).toBe(outer?.index)
    expect(outer?.parent).toBeNull()
  })
  it('are not made of what a quoted speaker says of himself', () => {
    expect(read('“I think we said enough,” the envoy said.')).toHaveLength(1)
  })
})

describe('shades', () => {
  it.each([
    ['The envoy urged both sides to talk.', 'DIRECTIVE'], ['Northland promised to pay.', 'COMMISSIVE'],
    ['The council condemned the attack.', 'EXPRESSIVE'], ['The envoy said the port was open.', 'ASSERTIVE'],
  ])('illocution follows the cue: %s', (text, illocution) => {
    expect(read(text).map((one) => one.illocution)).toEqual([illocution])
  })
  it.each([
    ['The envoy denied that the port was closed.', 'NEGATIVE'], ['The envoy said the port would not close.', 'NEGATIVE'],
    ['The envoy denied that the port would not close.', 'POSITIVE'], ['The envoy said the port would close.', 'POSITIVE'],
  ])('polarity counts denial and negation: %s', (text, polarity) => {
    expect(read(text)[0]?.polarity).toBe(polarity)
  })
  it.each([
    ['The envoy said the port might close.', 'POSSIBLE'], ['The envoy said the port would probably close.', 'PROBABLE'],
    ['The envoy asked whether the port was open.', 'UNDERSPECIFIED'], ['The envoy believes the port is open.', 'PROBABLE'],
  ])('certainty follows the content, then the cue: %s', (text, certainty) => {
    expect(read(text)[0]?.certainty).toBe(certainty)
  })
  it('tells silence from speech', () => {
    expect(read('The minister did not mention the harbour.')[0]?.silent).toBe(true)
    expect(read('The minister mentioned the harbour.')[0]?.silent).toBe(false)
  })
  it('tells direct, indirect and mixed speech apart', () => {
    expect(read('“We will pay,” she said.')[0]?.directness).toBe('DIRECT')
    expect(read('She said they would pay.')[0]?.directness).toBe('INDIRECT')
    expect(read('She said they would pay “very soon” and leave.')[0]?.directness).toBe('MIXED')
  })
})

describe('places', () => {
  it('are code points that hold the very words', () => {
    const text = '🚢 The envoy said 🌊 waves were high.'
    for (const { source, cue, content } of read(text)) {
      for (const { start, end, exact } of [...source, ...cue, ...content]) expect(Array.from(text).slice(start, end).join('')).toBe(exact)
    }
    expect(read(text)).toHaveLength(1)
  })
})
