// Commitments that came to be by it.
MATCH (this)<-[:CREATED_BY]-(commitment:Commitment)
RETURN commitment ORDER BY commitment.sortAt, commitment.id
