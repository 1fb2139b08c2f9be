"""A rule is woken by a trait of a passage, and not read without one."""

from __future__ import annotations

import pytest

from claimcheck.api import read_figures
from claimcheck.claims.traits import Watch
from claimcheck.config import Config
from claimcheck.documents.readers import read

MEETS = (
    ("text:profit",),
    ("page:born in",),
    ("match:[0-9]{1,3}-[0-9]",),
    ("money+text:a head",),
    ("money+percent",),
    (),
)


@pytest.mark.parametrize(
    ("text", "woken"),
    [
        ("It made 40 profits.", {0}),
        ("It made a profit. There were 40.", set()),
        ("They were born in Ayle. There were 40.", {1}),
        ("They were born and bred in Ayle. There were 40.", set()),
        ("They won 10-2 at home, in 40 minutes.", {2}),
        ("They won 10 -2 at home, in 40 minutes.", set()),
        ("It cost £40 a head.", {3}),
        ("It took 40 minutes a head.", set()),
        ("It cost £40, or 2%.", {4}),
    ],
)
def test_what_wakes_a_rule(text: str, woken: set[int]) -> None:
    watch, passage = Watch(MEETS), read_figures(read(text), Config())
    bits = [watch.woken(passage) for _ in range(2)]
    assert [{number for number in range(len(MEETS) - 1) if one >> number & 1} for one in bits] == [woken, woken]
    assert all(one >> len(MEETS) - 1 & 1 for one in bits), "a rule without traits is always read"
