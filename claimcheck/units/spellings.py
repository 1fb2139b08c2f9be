"""Spellings: from the words and signs of a text to the units they may mean.

Nothing here searches: a reader of figures stands at a place and asks what unit starts or ends there. Every answer
comes from dictionaries, walked token by token, so the cost does not grow with the number of spellings.
"""

from __future__ import annotations

from functools import cache, lru_cache

from claimcheck import locale
from claimcheck.keeping import kept
from claimcheck.pattern import pattern
from claimcheck.units import currency, table
from claimcheck.units.registry import per, unit
from claimcheck.value import Value, maker

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from claimcheck.locale import Locale
    from claimcheck.locale.tables import Currencies, Units
    from claimcheck.units.unit import Unit

    Readings = tuple[tuple[Unit, bool], ...]
    Meanings = dict[str, tuple[str, ...]]

MAX_RATE_READINGS = 8
PAIR = 2
MAX_LETTERS = 24
"""Letters of a token at most."""

HYPHENS = frozenset("-\u2010\u2011")
_SINGLE = (1,)
_NONE: list[str] = []
_GAP = r"(?:[^\S\n]{1,2}\n?|\n|[-\u2010\u2011])"
_TOKEN = pattern(rf"({_GAP}?)([^\W\d_]{{1,{MAX_LETTERS}}}|[0-9]{{1,3}}|[^\w\s])")
_BLANKS = pattern(_GAP)


class Match(Value):
    """A unit as written from ``start`` to ``end``, with every unit it may be, the likeliest first.

    Each reading says whether the notation is malformed for it. A ``guarded`` spelling is an ordinary word or
    letter too ("in", "won", "p"): the context has to say that it is a unit.
    """

    start: int
    end: int
    readings: Readings
    guarded: bool = False


class _Found(Value):
    """What the words read so far mean as a unit, and the next words of longer spellings that begin so."""

    readings: Readings
    guarded: bool
    pieces: frozenset[str]
    initials: frozenset[str] = frozenset()
    """What the next words begin with, in small letters."""


_NOTHING = _Found((), False, frozenset())


class Spellings:
    """The spellings of one locale; see :func:`spellings`."""

    __slots__ = (
        "_any_case",
        "_before",
        "_exact",
        "_guarded",
        "_guarded_signs",
        "_joiners",
        "_lengths",
        "_lengths_by_three",
        "_look_up",
        "_made",
        "_malformed",
        "_nations",
        "capital_openings",
        "openings",
    )

    def __init__(self, tables: tuple[Any, ...]) -> None:
        self._any_case, self._malformed, self._exact, self._before, *others = tables
        self._lengths, self._lengths_by_three, self._nations, self._guarded, self._guarded_signs, *others = others
        self._joiners, self.openings, self.capital_openings = others
        self._made = maker(Match, Match.fields)
        self._look_up = lru_cache(maxsize=4096)(self._find)

    def match(self, text: str, start: int, end: int = 0) -> Match | None:
        """The longest unit that starts exactly at ``start``; ``end`` is that of the word there, where it is known.

        >>> found = spellings().match("covers 1,300 square kilometres of it", 13)
        >>> found.end, str(found.readings[0][0])
        (30, 'kilometer**2')
        """
        if not 0 < end - start <= MAX_LETTERS:
            token = _TOKEN.match(text, start)
            if token is None or token[1]:
                return None
            end = token.end()
        key = text[start:end]
        if key not in self.openings and key.lower() not in self.openings:
            return None
        longest, place = _NOTHING, start
        found = self._look_up(key)
        while True:
            if found.readings and not (text[end : end + 1].isalnum() and text[end - 1].isalnum()):
                longest, place = found, end
            token = _TOKEN.match(text, end) if found.pieces and _may_go_on(text, end, found.initials) else None
            if token is None:
                break
            piece = f" {token[2]}" if token[1] else token[2]
            if piece not in found.pieces and piece.lower() not in found.pieces:
                break
            key += piece
            end = token.end()
            found = self._look_up(key)
        return self._made(start, place, longest.readings, longest.guarded) if place > start else None

    def opens(self, word: str) -> bool:
        """Whether any spelling begins with a word; a quick no for most."""
        return word in self.openings or word.lower() in self.openings

    def names_nation(self, word: str) -> bool:
        """Whether a word in small letters is the part of a sign or code that says whose dollars are meant."""
        return word in self._nations

    def match_before(self, text: str, end: int) -> Match | None:
        """The longest sign or code of money that ends at ``end``, a blank between allowed.

        >>> spellings().match_before("a US$5bn loan", 5).start
        2
        """
        stop = end - 1 if end and text[end - 1].isspace() else end
        lengths = self._lengths_by_three.get(text[stop - 3 : stop]) if stop > 2 else None
        if lengths is None:
            lengths = self._lengths.get(text[stop - 2 : stop] if stop > 1 else text[:stop], _SINGLE)
        for length in lengths:
            start = stop - length
            sign = text[start:stop] if start >= 0 else ""
            if sign in self._before and not (sign[0].isalnum() and _splits_word(text, start)):
                return self._made(start, stop, _resolved(self._before[sign]), sign in self._guarded_signs)
        return None

    def match_each(self, text: str, start: int) -> Match | None:
        """What a rate is counted for, from its joining word on: " a day", "/sq km", " per barrel".

        >>> found = spellings().match_each("2m barrels a day", 10)
        >>> found.end, str(found.readings[0][0])
        (16, 'day')
        """
        joiner = _TOKEN.match(text, start)
        if joiner is None or joiner[2].lower() not in self._joiners or self.match(text, joiner.start(2)):
            return None
        blank = _BLANKS.match(text, joiner.end())
        if blank is None and joiner[2].isalpha():
            return None
        each = self.match(text, blank.end() if blank else joiner.end())
        if each is None or (each.guarded and joiner[2].isalpha()):
            return None
        return each.replace(start=joiner.start(2))

    def readings(self, spelling: str) -> Readings:
        """Every unit a spelling may mean, the likeliest first, each with whether it is malformed; ``()`` if none.

        >>> [(str(unit), malformed) for unit, malformed in spellings().readings("sq/m")]
        [('meter**2', True), ('mile**2', True)]
        """
        sound = self._exact.get(spelling) or self._any_case.get(spelling.lower(), ())
        return _resolved(sound) + _resolved(self._malformed.get(spelling.lower(), ()), malformed=True)

    def __iter__(self) -> Iterator[str]:
        """Every spelling that stands after a figure."""
        return iter({**self._any_case, **self._exact, **self._malformed})

    def signs(self) -> Iterator[str]:
        """Every sign and code that stands before an amount."""
        return iter(self._before)

    def _find(self, key: str) -> _Found:
        opening = _opening(key)
        longer = (*self.openings.get(opening, ()), *self.openings.get(opening.lower(), ()))
        rests = (spelling[len(key) :] for spelling in longer if spelling.startswith((key, key.lower())))
        pieces = frozenset(_piece(rest) for rest in rests if rest)
        initials = frozenset(piece.lstrip()[:1].lower() for piece in pieces)
        return _Found(self.readings(key), self._is_guarded(key), pieces, initials)

    def _is_guarded(self, key: str) -> bool:
        return key in self._guarded or (key not in self._exact and key.lower() in self._guarded)


def rates(counted: Readings, each: Readings) -> Readings:
    """Every rate that two ambiguous spellings make together, malformed if either is.

    >>> [str(unit) for unit, _ in rates(readings("barrels"), readings("day"))]
    ['oil_bbl/day']
    """
    pairs = [(per(above, below), bad or worse) for above, bad in counted for below, worse in each]
    return tuple(pairs[:MAX_RATE_READINGS])


def spellings(language: Locale | str = "en", dollar: str = currency.BARE_DOLLAR) -> Spellings:
    """The spellings of a locale, or of a language by name; ``dollar`` is what a bare ``$`` or "dollar" means first.

    >>> [str(unit) for unit, _ in spellings(dollar="CAD").readings("$")][:2]
    ['CAD', 'USD']
    """
    return _built(locale.load(language) if isinstance(language, str) else language, dollar)


@cache
def _built(words: Locale, dollar: str) -> Spellings:
    if not words.is_plain or dollar != currency.BARE_DOLLAR:
        return Spellings(_tables(words.units, words.currencies, currency.currency(dollar).name))
    packages = (f"claimcheck.locale.{words.name}", "claimcheck.units")
    return Spellings(kept("spellings", packages, lambda: _tables(words.units, words.currencies, dollar)))


def _tables(units: Units, money: Currencies, dollar: str) -> tuple[Any, ...]:
    """What :class:`Spellings` looks up: meanings by spelling, in the order of its attributes."""
    codes = [code for code in table.CURRENCIES if code not in money.WORDLIKE_CODES]
    iso = {code: (code,) for code in codes}
    any_case = {**_by_spelling(units.SPELLINGS), **_composed(units), **_words(money, dollar)}
    any_case.update((word.lower(), names) for word, names in units.AMBIGUOUS.items())
    malformed = {**_composed_malformed(units), **units.MALFORMED}
    exact = {**_by_spelling(units.SYMBOLS, exact=True), **units.AMBIGUOUS_SYMBOLS, **iso}
    exact.update(_preferring(money.SIGNS_AFTER, dollar))
    scaled = {code: (code[1:],) for code in money.SCALED_CODES}
    before = {**iso, **scaled, **_preferring(money.SIGNS_BEFORE, dollar)}
    nations = frozenset(sign.rstrip("$").lower() for sign in before)
    guarded = units.GUARDED | money.GUARDED, money.GUARDED_SIGNS
    shared = *_lengths(before), nations, *guarded, units.RATE_JOINERS
    openings = _longer((*any_case, *malformed, *exact))
    capital = frozenset(small for word in openings if (small := word.lower()) != word)
    return any_case, malformed, exact, before, *shared, openings, capital


def readings(spelling: str) -> Readings:
    """What an English spelling of a unit may mean; see :meth:`Spellings.readings`."""
    return spellings().readings(spelling)


@lru_cache(maxsize=2048)
def _resolved(names: tuple[str, ...], malformed: bool = False) -> Readings:
    return tuple((unit(name), malformed) for name in names)


def _by_spelling(listed: Meanings, exact: bool = False) -> Meanings:
    return {word if exact else word.lower(): (name,) for name, words in listed.items() for word in words}


def _composed(units: Units) -> Meanings:
    """Areas and volumes, from the spellings of lengths."""
    return {
        **_raised(units, units.AREAS, units.AREA_FORMS, "**2"),
        **_raised(units, units.VOLUMES, units.VOLUME_FORMS, "**3"),
    }


def _composed_malformed(units: Units) -> Meanings:
    return {
        **_raised(units, units.AREAS, units.MALFORMED_AREA_FORMS, "**2"),
        **_raised(units, units.VOLUMES, units.MALFORMED_VOLUME_FORMS, "**3"),
    }


def _raised(units: Units, lengths: tuple[str, ...], forms: tuple[str, ...], power: str) -> Meanings:
    return {
        form.format(word).lower(): (length + power,)
        for length in lengths
        for word in (*units.SPELLINGS[length], *units.SYMBOLS.get(length, ()))
        for form in forms
    }


def _words(money: Currencies, dollar: str) -> Meanings:
    """Words of money, alone and with the adjectives of the countries that use them."""
    words = {word.lower(): names for word, names in _preferring(money.WORDS, dollar).items()}
    national = {
        f"{adjective} {word}".lower(): (name,)
        for word, names in words.items()
        for name in names
        for adjective in money.NATIONAL.get(name, ())
    }
    return {**national, **words}


def _preferring(meanings: Meanings, dollar: str) -> Meanings:
    """The meanings with the bare dollar, or its cent, first wherever several dollars are meant."""
    if dollar == currency.BARE_DOLLAR:
        return meanings
    first = {currency.BARE_DOLLAR: dollar, "cent": f"cent_{dollar}"}
    return {
        spelling: tuple(dict.fromkeys((first[names[0]], *names))) if len(names) > 1 and names[0] in first else names
        for spelling, names in meanings.items()
    }


def _longer(known: Iterable[str]) -> dict[str, list[str]]:
    """Every token that a spelling begins with, with the spellings that go on behind it."""
    longer: dict[str, list[str]] = {}
    for spelling in known:
        opening = spelling if spelling.isalpha() else _opening(spelling)
        if len(opening) == len(spelling):
            longer.setdefault(opening, _NONE)
        elif longer.get(opening):
            longer[opening].append(spelling)
        else:
            longer[opening] = [spelling]
    return longer


def _lengths(signs: Meanings) -> tuple[dict[str, tuple[int, ...]], dict[str, tuple[int, ...]]]:
    """How long signs of at most two characters are, the longest first, by the last two; and longer ones, by three.

    A sign of one may end any two, and one of two that have its own any three.
    """
    pairs: dict[str, set[int]] = {sign: {1, 2} for sign in signs if len(sign) == PAIR}
    threes: dict[str, set[int]] = {}
    for sign in signs:
        if len(sign) > PAIR:
            threes.setdefault(sign[-3:], {1, *pairs.get(sign[-2:], ())}).add(len(sign))
    return _longest_first(pairs), _longest_first(threes)


def _longest_first(lengths: dict[str, set[int]]) -> dict[str, tuple[int, ...]]:
    return {ending: tuple(sorted(each, reverse=True)) for ending, each in lengths.items()}


def _opening(spelling: str) -> str:
    """The first token of a spelling."""
    head = spelling.partition(" ")[0]
    if head.isalpha():
        return head
    token = _TOKEN.match(spelling)
    return token[2] if token else spelling


def _piece(rest: str) -> str:
    """The first token of the rest of a spelling, with the blank before it."""
    token = _TOKEN.match(rest)
    return token.group() if token else rest


def _may_go_on(text: str, end: int, initials: frozenset[str]) -> bool:
    """Whether the next token may begin with one of some letters; a quick no for most."""
    following = text[end : end + 1]
    if following == " ":
        following = text[end + 1 : end + 2]
    return following.lower() in initials or following in HYPHENS or following.isspace()


def _splits_word(text: str, place: int) -> bool:
    return 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum()
