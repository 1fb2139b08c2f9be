"""CC6xx: dates, weekdays, durations and ages."""
