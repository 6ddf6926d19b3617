// The thing that was there.
OPTIONAL MATCH (actor:Actor {id: this.left})
OPTIONAL MATCH (told:Happening {id: this.left})
OPTIONAL MATCH (topic:Topic {id: this.left})
OPTIONAL MATCH (place:Place {id: this.left})
WITH coalesce(actor, told, topic, place) AS found
RETURN found
