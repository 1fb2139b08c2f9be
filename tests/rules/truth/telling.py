"""Telling: a true text and one that cannot be true, and the hand that draws them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import TypeVar

from hypothesis import strategies as st

import claimcheck

One = TypeVar("One")


@dataclass(frozen=True)
class Telling:
    """A text that is true and one that cannot be, read with the same dateline, in the same format, beside the same reports."""

    true: str
    pushed: str
    date: str | None = None
    format: str = "text"
    beside: tuple[str, ...] = ()
    threshold: str = "warning"

    def loud(self, text: str) -> list[str]:
        """The warnings and errors of a text, and the notes on what is too far off for a slip; one may be pushed as far.

        All its notes, for a rule that makes no other finding.
        """
        source = [text, *self.beside] if self.beside else text
        report = claimcheck.check(source, format=self.format, date=self.date)
        return [
            f"{one.code} {one.message}"
            for one in report.findings
            if one.severity != "note" or self.threshold == "note" or one.message.startswith("too far off")
        ]


@dataclass(frozen=True)
class Hand:
    """What draws: Hypothesis draws the values, and a generator seeded by it the wording."""

    draw: st.DrawFn
    random: Random = field(default_factory=Random)

    def number(self, low: int, high: int) -> int:
        """A whole number between two, both included."""
        return self.draw(st.integers(low, high))

    def pick(self, options: Sequence[One]) -> One:
        """One of several ways to say it."""
        return options[self.random.randrange(len(options))]

    def chance(self, of: int) -> bool:
        """True once in so many times."""
        return self.random.randrange(of) == 0


def hand(draw: st.DrawFn) -> Hand:
    """A hand for one example."""
    return Hand(draw, Random(draw(st.integers(0, 2**32 - 1))))
