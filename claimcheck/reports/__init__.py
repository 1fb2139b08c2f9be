"""Reports: what a person or a program is shown. The noun and its verb, to render."""

from __future__ import annotations

from claimcheck.reports.figures import Figures, LeftAlone, list_figures
from claimcheck.reports.render import OUTPUTS, Style, render
from claimcheck.reports.report import Report

__all__ = ["OUTPUTS", "Figures", "LeftAlone", "Report", "Style", "list_figures", "list_implied", "render"]


def list_implied(report: Report, output: str = "table") -> str:
    """What is implied of each figure, in a form of :mod:`claimcheck.reports.implied`; loaded only when asked for."""
    from claimcheck.reports.implied import list_implied as listed

    return listed(report, output)
