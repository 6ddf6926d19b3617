MATCH (event:Event {id: $id})
RETURN {
  id: event.id, title: event.title,
  participants: COLLECT {
    MATCH (event)-[part:HAS_PARTICIPANT]->(actor:Actor)
    WITH part, actor ORDER BY part.role, actor.name, actor.id
    RETURN {role: part.role, actor: {id: actor.id, name: actor.name}}
  },
  place: COLLECT { MATCH (event)-[:LOCATED_IN]->(place:Place) RETURN {id: place.id, name: place.name} ORDER BY place.id LIMIT 1 }[0],
  partOf: COLLECT { MATCH (event)-[:PART_OF]->(whole:Event) RETURN {id: whole.id, title: whole.title} ORDER BY whole.id LIMIT 1 }[0],
  statements: {edges: COLLECT {
    MATCH (event)<-[:MADE_DURING]-(statement:Statement)
    WITH statement ORDER BY statement.sortAt, statement.id LIMIT 10
    RETURN {node: {id: statement.id, content: statement.content}}
  }}
} AS answer
