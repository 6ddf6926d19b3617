// What it said.
MATCH (this)<-[:MADE_BY]-(statement:Statement)
RETURN statement
