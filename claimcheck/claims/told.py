"""Told: two values of one thing and the size of what lies between them, wherever in its sentence each stands.

English tells a change or a gap in more orders than phrasings can list. What stays the same is that the size hangs on a
word of change or comparison ("a loss of 440", "six points clear", "25 per cent dearer"), and that the sentence holds
exactly two other figures that could be its ends. Where it holds more, it is left open which are meant, and nothing is
told.
"""

from __future__ import annotations

from itertools import combinations, pairwise

from claimcheck.claims.carried import carried
from claimcheck.claims.comparable import comparable
from claimcheck.claims.phrasing import Match, compiled
from claimcheck.claims.slotted import SLOTS, slotted
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping, Sequence

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

MOST_OF_TWO = 6
"""The same of two sentences that are read as one."""

MOST_FIGURES = 9
"""A sentence of more figures than this tells too much to be sure what belongs together."""

FAR, NEAR, ASIDE = 6, 3, 9
"""How many words may stand between a word of change and its size, before it, after it, and between two values."""

CUES = ("comparative", "change", "margin")
ORDER, DIRECTION = "order", "direction"
"""What is told by a word alone: which of two values is the greater, which way one went."""

PASSED = ("date", "time", "ordinal")
_TIMES = frozenset((SLOTS["multiple"], SLOTS["share"]))
_SIZED = frozenset(("percent", "share", "point", "multiple"))
_TOKEN = pattern(r"[a-z][a-z'-]*|[^\sa-z]")
_BREAKS = ',;:.()–?!"'
_AHEAD, _HELD, _LONGEST_TURN = 45, 14, 60

MOST_OFF = 12
"""How many times the larger value a size between two may be, noughts slipped and all."""

TIMES_APART = 400
"""Values farther apart than this are hardly of one thing, where no phrasing says so."""

BEFORE, AFTER, WAS, ONCE, TO = "before", "after", "was", "once", "to"
"""What the words around a value say of it: surely the former or the present one, or one of them if the other is."""
_ENDED = pattern(r"[0-9]|[.?!]")


class Cue(Value):
    """A word that a size hangs on, by its place in the slotted text; ``sense`` is +1 up, −1 down, 0 neither."""

    start: int
    end: int
    sense: int
    name: str


class Told(Value):
    """Two values and a size, by the places of their slots.

    ``second`` is the value that the size is counted from where ``is_ordered``; else the order of the two is that of the
    text. ``size`` is None where a word such as *doubled* is the size, which then is the ``cue``. ``is_change`` tells
    one thing at two times from two things side by side.
    """

    sentence: Slotted
    first: int
    second: int
    size: int | None
    cue: Cue
    is_ordered: bool
    is_change: bool

    @property
    def ends(self) -> tuple[Quantity, Quantity]:
        """The two values."""
        return self.sentence.figure(self.first), self.sentence.figure(self.second)

    @property
    def at(self) -> int:
        """Where the size stands."""
        return self.cue.start if self.size is None else self.size

    @property
    def bound(self) -> list[int]:
        """Where all three stand, in the order of the text."""
        return sorted((self.first, self.second, self.at))

    @property
    def measure(self) -> Quantity | None:
        """The figure of the size, if it is one."""
        return None if self.size is None else self.sentence.figure(self.size)

    def has_size(self, *kinds: str) -> bool:
        """Whether the size is a figure of one of some kinds."""
        return self.size is not None and self.sentence.figure(self.size).kind in kinds

    @property
    def is_multiple(self) -> bool:
        """Whether the size is a multiple, in figures or in a word."""
        return self.cue.name in ("factor", "multiple")

    def is_among(self, taken: frozenset[int]) -> bool:
        """Whether its size is one of the figures at some places, or both its values are where it has none."""
        figures = (self.measure,) if self.measure else self.ends
        return all(figure.start in taken for figure in figures)

    def is_between(self, kind: str) -> bool:
        """Whether one of the values at least is of a kind."""
        return any(end.kind == kind for end in self.ends)

    def oriented(self) -> Told:
        """The same with the values in the order that the word of change has them go, where nothing else says it."""
        if self.is_ordered or not self.cue.sense:
            return self
        first, second = (abs(end.value * end.unit.factor) for end in self.ends)
        return self if (first >= second) == (self.cue.sense > 0) else self.replace(first=self.second, second=self.first)

    def match(self, roles: Mapping[str, str], named: tuple[str, str, str, str], words: Lexicon) -> Match:
        """What was told as the match of a phrasing; ``named`` are the roles of the values, the size and the cue."""
        first, second, size, word = named
        places = {first: (self.first,), second: (self.second,)}
        spans: dict[str, tuple[int, int]] = {}
        values: dict[str, object] = {}
        if self.size is not None:
            places[size] = (self.size,)
            if word:
                spans[word], values[word] = (self.cue.start, self.cue.end), self.cue.sense or 1
        elif self.cue.name in (ORDER, DIRECTION):
            spans[word], values[word] = (self.cue.start, self.cue.end), self.cue.sense
        else:
            said = self.sentence.text[self.cue.start : self.cue.end]
            spans[size] = self.cue.start, self.cue.end
            values[size] = words.classes["factor"][said]  # type: ignore[call-overload]
        inside = [*(place for (place,) in places.values()), *(place for span in spans.values() for place in span)]
        phrasing = compiled("", tuple(roles.items()), words)
        return Match(self.sentence, min(inside), max(inside) + 1, places, spans, values, phrasing)


def told(sentence: Slotted, words: Lexicon) -> Iterator[Told]:
    """What a sentence tells; nothing where it leaves open which figures belong together."""
    if not 2 <= len(sentence.figures) <= MOST_FIGURES or not _speaks(sentence, words):
        return
    reader = Reader(sentence, words)
    found = reader.read((0, len(sentence.text)))
    if found is None:
        found = ordered(reader)
    if found is not None:
        yield found
    elif ";" in sentence.text:
        at = 0
        for part in sentence.text.split(";"):
            if (one := reader.read((at, at + len(part)))) is not None:
                yield one
            at += len(part) + 1


def told_by_two(before: Slotted, sentence: Slotted, words: Lexicon) -> Iterator[Told]:
    """What a sentence tells of a value, or two, in the one before it: "That hands her a majority of 860"."""
    figures = (*before.figures, *sentence.figures)
    if len(figures) > MOST_OF_TWO or before.paragraph != sentence.paragraph or not _speaks(sentence, words):
        return
    document, end = sentence.document, len(before.text.rstrip())
    apart = document.text[before.end : sentence.start].strip()
    if apart or not before.text.rstrip().endswith("."):
        return
    both = slotted(document, (before.start, sentence.end), figures)
    both = both.replace(text=f"{both.text[: end - 1]};{both.text[end:]}")
    reader = Reader(both, words, across=True)
    found = reader.read((0, len(both.text)))
    if found is None or found.at < end or not words.has("refers_back", both.text[end : found.at]):
        return
    if found.cue.name == "margin" or max(found.first, found.second) > end:
        yield found


def ordered(reader: Reader) -> Told | None:
    """Two values without a size, where a word says which is the greater or which way it went."""
    places = [place for place in reader.places if not reader.is_bracketed(place)]
    if len(places) != 2 or any(reader.cue(place) for place in places) or reader.factors((0, len(reader.text))):
        return None
    first, second = places
    if not reader.fits((first, second), None) or reader.words.has("supposed", reader.text):
        return None
    return _greater(reader, first, second) or _moved(reader, first, second)


def _greater(reader: Reader, first: int, second: int) -> Told | None:
    """ "Fewer trains were late than in May – 340, as against 410": the first value is the fewer."""
    cues = reader.cues_of("orders", (0, second))
    if len(cues) != 1 or reader.is_denied(cues[0]):
        return None
    cue, gap = cues[0], reader.text[first + 1 : second]
    if cue.start > first:
        held = reader.text[cue.end : second]
        said = reader.leads_to_base(held) and not (reader.turns(gap) or "," in held or len(held) > _LONGEST_TURN)
        return Told(reader.sentence, first, second, None, cue, True, False) if said else None
    if cue.end > first or not reader.is_held_against(gap):
        return None
    ahead = reader.text[cue.end : first]
    if reader.turns(ahead) or (reader.words.has("time", gap) and not reader.words.has("time", ahead)):
        return None
    return Told(reader.sentence, first, second, None, cue, True, False)


def _moved(reader: Reader, first: int, second: int) -> Told | None:
    """ "It stands at 41, having dwindled from 46": the value before is known by "from"."""
    cues = reader.cues_of("change", (0, second))
    if len({cue.sense for cue in cues}) != 1 or any(map(reader.is_denied, cues)):
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
    return tagged or not tokens.isdisjoint(_TIMES) or words.has("margin", sentence.text)


def bare(figure: Quantity, words: Lexicon) -> Quantity:
    """A count without the words behind it that name no things: "the 4 million pumped"."""
    named = figure.kind != "count" or figure.subject.endswith("s") or words.has("persons", figure.subject.lower())
    return figure if named else figure.replace(subject="")


class Reader:
    """One sentence, its figures and the words between them."""

    def __init__(self, sentence: Slotted, words: Lexicon, *, across: bool = False) -> None:
        self.sentence = sentence
        self.across = across
        self.text = sentence.text
        self.words = words
        self.slots = sorted(sentence.slots)
        self.places = [place for place in self.slots if self._counts(sentence.figure(place))]

    @staticmethod
    def _counts(figure: Quantity) -> bool:
        """Whether a figure says how much, not when; "the new one" says neither."""
        pronoun = figure.form == "words" and figure.kind == "count" and not figure.subject and figure.value == 1
        return figure.kind not in PASSED and not pronoun

    def read(self, part: tuple[int, int]) -> Told | None:
        """What a part of the sentence tells."""
        return self._among(part, self.places) or self._among(
            part, [place for place in self.places if not self._aside(place)]
        )

    def _among(self, part: tuple[int, int], known: Sequence[int]) -> Told | None:
        places = [place for place in known if part[0] <= place < part[1]]
        sized: list[tuple[int | None, Cue]] = [(place, cue) for place in places if (cue := self.cue(place)) is not None]
        sized += [(None, cue) for cue in self.factors(part)]
        if len(sized) != 1:
            return None
        size, cue = sized[0]
        ends = self._ends(size, [place for place in places if place != size and not self.is_bracketed(place)])
        if ends is None:
            return None
        one = Told(self.sentence, *ends, size, cue, False, False)
        return self._placed(one) if self._joined(one, places) else None

    def _aside(self, place: int) -> bool:
        """Whether a figure tells when, or describes a thing: "in five years", "the 120-member house"."""
        figure = self.sentence.figure(place)
        tied = figure.document.text[figure.number_end : figure.number_end + 1] == "-"
        if figure.kind != "duration":
            return tied or self._is_whole(place)
        behind = self.text[place + 1 :].split(" ", 2)[1:2]
        return (
            tied or self._is_stretch(place) or (behind != [] and behind[0].strip(_BREAKS) in self.words.groups["when"])
        )

    def _is_whole(self, place: int) -> bool:
        """Whether a figure is what a percentage before it is of: "57% of the 32,000"."""
        gap = self._gap_before(place)
        other = self.sentence.slots.get(place - len(gap) - 1)
        shared = other is not None and self.sentence.figures[other].kind in ("percent", "share")
        return shared and gap.startswith(" of ")

    # the size

    def cue(self, place: int) -> Cue | None:
        figure = self.sentence.figure(place)
        if figure.is_range or self._is_share(place, figure):
            return None
        cue = self._cue_before(place) or self._cue_after(place)
        part_as = figure.kind == "share" and self.text.startswith(" as ", place + 1)
        if figure.kind == "multiple" or part_as:
            sense = cue.sense if cue and not part_as else 0
            return Cue(place, place + 1, sense or (1 if figure.value >= 1 else -1), "multiple")
        return cue

    def _is_share(self, place: int, figure: Quantity) -> bool:
        """Whether a percentage is one of something."""
        return figure.kind in ("percent", "share") and self.text.startswith((" of ", " in "), place + 1)

    def factors(self, part: tuple[int, int]) -> list[Cue]:
        """The words of a part that stand for a multiple: *doubled*, *half as much*."""
        if self.words.tags("factor").isdisjoint(self.sentence.tokens(self.words)):
            return []
        found: list[Cue] = []
        known = self.words.classes["factor"]
        text = self.text[: part[1]]
        for phrase in sorted(set(self.words.words_in("factor", text[part[0] :])), key=len, reverse=True):
            value = known[phrase]  # type: ignore[call-overload]
            start = text.find(phrase, part[0])
            if not any(one.start <= start < one.end for one in found):
                less = isinstance(value, tuple) and value[0] < value[1]
                found.append(Cue(start, start + len(phrase), -1 if less else 1, "factor"))
        return found

    def cues_of(self, name: str, part: tuple[int, int]) -> list[Cue]:
        """The words of a class or a group in a part of the sentence, each with its sense."""
        known = self.words.groups.get(name, ())
        senses = self.words.classes["comparative" if known else name]
        found = []
        for token in _TOKEN.finditer(self.text, *part):
            word = token.group()
            if word in senses and (word in known or not known):
                found.append(Cue(token.start(), token.end(), senses[word], ORDER if known else DIRECTION))  # type: ignore[call-overload]
        return found

    def is_denied(self, cue: Cue) -> bool:
        """Whether a word of change or comparison says nothing of the values: "no longer", "gave up"."""
        before = self.text[: cue.start].split()[-1:]
        word = self.text[cue.start : cue.end]
        open_ = cue.name != ORDER and word in self.words.groups["either_way"]
        denied = before != [] and before[0] in self.words.groups["denies"]
        if word in self.words.groups["of_nouns"]:
            behind = self.text[cue.end :].split(" ", 2)[1:2]
            denied = denied or behind == [] or not self.text[cue.end :].startswith(" ")
            denied = denied or behind[0].rstrip(_BREAKS).endswith("ly")
        return open_ or denied or self._is_of_verb(cue, "".join(before))

    def is_held_against(self, gap: str) -> bool:
        """Whether the words between two values hold the first against the second, and do nothing else."""
        holding = self.words.words_in("holds_against", gap)
        turning = self.words.words_in("turning", self._without(gap))
        if any(word in self.words.groups["leads_to_base"] for word in holding):
            turning = [word for word in turning if word not in self.words.groups["told_of_base"]]
        return holding != [] and len(gap) <= _LONGEST_TURN and not turning

    def leads_from(self, one: Told) -> bool:
        """Whether nothing turns between the word of change and the values, the nearer of which it leads to."""
        start, end = min(one.first, one.second, one.cue.start), max(one.first, one.second)
        gap, words = self._gap_before(one.second).split()[-NEAR - 1 :], self.words.groups
        led = "".join(word for word in gap if word in words["leads_from"])
        if led in words["leads_to"] and not self._ends_with(
            f" {' '.join(self._gap_before(one.first).split()[-NEAR:])}", "comes_to_be"
        ):
            return False
        if any(word in words["leads_from"] for word in gap[1:]) and f"{gap[0]} {gap[1]}" in words["ranges_from"]:
            return False
        return led and not self.words.has("turning", self._without(self.text[start:end]))

    def is_span(self, first: int, second: int) -> bool:
        """Whether two values may be the ends of one range: "from 3 to 5 million"."""
        one, other = self.sentence.figure(first), self.sentence.figure(second)
        return self.text[first + 1 : second] == " to " and one.text.isdecimal() and not other.text[-1:].isdecimal()

    def leads_to_base(self, gap: str) -> bool:
        """Whether words go on to the value that another is compared with: "than the"."""
        return gap.split()[:1] != [] and gap.split()[0] in self.words.groups["leads_to_base"]

    def turns(self, gap: str) -> bool:
        """Whether another statement begins in a stretch of text."""
        return self.words.has("turning", self._without(gap))

    def _without(self, gap: str) -> str:
        """The words between two figures without those that only seem to begin another statement."""
        for phrase in self.words.words_in("going_on", gap):
            gap = gap.replace(phrase, " ", 1)
        return gap

    def _cue_before(self, place: int) -> Cue | None:
        """The word of change that leads to a figure: "rose sharply by", "a loss of"."""
        before = self._gap_before(place)
        start = place - len(before)
        for sign in _BREAKS:
            cut = before.rfind(sign)
            if cut >= 0:
                before, start = before[cut + 1 :], start + cut + 1
        tokens = list(_TOKEN.finditer(before))
        led = bool(tokens) and tokens[-1].group() in self.words.groups["leads_anywhere"]
        if led and all(token.group() in self.words.groups["leads_on"] for token in tokens):
            return self._cue_further_back(start)
        for at in range(len(tokens) - 1, max(-1, len(tokens) - 1 - FAR), -1):
            token = tokens[at]
            before_it = tokens[at - 1].group() if at else ""
            phrase = self._phrase_at(token, before_it, start)
            if phrase is not None:
                return phrase
            cue = None if self._holds_against(token.group()) else self._cue_at(token, start)
            if cue is not None and self._is_of_verb(cue, before_it):
                return None
            if cue is not None and (led or token.group() not in self.words.groups["led_alone"]):
                return cue
            if not led and token.group() not in self.words.groups["leads_to_size"]:
                return self._cue_of_object(tokens[: at + 1], start, place)
        return None

    def _phrase_at(self, token: re.Match[str], before: str, start: int) -> Cue | None:
        """A phrase of change that ends with a word: "put on", "stepped up"."""
        senses = self.words.classes["change"]
        phrase = f"{before} {token.group()}"
        if phrase not in senses:
            return None
        return Cue(start + token.start() - len(before) - 1, start + token.end(), senses[phrase], "change")  # type: ignore[call-overload]

    def _cue_of_object(self, tokens: Sequence[re.Match[str]], start: int, place: int) -> Cue | None:
        """The verb of "cut staff numbers 25 per cent", what was cut between it and its size."""
        if self.sentence.figure(place).kind not in _SIZED:
            return None
        for token in reversed(tokens[-NEAR:]):
            if token.group() in self.words.groups["transitive"]:
                return self._cue_at(token, start)
            if token.group() in self.words.groups["parts_size"]:
                return None
        return None

    def _cue_further_back(self, end: int) -> Cue | None:
        """The word of change of ", or by 30 per cent", which stands before the figure before."""
        start = max(0, end - _LONGEST_TURN)
        for token in reversed(list(_TOKEN.finditer(self.text[start:end]))):
            cue = self._cue_at(token, start)
            if cue is not None and (cue.name == "change" or token.group() in self.words.groups["led_alone"]):
                return cue
            if token.group() in self.words.groups["turning"] - self.words.groups["relates"]:
                return None
        return None

    def _is_of_verb(self, cue: Cue, before: str) -> bool:
        """Whether *up* or *down* belongs to a verb that is none of change: "shot down 30"."""
        groups = self.words.groups
        return self.text[cue.start : cue.end] in groups["particles"] and before != "" and before not in groups["gone"]

    def _cue_after(self, place: int) -> Cue | None:
        """The word of change or comparison that follows a figure: "30 fewer", "a 5 per cent annual rise"."""
        after = self._gap_after(place)
        following = self._next(place)
        if following is not None and not after.strip():
            return self._compared(following)
        for phrase in self.words.groups["to_spare"]:
            if 0 <= (at := after.find(phrase)) <= _HELD:
                return Cue(place + 1 + at, place + 1 + at + len(phrase), 0, "margin")
        cut = min((at for sign in _BREAKS if (at := after.find(sign)) >= 0), default=len(after))
        counted = True
        for token in list(_TOKEN.finditer(after[:cut].replace("-", " ", 1)))[: NEAR + 1]:
            cue = self._cue_at(token, place + 1)
            if cue is not None:
                tied = after.startswith("-") and token.start() == 1
                apart = self._holds_against(token.group()) and not (
                    not tied and counted and self._leads_on(token, after, cut, following)
                )
                return None if self._is_verb(token.group()) or apart else cue
            counted = counted and token.group().endswith("s")
            if token.group() in self.words.groups["parts_size"]:
                return None
        return None

    def _leads_on(self, token: re.Match[str], after: str, cut: int, following: int | None) -> bool:
        """Whether a word such as *above* holds what is before it against the next figure, or "behind" against nobody."""
        if token.group() in self.words.groups["trailing"]:
            return True
        return following is not None and cut == len(after)

    def _is_verb(self, word: str) -> bool:
        """Whether a word of change can have no size before it: "six tonnes fell"."""
        return word in self.words.groups["verbs_of_change"] or word.endswith("ed")

    def _holds_against(self, word: str) -> bool:
        return word in self.words.groups["held_against"]

    def _cue_at(self, token: re.Match[str], start: int) -> Cue | None:
        word = token.group()
        for name in CUES:
            known = self.words.groups.get(name) or self.words.classes.get(name, ())
            if word in known:
                value = known[word] if isinstance(known, dict) else 0
                return Cue(start + token.start(), start + token.end(), value if isinstance(value, int) else 0, name)
        return None

    def _compared(self, place: int) -> Cue | None:
        """The words of comparison in the slot of a figure: "30 per cent" and then "more than the 40"."""
        figure = self.sentence.figure(place)
        if figure.cue is None:
            return None
        known = self.words.classes["comparative"]
        said = figure.document.text[figure.cue[0] : figure.cue[1]].lower()
        value = known.get(said, 0) if isinstance(known, dict) else 0
        return Cue(place, place + 1, value, "comparative") if isinstance(value, int) and value else None

    def _gap_before(self, place: int) -> str:
        earlier = [other for other in self.slots if other < place]
        return self.text[max(earlier, default=-1) + 1 : place]

    def _gap_after(self, place: int) -> str:
        following = self._next(place)
        return self.text[place + 1 : len(self.text) if following is None else following]

    def _next(self, place: int) -> int | None:
        return next((other for other in self.slots if other > place), None)

    # the ends

    def _ends(self, size: int | None, others: Sequence[int]) -> tuple[int, int] | None:
        """The only two figures that the size can lie between."""
        pairs = [pair for pair in combinations(others, 2) if self.fits(pair, size)]
        return pairs[0] if len(pairs) == 1 else None

    def fits(self, pair: tuple[int, int], size: int | None) -> bool:
        figures = [self.sentence.figure(place) for place in pair]
        one, other = carried([bare(figure, self.words) for figure in figures])
        if one.kind != other.kind or one.kind in _SIZED - {"percent"} or not comparable((one, other)):
            return False
        if any(figure.is_range for figure in figures) or not self._near(one, other):
            return False
        measure = None if size is None else self.sentence.figure(size)
        timed = measure is not None and measure.kind == "duration"
        if one.kind == "duration" and not timed and any(self._is_stretch(place) for place in pair):
            return False
        if measure is None or measure.kind == "multiple":
            return True
        if measure.kind == "point" or measure.subject.startswith("point"):
            return one.kind == "percent"
        if measure.kind in _SIZED:
            return True
        lent = carried([one, other, bare(measure, self.words)])
        if len({figure.kind for figure in lent}) > 1 or not comparable(lent) or one.kind == "percent":
            return False
        largest = max(abs(figure.value * figure.unit.factor) for figure in lent[:2])
        return abs(lent[2].value * lent[2].unit.factor) <= MOST_OFF * largest

    def _is_stretch(self, place: int) -> bool:
        """Whether a time is one in which something happened: "in over five years"."""
        return (
            self._gap_before(place).split()[-1:] != []
            and self._gap_before(place).split()[-1] in self.words.groups["during"]
        )

    @staticmethod
    def _near(one: Quantity, other: Quantity) -> bool:
        low, high = sorted(abs(figure.value * figure.unit.factor) for figure in (one, other))
        return bool(low) and high <= low * (TIMES_APART if one.kind != "percent" else TIMES_APART // 4)

    # what stands between them

    def _joined(self, one: Told, places: Sequence[int]) -> bool:
        """Whether no other statement begins between the figures, and the size is not told of another value."""
        bound, ends = one.bound, (one.first, one.second)
        inside = [
            place
            for place in places
            if bound[0] < place < bound[-1]
            and place not in bound
            and not self._is_share(place, self.sentence.figure(place))
        ]
        stretch = self.text[bound[0] : bound[-1]]
        if any(not self.is_bracketed(place) for place in inside) or _ENDED.search(stretch):
            return False
        if self.words.has("ranging", stretch) or self.text.startswith(" out of", one.at + 1):
            return False
        halves = [self.text[left + 1 : right] for left, right in pairwise(bound)]
        if one.at != bound[1] and ";" in halves[0 if one.at == bound[0] else 1] and not self.across:
            return False
        if one.at == bound[0] and ";" in halves[1] and self._mark(bound[2], one) != BEFORE:
            return False
        if self._dated_apart(one):
            return False
        if self.words.has("supposed", self.text[max(0, bound[0] - _AHEAD) : bound[-1] + _AHEAD]):
            return False
        for left, right in pairwise(bound):
            between = left in ends and right in ends
            led = (one.cue.name == "margin" and one.at == bound[0]) or (
                one.cue.name == "comparative" and right == one.at
            )
            related = left == one.at and one.cue.name != "change" and self._relates(left, right)
            related = related or (
                between and one.at == bound[2] and one.cue.name == "margin" and self._relates(left, right)
            )
            if not related and self._turns(left, right, may_add=(between and bound[-1] not in ends) or led):
                return False
            if not between and self.text[left + 1 : right].strip(" ,(–") in self.words.groups["restates"]:
                return False
        return not self._of_another(one)

    def is_bracketed(self, place: int) -> bool:
        return self.text.rfind("(", 0, place) > self.text.rfind(")", 0, place)

    def _relates(self, one: int, other: int) -> bool:
        """Whether a clause about the thing before leads to the second value: "its rival, which has 47"."""
        return any(f", {word} " in self.text[one:other] for word in self.words.groups["relates"])

    def _turns(self, one: int, other: int, *, may_add: bool) -> bool:
        """Whether another statement begins between two figures; ``may_add`` where "A and B" may stand side by side."""
        turning = self.words.words_in("turning", self._without(self.text[one + 1 : other]))
        return any(not (may_add and word in self.words.groups["side_by_side"]) for word in turning)

    def _of_another(self, one: Told) -> bool:
        """Whether the size is held against something that is no end: "6,200 fewer than planned"."""
        at = max(one.at + 1, one.cue.end)
        ahead = self.text[at:].lstrip()
        held = self.words.words_in("held_against", ahead[:_HELD])
        against = self._holds_against(self.text[one.cue.start : one.cue.end]) and ahead[:1].isalpha()
        if not against and (not held or not ahead.startswith(held[0])):
            return False
        left, middle, right = one.bound
        if one.at == left and "," not in self.text[middle:right] and self._connects(self.text[middle + 1 : right]):
            return False
        nearest = min((place for place in one.bound if place >= at), default=None)
        if nearest is None:
            return not self._says_when(one, ahead)
        return any(sign in self._without_related(self.text[at:nearest]) for sign in ",;:.–")

    def _says_when(self, one: Told, ahead: str) -> bool:
        """Whether what the size is held against is the time of a value: "from 54 to 45, nine lower than in May"."""
        words, groups = ahead.split(), self.words.groups
        return (
            len(words) > 1
            and words[0] in groups["leads_to_base"]
            and words[1] in groups["at_a_time"]
            and not self.words.has("not_then", " ".join(words[:ASIDE]))
            and self.as_change(one) is not None
        )

    def _without_related(self, gap: str) -> str:
        """The words before a value without the comma before a clause about the thing that it is of."""
        for word in self.words.groups["relates"]:
            gap = gap.replace(f", {word} ", f" {word} ")
        return gap

    # which is which

    def _placed(self, one: Told) -> Told | None:
        """Told with its second value the one that the size is counted from, if the words join the values at all."""
        return self.as_change(one) or (None if one.cue.name == "change" else self._side_by_side(one))

    def as_change(self, one: Told) -> Told | None:
        """Told of a former and a present value, if the words say which is which."""
        marks = [self._mark(place, one) for place in (one.first, one.second)]
        if marks == [ONCE, ONCE]:
            marks = self._by_year(one)
        was = [mark for mark in marks if mark in (WAS, ONCE)]
        if (
            marks.count(BEFORE) == 1
            or (AFTER in marks and was)
            or (TO in marks and was and self._comes_since(one, was))
        ):
            former = BEFORE if BEFORE in marks else was[0]
            first, second = (one.first, one.second) if marks[1] == former else (one.second, one.first)
            return one.replace(first=first, second=second, is_ordered=True, is_change=True)
        return None

    def _is_of(self, one: Told, gap: str) -> bool:
        """Whether the words between a size and the value behind it say that it is of that value."""
        words, groups = gap.split(), self.words.groups
        if not one.is_multiple and self._held(one, gap):
            return len(self._without_related(gap).split()) <= ASIDE and "," not in self._without_related(gap)
        if not one.is_multiple:
            trailing = self.text[one.cue.start : one.cue.end] in groups["trailing"]
            return trailing and len(words) == 1 and words[0] in groups["trails_in"]
        said, comma, further = gap.partition(",")
        clause = further.split()
        related = not comma or (clause[:1] != [] and clause[0] in groups["relates"] and len(clause) <= FAR)
        plain = said.split()
        named = plain[:1] != [] and (plain[0] in groups["times_the"] or plain[:2] in ([], ["that", "of"]))
        return named and related and len(plain) <= FAR and not self.words.has("parts_multiple", said)

    def _held(self, one: Told, gap: str) -> bool:
        """Whether a size is held against what follows it: "9,000 more than the new one"."""
        words = gap.split()
        itself = self.text[one.cue.start : one.cue.end]
        return words != [] and (words[0] in self.words.groups["leads_to_base"] or self._holds_against(itself))

    def _comes_since(self, one: Told, was: Sequence[str]) -> bool:
        """Whether a value said to have been once has come to be another since: "12 in 2019, has climbed to 21"."""
        if WAS in was:
            return True
        left, middle, _ = one.bound
        return not self.words.groups["has"].isdisjoint(self.text[left + 1 : middle].split())

    def _dated_apart(self, one: Told) -> bool:
        """Whether the size and the values are of different years."""
        of_size, *of_ends = (self._years(place) for place in (one.at, one.first, one.second))
        return bool(of_size) and any(years and years.isdisjoint(of_size) for years in of_ends)

    def _years(self, place: int) -> set[str]:
        """The years named right behind a figure, before the next one that is no date."""
        found = set[str]()
        for slot in (slot for slot in self.slots if slot > place):
            figure = self.sentence.figure(slot)
            if figure.kind != "date" or ";" in self.text[place:slot]:
                break
            found.add(figure.text[-4:])
        return found

    def _by_year(self, one: Told) -> list[str]:
        """The marks of two values that both have their year behind them."""
        years = [max(self._years(place), default="") for place in (one.first, one.second)]
        if not all(year.isdecimal() for year in years) or years[0] == years[1]:
            return [ONCE, ONCE]
        return [AFTER, WAS] if years[0] > years[1] else [WAS, AFTER]

    def _side_by_side(self, one: Told) -> Told | None:
        """Told of two values side by side."""
        left, middle, right = one.bound
        gaps = self.text[left + 1 : middle], self.text[middle + 1 : right]
        if self.across:
            return one if one.at == right and one.cue.name == "margin" and ";" in self.text[left:right] else None
        if one.at == right:
            parted = ";" in gaps[0] and (one.is_multiple or one.cue.name == "comparative")
            listed = one.cue.name == "margin" and gaps[0].startswith(", ") and len(gaps[0].split()) <= NEAR
            joined = (
                (self._connects(gaps[0]) or parted or listed) and len(gaps[1]) <= _LONGEST_TURN and self._closes(one)
            )
        elif one.at == left:
            joined = self._connects(gaps[1]) and len(gaps[1]) <= _LONGEST_TURN and "," not in gaps[1]
            joined = joined and not self.words.has("is_said", gaps[0])
        else:
            joined = self._is_of(one, self.text[max(one.cue.end, middle + 1) : right])
            return one.replace(first=left, second=right, is_ordered=True) if joined else None
        return one if joined else None

    def _closes(self, one: Told) -> bool:
        """Whether a multiple at the end is of the value before: "six times the price", not "four times last year's"."""
        if one.cue.name not in ("multiple", "factor"):
            return True
        behind = self.text[one.cue.end :]
        whole = " as " in self.text[one.cue.start : one.cue.end]
        cut = min((at for sign in _BREAKS if (at := behind.find(sign)) >= 0), default=len(behind))
        said = behind[:cut].split()
        if whole:
            return not said
        return (
            said[:1] != []
            and said[0] in self.words.groups["times_the"]
            and len(said) <= NEAR
            and not self.words.has("time", behind[:cut])
        )

    def _connects(self, gap: str) -> bool:
        """Whether the words between two values set them side by side."""
        tail = f" {' '.join(gap.split()[-ASIDE:])} "
        return any(f" {phrase} " in tail for phrase in self.words.groups["connects"])

    def _mark(self, place: int, one: Told) -> str:
        """Whether the words around a value say that it is the former or the present one."""
        gap = self._gap_before(place)
        words = gap.replace(",", " , ").replace(";", " ; ").split()[-FAR:]
        while words and (words[-1] in self.words.groups["before_figures"] or words[-1].endswith("'s")):
            words.pop()
        tail, stripped = f" {' '.join(words)}", bool(words) and not gap.rstrip().endswith(words[-1])
        beside = place - len(gap) - 1 == one.at or place - len(gap) <= one.cue.start < place
        behind = self._behind(place)
        clause = gap[max(map(gap.rfind, ";:.–")) + 1 :]
        if self._ends_with(tail, "was_before") or self._holds(behind, "before_behind") or self._started(words):
            return BEFORE
        if beside and (stripped or one.at < place) and self._ends_with(tail, "beside_base"):
            return BEFORE
        if one.size is not None and beside and self._compared(place) is not None:
            return BEFORE
        since = self._holds(behind, "now_behind") and not self._holds(behind, "once_behind")
        if self._ends_with(tail, "is_now") or since or not self.words.groups["at_present"].isdisjoint(words[-NEAR:]):
            return AFTER
        if self._ends_with(tail, "once_was"):
            dated = self._holds(behind, "once_behind") and ";" in gap
            return BEFORE if dated or self._starts_before(clause) or self._holds(clause, "ahead_was") else WAS
        if self._holds(clause, "ahead_was") or self._once(words):
            return WAS
        if self._ends_with(tail, "comes_to_be"):
            return TO
        if self._holds(behind, "once_behind"):
            return ONCE
        if beside and one.at < place and self._ends_with(tail, "ends_up_at"):
            return TO
        return ""

    def _started(self, words: Sequence[str]) -> bool:
        """Whether a value is what something began with: "having started the season with 31"."""
        groups = self.words.groups
        return words[-1:] != [] and words[-1] in groups["with_what"] and not groups["began"].isdisjoint(words)

    def _once(self, words: Sequence[str]) -> bool:
        return not self.words.groups["once"].isdisjoint(words[-NEAR:])

    def _starts_before(self, clause: str) -> bool:
        words = clause.split()
        return words[:1] != [] and words[0] in self.words.groups["before_ahead"]

    def _behind(self, place: int) -> str:
        """The words right behind a value, dates and stretches of time among them, to the next sign."""
        text = self.text[place + 1 : place + 1 + _AHEAD]
        cut = min((at for sign in ",;:.–()" if (at := text.find(sign)) >= 0), default=len(text))
        text = text[: min(cut, *(text.find(f" {word} ") % (len(text) + 1) for word in self.words.groups["cuts_off"]))]
        for at, letter in enumerate(text):
            other = place + 1 + at
            if other in self.sentence.slots and self.sentence.figure(other).kind not in (*PASSED, "duration"):
                return text[:at]
            if other in self.sentence.slots:
                text = text.replace(letter, "#", 1)
        return text

    def _ends_with(self, tail: str, name: str) -> bool:
        return any(tail.endswith(f" {phrase}") for phrase in self.words.groups[name])

    def _holds(self, behind: str, name: str) -> bool:
        said = f" {' '.join(behind.split())} "
        return any(f" {phrase} " in said for phrase in self.words.groups[name])
