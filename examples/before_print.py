"""A check before printing: reads every article of a folder, writes one page for the desk, fails if there is an error.

python examples/before_print.py seeds report.html
"""

import sys
from pathlib import Path

import claimcheck


def main(folder: str, page: str) -> int:
    """Check the folder and return the exit status for the press: 1 keeps it from starting."""
    reports = [claimcheck.check(path) for path in sorted(Path(folder).glob("*.md"))]
    for report in reports:
        (document,) = report.documents
        print(f"{'ok  ' if report else 'LOOK'} {document.name}: {len(report.checked)} relations checked")
    together = claimcheck.Report.join(reports)
    Path(page).write_text(together.to_html(), encoding="utf-8")
    return 1 if together.at_least("error") else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
