"""CC3xx: sums and breakdowns."""
