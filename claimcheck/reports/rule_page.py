"""The page of a rule, in Markdown: what it tests and why, its formula and wording, and examples with their outcome."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.rule import Example, Rule
    from claimcheck.findings.finding import Finding
    from claimcheck.reports.report import Report

    Checked = Sequence[tuple[Example, Report]]


def rule_page(rule: Rule, formulas: Sequence[str], checked: Checked) -> str:
    """The page of a rule; ``checked`` are its invalid examples with what is found in them."""
    parts = [
        f"# {rule.name} ({rule.code})",
        _docstring(rule),
        *_other_names(rule),
        "## Formula",
        "\n".join(f"    {formula}" for formula in formulas),
        *_wording(rule),
        "## Reported",
        *(_example(example, report.findings) for example, report in checked),
        "## Left alone",
        *(_example(example, ()) for example in rule.valid),
    ]
    return "\n\n".join(parts) + "\n"


def _docstring(rule: Rule) -> str:
    lines = (type(rule).__doc__ or "").strip().splitlines()
    return "\n".join(line.strip() for line in lines).replace("``", "`")


def _other_names(rule: Rule) -> Iterator[str]:
    if rule.aliases:
        yield f"Also known as {', '.join(f'`{alias}`' for alias in rule.aliases)}."


def _wording(rule: Rule) -> Iterator[str]:
    templates = dict.fromkeys((*rule.phrasings, *(one for fragment in rule.fragments for one in fragment)))
    if templates:
        yield "## Wording"
        yield "\n".join(f"    {template}" for template in templates)


def _example(example: Example, findings: Sequence[Finding]) -> str:
    texts = [_quoted(text) for text in (example.text, *example.beside)]
    if example.date:
        texts.append(f"(dateline {example.date})")
    return "\n\n".join([*texts, *map(_outcome, findings)])


def _quoted(text: str) -> str:
    """A text as a quotation; one with a table as it stands."""
    if "\n" in text:
        return "\n".join(f"    {line}".rstrip() for line in text.splitlines())
    return f"> {text}"


def _outcome(finding: Finding) -> str:
    shown = [f"- **{finding.severity.value}**: {finding.message}", f"- computed: {finding.steps}"]
    if finding.repairs:
        shown.append(f"- would fit: {'; or '.join(finding.repairs)}")
    return "\n".join(shown)
