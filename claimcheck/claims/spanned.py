"""Spanned: a beginning and an end, each with its date or clock time, and the only length of time in their sentence.

The words next to the length say whether it is that of the whole ("a stoppage of 26 days", "15 days later", "for 18
years until he lost it") or of something that took place meanwhile, which at least cannot have been longer.
"""

from __future__ import annotations

from claimcheck.claims.roles import DATE, DURATION, TIME
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.standing import holds, standing
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.standing import Standing

_NEAR = 2
_BESIDE = 3
_OPENS = pattern(r" ?[,–:(;] ?")
_SIGNS = " ,–:;("
_STOPS = ".,;:)"
_LONGEST = 5
_STRONG = (":", "–")
_LONGEST_TOLD = 9
_WORDS = pattern(r"[^\W\d_]+")
_LATER = pattern(r" (?P<after>[a-z]+)(?= ?[,.]|\Z)")
_SINCE = pattern(r" (?P<after>[a-z]+) (?:the|that|this|its|their|his|her) (?P<event>[a-z]+)(?= ?[,–.(;]|\Z)")


class Spanned(Value):
    """The two ends and the length; ``is_whole`` where the words say that it is the length of what lies between."""

    start: Standing
    end: Standing
    length: Standing
    is_whole: bool


def spanned(sentence: Slotted, kind: str, words: Lexicon) -> Spanned | None:
    """What a sentence says of a stretch of time, where it leaves no choice of its ends and its length; else None."""
    if not holds(sentence, kind, 2) or not holds(sentence, DURATION, 1):
        return None
    ends, lengths = standing(sentence, kind), standing(sentence, DURATION)
    if len(ends) != 2 or len(lengths) != 1 or lengths[0].figure.is_range or _recurs(lengths[0], ends, words):
        return None
    start, end = ends
    length = lengths[0]
    if _is_apart(length, words) or (kind != DATE and words.has("flown", sentence.text)):
        return None
    begins, closes = words.has("beginning", start.before), _closes(start, end, words)
    named = _is_named(start, end, length, words)
    both = begins and closes and (named or _is_granted(end, length, words))
    if (
        both
        or _is_set_off(start, end, length, words)
        or _sums_up(start, end, length, words)
        or (kind == TIME and _came_after(end, length, words))
    ):
        return Spanned(start, end, length, True)
    if not (begins and closes) and not ((begins or closes) and _in_one_breath(start, end, length, words)):
        return None
    is_whole = _is_whole(start, end, length, words)
    return None if is_whole is None else Spanned(start, end, length, is_whole)


def spanned_apart(first: Slotted, last: Slotted, kind: str, words: Lexicon) -> Spanned | None:
    """What two sentences say of a stretch of time, one of its ends, the other of its length; else None.

    "For two hours the town was dark. The power had failed at 18:40; it was restored at 20:40".
    """
    pair = first, last
    if [sum(one.text.count(SLOTS[each]) for one in pair) for each in (kind, DURATION)] != [2, 1]:
        return None
    ends = [one for sentence in pair for one in standing(sentence, kind)]
    length = next(one for sentence in pair for one in standing(sentence, DURATION))
    between = first.document.text[first.end : last.start]
    if between.strip() and words.has("another_episode", between.lower()):
        return None
    same = any(words.has("same_time", one.text) for one in pair)
    apart = not same and any(words.has("planned_apart", one.text) for one in pair)
    if (
        len(ends) != 2
        or length.figure.is_range
        or apart
        or _is_apart(length, words, 1)
        or _recurs(length, ends, words, 1)
    ):
        return None
    start, end = ends
    flown = kind != DATE and any(words.has("flown", one.text) for one in pair)
    closed = words.has("beginning", start.before) and words.has("ending", end.before)
    told = (
        (closed and _is_told_whole(end, length, words))
        or _took_to_make(ends, length, words)
        or (kind == DATE and _is_in_charge(ends, length, words))
    )
    joined = start.sentence is end.sentence and words.has("range_joint", start.until(end))
    if flown or not (told or (same and joined)):
        return None
    return Spanned(start, end, length, True)


def spanned_over(earlier: Sequence[Slotted], last: Slotted, kind: str, words: Lexicon) -> Spanned | None:
    """The length of what began and ended in the sentences before, named for it: "It reopened. The closure, of".

    The name is the noun of what began ("closed … the closure"), or stands before the first time itself.
    """
    lengths = standing(last, DURATION)
    ends = [one for sentence in earlier for one in standing(sentence, kind)]
    if len(lengths) != 1 or len(ends) != 2 or any(holds(one, DURATION, 1) for one in earlier) or holds(last, kind, 1):
        return None
    (start, end), length = ends, lengths[0]
    name = _name_of(length, words)
    verbs = {verb for pair in words.groups["span_and_verb"] for noun, _, verb in (pair.partition("/"),) if noun == name}
    told = f" {start.sentence.text[: start.place]}"
    named = f" {name} " in told and words.has("beginning", told)
    named = named and not any(words.has("flown", one.text) for one in (*earlier, last))
    began = named or any(f" {verb} " in told for verb in verbs)
    if not name or not began or not words.has("ending", end.before) or length.figure.is_range:
        return None
    ahead = end.sentence.text[: end.place]
    partial = end.sentence is not start.sentence and (
        min(end.sentence.slots) < end.place or words.has("ends_in_part", ahead)
    )
    if partial or any(words.has("planned_apart", one.text) for one in earlier) or _recurs(length, ends, words, 1):
        return None
    return Spanned(start, end, length, True)


def spanned_ahead(first: Slotted, last: Slotted, kind: str, words: Lexicon) -> Spanned | None:
    """The length of what is to begin and end, heading the sentence behind: "Three weeks without buses would be"."""
    if last.text[:1] != SLOTS[DURATION] or len(last.slots) > 1 or first.text.count(SLOTS[kind]) != 2:
        return None
    (start, end), (length,) = standing(first, kind), standing(last, DURATION)
    lacking, behind = length.words_after(1) in words.groups["lacking"], length.words_after(_LONGEST).split()
    told = words.has("interrupting", first.text) if lacking else words.has("beginning", start.before)
    joined = words.has("range_joint", start.until(end)) or _closes(start, end, words)
    meant = words.groups["may_be_ahead"] if lacking else words.groups["is_enough"]
    ahead = not meant.isdisjoint(behind if lacking else behind[:1]) and not words.has("not_lacked", " ".join(behind))
    dated = not words.groups["months"].isdisjoint(_WORDS.findall(last.text))
    apart = dated or bool(first.document.text[first.end : last.start].strip()) or length.figure.is_range
    sure = told and joined and ahead and not apart and not _recurs(length, [start, end], words, 1)
    return Spanned(start, end, length, True) if sure else None


def _name_of(length: Standing, words: Lexicon) -> str:
    """What a length at the start of a sentence is said to be that of: "The closure, of two hours,"; else nothing."""
    article, *name = length.sentence.text[: length.place].split() or [""]
    if article not in words.groups["known_length"]:
        return ""
    if name and name[-1] in words.groups["of_length"]:
        return " ".join(name[:-1]).strip(",") if length.after.lstrip()[:1] in (",", ".") else ""
    behind = length.words_after(_NEAR)
    names = {pair.partition("/")[0] for pair in words.groups["span_and_verb"]}
    tied = "-" in length.figure.text and not name
    return (behind if behind in names else behind.split(" ")[0]) if tied else ""


def _recurs(length: Standing, ends: list[Standing], words: Lexicon, reach: int = _BESIDE) -> bool:
    """Whether words near a length or its ends say that it recurs: "six hours a day", "every Friday from 3 May"."""
    near = [f"{one.words_before(_BESIDE)} | {one.words_after(reach)}" for one in (length, *ends)]
    return any(words.has("recurring", one) for one in near)


def _is_told_whole(end: Standing, length: Standing, words: Lexicon) -> bool:
    """Whether a length is said to be that of what the other sentence tells the ends of."""
    before = length.words_before(_NEAR)
    if length.sentence is end.sentence and length.place > end.place:
        later = words.has("afterwards", length.words_after(1)) and end.until(length).strip() == ","
        return later and length.figure.qualifier is None and not words.has("leads_to_base", length.words_after(_NEAR))
    opens = words.has("for", before) and length.sentence.text[: length.place].strip() == before
    lasted = words.has("lasting_for", before)
    named = "-" in length.figure.text and words.has("known_length", length.words_before(1))
    return opens or lasted or named


def _came_after(end: Standing, length: Standing, words: Lexicon) -> bool:
    """Whether a length right behind the second time is what had passed by then: ", after three hours"."""
    gap = end.until(length) if length.place > end.place else ""
    told = gap.strip(_SIGNS) in words.groups["having_passed"]
    return told and _OPENS.match(gap) is not None and _is_closed(length, words)


def _in_one_breath(start: Standing, end: Standing, length: Standing, words: Lexicon) -> bool:
    """Whether two things are told of one, and what they led to: "…, called on A and settled on B, … for 33 days"."""
    joint = start.until(end).split()[:1]
    rest = end.until(length)
    told = joint == ["and"] and _OPENS.match(rest) is not None and words.has("for", length.words_before(1))
    return told and not words.has("perfect", rest)


def _closes(start: Standing, end: Standing, words: Lexicon) -> bool:
    """Whether something ends then, and the two are not merely "from 3 to 9 May", which may speak of something else."""
    joint = start.until(end).split()
    return len(joint) > 1 and (words.has("ending", end.before) or words.has("until", joint[-1]))


def _is_apart(length: Standing, words: Lexicon, reach: int = _NEAR) -> bool:
    """Whether a length is counted from another day, recurs, or is that of a record: the highest in 24 years."""
    near = f"{length.words_before(_NEAR)} | {length.words_after(reach)}"
    ranked = words.has("ran_in", length.words_before(1)) and words.has("superlative", length.sentence.text)
    return ranked or words.has("length_apart", near)


def _is_whole(start: Standing, end: Standing, length: Standing, words: Lexicon) -> bool | None:
    """Whether the length is that of the whole; None where it may be planned, or has nothing to do with it."""
    before, after = length.words_before(1), length.words_after(1)
    if length.place > end.place:
        return _told_after(end, length, words)
    if length.place > start.place:
        planned = words.has("planned_end", length.until(end)) or words.has("until", after)
        return True if planned and words.has("length_before", before) else None
    opens = words.has("for", before) and not length.words_before(_NEAR).removesuffix(before).strip()
    goes_on = _OPENS.match(length.after) is not None and words.has("setting_out", length.words_after(1))
    return opens or (words.has("for", before) and goes_on)


def _sums_up(start: Standing, end: Standing, length: Standing, words: Lexicon) -> bool:
    """Whether a length comes right after the second date: "…, 15 days later", "…, a stoppage of 15 days"."""
    if length.place < end.place:
        return False
    gap = end.until(length)
    if words.has("range_joint", start.until(end)) and len(start.until(end).split()) == 1:
        gap = gap[max(gap.rfind(","), 0) :]
    when, sign, rest = gap.partition(",")
    if sign and words.groups["on_that_day"].issuperset(when.split()):
        gap = sign + rest
    said = gap.strip(_SIGNS).split()
    if all(words.has("merely", word) for word in said):
        return (
            words.has("afterwards", length.words_after(_NEAR))
            or length.after.strip(_STOPS + " ") in words.groups["behind"]
        )
    articles = words.groups["article"]
    opened = said[0] in articles or " ".join(said[:_NEAR]) in articles
    named = opened and len(said) > 1 and words.has("of", said[-1]) and len(said) <= _LONGEST
    if words.has("ending_a", " ".join(said)) and "-" in length.figure.text:
        return _OPENS.match(gap) is not None
    if not named or words.has("lost_or_won", " ".join(said)):
        return False
    return _OPENS.match(gap) is not None and (_is_closed(length, words) or _goes_on(length, words, "more_of_it"))


def _goes_on(length: Standing, words: Lexicon, name: str) -> bool:
    """Whether a length is followed by more about it: "a stoppage of two hours that", "three hours in which"."""
    after = length.words_after(_NEAR)
    to_do = words.has("on_purpose", length.words_after(_BESIDE).removeprefix(after))
    return length.after[:1] == " " and not to_do and not words.groups[name].isdisjoint((after, after.partition(" ")[0]))


def _is_set_off(start: Standing, end: Standing, length: Standing, words: Lexicon) -> bool:
    """Whether a length ends what is told of a stretch: "From 2:15 to 4:45 it was dark – two hours in which"."""
    if length.place < end.place or not words.has("range_from", start.words_before(1)):
        return False
    joint, gap = start.until(end).strip(), end.until(length).strip()
    if joint not in words.groups["range_joint"] or not gap or gap[-1] not in (*_STRONG, ","):
        return False
    ends = length.after.strip() in ("", ".")
    told = ends or (gap[-1] in _STRONG and _goes_on(length, words, "meanwhile_told"))
    return told and not any(sign in gap[:-1] for sign in _SIGNS.strip()) and len(gap.split()) <= _LONGEST_TOLD


def _took_to_make(ends: list[Standing], length: Standing, words: Lexicon) -> bool:
    """Whether something took so long to make, was begun then and was ready then."""
    start, end = ends
    told = words.has("lasting_for", length.words_before(1)) and words.has("to_make", length.words_after(_NEAR))
    return told and words.has("beginning", start.before) and words.has("made_ready", end.before)


def _is_in_charge(ends: list[Standing], length: Standing, words: Lexicon) -> bool:
    """Whether somebody had a thing so long, and took it then: "ran … for 9 years. He took it over in …"."""
    start, end = ends
    led = words.has("for", length.words_before(1)) and words.has("had_charge", length.before)
    held = words.has("taking_it_on", start.before) and words.has("passing_it_on", end.before)
    told = [one for one in (start, end, length) if one is not length or length.sentence.start > end.sentence.start]
    apart = any(one.sentence.text.split()[0] not in words.groups["same_person"] for one in told)
    apart = apart or any(words.has("stays_on", one.sentence.text) for one in (start, end, length))
    return led and held and not apart and start.place != end.place and _is_closed(length, words)


def _since_the_last(before: Slotted, kind: str, end: Standing, length: Standing, words: Lexicon) -> Spanned | None:
    """The time since the one thing told right before: "It shut in 1990. Twelve years later, in 2002,"."""
    starts, last = standing(before, kind), end.sentence
    apart = before.document.text[before.end : last.start].strip() or before.text.rstrip()[-1:] != "."
    if len(starts) != 1 or len(before.figures) != 1 or apart or words.has("more_than_one", before.text):
        return None
    ahead = last.text[: min(length.place, end.place)]
    opens = ahead.strip() in ("", *words.groups["in_year"])
    told = opens or (end.place < length.place and not (words.has("more_than_one", ahead) or "," in ahead))
    known = words.has("in_year", starts[0].words_before(1)) and starts[0].after.strip() == "."
    return Spanned(starts[0], end, length, True) if told and known else None


def spanned_since(earlier: Sequence[Slotted], last: Slotted, kind: str, words: Lexicon) -> Spanned | None:
    """The time from an event told before to another: "It was sold in 2003. … Nine years after the sale, in 2012"."""
    if not holds(last, DURATION, 1) or not holds(last, kind, 1):
        return None
    lengths, ends = standing(last, DURATION), standing(last, kind)
    if len(lengths) != 1 or len(ends) != 1 or lengths[0].figure.is_range:
        return None
    length, end = lengths[0], ends[0]
    counted = _SINCE.match(length.after) or _LATER.match(length.after)
    if counted is None or not _is_beside(end, length, counted.end(), words):
        return None
    if counted.lastgroup != "event":
        later = words.has("later_on", counted["after"])
        return _since_the_last(earlier[-1], kind, end, length, words) if later else None
    start = _event(earlier, kind, counted["event"], words) if words.has("from_an_event", counted["after"]) else None
    return None if start is None else Spanned(start, end, length, True)


def _is_beside(end: Standing, length: Standing, counted: int, words: Lexicon) -> bool:
    """Whether a date stands right beside a length and what is counted from: "In 2012, nine years after the sale"."""
    joint = end.until(length) if length.place > end.place else end.until(length)[counted:]
    opens = _OPENS.match(joint)
    return opens is not None and joint[opens.end() :].strip() in ("", *words.groups["in_year"])


def _event(earlier: Sequence[Slotted], kind: str, name: str, words: Lexicon) -> Standing | None:
    """The date of an event that is told once, and with no other date in its sentence; else None."""
    pairs = [pair.split() for pair in words.groups["event_and_verb"]]
    verbs = {verb for noun, verb in pairs if noun == name}
    told = [one for one in earlier if not verbs.isdisjoint(_WORDS.findall(one.text))] if verbs else []
    starts = standing(told[0], kind) if len(told) == 1 else []
    said = len(starts) == 1 and not verbs.isdisjoint(_WORDS.findall(starts[0].before))
    return starts[0] if said else None


def _is_granted(end: Standing, length: Standing, words: Lexicon) -> bool:
    """Whether a length is set off by a colon or a dash, or is what the two gave: ", giving them 11 hours to vote"."""
    if length.place < end.place or words.has("time_to_spare", length.words_after(1)):
        return False
    gap = end.until(length)
    if gap.strip() in _STRONG:
        return True
    told = gap.strip(_SIGNS).split()
    joint = " ".join(told[:_NEAR]), " ".join(told[:1])
    granted = any(one in words.groups["granting_time"] for one in joint)
    return granted and len(told) <= _LONGEST and _OPENS.match(gap) is not None


def _is_named(start: Standing, end: Standing, length: Standing, words: Lexicon) -> bool:
    """Whether what began and ended is named by its length: "The two-hour hearing began at 9am and ended at 11am"."""
    if length.place > start.place or "-" not in length.figure.text or not words.has("the", length.words_before(1)):
        return False
    led, joint = length.until(start).split(), start.until(end).split()
    at_once = joint[:1] == ["and"] and words.has("ending", " ".join(joint[1 : 1 + _NEAR]))
    return at_once and len(led) <= _LONGEST and len(joint) <= _LONGEST


def _is_closed(length: Standing, words: Lexicon) -> bool:
    """Whether nothing follows a length but the end of its clause, or where and how it was spent."""
    rest = length.after.strip()
    return not rest or rest[0] in _STOPS or words.has("whole_time", length.words_after(_NEAR))


def _told_after(end: Standing, length: Standing, words: Lexicon) -> bool | None:
    """Of a length that follows both dates: "…, after 15 days"; or of what may have taken a part of the time only."""
    if _is_closed(length, words) and end.until(length).strip(_SIGNS) in words.groups["having_lasted"]:
        return True
    return False if words.has("length_before", length.words_before(1)) else None
