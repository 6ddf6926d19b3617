// From when on it counts.
RETURN this.moment AS value
