from __future__ import annotations

import pytest

from claimcheck.documents import read
from claimcheck.reports import Report
from tests.reports.handmade import ARTICLE, report_of


@pytest.fixture
def report() -> Report:
    return report_of(ARTICLE)


@pytest.fixture
def clean() -> Report:
    return Report([read("Nothing to see.", name="quiet.txt")])


@pytest.fixture
def hostile() -> Report:
    """A report on a text and a name that try to reach beyond the page."""
    text = 'A <script>alert("1")</script>\x1b[2J\u202e 74 of \ud800 117 crates 日本 or 83 per cent & more\n'
    return report_of(text, name="a,b:%\n<x>.txt")
