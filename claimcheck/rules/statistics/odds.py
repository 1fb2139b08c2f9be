"""Odds and return periods, and the chance that they amount to."""

from __future__ import annotations

import re
from fractions import Fraction

from claimcheck.claims import ANY, Claim, Example, Passage, Rule
from claimcheck.claims.nearby import nearby
from claimcheck.claims.notated import between, exactly, notated
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.documents.document import Document
    from claimcheck.quantities.quantity import Quantity

OVERROUND = Fraction(7, 10)
"""Bookmakers keep a margin: the chance may be said to be this much, relatively, below what the odds imply."""

_ODDS = pattern(
    r"(?:(?:[Oo]dds (?:of|at|are|were|stand at)|priced at|quoted at|(?:makes?|made|have|has|rates?|rated|give|gives|gave) (?:him|her|it|them|the [a-z]{1,15})|offer|offers|offering|[Aa]t|[Aa]) (?P<a1>\d{1,4})(?:/|-| to |-to-)(?P<b1>\d{1,3})(?![\w/]| (?:up|down|ahead|behind|in front|with|after))|(?<![\w/.-])(?P<a2>\d{1,4})(?:/|-| to |-to-)(?P<b2>\d{1,3})[ -](?:against|shot|outsider|favourite|favorite|long ?shot|chance|underdog|on favourite))"
)
_CHANCE = pattern(
    r"(?P<percent>\d{1,2}(?:\.\d{1,2})?) ?(?:%|per ?cent|pc\b)[ -](?:chance|probability|likelihood)|(?:probability|chance|likelihood)(?: of [a-z' -]{1,30}?)? (?:of|is|was|at|being|stands at|works out at|put at|as) (?:about |around |roughly |some )?(?P<share>\d{1,2}(?:\.\d{1,2})?) ?(?:%|per ?cent|pc\b)|(?P<top>one|1)[ -]in[ -](?P<word>two|three|four|five|six|seven|eight|nine|ten|\d{1,5})[ -](?:chance|probability)"
)
EVENTS = ("flood", "storm", "event", "rain", "drought", "gale", "surge", "downpour", "deluge", "snowfall", "heatwave")
"""What returns: one of these is in every return period."""

_RETURN = (
    r"(?:one|once|1)[ -]in[ -](?:a[ -])?(?P<years>\d{1,3}(?:,?\d{3}){0,4}|hundred|thousand)[ -]years?[ -]"
    rf"(?:{'|'.join(EVENTS)}|rainfall)"
)
_RETURNING = pattern(rf"years?[ -](?:{'|'.join(EVENTS)})")
"""What every return period has."""

_PERIOD = pattern(
    rf"{_RETURN}[^.;%]{{0,80}}?(?P<percent>\d{{1,2}}(?:\.\d{{1,3}})?) ?(?:%|per ?cent|pc\b)[ -](?:chance|probability|likelihood|risk)?"
)
_YEARLY = r"(?:in any(?: given| one| single)? year|(?:each|every|a|per) year|annually|a year)"
_PERCENT = (
    r"(?P<percent>\d{1,2}(?:\.\d{1,3})?) ?(?:%|per ?cent|pc\b)[ -](?:annual )?(?:chance|probability|likelihood|risk)"
)
_APART = pattern(
    rf"{_RETURN}(?: [a-z ]{{3,60}})?\.[\"”]? [A-Z][^.;%]{{0,40}}?{_PERCENT} of (?:one|such|it|that|this|another)[^.;%]{{0,40}}? in any (?:given |one |single )?(?:year|winter|summer|season|spring|autumn)\b"
)
"""A return period, and in the next sentence the chance of such a thing in any year."""

_PUT = pattern(
    rf"{_RETURN}[^.;%]{{0,60}}?\b(?:annual|yearly) (?:chance|probability|likelihood|risk) of (?:about |some )?"
    r"(?P<percent>\d{1,2}(?:\.\d{1,3})?) ?(?:%|per ?cent|pc\b)"
)
_PLAIN = pattern(
    rf"(?<![\w,.-])(?P<years>\d{{2,3}}(?:,\d{{3}})?)[ -]years?[ -](?:flood|storm|rainfall|drought|rain)[^.;%]{{0,80}}?{_PERCENT}(?: of [a-z ]{{3,40}}?)? {_YEARLY}"
)
_OF_ELSE = pattern(
    r" ?that\b|[^.;]{0,60}?\b(?:at least|over|during|within|lifetime|mortgage|decades?|century|next \d+|\d+[ -]years?)\b"
)
"""Behind a chance: it is that of something else, or of one such thing in more years than one."""
_WORDS = dict(
    zip(
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "hundred", "thousand"],
        (2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 1000),
        strict=True,
    )
)
CHANCES = ("chance", "probability", "likelihood", "implied")
NEARBY = 100
"""How far apart, in characters of one sentence, odds and chance may stand."""
_PERIODS = ((_PERIOD, 130), (_PUT, 130), (_APART, 240), (_PLAIN, 180))
"""What tells of a return period and a chance, and how far behind the event it may go on."""


class OddsProbability(Rule):
    """Odds of 9/1 are one chance in 10, not in 9; a one-in-100-year flood has a chance of 1 per cent each year.

    The odds against an event are the losing chances to the winning ones, so *a/b* is b out of a + b. A bookmaker's margin
    makes the true chance somewhat smaller than the odds imply; that is allowed for.
    """

    code = "CC709"
    meets = ("text:chance", "text:probab", "text:-year")
    roles = {"odds": ANY, "chance": ANY, "implied": "chance"}
    result = "chance"
    loudest = "warning"
    message = "{odds} is a chance of {computed}, not {chance}"
    valid = (
        Example("A 9/1 outsider, he had been given a one-in-10 chance."),
        Example("She is a 4-1 shot, a 20% chance, with the bookmakers."),
        Example("A one-in-100-year flood has a 1% chance each year."),
        Example("The mill stands in the 50-year flood plain, with a 2% chance of going under in any given year."),
        Example("A 100-year flood has a 26% chance of coming in the 30 years of a mortgage."),
        Example("A one-in-40-year surge has a 53pc chance of coming at least once in a 30-year mortgage."),
        Example("At odds of 3/1 he has little more than an 18 per cent chance."),
        Example("At 2-1 down, they had a 10% chance of going through."),
        Example("They won 2-1 and have a 60% chance of the title."),
        Example("The dyke is built for a one-in-40-year surge. There is a 6pc chance that the work will be late."),
        Example(
            "It was a once-in-25-years downpour. There is a 4pc chance of one as heavy in any given year, he said."
        ),
        Example("It was a once-in-25-years downpour. There is a 40pc chance of rain in any given week of June."),
        Example("The 9/11 commission saw a 30% chance of that."),
    )
    invalid = (
        Example("A 9/1 outsider, he had been given a one-in-5 chance."),
        Example("She is a 4-1 shot, a 40% chance, with the bookmakers.", computed="20"),
        Example("A one-in-100-year flood has a 10% chance each year."),
        Example("At odds of 3/1 he has a 33 per cent chance.", computed="25"),
        Example("The odds are 4-1 against, a probability of 35%."),
        Example("At 3/1, she has a 45% chance, the bookmakers say."),
        Example("The mill stands in the 50-year flood plain, with a 20% chance of going under in any given year."),
        Example("The horse, a 19/1 long shot, was given a 15% chance."),
        Example(
            "The dyke is built for a one-in-40-year surge, that is one with a 6pc chance of coming in any given year."
        ),
        Example("The weir holds back a 1-in-200-year storm, with an annual probability of 2 per cent."),
        Example(
            "It was a once-in-25-years downpour. There is a 12pc chance of one as heavy in any given year, he said."
        ),
    )

    @staticmethod
    def formula(implied: Carrier) -> Carrier:
        return implied

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Odds with a chance close after them, and return periods with theirs."""
        text, document = passage.document.text, passage.document
        for found in nearby(_ODDS, text, CHANCES, NEARBY + 40, 30):
            window = re.split(r"[.;\n] ", text[found.end() : found.end() + NEARBY], maxsplit=1)[0]
            chance = _CHANCE.search(text, found.end(), found.end() + len(window))
            against, for_it = int(found["a1"] or found["a2"]), int(found["b1"] or found["b2"])
            if chance and for_it and against:
                yield from self._claim(document, found.span(), chance, Fraction(for_it, against + for_it), OVERROUND)
        periods = _PERIODS if _RETURNING.search(text) is not None else ()
        for found in [found for period, after in periods for found in nearby(period, text, EVENTS, 45, after)]:
            years = found["years"].replace(",", "")
            period = int(years) if years.isdecimal() else _WORDS[years]
            if period and _OF_ELSE.match(text, found.end()) is None:
                yield from self._claim(
                    document, (found.start(), found.end("years")), found, Fraction(1, period), Fraction(1)
                )

    def arithmetic(self, claim: Claim) -> str:
        """The odds as a share."""
        return f"chance of {claim.figure('odds').text}"

    def _claim(
        self, document: Document, place: tuple[int, int], chance: re.Match[str], implied: Fraction, least: Fraction
    ) -> Iterator[Claim]:
        stated = _stated(document, chance)
        if stated is not None:
            start, end = place
            odds = stated.replace(start=start, end=end, number_end=end)
            yield Claim(
                self,
                {"odds": odds, "chance": stated, "implied": between(odds, 100 * implied * least, 100 * implied)},
                self.binding,
            )


def _stated(document: Document, chance: re.Match[str]) -> Quantity | None:
    """The chance in per cent."""
    for group in ("percent", "share"):
        if chance.groupdict().get(group):
            return notated(document, *chance.span(group), name="percent")
    word = chance["word"]
    whole = _WORDS.get(word) or int(word)
    return (
        exactly(document, chance.start("top"), chance.end("word"), Fraction(100, whole), "percent") if whole else None
    )
