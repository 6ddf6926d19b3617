// Statements made during it.
MATCH (this)<-[:MADE_DURING]-(statement:Statement)
RETURN statement
