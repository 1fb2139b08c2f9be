"""claimcheck measure: the figures found, without checking."""

from __future__ import annotations

from claimcheck import api
from claimcheck.integrations.cli import CLEAN, MISUSE
from claimcheck.integrations.commands import inputs
from claimcheck.reports import list_figures, list_implied

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.integrations.options import Options


def run(options: Options) -> int:
    """List the figures of the inputs."""
    settings = inputs.config(options)
    documents, complete = inputs.documents(options)
    if complete and not documents:
        raise inputs.nothing_read(options)
    if options.implied:
        inputs.write(list_implied(api.check(documents, config=settings), options.output_format), options)
        return CLEAN if complete else MISUSE
    figures = api.measure(documents, config=settings)
    inputs.write(list_figures(figures, options.output_format, everything=options.all), options)
    return CLEAN if complete else MISUSE
