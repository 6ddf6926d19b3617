// These links with the shortcuts that stand for them.
// @param ids [ID!]!
// @column id ID!
// @column shortcuts [Map!]!
MATCH (link:CausalLink)
WHERE link.id IN $ids
RETURN link.id AS id, COLLECT {
  MATCH (link)-[:CAUSE]->(cause:Happening)-[r:CAUSES|TRIGGERS|ENABLES|MOTIVATES|AMPLIFIES|MITIGATES|PREVENTS|RESPONDS_TO|CONTEXT_FOR]->(effect:Happening)
  WHERE r.link = link.id
  RETURN {from: cause.id, to: effect.id, type: type(r), properties: r {.*}}
} AS shortcuts
