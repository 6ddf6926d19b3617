// All events.
MATCH (event:Event)
RETURN event
