"""findings: where claims are judged, one by one and all together."""
