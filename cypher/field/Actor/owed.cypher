// What it is owed.
MATCH (this)<-[:OWED_TO]-(commitment:Commitment)
RETURN commitment
