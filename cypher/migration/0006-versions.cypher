// Earlier versions, found by the id of the thing that they are versions of; and what stands beside the graph: dossiers, other
// ids of things, what waits, what was withdrawn, and what each write touched.

CREATE RANGE INDEX past_source_id IF NOT EXISTS FOR (n:PastSource) ON (n.id);
CREATE RANGE INDEX past_evidence_id IF NOT EXISTS FOR (n:PastEvidence) ON (n.id);
CREATE RANGE INDEX past_actor_id IF NOT EXISTS FOR (n:PastActor) ON (n.id);
CREATE RANGE INDEX past_happening_id IF NOT EXISTS FOR (n:PastHappening) ON (n.id);
CREATE RANGE INDEX past_event_id IF NOT EXISTS FOR (n:PastEvent) ON (n.id);
CREATE RANGE INDEX past_statement_id IF NOT EXISTS FOR (n:PastStatement) ON (n.id);
CREATE RANGE INDEX past_commitment_id IF NOT EXISTS FOR (n:PastCommitment) ON (n.id);
CREATE RANGE INDEX past_assessment_id IF NOT EXISTS FOR (n:PastAssessment) ON (n.id);
CREATE RANGE INDEX past_causal_link_id IF NOT EXISTS FOR (n:PastCausalLink) ON (n.id);
CREATE RANGE INDEX past_topic_id IF NOT EXISTS FOR (n:PastTopic) ON (n.id);
CREATE RANGE INDEX past_place_id IF NOT EXISTS FOR (n:PastPlace) ON (n.id);
CREATE RANGE INDEX past_office_id IF NOT EXISTS FOR (n:PastOffice) ON (n.id);
CREATE CONSTRAINT dossier_id IF NOT EXISTS FOR (n:Dossier) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT alias_id IF NOT EXISTS FOR (n:Alias) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT suspension_id IF NOT EXISTS FOR (n:Suspension) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT retraction_id IF NOT EXISTS FOR (n:Retraction) REQUIRE n.id IS UNIQUE;
CREATE RANGE INDEX dossier_source IF NOT EXISTS FOR (n:Dossier) ON (n.source);
CREATE RANGE INDEX alias_canonical IF NOT EXISTS FOR (n:Alias) ON (n.canonical);
CREATE RANGE INDEX suspension_needs IF NOT EXISTS FOR (n:Suspension) ON (n.needs);
CREATE RANGE INDEX suspension_source IF NOT EXISTS FOR (n:Suspension) ON (n.source);
CREATE RANGE INDEX suspension_thing IF NOT EXISTS FOR (n:Suspension) ON (n.thing);
CREATE RANGE INDEX operation_moment IF NOT EXISTS FOR (n:Operation) ON (n.moment);
CREATE RANGE INDEX operation_source IF NOT EXISTS FOR (n:Operation) ON (n.source);
CREATE RANGE INDEX operation_item_thing IF NOT EXISTS FOR (n:OperationItem) ON (n.thing);
