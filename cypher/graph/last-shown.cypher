// The moment of the last write that shows. Every write locks the same node with its last statement, until all of it shows:
// so this waits while a write is being applied, and no longer.
// @column moment String!
MERGE (shown:Operation {id: 'operation:showing'})
SET shown.holder = 'operation:read'
WITH shown
RETURN coalesce(shown.moment, '') AS moment
