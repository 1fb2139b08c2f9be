"""The total row of a table."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import SUMMABLE, Claim, Example, Rule
from claimcheck.claims.beside import NEAR
from claimcheck.claims.comparable import comparable
from claimcheck.claims.grid import grids, headings, is_sum
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.slotted import plain
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from claimcheck.claims import Carrier, Passage, Slotted
    from claimcheck.claims.grid import Column, Grid
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.quantities.quantity import Quantity

_FAR_OFF = Fraction(6, 5)
"""How many times one is the other, where the total of a selection and the sum of its column differ."""

_ABOVE = 200
"""Characters above a table in which words may say that its rows are a selection."""

_PERIOD, _LEAD = 2, 2
"""Words behind *first* among which a period is named; words that lead from a figure to the number of rows."""

_BREAK = pattern(r"[;:()–]|, (?:and|but|while|of)(?![a-z])")
_WORD = pattern(r"[a-z][a-z'-]*")

_MADE = "| Month | Births |\n|---|---|\n| April | 88 |\n| May | 94 |\n| June | 79 |\n"


class ColumnTotal(Rule):
    """A row called *Total*, *All* or *Sum*: each of its figures is the sum of the figures above it.

    A row named after a longer period is one too where the others are months, days or quarters. Rows that are totals
    themselves are not counted twice; columns of years, ranks, averages, rates and percentages have no total. A table of the
    largest or of a selection is left alone.
    """

    code = "CC351"
    is_certain = True
    meets = ("table",)
    aliases = ("column-total",)
    roles = {"total": SUMMABLE, "parts": "total"}
    result = "total"
    message = "the column adds up to {computed}, not {total}"
    valid = (
        Example(
            "| Party | Seats |\n|---|---|\n| Plum | 31 |\n| Pear | 22 |\n| In power | 53 |\n| Fig | 28 |\n| Quince | 9 |\n| Not in power | 37 |\n| Total | 90 |",
            format="markdown",
        ),
        Example(
            "| Item | £m |\n|---|---|\n| Cash | 10 |\n| Stock | 20 |\n| Total assets | 30 |\n| Loans | 12 |\n| Equity | 18 |\n| Total funds | 30 |\n"
        ),
        Example("| Head | £m |\n|---|---|\n| Roads | 40 |\n| Parks | 12 |\n| All other | 30 |\n| Total | 82 |\n"),
        Example("| Voters | Number |\n|---|---|\n| All ages | 730 |\n| Men | 410 |\n| Women | 320 |\n"),
        Example(
            "Two ports handled 1,200 boats; four ports sank 9 ships.\n\n| Port | Ships |\n|---|---|\n| Hull | 410 |\n| Leith | 320 |\n| Dover | 370 |\n"
        ),
        Example(
            "The land has 940 lighthouses by the last count; these are the three coasts with most of them.\n\n| Coast | Lighthouses |\n|---|---|\n| North | 201 |\n| West | 180 |\n| South | 120 |\n"
        ),
        Example(
            "The first wards to count, in the first hour\n\n| Ward | Votes |\n|---|---|\n| Orm | 41 |\n| Lund | 33 |\n| Total | 421 |\n"
        ),
        Example(
            "The four farms lost 410 cows.\n\n| Farm | Cows |\n|---|---|\n| Elm | 140 |\n| Ash | 80 |\n| Fir | 70 |\n| Oak | 60 |\n"
        ),
        Example(
            "Calls by the two busiest stations\n\n| Station | Calls |\n|---|---|\n| Elm | 140 |\n| Ash | 80 |\n| Total | 250 |\n"
        ),
        Example(_MADE + "| Quarter | 261 |\n"),
        Example("| Route | Opened | Stops |\n|---|---|---|\n| 7 | 1998 | 22 |\n| 12 | 2004 | 31 |\n"),
        Example("| Team | Share |\n|---|---|\n| A | 33% |\n| B | 33% |\n| Total | 100% |\n"),
        Example(
            "| Town | Flats | Mean age |\n|---|---|---|\n| Elm | 40 | 31 |\n| Ash | 60 | 45 |\n| Total | 100 | 39 |\n"
        ),
        Example(
            "| Land | Sales |\n|---|---|\n| Spain | 3 |\n| France | 4 |\n| Subtotal | 7 |\n| Peru | 5 |\n| Total | 12 |\n"
        ),
        Example("The largest three:\n\n| Farm | Cows |\n|---|---|\n| Elm | 40 |\n| Ash | 30 |\n| Total | 200 |\n"),
        Example(
            "Figures in thousands, rounded\n\n| Area | Jobs |\n|---|---|\n| Elm | 13 |\n| Ash | 22 |\n| Fir | 31 |\n| Total | 67 |\n"
        ),
        Example(
            "| Player | Games | Hits |\n|---|---|---|\n| Ames | 121 | 131 |\n| Cole | 98 | 111 |\n| Total | 162 | 1,420 |\n"
        ),
        Example("| Item | £m |\n|---|---|\n| Income | 90 |\n| Costs | (70) |\n| Total | 20 |\n"),
        Example(
            "| Item | £m |\n|---|---|\n| Sales | 90 |\n| of which exports | 30 |\n| Grants | 10 |\n| Total | 100 |\n"
        ),
    )
    invalid = (
        Example(
            "Vans sold in the first half\n\n| Depot | Vans |\n|---|---|\n| Orm | 41 |\n| Lund | 33 |\n| Tarn | 27 |\n| Total | 111 |\n",
            computed="101",
        ),
        Example(
            "| Port | Ships |\n|---|---|\n| All ports | 1,200 |\n| Hull | 410 |\n| Leith | 320 |\n| Dover | 370 |\n"
        ),
        Example(
            "| Head | 2024 |\n|---|---|\n| | £m |\n| Roads | 44 |\n| Parks | 15 |\n| Total† | 69 |\n", computed="59"
        ),
        Example(
            "The three ports handled 1,200 ships.\n\n| Port | Ships |\n|---|---|\n| Hull | 410 |\n| Leith | 320 |\n| Dover | 370 |\n",
            computed="1,100",
        ),
        Example(_MADE + "| Quarter | 271 |\n", computed="261"),
        Example("| Item | £ |\n|---|---|\n| Rent | £1,200 |\n| Food | £450 |\n| Total | £1,850 |\n", computed="1,650"),
        Example(
            "| Town | Flats | Shops |\n|---|---|---|\n| Elm | 40 | 4 |\n| Ash | 60 | 9 |\n| Total | 110 | 13 |\n",
            computed="100",
        ),
        Example(
            "| Land | Sales |\n|---|---|\n| Spain | 3 |\n| France | 4 |\n| Subtotal | 7 |\n| Peru | 5 |\n| Total | 21 |\n"
        ),
        Example("| | Tonnes |\n|---|---|\n| Wheat | 12.5 |\n| Rye | 7.5 |\n| All | 21.5 |\n", computed="20"),
    )

    @staticmethod
    def formula(parts: Carrier) -> Carrier:
        return sum(parts)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each column of each table with a total row."""
        known = lexicon(passage.locale)
        for grid in grids(passage):
            for sentence in passage.sentences:
                if grid.start - NEAR <= sentence.start <= grid.end + NEAR:
                    yield from self._told(passage, grid, sentence, known.groups)
            total = _total_row(grid, passage)
            if total is not None and not _is_selection(passage, grid, known):
                summed = [column for column in grid.columns if not column.words & known.groups["no_total"]]
                claims = [claim for column in summed for claim in self._claim(grid, column, total, known.groups)]
                if not _are_some_rows(claims):
                    yield from claims

    def _told(
        self, passage: Passage, grid: Grid, sentence: Slotted, known: Mapping[str, frozenset[str]]
    ) -> Iterator[Claim]:
        """What all rows together are said to have: *the three ports handled 1,100 ships*, of a table of three ports."""
        rows = [row for row, label in enumerate(grid.labels) if not is_sum(label, known)]
        counts = [figure for figure in sentence.figures if figure.kind == "count" and figure.subject]
        all_of_them = [
            figure
            for figure in counts
            if figure.value == len(rows) and figure.subject.split()[0] in _plural(headings(passage, grid)[0])
        ]
        told = [figure for figure in counts if figure not in all_of_them]
        if len(all_of_them) != 1 or len(told) != 1 or len(sentence.figures) != len(counts) or len(rows) < 2:
            return
        columns = [column for column in grid.columns if column.words & set(told[0].subject.split())]
        parts = columns[0].stated(rows) if len(columns) == 1 else ()
        headed = frozenset(word for column in columns for word in column.words)
        if not _are_all_rows(sentence, (all_of_them[0], told[0]), headed, known):
            return
        if parts and comparable((told[0], *parts)) and told[0].value > max(part.value for part in parts):
            yield Claim(self, {"total": told[0], "parts": parts}, self.binding, self.readings)

    def _claim(self, grid: Grid, column: Column, total: int, known: Mapping[str, frozenset[str]]) -> Iterator[Claim]:
        nil = grid.nil[grid.columns.index(column)]
        rows = [row for row in (range(total) if total else range(1, len(grid.labels))) if row not in nil]
        leaves = [
            row
            for row in rows
            if not is_sum(grid.labels[row], known) and not set(grid.labels[row].split()[:1]) & known["within_rows"]
        ]
        stated, parts = column.figures[total], column.stated(leaves)
        if (
            stated is None
            or len(parts) < 2
            or stated.kind == "percent"
            or any(part.kind != stated.kind for part in parts)
        ):
            return
        in_parts = any(_is_total(grid.labels[row], known) for row in rows)
        if (
            comparable((stated, *parts))
            and stated.value > max(part.value for part in parts)
            and not _holds_otherwise(stated, column, rows)
            and not (in_parts and stated.value != sum(part.value for part in parts))
        ):
            yield Claim(self, {"total": stated, "parts": parts}, self.binding, self.readings)


def _is_selection(passage: Passage, grid: Grid, words: Lexicon) -> bool:
    """Whether the words above a table call its rows the first or largest; "the first quarter" calls them nothing."""
    told = " ".join(plain(passage.document.text[max(0, grid.start - _ABOVE) : grid.start]).split())
    if words.has("selection_above", told):
        return True
    picked = set(told.split()) & words.groups["selection"]
    if picked and picked <= words.groups["first_of_several"]:
        behind = [_WORD.findall(piece)[:_PERIOD] for word in picked for piece in told.split(f"{word} ")[1:]]
        return any(words.groups["first_of_periods"].isdisjoint(following) for following in behind)
    return bool(picked)


def _are_all_rows(
    sentence: Slotted, figures: tuple[Quantity, Quantity], headed: frozenset[str], known: Mapping[str, frozenset[str]]
) -> bool:
    """Whether a sentence says that a figure is that of all rows, which it counts, and of nothing else.

    *The three ports handled 1,100 ships*, *1,100 ships at the three ports*: one clause, the rows its subject or named
    right behind the figure.
    """
    rows, told = figures
    first, last = sorted((sentence.place_of(rows), sentence.place_of(told)))
    between = sentence.text[first + 1 : last]
    picking = known["picks_rows"] - headed
    if _BREAK.search(between) or not picking.isdisjoint(_WORD.findall(sentence.text)):
        return False
    return sentence.figures[sentence.slots[first]] is rows or known["leads_to_rows"].issuperset(
        _WORD.findall(between.removeprefix(f" {told.subject.lower()}"))[-_LEAD:]
    )


def _are_some_rows(claims: list[Claim]) -> bool:
    """Whether every total of several is far from its column: the table gives only some of the rows."""
    return len(claims) > 1 and all(map(_is_far_off, claims))


def _is_far_off(claim: Claim) -> bool:
    bound, total = claim.roles["parts"], claim.figure("total").value
    parts = sum((part.value for part in bound), Fraction(0)) if isinstance(bound, tuple) else bound.value
    return max(parts, total) > _FAR_OFF * min(parts, total)


def _plural(heading: str) -> frozenset[str]:
    """The forms of a header of labels under which a text may count them."""
    word = heading.lower()
    return frozenset((word, f"{word}s", f"{word}es", f"{word[:-1]}ies"))


def _is_total(label: str, known: Mapping[str, frozenset[str]]) -> bool:
    words = label.split()
    ends = {words[0].rstrip(":"), words[-1].rstrip(":")} if words else set[str]()
    return bool(ends & known["totals"]) and not set(words) & known["rest_words"]


def _total_row(grid: Grid, passage: Passage) -> int | None:
    """The row that adds up the ones above it; the first where it adds up all the others."""
    last = len(grid.labels) - 1
    groups = lexicon(passage.locale).groups
    for row in range(last, 1, -1):
        if _is_total(grid.labels[row], groups):
            return row
    if last > 1 and _is_total(grid.labels[0], groups):
        return 0
    named = grid.labels[last].split()
    periods = all(label.split() and label.split()[0] in groups["short_periods"] for label in grid.labels[:last])
    return last if last > 1 and named and named[-1] in groups["long_periods"] and periods else None


def _without_subtotals(values: Sequence[Fraction]) -> Fraction:
    """The sum of some values but for each that adds up those before it, back to the last such."""
    whole, run = Fraction(0), list[Fraction]()
    for value in values:
        if len(run) > 1 and value == sum(run):
            run = []
        else:
            run.append(value)
            whole += value
    return whole


def _holds_otherwise(stated: Quantity, column: Column, rows: list[int]) -> bool:
    """Whether some of the rows above, but for those that add up the ones before them, make the total."""
    values = [figure.value for figure in column.stated(rows)]
    if _without_subtotals(values) == stated.value:
        return True
    for place in range(2, len(values)):
        for first in range(place - 1):
            if values[place] == sum(values[first:place]) and sum(values) - values[place] == stated.value:
                return True
    return False
