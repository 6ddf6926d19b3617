// All causal links.
MATCH (link:CausalLink)
RETURN link
