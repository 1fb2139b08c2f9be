"""A data journalist's look at what was checked: how sure, how often, and which figures were never related to another.

python examples/desk_review.py seeds
"""

import sys
from pathlib import Path

import claimcheck

report = claimcheck.Report.join(claimcheck.check(path) for path in sorted(Path(sys.argv[1]).glob("*.md")))

claims = report.to_frame(by="claim")
print("What was tested:")
print(claims.groupby(["rule", "verdict"]).size().rename("claims").reset_index().to_string(index=False))

figures = report.to_frame(by="quantity")
related = {figure.span for claim in report.claims for figure in claim.figures()}
figures["related"] = [figure.span in related for figure in report.quantities]
print("\nShare of the figures that were related to another, by document:")
print(figures.groupby("document")["related"].mean().round(2).to_string(header=False))

print("\nWhat cannot be true:")
print(report.to_frame()[["document", "line", "rule", "stated", "computed"]].to_string(index=False))
