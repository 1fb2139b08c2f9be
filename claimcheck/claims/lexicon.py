"""Lexicon: the classes of words that phrasings ask for, tagged in a sentence once for all of them.

A tag is one letter of Unicode's private use area, put before the word; it stands for the set of classes that the word
belongs to. So a pattern that wants a verb of change looks for a handful of letters rather than for a hundred verbs,
which would cost two milliseconds to compile in every phrasing.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache

from claimcheck.errors import RuleError
from claimcheck.keeping import kept
from claimcheck.locale import load
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    from claimcheck.locale import Locale

    Classes = Mapping[str, dict[str, object] | tuple[str, ...]]
    Openers = dict[str, dict[str, list[tuple[list[str], str]]]]

FIRST_TAG = 0xF0000
LAST_TAG = 0xF00BE
"""Tags lie beyond the first 65,536 letters: the re module takes a tenth of the time to compile a set of such."""

LANGUAGE = "en"
"""The language of the rules: it has words for every class that they ask for."""

DASH = "\x84"
"""Stands for every dash in tagged text; see :data:`claimcheck.claims.slotted.SLOTS` for why it is a small letter."""

JOINT = chr(LAST_TAG + 1)
"""Stands for the blank inside a phrase of several words, such as *went up*."""

TAGS = f"{chr(FIRST_TAG)}-{chr(LAST_TAG)}"
LETTERS = "a-zß-öø-ÿ"
"""Small letters of the languages there are, as they stand between the brackets of a pattern."""

WORD = f"[{LETTERS}'-]+(?:{JOINT}[{TAGS}]{{0,2}}[{LETTERS}'-]+)*"
_TOKEN = pattern(f"[{LETTERS}][{LETTERS}'-]*")
_remembered: dict[str, frozenset[str]] = {}
MOST_REMEMBERED = 4096
"""Texts whose words are kept at most."""

_BLANKS = frozenset((" ", JOINT))
_TOKENS = pattern(f"([{LETTERS}][{LETTERS}'-]*)")
_INSIDE = pattern(f"[{LETTERS}'-]")
_OPENING = 4
_MARKS = "'-"
"""What may stand inside a token, and does not begin one."""

_TAG = pattern(f"[{TAGS}]")
_FIRST, _LAST = chr(FIRST_TAG), chr(LAST_TAG)


class Tagged:
    """A text with its words tagged; ``place`` leads back to the untagged text."""

    __slots__ = ("_has_apiece", "_marks", "has_bracket", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.has_bracket = "(" in text
        self._marks: list[int] | None = None
        self._has_apiece: bool | None = None

    @property
    def marks(self) -> list[int]:
        """The places of the tags; most texts match nothing and are never asked for them."""
        if self._marks is None:
            self._marks = [at for at, sign in enumerate(self.text) if _FIRST <= sign <= _LAST]
        return self._marks

    def has_apiece(self, tags: frozenset[str]) -> bool:
        """Whether it has one of the tags of words such as *a share*, which are always the same."""
        if self._has_apiece is None:
            self._has_apiece = any(tag in self.text for tag in tags)
        return self._has_apiece

    def place(self, at: int) -> int:
        """The place in the untagged text of the character at ``at`` of the tagged one."""
        return at - bisect_left(self.marks, at)


class Groups(dict[str, frozenset[str]]):
    """Sets of words by name, each made when it is first asked for; there are many, and a text needs few.

    ``listed`` has the words of each as one text, a line for each word.
    """

    def __init__(self, listed: Mapping[str, str]) -> None:
        super().__init__()
        self.listed = listed

    def __missing__(self, name: str) -> frozenset[str]:
        made = self[name] = frozenset(self.listed[name].split("\n") if self.listed[name] else ())
        return made

    def __contains__(self, name: object) -> bool:
        return name in self.listed

    def get(self, name: str, otherwise: Any = None) -> Any:
        """The words of a group, or something else where there is none of the name."""
        return self[name] if name in self.listed else otherwise


class Lexicon:
    """The words of a locale's classes, each with the tag of the set of classes it belongs to.

    ``cues`` are the words that widen or bound a figure, for words that stand for one, such as *doubled*; ``groups`` are
    further sets of words, which rules look for themselves: they have no tags.
    """

    def __init__(
        self,
        classes: Classes,
        cues: Mapping[str, tuple[str, str]] | None = None,
        groups: Mapping[str, tuple[str, ...]] | None = None,
    ) -> None:
        listed = {name: "\n".join(words) for name, words in (groups or {}).items()}
        self._lay_out((classes, listed, *_tagging(classes)), cues or {})

    @classmethod
    def unpacked(cls, fields: tuple[Any, ...], cues: Mapping[str, tuple[str, str]]) -> Lexicon:
        """The lexicon that :meth:`packed` gave the fields of."""
        made = cls.__new__(cls)
        made._lay_out(fields, cues)
        return made

    def packed(self) -> tuple[Any, ...]:
        """All of it but the cues as plain values."""
        return self.classes, self.groups.listed, self._tags, self._words, self._openers

    def _lay_out(self, fields: tuple[Any, ...], cues: Mapping[str, tuple[str, str]]) -> None:
        classes, listed, tags, words, openers = fields
        self.classes: Classes = classes
        self.cues = cues
        self.groups = Groups(listed)
        self._tags: dict[str, frozenset[str]] = tags
        self._words: dict[str, str] = words
        self._openers: Openers = openers
        self._listed: dict[str, tuple[frozenset[str], dict[str, list[str]], frozenset[str]]] = {}
        self._starts: dict[str, tuple[str, ...]] = {}
        self._ends: dict[str, tuple[str, ...]] = {}
        self._openings: dict[str, list[tuple[str, list[str]]]] = {}

    def tags(self, name: str) -> frozenset[str]:
        """The tags that words of a class may have. Raises KeyError for a class that does not exist."""
        return self._tags[name]

    def tag(self, text: str) -> Tagged:
        """A slotted text with the words of every class tagged."""
        parts = [*_TOKENS.split(text.replace("–", DASH)), "", ""]
        words, openers = self._words, self._openers
        _remember(text, parts[1:-2:2])
        for at in [at for at in range(1, len(parts) - 2, 2) if parts[at] in words]:
            word = parts[at]
            parts[at] = words[word] + word
            if word in openers and parts[at + 2] in openers[word]:
                parts[at] = self._phrase(parts, at, openers[word][parts[at + 2]]) + parts[at]
        return Tagged("".join(parts))

    def _phrase(self, parts: list[str], at: int, phrases: list[tuple[list[str], str]]) -> str:
        """The tag of the first of some phrases that stands at a place, its blanks joined; nothing where none does."""
        for others, tag in phrases:
            gaps = slice(at + 1, at + 2 * len(others), 2)
            if parts[at + 2 : gaps.stop + 1 : 2] == others and _BLANKS.issuperset(parts[gaps]):
                parts[gaps] = [JOINT] * len(others)
                return tag
        return ""

    def words_in(self, name: str, text: str) -> list[str]:
        """The words of a class or a group that slotted text holds, in order."""
        single, phrases, keys = self._looked_for(name)
        tokens = tokens_of(text)
        if keys.isdisjoint(tokens):
            return []
        possible = [phrase for word in phrases.keys() & tokens for phrase in phrases[word]]
        found = [(at, phrase) for phrase in possible for at in _places_of(phrase, text)]
        found += [(at, word) for word in single & tokens for at in _places_of_token(word, text)]
        return [word for _, word in sorted(found)]

    def has(self, name: str, text: str, tokens: frozenset[str] | None = None) -> bool:
        """Whether slotted text holds a word of a class or a group; its tokens may be known."""
        single, phrases, keys = self._looked_for(name)
        tokens = tokens_of(text) if tokens is None else tokens
        if keys.isdisjoint(tokens):
            return False
        if not single.isdisjoint(tokens):
            return True
        for word in phrases.keys() & tokens:
            for phrase in phrases[word]:
                if phrase in text and any(True for _ in _places_of(phrase, text)):
                    return True
        return False

    def keys(self, name: str) -> frozenset[str]:
        """Tokens of which a text has one at least where it holds a word of a class or a group."""
        return self._looked_for(name)[2]

    def openings(self, name: str) -> list[tuple[str, list[str]]]:
        """The words of a class by what they begin with: where a text has none of that, they need not be looked for."""
        if name not in self._openings:
            found: dict[str, list[str]] = {}
            for word in self.classes[name]:
                found.setdefault(word[:_OPENING], []).append(word)
            self._openings[name] = [(_beginning(alike), alike) for alike in found.values()]
        return self._openings[name]

    def starts(self, name: str) -> tuple[str, ...]:
        """The phrases of a group, each with the blank before it, as it follows a figure in slotted text."""
        if name not in self._starts:
            self._starts[name] = tuple(f" {phrase}" for phrase in sorted(self.groups.get(name, ())))
        return self._starts[name]

    def leads(self, name: str, before: str) -> bool:
        """Whether slotted text ends with a word of a class or a group and a blank, and so leads to a figure by it."""
        if name not in self._ends:
            words = self.groups[name] if name in self.groups else self.classes[name]
            self._ends[name] = tuple(f"{phrase} " for phrase in sorted(words))
        if not before.endswith(self._ends[name]):
            return False
        found = (before.removesuffix(phrase) for phrase in self._ends[name] if before.endswith(phrase))
        return any(not head[-1:].isalnum() for head in found)

    def _looked_for(self, name: str) -> tuple[frozenset[str], dict[str, list[str]], frozenset[str]]:
        """The words of a class or group that are one token, those that are more, by their longest token, and these."""
        known = self._listed.get(name)
        if known is None:
            words = self.groups[name] if name in self.groups else self.classes[name]
            single = frozenset(word for word in words if _TOKEN.fullmatch(word))
            phrases: dict[str, list[str]] = {}
            for phrase in sorted(set(words) - single):
                phrases.setdefault(_longest(phrase), []).append(phrase)
            known = self._listed[name] = single, phrases, single | phrases.keys()
        return known

    def number(self, name: str, word: str) -> int:
        """The whole number that a word of a class stands for; 0 for a word that stands for none."""
        words = self.classes[name]
        value = words.get(word) if isinstance(words, dict) else 0
        return value if isinstance(value, int) else 0

    def value(self, name: str, tagged: str) -> object:
        """What a word of a class stands for in a formula, by its tagged text; 1 where the class has no values."""
        words = self.classes[name]
        plain = _plain(tagged)
        if not isinstance(words, dict):
            return 1
        if plain not in words:
            longer = [word for word in words if word.startswith(f"{plain} ")]
            plain = min(longer, key=len, default=plain)
        while plain not in words and " " in plain:
            plain = plain.rpartition(" ")[0]
        return words.get(plain, 1)


def _tagging(classes: Classes) -> tuple[dict[str, frozenset[str]], dict[str, str], Openers]:
    """The tags of each class, the tag of each word, and the phrases, by their first two words, with their tags."""
    member: dict[str, list[str]] = {}
    for name, words in classes.items():
        for word in words:
            member.setdefault(word, []).append(name)
    sets = sorted({tuple(names) for names in member.values()})
    if len(sets) > LAST_TAG - FIRST_TAG:
        raise RuleError(f"the words of relations make {len(sets)} sets; there are {LAST_TAG - FIRST_TAG} tags")
    letters = {names: chr(FIRST_TAG + place) for place, names in enumerate(sets)}
    tags = {name: frozenset(letter for names, letter in letters.items() if name in names) for name in classes}
    tagged = {word: letters[tuple(names)] for word, names in member.items() if " " not in word}
    openers: Openers = {}
    for phrase in sorted((word for word in member if " " in word), key=len, reverse=True):
        first, *others = phrase.split(" ")
        phrases = openers.setdefault(first, {}).setdefault(others[0], [])
        phrases.append((others, letters[tuple(member[phrase])]))
        tagged.setdefault(first, "")
    return tags, tagged, openers


def tokens_of(text: str) -> frozenset[str]:
    """The words of a text, with the empty one; those of a sentence are known since it was tagged."""
    known = _remembered.get(text)
    return _remember(text, _TOKEN.findall(text)) if known is None else known


def _remember(text: str, tokens: Iterable[str]) -> frozenset[str]:
    """Keeps the words of a text for a while: many groups are looked for in one sentence."""
    if len(_remembered) >= MOST_REMEMBERED:
        _remembered.clear()
    found = _remembered[text] = frozenset((*tokens, ""))
    return found


def _beginning(words: list[str]) -> str:
    """What some words all begin with."""
    first, last = min(words), max(words)
    return first[: next((at for at, letter in enumerate(first) if not last.startswith(letter, at)), len(first))]


def _longest(phrase: str) -> str:
    """The longest token that is in every text with the phrase; nothing where none is sure to be one there."""
    sure = (token for token in _TOKEN.finditer(phrase) if not token.start() or phrase[token.start() - 1] == " ")
    return max((token.group() for token in sure), key=len, default="")


def _places_of(phrase: str, text: str) -> Iterator[int]:
    """Where a phrase stands in a text as words of its own."""
    at = text.find(phrase)
    while at >= 0:
        if not _INSIDE.match(text, at + len(phrase)) and not (at and _INSIDE.match(text, at - 1)):
            yield at
        at = text.find(phrase, at + 1)


def _places_of_token(word: str, text: str) -> Iterator[int]:
    """Where a token stands in a text: not inside another, which begins with a letter."""
    at = text.find(word)
    while at >= 0:
        before = at - 1
        while before >= 0 and text[before] in _MARKS:
            before -= 1
        if not _INSIDE.match(text, at + len(word)) and not (before >= 0 and _INSIDE.match(text, before)):
            yield at
        at = text.find(word, at + 1)


def _plain(tagged: str) -> str:
    return _TAG.sub("", tagged).replace(JOINT, " ")


@cache
def lexicon(locale: Locale) -> Lexicon:
    """The lexicon of a language, made once; a class or a group that it has no words for is empty.

    That of a language as it comes is kept; see :mod:`~claimcheck.keeping`.
    """
    if not locale.is_plain:
        return _made(locale)
    fields = kept("lexicon", made_from(locale), lambda: _made(locale).packed())
    return Lexicon.unpacked(fields, locale.qualifiers.BEFORE)


def made_from(locale: Locale) -> tuple[str, ...]:
    """The packages that the lexicon of a language is made from, its own first."""
    return (*(f"claimcheck.locale.{name}" for name in dict.fromkeys((locale.name, LANGUAGE))), "claimcheck.claims")


def _made(locale: Locale) -> Lexicon:
    words, known = locale.relations, load(LANGUAGE).relations
    classes = {**dict.fromkeys(known.CLASSES, ()), **words.CLASSES}
    groups = {**dict.fromkeys(known.GROUPS, ()), **words.GROUPS}
    return Lexicon(classes, locale.qualifiers.BEFORE, groups)
