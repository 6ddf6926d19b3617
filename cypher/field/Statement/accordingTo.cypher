// The voices through which it reached the sources, nearest first.
MATCH (this)-[voice:ACCORDING_TO]->(actor:Actor)
MATCH (source:Source {id: voice.source})
RETURN actor, source, voice.order AS order ORDER BY source.publishedAtEarliest, source.id, voice.order
