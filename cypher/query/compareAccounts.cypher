// What the parties to an event say of it. To it belong the statements and commitments made during it, created by it or about
// it, those about these, and those of the events that are part of it.
// @param event ID!
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
RETURN event, parties, COLLECT {
  UNWIND subjects AS topic
  WITH topic, [told IN members WHERE EXISTS { (told)-[:ABOUT]->(topic) }] AS speaking,
    [told IN members WHERE EXISTS { (told)-[:SILENT_ON]->(topic) }] AS leavingOut
  WITH topic, speaking, leavingOut, COLLECT {
    UNWIND parties AS party
    WITH party, COLLECT {
      UNWIND speaking AS told
      MATCH (told:Statement) WHERE EXISTS { (told)-[:ACCOUNT_BY]->(party) }
      RETURN told ORDER BY told.sortAt, told.id
    } AS statements, COLLECT {
      UNWIND speaking AS told
      MATCH (told:Commitment) WHERE EXISTS { (told)-[:ACCOUNT_BY]->(party) }
      RETURN told ORDER BY told.sortAt, told.id
    } AS commitments /* if topics.accounts.silence asked */, COLLECT {
      UNWIND leavingOut AS told
      MATCH (told)-[proof:EVIDENCED_BY]->(evidence:Evidence)
      // Words of its own, or where a dossier gave none all that prove the statement.
      WHERE EXISTS { (told)-[:ACCOUNT_BY|MADE_BY]->(party) } AND (proof.role = 'SILENCE' AND proof.topic = topic.id
        OR proof.role = 'ASSERTION' AND NOT EXISTS { MATCH (told)-[own:EVIDENCED_BY]->(:Evidence) WHERE own.role = 'SILENCE' AND own.topic = topic.id })
      RETURN DISTINCT evidence ORDER BY evidence.id
    } AS silence /* end */
    RETURN {party: party, statements: statements, commitments: commitments, /* if topics.accounts.silence asked */ silence: silence, /* end */ voice: CASE
      WHEN size(statements) + size(commitments) > 0 THEN 'SPEAKS'
      WHEN any(told IN leavingOut WHERE EXISTS { (told)-[:ACCOUNT_BY|MADE_BY]->(party) }) THEN 'REPORTED_SILENT'
      ELSE 'NOTHING_FOUND'
    END}
  } AS accounts, COLLECT {
    // Two undertakings of one debtor on this topic, told by different voices.
    UNWIND speaking AS left
    UNWIND speaking AS right
    MATCH (left:Commitment)-[:OWED_BY]->(debtor:Actor)<-[:OWED_BY]-(right:Commitment)
    WHERE left.id < right.id
      AND NOT EXISTS { (left)-[:ACCOUNT_BY]->(:Actor)<-[:ACCOUNT_BY]-(right) }
      AND (EXISTS { (left)-[:ACCOUNT_BY]->(:Actor) } OR EXISTS { (right)-[:ACCOUNT_BY]->(:Actor) }
        OR NOT EXISTS { (left)<-[:REPORTS]-(:Source)-[:REPORTS]->(right) })
    WITH DISTINCT left, right,
      toLower(left.action + ' ' + left.object) = toLower(right.action + ' ' + right.object) AS worded
    WITH left, right, CASE
        WHEN worded AND left.unit = right.unit AND left.value <> right.value AND coalesce(left.due, '') = coalesce(right.due, '') THEN 'QUANTITY'
        WHEN worded AND left.due <> right.due AND coalesce(left.value, 0) = coalesce(right.value, 0) THEN 'DATE'
        WHEN left.strength <> right.strength THEN 'STRENGTH'
      END AS kind
    WHERE kind IS NOT NULL
    /* if topics.differences asked */ WITH left, right, kind, CASE
        WHEN kind = 'STRENGTH' AND left.strength > right.strength THEN left
        WHEN kind = 'STRENGTH' THEN right
        WHEN kind = 'QUANTITY' AND left.value > right.value THEN left
        WHEN kind = 'QUANTITY' THEN right
      END AS stronger
    RETURN {kind: kind, between: [left, right], stronger: stronger, explanation:
      coalesce(COLLECT { MATCH (left)-[:ACCOUNT_BY]->(party:Actor) RETURN party.name ORDER BY party.name LIMIT 1 }[0], 'One source')
      + ' tells of “' + left.caption + '”, '
      + coalesce(COLLECT { MATCH (right)-[:ACCOUNT_BY]->(party:Actor) RETURN party.name ORDER BY party.name LIMIT 1 }[0], 'another source')
      + ' of “' + right.caption + '”'
      + CASE kind WHEN 'STRENGTH' THEN '; the more far-reaching is “' + stronger.caption + '”.' WHEN 'QUANTITY' THEN '; the larger is “' + stronger.caption + '”.' ELSE '.' END
    } AS found ORDER BY kind, left.id, right.id LIMIT 50 /* end, else RETURN true AS found LIMIT 1 */
  } + COLLECT {
    // One undertaking that two sources tell with different figures or dates.
    UNWIND speaking AS told
    MATCH (one:Source)-[first:REPORTS]->(told)<-[second:REPORTS]-(other:Source)
    WHERE one.id < other.id
    WITH told, one, other, first, second, CASE
        WHEN first.unit = second.unit AND first.value <> second.value THEN 'QUANTITY'
        WHEN first.due <> second.due OR first.when <> second.when THEN 'DATE'
      END AS kind
    WHERE kind IS NOT NULL
    RETURN /* if topics.differences asked */ {kind: kind, between: [told], stronger: null, explanation: 'Of “' + told.caption + '” “' + one.title + '” says '
      + CASE kind WHEN 'QUANTITY' THEN toString(first.value) ELSE coalesce(first.due, first.when) END + ', “' + other.title + '” says '
      + CASE kind WHEN 'QUANTITY' THEN toString(second.value) ELSE coalesce(second.due, second.when) END + '.'
    } AS found ORDER BY kind, told.id, one.id, other.id LIMIT 50 /* end, else true AS found LIMIT 1 */
  } + COLLECT {
    // Two statements about the same happening, one of them negative.
    UNWIND speaking AS left
    UNWIND speaking AS right
    MATCH (left:Statement {polarity: 'POSITIVE', illocution: 'ASSERTIVE'})-[:ABOUT]->(subject:Happening)<-[:ABOUT]-(right:Statement {polarity: 'NEGATIVE', illocution: 'ASSERTIVE'})
    WHERE subject <> event AND NOT EXISTS { (left)-[:ACCOUNT_BY]->(:Actor)<-[:ACCOUNT_BY]-(right) }
    WITH DISTINCT left, right
    RETURN /* if topics.differences asked */ {kind: 'POLARITY', between: [left, right], stronger: null, explanation: '“' + left.caption + '” affirms, “' + right.caption + '” denies.'} AS found
    ORDER BY left.id, right.id LIMIT 50 /* end, else true AS found LIMIT 1 */
  } AS contradictions /* if topics.differences asked */, COLLECT {
    // What one party says and another is reported to leave out.
    UNWIND leavingOut AS quiet
    MATCH (quiet)-[:ACCOUNT_BY]->(silent:Actor)
    WHERE none(told IN speaking WHERE EXISTS { (told)-[:ACCOUNT_BY]->(silent) })
    WITH quiet, silent, [told IN speaking WHERE EXISTS { MATCH (told)-[:ACCOUNT_BY]->(other:Actor) WHERE other <> silent }] AS loud
    WHERE size(loud) > 0
    RETURN {kind: 'SILENCE', between: [quiet] + loud[..20], stronger: null, explanation: silent.name + ' is reported silent on “' + topic.name + '” in “'
      + quiet.caption + '”; ' + toString(size(loud)) + ' accounts of others speak of it.'
    } ORDER BY quiet.id, silent.id LIMIT 50
  } AS silences /* end */
  RETURN {topic: topic, accounts: accounts, /* if topics.differences asked */ differences: contradictions + silences, /* end */ verdict: CASE
    WHEN size(contradictions) > 0 THEN 'DIFFER'
    WHEN size([account IN accounts WHERE account.voice = 'SPEAKS']) < 2 THEN 'ONE_SIDED'
    WHEN all(account IN accounts WHERE account.voice <> 'SPEAKS' OR any(told IN account.statements + account.commitments WHERE
      any(other IN accounts WHERE other.party <> account.party AND told IN other.statements + other.commitments))) THEN 'AGREE'
    ELSE 'COMPLEMENTARY'
  END}
} AS topics
