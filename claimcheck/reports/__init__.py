"""Reports: what a person or a program is shown. The noun and its verb, to render."""

from __future__ import annotations

from claimcheck.reports.figures import Figures, LeftAlone, list_figures
from claimcheck.reports.render import OUTPUTS, Style, render
from claimcheck.reports.report import Report

__all__ = ["OUTPUTS", "Figures", "LeftAlone", "Report", "Style", "list_figures", "render"]
