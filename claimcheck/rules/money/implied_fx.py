"""Sums of money that a text gives in two currencies, again and again."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import DATE, MONEY, Binding, Claim, Example, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.standing import holds, standing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from claimcheck.claims import Carrier, Match, Passage, Slotted
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.quantities.quantity import Quantity

    Place = tuple[int, int]
    Pair = tuple[Quantity, Quantity, bool, Place]

_BRACKETED = (
    r"{given} \( [or|=|i.e.|that is|equal to|equivalent to|the equivalent of|worth] {restated}",
    r"{given} ~ \( [or|=|i.e.|that is|equal to|equivalent to|the equivalent of|worth] {restated} ~ \)",
    "{given} – [or] {restated} –",
    "{given} / {restated}",
)
_ASIDE = (
    "{given} ~ , or {restated}",
    "{given} , [which is] (equal to|equivalent to|the equivalent of) {restated}",
)
_DIRECTION = Fraction(9, 8)
"""How far the rates must be apart before they say which currency is worth more."""
_BESIDE = Fraction(8, 7)
"""How far they may be apart where two large sums of one deal stand in one sentence or in the next."""
_LARGE = 1_000_000
"""From here on a sum is converted by whoever writes rather than set as a price country by country."""
_BETWEEN = 2
"""How many sentences with figures two large sums of one deal may stand apart."""


class ImpliedFx(Rule):
    """Sums given in two currencies imply a rate of exchange, and within one article it hardly moves.

    The usual slip is in the scale: one side in millions, the other in billions. Articles mix conversions of several years and
    prices set country by country, so that real texts are silent up to a factor of 2; beside a year, where a currency may have
    lost its value, up to a factor of 50. Rates that disagree about which of the two is worth more are reported from an
    eighth apart, and two large sums in one sentence, or in two
    that follow each other, from a seventh. Sums *at the time* or *in today's money* are left alone.

    Where three or more sums are given, the rate in the middle is what the others are held against.
    """

    code = "CC561"
    meets = ("money",)
    roles = {"given": MONEY, "restated": MONEY, "other": "given", "converted": "restated"}
    result = "restated"
    readings = ("drifting", "dated", "direction", "beside")
    give = {"drifting": 2, "dated": 50, "direction": _DIRECTION, "beside": _BESIDE}
    loudest = "warning"
    message = "at the rate of {other} ({converted}), {given} is {computed}, not {restated}"
    valid = (
        Example(
            "It will buy trains for 860m zlotys ($215m). They seat 400 people. It has set aside 90m zlotys ($24m) for a depot."
        ),
        Example("It paid €40m ($43m) for the mill in 2015. A further €65m ($92m) was paid for the quay in 2008."),
        Example("The club paid £50m (€57m) for the striker. It had bought the keeper for £10m (€14.5m)."),
        Example("It paid €4 ($5) for the cup. A plate is €9 ($14) at home."),
        Example("The fund gave €40m ($43m) in March and €12m ($13m) in June."),
        Example("It paid $20m (£16m) for the site and $2m (£1.4m) for the ship."),
        Example("The estate was worth $5m (£1m at the time). It would now fetch $90m (£70m)."),
        Example("Profit was ¥40bn, or $1.20 a share, and the ¥9bn ($60m) loss is gone."),
        Example("The 1990 loan of 400m pesos ($20m) was repaid. In 2003 it lent 400m pesos ($2m)."),
        Example("The fund paid €200m ($220m) for the mill, along with €30m ($36m) for the quay."),
        Example("The ticket costs $30 (£25); in Berlin €28 ($31) is asked."),
    )
    invalid = (
        Example(
            "It will buy trains for 860m zlotys ($215m). They seat 400 people. It has set aside 90m zlotys ($14m) for a depot."
        ),
        Example(
            "It will pay €40m ($43m) up front. A further €65m ($92m) falls due if it is built by 2027.", computed="69"
        ),
        Example("It lent €35bn ($39m) in May, after €10bn ($11bn) in April.", repair="bn"),
        Example("Trade was worth C$1.7bn ($1.2bn). Some C$3.1bn ($2.2m) was wiped off.", computed="2"),
        Example("The two clubs agreed on €30m (£26m), and on €9m (£13m) more in bonuses."),
        Example("The tour took $56m (£30m), the album $5m (£2.7m) and the film $9m (£4.8bn)."),
        Example("The fund paid €200m ($220m) for the mill, along with €30m ($51m) for the quay.", computed="33"),
        Example("He left £1.2m ($1.5m). The house alone was sold for £400,000 ($5m)."),
    )

    @staticmethod
    def drifting(given: Carrier, converted: Carrier, other: Carrier) -> Carrier:
        """The sum at the other sum's rate."""
        return given * converted / other

    dated = direction = beside = drifting

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Each pair against the one whose rate is in the middle."""
        money = [figure for figure in passage.figures if figure.kind == "money"]
        if len(money) < 4 or len({unit.dimension for unit in {id(one.unit): one.unit for one in money}.values()}) < 2:
            return
        for pairs in self._by_currencies(passage):
            ranked = sorted(pairs, key=lambda pair: (_rate(pair), pair[0].start))
            middle = ranked[(len(ranked) - 1) // 2]
            for pair in pairs:
                if pair is not middle:
                    yield self._held_against(middle, pair)

    def _by_currencies(self, passage: Passage) -> Iterable[list[Pair]]:
        """The pairs of the text, those of the same two currencies together and the same way round."""
        found: dict[tuple[str, str], list[Pair]] = {}
        words = lexicon(passage.locale)
        numbers = {
            sentence.start: (-at - 1 if _looks_back(sentence, words) else sentence.paragraph, at)
            for at, sentence in enumerate(passage.sentences)
            if holds(sentence, MONEY, 2)
        }
        for match, is_aside in self._matches(passage):
            places = (match.places[role][0] for role in ("given", "restated"))
            given, restated = (match.sentence.figure(place).unbounded().ends()[0] for place in places)
            names = _currency(given, restated), _currency(restated, given)
            if names[0] == names[1] or not (given.value > 0 < restated.value) or _is_past(match, is_aside):
                continue
            dated, at = _is_dated(match), numbers[match.sentence.start]
            if names[0] < names[1]:
                found.setdefault(names, []).append((given, restated, dated, at))
            else:
                found.setdefault(names[::-1], []).append((restated, given, dated, at))
        return found.values()

    def _matches(self, passage: Passage) -> Iterator[tuple[Match, bool]]:
        pair = {"given": MONEY, "restated": MONEY}
        yield from ((match, False) for match in passage.every_match(pair, _BRACKETED))
        yield from ((match, True) for match in passage.every_match(pair, _ASIDE))

    def _held_against(self, middle: Pair, pair: Pair) -> Claim:
        given, restated, dated, place = pair
        roles = {"given": given, "restated": restated, "other": middle[0], "converted": middle[1]}
        reading = "dated" if dated or middle[2] else "drifting"
        if (_rate(pair) - 1) * (_rate(middle) - 1) < 0 and reading == "drifting":
            reading = "direction"
        elif reading == "drifting" and _are_near(place, middle[3]) and _are_large(pair) and _are_large(middle):
            reading = "beside"
        return Claim(self, roles, Binding.PARAGRAPH, (reading,))


def _currency(figure: Quantity, beside: Quantity) -> str:
    """The name of a figure's currency; a bare sign of dollars beside American ones is that of another country."""
    name = str(figure.unit.dimension)
    return f"{name} of another country" if name == str(beside.unit.dimension) and len(figure.readings) > 1 else name


def _rate(pair: Pair) -> Fraction:
    return pair[1].value * pair[1].unit.factor / (pair[0].value * pair[0].unit.factor)


def _are_near(one: Place, other: Place) -> bool:
    """Whether two sentences are one, or follow each other in a paragraph with no more than one between."""
    return one[0] == other[0] and abs(one[1] - other[1]) <= _BETWEEN


def _looks_back(sentence: Slotted, words: Lexicon) -> bool:
    """Whether a sentence may tell of another time, so that it is near no other: "It had bought the keeper for"."""
    text = sentence.text
    for phrase in words.groups["present_time"]:
        text = text.replace(phrase, " ")
    return words.has("time", text) or words.has("looks_back_in_time", text)


def _is_dated(match: Match) -> bool:
    """Whether the sentence names a year, in which a rate may have been another; one that is still to come is none."""
    years = [one for one in standing(match.sentence, DATE) if one.figure.calendar and one.figure.calendar.year]
    return any(not one.led_by("due_by", match.phrasing.lexicon) for one in years)


def _are_large(pair: Pair) -> bool:
    return all(sum_.value * sum_.unit.factor >= _LARGE for sum_ in pair[:2])


def _is_past(match: Match, is_aside: bool) -> bool:
    """Whether the second sum is one of another time, or so much for each share or head."""
    return match.followed_by("at_the_time") or (is_aside and match.followed_by("for_each"))
