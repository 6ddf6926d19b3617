// What kind of actor it is.
RETURN CASE
  WHEN this:Person THEN 'PERSON'
  WHEN this:State THEN 'STATE'
  WHEN this:Organization THEN 'ORGANIZATION'
  ELSE 'GROUP'
END AS value
