"""Leading: what the word before a number may have to do with it, as flags to ask for.

No flag at all is a quick no: the word is one of letters alone that says nothing of the number.
"""

from __future__ import annotations

MONTH = 1
"""It names a month."""

MONEY = 2
"""It may be the sign or code of a currency, or a part of one."""

NEGATIVE = 4
"""It is the word for a minus."""

CUE = 8
"""It may end a qualifier, or stand between one and its figure."""

JOINER = 16
"""It is "and"."""

OTHER = 32
"""It is not made of letters alone, or there is none: what stands before the number has to be looked at."""
