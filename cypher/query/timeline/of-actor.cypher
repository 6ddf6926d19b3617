// Happenings in which an actor has a part, or which are about it, that may lie between two moments.
// @param actor ID!
// @param topic ID
// @param between TimeRange
MATCH (:Actor {id: $actor})<-[:HAS_PARTICIPANT|MADE_BY|ADDRESSED_TO|OWED_BY|OWED_TO|ABOUT]-(happening:Happening)
WHERE ($topic IS NULL OR EXISTS { MATCH (happening)-[:ABOUT]->(:Topic)-[:BROADER]->{0,8}(topic:Topic) WHERE topic.id = $topic })
  AND ($between IS NULL OR happening.when IS NOT NULL
  AND ($between.from IS NULL OR happening.whenLatest IS NULL OR happening.whenLatest >= $between.from)
  AND ($between.to IS NULL OR happening.whenEarliest IS NULL OR happening.whenEarliest <= $between.to))
RETURN DISTINCT happening
