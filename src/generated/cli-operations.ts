/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** What rows must meet: all of what is given. */
export type ChangeFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ChangeFilter> | null | undefined;
  /** Between these moments. */
  readonly between?: DateTimeFilter | null | undefined;
  /** Who did it. */
  readonly by?: StringFilter | null | undefined;
  /** What was done. */
  readonly kind?: ChangeKindFilter | null | undefined;
  /** This does not hold: exactly the rows that the filter leaves out. */
  readonly not?: ChangeFilter | null | undefined;
  /** One of these holds; an empty list finds nothing. */
  readonly or?: ReadonlyArray<ChangeFilter> | null | undefined;
  /** The source that was told, withdrawn or restored. */
  readonly source?: IdFilter | null | undefined;
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
  readonly eq?: ChangeKind | null | undefined;
  /** Is one of these; an empty list finds nothing. */
  readonly in?: ReadonlyArray<ChangeKind> | null | undefined;
};

/** What rows must meet: all of what is given. */
export type CommitmentFilter = {
  /** The verb: `purchase`, `suspend`. */
  readonly action?: StringFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<CommitmentFilter> | null | undefined;
  /** Who is owed. */
  readonly creditor?: IdFilter | null | undefined;
  /** Who owes. */
  readonly debtor?: IdFilter | null | undefined;
  /** When it falls due. */
  readonly due?: WhenFilter | null | undefined;
  /** Global id, derived from content. */
  readonly id?: IdFilter | null | undefined;
  /** This does not hold: exactly the rows that the filter leaves out. */
  readonly not?: CommitmentFilter | null | undefined;
  /** What the verb takes: `American soybeans`. */
  readonly object?: StringFilter | null | undefined;
  /** One of these holds; an empty list finds nothing. */
  readonly or?: ReadonlyArray<CommitmentFilter> | null | undefined;
  /** The source. */
  readonly source?: IdFilter | null | undefined;
  /** The state now, clock included. */
  readonly state?: CommitmentStateFilter | null | undefined;
  /** The topic. */
  readonly topic?: IdFilter | null | undefined;
};

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
  readonly eq?: CommitmentState | null | undefined;
  /** Is one of these; an empty list finds nothing. */
  readonly in?: ReadonlyArray<CommitmentState> | null | undefined;
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

/** Bounds on a moment. */
export type DateTimeFilter = {
  /** At this moment or after it. */
  readonly gte?: string | null | undefined;
  /** At this moment or before it. */
  readonly lte?: string | null | undefined;
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

/** What rows must meet: all of what is given. */
export type DraftFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<DraftFilter> | null | undefined;
  /** The line that names it. */
  readonly caption?: StringFilter | null | undefined;
  /** 0 to 1: how sure extraction is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** Global id, derived from the source and what is asserted. */
  readonly id?: IdFilter | null | undefined;
  /** Which kind it is. */
  readonly kind?: NodeKindFilter | null | undefined;
  /** This does not hold: exactly the rows that the filter leaves out. */
  readonly not?: DraftFilter | null | undefined;
  /** One of these holds; an empty list finds nothing. */
  readonly or?: ReadonlyArray<DraftFilter> | null | undefined;
  /** The source that it was taken from. */
  readonly source?: IdFilter | null | undefined;
  /** What became of it. */
  readonly state?: DraftStateFilter | null | undefined;
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
  readonly eq?: DraftState | null | undefined;
  /** Is one of these; an empty list finds nothing. */
  readonly in?: ReadonlyArray<DraftState> | null | undefined;
};

/** Compares a number. */
export type FloatFilter = {
  /** Is this; `null` finds what has none. */
  readonly eq?: number | null | undefined;
  /** This or more. */
  readonly gte?: number | null | undefined;
  /** This or less. */
  readonly lte?: number | null | undefined;
};

/** Compares an id. */
export type IdFilter = {
  /** Is this; `null` finds what has none. */
  readonly eq?: string | null | undefined;
  /** Is one of these; an empty list finds nothing. */
  readonly in?: ReadonlyArray<string> | null | undefined;
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
  readonly eq?: NodeKind | null | undefined;
  /** Is one of these; an empty list finds nothing. */
  readonly in?: ReadonlyArray<NodeKind> | null | undefined;
};

/** Whether the content is affirmed or denied. */
export type Polarity =
  /** Denied. */
  | 'NEGATIVE'
  /** Affirmed. */
  | 'POSITIVE';

/** What became of a thing. */
export type RevisionChange =
  /** It shows something else. */
  | 'CHANGED'
  /** The graph learnt of it. */
  | 'CREATED'
  /** The graph has it no more. */
  | 'WITHDRAWN';

/** Compares a text, letter by letter. */
export type StringFilter = {
  /** Has these letters in it, capitals as given. */
  readonly contains?: string | null | undefined;
  /** Is this; `null` finds what has none. */
  readonly eq?: string | null | undefined;
  /** Is one of these; an empty list finds nothing. */
  readonly in?: ReadonlyArray<string> | null | undefined;
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
  readonly from?: string | null | undefined;
  /** The last moment. */
  readonly to?: string | null | undefined;
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

/**
 * Bounds on an uncertain date. `gte` and `lte` are met when the date may lie there (its range overlaps); `known: false` finds
 * what no source dates.
 */
export type WhenFilter = {
  /** May lie at this moment or after it. */
  readonly gte?: string | null | undefined;
  /** Whether any source dates it. */
  readonly known?: boolean | null | undefined;
  /** May lie at this moment or before it. */
  readonly lte?: string | null | undefined;
};

export type CommitmentsQueryVariables = Exact<{
  where?: CommitmentFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CommitmentsQuery = { readonly commitments: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly caption: string, readonly action: string, readonly object: string, readonly condition: string | null, readonly state: CommitmentState, readonly late: boolean, readonly debtors: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly creditors: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly quantity: { readonly comparator: Comparator, readonly value: number, readonly unit: string } | null, readonly due: { readonly edtf: string } | null, readonly progress: { readonly fulfilled: number, readonly of: number, readonly unit: string, readonly share: number } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly id: string, readonly title: string } }> } }> } };

export type CompareQueryVariables = Exact<{
  event: string;
  asOf?: string | null | undefined;
}>;


export type CompareQuery = { readonly compareAccounts: { readonly event: { readonly id: string, readonly caption: string, readonly when: { readonly edtf: string } | null }, readonly parties: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly topics: ReadonlyArray<{ readonly verdict: Verdict, readonly topic: { readonly id: string, readonly name: string }, readonly accounts: ReadonlyArray<{ readonly voice: Voice, readonly party:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly id: string, readonly caption: string, readonly quote: string | null, readonly accordingTo: ReadonlyArray<{ readonly order: number, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }>, readonly commitments: ReadonlyArray<{ readonly id: string, readonly caption: string, readonly debtors: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          > }>, readonly silence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }>, readonly differences: ReadonlyArray<{ readonly kind: DifferenceKind, readonly explanation: string, readonly between: ReadonlyArray<
          | { readonly id: string, readonly caption: string }
          | { readonly id: string, readonly caption: string }
          | { readonly id: string, readonly caption: string }
        >, readonly stronger:
          | { readonly id: string, readonly caption: string }
          | { readonly id: string, readonly caption: string }
          | { readonly id: string, readonly caption: string }
         | null }> }> } | null };

export type CountsQueryVariables = Exact<{ [key: string]: never; }>;


export type CountsQuery = { readonly sources: { readonly totalCount: number }, readonly actors: { readonly totalCount: number }, readonly events: { readonly totalCount: number }, readonly statements: { readonly totalCount: number }, readonly commitments: { readonly totalCount: number }, readonly causalLinks: { readonly totalCount: number }, readonly topics: { readonly totalCount: number } };

export type DiffQueryVariables = Exact<{
  from: string;
  to?: string | null | undefined;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DiffQuery = { readonly diff: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: NodeKind, readonly change: RevisionChange, readonly before: string | null, readonly after: string | null, readonly fields: ReadonlyArray<string>, readonly moment: string } }> } };

export type DraftsQueryVariables = Exact<{
  where?: DraftFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DraftsQuery = { readonly drafts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: NodeKind, readonly caption: string, readonly state: DraftState, readonly confidence: number, readonly rule: string | null, readonly sentence: string, readonly quoteStart: number, readonly quoteEnd: number, readonly evidence: ReadonlyArray<string>, readonly json: string, readonly rank: number, readonly copies: number, readonly decidedBy: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: { readonly edtf: string } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type LogQueryVariables = Exact<{
  where?: ChangeFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LogQuery = { readonly changes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ChangeKind, readonly by: string, readonly moment: string, readonly source: string | null, readonly why: string | null, readonly items: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly action: ChangeAction, readonly kind: NodeKind, readonly key: string | null, readonly caption: string } }> } } }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  first: number;
  asOf?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly score: number, readonly node:
        | { readonly __typename: 'Commitment', readonly id: string, readonly caption: string, readonly when: { readonly edtf: string } | null }
        | { readonly __typename: 'Event', readonly id: string, readonly caption: string, readonly when: { readonly edtf: string } | null }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place' }
        | { readonly __typename: 'Source' }
        | { readonly __typename: 'State', readonly id: string, readonly name: string }
        | { readonly __typename: 'Statement', readonly id: string, readonly caption: string, readonly when: { readonly edtf: string } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
       }> } };

export type SpellingQueryVariables = Exact<{
  text: string;
}>;


export type SpellingQuery = { readonly spelling: string | null };

export type TimelineQueryVariables = Exact<{
  actor?: string | null | undefined;
  topic?: string | null | undefined;
  between?: TimeRange | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type TimelineQuery = { readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Commitment', readonly id: string, readonly caption: string, readonly when: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Event', readonly id: string, readonly caption: string, readonly when: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Statement', readonly id: string, readonly caption: string, readonly when: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }
       }> } };

export type TraceQueryVariables = Exact<{
  from: string;
  to: string;
  relations?: ReadonlyArray<CausalRelation> | CausalRelation | null | undefined;
  minConfidence: number;
  maxLength: number;
  timeOrder: TimeOrder;
  first: number;
  asOf?: string | null | undefined;
}>;


export type TraceQuery = { readonly causalChains: { readonly outcome: ChainOutcome, readonly explored: number, readonly explanation: string, readonly chains: ReadonlyArray<{ readonly confidence: number, readonly strictlyCausal: boolean, readonly timeOrdered: boolean, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Commitment', readonly id: string, readonly caption: string, readonly when: { readonly edtf: string } | null }
        | { readonly __typename: 'Event', readonly id: string, readonly caption: string, readonly when: { readonly edtf: string } | null }
        | { readonly __typename: 'Statement', readonly id: string, readonly caption: string, readonly when: { readonly edtf: string } | null }
      >, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: CausalRelation, readonly explicit: boolean, readonly signal: string | null, readonly polarity: Polarity, readonly confidence: number, readonly assertedBy: ReadonlyArray<{ readonly kind: AsserterKind, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }>, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedAt: { readonly edtf: string } } }> }> }> } };

/**
 * An operation of GraphQL: its text. `Result` and `Variables` exist for the compiler only: they make whoever executes it
 * ask for these variables and promise this result.
 */
export type Operation<Result, Variables> = {
  readonly name: string
  readonly text: string
  readonly __result?: Result
  readonly __variables?: (variables: Variables) => void
}

export const commitmentsQuery: Operation<CommitmentsQuery, CommitmentsQueryVariables> = {
  name: 'Commitments',
  text: "query Commitments($where: CommitmentFilter, $first: Int!, $after: String, $asOf: DateTime) {\n  commitments(\n    where: $where\n    orderBy: DUE_ASC\n    first: $first\n    after: $after\n    asOf: $asOf\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        caption\n        action\n        object\n        condition\n        state\n        late\n        debtors {\n          id\n          name\n        }\n        creditors {\n          id\n          name\n        }\n        quantity {\n          comparator\n          value\n          unit\n        }\n        due {\n          edtf\n        }\n        progress {\n          fulfilled\n          of\n          unit\n          share\n        }\n        evidence {\n          exact\n          source {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n}",
}

export const compareQuery: Operation<CompareQuery, CompareQueryVariables> = {
  name: 'Compare',
  text: "query Compare($event: ID!, $asOf: DateTime) {\n  compareAccounts(event: $event, asOf: $asOf) {\n    event {\n      id\n      caption\n      when {\n        edtf\n      }\n    }\n    parties {\n      id\n      name\n    }\n    topics {\n      topic {\n        id\n        name\n      }\n      verdict\n      accounts {\n        party {\n          id\n          name\n        }\n        voice\n        statements {\n          id\n          caption\n          quote\n          accordingTo {\n            order\n            actor {\n              id\n              name\n            }\n          }\n        }\n        commitments {\n          id\n          caption\n          debtors {\n            name\n          }\n        }\n        silence {\n          exact\n          source {\n            title\n          }\n        }\n      }\n      differences {\n        kind\n        explanation\n        between {\n          id\n          caption\n        }\n        stronger {\n          id\n          caption\n        }\n      }\n    }\n  }\n}",
}

export const countsQuery: Operation<CountsQuery, CountsQueryVariables> = {
  name: 'Counts',
  text: "query Counts {\n  sources(first: 1) {\n    totalCount\n  }\n  actors(first: 1) {\n    totalCount\n  }\n  events(first: 1) {\n    totalCount\n  }\n  statements(first: 1) {\n    totalCount\n  }\n  commitments(first: 1) {\n    totalCount\n  }\n  causalLinks(first: 1) {\n    totalCount\n  }\n  topics(first: 1) {\n    totalCount\n  }\n}",
}

export const diffQuery: Operation<DiffQuery, DiffQueryVariables> = {
  name: 'Diff',
  text: "query Diff($from: DateTime!, $to: DateTime, $kinds: [NodeKind!], $first: Int!, $after: String) {\n  diff(from: $from, to: $to, kinds: $kinds, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        kind\n        change\n        before\n        after\n        fields\n        moment\n      }\n    }\n  }\n}",
}

export const draftsQuery: Operation<DraftsQuery, DraftsQueryVariables> = {
  name: 'Drafts',
  text: "query Drafts($where: DraftFilter, $first: Int, $after: String) {\n  drafts(where: $where, first: $first, after: $after) {\n    totalCount\n    edges {\n      node {\n        id\n        kind\n        caption\n        state\n        confidence\n        rule\n        sentence\n        quoteStart\n        quoteEnd\n        evidence\n        json\n        rank\n        copies\n        decidedBy\n        source {\n          id\n          title\n          publisher\n          publishedAt {\n            edtf\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
}

export const logQuery: Operation<LogQuery, LogQueryVariables> = {
  name: 'Log',
  text: "query Log($where: ChangeFilter, $first: Int!, $after: String) {\n  changes(where: $where, orderBy: MOMENT_DESC, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        kind\n        by\n        moment\n        source\n        why\n        items(first: 5) {\n          totalCount\n          edges {\n            node {\n              id\n              action\n              kind\n              key\n              caption\n            }\n          }\n        }\n      }\n    }\n  }\n}",
}

export const searchQuery: Operation<SearchQuery, SearchQueryVariables> = {
  name: 'Search',
  text: "query Search($text: String!, $kinds: [NodeKind!], $first: Int!, $asOf: DateTime) {\n  search(text: $text, kinds: $kinds, first: $first, asOf: $asOf) {\n    edges {\n      score\n      node {\n        __typename\n        ... on Person {\n          id\n          name\n        }\n        ... on State {\n          id\n          name\n        }\n        ... on Organization {\n          id\n          name\n        }\n        ... on Group {\n          id\n          name\n        }\n        ... on Topic {\n          id\n          name\n        }\n        ... on Event {\n          id\n          caption\n          when {\n            edtf\n          }\n        }\n        ... on Statement {\n          id\n          caption\n          when {\n            edtf\n          }\n        }\n        ... on Commitment {\n          id\n          caption\n          when {\n            edtf\n          }\n        }\n      }\n    }\n  }\n}",
}

export const spellingQuery: Operation<SpellingQuery, SpellingQueryVariables> = {
  name: 'Spelling',
  text: "query Spelling($text: String!) {\n  spelling(text: $text)\n}",
}

export const timelineQuery: Operation<TimelineQuery, TimelineQueryVariables> = {
  name: 'Timeline',
  text: "query Timeline($actor: ID, $topic: ID, $between: TimeRange, $first: Int!, $after: String, $asOf: DateTime) {\n  timeline(\n    actor: $actor\n    topic: $topic\n    between: $between\n    first: $first\n    after: $after\n    asOf: $asOf\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        __typename\n        id\n        caption\n        when {\n          edtf\n          earliest\n          latest\n        }\n        evidence {\n          source {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n}",
}

export const traceQuery: Operation<TraceQuery, TraceQueryVariables> = {
  name: 'Trace',
  text: "query Trace($from: ID!, $to: ID!, $relations: [CausalRelation!], $minConfidence: Float!, $maxLength: Int!, $timeOrder: TimeOrder!, $first: Int!, $asOf: DateTime) {\n  causalChains(\n    from: $from\n    to: $to\n    relations: $relations\n    minConfidence: $minConfidence\n    maxLength: $maxLength\n    timeOrder: $timeOrder\n    first: $first\n    asOf: $asOf\n  ) {\n    outcome\n    explored\n    explanation\n    chains {\n      confidence\n      strictlyCausal\n      timeOrdered\n      nodes {\n        __typename\n        id\n        caption\n        when {\n          edtf\n        }\n      }\n      links {\n        id\n        relation\n        explicit\n        signal\n        polarity\n        confidence\n        assertedBy {\n          kind\n          actor {\n            id\n            name\n          }\n        }\n        evidence {\n          exact\n          start\n          end\n          source {\n            id\n            title\n            publisher\n            publishedAt {\n              edtf\n            }\n          }\n        }\n      }\n    }\n  }\n}",
}