// Gives the right to migrate back, if it is still held.
// @param holder String!
// @column released Int!
MATCH (lock:Migration {id: 'migration:lock', holder: $holder})
REMOVE lock.holder, lock.until
RETURN count(lock) AS released
