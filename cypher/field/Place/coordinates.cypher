// Degrees in WGS 84.
RETURN this.latitude AS latitude, this.longitude AS longitude
