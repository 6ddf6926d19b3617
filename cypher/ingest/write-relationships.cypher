// Writes relationships. Their types come from the closed lists of the domain; the ends are elements found before.
// @param rows [Map!]!
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
