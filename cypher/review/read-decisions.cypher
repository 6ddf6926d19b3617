// What was decided before about items with these fingerprints.
// @param fingerprints [String!]!
// @column fingerprint String!
// @column verdict String!
// @column edited String
// @column by String!
// @column at DateTime!
UNWIND $fingerprints AS fingerprint
MATCH (d:Decision {id: 'decision:' + fingerprint})
RETURN fingerprint, d.verdict AS verdict, d.edited AS edited, d.by AS by, d.at AS at
