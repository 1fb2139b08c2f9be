"""Unrelated: what shows that a size is of something else than the two values told beside it.

All words that join two values and a size may be there, and still one of the three be of another thing: the size has a
subject of its own, or is one of a single value, or the last value is a mark that the other is held against besides.
"""

from __future__ import annotations

from claimcheck.claims.told import DIRECTION, ORDER
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.told import Told

_OPENED = pattern(r"[,–(]|(?<= )-(?= )")
_CLOSED_BY = {",": ",", "–": "–", "-": " -", "(": ")"}
"""What opens an aside, and what closes it."""

_LONG_WORD = 3
"""Longer words than this are names of things rather than prepositions."""

_SUPERLATIVE = "est"
_PARTICIPLE = "ed"
_VERBAL = (_PARTICIPLE, "ing", "es", "cut in half")
"""How words end that say that something came to a multiple, not that it is one."""


def is_unrelated(one: Told, words: Lexicon) -> bool:
    """Whether the size is none of what lies between the two values after all; a word alone that orders them is none."""
    if one.cue.name in (ORDER, DIRECTION):
        return False
    return (
        _was_touched(one, words)
        or _is_aside_on_the_former(one, words)
        or _has_a_subject_of_its_own(one, words)
        or _is_short_of_a_record(one, words)
        or _became_the_first(one, words)
        or _is_ranked(one, words)
    )


def is_held_against_a_record(gap: str, words: Lexicon) -> bool:
    """Whether words lead from a value to the most there has been: ", well down from its peak of"."""
    said = gap.rpartition(",")[2] if "," in gap else ""
    named = any(f" {high} of " in f"{said} " or f" {high} in " in said for high in words.groups["a_record"])
    return named and (words.has("change", said) or words.has("misses_a_mark", said))


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
