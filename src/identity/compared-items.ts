import { happeningDates } from '../domain/check/dates.ts'
import type { Dossier } from '../domain/dossier.ts'
import { happeningIds } from '../domain/happening-ids.ts'
import type { ComparedHappening, Party } from '../domain/identity/score-happening.ts'
import type { ActorId, HappeningId } from '../domain/ids.ts'
import { parseWhen, type When } from '../domain/time.ts'
import type { ParticipantRole } from '../domain/vocabulary.ts'

/** The ids that the keys of a dossier stand for in the graph. */
export type MatchedKeys = {
  readonly actors: ReadonlyMap<string, string>
  readonly topics: ReadonlyMap<string, string>
  readonly places: ReadonlyMap<string, string>
}

const whenOf = (text: string | undefined): When | null => {
  const parsed = text === undefined ? null : parseWhen(text)
  return parsed?.kind === 'when' ? parsed.when : null
}

/** The dossier without what it says of its items' ids: what it is alone. */
const alone = (dossier: Dossier): Dossier => ({
  ...dossier,
  events: dossier.events.map(({ sameAs: _, ...event }) => event),
  statements: dossier.statements.map(({ sameAs: _, ...statement }) => statement),
  commitments: dossier.commitments.map(({ sameAs: _, ...commitment }) => commitment),
})

export type ComparedItem = { readonly key: string; readonly compared: ComparedHappening }

/** The events, statements and commitments of a dossier as they are compared with those of the graph. Pure. */
export const comparedItems = (dossier: Dossier, keys: MatchedKeys): readonly ComparedItem[] => {
  const dates = happeningDates(dossier)
  const references = new Map(dossier.references.map(({ key, identity }) => [key, `identity ${identity}` as HappeningId]))
  const ids = happeningIds(alone(dossier), { actors: keys.actors as ReadonlyMap<string, ActorId>, references })
  const actors = new Map(dossier.actors.map((actor) => [actor.key, actor]))
  const party = (key: string, role: ParticipantRole | null = null): Party => {
    const actor = actors.get(key)
    return {
      id: keys.actors.get(key) ?? key, role, names: actor === undefined ? [] : [actor.name, ...actor.aliases],
      affiliations: actor?.affiliation === undefined ? [] : [keys.actors.get(actor.affiliation) ?? actor.affiliation],
    }
  }
  const common = (item: { readonly key: string; readonly identity?: string | undefined; readonly about: readonly string[]; readonly evidence: readonly { readonly exact: string }[] }, words: string) => ({
    id: ids.byKey.get(item.key) ?? item.key, caption: words, identity: item.identity ?? null, when: dates.get(item.key) ?? null,
    topics: item.about.flatMap((key) => keys.topics.get(key) ?? []), words: [words], evidence: item.evidence.map(({ exact }) => exact),
  })
  return [
    ...dossier.events.map((event): ComparedItem => ({
      key: event.key,
      compared: {
        ...common(event, event.title), kind: 'EVENT', ploverType: event.ploverType, mode: event.mode ?? null, status: event.status,
        participants: event.participants.map(({ actor, role }) => party(actor, role)), place: event.place === undefined ? null : keys.places.get(event.place) ?? null,
      },
    })),
    ...dossier.statements.map((statement): ComparedItem => ({
      key: statement.key,
      compared: {
        ...common(statement, statement.content), kind: 'STATEMENT', speakers: statement.speaker.map((key) => party(key)), quote: statement.quote ?? null, polarity: statement.polarity,
      },
    })),
    ...dossier.commitments.map((commitment): ComparedItem => ({
      key: commitment.key,
      compared: {
        ...common(commitment, `${commitment.action} ${commitment.object}`), kind: 'COMMITMENT', debtors: commitment.debtors.map((key) => party(key)),
        creditors: commitment.creditors.map((key) => party(key)), quantity: commitment.quantity ?? null, due: whenOf(commitment.due),
      },
    })),
  ]
}
