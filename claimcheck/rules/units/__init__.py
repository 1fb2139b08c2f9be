"""CC1xx: units: conversions in brackets, notation, the right kind of unit."""
