"""Rule: one relation, from its formula to its page."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cached_property

from claimcheck.claims.carried import carried
from claimcheck.claims.claim import Binding, Claim
from claimcheck.claims.comparable import comparable
from claimcheck.claims.evened import evened
from claimcheck.claims.roles import group, word_class
from claimcheck.quantities.qualifier import Qualifier
from claimcheck.quantities.quantity import Quantity, Reading
from claimcheck.units import unit
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import ClassVar

    from claimcheck.claims.claim import Bound
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.phrasing import Match


_CUE_WORDS = 4
_LONGEST_CUE = 30


class Example(Value):
    """A passage that shows a rule at work; the examples of a rule are its tests.

    ``computed`` and ``repair``, where given, must occur in the finding's computed side and among its repairs. ``date``
    is the dateline; ``format`` the reader to use. ``beside`` are other reports that are checked together with the text.
    """

    text: str
    computed: str = ""
    repair: str = ""
    date: str = ""
    format: str = "text"
    beside: tuple[str, ...] = ()


class Rule:
    """Base of every relation. The subclass's docstring becomes the rule's page.

    ``roles`` maps each role to what may fill it (see :mod:`claimcheck.claims.roles`). ``formula`` is a plain
    function of the roles other than ``result`` that computes it, with ``+ - * /``, ``sum``, ``len`` and whole numbers
    alone, each role once where the algebra allows. ``relation`` says how the computed value must stand to the stated
    one: ``"="``, ``"<="`` (computed at most stated) or ``">="``; a mapping gives each reading its own. ``readings``
    names the formulas on the class that the words may mean, the likeliest first. ``give`` maps readings to the factor
    by which the computed value may be off in a sound text, where the relation is not exact by nature: exchange
    rates move.
    ``fragments`` are for relations spread over sentences: groups of phrasings that each bind some of the roles.
    ``binding`` is how strongly a phrasing states the relation, ``loudest`` the severity that no finding exceeds,
    ``strained`` the severity of figures that hold only against what a reader takes their hedges to say, or ``""``.
    ``message`` is the one line of a finding, with each role, ``{stated}`` and ``{computed}`` to fill in.

    A rule that ``carries`` reads a figure written without its unit in that of the figure it is held against, and a
    round one to the place of finer ones. A rule whose figures stand in an order that no sloppy rounding undoes has no
    ``slips``: it fails outright. A rule that ``tests_dimension`` asks only whether its figures can be of one dimension;
    what they come to is no matter. A rule that ``tests_notation`` asks whether the figures hold as their notation says,
    or only under a reading that the notation does not say.

    A rule that ``is_certain`` cannot take its figures for others, as cells of a table or the two sides of a bracket:
    what fails is an error, however far off. Of others, a contradiction may be doubted, and sooner of a rule that
    ``is_loose``: one that chooses its figures by kind and place more than by the words between them. See
    :mod:`claimcheck.findings.doubts`.

    A rule that ``is_joint`` proposes nothing: it lends its name and its page to what the claims of all rules, taken
    together, rule out.

    Rules whose figures meet by structure rather than wording override :meth:`propose`; ``meets`` then says what a
    passage must hold one of: a kind of figure, a form (``form:compound``), words in a sentence that states a figure
    (``text:born``) or anywhere (``page:born``), a word that a pattern matches (``match:``), a ``table``, a ``heading``
    above all, ``followed`` (two sentences that state figures in one paragraph), ``two_days``, three ``shares``, a
    ``portion`` (a percentage beside two counts), a ``percent_list`` (a percentage and two more, or counts, in one
    sentence), a percentage ``over_100``, a ``range``, a ``bound`` (*at least*, *at most*), a ``weekday`` of a date, a
    date or time that is ``impossible``, something ``told``, something ``parted`` into its parts, or several of these
    (``date+duration``). Without it, the rule is not even read.

    What they propose only where no phrasing speaks of a figure, they do in :meth:`propose_rest`. Rules whose words
    license the relation only under a condition override :meth:`licensed`.
    """

    code: ClassVar[str] = ""
    name: ClassVar[str] = ""
    aliases: ClassVar[tuple[str, ...]] = ()
    roles: ClassVar[Mapping[str, str]] = {}
    result: ClassVar[str] = ""
    relation: ClassVar[str | Mapping[str, str]] = "="
    readings: ClassVar[tuple[str, ...]] = ("formula",)
    give: ClassVar[Mapping[str, Fraction | int]] = {}
    phrasings: ClassVar[tuple[str, ...]] = ()
    meets: ClassVar[tuple[str, ...]] = ()
    fragments: ClassVar[tuple[tuple[str, ...], ...]] = ()
    binding: ClassVar[Binding] = Binding.STATED
    loudest: ClassVar[str] = "error"
    strained: ClassVar[str] = "note"
    tests_notation: ClassVar[bool] = False
    tests_dimension: ClassVar[bool] = False
    carries: ClassVar[bool] = False
    is_joint: ClassVar[bool] = False
    slips: ClassVar[bool] = True
    is_certain: ClassVar[bool] = False
    is_loose: ClassVar[bool] = False
    message: ClassVar[str] = "the text says {stated}; its other figures give {computed}"
    valid: ClassVar[tuple[Example, ...]] = ()
    invalid: ClassVar[tuple[Example, ...]] = ()
    formula: ClassVar[Callable[..., object]]

    def __init_subclass__(cls) -> None:
        if "name" not in cls.__dict__:
            cls.name = re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()

    @property
    def summary(self) -> str:
        """What the rule tests, in one paragraph: the first of its docstring."""
        return " ".join((type(self).__doc__ or "").strip().partition("\n\n")[0].split())

    @cached_property
    def lists(self) -> frozenset[str]:
        """The roles that take a list of figures."""
        templates = (*self.phrasings, *(template for fragment in self.fragments for template in fragment))
        return frozenset(role for template in templates for role in re.findall(r"\{(\w+)\.\.\.\}", template))

    def known_as(self, wanted: Iterable[str]) -> bool:
        """Whether one of ``wanted`` is the rule's name, an alias, its code or the start of it (``CC1``)."""
        return answers(wanted, self.code, (self.name, *self.aliases))

    def propose(self, passage: Passage) -> Iterable[Claim]:
        """Claims found by structure; those found by the phrasings come of themselves.

        A rule with ``fragments`` makes one claim of one match of each of them; where a fragment matches several
        figures, the text leaves open which is meant, and no claim is made.
        """
        parts: list[Match] = []
        for fragment in self.fragments:
            matches = passage.matches(self.roles, fragment)
            if len(matches) != 1:
                return
            parts += matches
        if parts:
            yield from self.join(parts)

    def propose_rest(self, passage: Passage, taken: frozenset[int]) -> Iterable[Claim]:  # noqa: ARG002
        """Claims by structure about figures of which no phrasing speaks; ``taken`` are the places of those others."""
        return ()

    def join(self, matches: Sequence[Match]) -> Iterator[Claim]:
        """The claim made by several matches, each of some of the roles."""
        roles: dict[str, Bound] = {}
        for match in matches:
            roles |= self.filled(match)
        if self.alike(roles):
            yield Claim(self, roles, self.binding, self.readings)

    def propose_across(self, passages: Sequence[Passage]) -> Iterable[Claim]:  # noqa: ARG002
        """Claims between reports of one event that are checked together."""
        return ()

    @property
    def least_figures(self) -> int:
        """How many figures a sentence has at least in which a phrasing makes a claim, whatever the phrasing binds."""
        return 0

    def licensed(self, match: Match, claim: Claim) -> bool:  # noqa: ARG002
        """Whether the words of a match state the relation after all."""
        return True

    def bind(self, match: Match) -> Iterator[Claim]:
        """The claims that a matched phrasing makes; none where its figures cannot stand in the relation."""
        roles = self.filled(match)
        claim = Claim(self, roles, self.binding, self.readings)
        if self.alike(roles) and self.licensed(match, claim):
            yield claim

    def filled(self, match: Match) -> dict[str, Bound]:
        """What fills each role that a match speaks of."""
        roles: dict[str, Bound] = {}
        for role in self.roles:
            if role in match.places:
                figures = tuple(map(match.sentence.figure, match.places[role]))
                roles[role] = figures if role in self.lists else figures[0]
            elif role in match.words:
                roles[role] = self.word_figure(match, role)
        return self._carried(roles) if self.carries else roles

    def _carried(self, roles: dict[str, Bound]) -> dict[str, Bound]:
        """The roles with the units that the text gives only once."""
        groups: dict[str, list[str]] = {}
        for role, bound in roles.items():
            if not isinstance(bound, tuple):
                groups.setdefault(group(self.roles, role), []).append(role)
        for members in groups.values():
            lent = evened(carried([roles[role] for role in members]))  # type: ignore[misc]
            roles.update(zip(members, lent, strict=True))
        return roles

    def alike(self, roles: Mapping[str, Bound]) -> bool:
        """Whether the figures of each group of roles can be counted in one unit."""
        groups: dict[str, list[Quantity]] = {}
        for role, bound in roles.items():
            groups.setdefault(group(self.roles, role), []).extend(bound if isinstance(bound, tuple) else (bound,))
        return all(comparable(figures) for figures in groups.values())

    def say(self, value: Fraction) -> str:  # noqa: ARG002
        """A computed value in words, where to a reader it is no number (a weekday); else nothing."""
        return ""

    def arithmetic(self, claim: Claim) -> str:  # noqa: ARG002
        """The arithmetic of a claim in the rule's own words, where its formula does not show it; else nothing."""
        return ""

    def message_of(self, claim: Claim) -> str:  # noqa: ARG002
        """The line of a finding about a claim, where :attr:`message` does not do for all."""
        return self.message

    def diagnose(self, claim: Claim) -> str:  # noqa: ARG002
        """The slip that a failed claim bears the signature of, as a clause for the end of its message; else nothing."""
        return ""

    def relation_of(self, reading: str) -> str:
        """How the value that a reading computes must stand to the stated one."""
        return self.relation if isinstance(self.relation, str) else self.relation[reading]

    def constant(self, figure: Quantity, value: int) -> Quantity:
        """A number that the rule itself holds a figure against, at the figure's place and in its unit."""
        reading = Reading(Fraction(value), figure.unit, Fraction(0))
        return figure.replace(readings=(reading,), kind="word", qualifier=None, cue=None, strength="")

    def word_figure(self, match: Match, role: str) -> Quantity:
        """A word with a value, such as *doubled*, as a figure of its own; *a day* is one day."""
        first, last = match.words[role]
        sentence = match.sentence
        value = match.values[role]
        counted = unit(value if isinstance(value, str) else "")
        stated = Fraction(*value) if isinstance(value, tuple) else Fraction(1 if counted.name else value)  # type: ignore[call-overload]
        start = sentence.origin(first)
        kind = "multiple" if word_class(self.roles, role) == "factor" else "word"
        reading = Reading(stated, counted, Fraction(0))
        end = start + last - first
        figure = Quantity(sentence.document, start, end, end, kind, (reading,), form="words")
        return _hedged(figure, match, first) if kind == "multiple" else figure


def _hedged(figure: Quantity, match: Match, at: int) -> Quantity:
    """A word such as *doubled* at a place of slotted text, with what widens or bounds it: *more than*, *nearly*."""
    before = match.sentence.text[max(0, at - _LONGEST_CUE) : at].rstrip()
    for words in range(_CUE_WORDS, 0, -1):
        cue = " ".join(before.split()[-words:])
        known = match.phrasing.lexicon.cues.get(cue)
        if known is not None and cue:
            start = match.sentence.origin(at - len(cue) - 1)
            qualifier, strength = Qualifier(known[0]) if known[0] else None, known[1]
            if figure.value < 1:
                qualifier, strength = _turned(qualifier, strength)
            return figure.replace(qualifier=qualifier, strength=strength, cue=(start, start + len(cue)))
    return figure


def _turned(qualifier: Qualifier | None, strength: str) -> tuple[Qualifier | None, str]:
    """A hedge of a fall as one of what is left: *more than halved* leaves less than half, *nearly* a little more."""
    if strength == "nearly":
        return Qualifier.MORE_THAN, "just"
    return qualifier and qualifier.opposite, strength


def answers(wanted: Iterable[str], code: str, names: Iterable[str]) -> bool:
    """Whether one of ``wanted`` is among a rule's names, is its code or the start of it."""
    known = set(names)
    return any(one in known or code.startswith(one.upper()) for one in wanted if one)
