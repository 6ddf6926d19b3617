/** Ids in the groups by which statements find their nodes: one unique index each. */
export type IdGroups = {
  readonly actors: readonly string[]
  readonly offices: readonly string[]
  readonly topics: readonly string[]
  readonly places: readonly string[]
  readonly happenings: readonly string[]
  readonly links: readonly string[]
  readonly assessments: readonly string[]
}
type Group = keyof IdGroups

const groupOfPrefix: Readonly<Record<string, Group>> = {
  actor: 'actors', office: 'offices', topic: 'topics', place: 'places', event: 'happenings', statement: 'happenings', commitment: 'happenings',
  link: 'links', assessment: 'assessments',
}

export const prefixOf = (id: string): string => id.slice(0, id.indexOf(':'))

/** Every id says what it is an id of; those of sources, evidence and names belong to no group. */
export const groupIds = (ids: Iterable<string>): IdGroups => {
  const groups: Record<Group, string[]> = { actors: [], offices: [], topics: [], places: [], happenings: [], links: [], assessments: [] }
  for (const id of new Set(ids)) {
    const group = groupOfPrefix[prefixOf(id)]
    if (group !== undefined) groups[group].push(id)
  }
  return groups
}
