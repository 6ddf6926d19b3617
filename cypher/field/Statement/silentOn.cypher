// Topics that a source says it leaves out.
MATCH (this)-[:SILENT_ON]->(topic:Topic)
RETURN topic ORDER BY topic.name, topic.id
