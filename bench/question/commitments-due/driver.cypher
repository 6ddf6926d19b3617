MATCH (commitment:Commitment)
WHERE commitment.dueLatest >= $from AND commitment.dueEarliest <= $to
  AND commitment.settledState = 'ACTIVE' AND commitment.settledDueLatest >= $now
WITH commitment ORDER BY commitment.dueLatest, commitment.id LIMIT 20
WITH collect({node: {id: commitment.id, action: commitment.action, object: commitment.object, state: 'ACTIVE', due: {edtf: commitment.due},
  debtors: COLLECT { MATCH (commitment)-[:OWED_BY]->(debtor:Actor) WITH debtor ORDER BY debtor.name, debtor.id RETURN {name: debtor.name} }}}) AS edges
RETURN {edges: edges} AS answer
