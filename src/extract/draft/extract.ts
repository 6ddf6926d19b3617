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
import type { Findings, SourceFacts } from './desk.ts'

/** Raised with every change of the rules that changes drafts. */
export const rulesVersion = '1'

/** `gazetteer`: names besides the shipped ones, from loadGazetteer. */
export type ExtractOptions = { readonly gazetteer?: Gazetteer }

/** What the rules find in a text, before it is put together. Linear in the text. */
export const findAll = (text: string, facts: SourceFacts, { gazetteer = shippedGazetteer() }: ExtractOptions = {}): Findings => {
  const document = readText(text, { published: facts.publishedAt })
  const actors = findActors(document, gazetteer)
  const dates = findDates(document)
  const events = findEvents({ document, actors, dates })
  const commitments = findCommitments({ document, actors, dates, events })
  return { document, gazetteer, actors, dates, events, commitments, attributions: attributions(document), claims: causalClaims(document) }
}

/** The source of a dossier with its text inside. */
export const sourceOf = (text: string, { kind, title, publisher, url, language = 'en', publishedAt }: SourceFacts) =>
  ({ kind, title, publisher, url, language, publishedAt, text })

/** The findings as a draft dossier. */
export const draftOf = (findings: Findings, facts: SourceFacts): Dossier => dossierSchema.parse({
  source: sourceOf(findings.document.text, facts),
  activity: { name: 'demarche-rules', version: rulesVersion },
  ...assemble(findings, facts),
})

/**
 * A draft dossier of a text, by rules alone: what it says, each item with the words that say it, how sure the rule is and
 * which rule it was. Linear in the text.
 */
export const extract = (text: string, facts: SourceFacts, options: ExtractOptions = {}): Dossier => draftOf(findAll(text, facts, options), facts)
