// How much.
RETURN this.comparator AS comparator, this.value AS value, this.unit AS unit
