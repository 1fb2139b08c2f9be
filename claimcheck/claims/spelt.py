"""Spelt: a change or a comparison told in one sentence, and in the next the two values that spell it out.

*Thefts tripled over the winter. Police took 213 reports, up from 71 a year before. A pint is 25 per cent dearer in
Dublin than in Derry. Drinkers pay £6.90 in the capital and £5.50 on the Foyle.* The values are the only two of a kind,
held against each other, and told of what the first sentence was about: by its noun, a pronoun, or a noun for any case.
"""

from __future__ import annotations

from bisect import bisect_left
from fractions import Fraction

from claimcheck.claims.abreast import factors
from claimcheck.claims.rivals import SIGNS, clause, is_named, noun, paired, size, values
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.standing import is_near, said_word, standing
from claimcheck.claims.tell import Reader
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.standing import Standing
    from claimcheck.claims.told import Cue
    from claimcheck.quantities.quantity import Quantity

_PAIR = 2
_FAR = 12
_LIKELY = Fraction(4)
"""How many times too much or too little a size may be told and still be of two values."""

_STEM = 5
_HELD = 30
_UP_TO = ("to ", "this ", "ended ", "ending ", "until ")
_YEAR = pattern(r" (?:of them )?(?:in|for|during) ((?:19|20)\d\d)\b")
_NEXT = 60
_WORDS = pattern("[a-z][a-z'-]*")
_ENDS = pattern(rf"\s*(?:[{SIGNS}.]|$|(?:last|over|this|during|within|in)\b)")


class Spelling(Value):
    """The value of now or of the one that is spoken of, the one that it is counted from, and what is told of them."""

    first: Quantity
    second: Quantity
    said: Quantity


def spelt_multiples(passage: Passage, words: Lexicon) -> Iterator[Spelling]:
    """Every multiple by which something is said to have changed, with the two values behind it."""
    text = passage.document.text.lower()
    if not any(word in text for word in words.groups["multiplied"]):
        return
    for _, sentence in passage.multiplied:
        said = [(at, one) for at, one in factors(sentence, words) if _is_verb(one, words)]
        if len(said) != 1 or not _is_plain(sentence, said[0][1], words) or not _ENDS.match(sentence.text, said[0][0]):
            continue
        if words.has("than_at_what", sentence.text[said[0][0] :]):
            continue
        pair = _pair(passage, sentence, words)
        if pair is not None and _is_since(*pair, words):
            first, second = (one.figure for one in pair)
            ratio = size(first) / size(second) / said[0][1].value
            if 1 / _LIKELY <= ratio <= _LIKELY:
                yield Spelling(first, second, said[0][1])


def _is_verb(factor: Quantity, words: Lexicon) -> bool:
    """Whether a multiple is a verb, that something has become so much: *doubled*."""
    return factor.document.text[factor.start : factor.end].lower() in words.groups["multiplied"]


def spelt_percentages(passage: Passage, words: Lexicon) -> Iterator[tuple[Spelling, int]]:
    """Every percentage by which a price or a wage is said to be above or below another, and which way it is."""
    for number in passage.naming("dearer") if passage.following else ():
        sentence = passage.sentences[number]
        said = standing(sentence, "percent")
        if len(said) != 1 or len(values((sentence,))) != 1 or not _is_plain(sentence, said[0].figure, words):
            continue
        word = next(iter(words.words_in("dearer", said[0].after[:_HELD])), "")
        sense = -1 if word in words.groups["cheaper"] else 1
        of_then = words.has("times_past", said[0].after) or words.has("time", said[0].after)
        held = words.has("leads_to_base", said[0].after)
        pair = _pair(passage, sentence, words, paid=True) if word and held and not of_then else None
        if pair is None or any(_is_then(one, words) for one in pair):
            continue
        figures = sorted((one.figure for one in pair), key=size, reverse=sense > 0)
        spread = abs(size(figures[0]) - size(figures[1])) / size(figures[1]) * 100
        told = said[0].figure.value
        if spread <= _LIKELY * told and told <= _LIKELY * spread:
            yield Spelling(figures[0], figures[1], said[0].figure), sense


def spelt_changes(passage: Passage, words: Lexicon) -> Iterator[tuple[Spelling, Quantity]]:
    """Every percentage by which something is said to have risen or fallen, and the word that says which."""
    slot = SLOTS["percent"]
    for number in passage.following:
        sentence = passage.sentences[number - 1]
        if sentence.text.count(slot) != 1 or len(values((sentence,))) != 1:
            continue
        said = standing(sentence, "percent")[0]
        pair = _pair(passage, sentence, words) if _is_plain(sentence, said.figure, words) else None
        if pair is None or not _is_since(*pair, words) or said.after.startswith(" of "):
            continue
        cue = _change(said, words)
        if cue is not None and not words.has("than_at_what", sentence.text[max(said.place, cue.end) :]):
            first, second = (one.figure for one in pair)
            spread, told = abs(size(first) - size(second)) / size(second) * 100, said.figure.value
            if spread <= _LIKELY * told and told <= _LIKELY * spread:
                yield Spelling(first, second, said.figure), said_word(said, (cue.start, cue.end), cue.sense)


def based_changes(passage: Passage, words: Lexicon) -> Iterator[tuple[Spelling, Quantity]]:
    """Every percentage told with the value of now, of which the next sentence tells that of the year before."""
    slot = SLOTS["percent"]
    behind = set(passage.naming("year_before"))
    for number in sorted(behind.intersection(passage.following)):
        sentence = passage.sentences[number - 1]
        told = values((sentence,)) if sentence.text.count(slot) == 1 else []
        if len(told) != _PAIR:
            continue
        said, now = sorted(told, key=lambda one: one.figure.kind != "percent")
        then = _year_before(passage.sentences[number], sentence, words)
        pair = paired(now.figure, then.figure) if then is not None and now.figure.kind != "percent" else None
        if then is None or pair is None or now.figure.qualifier is not None or not is_near(*pair, _FAR):
            continue
        cue = _change(said, words) if _is_over_a_year(sentence, said, words) else None
        if cue is None or not _is_same(now, then, words):
            continue
        spread, size_of = abs(size(pair[0]) - size(pair[1])) / size(pair[1]) * 100, said.figure.value
        if spread <= _LIKELY * size_of and size_of <= _LIKELY * spread:
            yield Spelling(*pair, said.figure), said_word(said, (cue.start, cue.end), cue.sense)


def _change(said: Standing, words: Lexicon) -> Cue | None:
    """The word that says that something rose or fell by a percentage."""
    cue = Reader(said.sentence, words).cue(said.place)
    return cue if cue is not None and cue.name == "change" and cue.sense else None


def _year_before(following: Slotted, sentence: Slotted, words: Lexicon) -> Standing | None:
    """The only value of a sentence that tells of the year before the one that was told of."""
    told = [one for one in values((following,)) if one.figure.kind != "duration"]
    apart = following.paragraph != sentence.paragraph or following.document.text[sentence.end : following.start].strip()
    if apart or len(told) != 1 or told[0].figure.qualifier is not None:
        return None
    return told[0] if words.has("year_before", following.text) and size(told[0].figure) else None


def _is_over_a_year(sentence: Slotted, said: Standing, words: Lexicon) -> bool:
    """Whether a percentage stands at the end of a clause and is told of no other time than the year."""
    clear = not any(words.has(name, sentence.text) for name in ("supposed", "hoped", "not_as_told", "other_terms"))
    timed = any(one.kind in ("duration", "date") for one in sentence.figures)
    ended = not said.after or said.after[0] in f"{SIGNS}."
    plain = not said.figure.is_range and said.figure.qualifier is None
    return clear and ended and plain and not timed and not words.has("part_of_year", sentence.text)


def _is_same(now: Standing, then: Standing, words: Lexicon) -> bool:
    """Whether the value of then is of what that of now is of: by a pronoun, and by its noun where it has one."""
    nouns = {noun(one.figure, words) for one in (now, then)} - {""}
    ahead = _WORDS.findall(then.sentence.text)
    taken = any(not words.groups[name].isdisjoint(ahead) for name in ("taken_up_by", "counted_again"))
    return len(nouns) <= 1 and taken


def _is_plain(sentence: Slotted, said: Quantity, words: Lexicon) -> bool:
    """Whether a sentence tells of a change or a gap that has come about, over no stretch of time and in no plan."""
    text = sentence.text
    timed = any(one.kind in ("duration", "date") for one in sentence.figures)
    alone = all(one.start == said.start or one.kind in ("ordinal", "time") for one in sentence.figures)
    open_ = any(words.has(name, text) for name in ("supposed", "hoped", "spell", "not_as_told", "other_terms"))
    open_ = open_ or not words.groups["leaves_open_at_all"].issuperset(words.words_in("undecided", text))
    return alone and not (timed or open_ or said.is_range)


def _pair(
    passage: Passage, sentence: Slotted, words: Lexicon, *, paid: bool = False
) -> tuple[Standing, Standing] | None:
    """The only two values that the next sentence, or the next two, tell of what a sentence was about."""
    at = bisect_left(passage.sentences, sentence.end, key=lambda one: one.start)
    following = passage.sentences[at : at + _PAIR]
    if not following or following[0].paragraph != sentence.paragraph:
        return None
    if passage.document.text[sentence.end : following[0].start].strip(" \"'”’\n"):
        return None
    for some in (following[:1], following):
        told = _two(some)
        if told is not None:
            near = is_near(told[0].figure, told[1].figure, _FAR)
            plain = all(one.figure.qualifier is None for one in told)
            held = _are_held(told, words, paid=paid)
            return told if near and plain and held and _is_topic(sentence, told, words, paid=paid) else None
    return None


def _two(sentences: Sequence[Slotted]) -> tuple[Standing, Standing] | None:
    """The only two figures of a kind, others than stretches of time and shares left out of account."""
    known = [one for one in values(sentences) if one.figure.kind not in ("duration", "percent")]
    if len(known) != _PAIR or len({one.paragraph for one in sentences}) != 1:
        return None
    pair = paired(known[0].figure, known[1].figure)
    if pair is None or not all(map(size, pair)) or size(pair[0]) == size(pair[1]):
        return None
    return known[0].replace(figure=pair[0]), known[1].replace(figure=pair[1])


def _are_held(pair: Sequence[Standing], words: Lexicon, *, paid: bool) -> bool:
    """Whether two values are held against each other, in one sentence or in two of which the second tells of then."""
    first, second = pair
    if first.sentence is not second.sentence:
        return not paid and _is_then(second, words)
    between = first.until(second)
    held = words.has("holds_against", between[-_HELD:]) or words.has("was_before", between[-_HELD:])
    parallel = paid and words.has("joining_two", between)
    return (held or parallel or ";" in between or not paid) and not (held and len(between) > _NEXT)


def _is_since(first: Standing, second: Standing, words: Lexicon) -> bool:
    """Whether the first of two values is of a later time than the second."""
    years = [_year(one) for one in (first, second)]
    if all(years):
        return years[0] > years[1]
    sure = words.has("long_past", clause(second)) and not words.has("long_past", clause(first))
    return _is_then(second, words) and (sure or not _is_then(first, words))


def _year(one: Standing) -> int:
    """The year right behind a value; 0 where there is none."""
    year = _YEAR.match(one.sentence.document.text, one.figure.end)
    return int(year[1]) if year is not None else 0


def _is_then(one: Standing, words: Lexicon) -> bool:
    """Whether a value is one of a former time."""
    told, (start, _) = clause(one), one.clause(SIGNS)
    opening = one.sentence.text[max(one.sentence.text.rfind(";", 0, start - 1), 0) : start]
    told = f"{opening} {told}" if len(_WORDS.findall(opening)) <= _STEM else told
    return any(words.has(name, told) for name in ("past_then", "before_behind", "times_past")) or any(
        one.sentence.figure(place).kind == "date" and not one.sentence.text[:place].endswith(_UP_TO)
        for place in one.sentence.slots
        if one.place < place < one.clause(SIGNS)[1]
    )


def _is_topic(sentence: Slotted, pair: Sequence[Standing], words: Lexicon, *, paid: bool) -> bool:
    """Whether two values are told of what a sentence before them was about."""
    first = pair[0]
    ahead = _WORDS.findall(first.sentence.text[: first.place])
    known = {word[:_STEM] for word in _WORDS.findall(sentence.text) if len(word) >= _STEM}
    known -= {word[:_STEM] for word in words.groups["said_of_anything"]}
    if ahead[:1] != [] and (ahead[0] in words.groups["opens_aside"]) and not _is_then(first, words):
        return False
    if first.figure.kind == "count":
        return _is_counted(pair, known, words)
    again = any(word[:_STEM] in known for word in ahead if len(word) >= _STEM)
    taken = not words.groups["taken_up_by"].isdisjoint(ahead)
    if paid:
        bought = first.after.split()[1:2] if first.after.split()[:1] == ["for"] else []
        if bought and bought[0] not in sentence.text:
            return False
        priced = (
            words.has("pays", " ".join(ahead))
            or words.has("paid_too", " ".join(ahead))
            or not words.groups["priced_apiece"].isdisjoint(ahead)
        )
        return first.figure.kind in ("money", "rate") and (priced or again)
    text = sentence.text
    pairs = (one.partition("/") for one in words.groups["told_of_money"])
    matched = any(name in text and verb in ahead for name, _, verb in pairs)
    stood = not words.groups["stood_then"].isdisjoint(ahead)
    matched = matched or (stood and (taken or not words.groups["sum_again"].isdisjoint(ahead)))
    return first.figure.kind in ("money", "rate") and matched and (taken or again or not is_named(first))


def _is_counted(pair: Sequence[Standing], known: set[str], words: Lexicon) -> bool:
    """Whether two counts are of the noun of the sentence before, or of one for any case of it."""
    nouns = {noun(one.figure, words) for one in pair} - {""}
    if len(nouns) > 1:
        return False
    told = {word for word in nouns if word[:_STEM] in known or word in words.groups["any_case"]}
    them = pair[0].after.startswith(words.starts("cases_of_it"))
    ahead = _WORDS.findall(pair[0].sentence.text[: pair[0].place])
    said = {word for word in _WORDS.findall(pair[0].after) if len(word) > _STEM and word[:_STEM] in known}
    told = told or nouns if said else told
    counted = not words.groups["counted_again"].isdisjoint(ahead)
    return nouns <= told and (bool(told) or them or counted)
