import type { SourceKind } from '../../domain/vocabulary.ts'
import type { SourceFacts } from '../../extract/draft/desk.ts'
import type { Metadata } from '../../intake/item.ts'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Piece } from './texts.ts'

/** What the command line says of its inputs; it goes before what they say themselves. */
export type SaidFacts = {
  readonly kind: SourceKind
  readonly published?: string
  readonly title?: string
  readonly publisher?: string
  readonly url?: string
}

const refused = (code: string, message: string, wayOut: string): CliError => new CliError({ code, message, wayOut, exitCode: exitCodes.failed })

/**
 * The facts of a piece's source.
 * @throws CliError NO_DATE when nothing tells when it was published, LANGUAGE when it says that it is not English
 */
export const sourceFacts = (piece: Piece, metadata: Metadata, said: SaidFacts): SourceFacts => {
  const { language } = metadata
  if (language !== null && !/^en(-|$)/.test(language)) {
    throw refused('LANGUAGE', `It is written in ${language}; the rules read English.`, 'Give an English version of it.')
  }
  const publishedAt = said.published ?? metadata.publishedAt
  if (publishedAt === null) {
    throw refused('NO_DATE', 'Nothing tells when it was published, and no date is made up.', 'Give --published DATE, or publishedAt in a .json of the same name beside it.')
  }
  const title = said.title ?? metadata.title
  const whole = title ?? piece.name
  return {
    kind: said.kind,
    title: title !== null && piece.line !== null ? `${title.slice(0, 1_900)}, line ${piece.line}` : whole.slice(0, 2_000),
    publisher: said.publisher ?? metadata.publisher,
    url: said.url ?? metadata.url,
    publishedAt,
    language: language ?? 'en',
  }
}
