"""CC8xx: one figure stated more than once."""
