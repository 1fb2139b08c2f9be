"""Two ages of one person and the time between them."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import DATE, Claim, Example, Match, Rule, widened, years_apart
from claimcheck.claims.slotted import plain
from claimcheck.pattern import pattern
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.quantities.quantity import Quantity

_OLDEST = 122
_NAME = pattern(r"\b[A-Z][^\W\d_]*")


class AgeArithmetic(Rule):
    """An age then, an age now, and how many years lie between.

    The birthday may fall before or after, so that a year more or less is accepted; rounded decades are rounded.
    """

    code = "CC606"
    roles = {"now": "age|count", "then": "age|count", "ago": "duration", "start": DATE, "end": "start"}
    result = "now"
    readings = ("elapsed", "between")
    phrasings = (
        "{now} [now|today] , was {then} [years old] when ~ {ago} ago",
        "(is|are) [now|today] {now} [now|today] [~] and was {then} [years old] when ~ {ago} ago",
        "[now|today] {now} , ~ (was|at|aged) {then} ~ {ago} ago",
        "was {then} [years old] when ~ {ago} ago … [;] ~ (is|and) now {now}",
        "was {then} [years old] , {ago} ago … now {now}",
        "was {then} [years old] when ~ , {ago} ago … now {now}",
        "(at|aged|at the age of) {then} ~ {ago} ago … [;] ~ now {now}",
        "(at|aged|was) {then} when ~ (began|started|joined|arrived|moved|married) … {now} when ~ (retired|left|stopped|quit|died|ended|finished) [,] {ago} later",
        "{ago} (after|since) ~ (at|aged) {then} , ~ now {now}",
        "(is|now) {now} [today|now] [;|,] ~ {ago} ago , (at|aged) {then}",
        "(at|aged) {then} , {ago} ago [,] ~ now {now}",
        "the {now} was {then} when ~ {ago} ago",
        "(at|aged) {now} [,] ~ {ago} older than ~ {then}",
        "was {then} [years old] (in|when ~ in) {start} … [;] ~ {now} [years old] (in|when ~ in) {end}",
        "(at|aged) {then} [,] in {start} … [;] ~ (at|aged) {now} [,] in {end}",
        "in {start} , (at|aged) {then} … [;] ~ in {end} , (at|aged) {now}",
    )
    message = "the figures make the later age {computed}; the text says {now}"
    valid = (
        Example("Lena Marsh is 45 now and was 30 when she joined 15 years ago."),
        Example("Now 71, he was 24 when he signed up 46 years ago."),
        Example("He was 19 when he arrived 20 years ago; his son is now 12."),
        Example("Now 62, he has run the shop for 20 years."),
        Example("He was 20 in 1985 and was 40 in 2005, when he stood down."),
        Example("She was 28 when they met, two decades ago, and is now 47."),
    )
    invalid = (
        Example("Lena Marsh is 45 now and was 30 when she joined 25 years ago.", computed="55"),
        Example("Now 71, he was 24 when he signed up 37 years ago.", computed="61"),
        Example("He was 19 when he arrived 30 years ago and is now 64.", computed="49"),
        Example("She was 28 when they married 12 years ago, and is now 50.", computed="40"),
        Example("At 17 she left home 9 years ago; she is now 36.", computed="26"),
        Example("He was 20 in 1985 and was 52 in 2005, when he stood down.", computed="40"),
    )

    @staticmethod
    def elapsed(then: Carrier, ago: Carrier) -> Carrier:
        """The age then and the years since."""
        return then + ago

    @staticmethod
    def between(then: Carrier, start: Carrier, end: Carrier) -> Carrier:
        """The age then and the years between the two dates."""
        return then + (end - start)

    def bind(self, match: Match) -> Iterator[Claim]:
        """The ages in years, of one person, and the time between them."""
        roles: dict[str, Quantity] = self.filled(match)  # type: ignore[assignment]
        text = _told(match)
        aged = {role: _aged(figure) for role, figure in roles.items() if role in ("now", "then", "ago")}
        kin = match.phrasing.lexicon.has("kin", text) and "older" not in match.phrasing.template
        if kin or None in aged.values():
            return
        bound: dict[str, Quantity] = {role: figure for role, figure in aged.items() if figure is not None}
        if "start" in roles:
            apart = years_apart(roles["start"], roles["end"])
            if apart is None:
                return
            bound |= {"start": apart.start, "end": apart.end}
        now = widened(bound["now"], Fraction(1), Fraction(1), exact=True)
        bound["now"] = now
        yield Claim(self, bound, self.binding, self.readings)


def _aged(figure: Quantity) -> Quantity | None:
    """A number of years; None for what counts or lasts otherwise."""
    years = figure.value
    if figure.unit.name == "decade" and not figure.is_range:
        return figure.replace(readings=(Reading(10 * years, unit("year"), Fraction(10)),), strength="about")
    bare = figure.unit.name in ("", "year") and not figure.subject
    whole = not figure.is_range and years.denominator == 1 and 0 < years <= _OLDEST
    if not (bare and whole) and not (whole and figure.unit.name == "year"):
        return None
    return figure.replace(readings=(Reading(years, unit("year"), Fraction(1)),))


def _told(match: Match) -> str:
    """The words of a match without names and titles: *Sister Agnes* is nobody's sister."""
    sentence = match.sentence
    said = sentence.document.text[sentence.origin(match.start) : sentence.origin(match.end)]
    return plain(_NAME.sub(" ", said))
