"""Averages: means of lists, of totals and of groups."""
