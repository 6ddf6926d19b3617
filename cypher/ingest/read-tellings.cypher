// What a source told so far.
// @param sourceId ID!
// @column id ID!
// @column labels [String!]!
// @column caption String!
// @column key String
// @column told String!
// @column report Map!
// @column recordedAt DateTime!
MATCH (:Source {id: $sourceId})-[r:REPORTS|MENTIONS]->(n)
RETURN n.id AS id, labels(n) AS labels, n.caption AS caption, r.key AS key, r.told AS told, r {.confidence, .rule, .title, .content, .when, .status, .due, .comparator, .value, .unit, .action, .object} AS report,
       r.recordedAt AS recordedAt
ORDER BY id
