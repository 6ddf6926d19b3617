// Lets every later write count from after this moment. Whoever runs it holds the turn to write, and reads the last moment only
// then: it may have grown while the turn was waited for.
// @param moment DateTime!
MATCH (turn:Operation {id: 'operation:ingestion'})
WHERE coalesce(turn.moment, '') < $moment
SET turn.moment = $moment
