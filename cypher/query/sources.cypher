// All sources.
MATCH (source:Source)
RETURN source
