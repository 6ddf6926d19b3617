// Keeps the shortcuts of links that change now, where neither end does: the copies of ends carry theirs.
// @param moment DateTime!
MATCH (link:CausalLink)-[:VERSION]->()
MATCH (link)-[:CAUSE]->(cause:Happening)-[r:CAUSES|TRIGGERS|ENABLES|MOTIVATES|AMPLIFIES|MITIGATES|PREVENTS|RESPONDS_TO|CONTEXT_FOR]->(effect:Happening)
WHERE r.link = link.id AND NOT EXISTS { (cause)-[:VERSION]->() } AND NOT EXISTS { (effect)-[:VERSION]->() }
CREATE (cause)-[was:$('WAS_' + type(r))]->(effect)
SET was = properties(r), was.until = $moment
DELETE r
