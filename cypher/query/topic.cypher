// The topic with this id.
// @param id ID!
MATCH (topic:Topic {id: $id})
RETURN topic
