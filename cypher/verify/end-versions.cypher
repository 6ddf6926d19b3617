// Ends earlier versions where the next one begins.
// @param rows [Map!]!
UNWIND $rows AS row
MATCH (was:Past) WHERE elementId(was) = row.element
SET was.until = row.until
