// Waits until every index is filled, at most a minute.
CALL db.awaitIndexes(60)
