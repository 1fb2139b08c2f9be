"""A hook for a content management system: errors keep an article from going out, warnings are shown to its editor."""

import claimcheck


def before_publishing(body: str, dateline: str) -> tuple[bool, list[str]]:
    """Whether an article may go out, and what its editor is to see."""
    report = claimcheck.check(body, format="markdown", date=dateline)
    messages = [f"{finding.severity}: {finding.message} ({finding.steps})" for finding in report.shown]
    return not report.at_least("error"), messages


if __name__ == "__main__":
    allowed, notes = before_publishing("Crews found **74 out of 17** crates on *Friday, 14 March 2025*.", "2025-03-14")
    print("may go out" if allowed else "held back", *notes, sep="\n")
