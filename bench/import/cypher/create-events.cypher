MATCH (s:Source {id: $source})
MATCH (publisher:Actor {id: $publisher})
UNWIND $rows AS row
CREATE (e:Happening:Event) SET e = row.event
CREATE (passage:Evidence) SET passage = row.passage
CREATE (e)-[:EVIDENCED_BY {role: 'ASSERTION', order: 0, sources: $sources}]->(passage)
CREATE (passage)-[:QUOTED_FROM]->(s)
CREATE (s)-[report:REPORTS]->(e) SET report = row.report
CREATE (e)-[:ACCOUNT_BY {source: $source, sources: $sources}]->(publisher)
WITH e, row
CALL (e, row) {
  UNWIND row.participants AS one
  MATCH (actor:Actor {id: one.actor})
  CREATE (e)-[:HAS_PARTICIPANT {role: one.role, sources: $sources}]->(actor)
}
CALL (e, row) {
  UNWIND row.places AS id
  MATCH (place:Place {id: id})
  CREATE (e)-[:LOCATED_IN {sources: $sources}]->(place)
}
