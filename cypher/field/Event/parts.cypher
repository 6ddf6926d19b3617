// The events that are part of it, in order of time.
MATCH (this)<-[:PART_OF]-(event:Event)
RETURN event ORDER BY event.sortAt, event.id
