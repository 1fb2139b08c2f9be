"""CC9xx: order and magnitude: what no figure of its kind can be."""
