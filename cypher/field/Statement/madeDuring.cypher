// The event during which it was made.
MATCH (this)-[:MADE_DURING]->(event:Event)
RETURN event ORDER BY event.id
