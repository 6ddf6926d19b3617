// Takes the turn to write when something may still be written that counts from this moment or before; else gives no row.
// @param moment DateTime!
// @column id ID!
MERGE (turn:Operation {id: 'operation:ingestion'})
WITH turn
WHERE coalesce(turn.moment, '') < $moment
SET turn.holder = 'operation:read'
RETURN turn.id AS id
