/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What kind of voice stands behind an assertion. */
export type AsserterKind =
  | 'ACTOR'
  | 'ANALYST'
  | 'INFERENCE'
  | 'REPORTER';

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

export type CommitmentFilter = {
  readonly action?: StringFilter | null | undefined;
  readonly and?: ReadonlyArray<CommitmentFilter> | null | undefined;
  readonly creditor?: IdFilter | null | undefined;
  readonly debtor?: IdFilter | null | undefined;
  readonly due?: WhenFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly not?: CommitmentFilter | null | undefined;
  readonly object?: StringFilter | null | undefined;
  readonly or?: ReadonlyArray<CommitmentFilter> | null | undefined;
  readonly source?: IdFilter | null | undefined;
  readonly state?: CommitmentStateFilter | null | undefined;
  readonly topic?: IdFilter | null | undefined;
};

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
  readonly eq?: CommitmentState | null | undefined;
  readonly in?: ReadonlyArray<CommitmentState> | null | undefined;
};

/** How a figure bounds what is promised. */
export type Comparator =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'EXACTLY'
  | 'LESS_THAN'
  | 'MORE_THAN';

export type DifferenceKind =
  | 'DATE'
  /** One says yes, the other no. */
  | 'POLARITY'
  | 'QUANTITY'
  /** One party is reported silent where the other speaks. */
  | 'SILENCE'
  /** The same undertaking, more or less far-reaching: a pause, an end. */
  | 'STRENGTH';

export type IdFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
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

/** Whether the content is affirmed or denied. */
export type Polarity =
  | 'NEGATIVE'
  | 'POSITIVE';

export type StringFilter = {
  readonly contains?: string | null | undefined;
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
};

export type TimeOrder =
  /** Dates are not looked at. */
  | 'ANY'
  /** No cause certainly begins after its effect: unknown dates pass. */
  | 'LOOSE'
  /** Every cause certainly begins no later than its effect. */
  | 'STRICT';

/** Two moments; either may be absent. */
export type TimeRange = {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
};

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

/**
 * Bounds on an uncertain date. `gte` and `lte` are met when the date may lie there (its range overlaps); `known: false` finds
 * what no source dates.
 */
export type WhenFilter = {
  readonly gte?: string | null | undefined;
  readonly known?: boolean | null | undefined;
  readonly lte?: string | null | undefined;
};

export type CommitmentsQueryVariables = Exact<{
  where?: CommitmentFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
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

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  first: number;
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

export type TimelineQueryVariables = Exact<{
  actor?: string | null | undefined;
  topic?: string | null | undefined;
  between?: TimeRange | null | undefined;
  first: number;
  after?: string | null | undefined;
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
  text: "query Commitments($where: CommitmentFilter, $first: Int!, $after: String) {\n  commitments(where: $where, orderBy: DUE_ASC, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        caption\n        action\n        object\n        condition\n        state\n        late\n        debtors {\n          id\n          name\n        }\n        creditors {\n          id\n          name\n        }\n        quantity {\n          comparator\n          value\n          unit\n        }\n        due {\n          edtf\n        }\n        progress {\n          fulfilled\n          of\n          unit\n          share\n        }\n        evidence {\n          exact\n          source {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n}",
}

export const compareQuery: Operation<CompareQuery, CompareQueryVariables> = {
  name: 'Compare',
  text: "query Compare($event: ID!) {\n  compareAccounts(event: $event) {\n    event {\n      id\n      caption\n      when {\n        edtf\n      }\n    }\n    parties {\n      id\n      name\n    }\n    topics {\n      topic {\n        id\n        name\n      }\n      verdict\n      accounts {\n        party {\n          id\n          name\n        }\n        voice\n        statements {\n          id\n          caption\n          quote\n          accordingTo {\n            order\n            actor {\n              id\n              name\n            }\n          }\n        }\n        commitments {\n          id\n          caption\n          debtors {\n            name\n          }\n        }\n        silence {\n          exact\n          source {\n            title\n          }\n        }\n      }\n      differences {\n        kind\n        explanation\n        between {\n          id\n          caption\n        }\n        stronger {\n          id\n          caption\n        }\n      }\n    }\n  }\n}",
}

export const countsQuery: Operation<CountsQuery, CountsQueryVariables> = {
  name: 'Counts',
  text: "query Counts {\n  sources(first: 1) {\n    totalCount\n  }\n  actors(first: 1) {\n    totalCount\n  }\n  events(first: 1) {\n    totalCount\n  }\n  statements(first: 1) {\n    totalCount\n  }\n  commitments(first: 1) {\n    totalCount\n  }\n  causalLinks(first: 1) {\n    totalCount\n  }\n  topics(first: 1) {\n    totalCount\n  }\n}",
}

export const searchQuery: Operation<SearchQuery, SearchQueryVariables> = {
  name: 'Search',
  text: "query Search($text: String!, $kinds: [NodeKind!], $first: Int!) {\n  search(text: $text, kinds: $kinds, first: $first) {\n    edges {\n      score\n      node {\n        __typename\n        ... on Person {\n          id\n          name\n        }\n        ... on State {\n          id\n          name\n        }\n        ... on Organization {\n          id\n          name\n        }\n        ... on Group {\n          id\n          name\n        }\n        ... on Topic {\n          id\n          name\n        }\n        ... on Event {\n          id\n          caption\n          when {\n            edtf\n          }\n        }\n        ... on Statement {\n          id\n          caption\n          when {\n            edtf\n          }\n        }\n        ... on Commitment {\n          id\n          caption\n          when {\n            edtf\n          }\n        }\n      }\n    }\n  }\n}",
}

export const timelineQuery: Operation<TimelineQuery, TimelineQueryVariables> = {
  name: 'Timeline',
  text: "query Timeline($actor: ID, $topic: ID, $between: TimeRange, $first: Int!, $after: String) {\n  timeline(\n    actor: $actor\n    topic: $topic\n    between: $between\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        __typename\n        id\n        caption\n        when {\n          edtf\n          earliest\n          latest\n        }\n        evidence {\n          source {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n}",
}

export const traceQuery: Operation<TraceQuery, TraceQueryVariables> = {
  name: 'Trace',
  text: "query Trace($from: ID!, $to: ID!, $relations: [CausalRelation!], $minConfidence: Float!, $maxLength: Int!, $timeOrder: TimeOrder!, $first: Int!) {\n  causalChains(\n    from: $from\n    to: $to\n    relations: $relations\n    minConfidence: $minConfidence\n    maxLength: $maxLength\n    timeOrder: $timeOrder\n    first: $first\n  ) {\n    outcome\n    explored\n    explanation\n    chains {\n      confidence\n      strictlyCausal\n      timeOrdered\n      nodes {\n        __typename\n        id\n        caption\n        when {\n          edtf\n        }\n      }\n      links {\n        id\n        relation\n        explicit\n        signal\n        polarity\n        confidence\n        assertedBy {\n          kind\n          actor {\n            id\n            name\n          }\n        }\n        evidence {\n          exact\n          start\n          end\n          source {\n            id\n            title\n            publisher\n            publishedAt {\n              edtf\n            }\n          }\n        }\n      }\n    }\n  }\n}",
}