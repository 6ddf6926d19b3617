// Happenings in which an actor has a part, or which are about it, that may lie between two moments.
// @param actor ID!
// @param topic ID
// @param between TimeRange
MATCH (:Actor {id: $actor})<-[:HAS_PARTICIPANT|MADE_BY|ADDRESSED_TO|OWED_BY|OWED_TO|ABOUT]-(happening:Happening)
WHERE true
  /* if $topic */ AND EXISTS { MATCH (happening)-[:ABOUT]->(:Topic)-[:BROADER]->{0,8}(topic:Topic) WHERE topic.id = $topic } /* end */
  /* if $between */ AND happening.when IS NOT NULL /* end */
  /* if $between.from */ AND (happening.whenLatest IS NULL OR happening.whenLatest >= $between.from) /* end */
  /* if $between.to */ AND (happening.whenEarliest IS NULL OR happening.whenEarliest <= $between.to) /* end */
RETURN DISTINCT happening
