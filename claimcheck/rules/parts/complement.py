"""Percentages that the text divides everything between."""

from __future__ import annotations

import re

from claimcheck.claims import PERCENT, Claim, Example, Match, Rule
from claimcheck.claims.slotted import SLOTS
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier

_ELSEWHERE = pattern(rf"[,;] ?(?:and |but |while )?(?:in|at|among|on|for) [^,;]{{1,40}}{SLOTS['percent']}")
"""A second share that is of another place or group: *In Elm 70% said yes; in Ash 55% said no*."""

_COMPOSED = pattern(r"\b(?:(?:made|make|makes|making) up|(?:turned|turn|turning|voted|voting) down)\b")
_ALL = 101
"""Parts that come to more leave nothing over: they are not parts of one whole."""

_LEAST = 75
"""The least sum that can be meant for 100. "Six per cent, and an option on the remaining nine" is of no such whole."""


_DECIDED = (
    "(approved|accepted|rejected|voted|carried|passed|won|backed|defeated|lost|chose|endorsed|ratified|adopted|upheld|"
    "supported|opposed|agreed|turned down|threw out)"
)

_OF = pattern(r" of (?:the |its |their |all )?([a-z]+)")


def _of_two_things(match: Match) -> bool:
    """Whether the shares are of wholes with two names: "63% of the shares … the remaining 27% of the votes"."""
    text = match.sentence.text
    named = [_OF.match(text, place + 1) for places in match.places.values() for place in places]
    return len({found[1] for found in named if found}) > 1


class Complement(Rule):
    """Percentages of which the last is *the other*, *the remaining* or *the rest*: together they make 100.

    The words close the list: nothing is left over. Each rounded share brings its own slack. Shares of different
    wholes, and a third group named elsewhere in the sentence, are left alone.
    """

    code = "CC204"
    aliases = ("complement-percent",)
    roles = {"part": PERCENT, "parts": "part", "rest": "part"}
    result = "rest"
    relation = {"after_one": "=", "after_all": "=", "against": ">="}
    readings = ("after_one", "after_all", "against")
    phrasings = (
        "{parts...} (,|;|and|while|with|–) ~ (the other|the remaining|the balance of) {rest}",
        "{parts...} (,|;|and|while|with|–) the rest [,|–|:] {rest}",
        "{part} … [;] … (the other|the remaining|the balance of|the remainder ,) {rest}",
        "{part} … {_} … [;] … (the other|the remaining|the balance of|the remainder ,) {rest}",
        "{part} … [;] … the rest [,|–|:] {rest}",
        r"{part} … [;] … the rest \( {rest} \)",
        "{part} ~ (yes|in favour|in favor|voted for|support|supported|supporting|backed|backing|approve|approved|approving|agreed|agree) ~ (and|,|while|;|but|with) ~ {rest} ~ (no|against|oppose|opposed|opposing|disapprove|disapproved|disapproving|rejected|rejecting|disagree|disagreed)",
        "{part} ~ (no|against|oppose|opposed|opposing|disapprove|disapproved|disapproving|rejected|rejecting|disagree|disagreed) ~ (and|,|while|;|but|with) ~ {rest} ~ (yes|in favour|in favor|voted for|support|supported|supporting|backed|backing|approve|approved|approving|agreed|agree)",
        f"{_DECIDED} … by {{part}} (to|against) {{rest}}",
        "(women|girls|females) (made up|make up|making up|accounted for|account for|are|were|comprise|comprised|constitute|form) {part} ~ (and|,|while|with|;|but) (men|boys|males) ~ {rest}",
        "(men|boys|males) (made up|make up|making up|accounted for|account for|are|were|comprise|comprised|constitute|form) {part} ~ (and|,|while|with|;|but) (women|girls|females) ~ {rest}",
        "{part} … (and|while|but|,) {rest} ~ (did not|do not|were not|are not|would not|had not|have not|disagreed|disagree|said no) .",
        "(support|backing|approval) … {part} … {rest} (against|opposed|opposing)",
        f"{_DECIDED} … by {{part}} … (with|and) {{rest}} ~ (against|opposed|opposing)",
    )
    message = "the rest is {computed}, not {rest}"
    valid = (
        Example("Of the coins 43/55 (78.2%) were gold, 6/55 (10.9%) silver and the remaining 10.9% copper."),
        Example("Some 58% voted yes and 39% voted no."),
        Example("Some 62% voted for the plan and the remaining 38% against."),
        Example("Two-thirds of the money is spent; the other 33% is kept."),
        Example("About 62% came by train, 20% by bus and the remaining 18% on foot."),
        Example("Rents rose 5% and the other 20 flats were sold."),
        Example("Some 17.4% is farmed, and the remaining 82.6% is forest."),
        Example("It bought 6% of the firm and the right of first refusal on the remaining 9%."),
        Example("Sales rose 40% in the north, and the other 30% of the stock was burnt."),
        Example("Porters accepted a rise of between 5 per cent and 7 per cent by 61 per cent to 36 per cent."),
        Example("In Elm 70 per cent voted yes; in Ash 55 per cent voted no."),
        Example("The family holds 63% of the shares. The remaining 27% of the votes belong to the staff."),
    )
    invalid = (
        Example("Some 62% of drivers backed the five-year deal; the other 48% said no.", computed="38"),
        Example("Some 58% voted yes and 52% voted no.", computed="42"),
        Example("Some 62% voted for the plan and the remaining 28% against.", computed="38"),
        Example("About 71% of the land is forest, the other 39% farmed.", computed="29"),
        Example("He owns 51 per cent and the remaining 59 per cent is with the state.", computed="49"),
        Example("Some 17.4% is farmed, and the remaining 88.6% is forest.", computed="82.6"),
        Example("Women are 44% of members and men the other 46%.", computed="56"),
        Example("About 62% came by train, 20% by bus and the remaining 28% on foot.", computed="18"),
        Example("Porters accepted the offer by 61 per cent to 49 per cent.", computed="39"),
        Example("Just 44 per cent backed the deal; 66 per cent rejected it.", computed="56"),
        Example("Women made up 43 per cent of entrants and men 67 per cent.", computed="57"),
        Example("The state owns 51 per cent. The remaining 39 per cent is traded.", computed="49"),
        Example("Women make up 63% of the students; men account for 27%.", computed="37"),
    )

    @staticmethod
    def after_one(part: Carrier) -> Carrier:
        """What one share leaves of 100 per cent."""
        return 100 - part

    @staticmethod
    def after_all(parts: Carrier) -> Carrier:
        """What several shares leave of 100 per cent."""
        return 100 - sum(parts)

    @staticmethod
    def against(part: Carrier) -> Carrier:
        """The most that can be on the other side."""
        return 100 - part

    def bind(self, match: Match) -> Iterator[Claim]:
        """Those who said no are no more than the rest; some said nothing."""
        opposed = "rest" not in match.phrasing.template.replace("{rest}", "") and "other" not in match.phrasing.template
        between = match.sentence.text[match.start : match.end]
        if opposed and ({"remaining", "other", "rest"} & set(between.split()) or _ELSEWHERE.search(between)):
            return
        if match.phrasing.template.startswith(("(women", "(men")):
            opposed = False
        for claim in super().bind(match):
            yield claim.replace(formulas=("against",) if opposed else ("after_one", "after_all"))

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Not where other percentages stand among them, or the words speak of a rise or a fall."""
        shares = [figure for figure in match.sentence.figures if figure.kind == "percent"]
        figures = tuple(claim.figures())
        total = sum(figure.value * figure.unit.factor for figure in figures) * 100
        if total - claim.figure("rest").value * claim.figure("rest").unit.factor * 100 > _ALL:
            return False
        return len(shares) <= len(figures) and total >= _LEAST and not (self.changes(match) or _of_two_things(match))

    def changes(self, match: Match) -> bool:
        """Whether the words are of a change, whose percentages are shares of nothing."""
        text = _COMPOSED.sub(" ", match.sentence.text[max(0, match.start - 30) : match.end])
        words = set(match.phrasing.lexicon.classes["change"]) - {"loss", "lost", "more", "less", "cut"}
        return bool(words & set(re.findall("[a-z]+", text)))
