"""Phrasing: a template compiled to recognise its relation in slotted text.

Every repeat is bounded, so that matching is linear in the length of the sentence; the words and the kinds of figure
that a template cannot do without are known beforehand, so that a sentence without them costs a set look-up.
"""

from __future__ import annotations

import re
from functools import cache, cached_property

from claimcheck.claims import roles as role_classes
from claimcheck.claims.slotted import FIRST_SLOT, SLOTS
from claimcheck.claims.template import Choice, Gap, Slot, Word, WordClass, parse
from claimcheck.errors import RuleError
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.template import Part
    from claimcheck.locale import Locale

    Classes = dict[str, object] | tuple[str, ...]

_ALL = f"{chr(FIRST_SLOT)}-{chr(FIRST_SLOT + len(role_classes.KINDS) - 1)}"
_OPAQUE = "".join(letter for kind, letter in SLOTS.items() if kind not in role_classes.SKIPPED)
_SPACE = " {0,2}"
_SHORT = f'[^{_ALL},;:.()–?!"]{{0,60}}?'
_LONG = f"[^{_OPAQUE};.()?!]{{0,160}}?"
_ASIDE = r"(?: ?\([^()]{0,60}\))?"
_BEFORE_ITEM = f"[^{_ALL},;:.()–?!]{{0,40}}?"
_AFTER_ITEM = f"[^{_OPAQUE},;:.()–?!]{{0,60}}?"
_COMMA = "(?:,? and |,? plus |,? or |,? as well as |[,;] ?)"
_COMMON = frozenset(
    [
        "of",
        "to",
        "or",
        "and",
        "in",
        "the",
        "a",
        "an",
        "for",
        "at",
        "by",
        "from",
        "with",
        "is",
        "was",
        ",",
        "(",
        ")",
        ":",
        ";",
        "–",
        "'",
        ".",
    ]
)
_BROAD = 6
ANY_FIGURE = "_"
"""The role of a figure that a phrasing passes over without binding it."""


class Match(Value):
    """A phrasing found in a sentence.

    ``places`` maps each role to the places of its slots in the slotted text, ``words`` each role filled by a word
    to the span of that word there.
    """

    sentence: Slotted
    start: int
    end: int
    places: Mapping[str, tuple[int, ...]]
    words: Mapping[str, tuple[int, int]]
    phrasing: Phrasing

    def span(self, role: str) -> tuple[int, int]:
        """Where what fills a role stands in the slotted text, its first figure to its last."""
        if role in self.words:
            return self.words[role]
        return self.places[role][0], self.places[role][-1] + 1

    def word_value(self, role: str) -> object:
        """What the word that fills a role stands for; None where a figure fills it."""
        if role not in self.words:
            return None
        first, last = self.words[role]
        return self.phrasing.words_for(role)[self.sentence.text[first:last]]

    def bound(self) -> list[str]:
        """The roles that the match fills, in the order of the text."""
        return sorted((*self.places, *self.words), key=self.span)

    def between(self, first: str, second: str) -> str:
        """The slotted text between two roles, whichever comes first."""
        (_, end), (start, _) = sorted((self.span(first), self.span(second)))
        return self.sentence.text[end:start]

    def around(self, before: int, after: int) -> str:
        """The slotted text of the match with so many characters of its sentence on either side."""
        return self.sentence.text[max(0, self.start - before) : self.end + after]


class Phrasing:
    """A template over ``roles`` (see :mod:`~claimcheck.claims.roles`) and the locale's word ``classes``.

    ``cues`` are the words that widen or bound a figure, for a word that stands for one, such as *doubled*. Raises
    :class:`~claimcheck.errors.RuleError` for a template that cannot be read or names what does not exist.
    """

    def __init__(
        self,
        template: str,
        roles: Mapping[str, str],
        classes: Mapping[str, Classes],
        cues: Mapping[str, tuple[str, str]] | None = None,
    ) -> None:
        self.template = template
        self.cues = cues or {}
        self.roles = dict(roles)
        self.classes = classes
        self.parts = parse(template)
        self._check(self.parts)

    def _check(self, parts: tuple[Part, ...]) -> None:
        for part in parts:
            if isinstance(part, Slot) and part.role not in (*self.roles, ANY_FIGURE):
                raise RuleError(f"the phrasing {self.template!r} names an unknown role {part.role!r}")
            if isinstance(part, WordClass) and part.name not in self.classes:
                raise RuleError(f"the phrasing {self.template!r} names an unknown class of words {part.name!r}")
            if isinstance(part, Choice):
                for option in part.options:
                    self._check(option)

    @cached_property
    def figures(self) -> int:
        """How many figures a sentence must hold at least."""
        return sum(1 + slot.many for slot in self._required(self.parts) if not self.words_for(slot.role))

    @cached_property
    def letters(self) -> tuple[frozenset[str], ...]:
        """Sets of slot letters of which one each must occur in a sentence; broad classes are left out."""
        bound = [slot for slot in self._required(self.parts) if slot.role != ANY_FIGURE]
        needed = {self._letters(slot.role) for slot in bound if not self.words_for(slot.role)}
        return tuple(frozenset(letters) for letters in sorted(needed) if len(letters) < _BROAD)

    @cached_property
    def anchors(self) -> tuple[frozenset[str], ...]:
        """Sets of words of which one each must occur in a sentence, the most telling set first."""
        return tuple(sorted(self._anchor_sets(self.parts), key=_telling))

    @property
    def index_keys(self) -> frozenset[str]:
        """Words or slot letters of which every sentence of this phrasing holds at least one."""
        telling = [words for words in self.anchors if not words <= _COMMON] or [*self.letters, *self.anchors]
        return telling[0] if telling else frozenset(SLOTS.values())

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The template as a pattern over slotted text; made when a sentence could match for the first time."""
        return re.compile(self._compile(self.parts, {}).removeprefix(_SPACE))

    def find(self, sentence: Slotted) -> Iterator[Match]:
        """Every way the template matches, left to right, no two from one start."""
        keys = sentence.words
        if len(sentence.figures) < self.figures:
            return
        if not all(keys & needed for needed in self.anchors) or not all(keys & needed for needed in self.letters):
            return
        at = 0
        while (found := self.pattern.search(sentence.text, at)) is not None:
            yield self._match(sentence, found)
            at = found.start() + 1

    def words_for(self, role: str) -> Mapping[str, object]:
        """The words that may fill a role, with their values; none for a role of figures alone."""
        name = role_classes.word_class(self.roles, role) if role != ANY_FIGURE else ""
        words = self.classes[name] if name else {}
        return words if isinstance(words, dict) else dict.fromkeys(words, 1)

    def words_in(self, name: str, text: str) -> list[str]:
        """The words of a class that slotted text holds, in order."""
        return _any_of(tuple(self.classes[name])).findall(text)

    def _match(self, sentence: Slotted, found: re.Match[str]) -> Match:
        places: dict[str, tuple[int, ...]] = {}
        words: dict[str, tuple[int, int]] = {}
        for group, text in found.groupdict().items():
            role = group.partition("__")[0]
            if text is None:
                continue
            letters, start = self._letters(role), found.start(group)
            filled = tuple(start + at for at, letter in enumerate(text) if letter in letters)
            if filled:
                places[role] = filled
            else:
                words[role] = found.span(group)
        return Match(sentence, found.start(), found.end(), places, words, self)

    def _letters(self, role: str) -> str:
        return "".join(SLOTS[kind] for kind in role_classes.kinds(self.roles, role))

    def _required(self, parts: tuple[Part, ...]) -> Iterator[Slot]:
        """The slots that every sentence of this phrasing fills."""
        for part in parts:
            if isinstance(part, Slot):
                yield part
            elif isinstance(part, Choice) and not part.optional and len(part.options) == 1:
                yield from self._required(part.options[0])

    def _anchor_sets(self, parts: tuple[Part, ...]) -> Iterator[frozenset[str]]:
        for part in parts:
            if isinstance(part, Word):
                yield frozenset((_token(part.text),))
            elif isinstance(part, WordClass):
                yield frozenset(map(_token, self.classes[part.name]))
            elif isinstance(part, Slot) and self.words_for(part.role) and not self._letters(part.role):
                yield frozenset(map(_token, self.words_for(part.role)))
            elif isinstance(part, Choice) and not part.optional:
                firsts = [min(self._anchor_sets(option), key=_telling, default=frozenset()) for option in part.options]
                if all(firsts):
                    yield frozenset[str]().union(*firsts)

    def _compile(self, parts: tuple[Part, ...], seen: dict[str, int]) -> str:
        compiled = []
        for place, part in enumerate(parts):
            follower = parts[place + 1] if place + 1 < len(parts) else None
            if isinstance(part, Gap):
                compiled.append(_LONG if part.long else _SHORT)
            elif isinstance(part, Choice):
                options = "|".join(self._compile(option, seen) for option in part.options)
                compiled.append(f"(?:{options}){'?' if part.optional else ''}")
            else:
                compiled.append(_SPACE + self._compile_leaf(part, follower, seen))
        return "".join(compiled)

    def _compile_leaf(self, part: Word | WordClass | Slot, follower: Part | None, seen: dict[str, int]) -> str:
        if isinstance(part, Word):
            return _literal(part.text)
        if isinstance(part, WordClass):
            return _alternatives(self.classes[part.name])
        if part.role == ANY_FIGURE:
            return f"[{_ALL}]"
        count = seen[part.role] = seen.get(part.role, 0) + 1
        group = part.role if count == 1 else f"{part.role}__{count}"
        letters, words = self._letters(part.role), self.words_for(part.role)
        letter = f"[{letters}]"
        if words:
            return f"(?P<{group}>{_alternatives(words)}{f'|{letter}' if letters else ''})"
        if part.many:
            item = f"{_BEFORE_ITEM}{letter}{_ASIDE}{_AFTER_ITEM}"
            return f"(?P<{group}>{item}(?:{_COMMA}{item}){{1,15}})"
        bracket_follows = isinstance(follower, Word) and follower.text == "("
        return f"(?P<{group}>{letter})" + ("" if bracket_follows else _ASIDE)

    def __repr__(self) -> str:
        return f"Phrasing({self.template!r})"


@cache
def compiled(template: str, roles: tuple[tuple[str, str], ...], locale: Locale) -> Phrasing:
    """The phrasing of a template, made once."""
    return Phrasing(template, dict(roles), locale.relations.CLASSES, locale.qualifiers.BEFORE)


@cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(_alternatives(words))


def _telling(words: frozenset[str]) -> tuple[bool, int, int, tuple[str, ...]]:
    """Sorts sets of anchors: the fewer words the better, common little words and signs last."""
    return words <= _COMMON, len(words), -max(map(len, words), default=0), tuple(sorted(words))


def _token(word: str) -> str:
    found = re.match(r"[a-z']+|[^\sa-z0-9']", word)
    return found.group() if found else word


def _literal(word: str) -> str:
    if word == "–":
        return "–{1,2}"
    before = "(?<![a-z'])" if word[0].isalpha() else ""
    after = "(?![a-z])" if word[-1].isalpha() else ""
    return f"{before}{re.escape(word)}{after}"


def _alternatives(words: Collection[str]) -> str:
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return f"(?<![a-z'])(?:{'|'.join(map(re.escape, ordered))})(?![a-z])"
