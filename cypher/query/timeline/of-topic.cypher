// Happenings about a topic that may lie between two moments.
// @param topic ID!
// @param between TimeRange
MATCH (:Topic {id: $topic})<-[:ABOUT]-(happening:Happening)
WHERE ($between IS NULL OR happening.when IS NOT NULL
  AND ($between.from IS NULL OR happening.whenLatest IS NULL OR happening.whenLatest >= $between.from)
  AND ($between.to IS NULL OR happening.whenEarliest IS NULL OR happening.whenEarliest <= $between.to))
RETURN DISTINCT happening
