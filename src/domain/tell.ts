import { printOf } from './belief/print.ts'
import { publisherFamily } from './belief/publisher-family.ts'
import { assessmentCaption, commitmentCaption, cut, linkCaption, shortName, statementCaption } from './caption.ts'
import type { CheckedDossier } from './check-dossier.ts'
import { happeningDates } from './check/dates.ts'
import type { Words } from './check/words.ts'
import type { Dossier, DossierActor } from './dossier.ts'
import type { Passage } from './evidence.ts'
import { happeningIds } from './happening-ids.ts'
import { looks } from './identity/looks.ts'
import type { Edge, Properties, Told } from './fold.ts'
import {
  assessmentId, evidenceId, linkId, nameId, officeId,
  type ActorId, type Asserter, type CommitmentId, type HappeningId, type NamedKind, type PlaceId, type SourceId, type TopicId,
} from './ids.ts'
import type { Path } from './problem.ts'
import type { Quantity } from './quantities.ts'
import { strengthOf } from './strength.ts'
import { whenOf, type When } from './time.ts'

/** Kinds of things that have reports or mentions; those of the schema's NodeKind, and offices. */
export type TellingKind = 'ACTOR' | 'OFFICE' | 'TOPIC' | 'PLACE' | 'EVENT' | 'STATEMENT' | 'COMMITMENT' | 'CAUSAL_LINK' | 'ASSESSMENT'

/** One thing that a dossier tells of, with its id and where the dossier has it. */
export type Telling = {
  readonly id: string
  readonly kind: TellingKind
  readonly key: string | null
  readonly path: Path
  readonly told: Told
  /** What stands on REPORTS beside `told`: confidence, rule, and the scalars that may differ between accounts. */
  readonly report: Properties
}

/** `mention`: what the passage, a row of a dataset, says of an article (docs/import.md). */
export type EvidenceNode = { readonly id: string; readonly passage: Passage; readonly mention?: Properties }
export type Telltale = { readonly tellings: readonly Telling[]; readonly evidence: readonly EvidenceNode[]; readonly names: readonly string[] }

/** The ids that the keys of a dossier stand for, as far as the graph has a say in them. */
export type ResolvedKeys = {
  readonly source: SourceId
  readonly publisher: ActorId | null
  readonly actors: ReadonlyMap<string, ActorId>
  readonly topics: ReadonlyMap<string, TopicId>
  readonly places: ReadonlyMap<string, PlaceId>
  readonly references: ReadonlyMap<string, HappeningId>
}

export const dated = (name: string, when: When | null): Properties =>
  ({ [name]: when?.edtf ?? null, [`${name}Earliest`]: when?.earliest ?? null, [`${name}Latest`]: when?.latest ?? null })

const counted = (quantity: Quantity | undefined): Properties =>
  ({ comparator: quantity?.comparator ?? null, value: quantity?.value ?? null, unit: quantity?.unit ?? null })

export const actorLabels = { PERSON: 'Person', STATE: 'State', ORGANIZATION: 'Organization', GROUP: 'Group' } as const

export const withoutNull = (properties: Record<string, string | number | null | undefined>): Properties =>
  Object.fromEntries(Object.entries(properties).filter((entry): entry is [string, string | number] => entry[1] !== null && entry[1] !== undefined))

/** What finds it: its names, and what they look like. */
export const nameEdges = (kind: NamedKind, names: readonly string[]): readonly Edge[] =>
  [...new Set([...names, ...names.map(looks)].filter((name) => name !== '').map((name) => nameId(kind, name)))].map((to) => ({ type: 'KNOWN_AS', to }))

/** What a publisher that is no actor of the dossier is told to be. */
export const tellPublisher = (id: ActorId, name: string): Telling => ({
  id, kind: 'ACTOR', key: null, path: ['source', 'publisher'], report: {},
  told: { label: 'Organization', properties: { name, aliases: [], caption: cut(name) }, edges: nameEdges('ORGANIZATION', [name]) },
})

const unknown = (key: string): never => {
  throw new RangeError(`the key ${key} was not resolved`)
}

/** Turns a checked dossier into what the graph keeps of it: each item with its id, its properties and relationships, and the evidence. Pure. */
export const tellDossier = ({ dossier, text, words }: CheckedDossier, keys: ResolvedKeys): Telltale => {
  const evidence = new Map<string, EvidenceNode>()
  const dates = happeningDates(dossier)
  const actors = new Map(dossier.actors.map((actor) => [actor.key, actor]))
  const actorOf = (key: string): ActorId => keys.actors.get(key) ?? unknown(key)
  const shortNames = (names: readonly string[]): readonly string[] => names.map((key) => {
    const actor = actors.get(key)
    return actor === undefined ? key : shortName(actor, text)
  })
  const { eventIds, statementIds, commitmentIds, byKey: happenings } = happeningIds(dossier, keys)
  const happeningOf = (key: string): HappeningId => happenings.get(key) ?? unknown(key)
  const subjectOf = (key: string): string => happenings.get(key) ?? keys.actors.get(key) ?? keys.topics.get(key) ?? unknown(key)

  const wordsEdges = (found: Words | undefined): readonly Edge[] => {
    const edge = (passage: Passage, own: Properties, order: number): Edge => {
      const id = evidenceId(keys.source, passage.start, passage.end)
      evidence.set(id, { id, passage })
      return { type: 'EVIDENCED_BY', to: id, own, order }
    }
    return [
      ...(found?.evidence ?? []).map((passage, order) => edge(passage, { role: 'ASSERTION' }, order)),
      ...(found?.spans ?? []).map(({ role, passage }, order) => edge(passage, { role }, order)),
      ...(found?.silences ?? []).map(({ topic, passage }, order) => edge(passage, { role: 'SILENCE', topic: subjectOf(topic) }, order)),
    ]
  }
  const to = (type: string, ids: readonly string[], ordered = false): readonly Edge[] =>
    [...new Set(ids)].map((id, order) => ({ type, to: id, ...(ordered ? { order } : {}) }))
  const accountBy = (voices: readonly ActorId[]): readonly Edge[] => {
    const whose = voices.length > 0 ? voices : keys.publisher === null ? [] : [keys.publisher]
    return [...new Set(whose)].map((actor) => ({ type: 'ACCOUNT_BY', to: actor, own: { source: keys.source } }))
  }
  const accordingTo = (chain: readonly string[]): readonly Edge[] =>
    chain.map((key, order) => ({ type: 'ACCORDING_TO', to: actorOf(key), own: { source: keys.source }, order }))
  const outermost = (chain: readonly string[]): readonly ActorId[] => chain.slice(-1).map(actorOf)
  const asserterOf = (assertedBy: string): Asserter =>
    assertedBy === 'REPORTER' || assertedBy === 'ANALYST' || assertedBy === 'INFERENCE' ? assertedBy : actorOf(assertedBy)
  const asserterKind = (assertedBy: string): string => (actors.has(assertedBy) ? 'ACTOR' : assertedBy)
  const assertedBy = (voice: string): readonly Edge[] => {
    const kind = asserterKind(voice)
    const actor = kind === 'ACTOR' ? actorOf(voice) : kind === 'REPORTER' ? keys.publisher : null
    return actor === null ? [] : [{ type: 'ASSERTED_BY', to: actor, own: { kind } }]
  }
  const asserters = (voice: string): readonly ActorId[] => (actors.has(voice) ? [actorOf(voice)] : [])
  const family = publisherFamily(dossier.source, text)
  /** How the item was made, and what decides how far its report may be believed. */
  const made = (item: { readonly confidence: number; readonly rule?: string | undefined; readonly evidence: readonly { readonly exact: string }[] }): Properties =>
    withoutNull({ confidence: item.confidence, rule: item.rule, family, sourceKind: dossier.source.kind, print: printOf(item.evidence.map(({ exact }) => exact)) })

  const offices = (actor: DossierActor, at: number): readonly Telling[] => actor.offices.map((office, index) => {
    const of = office.of === undefined ? null : actorOf(office.of)
    const [from, until] = [office.from ?? null, office.to ?? null]
    return {
      id: officeId(actorOf(actor.key), { title: office.title, of, from, to: until }),
      kind: 'OFFICE', key: null, path: ['actors', at, 'offices', index], report: {},
      told: {
        label: 'Office',
        properties: { title: office.title, caption: cut(office.title), ...dated('from', from === null ? null : whenOf(from)), ...dated('to', until === null ? null : whenOf(until)) },
        edges: of === null ? [] : [{ type: 'OFFICE_OF', to: of }],
      },
    }
  })

  const actorTellings = dossier.actors.flatMap((actor, at): readonly Telling[] => {
    const held = offices(actor, at)
    const told: Told = {
      label: actorLabels[actor.kind],
      properties: { name: actor.name, aliases: actor.aliases, wikidata: actor.wikidata ?? null, iso3: actor.iso3 ?? null, caption: cut(actor.name) },
      edges: [
        ...to('AFFILIATED_WITH', actor.affiliation === undefined ? [] : [actorOf(actor.affiliation)]),
        ...to('HELD', held.map((office) => office.id)),
        ...nameEdges(actor.kind, [actor.name, ...actor.aliases]),
      ],
    }
    return [{ id: actorOf(actor.key), kind: 'ACTOR', key: actor.key, path: ['actors', at], told, report: {} }, ...held]
  })
  const topicTellings = dossier.topics.map((topic, at): Telling => ({
    id: keys.topics.get(topic.key) ?? unknown(topic.key), kind: 'TOPIC', key: topic.key, path: ['topics', at], report: {},
    told: {
      label: 'Topic',
      properties: { name: topic.name, wikidata: topic.wikidata ?? null, caption: cut(topic.name) },
      edges: [...to('BROADER', topic.broader === undefined ? [] : [keys.topics.get(topic.broader) ?? unknown(topic.broader)]), ...nameEdges('TOPIC', [topic.name])],
    },
  }))
  const placeTellings = dossier.places.map((place, at): Telling => ({
    id: keys.places.get(place.key) ?? unknown(place.key), kind: 'PLACE', key: place.key, path: ['places', at], report: {},
    told: {
      label: 'Place',
      properties: {
        name: place.name, wikidata: place.wikidata ?? null, iso3: place.iso3 ?? null, caption: cut(place.name),
        latitude: place.coordinates?.latitude ?? null, longitude: place.coordinates?.longitude ?? null,
      },
      edges: nameEdges('PLACE', [place.name]),
    },
  }))

  const tellEvent = (event: Dossier['events'][number], at: number): Telling => {
    const when = dates.get(event.key) ?? null
    return {
      id: eventIds[at] ?? unknown(event.key), kind: 'EVENT', key: event.key, path: ['events', at],
      report: { ...made(event), ...withoutNull({ title: event.title, when: when?.edtf, status: event.status }) },
      told: {
        label: 'Event',
        properties: {
          identity: event.identity ?? null, ploverType: event.ploverType, mode: event.mode ?? null, contexts: event.contexts, title: event.title,
          ...dated('when', when), status: event.status, caption: cut(event.title),
        },
        edges: [
          ...event.participants.map(({ actor, role }): Edge => ({ type: 'HAS_PARTICIPANT', to: actorOf(actor), own: { role } })),
          ...to('PART_OF', event.partOf === undefined ? [] : [happeningOf(event.partOf)]),
          ...to('LOCATED_IN', event.place === undefined ? [] : [keys.places.get(event.place) ?? unknown(event.place)]),
          ...to('ABOUT', event.about.map(subjectOf)), ...accountBy([]), ...wordsEdges(words.events[at]),
        ],
      },
    }
  }
  const tellStatement = (statement: Dossier['statements'][number], at: number): Telling => {
    const when = dates.get(statement.key) ?? null
    const speakers = statement.speaker.map(actorOf)
    const cue = words.statements[at]?.spans.filter(({ role }) => role === 'CUE').map(({ passage }) => passage.exact).join(' … ')
    return {
      id: statementIds[at] ?? unknown(statement.key), kind: 'STATEMENT', key: statement.key, path: ['statements', at],
      report: { ...made(statement), ...withoutNull({ content: statement.content, when: when?.edtf }) },
      told: {
        label: 'Statement',
        properties: {
          identity: statement.identity ?? null, illocution: statement.illocution, content: statement.content, quote: statement.quote ?? null,
          directness: statement.directness ?? null, polarity: statement.polarity, certainty: statement.certainty, cue: cue === '' ? null : cue ?? null,
          ...dated('when', when), channel: statement.channel ?? null, caption: statementCaption(shortNames(statement.speaker), statement.content),
        },
        edges: [
          ...to('MADE_BY', speakers, true), ...accordingTo(statement.accordingTo), ...to('ADDRESSED_TO', statement.addressees.map(actorOf)),
          ...to('MADE_DURING', statement.at === undefined ? [] : [happeningOf(statement.at)]),
          ...to('SILENT_ON', statement.silentOn.map(({ topic }) => subjectOf(topic))), ...to('ABOUT', statement.about.map(subjectOf)),
          ...accountBy(statement.accordingTo.length > 0 ? outermost(statement.accordingTo) : speakers), ...wordsEdges(words.statements[at]),
        ],
      },
    }
  }
  const tellCommitment = (commitment: Dossier['commitments'][number], at: number): Telling => ({
    id: commitmentIds[at] ?? unknown(commitment.key), kind: 'COMMITMENT', key: commitment.key, path: ['commitments', at],
    report: { ...made(commitment), ...withoutNull({ action: commitment.action, object: commitment.object, due: commitment.due, ...commitment.quantity }) },
    told: {
      label: 'Commitment',
      properties: {
        identity: commitment.identity ?? null, action: commitment.action, object: commitment.object,
        strength: strengthOf(`${commitment.action} ${commitment.object}`), ...counted(commitment.quantity), condition: commitment.condition ?? null,
        ...dated('due', commitment.due === undefined ? null : whenOf(commitment.due)), ...dated('when', dates.get(commitment.key) ?? null),
        force: commitment.force, asserterKind: asserterKind(commitment.assertedBy),
        caption: commitmentCaption({ ...commitment, debtors: shortNames(commitment.debtors), creditors: shortNames(commitment.creditors), quantity: commitment.quantity, due: commitment.due }),
      },
      edges: [
        ...to('OWED_BY', commitment.debtors.map(actorOf), true), ...to('OWED_TO', commitment.creditors.map(actorOf), true),
        ...to('CREATED_BY', commitment.createdBy === undefined ? [] : [happeningOf(commitment.createdBy)]),
        ...to('ABOUT', commitment.about.map(subjectOf)), ...accordingTo(commitment.accordingTo), ...assertedBy(commitment.assertedBy),
        ...accountBy(commitment.accordingTo.length > 0 ? outermost(commitment.accordingTo) : asserters(commitment.assertedBy)), ...wordsEdges(words.commitments[at]),
      ],
    },
  })
  const tellAssessment = (assessment: Dossier['assessments'][number], at: number): Telling => {
    const commitment = happeningOf(assessment.commitment) as CommitmentId
    return {
      id: assessmentId({ ...assessment, commitment, quantity: assessment.quantity, asserter: asserterOf(assessment.assertedBy) }),
      kind: 'ASSESSMENT', key: assessment.key ?? null, path: ['assessments', at], report: { ...made(assessment), ...withoutNull({ ...assessment.quantity }) },
      told: {
        label: 'Assessment',
        properties: {
          outcome: assessment.outcome, ...counted(assessment.quantity), ...dated('on', whenOf(assessment.on)),
          ...dated('newDue', assessment.newDue === undefined ? null : whenOf(assessment.newDue)), asserterKind: asserterKind(assessment.assertedBy),
          caption: assessmentCaption(assessment.outcome, assessment.on, assessment.quantity),
        },
        edges: [...to('ASSESSES', [commitment]), ...assertedBy(assessment.assertedBy), ...accountBy(asserters(assessment.assertedBy)), ...wordsEdges(words.assessments[at])],
      },
    }
  }
  const tellLink = (link: Dossier['links'][number], at: number): Telling => {
    const [cause, effect] = [happeningOf(link.cause), happeningOf(link.effect)]
    return {
      id: linkId({ cause, effect, relation: link.relation, asserter: asserterOf(link.assertedBy) }),
      kind: 'CAUSAL_LINK', key: link.key ?? null, path: ['links', at], report: made(link),
      told: {
        label: 'CausalLink',
        properties: {
          relation: link.relation, explicit: link.explicit, signal: link.signal ?? null, polarity: link.polarity, confidence: link.confidence,
          asserterKind: asserterKind(link.assertedBy), caption: linkCaption(link.relation, link.signal),
        },
        edges: [...to('CAUSE', [cause]), ...to('EFFECT', [effect]), ...assertedBy(link.assertedBy), ...accountBy(asserters(link.assertedBy)), ...wordsEdges(words.links[at])],
      },
    }
  }
  const tellings = [
    ...actorTellings, ...topicTellings, ...placeTellings,
    ...dossier.events.map(tellEvent), ...dossier.statements.map(tellStatement), ...dossier.commitments.map(tellCommitment),
    ...dossier.assessments.map(tellAssessment), ...dossier.links.map(tellLink),
  ]
  const names = new Set(tellings.flatMap(({ told }) => told.edges.filter(({ type }) => type === 'KNOWN_AS').map((edge) => edge.to)))
  return { tellings, evidence: [...evidence.values()], names: [...names] }
}

