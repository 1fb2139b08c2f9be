"""CC7xx: statistics: margins of error, p values, intervals, means of counts, odds."""
