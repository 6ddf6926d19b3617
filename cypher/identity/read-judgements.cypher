// The standing judgements that name one of these ids.
// @param ids [ID!]!
// @column id ID!
// @column left ID!
// @column right ID!
// @column verdict String!
// @column by String!
// @column at DateTime!
// @column why String!
CALL () {
  MATCH (j:Judgement) WHERE j.left IN $ids AND j.standing RETURN j
  UNION
  MATCH (j:Judgement) WHERE j.right IN $ids AND j.standing RETURN j
}
RETURN j.id AS id, j.left AS left, j.right AS right, j.verdict AS verdict, j.by AS by, j.at AS at, j.why AS why
ORDER BY at, id
