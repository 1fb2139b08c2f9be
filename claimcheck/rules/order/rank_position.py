"""A place in a ranking and those who are ahead."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import ANY, Claim, Example, Match, Rule
from claimcheck.claims.roles import WORD
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.quantities.quantity import Quantity

_PLACE = "[place|-placed|spot|position]"


class RankPosition(Rule):
    """Whoever is third has two ahead: a place is at least one more than the number of those named with better figures.

    Those named need not be all, so that a place further down is no contradiction.
    """

    code = "CC934"
    roles = {"place": f"ordinal|{WORD}nth", "own": ANY, "ahead": "own"}
    result = "place"
    relation = "<="
    phrasings = (
        f"{{place}} {_PLACE} ~ (with|on|at) {{own}} [~] , behind {{ahead...}}",
        rf"{{place}} {_PLACE} \( {{own}} \) [,] behind {{ahead...}}",
        f"{{own}} ~ {{place}} {_PLACE} , behind {{ahead...}}",
    )
    message = "with {ahead} ahead the place is {computed} at best, not {place}"
    valid = (
        Example("Ajax are third on 60 points, behind PSV with 70 and Utrecht with 65."),
        Example("She is second with 40 votes, behind Marsh on 55."),
        Example("The port was fifth with 3m tonnes, behind Hull with 4m and Leith with 5m."),
        Example("He finished third in 9.9 seconds, behind Cole."),
        Example("The firm is second with 20%, behind Acme with 31%, and 12% buy abroad."),
    )
    invalid = (
        Example("Ajax are second on 60 points, behind PSV with 70, Utrecht with 65 and Twente with 62.", computed="4"),
        Example(
            "The port was second with 3m tonnes, behind Hull with 4m tonnes and Leith with 5m tonnes.", computed="3"
        ),
        Example("She came third with 40 votes, behind Marsh on 55, Cole on 51 and Roe on 48.", computed="4"),
        Example("Norway was second with 9 golds, behind Italy with 12 golds and Japan with 11 golds.", computed="3"),
        Example("The mine is second with 20%, behind Acme with 31% and Borax with 25%.", computed="3"),
    )

    @staticmethod
    def formula(ahead: Carrier) -> Carrier:
        return len(ahead) + 1

    def bind(self, match: Match) -> Iterator[Claim]:
        """The place and those whose figures are greater."""
        roles = self.filled(match)
        own: Quantity = roles["own"]  # type: ignore[assignment]
        ahead: tuple[Quantity, ...] = roles["ahead"]  # type: ignore[assignment]
        if self.alike(roles) and all(figure.kind == own.kind and figure.value > own.value for figure in ahead):
            place: Quantity = roles["place"]  # type: ignore[assignment]
            number = Reading(place.value, unit(""), Fraction(0))
            counted = self.constant(place, int(place.value)).replace(readings=(number,))
            yield Claim(self, {**roles, "place": counted}, self.binding)
