MATCH (event:Event)
WHERE event.sortAt IS NOT NULL
WITH event ORDER BY event.sortAt, event.id LIMIT 50
WITH collect({node: {
  id: event.id, title: event.title, status: event.status,
  participants: COLLECT {
    MATCH (event)-[part:HAS_PARTICIPANT]->(actor:Actor)
    WITH part, actor ORDER BY part.role, actor.name, actor.id
    RETURN {role: part.role, actor: {name: actor.name}}
  },
  place: COLLECT { MATCH (event)-[:LOCATED_IN]->(place:Place) RETURN {name: place.name} ORDER BY place.id LIMIT 1 }[0]
}}) AS edges
RETURN {edges: edges} AS answer
