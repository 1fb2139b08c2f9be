"""A statistic that cannot take the value stated."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import ANY, Claim, Example, Passage, Rule
from claimcheck.claims.nearby import nearby
from claimcheck.claims.notated import between, notated
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier

_VALUE = r"(?P<value>[-−]?\d{0,3}[.·]\d{1,6})(?!\d|[.·]\d| ?[%°]| ?[×x*] ?10|[eE][-−–]?\d)(?! ?(?:per ?cent|points?|mm|cm|m|km|kg|kPa|mmHg|ms|s|Hz|in)\b)"
_NAMED = pattern(
    r"(?:(?P<share>(?:\b[pP](?:[- ]value)?|\b(?:[aA]|[Tt]he) probability|\bR2|\bR²|\br2|\br²|\bAUC|\bAUROC|\bC[- ]statistic|\b[Cc]ronbach's alpha|\bGini (?:coefficient|index)))"
    r"|(?P<signed>(?:(?<![\w.])r ?\( ?\d{1,6} ?\)|\bcorrelation(?: coefficient)?(?: between [a-z ]{1,30}?)?(?: (?:was|of|is) r)?|\b[Pp]earson's r|\b[Ss]pearson's rho))"
    r"|(?P<positive>(?:\bSD|\bstandard deviation|\bs\.d\.)))"
    rf" ?(?:=|of|was|is|at|:) ?{_VALUE}"
)
NAMES = (
    *(f"{letter}{gap}" for letter in "pP" for gap in ("=", " =", "-v", " v", " of", " was", " is", ":", " :")),
    *("robability", "R2", "R²", "r2", "r²", "AUC", "AUROC", "statistic", "alpha", "Gini"),
    *("r(", "r (", "correlation", "earson's r", "SD", "standard deviation", "s.d."),
)
BEFORE, AFTER = 20, 60
"""What names a statistic, and how far before and after it the pattern reaches."""

RANGES = {
    "share": (Fraction(0), Fraction(1)),
    "signed": (Fraction(-1), Fraction(1)),
    "positive": (Fraction(0), Fraction(10**6)),
}
"""What each kind of statistic can be."""


class BoundedStatistic(Rule):
    """A correlation lies between -1 and 1; a p value, a probability, R², the area under a curve and the Gini coefficient between 0 and 1.

    A standard deviation is never negative. Figures with a unit or a per cent sign after them, and a Gini index on the
    scale to 100, are left alone.
    """

    code = "CC710"
    meets = (
        "text:=",
        "text:probability",
        "text:correlation",
        "text:Gini",
        "text:R²",
        "text:AUC",
        "text:SD",
        "text:standard deviation",
    )
    roles = {"statistic": ANY, "range": "statistic"}
    result = "statistic"
    message = "{statistic} is outside what such a figure can be, {computed}"
    valid = (
        Example("The two were related, r(48) = .31, p = 0.03."),
        Example("The model had an R² of 0.92 and an AUC of 0.88."),
        Example("A pipe of r = 1.5 m carries p = 2.5 kPa."),
        Example("The Gini index was 41.5 in that year, and the SD was 2.5."),
        Example("He gave it a probability of 2.5 per cent."),
        Example("The link was strong (P = 2.48 × 10-44)."),
    )
    invalid = (
        Example("The two were related, r(48) = 1.31."),
        Example("The model had an R² of 1.92."),
        Example("The difference was not significant (p = 1.4)."),
        Example("He gave it a probability of 1.5."),
        Example("The mean was 4.1 (SD = -1.2)."),
        Example("The correlation between the two was 1.2."),
        Example("He put the probability at 1.3."),
    )

    @staticmethod
    def formula(range: Carrier) -> Carrier:
        return range

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Every statistic that is named with its value."""
        for found in nearby(_NAMED, passage.document.text, NAMES, BEFORE, AFTER):
            figure = notated(passage.document, *found.span("value"))
            kind = next(kind for kind in RANGES if found[kind])
            if figure is None or (found[kind].startswith("Gini") and figure.value > 2):
                continue
            yield Claim(self, {"statistic": figure, "range": between(figure, *RANGES[kind])}, self.binding)

    def arithmetic(self, claim: Claim) -> str:  # noqa: ARG002
        """What the figure has to lie in."""
        return "range"
