"""claimcheck measure: the figures found, without checking."""

from __future__ import annotations

from claimcheck import api
from claimcheck.integrations.cli import CLEAN, MISUSE
from claimcheck.integrations.commands import inputs
from claimcheck.reports import list_figures

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace


def run(options: Namespace) -> int:
    """List the figures of the inputs."""
    settings = inputs.config(options)
    documents, complete = inputs.documents(options)
    if complete and not documents:
        raise inputs.nothing_read(options)
    figures = api.measure(documents, config=settings)
    inputs.write(list_figures(figures, options.output_format, everything=options.all), options)
    return CLEAN if complete else MISUSE
