"""A part of a person."""

from __future__ import annotations

from claimcheck.claims import Claim, Example, Passage, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.slotted import SLOTS
from claimcheck.pattern import pattern
from claimcheck.quantities.qualifier import Qualifier

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity


MONTHLY = (1900, 2100)
"""Years: a sentence that ends in one and the figure that opens the next are at times set without a blank between."""

_EXACT = (None, Qualifier.APPROX, Qualifier.AT_LEAST, Qualifier.AT_MOST)
"""Hedges that leave a count a count; *more than 2.5 goals* are a bet."""

CLOSE = 60
"""How far from the figure, in letters, a word that tells of a mean may stand."""


CAPITALS = 12
"""How far before a number, in letters, the name that it is part of may begin."""

_TO_EACH = f"to the {SLOTS['count']}"
"""So many *to the thousand*."""
_CAPITALS = pattern(r" [A-Z]{2,}\b")
_CAPITALS_END = pattern(r"\b[A-Z]{2,}[ -]$")


class CountDomain(Rule):
    """People, deaths, ships and votes come whole: *3.5 people died* has lost a scale word, or is a mean that does not say so.

    Means, rates, ratios and full-time equivalents may be broken, and are left alone wherever a word tells of one.
    """

    code = "CC903"
    roles = {"count": "count", "whole": "count"}
    result = "whole"
    message = "“{count}” is no whole number of them"
    valid = (
        Example("A household has 2.4 people on average."),
        Example("Some 3.5 million people fled."),
        Example("The side scores 1.7 goals a game."),
        Example("There were 3.2 deaths for every 1,000 births."),
        Example("The office employs 12.5 full-time equivalent workers."),
        Example("It takes 4.2 seconds, and 20 people watched."),
        Example("Density of beds: 2.4 beds/1,000 population."),
        Example("They had - 4.2 beds fewer."),
        Example("Net migration came to -200 people; he had bet on more than 2.5 goals."),
        Example("The toll rose from 4.2 deaths per 100,000 to 21.8 deaths."),
        Example("The plan allows a density of 3.4 cottages, or 5.2 houses to the acre near the quay."),
        Example("The isle has 1.4 doctors and 3.9 nurses to the thousand, and 2.6 beds."),
        Example("Under ISO 740.2, ships report hourly; all 740.2 ships carry two sets."),
    )
    invalid = (
        Example("Some 3.5 people died in the storm."),
        Example("The village lost 12.4 houses to the flood."),
        Example("Officials said 47.5 soldiers had surrendered."),
        Example("The party won 31.5 seats in the assembly."),
        Example("Police counted 812.7 protesters in the square."),
        Example("The vigil drew -40 people, fewer than had been hoped."),
        Example("By dusk 14.5 miners had been brought up."),
        Example("The coach fielded 12.5 young players in the cup."),
    )

    @staticmethod
    def formula(count: Carrier) -> Carrier:
        return count

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Every broken count of what comes whole."""
        broken = [figure for figure in passage.figures if figure.kind == "count" and _is_broken(figure)]
        if not broken:
            return
        places = set(map(id, broken))
        words = lexicon(passage.locale)
        for sentence in passage.sentences:
            for figure in sentence.figures:
                if id(figure) in places and self.comes_whole(figure, sentence, words):
                    yield Claim(self, {"count": figure, "whole": self.constant(figure, max(0, round(figure.value)))})

    def comes_whole(self, figure: Quantity, sentence: Slotted, words: Lexicon) -> bool:
        """Whether the figure counts what has no parts, and nothing says that it is a mean."""
        rated = any(other.kind == "rate" for other in sentence.figures)
        exact = figure.form == "digits" and not figure.is_range and figure.qualifier in _EXACT
        counted = _is_counted(figure.subject.split(" "), words)
        place = sentence.place_of(figure)
        around = sentence.text[max(0, place - CLOSE) : place + CLOSE]
        if not (exact and counted) or _is_set_apart(figure) or _is_share(figure, sentence.text[place + 1 :], words):
            return False
        if words.has("to_each", sentence.text) or _TO_EACH in sentence.text or _is_name(figure):
            return False
        if figure.value < 0:
            return not words.has("may_turn_negative", sentence.text)
        return not (rated or words.has("averaged", around))


def _is_counted(nouns: list[str], words: Lexicon) -> bool:
    """Whether things that come whole are named, right away or after a word that describes them."""
    if nouns[0] in words.groups["describing"]:
        nouns = nouns[1:]
    if not nouns or nouns[0] in words.groups["no_persons"]:
        return False
    if nouns[0].endswith(tuple(words.groups["no_whole_endings"])):
        return False
    return nouns[0] in words.groups["countable"] or nouns[0].endswith(tuple(words.groups["whole_endings"]))


def _is_name(figure: Quantity) -> bool:
    """Whether the very number stands beside capitals somewhere in the text, as that of a standard does: *IEEE 802.2*."""
    number, text = figure.text, figure.document.text
    at = text.find(number)
    while at >= 0:
        end = at + len(number)
        if _CAPITALS_END.search(text[max(0, at - CAPITALS) : at]) or _CAPITALS.match(text, end):
            return True
        at = text.find(number, end)
    return False


def _is_share(figure: Quantity, after: str, words: Lexicon) -> bool:
    """Whether a number below one is a share of what follows: *0.6 of the boys*."""
    return 0 < figure.value < 1 and not words.groups["of_which"].isdisjoint(after.split(maxsplit=1)[:1])


def _is_set_apart(figure: Quantity) -> bool:
    """Whether a stroke makes a rate of the count (*2.4 beds/1,000 people*), it owns what follows, or its sign is a dash."""
    after = figure.noun[1] if figure.noun else figure.end
    return figure.document.text[after : after + 1] in ("/", "'", "’") or (
        figure.value < 0 and figure.text[1:2].isspace()
    )


def _is_broken(figure: Quantity) -> bool:
    """Whether a figure is no whole number, or less than none."""
    value = figure.value
    if value.denominator != 1 and not MONTHLY[0] <= value < MONTHLY[1]:
        return True
    return value.numerator < 0 and not figure.text[0].isalpha()
