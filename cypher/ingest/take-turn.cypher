// Takes the turn to write: writes follow one another, so that each folds what the one before it wrote. Gives the moment of
// the last one, and what this operation answered when it was acknowledged before (its answer was lost on the way).
// @param operationId ID!
// @column outcome String
// @column lastMoment DateTime
MERGE (turn:Operation {id: 'operation:ingestion'})
SET turn.holder = $operationId
WITH turn
OPTIONAL MATCH (done:Operation {id: $operationId})
RETURN done.outcome AS outcome, turn.moment AS lastMoment
