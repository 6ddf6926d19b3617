// Creates causal links with all that leaves them or leads to them, and their shortcuts.
UNWIND $rows AS row
MATCH (cause) WHERE id(cause) = toInteger(row.cause)
MATCH (effect) WHERE id(effect) = toInteger(row.effect)
MATCH (evidence) WHERE id(evidence) = toInteger(row.evidence)
MATCH (source) WHERE id(source) = toInteger(row.source)
MATCH (publisher) WHERE id(publisher) = toInteger(row.publisher)
CREATE (link:CausalLink)
SET link = row.properties
CREATE (link)-[:CAUSE {sources: [source.id]}]->(cause)
CREATE (link)-[:EFFECT {sources: [source.id]}]->(effect)
CREATE (link)-[:EVIDENCED_BY {role: 'ASSERTION', order: 0, sources: [source.id]}]->(evidence)
CREATE (link)-[:ACCOUNT_BY {source: source.id, sources: [source.id]}]->(publisher)
CREATE (link)-[:ASSERTED_BY {kind: 'REPORTER', sources: [source.id]}]->(publisher)
CREATE (source)-[report:REPORTS]->(link)
SET report = row.report
CREATE (cause)-[shortcut:$(row.properties.relation)]->(effect)
SET shortcut = {link: link.id, confidence: link.confidence, explicit: link.explicit, since: link.since}
