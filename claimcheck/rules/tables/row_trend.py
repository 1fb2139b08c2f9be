"""What the text says became of a row of a table, and the row."""

from __future__ import annotations

import re
from fractions import Fraction

from claimcheck.claims import SUMMABLE, Claim, Example, Rule
from claimcheck.claims.comparable import comparable
from claimcheck.claims.grid import grids, years
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.slotted import plain
from claimcheck.pattern import pattern
from claimcheck.quantities.qualifier import Qualifier
from claimcheck.quantities.quantity import Quantity, Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from claimcheck.claims import Carrier, Passage
    from claimcheck.claims.grid import Grid
    from claimcheck.claims.lexicon import Lexicon

_BEDS = "\n\n| Region | 2015 | 2025 |\n|---|---|---|\n| Northmere | 1,900 | 2,050 |\n| Eastmere | 1,460 | 1,720 |\n"
_YEAR = pattern(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
_SENTENCE = pattern(r"[^.!?;\n]+")
_NEAR = 600
"""Characters before and behind a table in which words about it may stand."""

_LINKS = r"(?: (?:have|has|had))?"
_PAST = ("ed", "fell", "fallen", "rose", "risen", "grew", "grown", "sank", "sunk", "shrank", "shrunk", "slid", "leapt")


class RowTrend(Rule):
    """What *doubled*, *fell* or *rose* in the words beside a table must have done so in the row that they name.

    The columns must be years, and the verb must follow the row's own label. The words name two of the years, or the
    table has no more than two.
    """

    code = "CC350"
    meets = ("table",)
    roles = {"later": SUMMABLE, "earlier": "later", "verb": "word:change"}
    result = "later"
    relation = {"times": "=", "rose": "<=", "fell": ">="}
    readings = ("times", "rose", "fell")
    loudest = "warning"
    message = "the text says {verb}; the table goes from {earlier} to {later}"
    valid = (
        Example("Beds in Eastmere rose between 2015 and 2025." + _BEDS),
        Example("Beds in Eastmere doubled between 1990 and 2025." + _BEDS),
        Example("Spending in Eastmere, where beds doubled, is up." + _BEDS),
        Example("Beds in Southmere doubled between 2015 and 2025." + _BEDS),
        Example(
            "Visits to Fir more than doubled.\n\n| Park | 2014 | 2024 |\n|---|---|---|\n| Elm | 12 | 19 |\n| Fir | 8 | 17 |\n"
        ),
        Example(
            "Sales at Fir fell and then rose.\n\n| Shop | 2014 | 2019 | 2024 |\n|---|---|---|---|\n| Elm | 12 | 19 | 14 |\n| Fir | 8 | 6 | 17 |\n"
        ),
    )
    invalid = (
        Example("Beds in Eastmere more than doubled between 2015 and 2025." + _BEDS),
        Example("Beds in Northmere fell, as the table shows." + _BEDS),
        Example(
            "Visits to Fir trebled.\n\n| Park | 2014 | 2024 |\n|---|---|---|\n| Elm | 120 | 190 |\n| Fir | 80 | 170 |\n"
        ),
        Example(
            "Thefts in Ash have almost halved.\n\n| Town | 2021 | 2024 |\n|---|---|---|\n| Elm | 120 | 190 |\n| Ash | 80 | 71 |\n"
        ),
        Example(
            "Catches at Yew rose from 2019 to 2024.\n\n| Port | 2014 | 2019 | 2024 |\n|---|---|---|---|\n| Elm | 12 | 19 | 14 |\n| Yew | 80 | 91 | 67 |\n"
        ),
    )

    @staticmethod
    def times(earlier: Carrier, verb: Carrier) -> Carrier:
        """What the later figure is, of so many times the earlier."""
        return earlier * verb

    @staticmethod
    def rose(earlier: Carrier) -> Carrier:
        """What the later figure is no less than."""
        return earlier

    @staticmethod
    def fell(earlier: Carrier) -> Carrier:
        """What the later figure is no more than."""
        return earlier

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each row that a verb beside the table speaks of."""
        if not passage.document.tables:
            return
        known = lexicon(passage.locale)
        for grid in grids(passage):
            if len(years(grid)) > 1:
                for start, end in ((max(0, grid.start - _NEAR), grid.start), (grid.end, grid.end + _NEAR)):
                    text = plain(passage.document.text[start:end])
                    for sentence in _SENTENCE.finditer(text):
                        yield from self._told(passage, grid, (sentence[0], start + sentence.start()), known)

    def _told(self, passage: Passage, grid: Grid, said: tuple[str, int], known: Lexicon) -> Iterator[Claim]:
        text, at = said
        rows = [row for row, label in enumerate(grid.labels) if label and re.search(rf"\b{re.escape(label)}\b", text)]
        columns = _columns(grid, text)
        if len(rows) != 1 or columns is None:
            return
        verb = re.search(rf"\b{re.escape(grid.labels[rows[0]])}{_LINKS}((?: [a-z]+){{1,4}})", text)
        earlier, later = (grid.columns[place].figures[rows[0]] for place in columns)
        if verb is None or earlier is None or later is None or not comparable((earlier, later)):
            return
        found = _verb(verb[1].split(), known)
        if found is not None:
            cue, word = found
            start = at + verb.start(1) + verb[1].index(f" {word}") + 1
            figure = _figure(passage, (start, start + len(word)), cue, known, word)
            roles = {"later": later, "earlier": earlier, "verb": figure}
            yield Claim(self, roles, self.binding, (_reading(figure),))


def _columns(grid: Grid, text: str) -> tuple[int, int] | None:
    """The columns of the two years that the words name; the only two there are where they name none."""
    headed = years(grid)
    named = [int(year) for year in _YEAR.findall(text)]
    if not named:
        return (0, 1) if len(headed) == 2 else None
    if len(named) != 2 or not set(named) <= set(headed):
        return None
    return headed.index(min(named)), headed.index(max(named))


def _verb(words: list[str], known: Lexicon) -> tuple[str, str] | None:
    """The hedge and the verb that a run of words begins with."""
    for place, word in enumerate(words):
        cue = " ".join(words[:place])
        if (word in known.classes["factor"] or word in known.classes["change"]) and word.endswith(_PAST):
            return (cue, word) if not cue or cue in known.cues else None
    return None


def _figure(passage: Passage, place: tuple[int, int], cue: str, known: Lexicon, word: str) -> Quantity:
    """The verb as a figure: how many times, or which way."""
    factors: Mapping[str, object] = known.classes["factor"]  # type: ignore[assignment]
    value = factors.get(word, known.classes["change"].get(word) if isinstance(known.classes["change"], dict) else None)
    stated = Fraction(*value) if isinstance(value, tuple) else Fraction(value)  # type: ignore[call-overload]
    kind = "multiple" if word in factors else "word"
    reading = Reading(stated, unit(""), Fraction(0))
    figure = Quantity(passage.document, *place, place[1], kind, (reading,), form="words")
    name, strength = known.cues.get(cue, ("", "")) if cue else ("", "")
    qualifier = Qualifier(name) if name else None
    if stated < 1 and kind == "multiple" and qualifier is not None:
        qualifier, strength = (Qualifier.MORE_THAN, "just") if strength == "nearly" else (qualifier.opposite, strength)
    return figure.replace(qualifier=qualifier, strength=strength) if kind == "multiple" else figure


def _reading(verb: Quantity) -> str:
    if verb.kind == "multiple":
        return "times"
    return "rose" if verb.value > 0 else "fell"
