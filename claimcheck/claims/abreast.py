"""Abreast: two values of a paragraph that a multiple or a word of comparison in another sentence holds side by side.

*A flat in Aymouth lets for £780. In Brill the figure is £1,310. Brill tenants pay three times as much.* Of each
sentence the first figure of a kind counts; there must be two such and no more, and the multiple must fit no other pair.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

from claimcheck.claims.rivals import (
    around,
    clause,
    earlier,
    is_named,
    is_of_then,
    is_past,
    noun,
    paired,
    size,
    stretches,
    untold,
    values,
)
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.standing import Standing, is_near, standing
from claimcheck.pattern import pattern
from claimcheck.quantities.qualifier import Qualifier
from claimcheck.quantities.quantity import Quantity, Reading
from claimcheck.units import unit
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted

_FAR, _NEAR = 20, 5
_LOOSE = Fraction(3, 4)
"""A pair whose ratio is nearer to a multiple than this may be the one that is meant."""

_HEDGE, _TWO, _REACH, _TELLING = 3, 2, 80, 4
_PAID = ("money", "rate")
_AHEAD = 5
_WORDS = pattern("[a-z][a-z'-]*")
_OWNED = pattern(r"\b([a-z]{3,20})(?:'s|s')\b(?P<rest>[^.;:,–()]*)")
_OVER = pattern(
    r"\b(?P<one>[A-Z][a-z]{2,20})(?:['’]s)? (?:[a-z]+ ){0,4}?"
    r"(?:(?P<verb>overtaken|overtook|outstripped|surpassed|outperformed|outdone|eclipsed)|"
    r"(?P<word>higher|lower|larger|smaller|bigger|greater)(?: [a-z]+){0,2} than(?: in| at| on)?) "
    r"(?P<other>[A-Z][a-z]{2,20})\b"
)
_MEASURES = {
    "much": ("money", "mass", "volume", "energy", "rate"),
    "many": ("count",),
    "long": ("duration", "rate"),
    "often": ("count", "duration", "rate"),
    "expensive": ("money", "rate"),
    "dear": ("money", "rate"),
    "price": ("money", "rate"),
    "cost": ("money", "rate"),
    "amount": ("mass", "volume", "energy", "rate"),
    "number": ("count",),
    "tall": ("length",),
    "heavy": ("mass",),
}
"""What kinds of figure a multiple is of that is told by a measure."""


class Multiple(Value):
    """A multiple, and the greater or, of a fraction, the lesser value before the other."""

    first: Quantity
    second: Quantity
    factor: Quantity


class Said(Value):
    """A multiple at a place of a sentence, the kinds of figure and the noun that it is of, and its clause."""

    sentence: Slotted
    at: int
    factor: Quantity
    kinds: tuple[str, ...]
    counted: str
    clause: str

    def __hash__(self) -> int:
        return id(self)


class Ordered(Value):
    """Two values, and the word that says which way the first differs from the second."""

    first: Quantity
    second: Quantity
    sense: Quantity


def multiples(passage: Passage, words: Lexicon) -> Iterator[Multiple]:
    """Every multiple of a measure whose values other sentences tell."""
    for number, sentence in passage.multiplied:
        for at, factor in factors(sentence, words):
            said = _said(sentence, at, factor, words)
            pair = _pair(around(passage, number), said, words) if said is not None else None
            if pair is not None:
                yield Multiple(*pair, factor)


def _said(sentence: Slotted, at: int, factor: Quantity, words: Lexicon) -> Said | None:
    """What a multiple is said of, unless it is of another time or one of money that nobody pays."""
    start = max(sentence.text.rfind(sign, 0, at) for sign in ".,;:–") + 1
    told = sentence.text[start : at + _REACH]
    measured = _measured(sentence.text[at:], words)
    if measured is None or SLOTS["date"] in told or is_past(told, words):
        return None
    kinds, counted = measured
    unpaid = kinds[0] == "money" and not words.has("pays", sentence.text[start:])
    return None if unpaid else Said(sentence, at, factor, kinds, counted, told)


def telling(passage: Passage, words: Lexicon) -> Iterator[tuple[int, Slotted]]:
    """The sentences that tell a multiple, those without a figure as well, each with the number of one beside it."""
    if not passage.sentences:
        return
    signs = words.tags("factor") | {SLOTS["multiple"]}
    text = passage.document.text.lower()
    said = [word for opening, some in words.openings("factor") if opening in text for word in some if word in text]
    near = {passage.last_before(at) or 0 for word in said for at in (text.find(word), text.rfind(word))}
    for number in sorted(near.union(passage.with_signs(signs))):
        for one in (passage.sentences[number], *(stretches(passage, number) if number in near else ())):
            if not signs.isdisjoint(one.tokens(words)):
                yield number, one


def factors(sentence: Slotted, words: Lexicon) -> Iterator[tuple[int, Quantity]]:
    """The multiples of a sentence, and where the words behind each begin."""
    for one in standing(sentence, "multiple"):
        yield one.place + 1, one.figure
    known: dict[str, object] = words.classes["factor"]  # type: ignore[assignment]
    for word in dict.fromkeys(words.words_in("factor", sentence.text)):
        at, value = sentence.text.find(word), known[word]
        stated = Fraction(*value) if isinstance(value, tuple) else Fraction(value)  # type: ignore[call-overload]
        start = sentence.origin(at)
        reading = Reading(stated, unit(""), Fraction(0))
        figure = Quantity(
            sentence.document, start, start + len(word), start + len(word), "multiple", (reading,), form="words"
        )
        if " as " in word:
            yield at + word.index(" as "), figure
        else:
            yield at + len(word), _hedged(figure, sentence.text[:at], words)


def _hedged(figure: Quantity, before: str, words: Lexicon) -> Quantity:
    """A word for a multiple with the hedge before it."""
    for count in range(_HEDGE, 0, -1):
        known = words.cues.get(" ".join(before.split()[-count:]))
        if known is not None:
            return figure.replace(qualifier=Qualifier(known[0]) if known[0] else None, strength=known[1])
    return figure


def _measured(behind: str, words: Lexicon) -> tuple[tuple[str, ...], str] | None:
    """The kinds of figure that a multiple is of, and the noun that it counts: "as many people"; None of no measure."""
    told = _WORDS.findall(behind.lstrip()[:80].partition(",")[0])
    if len(told) < 2 or told[0] not in ("as", "the") or told[1] not in _MEASURES:
        return None
    counted = "".join(told[2:3]) if told[1] in ("many", "number") else ""
    if told[2:3] != [] and told[2] in words.groups["held_against_base"]:
        counted = ""
    if told[1] == "number" and told[2:4] != [] and told[2] == "of":
        counted = "".join(told[3:4])
    return _MEASURES[told[1]], counted


def _pair(others: Sequence[Slotted], said: Said, words: Lexicon) -> tuple[Quantity, Quantity] | None:
    """The only two values of a measure, if no two of the paragraph stand in the ratio but they."""
    known = [one for one in values(others) if one.figure.kind in said.kinds and one.figure.qualifier is None]
    heads = _two_of(known, said, words)
    if len(heads) != _TWO or (any(is_of_then(one, words) for one in heads) and not _is_of_both(heads, words)):
        return None
    pair = paired(heads[0].figure, heads[1].figure)
    if pair is None or not is_near(*pair, _FAR) or not _is_counted(pair, said.counted, words):
        return None
    if heads[0].sentence is not said.sentence and _is_of_stranger(said, heads):
        return None
    other = words.has("pays", said.clause) and pair[0].kind not in _PAID
    if other or ("often" in said.clause and not _share_words(said.clause, heads, words)):
        return None
    greater, lesser = sorted(pair, key=size, reverse=True)
    value = said.factor.value
    if heads[0].sentence is not said.sentence and _fits_others(known, pair, max(value, 1 / value)):
        return None
    return (greater, lesser) if value >= 1 else (lesser, greater)


def _is_of_stranger(said: Said, heads: Sequence[Standing]) -> bool:
    """Whether a multiple is held against somebody who was not told of: "twice as much as their neighbours"."""
    base = said.sentence.text[said.at : said.at + _REACH].lstrip().removeprefix("as ").partition(" as ")
    told = [word for word in _WORDS.findall(base[2].partition(",")[0].partition(".")[0]) if len(word) >= _TELLING]
    known = " ".join(one.sentence.text for one in heads)
    return base[1] != "" and not any(word in known for word in told)


def _two_of(known: Sequence[Standing], said: Said, words: Lexicon) -> Sequence[Standing]:
    """The values on both sides of a multiple in its own sentence, if they are sums; else those of others.

    Of what something went from a multiple in an aside is one of that alone: "from €18, double the price of".
    """
    beside = [one for one in known if one.sentence is said.sentence]
    if not beside:
        return _heads(known)
    around_it = len(beside) == _TWO and beside[0].place < said.at < beside[1].place
    led = said.sentence.text[: beside[0].place].split()[-1:]
    around_it = around_it and words.groups["ranges_out"].isdisjoint(led)
    return beside if around_it and said.kinds[0] in _PAID else ()


def _fits_others(known: Sequence[Standing], pair: tuple[Quantity, Quantity], wanted: Fraction) -> bool:
    """Whether two other values stand in a ratio, or nearly so."""
    for one, other in combinations(known, 2):
        both = paired(one.figure, other.figure)
        if both is not None and set(both) != set(pair) and size(both[0]) and size(both[1]):
            ratio = max(size(both[0]) / size(both[1]), size(both[1]) / size(both[0]))
            if wanted * _LOOSE <= ratio <= wanted / _LOOSE:
                return True
    return False


def _is_of_both(heads: Sequence[Standing], words: Lexicon) -> bool:
    """Whether the time told of the first of two values is that of the other, which is of somebody else with a name."""
    first, second = heads
    plain = not (is_of_then(second, words) or words.has("told_of_now", second.sentence.text))
    return (
        plain
        and is_named(second)
        and SLOTS["date"] not in clause(first)
        and not words.has("hoped", first.sentence.text)
    )


def _heads(known: Sequence[Standing]) -> list[Standing]:
    """The first figure of each sentence; of a sentence that is alone the first of each of its clauses."""
    found: dict[tuple[int, int], Standing] = {}
    for one in known:
        part = one.sentence.text.count(";", 0, one.place)
        found.setdefault((one.sentence.start, part), one)
    return list(found.values())


def _is_counted(pair: Sequence[Quantity], counted: str, words: Lexicon) -> bool:
    """Whether two counts are of the noun that a multiple is of, or of people who are not named."""
    if pair[0].kind != "count":
        return True
    nouns = {_thing(one, words) for one in pair} - {""}
    one = counted.removesuffix("s")
    return len(nouns) <= 1 and (one in nouns or not one or (not nouns and words.has("persons", counted)))


def _thing(figure: Quantity, words: Lexicon) -> str:
    """The noun of a count; what somebody did is none: "640 turned out"."""
    found = noun(figure, words)
    return "" if found.endswith("ed") else found


def _share_words(said: str, heads: Sequence[Standing], words: Lexicon) -> bool:
    """Whether what is told so many times as often was told with one of the values."""
    told = {word for word in _WORDS.findall(said) if len(word) > 3} - words.groups["saying_how_often"]
    other = {word for one in heads for word in _WORDS.findall(one.sentence.text)}
    opening = {word for one in heads for word in _WORDS.findall(one.sentence.text)[:2]}
    return not told.isdisjoint(other - opening)


def ordered(passage: Passage, words: Lexicon) -> Iterator[Ordered]:
    """Every value that a later sentence calls greater or less than the only other: "Elm's higher rate was"."""
    for number in passage.following:
        sentence = passage.sentences[number]
        before = (*earlier(passage, number), sentence)
        if len(before) == 1:
            continue
        if number + 1 < len(passage.sentences) and passage.sentences[number + 1].paragraph == sentence.paragraph:
            texts = [(sentence.text, sentence.start)]
        else:
            texts = [(sentence.text, sentence.start), (untold(passage, number), sentence.end)]
        for at, (text, start) in enumerate(texts):
            told = before if at else before[:-1]
            if len(told) > 1:
                yield from _ordered(told, text, start, passage, words)


def _ordered(told: Sequence[Slotted], text: str, start: int, passage: Passage, words: Lexicon) -> Iterator[Ordered]:
    """What a text says of the only two values told before it that can be held against each other."""
    yield from _named_both(told, text, start, passage, words)
    for owned in _OWNED.finditer(text):
        found = _compared(owned["rest"], words)
        if found is None or _is_unsettled(owned["rest"], words) or SLOTS["date"] in owned["rest"]:
            continue
        pairs = _pairs(told, words)
        owner = [one for one in pairs[0] if _names(one, owned[1])] if len(pairs) == 1 else []
        if len(owner) == 1:
            (one,) = owner
            other = next(rival for rival in pairs[0] if rival is not one)
            yield from _held(one, other, found, passage, start)


def _is_unsettled(told: str, words: Lexicon) -> bool:
    """Whether words tell of another time, of what was hoped for, or of what nobody knows yet."""
    return is_past(told, words) or words.has("undecided", told)


def _named_both(told: Sequence[Slotted], text: str, start: int, passage: Passage, words: Lexicon) -> Iterator[Ordered]:
    """What is told of two who are both named: "Elm had overtaken Ash", "more rain fell in Elm than in Ash"."""
    document = passage.document
    sentence = passage.sentence_at(start)
    end = sentence.end if sentence is not None and sentence.start == start else start + len(text)
    for found in _OVER.finditer(document.text, start, end):
        if _is_unsettled(found[0].lower(), words):
            continue
        pairs = _pairs(told, words)
        names = found["one"].lower(), found["other"].lower()
        for one, other in (*pairs, *(pair[::-1] for pair in pairs)) if len(pairs) == 1 else ():
            alone = [_names(side, name) for side in (one, other) for name in names]
            if alone == [True, False, False, True]:
                word = found["word"] or found["verb"]
                sense = words.number("comparative", word) if found["word"] else 1
                yield from _held(one, other, (word, sense), passage, found.start())


def _pairs(told: Sequence[Slotted], words: Lexicon) -> list[tuple[Standing, Standing]]:
    """The values of some sentences that can be held against each other, each the first of its unit in its sentence."""
    heads = [one for one in _heads_by_unit(told) if not is_of_then(one, words)]
    return [
        (one, other)
        for one, other in combinations(heads, 2)
        if one.sentence is not other.sentence
        and one.figure.qualifier is other.figure.qualifier is None
        and (both := paired(one.figure, other.figure)) is not None
        and is_near(*both, _NEAR)
        and (one.figure.unit.name == other.figure.unit.name or "rate" in (one.figure.kind, other.figure.kind))
        and not (both[0].kind == "count" and len({noun(figure, words) for figure in both} - {""}) != 1)
    ]


def _held(one: Standing, other: Standing, found: tuple[str, int], passage: Passage, start: int) -> Iterator[Ordered]:
    """One value held against another by a word, which stands somewhere behind a place of the text."""
    ends, (word, sense) = paired(one.figure, other.figure), found
    if ends is not None:
        at = passage.document.text.lower().find(word, start)
        reading = Reading(Fraction(sense), unit(""), Fraction(0))
        said = Quantity(passage.document, at, at + len(word), at + len(word), "word", (reading,), form="words")
        yield Ordered(*ends, said)


def _heads_by_unit(told: Sequence[Slotted]) -> list[Standing]:
    """The first figure of each unit in each sentence."""
    found: dict[tuple[int, str, str], Standing] = {}
    for one in values(told):
        if one.figure.kind == "count" and one.figure.form == "words":
            continue
        found.setdefault((one.sentence.start, one.figure.kind, one.figure.unit.name), one)
    return list(found.values())


def _names(one: Standing, name: str) -> bool:
    """Whether a name stands in the sentence of a figure."""
    return name in _WORDS.findall(one.sentence.text.replace("'s", " "))


def _compared(rest: str, words: Lexicon) -> tuple[str, int] | None:
    """The word of comparison behind an owner: "'s better yield", "'s tally was still lower than the capital's"."""
    told = _WORDS.findall(rest)
    for at, word in enumerate(told[:_AHEAD]):
        if word not in words.groups["compares_at_large"]:
            continue
        led, behind = told[:at], told[at + 1 :]
        if not led and behind[:1] != [] and behind[0] in words.groups["measure_noun"]:
            return word, words.number("comparative", word)
        measured = led[:1] != [] and (led[0] in words.groups["measure_noun"] or led[0] in words.groups["been_at"])
        held = behind[:1] == ["than"] or behind[:2] == ["of", "the"]
        if measured and held and all(one in words.groups["been_at"] for one in led[1:]):
            return word, words.number("comparative", word)
    return None
