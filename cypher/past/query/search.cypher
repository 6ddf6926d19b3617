// What the full-text indexes find of a past moment. The indexes rank by all that they hold today, which would make yesterday's
// answer change tomorrow, so the rank is the share of a text's words that were looked for.
// @param words String!
// @param terms Int!
// @param kinds [NodeKind!]
// @param asOf DateTime!
CALL () {
  CALL db.index.fulltext.queryNodes('words', $words) YIELD node AS found
  RETURN found
  UNION
  CALL db.index.fulltext.queryNodes('names', $words) YIELD node AS found
  RETURN found
  UNION
  CALL db.index.fulltext.queryNodes('pastWords', $words) YIELD node AS found
  RETURN found
  UNION
  CALL db.index.fulltext.queryNodes('pastNames', $words) YIELD node AS found
  RETURN found
}
WITH found
WHERE found.since <= $asOf AND coalesce($asOf < found.until, true)
OPTIONAL MATCH (found:Evidence|PastEvidence)<-[:EVIDENCED_BY|WAS_EVIDENCED_BY]-(told:Happening|PastHappening
  WHERE told.since <= $asOf AND coalesce($asOf < told.until, true))
WITH coalesce(told, found) AS hit, toFloat($terms) / size(split(coalesce(found.exact, found.content, found.name, found.title, found.caption), ' ')) AS share
WITH hit, max(CASE WHEN share > 1.0 THEN 1.0 ELSE share END) AS score
WHERE NOT hit:Evidence|PastEvidence AND ($kinds IS NULL OR CASE
  WHEN hit:Actor|PastActor THEN 'ACTOR'
  WHEN hit:Event|PastEvent THEN 'EVENT'
  WHEN hit:Statement|PastStatement THEN 'STATEMENT'
  WHEN hit:Commitment|PastCommitment THEN 'COMMITMENT'
  WHEN hit:Source|PastSource THEN 'SOURCE'
  WHEN hit:Topic|PastTopic THEN 'TOPIC'
  WHEN hit:Place|PastPlace THEN 'PLACE'
END IN $kinds)
RETURN hit, score
