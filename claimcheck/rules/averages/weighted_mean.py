"""The average of two groups, and that of both together."""

from __future__ import annotations

from claimcheck.claims import Claim, Example, Match
from claimcheck.claims.between import Between
from claimcheck.claims.roles import SKIPPED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound

_LONGEST = 9
"""The most words between two means and the one that is said to be of both."""


class WeightedMean(Between):
    """The average over two groups lies between the averages of the two, whatever their sizes.

    Writers slip by adding two percentages, or by taking the average of a third group. Only wording that makes the two groups the
    whole (*overall*, *combined*, *both together*) licenses this, and only of averages and shares: counts add up.
    """

    code = "CC544"
    gloss = "mean"
    sought = ("low", "high")
    phrasings = (
        "(overall|combined) ~ {mean}",
        "{mean} (overall|combined|in all|across both|for both|in both|between them|across the whole)",
        "(average|mean|rate) of {mean} (across|for) (both|all|the whole)",
        "{low} (for|among|in|of) ~ and {high} (for|among|in|of) ~ (,|;|–) [or|and|making] [an average of|a rate of] {mean} (overall|combined|across both|for both|for the {_}|across the {_}|in both together|for both together)",
        "<mean> [~] {low} (for|among|in) ~ and {high} (for|among|in) ~ (,|;|–) [or|and|with|making] [a|an|the] (overall|combined) (average|mean|rate|figure) of {mean}",
        "(overall|combined|both together) ~ {mean} (,|:|–) {low} (for|among|in) ~ and {high} (for|among|in)",
    )
    message = "{mean} overall does not lie between {low} and {high}"
    valid = (
        Example("The rate was 12% among men and 18% among women, 15% overall."),
        Example("Marks averaged 61 in the north and 67 in the south, with an overall average of 65."),
        Example("There were 40 men in the choir and 60 women in it, 100 overall."),
        Example("Turnout was 41% in towns and 55% in villages, and 61% in both houses of the assembly."),
        Example("The share fell 4% for firms and 6% for farms, and 3% for all others."),
        Example("Pass rates were 60% for boys and 70% for girls, and 80% overall said they liked the school."),
        Example("Of 36 cases, 17 had the first treatment and 19 the second (mean age 40 years in both)."),
    )
    invalid = (
        Example("The rate was 12% among men and 18% among women, 30% overall.", computed="18"),
        Example("Marks averaged 61 in the north and 67 in the south, with an overall average of 75.", computed="67"),
        Example("The pass rate was 81% in town and 74% in the valley, 60% overall.", computed="74"),
        Example("Relapse was seen in 5% of adults and 9% of children; 14% overall.", computed="9"),
        Example("Rents average £600 for flats and £900 for houses, with an overall figure of £1,200.", computed="900"),
        Example("Women waited 20 days and men 26 days, an overall average of 36 days.", computed="26"),
        Example("Men scored 61 on average and women 67; the overall average was 74.", computed="67"),
    )

    def supplied(self, match: Match, roles: dict[str, Bound], wanted: list[str]) -> dict[str, Bound]:
        """The only two other figures of the sentence in the unit of the mean; one of them may leave it out."""
        mean = roles.get("mean")
        if len(wanted) != len(self.sought) or mean is None or isinstance(mean, tuple):
            return roles
        others = [one for one in match.sentence.figures if one.start != mean.start and one.kind not in SKIPPED]
        if all(one.kind == "count" for one in others) and mean.kind != "count":
            return roles
        others = [one.in_the_unit_of(mean) for one in others]
        if len(others) != len(self.sought) or any(one.kind != mean.kind for one in others):
            return roles
        return {**dict(zip(self.sought, others, strict=True)), "mean": mean}

    def leads(self, match: Match, order: list[tuple[int, str]]) -> bool:
        """A mean that follows the two, as an average if they are counts."""
        (before, _), (last, role) = order[-2:]
        between = match.sentence.text[before + 1 : last]
        return role == self.gloss and (self.glossed(match, between, last) or self._is_named(match, between))

    def _is_named(self, match: Match, between: str) -> bool:
        """Whether a clause of its own names it: "; the overall average was 64"."""
        words = between.split()
        named = match.phrasing.words_in("mean", between) and match.phrasing.words_in("all_told", between)
        return bool(named) and len(words) <= _LONGEST

    def bind(self, match: Match) -> Iterator[Claim]:
        """The lower group first; counts that no word calls averages are left out."""
        for claim in super().bind(match):
            low, high = sorted((claim.figure("low"), claim.figure("high")), key=lambda figure: figure.value)
            if claim.figure("mean").kind in ("percent", "rate") or match.mentions("mean"):
                roles = {"low": low, "high": high, "mean": claim.figure("mean")}
                below = claim.figure("mean").value < low.value
                yield claim.replace(roles=roles, formulas=("least" if below else "most",))

    def licensed(self, match: Match, claim: Claim) -> bool:
        """No ranges and no bounds, nothing compared, and the end of the clause."""
        after = match.sentence.text[match.end :].lstrip()
        if claim.figure("mean").start > claim.figure("high").start and after[:1].isalpha():
            return False
        plain = all(not figure.is_range and figure.qualifier is None for figure in claim.figures())
        return plain and not match.followed_by("comparison")
