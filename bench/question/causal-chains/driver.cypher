MATCH (cause:Happening {id: $from})
MATCH (effect:Happening {id: $to})
WITH cause, effect, COLLECT {
  MATCH path = SHORTEST 24 (cause)
    ((before:Happening)-[step:CAUSES|TRIGGERS|ENABLES|MOTIVATES|AMPLIFIES|MITIGATES|PREVENTS|RESPONDS_TO|CONTEXT_FOR]->(after:Happening)
      WHERE coalesce(before.whenEarliest <= after.whenLatest, true)){1, 6} (effect)
  WHERE all(one IN nodes(path) WHERE single(other IN nodes(path) WHERE other = one))
  WITH path, length(path) AS length, reduce(product = 1.0, one IN relationships(path) | product * one.confidence) AS confidence,
    [one IN relationships(path) | one.link] AS ids
  RETURN {length: length, confidence: confidence, path: path, ids: ids} ORDER BY length, confidence DESC, ids
} AS found
RETURN {
  outcome: CASE WHEN size(found) = 0 THEN 'NO_PATH' WHEN size(found) > 5 THEN 'LIMIT_REACHED' ELSE 'FOUND' END,
  chains: [chain IN found[..5] | {
    length: chain.length, confidence: chain.confidence,
    strictlyCausal: none(one IN relationships(chain.path) WHERE type(one) = 'CONTEXT_FOR'),
    nodes: [one IN nodes(chain.path) | {id: one.id, caption: one.caption}],
    links: [one IN relationships(chain.path) | {id: one.link, relation: type(one), confidence: one.confidence}]
  }]
} AS answer
