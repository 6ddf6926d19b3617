import { DemarcheError } from '../domain/demarche-error.ts'

/** Nothing of this id can be withdrawn, corrected or told again. */
export class UnknownSource extends DemarcheError {
  constructor(id: string, wayOut: string) {
    super({ code: 'UNKNOWN_SOURCE', message: `The graph has no such source: ${id}.`, wayOut })
  }
}

/** A source of which no dossier was kept. */
export class DossierNotKept extends DemarcheError {
  constructor(title: string) {
    super({
      code: 'DOSSIER_NOT_KEPT', message: `No dossier is kept of “${title}”, so that it could not be told again.`,
      wayOut: 'Ingest its dossier once more: nothing else changes, and it is kept from then on. A part of a dataset has none: withdraw it, and import the corrected rows.',
    })
  }
}
