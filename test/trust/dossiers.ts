import type { DossierInput } from '../../src/domain/dossier.ts'
import { sourceId, type SourceId } from '../../src/domain/ids.ts'
import type { CheckedDossier } from '../../src/domain/check-dossier.ts'
import { aCommitment, aDossier, aLink, anActor, anEvent, aStatement, aTopic, checked } from '../support/builders.ts'

const text = (at: number): string => `On Monday the ministers of Norland and Sudland met. Norland said that at least 5 million tonnes of grain will flow. `
  + `The dispute was triggered by the remark. Paper ${at} adds that port ${at} was closed.`

/** Facts are shared by every seventh paper of a series; one event is each paper's own. */
const shared = 7

/** The dossier of a paper of a series: always the same for the same series and number. */
export const paper = (series: string, at: number): DossierInput => aDossier({
  source: { title: `Paper ${at} of ${series}`, publisher: `The ${series} ${at % 3}`, text: text(at) },
  actors: [anActor({ iso3: 'NOR', aliases: ['The North'] }), anActor({ key: 'sudland', name: 'Sudland', iso3: 'SUD' })],
  topics: [aTopic()],
  events: [
    anEvent({
      identity: `${series}-meeting-${at % shared}`, when: '2031-05-12', evidence: ['On Monday the ministers of Norland and Sudland met'],
      participants: [{ actor: 'norland', role: 'HOST' }, { actor: 'sudland', role: 'PARTICIPANT' }],
    }),
    anEvent({ key: 'dispute', identity: `${series}-dispute-${at % shared}`, title: 'Dispute', evidence: ['The dispute was triggered by the remark'] }),
    anEvent({ key: 'closure', identity: `${series}-closure-${at}`, title: `Closure of port ${at}`, evidence: [`port ${at} was closed`] }),
  ],
  statements: [aStatement({
    identity: `${series}-remark-${at % shared}`, at: 'meeting', about: ['grain'], evidence: ['Norland said that at least 5 million tonnes of grain will flow'],
  })],
  commitments: [aCommitment({
    identity: `${series}-promise-${at % shared}`, createdBy: 'remark', quantity: { comparator: 'AT_LEAST', value: 5e6, unit: 't' }, evidence: ['at least 5 million tonnes of grain will flow'],
  })],
  links: [aLink({ cause: 'remark', effect: 'dispute', relation: 'TRIGGERS', explicit: true, signal: 'triggered by', evidence: ['The dispute was triggered by the remark'] })],
})

export const checkedPaper = (series: string, at: number): CheckedDossier => checked(paper(series, at))

export const paperId = (series: string, at: number): SourceId => sourceId({ ...checkedPaper(series, at).dossier.source })

/** What the graph has of a paper that is there whole: its items with its publisher, and its quotes. */
export const wholePaper = { told: 3 + 1 + 3 + 1 + 1 + 1, evidence: 5 } as const

