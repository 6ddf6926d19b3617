// Gives items their place in the order of review. A link that joins chains at both its ends comes first, then one that
// lengthens a chain, then other links, commitments and assessments, statements, events; within these the surest, then the
// most frequent.
// @param fingerprints [String!]!
// @param happenings [ID!]!
CALL () {
  UNWIND $fingerprints AS fingerprint
  MATCH (i:DraftItem {fingerprint: fingerprint})
  RETURN i
  UNION
  UNWIND $happenings AS happening
  MATCH (i:DraftItem {cause: happening})
  RETURN i
  UNION
  UNWIND $happenings AS happening
  MATCH (i:DraftItem {effect: happening})
  RETURN i
}
WITH DISTINCT i
WITH i,
  COUNT { MATCH (:DraftItem {fingerprint: i.fingerprint}) } AS copies,
  CASE WHEN i.kind <> 'CAUSAL_LINK' THEN 0
    WHEN EXISTS { MATCH (:Happening {id: i.cause})<-[:CAUSES|TRIGGERS|ENABLES|MOTIVATES|AMPLIFIES|MITIGATES|PREVENTS|RESPONDS_TO|CONTEXT_FOR]-(before:Happening) WHERE before.id <> i.effect } THEN 1
    WHEN EXISTS { MATCH (before:DraftItem {effect: i.cause}) WHERE before.state = 'WAITING' AND before.cause <> i.effect } THEN 1
    ELSE 0 END AS led,
  CASE WHEN i.kind <> 'CAUSAL_LINK' THEN 0
    WHEN EXISTS { MATCH (:Happening {id: i.effect})-[:CAUSES|TRIGGERS|ENABLES|MOTIVATES|AMPLIFIES|MITIGATES|PREVENTS|RESPONDS_TO|CONTEXT_FOR]->(after:Happening) WHERE after.id <> i.cause } THEN 1
    WHEN EXISTS { MATCH (after:DraftItem {cause: i.effect}) WHERE after.state = 'WAITING' AND after.effect <> i.cause } THEN 1
    ELSE 0 END AS leads
WITH i, copies, CASE i.kind WHEN 'CAUSAL_LINK' THEN 2 - led - leads WHEN 'COMMITMENT' THEN 3 WHEN 'ASSESSMENT' THEN 3 WHEN 'STATEMENT' THEN 4 ELSE 5 END AS rank
SET i.copies = copies, i.rank = rank,
  i.order = toString(rank) + '-' + right('0000' + toString(toInteger(round(10000 * (1 - i.confidence)))), 5) + '-' + right('00000' + toString(999999 - copies), 6)
