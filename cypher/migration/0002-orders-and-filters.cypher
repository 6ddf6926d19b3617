// Range indexes, one property each: Neo4j walks an ordered one for ORDER BY and sorts the ties by id itself.

// What lists are ordered by.
CREATE RANGE INDEX happening_sort_at IF NOT EXISTS FOR (n:Happening) ON (n.sortAt);
CREATE RANGE INDEX event_sort_at IF NOT EXISTS FOR (n:Event) ON (n.sortAt);
CREATE RANGE INDEX statement_sort_at IF NOT EXISTS FOR (n:Statement) ON (n.sortAt);
CREATE RANGE INDEX commitment_sort_at IF NOT EXISTS FOR (n:Commitment) ON (n.sortAt);
CREATE RANGE INDEX commitment_due_latest IF NOT EXISTS FOR (n:Commitment) ON (n.dueLatest);
CREATE RANGE INDEX commitment_due_earliest IF NOT EXISTS FOR (n:Commitment) ON (n.dueEarliest);
CREATE RANGE INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.name);
CREATE RANGE INDEX topic_name IF NOT EXISTS FOR (n:Topic) ON (n.name);
CREATE RANGE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE RANGE INDEX source_published_at_earliest IF NOT EXISTS FOR (n:Source) ON (n.publishedAtEarliest);
CREATE RANGE INDEX source_published_at_latest IF NOT EXISTS FOR (n:Source) ON (n.publishedAtLatest);
CREATE RANGE INDEX causal_link_confidence IF NOT EXISTS FOR (n:CausalLink) ON (n.confidence);

// What filters and look-ups compare.
CREATE RANGE INDEX actor_wikidata IF NOT EXISTS FOR (n:Actor) ON (n.wikidata);
CREATE RANGE INDEX actor_iso3 IF NOT EXISTS FOR (n:Actor) ON (n.iso3);
CREATE RANGE INDEX topic_wikidata IF NOT EXISTS FOR (n:Topic) ON (n.wikidata);
CREATE RANGE INDEX place_wikidata IF NOT EXISTS FOR (n:Place) ON (n.wikidata);
CREATE RANGE INDEX source_sha256 IF NOT EXISTS FOR (n:Source) ON (n.sha256);
CREATE RANGE INDEX source_url IF NOT EXISTS FOR (n:Source) ON (n.url);
CREATE RANGE INDEX source_kind IF NOT EXISTS FOR (n:Source) ON (n.kind);
CREATE RANGE INDEX source_title IF NOT EXISTS FOR (n:Source) ON (n.title);
CREATE RANGE INDEX source_published_at IF NOT EXISTS FOR (n:Source) ON (n.publishedAt);
CREATE RANGE INDEX event_status IF NOT EXISTS FOR (n:Event) ON (n.status);
CREATE RANGE INDEX event_plover_type IF NOT EXISTS FOR (n:Event) ON (n.ploverType);
CREATE RANGE INDEX event_when_earliest IF NOT EXISTS FOR (n:Event) ON (n.whenEarliest);
CREATE RANGE INDEX event_when_latest IF NOT EXISTS FOR (n:Event) ON (n.whenLatest);
CREATE RANGE INDEX statement_illocution IF NOT EXISTS FOR (n:Statement) ON (n.illocution);
CREATE RANGE INDEX statement_when_earliest IF NOT EXISTS FOR (n:Statement) ON (n.whenEarliest);
CREATE RANGE INDEX statement_when_latest IF NOT EXISTS FOR (n:Statement) ON (n.whenLatest);
CREATE RANGE INDEX commitment_settled_state IF NOT EXISTS FOR (n:Commitment) ON (n.settledState);
CREATE RANGE INDEX commitment_when_earliest IF NOT EXISTS FOR (n:Commitment) ON (n.whenEarliest);
CREATE RANGE INDEX commitment_when_latest IF NOT EXISTS FOR (n:Commitment) ON (n.whenLatest);
CREATE RANGE INDEX causal_link_relation IF NOT EXISTS FOR (n:CausalLink) ON (n.relation);
CREATE RANGE INDEX causal_link_explicit IF NOT EXISTS FOR (n:CausalLink) ON (n.explicit);

// What the graph knew at a moment (asOf), and what came in last.
CREATE RANGE INDEX source_recorded_at IF NOT EXISTS FOR (n:Source) ON (n.recordedAt);
CREATE RANGE INDEX actor_recorded_at IF NOT EXISTS FOR (n:Actor) ON (n.recordedAt);
CREATE RANGE INDEX happening_recorded_at IF NOT EXISTS FOR (n:Happening) ON (n.recordedAt);
CREATE RANGE INDEX event_recorded_at IF NOT EXISTS FOR (n:Event) ON (n.recordedAt);
CREATE RANGE INDEX statement_recorded_at IF NOT EXISTS FOR (n:Statement) ON (n.recordedAt);
CREATE RANGE INDEX commitment_recorded_at IF NOT EXISTS FOR (n:Commitment) ON (n.recordedAt);
CREATE RANGE INDEX assessment_recorded_at IF NOT EXISTS FOR (n:Assessment) ON (n.recordedAt);
CREATE RANGE INDEX causal_link_recorded_at IF NOT EXISTS FOR (n:CausalLink) ON (n.recordedAt);
CREATE RANGE INDEX topic_recorded_at IF NOT EXISTS FOR (n:Topic) ON (n.recordedAt);
CREATE RANGE INDEX place_recorded_at IF NOT EXISTS FOR (n:Place) ON (n.recordedAt);
