// Whether every source has it from another voice than the speaker's own.
RETURN EXISTS { (this)<-[:REPORTS]-(:Source) } AND NOT EXISTS {
  MATCH (this)<-[:REPORTS]-(source:Source)
  WHERE NOT EXISTS {
    MATCH (this)-[passed:ACCORDING_TO]->(voice:Actor)
    WHERE passed.source = source.id AND NOT EXISTS { (this)-[:MADE_BY]->(voice) }
  }
} AS secondHand
