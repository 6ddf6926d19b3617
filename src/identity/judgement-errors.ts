import { DemarcheError } from '../domain/demarche-error.ts'

/** No node of the graph answers to an id. */
export class UnknownThing extends DemarcheError {
  constructor(id: string) {
    super({ code: 'UNKNOWN_THING', message: `Nothing in the graph has the id ${id}.`, wayOut: 'Look it up: search finds ids by words.' })
  }
}

/** What was asked about two ids contradicts what they are, or what was judged before. */
export class JudgementRefused extends DemarcheError {
  constructor(message: string, wayOut: string) {
    super({ code: 'JUDGEMENT_REFUSED', message, wayOut })
  }
}
