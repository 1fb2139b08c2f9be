"""A list said to be in order."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from claimcheck.claims import Binding, Claim, Example, Match, Passage, Rule
from claimcheck.claims.comparable import comparable
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.nearby import met
from claimcheck.claims.notated import bracketed
from claimcheck.claims.ranking import ranks
from claimcheck.claims.slotted import plain
from claimcheck.claims.timeline import rounded
from claimcheck.documents.sentences import in_block
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims import Carrier
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.documents.document import Document
    from claimcheck.quantities.quantity import Quantity

_DOWN = (
    "in descending order",
    "from highest to lowest",
    "from the highest to the lowest",
    "from largest to smallest",
    "from the largest to the smallest",
    "from biggest to smallest",
    "from most to least",
    "largest first",
    "highest first",
    "biggest first",
    "in decreasing order",
    "from longest to shortest",
    "from oldest to youngest",
    "from heaviest to lightest",
    "from dearest to cheapest",
)
_UP = (
    "in ascending order",
    "from lowest to highest",
    "from the lowest to the highest",
    "from smallest to largest",
    "from the smallest to the largest",
    "from least to most",
    "smallest first",
    "lowest first",
    "in increasing order",
    "from shortest to longest",
    "from youngest to oldest",
    "from lightest to heaviest",
    "from cheapest to dearest",
)


_FEWEST = 3
_WIDEST = 60
_HINTS = {
    "ing order": pattern("ing order(?<=scending order|creasing order)"),
    "ed by": pattern("ed by(?<=anked by|orted by|isted by)"),
    **{words: pattern(words) for words in ("est first", "est to ", "order of", "most to", "least to", "worst ")},
}
"""What declares an order, by the letters that it begins with here; *best to* has those of *est to*."""

_KEY = pattern(r"\b(?:order of|ranked by|sorted by|listed by) ([a-z]+)")
_PASSED = ("date", "time", "ordinal", "age")


class SortedList(Rule):
    """In a list declared to descend each figure is no greater than the one before, and no smaller in one that ascends.

    The first pair out of order is reported.
    """

    code = "CC936"
    meets = (
        "page:descending",
        "page:ascending",
        "page:est first",
        "page:est to ",
        "page:est to the ",
        "page:creasing order",
        "page:anked by",
        "page:in order of",
        "page:In order of",
        "page:orted by",
    )
    roles = {"items": "any", "before": "items", "after": "items"}
    result = "after"
    readings = ("descending", "ascending")
    relation = {"descending": ">=", "ascending": "<="}
    loudest = "warning"
    phrasings = (
        rf"({'|'.join(_DOWN)}) … [:] … [\(] {{items}}",
        rf"{{items}} … [,|\(] [ranked|listed|sorted] ({'|'.join(_DOWN)})",
        rf"({'|'.join(_UP)}) … [:] … [\(] {{items}}",
        rf"{{items}} … [,|\(] [ranked|listed|sorted] ({'|'.join(_UP)})",
    )
    message = "{after} stands after {before}, which breaks the order that the text declares"
    valid = (
        Example("In descending order the shares were 41%, 33% and 26%."),
        Example("The towns, from largest to smallest: Ayle 12,000, Borne 9,500 and Corr 7,000."),
        Example("The lots fetched £400, £520 and £610, in ascending order."),
        Example("The shares were 41%, 46% and 13%."),
        Example("In descending order of price the wines scored 81, 90 and 77 points."),
        Example("The candidates, youngest first, polled 31%, 44% and 12%."),
        Example("Ranked by sales, the firms employ 900, 1,400 and 300 people."),
        Example("He listed the winners in order: 12, 7 and 30 points."),
    )
    invalid = (
        Example("In descending order the shares were 41%, 46% and 13%."),
        Example("The towns, from largest to smallest: Ayle 12,000, Borne 7,500 and Corr 9,000."),
        Example("The lots fetched £400, £620 and £510, in ascending order."),
        Example("The peaks are, highest first, 1,802m, 1,640m and 1,702m."),
        Example("In descending order of seats they are the League (61), the Union (22) and the Greens (38)."),
        Example("Ranked by population, the towns are Ayle (90,000), Borne (45,000), Corr (61,000) and Dunn (20,000)."),
        Example("The scores, best first, were 91, 84, 88 and 70."),
        Example("From shortest to longest the trails are 4km, 9km and 7km."),
    )

    @staticmethod
    def descending(before: Carrier) -> Carrier:
        """What comes after is no greater."""
        return before

    @staticmethod
    def ascending(before: Carrier) -> Carrier:
        """What comes after is no smaller."""
        return before

    def bind(self, match: Match) -> Iterator[Claim]:
        """Each figure of the list and the one after it."""
        items = _listed(match)
        reading = "ascending" if _UP[0] in match.phrasing.template else "descending"
        if len(items) < _FEWEST or not self.alike({"items": items}):
            return
        if not _is_ordered_by(match.sentence.text, items, match.phrasing.lexicon):
            return
        for before, after in pairwise(items):
            if before.kind == after.kind:
                yield Claim(self, {"before": rounded(before), "after": rounded(after)}, self.binding, (reading,))

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """A declared order and three figures or more of one kind on one side of it, or in brackets behind their names."""
        words = lexicon(passage.locale)
        for start, end in _hinted(passage.document):
            text = plain(passage.document.text[start:end])
            order = _order(text, words)
            if order is not None:
                place, reading = order
                items = _run(passage, start, start + place, end)
                if items and not any(map(_is_set, items)) and _is_ordered_by(text, items, words):
                    yield from self.in_order(items, reading)

    def in_order(self, items: tuple[Quantity, ...], reading: str) -> Iterator[Claim]:
        """Each figure of a list and the one after it; where the order is open, it is that of its first and its last."""
        if len(items) < _FEWEST:
            return
        turned = items[0].value < items[-1].value
        reading = reading or self.readings[turned]
        for before, after in pairwise(items):
            yield Claim(self, {"before": rounded(before), "after": rounded(after)}, Binding.SENTENCE, (reading,))


def _hinted(document: Document) -> Iterator[tuple[int, int]]:
    """The sentences that may declare an order, by where they begin and end."""
    hints = met(document.text, _HINTS)
    for block in document.blocks:
        hinted = bisect_left(hints, block.start) < bisect_left(hints, block.end)
        for start, end in in_block(document.text, block) if hinted else ():
            if bisect_left(hints, start) < bisect_left(hints, end):
                yield start, end


def _is_set(figure: Quantity) -> bool:
    """Whether a figure is the value that a parameter is set to, ``k = 1.2``."""
    text = figure.document.text
    return "=" in text[max(0, figure.start - 2) : figure.start] + text[figure.end : figure.end + 2]


def _order(text: str, words: Lexicon) -> tuple[int, str] | None:
    """Where a sentence declares an order, and which; nothing for an order that may run either way."""
    for name in ("descending", "ascending"):
        for phrase in words.words_in(name, text)[:1]:
            return text.find(phrase), name
    found = words.words_in("superlative", text)
    values = {word: words.number("superlative", word) for word in found}
    for place, word in enumerate(found):
        at = text.find(word)
        falls = "descending" if values[word] > 0 else "ascending"
        follows = text[at + len(word) :]
        if words.has("goes_first", " ".join(follows.split(" ")[:2])):
            return at, falls
        other = found[place + 1] if place + 1 < len(found) else ""
        if other and values[word] == -values[other] and words.has("to_the", follows[: follows.find(other)]):
            return at, falls
    return (text.find(words.words_in("ranked_by", text)[0]), "") if words.has("ranked_by", text) else None


def _is_ordered_by(text: str, items: Sequence[Quantity], words: Lexicon) -> bool:
    """Whether the figures are what the order is of: not the points of wines "in descending order of price"."""
    key = _KEY.search(text)
    nouns = {one.subject.rpartition(" ")[2] for one in items if one.subject}
    if (
        key is not None
        and nouns
        and not words.has("any_key", key[1])
        and not any(noun.rstrip("s") == key[1].rstrip("s") for noun in nouns)
    ):
        return False
    return all(ranks(word, items[0], words) for word in words.words_in("superlative", text)[:1])


def _run(passage: Passage, start: int, at: int, end: int) -> tuple[Quantity, ...]:
    """The list that an order at a place is that of: numbers in brackets, or the figures behind it, or those before it."""
    document = passage.document
    for first, last in ((at, end), (start, at)):
        items = bracketed(document, first, last)
        if len(items) < _FEWEST:
            items = [one for one in passage.within(first, last) if one.kind not in _PASSED and not one.is_range]
        gaps = [document.text[before.end : after.start] for before, after in pairwise(items)]
        alike = all(one.kind == items[0].kind and comparable((items[0], one)) for one in items)
        if len(items) >= _FEWEST and alike and all(len(gap) <= _WIDEST and not set(gap) & set("?!;") for gap in gaps):
            return tuple(items)
    return ()


def _listed(match: Match) -> tuple[Quantity, ...]:
    """The figures of a list that begins or ends at the one that the phrasing found: of one kind, and close together."""
    sentence, place = match.sentence, match.places["items"][0]
    index, step = sentence.slots[place], 1 if match.phrasing.template.endswith("{items}") else -1
    items = [sentence.figures[index]]
    for figure in sentence.figures[index + 1 :] if step > 0 else reversed(sentence.figures[:index]):
        left, right = (items[-1], figure) if step > 0 else (figure, items[-1])
        gap = figure.document.text[left.end : right.start]
        if figure.kind != items[0].kind or len(gap) > _WIDEST or any(sign in gap for sign in ";.?!"):
            break
        items.append(figure)
    return tuple(items[::step])
