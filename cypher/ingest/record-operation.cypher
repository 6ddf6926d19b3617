// Acknowledges a write: the same operation a second time finds this and writes nothing.
// @param operationId ID!
// @param outcome String!
// @param now DateTime!
CREATE (:Operation {id: $operationId, outcome: $outcome, recordedAt: $now})
