// Whether the database answers.
// @column answer Int!
RETURN 1 AS answer
