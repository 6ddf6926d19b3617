import type { CheckedDossier } from '../domain/check-dossier.ts'
import { canonicalJson, type Properties } from '../domain/fold.ts'
import { sha256, type SourceId } from '../domain/ids.ts'
import { tellDossier, tellPublisher, type Telling } from '../domain/tell.ts'
import { whenOf } from '../domain/time.ts'
import type { Reader } from '../graph/connect.ts'
import { DossierRejected } from './dossier-rejected.ts'
import type { Meanings } from './kept-dossier.ts'
import { resolveNames } from './resolve-names.ts'
import { resolveReferences } from './resolve-references.ts'
import { checkTwice } from './rewrite/difference.ts'
import type { SourceAfter } from './rewrite/plan.ts'

const sourceProperties = ({ dossier, text, length }: CheckedDossier): Properties => {
  const { source, activity } = dossier
  const published = whenOf(source.publishedAt)
  return {
    kind: source.kind, title: source.title, publisher: source.publisher, url: source.url, language: source.language,
    publishedAt: published.edtf, publishedAtEarliest: published.earliest, publishedAtLatest: published.latest,
    sha256: sha256(text), length, activity: activity === undefined ? null : canonicalJson(activity),
  }
}

/**
 * What a checked dossier tells, its names and references resolved against the graph; and what its words were taken to mean.
 * @throws DossierRejected for references to what nobody tells of, and for what the dossier tells twice
 */
export const tellSource = async (
  reader: Reader, { checked, id, meanings }: { readonly checked: CheckedDossier; readonly id: SourceId; readonly meanings: Meanings },
): Promise<{ readonly after: SourceAfter; readonly meanings: Meanings }> => {
  const { dossier, text } = checked
  const names = await resolveNames(reader, checked, meanings)
  const references = await resolveReferences(reader, checked, meanings)
  const problems = [...names.problems, ...references.problems]
  if (problems.length > 0) throw DossierRejected.unplaced(problems)

  const told = tellDossier(checked, { source: id, ...names, references: references.references })
  const publisher: readonly Telling[] = names.publisher !== null && dossier.source.publisher !== null && !names.publisherIsActor
    ? [tellPublisher(names.publisher, dossier.source.publisher)] : []
  const tellings = [...told.tellings, ...publisher]
  const twice = checkTwice(tellings)
  if (twice.length > 0) throw DossierRejected.unplaced(twice)
  return {
    after: { properties: sourceProperties(checked), text, publisher: names.publisher, tellings, evidence: told.evidence },
    meanings: new Map([...names.meanings, ...references.meanings]),
  }
}
