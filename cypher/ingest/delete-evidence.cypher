// Takes away evidence that proves nothing any more.
// @param ids [ID!]!
MATCH (e:Evidence)
WHERE e.id IN $ids AND NOT (e)<-[:EVIDENCED_BY]-()
DETACH DELETE e
