"""A list said to be in order."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims import Claim, Example, Match, Rule, rounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
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
_WIDEST = 40


class SortedList(Rule):
    """In a list declared to descend each figure is no greater than the one before, and no smaller in one that ascends.

    The first pair out of order is reported.
    """

    code = "CC936"
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
        Example("He listed the winners in order: 12, 7 and 30 points."),
    )
    invalid = (
        Example("In descending order the shares were 41%, 46% and 13%."),
        Example("The towns, from largest to smallest: Ayle 12,000, Borne 7,500 and Corr 9,000."),
        Example("The lots fetched £400, £620 and £510, in ascending order."),
        Example("The peaks are, highest first, 1,802m, 1,640m and 1,702m."),
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
        for before, after in pairwise(items):
            if before.kind == after.kind:
                yield Claim(self, {"before": rounded(before), "after": rounded(after)}, self.binding, (reading,))


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
