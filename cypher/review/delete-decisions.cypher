// Forgets decisions that were taken back.
// @param fingerprints [String!]!
UNWIND $fingerprints AS fingerprint
MATCH (d:Decision {id: 'decision:' + fingerprint})
DELETE d
