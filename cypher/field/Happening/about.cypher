// What it is about.
MATCH (this)-[:ABOUT]->(subject)
RETURN subject ORDER BY subject.caption, subject.id
