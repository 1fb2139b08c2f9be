"""Obituary: a birth, a death and the age at it, told of one person in two or three sentences of a paragraph.

"X, who has died aged 85, was … Born in 1938, he … He died on 3 May 2024". Each of the three must stand there but once,
the later sentences must speak of the person by one pronoun, and nothing between may tell of kin.
"""

from __future__ import annotations

from claimcheck.claims.roles import AGE, COUNT, DATE
from claimcheck.claims.standing import standing
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.standing import Standing

_WORDS = pattern("[a-z]+")
_TITLED = pattern(r"\b(?:Sister|Brother|Mother|Father) (?=[A-Z])")
"""Titles of an order, which tell of no kin."""
_LEAD = 5
"""How many words before an age may say that somebody died at it."""
_REST = 3


class Obituary(Value):
    """When somebody was born and died, and how old."""

    born: Standing
    died: Standing
    age: Standing


def obituary(paragraph: Sequence[Slotted], words: Lexicon) -> Obituary | None:
    """The one life that the sentences of a paragraph tell, if they leave no choice of its figures."""
    dates = [one for sentence in paragraph for one in standing(sentence, DATE) if _is_of_year(one)]
    births = [one for one in dates if words.has("birth", one.before) or words.has("birth", _opening(one))]
    deaths = [one for one in dates if one not in births and words.has("died_then", one.before)]
    if len(births) != 1 or len(deaths) != 1 or births[0].sentence is deaths[0].sentence:
        return None
    counts = [one for sentence in paragraph for one in standing(sentence, AGE, COUNT)]
    ages = [one for one in counts if _is_at_death(one, deaths[0], words)]
    if len(ages) != 1:
        return None
    told = Obituary(births[0], deaths[0], ages[0])
    return told if _are_of_one(told, words) else None


def _is_of_year(one: Standing) -> bool:
    return one.figure.calendar is not None and one.figure.calendar.year is not None and not one.figure.is_range


def _opening(one: Standing) -> str:
    """The first word of a sentence, if the date is the first figure in it: "Born at X, the youngest child, in 1951"."""
    opens = min(one.sentence.slots) == one.place
    return "".join(one.sentence.text.split()[:1]) if opens else ""


def _is_at_death(age: Standing, died: Standing, words: Lexicon) -> bool:
    """Whether an age is said to be that of the dead: "died aged 78", "died in 2019, aged 78", "was 78 when he died"."""
    if not (age.led_by("age_then", words) or age.figure.kind == AGE):
        return False
    if words.has("died_then", age.words_before(_LEAD)) or words.has("at_the_end", age.words_after(_REST)):
        return True
    if age.sentence is not died.sentence:
        return False
    return age.place > died.place and age.until(died).strip(", ") in words.groups["at_age"]


def _are_of_one(told: Obituary, words: Lexicon) -> bool:
    """Whether the three are told of one person, who is a pronoun in every sentence but the first."""
    stood = sorted((told.born, told.died, told.age), key=lambda one: one.figure.start)
    first, last = stood[0], stood[-1]
    document = first.sentence.document
    said = _TITLED.sub(" ", document.text[first.sentence.start : last.figure.start]).lower()
    for phrase in (*words.words_in("born_of", said), *words.words_in("had_children", said)):
        said = said.replace(phrase, " ")
    spoken = set(_WORDS.findall(said))
    pronouns = words.groups["of_one_sex"] & spoken
    if len(pronouns) != 1 or words.has("kin", said) or words.has("another_life", said):
        return False
    return all(one.sentence is first.sentence or _is_of(one.sentence.text, pronouns, words) for one in stood[1:])


def _is_of(text: str, pronouns: frozenset[str] | set[str], words: Lexicon) -> bool:
    """Whether a sentence speaks of a person told of before: "He died", "Born in 1938, he joined"."""
    opening = text.split(maxsplit=1)[0]
    joined = any(f", {one} " in text for one in pronouns)
    return opening in pronouns or (joined and opening in words.groups["opens_life"])
