// Waits until what the graph's lists and searches walk is filled.
CALL db.awaitIndexes(3600)
