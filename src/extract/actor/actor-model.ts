import type { TokenRange } from '../text/document.ts'
import type { ActorKind } from '../../domain/vocabulary.ts'
import type { Entry, Gender } from '../gazetteer/entry.ts'

/** An actor of one text, with every way the text names it. */
export type Actor = {
  readonly index: number
  readonly kind: ActorKind
  readonly type: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly entry: Entry | null
  readonly wikidata: string | undefined
  readonly iso3: string | undefined
  readonly gender: Gender | undefined
  /** The actor (a state or organization) that it belongs to. */
  readonly affiliation: number | null
  readonly offices: readonly { readonly title: string; readonly of: number | null }[]
}

/**
 * How words point at an actor. MODIFIER is a name inside the title of somebody else ("U.S." in "U.S. Treasury Secretary
 * Scott Bessent") or before a noun ("Chinese imports"); PLACE a city that is only a place ("met in Paris").
 */
export type MentionKind = 'NAME' | 'SHORT' | 'DEMONYM' | 'METONYM' | 'INSTITUTION' | 'DESCRIPTION' | 'PRONOUN' | 'GROUP'

export type Mention = TokenRange & {
  readonly kind: MentionKind
  /** Several when a plural points at all of them ("both leaders"). */
  readonly actors: readonly number[]
  /** True when the words only modify or place something else. */
  readonly oblique: boolean
  /** Where the name itself begins, after titles ("Prime Minister | Sanae Takaichi"). */
  readonly core: number
}

export type ActorModel = {
  readonly actors: readonly Actor[]
  /** In the order of the text; they do not overlap, but for MODIFIER names inside a longer one. */
  readonly mentions: readonly Mention[]
  /** The outermost mention that covers a token. */
  readonly mentionAt: (token: number) => Mention | null
  /** Mentions that begin in a stretch of tokens. */
  readonly mentionsIn: (range: TokenRange) => readonly Mention[]
  /** Whom a stretch of tokens names as its head: the speaker in "U.S. Treasury Secretary Scott Bessent". */
  readonly headOf: (range: TokenRange) => readonly number[]
}
