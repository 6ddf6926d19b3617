// A source that tells of it.
MATCH (this)<-[:REPORTS]-(source:Source)
RETURN source.id AS value
