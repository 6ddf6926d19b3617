// Happenings that may lie between two moments.
// @param between TimeRange
MATCH (happening:Happening)
WHERE ($between IS NULL OR happening.when IS NOT NULL
  AND ($between.from IS NULL OR happening.whenLatest IS NULL OR happening.whenLatest >= $between.from)
  AND ($between.to IS NULL OR happening.whenEarliest IS NULL OR happening.whenEarliest <= $between.to))
RETURN happening
