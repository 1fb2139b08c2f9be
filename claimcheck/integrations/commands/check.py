"""claimcheck check: report figures that cannot be true together."""

from __future__ import annotations

import os
import sys

from claimcheck import api
from claimcheck.errors import ConfigError
from claimcheck.integrations.cli import CLEAN, FOUND, MISUSE
from claimcheck.integrations.commands import inputs
from claimcheck.reports import Report, Style, render

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.config import Config
    from claimcheck.documents import Document
    from claimcheck.integrations.options import Options


def run(options: Options) -> int:
    """Check the inputs, each by itself or all together, and write the report."""
    settings = _settings(options)
    documents, complete = inputs.documents(options)
    if complete and not documents:
        raise inputs.nothing_read(options)
    report = _report(documents, settings, together=options.together)
    style = Style(_colored(options), options.show_checked, options.statistics)
    inputs.write(render(report, options.output_format, style), options)
    return MISUSE if not complete else _status(report, options)


def _report(documents: list[Document], settings: Config, *, together: bool) -> Report:
    if together:
        return api.check(documents, config=settings)
    return Report.join((api.check(document, config=settings) for document in documents), settings.min_severity)


def _status(report: Report, options: Options) -> int:
    threshold = options.fail_on or report.threshold
    return FOUND if threshold != "never" and report.at_least(threshold) else CLEAN


def _settings(options: Options) -> Config:
    """The settings of the file, with what the options say in its place."""
    changes = {
        "min_severity": options.min_severity,
        "select": _rules(options.select),
        "ignore": _rules(options.ignore),
    }
    settings = inputs.config(options).replace(**{key: value for key, value in changes.items() if value})
    _known(settings.select + settings.ignore, settings)
    return settings


def _rules(given: list[str] | None) -> tuple[str, ...]:
    return tuple(name.strip() for names in given or () for name in names.split(",") if name.strip())


def _known(names: Iterable[str], settings: Config) -> None:
    """Raise for a name that no rule has: a slip there would silently check nothing, or too much."""
    for name in names:
        if not any(rule.known_as([name]) for rule in api.rules(settings)):
            raise ConfigError(f"no rule is called {name!r}; 'claimcheck rules' lists them")


def _colored(options: Options) -> bool:
    if options.color != "auto" or options.output_file is not None:
        return bool(options.color == "always")
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout.isatty()
