// All writes that are on record. The turn to write, and writes of before there was a record, have no kind.
MATCH (change:Operation)
WHERE change.kind IS NOT NULL
RETURN change
