// Who stands behind it: an actor, or the source in its own voice.
OPTIONAL MATCH (this)-[asserted:ASSERTED_BY]->(actor:Actor)
RETURN coalesce(asserted.kind, this.asserterKind) AS kind, actor
ORDER BY actor.id
