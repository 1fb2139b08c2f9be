"""Following: what the word or sign after a number may have to do with it, as flags to ask for."""

from __future__ import annotations

DATE = 1
"""It may make a date or a time of the number."""

SCALE = 2
"""It may multiply or divide the number."""

UNIT = 4
"""It may be what the number is counted in."""

RATE = 8
"""It may join what the number is counted for."""

OTHER = 16
"""It may belong to the number in another way."""

ANY = 31
