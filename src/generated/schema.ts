import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC, ISO 8601 with seconds: `2025-11-24T00:00:00Z`. */
  DateTime: { input: string; output: string; }
  /** A date that may be approximate or open, in EDTF level 1 (ISO 8601-2): `2025-10`, `2025-11~`, `2025-11-24/..`. */
  EDTF: { input: string; output: string; }
  /** A web address, http or https. */
  URL: { input: string; output: string; }
};

/** One source's own account of something that several sources may tell of. */
export type Account = {
  readonly __typename?: 'Account';
  /** Whose account it is: the outermost voice that the source names, else its publisher. */
  readonly by?: Maybe<Actor>;
  readonly confidence: Scalars['Float']['output'];
  /** A commitment's due date as this source gives it. */
  readonly due?: Maybe<Scalars['EDTF']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly source: Source;
  /** An event's status as this source tells it. */
  readonly status?: Maybe<EventStatus>;
  /** As this source titles or phrases it. */
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly when?: Maybe<Scalars['EDTF']['output']>;
};

/** What the parties to an event say of it, side by side. */
export type AccountComparison = {
  readonly __typename?: 'AccountComparison';
  readonly event: Event;
  /** Everybody whose account is in the graph, in order of the number of their accounts. */
  readonly parties: ReadonlyArray<Actor>;
  readonly topics: ReadonlyArray<TopicComparison>;
};

export type AccountDifference = {
  readonly __typename?: 'AccountDifference';
  readonly between: ReadonlyArray<Happening>;
  /** One sentence: who says what, and which is stronger. */
  readonly explanation: Scalars['String']['output'];
  readonly kind: DifferenceKind;
  /** The stronger of the two, where strength can be told. */
  readonly stronger?: Maybe<Happening>;
};

/** Who acts and speaks. */
export type Actor = {
  /** The state or organization that it belongs to or acts for. */
  readonly affiliation?: Maybe<Actor>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it owes. */
  readonly commitments: CommitmentConnection;
  readonly events: EventConnection;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** What it is owed. */
  readonly owed: CommitmentConnection;
  readonly statements: StatementConnection;
  /** Wikidata item. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** Who acts and speaks. */
export type ActorCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommitmentOrder>;
  where?: InputMaybe<CommitmentFilter>;
};


/** Who acts and speaks. */
export type ActorEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HappeningOrder>;
  where?: InputMaybe<EventFilter>;
};


/** Who acts and speaks. */
export type ActorOwedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommitmentOrder>;
  where?: InputMaybe<CommitmentFilter>;
};


/** Who acts and speaks. */
export type ActorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HappeningOrder>;
  where?: InputMaybe<StatementFilter>;
};

export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  readonly edges: ReadonlyArray<ActorEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Actor;
};

export type ActorFilter = {
  readonly and?: InputMaybe<ReadonlyArray<ActorFilter>>;
  readonly id?: InputMaybe<IdFilter>;
  readonly iso3?: InputMaybe<StringFilter>;
  readonly kind?: InputMaybe<ActorKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<ActorFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ActorFilter>>;
  readonly wikidata?: InputMaybe<StringFilter>;
};

export type ActorKind =
  | 'GROUP'
  | 'ORGANIZATION'
  | 'PERSON'
  | 'STATE';

export type ActorKindFilter = {
  readonly eq?: InputMaybe<ActorKind>;
  readonly in?: InputMaybe<ReadonlyArray<ActorKind>>;
};

export type ActorOrder =
  | 'NAME_ASC'
  | 'NAME_DESC';

/** Who stands behind an assertion. */
export type Asserter = {
  readonly __typename?: 'Asserter';
  /** The actor; for REPORTER the publisher, where known. */
  readonly actor?: Maybe<Actor>;
  readonly kind: AsserterKind;
};

/** What kind of voice stands behind an assertion. */
export type AsserterKind =
  | 'ACTOR'
  | 'ANALYST'
  | 'INFERENCE'
  | 'REPORTER';

/** A report on what became of a commitment. */
export type Assessment = Node & {
  readonly __typename?: 'Assessment';
  readonly assertedBy: ReadonlyArray<Asserter>;
  readonly commitment: Commitment;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly newDue?: Maybe<When>;
  readonly on: When;
  readonly outcome: AssessmentOutcome;
  readonly quantity?: Maybe<Quantity>;
};

/** What a report says became of a commitment. */
export type AssessmentOutcome =
  | 'CANCELLED'
  | 'CONDITION_MET'
  | 'DELAYED'
  | 'FULFILLED'
  | 'PARTLY_FULFILLED'
  | 'VIOLATED';

/** A voice that passes words on, in one source. */
export type Attribution = {
  readonly __typename?: 'Attribution';
  readonly actor: Actor;
  /** 0 is nearest to the speaker. */
  readonly order: Scalars['Int']['output'];
  readonly source: Source;
};

export type CausalChain = {
  readonly __typename?: 'CausalChain';
  /** The product of the links' confidences. */
  readonly confidence: Scalars['Float']['output'];
  readonly length: Scalars['Int']['output'];
  readonly links: ReadonlyArray<CausalLink>;
  readonly nodes: ReadonlyArray<Happening>;
  /** False when it needs a link that is context, not cause. */
  readonly strictlyCausal: Scalars['Boolean']['output'];
  /** Whether each cause certainly begins no later than its effect; false also when the sources leave it open. */
  readonly timeOrdered: Scalars['Boolean']['output'];
};

export type CausalChains = {
  readonly __typename?: 'CausalChains';
  readonly chains: ReadonlyArray<CausalChain>;
  /** One sentence that says why the answer is as it is. */
  readonly explanation: Scalars['String']['output'];
  /** How many happenings were within reach of the search, as far as it counted. */
  readonly explored: Scalars['Int']['output'];
  readonly outcome: ChainOutcome;
};

/** A claim that one happening bears on another: who claims it, in which words, how surely. */
export type CausalLink = Node & {
  readonly __typename?: 'CausalLink';
  readonly assertedBy: ReadonlyArray<Asserter>;
  readonly cause: Happening;
  /** 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  readonly effect: Happening;
  readonly evidence: ReadonlyArray<Evidence>;
  /** Whether the text says it outright. */
  readonly explicit: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly polarity: Polarity;
  readonly relation: CausalRelation;
  /** The words that say it. */
  readonly signal?: Maybe<Scalars['String']['output']>;
  readonly spans: ReadonlyArray<Span>;
  /** How the dates of cause and effect stand to each other. */
  readonly timeOrder: LinkOrder;
};

export type CausalLinkConnection = {
  readonly __typename?: 'CausalLinkConnection';
  readonly edges: ReadonlyArray<CausalLinkEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CausalLinkEdge = {
  readonly __typename?: 'CausalLinkEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CausalLink;
};

export type CausalLinkFilter = {
  readonly and?: InputMaybe<ReadonlyArray<CausalLinkFilter>>;
  readonly cause?: InputMaybe<IdFilter>;
  readonly confidence?: InputMaybe<FloatFilter>;
  readonly effect?: InputMaybe<IdFilter>;
  readonly explicit?: InputMaybe<Scalars['Boolean']['input']>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<CausalLinkFilter>;
  readonly or?: InputMaybe<ReadonlyArray<CausalLinkFilter>>;
  readonly relation?: InputMaybe<CausalRelationFilter>;
  readonly source?: InputMaybe<IdFilter>;
};

export type CausalLinkOrder =
  | 'CONFIDENCE_ASC'
  | 'CONFIDENCE_DESC';

/** How one happening bears on another. CONTEXT_FOR is not causal. */
export type CausalRelation =
  | 'AMPLIFIES'
  | 'CAUSES'
  | 'CONTEXT_FOR'
  | 'ENABLES'
  | 'MITIGATES'
  | 'MOTIVATES'
  | 'PREVENTS'
  | 'RESPONDS_TO'
  | 'TRIGGERS';

export type CausalRelationFilter = {
  readonly eq?: InputMaybe<CausalRelation>;
  readonly in?: InputMaybe<ReadonlyArray<CausalRelation>>;
};

/** How sure the speaker is (FactBank). */
export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE'
  | 'PROBABLE'
  | 'UNDERSPECIFIED';

export type ChainOutcome =
  | 'FOUND'
  /** Chains were found, and there are more than were asked for. */
  | 'LIMIT_REACHED'
  /** Both ends are known, and no chain joins them within the limits. */
  | 'NO_PATH'
  /** The deadline came first. */
  | 'TIMED_OUT'
  /** No happening has one of the given ids. */
  | 'UNKNOWN_ENDPOINT';

/** What somebody owes somebody: C(debtor, creditor, condition, consequent) after Singh. */
export type Commitment = Happening & Node & {
  readonly __typename?: 'Commitment';
  readonly about: ReadonlyArray<Subject>;
  readonly accordingTo: ReadonlyArray<Attribution>;
  readonly accounts: ReadonlyArray<Account>;
  readonly action: Scalars['String']['output'];
  /** Who says that it was promised: an actor, or the source in its own voice. */
  readonly assertedBy: ReadonlyArray<Asserter>;
  readonly caption: Scalars['String']['output'];
  readonly causes: CausalLinkConnection;
  readonly condition?: Maybe<Scalars['String']['output']>;
  readonly createdBy?: Maybe<Happening>;
  readonly createdCommitments: ReadonlyArray<Commitment>;
  readonly creditors: ReadonlyArray<Actor>;
  readonly debtors: ReadonlyArray<Actor>;
  readonly due?: Maybe<When>;
  readonly effects: CausalLinkConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly force: CommitmentForce;
  /** What became of it, in order of time. */
  readonly history: ReadonlyArray<Assessment>;
  readonly id: Scalars['ID']['output'];
  /** Whether it was fulfilled after it fell due. */
  readonly late: Scalars['Boolean']['output'];
  readonly object: Scalars['String']['output'];
  readonly progress?: Maybe<Progress>;
  readonly quantity?: Maybe<Quantity>;
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Follows from the assessments and the clock; nobody sets it. */
  readonly state: CommitmentState;
  /** When it was undertaken. */
  readonly when?: Maybe<When>;
};


/** What somebody owes somebody: C(debtor, creditor, condition, consequent) after Singh. */
export type CommitmentCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What somebody owes somebody: C(debtor, creditor, condition, consequent) after Singh. */
export type CommitmentEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CommitmentConnection = {
  readonly __typename?: 'CommitmentConnection';
  readonly edges: ReadonlyArray<CommitmentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CommitmentEdge = {
  readonly __typename?: 'CommitmentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Commitment;
};

export type CommitmentFilter = {
  readonly action?: InputMaybe<StringFilter>;
  readonly and?: InputMaybe<ReadonlyArray<CommitmentFilter>>;
  readonly creditor?: InputMaybe<IdFilter>;
  readonly debtor?: InputMaybe<IdFilter>;
  readonly due?: InputMaybe<WhenFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<CommitmentFilter>;
  readonly object?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<CommitmentFilter>>;
  readonly source?: InputMaybe<IdFilter>;
  readonly state?: InputMaybe<CommitmentStateFilter>;
  readonly topic?: InputMaybe<IdFilter>;
};

/** How binding the words were when spoken. */
export type CommitmentForce =
  | 'PROPOSED'
  | 'UNDERTAKEN';

export type CommitmentOrder =
  | 'DUE_ASC'
  | 'DUE_DESC'
  | 'WHEN_ASC'
  | 'WHEN_DESC';

/** Where a commitment is in its life (after Singh 1999). */
export type CommitmentState =
  | 'ACTIVE'
  | 'CANCELLED'
  | 'CONDITIONAL'
  | 'DELAYED'
  | 'EXPIRED'
  | 'PARTIALLY_SATISFIED'
  | 'PROPOSED'
  | 'SATISFIED'
  | 'VIOLATED';

export type CommitmentStateFilter = {
  readonly eq?: InputMaybe<CommitmentState>;
  readonly in?: InputMaybe<ReadonlyArray<CommitmentState>>;
};

/** How a figure bounds what is promised. */
export type Comparator =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'EXACTLY'
  | 'LESS_THAN'
  | 'MORE_THAN';

/** Degrees in WGS 84. */
export type Coordinates = {
  readonly __typename?: 'Coordinates';
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

export type DateTimeFilter = {
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a write changed. */
export type Delta = {
  readonly __typename?: 'Delta';
  /** Things of this source whose account changed. */
  readonly changed: ReadonlyArray<DeltaItem>;
  /** Things that the graph did not know. */
  readonly created: ReadonlyArray<DeltaItem>;
  /** How many pieces of evidence were added. */
  readonly evidenceAdded: Scalars['Int']['output'];
  /** Things that it knew from other sources and that this source now supports too. */
  readonly matched: ReadonlyArray<DeltaItem>;
  /** Whether nothing changed at all. */
  readonly unchanged: Scalars['Boolean']['output'];
  /** Things that this source told of before and no longer does. */
  readonly withdrawn: ReadonlyArray<DeltaItem>;
};

export type DeltaItem = {
  readonly __typename?: 'DeltaItem';
  readonly caption: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Its key in the dossier, where it has one there. */
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly kind: NodeKind;
};

export type DifferenceKind =
  | 'DATE'
  /** One says yes, the other no. */
  | 'POLARITY'
  | 'QUANTITY'
  /** One party is reported silent where the other speaks. */
  | 'SILENCE'
  /** The same undertaking, more or less far-reaching: a pause, an end. */
  | 'STRENGTH';

/** Whether the words are quoted, reported or both (PARC 3.0). */
export type Directness =
  | 'DIRECT'
  | 'INDIRECT'
  | 'MIXED';

/** Something that happened, goes on, is planned, is imagined or is denied. */
export type Event = Happening & Node & {
  readonly __typename?: 'Event';
  readonly about: ReadonlyArray<Subject>;
  readonly accounts: ReadonlyArray<Account>;
  readonly caption: Scalars['String']['output'];
  readonly causes: CausalLinkConnection;
  /** PLOVER contexts: `diplomatic`, `economic`, `military`. */
  readonly contexts: ReadonlyArray<Scalars['String']['output']>;
  readonly createdCommitments: ReadonlyArray<Commitment>;
  readonly effects: CausalLinkConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  /** PLOVER mode within the type: `visit`, `phone`, `tariff`. */
  readonly mode?: Maybe<Scalars['String']['output']>;
  readonly partOf?: Maybe<Event>;
  readonly participants: ReadonlyArray<Participant>;
  readonly parts: ReadonlyArray<Event>;
  readonly place?: Maybe<Place>;
  readonly ploverType: PloverType;
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Statements made during it. */
  readonly statements: StatementConnection;
  readonly status: EventStatus;
  readonly title: Scalars['String']['output'];
  readonly when?: Maybe<When>;
};


/** Something that happened, goes on, is planned, is imagined or is denied. */
export type EventCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, goes on, is planned, is imagined or is denied. */
export type EventEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, goes on, is planned, is imagined or is denied. */
export type EventStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HappeningOrder>;
  where?: InputMaybe<StatementFilter>;
};

export type EventConnection = {
  readonly __typename?: 'EventConnection';
  readonly edges: ReadonlyArray<EventEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EventEdge = {
  readonly __typename?: 'EventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

export type EventFilter = {
  readonly and?: InputMaybe<ReadonlyArray<EventFilter>>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<EventFilter>;
  readonly or?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** Takes part in it, in any role. */
  readonly participant?: InputMaybe<IdFilter>;
  readonly place?: InputMaybe<IdFilter>;
  readonly ploverType?: InputMaybe<PloverTypeFilter>;
  readonly source?: InputMaybe<IdFilter>;
  readonly status?: InputMaybe<EventStatusFilter>;
  readonly title?: InputMaybe<StringFilter>;
  readonly topic?: InputMaybe<IdFilter>;
  readonly when?: InputMaybe<WhenFilter>;
};

/** How real an event is, as the source tells it. */
export type EventStatus =
  | 'DENIED'
  | 'HYPOTHETICAL'
  | 'OCCURRED'
  | 'ONGOING'
  | 'SCHEDULED';

export type EventStatusFilter = {
  readonly eq?: InputMaybe<EventStatus>;
  readonly in?: InputMaybe<ReadonlyArray<EventStatus>>;
};

/** A verbatim quote in its place (W3C Web Annotation: TextQuoteSelector and TextPositionSelector). */
export type Evidence = Node & {
  readonly __typename?: 'Evidence';
  /** Offset after the last code point. */
  readonly end: Scalars['Int']['output'];
  readonly exact: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Up to 32 code points before the quote. */
  readonly prefix: Scalars['String']['output'];
  readonly source: Source;
  /** Offset of the first code point in the source's text, from 0. */
  readonly start: Scalars['Int']['output'];
  /** Up to 32 code points after the quote. */
  readonly suffix: Scalars['String']['output'];
};

export type FloatFilter = {
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

/** People or bodies without an organization of their own */
export type Group = Actor & Node & {
  readonly __typename?: 'Group';
  /** The state or organization that it belongs to or acts for. */
  readonly affiliation?: Maybe<Actor>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it owes. */
  readonly commitments: CommitmentConnection;
  readonly events: EventConnection;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** What it is owed. */
  readonly owed: CommitmentConnection;
  readonly statements: StatementConnection;
  /** Wikidata item. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** People or bodies without an organization of their own */
export type GroupCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommitmentOrder>;
  where?: InputMaybe<CommitmentFilter>;
};


/** People or bodies without an organization of their own */
export type GroupEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HappeningOrder>;
  where?: InputMaybe<EventFilter>;
};


/** People or bodies without an organization of their own */
export type GroupOwedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommitmentOrder>;
  where?: InputMaybe<CommitmentFilter>;
};


/** People or bodies without an organization of their own */
export type GroupStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HappeningOrder>;
  where?: InputMaybe<StatementFilter>;
};

/** What can be a cause or an effect: an event, a statement or a commitment. */
export type Happening = {
  readonly about: ReadonlyArray<Subject>;
  /** Each source's own account; they may disagree, and all stay. */
  readonly accounts: ReadonlyArray<Account>;
  /** One line that names it. */
  readonly caption: Scalars['String']['output'];
  /** Links that claim what led to it, surest first. */
  readonly causes: CausalLinkConnection;
  /** Commitments that came to be by it. */
  readonly createdCommitments: ReadonlyArray<Commitment>;
  /** Links that claim what it led to, surest first. */
  readonly effects: CausalLinkConnection;
  /** The words that prove it. */
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When it happened, was said or was undertaken; null when no source fixes it. */
  readonly when?: Maybe<When>;
};


/** What can be a cause or an effect: an event, a statement or a commitment. */
export type HappeningCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be a cause or an effect: an event, a statement or a commitment. */
export type HappeningEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type HappeningConnection = {
  readonly __typename?: 'HappeningConnection';
  readonly edges: ReadonlyArray<HappeningEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type HappeningEdge = {
  readonly __typename?: 'HappeningEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Happening;
};

export type HappeningKind =
  | 'COMMITMENT'
  | 'EVENT'
  | 'STATEMENT';

export type HappeningOrder =
  | 'RECORDED_ASC'
  | 'RECORDED_DESC'
  | 'WHEN_ASC'
  | 'WHEN_DESC';

export type IdFilter = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What a speaker does in saying something (Searle 1975). */
export type Illocution =
  | 'ASSERTIVE'
  | 'COMMISSIVE'
  | 'DECLARATION'
  | 'DIRECTIVE'
  | 'EXPRESSIVE';

export type IllocutionFilter = {
  readonly eq?: InputMaybe<Illocution>;
  readonly in?: InputMaybe<ReadonlyArray<Illocution>>;
};

export type IngestInput = {
  /** Echoed in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The dossier's text, YAML or JSON, with the source's `text` inside. */
  readonly dossier: Scalars['String']['input'];
};

export type IngestPayload = {
  readonly __typename?: 'IngestPayload';
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly delta: Delta;
  readonly source: Source;
};

export type LinkOrder =
  /** The cause certainly begins no later than the effect. */
  | 'CERTAIN'
  /** The dates leave it open. */
  | 'POSSIBLE'
  /** The cause certainly begins after the effect. */
  | 'REVERSED';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Check a dossier (YAML or JSON) and write it in one transaction; a bearer token is needed. All problems are reported at
   * once, each with its place in the file, and then nothing is written. The same dossier again changes nothing; a changed
   * one of the same source is applied as a difference.
   */
  readonly ingest: IngestPayload;
};


export type MutationIngestArgs = {
  input: IngestInput;
};

/** Anything with a global id (Relay). */
export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type NodeKind =
  | 'ACTOR'
  | 'ASSESSMENT'
  | 'CAUSAL_LINK'
  | 'COMMITMENT'
  | 'EVENT'
  | 'PLACE'
  | 'SOURCE'
  | 'STATEMENT'
  | 'TOPIC';

/** A post that a person held, and when. */
export type Office = {
  readonly __typename?: 'Office';
  readonly from?: Maybe<When>;
  readonly of?: Maybe<Actor>;
  readonly title: Scalars['String']['output'];
  readonly to?: Maybe<When>;
};

/** A ministry, court, company, alliance, publisher or other body. */
export type Organization = Actor & Node & {
  readonly __typename?: 'Organization';
  /** The state or organization that it belongs to or acts for. */
  readonly affiliation?: Maybe<Actor>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it owes. */
  readonly commitments: CommitmentConnection;
  readonly events: EventConnection;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** What it is owed. */
  readonly owed: CommitmentConnection;
  readonly statements: StatementConnection;
  /** Wikidata item. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A ministry, court, company, alliance, publisher or other body. */
export type OrganizationCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommitmentOrder>;
  where?: InputMaybe<CommitmentFilter>;
};


/** A ministry, court, company, alliance, publisher or other body. */
export type OrganizationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HappeningOrder>;
  where?: InputMaybe<EventFilter>;
};


/** A ministry, court, company, alliance, publisher or other body. */
export type OrganizationOwedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommitmentOrder>;
  where?: InputMaybe<CommitmentFilter>;
};


/** A ministry, court, company, alliance, publisher or other body. */
export type OrganizationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HappeningOrder>;
  where?: InputMaybe<StatementFilter>;
};

/** A position in a connection (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type Participant = {
  readonly __typename?: 'Participant';
  readonly actor: Actor;
  readonly role: ParticipantRole;
};

/** The part an actor plays in an event. */
export type ParticipantRole =
  | 'BENEFICIARY'
  | 'HOST'
  | 'INITIATOR'
  | 'MEDIATOR'
  | 'PARTICIPANT'
  | 'SUBJECT'
  | 'TARGET';

/** One party on one topic. */
export type PartyAccount = {
  readonly __typename?: 'PartyAccount';
  readonly commitments: ReadonlyArray<Commitment>;
  readonly party: Actor;
  /** For REPORTED_SILENT: the words in which a source says so. */
  readonly silence: ReadonlyArray<Evidence>;
  readonly statements: ReadonlyArray<Statement>;
  readonly voice: Voice;
};

/** A human being. */
export type Person = Actor & Node & {
  readonly __typename?: 'Person';
  /** The state or organization that it belongs to or acts for. */
  readonly affiliation?: Maybe<Actor>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it owes. */
  readonly commitments: CommitmentConnection;
  readonly events: EventConnection;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly offices: ReadonlyArray<Office>;
  /** What it is owed. */
  readonly owed: CommitmentConnection;
  readonly statements: StatementConnection;
  /** Wikidata item. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A human being. */
export type PersonCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommitmentOrder>;
  where?: InputMaybe<CommitmentFilter>;
};


/** A human being. */
export type PersonEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HappeningOrder>;
  where?: InputMaybe<EventFilter>;
};


/** A human being. */
export type PersonOwedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommitmentOrder>;
  where?: InputMaybe<CommitmentFilter>;
};


/** A human being. */
export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HappeningOrder>;
  where?: InputMaybe<StatementFilter>;
};

export type Place = Node & {
  readonly __typename?: 'Place';
  readonly coordinates?: Maybe<Coordinates>;
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-3 of the state that it lies in. */
  readonly iso3?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};

/** Event categories of PLOVER. */
export type PloverType =
  | 'ACCUSE'
  | 'AGREE'
  | 'AID'
  | 'ASSAULT'
  | 'COERCE'
  | 'CONCEDE'
  | 'CONSULT'
  | 'COOPERATE'
  | 'MOBILIZE'
  | 'PROTEST'
  | 'REJECT'
  | 'REQUEST'
  | 'RETREAT'
  | 'SANCTION'
  | 'SUPPORT'
  | 'THREATEN';

export type PloverTypeFilter = {
  readonly eq?: InputMaybe<PloverType>;
  readonly in?: InputMaybe<ReadonlyArray<PloverType>>;
};

/** Whether the content is affirmed or denied. */
export type Polarity =
  | 'NEGATIVE'
  | 'POSITIVE';

/** How much of a quantity is done. */
export type Progress = {
  readonly __typename?: 'Progress';
  readonly fulfilled: Scalars['Float']['output'];
  readonly of: Scalars['Float']['output'];
  /** fulfilled / of */
  readonly share: Scalars['Float']['output'];
  readonly unit: Scalars['String']['output'];
};

export type Quantity = {
  readonly __typename?: 'Quantity';
  readonly comparator: Comparator;
  /** A UCUM unit or an ISO 4217 code, `/a` for a year: `t`, `%`, `USD/a`, `{aircraft}`. */
  readonly unit: Scalars['String']['output'];
  readonly value: Scalars['Float']['output'];
};

/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type Query = {
  readonly __typename?: 'Query';
  readonly actor?: Maybe<Actor>;
  readonly actors: ActorConnection;
  /**
   * How one happening bears on another: the chains of causal links between them, shortest first, then by confidence.
   * Without `to`: what followed from `from`. Without `from`: what led to `to`. One of the two is needed.
   * The answer always says why it is as it is: see `outcome`.
   */
  readonly causalChains: CausalChains;
  readonly causalLink?: Maybe<CausalLink>;
  readonly causalLinks: CausalLinkConnection;
  readonly commitment?: Maybe<Commitment>;
  readonly commitments: CommitmentConnection;
  /** What each party says of an event, topic by topic, in whose words: where they agree, differ, or keep silent. */
  readonly compareAccounts?: Maybe<AccountComparison>;
  readonly event?: Maybe<Event>;
  readonly events: EventConnection;
  /** The object with this id, whatever its kind; null when there is none. An id of something merged answers with what it became. */
  readonly node?: Maybe<Node>;
  /** The objects with these ids, in this order, null where there is none. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * Full-text search over names, aliases, titles, contents and quotes, best first. Every word of `text` is looked for literally:
   * the characters that search engines give a meaning have none here. At most 32 words.
   */
  readonly search: SearchConnection;
  readonly source?: Maybe<Source>;
  readonly sources: SourceConnection;
  readonly statement?: Maybe<Statement>;
  readonly statements: StatementConnection;
  /** Happenings in order of time. Uncertain dates are ranges and stand at their earliest day; undated ones come last. */
  readonly timeline: HappeningConnection;
  readonly topic?: Maybe<Topic>;
  readonly topics: TopicConnection;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
  where?: InputMaybe<ActorFilter>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryCausalChainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['ID']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  relations?: InputMaybe<ReadonlyArray<CausalRelation>>;
  timeOrder?: InputMaybe<TimeOrder>;
  to?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryCausalLinkArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryCausalLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CausalLinkOrder>;
  where?: InputMaybe<CausalLinkFilter>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryCommitmentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommitmentOrder>;
  where?: InputMaybe<CommitmentFilter>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryCompareAccountsArgs = {
  event: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HappeningOrder>;
  where?: InputMaybe<EventFilter>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  text: Scalars['String']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
  where?: InputMaybe<SourceFilter>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HappeningOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryTimelineArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  between?: InputMaybe<TimeRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  topic?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrder>;
  where?: InputMaybe<TopicFilter>;
};

export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly pageInfo: PageInfo;
};

export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SearchResult;
  /** The index's own measure of fit; only its order means anything. */
  readonly score: Scalars['Float']['output'];
};

export type SearchResult = Commitment | Event | Group | Organization | Person | Place | Source | State | Statement | Topic;

/** An article, readout, post, transcript or dataset: where words come from. */
export type Source = Node & {
  readonly __typename?: 'Source';
  readonly id: Scalars['ID']['output'];
  readonly kind: SourceKind;
  readonly language: Scalars['String']['output'];
  /** Length of the text in Unicode code points. */
  readonly length: Scalars['Int']['output'];
  readonly publishedAt: When;
  /** The publisher as an actor of the graph. */
  readonly publishedBy?: Maybe<Actor>;
  /** The publisher's name as the source gives it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What this source tells of, in order of time. */
  readonly reports: HappeningConnection;
  /** SHA-256 of the stored text, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** An article, readout, post, transcript or dataset: where words come from. */
export type SourceReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

export type SourceFilter = {
  readonly and?: InputMaybe<ReadonlyArray<SourceFilter>>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<SourceKindFilter>;
  readonly not?: InputMaybe<SourceFilter>;
  readonly or?: InputMaybe<ReadonlyArray<SourceFilter>>;
  readonly published?: InputMaybe<WhenFilter>;
  readonly publisher?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
};

export type SourceKind =
  | 'ARTICLE'
  | 'DATASET'
  | 'FACT_SHEET'
  | 'OTHER'
  | 'POST'
  | 'READOUT'
  | 'SPEECH'
  | 'TRANSCRIPT';

export type SourceKindFilter = {
  readonly eq?: InputMaybe<SourceKind>;
  readonly in?: InputMaybe<ReadonlyArray<SourceKind>>;
};

export type SourceOrder =
  | 'PUBLISHED_ASC'
  | 'PUBLISHED_DESC';

/** Words of the source that play a part in an assertion. */
export type Span = {
  readonly __typename?: 'Span';
  readonly end: Scalars['Int']['output'];
  readonly exact: Scalars['String']['output'];
  readonly role: SpanRole;
  readonly start: Scalars['Int']['output'];
};

export type SpanRole =
  | 'CAUSE'
  | 'CONTENT'
  | 'CUE'
  | 'EFFECT'
  | 'SIGNAL'
  | 'SOURCE';

/** A state, as ISO 3166-1 lists it. */
export type State = Actor & Node & {
  readonly __typename?: 'State';
  /** The state or organization that it belongs to or acts for. */
  readonly affiliation?: Maybe<Actor>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it owes. */
  readonly commitments: CommitmentConnection;
  readonly events: EventConnection;
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-3. */
  readonly iso3?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** What it is owed. */
  readonly owed: CommitmentConnection;
  readonly statements: StatementConnection;
  /** Wikidata item. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A state, as ISO 3166-1 lists it. */
export type StateCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommitmentOrder>;
  where?: InputMaybe<CommitmentFilter>;
};


/** A state, as ISO 3166-1 lists it. */
export type StateEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HappeningOrder>;
  where?: InputMaybe<EventFilter>;
};


/** A state, as ISO 3166-1 lists it. */
export type StateOwedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommitmentOrder>;
  where?: InputMaybe<CommitmentFilter>;
};


/** A state, as ISO 3166-1 lists it. */
export type StateStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HappeningOrder>;
  where?: InputMaybe<StatementFilter>;
};

/** A speech act: somebody says something. */
export type Statement = Happening & Node & {
  readonly __typename?: 'Statement';
  readonly about: ReadonlyArray<Subject>;
  /** The voices through which the words reached the sources, nearest to the speaker first. */
  readonly accordingTo: ReadonlyArray<Attribution>;
  readonly accounts: ReadonlyArray<Account>;
  readonly addressees: ReadonlyArray<Actor>;
  readonly caption: Scalars['String']['output'];
  readonly causes: CausalLinkConnection;
  readonly certainty: Certainty;
  readonly channel?: Maybe<Scalars['String']['output']>;
  /** What is said, in plain words, without the speaker. */
  readonly content: Scalars['String']['output'];
  readonly createdCommitments: ReadonlyArray<Commitment>;
  readonly directness?: Maybe<Directness>;
  readonly effects: CausalLinkConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly illocution: Illocution;
  readonly madeDuring?: Maybe<Event>;
  readonly polarity: Polarity;
  /** The speaker's own words, where the source quotes them. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  /** True when every source has it from another voice than the speaker's own. */
  readonly secondHand: Scalars['Boolean']['output'];
  /** Topics that a source says this statement leaves out. */
  readonly silentOn: ReadonlyArray<Topic>;
  readonly spans: ReadonlyArray<Span>;
  /** Who speaks; empty when the source names nobody. */
  readonly speakers: ReadonlyArray<Actor>;
  /** When it was made. */
  readonly when?: Maybe<When>;
};


/** A speech act: somebody says something. */
export type StatementCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A speech act: somebody says something. */
export type StatementEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  readonly edges: ReadonlyArray<StatementEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Statement;
};

export type StatementFilter = {
  readonly and?: InputMaybe<ReadonlyArray<StatementFilter>>;
  readonly content?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly illocution?: InputMaybe<IllocutionFilter>;
  readonly not?: InputMaybe<StatementFilter>;
  readonly or?: InputMaybe<ReadonlyArray<StatementFilter>>;
  readonly secondHand?: InputMaybe<Scalars['Boolean']['input']>;
  readonly source?: InputMaybe<IdFilter>;
  readonly speaker?: InputMaybe<IdFilter>;
  readonly topic?: InputMaybe<IdFilter>;
  readonly when?: InputMaybe<WhenFilter>;
};

export type StringFilter = {
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type Subject = Commitment | Event | Group | Organization | Person | State | Statement | Topic;

export type TimeOrder =
  /** Dates are not looked at. */
  | 'ANY'
  /** No cause certainly begins after its effect: unknown dates pass. */
  | 'LOOSE'
  /** Every cause certainly begins no later than its effect. */
  | 'STRICT';

/** Two moments; either may be absent. */
export type TimeRange = {
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What things are about. */
export type Topic = Node & {
  readonly __typename?: 'Topic';
  readonly broader?: Maybe<Topic>;
  readonly happenings: HappeningConnection;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly narrower: ReadonlyArray<Topic>;
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** What things are about. */
export type TopicHappeningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TopicComparison = {
  readonly __typename?: 'TopicComparison';
  readonly accounts: ReadonlyArray<PartyAccount>;
  /** Where two accounts of the same matter do not say the same. */
  readonly differences: ReadonlyArray<AccountDifference>;
  readonly topic: Topic;
  readonly verdict: Verdict;
};

export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  readonly edges: ReadonlyArray<TopicEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Topic;
};

export type TopicFilter = {
  readonly and?: InputMaybe<ReadonlyArray<TopicFilter>>;
  readonly id?: InputMaybe<IdFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<TopicFilter>;
  readonly or?: InputMaybe<ReadonlyArray<TopicFilter>>;
};

export type TopicOrder =
  | 'NAME_ASC'
  | 'NAME_DESC';

export type Verdict =
  /** The parties that speak report the same. */
  | 'AGREE'
  /** They speak of different things within the topic. */
  | 'COMPLEMENTARY'
  /** They do not say the same of the same matter. */
  | 'DIFFER'
  /** Only one party speaks. */
  | 'ONE_SIDED';

export type Voice =
  /** No source in the graph has words of the party on it: nothing follows from that. */
  | 'NOTHING_FOUND'
  /** A source says outright that the party leaves the topic out. */
  | 'REPORTED_SILENT'
  /** The party speaks on the topic. */
  | 'SPEAKS';

/** When something was or will be: as precise as the words, never more. */
export type When = {
  readonly __typename?: 'When';
  /** The first moment that it may mean; null when open. */
  readonly earliest?: Maybe<Scalars['DateTime']['output']>;
  /** The date as the source fixes it. */
  readonly edtf: Scalars['EDTF']['output'];
  /** The last moment that it may mean; null when open. */
  readonly latest?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * Bounds on an uncertain date. `gte` and `lte` are met when the date may lie there (its range overlaps); `known: false` finds
 * what no source dates.
 */
export type WhenFilter = {
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  AccountComparison: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  AccountDifference: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Actor: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ActorConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ActorEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ActorFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ActorKind: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ActorKindFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ActorOrder: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Asserter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  AsserterKind: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Assessment: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  AssessmentOutcome: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Attribution: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Boolean: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  CausalChain: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  CausalChains: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  CausalLink: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  CausalLinkConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  CausalLinkEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  CausalLinkFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  CausalLinkOrder: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  CausalRelation: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  CausalRelationFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Certainty: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ChainOutcome: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Commitment: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  CommitmentConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  CommitmentEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  CommitmentFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  CommitmentForce: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  CommitmentOrder: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  CommitmentState: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  CommitmentStateFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Comparator: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Coordinates: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DateTime: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DateTimeFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Delta: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DeltaItem: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DifferenceKind: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Directness: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  EDTF: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Event: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  EventConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  EventEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  EventFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  EventStatus: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  EventStatusFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Evidence: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Float: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  FloatFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Group: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Happening: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  HappeningConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  HappeningEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  HappeningKind: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  HappeningOrder: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ID: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  IDFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Illocution: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  IllocutionFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  IngestInput: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  IngestPayload: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Int: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  LinkOrder: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  NodeKind: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Office: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Organization: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  PageInfo: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Participant: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ParticipantRole: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  PartyAccount: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Person: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Place: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  PloverType: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  PloverTypeFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Polarity: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Progress: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Quantity: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SearchConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  SearchEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  SearchResult: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Source: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  SourceConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  SourceEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  SourceFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  SourceKind: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  SourceKindFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  SourceOrder: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Span: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  SpanRole: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  State: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Statement: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  StatementConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  StatementEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  StatementFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  String: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  StringFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Subject: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  TimeOrder: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  TimeRange: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Topic: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  TopicComparison: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  TopicConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  TopicEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  TopicFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  TopicOrder: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  URL: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Verdict: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Voice: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  When: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  WhenFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: Readonly<Record<string, unknown>>;
  AccountComparison: Readonly<Record<string, unknown>>;
  AccountDifference: Readonly<Record<string, unknown>>;
  Actor: Readonly<Record<string, unknown>>;
  ActorConnection: Readonly<Record<string, unknown>>;
  ActorEdge: Readonly<Record<string, unknown>>;
  ActorFilter: Readonly<Record<string, unknown>>;
  ActorKindFilter: Readonly<Record<string, unknown>>;
  Asserter: Readonly<Record<string, unknown>>;
  Assessment: Readonly<Record<string, unknown>>;
  Attribution: Readonly<Record<string, unknown>>;
  Boolean: Readonly<Record<string, unknown>>;
  CausalChain: Readonly<Record<string, unknown>>;
  CausalChains: Readonly<Record<string, unknown>>;
  CausalLink: Readonly<Record<string, unknown>>;
  CausalLinkConnection: Readonly<Record<string, unknown>>;
  CausalLinkEdge: Readonly<Record<string, unknown>>;
  CausalLinkFilter: Readonly<Record<string, unknown>>;
  CausalRelationFilter: Readonly<Record<string, unknown>>;
  Commitment: Readonly<Record<string, unknown>>;
  CommitmentConnection: Readonly<Record<string, unknown>>;
  CommitmentEdge: Readonly<Record<string, unknown>>;
  CommitmentFilter: Readonly<Record<string, unknown>>;
  CommitmentStateFilter: Readonly<Record<string, unknown>>;
  Coordinates: Readonly<Record<string, unknown>>;
  DateTime: Readonly<Record<string, unknown>>;
  DateTimeFilter: Readonly<Record<string, unknown>>;
  Delta: Readonly<Record<string, unknown>>;
  DeltaItem: Readonly<Record<string, unknown>>;
  EDTF: Readonly<Record<string, unknown>>;
  Event: Readonly<Record<string, unknown>>;
  EventConnection: Readonly<Record<string, unknown>>;
  EventEdge: Readonly<Record<string, unknown>>;
  EventFilter: Readonly<Record<string, unknown>>;
  EventStatusFilter: Readonly<Record<string, unknown>>;
  Evidence: Readonly<Record<string, unknown>>;
  Float: Readonly<Record<string, unknown>>;
  FloatFilter: Readonly<Record<string, unknown>>;
  Group: Readonly<Record<string, unknown>>;
  Happening: Readonly<Record<string, unknown>>;
  HappeningConnection: Readonly<Record<string, unknown>>;
  HappeningEdge: Readonly<Record<string, unknown>>;
  ID: Readonly<Record<string, unknown>>;
  IDFilter: Readonly<Record<string, unknown>>;
  IllocutionFilter: Readonly<Record<string, unknown>>;
  IngestInput: Readonly<Record<string, unknown>>;
  IngestPayload: Readonly<Record<string, unknown>>;
  Int: Readonly<Record<string, unknown>>;
  Mutation: Record<PropertyKey, never>;
  Node: Readonly<Record<string, unknown>>;
  Office: Readonly<Record<string, unknown>>;
  Organization: Readonly<Record<string, unknown>>;
  PageInfo: Readonly<Record<string, unknown>>;
  Participant: Readonly<Record<string, unknown>>;
  PartyAccount: Readonly<Record<string, unknown>>;
  Person: Readonly<Record<string, unknown>>;
  Place: Readonly<Record<string, unknown>>;
  PloverTypeFilter: Readonly<Record<string, unknown>>;
  Progress: Readonly<Record<string, unknown>>;
  Quantity: Readonly<Record<string, unknown>>;
  Query: Record<PropertyKey, never>;
  SearchConnection: Readonly<Record<string, unknown>>;
  SearchEdge: Readonly<Record<string, unknown>>;
  SearchResult: Readonly<Record<string, unknown>>;
  Source: Readonly<Record<string, unknown>>;
  SourceConnection: Readonly<Record<string, unknown>>;
  SourceEdge: Readonly<Record<string, unknown>>;
  SourceFilter: Readonly<Record<string, unknown>>;
  SourceKindFilter: Readonly<Record<string, unknown>>;
  Span: Readonly<Record<string, unknown>>;
  State: Readonly<Record<string, unknown>>;
  Statement: Readonly<Record<string, unknown>>;
  StatementConnection: Readonly<Record<string, unknown>>;
  StatementEdge: Readonly<Record<string, unknown>>;
  StatementFilter: Readonly<Record<string, unknown>>;
  String: Readonly<Record<string, unknown>>;
  StringFilter: Readonly<Record<string, unknown>>;
  Subject: Readonly<Record<string, unknown>>;
  TimeRange: Readonly<Record<string, unknown>>;
  Topic: Readonly<Record<string, unknown>>;
  TopicComparison: Readonly<Record<string, unknown>>;
  TopicConnection: Readonly<Record<string, unknown>>;
  TopicEdge: Readonly<Record<string, unknown>>;
  TopicFilter: Readonly<Record<string, unknown>>;
  URL: Readonly<Record<string, unknown>>;
  When: Readonly<Record<string, unknown>>;
  WhenFilter: Readonly<Record<string, unknown>>;
};

export type AccountResolvers<ContextType = any, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  by?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EventStatus']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
};

export type AccountComparisonResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountComparison'] = ResolversParentTypes['AccountComparison']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['TopicComparison']>, ParentType, ContextType>;
};

export type AccountDifferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccountDifference'] = ResolversParentTypes['AccountDifference']> = {
  between?: Resolver<ReadonlyArray<ResolversTypes['Happening']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
  stronger?: Resolver<Maybe<ResolversTypes['Happening']>, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Group' | 'Organization' | 'Person' | 'State', ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type AsserterResolvers<ContextType = any, ParentType extends ResolversParentTypes['Asserter'] = ResolversParentTypes['Asserter']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AsserterKind'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  assertedBy?: Resolver<ReadonlyArray<ResolversTypes['Asserter']>, ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  newDue?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['When'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AssessmentOutcome'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type CausalChainResolvers<ContextType = any, ParentType extends ResolversParentTypes['CausalChain'] = ResolversParentTypes['CausalChain']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['CausalLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Happening']>, ParentType, ContextType>;
  strictlyCausal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeOrdered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CausalChainsResolvers<ContextType = any, ParentType extends ResolversParentTypes['CausalChains'] = ResolversParentTypes['CausalChains']> = {
  chains?: Resolver<ReadonlyArray<ResolversTypes['CausalChain']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ChainOutcome'], ParentType, ContextType>;
};

export type CausalLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['CausalLink'] = ResolversParentTypes['CausalLink']> = {
  assertedBy?: Resolver<ReadonlyArray<ResolversTypes['Asserter']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Happening'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Happening'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  explicit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['CausalRelation'], ParentType, ContextType>;
  signal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  timeOrder?: Resolver<ResolversTypes['LinkOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CausalLinkConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CausalLinkConnection'] = ResolversParentTypes['CausalLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CausalLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CausalLinkEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CausalLinkEdge'] = ResolversParentTypes['CausalLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CausalLink'], ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assertedBy?: Resolver<ReadonlyArray<ResolversTypes['Asserter']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  causes?: Resolver<ResolversTypes['CausalLinkConnection'], ParentType, ContextType, RequireFields<CommitmentCausesArgs, 'first'>>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Happening']>, ParentType, ContextType>;
  createdCommitments?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
  creditors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  debtors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  effects?: Resolver<ResolversTypes['CausalLinkConnection'], ParentType, ContextType, RequireFields<CommitmentEffectsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['CommitmentForce'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Progress']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommitmentState'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = any, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeltaResolvers<ContextType = any, ParentType extends ResolversParentTypes['Delta'] = ResolversParentTypes['Delta']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['DeltaItem']>, ParentType, ContextType>;
  created?: Resolver<ReadonlyArray<ResolversTypes['DeltaItem']>, ParentType, ContextType>;
  evidenceAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<ResolversTypes['DeltaItem']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawn?: Resolver<ReadonlyArray<ResolversTypes['DeltaItem']>, ParentType, ContextType>;
};

export type DeltaItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeltaItem'] = ResolversParentTypes['DeltaItem']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EventResolvers<ContextType = any, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  causes?: Resolver<ResolversTypes['CausalLinkConnection'], ParentType, ContextType, RequireFields<EventCausesArgs, 'first'>>;
  contexts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdCommitments?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
  effects?: Resolver<ResolversTypes['CausalLinkConnection'], ParentType, ContextType, RequireFields<EventEffectsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  ploverType?: Resolver<ResolversTypes['PloverType'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<EventStatementsArgs, 'first' | 'orderBy'>>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  affiliation?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<GroupCommitmentsArgs, 'first' | 'orderBy'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<GroupEventsArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<GroupOwedArgs, 'first' | 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GroupStatementsArgs, 'first' | 'orderBy'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HappeningResolvers<ContextType = any, ParentType extends ResolversParentTypes['Happening'] = ResolversParentTypes['Happening']> = {
  __resolveType: TypeResolveFn<'Commitment' | 'Event' | 'Statement', ParentType, ContextType>;
};

export type HappeningConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HappeningConnection'] = ResolversParentTypes['HappeningConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HappeningEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HappeningEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HappeningEdge'] = ResolversParentTypes['HappeningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Happening'], ParentType, ContextType>;
};

export type IngestPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['IngestPayload'] = ResolversParentTypes['IngestPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delta?: Resolver<ResolversTypes['Delta'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingest?: Resolver<ResolversTypes['IngestPayload'], ParentType, ContextType, RequireFields<MutationIngestArgs, 'input'>>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Assessment' | 'CausalLink' | 'Commitment' | 'Event' | 'Evidence' | 'Group' | 'Organization' | 'Person' | 'Place' | 'Source' | 'State' | 'Statement' | 'Topic', ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  from?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  affiliation?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<OrganizationCommitmentsArgs, 'first' | 'orderBy'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<OrganizationEventsArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<OrganizationOwedArgs, 'first' | 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganizationStatementsArgs, 'first' | 'orderBy'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = any, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
};

export type PartyAccountResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartyAccount'] = ResolversParentTypes['PartyAccount']> = {
  commitments?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  silence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['Voice'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  affiliation?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<PersonCommitmentsArgs, 'first' | 'orderBy'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PersonEventsArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<PersonOwedArgs, 'first' | 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonStatementsArgs, 'first' | 'orderBy'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iso3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgressResolvers<ContextType = any, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = {
  fulfilled?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'first' | 'orderBy'>>;
  causalChains?: Resolver<ResolversTypes['CausalChains'], ParentType, ContextType, RequireFields<QueryCausalChainsArgs, 'first' | 'maxLength' | 'minConfidence' | 'timeOrder'>>;
  causalLink?: Resolver<Maybe<ResolversTypes['CausalLink']>, ParentType, ContextType, RequireFields<QueryCausalLinkArgs, 'id'>>;
  causalLinks?: Resolver<ResolversTypes['CausalLinkConnection'], ParentType, ContextType, RequireFields<QueryCausalLinksArgs, 'first' | 'orderBy'>>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<QueryCommitmentArgs, 'id'>>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<QueryCommitmentsArgs, 'first' | 'orderBy'>>;
  compareAccounts?: Resolver<Maybe<ResolversTypes['AccountComparison']>, ParentType, ContextType, RequireFields<QueryCompareAccountsArgs, 'event'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first' | 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first' | 'orderBy'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'first' | 'orderBy'>>;
  timeline?: Resolver<ResolversTypes['HappeningConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'first' | 'orderBy'>>;
};

export type SearchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Commitment' | 'Event' | 'Group' | 'Organization' | 'Person' | 'Place' | 'Source' | 'State' | 'Statement' | 'Topic', ParentType, ContextType>;
};

export type SourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['When'], ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['HappeningConnection'], ParentType, ContextType, RequireFields<SourceReportsArgs, 'first'>>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SpanResolvers<ContextType = any, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SpanRole'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateResolvers<ContextType = any, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  affiliation?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<StateCommitmentsArgs, 'first' | 'orderBy'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<StateEventsArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iso3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<StateOwedArgs, 'first' | 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<StateStatementsArgs, 'first' | 'orderBy'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  addressees?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  causes?: Resolver<ResolversTypes['CausalLinkConnection'], ParentType, ContextType, RequireFields<StatementCausesArgs, 'first'>>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdCommitments?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
  directness?: Resolver<Maybe<ResolversTypes['Directness']>, ParentType, ContextType>;
  effects?: Resolver<ResolversTypes['CausalLinkConnection'], ParentType, ContextType, RequireFields<StatementEffectsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  illocution?: Resolver<ResolversTypes['Illocution'], ParentType, ContextType>;
  madeDuring?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  secondHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  silentOn?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  __resolveType: TypeResolveFn<'Commitment' | 'Event' | 'Group' | 'Organization' | 'Person' | 'State' | 'Statement' | 'Topic', ParentType, ContextType>;
};

export type TopicResolvers<ContextType = any, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  broader?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  happenings?: Resolver<ResolversTypes['HappeningConnection'], ParentType, ContextType, RequireFields<TopicHappeningsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicComparisonResolvers<ContextType = any, ParentType extends ResolversParentTypes['TopicComparison'] = ResolversParentTypes['TopicComparison']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['PartyAccount']>, ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['AccountDifference']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type WhenResolvers<ContextType = any, ParentType extends ResolversParentTypes['When'] = ResolversParentTypes['When']> = {
  earliest?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Account?: AccountResolvers<ContextType>;
  AccountComparison?: AccountComparisonResolvers<ContextType>;
  AccountDifference?: AccountDifferenceResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  Asserter?: AsserterResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  CausalChain?: CausalChainResolvers<ContextType>;
  CausalChains?: CausalChainsResolvers<ContextType>;
  CausalLink?: CausalLinkResolvers<ContextType>;
  CausalLinkConnection?: CausalLinkConnectionResolvers<ContextType>;
  CausalLinkEdge?: CausalLinkEdgeResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Delta?: DeltaResolvers<ContextType>;
  DeltaItem?: DeltaItemResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Happening?: HappeningResolvers<ContextType>;
  HappeningConnection?: HappeningConnectionResolvers<ContextType>;
  HappeningEdge?: HappeningEdgeResolvers<ContextType>;
  IngestPayload?: IngestPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  PartyAccount?: PartyAccountResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicComparison?: TopicComparisonResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  When?: WhenResolvers<ContextType>;
};

