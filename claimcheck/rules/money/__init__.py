"""Money: exchange rates, prices, stakes, profits and percentages of sums."""
