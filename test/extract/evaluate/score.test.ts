import { describe, expect, it } from '@jest/globals'
import { readCsv, readMarked, readPythonList } from '../../../src/extract/evaluate/read-cnc.ts'
import { readConllu } from '../../../src/extract/evaluate/read-gum.ts'
import { partOf, readBrat } from '../../../src/extract/evaluate/read-polnear.ts'
import { f1, pairBy, precision, recall, shared, spanCounts } from '../../../src/extract/evaluate/score.ts'
import { MissingData, needFolder } from '../../../src/extract/evaluate/data-folder.ts'

describe('scores', () => {
  it('are precision, recall and their harmonic mean', () => {
    const counts = { right: 3, given: 4, expected: 6 }
    expect([precision(counts), recall(counts), f1(counts)]).toEqual([0.75, 0.5, 0.6])
    expect(f1({ right: 0, given: 0, expected: 0 })).toBe(0)
  })
  it('pair each item once, the best overlap first', () => {
    const pairs = pairBy([{ start: 0, end: 4 }, { start: 2, end: 9 }], [{ start: 3, end: 8 }], (a, b) => shared([a], [b]))
    expect(pairs.map(({ given }) => given.start)).toEqual([2])
  })
  it('count shared units of spans in pieces', () => {
    expect(spanCounts([{ start: 0, end: 3 }, { start: 5, end: 9 }], [{ start: 2, end: 6 }])).toEqual({ right: 2, given: 7, expected: 4 })
  })
})

describe('readers', () => {
  it('read brat events with several pieces and without a source', () => {
    const text = ['T1\tSource 0 4\tLima', 'T2\tCue 5 9\tsaid', 'T3\tContent 10 14;20 24\tthis that', 'E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3', 'E2\tAttribution-no-source:T2 Cue:T2 Content:T3'].join('\n')
    const [first, second] = readBrat(text)
    expect(first).toEqual({ source: [{ start: 0, end: 4 }], cue: [{ start: 5, end: 9 }], content: [{ start: 10, end: 14 }, { start: 20, end: 24 }] })
    expect(second?.source).toEqual([])
  })
  it('read quoted CSV fields and lists as Python prints them', () => {
    expect(readCsv('a,b\n"x, ""y""",2\n')).toEqual([{ a: 'x, "y"', b: '2' }])
    expect(readPythonList('[\'one \\\' two\', "it\'s"]')).toEqual(['one \' two', 'it\'s'])
  })
  it('find marked arguments in the unmarked text, also where marks cross', () => {
    expect(readMarked('<ARG0>Rain</ARG0> <SIG0>has <ARG1>raised</SIG0> the river</ARG1> .')).toEqual({
      cause: { start: 0, end: 4 }, effect: { start: 9, end: 25 }, signals: [{ start: 5, end: 15 }],
    })
    expect(readMarked('<ARG0>Rain</ARG0> fell')).toBeNull()
  })
  it('rebuild a text from its tokens', () => {
    const line = (id: string, form: string, misc = '_') => [id, form, '_', '_', '_', '_', '_', '_', '_', misc].join('\t')
    const { text, tokens } = readConllu(['# newpar', line('1', 'We'), line('2-3', 'don’t'), line('2', 'do'), line('3', 'n’t'), line('4', 'pay', 'SpaceAfter=No'), line('5', '.')].join('\n'))
    expect(text.trim()).toBe('We don’t pay.')
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['We', 'don’t', 'don’t', 'pay', '.'])
  })
  it('hold out the same documents every time', () => {
    const parts = Array.from({ length: 60 }, (_, index) => partOf(`article-${index}`))
    expect(parts).toEqual(Array.from({ length: 60 }, (_, index) => partOf(`article-${index}`)))
    expect(parts.filter((part) => part === 'HELD_OUT').length).toBeGreaterThan(8)
    expect(parts.filter((part) => part === 'HELD_OUT').length).toBeLessThan(35)
  })
  it('say which folder is not there', () => {
    expect(() => needFolder('no-such-folder/polnear')).toThrow(MissingData)
    expect(() => needFolder('no-such-folder/polnear')).toThrow(/no-such-folder\/polnear.*--data DIR/u)
  })
})
