// A pause or an end: what each source says of the export controls
MATCH (:Topic {name: 'Chinese export controls on critical minerals'})<-[:ABOUT]-(promise:Commitment)<-[:REPORTS]-(source:Source)
MATCH (promise)-[:EVIDENCED_BY {role: 'ASSERTION'}]->(words:Evidence)-[:QUOTED_FROM]->(source)
RETURN source.publishedAt AS published, source.title AS source, promise.caption AS promise, collect(words.exact) AS words
ORDER BY published, promise
