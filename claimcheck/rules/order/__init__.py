"""CC93x: order and rank: what comes first, and what comes before what."""
