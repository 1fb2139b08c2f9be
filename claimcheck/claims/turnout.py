"""Turnout: those who might vote, those who did, and the turnout that a text gives for them, over a few sentences.

*There are 46,000 names on the register. On Thursday 13,800 people voted, leaving turnout at 30 per cent.* Those who
might are known by the words around their number (*on the register*, *eligible*, *balloted*), and so are those who did
(*voted*, *ballots*, *came back*); between them may stand what it will. A turnout is that of the number told right
before it only where the words lead from one to the other. Two numbers of one sort, another place or another time
leave open which are meant, and nothing is told.
"""

from __future__ import annotations

from claimcheck.claims.breakdown import plain
from claimcheck.claims.partition import values
from claimcheck.claims.rivals import is_past
from claimcheck.claims.slotted import SLOTS, joined
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

_ANY, _PERCENT = "".join(SLOTS.values()), SLOTS["percent"]
_CUT = pattern(rf"[,;:.()–{_ANY}]")
_RATE = r"(?:turnout|response rate|take-up|participation rate|return rate)"
_LED = pattern(
    rf"(?:,? (?:and |so )?(?:putting|leaving|taking|giving|bringing|making|meaning|for|representing|which gave|which is"
    rf"|which was|which put|that was|that is|this was)|[,–]) ?(?:the|a|an|its|their)?"
    rf"(?: [a-z-]+)? ?{_RATE}(?: [a-z]+){{0,3}} ({_PERCENT})"
)
"""From those who voted to the turnout, in one sentence."""

_OPENED = pattern(
    rf"; (?:that|this|it|the)?(?: [a-z]+){{0,3}} ?{_RATE}(?: [a-z]+){{0,3}} ({_PERCENT})"
    r"(?= ?[,.;:–]|\Z| of (?:them|those))"
)
"""The next sentence that opens with the turnout."""

_TAKEN_UP = pattern(r", (?:that|this|it) (?:was|is|meant|makes|made|gave) (?:a|the) (?:[a-z-]+ )?[a-z -]+ of \Z")
"""Behind the number of all who might, in the sentence after that of those who did."""

_HEAD = pattern(
    rf"(?:the )?{_RATE}(?! (?:in|among|at|for|of those))[^{_ANY};:.]{{0,60}} ({_PERCENT})"
    rf" ?(?:[.!]|, [^{_ANY}]*)?\Z"
)
"""A sentence that tells a turnout and nothing else."""

_PAIR = 2
_FURTHER = pattern(rf" (?:from|against|with|than|to|in|by) (?:[a-z]+ ){{0,3}}{_PERCENT}")
_APART = pattern(r"(?:;|\A) ?(?:in|at) (?!all,)[a-z]")
_AHEAD, _BEHIND = 40, 60
_BACK = 3
_MOST = 6


class Turnout(Value):
    """Those who took part, all who might, and the percentage."""

    part: Quantity
    whole: Quantity
    percent: Quantity


def turnouts(passage: Passage, words: Lexicon) -> Iterator[Turnout]:
    """Every turnout that is told of two numbers of its paragraph."""
    for number in passage.naming("turns_out"):
        if _PERCENT in passage.sentences[number].text:
            told = (*passage.before(number, _BACK), passage.sentences[number])
            found = _turnout(joined(told)[0] if len(told) > 1 else told[0], words)
            if found is not None:
                yield found
    for first, last in passage.followed(passage.naming("turns_out")):
        if first.text.count(_PERCENT) == 1 and _PERCENT not in last.text:
            headed = _headed(first, last, words)
            if headed is not None:
                yield headed


def _headed(first: Slotted, last: Slotted, words: Lexicon) -> Turnout | None:
    """The turnout of one sentence and both numbers in the next: "Turnout was 39%. Of 600 on the roll, 230 voted"."""
    told = _HEAD.match(first.text)
    parts, wholes = _sorted(last, len(last.text), words)
    if told is None or len(last.slots) != _PAIR or len(parts) != 1 or len(wholes) != 1 or parts == wholes:
        return None
    part, whole, percent = last.figure(parts[0]), last.figure(wholes[0]), first.figure(told.start(1))
    apart = any(is_past(text, words) or words.has("votes_of_one", text) for text in (first.text, last.text))
    sure = all(plain(one, bounded=True) and one.qualifier in (None, "approx") for one in (part, whole, percent))
    if apart or not sure or part.value > whole.value or _APART.match(last.text):
        return None
    return Turnout(part, whole, percent) if _is_good_or_none_is(last, part, whole, percent) else None


def _turnout(sentence: Slotted, words: Lexicon) -> Turnout | None:
    text = sentence.text
    found = [match for one in (_LED, _OPENED) for match in one.finditer(text)]
    if len(found) != 1 or _PERCENT in text[: found[0].start(1)] + _FURTHER.sub("", text[found[0].end() :]):
        return None
    parts, wholes = _sorted(sentence, found[0].start(1), words)
    if len(parts) != 1 or len(wholes) != 1 or len(sentence.slots) > _MOST:
        return None
    part, whole, percent = (sentence.figure(place) for place in (parts[0], wholes[0], found[0].start(1)))
    between = text[parts[0] + 1 : found[0].start(1)]
    others = [at for at in sentence.slots if parts[0] < at < found[0].start(1) and text[at] == SLOTS["count"]]
    taken_up = others == wholes and ";" in between and _TAKEN_UP.search(between) is not None
    led = taken_up or (not others and (";" in found[0][0]) == (";" in between))
    told = text[text.rfind(";", 0, parts[0]) + 1 : found[0].start(1)]
    apart = is_past(text[text.rfind(";", 0, found[0].start(1)) + 1 : found[0].start(1)], words)
    sure = all(plain(one, bounded=True) and one.qualifier in (None, "approx") for one in (part, whole, percent))
    apart = apart or words.has("votes_of_one", told)
    if not led or apart or _APART.match(told.lstrip()) or not sure or part.value > whole.value:
        return None
    return Turnout(part, whole, percent) if _is_good_or_none_is(sentence, part, whole, percent) else None


def _sorted(sentence: Slotted, end: int, words: Lexicon) -> tuple[list[int], list[int]]:
    """The numbers before a place of those who took part, and of those who might; one that could be either is both."""
    parts, wholes = [], []
    for place in sorted(sentence.slots):
        if place < end and sentence.figure(place).kind == "count":
            near = f"{_CUT.split(sentence.text[max(0, place - _AHEAD) : place])[-1]} | "
            near += _CUT.split(sentence.text[place + 1 : place + _BEHIND])[0]
            wholes += [place] * words.has("might_vote", near)
            parts += [place] * (words.has("did_vote", near) and not words.has("might_surely_vote", near))
    return parts, wholes


def _is_good_or_none_is(sentence: Slotted, part: Quantity, whole: Quantity, percent: Quantity) -> bool:
    """Whether two numbers make a percentage good, or no two of a text do."""
    if (values(part) * 100 / values(whole)).meets(percent.interval):
        return True
    counts = [one for one in sentence.figures if one.kind == "count" and one.value > 0 and not one.is_range]
    return not any(
        (values(one) * 100 / values(other)).meets(percent.interval)
        for one in counts
        for other in counts
        if one != other
    )
