// The state that the assessments settled, except that what is still waited for expires when its time is over.
// @param now DateTime!
RETURN CASE
  WHEN this.settledState IN ['PROPOSED', 'CONDITIONAL', 'ACTIVE', 'DELAYED'] AND this.settledDueLatest < $now THEN 'EXPIRED'
  ELSE this.settledState
END AS state
