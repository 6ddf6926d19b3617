// Who said what in the call, and through whom the words reached us
MATCH said = (:Event {title: 'Telephone call of Trump and Xi'})<-[:MADE_DURING]-(statement:Statement)-[:MADE_BY]->(:Actor)
OPTIONAL MATCH passed = (statement)-[:ACCORDING_TO]->(:Actor)
RETURN said, passed
