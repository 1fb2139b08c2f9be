"""Unrelated: what shows that a size is of something else than the two values told beside it.

All words that join two values and a size may be there, and still one of the three be of another thing: the size has a
subject of its own, or is one of a single value, or the last value is a mark that the other is held against besides.
"""

from __future__ import annotations

from claimcheck.claims.told import DIRECTION, ORDER
from claimcheck.pattern import pattern
from claimcheck.quantities.qualifier import Qualifier

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.told import Told

_OPENED = pattern(r"[,–(]|(?<= )-(?= )")
_CLOSED_BY = {",": ",", "–": "–", "-": " -", "(": ")"}
"""What opens an aside, and what closes it."""

_FEW = 2
_LONG_WORD = 3
"""Longer words than this are names of things rather than prepositions."""

_SUPERLATIVE = "est"
_PARTICIPLE = "ed"
_VERBAL = (_PARTICIPLE, "ing", "es", "cut in half")
"""How words end that say that something came to a multiple, not that it is one."""

_DOING = "ing"
_NAMED = '"“”'
"""Signs about a figure that is only named, as a word is."""

_ONE_OF = " of "
_APPOSED = pattern(r",? (?=[a-z])")
_TAKEN_OFF = pattern(r" [a-z][a-z' -]*,")
"""Behind what is taken away from the thing before: "less extended credits,"."""

_BOUNDED = frozenset((Qualifier.MORE_THAN, Qualifier.LESS_THAN))


def is_unrelated(one: Told, words: Lexicon) -> bool:
    """Whether the size is none of what lies between the two values after all; a word alone that orders them is none."""
    if _is_only_named(one) or _takes_away(one, words):
        return True
    if one.cue.name in (ORDER, DIRECTION):
        return False
    return (
        _was_touched(one, words)
        or _is_aside_on_the_former(one, words)
        or _has_a_subject_of_its_own(one, words)
        or _is_short_of_a_record(one, words)
        or _became_the_first(one, words)
        or _is_ranked(one, words)
        or _is_a_mark_passed(one, words)
        or _is_a_value_itself(one, words)
        or _is_of_the_thing_that_changed(one, words)
        or _adds_to_a_value(one, words)
        or _is_part_of_the_other(one, words)
        or _are_sizes(one, words)
    )


def is_level_passed(one: Told, words: Lexicon) -> bool:
    """Whether one value is a level that another thing is beyond: "traded well above the 100p offer"."""
    for place in (one.first, one.second):
        ahead = one.sentence.text[:place].split()[-_FEW:]
        if len(ahead) == _FEW and ahead[0] in words.groups["levels"] and ahead[1] in words.groups["known_things"]:
            return True
    return False


def is_held_against_a_record(gap: str, words: Lexicon) -> bool:
    """Whether words lead from a value to the most there has been: ", well down from its peak of"."""
    said = gap.rpartition(",")[2] if "," in gap else ""
    named = any(f" {high} of " in f"{said} " or f" {high} in " in said for high in words.groups["a_record"])
    return named and (words.has("change", said) or words.has("misses_a_mark", said))


def is_counted_with(text: str, places: tuple[int, int, int], words: Lexicon) -> bool:
    """Whether a thing is told with or without a size, and behind it what it came to: "profit after a £2m gain rose to".

    ``places`` are those of the size, of the end of its noun, and of the next value.
    """
    size, end, value = places
    led, said, groups = text[:size].split()[-_FEW:], text[end:value], words.groups
    if len(led) < _FEW or led[0] not in groups["counting_with"] or led[1] not in groups["with_article"] or "," in said:
        return False
    ahead = text[:size].rpartition(f" {led[0]} ")[0]
    changed = any(words.has(name, said) for name in ("verbs_of_change", "change"))
    return ahead[-1:].isalnum() and (changed or words.leads("came_to_so_much", said))


def _was_touched(one: Told, words: Lexicon) -> bool:
    """Whether the first value is one that a price got to for a while: "touched 310p in June, closed 4p lower at"."""
    before = one.sentence.text[: one.bound[0]].rsplit(maxsplit=1)[-1:]
    return one.cue.name == "comparative" and not words.groups["for_a_while"].isdisjoint(before)


def _is_aside_on_the_former(one: Told, words: Lexicon) -> bool:
    """Whether a multiple is told of what something went from: "dropped from £600, twice her income, to £240"."""
    left, middle, right = one.bound
    text = one.sentence.text
    led = text[:left].split()[-1:]
    if not one.is_multiple or one.at != middle or words.groups["ranges_out"].isdisjoint(led):
        return False
    behind = text[max(one.cue.end, middle + 1) : right]
    if one.size is None and text[one.cue.start : one.cue.end].endswith(_VERBAL):
        return False
    opened = _OPENED.search(text, left + 1, middle)
    if opened is None:
        return False
    said, closed, further = behind.partition(_CLOSED_BY[opened[0]])
    return closed != "" and said.split() != [] and not words.groups["reaching"].isdisjoint(further.split()[:1])


def _has_a_subject_of_its_own(one: Told, words: Lexicon) -> bool:
    """Whether a clause says that something else changed by it: "92 against 91 a year ago, as loans rose by 8"."""
    text, groups = one.sentence.text, words.groups
    if one.cue.name != "change" or one.at != one.bound[2] or one.cue.start < one.bound[1]:
        return False
    verb, gap = text[one.cue.start : one.cue.end], text[one.bound[1] + 1 : one.cue.start]
    clauses = [gap.rpartition(f" {word} ") for word in groups["while_doing"]]
    subject = next((behind for _, word, behind in clauses if word), "").partition(",")[0].split()
    if not subject or not (verb in groups["verbs_of_change"] or verb.endswith(_PARTICIPLE)):
        return False
    nouns = {word for word in subject if len(word) > _LONG_WORD}
    plain = any(subject[0] in groups[name] for name in ("clause_subjects", "no_subjects", "pronouns"))
    ahead = text[: one.cue.start].rpartition(" ".join(subject))[0]
    return nouns != set() and not plain and nouns.isdisjoint(ahead.replace(",", " ").split())


def _is_short_of_a_record(one: Told, words: Lexicon) -> bool:
    """Whether a value is held against its record besides: "closed 6p lower at 265p, well off its peak of 318p"."""
    left, middle, right = one.bound
    return one.at == left and is_held_against_a_record(one.sentence.text[middle + 1 : right], words)


def _became_the_first(one: Told, words: Lexicon) -> bool:
    """Whether the first value is what the size became: "a lead of 111, which they extended to 309 at 4 an over"."""
    left, middle, _ = one.bound
    said = one.sentence.text[max(left + 1, one.cue.end) : middle].split()
    told_of_it = one.at == left and one.cue.name == "margin" and said[:1] == [","] and len(said) > _LONG_WORD
    if not told_of_it or said[1] not in words.groups["relative"] or said[-1] not in words.groups["reaching"]:
        return False
    return said[-2].endswith(_PARTICIPLE) or words.has("change", said[-2])


def _is_ranked(one: Told, words: Lexicon) -> bool:
    """Whether the second value is of the time that the first is ranked with: "the highest since 2019, when it was"."""
    left, middle, right = one.bound
    said = one.sentence.text[middle + 1 : right].partition(",")[2].split()
    groups = words.groups
    ranked = one.at == left and len(said) > 1 and said[0] in groups["with_article"]
    superlative = ranked and (said[1].endswith(_SUPERLATIVE) or said[1] in groups["ranks_first"])
    return superlative and not groups["since_when"].isdisjoint(said) and not groups["ranked_among"].isdisjoint(said)


def _is_only_named(one: Told) -> bool:
    """Whether a number is a word that is named, not how many there are: the "100" of a code."""
    for place in (one.first, one.second):
        figure = one.sentence.figure(place)
        text = figure.document.text
        if figure.start and text[figure.start - 1] in _NAMED and text[figure.end : figure.end + 1] in tuple(_NAMED):
            return True
    return False


def _takes_away(one: Told, words: Lexicon) -> bool:
    """Whether *less* takes something away from the thing before: "borrowings, less credits, averaged 302"."""
    text, (start, end) = one.sentence.text, (one.cue.start, one.cue.end)
    taking = one.cue.name == ORDER and text[start:end] in words.groups["takes_away"] and text[:start].endswith(", ")
    said = _TAKEN_OFF.match(text, end) if taking else None
    return said is not None and not words.has("leads_to_base", said[0])


def _is_a_mark_passed(one: Told, words: Lexicon) -> bool:
    """Whether the former value is a bound that something went beyond on its way: "having dived below $40"."""
    figure = one.sentence.figure(one.second)
    return one.is_change and figure.qualifier in _BOUNDED and words.leads("change", one.sentence.text[: one.second])


def _is_a_value_itself(one: Told, words: Lexicon) -> bool:
    """Whether the size is held against a value as another of its kind: "a loss of £14m, instead of £9m"."""
    text = one.sentence.text
    behind = next((place for place in one.bound if place > one.at), None)
    said = None if behind is None or one.size is None else _APPOSED.match(text, one.at + 1)
    if one.cue.name not in ("change", "margin") or said is None or not text[one.cue.end :].startswith(_ONE_OF):
        return False
    gap = text[said.end() : behind]
    other, alike = (
        any(gap.startswith(f"{phrase} ") for phrase in words.groups[name]) for name in ("in_place_of", "held_as_alike")
    )
    return other or (alike and one.at == one.bound[0] and gap.endswith(_ONE_OF))


def _is_of_the_thing_that_changed(one: Told, words: Lexicon) -> bool:
    """Whether the size only says what the thing is that changed, of whose values something is told behind it."""
    leads = one.cue.name == "change" and one.at == one.bound[0] and one.cue.start > one.at
    return leads and is_counted_with(one.sentence.text, (one.at, one.cue.end, one.bound[1]), words)


def _adds_to_a_value(one: Told, words: Lexicon) -> bool:
    """Whether one of the two is what is added to others: "to provide an additional $5m"."""
    return one.is_change and any(
        words.leads("put_on_top", one.sentence.text[:place]) for place in (one.first, one.second)
    )


def _is_part_of_the_other(one: Told, words: Lexicon) -> bool:
    """Whether the last value is a part that does something: "more than last year, with 2m going abroad"."""
    right, text = one.bound[2], one.sentence.text
    led, behind = text[:right].split()[-1:], text[right + 1 :].split(maxsplit=2)[:_FEW]
    if one.at != one.bound[1] or not led or led[0] not in words.groups["with_what"] or len(behind) < _FEW:
        return False
    has_object = not words.groups["with_article"].isdisjoint(behind[1:])
    return text[:right].endswith(f", {led[0]} ") and behind[0].endswith(_DOING) and not has_object


def _are_sizes(one: Told, words: Lexicon) -> bool:
    """Whether the two are sizes of one verb themselves: "put it off by 90 days and, sometimes, by 180 days"."""
    text = one.sentence.text
    left, right = sorted((one.first, one.second))
    by = all(words.leads("done_by", text[:place]) for place in (left, right))
    gap = text[left + 1 : right].split()
    return by and not any(word.endswith(_PARTICIPLE) or words.has("change", word) for word in gap)
