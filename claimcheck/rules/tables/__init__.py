"""CC35x: tables."""
