// Keeps pairs that may be one thing, where both are in the graph.
// @param rows [Map!]!
UNWIND $rows AS row
WITH row
WHERE (EXISTS { (:Actor {id: row.left}) } OR EXISTS { (:Happening {id: row.left}) } OR EXISTS { (:Topic {id: row.left}) } OR EXISTS { (:Place {id: row.left}) })
  AND (EXISTS { (:Actor {id: row.right}) } OR EXISTS { (:Happening {id: row.right}) } OR EXISTS { (:Topic {id: row.right}) } OR EXISTS { (:Place {id: row.right}) })
MERGE (s:Suggestion {id: row.id})
ON CREATE SET s.recordedAt = row.recordedAt
SET s += row.properties
