// What led to a happening: the best chain from each beginning, nearest first, then surest.
// @param to ID!
// @param relations [CausalRelation!]
// @param minConfidence Float!
// @param timeOrder TimeOrder!
// @param maxLength Int!
// @param first Int!
// @param within Int
OPTIONAL MATCH (effect:Happening {id: $to})
WITH effect, COLLECT {
  MATCH path = SHORTEST 4 (cause:Happening)
    ((before:Happening)-[step:CAUSES|TRIGGERS|ENABLES|MOTIVATES|AMPLIFIES|MITIGATES|PREVENTS|RESPONDS_TO|CONTEXT_FOR]->(after:Happening)
      WHERE true
      /* if $minConfidence */ AND step.confidence >= $minConfidence /* end */
      /* if $relations */ AND type(step) IN $relations /* end */
      /* if $timeOrder = STRICT */ AND before.whenLatest <= after.whenEarliest /* end */
      /* if $timeOrder = LOOSE */ AND coalesce(before.whenEarliest <= after.whenLatest, true) /* end */){1, 12 /* $maxLength */} (effect)
  WHERE all(one IN nodes(path) WHERE single(other IN nodes(path) WHERE other = one))
  WITH cause, {
      confidence: reduce(product = 1.0, one IN relationships(path) | product * one.confidence),
      /* if chains.strictlyCausal asked */ strictlyCausal: none(one IN relationships(path) WHERE type(one) = 'CONTEXT_FOR'), /* end */
      /* if chains.timeOrdered asked */ timeOrdered: all(one IN relationships(path) WHERE
        coalesce(startNode(one).whenLatest <= endNode(one).whenEarliest, false)), /* end */
      length: length(path),
      nodes: nodes(path),
      links: [one IN relationships(path) | one.link]
    } AS chain LIMIT 10000
  WITH cause, chain ORDER BY chain.length, chain.confidence DESC, chain.links
  WITH cause, collect(chain)[0] AS chain
  RETURN chain ORDER BY chain.length, chain.confidence DESC, chain.links LIMIT 51
} AS found
RETURN
  CASE
    WHEN effect IS NULL THEN 'UNKNOWN_ENDPOINT'
    WHEN size(found) > $first THEN 'LIMIT_REACHED'
    /* if $within */ WHEN $within IS NOT NULL THEN 'TIMED_OUT' /* end */
    WHEN size(found) = 0 THEN 'NO_PATH'
    ELSE 'FOUND'
  END AS outcome,
  COUNT {
    MATCH SHORTEST 1 (cause:Happening)
    ((before:Happening)-[step:CAUSES|TRIGGERS|ENABLES|MOTIVATES|AMPLIFIES|MITIGATES|PREVENTS|RESPONDS_TO|CONTEXT_FOR]->(after:Happening)
      WHERE true
      /* if $minConfidence */ AND step.confidence >= $minConfidence /* end */
      /* if $relations */ AND type(step) IN $relations /* end */
      /* if $timeOrder = STRICT */ AND before.whenLatest <= after.whenEarliest /* end */
      /* if $timeOrder = LOOSE */ AND coalesce(before.whenEarliest <= after.whenLatest, true) /* end */){0, 12 /* $maxLength */} (effect)
    RETURN cause LIMIT 10000
  } AS explored,
  CASE
    WHEN effect IS NULL THEN 'No happening has the id ' + $to + '; `search` finds happenings by their words.'
    /* if $within */ WHEN $within IS NOT NULL AND size(found) <= $first THEN 'The search did not end before its deadline. Up to ' + toString($within)
      + CASE $within WHEN 1 THEN ' link' ELSE ' links' END + ' it looked at everything and found ' + CASE size(found) WHEN 0 THEN 'nothing' ELSE toString(size(found)) END
      + '. Ask for shorter chains (maxLength), fewer relations or surer links (minConfidence).' /* end */
    WHEN size(found) = 0 THEN 'No link that meets the conditions reaches “' + effect.caption + '”.'
    WHEN size(found) > $first THEN 'More than ' + toString($first) + ' happenings are joined to “' + effect.caption
      + '”; these are the nearest and, among those, the surest.'
    ELSE 'Everything within ' + toString($maxLength) + ' links of “' + effect.caption + '”: the best chain to each, ' + toString(size(found)) + ' in all.'
  END AS explanation,
  [chain IN found[..$first] | {
    confidence: chain.confidence, strictlyCausal: chain.strictlyCausal, timeOrdered: chain.timeOrdered, length: chain.length,
    /* if chains.links asked */ links: COLLECT { UNWIND chain.links AS id MATCH (link:CausalLink {id: id}) RETURN link }, /* end */
    nodes: chain.nodes
  }] AS chains
