"""Claim: a relation bound to the figures of a text."""

from __future__ import annotations

from enum import Enum

from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from claimcheck.claims.origin import Origin
    from claimcheck.claims.rule import Rule
    from claimcheck.quantities.quantity import Quantity

    Bound = Quantity | tuple[Quantity, ...]


class Binding(str, Enum):
    """How strongly the text says that the figures stand in the relation, the strongest first."""

    STATED = "stated"
    SENTENCE = "same sentence"
    PARAGRAPH = "same paragraph"
    RESTATED = "restated"
    SOURCE = "same source"
    DOCUMENT = "same document"
    ACROSS = "across documents"

    def __str__(self) -> str:
        return self.value


class Verdict(str, Enum):
    """What the judge says of a claim; a claim is undetermined until it is judged."""

    CONSISTENT = "consistent"
    INCONSISTENT = "inconsistent"
    UNDETERMINED = "undetermined"

    def __str__(self) -> str:
        return self.value


class Claim(Value):
    """A relation that the text states between figures, and what came of testing it.

    ``roles`` maps each role of the rule to its figure, or to a tuple of them where the role is a list.
    ``formulas`` names the readings of the relation that the wording allows, the likeliest first; the claim is
    inconsistent only if all fail. ``steps`` is the arithmetic as shown to a reader, set with the verdict. ``origins``
    tells of figures of several documents where each comes from.
    """

    definition: Rule
    roles: Mapping[str, Bound]
    binding: Binding = Binding.STATED
    formulas: tuple[str, ...] = ("formula",)
    verdict: Verdict = Verdict.UNDETERMINED
    steps: str = ""
    origins: tuple[Origin, ...] = ()

    @property
    def rule(self) -> str:
        """Name of the rule that proposed the claim."""
        return self.definition.name

    @property
    def code(self) -> str:
        """Code of the rule that proposed the claim."""
        return self.definition.code

    def figure(self, role: str) -> Quantity:
        """The figure of a role that takes one; the first of a list."""
        bound = self.roles[role]
        return bound[0] if isinstance(bound, tuple) else bound

    def figures(self) -> Iterator[Quantity]:
        """Every figure bound, role by role."""
        for bound in self.roles.values():
            if isinstance(bound, tuple):
                yield from bound
            else:
                yield bound

    def __hash__(self) -> int:
        return id(self)
