// Takes the right to migrate for a while, unless another holds it; taking it again prolongs it. The first SET takes Neo4j's
// write lock on the node, so that two who ask at once are answered one after the other. The clock is the database's.
// @param holder String!
// @param forMs Int!
// @column held Boolean!
MERGE (lock:Migration {id: 'migration:lock'})
SET lock.caption = 'migration lock', lock.askedAt = timestamp()
WITH lock, lock.holder IS NULL OR lock.holder = $holder OR lock.until < timestamp() AS held
SET lock.holder = CASE WHEN held THEN $holder ELSE lock.holder END,
  lock.until = CASE WHEN held THEN timestamp() + $forMs ELSE lock.until END
RETURN held
