MATCH (event:Event {id: $id})
RETURN {
  title: event.title,
  statements: {edges: COLLECT {
    MATCH (event)<-[:MADE_DURING]-(statement:Statement)
    WITH statement ORDER BY statement.sortAt, statement.id LIMIT 5
    RETURN {node: {
      content: statement.content,
      speakers: COLLECT {
        MATCH (statement)-[made:MADE_BY]->(speaker:Actor)
        WITH speaker, made ORDER BY made.order, speaker.id
        RETURN {name: speaker.name, affiliation: COLLECT { MATCH (speaker)-[:AFFILIATED_WITH]->(other:Actor) RETURN {name: other.name} ORDER BY other.id LIMIT 1 }[0]}
      },
      evidence: COLLECT {
        MATCH (statement)-[proof:EVIDENCED_BY]->(words:Evidence)
        WHERE proof.role = 'ASSERTION'
        WITH words, proof ORDER BY proof.order, words.id
        RETURN {exact: words.exact, start: words.start, end: words.end, source: COLLECT {
          MATCH (words)-[:QUOTED_FROM]->(source:Source)
          RETURN {title: source.title, publishedBy: COLLECT { MATCH (source)-[:PUBLISHED_BY]->(publisher:Actor) RETURN {name: publisher.name} ORDER BY publisher.id LIMIT 1 }[0]}
        }[0]}
      }
    }}
  }}
} AS answer
