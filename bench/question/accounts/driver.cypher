MATCH (event:Event {id: $event})
WITH event, COLLECT {
  MATCH (event)<-[:PART_OF]-{0,3}(part:Event)
  MATCH (part) (()<-[:MADE_DURING|CREATED_BY|ABOUT]-(step:Statement|Commitment)){1,2} (told:Statement|Commitment)
  RETURN DISTINCT told LIMIT 500
} AS members
WITH event, members, COLLECT {
  UNWIND members AS told
  MATCH (told)-[:ACCOUNT_BY]->(party:Actor)
  WITH party, count(DISTINCT told) AS accounts
  RETURN party ORDER BY accounts DESC, party.name, party.id LIMIT 20
} AS parties, COLLECT {
  UNWIND members AS told
  MATCH (told)-[:ABOUT|SILENT_ON]->(topic:Topic)
  WITH topic, count(DISTINCT told) AS times
  RETURN topic ORDER BY times DESC, topic.name, topic.id LIMIT 50
} AS subjects
RETURN {parties: [party IN parties | {name: party.name}], topics: COLLECT {
  UNWIND subjects AS topic
  WITH topic, [told IN members WHERE EXISTS { (told)-[:ABOUT]->(topic) }] AS speaking,
    [told IN members WHERE EXISTS { (told)-[:SILENT_ON]->(topic) }] AS quiet
  WITH topic, speaking, quiet, COLLECT {
    UNWIND parties AS party
    WITH party, COLLECT {
      UNWIND speaking AS told
      MATCH (told:Statement) WHERE EXISTS { (told)-[:ACCOUNT_BY]->(party) }
      WITH told ORDER BY told.sortAt, told.id
      RETURN {id: told.id, content: told.content}
    } AS statements, COLLECT {
      UNWIND speaking AS told
      MATCH (told:Commitment) WHERE EXISTS { (told)-[:ACCOUNT_BY]->(party) }
      WITH told ORDER BY told.sortAt, told.id
      RETURN {id: told.id, action: told.action}
    } AS commitments
    RETURN {party: {name: party.name}, statements: statements, commitments: commitments, voice: CASE
      WHEN size(statements) + size(commitments) > 0 THEN 'SPEAKS'
      WHEN any(told IN quiet WHERE EXISTS { (told)-[:ACCOUNT_BY|MADE_BY]->(party) }) THEN 'REPORTED_SILENT'
      ELSE 'NOTHING_FOUND'
    END}
  } AS accounts, EXISTS {
    UNWIND speaking AS left
    UNWIND speaking AS right
    MATCH (left:Commitment)-[:OWED_BY]->(:Actor)<-[:OWED_BY]-(right:Commitment)
    WHERE left.id < right.id
      AND NOT EXISTS { (left)-[:ACCOUNT_BY]->(:Actor)<-[:ACCOUNT_BY]-(right) }
      AND (EXISTS { (left)-[:ACCOUNT_BY]->(:Actor) } OR EXISTS { (right)-[:ACCOUNT_BY]->(:Actor) }
        OR NOT EXISTS { (left)<-[:REPORTS]-(:Source)-[:REPORTS]->(right) })
      AND (left.strength <> right.strength OR toLower(left.action + ' ' + left.object) = toLower(right.action + ' ' + right.object)
        AND (left.unit = right.unit AND left.value <> right.value AND coalesce(left.due, '') = coalesce(right.due, '')
          OR left.due <> right.due AND coalesce(left.value, 0) = coalesce(right.value, 0)))
    RETURN left
  } OR EXISTS {
    UNWIND speaking AS told
    MATCH (one:Source)-[first:REPORTS]->(told)<-[second:REPORTS]-(other:Source)
    WHERE one.id < other.id AND (first.unit = second.unit AND first.value <> second.value OR first.due <> second.due OR first.when <> second.when)
    RETURN told
  } OR EXISTS {
    UNWIND speaking AS left
    UNWIND speaking AS right
    MATCH (left:Statement {polarity: 'POSITIVE', illocution: 'ASSERTIVE'})-[:ABOUT]->(subject:Happening)<-[:ABOUT]-(right:Statement {polarity: 'NEGATIVE', illocution: 'ASSERTIVE'})
    WHERE subject <> event AND NOT EXISTS { (left)-[:ACCOUNT_BY]->(:Actor)<-[:ACCOUNT_BY]-(right) }
    RETURN left
  } AS differ
  RETURN {topic: {name: topic.name}, accounts: accounts, verdict: CASE
    WHEN differ THEN 'DIFFER'
    WHEN size([account IN accounts WHERE account.voice = 'SPEAKS']) < 2 THEN 'ONE_SIDED'
    WHEN all(account IN accounts WHERE account.voice <> 'SPEAKS' OR any(told IN account.statements + account.commitments WHERE
      any(other IN accounts WHERE other.party <> account.party AND told IN other.statements + other.commitments))) THEN 'AGREE'
    ELSE 'COMPLEMENTARY'
  END}
}} AS answer
