// The source that it is quoted from.
MATCH (this)-[:QUOTED_FROM]->(source:Source)
RETURN source
