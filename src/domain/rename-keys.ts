import type { Dossier, DossierActor } from './dossier.ts'

const unique = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = keyOf(item)
    return !seen.has(key) && seen.add(key)
  })
}

/**
 * The dossier with some actors, topics and places told under the keys of others, which they turned out to be; their aliases
 * and offices go to those.
 *
 * @param keys from the key that goes to the one that stays
 */
export const renameKeys = (dossier: Dossier, keys: ReadonlyMap<string, string>): Dossier => {
  const one = (key: string): string => keys.get(key) ?? key
  const maybe = <Name extends string>(name: Name, key: string | undefined): { [_ in Name]?: string } => (key === undefined ? {} : { [name]: one(key) } as { [_ in Name]?: string })
  const all = (list: readonly string[]): string[] => [...new Set(list.map(one))]
  const isKept = ({ key }: { readonly key: string }): boolean => !keys.has(key)
  const together = Map.groupBy(dossier.actors, ({ key }) => one(key))
  const actorOf = (actor: DossierActor): DossierActor => {
    const merged = together.get(actor.key) ?? [actor]
    const names = new Set(merged.flatMap(({ name, aliases }) => [...aliases, name]))
    names.delete(actor.name)
    const affiliation = merged.map((other) => other.affiliation).find((key) => key !== undefined && one(key) !== actor.key)
    return {
      ...actor, aliases: [...names].slice(0, 50),
      affiliation: affiliation === undefined ? undefined : one(affiliation),
      offices: unique(merged.flatMap(({ offices }) => offices.map((office) => ({ ...office, ...maybe('of', office.of) }))), (office) => JSON.stringify(office))
        .filter((office) => office.of !== actor.key).slice(0, 20),
    }
  }
  return {
    ...dossier,
    actors: dossier.actors.filter(isKept).map(actorOf),
    topics: dossier.topics.filter(isKept).map((topic) => ({ ...topic, ...maybe('broader', topic.broader) })).map(({ broader, ...topic }) => (broader === undefined || broader === topic.key ? topic : { ...topic, broader })),
    places: dossier.places.filter(isKept),
    events: dossier.events.map((event) => ({
      ...event, ...maybe('place', event.place), about: all(event.about),
      participants: unique(event.participants.map(({ actor, role }) => ({ actor: one(actor), role })), ({ actor }) => actor),
    })),
    statements: dossier.statements.map((statement) => ({
      ...statement, speaker: all(statement.speaker), accordingTo: all(statement.accordingTo), about: all(statement.about),
      silentOn: unique(statement.silentOn.map(({ topic, evidence }) => ({ topic: one(topic), evidence })), ({ topic }) => topic),
      addressees: all(statement.addressees),
    })),
    commitments: dossier.commitments.map((commitment) => ({
      ...commitment, debtors: all(commitment.debtors), creditors: all(commitment.creditors), accordingTo: all(commitment.accordingTo), about: all(commitment.about),
      assertedBy: one(commitment.assertedBy),
    })),
    assessments: dossier.assessments.map((assessment) => ({ ...assessment, assertedBy: one(assessment.assertedBy) })),
    links: dossier.links.map((link) => ({ ...link, assertedBy: one(link.assertedBy) })),
  }
}
