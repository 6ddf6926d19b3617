// Who speaks, in the order in which the source names them.
MATCH (this)-[made:MADE_BY]->(speaker:Actor)
RETURN speaker ORDER BY made.order, speaker.id
