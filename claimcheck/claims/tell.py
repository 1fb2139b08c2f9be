"""Tell: what a sentence, or two, tell of two values and what lies between them."""

from __future__ import annotations

from claimcheck.claims.cues import Cues
from claimcheck.claims.ends import Ends
from claimcheck.claims.gaps import BREAKS, LEAST_TOLD, LONGEST_TURN, PASSED
from claimcheck.claims.joining import Joining
from claimcheck.claims.marks import BEFORE
from claimcheck.claims.sides import Sides
from claimcheck.claims.slotted import SLOTS, joined
from claimcheck.claims.told import Told
from claimcheck.claims.unrelated import is_level_passed, is_unrelated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.fitting import Fitting
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

MOST_OF_TWO = 6
"""Two sentences of more figures than this are not read as one."""

MOST_FIGURES = 9
"""A sentence of more figures than this tells too much to be sure what belongs together."""

_SIZED, _CLAUSES = 2, (",", ";", " and ", " – ")
"""A size and the value it is counted from; what may end their clause."""

_RATED = frozenset(("money", "rate"))
"""Kinds of two prices of which the second alone says what they are for."""

_TIMES = frozenset((SLOTS["multiple"], SLOTS["share"]))

_SPEAKING = ("margin", "ballots", "so_many_to_one")
"""Groups of words beside the classes of which one at least is in every sentence that tells anything."""


def told(sentence: Slotted, words: Lexicon) -> Iterator[Told]:
    """What a sentence tells; nothing where it leaves open which figures belong together."""
    if not 2 <= len(sentence.figures) <= MOST_FIGURES or not _has_two_of_a_kind(sentence.figures):
        return
    if not _speaks(sentence, words):
        return
    reader = Reader(sentence, words)
    found = reader.read((0, len(sentence.text)))
    if found is None:
        found = ordered(reader)
    fitting = _fitting(reader) if found is None else None
    if fitting is not None:
        found = fitting.fitted((0, len(sentence.text))) or fitting.moved()
        found = fitting.neighboured() if found is None and ")" in sentence.text else found
    if found is not None:
        yield from () if is_unrelated(found, words) else (found,)
    elif ";" in sentence.text:
        at = 0
        for text in sentence.text.split(";"):
            part = at, at + len(text)
            one = reader.read(part)
            if one is None and fitting is not None:
                one = fitting.fitted(part)
            if one is not None and not is_unrelated(one, words):
                yield one
            at += len(text) + 1


def _fitting(reader: Reader) -> Fitting | None:
    """The looser reading of a sentence, if there is anything for it to read; few sentences have."""
    whole = 0, len(reader.text)
    sized = any(reader.known.values()) or any(figure.kind == "share" for figure in reader.sentence.figures)
    sized = sized and len(reader.places) >= LEAST_TOLD
    if not sized and not reader.factors(whole) and not (reader.text.count(",") > 1 and reader.cues_of("change", whole)):
        return None
    from claimcheck.claims.fitting import Fitting

    return Fitting.going_on(reader)


def told_by_several(before: Sequence[Slotted], sentence: Slotted, words: Lexicon) -> Iterator[Told]:
    """What a sentence and those before it tell together: "That hands her a majority of 860"."""
    several = (*before, sentence)
    if any(one.paragraph != sentence.paragraph for one in before):
        return
    if sum(figure.kind not in PASSED for one in several for figure in one.figures) > MOST_OF_TWO or not all(
        map(_follow, before, several[1:])
    ):
        return
    if _opens_with_stretch(sentence, words) or sentence.text.startswith(tuple(words.groups["told_at_large"])):
        return
    back = words.has("refers_back", sentence.text)
    if not (back or words.has("goes_on", sentence.text)):
        return
    if not any(_speaks(one, words) for one in several):
        return
    sized = [_is_sized(Reader(one, words)) for one in several]
    announced = len(before) == 1 and sized[0] and _announces(before[0], sentence, words)
    leads_back = len(before) == 1 and sized[0] and words.has("leads_back", sentence.text)
    sums_up = sized[-1] or announced or (len(before) > 1 and sized[1] and words.has("refers_back", before[1].text))
    if not (sums_up or leads_back):
        return
    both, offset = joined(several)
    summed = sized[-1] and back and len(before) == 1
    found = _summed_up(both, offset, words, by_size=summed) if sums_up else None
    if found is None and leads_back:
        from claimcheck.claims.announced import announced as announced_by

        found = announced_by(both, words, offset[-1])
    if found is not None:
        yield found


def _opens_with_stretch(sentence: Slotted, words: Lexicon) -> bool:
    """Whether a sentence opens with a stretch of time of its own: "Over five years, the 22 per cent rise …"."""
    opening, comma, _ = sentence.text.partition(",")
    led = opening.split()[:1]
    return comma != "" and SLOTS["duration"] in opening and led != [] and led[0] in words.groups["opens_aside"]


def _summed_up(both: Slotted, offset: Sequence[int], words: Lexicon, *, by_size: bool) -> Told | None:
    """What sentences joined at some places tell together; ``by_size`` where a size in the last looks back."""
    whole, end = (0, len(both.text)), offset[-1]
    reader = Reader(both, words, across=True)
    found = (reader.read(whole) or reader.read((0, _close(reader, end)))) if by_size else None
    if found is not None and (found.at < end or not words.has("refers_back", both.text[end : found.at])):
        found = None
    if found is None:
        from claimcheck.claims.fitting import Fitting

        found = Fitting(both, words, across=True).fitted(whole)
    if found is None or not _spans(found, offset) or _is_of_another(found, words) or is_level_passed(found, words):
        return None
    return found


def _is_of_another(found: Told, words: Lexicon) -> bool:
    """Whether what follows a change says that another is meant: "the £15 rise it had announced"."""
    end = max(found.cue.end, found.at + 1)
    behind = found.sentence.text[end:].split(maxsplit=1)[:1]
    if found.cue.name != "change" or not behind:
        return False
    return behind[0] in words.groups["of_another_change"] or _is_since_another(found, end, words)


def _is_since_another(found: Told, end: int, words: Lexicon) -> bool:
    """Whether a change that sums up what was told began at a date of its own: "The 35 per cent fall since 2015"."""
    if end < found.bound[2] or not found.sentence.text[end:].startswith(words.starts("begun_since")):
        return False
    place = min((place for place in found.sentence.slots if place >= end), default=None)
    date = None if place is None else found.sentence.figure(place)
    before = found.sentence.document.text[found.sentence.start : found.sentence.origin(end)]
    return date is not None and date.kind == "date" and date.text not in before


def _close(reader: Reader, joint: int) -> int:
    """Where the clause ends that has the size and the value it is counted from, further figures behind it left out."""
    places = (place for place in reader.places if place > joint)
    told = [place for place in places if reader.sentence.figure(place).kind != "duration"]
    if len(told) <= _SIZED:
        return len(reader.text)
    behind = reader.text[told[1] : told[_SIZED]]
    ends = [at for sign in _CLAUSES if (at := behind.find(sign)) >= 0]
    return told[1] + min(ends) if ends else len(reader.text)


def _has_two_of_a_kind(figures: Sequence[Quantity]) -> bool:
    """Whether two of the figures may be values of one thing; a bare number may be in the unit of another."""
    known = [figure for figure in figures if figure.kind not in PASSED]
    kinds = {figure.kind for figure in known}
    bare = any(figure.kind == "count" and not figure.subject.endswith("s") for figure in known)
    return len(kinds) < len(known) or bare or _RATED.issubset(kinds)


def _follow(first: Slotted, second: Slotted) -> bool:
    """Whether a sentence ends with a full stop, and nothing stands between it and the next."""
    apart = first.document.text[first.end : second.start].strip()
    return not apart and first.text.rstrip().endswith(".")


def _announces(before: Slotted, sentence: Slotted, words: Lexicon) -> bool:
    """Whether a sentence tells only by what multiple, part or margin something changed, before its values follow."""
    first, second = Reader(before, words), Reader(sentence, words)
    cues = [first.cue(place) for place in first.places]
    if len(cues) > 1 or second.cues_of("change", (0, len(second.text))):
        return False
    if any(cue is None or cue.name == "comparative" for cue in cues):
        return False
    if words.has("begun_since", before.text) and SLOTS["date"] in before.text and SLOTS["date"] not in sentence.text:
        return False
    rated = all(before.figure(place).kind in ("percent", "share", "multiple") for place in first.places)
    margin = all(cue is not None and cue.name == "margin" for cue in cues)
    margin = margin and not (words.has("times_past", before.text) or SLOTS["date"] in before.text)
    complement = any(before.text.startswith(words.starts("rises_in"), place + 1) for place in first.places)
    return (rated or margin) and not complement


def _is_sized(reader: Reader) -> bool:
    """Whether a sentence has a size."""
    return any(map(reader.cue, reader.places)) or bool(reader.factors((0, len(reader.text))))


def _spans(found: Told, ends: Sequence[int]) -> bool:
    """Whether what is told needs all the sentences, with the size in the last of them or the values behind it."""
    first, last = ends[0], ends[-1]
    values = sorted((found.first, found.second))
    if found.at < first:
        return values[0] > last
    if len(ends) > 1 and found.at < last:
        return values[0] < first < found.at and values[1] > last
    if len(ends) > 1:
        return values[0] < first < values[1] < last
    return found.at > last and (found.cue.name == "margin" or values[1] > last)


def ordered(reader: Reader) -> Told | None:
    """Two values without a size, where a word says which is the greater or which way it went."""
    if not (reader.speaks_of("orders") or reader.speaks_of("leads_from")):
        return None
    known = [place for place in reader.places if not reader.is_besides(place)]
    places = [place for place in known if not reader.is_bracketed(place)] or reader.alone_in_brackets()
    places = _ahead_of_others(reader, places)
    if len(places) != 2 or not _is_ordered_by_words(reader, places):
        return None
    first, second = places
    if reader.speaks_of("supposed") or any(map(reader.is_of_the_ends, places)):
        return None
    if reader.factors((0, len(reader.text))) or any(map(reader.cue, places)) or not reader.fits((first, second), None):
        return None
    return _greater(reader, first, second) or _moved(reader, first, second)


def _ahead_of_others(reader: Reader, places: list[int]) -> list[int]:
    """The first two values, if those that a sign parts from them are of other kinds: "…, and the average was £140"."""
    kinds = [reader.sentence.figure(place).kind for place in places]
    alike = len(places) > 2 and kinds[0] == kinds[1] not in kinds[2:]
    return places[:2] if alike and "," in reader.text[places[1] : places[2]] else places


def _is_ordered_by_words(reader: Reader, places: Sequence[int]) -> bool:
    """Whether a word before the second place says which of two values is the greater, or from which one went where."""
    end = places[-1]
    if reader.cues_of("orders", (0, end)):
        return True
    led = any(map(reader.is_led_from, places))
    return led and bool(reader.cues_of("change", (0, end)))


def _greater(reader: Reader, first: int, second: int) -> Told | None:
    """The fewer first: "Fewer trains were late than in May – 340, as against 410"."""
    cues = [cue for cue in reader.cues_of("orders", (0, second)) if not reader.is_attribute(cue)]
    if len(cues) != 1 or reader.is_denied(cues[0]):
        return None
    cue, gap = cues[0], reader.text[first + 1 : second]
    held = gap.lstrip(" ,)").split()[:1]
    if cue.start > first:
        behind = reader.without_related(reader.text[cue.end : second])
        verb = reader.outdoes(cue) and reader.text[first + 1 : cue.start].strip() == ")"
        said = (reader.leads_to_base(behind) or verb) and not (reader.turns(gap) or len(behind) > LONGEST_TURN)
        said = said and not any(sign in behind.removesuffix("(") for sign in BREAKS)
        return Told(reader.sentence, first, second, None, cue, True, False) if said else None
    if cue.end > first or reader.ranges_out(first) or not reader.is_held_against(gap):
        return None
    ahead = reader.without_introduction(reader.text[cue.end : first])
    told_of_base = held != [] and held[0] in reader.words.groups["leads_to_base"]
    if reader.turns(ahead) or (reader.words.has("time", gap) and not (told_of_base or reader.words.has("time", ahead))):
        return None
    return Told(reader.sentence, first, second, None, cue, True, False)


def _moved(reader: Reader, first: int, second: int) -> Told | None:
    """The former value known by "from": "It stands at 41, having dwindled from 46"."""
    cues = reader.cues_of("change", (0, second))
    if len({cue.sense for cue in cues}) != 1 or any(map(reader.is_denied, cues)):
        return None
    if first < cues[-1].start and reader.has_object(cues[-1]):
        return None
    one = Told(reader.sentence, first, second, None, cues[-1], False, True)
    placed = reader.as_change(one)
    if placed is None or not reader.leads_from(placed) or reader.is_span(first, second):
        return None
    return placed


def _speaks(sentence: Slotted, words: Lexicon) -> bool:
    """Whether the sentence has a word of change or comparison at all."""
    tokens = set(sentence.tokens(words))
    tagged = any(not tokens.isdisjoint(words.tags(name)) for name in ("change", "comparative", "factor"))
    return tagged or not tokens.isdisjoint(_TIMES) or any(words.has(name, sentence.text) for name in _SPEAKING)


class Reader(Cues, Ends, Joining, Sides):
    """A sentence as it is read: the size first, then its ends, then the words that join them."""

    def read(self, part: tuple[int, int]) -> Told | None:
        """What a part of the sentence tells."""
        found = self._among(part, self.places)
        if found is not None or len(self.places) < LEAST_TOLD:
            return found
        telling = [place for place in self.places if not self._aside(place)]
        return self._among(part, telling) if 1 < len(telling) < len(self.places) else None

    def _among(self, part: tuple[int, int], known: Sequence[int]) -> Told | None:
        places = [place for place in known if part[0] <= place < part[1]]
        factors = self.factors(part)
        if len(places) + bool(factors) < LEAST_TOLD:
            return None
        sizes = (place for place in places if self.cue(place) is not None)
        size = next(sizes, None)
        if len(factors) + (size is not None) != 1 or next(sizes, None) is not None:
            return None
        cue = factors[0] if size is None else self.known[size]
        if cue is None:
            return None
        ends = self._ends(size, [place for place in places if place != size and not self.is_bracketed(place)])
        if ends is None:
            return None
        one = Told(self.sentence, *ends, size, cue, False, False)
        joined = self._joined(one, places) and not (self._has_own_subject(one) or self.counts_others(one))
        return self._placed(one) if joined else None

    def _has_own_subject(self, one: Told) -> bool:
        """Whether a multiple is of something else than the values: "fell from 60 to 40, their output has tripled"."""
        gap = self.text[one.bound[1] + 1 : one.bound[2]]
        said = one.at == one.bound[2] and one.cue.name == "factor" and "," in gap and gap.split()[-1:] != []
        return said and gap.split()[-1] in self.words.groups["has"] and bool(self.cues_of("change", (0, one.bound[0])))

    def _is_held(self, one: Told) -> bool:
        """Whether the size stands between the values and is held against the second: "3p cheaper than"."""
        middle, right = one.bound[1:]
        return one.at == middle and self._held(one, self.text[max(one.cue.end, middle + 1) : right])

    def _placed(self, one: Told) -> Told | None:
        """Told with its second value the one that the size is counted from, if the words join the values at all."""
        if self._is_held(one) and self._mark(one.bound[2], one) != BEFORE and BEFORE in self._marks(one):
            return None
        return (
            self._from_the_former(one)
            or self._of_the_last(one)
            or self.as_change(one)
            or (None if one.cue.name == "change" else self._side_by_side(one))
        )
