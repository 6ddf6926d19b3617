// Whatever has these ids, in their order, null where nothing has.
// @param ids [ID!]!
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (source:Source {id: $ids[position]})
OPTIONAL MATCH (actor:Actor {id: $ids[position]})
OPTIONAL MATCH (told:Happening {id: $ids[position]})
OPTIONAL MATCH (topic:Topic {id: $ids[position]})
OPTIONAL MATCH (place:Place {id: $ids[position]})
OPTIONAL MATCH (link:CausalLink {id: $ids[position]})
OPTIONAL MATCH (assessment:Assessment {id: $ids[position]})
OPTIONAL MATCH (evidence:Evidence {id: $ids[position]})
WITH position, coalesce(source, actor, told, topic, place, link, assessment, evidence) AS found
RETURN found ORDER BY position
