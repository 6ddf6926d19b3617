// Which of these ids the graph has as they are, and what they are called.
// @param ids [ID!]!
// @column id ID!
// @column kind String!
// @column caption String!
CALL () {
  MATCH (n:Actor) WHERE n.id IN $ids RETURN n
  UNION
  MATCH (n:Topic) WHERE n.id IN $ids RETURN n
  UNION
  MATCH (n:Place) WHERE n.id IN $ids RETURN n
  UNION
  MATCH (n:Happening) WHERE n.id IN $ids RETURN n
}
RETURN n.id AS id, CASE
    WHEN n:Person THEN 'PERSON'
    WHEN n:State THEN 'STATE'
    WHEN n:Organization THEN 'ORGANIZATION'
    WHEN n:Group THEN 'GROUP'
    WHEN n:Event THEN 'EVENT'
    WHEN n:Statement THEN 'STATEMENT'
    WHEN n:Commitment THEN 'COMMITMENT'
    WHEN n:Topic THEN 'TOPIC'
    ELSE 'PLACE'
  END AS kind, n.caption AS caption
