// Things among these that are, through several sources, parts of their own parts.
// @param events [ID!]!
// @param topics [ID!]!
// @param actors [ID!]!
// @column id ID!
// @column caption String!
CALL () {
  MATCH (n:Event) WHERE n.id IN $events AND EXISTS { (n)-[:PART_OF]->{1,64}(n) } RETURN n
  UNION
  MATCH (n:Topic) WHERE n.id IN $topics AND EXISTS { (n)-[:BROADER]->{1,64}(n) } RETURN n
  UNION
  MATCH (n:Actor) WHERE n.id IN $actors AND EXISTS { (n)-[:AFFILIATED_WITH]->{1,64}(n) } RETURN n
}
RETURN n.id AS id, n.caption AS caption
ORDER BY id
