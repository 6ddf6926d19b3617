// Links that claim what led to it.
MATCH (this)<-[:EFFECT]-(link:CausalLink)
RETURN link
