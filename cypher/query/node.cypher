// Whatever has this id: each kind has an index of its own.
// @param id ID!
OPTIONAL MATCH (source:Source {id: $id})
OPTIONAL MATCH (actor:Actor {id: $id})
OPTIONAL MATCH (told:Happening {id: $id})
OPTIONAL MATCH (topic:Topic {id: $id})
OPTIONAL MATCH (place:Place {id: $id})
OPTIONAL MATCH (link:CausalLink {id: $id})
OPTIONAL MATCH (assessment:Assessment {id: $id})
OPTIONAL MATCH (evidence:Evidence {id: $id})
WITH coalesce(source, actor, told, topic, place, link, assessment, evidence) AS found
RETURN found
