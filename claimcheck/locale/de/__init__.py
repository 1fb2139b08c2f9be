"""German, as the press of Germany, Austria and Switzerland writes it."""
