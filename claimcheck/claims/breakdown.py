"""Breakdown: whether a list behind a total is a division of it into parts."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.slotted import SLOTS
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.claim import Claim
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.phrasing import Match
    from claimcheck.quantities.quantity import Quantity

FACTOR = 10
"""A part that is more than ten times its total is a part of something else: no slip adds two digits."""

NEAR = 2
"""Parts that come to more than twice their total, or to less than half, belong to something else."""

EXACT_TOTAL = 1000
"""Round totals below this are exact where their parts are counted out behind them (260 = 89 + 88 + 83)."""

_TAIL = 60
_NEAR_BEFORE = 24
"""How far before a figure words lead to it."""

_MANY_EACH = pattern(
    rf"[^,;:.()]{{0,40}} (?:of|with|holding|containing) [{SLOTS['count']}](?: [a-z'-]+){{0,3}} (?:each|apiece)(?![a-z])"
)
_NAMED_FIRST = pattern(r"(?:,|;|,? and) (?:an? |the |its |their )?[a-z]+ of \Z")
"""Before a figure: it is of a thing named first, as those before it in the list are not: *and cash of $3m*."""

_NEXT_WORDS = pattern(r"(?: [a-z'-]+){0,5}")
_END = pattern(r"[;,.)–:]")
_WORD = pattern(r"[a-z][a-z'-]*")
_COMPOSED = pattern(r"\b(?:made|make|makes|making|added|add|adds|adding) up\b")
_ITEM = pattern(rf"[{''.join(SLOTS.values())}]([^;,]*?)(?= and [^;,]*[{''.join(SLOTS.values())}]|[;,]|$)")


def divides(match: Match, claim: Claim, tied: bool = False, closed: bool = False) -> bool:
    """Whether the listed figures are plain parts, of the total's own kind, and nothing in the list is no part.

    A total may be ``tied`` to its noun by a hyphen: *a five-member panel*. A list that its total has ``closed`` may be
    one of several things each in its place.
    """
    total, parts = claim.figure("total"), parts_of(claim)
    words = set(_WORD.findall(_COMPOSED.sub(" ", listed(match))))
    groups = match.phrasing.lexicon.groups
    if closed:
        words -= groups["in_turn"]
    if words & groups["no_part"] or len(words & groups["own_sums"]) > 2:
        return False
    whole = tied or plain(total, bounded=True)
    return len(parts) > 1 and whole and all(map(plain, parts)) and same_kind(total, parts)


def parts_of(claim: Claim) -> tuple[Quantity, ...]:
    """The parts of a claim, one or several."""
    bound = claim.roles.get("parts") or claim.roles["part"]
    return bound if isinstance(bound, tuple) else (bound,)


def listed(match: Match) -> str:
    """The words of the list itself, from its bracket or its first figure to the end of its last item."""
    text, places = match.sentence.text, match.places["parts"]
    opening = _opening(text, match.start, places[0])
    end = _END.search(text, places[-1] + 1)
    return text[min(opening, places[0]) : end.start() if end else len(text)]


def plain(figure: Quantity, bounded: bool = False) -> bool:
    """Whether a figure states one value: no range, no error, no bound unless ``bounded``, and no unit glued to it."""
    if figure.is_range or figure.error is not None or (figure.qualifier not in (None, "approx") and not bounded):
        return False
    if figure.form == "words" and not bounded and figure.text[:1].isupper() and not _opens_sentence(figure):
        return False
    following = figure.document.text[figure.end : figure.end + 1]
    return not following.isalpha() and following != "-" and figure.value >= 0


def _opens_sentence(figure: Quantity) -> bool:
    """Whether a capital is that of a sentence, and not of a name such as *Three Gorges*."""
    before = figure.document.text[max(0, figure.start - 3) : figure.start].rstrip(" \"“‘'")
    return bool(figure.subject) and (not before or before[-1] in ".!?\n")


def same_kind(total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether the parts are counted in the unit of the total, and none is far too large to be of it."""
    if any(part.kind != total.kind for part in parts):
        return False
    if total.kind not in ("count", "money") and any(part.unit.symbol != total.unit.symbol for part in parts):
        return False
    return all(part.value * part.unit.factor <= FACTOR * total.value * total.unit.factor for part in parts)


def is_of_total(match: Match, claim: Claim) -> bool:
    """Whether nothing around the figures of a list says that one of them is no part of the total."""
    total, parts, text = claim.figure("total"), parts_of(claim), match.sentence.text
    words, places = match.phrasing.lexicon, match.places.get("parts") or match.places["part"]
    if words.has("taken_off", text[places[-1] : places[-1] + _TAIL]):
        return False
    if not are_of_one_name(total, parts, words) or _may_share(text, places, (total, *parts), words):
        return False
    if any(_NAMED_FIRST.search(text, 0, place) for place in places[1:]) and not text[: places[0]].endswith(" of "):
        return False
    return not any(is_led_back(text, place, words) or multiplies(text, place) for place in places)


def _may_share(text: str, places: Sequence[int], figures: Sequence[Quantity], words: Lexicon) -> bool:
    """Whether one thing may be in two parts: of writings on topics, or of spans of time one of which is in another."""
    groups = words.groups
    said = [_NEXT_WORDS.match(text, place + 1) for place in places]
    labels = [set(_WORD.findall(one[0])) if one else set[str]() for one in said]
    spans = {word for label in labels for word in label & groups["spans_of_time"]}
    topics = any(label & groups["on_topic"] for label in labels)
    some = bool(spans) and not all(label & groups["spans_of_time"] for label in labels)
    return len(spans) > 1 or some or (topics and any(_head(figure) in groups["works_on_topics"] for figure in figures))


def counts_its_items(total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether a number before a list may be that of its items: "two halls (eight genres here and seven there)"."""
    return total.kind == "count" and total.start < parts[0].start and total.value == len(parts)


def is_led_back(text: str, place: int, words: Lexicon) -> bool:
    """Whether the words before a figure say that it was told before, or is a sum: "all four", "a total of 61"."""
    before = " ".join(_WORD.findall(text[max(0, place - _NEAR_BEFORE) : place])[-3:])
    last = before.rpartition(" ")[2]
    return last in words.groups["told_before"] or words.has("calls_a_sum", before)


def multiplies(text: str, place: int) -> bool:
    """Whether a part is a number of groups, each of as many: "four sets of 100 texts each"."""
    return _MANY_EACH.match(text, place + 1) is not None


def are_of_one_name(total: Quantity, parts: Sequence[Quantity], words: Lexicon) -> bool:
    """Whether no bare number stands behind a part of things of another name than the total.

    A bare number is of what the part before it counted: "eight genres in one and seven in the other" are genres.
    """
    own, heads = _head(total), [_head(part) for part in parts]
    strange = [_is_plural(head, words) and head != own for head in heads]
    if not _is_plural(own, words) or not any(strange):
        return True
    bare = [not head and not _is_capital(part) for head, part in zip(heads, parts, strict=True)]
    return not any(odd and lent for odd, lent in zip(strange, bare[1:], strict=False))


def _is_capital(figure: Quantity) -> bool:
    """Whether a name stands behind a figure: *1 Hold*."""
    return figure.document.text[figure.end : figure.end + 2].strip()[:1].isupper()


def _head(figure: Quantity) -> str:
    return "".join(figure.subject.lower().split()[-1:])


def _is_plural(head: str, words: Lexicon) -> bool:
    """Whether a noun is that of several things: people may be called by many names."""
    groups = words.groups
    people = groups["persons"] | groups["sexes"] | groups["inhabitants"] | groups["overlapping"]
    return head.endswith("s") and head not in _NO_NOUN and head not in people


def adds_up_roughly(claim: Claim) -> bool:
    """Whether the parts come near enough to the total for a slip to lie between them."""
    total = claim.figure("total")
    made = sum((part.value * part.unit.factor for part in parts_of(claim)), Fraction(0))
    return total.value * total.unit.factor <= NEAR * made and made < NEAR * total.value * total.unit.factor


def counted_out(total: Quantity, parts: Sequence[Quantity]) -> Quantity:
    """The total of a list of parts that are counted to the last one: below a thousand it is so too, however round."""
    if total.qualifier == "at_least" and total.kind == "count" and (total.value < FACTOR or total.resolution == 1):
        return total.replace(qualifier=None, strength="")
    exact = total.kind == "count" and total.qualifier is None and total.value < EXACT_TOTAL
    return total.replace(strength="exactly") if exact and any(part.resolution == 1 for part in parts) else total


def of_people(match: Match, claim: Claim) -> bool:
    """Whether a list by sex is one throughout, and of people: *628 women, 481 farmers* may overlap."""
    sexes, persons = match.phrasing.lexicon.groups["sexes"], match.phrasing.lexicon.groups["persons"]
    items = [set(_WORD.findall(item)) for item in _ITEM.findall(listed(match).rstrip("),.; "))]
    sexed = [bool(words & sexes) for words in items]
    if not any(sexed):
        return True
    noun = claim.figure("total").subject.split()
    return all(sexed) and (not noun or noun[-1] in persons | sexes)


def are_counterparts(match: Match) -> bool:
    """Whether every part has a label of its own that leaves no room for another's: men and women, for and against."""
    groups = match.phrasing.lexicon.groups
    known = groups["sexes"] | groups["counterparts"]
    labels = [set(_WORD.findall(item)) & known for item in _ITEM.findall(listed(match).rstrip("),.; "))]
    return len(labels) > 1 and all(labels) and len(frozenset[str]().union(*labels)) >= len(labels)


def is_of(match: Match) -> bool:
    """Whether the total is itself the whole of something told before: ``35 of 50 stayed: 30 of them ...``."""
    before = match.sentence.text[: match.places["total"][0]].split()[-3:]
    return "of" in before and "total" not in before


def named(match: Match) -> bool:
    """Whether every figure of the list says what it counts."""
    text = match.sentence.text
    last = match.places["parts"][-1] + 1
    end = _END.search(text, last)
    places = [*match.places["parts"], end.start() if end else len(text)]
    return all(_WORD.search(text[one + 1 : other]) for one, other in pairwise(places))


def follows_noun(match: Match) -> bool:
    """Whether the list stands right behind the total, or behind the plural that it counts."""
    text = match.sentence.text
    start = match.places["total"][0] + 1
    words = text[start : _opening(text, start, match.places["parts"][0])].split()
    return (
        not words
        or (words[-1].endswith("s") and words[-1] not in _NO_NOUN)
        or words[-1] in match.phrasing.lexicon.groups["persons"]
    )


_NO_NOUN = ("is", "was", "has", "as", "this", "its", "his", "us", "does")


def _opening(text: str, start: int, end: int) -> int:
    found = [place for sign in "(:–" if (place := text.rfind(sign, start, end)) >= 0]
    return max(found, default=end)
