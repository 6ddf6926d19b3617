// Happenings about a topic, or one that is narrower, that may lie between two moments.
// @param topic ID!
// @param between TimeRange
MATCH (:Topic {id: $topic})<-[:BROADER]-{0,8}(:Topic)<-[:ABOUT]-(happening:Happening)
WHERE ($between IS NULL OR happening.when IS NOT NULL
  AND ($between.from IS NULL OR happening.whenLatest IS NULL OR happening.whenLatest >= $between.from)
  AND ($between.to IS NULL OR happening.whenEarliest IS NULL OR happening.whenEarliest <= $between.to))
RETURN DISTINCT happening
