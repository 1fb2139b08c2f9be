"""Terms: whether a percentage is of the figures as reported."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Match

_NEAR = 70


def on_other_terms(match: Match) -> bool:
    """Whether the clause says that its percentage is not that of the figures as reported, or is one of each year."""
    text = match.sentence.text
    each = match.phrasing.lexicon.starts("each_time")
    if any(role in match.bound() and text.startswith(each, match.span(role)[1]) for role in ("percent", "direction")):
        return True
    before, after = text[max(0, match.start - _NEAR) : match.start], text[match.end : match.end + _NEAR]
    for break_ in match.phrasing.words_in("conjunction", before):
        before = before.rpartition(break_)[2]
    for break_ in match.phrasing.words_in("conjunction", after):
        after = after.partition(break_)[0]
    return bool(match.phrasing.words_in("other_terms", f"{before} {text[match.start : match.end]} {after}"))
