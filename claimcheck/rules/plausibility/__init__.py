"""CC90x: plausibility: what no figure of its kind can be."""
