"""CC0xx: what no single relation shows."""
