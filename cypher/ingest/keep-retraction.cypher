// Keeps the text of a source that is withdrawn, with who withdrew it when and why.
// @param properties Map!
MERGE (r:Retraction {id: $properties.id})
SET r = $properties
