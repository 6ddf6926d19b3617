// Which of these passages prove something beside these things.
// @param ids [ID!]!
// @param things [ID!]!
// @column id ID!
MATCH (e:Evidence)
WHERE e.id IN $ids AND EXISTS {
  MATCH (e)<-[:EVIDENCED_BY]-(n)
  WHERE NOT n.id IN $things
}
RETURN e.id AS id
