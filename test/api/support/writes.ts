import fc from 'fast-check'
import type { DossierInput } from '../../../src/domain/dossier.ts'

/** Small dossiers that tell of the same few things, each in its own way: what they share is folded, what changes leaves versions. */

const sentence = {
  meeting: 'The ministers of Norland and Sudland met in Port Vale on 4 May 2031.',
  talks: 'The talks are part of the harbour conference.',
  remark: 'The envoy of Norland said that grain will flow.',
  pledge: 'Norland will deliver grain by June 2031.',
  done: 'Norland delivered grain on 20 May 2031.',
  led: 'The meeting led to the remark.',
} as const

/** The parts that a dossier may tell; some need others. */
const parts = ['meeting', 'talks', 'remark', 'pledge', 'done', 'led'] as const
type Part = (typeof parts)[number]
const needs: Readonly<Record<Part, readonly Part[]>> = { meeting: [], talks: ['meeting'], remark: [], pledge: [], done: ['pledge'], led: ['meeting', 'remark'] }

export type Telling = {
  readonly source: number
  readonly parts: readonly Part[]
  readonly status: 'OCCURRED' | 'SCHEDULED' | 'DENIED'
  readonly alias: string
  readonly certainty: 'CERTAIN' | 'POSSIBLE'
  readonly relation: 'CAUSES' | 'TRIGGERS' | 'CONTEXT_FOR'
  readonly confidence: number
  readonly passedOn: boolean
  readonly outcome: 'FULFILLED' | 'CANCELLED'
  readonly office: string
}

/** A word that stands in one source alone. */
export const markerOf = (source: number): string => ['Quarrelbeck', 'Brackwater', 'Ottersund'][source] ?? 'Nowhere'
export const titleOf = (source: number): string => `Report from ${markerOf(source)}`

export const aTelling = (sources: number): fc.Arbitrary<Telling> => fc.record({
  source: fc.nat({ max: sources - 1 }),
  parts: fc.subarray([...parts], { minLength: 1 }),
  status: fc.constantFrom('OCCURRED', 'SCHEDULED', 'DENIED'),
  alias: fc.constantFrom('the North', 'Nordland', 'the northern state'),
  certainty: fc.constantFrom('CERTAIN', 'POSSIBLE'),
  relation: fc.constantFrom('CAUSES', 'TRIGGERS', 'CONTEXT_FOR'),
  confidence: fc.constantFrom(0.4, 0.7, 1),
  passedOn: fc.boolean(),
  outcome: fc.constantFrom('FULFILLED', 'CANCELLED'),
  office: fc.constantFrom('Envoy', 'Special envoy'),
})

const told = (telling: Telling): ReadonlySet<Part> => new Set(telling.parts.flatMap((part) => [part, ...needs[part]]))

export const dossierOf = (telling: Telling): DossierInput => {
  const { source, status, alias, certainty, relation, confidence, passedOn, outcome, office } = telling
  const has = told(telling)
  const own = `It was heard in ${markerOf(source)}.`
  const when = <T>(part: Part, items: T[]): T[] => has.has(part) ? items : []
  return {
    source: { kind: 'ARTICLE', title: titleOf(source), publisher: `The ${markerOf(source)} Herald`, publishedAt: `2031-05-${21 + source}`, text: [...Object.values(sentence), own].join(' ') },
    actors: [
      { key: 'norland', kind: 'STATE', name: 'Norland', iso3: 'NRL', aliases: [alias] },
      { key: 'sudland', kind: 'STATE', name: 'Sudland', iso3: 'SDL' },
      { key: 'envoy', kind: 'PERSON', name: 'Ada Ferrow', affiliation: 'norland', offices: [{ title: office, of: 'norland', from: '2030' }] },
      { key: 'desk', kind: 'ORGANIZATION', name: `${markerOf(source)} Desk` },
    ],
    topics: [{ key: 'grain', name: 'grain', broader: 'trade' }, { key: 'trade', name: 'trade' }],
    places: [{ key: 'port', name: 'Port Vale', coordinates: { latitude: 10 + source, longitude: 20 } }],
    events: [
      ...when('meeting', [{
        key: 'meeting', identity: 'meeting of the ministers', ploverType: 'CONSULT' as const, title: `Meeting told from ${markerOf(source)}`, when: '2031-05-04', status, place: 'port',
        participants: [{ actor: 'norland', role: 'HOST' as const }, { actor: 'sudland', role: 'PARTICIPANT' as const }], evidence: [sentence.meeting], about: ['grain'],
        ...(has.has('talks') ? { partOf: 'conference' } : {}),
      }]),
      ...when('talks', [{ key: 'conference', identity: 'harbour conference', ploverType: 'CONSULT' as const, title: 'Harbour conference', status: 'OCCURRED' as const, evidence: [sentence.talks] }]),
      { key: 'rumour', ploverType: 'REQUEST', title: `Rumour of ${markerOf(source)}`, status: 'OCCURRED', evidence: [own] },
    ],
    statements: when('remark', [{
      key: 'remark', identity: 'remark of the envoy', speaker: 'envoy', illocution: 'ASSERTIVE' as const, content: 'grain will flow', certainty, evidence: [sentence.remark], about: ['grain'],
      accordingTo: passedOn ? ['desk'] : [], addressees: ['sudland'], ...(has.has('meeting') ? { at: 'meeting' } : {}),
    }]),
    commitments: when('pledge', [{
      key: 'pledge', identity: 'pledge of grain', debtors: ['norland'], creditors: ['sudland'], action: 'deliver', object: 'grain', due: '2031-06', evidence: [sentence.pledge], about: ['grain'],
      assertedBy: passedOn ? 'desk' : 'REPORTER', ...(has.has('meeting') ? { createdBy: 'meeting' } : {}),
    }]),
    assessments: when('done', [{ commitment: 'pledge', outcome, on: '2031-05-20', evidence: [sentence.done] }]),
    links: when('led', [{ cause: 'meeting', effect: 'remark', relation, explicit: true, signal: 'led to', confidence, evidence: [sentence.led] }]),
  }
}
