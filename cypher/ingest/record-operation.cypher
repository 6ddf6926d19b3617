// Acknowledges a write, with who did what when: the same operation a second time finds this and writes nothing. The last
// statement of its transaction: from here on the write is about to show, and readers of the past wait for it.
// @param operationId ID!
// @param properties Map!
// @param moment DateTime!
// @param items [Map!]!
MATCH (turn:Operation {id: 'operation:ingestion'})
SET turn.moment = $moment
MERGE (shown:Operation {id: 'operation:showing'})
SET shown.moment = $moment
CREATE (done:Operation {id: $operationId})
SET done += $properties, done.moment = $moment
WITH done
UNWIND $items AS item
CREATE (done)-[:TOUCHED]->(one:OperationItem)
SET one = item
