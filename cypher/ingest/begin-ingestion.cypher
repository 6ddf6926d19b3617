// Takes the turn to write: ingestions follow one another, so that each folds what the one before it wrote. When this
// operation was acknowledged before (its answer was lost on the way), gives what it answered then.
// @param operationId ID!
// @column outcome String
MERGE (turn:Operation {id: 'operation:ingestion'})
SET turn.holder = $operationId
WITH turn
OPTIONAL MATCH (done:Operation {id: $operationId})
RETURN done.outcome AS outcome
