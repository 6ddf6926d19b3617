// The words that prove it.
MATCH (this)-[proof:EVIDENCED_BY]->(evidence:Evidence)
WHERE proof.role = 'ASSERTION'
RETURN evidence ORDER BY proof.order, evidence.id
