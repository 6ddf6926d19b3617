// Takes away names that nothing is known as any more.
// @param ids [ID!]!
MATCH (n:Name)
WHERE n.id IN $ids AND NOT (n)<-[:KNOWN_AS]-()
DELETE n
