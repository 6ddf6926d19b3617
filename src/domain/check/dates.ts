import { checkDate } from '../date-words.ts'
import type { Dossier } from '../dossier.ts'
import type { Path, Problem } from '../problem.ts'
import { certainlyBefore, parseWhen, type When } from '../time.ts'
import type { SourceKind } from '../vocabulary.ts'
import { evidenceText } from './figures.ts'
import type { DossierWords, Words } from './words.ts'

type Dated = { readonly text: string; readonly path: Path }

const datesOf = (dossier: Dossier): readonly Dated[] => {
  const dated = (text: string | undefined, path: Path): readonly Dated[] => (text === undefined ? [] : [{ text, path }])
  return [
    ...dated(dossier.source.publishedAt, ['source', 'publishedAt']),
    ...dossier.actors.flatMap((actor, at) => actor.offices.flatMap((office, index) => [
      ...dated(office.from, ['actors', at, 'offices', index, 'from']), ...dated(office.to, ['actors', at, 'offices', index, 'to']),
    ])),
    ...dossier.events.flatMap((event, at) => dated(event.when, ['events', at, 'when'])),
    ...dossier.statements.flatMap((statement, at) => dated(statement.madeAt, ['statements', at, 'madeAt'])),
    ...dossier.commitments.flatMap((commitment, at) => dated(commitment.due, ['commitments', at, 'due'])),
    ...dossier.assessments.flatMap((assessment, at) => [
      ...dated(assessment.on, ['assessments', at, 'on']), ...dated(assessment.newDue, ['assessments', at, 'newDue']),
    ]),
  ]
}

/** Every date is EDTF level 1. */
export const checkDateSyntax = (dossier: Dossier): readonly Problem[] =>
  datesOf(dossier).flatMap(({ text, path }): readonly Problem[] => {
    const parsed = parseWhen(text)
    return parsed.kind === 'when' ? [] : [{
      code: 'INVALID_DATE', path, message: `“${text}” cannot be read as a date: ${parsed.reason}.`,
      wayOut: 'Write it in EDTF level 1: 2025-10, 2025-11~, 2025-11-24/.., ../2025-12-31.',
    }]
  })

const readWhen = (text: string | undefined): When | null => {
  if (text === undefined) return null
  const parsed = parseWhen(text)
  return parsed.kind === 'when' ? parsed.when : null
}

/**
 * When each happening of a dossier was, by key: an event's date; a statement's, else that of the event in which it was
 * made; for a commitment that of what created it. Null when the dossier fixes none.
 */
export const happeningDates = (dossier: Dossier): ReadonlyMap<string, When | null> => {
  const dates = new Map<string, When | null>()
  for (const event of dossier.events) dates.set(event.key, readWhen(event.when))
  for (const statement of dossier.statements) {
    dates.set(statement.key, readWhen(statement.madeAt) ?? (statement.at === undefined ? null : dates.get(statement.at) ?? null))
  }
  for (const commitment of dossier.commitments) {
    dates.set(commitment.key, commitment.createdBy === undefined ? null : dates.get(commitment.createdBy) ?? null)
  }
  return dates
}

/** Sources that are themselves the act of speaking: what they say is said when they are published. */
const spokenKinds: ReadonlySet<SourceKind> = new Set(['POST', 'READOUT', 'FACT_SHEET', 'SPEECH', 'TRANSCRIPT'])

/** Every date of a happening follows from its evidence, its date of publication, or the dates of what it refers to. */
export const checkDateWords = (dossier: Dossier, words: DossierWords): readonly Problem[] => {
  const published = readWhen(dossier.source.publishedAt)
  if (published === null || !/^en\b/i.test(dossier.source.language)) return []
  const dates = happeningDates(dossier)
  const anchorsOf = (keys: readonly (string | undefined)[]): readonly When[] =>
    keys.flatMap((key) => (key === undefined ? null : dates.get(key)) ?? [])
  const atPublication = spokenKinds.has(dossier.source.kind)
  const check = (date: string | undefined, path: Path, grounds: { words: Words | undefined; wanted: number; anchors: readonly When[]; spoken: boolean }): readonly Problem[] => {
    const when = readWhen(date)
    if (when === null || grounds.words === undefined || grounds.words.evidence.length < grounds.wanted) return []
    const result = checkDate(when, { text: evidenceText(grounds.words), published, anchors: grounds.anchors, atPublication: atPublication && grounds.spoken })
    return result.kind === 'grounded' ? [] : [{
      code: 'DATE_NOT_IN_EVIDENCE', path,
      message: `${when.edtf} does not follow from the evidence${result.possible.length === 0 ? ', which has no words of time' : `, whose words mean ${result.possible.join(' or ')}`}.`,
      wayOut: 'Give a date as coarse as the words, quote the words that fix it, or leave it out.',
    }]
  }
  return [
    ...dossier.events.flatMap((event, at) => check(event.when, ['events', at, 'when'], {
      words: words.events[at], wanted: event.evidence.length, spoken: false,
      anchors: anchorsOf([event.partOf, ...event.about]),
    })),
    ...dossier.statements.flatMap((statement, at) => check(statement.madeAt, ['statements', at, 'madeAt'], {
      words: words.statements[at], wanted: statement.evidence.length, spoken: true, anchors: anchorsOf([statement.at]),
    })),
    ...dossier.commitments.flatMap((commitment, at) => check(commitment.due, ['commitments', at, 'due'], {
      words: words.commitments[at], wanted: commitment.evidence.length, spoken: false, anchors: anchorsOf([commitment.createdBy, ...commitment.about]),
    })),
    ...dossier.assessments.flatMap((assessment, at) => [
      ...check(assessment.on, ['assessments', at, 'on'], { words: words.assessments[at], wanted: assessment.evidence.length, spoken: true, anchors: [] }),
      ...check(assessment.newDue, ['assessments', at, 'newDue'], { words: words.assessments[at], wanted: assessment.evidence.length, spoken: false, anchors: [] }),
    ]),
  ]
}

/** No cause certainly begins after its effect has ended. Context is no cause, but what came later is no context either. */
export const checkCausalOrder = (dossier: Dossier): readonly Problem[] => {
  const dates = happeningDates(dossier)
  return dossier.links.flatMap((link, at): readonly Problem[] => {
    const cause = dates.get(link.cause) ?? null
    const effect = dates.get(link.effect) ?? null
    if (cause === null || effect === null || !certainlyBefore(effect, cause)) return []
    return [causeAfterEffect({ cause: { name: link.cause, edtf: cause.edtf }, effect: { name: link.effect, edtf: effect.edtf } }, ['links', at])]
  })
}

export const causeAfterEffect = (
  ends: Readonly<Record<'cause' | 'effect', { readonly name: string; readonly edtf: string }>>, path: Path,
): Problem => ({
  code: 'CAUSE_AFTER_EFFECT', path,
  message: `The cause ${ends.cause.name} (${ends.cause.edtf}) comes after its effect ${ends.effect.name} (${ends.effect.edtf}).`,
  wayOut: 'Swap cause and effect, or correct a date.',
})
