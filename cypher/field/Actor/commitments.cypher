// What it owes.
MATCH (this)<-[:OWED_BY]-(commitment:Commitment)
RETURN commitment
