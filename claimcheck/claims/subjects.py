"""Subjects: when two figures are about the same thing.

What a figure is about is read from the words around it, once for each figure that a rule asks about: what is counted
and how it is described, what became of it, who did it, where, when and who says so. Nothing here decides that two
figures must agree; it decides that they must not be compared.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

from claimcheck.claims.comparable import comparable
from claimcheck.claims.setting import Names, Pairs, Setting, named, setting
from claimcheck.documents.sentences import in_block
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from claimcheck.claims.setting import Token
    from claimcheck.documents.document import Document
    from claimcheck.locale import Locale
    from claimcheck.quantities.quantity import Quantity

DEATH = "kill"
_TAKEN_WITHIN = 5
_REACH_AFTER, _REACH_BEFORE = 7, 30
_NEAR_BEFORE, _NEAR_AFTER = 8, 8
_LOOK_BACK = 3


class Subject(Value):
    """What a figure is about.

    ``head`` is the kind of thing counted, by the name of its class (``soldier`` for servicemen), or ``""`` where the
    words leave it open; ``modifiers`` are the words that narrow it, ``party`` the names among them. ``event`` is
    what became of it; ``actors`` are the names before that verb, ``places`` those after *in* or *over*. ``names`` are
    all that its surroundings name, ``source`` is who says so. ``periods`` say when. ``is_final`` is false where
    words of update or comparison stand with it, ``is_planned`` true where words of intent do.
    """

    figure: Quantity
    head: str
    modifiers: Names
    party: Names
    event: str
    actors: Names
    places: Names
    names: Names
    source: Names
    periods: Names
    is_final: bool
    is_planned: bool
    pairs: Pairs = frozenset()

    def __hash__(self) -> int:
        return id(self)

    def is_described_like(self, other: Subject) -> bool:
        """Whether both figures count the same kind of thing, in a unit that converts."""
        return (
            (self.head == other.head or not (self.head and other.head))
            and self.modifiers == other.modifiers
            and agree(self.party, other.party)
            and comparable((self.figure, other.figure))
        )

    def is_told_like(self, other: Subject) -> bool:
        """Whether nothing in the words sets the two apart: event, doer, place or time."""
        return (
            self.event == other.event
            and agree(self.actors, other.actors)
            and agree(self.places, other.places)
            and agree(self.periods, other.periods)
            and self.is_final
            and other.is_final
            and self.is_planned == other.is_planned
        )

    def has_source_of(self, other: Subject) -> bool:
        """Whether both are the words of one and the same speaker, and not of one's namesake."""
        return any(
            agree(_after(name, self.pairs), _after(name, other.pairs))
            and agree(_before(name, self.pairs), _before(name, other.pairs))
            for name in self.source & other.source
        )


class Subjects:
    """The subjects of a document's figures, each worked out when it is first asked for."""

    def __init__(self, document: Document, locale: Locale) -> None:
        self.document = document
        self.locale = locale
        self._starts = [block.start for block in document.blocks]
        self._settings: dict[int, list[Setting]] = {}
        self._known: dict[int, Subject | None] = {}

    def of(self, figure: Quantity) -> Subject | None:
        """What a figure is about; nothing for one that stands in a table."""
        if figure.start not in self._known:
            around = self.setting(figure)
            self._known[figure.start] = None if around is None else _read(figure, around, self.locale)
        return self._known[figure.start]

    def setting(self, figure: Quantity) -> Setting | None:
        """The sentence that a figure stands in."""
        block = bisect_right(self._starts, figure.start) - 1
        if block < 0 or figure.start >= self.document.blocks[block].end:
            return None
        settings = self._block(block)
        place = bisect_right(settings, figure.start, key=lambda one: one.start) - 1
        return settings[place] if place >= 0 else None

    def _block(self, number: int) -> list[Setting]:
        if number not in self._settings:
            before = self._last_above(number)
            settings: list[Setting] = []
            for sentence in in_block(self.document.text, self.document.blocks[number], self.locale.name):
                before = setting(self.document, sentence, before, self.locale)
                settings.append(before)
            self._settings[number] = settings
        return self._settings[number]

    def _last_above(self, number: int) -> Setting | None:
        """The sentence above a block, itself read by what stands in a few blocks above it."""
        before: Setting | None = None
        for above in range(max(0, number - _LOOK_BACK), number):
            for sentence in list(in_block(self.document.text, self.document.blocks[above], self.locale.name))[
                -_LOOK_BACK:
            ]:
                before = setting(self.document, sentence, before, self.locale)
        return before


@cache
def heads(locale: Locale) -> dict[str, str]:
    """Every noun that has a class, with the name of the class."""
    return {word: head for head, words in locale.subjects.HEADS.items() for word in words}


@cache
def events(locale: Locale) -> dict[str, str]:
    """Every word that tells an event, with its name."""
    return {word: event for event, words in locale.subjects.EVENTS.items() for word in words}


def head_of(noun: str, locale: Locale) -> str:
    """The class of a noun, or its singular.

    >>> from claimcheck.locale import load
    >>> head_of("servicemen", load()), head_of("batteries", load()), head_of("masses", load())
    ('soldier', 'battery', 'mass')
    """
    known = heads(locale).get(noun)
    if known is not None or not noun.endswith("s") or noun.endswith(("ss", "us", "is")):
        return known or noun
    if noun.endswith("ies") and len(noun) > 4:
        return f"{noun[:-3]}y"
    return noun[:-2] if noun.endswith(("sses", "xes", "ches", "shes")) else noun[:-1]


def takes_up(again: str, first: str, locale: Locale) -> bool:
    """Whether a noun can take up another: the same, one of its class, or the class that it is of.

    >>> from claimcheck.locale import load
    >>> takes_up("road", "bypass", load()), takes_up("quake", "earthquake", load()), takes_up("road", "loan", load())
    (True, True, False)
    """
    one, other, known = head_of(first, locale), head_of(again, locale), locale.subjects.TAKES_UP
    wider = known.get(other, ())
    return one == other or one in wider or any(one in known.get(name, ()) for name in wider)


def _read(figure: Quantity, around: Setting, locale: Locale) -> Subject:
    words = locale.subjects
    noun = figure.subject.split()
    fate = _fate(figure, noun[-1], around.tokens, words) if noun else ""
    head = "" if fate or not noun else _kind(figure, noun[-1], locale)
    tokens = around.tokens
    event, at = (fate, -1) if fate else _event(figure, tokens, locale)
    first = next((place for place, token in enumerate(tokens) if token.start >= figure.start), len(tokens))
    nearby = _nearby(tokens, first)
    party = frozenset(named(_noun_tokens(figure, tokens), words))
    return Subject(
        figure=figure,
        head=head,
        modifiers=frozenset(word for word in noun[:-1] if words.PEOPLES.get(word, word) not in party),
        party=party,
        event=event,
        actors=_actors(tokens, at if at >= 0 else first, first, words, around.start),
        places=_places(tokens[first:], words),
        names=around.names,
        source=around.source,
        periods=around.periods,
        is_final=not any(
            token.word in words.UPDATES and not _is_of_verb(before, token, words)
            for before, token in zip((None, *nearby), nearby, strict=False)
        ),
        is_planned=any(token.word in words.PLANS for token in nearby),
        pairs=around.pairs,
    )


def _is_of_verb(before: Token | None, token: Token, words: ModuleType) -> bool:
    """Whether a word that may tell of an update belongs to a verb that tells of none: "held up"."""
    return before is not None and before.word in words.PARTICLE_VERBS.get(token.word, ())


def _fate(figure: Quantity, noun: str, tokens: Sequence[Token], words: ModuleType) -> str:
    """What the noun says became of whoever is counted, as *dead* does, or *lives* after a verb that takes them."""
    if noun not in words.LIVES:
        return str(words.FATES.get(noun, ""))
    return DEATH if _is_taken([token for token in tokens if token.end <= figure.start], words) else ""


def _is_taken(before: Sequence[Token], words: ModuleType) -> bool:
    """Whether a verb that takes lives stands just before them."""
    return any(token.word in words.TAKERS for token in before[-_TAKEN_WITHIN:])


def _kind(figure: Quantity, noun: str, locale: Locale) -> str:
    """The class of what a figure counts or measures; an area is of land, by whatever name the country goes."""
    lands = locale.subjects.LANDS
    return lands[0] if figure.kind == "area" and noun in lands else head_of(noun, locale)


def _noun_tokens(figure: Quantity, tokens: Sequence[Token]) -> list[Token]:
    if figure.noun is None:
        return []
    start, end = figure.noun
    return [token for token in tokens if start <= token.start < end]


def _event(figure: Quantity, tokens: Sequence[Token], locale: Locale) -> tuple[str, int]:
    """What became of the things counted, and the place of the word that says so, or −1 if it follows the figure."""
    known, skipped = events(locale), locale.subjects.AUXILIARIES
    end = figure.noun[1] if figure.noun and figure.noun[1] > figure.end else figure.end
    after = [token for token in tokens if token.start >= end][:_REACH_AFTER]
    for place, token in enumerate(after):
        if token.word in known:
            return known[token.word], -1
        if token.word in locale.subjects.TAKERS and any(one.word in locale.subjects.LIVES for one in after[place:][:3]):
            return DEATH, -1
        if token.word not in skipped and not token.word[0].isdecimal():
            break
    before = [place for place, token in enumerate(tokens) if token.end <= figure.start][-_REACH_BEFORE:]
    for place in reversed(before):
        if tokens[place].word in locale.subjects.LIVES and _is_taken(tokens[:place], locale.subjects):
            return DEATH, place
        if tokens[place].word in known:
            return known[tokens[place].word], place
        if tokens[place].word == ";":
            break
    return "", -1


def _actors(tokens: Sequence[Token], verb: int, first: int, words: ModuleType, start: int) -> Names:
    """The names between the last speaker or comma and the verb: who did it."""
    subject: list[Token] = []
    for token in tokens[: min(verb, first)]:
        if token.word in words.SPEECH or token.word in (",", ";", ":", "that"):
            subject = []
        else:
            subject.append(token)
    return frozenset(named(subject, words, start))


def _places(tokens: Sequence[Token], words: ModuleType) -> Names:
    """The names that follow a word of place behind the figure, within its clause."""
    found: set[str] = set()
    for place, token in enumerate(tokens):
        if token.word in (";", ":", "while", "and", "as"):
            break
        if token.word in words.LOCATIVES:
            for one in tokens[place + 1 : place + 5]:
                if one.capital:
                    found.update(named((one,), words))
                elif one.word not in ("the", "a", "of", "southern", "northern", "eastern", "western", "city", "town"):
                    break
    return frozenset(found)


def _nearby(tokens: Sequence[Token], first: int) -> Sequence[Token]:
    """The words of the clause near a figure."""
    marks = (";", ":", "(", ")")
    start, end = max(0, first - _NEAR_BEFORE), min(len(tokens), first + _NEAR_AFTER)
    start = next((place + 1 for place in range(first - 1, start - 1, -1) if tokens[place].word in marks), start)
    end = next((place for place in range(first, end) if tokens[place].word in marks), end)
    return tokens[start:end]


def _after(name: str, pairs: Pairs) -> Names:
    return frozenset(last for first, last in pairs if first == name)


def _before(name: str, pairs: Pairs) -> Names:
    return frozenset(first for first, last in pairs if last == name)


def agree(one: Names, two: Names) -> bool:
    """Whether two sets of names can speak of the same; nothing said contradicts nothing."""
    return not one or not two or bool(one & two)
