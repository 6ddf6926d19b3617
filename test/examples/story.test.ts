import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CheckedDossier } from '../../src/domain/check-dossier.ts'
import type { Dossier, DossierCommitment, DossierLink } from '../../src/domain/dossier.ts'
import { certainlyBefore, whenOf } from '../../src/domain/time.ts'
import { itemOf, readExample } from './examples.ts'

let deal: CheckedDossier
let call: CheckedDossier
let visit: CheckedDossier

beforeAll(async () => {
  deal = await readExample('2025-11-01-trade-deal')
  call = await readExample('2025-11-24-call')
  visit = await readExample('2026-05-17-beijing-visit')
})

/** Every chain of links from one key to another; the examples have no cycles. */
const chains = (links: readonly DossierLink[], from: string, to: string): readonly (readonly DossierLink[])[] =>
  links.filter((link) => link.cause === from).flatMap((link) =>
    link.effect === to ? [[link]] : chains(links, link.effect, to).map((rest) => [link, ...rest]))

const wikidataOf = (dossier: Dossier, keys: readonly string[]): readonly (string | undefined)[] =>
  keys.map((key) => itemOf(dossier.actors, key).wikidata)

const identityOf = (dossier: Dossier, key: string | undefined): string | undefined =>
  itemOf([...dossier.events, ...dossier.statements], key ?? '').identity

/** The evidence of an item as one text. */
const wordsOf = (item: { readonly evidence: readonly { readonly exact: string }[] }): string =>
  item.evidence.map((quote) => quote.exact).join('\n')

describe('the chain from Takaichi to Xi', () => {
  it('is the only one, and needs context', () => {
    expect(chains(call.dossier.links, 'takaichi-taiwan', 'xi-taiwan').map((chain) => chain.map(({ relation, explicit, signal }) =>
      ({ relation, explicit, signal })))).toEqual([[
      { relation: 'TRIGGERS', explicit: true, signal: 'triggered by' },
      { relation: 'CONTEXT_FOR', explicit: true, signal: 'come as' },
    ]])
  })

  it('has the signal, the cause and the effect of each link in the words that prove it', () => {
    for (const key of ['remark-triggers-dispute', 'dispute-frames-xi']) {
      const at = call.dossier.links.findIndex((link) => link.key === key)
      const words = call.words.links[at]
      expect(words?.spans.map((span) => span.role)).toEqual(['CAUSE', 'EFFECT', 'SIGNAL'])
      for (const span of words?.spans ?? []) {
        expect(words?.evidence.some((passage) => passage.start <= span.passage.start && span.passage.end <= passage.end)).toBe(true)
      }
    }
  })

  it('tells who says what, through whom', () => {
    expect(itemOf(call.dossier.statements, 'takaichi-taiwan')).toMatchObject({
      speaker: ['takaichi'], accordingTo: [], content: 'Tokyo could intervene if Taiwan were attacked', certainty: 'POSSIBLE',
    })
    expect(itemOf(call.dossier.events, 'china-japan-dispute')).toMatchObject({ title: 'China–Japan diplomatic dispute', status: 'ONGOING' })
    expect(itemOf(call.dossier.statements, 'xi-taiwan')).toMatchObject({
      speaker: ['xi'], accordingTo: ['mfa'], at: 'call', quote: 'integral part of the post-war international order',
    })
  })
})

describe('the accounts of the call', () => {
  it('leave Trump silent on Taiwan in his post, where the ministry has him speak of it', () => {
    expect(itemOf(call.dossier.statements, 'trump-post')).toMatchObject({
      speaker: ['trump'], accordingTo: [], silentOn: [{ topic: 'topic-taiwan', evidence: [{ exact: 'His post does not name Taiwan.', occurrence: 1 }] }], quote: 'extremely strong', channel: 'social media',
    })
    expect(itemOf(call.dossier.statements, 'trump-post').about).toContain('call')
    expect(itemOf(call.dossier.statements, 'trump-on-island')).toMatchObject({ speaker: ['trump'], accordingTo: ['mfa'], at: 'call', about: ['topic-taiwan'] })
  })

  it('hold the hope for Thanksgiving as a hope', () => {
    expect(itemOf(call.dossier.events, 'rare-earth-deal')).toMatchObject({ status: 'HYPOTHETICAL', when: '../2025-11-27' })
    expect(itemOf(call.dossier.statements, 'bessent-hope').about).toContain('rare-earth-deal')
    expect(call.dossier.commitments.filter(({ about }) => about.includes('topic-rare-earths'))).toEqual([])
  })
})

describe('the soybean commitments', () => {
  const soybeans = ({ dossier }: CheckedDossier): readonly (readonly [string, DossierCommitment])[] =>
    dossier.commitments.flatMap((commitment) =>
      commitment.identity?.startsWith('china-buys-us-soybeans-') === true ? [[commitment.identity, commitment] as const] : [])

  it('are at least 12 and 25 million t, each with its year and its words, in both sources', () => {
    for (const example of [deal, call]) {
      const found = new Map(soybeans(example))
      for (const [year, value, words] of [[2025, 12_000_000, 'at least 12 million metric tons'], [2026, 25_000_000, 'at least 25 million metric tons']] as const) {
        const commitment = found.get(`china-buys-us-soybeans-${year}`)
        expect(commitment?.quantity).toEqual({ comparator: 'AT_LEAST', value, unit: 't' })
        expect(whenOf(commitment?.due ?? '').latest).toBe(`${year}-12-31T23:59:59Z`)
        expect(commitment === undefined ? '' : wordsOf(commitment)).toContain(words)
      }
    }
  })

  it('go on in 2027 and 2028 in the fact sheet alone', () => {
    expect(soybeans(deal).map(([identity]) => identity.slice(-4))).toEqual(['2025', '2026', '2027', '2028'])
    expect(soybeans(call).map(([identity]) => identity.slice(-4))).toEqual(['2025', '2026'])
  })
})

describe('the export controls', () => {
  const controls = ({ dossier }: CheckedDossier): readonly DossierCommitment[] =>
    dossier.commitments.filter(({ about }) => about.includes('topic-export-controls'))

  it('are told as a pause by one and as an end by the other, of the same debtor at the same meeting', () => {
    expect(controls(call).map(({ action, assertedBy }) => [action, assertedBy])).toEqual([['pause', 'REPORTER']])
    expect(controls(deal).map(({ action, assertedBy }) => [action, assertedBy])).toEqual([
      ['effectively eliminate', 'white-house'], ['suspend', 'white-house'], ['issue', 'white-house'],
    ])
    for (const example of [deal, call]) {
      for (const commitment of controls(example)) {
        expect(commitment.identity).toBeUndefined()
        expect(wikidataOf(example.dossier, commitment.debtors)).toEqual(['Q148'])
        expect(identityOf(example.dossier, commitment.createdBy)).toBe('trump-xi-meeting-south-korea-2025-10')
      }
    }
  })
})

describe('the visit to China', () => {
  it('was promised for April 2026, by the ministry\'s account, and came later', () => {
    const promise = itemOf(call.dossier.commitments, 'trump-visit-promise')
    const assessment = itemOf(visit.dossier.assessments, 'visit-came-late')
    expect(promise).toMatchObject({ debtors: ['trump'], assertedBy: 'mfa', due: '2026-04' })
    expect(itemOf(visit.dossier.references, assessment.commitment).identity).toBe(promise.identity)
    expect(assessment.outcome).toBe('FULFILLED')
    expect(certainlyBefore(whenOf(promise.due ?? ''), whenOf(assessment.on))).toBe(true)
  })

  it('is one event in both accounts, planned in one and past in the other', () => {
    const [planned, past] = [call, visit].map(({ dossier }) => itemOf(dossier.events, 'trump-visit'))
    expect(planned).toMatchObject({ status: 'SCHEDULED', when: '2026-04' })
    expect(past).toMatchObject({ status: 'OCCURRED', when: '2026-05', identity: planned?.identity })
  })

  it('brings purchases of at least $17 billion per year on top of the soybeans, and 200 aircraft', () => {
    const farm = visit.dossier.commitments.filter(({ key }) => key.startsWith('farm-purchases-'))
    expect(farm.map(({ due, quantity }) => [due, quantity])).toEqual(['2026', '2027', '2028'].map((year) =>
      [year, { comparator: 'AT_LEAST', value: 17_000_000_000, unit: 'USD/a' }]))
    expect(farm.map(({ about }) => about.at(-1))).toEqual(['soybeans-2026', 'soybeans-2027', 'soybeans-2028'])
    expect(itemOf(visit.dossier.commitments, 'boeing-purchase').quantity).toEqual({ comparator: 'EXACTLY', value: 200, unit: '{aircraft}' })
  })
})
