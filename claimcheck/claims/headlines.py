"""Headlines: which figure of the body a figure in a headline, standfirst or caption sums up."""

from __future__ import annotations

from claimcheck.claims.comparable import comparable
from claimcheck.claims.repeats import in_one_unit, is_rounding, thing
from claimcheck.claims.resemblance import is_plain_slip, resembles
from claimcheck.claims.subjects import agree
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.passage import Passage
    from claimcheck.claims.subjects import Subject
    from claimcheck.documents.document import Block
    from claimcheck.quantities.quantity import Quantity

    Range = tuple[int, int]

LEAD = 900
"""Characters of the body that a headline sums up: the lead and a little more."""

LONGEST_STANDFIRST = 300
"""Characters of a paragraph under the headline that may be a standfirst, a short account of what follows."""

HEADLINE, STANDFIRST, CAPTION = "headline", "standfirst", "caption"

_HEADING = ("heading", CAPTION)
_KINDS = frozenset(("count", "money", "percent", "area", "mass", "length", "age"))
_MOST_HEADINGS = 3
_LEAST_BELOW = 2


class Summary(Value):
    """A figure ``above`` that sums up another one of the ``body``; ``kind`` says what it stands in."""

    kind: str
    above: Quantity
    body: Quantity


def summaries(passage: Passage) -> Iterator[Summary]:
    """Each figure of a headline, standfirst or caption beside the only one of the text below that it can stand for."""
    for kind, (first, last), (start, end) in _heads(passage.document.blocks):
        above = [figure for figure in passage.within(first, last) if figure.kind in _KINDS]
        lead = [figure for figure in passage.within(start, end) if figure.kind in _KINDS] if above else []
        for figure in above if lead else ():
            body = _summed_up(passage, figure, lead)
            if body is not None:
                yield Summary(kind, figure, body)


def place(figure: Quantity) -> str:
    """Which head of its text a figure stands in: :data:`HEADLINE`, :data:`STANDFIRST` or :data:`CAPTION`; else none."""
    heads = _heads(figure.document.blocks)
    return next((kind for kind, (first, last), _ in heads if first <= figure.start < last), "")


def _heads(blocks: Sequence[Block]) -> Iterator[tuple[str, Range, Range]]:
    """The heads of a text: what each is, where it stands, and the run of text that it sums up."""
    above = _headings(blocks)
    if above:
        start, end = above[-1].end, blocks[-1].end
        yield HEADLINE, (above[0].start, start), (start, min(end, start + LEAD))
        first, *rest = blocks[len(above) :]
        if len(rest) >= _LEAST_BELOW and first.kind == "paragraph" and first.end - first.start <= LONGEST_STANDFIRST:
            yield STANDFIRST, (first.start, first.end), (first.end, min(end, first.end + LEAD))
    for block in blocks[len(above) :]:
        if block.kind == CAPTION:
            yield CAPTION, (block.start, block.end), (max(0, block.start - LEAD), block.start)


def _headings(blocks: Sequence[Block]) -> Sequence[Block]:
    """The headings that stand above the first paragraph; none where no paragraph follows."""
    count = next((place for place, block in enumerate(blocks) if block.kind not in _HEADING), len(blocks))
    return blocks[:count] if 0 < count <= _MOST_HEADINGS and count < len(blocks) else ()


def _summed_up(passage: Passage, figure: Quantity, lead: Sequence[Quantity]) -> Quantity | None:
    headline = passage.subjects.of(figure)
    if headline is None:
        return None
    told = [subject for one in lead if (subject := passage.subjects.of(one)) and _is_same(passage, headline, subject)]
    told = told or _only_one(passage, figure, lead)
    if not told:
        return None
    held = next((one.figure for one in told if one.figure.interval.meets(figure.interval)), None)
    if held is not None:
        return held
    if len({one.figure.interval for one in told}) > 1 or not told[0].is_final or not headline.is_final:
        return None
    return None if _is_explained(figure, told[0], headline, lead) else told[0].figure


def _only_one(passage: Passage, figure: Quantity, lead: Sequence[Quantity]) -> list[Subject]:
    """The one sum of money or age in the lead, where its digits are those of the headline in disorder.

    Others may have ages too, as long as none of them is the age of the headline.
    """
    same = [one for one in lead if one.kind == figure.kind and comparable((one, figure))]
    if figure.kind == "age" and not any(one.interval.meets(figure.interval) for one in same):
        same = [one for one in same if is_plain_slip(*in_one_unit(figure, one))]
    if figure.kind not in ("money", "age") or len(same) != 1 or not is_plain_slip(*in_one_unit(figure, same[0])):
        return []
    subject = passage.subjects.of(same[0])
    return [subject] if subject is not None else []


def _is_same(passage: Passage, headline: Subject, body: Subject) -> bool:
    """Whether both tell one event, or count one kind of thing."""
    one, other = headline.figure, body.figure
    if one.kind != other.kind or not comparable((one, other)) or not agree(headline.periods, body.periods):
        return False
    if "last year" in body.periods:
        return False
    if headline.event and body.event and headline.event != body.event:
        return False
    kinds = thing(one, passage.locale), thing(other, passage.locale)
    if one.kind == "count" and headline.event and headline.event == body.event:
        humans = ("", *passage.locale.subjects.HUMANS)
        return kinds[0] == kinds[1] or (
            headline.head in humans and body.head in humans and not (headline.head and body.head)
        )
    return kinds[0] == kinds[1] != "" and body.modifiers <= headline.modifiers | headline.names


def _is_explained(figure: Quantity, body: Subject, headline: Subject, lead: Sequence[Quantity]) -> bool:
    """Whether a headline that differs can be right: it rounds, or sums up several figures of the body."""
    said, written = in_one_unit(figure, body.figure)
    if is_rounding(written, said) or is_rounding(said, written):
        return True
    if not (headline.event and headline.event == body.event) and not resembles(said, written):
        return True
    known = [one.value for one in lead if one is not body.figure and one.unit == figure.unit]
    sums = (part for value in known for part in (value, written + value, written - value, value - written))
    return said in sums or said == written + sum(known)
