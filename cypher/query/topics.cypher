// All topics.
MATCH (topic:Topic)
RETURN topic
