// Happenings about a topic, or one that is narrower, that may lie between two moments.
// @param topic ID!
// @param between TimeRange
MATCH (:Topic {id: $topic})<-[:BROADER]-{0,8}(:Topic)<-[:ABOUT]-(happening:Happening)
WHERE true
  /* if $between */ AND happening.when IS NOT NULL /* end */
  /* if $between.from */ AND (happening.whenLatest IS NULL OR happening.whenLatest >= $between.from) /* end */
  /* if $between.to */ AND (happening.whenEarliest IS NULL OR happening.whenEarliest <= $between.to) /* end */
RETURN DISTINCT happening
