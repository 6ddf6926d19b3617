// All commitments.
MATCH (commitment:Commitment)
RETURN commitment
