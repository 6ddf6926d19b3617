import { dossierSchema, type Dossier } from '../../domain/dossier.ts'
import { findActors } from '../actor/find-actors.ts'
import { attributions } from '../attribution/attributions.ts'
import { causalClaims } from '../causal/causal-claims.ts'
import { findCommitments } from '../commitment/find-commitments.ts'
import { findDates } from '../date/find-dates.ts'
import { findEvents } from '../event/find-events.ts'
import { shippedGazetteer, type Gazetteer } from '../gazetteer/gazetteer.ts'
import { readText } from '../text/read-text.ts'
import { assemble } from './assemble.ts'
import type { SourceFacts } from './desk.ts'

/** Raised with every change of the rules that changes drafts. */
export const rulesVersion = '1'

/** `gazetteer`: names besides the shipped ones, from loadGazetteer. */
export type ExtractOptions = { readonly gazetteer?: Gazetteer }

/**
 * A draft dossier of a text, by rules alone: what it says, each item with the words that say it, how sure the rule is and
 * which rule it was. Linear in the text.
 */
export const extract = (text: string, facts: SourceFacts, { gazetteer = shippedGazetteer() }: ExtractOptions = {}): Dossier => {
  const document = readText(text, { published: facts.publishedAt })
  const actors = findActors(document, gazetteer)
  const dates = findDates(document)
  const events = findEvents({ document, actors, dates })
  const commitments = findCommitments({ document, actors, dates, events })
  const draft = assemble({ document, gazetteer, actors, dates, events, commitments, attributions: attributions(document), claims: causalClaims(document) }, facts)
  return dossierSchema.parse({
    source: { kind: facts.kind, title: facts.title, publisher: facts.publisher, url: facts.url, language: facts.language ?? 'en', publishedAt: facts.publishedAt, text },
    activity: { name: 'demarche-rules', version: rulesVersion },
    ...draft,
  })
}
