// Links that claim what it led to.
MATCH (this)<-[:CAUSE]-(link:CausalLink)
RETURN link
