// The next things in the order of their ids.
// @param after ID!
// @param limit Int!
// @column id ID!
CALL () {
  MATCH (n:Actor) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit
  UNION
  MATCH (n:Office) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit
  UNION
  MATCH (n:Topic) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit
  UNION
  MATCH (n:Place) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit
  UNION
  MATCH (n:Happening) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit
  UNION
  MATCH (n:CausalLink) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit
  UNION
  MATCH (n:Assessment) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit
}
RETURN id
ORDER BY id LIMIT $limit
