"""Integrations: claimcheck where the work is done. They use the public API alone."""
