"""claimcheck rules: the catalogue."""

from __future__ import annotations

from claimcheck import api
from claimcheck.integrations.cli import CLEAN, say
from claimcheck.integrations.commands.inputs import here

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims.rule import Rule
    from claimcheck.integrations.options import Options


def run(options: Options) -> int:
    """List every rule with its code, its name and what it tests."""
    listed = api.rules(here(options))
    say(_json(listed) if options.output_format == "json" else _table(listed))
    return CLEAN


def _table(rules: tuple[Rule, ...]) -> str:
    most = max(len(rule.name) for rule in rules)
    return "".join(f"{rule.code}  {rule.name:<{most}}  {rule.summary}\n" for rule in rules)


def _json(rules: tuple[Rule, ...]) -> str:
    import json

    rows = [{"code": rule.code, "name": rule.name, "summary": rule.summary} for rule in rules]
    return json.dumps(rows, indent=2, ensure_ascii=False) + "\n"
