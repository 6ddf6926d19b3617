CALL db.index.fulltext.queryNodes('words', $words) YIELD node, score
WHERE node:Event
WITH node, score ORDER BY score DESC, node.id LIMIT 10
WITH collect({score: score, node: {id: node.id, title: node.title,
  place: COLLECT { MATCH (node)-[:LOCATED_IN]->(place:Place) RETURN {name: place.name} ORDER BY place.id LIMIT 1 }[0]}}) AS edges
RETURN {edges: edges} AS answer
