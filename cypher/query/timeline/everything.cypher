// Happenings that may lie between two moments.
// @param between TimeRange
MATCH (happening:Happening)
WHERE true
  /* if $between */ AND happening.when IS NOT NULL /* end */
  /* if $between.from */ AND (happening.whenLatest IS NULL OR happening.whenLatest >= $between.from) /* end */
  /* if $between.to */ AND (happening.whenEarliest IS NULL OR happening.whenEarliest <= $between.to) /* end */
RETURN happening
