"""Rule: one relation, from its formula to its page."""

from __future__ import annotations

import re

from claimcheck.claims.claim import Binding, Claim
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import ClassVar

    from claimcheck.claims.passage import Passage
    from claimcheck.claims.phrasing import Match


class Example(Value):
    """A passage that shows a rule at work; the examples of a rule are its tests.

    ``computed`` and ``repair``, where given, must occur in the finding's computed side and repairs. ``date`` is
    the dateline; ``format`` the reader to use.
    """

    text: str
    computed: str = ""
    repair: str = ""
    date: str = ""
    format: str = "text"


class Rule:
    """Base of every relation. The subclass's docstring becomes the rule's page.

    ``roles`` maps each role to what may fill it (see :mod:`claimcheck.claims.roles`); ``result`` is the role that
    the formula computes; ``relation`` says how the computed value must stand to the stated one: ``"="``,
    ``"<="`` (computed at most stated) or ``">="``. ``readings`` names further formulas on the class, each a meaning that the same
    words may have. Rules whose figures meet by structure rather than wording override :meth:`propose`.
    """

    code: ClassVar[str] = ""
    name: ClassVar[str] = ""
    aliases: ClassVar[tuple[str, ...]] = ()
    roles: ClassVar[Mapping[str, str]] = {}
    result: ClassVar[str] = ""
    relation: ClassVar[str] = "="
    readings: ClassVar[tuple[str, ...]] = ("formula",)
    phrasings: ClassVar[tuple[str, ...]] = ()
    binding: ClassVar[Binding] = Binding.STATED
    valid: ClassVar[tuple[Example, ...]] = ()
    invalid: ClassVar[tuple[Example, ...]] = ()
    formula: ClassVar[Callable[..., object]]

    def __init_subclass__(cls) -> None:
        if "name" not in cls.__dict__:
            cls.name = re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()
