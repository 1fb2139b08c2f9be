"""CC2xx: parts and shares of a whole."""
