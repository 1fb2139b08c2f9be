"""Repeats: a figure that the text takes up again ("the 450 jobs", "all 1,580 places") and the one it takes up."""

from __future__ import annotations

from bisect import bisect_left

from claimcheck.algebra.figure import round_half_up
from claimcheck.claims.comparable import comparable
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.resemblance import digits, is_close, is_plain_slip, is_slip, is_thousandfold
from claimcheck.claims.subjects import agree, head_of, takes_up
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from claimcheck.claims.passage import Passage
    from claimcheck.claims.subjects import Subject
    from claimcheck.locale import Locale
    from claimcheck.quantities.quantity import Quantity

FARTHEST = 1500
"""Characters between a figure and its repeat: a few paragraphs."""

SMALL = 20
"""Groups smaller than this are made up and divided again so freely that only a slip of the pen tells a repeat."""

TELLING_DIGITS = 2
"""Digits that two sums must share to be one of which the scale was mistaken: 1.4bn and 1.4m, not 2bn and 2m."""

_TELLING_COUNT = 3
"""Digits that a count must have for a slip of them to be hardly chance."""

_KINDS = frozenset(("count", "money", "length", "area", "volume", "mass", "power", "energy", "data"))
_MEASURED = _KINDS - {"count", "money"}
_DEFINITE = pattern(r"(?<![a-z'])(?:the|those|these|all|its|their) $")
_ENDINGS = ("e ", "l ", "s ", "r ")
"""The ends of these words, which few figures stand behind."""

_PART = pattern(r" (?:(?:out )?of|among|from) (?:[a-z]{2,5} ){0,2}$")
_WITHIN = pattern(r" (?:in|on|of) (?:the|its|their) $")
_YEAR = pattern(r"(?:19|20)\d\d")
_ALL = pattern(r"(?<![a-z'])[Aa]ll $")
_IN_A_PLACE = pattern(
    r" (?:in|on|at|of|along) (?:the )?"
    r"(?!Block|Phase|Wing|Zone|Section|Part|Building|Tower|Group|Class|Unit|Ward)[A-Z][a-z'’]+"
)
_PAIR = 2
_PLACE = pattern(
    r" (?:on board|aboard|inside|on the (?:boat|bus|plane|train|ship|ferry)|in the (?:building|hall|house))\b"
)
_DID = "ed"
_DONE = ("ed", "en")
_OF = (" of ", " from ", " by ", " for ")
_MOST_EARLIER = 40
_NEAR = 48
_NEXT = 160
_LEAD, _TENFOLD = 5, 10
_OPENING = 7
HYPHENS = ("-", "‑", "‐")


class Repeat(Value):
    """A figure and the one that takes it up again."""

    first: Quantity
    again: Quantity


def repeats(passage: Passage) -> Iterator[Repeat]:
    """Every definite repeat in a passage whose only forerunner is beyond doubt."""
    for sentence in passage.sentences:
        for place, index in sentence.slots.items():
            again = sentence.figures[index]
            if (
                again.kind in _KINDS
                and sentence.text[place - 2 : place] in _ENDINGS
                and again.form != "fuzzy"
                and _DEFINITE.search(sentence.text, max(0, place - 8), place)
            ):
                first = _forerunner(passage, again)
                if first is not None and not _are_names(passage, first, again):
                    yield Repeat(first, again)


def _are_names(passage: Passage, first: Quantity, again: Quantity) -> bool:
    """Whether the numbers tell which of several is meant: accounts by their year, races by their length."""
    if all(figure.kind == "count" and _YEAR.fullmatch(figure.text) for figure in (first, again)):
        return True
    raced = lexicon(passage.locale).groups["of_a_race"]
    return first.kind == "length" and all(not raced.isdisjoint(one.subject.split()) for one in (first, again))


def thing(figure: Quantity, locale: Locale) -> str:
    """The kind of thing that a figure counts: that of a hyphen (``40-storey tower``), else the last noun."""
    words = figure.subject.split()
    if not words:
        return ""
    hyphened = figure.document.text[figure.end : figure.end + 1] in HYPHENS
    return head_of(words[0] if hyphened and figure.kind == "count" else words[-1], locale)


def _forerunner(passage: Passage, again: Quantity) -> Quantity | None:
    """The one figure that a repeat can take up, if there is just one."""
    kind = thing(again, passage.locale)
    if not kind and again.kind == "count":
        return _group(passage, again) or _where_alike(passage, again)
    if not kind and again.kind not in _MEASURED and not _is_bare_sum(passage, again):
        return None
    earlier = _earlier(passage, again)
    same = [
        one
        for one in earlier
        if one.kind == again.kind and comparable((one, again)) and not _is_part(passage, one, again)
    ]
    misplaced = _thousandfold(same, again) if kind else None
    if misplaced is not None and again.start - misplaced.end <= FARTHEST:
        return misplaced
    alike = [one for one in same if kind and thing(one, passage.locale) == kind]
    alike = alike or _of_a_class(passage, same, again) or _unnamed(passage, same, again)
    if not alike or len({one.interval for one in alike}) > 1:
        return None
    return _confirmed(passage, (earlier, same), alike[-1], again)


def _confirmed(
    passage: Passage, told: tuple[list[Quantity], list[Quantity]], first: Quantity, again: Quantity
) -> Quantity | None:
    """A figure that a repeat may take up, if nothing says that another is meant."""
    earlier, same = told
    if first.form == "fuzzy" or again.start - first.end > FARTHEST or _is_whole(first, again):
        return None
    if again.kind == "count" and _is_of_them_all(passage, earlier, first, again):
        return first
    if _is_taken_together(passage, again) or not _takes_up(passage, first, again):
        return None
    sure = again.kind == "money" and (_is_same_thing(passage, same, first, again) or _is_of_verb(passage, first, again))
    return None if _is_explained(first, again, earlier, sure=sure) else first


def _is_whole(first: Quantity, again: Quantity) -> bool:
    """Whether a repeat is of all there are, and the number before of some: "20 were treated. All 520 passengers"."""
    return again.kind == "count" and _is_all(again) and not _is_definite(first) and again.value >= 2 * first.value


def _is_of_them_all(passage: Passage, earlier: list[Quantity], first: Quantity, again: Quantity) -> bool:
    """Whether all of a known group in a place are told of again: "the 14 houses in Elm Row … all 17 houses".

    Small groups are made up and divided so freely that both must be definite, with nothing of their kind beside them.
    """
    text, words = again.document.text, lexicon(passage.locale)
    one, other = passage.subjects.of(first), passage.subjects.of(again)
    known = _DEFINITE.search(text[max(0, first.start - 8) : first.start].lower()) and not _is_all(first)
    if not known or not _is_all(again) or one is None or other is None or first.noun is None or again.noun is None:
        return False
    counts = [figure for figure in earlier if figure.kind == "count" and figure.end > first.end]
    values = {figure.value for figure in earlier if figure.kind == "count"} | {again.value}
    placed = _IN_A_PLACE.match(text, first.noun[1]) is not None or _PLACE.match(text, first.noun[1]) is not None
    following = text[again.noun[1] : again.noun[1] + _NEAR].split(maxsplit=1)[:1]
    open_ = following != [] and not (
        following[0] in words.groups["placing"]
        or following[0] in passage.locale.subjects.RELATIVES
        or following[0].endswith(_DONE)
    )
    apart = counts or not one.is_final or not other.is_final or not agree(one.periods, other.periods)
    between = text[first.end : again.start].lower()
    near = max(first.value, again.value) < 2 * min(first.value, again.value)
    plain = first.subject == again.subject and first.qualifier is again.qualifier is None and len(values) == _PAIR
    return bool(placed and open_ and near and plain) and not apart and not words.has("not_the_same", between)


def _is_all(figure: Quantity) -> bool:
    """Whether a figure is that of all of some."""
    return _ALL.search(figure.document.text, max(0, figure.start - 8), figure.start) is not None


def _is_taken_together(passage: Passage, again: Quantity) -> bool:
    """Whether something else is counted in a sum: "With the new wing, the £42m hall …"."""
    around = passage.subjects.setting(again)
    words = lexicon(passage.locale)
    if around is None or again.kind != "money":
        return False
    told = passage.document.text[around.start : again.start].lower().split()[:1]
    behind = passage.document.text[again.end : around.end].lower()
    return (told != [] and told[0] in words.groups["takes_together"]) or words.has("takes_more_in", behind)


def _is_placed_apart(passage: Passage, other: Subject, names: frozenset[str], *, slipped: bool) -> bool:
    """Whether a repeat is of a place not told of before; after a slip, one behind *by* is of what was done to it."""
    if not other.places or other.places & names:
        return False
    figure, text = other.figure, passage.document.text
    end = figure.noun[1] if figure.noun is not None else figure.end
    told = text[end : end + FARTHEST].partition(".")[0].lower().partition(" by ")
    return not (slipped and told[1] and not any(name in told[0] for name in other.places))


def _is_same_thing(passage: Passage, same: list[Quantity], first: Quantity, again: Quantity) -> bool:
    """Whether a sum describes the only thing of its name, introduced with another: "a $14m wing … the $45m wing"."""
    here, words = passage.subjects.of(again), lexicon(passage.locale)
    noun = first.subject.split()[-1:]
    if first.subject != again.subject or not noun or not _is_introduced(passage, first):
        return False
    alone = here is not None and _stands_alone(passage, here, slipped=False)
    between = passage.document.text[first.end : again.end].lower()
    ratio = max(first.value, again.value) / min(first.value, again.value) if first.value and again.value else SMALL
    plain = first.qualifier is again.qualifier is None and not words.has("not_the_same", between)
    return alone and plain and ratio < SMALL and {one.value for one in same} <= {first.value, again.value}


def _is_of_verb(passage: Passage, first: Quantity, again: Quantity) -> bool:
    """Whether a sum is what a verb told of: "was awarded £1.4m … half of the £1.4m grant"."""
    pairs = [pair.partition("/") for pair in lexicon(passage.locale).groups["sum_and_verb"]]
    verbs = {verb for noun, _, verb in pairs if noun == again.subject}
    before = passage.document.text[max(0, first.start - _NEAR) : first.start].lower()
    led = before.rpartition(".")[2].split()[-_LEAD:]
    here = passage.subjects.of(again)
    alone = here is not None and _stands_alone(passage, here, slipped=False)
    ratio = max(first.value, again.value) / min(first.value, again.value) if first.value and again.value else SMALL
    plain = first.qualifier is again.qualifier is None and not first.subject
    return alone and plain and not verbs.isdisjoint(led) and ratio < _TENFOLD


def _group(passage: Passage, again: Quantity) -> Quantity | None:
    """The group that a bare "All 19 will …" takes up: that of the sentence before, where it has only one."""
    earlier = [one for one in _earlier(passage, again) if one.kind == "count"] if _opens(passage, again) else []
    if len(earlier) != 1 or not thing(earlier[0], passage.locale) or again.start - earlier[0].end > _NEXT:
        return None
    here = passage.subjects.of(again)
    if here is None or not _stands_alone(passage, here, slipped=False):
        return None
    first = earlier[0]
    around = passage.subjects.setting(again)
    if around and lexicon(passage.locale).has("counting_in", passage.document.text[around.start : around.end].lower()):
        return None
    there = passage.subjects.of(first)
    if there is None or not (here.is_final and there.is_final and agree(there.periods, here.periods)):
        return None
    told = first.interval.meets(again.interval) or is_slip(first.value, again.value)
    return first if told and not first.is_range and first.qualifier is None else None


def _where_alike(passage: Passage, again: Quantity) -> Quantity | None:
    """The only group that is told of in the same place, by a slip: "151 people on board … all 131 on board"."""
    text = again.document.text
    where = _PLACE.match(text, again.end)
    if where is None or not _ALL.search(text, max(0, again.start - 8), again.start):
        return None
    same = [one for one in _earlier(passage, again) if one.kind == "count" and _is_there(text, one, where.group())]
    values = {one.value for one in same} - {again.value}
    if not same or len({one.value for one in same}) != 1 or again.start - same[0].end > FARTHEST or not values:
        return None
    first = same[-1]
    return first if is_plain_slip(first.value, again.value) and first.qualifier is None else None


def _is_there(text: str, one: Quantity, where: str) -> bool:
    """Whether a place is told right behind a figure and its noun."""
    end = one.noun[1] if one.noun is not None else one.end
    return text.startswith(where, end) or text.startswith(where, one.end)


def _opens(passage: Passage, again: Quantity) -> bool:
    """Whether a definite figure opens its sentence."""
    number = passage.last_before(again.start + 1)
    return number is not None and again.start - passage.sentences[number].start < _OPENING


def _earlier(passage: Passage, again: Quantity) -> list[Quantity]:
    end = bisect_left(passage.figures, again.start, key=lambda figure: figure.start)
    near = passage.figures[max(0, end - _MOST_EARLIER) : end]
    return [figure for figure in near if not figure.calendar and figure.form != "fuzzy"]


def _is_part(passage: Passage, figure: Quantity, again: Quantity) -> bool:
    """Whether a figure is the part in "36 of the 46 cases" or "129 seats in the 160-seat house"."""
    gap = passage.document.text[figure.end : again.start]
    if len(gap) >= _NEAR or "." in gap:
        return False
    hyphened = again.document.text[again.end : again.end + 1] in HYPHENS
    return bool(_PART.search(gap) or (hyphened and _WITHIN.search(gap)))


def _thousandfold(same: list[Quantity], again: Quantity) -> Quantity | None:
    """The sum before a repeat that has its digits, but millions for billions: hardly chance, whatever it is called."""
    if again.kind != "money" or len(digits(again.value).rstrip("0")) < TELLING_DIGITS or again.qualifier is not None:
        return None
    if any(one.value == again.value for one in same):
        return None
    return next((one for one in same if is_thousandfold(*in_one_unit(one, again)) and one.qualifier is None), None)


def _unnamed(passage: Passage, same: list[Quantity], again: Quantity) -> list[Quantity]:
    """The one sum or measure before a repeat, where only one of them is named: "scooped £3.7m … the £3.7m jackpot"."""
    if again.kind == "count":
        return _nameless(same, again)
    if len(same) != 1 or (same[0].subject and again.subject) or _is_definite(same[0]):
        return []
    if again.kind == "money" and (
        (not again.subject and not _is_bare_sum(passage, again)) or _is_of_sum(passage, again)
    ):
        return []
    told = is_plain_slip(*in_one_unit(same[0], again)) or _is_of_verb(passage, same[0], again)
    return same if told and passage.subjects.setting(same[0]) is not passage.subjects.setting(again) else []


def _is_of_sum(passage: Passage, again: Quantity) -> bool:
    """Whether a figure is taken out of a sum: "12 of the £9m"; of a share, the sum is still the one told before."""
    text = again.document.text
    part = _PART.search(text, again.start - 16, again.start)
    taken = text[max(0, part.start() - _LEAD) : part.start()].lower().split()[-1:] if part is not None else []
    return part is not None and lexicon(passage.locale).groups["share_of_it"].isdisjoint(taken)


def _of_a_class(passage: Passage, same: list[Quantity], again: Quantity) -> list[Quantity]:
    """The one sum or measure whose thing a wider noun takes up, by a slip: "the £28m bypass … the £82m road"."""
    if again.kind == "count":
        all_of = _ALL.search(again.document.text, max(0, again.start - 8), again.start)
        named = [one for one in same if one.subject] if len(digits(again.value)) >= _TELLING_COUNT else []
        same = [one for one in named if all_of or thing(one, passage.locale) not in passage.locale.subjects.HUMANS]
    if not again.subject or len({one.value for one in same}) != 1:
        return []
    first = same[-1]
    told = bool(first.subject) and takes_up(again.subject.split()[-1], first.subject.split()[-1], passage.locale)
    return [first] if told and is_plain_slip(*in_one_unit(first, again)) else []


def _is_bare_sum(passage: Passage, again: Quantity) -> bool:
    """Whether a sum without a noun is all there is of a subject: *The £64,000 will …*."""
    if again.kind != "money" or not _opens(passage, again):
        return False
    here = passage.subjects.of(again)
    return here is not None and _stands_alone(passage, here, slipped=False)


def _nameless(same: list[Quantity], again: Quantity) -> list[Quantity]:
    """The count before a repeat that is said of nothing named, *a crowd of 12,400*, if its digits are hardly chance."""
    told = [one for one in same if one.value == again.value or is_plain_slip(one.value, again.value)]
    if len(told) != 1 or not _is_nameless(told[0]) or told[0].is_range or again.is_range or _is_definite(told[0]):
        return []
    if again.document.text.startswith(_OF, again.end):
        return []
    return told if len(digits(again.value).strip("0")) >= _TELLING_COUNT else []


def _is_nameless(figure: Quantity) -> bool:
    """Whether no noun follows a figure; what they did is none: "a crowd of 12,400 watched"; not "2,150 such calls"."""
    if figure.document.text.startswith((" such ", " other ", " more "), figure.end):
        return False
    return not figure.subject or (" " not in figure.subject and figure.subject.endswith(_DID))


def in_one_unit(one: Quantity, other: Quantity) -> tuple[Fraction, Fraction]:
    """Two values as written where their units are the same, so that digits can be compared, else in base units."""
    if one.unit == other.unit:
        return one.value, other.value
    return one.value * one.unit.factor, other.value * other.unit.factor


def _is_definite(figure: Quantity) -> bool:
    """Whether a figure is itself taken for known: *the 200m* and *the 100m* are two races."""
    return bool(_DEFINITE.search(figure.document.text[max(0, figure.start - 8) : figure.start].lower()))


def _takes_up(passage: Passage, first: Quantity, again: Quantity) -> bool:
    """Whether both are described alike, with nothing of another time, and the repeat is not described any further.

    Where the digits tell of a slip of the pen, what follows the noun need hardly be weighed.
    """
    one, other = passage.subjects.of(first), passage.subjects.of(again)
    slipped = is_plain_slip(*in_one_unit(first, again))
    sure = slipped and len(digits(again.value).rstrip("0")) >= TELLING_DIGITS
    if one is None or other is None or not (one.is_final or sure):
        return False
    known = sure and _is_yet_to_come(passage, first, again)
    if not (other.is_final or known):
        return False
    beside = passage.subjects.setting(first) is passage.subjects.setting(again)
    names = one.places if beside else one.places | one.names
    apart = not (agree(one.periods, other.periods) or known)
    if apart or _is_placed_apart(passage, other, names, slipped=slipped):
        return False
    if _described_anew(passage, first, again, sure) or not other.party <= (one.party | one.names):
        return False
    if one.is_planned and not other.is_planned and not slipped:
        return False
    return _stands_alone(passage, other, slipped) or (slipped and other.event == one.event != "")


def _is_yet_to_come(passage: Passage, first: Quantity, again: Quantity) -> bool:
    """Whether a thing just introduced is taken up with its own date: "an £86m hospital … The £86m hospital opens"."""
    words, here = passage.locale.subjects, passage.subjects.of(again)
    end = again.noun[1] if again.noun is not None else again.end
    verb = passage.document.text[end : end + _NEAR].split(maxsplit=1)[:1]
    past = not lexicon(passage.locale).groups["told_of_the_past"].isdisjoint(verb)
    told = here is not None and _stands_alone(passage, here, slipped=False) and bool(verb) and verb[0] in words.FINITES
    return told and not past and _is_introduced(passage, first)


def _is_introduced(passage: Passage, first: Quantity) -> bool:
    """Whether a figure describes a thing told of for the first time: "an £86m hospital"."""
    before = passage.document.text[max(0, first.start - _OPENING) : first.start].lower().split()[-1:]
    return bool(first.subject) and not lexicon(passage.locale).groups["introducing"].isdisjoint(before)


def _described_anew(passage: Passage, first: Quantity, again: Quantity, slipped: bool) -> bool:
    """Whether the repeat has words of description that its forerunner lacks; after a slip, other than what was done."""
    words, known = ([head_of(word, passage.locale) for word in one.subject.split()] for one in (again, first))
    hyphened = bool(words) and words[0] == thing(again, passage.locale)
    new = set(words[1:2] if hyphened and len(known) > 1 else words[:-1]) - {*known, thing(again, passage.locale)}
    return bool(new) and not (slipped and all(word.endswith(_DONE) for word in new))


def _stands_alone(passage: Passage, again: Subject, slipped: bool) -> bool:
    """Whether the noun is followed by its verb or the clause's end; after a slip, by anything but a new subject."""
    setting = passage.subjects.setting(again.figure)
    end = again.figure.noun[1] if again.figure.noun is not None else again.figure.end
    if setting is None:
        return False
    following = next((token for token in setting.tokens if token.start >= end), None)
    words = passage.locale.subjects
    if following is None or following.word in words.FINITES or following.word in (";", ":"):
        return True
    parties = lexicon(passage.locale).groups["with_others"] if again.figure.kind == "money" else ()
    return slipped and not following.capital and following.word not in words.RELATIVES and following.word not in parties


def _is_explained(first: Quantity, again: Quantity, earlier: list[Quantity], *, sure: bool = False) -> bool:
    """Whether a repeat that differs can be another figure all the same: a rounding, a part, a sum, a small group.

    Where the words make ``sure`` that one thing is meant, the two need not look alike.
    """
    if first.interval.meets(again.interval):
        return False
    one, other = in_one_unit(first, again)
    if first.form != again.form and one in (other * _TENFOLD, other / _TENFOLD):
        return True  # a nought slips in digits alone
    if is_rounding(one, other) or not (sure or is_close(one, other) or is_slip(one, other)):
        return True
    if max(one, other) < SMALL or (
        len(digits(other).strip("0")) < TELLING_DIGITS and max(one, other) > SMALL * min(one, other)
    ):
        return True
    known = [figure.value for figure in earlier if figure.unit == again.unit]
    return any(other in (value, one + value, one - value) for value in known)


def is_rounding(exact: Fraction, rounded: Fraction) -> bool:
    """Whether a figure is another one written with fewer digits, cut off, rounded or rounded up.

    >>> from fractions import Fraction
    >>> is_rounding(Fraction(297, 100), Fraction(3)), is_rounding(Fraction(1580), Fraction(1850))
    (True, False)
    """
    written = digits(rounded).rstrip("0")
    if not written or not digits(exact) or len(written) >= len(digits(exact).rstrip("0")):
        return False
    place = len(digits(rounded)) - len(written) - _decimals(rounded)
    unit = 10**place if place >= 0 else None
    return abs(exact - rounded) < (unit or abs(rounded)) if unit else round_half_up(exact, place) == rounded


def _decimals(value: Fraction) -> int:
    places = 0
    while value.denominator != 1 and places < 6:
        value *= 10
        places += 1
    return places
