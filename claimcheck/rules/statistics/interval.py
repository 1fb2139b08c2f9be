"""An estimate and its confidence interval."""

from __future__ import annotations

import re

from claimcheck.claims import ANY, Binding, Claim, Example, Match, Passage, Rule
from claimcheck.claims.carried import carried
from claimcheck.claims.comparable import comparable
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.nearby import nearby
from claimcheck.claims.notated import as_rounded, notated
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.standing import is_near, is_peer, standing
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims import Carrier, Slotted
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_SPAN = "(confidence interval|credible interval|uncertainty interval|interval|confidence limits|credible range)"
_NUMBER = r"[-−–]?(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,7}(?:[.·]\d{1,6})?)"
_INTERVAL = pattern(
    rf"(?<![\w.,/-])(?P<estimate>{_NUMBER}) ?(?P<unit>%|per ?cent)?(?: (?:percentage )?points)?(?: (?:effective|efficacy|efficacious|lower|higher|reduction|increase|decrease|decline|fewer|more))?(?P<noun>(?<=,\d{{3}}) [a-z]{{3,15}})?"
    rf"(?:[,;]? ?[(\[] ?|[,;] )(?:with an? )?(?:9[059]|95\.0) ?(?:%|per ?cent) ?(?:CI|confidence intervals?|C\.I\.)\s?[:=,;]? ?(?:of |from |between |was |is )?[(\[]?"
    rf"(?P<low>{_NUMBER}) ?(?P<low_unit>%|per ?cent)?\s?(?:to|and|,|;|-|–|—|−)\s?(?P<high>{_NUMBER}) ?(?P<high_unit>%|per ?cent)?(?![\w.])"
)
_AMONG = pattern(r"\b(?:in|of|among|from|with|for|on|by|were|was|included?) \Z")
"""Before a number of those in whom something was found."""
BEFORE, AFTER = 80, 100
"""How far before and after the name of an interval the pattern reaches."""

_OF = "of"
_WHEN = ("date", "time", "ordinal", "duration")
_NEAR = 5
"""How many times the end of its interval an estimate may be, a slip and all."""
_BACK = 4
_LEAD = 2
"""How many words before an estimate may say that it is one."""
_MINUS = ("-", "−", "–")
_NAMED = pattern(
    r"(?:group|grade|week|month|day|year|table|figure|type|stage|phase|model|>|<|≥|≤|=|aged|age|n|level|score|visit|arm|cohort)[ =]?\Z",
    re.IGNORECASE,
)


class IntervalContainsEstimate(Rule):
    """A confidence interval holds the estimate it is about: 12% (95% CI 13% to 21%) cannot be.

    Both ends and the estimate are read as rounded. Where the signs differ (a *reduction of 0.3* with an interval below
    nought), where the figure before the bracket is of another precision, or numbers a group or a week, nothing is tested.
    """

    code = "CC705"
    is_certain = True
    meets = ("page:CI", "page:confidence interval")
    aliases = ("interval-contains-estimate",)
    name = "interval-estimate"
    roles = {"estimate": ANY, "bound": "estimate", "span": "estimate", "low": "estimate", "high": "estimate"}
    result = "bound"
    readings = ("floor", "ceiling")
    relation = {"floor": ">=", "ceiling": "<="}
    phrasings = tuple(
        f"{{estimate}} ~ {before} {_SPAN} [running|ranging|going|stretching|is|was] {ends}"
        for before in ("[,] ~ {_}", ", ~")
        for ends in ("(of|from|between) {span}", "(of|from|between) {low} (to|and|–) {high}")
    )
    message = "{estimate} lies outside its interval, which ends at {bound}"
    valid = (
        Example(
            "There are thought to be 254 otters on the river, the rangers said, with a 95pc confidence interval of 230 to 290."
        ),
        Example(
            "They asked 980 anglers, with a 95pc confidence interval of 41 to 47 for the share of those in favour."
        ),
        Example(
            "They caught 112 otters in 60 traps, with a 95pc confidence interval of 230 to 290 for the whole river."
        ),
        Example(
            "The diet cut falls by 27 per cent. Among men it cut them by 35 per cent. The 95 per cent confidence interval ran from 29 to 41 per cent."
        ),
        Example(
            "Screening cut deaths by 24 per cent. The confidence interval for hospital stays runs from 9 to 19 per cent."
        ),
        Example(
            "Some 62 per cent of the patients were women. The 95 per cent confidence interval ran from 40 to 58 per cent."
        ),
        Example("The survey puts support at 47 per cent. The confidence interval is 44 to 50 per cent."),
        Example("Costs fell by 12% (95% CI 9% to 21%)."),
        Example("The odds ratio was 1.4 (95% CI 1.1-1.9)."),
        Example("A reduction of 0.30 (95% CI -0.52 to -0.08) was seen."),
        Example("The herd numbers 2,600 deer (95% CI 2,100 to 3,200)."),
        Example("It was seen in 1,204 patients (95% CI 1,310 to 1,900)."),
        Example("Scores at week 12 (95% CI 0.3 to 0.9) had improved."),
        Example("The hazard ratio was 0.80 [95% confidence interval, 0.80 to 0.95]."),
        Example("The ratings (56.5 ± 3.8, 95% CI: 49.1-63.9) were alike, the drop in weight -1.9; 95% CI: -1.0-2.8."),
        Example("They put it at 1.3, with a 95 per cent interval running from 1.1 to 1.6."),
        Example("Costs rose 12%, and the interval between trains went from 14% to 21% longer."),
        Example("The mean was 12 (95% CI 10.2-11.4 in the other arm)."),
    )
    invalid = (
        Example(
            "There are thought to be 214 otters on the river, the rangers said, with a 95pc confidence interval of 230 to 290."
        ),
        Example(
            "The diet cut the risk of a fall by 27%. It was tried by 900 nuns in three abbeys. The 95% confidence interval for the reduction ran from 31% to 45%."
        ),
        Example(
            "The drug cut relapses by 31 per cent in 900 people. The 95 per cent confidence interval runs from 9 to 22 per cent."
        ),
        Example("Its effect is put at 24 per cent; the confidence interval goes from 9 to 19 per cent."),
        Example("Costs fell by 12% (95% CI 13% to 21%)."),
        Example("The odds ratio was 2.4 (95% CI 1.1-1.9)."),
        Example("The herd numbers 2,600 deer (95% confidence interval, 2,900 to 3,400)."),
        Example("The change was -0.30 (95% CI -0.22 to -0.08)."),
        Example("The hazard ratio was 0.70 [95% confidence interval, 0.80 to 0.95]."),
        Example("The jab was 62% effective (95% CI: 70% to 81%)."),
        Example("It was 74% effective, with a 95% confidence interval of 76% to 89%."),
        Example("The estimate is 2.1 million, with an interval from 2.3 million to 2.9 million."),
        Example("Falls were rarer on the mats (rate ratio 0.52, 95% confidence interval 0.61 to 0.88)."),
        Example("Cover reached 61.5 per cent (95% CI 52.1 to 60.8)."),
    )

    @staticmethod
    def floor(estimate: Carrier) -> Carrier:
        """The estimate, which is at least the lower end."""
        return estimate

    @staticmethod
    def ceiling(estimate: Carrier) -> Carrier:
        """The estimate, which is at most the upper end."""
        return estimate

    def bind(self, match: Match) -> Iterator[Claim]:
        """An estimate and the interval that the text gives it in words."""
        roles: dict[str, Quantity] = self.filled(match)  # type: ignore[assignment]
        estimate, span = roles["estimate"], roles.get("span")
        if estimate.is_range or (span is not None and not span.is_range):
            return
        low, high = span.ends() if span is not None else (roles["low"], roles["high"])
        alike = estimate.kind == low.kind == high.kind and self.alike({"estimate": estimate, "bound": low})
        ahead = _told_before(standing(match.sentence), match.places["estimate"][0])
        counted = estimate.kind == "count"
        alike = alike and not (counted and any(one.figure.kind == "count" for one in ahead))
        alike = alike and (not counted or is_near(estimate, high, _NEAR))
        if alike and low.value <= high.value:
            for bound, side in ((low, "floor"), (high, "ceiling")):
                yield Claim(
                    self,
                    {"estimate": as_rounded(estimate, ties=False), "bound": as_rounded(bound, ties=False)},
                    self.binding,
                    (side,),
                )

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Every estimate right before its interval, or in the sentence before that of its interval."""
        words, known = lexicon(passage.locale), set[int]()
        for claim in self._in_brackets(passage):
            known.add(claim.figure("estimate").start)
            yield claim
        for number in passage.naming("interval_names"):
            told = passage.before(number, _BACK)
            for estimate, *ends in _told_apart(told, passage.sentences[number], words):
                if estimate.start in known:
                    continue
                for bound, side in zip(ends, self.readings, strict=True):
                    figures = (as_rounded(figure, ties=False) for figure in (estimate, bound))
                    yield Claim(
                        self, dict(zip(("estimate", "bound"), figures, strict=True)), Binding.PARAGRAPH, (side,)
                    )

    def _in_brackets(self, passage: Passage) -> Iterator[Claim]:
        text = passage.document.text
        for found in nearby(_INTERVAL, text, ("CI", "C.I.", "confidence interval"), BEFORE, AFTER):
            before = text[max(0, found.start() - 12) : found.start()]
            if _NAMED.search(before) or before.rstrip().endswith("±") or _is_two_fold(text, found):
                continue
            if found["noun"] and _AMONG.search(before):
                continue
            if (found["low_unit"] or found["high_unit"]) and not found["unit"]:
                continue
            estimate, low, high = (notated(passage.document, *found.span(name)) for name in ("estimate", "low", "high"))
            if estimate and low and high and _alike(estimate, low, high):
                for bound, side in ((low, "floor"), (high, "ceiling")):
                    yield Claim(
                        self,
                        {"estimate": as_rounded(estimate, ties=False), "bound": as_rounded(bound, ties=False)},
                        self.binding,
                        (side,),
                    )


def _told_apart(before: Sequence[Slotted], last: Slotted, words: Lexicon) -> list[list[Quantity]]:
    """An estimate and the ends of the interval that a sentence of its own gives it, if there are any.

    The interval is named with no more than an article and its level, and what it is of; the estimate is told as one:
    "by", "at", "some". What stands between them tells of nothing that has an estimate.
    """
    text = last.text
    name = next(iter(words.words_in("interval_names", text)), "")
    at = text.find(name)
    start = text.rfind(";", 0, at) + 1
    head = text[start:at].replace(SLOTS["percent"], " ").split()
    figures = standing(last)
    beside = name != "" and words.groups["gives_interval"].issuperset(_head(text[:at]))
    if beside:
        start = text.rfind(",", 0, at)
        if len(_told_before(figures, start)) != 1:
            return []
    elif not name or len(head) > 1 or not words.groups["taking_up"].issuperset(head):
        return []
    ends = [one for one in figures if one.place > at][:2]
    ends = ends[:1] if ends and ends[0].figure.is_range else ends
    told, *others = (text[at + len(name) : ends[0].place], *(one.until(ends[0]) for one in ends[1:])) if ends else ("",)
    of_what, runs = _of_what(told, words)
    if not ends or not all(words.groups["interval_runs"].issuperset(gap.split()) for gap in (runs, *others)):
        return []
    span = ends[0].figure.ends() if ends[0].figure.is_range else tuple(one.figure for one in ends)
    earlier = (
        [one for one in figures if one.place < start] if start else [each for one in before for each in standing(one)]
    )
    estimates = [
        one
        for one in earlier
        if is_peer(one.figure, span[-1])
        and not one.figure.is_range
        and (beside or words.has("estimated_at", one.words_before(_LEAD)))
        and is_near(one.figure, span[-1], _NEAR)
        and (not of_what or words.has(of_what, one.before))
    ]
    if len(span) != 2 or len(estimates) != 1 or not (of_what or _is_next(estimates[0], earlier)):
        return []
    estimate, low, high = carried((estimates[0].figure, *span))
    shared = estimates[0].words_after(1) == _OF
    alike = not shared and estimate.kind == low.kind == high.kind and comparable((estimate, low, high))
    return [[estimate, low, high]] if alike and _alike(estimate, low, high) else []


def _head(text: str) -> list[str]:
    """The words behind the last comma of a text, a level left out: ", with a 95pc"; a dash where there is none."""
    return text.rpartition(",")[2].replace(SLOTS["percent"], " ").split() if "," in text else ["–"]


def _told_before(figures: Sequence[Standing], end: int) -> list[Standing]:
    """The figures before a place that say how much or how many."""
    return [one for one in figures if one.place < end and one.figure.kind not in _WHEN]


def _is_next(estimate: Standing, earlier: Sequence[Standing]) -> bool:
    """Whether nothing of its kind is told between an estimate and an interval that does not say what it is of."""
    same = [one for one in earlier if is_peer(one.figure, estimate.figure) and not one.figure.is_range]
    return same[-1:] == [estimate] and all(one is estimate or one.sentence is not estimate.sentence for one in same)


def _of_what(told: str, words: Lexicon) -> tuple[str, str]:
    """The direction of the change that an interval is said to be of, and what follows that: "for the cut ran from"."""
    first, article, noun, *rest = [*told.split(), "", "", ""]
    if first in ("for", "around") and article in words.groups["taking_up"]:
        ways = [name for name in ("going_down", "going_up") if noun in words.groups[name]]
        return (ways[0], " ".join(rest)) if ways else ("", told)
    return "", told


def _is_two_fold(text: str, found: re.Match[str]) -> bool:
    """Whether the sign between two ends may be that of the second as well: "-1.00-2.87"."""
    return found["low"][0] in _MINUS and text[found.end("low") : found.start("high")].strip() in _MINUS


def _alike(estimate: Quantity, low: Quantity, high: Quantity) -> bool:
    """One precision, one side of nought, and ends in order."""
    finest = min(low.resolution, high.resolution)
    same = estimate.resolution <= 10 * finest and (estimate.resolution < 1 or finest >= 1)
    apart = estimate.value * low.value < 0 and estimate.value * high.value < 0
    return same and not apart and low.value <= high.value
