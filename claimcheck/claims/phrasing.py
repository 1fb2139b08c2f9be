"""Phrasing: a template compiled to recognise its relation in slotted text.

Every repeat is bounded, so that matching is linear in the length of the sentence; the words and the kinds of figure
that a template cannot do without are known beforehand, so that a sentence without them costs a set look-up, and a
template is not even read before a sentence holds its most telling word.
"""

from __future__ import annotations

import re
from functools import cache, cached_property

from claimcheck.claims import roles as role_classes
from claimcheck.claims.lexicon import DASH, FIRST_TAG, JOINT, LETTERS, TAGS, WORD
from claimcheck.claims.nearby import where
from claimcheck.claims.sequences import ANYTHING, CLAUSES, WORDS, Step
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.template import Choice, Gap, Slot, Word, WordClass, closing, parse, tokens
from claimcheck.compiled import compiled_pattern
from claimcheck.errors import RuleError
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from claimcheck.claims.lexicon import Classes, Lexicon, Tagged
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.template import Part


def _ranges(letters: Iterable[str]) -> str:
    """Letters as a set of a pattern holds them, each run as its ends: that is half of the time a pattern takes."""
    runs: list[str] = []
    for letter in sorted(letters):
        if runs and ord(letter) == ord(runs[-1][-1]) + 1:
            runs[-1] = f"{runs[-1][0]}-{letter}"
        else:
            runs.append(letter)
    return "".join(runs)


_ALL = _ranges(SLOTS.values())
_OPAQUE = _ranges(letter for kind, letter in SLOTS.items() if kind not in role_classes.SKIPPED)
_SPACE = f"[ {chr(FIRST_TAG)}-{JOINT}]{{0,4}}"
_SHORT = f'[^{_ALL},;:.(){DASH}?!"]{{0,60}}?'
_LONG = f"[^{_OPAQUE};.()?!]{{0,160}}?"
_ASIDE = r"(?: ?\([^()]{0,60}\))?"
_BEFORE_ITEM = f"[^{_ALL},;:.(){DASH}?!]{{0,40}}?"
_BLANK = f"[ {JOINT}]"
_NAME = f"[{TAGS}]{{0,2}}[{LETTERS}][{LETTERS}.-]{{0,19}}"
_KNOWN = "the"
_OWNER = "owner"
_AND = f"{_BLANK}[{TAGS}]{{0,2}}(?:and|or|plus|as well as){_BLANK}"
_COMMA = f"(?>,?{_AND}|[,;] ?)"
_AFTER_ITEM = f"(?:(?!{_AND})[^{_OPAQUE},;:.(){DASH}?!]){{0,60}}"
"""What may stand before, between and after the items of a list; no text can be divided among them in two ways, or a
list that leads nowhere would be tried in all of them."""
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
        DASH,
        "'",
        ".",
    ]
)
_GAPS = ("~", "…")
_ENDS = frozenset(";.()?!")
_PAUSES = frozenset(f",:{DASH}–")
"""Signs that no gap leaps, and those that a short gap does not: see ``_LONG`` and ``_SHORT``."""

BLOCKED = {
    WORDS: (*SLOTS.values(), *_ENDS, *_PAUSES),
    CLAUSES: (*(letter for kind, letter in SLOTS.items() if kind not in role_classes.SKIPPED), *_ENDS),
}
"""The tokens that gaps leap over in no text."""

_APIECE = "apiece"
"""The class of words that make the figure before them an amount each: a share, a head."""

_BROAD = 6
_SLOTS = frozenset(SLOTS.values())
_REACH = 16
_FIRST = pattern(rf"[{LETTERS}']+|[^\s{LETTERS}0-9']")
ANY_FIGURE = role_classes.ANY_FIGURE


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

    def span(self, role: str) -> tuple[int, int]:
        """Where what fills a role stands in the slotted text, its first figure to its last."""
        if role in self.words:
            return self.words[role]
        return self.places[role][0], self.places[role][-1] + 1

    def bound(self) -> list[str]:
        """The roles that the match fills, in the order of the text."""
        return sorted((*self.places, *self.words), key=self.span)

    @property
    def is_told(self) -> bool:
        """Whether the figures were found by structure, not by the words of a template."""
        return not self.phrasing.template

    def between(self, first: str, second: str) -> str:
        """The slotted text between two roles, whichever comes first."""
        (_, end), (start, _) = sorted((self.span(first), self.span(second)))
        return self.sentence.text[end:start]

    def around(self, before: int, after: int) -> str:
        """The slotted text of the match with so many characters of its sentence on either side."""
        return self.sentence.text[max(0, self.start - before) : self.end + after]

    def followed_by(self, name: str) -> bool:
        """Whether a word of a class comes next after the match: "180 a day" and then "more"."""
        text = self.sentence.text
        return any(place >= self.end and not text[self.end : place].strip(" ,") for place in self.words_of(name))

    def mentions(self, name: str, after: str = "") -> bool:
        """Whether a word of a class stands in the match or beside it, or only between ``after`` and the next role."""
        start, end = self.start - _REACH, self.end + _REACH
        if after:
            start = self.places[after][-1] + 1
            end = min((places[0] for places in self.places.values() if places[0] >= start), default=end)
        return any(start <= place < end for place in self.words_of(name))

    def words_of(self, name: str) -> Iterator[int]:
        """Where the words of a class stand in the slotted text of the sentence."""
        tagged, tags = self.sentence.tagged(self.phrasing.lexicon), self.phrasing.lexicon.tags(name)
        return (mark - before for before, mark in enumerate(tagged.marks) if tagged.text[mark] in tags)


class Phrasing:
    """A template over ``roles`` (see :mod:`~claimcheck.claims.roles`) and the word classes of a ``lexicon``.

    Reading the template waits until it is needed; it raises :class:`~claimcheck.errors.RuleError` for one that
    cannot be read or names what does not exist.
    """

    def __init__(self, template: str, roles: Mapping[str, str], lexicon: Lexicon) -> None:
        self.template = template
        self.roles = dict(roles)
        self.lexicon = lexicon
        self._patterns: dict[tuple[bool, bool], re.Pattern[str]] = {}
        self._groups: dict[int, tuple[tuple[int, str, str], ...]] = {}

    @property
    def classes(self) -> Classes:
        """The words of every class of the locale."""
        return self.lexicon.classes

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
    def steps(self) -> tuple[Step, ...]:
        """Sets of words, signs, tags and slot letters: one of each stands, in this order, in every match.

        They are picked from the tokens of the template, for reading it whole is most of the cost of starting.
        """
        return tuple(self._steps(tokens(self.template)))

    @cached_property
    def sequence(self) -> tuple[frozenset[str], ...]:
        """The sets of the steps."""
        return tuple(step.wanted for step in self.steps)

    @cached_property
    def key(self) -> frozenset[str]:
        """The set of the sequence that tells most: a sentence without any of it is no match."""
        return min(self.sequence, key=_telling)

    def _steps(self, listed: list[str]) -> list[Step]:
        found: list[Step] = []
        at = gap = 0
        while at < len(listed):
            token, end = listed[at], at
            if token in ("(", "["):
                end = closing(listed, at)
                inner = listed[at + 1 : end]
                gap = max(gap, *map(_room, inner))
                if token == "(" and (either := self._either(inner)):
                    found.append(Step(gap, either))
                    gap = max(map(_room, inner))
            elif token in _GAPS:
                gap = max(gap, _room(token))
            else:
                found.append(Step(gap, self._wanted(token)))
                gap = _room_after(token)
                if token.endswith("...}"):
                    found.append(Step(gap, found[-1].wanted))
            at = end + 1
        return found

    def _either(self, choice: list[str]) -> frozenset[str]:
        """What tells the options of a choice most, all taken together; nothing where one option needs nothing."""
        options: list[list[str]] = [[]]
        depth = 0
        for token in choice:
            depth += (token in ("(", "[")) - (token in (")", "]"))
            if token == "|" and depth == 0:
                options.append([])
            else:
                options[-1].append(token)
        sets = [[step.wanted for step in self._steps(option)] for option in options]
        telling = [min(of_one, key=_telling, default=frozenset()) for of_one in sets]
        return frozenset[str]().union(*telling) if all(telling) else frozenset()

    def _wanted(self, token: str) -> frozenset[str]:
        """The words, tags or slot letters that one token of the template stands for."""
        if token[0] == "{":
            return _fillers(self.lexicon, *role_classes.spec(self.roles, token.strip("{.}")))
        return self.lexicon.tags(token[1:-1]) if token[0] == "<" else _word(token)

    def pattern(self, tagged: Tagged) -> re.Pattern[str]:
        """The template as a pattern over tagged text; made when a sentence could match for the first time.

        What may follow any figure, an aside in brackets or an amount apiece, is most of a pattern and of the time it
        takes to make; it is left out where the text holds none.
        """
        kind = tagged.has_bracket, tagged.has_apiece(apiece_tags(self.lexicon))
        if kind not in self._patterns:
            after = (_ASIDE if kind[0] else "", self._apiece() if kind[1] else "")
            self._patterns[kind] = compiled_pattern(self._compile(self.parts, {}, after).removeprefix(_SPACE))
        return self._patterns[kind]

    def find(self, sentence: Slotted) -> Iterator[Match]:
        """Every way the template matches, left to right, no two from one start and none within another."""
        return self.matches(sentence) if _in_order(self.sequence, sentence.tokens(self.lexicon)) else iter(())

    def matches(self, sentence: Slotted) -> Iterator[Match]:
        """What :meth:`find` gives of a sentence known to hold what the template needs, in its order."""
        taken: set[int] = set()
        for found in self._found(sentence):
            match = self._match(sentence, found)
            places = {place for bound in match.places.values() for place in bound}
            if not places <= taken:
                yield match
                taken |= places

    def _found(self, sentence: Slotted) -> Iterator[re.Match[str]]:
        """Where the pattern matches, tried only at what a match can begin with if that is known."""
        tagged, at = sentence.tagged(self.lexicon), 0
        text = tagged.text
        if self.opening is None:
            search = self.pattern(tagged).search
            while (found := search(text, at)) is not None:
                yield found
                at = found.start() + 1
            return
        begun = self.opening.intersection(sentence.tokens(self.lexicon))
        if begun:
            match = self.pattern(tagged).match
            for place in where(text, begun):
                if (found := match(text, place)) is not None:
                    yield found

    @cached_property
    def opening(self) -> frozenset[str] | None:
        """The words, signs, tags and slot letters that a match can begin with; None where it can with anything."""
        return self._opening(self.parts)

    def _opening(self, parts: Sequence[Part]) -> frozenset[str] | None:
        match parts:
            case [Choice(options=options, optional=optional), *rest]:
                choices = [*options, rest] if optional else options
                begun = [self._opening(choice) for choice in choices]
                return None if None in begun else frozenset[str]().union(*filter(None, begun))
            case [Word(text=text), *_]:
                return _word(text) if _FIRST.match(text) else None
            case [WordClass(name=name), *_] if name != _KNOWN:
                return self.lexicon.tags(name)
            case [Slot(role=role, many=False), *_] if role != ANY_FIGURE:
                return _fillers(self.lexicon, *role_classes.spec(self.roles, role))
        return None

    def word_class(self, role: str) -> str:
        """The class of words that may fill a role, or nothing."""
        return role_classes.spec(self.roles, role)[1]

    def words_in(self, name: str, text: str) -> list[str]:
        """The words of a class or a group that slotted text holds, in order."""
        return self.lexicon.words_in(name, text)

    def _match(self, sentence: Slotted, found: re.Match[str]) -> Match:
        tagged = sentence.tagged(self.lexicon)
        places: dict[str, tuple[int, ...]] = {}
        words: dict[str, tuple[int, int]] = {}
        values: dict[str, object] = {}
        for number, role, letters in self._groups_of(found.re):
            text = found[number]
            if text is None:
                continue
            start = found.start(number)
            filled = tuple(tagged.place(start + at) for at, letter in enumerate(text) if letter in letters)
            if filled:
                places[role] = (*places.get(role, ()), *filled)
            else:
                words[role] = (tagged.place(start), tagged.place(found.end(number)))
                values[role] = self.lexicon.value(self.word_class(role), text)
        return Match(sentence, tagged.place(found.start()), tagged.place(found.end()), places, words, values, self)

    def _groups_of(self, pattern: re.Pattern[str]) -> tuple[tuple[int, str, str], ...]:
        """The number of each group of a pattern, the role that it fills and the letters of the figures that may."""
        if id(pattern) not in self._groups:  # a pattern is hashed by all of its code, each time
            named = ((number, group.partition("__")[0]) for group, number in pattern.groupindex.items())
            self._groups[id(pattern)] = tuple((number, role, self._letters(role)) for number, role in named)
        return self._groups[id(pattern)]

    def _letters(self, role: str) -> str:
        kinds, _ = role_classes.spec(self.roles, role)
        return "".join(SLOTS[kind] for kind in kinds)

    def _compile(self, parts: tuple[Part, ...], seen: dict[str, int], after: tuple[str, str]) -> str:
        compiled: list[str] = []
        rest = list(parts)
        before: Part | None = None
        while rest:
            part = rest.pop(0)
            if isinstance(part, Gap):
                if stop := _stop(rest):
                    del rest[:2]
                    within = f"{_gap(part)}{self._options(stop[0], seen, after)}{_gap(stop[1])}"
                    compiled.append(f"(?:{_gap(max(part, stop[1], key=_is_long))}|{within})")
                else:
                    compiled.append(_gap(part))
            elif isinstance(part, Choice):
                compiled.append(f"{self._options(part, seen, after)}{'?' if part.optional else ''}")
            else:
                compiled.append(_SPACE + self._compile_leaf(part, (before, rest[0] if rest else None), seen, after))
            before = part
        return "".join(compiled)

    def _options(self, choice: Choice, seen: dict[str, int], after: tuple[str, str]) -> str:
        options = [self._compile(option, seen, after) for option in choice.options]
        if all(option.startswith(_SPACE) for option in options):  # passed once for all of them
            return f"(?:{_SPACE}(?:{'|'.join(option.removeprefix(_SPACE) for option in options)}))"
        return f"(?:{'|'.join(options)})"

    def _compile_leaf(
        self,
        part: Word | WordClass | Slot,
        beside: tuple[Part | None, Part | None],
        seen: dict[str, int],
        after: tuple[str, str],
    ) -> str:
        (before, follower), (aside, apiece) = beside, after
        if isinstance(part, Word):
            return _literal(part.text)
        if isinstance(part, WordClass):
            return self._known() if part.name == _KNOWN else self._tagged_word(part.name)
        if part.role == ANY_FIGURE:
            return f"[{_ALL}]"
        count = seen[part.role] = seen.get(part.role, 0) + 1
        group = part.role if count == 1 else f"{part.role}__{count}"
        letters, words = self._letters(part.role), self.word_class(part.role)
        letter = f"[{_ranges(letters)}]"
        if words:
            return self._tagged_word(words, f"?P<{group}>", f"|(?P<{group}__f>{letter})" if letters else "")
        if part.many:
            first = "" if _is_long(before) else _BEFORE_ITEM
            last = "" if _is_long(follower) else _AFTER_ITEM
            until = "?" if isinstance(follower, Word) else ""
            further = f"(?:{_AFTER_ITEM}+{_COMMA}{_BEFORE_ITEM}{letter}{aside})"
            return f"(?P<{group}>{first}{letter}{aside}{further}{{1,15}}{until}{last})"
        bracket_follows = isinstance(follower, Word) and follower.text == "("
        return f"(?P<{group}>{letter})" + ("" if bracket_follows else aside) + apiece

    def _known(self) -> str:
        """A word before a figure that is known already, or whose it is: "of the 90", "of the theatre's 90"."""
        word, endings = self._tagged_word(_KNOWN), self.lexicon.groups.get(_OWNER)
        if not endings:
            return word
        whose = f"[{TAGS}]{{0,2}}[{LETTERS}.-]{{1,30}}(?<=[{LETTERS}])(?:{'|'.join(sorted(endings))})"
        return f"(?:{word}|(?:{_NAME}{_BLANK}){{0,2}}{whose}(?:{_BLANK}{_NAME}){{0,2}})"

    def _apiece(self) -> str:
        """The same once more for each share, which may follow a sum."""
        return f"(?:,? or ?[{_OPAQUE}]{_SPACE}{self._tagged_word(_APIECE)})?"

    def _tagged_word(self, name: str, group: str = "?:", otherwise: str = "") -> str:
        tags = _ranges(self.lexicon.tags(name))
        if not tags:  # a class that has no words in this language
            return f"(?:(?!)({group}){otherwise})"
        return rf"(?:[{tags}][{TAGS}]?({group}{WORD})(?!\w){otherwise})"

    def __repr__(self) -> str:
        return f"Phrasing({self.template!r})"


@cache
def compiled(template: str, roles: tuple[tuple[str, str], ...], lexicon: Lexicon) -> Phrasing:
    """The phrasing of a template, made once."""
    return Phrasing(template, dict(roles), lexicon)


@cache
def apiece_tags(lexicon: Lexicon) -> frozenset[str]:
    """The tags of words after which a second figure may follow any first: "$422.5 million, or $6.44 a share,"."""
    return lexicon.tags(_APIECE) if _APIECE in lexicon.classes else frozenset()


def _in_order(sequence: Iterable[frozenset[str]], tokens: Iterable[str]) -> bool:
    """Whether tokens that belong to each of the sets occur in their order."""
    rest = iter(tokens)
    for wanted in sequence:
        for token in rest:
            if token in wanted:
                break
        else:
            return False
    return True


@cache
def _telling(words: frozenset[str]) -> tuple[bool, bool, int, int, tuple[str, ...]]:
    """Sorts sets by how much they tell: words before slots, few before many, common little words and signs last."""
    slots = not words.isdisjoint(_SLOTS)
    dull = words <= _COMMON or (len(words) >= _BROAD and slots)
    return dull, slots, len(words), -max(map(len, words), default=0), tuple(sorted(words))


@cache
def _fillers(lexicon: Lexicon, kinds: tuple[str, ...], name: str) -> frozenset[str]:
    """The slot letters and tags that may fill a role of these kinds and this class of words; of neither, any slot."""
    letters = frozenset(SLOTS[kind] for kind in kinds)
    return letters.union(lexicon.tags(name)) if name else letters or frozenset(SLOTS.values())


@cache
def _word(token: str) -> frozenset[str]:
    """The first word or sign of a literal token."""
    found = _FIRST.match(token.removeprefix("\\").replace("–", DASH))
    return frozenset((found.group() if found else token,))


def _room(token: str) -> int:
    """What a token of a template lets stand in a text besides words; see :class:`~claimcheck.claims.sequences.Step`."""
    if token[0] == "{":
        return ANYTHING
    if token[0] == "<" or token in ("(", ")", "[", "]", "|", "~"):
        return WORDS
    if token == "…":
        return CLAUSES
    signs = set(token) & (_ENDS | _PAUSES)
    return ANYTHING if signs & _ENDS else CLAUSES if signs else WORDS


def _room_after(token: str) -> int:
    """What the rest of a token lets stand in a text, once its first word, its sign or its figure has been met."""
    if token[0] == "{":
        return ANYTHING if token.endswith("...}") else WORDS
    if token == "–":
        return CLAUSES  # it may be two dashes
    plain = token.removeprefix("\\")
    return WORDS if len(plain) == 1 else _room(plain)


def _gap(gap: Gap) -> str:
    return _LONG if gap.long else _SHORT


def _is_long(part: Part | None) -> bool:
    """Whether a part is a gap that takes all that an item of a list could, so that the item leaves it to the gap."""
    return isinstance(part, Gap) and part.long


def _stop(rest: list[Part]) -> tuple[Choice, Gap] | None:
    """What a gap may stop for before it goes on; left to two gaps in a row, every place between would be tried."""
    match rest:
        case [Choice(optional=True) as stop, Gap() as second, *_]:
            return stop, second
    return None


def _literal(word: str) -> str:
    if word == "–":
        return f"{DASH}{{1,2}}"
    before = r"(?<!')\b" if word[0].isalpha() else ""
    after = r"\b" if word[-1].isalpha() else ""
    return f"{before}{re.escape(word)}{after}"
