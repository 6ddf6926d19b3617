// The event with this id.
// @param id ID!
MATCH (event:Event {id: $id})
RETURN event
