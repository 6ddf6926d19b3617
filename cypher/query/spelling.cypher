// The words that were asked for, each that nothing has replaced by the nearest that something has; null when none was replaced.
// Two words are near when they share at least half of their pairs of letters (Dice 1945); texts to take words from are found
// by Lucene's fuzzy search, two edits at most.
// @param near [Map!]!
WITH COLLECT {
  UNWIND range(0, size($near) - 1) AS position
  WITH position, $near[position] AS asked
  WITH position, asked, COLLECT {
    CALL (asked) {
      CALL db.index.fulltext.queryNodes('words', asked.exact, {limit: 1}) YIELD node AS found
      RETURN found
      UNION
      CALL db.index.fulltext.queryNodes('names', asked.exact, {limit: 1}) YIELD node AS found
      RETURN found
    }
    RETURN true AS known
  } AS known, COLLECT {
    CALL (asked) {
      CALL db.index.fulltext.queryNodes('words', asked.fuzzy, {limit: 25}) YIELD node AS found
      RETURN found
      UNION
      CALL db.index.fulltext.queryNodes('names', asked.fuzzy, {limit: 25}) YIELD node AS found
      RETURN found
    }
    UNWIND [found.name, found.title, found.content, found.quote, found.action, found.object, found.exact, found.caption] + coalesce(found.aliases, []) AS text
    UNWIND split(toLower(text), [' ', ',', '.', ';', ':', '-', '–', '“', '”', '"', '’', '‘', '(', ')', '/', '?', '!']) AS candidate
    WITH DISTINCT asked, candidate
    WHERE size(candidate) >= 4
    WITH asked, candidate, [place IN range(0, size(candidate) - 2) | substring(candidate, place, 2)] AS pairs
    WITH candidate, 2.0 * size([pair IN pairs WHERE pair IN asked.pairs]) / (size(pairs) + size(asked.pairs)) AS likeness
    WHERE likeness >= 0.5
    RETURN candidate ORDER BY likeness DESC, candidate LIMIT 1
  } AS nearest
  RETURN {given: asked.word, meant: CASE WHEN size(known) > 0 THEN asked.word ELSE coalesce(nearest[0], asked.word) END} ORDER BY position
} AS words
RETURN CASE WHEN any(word IN words WHERE word.meant <> word.given)
  THEN substring(reduce(text = '', word IN words | text + ' ' + word.meant), 1) END AS spelling
