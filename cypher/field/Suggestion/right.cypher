// The thing that came later.
OPTIONAL MATCH (actor:Actor {id: this.right})
OPTIONAL MATCH (told:Happening {id: this.right})
OPTIONAL MATCH (topic:Topic {id: this.right})
OPTIONAL MATCH (place:Place {id: this.right})
WITH coalesce(actor, told, topic, place) AS found
RETURN found
