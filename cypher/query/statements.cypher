// All statements.
MATCH (statement:Statement)
RETURN statement
