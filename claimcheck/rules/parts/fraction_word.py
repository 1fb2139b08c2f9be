"""A fraction in words, and the percentage it stands for."""

from __future__ import annotations

from claimcheck.claims import PERCENT, Claim, Example, Match, Rule
from claimcheck.claims.ratio import is_fraction_word, is_whole_again
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier

_OF_THE = pattern(r" of (?:the|its|their|his|her|that) ")
_OF_THEM = pattern(r" of (?:them|these|those|it) [a-z]")
"""Behind a percentage: a share of the share, ``two in three growers (47% of them small)``."""


_OF_THING = pattern(r" (?:of )?(?:the|its|their|our|that|this) [a-z]")

_OF_THESE = ("of those ", "of these ", "of whom ", "of them, ", "of those, ", "of these, ")
"""Before a fraction that is of a part told before, and its percentage of the whole."""

_OF_ASKED = pattern(
    r" of (?:all )?those (?:who |that )?(?:were )?(?:asked|polled|replied|surveyed|questioned|interviewed)"
)
"""Behind a percentage of a poll: all who were asked."""


_OF_THOSE = pattern(r" of (?:all )?(?:them|those|these) (?:who|that|which) ([a-z' -]{1,40})")
_OF_WHOLE = 3
"""Words behind a percentage that may say of what whole it is."""

_VERB = 4
"""Words behind *those who* that say what they did."""


def _is_of_asked(match: Match, behind: int) -> bool:
    """Whether a percentage is one of all who gave an answer: "of those who filled in the form"."""
    told = _OF_THOSE.match(match.sentence.text, behind)
    return told is not None and match.phrasing.lexicon.has("gave_answer", " ".join(told[1].split()[:_VERB]))


def _is_of_number(match: Match, behind: int) -> bool:
    """Whether a percentage goes on with what it is of: "accounting for 10% total number of scenarios"."""
    told = match.sentence.text[behind:].split()[:_OF_WHOLE]
    return bool(told) and told[0].isalpha() and match.phrasing.lexicon.has("number_of", " ".join(told))


def _is_of_whole(match: Match, behind: int) -> bool:
    """Whether a percentage says that it is of a whole, where the fraction was of a part: "10% of the whole sample"."""
    told = match.sentence.text[behind:].split()[:_OF_WHOLE]
    return match.phrasing.lexicon.has("of_the_whole", " ".join(told))


def _is_of_thing(match: Match) -> bool:
    """Whether a fraction is of another thing than the percentage before it: "99.95%, or half the budget"."""
    text, percent = match.sentence.text, match.places["percent"][0]
    fraction = match.places["fraction"][0]
    either = text[percent + 1 : fraction].strip(" ,") == "or"
    return either and _OF_THING.match(text, fraction + 1) is not None and " of " not in text[:percent]


def _is_yearly(match: Match) -> bool:
    """Whether a percentage is so much in each year, where the fraction is all in all: "by half, or 2.3% a year"."""
    behind = match.sentence.text[match.places["percent"][0] + 1 :].split()[:_OF_WHOLE]
    return match.phrasing.lexicon.has("in_each_period", " ".join(behind))


_OF_WHICH = (" of which ", " of whom ")
"""After a fraction that is a part of what was told, and not that again."""


class FractionWord(Rule):
    """``nearly half``, ``two in three``, ``a quarter``, and the percentage in brackets or between dashes behind it.

    A fraction word describes a percentage within two or three points; *nearly*, *more than* and *fewer than* say on
    which side it lies. Writers slip when the fraction is of one question and the percentage of another.
    """

    code = "CC207"
    aliases = ("fraction-word-percent",)
    roles = {"percent": PERCENT, "fraction": "percent"}
    result = "percent"
    loudest = "warning"
    phrasings = (
        r"{fraction} ~ \( [<again>|just|only] {percent} \)",
        r"{fraction} ~ \( [or] {percent} of ~ \)",
        "{fraction} ~ – [<again>|just] {percent} [of ~] –",
        "{fraction} ~ , <again> [,] [just|only] {percent}",
        "{fraction} ~ , {percent} ,",
        "{fraction} ~ , {percent} of (those|them|all those) ~ ,",
        r"{percent} ~ \( [<again>] {fraction} ~ \)",
        "{percent} , or {fraction}",
        "{percent} ~ , <again> [,] [just|only] {fraction} ~ (.|,|;)",
        "{percent} ~ – [<again>|just] {fraction} [of ~] –",
    )
    message = "{fraction} is {computed}, not {percent}"
    valid = (
        Example("Of the pupils 61% walk and 24% (about a third of whom live abroad) come by train."),
        Example(
            "Three in five growers mean to give up, and of those two-thirds – 40 per cent of all growers – have no heir."
        ),
        Example(
            "The tool missed cars and vans in three out of four classes, accounting for 10.0% total number of scenes tried."
        ),
        Example("For the other region the aim is 99.95%, or half the budget."),
        Example("Over those 18 years wages rose by half, or 2.3 per cent a year."),
        Example("Nearly half (48%) of the readers said so."),
        Example("One in five pupils (21%) walks to school."),
        Example("Two-thirds of the seats – 66% – went to the left."),
        Example("Fewer than one in ten (7%) had heard of it."),
        Example("More than a third of drivers (37%) said they were tired."),
        Example("Half of all voters – 20% of those who are under 30 – said no."),
        Example("Fewer than a third of clerks – 29% of those who filled in the form – would stay."),
        Example("Half of the 80 homes (20% of the street) have no heating."),
        Example("Two out of three growers (47% of them small) lost their crop."),
        Example("Growth was 1.4 per cent, which was a quarter of the world's rate."),
        Example("A quarter of that went to Japan, which is 15 per cent of the total."),
        Example("A third of the smokers, which is 8% of the whole class, want to stop."),
    )
    invalid = (
        Example("Two in three nurses (54%) said they were tired.", computed="66.67"),
        Example("Nearly half (38%) of the readers said so."),
        Example("One in five pupils (31%) walks to school.", computed="20"),
        Example("Three-quarters of the seats – 57% – went to the left.", computed="75"),
        Example("More than a third of drivers (27%) said they were tired."),
        Example("Some 46 per cent of growers – two-thirds – use the spray."),
        Example("Fewer than a third of clerks – 44% of those who filled in the form – would stay."),
        Example("Two-thirds of small shops, 46% of those asked, had been robbed.", computed="66.67"),
    )

    @staticmethod
    def formula(fraction: Carrier) -> Carrier:
        return fraction

    def licensed(self, match: Match, claim: Claim) -> bool:
        """One must be a fraction word and the other a percentage, of the same thing."""
        fraction, percent = claim.figure("fraction"), claim.figure("percent")
        if percent.kind != "percent" or not is_fraction_word(fraction):
            return False
        text = match.sentence.text
        following = text[match.places["fraction"][0] + 1 :]
        of_part = following.startswith(tuple(f" of {word}" for word in match.phrasing.lexicon.groups["pronouns"]))
        last = match.places["fraction"][0]
        of_other = _OF_THE.match(text, last + 1) and not is_whole_again(match, text[last + 1 :])
        if (last > match.places["percent"][0] and of_other) or _is_of_thing(match) or _is_yearly(match):
            return False
        behind = match.places["percent"][0] + 1
        if _OF_THEM.match(text, behind) and not _OF_ASKED.match(text, behind) and not _is_of_asked(match, behind):
            return False
        if (
            following.startswith(_OF_WHICH)
            or text[:last].endswith(_OF_THESE)
            or (of_part and text.startswith(" of ", behind))
        ):
            return False
        of_whole = following.startswith(" of ") and _is_of_whole(match, behind)
        if last < behind and (of_whole or _is_of_number(match, behind)):
            return False
        between = match.sentence.text[match.places["fraction"][0] : match.end]
        return not any(f" {word} " in between for word in match.phrasing.lexicon.groups["apart"])
