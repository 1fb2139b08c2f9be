"""Change: what all relations between a former and a present value leave alone."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.change_ends import of_one_thing
from claimcheck.claims.claim import Claim
from claimcheck.claims.phrasing import Match
from claimcheck.claims.telling import Telling
from claimcheck.claims.unrelated import is_counted_with, is_held_against_a_record
from claimcheck.pattern import pattern

AGAINST = "(from|up from|down from|compared with|compared to|compares with|compares to|against|versus|vs|relative to)"
"""Between a value and its former one, where the size of the change is still to come or stands between them."""

_TIME = (
    "(year|year's|years|quarter|month|months|week|day|days|period|season|half|decade|ago|earlier|before|previously"
    "|last|prior|{_})"
)
_AT_THEN = "|".join(f"{word} … {{before}} ~ {_TIME}" for word in ("compared (with|to)", "against", "versus"))
_LAST = "(last|previous|prior|earlier|year-earlier|year-ago|former|original)"
BASE = f"(from … {{before}}|{_AT_THEN}|compared (with|to) ~ {_LAST} ~ {{before}})"
"""The former value after a change told in full: it is "compared with" another time, not with another place."""

CHANGED = "{direction} [<manner>] [by|of]"
"""The start of nearly every phrasing of a change: "rose", "fell sharply by", "increase of"."""

CHANGED_IT = "{direction} ([<manner>] [by|of]|~ by)"
"""The same with what was changed: "cut its staff by"."""

A_CHANGE = f"[<leading>] {CHANGED}"
"""The same after a comma: "a rise of", "which was an increase of"."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar

    from claimcheck.claims.claim import Bound
    from claimcheck.quantities.quantity import Quantity

_NO_BREAK = pattern(
    r"when [a-z' ]{0,40}?was\s*$|and (?:is now|now stands at)|compare[sd] with|in comparison with|as (?:of|at)(?![a-z])"
    r"|which (?:was|is|represent\w+|mark\w+)"
)
_WHEN_IT_WAS = pattern(r", when [a-z' ]{0,40}?was\s*$")
_NEW_SUBJECT = pattern(r"[,:]|(?<![a-z'])(?:to|at|with|and|for|or|by)\s*$")
_OTHER_TO = pattern(
    r"(?:compared|relative|due|equivalent|equal|amount(?:ed|ing|s)|prior|thanks|owing|came|comes|addition|according|close)"
    r" to\s*$"
)
_QUOTED = pattern(r"(?:per|to the|to one|against the) (?:u\.?s\.? )?(?:dollar|euro|pound)|(?<![a-z])a (?:dollar|euro)")
_TOWARDS = pattern(r"(?<![a-z])(?:to|at|from|in|on|with|above|below|than)\s*$")
_IN_A_PLACE = pattern(
    r" (?:in|for|across) (?:the )?(?!Jan|Feb|Mar|Apr|May\b|June|July|Aug|Sep|Oct|Nov|Dec|Q[1-4]|H[12])[A-Z]"
)
_TWO = 2
_SIZES = ("percent", "difference", "points")
_BEYOND = pattern(r"[a-z ]{0,12} (?:than|from|over|on|compared|versus|against|above|below) (?!average)")
_CORRECTED = pattern(r"\s?[–-]")
_BY_THE_DOZEN = "dozen"
"""Eggs are counted in dozens, said once: "1,038.9 million, an increase of 1.2 million dozen"."""

_TIES = frozenset("-‐‑")
_SIGN = pattern(r"[,;:.()]")
_NEARBY = 80
_WORDS = 2
_NEW_CLAUSE = (":", ";")
_LONG_WORD = 3
_DONE = ("change", "factor")
"""Classes of the words that say what became of a thing."""

_FEW = 2
"""How many words an article may stand before its noun, an adjective between them."""
_WHOLE = 4
_BEFORE_RANGE = 25
_PERIODS = ("since_year", "since_quarter", "since_month", "since_week", "since_day")


class Change(Telling):
    """Base of the rules that hold a value ``after`` against a value ``before``.

    A change is left alone where another statement begins between its figures, where one value is a loss and the other
    a profit, and where the percentage belongs to another period than the value before.
    """

    told_by: ClassVar[tuple[str, ...]] = ("change",)

    def filled(self, match: Match) -> dict[str, Bound]:
        """The verb says which way a change went; a minus before its size says it again."""
        roles = super().filled(match)
        return {role: _unsigned(bound) if role in _SIZES else bound for role, bound in roles.items()}

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Whether the figures are of one thing, at two times."""
        ends = [claim.figure(role) for role in ("after", "before") if role in claim.roles]
        amounts = [claim.figure(role) for role in ("after", "before", "difference") if role in claim.roles]
        if len({_BY_THE_DOZEN in figure.text for figure in amounts}) > 1 or any(map(_describes, ends)):
            return False
        if (
            not of_one_thing(ends, loosely=match.is_told)
            or _turns(match)
            or _corrected(match)
            or _causes(match)
            or _is_first_of_several(match)
            or _is_of_another_verb(match)
            or _is_itself_a_change(match)
            or _is_of_the_nearer_change(match)
            or _is_held_against_a_record(match)
            or _is_of_another_place(match)
        ):
            return False
        if match.is_told:
            if len(ends) > 1 and _of_two_nouns(match, ends):
                return False
            return not (_ranges(match) or ("before" in match.places and _apart(match)))
        if _breaks_off(match) or _is_of_a_whole(match) or _is_counted_with(match):
            return False
        return not ("before" in match.places and (_apart(match) or _otherwise(match) or _of_another(match)))


def _is_of_another_verb(match: Match) -> bool:
    """Whether the size is that of a clause of its own: "down from 34, but for longer: the total length rose by 3%".

    Or the ends are of another verb: "the number grows by 6%, since the size shrinks from 2.3 to 2.2".
    """
    ends = [match.places[role][0] for role in ("after", "before") if role in match.places]
    sizes = [match.span(role) for role in match.bound() if role in (*_SIZES, "factor")]
    if len(ends) != _TWO or len(sizes) != 1:
        return False
    (size, end), text = sizes[0], match.sentence.text
    if size > max(ends):
        told = text[max(ends) : size]
        parted = ": " in told and bool(match.phrasing.words_in("change", told.partition(": ")[2]))
        return parted or _is_said_of_another(match, text[max(ends) : end], text[: max(ends)])
    told = text[size : min(ends)].rpartition(",")[2] if size < min(ends) and "factor" not in match.bound() else ""
    return "," in text[size : min(ends)] and bool(match.phrasing.words_in("change", told))


def _is_said_of_another(match: Match, told: str, before: str) -> bool:
    """Whether somebody says of a thing not named ``before`` that it changed: "said its current profits rose by"."""
    words = match.phrasing
    spoken = words.words_in("says_that", told)[-1:]
    _, found, clause = told.rpartition(f" {spoken[0]} ") if spoken else ("", "", "")
    said = clause.partition(",")[0].split() if found else []
    verb = next((at for at, word in enumerate(said) if any(words.words_in(name, word) for name in _DONE)), 0)
    if words.lexicon.groups["with_article"].intersection(said[verb - 1 : verb]):
        return False
    named = {word.removesuffix("s") for word in said[:verb] if len(word) > _LONG_WORD}
    return bool(named) and not named <= {word.strip(",").removesuffix("s") for word in before.split()}


def _is_counted_with(match: Match) -> bool:
    """Whether the size is of a thing that the values are told with or without: "profit before a £3m gain fell"."""
    bound = match.bound()
    if len(bound) <= _TWO or bound[0] not in _SIZES or bound[1] != "direction":
        return False
    places = match.span(bound[0])[0], match.span("direction")[1], match.span(bound[2])[0]
    return is_counted_with(match.sentence.text, places, match.phrasing.lexicon)


def _is_itself_a_change(match: Match) -> bool:
    """Whether the value after is the size of a change, and the former one of another: "a rise of 4: it had fallen"."""
    first, *others = match.bound()
    if first != "after" or "before" not in others:
        return False
    text, (start, end) = match.sentence.text, match.span("after")
    word, led = ["", "", *text[:start].split()][-2:]
    words, told = match.phrasing, text[end : match.span(others[0])[0]]
    sized = led in words.lexicon.groups["sized_by"] and _is_noun_of_change(match, word)
    return sized and (any(sign in told for sign in _NEW_CLAUSE) or bool(words.words_in("has", told)))


def _is_noun_of_change(match: Match, word: str) -> bool:
    """Whether a word may name a change alone, and no value as *loss* does."""
    changed = match.phrasing.words_in("change", word) and not match.phrasing.words_in("either_way", word)
    return bool(changed) or word in match.phrasing.lexicon.groups["named_changes"]


def _is_of_the_nearer_change(match: Match) -> bool:
    """Whether the values are of what else changed: "a 1% rise, one cause of a cut in the rate to 5 from 6"."""
    ends = [match.span(role)[0] for role in ("after", "before") if role in match.places]
    sizes = [match.span(role)[1] for role in match.bound() if role in (*_SIZES, "direction", "factor")]
    if not ends or not sizes:
        return False
    told = match.sentence.text[max(sizes) : min(ends)].replace(",", " ,").split()
    behind = match.phrasing.lexicon.groups["changed_thing"]
    pairs = enumerate(pairwise(told))
    return any(
        after in behind and _is_noun_of_change(match, noun) and _has_article(match, told[:at])
        for at, (noun, after) in pairs
    )


def _has_article(match: Match, ahead: list[str]) -> bool:
    """Whether words end with an article before a noun that is not what something before is of: "rise in the cut"."""
    groups = match.phrasing.lexicon.groups
    for at in range(len(ahead) - 1, max(0, len(ahead) - 1 - _FEW), -1):
        if ahead[at] in groups["with_article"]:
            return ahead[at - 1] not in groups["leads_to_thing"]
    return False


def _is_held_against_a_record(match: Match) -> bool:
    """Whether the former value is a peak that the other is held against besides: "to 265p, down from a peak of"."""
    bound = match.bound()
    if bound[-2:] != ["after", "before"] or match.is_told or not any(role in bound for role in (*_SIZES, "factor")):
        return False
    return is_held_against_a_record(match.between("after", "before"), match.phrasing.lexicon)


def _is_of_another_place(match: Match) -> bool:
    """Whether one end is held against the other and of a place of its own: "up 2 points, against 43% in Scotland"."""
    text = match.sentence.document.text
    for role in ("after", "before"):
        for place in match.places.get(role, ()):
            figure = match.sentence.figure(place)
            if match.sentence.text[:place].endswith(" against ") and _IN_A_PLACE.match(text, figure.end):
                return True
    return False


def _describes(figure: Quantity) -> bool:
    """Whether a bare number is tied to a word that it describes, and is no value: "the 15-share index rose"."""
    text, end = figure.document.text, figure.end
    return figure.kind == "count" and text[end : end + 1] in _TIES and text[end + 1 : end + 2].isalpha()


_NEAR_DOING = 40
"""How far before the first value the words may stand for what was done to it."""


def _causes(match: Match) -> bool:
    """Whether one thing went from one value to the other, and another changed by it: "a rise in output"."""
    bound = match.bound()
    ends = [role for role in bound if role in ("before", "after")]
    sizes = [role for role in bound if role not in ends]
    if len(ends) < 2 or not sizes:
        return False
    first, last = match.span(ends[0])[0], match.span(ends[-1])[1]
    text, words = match.sentence.text, match.phrasing
    if words.words_in("by_doing", text[max(0, first - _NEAR_DOING) : first]):
        return True
    ahead = min(match.span(role)[0] for role in sizes)
    following = text[match.end :].split(maxsplit=2)[:2]
    of_another = not words.lexicon.groups["change_of"].isdisjoint(following)
    return of_another and bool(words.words_in("causing", text[last:ahead]))


def _is_first_of_several(match: Match) -> bool:
    """Whether another pair of values follows: "doubled, from 41 to 60 in the old town and from 9 to 40 outside"."""
    if "before" not in match.places:
        return False
    text, slots = match.sentence.text, sorted(place for place in match.sentence.slots if place >= match.end)
    words = text[match.end : slots[0]].split()[-_WORDS:] if len(slots) > 1 else []
    groups = match.phrasing.lexicon.groups
    return len(words) > 1 and words[0] in groups["joining"] and words[1] in groups["ranges_out"]


def _unsigned(bound: Bound) -> Bound:
    if isinstance(bound, tuple) or bound.is_range or bound.value >= 0:
        return bound
    return bound.replace(readings=tuple(reading.replace(stated=-reading.stated) for reading in bound.readings))  # type: ignore[operator]


def _of_two_nouns(match: Match, ends: list[Quantity]) -> bool:
    """Whether two counts are of different things, one of them told by a noun for many: "412 staff", "61 shops"."""
    nouns = ["".join(figure.subject.lower().split()[-1:]) for figure in ends if figure.kind == "count"]
    many = [noun.endswith("s") or noun in match.phrasing.lexicon.groups["many_without_s"] for noun in nouns]
    return len(nouns) > 1 and all(many) and nouns[0].removesuffix("s") != nouns[1].removesuffix("s")


def _is_of_a_whole(match: Match) -> bool:
    """Whether the value after is what another is a part of: "took 41 of the council's 70 seats"."""
    if "after" not in match.places:
        return False
    start = match.span("after")[0]
    before = max((place for place in match.sentence.slots if place < start), default=start)
    gap = match.sentence.text[before + 1 : start]
    parted = match.phrasing.words_in("of_whole", gap)[:1]
    return parted != [] and len(gap.split()) <= _WHOLE and gap.startswith(f" {parted[0]}")


def _breaks_off(match: Match) -> bool:
    """Whether another statement begins between the figures, or before the value before."""
    bound = match.bound()
    for first, second in pairwise(bound):
        gap = match.between(first, second)
        if match.phrasing.words_in("conjunction", _NO_BREAK.sub(" ", gap)) or _moves_on(match, first, second, gap):
            return True
        if (second == "after" and _OTHER_TO.search(gap)) or (
            second in _SIZES and first == "direction" and _TOWARDS.search(gap)
        ):
            return True
        if second == "before" and _NEW_SUBJECT.search(_since_against(match, gap)) and not _WHEN_IT_WAS.search(gap):
            return True
    return _ranges(match)


def _moves_on(match: Match, first: str, second: str, gap: str) -> bool:
    """Whether a change comes after the values, or is held against another: "12 more than on Monday, against"."""
    if second == "direction" or second in _SIZES:
        return first in ("after", "before") and match.phrasing.words_in("next_change", gap) != []
    said = match.sentence.text[match.span(first)[0] : match.span(first)[1]]
    held = match.phrasing.words_in("leads_to_base", f"{said}{gap}")
    return first in ("direction", *_SIZES) and bool(held) and "," in gap and not gap.rstrip().endswith(held[-1])


def _ranges(match: Match) -> bool:
    """Whether the values are ends of a range or items of a list, or the first of them an aside."""
    ranging = match.phrasing.words_in("ranging", match.around(_BEFORE_RANGE, 0))
    return bool(ranging) or "respectively" in match.sentence.text or _is_aside(match, match.bound()[0])


def _is_aside(match: Match, role: str) -> bool:
    """Whether the first figure is a part or an addition: "150, excluding a charge of 30, up from"."""
    text, start = match.sentence.text, match.span(role)[0]
    before = text[max([0, start - 40, *(place + 1 for place in match.sentence.slots if place < start)]) : start]
    return role == "after" and bool(match.phrasing.words_in("aside", before.rpartition(",")[2]))


def _since_against(match: Match, gap: str) -> str:
    """What stands between the last "from" or "compared with" of a gap and its end."""
    words = match.phrasing.words_in("against", gap)
    return gap.rpartition(words[-1])[2] if words else gap


def _turns(match: Match) -> bool:
    """Whether one value is a loss and the other a profit: no percentage of one makes the other."""
    if "before" not in match.places or "after" not in match.places:
        return False
    sides = [_side(match, role) for role in ("after", "before")]
    signs = [{name for name in ("negative", "positive") if match.phrasing.words_in(name, side)} for side in sides]
    if match.is_told and not signs[0]:
        return False
    return bool(signs[1]) and signs[0] != signs[1] and ("negative" in signs[0] | signs[1])


def _side(match: Match, role: str) -> str:
    """The words that say what a value is: those before it, back to the figure before, and a few after it."""
    text, (start, end) = match.sentence.text, match.span(role)
    others = [match.span(other)[1] for other in match.places if other != role and match.span(other)[1] <= start]
    first = max([0, start - _NEARBY, *others])
    if match.is_told:
        first = max(first, *(text.rfind(sign, 0, start) + 1 for sign in (". ", ";")))
    return f"{text[first:start]} {text[end : end + (24 if match.is_told else 12)]}"


def _corrected(match: Match) -> bool:
    """Whether the speaker corrects a value at once: "to 405 -- $455 million"."""
    text = match.sentence.text
    ends = (match.span(role)[1] for role in ("after", "before") if role in match.places)
    return any((dash := _CORRECTED.match(text, end)) and _slot_near(match, dash.end()) for end in ends)


def _slot_near(match: Match, at: int) -> bool:
    """Whether a figure stands right behind a place, blanks and a second dash aside; not "– a 5% fall"."""
    return any(place >= at and not match.sentence.text[at:place].strip(" –-") for place in match.sentence.slots)


def _apart(match: Match) -> bool:
    """Whether the size of the change and the value before belong to two periods: a rise on the year, of last month."""
    size = next((role for role in _SIZES if role in match.places), "")
    if not size:
        return False
    of_size, of_before = (_periods(match, role) for role in (size, "before"))
    days = [
        match.phrasing.words_in("named_day", _behind(match, role))
        for role in ("after", "before")
        if role in match.places
    ]
    of_two_days = len(days) == 2 and all(days) and not (match.is_told and match.bound()[-1] == size)
    apart = bool(of_size and of_before) and not of_size & of_before
    behind = _behind(match, size)
    on_the_year = not of_before and any(
        match.phrasing.words_in(name, behind) for name in ("since_year", "to_that_month")
    )
    return apart or of_two_days or (on_the_year and _is_of_another_month(match))


def _is_of_another_month(match: Match) -> bool:
    """Whether the value before is of a month told nowhere else: "up in May, year on year, to 8 from 5 in April"."""
    months = match.phrasing.lexicon.groups["month_names"]
    behind = _behind(match, "before").split()[:_WORDS]
    named = [word for raw in behind if (word := raw.strip(",.;)")) in months]
    return named != [] and match.sentence.text.count(named[0]) == 1


def _of_another(match: Match) -> bool:
    """Whether a change told last is held against something else: "from 62 to 130, 30% higher than we hoped"."""
    last = match.bound()[-1]
    if last not in ("direction", *_SIZES):
        return False
    start, end = match.span(last)
    text = match.sentence.text
    return text[start:end].endswith(" than") or _BEYOND.match(text, end) is not None


def _otherwise(match: Match) -> bool:
    """Whether the value before stands below where the verb says up: "up 5% to 20, down from an earlier 22"."""
    if match.bound()[-2:] != ["after", "before"]:
        return False
    gap = match.between("after", "before")
    said = [sign for word, sign in (("up from", 1), ("down from", -1)) if word in gap]
    return bool(said) and match.values.get("direction", said[0]) not in said


def _periods(match: Match, role: str) -> set[str]:
    """The periods named right after a figure, before the next one."""
    text = _told_behind(match, role) if match.is_told else _behind(match, role)
    return {period for period in _PERIODS if match.phrasing.words_in(period, text)}


def _told_behind(match: Match, role: str) -> str:
    """The words right after a figure, stretches of time among them, up to the next sign."""
    figure = match.sentence.figure(match.places[role][0])
    return _SIGN.split(figure.document.text[figure.end : figure.end + 40].lower(), maxsplit=1)[0]


def _behind(match: Match, role: str) -> str:
    """The words right after a figure, up to the next one."""
    text, end = match.sentence.text, match.span(role)[1]
    return text[end : min([end + 50, *(place for place in match.sentence.slots if place >= end)])]


def quotes(match: Match) -> bool:
    """Whether the values may be those of a currency in another, which fall as it rises."""
    return bool(match.phrasing.words_in("quoted", match.around(60, 40)) or _QUOTED.search(match.around(0, 40)))
