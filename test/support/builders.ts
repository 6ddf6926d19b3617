import { checkDossier, type CheckedDossier } from '../../src/domain/check-dossier.ts'
import type { DossierInput } from '../../src/domain/dossier.ts'
import { pathText, type Problem } from '../../src/domain/problem.ts'

/** Builders show only what matters: what a test does not say is some small, valid, invented thing. */

type Of<Section extends keyof DossierInput> = NonNullable<DossierInput[Section]> extends readonly (infer Item)[] ? Item : never

/** The text of the source when a test gives none: each builder quotes words of it. */
export const someText = 'The ministers of Norland and Sudland met on Monday. Norland said that grain will flow. They agreed on a deal.'

export const aSource = (source: Partial<DossierInput['source']> = {}): DossierInput['source'] =>
  ({ kind: 'ARTICLE', title: 'Ministers meet', publisher: 'The Herald', publishedAt: '2031-05-12', text: someText, ...source })

export const anActor = (actor: Partial<Of<'actors'>> = {}): Of<'actors'> => ({ key: 'norland', kind: 'STATE', name: 'Norland', ...actor })

export const aTopic = (topic: Partial<Of<'topics'>> = {}): Of<'topics'> => ({ key: 'grain', name: 'grain', ...topic })

export const anEvent = (event: Partial<Of<'events'>> = {}): Of<'events'> =>
  ({ key: 'meeting', ploverType: 'CONSULT', title: 'Meeting of ministers', status: 'OCCURRED', evidence: ['met on Monday'], ...event })

export const aStatement = (statement: Partial<Of<'statements'>> = {}): Of<'statements'> =>
  ({ key: 'remark', speaker: 'norland', illocution: 'ASSERTIVE', content: 'grain will flow', evidence: ['Norland said that grain will flow'], ...statement })

export const aCommitment = (commitment: Partial<Of<'commitments'>> = {}): Of<'commitments'> =>
  ({ key: 'promise', debtors: ['norland'], action: 'deliver', object: 'grain', evidence: ['grain will flow'], ...commitment })

export const anAssessment = (assessment: Partial<Of<'assessments'>> = {}): Of<'assessments'> =>
  ({ commitment: 'promise', outcome: 'FULFILLED', on: '2031-05-12', evidence: ['met on Monday'], ...assessment })

export const aLink = (link: Partial<Of<'links'>> = {}): Of<'links'> =>
  ({ cause: 'meeting', effect: 'remark', relation: 'CAUSES', explicit: false, evidence: ['The ministers of Norland and Sudland met on Monday'], ...link })

/** A dossier with these parts; one actor unless the test names others. */
export const aDossier = (parts: Partial<Omit<DossierInput, 'source'>> & { readonly source?: Partial<DossierInput['source']> } = {}): DossierInput => {
  const { source, ...rest } = parts
  return { source: aSource(source), actors: [anActor()], ...rest }
}

/** The problems of a dossier as `code place`. */
export const problemsOf = (dossier: unknown, fileText: string | null = null): readonly string[] => {
  const check = checkDossier(dossier, fileText)
  return check.kind === 'sound' ? [] : check.problems.map((problem: Problem) => `${problem.code} ${pathText(problem.path)}`)
}

/** A dossier that must be sound: the test fails with its problems otherwise. */
export const checked = (dossier: DossierInput): CheckedDossier => {
  const check = checkDossier(dossier, null)
  if (check.kind === 'sound') return check.dossier
  throw new Error(check.problems.map((problem) => `${pathText(problem.path)}: ${problem.message}`).join('\n'))
}
