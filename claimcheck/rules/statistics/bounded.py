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

_VALUE = r"(?P<value>[-−]?\d{0,3}[.·]\d{1,6})(?!\d|[.·]\d| ?[%°]| ?[×x*] ?10|[eE][-−–]?\d)(?! ?(?:per ?cent|points?|times|mm|cm|m|km|kg|kPa|mmHg|ms|s|Hz|in)\b)"
_IS = r"(?:=|of|was|is|at|:|,? ?(?:which |that )?(?:(?:was|is|were|being|has been) (?:put|estimated|found to be|calculated|given|reckoned|set|measured)(?: at)?|(?:came|comes|works|worked|coming|working) (?:out )?(?:at|to)|stood at|stands at|reached|reaches|reaching|equalled|equals|to be|as high as)|(?<=appa )|(?<=AUC ))"
_NAMED = pattern(
    r"(?:(?P<share>(?:\b[pP](?:[- ]values?)?|\b(?:[aA]|[Tt]he|[Ii]ts|[Tt]heir) (?:probability|likelihood)(?: (?:of|that) [a-z' -]{1,40}?)?|\bR2|\bR²|\br2|\br²|\b[Rr][- ]squared(?: value)?|\b[Cc]oefficient of determination|\bAUCs?|\bAUROC|\b[Aa]rea under the (?:[A-Za-z-]{1,12} ){0,3}curve(?: \(AUC\))?|\bC[- ](?:statistic|index)|\b[Cc]ronbach's (?:alpha|α)\)?|\bGini (?:coefficient|index)))"
    r"|(?P<signed>(?:(?<![\w.])r ?\( ?\d{1,6} ?\)|\b[Cc]orrelation(?: coefficient)?(?: \(r\))?(?: (?:between|of) [a-z' -]{1,60}?)?(?: (?:was|of|is) r)?|\b[Cc]orrelated(?: [a-z' -]{1,40}?)?|\b[Pp]earson's r|\b[Ss]pearson's (?:rho|ρ)|\b[Kk]endall's (?:tau|τ)|\b(?:[Cc]ohen's |[Ff]leiss' )?[Kk]appa(?: (?:value|score|statistic|coefficient))?))"
    r"|(?P<letter>(?<![\w.²])(?:r|rho|ρ))"
    r"|(?P<positive>(?:\bSD|\bstandard deviation|\bs\.d\.)))"
    rf"(?: (?:of|for|in) (?:the|this|its|their|our|all) [a-z' -]{{1,30}}?)? ?\(?,? ?{_IS} ?(?:r ?= ?)?{_VALUE}"
)
NAMES = (
    *(f"{letter}{gap}" for letter in "pP" for gap in ("=", " =", "-v", " v", " of", " was", " is", ":", " :")),
    *("robability", "ikelihood", "R2", "R²", "r2", "r²", "-squared", " squared", "determination", "AUC", "AUROC"),
    *("the curve", "statistic", "C-index", "C index", "alpha", "Gini", "r(", "r (", "r =", "r=", "rho", "ρ"),
    *("orrelation", "orrelated", "earson's r", "endall's", "appa", "SD", "standard deviation", "s.d."),
)
BEFORE, AFTER = 30, 100
"""What names a statistic, and how far before and after it the pattern reaches."""

_CHANCE = pattern(
    rf"\b(?:[Cc]hances?|[Pp]robability|[Ll]ikelihood)(?: (?:of|that) [a-z' -]{{1,50}}?)? ?{_IS} (?:about |some |only |just |nearly |almost )?(?P<value>\d{{1,4}}(?:[.·]\d{{1,3}})?)(?= ?(?:%|per ?cent)(?! (?:higher|lower|greater|larger|bigger|smaller|more|less|better|worse|of|above|below|up)\b))"
)
CHANCES = ("hance", "robability", "ikelihood")
_RELATED = pattern(r"correlat|associat|relat|linked|tracked|in step|go hand in hand|moved together")
_ALONE = pattern(r"(?: ?[,;.)\]:–—]| (?:between|for|in|and|with|among|across|at)\b|\s*\Z)")
"""What may follow *r* and its value, which has no unit."""
_NEAR = 160
"""How far before *r* alone words must say that two things are related; else it may be a radius."""

_POINT = pattern(r"[.·]\d")
_LED = pattern(r"[=:a-zC] {0,2}(?P<whole>[-−]?\d{0,3})\Z")
"""What stands before the decimals of every value: a sign or the last letter of a word, and few digits."""
_DIGITS = 8
_PLAIN = pattern(_VALUE)
RANGES = {
    "share": (Fraction(0), Fraction(1)),
    "signed": (Fraction(-1), Fraction(1)),
    "letter": (Fraction(-1), Fraction(1)),
    "positive": (Fraction(0), Fraction(10**6)),
}
"""What each kind of statistic can be."""


class BoundedStatistic(Rule):
    """A correlation lies between -1 and 1; a p value, a probability, R², the area under a curve and the Gini coefficient between 0 and 1.

    A standard deviation is never negative. Figures with a unit or a per cent sign after them, and a Gini index on the
    scale to 100, are left alone.
    """

    code = "CC710"
    is_certain = True
    meets = (
        "page:=",
        "page:robability",
        "page:hance",
        "page:p-value",
        "page:alpha",
        "page:p value",
        "page:ikelihood",
        "page:orrelat",
        "page:the curve",
        "page:squared",
        "page:appa",
        "page:determination",
        "page:Gini",
        "page:R²",
        "page:AUC",
        "page:SD",
        "page:standard deviation",
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
        Example("The two ponds are related by shape, the first having a radius of r = 1.5 m."),
        Example("The probability of frost is 140% higher, and the chance of hail was put at 60%."),
        Example("The probability of frost was put at 0.4, and kappa was 0.71."),
    )
    invalid = (
        Example("The two were related, r(48) = 1.31."),
        Example("The model had an R² of 1.92."),
        Example("The difference was not significant (p = 1.4)."),
        Example("He gave it a probability of 1.5."),
        Example("The mean was 4.1 (SD = -1.2)."),
        Example("The correlation between the two was 1.2."),
        Example("He put the probability at 1.3."),
        Example("Height and weight were correlated (r = 1.62) in all six herds."),
        Example("The probability of a leak was put at 1.04."),
        Example("Agreement among the readers was poor (kappa 2.1)."),
        Example("The chance of a landslide there was put at 140 per cent."),
        Example("Rainfall and yield, correlated at 1.27, move together."),
    )

    @staticmethod
    def formula(range: Carrier) -> Carrier:
        return range

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Every statistic that is named with its value."""
        text = passage.document.text
        for found in nearby(_NAMED, text, NAMES, BEFORE, AFTER) if _has_value(text) else ():
            figure = notated(passage.document, *found.span("value"))
            if found["letter"] and not _ALONE.match(text, found.end()):
                continue
            if found["letter"] and not _RELATED.search(text, max(0, found.start() - _NEAR), found.start()):
                continue
            kind = next(kind for kind in RANGES if found[kind])
            if figure is None or (found[kind].startswith("Gini") and figure.value > 2):
                continue
            yield Claim(self, {"statistic": figure, "range": between(figure, *RANGES[kind])}, self.binding)
        for found in nearby(_CHANCE, text, CHANCES, 1, AFTER):
            figure = notated(passage.document, *found.span("value"), name="percent")
            if figure is not None:
                whole = between(figure, Fraction(0), Fraction(100))
                yield Claim(self, {"statistic": figure, "range": whole}, self.binding)

    def arithmetic(self, claim: Claim) -> str:  # noqa: ARG002
        """What the figure has to lie in."""
        return "range"


def _has_value(text: str) -> bool:
    """Whether any decimal of a text may be the value of a statistic; the many names of these are not looked for else."""
    for point in _POINT.finditer(text):
        led = _LED.search(text, max(0, point.start() - _DIGITS), point.start())
        if led is not None and _PLAIN.match(text, led.start("whole")):
            return True
    return False
