"""Fitting: a size that sums up the only two values of its sentence that it fits, whatever words stand between them.

The layered reading of :mod:`~claimcheck.claims.tell` wants words that join two values. Here the size says that it sums
up what stands before it ("…, a loss of 440"), or announces what follows ("won by 214 votes, polling …"), and the only
two figures of a kind are its ends. A change needs signs of two times besides; where the words speak of plans, of other
parties or of something that the size is held against, nothing is told.
"""

from __future__ import annotations

from itertools import combinations

from claimcheck.claims.cues import Cues
from claimcheck.claims.ends import Ends
from claimcheck.claims.gaps import BREAKS, NEAR, PASSED
from claimcheck.claims.joining import Joining
from claimcheck.claims.marks import AFTER
from claimcheck.claims.sides import Sides
from claimcheck.claims.told import RATIO, Cue, Told, bare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_LEAD, _NAMED, _APART = 5, 7, 16
"""How many words may lead to a size that sums up, name what it is held against, and part it from the values."""

_FARTHEST = 24
"""How many words may stand between a size and the values that follow it."""

_BEFORE = 40
"""How many letters before a value its comma may stand."""

_LEAST_COUNTED = 2
"""Fewer than these are no group that is so many times another."""

_MOST_KNOWN = 4
"""A number word up to this with an article says nothing of what is counted."""

_HELD = 12
"""How many words may lead from a multiple to the value that it is of."""

_SIGNS = ",;:–("
_OPENING = (",", "–", "(")


class Fitting(Cues, Ends, Joining, Sides):
    """A sentence whose size is looked at first, and its values by what they are rather than by where they stand."""

    def fitted(self, part: tuple[int, int]) -> Told | None:
        """What a part of the sentence tells of the only two values that its only size fits."""
        places = [place for place in self.places if part[0] <= place < part[1] and not self._tells_besides(place)]
        sized = [(place, cue) for place in places if (cue := self.cue(place)) is not None]
        sized += [(None, cue) for cue in self.factors(part)]
        sizes = {place for place, _ in sized}
        sized = [one for one in sized if one[1].name == RATIO] or self._once_each(sized)
        if len(sized) != 1:
            return None
        size, cue = sized[0]
        others = [place for place in places if place not in sizes]
        if not all(map(self._is_alone_in_brackets, others)):
            others = [place for place in others if not self.is_bracketed(place)]
        if cue.name == RATIO and size is not None:
            return self._so_many_to_one(size, cue, others)
        at = cue.start if size is None else size
        ahead, behind = [place for place in others if place < at], [place for place in others if place > at]
        found = (self._of_two(size, cue, some, part) for some in (ahead, behind, others) if len(some) > 1)
        return next((one for one in found if one is not None), None)

    def _once_each(self, sized: list[tuple[int | None, Cue]]) -> list[tuple[int | None, Cue]]:
        """The sizes without those that say the same once more: "Nine fewer pubs, so nine fewer quizzes"."""
        known = {self.sentence.figure(place).value for place, _ in sized if place is not None}
        return sized[:1] if len(known) == 1 and all(place is not None for place, _ in sized) else sized

    def _tells_besides(self, place: int) -> bool:
        """Whether a figure tells of something else than the values: when, of how many games, that there were two."""
        figure = self.sentence.figure(place)
        played = figure.subject.lower() in self.words.groups["outings"]
        return self._aside(place) or self._is_of_few(place) or (played and self._is_stretch(place))

    def _of_two(self, size: int | None, cue: Cue, others: Sequence[int], part: tuple[int, int]) -> Told | None:
        """Told of a size and the only two figures among some that it fits."""
        pairs = [
            one
            for pair in combinations(others, 2)
            if self.fits(pair, size) and self._is_alike(one := Told(self.sentence, *pair, size, cue, False, False))
        ]
        if len(pairs) != 1 or not self._summed(pairs[0]) or self._is_barred(pairs[0], others, part):
            return None
        return self._in_time(pairs[0])

    def _is_of_few(self, place: int) -> bool:
        """Whether a number only says how many known things there are: "the two censuses"."""
        figure = self.sentence.figure(place)
        few = figure.kind == "count" and figure.form == "words" and figure.value <= _MOST_KNOWN
        if few and figure.value == 1 and self.cue(place) is None:
            return True
        return few and self._word_before(place) in self.words.groups["known_things"]

    def _is_stretch(self, place: int) -> bool:
        """Whether a time or a number of games is one in which something happened, whatever its article."""
        words = self._gap_before(place).split()[-2:]
        led = words[:-1] if words[-1:] and words[-1] in self.words.groups["known_things"] else words[-1:]
        return led != [] and (led[0] in self.words.groups["during"] or led[0] in self.words.groups["leads_from"])

    def _is_alone_in_brackets(self, place: int) -> bool:
        return self.text[place - 1 : place] == "(" and self.text[place + 1 : place + 2] == ")"

    def moved(self) -> Told | None:
        """One thing with its former value in an aside: "The lake, 12 metres deep in 1990, had dropped to 9"."""
        places = [place for place in self.places if not self._tells_besides(place)]
        ends = self._ends(None, places)
        if ends is None or any(map(self.cue, places)) or self.words.has("supposed", self.text):
            return None
        first, second = ends
        aside, comma, verb = self.text[first + 1 : second].partition(",")
        start = second - len(verb)
        cues = self.cues_of("change", (start, second))
        if not comma or len(cues) != 1 or self.is_denied(cues[0]) or not self._is_aside(first, aside):
            return None
        ahead, behind = self.text[start : cues[0].start].split(), self.text[cues[0].end : second].split()
        led = behind[-1:] != [] and behind[-1] in self.words.groups["reaching"]
        if len(ahead) > NEAR or not self._is_predicate(ahead) or not led or len(behind) > _NAMED or "," in verb:
            return None
        return Told(self.sentence, second, first, None, cues[0], True, True)

    def _is_aside(self, place: int, aside: str) -> bool:
        """Whether a value stands in an aside on what the sentence is about."""
        before = self._gap_before(place)
        opened = before.rpartition(",")
        return opened[1] != "" and len(opened[2].split()) <= _LEAD and len(aside.split()) <= _APART

    def _find(self, place: int) -> Cue | None:
        """Beside what a figure hangs on, a fraction of the other value: "60m, a third of the 180m"."""
        figure = self.sentence.figure(place)
        part = figure.kind == "share" and self.text.startswith(" of ", place + 1)
        if part and self._gap_before(place).strip() in _OPENING:
            return Cue(place, place + 1, -1, "multiple")
        return super()._find(place)

    def _so_many_to_one(self, size: int, cue: Cue, others: Sequence[int]) -> Told | None:
        """The only two counts of a sentence beside how many there are of the one to each of the other."""
        counts = [place for place in others if not self._is_one_of(size, place)]
        if len(counts) != 2 or any(self.sentence.figure(place).kind != "count" for place in counts):
            return None
        figures = [self.sentence.figure(place) for place in counts]
        plain = not any(
            figure.is_range or self._is_share(at, figure) for at, figure in zip(counts, figures, strict=True)
        )
        between = self.text[min(counts) + 1 : max(counts)]
        plain = plain and not (between.startswith(" of ") and len(between.split()) <= NEAR)
        few = min(figure.value for figure in figures) < _LEAST_COUNTED or not self._near(*figures)
        if not plain or few or self.words.has("supposed", self.text) or self._are_parted(size, *counts):
            return None
        return Told(self.sentence, *counts, size, cue, False, False)

    def _is_one_of(self, size: int, place: int) -> bool:
        """Whether a figure is the one of so many to one."""
        return place > size and self.text[size + 1 : place] == " to " and self.sentence.figure(place).value == 1

    def _are_parted(self, *places: int) -> bool:
        low, *_, high = sorted(places)
        return self._is_cut(self.text[low:high])

    def _is_barred(self, one: Told, places: Sequence[int], part: tuple[int, int]) -> bool:
        """Whether another value stands among the three, or words say that they do not belong together."""
        first, _, last = one.bound
        stretch = self.text[first:last]
        inside = [place for place in places if first < place < last and place not in one.bound]
        return (
            any(self._intrudes(place) for place in inside)
            or self._is_cut(stretch)
            or self.words.has("ranging", stretch)
            or self._is_supposed(one, part)
            or self._is_in_pair(one.at)
            or self._says_again(one)
            or self._dated_apart(one)
            or any(self._names_another(place, one) for place in (one.first, one.second))
            or (self._of_another(one) and not (self._is_opened(one) or self._is_of_a_time(one)))
        )

    def _is_of_a_time(self, one: Told) -> bool:
        """Whether a size in the second of three sentences is held against a time: "That is 90 more than in 2017"."""
        said = self._clause(max(one.at + 1, one.cue.end)).split()
        held = len(said) > 1 and said[0] in self.words.groups["leads_to_base"]
        return self.across and held and said[1] in self.words.groups["at_a_time"] and one.at == one.bound[1]

    def _is_opened(self, one: Told) -> bool:
        """Whether a size at the head of a sentence is spelt out after a colon: "It is dearer than the bus: £9 as against"."""
        return one.at == one.bound[0] and any(sign in self.text[one.at : one.bound[1]] for sign in ":–;")

    def _says_again(self, one: Told) -> bool:
        """Whether the second value is the first once more: "a sum of 61m, or at the most 62m"."""
        low, high = sorted((one.first, one.second))
        return not self.words.groups["restates"].isdisjoint(self.text[low + 1 : high].strip(" ,(").split()[:1])

    def _is_supposed(self, one: Told, part: tuple[int, int]) -> bool:
        """Whether words speak of a value that nobody has reached, other than those that name one of the two."""
        if self.text[one.cue.start : one.cue.end] in self.words.groups["beyond_plan"]:
            return False
        end = max(one.bound[2] + 1, one.cue.end) if one.at == one.bound[2] else part[1]
        found = self.words.words_in("supposed", self.text[part[0] : end])
        return any(self._is_of_change(one) or not self._names_an_end(word, one) for word in found)

    def _names_an_end(self, word: str, one: Told) -> bool:
        """Whether a word such as *target* stands right before one of the two values: "a target of 500"."""
        for place in (one.first, one.second):
            before = self._gap_before(place).split()[-NEAR - 1 :]
            if word in before and word in self.words.groups["set_beforehand"]:
                return True
        return False

    def _is_alike(self, one: Told) -> bool:
        """Whether counts are of one noun, as far as they have any."""
        figures = [*one.ends, *([one.measure] if one.measure is not None and one.measure.kind == "count" else [])]
        if one.size is not None and self._counts_others(one):
            return False
        nouns = {noun.split()[-1].lower() for figure in figures if (noun := bare(figure, self.words).subject)}
        return len(nouns) <= 1

    def _counts_others(self, one: Told) -> bool:
        """Whether a size counts things that the values do not: "two more goals, from 27 and 22 yards"."""
        measure = one.measure
        if measure is None or measure.kind != "count" or one.ends[0].kind == "count" or one.cue.start < one.at:
            return False
        behind, groups = self.text[one.cue.end :], self.words.groups
        word = "".join(behind.split()[:1]).rstrip(BREAKS)
        return behind[:1] == " " and word not in groups["held_against"] | groups["behind_size"] | groups["behind_timed"]

    def _summed(self, one: Told) -> bool:
        """Whether the size stands as one that sums up two values or announces them."""
        left, middle, right = one.bound
        if one.at == right:
            return self._sums_up(one, self.text[middle + 1 : max(middle + 1, min(right, one.cue.start))])
        if one.at == left:
            return self._announces(one, self.text[max(left + 1, one.cue.end) : middle])
        return self._comes_between(one)

    def _sums_up(self, one: Told, gap: str) -> bool:
        """Whether a sign and few words lead from the second value to the size: ", which is a loss of"."""
        if one.cue.name == "margin" and self._word_before(one.at) in self.words.groups["leads_anywhere"]:
            if len(gap.split()) <= NEAR and not self.turns(gap):
                return True
        for phrase in self.words.words_in("that_is_to_say", gap):
            gap = gap.replace(phrase, " ")
        cut = max(map(gap.rfind, _SIGNS))
        lead = gap[cut + 1 :].split()
        plain = self._parting.isdisjoint(lead) and len(lead) <= _LEAD
        plain = plain and (not lead or lead[0] in self.words.groups["sums_up"])
        return cut >= 0 and plain and len(gap.split()) <= _APART and (self._is_subject(one) or self._ends_there(one))

    def _is_subject(self, one: Told) -> bool:
        """Whether a margin opens the second of two sentences: "Her surplus of 948 goes to the others"."""
        return self.across and one.cue.name == "margin" and ";" in self.text[one.bound[1] : one.at]

    @property
    def _parting(self) -> frozenset[str]:
        groups = self.words.groups
        parting = groups["held_against"] | groups["leads_from"] | groups["side_by_side"] - groups["sums_up_with"]
        return parting | groups["has"]

    def _ends_there(self, one: Told) -> bool:
        """Whether nothing follows a size that it could be of: a sign, or words of when, or a clause about it."""
        end = max(one.at + 1, one.cue.end)
        noun = "" if one.measure is None else one.measure.subject
        behind = self.text[end:].lstrip().removeprefix(noun.lower()).lstrip()
        if behind[:1] in BREAKS or behind.split()[0].rstrip(BREAKS) in self.words.groups["behind_size"]:
            return True
        if one.is_multiple and self._is_of_the_other(one):
            return True
        timed = behind.split()[0] in self.words.groups["behind_timed"] and one.cue.name != "multiple"
        return timed and (one.cue.name == "margin" or self._is_when(behind))

    def _is_of_the_other(self, one: Told) -> bool:
        """Whether a multiple is of a value told already: "four times the price", "six times what the farmer asks"."""
        said = self._clause(max(one.at + 1, one.cue.end)).split()
        named = said[:1] != [] and said[0] in self.words.groups["times_the"] and len(said) <= NEAR + 1
        return named and not self.words.has("time", " ".join(said))

    def _clause(self, at: int) -> str:
        """The words from a place to the next sign."""
        return self.text[at : min(end for sign in BREAKS if (end := self.text.find(sign, at)) >= 0)]

    def _is_when(self, behind: str) -> bool:
        """Whether the words behind a size say when it came about: "in five years", "on the year before"."""
        at = self.text.index(behind, len(self.text) - len(behind))
        said = self._clause(at)
        dated = any(
            self.sentence.figure(slot).kind in ("date", "duration")
            for slot in self.slots
            if at <= slot < at + len(said)
        )
        return len(said.split()) <= _LEAD and (dated or self.words.has("time", said))

    def _announces(self, one: Told, ahead: str) -> bool:
        """Whether a margin comes before the two values that it lies between: "by 214 votes, polling 1,871 to"."""
        if not any(sign in ahead for sign in _SIGNS) or len(ahead.split()) > _FARTHEST:
            return False
        if one.is_multiple and all(map(self._is_alone_in_brackets, one.bound[1:])):
            return True
        led = one.size is None or self._word_before(one.at) in self.words.groups["led_to_margin"]
        opened = any(sign in ahead for sign in ":–;")
        if one.cue.name == "margin":
            return led or opened
        if not self._is_of_change(one):
            return opened
        if not opened and self.turns(ahead.rpartition(",")[2]):
            return self.as_change(one) is not None and AFTER in self._marks(one)
        return self._at_two_times(one) or self.as_change(one) is not None

    @staticmethod
    def _is_of_change(one: Told) -> bool:
        return one.cue.name in ("change", "factor")

    def _comes_between(self, one: Told) -> bool:
        """Whether a size between the values is told of what the first describes: "Rovers, with 41, are 5 clear of"."""
        left, middle, right = one.bound
        if self.across and ";" in self.text[left:middle] and ";" in self.text[middle:right]:
            return self._is_of_change(one) or self.as_change(one) is not None
        ahead = self.text[left + 1 : min(middle, max(left + 1, one.cue.start))]
        behind = self.text[max(middle + 1, one.cue.end) : right].split()
        verb = ahead.rpartition(",")[2].split()
        if one.cue.name == "margin":
            led = self._word_before(middle) in self.words.groups["led_to_margin"]
            return led and len(ahead.split()) <= _APART and len(behind) <= _NAMED
        opening = self._gap_before(left)
        if one.is_multiple and ahead.strip() in _OPENING and one.cue.sense < 0:
            counted = any(end.kind == "count" for end in one.ends)
            return (
                not counted and behind[:1] != [] and behind[0] in self.words.groups["times_as"] and len(behind) <= _HELD
            )
        fronted = len(opening.split()) <= 2 and len(verb) <= _HELD and self._is_of_subject(verb)
        enclosed = ahead.count(",") == 1 and (fronted or ("," in opening[-_BEFORE:] and self._is_predicate(verb)))
        if not enclosed:
            return False
        if one.is_multiple and not self._is_of_change(one):
            return behind[:1] != [] and behind[0] in self.words.groups["times_as"] and len(behind) <= _HELD
        return (self._is_of_change(one) or behind != []) and len(behind) <= _NAMED

    def _is_of_subject(self, verb: Sequence[str]) -> bool:
        """Whether a clause after a fronted value leads to its multiple: "At £5, a pint is twice"."""
        return verb[-1:] != [] and (verb[-1] in self.words.groups["is_so_many"])

    def _is_predicate(self, verb: Sequence[str]) -> bool:
        """Whether few words lead from the end of an aside to the size, and none makes a noun or a plan of it."""
        groups = self.words.groups
        plain = groups["known_things"].isdisjoint(verb[:1]) and groups["leads_to"].isdisjoint(verb)
        return len(verb) <= _LEAD - 2 and plain

    def _in_time(self, one: Told) -> Told | None:
        """Told of two times where the size is one of change; of two things side by side otherwise."""
        placed = self.as_change(one)
        if placed is not None or one.cue.name not in ("change", "factor"):
            return placed or one
        return one.replace(is_change=True) if self._at_two_times(one) else None

    def _at_two_times(self, one: Told) -> bool:
        """Whether the words around two values speak of two times."""
        low, high = sorted((one.first, one.second))
        gap = self.text[low + 1 : high]
        cut = min((at for sign in BREAKS if (at := gap.find(sign)) >= 0), default=-1)
        if cut < 0:
            parts = [self._gap_before(low), gap + self._gap_after(high)]
        else:
            parts = [self._gap_before(low) + gap[:cut], gap[cut:] + self._behind(high)]
        if all(self.words.has("since_when", part) for part in parts):
            return True
        signs = [(self.words.has("times_past", part), self.words.has("times_present", part)) for part in parts]
        return signs[0] != signs[1] or self._dated_both(low, high)

    def _dated_both(self, low: int, high: int) -> bool:
        """Whether both values have a time of their own behind them: "3.4 metres on Monday and 5.1 on Friday"."""
        named = [self._named_times(place) for place in (low, high)]
        return all(named) and named[0] != named[1]

    def _named_times(self, place: int) -> set[str]:
        ends = (other for other in self.slots if other != place and self.sentence.figure(other).kind not in PASSED)
        others = sorted(ends)
        start = max((other for other in others if other < place), default=-1) + 1
        end = min((other for other in others if other > place), default=len(self.text))
        start = max(start, *(self.text.rfind(sign, start, place) for sign in BREAKS))
        end = min(end, *(at for sign in BREAKS if (at := self.text.find(sign, place)) >= 0))
        dates = {
            self.sentence.figure(slot).text.lower() for slot in self.slots if start <= slot < end and slot not in others
        }
        return (dates - {self.sentence.figure(place).text.lower()}) | set(
            self.words.words_in("time", self.text[start:end])
        )

    @staticmethod
    def _is_cut(stretch: str) -> bool:
        return any(sign in stretch for sign in ".?!")
