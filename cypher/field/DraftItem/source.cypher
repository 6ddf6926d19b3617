// The source that it was taken from.
MATCH (source:Source {id: this.source})
RETURN source
