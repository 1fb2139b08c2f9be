"""Two changes, one after the other."""

from __future__ import annotations

from claimcheck.claims import Claim, Example, Match, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier


class CompoundChange(Rule):
    """Two percentage changes in a row, and what they come to.

    The second applies to what the first left: up 10% and down 10% is down 1%. Added percentages are so common a short cut
    that they are left alone; what fits neither is reported.
    """

    code = "CC409"
    is_loose = True
    roles = {"first": "percent", "then": "word:change", "second": "percent", "total": "percent"}
    result = "total"
    readings = ("compounded", "added")
    loudest = "warning"
    phrasings = (
        "{then} [by] {first} … (and|then|before|,) [then|and] [a further|another|by|by another|by a further] {second} … , [for] (a|an) (combined|total|cumulative|overall|net) [rise|increase|fall|drop|gain|decline] [of] {total}",
        "{then} [by] {first} … (and|then|and then|a further|another|by another|by a further|and by|and by another|and another|and a further) {second} … (leaving|pushing|putting|taking|lifting|sending|driving|bringing) ~ (up|down) [by] {total}",
        "{then} [by] {first} … (and|then|before|,) [then|and] [a further|another|by|by another|by a further] {second} … , [or|making] {total} (in all|in total|altogether|overall|combined|all told|cumulatively|over {_}|over the {_})",
        "{then} [by] {first} … (and|then|and then|a further|another|by another|by a further|and by|and by another|and another|and a further) {second} … (leaving|leaves|left|so|making|putting|meaning|means|brings|bringing) … {total} (higher|lower|up|down|dearer|cheaper|more|less|above|below|smaller|larger|bigger)",
    )
    message = "{first} and then {second} come to {computed}, not {total}"
    valid = (
        Example("Fares rose 10% in 2020 and a further 5% in 2021, or 15.5% in all."),
        Example("Fares rose 10% in 2020 and a further 5% in 2021, or 15% in all."),
        Example("Rents went up by 4% last year and another 6% this year, a combined rise of 10.2%."),
        Example("Sales fell 3.1% in the first half and 0.4% in the second, leaving the year 1.7% lower."),
        Example("Output rose 3% in May and 2% in June, a total of 40% of it abroad."),
        Example("The levy was raised 20% and then 20%, or 44% altogether."),
        Example("Prices rose 10% in the first year and 20% in the second, so that they are now 32% higher."),
    )
    invalid = (
        Example("Fares rose 10% in 2020 and a further 5% in 2021, or 20% in all.", computed="15.5"),
        Example("Rents went up by 4% last year and another 6% this year, a combined rise of 14%.", computed="10.24"),
        Example("The levy was raised 20% and then 20%, or 60% altogether.", computed="44"),
        Example("Prices fell 30% in March and a further 20% in April, or 60% in total.", computed="44"),
        Example("Fees increased by 8% and then by another 5%, a total increase of 18%.", computed="13.4"),
        Example(
            "Prices rose 10% in the first year and 20% in the second, so that they are now 42% higher.", computed="32"
        ),
        Example(
            "After falling 20 per cent in March the shares lost a further 10 per cent in April, leaving them 38 per cent down.",
            computed="28",
        ),
    )

    @staticmethod
    def compounded(first: Carrier, second: Carrier, then: Carrier) -> Carrier:
        """The second change taken of what the first left."""
        return then * 100 * ((1 + then * first / 100) * (1 + then * second / 100) - 1)

    @staticmethod
    def added(first: Carrier, second: Carrier) -> Carrier:
        """The percentages added up."""
        return first + second

    def licensed(self, match: Match, claim: Claim) -> bool:  # noqa: ARG002
        """A share of something is no change; of the halves of a year, each is held against that of the year before."""
        text = match.sentence.text
        halves = match.phrasing.lexicon.has("parts_of_a_year", text[match.start : match.end])
        return not halves and not text.startswith(" of ", match.span("total")[1])
