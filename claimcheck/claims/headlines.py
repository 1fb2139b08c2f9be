"""Headlines: which figure of the body a figure in a headline, standfirst or caption sums up."""

from __future__ import annotations

from claimcheck.claims.comparable import comparable
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.repeats import in_one_unit, is_rounding, thing
from claimcheck.claims.resemblance import is_plain_slip, resembles
from claimcheck.claims.subjects import DEATH, agree
from claimcheck.pattern import pattern
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.lexicon import Lexicon
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
_KINDS = frozenset(("count", "money", "percent", "area", "mass", "length", "age", "share", "duration"))
_NAMED = pattern(r"[^\W\d_]{3,}")
_WHO = pattern(r"\b(?:who|he|she) (?:is|was) $")
_BEFORE = 16
_OLDEST = 122
_OF_WHOLE = ("share", "duration")
"""Kinds of which the words around tell enough: *down* and *per* beside them say nothing of another figure."""
_SLIPS = ("money", "age", "count", "percent")
_STEM = 4
"""Letters by which a word of a headline is known again: *parking*, *to park*."""
_REST = 60
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
            body = None if _is_said_elsewhere(passage, figure, (first, last)) else _summed_up(passage, figure, lead)
            if body is not None:
                yield Summary(kind, figure, body)


def _is_said_elsewhere(passage: Passage, figure: Quantity, head: Range) -> bool:
    """Whether the text has the same figure outside of a head as well: what differs from it is of something else."""
    alike = (one for one in passage.figures if one.kind == figure.kind and one.unit is figure.unit)
    return any(one.value == figure.value and not head[0] <= one.start < head[1] for one in alike)


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
    if figure.kind == "count":
        lead = [one for one in lead if one.kind != "count" or one.value.denominator == figure.value.denominator]
    if figure.kind == "share":
        lead = [_as_share(one) for one in lead]
    if figure.kind == "duration":
        lead = [one for one in lead if one.kind == "duration"] if _is_jailed(passage, figure, lead) else ()
    told = [subject for one in lead if (subject := passage.subjects.of(one)) and _is_same(passage, headline, subject)]
    slipped = [] if told else _only_one(passage, figure, lead)
    told = told or slipped
    if not told:
        return None
    held = next((one.figure for one in told if one.figure.interval.meets(figure.interval)), None)
    if held is not None:
        return held
    final = told[0].is_final or _is_final_after_all(passage, told[0])
    settled = figure.kind in _OF_WHOLE or (bool(slipped) and figure.kind == "percent")
    settled = settled or (final and (bool(slipped) or headline.is_final))
    if len({one.figure.interval for one in told}) > 1 or not settled:
        return None
    return None if _is_explained(figure, told[0], headline, lead) else told[0].figure


def _only_one(passage: Passage, figure: Quantity, lead: Sequence[Quantity]) -> list[Subject]:
    """The one sum of money, age or number in the lead, where its digits are those of the headline in disorder.

    Others may have ages too, and other things numbers, as long as none of them is that of the headline.
    """
    if figure.kind not in _SLIPS or figure.qualifier is not None or figure.is_range or figure.form == "fuzzy":
        return []
    aged = [_aged(one, figure) for one in lead] if figure.kind == "age" else lead
    same = [one for one in aged if one.kind == figure.kind and comparable((one, figure))]
    if figure.kind != "money" and not any(one.interval.meets(figure.interval) for one in same):
        same = [one for one in same if is_plain_slip(*in_one_unit(figure, one)) and not one.is_range]
    if len(same) != 1 or not is_plain_slip(*in_one_unit(figure, same[0])):
        return []
    subject = passage.subjects.of(same[0])
    if figure.kind == "percent" and (same[0].is_range or not _is_same_change(passage, figure, same[0])):
        return []
    if figure.kind == "count" and (subject is None or not _is_of_headline(passage, figure, subject)):
        return []
    return [subject.replace(figure=same[0])] if subject is not None else []


def _aged(one: Quantity, figure: Quantity) -> Quantity:
    """A number that is an age by the words before it ("the man, who was 16") as one; any other figure itself."""
    before = one.document.text[max(0, one.start - _BEFORE) : one.start].lower()
    bare = one.kind == "count" and not one.subject and not one.is_range and 0 < one.value <= _OLDEST
    if not bare or _WHO.search(before) is None:
        return one
    return one.replace(kind="age", readings=(figure.readings[0].replace(stated=one.value),))


def _is_of_headline(passage: Passage, figure: Quantity, body: Subject) -> bool:
    """Whether a number whose digits are those of the headline changed round stands where the headline's would.

    That is, of people or things that became of what the headline says, or else in the first sentence.
    """
    headline = passage.subjects.of(figure)
    told = headline is not None and body.is_final and not _is_whole(passage, body.figure)
    first = passage.subjects.setting(body.figure)
    above = place(figure) == HEADLINE
    heading = max((block.end for block in _headings(passage.document.blocks)), default=0)
    opens = above and first is not None and not passage.document.text[heading : first.start].strip()
    differing = headline is not None and body.event and headline.event != body.event
    return told and bool(opens) and not differing and sorted(str(figure.value)) == sorted(str(body.figure.value))


def _is_same_change(passage: Passage, figure: Quantity, one: Quantity) -> bool:
    """Whether a headline and the first sentence tell of a change of one and the same thing, and which way it goes."""
    around = [passage.subjects.setting(each) for each in (figure, one)]
    heading = max((block.end for block in _headings(passage.document.blocks)), default=0)
    text, words = passage.document.text, lexicon(passage.locale)
    if place(figure) != HEADLINE or around[0] is None or around[1] is None or text[heading : around[1].start].strip():
        return False
    told = [text[each.start : each.end].lower() for each in around if each is not None]
    if not set(words.words_in("for_a_time", told[1])) <= set(words.words_in("for_a_time", told[0])):
        return False
    signs = [_ways(said, words) for said in told]
    stems = [
        {word[:_STEM] for word in _NAMED.findall(said) if word not in words.groups["says_little"]} for said in told
    ]
    return signs[0] == signs[1] and len(signs[0]) == 1 and not stems[0].isdisjoint(stems[1])


def _ways(text: str, words: Lexicon) -> set[object]:
    """Which ways a text says that something goes: 1 for up, -1 for down."""
    change = words.classes["change"]
    signs = {change[word] for word in words.words_in("change", text)} if isinstance(change, dict) else set()
    for name, sign in (("dearer_now", 1), ("cheaper_now", -1)):
        if words.has(name, text):
            signs.add(sign)
    return signs - {0}


def _is_whole(passage: Passage, one: Quantity, name: str = "having_whole") -> bool:
    """Whether a figure is what somebody has, of which a headline may tell a part: "has 42 routes"."""
    before = one.document.text[max(0, one.start - _BEFORE) : one.start].lower().split()[-2:]
    groups = lexicon(passage.locale).groups
    whole = groups[name]
    after = one.document.text[one.end : one.end + _REST].lower()
    if " ".join(before) in groups["comes_to_total_of"] and lexicon(passage.locale).has("going_away", after):
        return False
    return any(words in whole for words in (" ".join(before), *before[-1:]))


def _is_jailed(passage: Passage, figure: Quantity, lead: Sequence[Quantity]) -> bool:
    """Whether headline and lead each give one length of time, that for which somebody is sent to prison."""
    words, found = lexicon(passage.locale), [one for one in lead if one.kind == "duration"]
    hedged = figure.qualifier is not None or any(one.qualifier is not None for one in found)
    if len(found) != 1 or hedged or found[0].unit != figure.unit:
        return False
    around = [passage.subjects.setting(one) for one in (figure, found[0])]
    told = [passage.document.text[one.start : one.end].lower() if one else "" for one in around]
    return all(words.has("jailing", one) for one in told)


def _is_final_after_all(passage: Passage, body: Subject) -> bool:
    """Whether words of update beside a figure are of motion, or of people hurt: "killing 2 and hurting 3 others"."""
    around, words = passage.subjects.setting(body.figure), lexicon(passage.locale)
    if around is None:
        return False
    text = passage.document.text[around.start : around.end].lower()
    others = [one for one in passage.within(around.start, around.end) if one.start > body.figure.start]
    for one in reversed(others):
        subject = passage.subjects.of(one) if one.kind == "count" else None
        noun = _NAMED.match(text, one.end - around.start + 1)
        if subject and subject.event not in ("", body.event) and noun and noun.group() in words.groups["others_beside"]:
            text = text[: noun.start()] + "…" + text[noun.end() :]
    for phrase in words.words_in("tumbling", text):
        text = text.replace(phrase, "…")
    told = {word.strip(".,;:'\"") for word in text.split()}
    return "…" in text and passage.locale.subjects.UPDATES.isdisjoint(told)


def _is_same(passage: Passage, headline: Subject, body: Subject) -> bool:
    """Whether both tell one event, or count one kind of thing."""
    one, other = headline.figure, body.figure
    if one.kind == other.kind == "share":
        return _is_same_share(passage, headline, body)
    if one.kind != other.kind or not comparable((one, other)) or not agree(headline.periods, body.periods):
        return False
    return one.kind == "duration" or (not _is_apart(passage, headline, body) and _is_same_kind(passage, headline, body))


def _is_apart(passage: Passage, headline: Subject, body: Subject) -> bool:
    """Whether the body's figure is of last year, of another event, or a whole of which the headline tells a part."""
    of_whole = _is_whole(passage, body.figure, "of_whole") or (not body.event and _is_whole(passage, body.figure))
    of_another = body.event and headline.event != body.event
    if headline.event == DEATH and _is_treated(passage, body.figure):
        return True
    return "last year" in body.periods or bool(headline.event and (of_whole or of_another))


def _is_treated(passage: Passage, one: Quantity) -> bool:
    """Whether people are said to be in the hands of doctors."""
    end = min((other.start for other in passage.within(one.end, one.end + _REST)), default=one.end + _REST)
    text = passage.document.text[one.end : end].lower()
    for sign in ".;,":
        text = text.partition(sign)[0]
    return lexicon(passage.locale).has("under_treatment", text)


def _is_same_kind(passage: Passage, headline: Subject, body: Subject) -> bool:
    """Whether both count one kind of thing, or people to whom the same happened."""
    one, other = headline.figure, body.figure
    kinds = thing(one, passage.locale), thing(other, passage.locale)
    if one.kind == "count" and headline.event and headline.event == body.event:
        humans = ("", *passage.locale.subjects.HUMANS)
        return kinds[0] == kinds[1] or (
            headline.head in humans and body.head in humans and not (headline.head and body.head)
        )
    return kinds[0] == kinds[1] != "" and body.modifiers <= headline.modifiers | headline.names


def _is_same_share(passage: Passage, headline: Subject, body: Subject) -> bool:
    """Whether two shares are of the same people, and not of the two sides that they are divided into."""
    one, other = headline.figure, body.figure
    kinds = thing(one, passage.locale), thing(other, passage.locale)
    if kinds[0] != kinds[1] or not kinds[0] or other.is_range or not agree(headline.periods, body.periods):
        return False
    rest = other.replace(readings=(other.readings[0].replace(stated=1 - other.value),))
    return not rest.interval.meets(one.interval)


def _as_share(one: Quantity) -> Quantity:
    """A percentage as a share of one; any other figure itself."""
    read = one.readings[0]
    if one.kind != "percent" or isinstance(read.stated, tuple):
        return one
    shared = Reading(read.stated * read.unit.factor, unit(""), read.resolution * read.unit.factor)
    return one.replace(kind="share", readings=(shared,))


def _is_explained(figure: Quantity, body: Subject, headline: Subject, lead: Sequence[Quantity]) -> bool:
    """Whether a headline that differs can be right: it rounds, or sums up several figures of the body."""
    said, written = in_one_unit(figure, body.figure)
    if is_rounding(written, said) or is_rounding(said, written):
        return True
    alike = figure.kind in _OF_WHOLE or (headline.event and headline.event == body.event)
    if not alike and not resembles(said, written):
        return True
    known = [one.value for one in lead if one is not body.figure and one.unit == figure.unit]
    sums = (part for value in known for part in (value, written + value, written - value, value - written))
    return said in sums or said == written + sum(known)
