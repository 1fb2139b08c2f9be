"""The catalogue of relations: one file, one relation. Rules are discovered; nobody imports them."""
