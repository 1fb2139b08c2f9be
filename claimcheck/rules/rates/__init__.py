"""Rates: so many a day, per 100,000 or to the square mile."""
