// Creates relationships between nodes by their internal ids.
UNWIND $rows AS row
MATCH (a) WHERE id(a) = toInteger(row[0])
MATCH (b) WHERE id(b) = toInteger(row[2])
CREATE (a)-[r:$(row[1])]->(b)
SET r = row[3]
