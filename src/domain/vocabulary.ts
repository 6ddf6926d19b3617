/**
 * The closed vocabularies of the graph. Every list is the one place where its members are named; the GraphQL enums in
 * schema/ repeat them for readers, and a test holds both equal.
 */

/**
 * Event categories of PLOVER (Political Language Ontology for Verifiable Event Records, 2021 manual, section 3), and OTHER
 * for what PLOVER does not classify but diplomacy answers to: a drought, an earthquake, an election.
 */
export const ploverTypes = [
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST',
  'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'OTHER',
] as const
export type PloverType = (typeof ploverTypes)[number]

export const sourceKinds = ['ARTICLE', 'READOUT', 'FACT_SHEET', 'POST', 'TRANSCRIPT', 'SPEECH', 'DATASET', 'OTHER'] as const
export type SourceKind = (typeof sourceKinds)[number]

export const actorKinds = ['PERSON', 'STATE', 'ORGANIZATION', 'GROUP'] as const
export type ActorKind = (typeof actorKinds)[number]

export const eventStatuses = ['OCCURRED', 'ONGOING', 'SCHEDULED', 'HYPOTHETICAL', 'DENIED'] as const
export type EventStatus = (typeof eventStatuses)[number]

/** Searle, "A Taxonomy of Illocutionary Acts" (1975). */
export const illocutions = ['ASSERTIVE', 'DIRECTIVE', 'COMMISSIVE', 'EXPRESSIVE', 'DECLARATION'] as const
export type Illocution = (typeof illocutions)[number]

/** How the words reach the page: PARC 3.0 (Pareti 2012), attribution types by quotation. */
export const directnesses = ['DIRECT', 'INDIRECT', 'MIXED'] as const
export type Directness = (typeof directnesses)[number]

export const polarities = ['POSITIVE', 'NEGATIVE'] as const
export type Polarity = (typeof polarities)[number]

/** Degrees of FactBank (Saurí and Pustejovsky 2009): how sure the speaker is of the content. */
export const certainties = ['CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNDERSPECIFIED'] as const
export type Certainty = (typeof certainties)[number]

export const comparators = ['EXACTLY', 'AT_LEAST', 'AT_MOST', 'MORE_THAN', 'LESS_THAN', 'ABOUT'] as const
export type Comparator = (typeof comparators)[number]

/** The life cycle of a commitment after Singh (1999), with PARTIALLY_SATISFIED and DELAYED, which news needs. */
export const commitmentStates = [
  'PROPOSED', 'CONDITIONAL', 'ACTIVE', 'SATISFIED', 'PARTIALLY_SATISFIED', 'VIOLATED', 'EXPIRED', 'CANCELLED', 'DELAYED',
] as const
export type CommitmentState = (typeof commitmentStates)[number]

/** How binding the words are when they are spoken: an offer is PROPOSED, a promise is UNDERTAKEN. */
export const commitmentForces = ['PROPOSED', 'UNDERTAKEN'] as const
export type CommitmentForce = (typeof commitmentForces)[number]

export const assessmentOutcomes = ['FULFILLED', 'PARTLY_FULFILLED', 'CONDITION_MET', 'DELAYED', 'VIOLATED', 'CANCELLED'] as const
export type AssessmentOutcome = (typeof assessmentOutcomes)[number]

/** CONTEXT_FOR is the one relation that is not causal: a chain that needs it is not strictly causal. */
export const causalRelations = [
  'CAUSES', 'TRIGGERS', 'ENABLES', 'MOTIVATES', 'AMPLIFIES', 'MITIGATES', 'PREVENTS', 'RESPONDS_TO', 'CONTEXT_FOR',
] as const
export type CausalRelation = (typeof causalRelations)[number]

/** Who stands behind an assertion: a named actor, the source's own voice, an outside analyst, or the system itself. */
export const asserterKinds = ['ACTOR', 'REPORTER', 'ANALYST', 'INFERENCE'] as const
export type AsserterKind = (typeof asserterKinds)[number]

export const participantRoles = ['INITIATOR', 'TARGET', 'PARTICIPANT', 'HOST', 'MEDIATOR', 'BENEFICIARY', 'SUBJECT'] as const
export type ParticipantRole = (typeof participantRoles)[number]

/**
 * How precisely a dataset says where something happened: where_prec of UCDP (GED Codebook 23.1), to which the others are mapped. NEAR is
 * within 25 km of the place, AREA a line or region of no fixed bounds.
 */
export const placePrecisions = ['PLACE', 'NEAR', 'DISTRICT', 'REGION', 'AREA', 'COUNTRY', 'INTERNATIONAL'] as const
export type PlacePrecision = (typeof placePrecisions)[number]
