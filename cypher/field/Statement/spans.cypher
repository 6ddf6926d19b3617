// Words of the source that play a part in it.
MATCH (this)-[part:EVIDENCED_BY]->(evidence:Evidence)
WHERE NOT part.role IN ['ASSERTION', 'SILENCE']
RETURN part.role AS role, evidence.exact AS exact, evidence.start AS start, evidence.end AS end
ORDER BY part.role, part.order, evidence.id
