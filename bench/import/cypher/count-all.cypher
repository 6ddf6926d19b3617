CALL () {
  MATCH (n)
  WHERE NOT n:Operation AND NOT n:OperationItem AND NOT n:Migration
  RETURN labels(n)[-1] AS name, count(*) AS number
  UNION
  MATCH ()-[r]->()
  WHERE type(r) <> 'TOUCHED'
  RETURN type(r) AS name, count(*) AS number
}
RETURN name, number
ORDER BY name
