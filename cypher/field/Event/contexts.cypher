// PLOVER contexts; the graph keeps no empty lists.
RETURN coalesce(this.contexts, []) AS contexts
