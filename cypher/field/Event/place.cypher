// Where it happened.
MATCH (this)-[:LOCATED_IN]->(place:Place)
RETURN place ORDER BY place.id
