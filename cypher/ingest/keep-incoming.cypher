// Copies what points from unchanged things to those that change now.
MATCH (n)-[:VERSION]->(copy)
MATCH (m)-[r]->(n)
WHERE NOT EXISTS { (m)-[:VERSION]->() } AND (m:Past OR r.sources IS NOT NULL OR type(r) IN ['REPORTS', 'MENTIONS', 'PUBLISHED_BY', 'QUOTED_FROM'] OR type(r) STARTS WITH 'WAS_')
CREATE (m)-[was:$(CASE WHEN type(r) STARTS WITH 'WAS_' THEN type(r) ELSE 'WAS_' + type(r) END)]->(copy)
SET was = properties(r)
