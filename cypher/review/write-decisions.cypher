// Remembers what was decided about items, so that nobody is asked again.
// @param rows [Map!]!
UNWIND $rows AS row
MERGE (d:Decision {id: 'decision:' + row.fingerprint})
SET d = row.properties, d.id = 'decision:' + row.fingerprint
