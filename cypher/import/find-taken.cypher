// Which of these ids the graph has a say in already: events that it has, ids that answer as another, and what waits.
// @param events [ID!]!
// @param things [ID!]!
// @column id ID!
// @column event Boolean!
CALL () {
  MATCH (n:Happening) WHERE n.id IN $events
  RETURN n.id AS id, true AS event
  UNION
  MATCH (a:Alias) WHERE a.id IN $things
  RETURN a.id AS id, false AS event
  UNION
  MATCH (w:Suspension) WHERE w.needs IN $things
  RETURN w.needs AS id, false AS event
  UNION
  MATCH (w:Suspension) WHERE w.thing IN $things
  RETURN w.thing AS id, false AS event
}
RETURN id, event
