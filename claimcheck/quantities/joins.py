"""Figures that belong together: the drafts of a page, joined where the text joins them."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.quantities import compounds, number_words, proportions, ranges, scores
from claimcheck.quantities.page import HYPHENS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page

MAX_GAP = 18
"""Widest gap, in characters, between two figures that belong together."""

MAX_JOINT = 7
"""The same between a unit and a smaller one (``2 hours, and 20 minutes``)."""

NEAR = 24
"""The same where the noun of the first stands between them (``15 Russian and 17 Belarusian athletes``)."""

LAST_HOUR = 24

MAX_REACH = 32
"""The same where the counted thing stands between them (``12 new cases per 100,000``)."""


def join(page: Page, drafts: list[Draft]) -> list[Draft]:
    """The drafts with ranges and compounds made one figure, and shared scales and units filled in."""
    joined: list[Draft] = []
    end = -MAX_REACH
    for draft in _compounded(page, drafts):
        right = draft
        while 0 <= right.start - end <= MAX_REACH and joined and _merge(page, joined[-1], right):
            right = joined.pop()
            end = joined[-1].end if joined else -MAX_REACH
        joined.append(right)
        end = right.end
    _share_along(page, joined)
    return joined


def _compounded(page: Page, drafts: list[Draft]) -> list[Draft]:
    """The drafts with the smaller units of each figure taken in: "between 5ft 7in and 5ft 11in" has two figures."""
    kept: list[Draft] = []
    end = -MAX_REACH
    for draft in drafts:
        if draft.start - end <= MAX_JOINT and kept and _goes_on(page, kept[-1], draft):
            end = kept[-1].end
        else:
            kept.append(draft)
            end = draft.end
    return kept


def _goes_on(page: Page, left: Draft, right: Draft) -> bool:
    """Whether a figure is the smaller part of the one before, which takes it in."""
    if not left.units or left.kind or left.refused or right.refused or right.calendar or right.kind == "multiple":
        return False
    return compounds.continues(page, left, right, page.low[left.end : right.start].replace("\u00a0", " "))


def _merge(page: Page, left: Draft, right: Draft) -> bool:
    """Make the left figure one with the right one, if they are."""
    if left.kind or left.refused or right.refused or right.calendar or right.high is not None:
        if right.kind == "time" and left.is_plain:
            _between_times(page, left, right)
        return False
    gap = page.low[left.end : right.start].replace("\u00a0", " ")
    if gap.endswith(page.lexicon.joints.PER_GAPS):
        return proportions.per_number(page, left, right, gap)
    if len(gap) > MAX_GAP or right.kind == "multiple":
        return len(gap) <= MAX_GAP and _of_multiples(page, left, right, gap)
    if left.scaled and gap in page.lexicon.added and number_words.continues(page, left, right, gap):
        return True
    if right.negative and gap == " ":
        gap = ranges.undashed(page, left, right) or gap
    elif right.form == "words" and gap in page.lexicon.joints.FROM_ZERO:
        return compounds.under_zero(page, left, right)
    fuzzy = left.form == "fuzzy" or right.form == "fuzzy"
    return right.is_plain and not fuzzy and left.high is None and _joined_by(page, left, right, gap)


def _of_multiples(page: Page, left: Draft, right: Draft, gap: str) -> bool:
    """``5-10-fold``, ``two to three times``."""
    joints = page.lexicon.joints
    if gap not in joints.DASH_GAPS and gap.lstrip(HYPHENS) not in joints.TO_GAPS:
        return False
    if left.units or left.scaled or left.high is not None or not left.value < right.value:
        return False
    if not (ranges.close(left, right) if gap in joints.DASH_GAPS else ranges.from_to(page, left, right)):
        return False
    left.kind = "multiple"
    return True


def _between_times(page: Page, left: Draft, right: Draft) -> None:
    """``2-3pm``, ``6 to 8 p.m.``: a bare hour before a time of day is one too."""
    if right.kind != "time" or left.units or left.scaled or left.value > LAST_HOUR:
        return
    gap, joints = page.low[left.end : right.start], page.lexicon.joints
    if gap in joints.DASH_GAPS or gap in joints.TO_GAPS:
        left.refused = "time of day"


def _joined_by(page: Page, left: Draft, right: Draft, gap: str) -> bool:
    joints = page.lexicon.joints
    if gap in joints.DASH_GAPS:
        return not scores.read(page, left, right) and ranges.dashed(left, right, gap)
    if gap in joints.CHANGE_GAPS:
        return ranges.changed(left, right)
    if gap in joints.TO_GAPS:
        return ranges.from_to(page, left, right)
    if gap in joints.AND_GAPS:
        return page.is_between(left.start) and ranges.close(left, right)
    if gap in joints.ONE_IN:
        return proportions.one_in(left, right, of_two=gap in joints.OUT_OF)
    return gap.strip() in page.lexicon.qualifiers.PLUS_MINUS and ranges.plus_minus(left, right)


def neighbours(drafts: list[Draft]) -> list[tuple[Draft, Draft]]:
    """Each two drafts in a row that are so near that words which join figures may be all that parts them."""
    return [(left, right) for left, right in pairwise(drafts) if right.start - left.end <= NEAR]


def _share_along(page: Page, drafts: list[Draft]) -> None:
    """``5, 6 and 7 per cent``, ``7- or 8-inch``, ``two or three hundred``: units and scales go leftwards."""
    joints = page.lexicon.joints
    for place in range(len(drafts) - 1, 0, -1):
        left, right = drafts[place - 1], drafts[place]
        if left.units or left.kind or not 0 < right.start - left.end <= MAX_GAP:
            continue
        if not (left.is_plain and right.is_plain):
            continue
        gap = page.low[left.end : right.start]
        if gap in joints.LIST_GAPS and not (gap.startswith(",") and _is_restated(page, drafts, place)):
            ranges.share(left, right, gap in joints.OR_GAPS)
        elif gap in joints.LIST_COMMA and right.shared:
            ranges.share(left, right, either=False)


def _is_restated(page: Page, drafts: list[Draft], place: int) -> bool:
    """``of whom 21, or 45 per cent``: a comma before "or" that ends no list says the same figure again."""
    units = drafts[place].units
    if not units or units[0][0].kind != "percent":
        return False
    return place < 2 or page.low[drafts[place - 2].end : drafts[place - 1].start] not in page.lexicon.joints.LIST_COMMA
