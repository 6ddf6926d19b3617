// A topic that it is about.
MATCH (this)-[:ABOUT]->(topic:Topic)
RETURN topic.id AS value
