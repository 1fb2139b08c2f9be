"""Style: how the figures of a role are written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from tests.rules.truth.telling import Hand


@dataclass(frozen=True)
class Style:
    """A unit in a newspaper's spelling, the decimals it takes, and the range of values that a writer has of it.

    ``low`` and ``high`` are in the written unit; ``scale`` is what one of it is in the unit that the formula counts in.
    ``exact`` figures are counted out. ``noun`` is what they count, written where the phrasing leaves room for it.
    """

    prefix: str = ""
    suffix: str = ""
    decimals: int = 0
    low: int = 2
    high: int = 5000
    exact: bool = False
    scale: Fraction | int = 1
    noun: str = ""

    def write(self, value: Fraction) -> str:
        """A value in the written unit that has no more than :attr:`decimals` decimals."""
        return f"{self.prefix}{float(value):,.{self.decimals}f}{self.suffix}"

    def rounded(self, true: Fraction) -> Fraction:
        """A true value, in the formula's unit, as it is written: half up to :attr:`decimals`."""
        place = 10**self.decimals
        return Fraction(int(Fraction(true) / self.scale * place + Fraction(1, 2)), place)

    def draw(self, hand: Hand) -> Fraction:
        """A true value, in the formula's unit; no whole number of what is written unless counted out."""
        place = 10**self.decimals
        drawn = Fraction(hand.number(self.low * place, self.high * place))
        if not self.exact:
            drawn += Fraction(hand.random.randint(-9, 9), 20)
        return drawn / place * self.scale

    @property
    def is_share(self) -> bool:
        """Whether it is of a hundred."""
        return self.suffix in (" per cent", "%")

    def counting(self, noun: str) -> Style:
        """The style with a noun."""
        return replace(self, noun=noun)

    def within(self, low: int, high: int) -> Style:
        """The style over another range."""
        return replace(self, low=low, high=high)


COUNT = Style(exact=True)
PEOPLE = Style(exact=True, noun="people")
PERCENT = Style(suffix=" per cent", high=95)
PERCENT_SIGN = Style(suffix="%", decimals=1, high=95)
POINTS = Style(suffix=" percentage points", decimals=1, high=60)
POUNDS_M = Style("£", " million", 1, 2, 900)
EUROS = Style("€", "", 0, 20, 9000)
DOLLARS_BN = Style("$", "bn", 2, 2, 90)
TONNES = Style(suffix=" tonnes", low=20, high=6000)
KG = Style(suffix=" kg", decimals=1, low=20, high=900)
KM = Style(suffix=" km", low=20, high=900)
MILES = Style(suffix=" miles", decimals=1, low=20, high=600)
SQ_KM = Style(suffix=" sq km", low=20, high=6000)
HECTARES = Style(suffix=" hectares", low=20, high=6000)

STYLES: dict[str, tuple[Style, ...]] = {
    "count": (COUNT.within(20, 5000),),
    "money": (POUNDS_M, EUROS),
    "mass": (TONNES, KG),
    "length": (KM, MILES),
    "area": (SQ_KM, HECTARES),
    "percent": (PERCENT, PERCENT_SIGN),
    "point": (POINTS,),
    "multiple": (Style(suffix=" times", decimals=1, low=2, high=9),),
    "age": (Style(suffix=" years old", low=20, high=90, exact=True),),
}
"""What a writer has of each kind, where a story says nothing else."""
