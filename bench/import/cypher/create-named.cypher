UNWIND $rows AS row
CREATE (n:$(row.labels)) SET n = row.properties
WITH n, row
UNWIND row.names AS id
MERGE (name:Name {id: id})
CREATE (n)-[:KNOWN_AS {sources: $sources}]->(name)
