"""Standing: a figure where it stands in its sentence, with the words before and after it.

English tells a stretch of time, an age or a rank in more orders than phrasings can list. What stays the same is that the
figures hang on certain words, and that the sentence holds just as many of them as the relation needs. Where it holds
more, it is left open which are meant, and nothing is told.
"""

from __future__ import annotations

from claimcheck.claims.slotted import SLOTS
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

REACH = 60
"""How many characters on either side of a figure may be what it hangs on."""

_WORDS = pattern("[a-z][a-z'-]*")
_LETTERS = frozenset(SLOTS.values())


class Standing(Value):
    """A figure at a ``place`` of the slotted text of its sentence."""

    sentence: Slotted
    place: int
    figure: Quantity

    @property
    def before(self) -> str:
        """The slotted text between the figure before, or a short way back, and this one."""
        text, start = self.sentence.text, self.place
        while start > 0 and self.place - start < REACH and text[start - 1] not in _LETTERS:
            start -= 1
        return text[start : self.place]

    @property
    def after(self) -> str:
        """The slotted text between this figure and the one after, or a short way on."""
        text, end = self.sentence.text, self.place + 1
        while end < len(text) and end - self.place <= REACH and text[end] not in _LETTERS:
            end += 1
        return text[self.place + 1 : end]

    def words_before(self, most: int) -> str:
        """The last words before it, so many at most, without signs."""
        return " ".join(_WORDS.findall(self.before)[-most:])

    def words_after(self, most: int) -> str:
        """The first words after it."""
        return " ".join(_WORDS.findall(self.after)[:most])

    def led_by(self, name: str, words: Lexicon) -> bool:
        """Whether a word of a class stands right before it: "was 36", "was just 36"."""
        before = self.words_before(2).split()
        if len(before) > 1 and words.has("merely", before[-1]):
            before.pop()
        return bool(before) and words.has(name, before[-1])

    def until(self, other: Standing) -> str:
        """The slotted text between two figures, whichever comes first."""
        first, last = sorted((self.place, other.place))
        return self.sentence.text[first + 1 : last]

    def __hash__(self) -> int:
        return hash((id(self.sentence), self.place))


def standing(sentence: Slotted, *kinds: str) -> list[Standing]:
    """The figures of these kinds in a sentence, in the order of its text; of all kinds, if none is named."""
    letters = frozenset(SLOTS[kind] for kind in kinds)
    return [
        Standing(sentence, place, sentence.figures[index])
        for place, index in sorted(sentence.slots.items())
        if not kinds or sentence.text[place] in letters
    ]


def holds(sentence: Slotted, kind: str, least: int) -> bool:
    """Whether a sentence has so many figures of a kind; quick, for most have not."""
    return sentence.text.count(SLOTS[kind]) >= least
