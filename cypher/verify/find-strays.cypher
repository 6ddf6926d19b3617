// What belongs to nothing: passages that prove nothing or come from nowhere, names of nothing, shortcuts without their link.
// @param limit Int!
// @column check String!
// @column id ID!
// @column element String!
// @column caption String!
CALL () {
  MATCH (e:Evidence)
  WHERE NOT EXISTS { (e)<-[:EVIDENCED_BY]-() } OR NOT EXISTS { (e)-[:QUOTED_FROM]->(:Source) }
  RETURN 'STRAY_EVIDENCE' AS check, e.id AS id, elementId(e) AS element, coalesce(e.exact, e.id) AS caption LIMIT $limit
  UNION
  MATCH (n:Name)
  WHERE NOT EXISTS { (n)<-[:KNOWN_AS]-() }
  RETURN 'STRAY_NAME' AS check, n.id AS id, elementId(n) AS element, n.id AS caption LIMIT $limit
  UNION
  MATCH (cause:Happening)-[r:CAUSES|TRIGGERS|ENABLES|MOTIVATES|AMPLIFIES|MITIGATES|PREVENTS|RESPONDS_TO|CONTEXT_FOR]->(effect:Happening)
  WHERE NOT EXISTS {
    MATCH (link:CausalLink {id: r.link})
    WHERE link.relation = type(r) AND EXISTS { (link)-[:CAUSE]->(cause) } AND EXISTS { (link)-[:EFFECT]->(effect) }
  }
  RETURN 'STRAY_SHORTCUT' AS check, coalesce(r.link, 'link:unknown') AS id, elementId(r) AS element,
    cause.caption + ' –' + type(r) + '→ ' + effect.caption AS caption LIMIT $limit
}
RETURN check, id, element, caption
ORDER BY check, id, element
