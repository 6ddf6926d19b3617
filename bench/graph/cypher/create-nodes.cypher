// Creates nodes of one kind and tells their internal ids in the order of the rows: those are the fastest way back to them.
UNWIND $rows AS row
CREATE (n)
SET n:$(row.labels), n += row.properties
RETURN id(n) AS node
