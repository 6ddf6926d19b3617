// Where it happened.
MATCH (this)-[:LOCATED_IN]->(place:Place)
RETURN place.id AS value
