// The happenings with these ids, with their dates: what a dossier refers to.
// @param ids [ID!]!
// @column id ID!
// @column caption String!
// @column edtf EDTF
// @column whenEarliest DateTime
// @column whenLatest DateTime
MATCH (h:Happening)
WHERE h.id IN $ids
RETURN h.id AS id, h.caption AS caption, h.when AS edtf, h.whenEarliest AS whenEarliest, h.whenLatest AS whenLatest
