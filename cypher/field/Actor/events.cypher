// What it takes part in, once whatever the number of its roles.
MATCH (this)<-[:HAS_PARTICIPANT]-(event:Event)
RETURN DISTINCT event
