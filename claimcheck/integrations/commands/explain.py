"""claimcheck explain: the page of a rule."""

from __future__ import annotations

from claimcheck import api
from claimcheck.integrations.cli import CLEAN, say
from claimcheck.integrations.commands.inputs import here

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.integrations.options import Options


def run(options: Options) -> int:
    """Print what a rule tests, and why."""
    say(api.explain(options.rule, here(options)))
    return CLEAN
