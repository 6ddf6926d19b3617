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
  /** A moment in UTC, ISO 8601 with seconds or milliseconds: `2025-11-24T00:00:00Z`, `2025-11-24T00:00:00.000Z`. */
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
  /** How sure what drafted the account was, 0 to 1; 1 for curated ones. */
  readonly confidence: Scalars['Float']['output'];
  /** Of a row of a dataset: the best estimate of how many people were killed. */
  readonly deaths?: Maybe<Scalars['Int']['output']>;
  /** Of a row of a dataset: the highest estimate of how many people were killed. */
  readonly deathsHigh?: Maybe<Scalars['Int']['output']>;
  /** Of a row of a dataset: the lowest estimate of how many people were killed. */
  readonly deathsLow?: Maybe<Scalars['Int']['output']>;
  /** A commitment's due date as this source gives it. */
  readonly due?: Maybe<Scalars['EDTF']['output']>;
  /** Of a row of a dataset: the Goldstein scale, from -10 (conflict) to 10 (cooperation); of POLECAT its intensity on the same scale. */
  readonly goldstein?: Maybe<Scalars['Float']['output']>;
  /** Of a row of a dataset: how often articles mentioned the event, as the dataset counted. */
  readonly mentions?: Maybe<Scalars['Int']['output']>;
  /** Of a row of a dataset: the dataset's own id of the event. */
  readonly record?: Maybe<Scalars['String']['output']>;
  /** When the graph first knew it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The source whose account it is. */
  readonly source: Source;
  /** An event's status as this source tells it. */
  readonly status?: Maybe<EventStatus>;
  /** As this source titles or phrases it. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** An event's or statement's date as this source tells it. */
  readonly when?: Maybe<Scalars['EDTF']['output']>;
};

/** What the parties to an event say of it, side by side. */
export type AccountComparison = {
  readonly __typename?: 'AccountComparison';
  /** The event. */
  readonly event: Event;
  /** Everybody whose account is in the graph, in order of the number of their accounts. */
  readonly parties: ReadonlyArray<Actor>;
  /** The topics, those with most accounts first. */
  readonly topics: ReadonlyArray<TopicComparison>;
};

/** Two accounts that do not say the same. */
export type AccountDifference = {
  readonly __typename?: 'AccountDifference';
  /** The accounts that differ. */
  readonly between: ReadonlyArray<Happening>;
  /** One sentence: who says what, and which is stronger. */
  readonly explanation: Scalars['String']['output'];
  /** In what they differ. */
  readonly kind: DifferenceKind;
  /** The stronger of the two, where strength can be told. */
  readonly stronger?: Maybe<Happening>;
};

/** Who acts and speaks. */
export type Actor = {
  /** The state or organization that it belongs to or acts for. */
  readonly affiliation?: Maybe<Actor>;
  /** Other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it owes. */
  readonly commitments: CommitmentConnection;
  /** What it takes part in. */
  readonly events: EventConnection;
  /** Global id, derived from content. */
  readonly id: Scalars['ID']['output'];
  /** The name by which it is best known. */
  readonly name: Scalars['String']['output'];
  /** What it is owed. */
  readonly owed: CommitmentConnection;
  /** What it said. */
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

/** A page of a list (Relay). */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the list has, all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page, and its place in the list. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** The place of this row in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Actor;
};

/** What rows must meet: all of what is given. */
export type ActorFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** Global id, derived from content. */
  readonly id?: InputMaybe<IdFilter>;
  /** ISO 3166-1 alpha-3. */
  readonly iso3?: InputMaybe<StringFilter>;
  /** Which kind it is. */
  readonly kind?: InputMaybe<ActorKindFilter>;
  /** The name by which it is best known. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold: exactly the rows that the filter leaves out. */
  readonly not?: InputMaybe<ActorFilter>;
  /** One of these holds; an empty list finds nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** Wikidata item. */
  readonly wikidata?: InputMaybe<StringFilter>;
};

/** What kind of actor it is. */
export type ActorKind =
  /** People or bodies without an organization of their own. */
  | 'GROUP'
  /** A body: ministry, company, alliance, publisher. */
  | 'ORGANIZATION'
  /** A human being. */
  | 'PERSON'
  /** A state of ISO 3166-1. */
  | 'STATE';

/** Compares a kind of actor. */
export type ActorKindFilter = {
  /** Is this; `null` finds what has none. */
  readonly eq?: InputMaybe<ActorKind>;
  /** Is one of these; an empty list finds nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ActorKind>>;
};

/** How actors are ordered. */
export type ActorOrder =
  /** From A to Z. */
  | 'NAME_ASC'
  /** From Z to A. */
  | 'NAME_DESC';

/** An article that mentions an event, as a row of a dataset tells of it. Offsets count the characters of the article as the dataset read it. */
export type ArticleMention = {
  readonly __typename?: 'ArticleMention';
  /** Where the action is named. */
  readonly actionOffset?: Maybe<Scalars['Int']['output']>;
  /** Where the first actor is named. */
  readonly actor1Offset?: Maybe<Scalars['Int']['output']>;
  /** Where the second actor is named. */
  readonly actor2Offset?: Maybe<Scalars['Int']['output']>;
  /** The address of the article, as the dataset gives it; null for what was no web page. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** How sure the dataset is that the article tells of this event, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Who published the article, as the dataset names it: mostly the domain. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** The sentence that mentions the event, the first being 1. */
  readonly sentence?: Maybe<Scalars['Int']['output']>;
};

/** Who stands behind an assertion. */
export type Asserter = {
  readonly __typename?: 'Asserter';
  /** The actor; for REPORTER the publisher, where known. */
  readonly actor?: Maybe<Actor>;
  /** What kind of voice it is. */
  readonly kind: AsserterKind;
};

/** What kind of voice stands behind an assertion. */
export type AsserterKind =
  /** A named actor. */
  | 'ACTOR'
  /** An outside analyst. */
  | 'ANALYST'
  /** The system itself. */
  | 'INFERENCE'
  /** The source in its own voice. */
  | 'REPORTER';

/** A report on what became of a commitment. */
export type Assessment = Node & {
  readonly __typename?: 'Assessment';
  /** Who says so: an actor, or the source in its own voice. */
  readonly assertedBy: ReadonlyArray<Asserter>;
  /** What it assesses. */
  readonly commitment: Commitment;
  /** The words that prove it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Global id, derived from content. */
  readonly id: Scalars['ID']['output'];
  /** With DELAYED: the date to which it was put off. */
  readonly newDue?: Maybe<When>;
  /** When that became of it. */
  readonly on: When;
  /** What became of it. */
  readonly outcome: AssessmentOutcome;
  /** How much was done. */
  readonly quantity?: Maybe<Quantity>;
};

/** What a report says became of a commitment. */
export type AssessmentOutcome =
  /** Taken back. */
  | 'CANCELLED'
  /** Its condition is met. */
  | 'CONDITION_MET'
  /** Put off. */
  | 'DELAYED'
  /** Done. */
  | 'FULFILLED'
  /** Done in part. */
  | 'PARTLY_FULFILLED'
  /** Broken. */
  | 'VIOLATED';

/** A voice that passes words on, in one source. */
export type Attribution = {
  readonly __typename?: 'Attribution';
  /** The voice. */
  readonly actor: Actor;
  /** 0 is nearest to the speaker. */
  readonly order: Scalars['Int']['output'];
  /** The source that names it. */
  readonly source: Source;
};

/** How far something may be believed, by who reports it. */
export type Belief = {
  readonly __typename?: 'Belief';
  /** How the value came about. */
  readonly explanation: Scalars['String']['output'];
  /** Who stands behind the reports: those of one family are not independent of each other. */
  readonly families: ReadonlyArray<BeliefFamily>;
  /** 0 to 1: one minus the product of all families' errors; docs/confidence.md has the formula. */
  readonly value: Scalars['Float']['output'];
};

/** Sources that are not independent: one house, one wire and those that print its reports, or copies of one text. */
export type BeliefFamily = {
  readonly __typename?: 'BeliefFamily';
  /** The house or wire; the publisher where no more is known. */
  readonly name: Scalars['String']['output'];
  /** How many reports are from it. */
  readonly reports: Scalars['Int']['output'];
};

/** Happenings joined by causal links, from the first cause to the last effect. */
export type CausalChain = {
  readonly __typename?: 'CausalChain';
  /** The product of the links' confidences. */
  readonly confidence: Scalars['Float']['output'];
  /** How many links it has. */
  readonly length: Scalars['Int']['output'];
  /** The links, in the same order. */
  readonly links: ReadonlyArray<CausalLink>;
  /** The happenings, from the first cause to the last effect. */
  readonly nodes: ReadonlyArray<Happening>;
  /** False when it needs a link that is context, not cause. */
  readonly strictlyCausal: Scalars['Boolean']['output'];
  /** Whether each cause certainly begins no later than its effect; false also when the sources leave it open. */
  readonly timeOrdered: Scalars['Boolean']['output'];
};

/** The answer of `causalChains`: the chains, and why they are all there are. */
export type CausalChains = {
  readonly __typename?: 'CausalChains';
  /** The chains, shortest first, then surest. */
  readonly chains: ReadonlyArray<CausalChain>;
  /** One sentence that says why the answer is as it is. */
  readonly explanation: Scalars['String']['output'];
  /** How many happenings were within reach of the search, as far as it counted. */
  readonly explored: Scalars['Int']['output'];
  /** What became of it. */
  readonly outcome: ChainOutcome;
};

/** A claim that one happening bears on another: who claims it, in which words, how surely. */
export type CausalLink = Node & {
  readonly __typename?: 'CausalLink';
  /** Who says so: an actor, or the source in its own voice. */
  readonly assertedBy: ReadonlyArray<Asserter>;
  /** How far it may be believed that the claim is made as told; `confidence` is how sure the surest report is. */
  readonly belief?: Maybe<Belief>;
  /** What bears on the other. */
  readonly cause: Happening;
  /** 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** What the other bears on. */
  readonly effect: Happening;
  /** The words that prove it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Whether the text says it outright. */
  readonly explicit: Scalars['Boolean']['output'];
  /** Global id, derived from content. */
  readonly id: Scalars['ID']['output'];
  /** Whether the bearing is affirmed or denied. */
  readonly polarity: Polarity;
  /** How the cause bears on the effect. */
  readonly relation: CausalRelation;
  /** The words that say it. */
  readonly signal?: Maybe<Scalars['String']['output']>;
  /** Words that play a part in it. */
  readonly spans: ReadonlyArray<Span>;
  /** How the dates of cause and effect stand to each other. */
  readonly timeOrder: LinkOrder;
};

/** A page of a list (Relay). */
export type CausalLinkConnection = {
  readonly __typename?: 'CausalLinkConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<CausalLinkEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the list has, all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page, and its place in the list. */
export type CausalLinkEdge = {
  readonly __typename?: 'CausalLinkEdge';
  /** The place of this row in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: CausalLink;
};

/** What rows must meet: all of what is given. */
export type CausalLinkFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<CausalLinkFilter>>;
  /** What bears on the other. */
  readonly cause?: InputMaybe<IdFilter>;
  /** How sure the link is, 0 to 1. */
  readonly confidence?: InputMaybe<FloatFilter>;
  /** What the other bears on. */
  readonly effect?: InputMaybe<IdFilter>;
  /** Whether the text says it outright. */
  readonly explicit?: InputMaybe<Scalars['Boolean']['input']>;
  /** Global id, derived from content. */
  readonly id?: InputMaybe<IdFilter>;
  /** This does not hold: exactly the rows that the filter leaves out. */
  readonly not?: InputMaybe<CausalLinkFilter>;
  /** One of these holds; an empty list finds nothing. */
  readonly or?: InputMaybe<ReadonlyArray<CausalLinkFilter>>;
  /** How the cause bears on the effect. */
  readonly relation?: InputMaybe<CausalRelationFilter>;
  /** The source. */
  readonly source?: InputMaybe<IdFilter>;
};

/** How causal links are ordered. */
export type CausalLinkOrder =
  /** Least sure first. */
  | 'CONFIDENCE_ASC'
  /** Surest first. */
  | 'CONFIDENCE_DESC';

/** How one happening bears on another. CONTEXT_FOR is not causal. */
export type CausalRelation =
  /** Makes stronger. */
  | 'AMPLIFIES'
  /** Brings about. */
  | 'CAUSES'
  /** Is the background of; not causal. */
  | 'CONTEXT_FOR'
  /** Makes possible. */
  | 'ENABLES'
  /** Makes weaker. */
  | 'MITIGATES'
  /** Gives a reason for. */
  | 'MOTIVATES'
  /** Keeps from happening. */
  | 'PREVENTS'
  /** The cause is answered by the effect. */
  | 'RESPONDS_TO'
  /** Sets off at once: a deliberate response soon after. */
  | 'TRIGGERS';

/** Compares a causal relation. */
export type CausalRelationFilter = {
  /** Is this; `null` finds what has none. */
  readonly eq?: InputMaybe<CausalRelation>;
  /** Is one of these; an empty list finds nothing. */
  readonly in?: InputMaybe<ReadonlyArray<CausalRelation>>;
};

/** How sure the speaker is (FactBank). */
export type Certainty =
  /** Without doubt. */
  | 'CERTAIN'
  /** Perhaps. */
  | 'POSSIBLE'
  /** Likely. */
  | 'PROBABLE'
  /** The words do not tell. */
  | 'UNDERSPECIFIED';

/** Why `causalChains` answers as it does. */
export type ChainOutcome =
  /** Chains were found, all of them shown. */
  | 'FOUND'
  /** Chains were found, and there are more than were asked for. */
  | 'LIMIT_REACHED'
  /** Both ends are known, and no chain joins them within the limits. */
  | 'NO_PATH'
  /** The deadline came first. `chains` has what was found by then, and `explanation` tells how far the search came. */
  | 'TIMED_OUT'
  /** No happening has one of the given ids. */
  | 'UNKNOWN_ENDPOINT';

/** A write that changed the graph: what was done, by whom, when, and from which source. */
export type Change = {
  readonly __typename?: 'Change';
  /** Who did it: the name of a token, or `local` for whoever reached the database itself. */
  readonly by: Scalars['String']['output'];
  /** Global id of the write. */
  readonly id: Scalars['ID']['output'];
  /** What it touched, in the order of the record. */
  readonly items: ChangeItemConnection;
  /** What was done. */
  readonly kind: ChangeKind;
  /** From when on it counts; no two writes count from the same moment. */
  readonly moment: Scalars['DateTime']['output'];
  /** The id of the source that was told, withdrawn or restored; it may not be in the graph any more. */
  readonly source?: Maybe<Scalars['ID']['output']>;
  /** The reason that was given. */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** A write that changed the graph: what was done, by whom, when, and from which source. */
export type ChangeItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a write does to a thing. */
export type ChangeAction =
  /** It is told differently. */
  | 'CHANGED'
  /** It is new to the graph. */
  | 'CREATED'
  /** It was there, and one more source tells of it. */
  | 'MATCHED'
  /** An account that waited stands again. */
  | 'RETURNED'
  /** Another source's account of it waits for something that nobody tells of any more. */
  | 'SUSPENDED'
  /** The source tells of it no more. */
  | 'WITHDRAWN';

/** A page of a list (Relay). */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the list has, all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page, and its place in the list. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** The place of this row in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Change;
};

/** What rows must meet: all of what is given. */
export type ChangeFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ChangeFilter>>;
  /** Between these moments. */
  readonly between?: InputMaybe<DateTimeFilter>;
  /** Who did it. */
  readonly by?: InputMaybe<StringFilter>;
  /** What was done. */
  readonly kind?: InputMaybe<ChangeKindFilter>;
  /** This does not hold: exactly the rows that the filter leaves out. */
  readonly not?: InputMaybe<ChangeFilter>;
  /** One of these holds; an empty list finds nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ChangeFilter>>;
  /** The source that was told, withdrawn or restored. */
  readonly source?: InputMaybe<IdFilter>;
};

/** A thing that a write touched. */
export type ChangeItem = {
  readonly __typename?: 'ChangeItem';
  /** What became of it. */
  readonly action: ChangeAction;
  /** One line that names it. */
  readonly caption: Scalars['String']['output'];
  /** The id of the thing; it may not be in the graph any more. */
  readonly id: Scalars['ID']['output'];
  /** The key that the dossier gives it. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** What kind of thing it is. */
  readonly kind: NodeKind;
};

/** A page of a list (Relay). */
export type ChangeItemConnection = {
  readonly __typename?: 'ChangeItemConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<ChangeItemEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the list has, all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page, and its place in the list. */
export type ChangeItemEdge = {
  readonly __typename?: 'ChangeItemEdge';
  /** The place of this row in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: ChangeItem;
};

/** What a write does. */
export type ChangeKind =
  /** A source's text is corrected. */
  | 'CORRECT'
  /** Rows of a dataset are taken in. */
  | 'IMPORT'
  /** A source is told, for the first time or again. */
  | 'INGEST'
  /** Two things are found to be one. */
  | 'MERGE'
  /** What `demarche verify` found is mended. */
  | 'REPAIR'
  /** A withdrawn source is taken back. */
  | 'RESTORE'
  /** A source is withdrawn. */
  | 'RETRACT'
  /** Drafted items are accepted. */
  | 'REVIEW'
  /** They are found to be two after all. */
  | 'UNMERGE';

/** Compares a kind of write. */
export type ChangeKindFilter = {
  /** Is this; `null` finds what has none. */
  readonly eq?: InputMaybe<ChangeKind>;
  /** Is one of these; an empty list finds nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ChangeKind>>;
};

/** How writes are ordered. */
export type ChangeOrder =
  /** First write first. */
  | 'MOMENT_ASC'
  /** Last write first. */
  | 'MOMENT_DESC';

/** What somebody owes somebody: C(debtor, creditor, condition, consequent) after Singh. */
export type Commitment = Happening & Node & {
  readonly __typename?: 'Commitment';
  /** What it is about. */
  readonly about: ReadonlyArray<Subject>;
  /** The voices through which it reached the sources, nearest first. */
  readonly accordingTo: ReadonlyArray<Attribution>;
  /** Each source's own account; they may disagree, and all stay. */
  readonly accounts: ReadonlyArray<Account>;
  /** The verb: `purchase`, `suspend`. */
  readonly action: Scalars['String']['output'];
  /** Who says that it was promised: an actor, or the source in its own voice. */
  readonly assertedBy: ReadonlyArray<Asserter>;
  /** How far it may be believed that this was undertaken. */
  readonly belief?: Maybe<Belief>;
  /** One line that names it. */
  readonly caption: Scalars['String']['output'];
  /** Links that claim what led to it, surest first. */
  readonly causes: CausalLinkConnection;
  /** On what it depends. */
  readonly condition?: Maybe<Scalars['String']['output']>;
  /** The event or statement by which it came to be. */
  readonly createdBy?: Maybe<Happening>;
  /** Commitments that came to be by it. */
  readonly createdCommitments: ReadonlyArray<Commitment>;
  /** Who is owed. */
  readonly creditors: ReadonlyArray<Actor>;
  /** Who owes. */
  readonly debtors: ReadonlyArray<Actor>;
  /** When it falls due. */
  readonly due?: Maybe<When>;
  /** Links that claim what it led to, surest first. */
  readonly effects: CausalLinkConnection;
  /** The words that prove it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How binding the words were. */
  readonly force: CommitmentForce;
  /** What became of it, in order of time. */
  readonly history: ReadonlyArray<Assessment>;
  /** Global id, derived from content. */
  readonly id: Scalars['ID']['output'];
  /** Whether it was fulfilled after it fell due. */
  readonly late: Scalars['Boolean']['output'];
  /** What the verb takes: `American soybeans`. */
  readonly object: Scalars['String']['output'];
  /** How much is done; null when no quantity was promised. */
  readonly progress?: Maybe<Progress>;
  /** How much. */
  readonly quantity?: Maybe<Quantity>;
  /** When the graph first knew it. */
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

/** A page of a list (Relay). */
export type CommitmentConnection = {
  readonly __typename?: 'CommitmentConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<CommitmentEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the list has, all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page, and its place in the list. */
export type CommitmentEdge = {
  readonly __typename?: 'CommitmentEdge';
  /** The place of this row in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Commitment;
};

/** What rows must meet: all of what is given. */
export type CommitmentFilter = {
  /** The verb: `purchase`, `suspend`. */
  readonly action?: InputMaybe<StringFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<CommitmentFilter>>;
  /** Who is owed. */
  readonly creditor?: InputMaybe<IdFilter>;
  /** Who owes. */
  readonly debtor?: InputMaybe<IdFilter>;
  /** When it falls due. */
  readonly due?: InputMaybe<WhenFilter>;
  /** Global id, derived from content. */
  readonly id?: InputMaybe<IdFilter>;
  /** This does not hold: exactly the rows that the filter leaves out. */
  readonly not?: InputMaybe<CommitmentFilter>;
  /** What the verb takes: `American soybeans`. */
  readonly object?: InputMaybe<StringFilter>;
  /** One of these holds; an empty list finds nothing. */
  readonly or?: InputMaybe<ReadonlyArray<CommitmentFilter>>;
  /** The source. */
  readonly source?: InputMaybe<IdFilter>;
  /** The state now, clock included. */
  readonly state?: InputMaybe<CommitmentStateFilter>;
  /** The topic. */
  readonly topic?: InputMaybe<IdFilter>;
};

/** How binding the words were when spoken. */
export type CommitmentForce =
  /** An offer. */
  | 'PROPOSED'
  /** A promise. */
  | 'UNDERTAKEN';

/** How commitments are ordered; undated ones come last in ascending order. */
export type CommitmentOrder =
  /** First due first. */
  | 'DUE_ASC'
  /** Last due first. */
  | 'DUE_DESC'
  /** First undertaken first. */
  | 'WHEN_ASC'
  /** Last undertaken first. */
  | 'WHEN_DESC';

/** Where a commitment is in its life (after Singh 1999). */
export type CommitmentState =
  /** In force and not yet due. */
  | 'ACTIVE'
  /** Taken back. */
  | 'CANCELLED'
  /** Undertaken for the case that a condition is met. */
  | 'CONDITIONAL'
  /** Put off. */
  | 'DELAYED'
  /** Its time is over and nobody reported what became of it. */
  | 'EXPIRED'
  /** Done in part. */
  | 'PARTIALLY_SATISFIED'
  /** Offered, not yet undertaken. */
  | 'PROPOSED'
  /** Done. */
  | 'SATISFIED'
  /** Broken, as a source reports. */
  | 'VIOLATED';

/** Compares a commitment's state. */
export type CommitmentStateFilter = {
  /** Is this; `null` finds what has none. */
  readonly eq?: InputMaybe<CommitmentState>;
  /** Is one of these; an empty list finds nothing. */
  readonly in?: InputMaybe<ReadonlyArray<CommitmentState>>;
};

/** How a figure bounds what is promised. */
export type Comparator =
  /** Near this. */
  | 'ABOUT'
  /** This much or more. */
  | 'AT_LEAST'
  /** This much or less. */
  | 'AT_MOST'
  /** This much. */
  | 'EXACTLY'
  /** Less than this. */
  | 'LESS_THAN'
  /** More than this. */
  | 'MORE_THAN';

/** Degrees in WGS 84. */
export type Coordinates = {
  readonly __typename?: 'Coordinates';
  /** North of the equator; negative to the south. */
  readonly latitude: Scalars['Float']['output'];
  /** East of Greenwich; negative to the west. */
  readonly longitude: Scalars['Float']['output'];
};

/** What `correct` takes. */
export type CorrectInput = {
  /** Echoed in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Id of the source. */
  readonly source: Scalars['ID']['input'];
  /** The whole text as it reads now. */
  readonly text: Scalars['String']['input'];
};

/** What `correct` answers. */
export type CorrectPayload = {
  readonly __typename?: 'CorrectPayload';
  /** Echoed from the input. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** What the write changed. */
  readonly delta: Delta;
  /** What the corrected text no longer says, and what was withdrawn for that. */
  readonly lost: ReadonlyArray<LostQuote>;
  /** Quotes that stand at another place now. */
  readonly moved: ReadonlyArray<MovedQuote>;
  /** The source as the graph now has it. */
  readonly source: Source;
};

/** Bounds on a moment. */
export type DateTimeFilter = {
  /** At this moment or after it. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this moment or before it. */
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An item after a decision. */
export type DecidedDraft = {
  readonly __typename?: 'DecidedDraft';
  /** One line that names it. */
  readonly caption: Scalars['String']['output'];
  /** Global id of the item. */
  readonly id: Scalars['ID']['output'];
  /** Which kind it is. */
  readonly kind: NodeKind;
  /** What became of it. */
  readonly state: DraftState;
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
  /** What waited for something that is told of again, and stands again. */
  readonly returned: ReadonlyArray<DeltaItem>;
  /** What other sources tell that needs something nobody tells of any more: it waits, and shows nowhere until somebody does. */
  readonly suspended: ReadonlyArray<DeltaItem>;
  /** Whether nothing changed at all. */
  readonly unchanged: Scalars['Boolean']['output'];
  /** Things that this source told of before and no longer does. */
  readonly withdrawn: ReadonlyArray<DeltaItem>;
};

/** One thing that a write touched. */
export type DeltaItem = {
  readonly __typename?: 'DeltaItem';
  /** One line that names it. */
  readonly caption: Scalars['String']['output'];
  /** Global id, derived from content. */
  readonly id: Scalars['ID']['output'];
  /** Its key in the dossier, where it has one there. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Which kind it is. */
  readonly kind: NodeKind;
};

/** In what two accounts differ. */
export type DifferenceKind =
  /** Different dates. */
  | 'DATE'
  /** One says yes, the other no. */
  | 'POLARITY'
  /** Different figures. */
  | 'QUANTITY'
  /** One party is reported silent where the other speaks. */
  | 'SILENCE'
  /** The same undertaking, more or less far-reaching: a pause, an end. */
  | 'STRENGTH';

/** Whether the words are quoted, reported or both (PARC 3.0). */
export type Directness =
  /** Quoted. */
  | 'DIRECT'
  /** Reported. */
  | 'INDIRECT'
  /** Partly quoted. */
  | 'MIXED';

/** What `acceptDraft`, `rejectDraft` and `reopenDraft` take. */
export type DraftDecisionInput = {
  /** Who decides; the token's short name (`token:` and eight digits of its digest) when absent. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** Echoed in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Items of drafts, 200 at most. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** What decisions on drafts answer. */
export type DraftDecisionPayload = {
  readonly __typename?: 'DraftDecisionPayload';
  /** Echoed from the input. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** What the decision changed in the graph. */
  readonly delta: Delta;
  /** Every item whose state it changed: those that were named first, then those that go with them. */
  readonly items: ReadonlyArray<DecidedDraft>;
};

/** An item as a person puts it. */
export type DraftEdit = {
  /** The item of a draft. */
  readonly id: Scalars['ID']['input'];
  /**
   * YAML or JSON: the item, or the section of a dossier with this one item (`events: […]`), perhaps with new `actors`, `topics`
   * and `places` beside it. It names others by the keys of its draft.
   */
  readonly item: Scalars['String']['input'];
};

/** What rows must meet: all of what is given. */
export type DraftFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<DraftFilter>>;
  /** The line that names it. */
  readonly caption?: InputMaybe<StringFilter>;
  /** 0 to 1: how sure extraction is. */
  readonly confidence?: InputMaybe<FloatFilter>;
  /** Global id, derived from the source and what is asserted. */
  readonly id?: InputMaybe<IdFilter>;
  /** Which kind it is. */
  readonly kind?: InputMaybe<NodeKindFilter>;
  /** This does not hold: exactly the rows that the filter leaves out. */
  readonly not?: InputMaybe<DraftFilter>;
  /** One of these holds; an empty list finds nothing. */
  readonly or?: InputMaybe<ReadonlyArray<DraftFilter>>;
  /** The source that it was taken from. */
  readonly source?: InputMaybe<IdFilter>;
  /** What became of it. */
  readonly state?: InputMaybe<DraftStateFilter>;
};

/**
 * One item of a draft: what extraction took from a text, and what became of it. It is no part of the graph until it is written;
 * only `drafts` shows it, with a token.
 */
export type DraftItem = Node & {
  readonly __typename?: 'DraftItem';
  /** One line that names it. */
  readonly caption: Scalars['String']['output'];
  /** Of a causal link, the id of the cause. */
  readonly cause?: Maybe<Scalars['ID']['output']>;
  /** 0 to 1: how sure extraction is. */
  readonly confidence: Scalars['Float']['output'];
  /** How many drafts have the same item in the same sentence; a decision is about all of them. */
  readonly copies: Scalars['Int']['output'];
  /** When it was decided. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided: a person, or the threshold. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  /** Of a causal link, the id of the effect. */
  readonly effect?: Maybe<Scalars['ID']['output']>;
  /** All its quotes, word for word. */
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  /** Global id, derived from the source and what is asserted. */
  readonly id: Scalars['ID']['output'];
  /** The item as its dossier has it, as JSON; `editDraft` takes it changed. */
  readonly json: Scalars['String']['output'];
  /** Which kind it is. */
  readonly kind: NodeKind;
  /** Where the quote ends in the sentence, in code points; the end is not part of it. */
  readonly quoteEnd: Scalars['Int']['output'];
  /** Where the quote begins in the sentence, in code points. */
  readonly quoteStart: Scalars['Int']['output'];
  /**
   * What it would complete: 0 a link that joins chains at both ends, 1 a link that lengthens a chain, 2 another link, 3 a
   * commitment or an assessment, 4 a statement, 5 an event.
   */
  readonly rank: Scalars['Int']['output'];
  /** When the graph first had it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The rule or the model that made it. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** The sentence or sentences that its first quote stands in. */
  readonly sentence: Scalars['String']['output'];
  /** Where the sentence begins in the text of the source, in code points. */
  readonly sentenceStart: Scalars['Int']['output'];
  /** The source that it was taken from. */
  readonly source: Source;
  /** What became of it. */
  readonly state: DraftState;
  /** The id that it has or would have in the graph. */
  readonly thing: Scalars['ID']['output'];
};

/** A page of a list (Relay). */
export type DraftItemConnection = {
  readonly __typename?: 'DraftItemConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<DraftItemEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows meet the filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page, and its place in the list. */
export type DraftItemEdge = {
  readonly __typename?: 'DraftItemEdge';
  /** The place of this row in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: DraftItem;
};

/** What became of a draft's item. */
export type DraftState =
  /** It is in the graph as it was drafted. */
  | 'ACCEPTED'
  /** It is in the graph as a person put it. */
  | 'EDITED'
  /** A person said no. */
  | 'REJECTED'
  /** A person has to say. */
  | 'WAITING';

/** Compares what became of a draft's item. */
export type DraftStateFilter = {
  /** Is this; `null` finds what has none. */
  readonly eq?: InputMaybe<DraftState>;
  /** Is one of these; an empty list finds nothing. */
  readonly in?: InputMaybe<ReadonlyArray<DraftState>>;
};

/** What `editDraft` takes. */
export type EditDraftInput = {
  /** Who decides; the token's short name (`token:` and eight digits of its digest) when absent. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** Echoed in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The items, 50 at most. */
  readonly edits: ReadonlyArray<DraftEdit>;
};

/** Something that happened, goes on, is planned, is imagined or is denied. */
export type Event = Happening & Node & {
  readonly __typename?: 'Event';
  /** What it is about. */
  readonly about: ReadonlyArray<Subject>;
  /** Each source's own account; they may disagree, and all stay. */
  readonly accounts: ReadonlyArray<Account>;
  /** How far what is told of it may be believed. */
  readonly belief?: Maybe<Belief>;
  /** The code of the event in CAMEO (Conflict and Mediation Event Observations), as the dataset that reported it first gives it: `042`; null where none does. */
  readonly cameo?: Maybe<Scalars['String']['output']>;
  /** One line that names it. */
  readonly caption: Scalars['String']['output'];
  /** Links that claim what led to it, surest first. */
  readonly causes: CausalLinkConnection;
  /** PLOVER contexts: `diplomatic`, `economic`, `military`. */
  readonly contexts: ReadonlyArray<Scalars['String']['output']>;
  /** Commitments that came to be by it. */
  readonly createdCommitments: ReadonlyArray<Commitment>;
  /** Links that claim what it led to, surest first. */
  readonly effects: CausalLinkConnection;
  /** The words that prove it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Global id, derived from content. */
  readonly id: Scalars['ID']['output'];
  /** PLOVER mode within the type: `visit`, `phone`, `tariff`. */
  readonly mode?: Maybe<Scalars['String']['output']>;
  /** The event that it is part of. */
  readonly partOf?: Maybe<Event>;
  /** Who takes part, and in which role. */
  readonly participants: ReadonlyArray<Participant>;
  /** The events that are part of it, in order of time. */
  readonly parts: ReadonlyArray<Event>;
  /** Where it happened. */
  readonly place?: Maybe<Place>;
  /** How precisely a dataset says where it happened; null where none does. */
  readonly placePrecision?: Maybe<PlacePrecision>;
  /** The category of PLOVER. */
  readonly ploverType: PloverType;
  /** When the graph first knew it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Statements made during it. */
  readonly statements: StatementConnection;
  /** How real it is. */
  readonly status: EventStatus;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** When it happened, was said or was undertaken; null when no source fixes it. */
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

/** A page of a list (Relay). */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the list has, all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page, and its place in the list. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** The place of this row in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Event;
};

/** What rows must meet: all of what is given. */
export type EventFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** The code in CAMEO, as a dataset gives it: `042`. */
  readonly cameo?: InputMaybe<StringFilter>;
  /** Global id, derived from content. */
  readonly id?: InputMaybe<IdFilter>;
  /** This does not hold: exactly the rows that the filter leaves out. */
  readonly not?: InputMaybe<EventFilter>;
  /** One of these holds; an empty list finds nothing. */
  readonly or?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** Takes part in it, in any role. */
  readonly participant?: InputMaybe<IdFilter>;
  /** Where it happened. */
  readonly place?: InputMaybe<IdFilter>;
  /** The category of PLOVER. */
  readonly ploverType?: InputMaybe<PloverTypeFilter>;
  /** The source. */
  readonly source?: InputMaybe<IdFilter>;
  /** How real it is. */
  readonly status?: InputMaybe<EventStatusFilter>;
  /** What it is called. */
  readonly title?: InputMaybe<StringFilter>;
  /** The topic. */
  readonly topic?: InputMaybe<IdFilter>;
  /** When it happened, was said or was undertaken; null when no source fixes it. */
  readonly when?: InputMaybe<WhenFilter>;
};

/** How real an event is, as the source tells it. */
export type EventStatus =
  /** The source says that it did not happen. */
  | 'DENIED'
  /** It is imagined or conditional. */
  | 'HYPOTHETICAL'
  /** It happened and is over. */
  | 'OCCURRED'
  /** It goes on. */
  | 'ONGOING'
  /** It is planned. */
  | 'SCHEDULED';

/** Compares an event's status. */
export type EventStatusFilter = {
  /** Is this; `null` finds what has none. */
  readonly eq?: InputMaybe<EventStatus>;
  /** Is one of these; an empty list finds nothing. */
  readonly in?: InputMaybe<ReadonlyArray<EventStatus>>;
};

/** A verbatim quote in its place (W3C Web Annotation: TextQuoteSelector and TextPositionSelector). */
export type Evidence = Node & {
  readonly __typename?: 'Evidence';
  /** Offset after the last code point. */
  readonly end: Scalars['Int']['output'];
  /** The words. */
  readonly exact: Scalars['String']['output'];
  /** Global id, derived from content. */
  readonly id: Scalars['ID']['output'];
  /** Where the words are a row of a dataset that tells of an article: the article, and where it names the event. The article's own words are not kept. */
  readonly mention?: Maybe<ArticleMention>;
  /** Up to 32 code points before the quote. */
  readonly prefix: Scalars['String']['output'];
  /** The text that it is quoted from. */
  readonly source: Source;
  /** Offset of the first code point in the source's text, from 0. */
  readonly start: Scalars['Int']['output'];
  /** Up to 32 code points after the quote. */
  readonly suffix: Scalars['String']['output'];
};

/** Compares a number. */
export type FloatFilter = {
  /** Is this; `null` finds what has none. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** This or more. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** This or less. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

/** People or bodies without an organization of their own */
export type Group = Actor & Node & {
  readonly __typename?: 'Group';
  /** The state or organization that it belongs to or acts for. */
  readonly affiliation?: Maybe<Actor>;
  /** Other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it owes. */
  readonly commitments: CommitmentConnection;
  /** What it takes part in. */
  readonly events: EventConnection;
  /** Global id, derived from content. */
  readonly id: Scalars['ID']['output'];
  /** The name by which it is best known. */
  readonly name: Scalars['String']['output'];
  /** What it is owed. */
  readonly owed: CommitmentConnection;
  /** What it said. */
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
  /** What it is about. */
  readonly about: ReadonlyArray<Subject>;
  /** Each source's own account; they may disagree, and all stay. */
  readonly accounts: ReadonlyArray<Account>;
  /** How far what is told of it may be believed. */
  readonly belief?: Maybe<Belief>;
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
  /** Global id, derived from content. */
  readonly id: Scalars['ID']['output'];
  /** When the graph first knew it. */
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

/** A page of a list (Relay). */
export type HappeningConnection = {
  readonly __typename?: 'HappeningConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<HappeningEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the list has, all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page, and its place in the list. */
export type HappeningEdge = {
  readonly __typename?: 'HappeningEdge';
  /** The place of this row in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Happening;
};

/** What kind of happening it is. */
export type HappeningKind =
  /** Something owed. */
  | 'COMMITMENT'
  /** Something that happens. */
  | 'EVENT'
  /** A speech act. */
  | 'STATEMENT';

/** How events and statements are ordered; undated ones come last in ascending order. */
export type HappeningOrder =
  /** First recorded first. */
  | 'RECORDED_ASC'
  /** Last recorded first. */
  | 'RECORDED_DESC'
  /** Earliest first. */
  | 'WHEN_ASC'
  /** Latest first. */
  | 'WHEN_DESC';

/** Compares an id. */
export type IdFilter = {
  /** Is this; `null` finds what has none. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these; an empty list finds nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Whether two things are one. */
export type IdentityVerdict =
  /** They are two, and are never joined or suggested again. */
  | 'DIFFERENT'
  /** They are one thing. */
  | 'SAME'
  /** Nobody can say; an earlier judgement no longer holds. */
  | 'UNSURE';

/** What a speaker does in saying something (Searle 1975). */
export type Illocution =
  /** Says how things are. */
  | 'ASSERTIVE'
  /** Binds the speaker to do something. */
  | 'COMMISSIVE'
  /** Makes it so by saying it. */
  | 'DECLARATION'
  /** Asks somebody to do something. */
  | 'DIRECTIVE'
  /** Shows a feeling or a stance. */
  | 'EXPRESSIVE';

/** Compares an illocution. */
export type IllocutionFilter = {
  /** Is this; `null` finds what has none. */
  readonly eq?: InputMaybe<Illocution>;
  /** Is one of these; an empty list finds nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Illocution>>;
};

/** What `ingest` takes. */
export type IngestInput = {
  /** Echoed in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The dossier's text, YAML or JSON, with the source's `text` inside. */
  readonly dossier: Scalars['String']['input'];
};

/** What `ingest` answers. */
export type IngestPayload = {
  readonly __typename?: 'IngestPayload';
  /** Echoed from the input. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** What the write changed. */
  readonly delta: Delta;
  /** The source as the graph now has it. */
  readonly source: Source;
};

/** What `ingestText` takes. */
export type IngestTextInput = {
  /** Who has it ingested; the token's short name (`token:` and eight digits of its digest) when absent. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 1: items at least so sure are written without asking; the setting of the server when absent. */
  readonly certainty?: InputMaybe<Scalars['Float']['input']>;
  /** Echoed in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What kind of text it is. */
  readonly kind?: InputMaybe<SourceKind>;
  /** A BCP 47 tag. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** When it was published; relative dates in the text count from it. */
  readonly publishedAt: Scalars['EDTF']['input'];
  /** Who published it. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** The text as it was published, in English. */
  readonly text: Scalars['String']['input'];
  /** Its headline. */
  readonly title: Scalars['String']['input'];
  /** Where it stands on the web. */
  readonly url?: InputMaybe<Scalars['URL']['input']>;
};

/** What `ingestText` answers. */
export type IngestTextPayload = {
  readonly __typename?: 'IngestTextPayload';
  /** Echoed from the input. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** What the write changed. */
  readonly delta: Delta;
  /** How many were left out because the text does not prove them. */
  readonly leftOut: Scalars['Int']['output'];
  /** How many a person rejected before. */
  readonly rejected: Scalars['Int']['output'];
  /** The source as the graph now has it. */
  readonly source: Source;
  /** How many wait for a person: `drafts` shows them. */
  readonly waiting: Scalars['Int']['output'];
  /** How many items of the draft are in the graph. */
  readonly written: Scalars['Int']['output'];
};

/** What `judge` takes. */
export type JudgeInput = {
  /** Echoed in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The id of one thing; when they are one, the one that is kept. */
  readonly left: Scalars['ID']['input'];
  /** The id of the other. */
  readonly right: Scalars['ID']['input'];
  /** Whether they are one. */
  readonly verdict: IdentityVerdict;
  /** Why: kept with the judgement. */
  readonly why: Scalars['String']['input'];
};

/** What somebody judged about two things: kept, with who said so and why, and undoable. */
export type Judgement = Node & {
  readonly __typename?: 'Judgement';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who judged: `local` for the command line. */
  readonly by: Scalars['String']['output'];
  /** When it was taken back. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who took it back. */
  readonly endedBy?: Maybe<Scalars['String']['output']>;
  /** Why it was taken back. */
  readonly endedWhy?: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The id of one thing; of two that are the same, the one that is kept. */
  readonly left: Scalars['ID']['output'];
  /** The id of the other. */
  readonly right: Scalars['ID']['output'];
  /** Whether it holds; false once it was taken back. */
  readonly standing: Scalars['Boolean']['output'];
  /** Whether they are one. */
  readonly verdict: IdentityVerdict;
  /** Why, in their words. */
  readonly why: Scalars['String']['output'];
};

/** A page of a list (Relay). */
export type JudgementConnection = {
  readonly __typename?: 'JudgementConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<JudgementEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the list has, all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page, and its place in the list. */
export type JudgementEdge = {
  readonly __typename?: 'JudgementEdge';
  /** The place of this row in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Judgement;
};

/** What `judge`, `merge` and `unmerge` answer. */
export type JudgementPayload = {
  readonly __typename?: 'JudgementPayload';
  /** The id under which the kept thing answers now; of `unmerge`, the id that answers for itself again. */
  readonly canonical: Scalars['ID']['output'];
  /** Echoed from the input. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The judgement that holds now, or, of `unmerge`, the one that was taken back. */
  readonly judgement: JudgementRecord;
};

/** A judgement as it was written. */
export type JudgementRecord = {
  readonly __typename?: 'JudgementRecord';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who judged. */
  readonly by: Scalars['String']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The id of one thing; of two that are the same, the one that is kept. */
  readonly left: Scalars['ID']['output'];
  /** The id of the other. */
  readonly right: Scalars['ID']['output'];
  /** Whether they are one. */
  readonly verdict: IdentityVerdict;
  /** Why, in their words. */
  readonly why: Scalars['String']['output'];
};

/** How the dates of a cause and its effect stand to each other. */
export type LinkOrder =
  /** The cause certainly begins no later than the effect. */
  | 'CERTAIN'
  /** The dates leave it open. */
  | 'POSSIBLE'
  /** The cause certainly begins after the effect. */
  | 'REVERSED';

/** Something that the corrected text no longer says. */
export type LostQuote = {
  readonly __typename?: 'LostQuote';
  /** The words that are gone, or what else the correction took away. */
  readonly message: Scalars['String']['output'];
  /** Where the dossier has it: `statements[2].evidence[0]`. */
  readonly place: Scalars['String']['output'];
};

/** One thing that speaks for or against two things being one. */
export type MatchFeature = {
  readonly __typename?: 'MatchFeature';
  /** Its name in the table of docs/identity.md. */
  readonly name: Scalars['String']['output'];
  /** What was compared. */
  readonly note: Scalars['String']['output'];
  /** Bits: 1 doubles the odds, −1 halves them. */
  readonly weight: Scalars['Float']['output'];
};

/** What `merge` takes. */
export type MergeInput = {
  /** Echoed in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The id of the thing that is kept. */
  readonly left: Scalars['ID']['input'];
  /** The id of the thing that answers as it from now on. */
  readonly right: Scalars['ID']['input'];
  /** Why: kept with the judgement. */
  readonly why: Scalars['String']['input'];
};

/** A quote that a correction moved. */
export type MovedQuote = {
  readonly __typename?: 'MovedQuote';
  /** Its words. */
  readonly exact: Scalars['String']['output'];
  /** The code point at which it began. */
  readonly from: Scalars['Int']['output'];
  /** The code point at which it begins now. */
  readonly to: Scalars['Int']['output'];
};

/** What can be changed. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Write items of drafts with those that they need; a bearer token is needed. The decision is remembered: the same item in the
   * same sentence, in whatever text, is written without asking. All of them in one transaction.
   */
  readonly acceptDraft: DraftDecisionPayload;
  /**
   * Give a source the text of its corrected version; a bearer token is needed. What is kept of its dossier is told again: quotes
   * are found where they stand now, and what is left without a quote is withdrawn.
   */
  readonly correct: CorrectPayload;
  /**
   * Write items of drafts as a person puts them; a bearer token is needed. Each passes the checks that dossiers pass. The
   * decisions are remembered, as with `acceptDraft`. All of them in one transaction.
   */
  readonly editDraft: DraftDecisionPayload;
  /**
   * Check a dossier (YAML or JSON) and write it in one transaction; a bearer token is needed. All problems are reported at
   * once, each with its place in the file, and then nothing is written. The same dossier again changes nothing; a changed
   * one of the same source is applied as a difference.
   */
  readonly ingest: IngestPayload;
  /**
   * Draft what a text says, write what is certain and keep the rest for review; a bearer token is needed. The same text again
   * changes nothing; a changed one of the same source is applied as a difference.
   */
  readonly ingestText: IngestTextPayload;
  /**
   * Keep what somebody judged about two things of one kind; a bearer token is needed. SAME merges them, DIFFERENT keeps them
   * apart for ever and takes a merge of the two back, UNSURE takes an earlier judgement back.
   */
  readonly judge: JudgementPayload;
  /**
   * Merge two things that are one: actors, events, statements, commitments, topics or places; a bearer token is needed. The
   * second answers as the first from then on, its old id too, until `unmerge` takes it back.
   */
  readonly merge: JudgementPayload;
  /**
   * Reject items of drafts; a bearer token is needed. Those that were written leave the graph, and what needs them waits again.
   * The decision is remembered: the same item in the same sentence is not asked about again. All of them in one transaction.
   */
  readonly rejectDraft: DraftDecisionPayload;
  /**
   * Take decisions on items of drafts back; a bearer token is needed. They wait again as they were drafted; those that were
   * written leave the graph with what needs them, and with what was written for their sake. All of them in one transaction.
   */
  readonly reopenDraft: DraftDecisionPayload;
  /**
   * Tell a source again that was withdrawn, from the dossier and text that were kept; a bearer token is needed. What waited for it
   * returns. Restoring what is not withdrawn changes nothing.
   */
  readonly restore: RestorePayload;
  /**
   * Withdraw a source; a bearer token is needed. What rested on it alone leaves the graph, what others tell too keeps their
   * evidence, and what others tell that needs something gone waits. Its dossier and text are kept aside, so that `restore` can
   * tell them again. Withdrawing it twice changes nothing.
   */
  readonly retract: RetractPayload;
  /**
   * Take back that something was merged into another; a bearer token is needed. Both are again what their own accounts make of
   * them, those that came since included.
   */
  readonly unmerge: JudgementPayload;
};


/** What can be changed. */
export type MutationAcceptDraftArgs = {
  input: DraftDecisionInput;
};


/** What can be changed. */
export type MutationCorrectArgs = {
  input: CorrectInput;
};


/** What can be changed. */
export type MutationEditDraftArgs = {
  input: EditDraftInput;
};


/** What can be changed. */
export type MutationIngestArgs = {
  input: IngestInput;
};


/** What can be changed. */
export type MutationIngestTextArgs = {
  input: IngestTextInput;
};


/** What can be changed. */
export type MutationJudgeArgs = {
  input: JudgeInput;
};


/** What can be changed. */
export type MutationMergeArgs = {
  input: MergeInput;
};


/** What can be changed. */
export type MutationRejectDraftArgs = {
  input: DraftDecisionInput;
};


/** What can be changed. */
export type MutationReopenDraftArgs = {
  input: DraftDecisionInput;
};


/** What can be changed. */
export type MutationRestoreArgs = {
  input: RestoreInput;
};


/** What can be changed. */
export type MutationRetractArgs = {
  input: RetractInput;
};


/** What can be changed. */
export type MutationUnmergeArgs = {
  input: UnmergeInput;
};

/** Anything with a global id (Relay). */
export type Node = {
  /** Global id, derived from content. */
  readonly id: Scalars['ID']['output'];
};

/** What kind of object it is. */
export type NodeKind =
  /** A person, state, organization or group. */
  | 'ACTOR'
  /** An assessment of a commitment. */
  | 'ASSESSMENT'
  /** A causal link. */
  | 'CAUSAL_LINK'
  /** A commitment. */
  | 'COMMITMENT'
  /** An event. */
  | 'EVENT'
  /** A place. */
  | 'PLACE'
  /** A source. */
  | 'SOURCE'
  /** A statement. */
  | 'STATEMENT'
  /** A topic. */
  | 'TOPIC';

/** Compares a kind of thing. */
export type NodeKindFilter = {
  /** Is this; `null` finds what has none. */
  readonly eq?: InputMaybe<NodeKind>;
  /** Is one of these; an empty list finds nothing. */
  readonly in?: InputMaybe<ReadonlyArray<NodeKind>>;
};

/** A post that a person held, and when. */
export type Office = {
  readonly __typename?: 'Office';
  /** When the person took it up. */
  readonly from?: Maybe<When>;
  /** The body that the post belongs to. */
  readonly of?: Maybe<Actor>;
  /** The name of the post. */
  readonly title: Scalars['String']['output'];
  /** When the person left it. */
  readonly to?: Maybe<When>;
};

/** A ministry, court, company, alliance, publisher or other body. */
export type Organization = Actor & Node & {
  readonly __typename?: 'Organization';
  /** The state or organization that it belongs to or acts for. */
  readonly affiliation?: Maybe<Actor>;
  /** Other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it owes. */
  readonly commitments: CommitmentConnection;
  /** What it takes part in. */
  readonly events: EventConnection;
  /** Global id, derived from content. */
  readonly id: Scalars['ID']['output'];
  /** The name by which it is best known. */
  readonly name: Scalars['String']['output'];
  /** What it is owed. */
  readonly owed: CommitmentConnection;
  /** What it said. */
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
  /** The cursor of the last row, for the next `after`. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether rows follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page begins after a cursor. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Who takes part in an event, and how. */
export type Participant = {
  readonly __typename?: 'Participant';
  /** The actor. */
  readonly actor: Actor;
  /** In which role. */
  readonly role: ParticipantRole;
};

/** The part an actor plays in an event. */
export type ParticipantRole =
  /** Gains by it. */
  | 'BENEFICIARY'
  /** Receives the others. */
  | 'HOST'
  /** Acts. */
  | 'INITIATOR'
  /** Stands between the parties. */
  | 'MEDIATOR'
  /** Takes part with others. */
  | 'PARTICIPANT'
  /** Is what it is about. */
  | 'SUBJECT'
  /** Is acted upon. */
  | 'TARGET';

/** One party on one topic. */
export type PartyAccount = {
  readonly __typename?: 'PartyAccount';
  /** Commitments on the topic of which it tells. */
  readonly commitments: ReadonlyArray<Commitment>;
  /** The party. */
  readonly party: Actor;
  /** For REPORTED_SILENT: the words in which a source says so. */
  readonly silence: ReadonlyArray<Evidence>;
  /** Its statements on the topic. */
  readonly statements: ReadonlyArray<Statement>;
  /** Whether it speaks. */
  readonly voice: Voice;
};

/** A human being. */
export type Person = Actor & Node & {
  readonly __typename?: 'Person';
  /** The state or organization that it belongs to or acts for. */
  readonly affiliation?: Maybe<Actor>;
  /** Other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it owes. */
  readonly commitments: CommitmentConnection;
  /** What it takes part in. */
  readonly events: EventConnection;
  /** Global id, derived from content. */
  readonly id: Scalars['ID']['output'];
  /** The name by which it is best known. */
  readonly name: Scalars['String']['output'];
  /** Posts that the person held, and when. */
  readonly offices: ReadonlyArray<Office>;
  /** What it is owed. */
  readonly owed: CommitmentConnection;
  /** What it said. */
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

/** Somewhere on the map. */
export type Place = Node & {
  readonly __typename?: 'Place';
  /** Where it lies. */
  readonly coordinates?: Maybe<Coordinates>;
  /** Global id, derived from content. */
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-3 of the state that it lies in. */
  readonly iso3?: Maybe<Scalars['String']['output']>;
  /** The name by which it is best known. */
  readonly name: Scalars['String']['output'];
  /** Wikidata item. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};

/** How precisely a dataset says where something happened. */
export type PlacePrecision =
  /** A line, or an area of no fixed bounds. */
  | 'AREA'
  /** A whole country. */
  | 'COUNTRY'
  /** A district: the second level of a state's administration. */
  | 'DISTRICT'
  /** At sea, in the air, or in several countries. */
  | 'INTERNATIONAL'
  /** Within 25 km of the place. */
  | 'NEAR'
  /** The place itself: a town, a landmark. */
  | 'PLACE'
  /** A region or province: the first level of a state's administration. */
  | 'REGION';

/** Event categories of PLOVER. */
export type PloverType =
  /** Blame, criticise or investigate. */
  | 'ACCUSE'
  /** Agree, sign or settle. */
  | 'AGREE'
  /** Give money, goods or protection. */
  | 'AID'
  /** Use physical force. */
  | 'ASSAULT'
  /** Arrest, seize or repress. */
  | 'COERCE'
  /** Yield, ease or grant. */
  | 'CONCEDE'
  /** Meet, visit, call or talk. */
  | 'CONSULT'
  /** Work together in trade, arms or law. */
  | 'COOPERATE'
  /** Show or move forces. */
  | 'MOBILIZE'
  /** None of PLOVER's: a drought, an earthquake, an election. */
  | 'OTHER'
  /** Demonstrate or strike. */
  | 'PROTEST'
  /** Refuse or veto. */
  | 'REJECT'
  /** Ask, appeal or propose. */
  | 'REQUEST'
  /** Withdraw, surrender or release. */
  | 'RETREAT'
  /** Reduce relations, embargo or lay tariffs. */
  | 'SANCTION'
  /** Side with, praise or endorse. */
  | 'SUPPORT'
  /** Warn of force or sanctions. */
  | 'THREATEN';

/** Compares an event category. */
export type PloverTypeFilter = {
  /** Is this; `null` finds what has none. */
  readonly eq?: InputMaybe<PloverType>;
  /** Is one of these; an empty list finds nothing. */
  readonly in?: InputMaybe<ReadonlyArray<PloverType>>;
};

/** Whether the content is affirmed or denied. */
export type Polarity =
  /** Denied. */
  | 'NEGATIVE'
  /** Affirmed. */
  | 'POSITIVE';

/** How much of a quantity is done. */
export type Progress = {
  readonly __typename?: 'Progress';
  /** How much is done. */
  readonly fulfilled: Scalars['Float']['output'];
  /** How much was promised. */
  readonly of: Scalars['Float']['output'];
  /** fulfilled / of */
  readonly share: Scalars['Float']['output'];
  /** The unit of both figures. */
  readonly unit: Scalars['String']['output'];
};

/** A figure with its bound and unit. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** How the figure bounds what is meant. */
  readonly comparator: Comparator;
  /** A UCUM unit or an ISO 4217 code, `/a` for a year: `t`, `%`, `USD/a`, `{aircraft}`. */
  readonly unit: Scalars['String']['output'];
  /** The figure. */
  readonly value: Scalars['Float']['output'];
};

/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type Query = {
  readonly __typename?: 'Query';
  /** The actor with this id. */
  readonly actor?: Maybe<Actor>;
  /** Actors by name. */
  readonly actors: ActorConnection;
  /**
   * How one happening bears on another: the chains of causal links between them, shortest first, then by confidence.
   * Without `to`: what followed from `from`. Without `from`: what led to `to`. One of the two is needed.
   * The answer always says why it is as it is: see `outcome`.
   */
  readonly causalChains: CausalChains;
  /** The causal link with this id. */
  readonly causalLink?: Maybe<CausalLink>;
  /** Causal links, surest first. */
  readonly causalLinks: CausalLinkConnection;
  /** The log of writes: who changed what, when, and from which source. What changed nothing leaves no trace here. */
  readonly changes: ChangeConnection;
  /** The commitment with this id. */
  readonly commitment?: Maybe<Commitment>;
  /** Commitments by due date. */
  readonly commitments: CommitmentConnection;
  /** What each party says of an event, topic by topic, in whose words: where they agree, differ, or keep silent. */
  readonly compareAccounts?: Maybe<AccountComparison>;
  /**
   * What the graph learnt and unlearnt between two moments, in the order in which it last changed: per thing whether it came, went
   * or shows something else. What changed and changed back is no difference.
   */
  readonly diff: RevisionConnection;
  /**
   * Items of drafts, in the order in which they should be looked at: what completes a causal chain first, then links,
   * commitments, statements, events; the surest and the most frequent of them first. A bearer token is needed.
   */
  readonly drafts: DraftItemConnection;
  /** The event with this id. */
  readonly event?: Maybe<Event>;
  /** Events in order of time. */
  readonly events: EventConnection;
  /** What was judged about things being one or two, the latest first; of one thing or of all. */
  readonly judgements: JudgementConnection;
  /** The object with this id, whatever its kind; null when there is none. */
  readonly node?: Maybe<Node>;
  /** The objects with these ids, in this order, null where there is none. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * Full-text search over names, aliases, titles, contents and quotes, best first. Every word of `text` is looked for literally:
   * the characters that search engines give a meaning have none here. At most 32 words.
   */
  readonly search: SearchConnection;
  /** The source with this id. */
  readonly source?: Maybe<Source>;
  /** Sources by date of publication. */
  readonly sources: SourceConnection;
  /**
   * What `search` may have been meant to look for when it found nothing: `text` with each word that nothing has replaced by the
   * nearest word that something has. Null when nothing is to be replaced.
   */
  readonly spelling?: Maybe<Scalars['String']['output']>;
  /** The statement with this id. */
  readonly statement?: Maybe<Statement>;
  /** Statements in order of time. */
  readonly statements: StatementConnection;
  /** Pairs that may be one thing and of which nobody has said, the likeliest first. */
  readonly suggestions: SuggestionConnection;
  /** Happenings in order of time. Uncertain dates are ranges and stand at their earliest day; undated ones come last. */
  readonly timeline: HappeningConnection;
  /** The topic with this id. */
  readonly topic?: Maybe<Topic>;
  /** Topics by name. */
  readonly topics: TopicConnection;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryActorArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
  where?: InputMaybe<ActorFilter>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryCausalChainsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
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
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryCausalLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CausalLinkOrder>;
  where?: InputMaybe<CausalLinkFilter>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChangeOrder>;
  where?: InputMaybe<ChangeFilter>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryCommitmentArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommitmentOrder>;
  where?: InputMaybe<CommitmentFilter>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryCompareAccountsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  event: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryDiffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['DateTime']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DraftFilter>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryEventArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HappeningOrder>;
  where?: InputMaybe<EventFilter>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
  standing?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryNodeArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryNodesArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  text: Scalars['String']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QuerySourceArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
  where?: InputMaybe<SourceFilter>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QuerySpellingArgs = {
  text: Scalars['String']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryStatementArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HappeningOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QuerySuggestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryTimelineArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  between?: InputMaybe<TimeRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  topic?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryTopicArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with keyset cursors: a page stays right while the graph grows. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrder>;
  where?: InputMaybe<TopicFilter>;
};

/** What `restore` takes. */
export type RestoreInput = {
  /** Echoed in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Id of the source. */
  readonly source: Scalars['ID']['input'];
};

/** What `restore` answers. */
export type RestorePayload = {
  readonly __typename?: 'RestorePayload';
  /** Echoed from the input. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** What the write changed. */
  readonly delta: Delta;
  /** The source as the graph has it again. */
  readonly source: Source;
};

/** What `retract` takes. */
export type RetractInput = {
  /** Echoed in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Id of the source. */
  readonly source: Scalars['ID']['input'];
  /** Why it is withdrawn; kept with the record of the write. */
  readonly why?: InputMaybe<Scalars['String']['input']>;
};

/** What `retract` answers. */
export type RetractPayload = {
  readonly __typename?: 'RetractPayload';
  /** Echoed from the input. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** What the write changed: `withdrawn` is gone, `changed` is told by others too and stays. */
  readonly delta: Delta;
  /** Id of the source that was withdrawn: what `restore` takes. */
  readonly sourceId: Scalars['ID']['output'];
};

/** What became of one thing between two moments. */
export type Revision = {
  readonly __typename?: 'Revision';
  /** The line that names it at the second moment; null when it is gone. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** The line that named it at the first moment; null when it was not there. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  readonly change: RevisionChange;
  /** With CHANGED: the fields that show something else, by their names in this schema, in order of the alphabet. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The id of the thing. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  readonly kind: NodeKind;
  /** When it last changed between the two moments. */
  readonly moment: Scalars['DateTime']['output'];
};

/** What became of a thing. */
export type RevisionChange =
  /** It shows something else. */
  | 'CHANGED'
  /** The graph learnt of it. */
  | 'CREATED'
  /** The graph has it no more. */
  | 'WITHDRAWN';

/** A page of a list (Relay). */
export type RevisionConnection = {
  readonly __typename?: 'RevisionConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<RevisionEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the list has, all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page, and its place in the list. */
export type RevisionEdge = {
  readonly __typename?: 'RevisionEdge';
  /** The place of this row in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Revision;
};

/** A page of a list (Relay). */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A row of a page, and its place in the list. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The place of this row in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: SearchResult;
  /** The index's own measure of fit; only its order means anything. */
  readonly score: Scalars['Float']['output'];
};

/** What full-text search finds. */
export type SearchResult = Commitment | Event | Group | Organization | Person | Place | Source | State | Statement | Topic;

/** An article, readout, post, transcript or dataset: where words come from. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Global id, derived from content. */
  readonly id: Scalars['ID']['output'];
  /** What kind of text it is. */
  readonly kind: SourceKind;
  /** BCP 47 tag of its language. */
  readonly language: Scalars['String']['output'];
  /** Length of the text in Unicode code points. */
  readonly length: Scalars['Int']['output'];
  /** When it was published. */
  readonly publishedAt: When;
  /** The publisher as an actor of the graph. */
  readonly publishedBy?: Maybe<Actor>;
  /** The publisher's name as the source gives it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** When the graph first knew it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What this source tells of, in order of time. */
  readonly reports: HappeningConnection;
  /** SHA-256 of the stored text, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** The whole text. */
  readonly text: Scalars['String']['output'];
  /** Its headline. */
  readonly title: Scalars['String']['output'];
  /** Where it was published. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** An article, readout, post, transcript or dataset: where words come from. */
export type SourceReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list (Relay). */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the list has, all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page, and its place in the list. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** The place of this row in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Source;
};

/** What rows must meet: all of what is given. */
export type SourceFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** Global id, derived from content. */
  readonly id?: InputMaybe<IdFilter>;
  /** What kind of text it is. */
  readonly kind?: InputMaybe<SourceKindFilter>;
  /** This does not hold: exactly the rows that the filter leaves out. */
  readonly not?: InputMaybe<SourceFilter>;
  /** One of these holds; an empty list finds nothing. */
  readonly or?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** When it was published. */
  readonly published?: InputMaybe<WhenFilter>;
  /** The publisher's name. */
  readonly publisher?: InputMaybe<StringFilter>;
  /** Its headline. */
  readonly title?: InputMaybe<StringFilter>;
};

/** What kind of text it is. */
export type SourceKind =
  /** A news article. */
  | 'ARTICLE'
  /** Rows of a published dataset. */
  | 'DATASET'
  /** An official list of points. */
  | 'FACT_SHEET'
  /** Anything else. */
  | 'OTHER'
  /** A post on a social medium. */
  | 'POST'
  /** One side's account of a talk. */
  | 'READOUT'
  /** A speech. */
  | 'SPEECH'
  /** Spoken words, written down. */
  | 'TRANSCRIPT';

/** Compares a kind of source. */
export type SourceKindFilter = {
  /** Is this; `null` finds what has none. */
  readonly eq?: InputMaybe<SourceKind>;
  /** Is one of these; an empty list finds nothing. */
  readonly in?: InputMaybe<ReadonlyArray<SourceKind>>;
};

/** How sources are ordered. */
export type SourceOrder =
  /** Oldest first. */
  | 'PUBLISHED_ASC'
  /** Newest first. */
  | 'PUBLISHED_DESC';

/** Words of the source that play a part in an assertion. */
export type Span = {
  readonly __typename?: 'Span';
  /** Offset after the last code point. */
  readonly end: Scalars['Int']['output'];
  /** The words. */
  readonly exact: Scalars['String']['output'];
  /** The part that the words play. */
  readonly role: SpanRole;
  /** Offset of the first code point, from 0. */
  readonly start: Scalars['Int']['output'];
};

/** The part that words play: of an attribution (SOURCE, CUE, CONTENT) or of a causal claim (CAUSE, EFFECT, SIGNAL). */
export type SpanRole =
  /** Words that name the cause. */
  | 'CAUSE'
  /** Words that give what is said. */
  | 'CONTENT'
  /** Words of saying: `said`, `according to`. */
  | 'CUE'
  /** Words that name the effect. */
  | 'EFFECT'
  /** Words that join them: `triggered by`. */
  | 'SIGNAL'
  /** Words that name the speaker. */
  | 'SOURCE';

/** A state, as ISO 3166-1 lists it. */
export type State = Actor & Node & {
  readonly __typename?: 'State';
  /** The state or organization that it belongs to or acts for. */
  readonly affiliation?: Maybe<Actor>;
  /** Other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it owes. */
  readonly commitments: CommitmentConnection;
  /** What it takes part in. */
  readonly events: EventConnection;
  /** Global id, derived from content. */
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-3. */
  readonly iso3?: Maybe<Scalars['String']['output']>;
  /** The name by which it is best known. */
  readonly name: Scalars['String']['output'];
  /** What it is owed. */
  readonly owed: CommitmentConnection;
  /** What it said. */
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
  /** What it is about. */
  readonly about: ReadonlyArray<Subject>;
  /** The voices through which the words reached the sources, nearest to the speaker first. */
  readonly accordingTo: ReadonlyArray<Attribution>;
  /** Each source's own account; they may disagree, and all stay. */
  readonly accounts: ReadonlyArray<Account>;
  /** To whom it is said. */
  readonly addressees: ReadonlyArray<Actor>;
  /** How far it may be believed that this was said; not whether what was said is true. */
  readonly belief?: Maybe<Belief>;
  /** One line that names it. */
  readonly caption: Scalars['String']['output'];
  /** Links that claim what led to it, surest first. */
  readonly causes: CausalLinkConnection;
  /** How sure the speaker is. */
  readonly certainty: Certainty;
  /** The medium: `social media`, `fact sheet`. */
  readonly channel?: Maybe<Scalars['String']['output']>;
  /** What is said, in plain words, without the speaker. */
  readonly content: Scalars['String']['output'];
  /** Commitments that came to be by it. */
  readonly createdCommitments: ReadonlyArray<Commitment>;
  /** Whether the words are quoted. */
  readonly directness?: Maybe<Directness>;
  /** Links that claim what it led to, surest first. */
  readonly effects: CausalLinkConnection;
  /** The words that prove it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Global id, derived from content. */
  readonly id: Scalars['ID']['output'];
  /** What is done in saying it. */
  readonly illocution: Illocution;
  /** The event during which it was made. */
  readonly madeDuring?: Maybe<Event>;
  /** Whether the content is affirmed or denied. */
  readonly polarity: Polarity;
  /** The speaker's own words, where the source quotes them. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** When the graph first knew it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** True when every source has it from another voice than the speaker's own. */
  readonly secondHand: Scalars['Boolean']['output'];
  /** Topics that a source says this statement leaves out. */
  readonly silentOn: ReadonlyArray<Topic>;
  /** Words that play a part in it. */
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

/** A page of a list (Relay). */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the list has, all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page, and its place in the list. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** The place of this row in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Statement;
};

/** What rows must meet: all of what is given. */
export type StatementFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** What is said. */
  readonly content?: InputMaybe<StringFilter>;
  /** Global id, derived from content. */
  readonly id?: InputMaybe<IdFilter>;
  /** What is done in saying it. */
  readonly illocution?: InputMaybe<IllocutionFilter>;
  /** This does not hold: exactly the rows that the filter leaves out. */
  readonly not?: InputMaybe<StatementFilter>;
  /** One of these holds; an empty list finds nothing. */
  readonly or?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** Whether every source has it from another voice than the speaker's own. */
  readonly secondHand?: InputMaybe<Scalars['Boolean']['input']>;
  /** The source. */
  readonly source?: InputMaybe<IdFilter>;
  /** Who speaks. */
  readonly speaker?: InputMaybe<IdFilter>;
  /** The topic. */
  readonly topic?: InputMaybe<IdFilter>;
  /** When it happened, was said or was undertaken; null when no source fixes it. */
  readonly when?: InputMaybe<WhenFilter>;
};

/** Compares a text, letter by letter. */
export type StringFilter = {
  /** Has these letters in it, capitals as given. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Is this; `null` finds what has none. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these; an empty list finds nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What a happening can be about. */
export type Subject = Commitment | Event | Group | Organization | Person | State | Statement | Topic;

/** Two things that may be one: likely, and nobody has said. */
export type Suggestion = Node & {
  readonly __typename?: 'Suggestion';
  /** What spoke for and against. */
  readonly features: ReadonlyArray<MatchFeature>;
  /** Global id, derived from the pair. */
  readonly id: Scalars['ID']['output'];
  /** The thing that was there. */
  readonly left?: Maybe<Node>;
  /** When the graph first knew it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The thing that came later. */
  readonly right?: Maybe<Node>;
  /** Bits of evidence that they are one; docs/identity.md. */
  readonly score: Scalars['Float']['output'];
};

/** A page of a list (Relay). */
export type SuggestionConnection = {
  readonly __typename?: 'SuggestionConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<SuggestionEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the list has, all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page, and its place in the list. */
export type SuggestionEdge = {
  readonly __typename?: 'SuggestionEdge';
  /** The place of this row in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Suggestion;
};

/** What `causalChains` asks of the dates along a chain. */
export type TimeOrder =
  /** Dates are not looked at. */
  | 'ANY'
  /** No cause certainly begins after its effect: unknown dates pass. */
  | 'LOOSE'
  /** Every cause certainly begins no later than its effect. */
  | 'STRICT';

/** Two moments; either may be absent. */
export type TimeRange = {
  /** The first moment. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The last moment. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What things are about. */
export type Topic = Node & {
  readonly __typename?: 'Topic';
  /** The topic that it is part of. */
  readonly broader?: Maybe<Topic>;
  /** What is about it, or about a topic that is narrower, up to eight steps down. */
  readonly happenings: HappeningConnection;
  /** Global id, derived from content. */
  readonly id: Scalars['ID']['output'];
  /** The name by which it is best known. */
  readonly name: Scalars['String']['output'];
  /** The topics that are part of it. */
  readonly narrower: ReadonlyArray<Topic>;
  /** Wikidata item. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** What things are about. */
export type TopicHappeningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The accounts of one topic, and how they stand to each other. */
export type TopicComparison = {
  readonly __typename?: 'TopicComparison';
  /** Every party of the comparison, each with what it says on the topic. */
  readonly accounts: ReadonlyArray<PartyAccount>;
  /** Where two accounts of the same matter do not say the same. */
  readonly differences: ReadonlyArray<AccountDifference>;
  /** The topic. */
  readonly topic: Topic;
  /** How the accounts stand to each other. */
  readonly verdict: Verdict;
};

/** A page of a list (Relay). */
export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the list has, all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page, and its place in the list. */
export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** The place of this row in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Topic;
};

/** What rows must meet: all of what is given. */
export type TopicFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<TopicFilter>>;
  /** Global id, derived from content. */
  readonly id?: InputMaybe<IdFilter>;
  /** The name by which it is best known. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold: exactly the rows that the filter leaves out. */
  readonly not?: InputMaybe<TopicFilter>;
  /** One of these holds; an empty list finds nothing. */
  readonly or?: InputMaybe<ReadonlyArray<TopicFilter>>;
};

/** How topics are ordered. */
export type TopicOrder =
  /** From A to Z. */
  | 'NAME_ASC'
  /** From Z to A. */
  | 'NAME_DESC';

/** What `unmerge` takes. */
export type UnmergeInput = {
  /** Echoed in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The id that was merged into another. */
  readonly id: Scalars['ID']['input'];
  /** Why: kept with the judgement that ends. */
  readonly why: Scalars['String']['input'];
};

/** How the accounts of a topic stand to each other. */
export type Verdict =
  /** The parties that speak report the same. */
  | 'AGREE'
  /** They speak of different things within the topic. */
  | 'COMPLEMENTARY'
  /** They do not say the same of the same matter. */
  | 'DIFFER'
  /** Only one party speaks. */
  | 'ONE_SIDED';

/** Whether a party speaks on a topic. */
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
  /** May lie at this moment or after it. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether any source dates it. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** May lie at this moment or before it. */
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
  ArticleMention: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Asserter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  AsserterKind: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Assessment: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  AssessmentOutcome: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Attribution: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Belief: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  BeliefFamily: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
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
  Change: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ChangeAction: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ChangeConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ChangeEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ChangeFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ChangeItem: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ChangeItemConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ChangeItemEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ChangeKind: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ChangeKindFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ChangeOrder: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
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
  CorrectInput: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  CorrectPayload: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DateTime: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DateTimeFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DecidedDraft: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Delta: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DeltaItem: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DifferenceKind: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Directness: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DraftDecisionInput: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DraftDecisionPayload: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DraftEdit: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DraftFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DraftItem: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DraftItemConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DraftItemEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DraftState: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DraftStateFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  EDTF: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  EditDraftInput: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
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
  IdentityVerdict: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Illocution: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  IllocutionFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  IngestInput: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  IngestPayload: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  IngestTextInput: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  IngestTextPayload: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Int: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  JudgeInput: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Judgement: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  JudgementConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  JudgementEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  JudgementPayload: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  JudgementRecord: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  LinkOrder: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  LostQuote: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  MatchFeature: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  MergeInput: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  MovedQuote: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  NodeKind: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  NodeKindFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Office: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Organization: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  PageInfo: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Participant: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ParticipantRole: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  PartyAccount: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Person: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Place: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  PlacePrecision: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  PloverType: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  PloverTypeFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Polarity: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Progress: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Quantity: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RestoreInput: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  RestorePayload: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  RetractInput: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  RetractPayload: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Revision: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  RevisionChange: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  RevisionConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  RevisionEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
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
  Suggestion: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  SuggestionConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  SuggestionEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  TimeOrder: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  TimeRange: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Topic: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  TopicComparison: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  TopicConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  TopicEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  TopicFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  TopicOrder: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  URL: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  UnmergeInput: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
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
  ArticleMention: Readonly<Record<string, unknown>>;
  Asserter: Readonly<Record<string, unknown>>;
  Assessment: Readonly<Record<string, unknown>>;
  Attribution: Readonly<Record<string, unknown>>;
  Belief: Readonly<Record<string, unknown>>;
  BeliefFamily: Readonly<Record<string, unknown>>;
  Boolean: Readonly<Record<string, unknown>>;
  CausalChain: Readonly<Record<string, unknown>>;
  CausalChains: Readonly<Record<string, unknown>>;
  CausalLink: Readonly<Record<string, unknown>>;
  CausalLinkConnection: Readonly<Record<string, unknown>>;
  CausalLinkEdge: Readonly<Record<string, unknown>>;
  CausalLinkFilter: Readonly<Record<string, unknown>>;
  CausalRelationFilter: Readonly<Record<string, unknown>>;
  Change: Readonly<Record<string, unknown>>;
  ChangeConnection: Readonly<Record<string, unknown>>;
  ChangeEdge: Readonly<Record<string, unknown>>;
  ChangeFilter: Readonly<Record<string, unknown>>;
  ChangeItem: Readonly<Record<string, unknown>>;
  ChangeItemConnection: Readonly<Record<string, unknown>>;
  ChangeItemEdge: Readonly<Record<string, unknown>>;
  ChangeKindFilter: Readonly<Record<string, unknown>>;
  Commitment: Readonly<Record<string, unknown>>;
  CommitmentConnection: Readonly<Record<string, unknown>>;
  CommitmentEdge: Readonly<Record<string, unknown>>;
  CommitmentFilter: Readonly<Record<string, unknown>>;
  CommitmentStateFilter: Readonly<Record<string, unknown>>;
  Coordinates: Readonly<Record<string, unknown>>;
  CorrectInput: Readonly<Record<string, unknown>>;
  CorrectPayload: Readonly<Record<string, unknown>>;
  DateTime: Readonly<Record<string, unknown>>;
  DateTimeFilter: Readonly<Record<string, unknown>>;
  DecidedDraft: Readonly<Record<string, unknown>>;
  Delta: Readonly<Record<string, unknown>>;
  DeltaItem: Readonly<Record<string, unknown>>;
  DraftDecisionInput: Readonly<Record<string, unknown>>;
  DraftDecisionPayload: Readonly<Record<string, unknown>>;
  DraftEdit: Readonly<Record<string, unknown>>;
  DraftFilter: Readonly<Record<string, unknown>>;
  DraftItem: Readonly<Record<string, unknown>>;
  DraftItemConnection: Readonly<Record<string, unknown>>;
  DraftItemEdge: Readonly<Record<string, unknown>>;
  DraftStateFilter: Readonly<Record<string, unknown>>;
  EDTF: Readonly<Record<string, unknown>>;
  EditDraftInput: Readonly<Record<string, unknown>>;
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
  IngestTextInput: Readonly<Record<string, unknown>>;
  IngestTextPayload: Readonly<Record<string, unknown>>;
  Int: Readonly<Record<string, unknown>>;
  JudgeInput: Readonly<Record<string, unknown>>;
  Judgement: Readonly<Record<string, unknown>>;
  JudgementConnection: Readonly<Record<string, unknown>>;
  JudgementEdge: Readonly<Record<string, unknown>>;
  JudgementPayload: Readonly<Record<string, unknown>>;
  JudgementRecord: Readonly<Record<string, unknown>>;
  LostQuote: Readonly<Record<string, unknown>>;
  MatchFeature: Readonly<Record<string, unknown>>;
  MergeInput: Readonly<Record<string, unknown>>;
  MovedQuote: Readonly<Record<string, unknown>>;
  Mutation: Record<PropertyKey, never>;
  Node: Readonly<Record<string, unknown>>;
  NodeKindFilter: Readonly<Record<string, unknown>>;
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
  RestoreInput: Readonly<Record<string, unknown>>;
  RestorePayload: Readonly<Record<string, unknown>>;
  RetractInput: Readonly<Record<string, unknown>>;
  RetractPayload: Readonly<Record<string, unknown>>;
  Revision: Readonly<Record<string, unknown>>;
  RevisionConnection: Readonly<Record<string, unknown>>;
  RevisionEdge: Readonly<Record<string, unknown>>;
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
  Suggestion: Readonly<Record<string, unknown>>;
  SuggestionConnection: Readonly<Record<string, unknown>>;
  SuggestionEdge: Readonly<Record<string, unknown>>;
  TimeRange: Readonly<Record<string, unknown>>;
  Topic: Readonly<Record<string, unknown>>;
  TopicComparison: Readonly<Record<string, unknown>>;
  TopicConnection: Readonly<Record<string, unknown>>;
  TopicEdge: Readonly<Record<string, unknown>>;
  TopicFilter: Readonly<Record<string, unknown>>;
  URL: Readonly<Record<string, unknown>>;
  UnmergeInput: Readonly<Record<string, unknown>>;
  When: Readonly<Record<string, unknown>>;
  WhenFilter: Readonly<Record<string, unknown>>;
};

export type AccountResolvers<ContextType = any, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  by?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  deaths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deathsHigh?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deathsLow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  goldstein?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ArticleMentionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ArticleMention'] = ResolversParentTypes['ArticleMention']> = {
  actionOffset?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  actor1Offset?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  actor2Offset?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type BeliefResolvers<ContextType = any, ParentType extends ResolversParentTypes['Belief'] = ResolversParentTypes['Belief']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  families?: Resolver<ReadonlyArray<ResolversTypes['BeliefFamily']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BeliefFamilyResolvers<ContextType = any, ParentType extends ResolversParentTypes['BeliefFamily'] = ResolversParentTypes['BeliefFamily']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  belief?: Resolver<Maybe<ResolversTypes['Belief']>, ParentType, ContextType>;
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

export type ChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['ChangeItemConnection'], ParentType, ContextType, RequireFields<ChangeItemsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  moment?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeItem'] = ResolversParentTypes['ChangeItem']> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
};

export type ChangeItemConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeItemConnection'] = ResolversParentTypes['ChangeItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeItemEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeItemEdge'] = ResolversParentTypes['ChangeItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChangeItem'], ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assertedBy?: Resolver<ReadonlyArray<ResolversTypes['Asserter']>, ParentType, ContextType>;
  belief?: Resolver<Maybe<ResolversTypes['Belief']>, ParentType, ContextType>;
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

export type CorrectPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CorrectPayload'] = ResolversParentTypes['CorrectPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delta?: Resolver<ResolversTypes['Delta'], ParentType, ContextType>;
  lost?: Resolver<ReadonlyArray<ResolversTypes['LostQuote']>, ParentType, ContextType>;
  moved?: Resolver<ReadonlyArray<ResolversTypes['MovedQuote']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecidedDraftResolvers<ContextType = any, ParentType extends ResolversParentTypes['DecidedDraft'] = ResolversParentTypes['DecidedDraft']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DraftState'], ParentType, ContextType>;
};

export type DeltaResolvers<ContextType = any, ParentType extends ResolversParentTypes['Delta'] = ResolversParentTypes['Delta']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['DeltaItem']>, ParentType, ContextType>;
  created?: Resolver<ReadonlyArray<ResolversTypes['DeltaItem']>, ParentType, ContextType>;
  evidenceAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<ResolversTypes['DeltaItem']>, ParentType, ContextType>;
  returned?: Resolver<ReadonlyArray<ResolversTypes['DeltaItem']>, ParentType, ContextType>;
  suspended?: Resolver<ReadonlyArray<ResolversTypes['DeltaItem']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawn?: Resolver<ReadonlyArray<ResolversTypes['DeltaItem']>, ParentType, ContextType>;
};

export type DeltaItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeltaItem'] = ResolversParentTypes['DeltaItem']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
};

export type DraftDecisionPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftDecisionPayload'] = ResolversParentTypes['DraftDecisionPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delta?: Resolver<ResolversTypes['Delta'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['DecidedDraft']>, ParentType, ContextType>;
};

export type DraftItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftItem'] = ResolversParentTypes['DraftItem']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  quoteEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quoteStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentenceStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DraftState'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftItemConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftItemConnection'] = ResolversParentTypes['DraftItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DraftItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftItemEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftItemEdge'] = ResolversParentTypes['DraftItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DraftItem'], ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EventResolvers<ContextType = any, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  belief?: Resolver<Maybe<ResolversTypes['Belief']>, ParentType, ContextType>;
  cameo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  placePrecision?: Resolver<Maybe<ResolversTypes['PlacePrecision']>, ParentType, ContextType>;
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
  mention?: Resolver<Maybe<ResolversTypes['ArticleMention']>, ParentType, ContextType>;
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

export type IngestTextPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['IngestTextPayload'] = ResolversParentTypes['IngestTextPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delta?: Resolver<ResolversTypes['Delta'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedWhy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['IdentityVerdict'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type JudgementPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['JudgementPayload'] = ResolversParentTypes['JudgementPayload']> = {
  canonical?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  judgement?: Resolver<ResolversTypes['JudgementRecord'], ParentType, ContextType>;
};

export type JudgementRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['JudgementRecord'] = ResolversParentTypes['JudgementRecord']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['IdentityVerdict'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LostQuoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['LostQuote'] = ResolversParentTypes['LostQuote']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchFeatureResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchFeature'] = ResolversParentTypes['MatchFeature']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MovedQuoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['MovedQuote'] = ResolversParentTypes['MovedQuote']> = {
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptDraft?: Resolver<ResolversTypes['DraftDecisionPayload'], ParentType, ContextType, RequireFields<MutationAcceptDraftArgs, 'input'>>;
  correct?: Resolver<ResolversTypes['CorrectPayload'], ParentType, ContextType, RequireFields<MutationCorrectArgs, 'input'>>;
  editDraft?: Resolver<ResolversTypes['DraftDecisionPayload'], ParentType, ContextType, RequireFields<MutationEditDraftArgs, 'input'>>;
  ingest?: Resolver<ResolversTypes['IngestPayload'], ParentType, ContextType, RequireFields<MutationIngestArgs, 'input'>>;
  ingestText?: Resolver<ResolversTypes['IngestTextPayload'], ParentType, ContextType, RequireFields<MutationIngestTextArgs, 'input'>>;
  judge?: Resolver<ResolversTypes['JudgementPayload'], ParentType, ContextType, RequireFields<MutationJudgeArgs, 'input'>>;
  merge?: Resolver<ResolversTypes['JudgementPayload'], ParentType, ContextType, RequireFields<MutationMergeArgs, 'input'>>;
  rejectDraft?: Resolver<ResolversTypes['DraftDecisionPayload'], ParentType, ContextType, RequireFields<MutationRejectDraftArgs, 'input'>>;
  reopenDraft?: Resolver<ResolversTypes['DraftDecisionPayload'], ParentType, ContextType, RequireFields<MutationReopenDraftArgs, 'input'>>;
  restore?: Resolver<ResolversTypes['RestorePayload'], ParentType, ContextType, RequireFields<MutationRestoreArgs, 'input'>>;
  retract?: Resolver<ResolversTypes['RetractPayload'], ParentType, ContextType, RequireFields<MutationRetractArgs, 'input'>>;
  unmerge?: Resolver<ResolversTypes['JudgementPayload'], ParentType, ContextType, RequireFields<MutationUnmergeArgs, 'input'>>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Assessment' | 'CausalLink' | 'Commitment' | 'DraftItem' | 'Event' | 'Evidence' | 'Group' | 'Judgement' | 'Organization' | 'Person' | 'Place' | 'Source' | 'State' | 'Statement' | 'Suggestion' | 'Topic', ParentType, ContextType>;
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
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first' | 'orderBy'>>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<QueryCommitmentArgs, 'id'>>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<QueryCommitmentsArgs, 'first' | 'orderBy'>>;
  compareAccounts?: Resolver<Maybe<ResolversTypes['AccountComparison']>, ParentType, ContextType, RequireFields<QueryCompareAccountsArgs, 'event'>>;
  diff?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<QueryDiffArgs, 'first' | 'from'>>;
  drafts?: Resolver<ResolversTypes['DraftItemConnection'], ParentType, ContextType, RequireFields<QueryDraftsArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first' | 'orderBy'>>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, RequireFields<QueryJudgementsArgs, 'first' | 'standing'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first' | 'orderBy'>>;
  spelling?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QuerySpellingArgs, 'text'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'first' | 'orderBy'>>;
  suggestions?: Resolver<ResolversTypes['SuggestionConnection'], ParentType, ContextType, RequireFields<QuerySuggestionsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['HappeningConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'first' | 'orderBy'>>;
};

export type RestorePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RestorePayload'] = ResolversParentTypes['RestorePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delta?: Resolver<ResolversTypes['Delta'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type RetractPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RetractPayload'] = ResolversParentTypes['RetractPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delta?: Resolver<ResolversTypes['Delta'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['RevisionChange'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  moment?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RevisionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RevisionConnection'] = ResolversParentTypes['RevisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevisionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RevisionEdge'] = ResolversParentTypes['RevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
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
  belief?: Resolver<Maybe<ResolversTypes['Belief']>, ParentType, ContextType>;
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

export type SuggestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['MatchFeature']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  right?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SuggestionConnection'] = ResolversParentTypes['SuggestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SuggestionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SuggestionEdge'] = ResolversParentTypes['SuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Suggestion'], ParentType, ContextType>;
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
  ArticleMention?: ArticleMentionResolvers<ContextType>;
  Asserter?: AsserterResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  Belief?: BeliefResolvers<ContextType>;
  BeliefFamily?: BeliefFamilyResolvers<ContextType>;
  CausalChain?: CausalChainResolvers<ContextType>;
  CausalChains?: CausalChainsResolvers<ContextType>;
  CausalLink?: CausalLinkResolvers<ContextType>;
  CausalLinkConnection?: CausalLinkConnectionResolvers<ContextType>;
  CausalLinkEdge?: CausalLinkEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeItem?: ChangeItemResolvers<ContextType>;
  ChangeItemConnection?: ChangeItemConnectionResolvers<ContextType>;
  ChangeItemEdge?: ChangeItemEdgeResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  CorrectPayload?: CorrectPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecidedDraft?: DecidedDraftResolvers<ContextType>;
  Delta?: DeltaResolvers<ContextType>;
  DeltaItem?: DeltaItemResolvers<ContextType>;
  DraftDecisionPayload?: DraftDecisionPayloadResolvers<ContextType>;
  DraftItem?: DraftItemResolvers<ContextType>;
  DraftItemConnection?: DraftItemConnectionResolvers<ContextType>;
  DraftItemEdge?: DraftItemEdgeResolvers<ContextType>;
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
  IngestTextPayload?: IngestTextPayloadResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  JudgementPayload?: JudgementPayloadResolvers<ContextType>;
  JudgementRecord?: JudgementRecordResolvers<ContextType>;
  LostQuote?: LostQuoteResolvers<ContextType>;
  MatchFeature?: MatchFeatureResolvers<ContextType>;
  MovedQuote?: MovedQuoteResolvers<ContextType>;
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
  RestorePayload?: RestorePayloadResolvers<ContextType>;
  RetractPayload?: RetractPayloadResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
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
  Suggestion?: SuggestionResolvers<ContextType>;
  SuggestionConnection?: SuggestionConnectionResolvers<ContextType>;
  SuggestionEdge?: SuggestionEdgeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicComparison?: TopicComparisonResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  When?: WhenResolvers<ContextType>;
};

