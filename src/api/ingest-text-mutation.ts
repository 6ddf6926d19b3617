import type { GraphQLSchema } from 'graphql'
import { checkDossier } from '../domain/check-dossier.ts'
import { maxTextLength } from '../domain/dossier.ts'
import { parseWhen } from '../domain/time.ts'
import type { Extractor } from '../extract/extractor.ts'
import type { IngestTextInput } from '../generated/schema.ts'
import { DossierRejected } from '../ingest/dossier-rejected.ts'
import { writeDraftOf } from '../review/write-draft.ts'
import { ApiError } from './api-error.ts'
import { Payload, resolveSource, type MutationOptions } from './mutation.ts'
import { codedBy, resolveBy } from './resolve-by.ts'

type IngestTextOptions = MutationOptions & {
  readonly extract: Extractor
  /** Items at least so sure are written without asking, where the request does not say. */
  readonly certainty: number
}

const wrong = (message: string, wayOut: string): ApiError => new ApiError({ code: 'BAD_USER_INPUT', message, wayOut })

/** @throws ApiError BAD_USER_INPUT for what no dossier may have */
const assertUsable = ({ text, title, language, publishedAt, certainty }: IngestTextInput): void => {
  if (text.trim() === '') throw wrong('`text` is empty.', 'Send the words of the source.')
  if (text.length > maxTextLength) throw wrong(`\`text\` has ${text.length} characters.`, `A text has at most ${maxTextLength}; split it.`)
  if (/\0/.test(text) || !text.isWellFormed() || !title.isWellFormed()) throw wrong('`text` or `title` has characters that no text has.', 'Send plain Unicode text, without NUL.')
  if (title.trim() === '' || title.length > 2_000) throw wrong('`title` is empty or too long.', 'Send a headline of at most 2000 characters.')
  const date = parseWhen(publishedAt)
  if (date.kind === 'invalid' || date.when.isInterval) throw wrong('`publishedAt` is no date.', 'Send a date of EDTF, such as 2025-11-24.')
  if (!/^en(-|$)/.test(language ?? 'en')) throw wrong(`Texts in ${language ?? ''} are not drafted.`, 'Send an English version of it, or a dossier.')
  if (typeof certainty === 'number' && !(certainty >= 0 && certainty <= 1)) throw wrong('`certainty` is not a number from 0 to 1.', 'Send such a number, or none.')
}

/** Adds the mutation `ingestText` to the schema. That the request may ingest is checked before it is executed. */
export const addIngestTextMutation = (schema: GraphQLSchema, options: IngestTextOptions): void => {
  const { graph, logger, clock, extract, certainty, writeDeadlineMs } = options
  const coded = codedBy(logger)
  resolveBy<unknown, { readonly input: IngestTextInput }>(schema, ['Mutation', 'ingestText'], (...[, { input }, { signal, by }]) => coded(async () => {
    assertUsable(input)
    const { kind, title, publisher, url, publishedAt, language } = input
    const { dossier, leftOut } = await extract(input.text, {
      kind: kind ?? 'ARTICLE', title, publisher: publisher ?? null, url: url ?? null, publishedAt, language: language ?? 'en',
    }, { signal })
    const check = checkDossier(dossier, null)
    if (check.kind === 'problems') throw DossierRejected.unplaced(check.problems)
    const draft = await writeDraftOf({ graph, draft: check.dossier, threshold: input.certainty ?? certainty, clock, deadlineMs: writeDeadlineMs, by: input.by ?? by })
    const { written, waiting, rejected } = draft
    return new Payload(draft, { clientMutationId: input.clientMutationId ?? null, written, waiting, rejected, leftOut: leftOut.length })
  }))
  resolveSource(schema, 'IngestTextPayload', options)
}
