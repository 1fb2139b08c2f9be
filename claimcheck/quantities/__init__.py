"""quantities: where words become numbers."""
