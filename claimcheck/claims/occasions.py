"""Occasions: one match and its score, one event and its date, each given twice ("a 24-19 win … the 24-16 success").

The second mention is a known one: "the 24-16 success", "the 14 May fire". Where the text gives just two scores or two
dates, and what is known by the second is what was told with the first, both are of one occasion.
"""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.notated import exactly
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.quantities.quantity import Quantity

_SCORE = pattern(r"(?<![\w.,/–-])(\d{1,3})[–-](\d{1,3})(?: to (\d{1,2})[–-](\d{1,2}))?(?![\d.,/–-]?\d)(?!-)")
_SIDES = pattern(r"\b[A-Z][\w'’-]{0,24} (\d{1,3}), (?:[A-Z][\w'’-]{0,24} ){1,3}(\d{1,3})()()(?![\d.,]?\d)")
"""A score told side by side: "Canmore 27, Strathy 14"."""
_KNOWN = pattern(r"\b(?:the|that|this) $")
_NOUNS = pattern(r" (?:[a-z-]+ )?([a-z]+)")
_NEXT = pattern(r" ?([a-z]+)")
_WORD = pattern("[a-z]+")

_JOINED = pattern(r"[–-][0-9]")
"""What joins two numbers of which the first stands before it."""
_DIGITS, _LEAD = 3, 5
_PAIR = 2
_FAR = 800
_NEAR = 60
_STEM = 4


def scores(passage: Passage) -> Iterator[tuple[Quantity, Quantity]]:
    """What one side scored in the only match of a text, and what it scored as the text takes up the result."""
    text, words = passage.document.text, lexicon(passage.locale)
    dashes = [joined.start() for joined in _JOINED.finditer(text)]
    if not any(text[dash - 1 : dash].isdecimal() and _is_taken_up(text, dash - 1) for dash in dashes):
        return
    found = sorted((*_SIDES.finditer(text), *_SCORE.finditer(text)), key=lambda one: one.start())
    distinct = list(dict.fromkeys(one.groups("") for one in found))
    if len(distinct) != _PAIR or set(distinct[0]) == set(distinct[1]):
        return
    first, again = (next(one for one in found if one.groups("") == sides) for sides in distinct)
    if again.start() - first.end() < _FAR and _is_result(text, first, words) and _is_known(text, first, again, words):
        apart = [side for side in range(1, 5) if (first[side] or "") != (again[side] or "")]
        slipped = (
            len(apart) == _PAIR
            and sorted(first.group(1, 2)) != sorted(again.group(1, 2))
            and _shares_digits(first, again)
        )
        if len(apart) == 1 or slipped:
            side = apart[-1]
            yield tuple(  # type: ignore[misc]
                exactly(passage.document, *one.span(side), Fraction(int(one[side]))) for one in (first, again)
            )


def _is_taken_up(text: str, digit: int) -> bool:
    """Whether the number that a digit ends is a known one: "the 24-16 success"; few texts tell any."""
    start = digit
    while text[start - 1 : start].isdecimal() and digit - start < _DIGITS:
        start -= 1
    return _KNOWN.search(text[max(0, start - _LEAD) : start].lower()) is not None


def _shares_digits(first: re.Match[str], again: re.Match[str]) -> bool:
    """Whether two scores are told with the same digits in disorder: 27-14 and 24-17."""
    one, other = (sorted(score[1] + score[2]) for score in (first, again))
    return one == other and len(one) > _PAIR


def _is_result(text: str, score: re.Match[str], words: Lexicon) -> bool:
    """Whether a score is told as that of a match: "a 24-19 win", "won 24-19"."""
    before, after = text[max(0, score.start() - _NEAR) : score.start()].lower(), text[score.end() : score.end() + _NEAR]
    if not score[0][0].isdigit():
        return words.has("won_or_lost", after.partition(".")[0])
    return words.has("won_or_lost", before.rpartition(".")[2]) or words.has("result", after.partition(".")[0])


def _is_known(text: str, first: re.Match[str], again: re.Match[str], words: Lexicon) -> bool:
    """Whether the later score is that of the result told before: "the 24-16 success", with nothing of another match."""
    between = text[first.end() : again.start()].lower()
    named = _NOUNS.match(text, again.end())
    if not _KNOWN.search(between) or named is None:
        return False
    noun = next((word for word in named.group().split() if word in words.groups["result"]), "")
    end = again.end() + named.group().find(noun) + len(noun)
    following = _NEXT.match(text, end)
    placed = following is not None and following[1] in words.groups["placing"] | words.groups["facing"]
    other = set(words.words_in("other_match", text[: again.end()].lower()))
    final = noun in words.groups["final_result"]
    return bool(noun) and not placed and not (other - words.groups["stage_of_match"] if final else other)


def dates(passage: Passage) -> Iterator[tuple[Quantity, Quantity]]:
    """The date of something, and the date by which the text takes it up: "on 4 May … the 14 May fire"."""
    given = [one for one in passage.figures if one.calendar is not None and one.calendar.day and one.calendar.month]
    days = list(dict.fromkeys((one.calendar.month, one.calendar.day) for one in given if one.calendar))
    if len(days) != _PAIR or any(one.is_range for one in given):
        return
    first, again = (
        next(one for one in given if one.calendar and (one.calendar.month, one.calendar.day) == day) for day in days
    )
    alike = days[0][0] == days[1][0] or days[0][1] == days[1][1]
    if alike and 0 < again.start - first.end < _FAR and _is_known_event(passage, first, again):
        place = 1 if days[0][0] == days[1][0] else 0
        yield tuple(  # type: ignore[misc]
            exactly(passage.document, one.start, one.end, Fraction(int(day[place] or 0)))
            for one, day in zip((first, again), days, strict=True)
        )


def _is_known_event(passage: Passage, first: Quantity, again: Quantity) -> bool:
    """Whether what the later date names was told of with the earlier one, and of nothing else of its kind."""
    text, words = passage.document.text, lexicon(passage.locale)
    named = _NEXT.match(text, again.end)
    before = text[max(0, again.start - 5) : again.start].lower()
    following = _NEXT.match(text, named.end()) if named is not None else None
    if following is not None and following[1] in words.groups["placing"]:
        return False
    if named is None or not text.startswith(" ", again.end) or not _KNOWN.search(before):
        return False
    start = max(text.rfind(". ", 0, first.start), text.rfind("\n", 0, first.start)) + 1
    ends = [end for end in (text.find(". ", first.end), text.find("\n", first.end)) if end > 0]
    told = text[start : min(*ends, again.start) if ends else again.start].lower()
    between = text[first.end : again.start].lower()
    attended = words.has("attending", " ".join(between.split()[-_PAIR:]))
    counted = words.has("counted_off", text[start : again.end + _NEAR].lower())
    if attended or counted or words.has("not_the_same", told) or words.has("not_the_same", between):
        return False
    return any(_is_of_event(named[1], word, passage) for word in _WORD.findall(told))


def _is_of_event(noun: str, word: str, passage: Passage) -> bool:
    """Whether a word tells of what a noun names: *cleared* of a *clearance*, *blaze* of a *fire*."""
    stem = min(len(noun), len(word), max(_STEM, min(len(noun), len(word)) - 3))
    if len(noun) >= _STEM and len(word) >= _STEM and noun[:stem] == word[:stem]:
        return True
    kinds = passage.locale.subjects.OCCASIONS
    return any(noun in kind and word in kind for kind in kinds)
