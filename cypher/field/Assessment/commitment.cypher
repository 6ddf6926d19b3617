// What it assesses.
MATCH (this)-[:ASSESSES]->(commitment:Commitment)
RETURN commitment
