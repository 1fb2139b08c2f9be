"""How Sphinx builds the documentation. The pages of the rules are made from the rules themselves."""

from __future__ import annotations

from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck import __version__, api
from claimcheck.locale import en
from claimcheck.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

    from claimcheck.claims import Rule

project = "claimcheck"
author = "the claimcheck contributors"
copyright = author  # noqa: A001  (the name that Sphinx asks for)
version = release = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.intersphinx"]
exclude_patterns = ["_build", "contributing/tables.md"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_typehints = "none"
intersphinx_mapping: dict[str, Any] = {}  # nothing is fetched while building
html_theme = "furo"
html_title = f"claimcheck {version}"

DOCS = Path(__file__).parent
RULES = DOCS / "rules"


def setup(app: Sphinx) -> None:
    """Hook in what makes the rule pages and the signatures of records."""
    app.connect("builder-inited", write_rules)
    app.connect("builder-inited", write_tables)
    app.connect("autodoc-process-signature", record_signature)


def write_rules(_app: Sphinx) -> None:
    """Write a page for each rule and one that lists them by family."""
    RULES.mkdir(exist_ok=True)
    pages = {f"{rule.code}.md": api.explain(rule.code) for rule in api.rules()}
    pages["index.md"] = "\n".join(_index())
    for stale in {path.name for path in RULES.glob("*.md")} - pages.keys():
        (RULES / stale).unlink()
    for name, text in pages.items():
        _write(RULES / name, text)


def write_tables(_app: Sphinx) -> None:
    """Write the list of the tables of words, with what each says of itself."""
    rows = ["| file | holds |", "|---|---|"]
    for path in sorted(Path(en.__file__).parent.glob("[a-z]*.py")):
        says = (import_module(f"{en.__name__}.{path.stem}").__doc__ or "").strip().partition("\n\n")[0]
        rows.append(f"| `{path.name}` | {_cell(' '.join(says.split()))} |")
    _write(DOCS / "contributing" / "tables.md", "\n".join(rows) + "\n")


def _write(path: Path, text: str) -> None:
    if not path.exists() or path.read_text("utf-8") != text:  # an untouched page is not built again
        path.write_text(text, "utf-8")


def _index() -> Iterator[str]:
    yield "# Rules\n\nOne file each; codes and names are both accepted wherever a rule is asked for.\n"
    for family, rules in groupby(api.rules(), key=_family):
        yield f"## {family}\n\n| code | name | what is tested |\n|---|---|---|"
        yield from (f"| [{rule.code}]({rule.code}.md) | `{rule.name}` | {_cell(rule.summary)} |" for rule in rules)
        yield ""
    codes = "\n".join(rule.code for rule in api.rules())
    yield f"```{{toctree}}\n:hidden:\n\n{codes}\n```\n"


def _family(rule: Rule) -> str:
    package = type(rule).__module__.rpartition(".")[0]
    return (import_module(package).__doc__ or package).strip().rstrip(".")


def _cell(text: str) -> str:
    return text.replace("``", "`").replace("|", "\\|")


def record_signature(
    _app: Sphinx, what: str, _name: str, documented: object, _options: object, signature: str, returns: str
) -> tuple[str, str]:
    """The fields of a record are what it is made with."""
    if not (what == "class" and isinstance(documented, type) and issubclass(documented, Value)):
        return signature, returns
    if "__init__" in vars(documented):
        return signature, returns
    shown = (f"{field}=…" if field in documented.defaults else field for field in documented.fields)
    return f"({', '.join(shown)})", returns
