// Copies the relationships of things that change now: from copy to copy where both ends change.
MATCH (n)-[:VERSION]->(copy)
MATCH (n)-[r]->(m)
WHERE NOT type(r) IN ['VERSION', 'KNOWN_AS']
OPTIONAL MATCH (m)-[:VERSION]->(other)
WITH copy, r, coalesce(other, m) AS target
CREATE (copy)-[was:$(CASE WHEN type(r) STARTS WITH 'WAS_' THEN type(r) ELSE 'WAS_' + type(r) END)]->(target)
SET was = properties(r)
