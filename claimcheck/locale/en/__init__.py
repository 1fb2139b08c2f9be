"""English, British and American, as the press writes it."""
