"""Story: what a writer knows of a rule's subject, beyond its phrasings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from claimcheck.claims.phrasing import Phrasing
from claimcheck.claims.rule import Rule
from tests.rules.truth.style import Style
from tests.rules.truth.telling import Hand

Values = Mapping[str, Fraction | tuple[Fraction, ...]]


@dataclass(frozen=True)
class Said:
    """A figure as written, and the noun that follows it where there is room."""

    text: str
    noun: str = ""
    role: str = ""


Figures = Mapping[str, Said | tuple[Said, ...]]


@dataclass(frozen=True)
class Case:
    """What fills the roles of a true sentence, and of one that cannot be true; ``sense`` is −1 of what fell.

    ``instead`` is the true sentence where the phrasing itself says what is wrong.
    """

    true: Figures
    pushed: Figures
    sense: int = 0
    opening: str = ""
    instead: str = ""


def case(
    true: Mapping[str, str], pushed: Mapping[str, str], sense: int = 0, opening: str = "", instead: str = ""
) -> Case:
    """A case of plain texts; what is pushed differs from what is true in some of the roles."""
    texts = {role: Said(text) for role, text in true.items()}
    return Case(texts, {**texts, **{role: Said(text) for role, text in pushed.items()}}, sense, opening, instead)


@dataclass(frozen=True)
class Story:
    """How the figures and the words of a rule are chosen.

    Each of ``scenes`` gives the roles styles that fit each other; without one, each group of roles is drawn from the
    styles of its kind. ``words`` says which words of a class, or for a role of words, a writer would choose here;
    ``never`` are options of a phrasing that contradict the scene, ``always`` classes and roles that are wanted wherever one
    may stand, ``pointing`` words of options that hold of one sense only. ``given`` is the text of slots that the formula does
    not need. ``fits`` tells the values worth telling. ``derived`` is the role that follows from the others, the result if
    empty. ``readings`` gives, for rules that choose the formula by a word, that word. ``case`` draws the figures itself,
    for dates and the like. ``further`` are roles that a phrasing speaks of beside those of the formula. ``filler`` stands in gaps that no figure precedes, ``fillers``
    in those before a role; ``push`` is how far off a pushed result is, where
    the rule takes what is far off for another matter. ``form`` is the form of words of change, where
    their place does not show it. ``wanted`` and ``unwanted``
    are patterns of a sentence that makes sense and of one that does not. A story holds for the phrasings that match ``where``; the first that does is told.
    """

    scenes: tuple[Mapping[str, Style], ...] = ()
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    never: tuple[str, ...] = ()
    always: tuple[str, ...] = ()
    pointing: Mapping[str, int] = field(default_factory=dict)
    given: Mapping[str, str] = field(default_factory=dict)
    fits: Callable[[Values], bool] = lambda values: True  # noqa: ARG005
    derived: str = ""
    readings: Mapping[str, int] = field(default_factory=dict)
    case: Callable[[Hand, Rule, Phrasing], Case] | None = None
    opening: str = "Officials said"
    closing: str = ""
    labels: tuple[str, ...] = (" for boats", " for nets", " for oars", " for sails")
    filler: str = ""
    fillers: Mapping[str, str] = field(default_factory=dict)
    further: Mapping[str, Callable[[Values, int], Fraction]] = field(default_factory=dict)
    push: int = 0
    form: str = ""
    wanted: str = ""
    unwanted: str = ""
    hedged: bool = True
    where: str = ""
