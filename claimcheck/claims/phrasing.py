"""Phrasing: a template compiled to recognise its relation in slotted text.

Every repeat is bounded, so that matching is linear in the length of the sentence; the words and the kinds of figure
that a template cannot do without are known beforehand, so that a sentence without them costs a set look-up, and a
template is not even read before a sentence holds its most telling word.
"""

from __future__ import annotations

import re
from functools import cache, cached_property

from claimcheck.claims import roles as role_classes
from claimcheck.claims.lexicon import JOINT, TAGS, WORD
from claimcheck.claims.slotted import FIRST_SLOT, SLOTS
from claimcheck.claims.template import Choice, Gap, Slot, Word, WordClass, parse
from claimcheck.errors import RuleError
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.template import Part

_ALL = f"{chr(FIRST_SLOT)}-{chr(FIRST_SLOT + len(role_classes.KINDS) - 1)}"
_OPAQUE = "".join(letter for kind, letter in SLOTS.items() if kind not in role_classes.SKIPPED)
_SPACE = f"[ {JOINT}{TAGS}]{{0,4}}"
_SHORT = f'[^{_ALL},;:.()–?!"]{{0,60}}?'
_LONG = f"[^{_OPAQUE};.()?!]{{0,160}}?"
_ASIDE = r"(?: ?\([^()]{0,60}\))?"
_BEFORE_ITEM = f"[^{_ALL},;:.()–?!]{{0,40}}?"
_AFTER_ITEM = f"[^{_OPAQUE},;:.()–?!]{{0,60}}?"
_BLANK = f"[ {JOINT}]"
_AND = f"{_BLANK}[{TAGS}]{{0,2}}(?:and|or|plus|as well as){_BLANK}"
_COMMA = f"(?:,?{_AND}|[,;] ?)"
_COMMON = frozenset(["of", "to", "or", "and", "in", "the", "a", "an", "for", "at", "by", "from", "with", "is", "was", ",", "(", ")", ":", ";", "–", "'", "."])
_BROAD = 6
_OPTIONAL = re.compile(r"\[[^\[\]]*\]|\{\w+(?:\.\.\.)?\}|[~…]")
_CHOICE = re.compile(r"(?<!\\)\([^()]*\)")
ANY_FIGURE = "_"
"""The role of a figure that a phrasing passes over without binding it."""


class Match(Value):
    """A phrasing found in a sentence.

    ``places`` maps each role to the places of its slots in the slotted text, ``words`` each role filled by a word
    to the span of that word there, ``values`` to what it stands for.
    """

    sentence: Slotted
    start: int
    end: int
    places: Mapping[str, tuple[int, ...]]
    words: Mapping[str, tuple[int, int]]
    values: Mapping[str, object]
    phrasing: Phrasing


class Phrasing:
    """A template over ``roles`` (see :mod:`~claimcheck.claims.roles`) and the word classes of a ``lexicon``.

    Reading the template waits until it is needed; it raises :class:`~claimcheck.errors.RuleError` for one that
    cannot be read or names what does not exist.
    """

    def __init__(self, template: str, roles: Mapping[str, str], lexicon: Lexicon) -> None:
        self.template = template
        self.roles = dict(roles)
        self.lexicon = lexicon

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The template, read and checked."""
        parts = parse(self.template)
        self._check(parts)
        return parts

    def _check(self, parts: tuple[Part, ...]) -> None:
        for part in parts:
            if isinstance(part, Slot) and part.role not in (*self.roles, ANY_FIGURE):
                raise RuleError(f"the phrasing {self.template!r} names an unknown role {part.role!r}")
            if isinstance(part, WordClass) and part.name not in self.lexicon.classes:
                raise RuleError(f"the phrasing {self.template!r} names an unknown class of words {part.name!r}")
            if isinstance(part, Choice):
                for option in part.options:
                    self._check(option)

    @cached_property
    def figures(self) -> int:
        """How many figures a sentence must hold at least."""
        return sum(1 + slot.many for slot in self._required(self.parts) if not self.word_class(slot.role))

    @cached_property
    def letters(self) -> tuple[frozenset[str], ...]:
        """Sets of slot letters of which one each must occur in a sentence; broad classes are left out."""
        bound = [slot for slot in self._required(self.parts) if slot.role != ANY_FIGURE]
        needed = {self._letters(slot.role) for slot in bound if not self.word_class(slot.role)}
        return tuple(frozenset(letters) for letters in sorted(needed) if len(letters) < _BROAD)

    @cached_property
    def anchors(self) -> tuple[frozenset[str], ...]:
        """Sets of words and tags of which one each must occur in a sentence, the most telling set first."""
        return tuple(sorted(self._anchor_sets(self.parts), key=_telling))

    @property
    def index_keys(self) -> frozenset[str]:
        """Words, tags or slot letters of which every sentence of this phrasing holds at least one.

        A plain word that stands outside all brackets is seen without reading the template, which is most of the cost
        of starting.
        """
        bare = _CHOICE.sub(" ", _OPTIONAL.sub(" ", self.template)).split()
        words = [_token(word) for word in bare if word[0].isalpha() and word not in _COMMON]
        if words:
            return frozenset((max(words, key=len),))
        telling = [words for words in self.anchors if not words <= _COMMON] or [*self.letters, *self.anchors]
        return telling[0] if telling else frozenset(SLOTS.values())

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The template as a pattern over tagged text; made when a sentence could match for the first time."""
        return re.compile(self._compile(self.parts, {}).removeprefix(_SPACE))

    def find(self, sentence: Slotted) -> Iterator[Match]:
        """Every way the template matches, left to right, no two from one start."""
        if len(sentence.figures) < self.figures:
            return
        keys = sentence.keys(self.lexicon)
        if not all(keys & needed for needed in self.anchors) or not all(keys & needed for needed in self.letters):
            return
        text, at = sentence.tagged(self.lexicon).text, 0
        while (found := self.pattern.search(text, at)) is not None:
            yield self._match(sentence, found)
            at = found.start() + 1

    def word_class(self, role: str) -> str:
        """The class of words that may fill a role, or nothing."""
        return role_classes.word_class(self.roles, role) if role != ANY_FIGURE else ""

    def _match(self, sentence: Slotted, found: re.Match[str]) -> Match:
        tagged = sentence.tagged(self.lexicon)
        places: dict[str, tuple[int, ...]] = {}
        words: dict[str, tuple[int, int]] = {}
        values: dict[str, object] = {}
        for group, text in found.groupdict().items():
            role = group.partition("__")[0]
            if text is None:
                continue
            letters, start = self._letters(role), found.start(group)
            filled = tuple(tagged.place(start + at) for at, letter in enumerate(text) if letter in letters)
            if filled:
                places[role] = filled
            else:
                words[role] = (tagged.place(start), tagged.place(found.end(group)))
                values[role] = self.lexicon.value(self.word_class(role), text)
        return Match(sentence, tagged.place(found.start()), tagged.place(found.end()), places, words, values, self)

    @cache  # noqa: B019 - phrasings live as long as their catalogue
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
                yield self.lexicon.tags(part.name)
            elif isinstance(part, Slot) and self.word_class(part.role) and not self._letters(part.role):
                yield self.lexicon.tags(self.word_class(part.role))
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
            return self._tagged_word(part.name)
        if part.role == ANY_FIGURE:
            return f"[{_ALL}]"
        count = seen[part.role] = seen.get(part.role, 0) + 1
        group = part.role if count == 1 else f"{part.role}__{count}"
        letters, words = self._letters(part.role), self.word_class(part.role)
        letter = f"[{letters}]"
        if words:
            return self._tagged_word(words, f"?P<{group}>", f"|(?P<{group}__f>{letter})" if letters else "")
        if part.many:
            item = f"{_BEFORE_ITEM}{letter}{_ASIDE}{_AFTER_ITEM}"
            return f"(?P<{group}>{item}(?:{_COMMA}{item}){{1,15}})"
        bracket_follows = isinstance(follower, Word) and follower.text == "("
        return f"(?P<{group}>{letter})" + ("" if bracket_follows else _ASIDE)

    def _tagged_word(self, name: str, group: str = "?:", otherwise: str = "") -> str:
        tags = "".join(sorted(self.lexicon.tags(name)))
        return f"(?:[{tags}][{TAGS}]?({group}{WORD})(?![a-z]){otherwise})"

    def __repr__(self) -> str:
        return f"Phrasing({self.template!r})"


@cache
def compiled(template: str, roles: tuple[tuple[str, str], ...], lexicon: Lexicon) -> Phrasing:
    """The phrasing of a template, made once."""
    return Phrasing(template, dict(roles), lexicon)


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
