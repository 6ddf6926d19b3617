// Writes items of drafts; when they first came stays.
// @param rows [Map!]!
// @param now DateTime!
UNWIND $rows AS row
MERGE (i:DraftItem {id: row.id})
ON CREATE SET i.recordedAt = $now
WITH i, row, i.recordedAt AS recordedAt
SET i = row.properties, i.id = row.id, i.recordedAt = recordedAt
