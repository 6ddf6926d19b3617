// What drafts have under these ids, and under the same fingerprints: a decision is about both.
// @param ids [ID!]!
// @param first Int!
// @column id ID!
// @column source ID!
// @column asked Boolean!
MATCH (asked:DraftItem) WHERE asked.id IN $ids
WITH collect(DISTINCT asked.fingerprint) AS fingerprints
UNWIND fingerprints AS fingerprint
MATCH (i:DraftItem {fingerprint: fingerprint})
WHERE EXISTS { MATCH (:Source {id: i.source}) }
RETURN DISTINCT i.id AS id, i.source AS source, i.id IN $ids AS asked
ORDER BY asked DESC, id
LIMIT $first
