"""The day an article speaks from, where its text says so."""

from __future__ import annotations

import pytest

from claimcheck.api import read_figures
from claimcheck.claims.dateline import dateline
from claimcheck.config import Config
from claimcheck.documents.readers import read_all


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("date 2025-03-12\n\nThe council meets on Friday.", "2025-03-12"),
        ("Published: 12 March 2025\n\nThe council meets on Friday.", "2025-03-12"),
        ("Wednesday, March 12, 2025\n\nThe council meets on Friday.", "2025-03-12"),
        ("LONDON, March 12, 2025 (Wire) - The council meets on Friday.", "2025-03-12"),
        ("The council met on 12 March 2025 and again on Friday.", None),
        ("The council met.\n\nIt met again on 12 March 2025.", None),
        ("12 March\n\nThe council meets on Friday.", None),
    ],
)
def test_a_date_heads_a_text_where_only_words_that_announce_one_come_before_it(text: str, day: str | None) -> None:
    (document,) = read_all(text, format=None, date=None)
    found = dateline(read_figures(document, Config()))
    assert (found.isoformat() if found else None) == day


def test_a_date_given_with_the_document_comes_first() -> None:
    (document,) = read_all("date 2025-03-12\n\nThe council meets.", format=None, date="2024-01-02")
    found = dateline(read_figures(document, Config()))
    assert found is not None
    assert found.isoformat() == "2024-01-02"
