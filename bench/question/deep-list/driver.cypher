MATCH (event:Event)
WHERE event.sortAt >= $at AND (event.sortAt > $at OR event.id > $id) AND event.status = 'OCCURRED'
WITH event ORDER BY event.sortAt, event.id LIMIT 20
WITH collect({node: {id: event.id, title: event.title, when: CASE WHEN event.when IS NULL THEN null ELSE {edtf: event.when} END}}) AS edges
RETURN {edges: edges} AS answer
