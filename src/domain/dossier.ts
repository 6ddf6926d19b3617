import { z } from 'zod'
import {
  actorKinds, assessmentOutcomes, causalRelations, certainties, commitmentForces, comparators, directnesses, eventStatuses,
  illocutions, participantRoles, ploverTypes, polarities, sourceKinds,
} from './vocabulary.ts'

/**
 * The dossier: a source and what it says, in one file. Curators write it, extraction drafts it, review edits it and
 * ingestion takes it. Keys are local to the file; ids are computed from content (ids.ts). Unknown keys are errors.
 */

/** The longest text a source may have, in UTF-16 units; longer ones are refused before anything is read from them. */
export const maxTextLength = 2_000_000

const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'a key has lower-case letters, digits and hyphens, 80 at most')
const words = z.string().trim().min(1).max(2_000)
const wikidata = z.string().regex(/^Q[1-9][0-9]*$/, 'a Wikidata item is Q and a number')
const iso3 = z.string().regex(/^[A-Z]{3}$/, 'an ISO 3166-1 alpha-3 code has three capitals')
/** EDTF level 1 (ISO 8601-2), parsed by time.ts when the dossier is checked. YAML reads a bare year as a number. */
const edtf = z.union([z.string().trim().min(1).max(80), z.int().min(1000).max(9999).transform(String)])
const confidence = z.number().min(0).max(1)

/** A verbatim quote of the source; `occurrence` picks the n-th when the words stand there more than once (from 1). */
const evidence = z.union([
  words.transform((exact) => ({ exact, occurrence: 1 })),
  z.strictObject({ exact: words, occurrence: z.int().min(1).default(1) }),
])
const evidences = z.array(evidence).min(1, 'no assertion without words: give at least one quote').max(50)

/** A stretch of the source with a role; without `start` its position is that of the first match of `exact`. */
const span = z.strictObject({ exact: words, start: z.int().min(0).optional(), end: z.int().min(0).optional() })
const spans = z.array(span).max(50).default([])

/** What made an item and how sure it is: absent on curated items, which count as certain. */
const made = { confidence: confidence.default(1), rule: z.string().max(200).optional() }

/**
 * A name shared by dossiers that tell of the same happening. Ids are computed from it when it is there, so that two
 * sources with different words and dates for one meeting meet in one node, in whichever order they are read.
 */
const identity = z.string().trim().min(3).max(200).optional()

/** The id of the thing in the graph that this is, where that was found out: by matching, or by a person. */
const sameAs = (kind: string) => z.string().regex(new RegExp(`^${kind}:[0-9a-f]{24}$`), `an id of the graph: ${kind}: and 24 hexadecimal digits`).optional()

const assertedBy = z.union([z.enum(['REPORTER', 'ANALYST', 'INFERENCE']), key])

const source = z.strictObject({
  kind: z.enum(sourceKinds),
  title: words,
  publisher: words.nullable().default(null),
  url: z.url({ protocol: /^https?$/ }).nullable().default(null),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a BCP 47 language tag').default('en'),
  publishedAt: edtf,
  /** A path beside the dossier; exactly one of `file` and `text`. */
  file: z.string().min(1).optional(),
  text: z.string().min(1).max(maxTextLength).optional(),
})

const office = z.strictObject({ title: words, of: key.optional(), from: edtf.optional(), to: edtf.optional() })

const actor = z.strictObject({
  key,
  sameAs: sameAs('actor'),
  kind: z.enum(actorKinds),
  name: words,
  aliases: z.array(words).max(50).default([]),
  wikidata: wikidata.optional(),
  iso3: iso3.optional(),
  /** The state or organization that this actor belongs to or acts for. */
  affiliation: key.optional(),
  offices: z.array(office).max(20).default([]),
})

const topic = z.strictObject({ key, sameAs: sameAs('topic'), name: words, wikidata: wikidata.optional(), broader: key.optional() })

const place = z.strictObject({
  key,
  sameAs: sameAs('place'),
  name: words,
  wikidata: wikidata.optional(),
  iso3: iso3.optional(),
  coordinates: z.strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }).optional(),
})

const event = z.strictObject({
  key,
  identity,
  sameAs: sameAs('event'),
  ploverType: z.enum(ploverTypes),
  mode: words.optional(),
  contexts: z.array(words).max(10).default([]),
  title: words,
  when: edtf.optional(),
  status: z.enum(eventStatuses),
  place: key.optional(),
  participants: z.array(z.strictObject({ actor: key, role: z.enum(participantRoles) })).max(100).default([]),
  partOf: key.optional(),
  about: z.array(key).max(20).default([]),
  evidence: evidences,
  ...made,
})

/** A topic that a statement leaves out, with the words that say so; a key alone leaves them to the statement's evidence. */
const silence = z.union([
  key.transform((topic) => ({ topic, evidence: [] })),
  z.strictObject({ topic: key, evidence: z.array(evidence).max(50).default([]) }),
])

const statement = z.strictObject({
  key,
  identity,
  sameAs: sameAs('statement'),
  /** Who speaks; several when they speak together; empty when the text names nobody. */
  speaker: z.union([key.transform((one) => [one]), z.array(key).max(10)]),
  /** The chain through which the words reached the source, from the nearest to the speaker outwards. */
  accordingTo: z.array(key).max(5).default([]),
  illocution: z.enum(illocutions),
  /** What is said, in the curator's plain words, without the speaker. */
  content: words,
  /** The speaker's own words, when the source gives them between quotation marks. */
  quote: words.optional(),
  directness: z.enum(directnesses).optional(),
  certainty: z.enum(certainties).default('CERTAIN'),
  polarity: z.enum(polarities).default('POSITIVE'),
  about: z.array(key).max(20).default([]),
  /** Topics of which the source says that this statement does not mention them, each with the words that say so. */
  silentOn: z.array(silence).max(20).default([]),
  addressees: z.array(key).max(20).default([]),
  /** The event during which it was said. */
  at: key.optional(),
  madeAt: edtf.optional(),
  channel: words.optional(),
  spans: z.strictObject({ source: spans, cue: spans, content: spans }).optional(),
  evidence: evidences,
  ...made,
})

const quantity = z.strictObject({ comparator: z.enum(comparators), value: z.number(), unit: z.string().trim().min(1).max(40) })

const commitment = z.strictObject({
  key,
  identity,
  sameAs: sameAs('commitment'),
  debtors: z.array(key).min(1).max(20),
  creditors: z.array(key).max(20).default([]),
  /** The verb: "purchase", "suspend". */
  action: words,
  /** What the verb takes: "US soybeans". */
  object: words,
  quantity: quantity.optional(),
  condition: words.optional(),
  /** EDTF date or interval within which it falls due. */
  due: edtf.optional(),
  force: z.enum(commitmentForces).default('UNDERTAKEN'),
  assertedBy: assertedBy.default('REPORTER'),
  accordingTo: z.array(key).max(5).default([]),
  /** The event or statement by which it came to be. */
  createdBy: key.optional(),
  about: z.array(key).max(20).default([]),
  evidence: evidences,
  ...made,
})

const assessment = z.strictObject({
  key: key.optional(),
  commitment: key,
  outcome: z.enum(assessmentOutcomes),
  quantity: quantity.optional(),
  on: edtf,
  /** With DELAYED: the date to which it was put off. */
  newDue: edtf.optional(),
  assertedBy: assertedBy.default('REPORTER'),
  evidence: evidences,
  ...made,
})

const link = z.strictObject({
  key: key.optional(),
  cause: key,
  effect: key,
  relation: z.enum(causalRelations),
  /** Whether the text says the relation outright; `signal` are then its words. */
  explicit: z.boolean(),
  signal: words.optional(),
  polarity: z.enum(polarities).default('POSITIVE'),
  assertedBy: assertedBy.default('REPORTER'),
  spans: z.strictObject({ cause: spans, effect: spans, signal: spans }).optional(),
  evidence: evidences,
  ...made,
})

/** A local name for a happening that another dossier tells of; it must be in the graph when this one is ingested. */
const reference = z.strictObject({ key, identity: z.string().trim().min(3).max(200) })

const count = z.int().min(0)

/** Who drafted the dossier: a PROV-O activity. Absent when a person wrote it. */
const activity = z.strictObject({
  name: words,
  version: words,
  /** The language model that took part: provider/name. */
  model: z.string().max(200).optional(),
  /** A digest of the settings; never a secret. */
  settings: z.string().max(200).optional(),
  /** What the model was asked, as its endpoint counts; `cost` in US dollars where prices are set. */
  usage: z.strictObject({
    requests: count, inputTokens: count, outputTokens: count, cost: z.number().min(0).optional(),
    /** Some of it is a guess from the length of the words: the endpoint did not count. */
    estimated: z.boolean().optional(),
    /** Why the model did not read the whole text, as a code. */
    partial: z.string().max(40).optional(),
  }).optional(),
})

export const dossierSchema = z.strictObject({
  source,
  activity: activity.optional(),
  references: z.array(reference).max(1_000).default([]),
  actors: z.array(actor).max(5_000).default([]),
  topics: z.array(topic).max(1_000).default([]),
  places: z.array(place).max(1_000).default([]),
  events: z.array(event).max(5_000).default([]),
  statements: z.array(statement).max(5_000).default([]),
  commitments: z.array(commitment).max(5_000).default([]),
  assessments: z.array(assessment).max(5_000).default([]),
  links: z.array(link).max(5_000).default([]),
})

/** A dossier as it is written: defaults still absent. */
export type DossierInput = z.input<typeof dossierSchema>
/** A dossier as the program sees it: defaults filled in, quotes still unlocated. */
export type Dossier = z.output<typeof dossierSchema>
export type DossierActor = Dossier['actors'][number]
export type DossierEvent = Dossier['events'][number]
export type DossierStatement = Dossier['statements'][number]
export type DossierCommitment = Dossier['commitments'][number]
export type DossierAssessment = Dossier['assessments'][number]
export type DossierLink = Dossier['links'][number]
export type DossierEvidence = DossierEvent['evidence'][number]
export type DossierSpan = z.output<typeof span>
