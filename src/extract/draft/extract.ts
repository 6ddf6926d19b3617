import { dossierSchema, type Dossier } from '../../domain/dossier.ts'
import { shippedGazetteer, type Gazetteer } from '../gazetteer/gazetteer.ts'
import { readText } from '../text/read-text.ts'
import { assemble } from './assemble.ts'
import type { SourceFacts } from './desk.ts'
import { findAll } from './find-all.ts'

/** Raised with every change of the rules that changes drafts. */
export const rulesVersion = '2'

/** `gazetteer`: names besides the shipped ones, from loadGazetteer. */
export type ExtractOptions = { readonly gazetteer?: Gazetteer }

/**
 * A draft dossier of a text, by rules alone: what it says, each item with the words that say it, how sure the rule is and
 * which rule it was. Linear in the text.
 */
export const extract = (text: string, facts: SourceFacts, { gazetteer = shippedGazetteer() }: ExtractOptions = {}): Dossier => {
  const draft = assemble(findAll(readText(text, { published: facts.publishedAt }), gazetteer), facts)
  return dossierSchema.parse({
    source: { kind: facts.kind, title: facts.title, publisher: facts.publisher, url: facts.url, language: facts.language ?? 'en', publishedAt: facts.publishedAt, text },
    activity: { name: 'demarche-rules', version: rulesVersion },
    ...draft,
  })
}
