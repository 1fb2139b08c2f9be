from __future__ import annotations

import re
from fractions import Fraction
from math import inf
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.algebra.interval import Interval
from claimcheck.reports.number_line import LEAST_PILL, WIDTH, number_line

SVG = "{http://www.w3.org/2000/svg}"


def pills(drawing: str) -> list[tuple[float, float]]:
    """Left and right of the two bars."""
    shapes = ElementTree.fromstring(drawing).iter(f"{SVG}rect")
    return [(float(shape.attrib["x"]), float(shape.attrib["x"]) + float(shape.attrib["width"])) for shape in shapes]


def ticks(drawing: str) -> list[str]:
    texts = [text.text or "" for text in ElementTree.fromstring(drawing).iter(f"{SVG}text")]
    return [text for text in texts if re.fullmatch(r"[-\d.,e+]+", text)]


def test_intervals_that_are_apart_are_drawn_apart() -> None:
    drawing = number_line(Interval.closed(70, 78), Interval.point(Fraction(632, 10)), ("about 74%", "63.2 %"))
    stated, computed = pills(drawing)
    assert computed[1] < stated[0]
    assert computed[1] - computed[0] == pytest.approx(LEAST_PILL)
    assert "stroke-dasharray" in drawing
    assert ticks(drawing) == ["65", "70", "75"]
    assert "<title>stated about 74%, computed 63.2 %</title>" in drawing


def test_intervals_that_meet_have_no_gap() -> None:
    assert "stroke-dasharray" not in number_line(Interval.closed(1, 5), Interval.closed(4, 9), ("a", "b"))


def test_what_has_no_end_runs_to_the_edge() -> None:
    stated, computed = pills(number_line(Interval.below(200), Interval.above(250), ("< 200", "> 250")))
    assert stated[0] == 0
    assert computed[1] == WIDTH


def test_far_apart_the_axis_is_logarithmic() -> None:
    drawing = number_line(Interval.closed(195, 205), Interval.point(518_000_000), ("200", "518 million"))
    assert ticks(drawing)[:3] == ["100", "1,000", "10,000"]


@pytest.mark.parametrize("side", [Interval(1, 0), Interval(-inf, inf), Interval.point(10**400)])
def test_without_an_end_in_reach_there_is_nothing_to_draw(side: Interval) -> None:
    assert number_line(side, side, ("", "")) == ""


ENDS = st.fractions(min_value=-(10**9), max_value=10**9, max_denominator=1000)


@settings(max_examples=60, deadline=None)
@given(ENDS, ENDS, ENDS, ENDS)
def test_any_two_intervals_can_be_drawn(a: Fraction, b: Fraction, c: Fraction, d: Fraction) -> None:
    drawing = number_line(Interval.closed(*sorted((a, b))), Interval.closed(*sorted((c, d))), ("<a>", "&"))
    for left, right in pills(drawing):
        assert 0 <= left < right <= WIDTH + LEAST_PILL
    assert len(ticks(drawing)) <= 12
