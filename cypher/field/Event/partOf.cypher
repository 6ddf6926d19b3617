// The event that it is part of.
MATCH (this)-[:PART_OF]->(event:Event)
RETURN event ORDER BY event.id
