import { findActors } from '../actor/find-actors.ts'
import { attributions } from '../attribution/attributions.ts'
import { causalClaims } from '../causal/causal-claims.ts'
import { findCommitments } from '../commitment/find-commitments.ts'
import { findDates } from '../date/find-dates.ts'
import { findEvents } from '../event/find-events.ts'
import { responseClaims } from '../event/response-claims.ts'
import { shippedGazetteer, type Gazetteer } from '../gazetteer/gazetteer.ts'
import type { TextDocument } from '../text/document.ts'
import type { Findings } from './desk.ts'

/** What all finders find in a text, each given what it needs of the others. */
export const findIn = (document: TextDocument, gazetteer: Gazetteer = shippedGazetteer()): Findings => {
  const actors = findActors(document, gazetteer)
  const dates = findDates(document)
  const told = attributions(document)
  const events = findEvents({ document, actors, dates, attributions: told })
  const commitments = findCommitments({ document, actors, dates, events, attributions: told })
  const claims = causalClaims(document)
  return { document, gazetteer, actors, dates, events, commitments, attributions: told, claims: [...claims, ...responseClaims(document, events, claims.length)] }
}
