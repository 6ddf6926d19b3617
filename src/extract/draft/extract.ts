import { dossierSchema, type Dossier } from '../../domain/dossier.ts'
import { shippedGazetteer, type Gazetteer } from '../gazetteer/gazetteer.ts'
import { readText } from '../text/read-text.ts'
import { assemble } from './assemble.ts'
import type { Findings, SourceFacts } from './desk.ts'
import { findIn } from './find-in.ts'

/** Raised with every change of the rules that changes drafts. */
export const rulesVersion = '2'

/** `gazetteer`: names besides the shipped ones, from loadGazetteer. */
export type ExtractOptions = { readonly gazetteer?: Gazetteer }

/** What the rules find in a text, before it is put together. Linear in the text. */
export const findAll = (text: string, facts: SourceFacts, { gazetteer = shippedGazetteer() }: ExtractOptions = {}): Findings =>
  findIn(readText(text, { published: facts.publishedAt }), gazetteer)

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
