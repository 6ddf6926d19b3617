// What the full-text indexes find: `words` understands English, `names` folds accents. A quote stands for what it proves.
// @param words String!
// @param kinds [NodeKind!]
CALL () {
  CALL db.index.fulltext.queryNodes('words', $words) YIELD node AS found, score AS fit
  RETURN found, fit
  UNION ALL
  CALL db.index.fulltext.queryNodes('names', $words) YIELD node AS found, score AS fit
  RETURN found, fit
}
OPTIONAL MATCH (found:Evidence)<-[:EVIDENCED_BY]-(told:Happening)
WITH coalesce(told, found) AS hit, max(fit) AS score
WHERE NOT hit:Evidence AND ($kinds IS NULL OR CASE
  WHEN hit:Actor THEN 'ACTOR'
  WHEN hit:Event THEN 'EVENT'
  WHEN hit:Statement THEN 'STATEMENT'
  WHEN hit:Commitment THEN 'COMMITMENT'
  WHEN hit:Source THEN 'SOURCE'
  WHEN hit:Topic THEN 'TOPIC'
  WHEN hit:Place THEN 'PLACE'
END IN $kinds)
RETURN hit, score
