// The topic that it is part of.
MATCH (this)-[:BROADER]->(topic:Topic)
RETURN topic ORDER BY topic.id
