// How much of the quantity is done.
RETURN CASE WHEN this.value IS NULL THEN null ELSE coalesce(this.fulfilled, 0) END AS fulfilled, this.value AS of, this.unit AS unit,
  CASE WHEN this.value = 0 THEN 1.0 ELSE toFloat(coalesce(this.fulfilled, 0)) / this.value END AS share
