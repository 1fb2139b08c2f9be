"""The number line: what was stated and what the other figures leave, on one axis, so that the gap is seen.

An inline SVG of plain shapes: no scripts, no styles beside the attributes, colours that follow the page.
"""

from __future__ import annotations

from html import escape
from math import floor, inf, log10

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from claimcheck.algebra.end import End
    from claimcheck.algebra.interval import Interval

    Place = Callable[[End], float]

WIDTH, HEIGHT, MARGIN = 640, 92, 24
WORDS = ("stated", "computed")

LEAST_PILL = 8
"""Pixels that a pill is wide at least: an exact figure must be seen too."""

LOGARITHMIC_FROM = 20
"""How many times the largest end must be the smallest for the axis to become logarithmic."""

_AXIS, _STATED, _COMPUTED = 58, 20, 42
_ROOM = 0.12
_LARGEST = 10**300  # beyond it, binary fractions end


def number_line(stated: Interval, computed: Interval, labels: tuple[str, str], words: tuple[str, str] = WORDS) -> str:
    """The drawing; the empty string where there is nothing to draw it to scale with.

    ``words`` say what each side is, ``labels`` what it comes to.
    """
    ends = sorted({end for side in (stated, computed) for end in (side.lower, side.upper) if abs(end) != inf})
    if not ends or stated.is_empty or computed.is_empty or max(-ends[0], ends[-1]) > _LARGEST:
        return ""
    place, ticks = _axis(float(ends[0]), float(ends[-1]))
    first, second = (f"{word} {label}" for word, label in zip(words, labels, strict=True))
    shapes = [
        f"<title>{escape(first)}, {escape(second)}</title>",
        *_ticks(place, ticks),
        _gap(place, stated, computed),
        _pill(place, stated, _STATED, first, filled=True),
        _pill(place, computed, _COMPUTED, second, filled=False),
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" '
        f'height="{HEIGHT}" font-family="sans-serif" font-size="11" style="max-width:100%">{"".join(shapes)}</svg>'
    )


def _axis(low: float, high: float) -> tuple[Place, list[float]]:
    """The way from a value to its place in pixels, and round values within reach."""
    if low > 0 and high / low > LOGARITHMIC_FROM:
        powers = range(floor(log10(low)), floor(log10(high)) + 2)
        place = _scaled(log10(low), log10(high))
        return lambda end: place(log10(end) if end > 0 else -inf), [10.0**power for power in powers]
    room = (high - low) * _ROOM or abs(high) * _ROOM or 1.0
    return _scaled(low, high), list(_round_values(low - room, high + room))


def _scaled(low: float, high: float) -> Place:
    room = (high - low) * _ROOM or abs(high) * _ROOM or 1.0
    left, right = low - room, high + room

    def place(end: End) -> float:
        share = (min(max(float(end), left), right) - left) / (right - left)
        return MARGIN + share * (WIDTH - 2 * MARGIN)

    return place


def _round_values(low: float, high: float) -> Iterator[float]:
    """Multiples of 1, 2 or 5 times a power of ten, three to eight of them."""
    step = 10.0 ** floor(log10((high - low) / 3))
    step = next(step * times for times in (5, 2, 1) if (high - low) / (step * times) >= 3)
    at = floor(low / step) + 1
    while at * step < high:
        yield at * step
        at += 1


def _ticks(place: Place, values: list[float]) -> Iterator[str]:
    yield _line(MARGIN, _AXIS, WIDTH - MARGIN, _AXIS, "")
    for value in values:
        x = place(value)
        if MARGIN < x < WIDTH - MARGIN:
            yield _line(x, _AXIS, x, _AXIS + 5, "")
            yield f'<text x="{x:.1f}" y="{_AXIS + 18}" text-anchor="middle" fill="currentColor">{_label(value)}</text>'


def _label(value: float) -> str:
    """The number at a tick: *12.5 million*, not 1.25e+07."""
    for scale, name in ((1e12, " trillion"), (1e9, " billion"), (1e6, " million")):
        if abs(value) >= scale:
            return f"{value / scale:,.6g}{name}"
    return f"{value:,.6g}"


def _gap(place: Place, stated: Interval, computed: Interval) -> str:
    """A dashed line on the axis, from one interval to the other, where they are apart."""
    left, right = sorted((stated, computed), key=lambda side: (side.lower, side.upper))
    if left.upper > right.lower:
        return ""
    return _line(place(left.upper), _AXIS, place(right.lower), _AXIS, ' stroke-width="5" stroke-dasharray="4 3"')


def _pill(place: Place, side: Interval, y: int, label: str, *, filled: bool) -> str:
    """An interval as a bar; one that has no end runs to the edge."""
    left = place(side.lower) if side.lower != -inf else 0.0
    right = place(side.upper) if side.upper != inf else float(WIDTH)
    if right - left < LEAST_PILL:
        left = (left + right - LEAST_PILL) / 2
        right = left + LEAST_PILL
    paint = 'fill="currentColor" fill-opacity="0.8"' if filled else 'fill="none" stroke="currentColor"'
    anchor, x = ("start", left) if left < WIDTH / 2 else ("end", right)
    return (
        f'<rect x="{left:.1f}" y="{y - 4}" width="{right - left:.1f}" height="8" rx="4" {paint}/>'
        f'<text x="{x:.1f}" y="{y - 7}" text-anchor="{anchor}" fill="currentColor">{escape(label)}</text>'
    )


def _line(x1: float, y1: float, x2: float, y2: float, more: str) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1}" x2="{x2:.1f}" y2="{y2}" stroke="currentColor"{more}/>'
