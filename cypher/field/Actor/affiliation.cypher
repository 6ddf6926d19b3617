// The state or organization that it belongs to or acts for.
MATCH (this)-[:AFFILIATED_WITH]->(affiliation:Actor)
RETURN affiliation ORDER BY affiliation.id
