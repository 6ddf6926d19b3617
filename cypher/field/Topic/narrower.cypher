// The topics that are part of it.
MATCH (this)<-[:BROADER]-(topic:Topic)
RETURN topic ORDER BY topic.name, topic.id
