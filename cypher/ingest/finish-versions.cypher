// Takes the marks away, and from things that change now what their copies carry: relationships to earlier versions.
MATCH (n)-[mark:VERSION]->()
DELETE mark
WITH DISTINCT n
MATCH (n)-[r]-()
WHERE type(r) STARTS WITH 'WAS_'
DELETE r
