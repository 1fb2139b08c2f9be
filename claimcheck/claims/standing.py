"""Standing: a figure where it stands in its sentence, with the words before and after it.

English tells a stretch of time, an age or a rank in more orders than phrasings can list. What stays the same is that
the figures hang on certain words, and that the sentence holds just as many of them as the relation needs. Where it
holds more, it is left open which are meant, and nothing is told.
"""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.carried import carried
from claimcheck.claims.comparable import comparable
from claimcheck.claims.slotted import SLOTS
from claimcheck.pattern import pattern
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

REACH = 60
"""How many characters on either side of a figure may be what it hangs on."""

MEASURES = (
    "length",
    "area",
    "mass",
    "volume",
    "duration",
    "money",
    "percent",
    "speed",
    "temperature",
    "age",
    "rate",
    "density",
)
"""Kinds that a bare number of the same sentence may be of, the unit given once."""

_SHORT = 5
"""Longer words in -ed are seldom nouns; *speed* and *seed* are as short."""
_RATED = ("money", "rate")
_PASSED = ("date", "time", "ordinal")
_RUN = pattern(
    r"(?:(?P<hours>\d{1,2}):(?=\d\d:))?(?P<minutes>\d{1,2}):(?P<seconds>\d\d\.\d{1,3}|(?<=:\d\d:)\d\d)(?![\d:.]*\d)"
)
_WORDS = pattern("[a-z][a-z'-]*")
_SLOT = pattern(f"[{''.join(SLOTS.values())}]")


class Standing(Value):
    """A figure at a ``place`` of the slotted text of its sentence."""

    sentence: Slotted
    place: int
    figure: Quantity

    @property
    def before(self) -> str:
        """The slotted text between the figure before, or a short way back, and this one."""
        near = self.sentence.text[max(0, self.place - REACH) : self.place]
        return _SLOT.split(near)[-1]

    @property
    def after(self) -> str:
        """The slotted text between this figure and the one after, or a short way on."""
        near = self.sentence.text[self.place + 1 : self.place + 1 + REACH]
        return _SLOT.split(near, maxsplit=1)[0]

    def words_before(self, most: int) -> str:
        """The last words before it, so many at most, without signs."""
        return " ".join(_WORDS.findall(self.before)[-most:])

    def words_after(self, most: int) -> str:
        """The first words after it."""
        return " ".join(_WORDS.findall(self.after)[:most])

    def led_by(self, name: str, words: Lexicon) -> bool:
        """Whether a word of a class stands right before it: "was 36", "was just 36"."""
        before = self.words_before(2).split()
        passed = len(before) > 1 and words.has("merely", before[-1])
        return any(words.has(name, word) for word in before[0 if passed else -1 :])

    def clause(self, signs: str) -> tuple[int, int]:
        """Where the part of its sentence between two of some signs begins and ends that it stands in."""
        text, behind = self.sentence.text, self.place + 1
        start = max(text.rfind(sign, 0, self.place) for sign in signs) + 1
        return start, min((at for sign in signs if (at := text.find(sign, behind)) >= 0), default=len(text))

    def until(self, other: Standing) -> str:
        """The slotted text between two figures, whichever comes first."""
        first, last = sorted((self.place, other.place))
        return self.sentence.text[first + 1 : last]

    def __hash__(self) -> int:
        return hash((id(self.sentence), self.place))


def said_word(one: Standing, span: tuple[int, int], sense: int) -> Quantity:
    """A word that stands in the sentence of a figure, at some place of its text, as a figure: which way it points."""
    start = one.sentence.origin(span[0])
    end = start + span[1] - span[0]
    reading = Reading(Fraction(sense), unit(""), Fraction(0))
    word = one.figure.replace(start=start, end=end, number_end=end, readings=(reading,), kind="word", form="words")
    return word.replace(subject="", noun=None, qualifier=None, cue=None, strength="")


def standing(sentence: Slotted, *kinds: str) -> list[Standing]:
    """The figures of these kinds in a sentence, in the order of its text; of all kinds, if none is named."""
    text, letters = sentence.text, [SLOTS[kind] for kind in kinds]
    if kinds and not any(letter in text for letter in letters):
        return []
    return [
        Standing(sentence, place, sentence.figures[index])
        for place, index in sorted(sentence.slots.items())
        if not kinds or text[place] in letters
    ]


def peers(sentence: Slotted, passed: Container[str] = ()) -> list[list[Standing]]:
    """The figures of a sentence that can be held against each other, each lot in the order of the text.

    ``passed`` are nouns that do not say what a figure is of, such as *target*.
    """
    lots: list[list[Standing]] = []
    at = 0
    for one in map(_run, standing(sentence)):
        if one.figure.kind in _PASSED or one.figure.is_range or one.figure.start < at:
            continue
        at = one.figure.end
        lot = next((lot for lot in lots if is_peer(lot[0].figure, one.figure, passed)), None)
        if lot is None:
            lots.append([one])
        else:
            lot.append(one)
    return [*lots, *_rated(lots)]


def lent_unit(lot: list[Standing]) -> list[Standing]:
    """The figures of a kind and, after the first of them, the bare numbers of its sentence, read in its unit."""
    first = lot[0]
    if first.figure.kind not in MEASURES:
        return lot
    text = first.sentence.text
    bare = [
        one
        for one in standing(first.sentence, "count")
        if one.place > first.place
        and not one.figure.subject
        and text.count("(", 0, one.place) == text.count(")", 0, one.place)
    ]
    lent = [one.replace(figure=one.figure.in_the_unit_of(first.figure)) for one in bare if not one.figure.is_range]
    return sorted([*lot, *lent], key=lambda one: one.place)


def runs(figures: list[Standing]) -> list[Standing]:
    """Figures with the times run among them as numbers of seconds."""
    return [_run(one) for one in figures]


def _rated(lots: list[list[Standing]]) -> list[list[Standing]]:
    """A sum and a rate of the same coin, the unit given once: "$71 a barrel … $68"."""
    alone = sorted(
        (lot[0] for lot in lots if len(lot) == 1 and lot[0].figure.kind in _RATED), key=lambda one: one.place
    )
    if len(alone) != len(_RATED):
        return []
    lent = carried([one.figure for one in alone])
    return [[one.replace(figure=figure) for one, figure in zip(alone, lent, strict=True)]] if comparable(lent) else []


def _run(one: Standing) -> Standing:
    """A time run (1:42.31, 2:04:58), which is no time of day, as a number of seconds; any other figure itself."""
    figure = one.figure
    found = _RUN.match(figure.document.text, figure.start) if figure.kind == "time" else None
    if found is None:
        return one
    hours, minutes, seconds = (Fraction(part or 0) for part in found.groups())
    finest = Fraction(1, 10 ** len(found["seconds"].partition(".")[2]))
    reading = Reading(3600 * hours + 60 * minutes + seconds, unit("second"), finest)
    run = figure.replace(
        end=found.end(), number_end=found.end(), kind="duration", readings=(reading,), calendar=None, error=finest / 2
    )
    return one.replace(figure=run)


def is_peer(one: Quantity, other: Quantity, passed: Container[str] = ()) -> bool:
    """Whether two figures are of one kind, one unit and, where both say, of one thing."""
    nouns = [_noun(figure) for figure in (one, other)]
    same = nouns[0] == nouns[1] or not all(nouns) or any(noun in passed for noun in nouns)
    return one.kind == other.kind and same and comparable((one, other))


def _noun(figure: Quantity) -> str:
    """The noun of a figure; what became of it is none: "3.9 million delivered"."""
    noun = figure.subject.rpartition(" ")[2]
    return "" if noun.endswith("ed") and len(noun) > _SHORT else noun


def is_near(one: Quantity, other: Quantity, times: int) -> bool:
    """Whether neither of two figures of one unit is so many times the other; what is further off is another thing."""
    first, last = (abs(figure.value) * figure.unit.factor for figure in (one, other))
    return first <= times * last and last <= times * first


def holds(sentence: Slotted, kind: str, least: int) -> bool:
    """Whether a sentence has so many figures of a kind; quick, for most have not."""
    return sentence.text.count(SLOTS[kind]) >= least
