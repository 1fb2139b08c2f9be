"""The least, the most and the average of the same things."""

from __future__ import annotations

import re

from claimcheck.claims import Claim, Example, Match
from claimcheck.claims.between import Between
from claimcheck.quantities.rounding import EXACT_COUNT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from claimcheck.claims import Bound
    from claimcheck.quantities.quantity import Quantity


_LINKS = frozenset(
    (
        "a", "an", "the", "and", "with", "at", "of", "is", "was", "were", "to", "for", "being", "stood", "averaging", "averaged",
        "average", "averages", "mean", "age", "aged", "up", "as", "high", "much", "heaviest", "tallest", "fastest", "richest", "lightest",
        "slowest", "poorest", "median", "about", "on", "per", "just", "only", "or", "but", "years", "oldest", "highest",
        "largest", "biggest", "longest", "dearest", "most", "maximum", "youngest", "lowest", "smallest", "shortest", "cheapest", "high",
        "highs", "low", "lows", "minimum", "their", "its", "overall",
    )
)  # fmt: skip
"""What may stand between a range and its average without naming another thing."""


class MeanInRange(Between):
    """An average, mean or median lies between the least and the most of what it is the average of.

    Writers slip by taking the average of another group, or the extremes of part of it. A movement *from* one value *to*
    another is no range.
    """

    code = "CC543"
    aliases = ("mean-in-range",)
    phrasings = (
        "<spans> [in age|in price|in size|in length|in weight|in value|widely] [from|between] {low} [(to|and) {high}] ~ [,|;] [and|with|for] [a|an|the|to] <mean> ~ {mean}",
        "<spans> [in age|in price|in size|in length|in weight|in value] (from|between) {low} [(to|and) {high}] ~ [,] [and|with] [a|an|the] {mean} <mean>",
        "<spans> [in age|in price|in size|in length|in weight|in value] (from|between) {low} [(to|and) {high}] ~ , [and|with|at] {mean} on average",
        r"<spans> [in age|in price|in size|in length|in weight|in value] (from|between) {low} [(to|and) {high}] ~ \( [a|an|the] <mean> [of|is|was|:] {mean}",
        "(is|are|was|were|measure|measured|weigh|weighed|stand|stood) {low} ~ (and|,|with) [a|an|the] <mean> ~ {mean}",
        "<mean> ~ {mean} ~ (,|in|where|but) ~ <spans> [~] (from|between) {low} [(to|and) {high}]",
        "(start|starts|started|starting|begin|begins|began|beginning) (at|from) {low} [~ (up to|to) {high}] ~ [,] [and|with] [a|an|the] <mean> ~ {mean}",
        "between {low} [and {high}] ~ [,|;] [and|with|for] [a|an|the|to] <mean> ~ {mean}",
        "(youngest|lowest|smallest|shortest|cheapest|least|minimum|lightest|slowest|poorest) ~ {low} ~ [,] [and] ~ (oldest|highest|largest|biggest|longest|dearest|most|maximum|heaviest|tallest|fastest|richest) ~ {high} ~ [,] [and|with] [a|an|the] <mean> ~ {mean}",
        "(oldest|highest|largest|biggest|longest|dearest|maximum|heaviest|tallest) ~ {high} ~ [,] [and] ~ (youngest|lowest|smallest|shortest|cheapest|minimum|lightest) ~ {low} ~ [,] [and|with] [a|an|the] <mean> ~ {mean}",
        "(low|lows|minimum) of {low} ~ [,] [and|to] ~ (high|highs|maximum) of {high} ~ [,] [and|with] [a|an|the] <mean> ~ {mean}",
    )
    message = "an average of {mean} lies outside its own range, which ends at {computed}"
    valid = (
        Example("Waits ran from two to nine hours, five on average."),
        Example("Ages ranged from 18 to 44 years, with an average age of 25.2 years."),
        Example("The mean gift was $190, but half of donors gave $40 or less."),
        Example("The youngest was 19, the oldest 64, and the average age 41."),
        Example("Prices went from £12 to £40, and the average wage is £55."),
        Example("Rents ranged from £500 to £900 in the town, with an average household income of £2,400."),
        Example("The youngest is 19 and the oldest 34, and the average fee was £40m."),
    )
    invalid = (
        Example("Waits ran from two to nine hours, 11 on average.", computed="9"),
        Example("Ages ranged from 18 to 44 years, with an average age of 55.5 years."),
        Example("Bids ranged between $3m and $9m, averaging $14m.", computed="9"),
        Example("The lowest mark was 41, the highest 77 and the average 38.", computed="41"),
        Example("Lows of 12C and highs of 19C, with a mean of 23C, were recorded."),
        Example("Prices started at $12 and went up to $95, the average being $140."),
        Example("The median price was $900,000 in a street where homes sold for between $220,000 and $480,000."),
        Example("The lightest weighed 3kg and the heaviest 9kg, with an average of 14kg."),
        Example("Sentences ran from two to nine years; the median was 12 years."),
    )

    def filled(self, match: Match) -> dict[str, Bound]:
        """A range as its two ends, and a bare average in the unit of the range."""
        roles = super().filled(match)
        low, mean = roles["low"], roles["mean"]
        if isinstance(low, tuple) or isinstance(mean, tuple):
            return roles
        high = roles.get("high", low)
        ends = low.ends() if low.is_range or isinstance(high, tuple) else (low, high)
        unit = ends[0] if ends[0].kind != "count" else ends[1]
        low, high = (_whole(end.in_the_unit_of(unit)) for end in ends)
        return {"low": low, "high": high, "mean": mean.in_the_unit_of(unit)}

    def bind(self, match: Match) -> Iterator[Claim]:
        """The mean against the nearer end of the range."""
        for claim in super().bind(match):
            low, mean, high = (_size(claim.figure(role)) for role in ("low", "mean", "high"))
            if low < high:
                yield claim.replace(formulas=("least" if mean - low < high - mean else "most",))

    def licensed(self, match: Match, claim: Claim) -> bool:  # noqa: ARG002
        """A mean of the same thing: what is said to be average is named before, or not at all."""
        if match.followed_by("comparison"):
            return False
        text, low, mean = match.sentence.text, match.places["low"][0], match.places["mean"][0]
        between = text[max(low, text.rfind(",", low, mean)) + 1 : mean]
        nouns = [word for word in between.split() if word not in _LINKS and word.isalpha()]
        return all(re.search(rf"\b{word[:-1]}", text[:low]) for word in nouns)


def _whole(end: Quantity) -> Quantity:
    """An end of a range, which is no rounding where it is a small whole number."""
    small = end.qualifier is None and end.resolution == 1 and abs(end.value) < EXACT_COUNT
    return end.replace(strength="exactly") if small else end


def _size(figure: Quantity) -> Fraction:
    return figure.value * figure.unit.factor + figure.unit.offset
