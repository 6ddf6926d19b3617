// The posts that it held, first things first.
MATCH (this)-[:HELD]->(office:Office)
OPTIONAL MATCH (office)-[:OFFICE_OF]->(body:Actor)
RETURN office.title AS title, body AS of,
  CASE WHEN office.from IS NULL THEN null ELSE {edtf: office.from, earliest: office.fromEarliest, latest: office.fromLatest} END AS from,
  CASE WHEN office.to IS NULL THEN null ELSE {edtf: office.to, earliest: office.toEarliest, latest: office.toLatest} END AS to
ORDER BY office.fromEarliest, office.id
