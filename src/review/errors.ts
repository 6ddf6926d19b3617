import { DemarcheError } from '../domain/demarche-error.ts'

/** Items of drafts that are not there (any more). */
export class UnknownDraft extends DemarcheError {
  constructor(ids: readonly string[]) {
    const [first = ''] = ids
    super({
      code: 'UNKNOWN_DRAFT', message: `No draft has the item ${first}${ids.length > 1 ? `, nor ${ids.length - 1} more of those named` : ''}.`,
      wayOut: 'Ask drafts again: the text may have been drafted anew, or its source withdrawn.',
    })
  }
}

/** More items than one transaction takes. */
export class TooManyDrafts extends DemarcheError {
  constructor(most: number) {
    super({ code: 'TOO_MANY_DRAFTS', message: `One decision takes ${most} items at most, those counted that say the same in other texts.`, wayOut: 'Decide fewer at a time.' })
  }
}

/** An item that needs one that was rejected. */
export class NeedsRejected extends DemarcheError {
  constructor(caption: string, needed: string) {
    super({
      code: 'NEEDS_REJECTED', message: `“${caption}” needs “${needed}”, which was rejected.`,
      wayOut: 'Accept that first, or reject this too.',
    })
  }
}

/** A source whose dossier somebody wrote: a draft must not take its place. */
export class CuratedSource extends DemarcheError {
  constructor(source: string) {
    super({
      code: 'CURATED', message: `The graph has this source (${source}) with a dossier that was ingested as such; a draft does not replace it.`,
      wayOut: 'Change that dossier and ingest it; demarche extract shows what the text would give.',
    })
  }
}
