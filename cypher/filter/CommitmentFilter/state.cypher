// The same as cypher/field/Commitment/state.cypher: a test holds both equal.
// @param now DateTime!
RETURN CASE
  WHEN this.settledState IN ['PROPOSED', 'CONDITIONAL', 'ACTIVE', 'DELAYED'] AND this.settledDueLatest < $now THEN 'EXPIRED'
  ELSE this.settledState
END AS value
