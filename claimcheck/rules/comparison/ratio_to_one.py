"""So many to one."""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations

from claimcheck.claims import Binding, Claim, Example, Match, Passage
from claimcheck.claims.apportioned import apportioned
from claimcheck.claims.comparison import Comparison, ends_there
from claimcheck.claims.lexicon import lexicon

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims import Bound, Carrier
    from claimcheck.claims.told import Told

_NEAR = 10
"""A ratio may be a tenth off and still be that of two counts."""

BY_SO_MANY = r"by [about] {ratio} to (one|{_}) (,|:|–|\() {first} (to|against|versus) {second}"
"""Of a score as well ("by three to one, 21 to 9 in shots"), unless the sentence or the clause ends there."""

_EACH_OF = 4
"""How many words before a number may say that it is the size of a known group: "for each of the 21"."""


class RatioToOne(Comparison):
    """Two counts, and their ratio given as so many to one.

    The ratio may be rounded to the nearest whole number, or half where it has one. Writers slip by dividing the wrong way and
    by counts that were updated later.
    """

    code = "CC515"
    is_loose = True
    roles = {"first": "count|money", "second": "first", "ratio": "count"}
    result = "ratio"
    readings = ("first_to_second", "second_to_first")
    phrasings = (
        "(outnumber|outnumbered|outnumbering|outnumbers|outspent|outsold) … [by] [about] {ratio} to (one|{_}) … [,|:|–|\\(] … {first} ~ (against|to|versus|and) … {second}",
        "(ratio|rate) of {ratio} to (one|{_}) … [,|:|–|\\(] {first} ~ (against|to|versus|and|for) ~ {second}",
        "{first} … (against|to|versus|and) ~ {second} … [,|–|:] (or|a ratio of|by|nearly|about) {ratio} to (one|{_})",
        "{first} … (against|to|versus|and) ~ {second} … [,|–|:] {ratio} to one",
        "{first} … {second} … , [or|giving|making] (a|an) ratio of {ratio} to one",
        "{first} … (for|to|and) ~ {second} … {ratio} ~ (for each|for every|to each|to every)",
        "for (every|each) ~ {ratio} ~ [:|,|–] {first} ~ and {second}",
        BY_SO_MANY,
    )
    fragments = (
        ("(outnumber|outnumbered|outnumbering|outnumbers) … [by] [about] {ratio} to (one|{_})",),
        (
            "there (are|were) {first} of the (former|one|first) [,] (and|to|against) {second} of the (latter|other|second)",
            "they (have|had|number|numbered|counted) {first} of the (former|one|first) [,] (and|to|against) {second} of the (latter|other|second)",
        ),
    )
    told_as = ("first", "second", "ratio", "")
    told_by = ("ratio",)
    meets = ("told", "text:utnumber", "count+text: ratio")
    message = "{first} to {second} is {computed} to one, not {ratio}"
    valid = (
        Example("It will pay about 35 Alder units for each 100 Brook units to holders of 100 Brook units or more."),
        Example(
            "There were 2,270 such deaths last year. It means one life lost for every 36 who got across, where it had been one for every 64."
        ),
        Example(
            "They put in 14,100 hours, an average of 66 for each incident or 261 a member, the equivalent of nearly seven weeks."
        ),
        Example(
            "There are 960 lambs on the fell and 48 shepherds. The lamb-shepherd ratio, at 20 to one, is a record."
        ),
        Example("There are 960 lambs on the fell and 48 shepherds. The lamb-collie ratio, at 24 to one, is a record."),
        Example("There are 960 lambs on the fell and 48 shepherds. The usual lamb-shepherd ratio is 24 to one."),
        Example("There are 960 lambs on the fell and 48 shepherds. It has a lamb-to-shepherd ratio of 20:1."),
        Example("The yard has 14 cranes, two more than its rival, and 350 men, about 25 to each crane."),
        Example("Goats outnumber people six to one on the rock, where 53 islanders keep 318."),
        Example("Boys outnumber girls three to one in metalwork, where 43 of the 61 places are held by visitors."),
        Example("Buyers outnumbered lots seven to one, 1,260 bidding for 180."),
        Example("Women outnumber men by three to one, 42 to 14."),
        Example("Letters in favour ran ahead of complaints by nearly five to one, 724 to 149."),
        Example("The party lost by three to one, 214 to 209 in shots on goal."),
        Example("The school has 300 pupils and 12 teachers, a ratio of 25 to one."),
        Example("Gulls outnumbered terns by about five to one, 508 against 96."),
        Example("The house voted by 310 to 284 to keep one clause and by 316 to 280 to drop another."),
        Example("Slides were rinsed 3 times with serum diluted 1:2,000 and added to each well."),
        Example("Hens outnumber ducks by four to one on the farm. There are 83 of the former and 21 of the latter."),
        Example("Hens outnumber ducks by four to one. In the barn there are 43 of the former and 21 of the latter."),
        Example("They won by three to one, and 200 saw 14 goals."),
        Example("There were 41 applicants for 9 places, nearly five to one."),
        Example("There are 96 nurses and 480 patients, a ratio of one nurse to every five patients."),
    )
    invalid = (
        Example(
            "There are 960 lambs on the fell and 48 shepherds. The lamb-shepherd ratio, at 24 to one, is a record."
        ),
        Example("With 42 nurses and 252 beds, the ward has a nurse-to-bed ratio of 1:8."),
        Example("With 480 lambs and just 24 shepherds, the fell has one shepherd for every 15 lambs."),
        Example("Goats outnumber people nine to one on the rock, where 53 islanders keep 318."),
        Example("Buyers outnumbered lots four to one, 1,260 bidding for 180."),
        Example("There are six ponies for every donkey at the home, 124 of the one and 31 of the other."),
        Example("Women outnumber men by five to one, 42 to 14.", computed="3"),
        Example("The school has 300 pupils and 12 teachers, a ratio of 15 to one.", computed="25"),
        Example("Gulls outnumbered terns by three to one, 508 against 96.", computed="5.292"),
        Example("The survey counted 900 cars and 60 buses, or 12 to one.", computed="15"),
        Example("No voters outnumbered yes voters by two to one: 610 to 150.", computed="4.067"),
        Example("Hens outnumber ducks by four to one on the farm. There are 43 of the former and 21 of the latter."),
        Example("With 350 applicants for 50 places, the course had nine applicants for each place.", computed="7"),
        Example("Boys outnumbered girls two to one, 124 to 42.", computed="2.952"),
        Example("Letters in favour ran ahead of complaints by nearly five to one, 724 to 349.", computed="2.074"),
    )

    def told_apart(self, passage: Passage) -> Iterator[Claim]:
        """The ratios between two groups that they name and other sentences count."""
        for one in apportioned(passage, lexicon(passage.locale)):
            roles: dict[str, Bound] = {"first": one.first, "second": one.second, "ratio": one.ratio}
            yield Claim(self, roles, Binding.PARAGRAPH, self.readings)

    def tells(self, one: Told) -> bool:  # noqa: ARG002
        """So many to one, and two counts."""
        return True

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Not where one of the two is a number that there are so many for each of: "35 for each 100 of the others"."""
        text = match.sentence.text
        each = any(
            match.phrasing.lexicon.leads("for_so_many", text[: match.span(role)[0]]) for role in ("first", "second")
        )
        return not each and super().licensed(match, claim)

    def join(self, matches: Sequence[Match]) -> Iterator[Claim]:
        """The claim of two sentences, of which the second begins with how many there are of each."""
        ratio, counts = matches
        apart = ratio.sentence.document.text[ratio.sentence.end : counts.sentence.start].strip()
        if not counts.sentence.text[counts.end :].startswith((".", ",", ";")):
            return
        if counts.start or apart or ratio.sentence.paragraph != counts.sentence.paragraph or not _is_to_one(ratio):
            return
        for claim in super().join(matches):
            ratio_of = claim.figure("ratio")
            if ratio_of.qualifier is None and ratio_of.error is None:
                ratio_of = ratio_of.replace(error=ratio_of.resolution * Fraction(1, 2))
            yield claim.replace(roles={**claim.roles, "ratio": ratio_of}, binding=Binding.PARAGRAPH)

    @staticmethod
    def first_to_second(first: Carrier, second: Carrier) -> Carrier:
        """The first of the two is the more numerous."""
        return first / second

    @staticmethod
    def second_to_first(first: Carrier, second: Carrier) -> Carrier:
        """The second is."""
        return second / first

    def bind(self, match: Match) -> Iterator[Claim]:
        """A ratio is rounded to the last figure given; the other side of it is one."""
        for claim in super().bind(match):
            ratio = claim.figure("ratio")
            if min(claim.figure(role).value for role in claim.roles) <= 1 or not _is_to_one(match):
                continue
            if match.phrasing.template == BY_SO_MANY and not ends_there(match, "second"):
                continue
            if _is_of_others(match, claim) or (not match.is_told and _fits_others(match, claim)):
                continue
            if ratio.qualifier is None and ratio.error is None:
                ratio = ratio.replace(error=ratio.resolution * Fraction(1, 2))
            yield claim.replace(roles={**claim.roles, "ratio": ratio})


def _is_of_others(match: Match, claim: Claim) -> bool:
    """Whether so many are counted of what the two values do not count: "21 values for each, for 34 boys and 36 girls"."""
    nouns = [claim.figure(role).subject.lower().split()[-1:] for role in claim.roles]
    before = match.sentence.text[: match.span("ratio")[0]].split()[-_EACH_OF:]
    ends = (match.sentence.text[: match.places[role][0]] for role in ("first", "second") if role in match.places)
    if before[-2:] == ["average", "of"] or any(end.endswith(" every ") for end in ends):
        return True
    behind = match.sentence.text[match.span("ratio")[1] :].split()[:1]
    if not match.phrasing.lexicon.groups["of"].isdisjoint(behind):
        return True
    grouped = len(before) == _EACH_OF and match.phrasing.words_in("of_whole", before[-2]) != []
    beside = {*before, *match.sentence.text[match.span("ratio")[1] :].split()[:_EACH_OF]}
    named = any(
        noun[0].startswith(word.strip(".,;:")) for noun in nouns[:2] if noun for word in beside if len(word) > 2
    )
    return grouped or (all(nouns) and nouns[2] not in nouns[:2] and not named)


def _fits_others(match: Match, claim: Claim) -> bool:
    """Whether other counts of the sentence are so many to one: "12 offices, two more than its rival, and 340 staff"."""
    ratio = claim.figure("ratio")
    counts = [one for one in match.sentence.figures if one.kind == ratio.kind and one.start != ratio.start]
    pairs = permutations((one.value for one in counts if one.value > 1), 2)
    return len(counts) > len(claim.roles) - 1 and any(
        abs(one / other - ratio.value) <= max(ratio.resolution, ratio.value / _NEAR) for one, other in pairs
    )


def _is_to_one(match: Match) -> bool:
    """Whether what the ratio leads to is one: "by 335 to 287" is no ratio, nor is the 300 of "1:300"."""
    text, (start, end) = match.sentence.text, match.span("ratio")
    if text[:start].endswith((":", "∶")):
        return False
    place = end + len(" to ")
    other = match.sentence.figure(place) if text.startswith(" to ", end) and place in match.sentence.slots else None
    return other is None or other.value == 1
