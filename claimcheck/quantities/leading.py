"""Leading: what the word before a number may have to do with it, as flags to ask for.

No flag at all is a quick no: the word is one of letters alone that says nothing of the number. The flags are others
than those of :mod:`~claimcheck.quantities.following`, so that one number can hold both.
"""

from __future__ import annotations

MONTH = 64
"""It names a month."""

MONEY = 128
"""It may be the sign or code of a currency, or a part of one."""

NEGATIVE = 256
"""It is the word for a minus."""

CUE = 512
"""It may end a qualifier, or stand between one and its figure."""

JOINER = 1024
"""It is "and"."""

OTHER = 2048
"""It is not made of letters alone, or there is none: what stands before the number has to be looked at."""

AT = 4096
"""It may say when: "at" before a time of day."""

ANY = MONTH | MONEY | NEGATIVE | CUE | JOINER | OTHER
