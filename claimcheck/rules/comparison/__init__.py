"""CC51x: one value against another."""
