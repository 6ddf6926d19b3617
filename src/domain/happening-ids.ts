import type { Dossier } from './dossier.ts'
import { commitmentId, eventId, statementId, type ActorId, type CommitmentId, type EventId, type HappeningId, type StatementId } from './ids.ts'
import { whenOf } from './time.ts'

/** Ids in the order of the dossier; `byKey` has those that it refers to besides. */
export type HappeningIds = {
  readonly eventIds: readonly EventId[]
  readonly statementIds: readonly StatementId[]
  readonly commitmentIds: readonly CommitmentId[]
  readonly byKey: ReadonlyMap<string, HappeningId>
}

const unknown = (key: string): never => {
  throw new RangeError(`the key ${key} was not resolved`)
}

/** The ids of a dossier's happenings: those that their content gives, unless the dossier says what they are. */
export const happeningIds = (dossier: Dossier, keys: { readonly actors: ReadonlyMap<string, ActorId>; readonly references: ReadonlyMap<string, HappeningId> }): HappeningIds => {
  const byKey = new Map<string, HappeningId>(keys.references)
  const actorOf = (key: string): ActorId => keys.actors.get(key) ?? unknown(key)
  const put = <Id extends HappeningId>(key: string, id: Id): Id => {
    byKey.set(key, id)
    return id
  }
  const eventIds = dossier.events.map((event) =>
    put(event.key, (event.sameAs as EventId | undefined) ?? eventId({ ...event, when: event.when ?? null, participants: event.participants.map(({ actor }) => actorOf(actor)) })))
  const statementIds = dossier.statements.map((statement) => {
    const on = statement.madeAt ?? (statement.at === undefined ? null : byKey.get(statement.at) ?? unknown(statement.at))
    return put(statement.key, (statement.sameAs as StatementId | undefined) ?? statementId({ ...statement, speakers: statement.speaker.map(actorOf), on }))
  })
  const commitmentIds = dossier.commitments.map((commitment) => put(commitment.key, (commitment.sameAs as CommitmentId | undefined) ?? commitmentId({
    ...commitment, debtors: commitment.debtors.map(actorOf), creditors: commitment.creditors.map(actorOf), quantity: commitment.quantity,
    condition: commitment.condition, dueLatest: commitment.due === undefined ? null : whenOf(commitment.due).latest,
  })))
  return { eventIds, statementIds, commitmentIds, byKey }
}
