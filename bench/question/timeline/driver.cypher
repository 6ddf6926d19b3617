MATCH (:Actor {id: $actor})<-[:HAS_PARTICIPANT|MADE_BY|ADDRESSED_TO|OWED_BY|OWED_TO|ABOUT]-(happening:Happening)
WHERE happening.when IS NOT NULL AND (happening.whenLatest IS NULL OR happening.whenLatest >= $from)
  AND (happening.whenEarliest IS NULL OR happening.whenEarliest <= $to)
WITH DISTINCT happening ORDER BY happening.sortAt, happening.id LIMIT 20
WITH collect({node: {id: happening.id, caption: happening.caption, when: {edtf: happening.when}}}) AS edges
RETURN {edges: edges} AS answer
