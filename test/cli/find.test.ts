import { describe, expect, it } from '@jest/globals'
import type { Ask } from '../../src/cli/ask.ts'
import { Ambiguous, clearlyMeant, findId } from '../../src/cli/find.ts'
import { NothingFound } from '../../src/cli/cli-error.ts'
import type { Candidate } from '../../src/cli/output/candidates.ts'
import type { SearchQuery, SpellingQuery } from '../../src/generated/cli-operations.ts'

const candidate = (caption: string): Candidate => ({ id: `event:${caption}`, kind: 'Event', caption, when: null })

describe('clearlyMeant', () => {
  it.each([
    ['the only candidate', 'anything', ['Port strike'], 'Port strike'],
    ['the one that is named exactly', 'china', ['Ministry of China', 'China', 'China and Japan'], 'China'],
    ['the only one that has all the words', 'port stri', ['Port strike', 'Port closure', 'Airport strike'], 'Port strike'],
  ])('takes %s', (...[, words, captions, expected]) => {
    expect(clearlyMeant(words, captions.map(candidate))?.caption).toBe(expected)
  })

  it('leaves it to a person when several fit as well', () => {
    expect(clearlyMeant('port', [candidate('Port strike'), candidate('Port closure')])).toBeNull()
  })

  it('looks at letters, not at their case, marks around them or their composition', () => {
    expect(clearlyMeant('CAFE\u0301 «strike»', [candidate('Café: strike'), candidate('Strike')])?.caption).toBe('Café: strike')
  })
})

const answering = (...captions: readonly string[]): Ask => () => {
  const answer: SearchQuery & SpellingQuery = {
    spelling: null,
    search: { edges: captions.map((caption) => ({ score: 1, node: { __typename: 'Event', id: `event:${caption}`, caption, when: null } })) },
  }
  return Promise.resolve(answer as never)
}
const refusing: Ask = () => Promise.reject(new Error('an id needs no search'))

describe('findId', () => {
  it('takes an id as it is', async () => {
    expect(await findId('event:1', { kinds: ['EVENT'], ask: refusing, choose: null })).toBe('event:1')
  })

  it('looks for an id of another kind as for words', async () => {
    await expect(findId('actor:1', { kinds: ['EVENT'], ask: answering(), choose: null })).rejects.toThrow(NothingFound)
  })

  it('lists the candidates where nobody can be asked', async () => {
    const finding = findId('port', { kinds: ['EVENT'], ask: answering('Port strike', 'Port closure'), choose: null })
    await expect(finding).rejects.toThrow(Ambiguous)
    await expect(finding).rejects.toMatchObject({ exitCode: 2, candidates: [{ caption: 'Port strike' }, { caption: 'Port closure' }] })
  })

  it('takes what a person chooses', async () => {
    const [second] = ['event:Port closure']
    const id = await findId('port', {
      kinds: ['EVENT'], ask: answering('Port strike', 'Port closure'),
      choose: (_words, [, chosen]) => chosen === undefined ? Promise.reject(new Error('two were offered')) : Promise.resolve(chosen),
    })
    expect(id).toBe(second)
  })
})
