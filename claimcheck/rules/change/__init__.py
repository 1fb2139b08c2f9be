"""CC4xx: change from one value to another."""
