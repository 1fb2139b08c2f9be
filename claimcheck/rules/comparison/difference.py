"""Two values and what lies between them."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, Binding, Claim, Example, Match, Passage
from claimcheck.claims.carried import carried
from claimcheck.claims.change_ends import in_points
from claimcheck.claims.comparison import Comparison, bare, compared, ends_there, turns
from claimcheck.claims.finishes import finishes
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.margins import margins
from claimcheck.claims.ratio import is_to_one
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.claims.claim import Bound
    from claimcheck.claims.told import Told
    from claimcheck.quantities.quantity import Quantity

MORE_THAN = "{first} … (,|–) [that is|some|or] {difference} {second}"
"""The words "more than" belong to the second value."""

_NEAR = 30
_OF_THE = 2
_BEHIND = 5
"""Words behind a figure that may say that it is no gap between the values."""
_HELD_AGAINST = pattern(r",? and |, (?:as )?(?:compared (?:with|to)|against|up from|down from|versus) ")
_AGAIN = pattern(r"(?: a [a-z]+)?, or ")
_MORE_THINGS = pattern(r" (?:more|other|further) [a-z]{3,}s(?! than)(?![a-z])")
_OUT_OF = " out of "
_OPENS = "(,|:|–|\\()"
MARGINS = tuple(
    f"text:{word}"
    for word in (
        "margin", "lead", "majority", "gap", "difference", "advantage", " win", "victory", "defeat", " loss", "success",
        "triumph", " edge", "cushion", "to the good", " clear", "ahead", "adrift", "behind", "separat", "apart",
        "to spare", "inning by", "in front", " back", "won", "lost", "decided by", "settled by", "beat", "gulf", "worse off", "better off",
    )
)  # fmt: skip
"""Words of which one is in every sentence that tells of a gap."""

_SIDES = "{first} ~ (to|against|versus|and|–|compared with) ~ {second}"


class Difference(Comparison):
    """A gap, a lead or a margin, with the two values that it lies between.

    Writers slip by subtracting wrongly, by keeping an old margin beside new figures, and by swapping digits. A majority of
    seats is those held, not a difference, and is left alone; so is "6,500 less than" something that is not in the sentence.
    """

    code = "CC511"
    is_loose = True
    roles = {"first": f"{AMOUNT}|percent|point", "second": "first", "difference": "first"}
    result = "difference"
    readings = ("ahead", "behind")
    slips = False
    phrasings = (
        # A and B, D less
        "{first} … {second} … (,|–) [that is|some|or] {difference} (<comparative>|apart|difference)",
        # A, D more than B
        MORE_THAN,
        "{first} … (,|–) [that is|some|or] {difference} <comparative> [than] (the|its|their|his|her|last year's|a rival's) ~ {second}",
        # a lead of D, A to B
        f"(lead|advantage|margin|majority|gap|difference|cushion|deficit|edge) ~ (of|to|at|by) {{difference}} ~ {_OPENS} {_SIDES}",
        f"(won|lost|led|leads|ahead|wins|passed|defeated|rejected|beat|beaten|trails|trailed|behind|carried|prevailed|cleared|adopted|approved|outdid|elected|edged|pipped|bettered|survived|squeezed|scraped) ~ by {{difference}} ~ {_OPENS} {_SIDES}",
        f"{{difference}} ~ (lead|advantage|margin|majority|gap|edge) ~ {_OPENS} {_SIDES}",
        # A to B, a lead of D
        f"{_SIDES} … (,|–|:) [a|an|by a] (lead|majority|margin|gap|advantage|difference|spread|disparity|victory|win|defeat) (of|by) {{difference}}",
        f"{_SIDES} … (,|–|:) (a|an|by a) {{difference}} ~ (lead|advantage|margin|majority|gap|edge)",
        # the gap between A and B is D
        "(gap|difference|spread) between ~ {first} ~ and ~ {second} ~ (is|was|of|,|comes to|amounts to|stands at) ~ {difference}",
        "(gap|difference|spread|gulf) between … {first} … and … {second} … (is|was|comes to|amounts to|stands at|works out at|is now) ~ {difference}",
        "{difference} (gap|difference|spread) between ~ {first} ~ and ~ {second}",
    )
    message = "between {first} and {second} lie {computed}, not {difference}"
    valid = (
        Example("Other names of the cartridge are 9mm Browning, 9mm Corto, 9mm Kurz and 9mm Short."),
        Example(
            "Growers expect to pick 4.2m tonnes this year, or 90,000 tonnes more than last year, with 1.1m tonnes going abroad."
        ),
        Example(
            "Loans were put off in the majority by 30 days, but some lenders moved the date by 60 days and, at times, by 120 days."
        ),
        Example("The town lowered its deficit to €18m in May, €2m over the limit and up from €11m in 2018."),
        Example(
            "The board announced a cut in the deficit to £41m last year, £3m below plan and down from £56m in 2019."
        ),
        Example("Copper ended the week $60 lower at $8,140, far below its peak of $10,720 in March."),
        Example("They won a lead of 64, which they stretched to 280 at four and a half an over."),
        Example(
            "At five years 68% of one group and 61% of the other were alive, a difference of 7 percentage points (95% CI 1 to 13)."
        ),
        Example(
            "Elm were 61 for four when Roe came in, and the pair put on 148 before he fell for 83. Lund made an unbeaten 121 as Elm closed on 318 for seven, a lead of 52."
        ),
        Example(
            "The rise, from €1,960 in May of last year, adds €180 a month, or €2,160 over a year, to the bill of a tenant."
        ),
        Example("The fire has destroyed 17 homes and 40 other structures, and damaged six more homes."),
        Example(
            "Of the £122, a fall in wholesale prices accounts for £89. Lower costs take off £41, while an allowance puts £8 back on."
        ),
        Example(
            "In all, imports were €11.6 billion, leaving a trade surplus of €4.8 billion, compared with €8.7 billion in July last year."
        ),
        Example(
            "A single person needs £13,400 to live on, leaving a gap of £1,427, and £31,700 for a moderate living."
        ),
        Example(
            "Some 28.3 per cent got one of the top two grades, half a percentage point more than last year's 27.8."
        ),
        Example("They came third of 14, with 87 marks out of 100, five fewer than the winners' 92."),
        Example("Una Roe, 19, beat her sister Bea, 23, in two sets. It was the 23-year-old's third defeat to her."),
        Example("Ann Poole of Elmouth was home in 31:42, 29 seconds clear of her friend Jo Webb, who clocked 32:11."),
        Example("Una Lund has 210. Ann Poole went round in 69 and is on 206 in all, six ahead of Lund."),
        Example("Ann Poole won in 30:27. Second was Jo Webb in 31:05, 12 seconds ahead of Una Lund."),
        Example("Ann Poole won in 30:27. Jo Webb was second in 31:05, 12 seconds behind the record for the course."),
        Example("Ann Poole won in 30:27. Jo Webb was second in 31:05, with Una Lund 12 seconds behind."),
        Example("Bea Lund had 39,915 votes to 38,350 for Per Ax in the town. Across the county her margin was 2,204."),
        Example("Winning by 24 seconds, Ann Poole came home in 17:03, with Jo Webb second in 17:27."),
        Example("Bea Lund had 18,204 votes. Per Ax took 11,630 and Ed Orr came third, 9,412 votes behind."),
        Example("There was a gap of 317 votes at the close. In the first round Mr Ax had 2,946 and Mrs Lund 2,659."),
        Example("The group has 1,100 inns abroad. Cards are taken at the 500 Elm inns. One reason behind it is trade."),
        Example("In May 113 of the 197 clubs of Elmouth voted. Two tasks lie ahead of Chair Roe."),
        Example(
            "Bea Lund took 9,318 votes in Elmouth. It rained all day. Her rival, Per Ax, had 8,204. The majority, 1,114 votes, was the widest yet."
        ),
        Example(
            "Bea Lund took 9,318 votes in Elmouth. Her rival, Per Ax, had 8,204. In 2019 her majority was 2,400 votes."
        ),
        Example(
            "Elm made 231 for eight, with Roe hitting 64 off 70 balls. Ash were all out for 190 in 41 overs. The 41-run win was their third."
        ),
        Example("Elm made 231 for eight. Ash were all out for 190. A 12-run defeat at Oakham last week had hurt them."),
        Example(
            "Ann Poole won the race in 2hr 11min 4sec. Jo Webb took second in 2hr 12min 31sec. At halfway the gap was 47 seconds."
        ),
        Example(
            "Rents in Elmouth average £780 a month. In Brill tenants pay £690. The gap, £90, has grown since 2015."
        ),
        Example("Elm took in £118m and Ash in £90m for the year. In the same months Oak reported a loss of £13m."),
        Example("A mere 52 votes separated the two: 1,420 for Lund to 1,368 for Ax."),
        Example("Bea Lund clung on by a mere 61 votes in the run-off, where she drew 1,420 to 1,359 for Per Ax."),
        Example("Bea Lund won by 61 votes in the town, and in the hills, where she drew 920 to 859, by as many."),
        Example("Bea Lund won by 61 votes in the town, and in the hills, where she drew 920 to 709, by more."),
        Example("Support for the pier led opposition to it by just over three to one, 731 to 240."),
        Example("Emails in favour trailed those opposed by six to one, 40 against 241."),
        Example(
            "Ann Poole won with 5,310 votes. Her nearest rival, Jo Webb, had 4,620, and her majority of 690 was the widest of all."
        ),
        Example(
            "Ann Poole won with 5,310 votes. Jo Webb, who came last, had 620, and her majority of 690 was a surprise."
        ),
        Example(
            "The fort had 655 men in March. That is 38 fewer than the 693 of a year earlier, though 120 are to join."
        ),
        Example(
            "The fort had 655 men in 41 huts. That is 5 fewer than the 46 of a year earlier, though 120 are to join."
        ),
        Example("The firm has one head, six managers under him, six clerks under each of them, and so on."),
        Example("She went round in 71, for a three-round total of 209, five strokes behind Roe."),
        Example("Elm are fourth with 38 points, three behind Ash, who have played 21 games."),
        Example(
            "The first camp took 31 girls and 29 boys; 11 went home, three more than in the second, which began with 52."
        ),
        Example("Three of the five huts are 40 feet long, eight feet longer than the other two."),
        Example("Mr Asher kept the ward by 317 votes, taking 2,164 to Ms Dunne's 1,847."),
        Example("The rule was carried by seven votes, 52 members having gone home and 31 abstained."),
        Example("They won by three goals to one, and 214 saw 16 shots."),
        Example("Swifts have 47 points from 21 games and lead the table by three, with second-placed Larks on 44."),
        Example("His surplus was 412. There were 53 papers in the first box and 48 in the second."),
        Example("Ms Carty polled 7,412 and the quota was 6,903. Her surplus of 509 goes to the other two."),
        Example("The rate went up to 5.5% from 5.25%, 75 basis points higher than a year ago."),
        Example("They flew 260 sorties on Tuesday, 600 over the two days."),
        Example("Nurses there start on $61,000 and porters on $52,500, $8,500 less."),
        Example("Her lead has shrunk to six points, 46 to 40."),
        Example("He governs with a majority of 61 seats in the 120-member house, 64 to 56."),
        Example("The east took 45% and the west 38%, 4 points more than in 2019."),
        Example("The bill passed by 52 votes to 45, a majority of seven."),
        Example("The tower is 310 m tall, 12 m more than the 298 m of its rival."),
        Example("It sold 900 tractors and 200 ploughs, 40 fewer than in May."),
        Example("She polled 12,300 votes against his 11,950, a majority of 350."),
        Example("The bill passed by 52 votes to 45, seven short of the 59 needed."),
        Example("Thousands wrote in before the council threw it out with a 50 to 42 majority."),
        Example("The plan was backed by 135 farmers, 83 fishermen and 68 foresters."),
        Example("The list has grown from 40,000 to more than 700,000 names in 4 short years."),
        Example("The yard has 4,350 on its payroll, 700 more than in 2017, when it had 12 cranes."),
        Example("The number of flaws in the lead was two (n = 42), three (n = 82) and four (n = 164)."),
        Example("Oak is on 44, Elm on 29 – a lead of 15 points."),
        Example("He won 51 per cent to her 47, a margin of 9,000 votes."),
        Example("Ann Roe, who led by two strokes entering the third round, carded a 67 and is one back on 195."),
        Example("The side reached 413 for five at the interval, a lead of 87."),
        Example("Joe Roe had three hits and three runs, and Al Ash scattered six hits over six innings."),
        Example("Ms Roe has 46 per cent to her rival's 44, a lead well inside the poll's 3.5-point margin of error."),
    )
    invalid = (
        Example("Ann Poole of Elmouth was home in 31:42, 19 seconds clear of her friend Jo Webb, who clocked 32:11."),
        Example("Ann Poole won in 30:27. Second was Jo Webb of Lissa in 31:05, 28 seconds behind."),
        Example("Winning by 14 seconds, Ann Poole came home in 17:03, with Jo Webb second in 17:27."),
        Example(
            "There was a gap of 317 votes at the close. Mr Ax, of the left, had 2,946 and Mrs Lund, of the right, 2,659."
        ),
        Example(
            "Bea Lund polled 9,816 votes, many of them from the hills. Her nearest rival, Per Ax, took 8,274, which leaves her with a majority of 1,452."
        ),
        Example(
            "Bea Lund took 9,318 votes in Elmouth. It rained all day. Her rival, Per Ax, had 8,204. The majority, 2,114 votes, was the widest yet."
        ),
        Example(
            "Elm made 231 for eight, with Roe hitting 64. Ash were all out for 190. The 51-run win was their third."
        ),
        Example(
            "Ann Poole won the race in 2hr 11min 4sec. It was a warm day. Jo Webb took second in 2hr 12min 31sec. Poole's 47-second margin was a wide one."
        ),
        Example(
            "Rents in Elmouth average £780 a month. In Brill tenants pay £690. The gap, £190, has grown since 2015."
        ),
        Example("A mere 52 votes separated the two: 1,420 for Lund to 1,268 for Ax."),
        Example("Bea Lund clung on by a mere 61 votes in the run-off, where she drew 1,420 to 1,259 for Per Ax."),
        Example("Mr Asher kept the ward by 417 votes, taking 2,164 to Ms Dunne's 1,847."),
        Example("Swifts have 47 points from 21 games and lead the table by five, with second-placed Larks on 44."),
        Example("Ms Carty polled 7,412 and the quota was 6,903. Her surplus of 609 goes to the other two."),
        Example("The works had budgeted for $13m and spent $17m, overshooting by $8m."),
        Example("Wheat closed at $6.41 a bushel and maize at $4.12, leaving a gap between the two of $3.29."),
        Example(
            "Ann Poole won with 5,310 votes. Her nearest rival, Jo Webb, had 4,620, and her majority of 790 was the widest of all."
        ),
        Example(
            "The fort had 655 men in March. That is 48 fewer than the 693 of a year earlier, though 120 are to join."
        ),
        Example("Finch had 9,318 votes. Sparrow had 8,204. Her majority was 2,114."),
        Example("Nurses there start on $61,000 and porters on $52,500, $6,500 less.", computed="8,500"),
        Example("Her lead has shrunk to nine points, 46 to 40.", computed="6"),
        Example("The bill passed by 52 votes to 45, a majority of nine.", computed="7"),
        Example("The tower is 311 m tall, 22 m more than the 298 m of its rival.", computed="13"),
        Example("The poll put her on 48% against 39% for him, a lead of 14 points.", computed="9"),
        Example("The motion was lost by 12 votes, 61 to 43.", computed="18"),
        Example("Men earned $52,000 on average and women $46,500, leaving a gap of $7,500.", computed="5,500"),
        Example("The mill has 3,900 workers. That is 900 more than in 2016, when it had 2,700.", computed="1,200"),
        Example("Oak is on 44, Elm on 29 – a lead of 17 points.", computed="15"),
        Example("The lead over Elm is down to four points: 41 per cent to 35.", computed="6"),
        Example("Hughes won with 9,412 votes to Clarke's 8,077, 1,535 ahead.", computed="1,335"),
        Example(
            "Mr Okafor took 14,230 votes. His nearest rival had 12,910, so his majority is 2,320.", computed="1,320"
        ),
    )

    meets = ("told", *MARGINS)
    told_as = ("first", "second", "difference", "")
    told_by = ("comparative", "margin")

    def tells(self, one: Told) -> bool:
        """An amount between two others, or points between percentages."""
        if one.is_between("percent"):
            return one.has_size("point", "count")
        return not (one.is_multiple or one.has_size("percent", "share", "point"))

    @staticmethod
    def ahead(first: Carrier, second: Carrier) -> Carrier:
        """The first value is the greater."""
        return first - second

    @staticmethod
    def behind(first: Carrier, second: Carrier) -> Carrier:
        """The second value is the greater."""
        return second - first

    def licensed(self, match: Match, claim: Claim) -> bool:
        """The difference is between these two: of one sort, not one number told twice, not "less than" another value."""
        if claim.figure("first").text == claim.figure("second").text:
            return False
        kinds = {claim.figure(role).kind for role in ("first", "second")}
        of_votes = match.phrasing.words_in("ballots", claim.figure("difference").subject.lower()) != []
        held = " seat" in match.sentence.text and not match.sentence.text.startswith(
            " more than", match.span("difference")[1]
        )
        seats = (
            claim.figure("first").kind == "count"
            and held
            and not of_votes
            and match.phrasing.words_in("held_alone", match.sentence.text)
        )
        ahead = match.sentence.text[match.end :].split()[:_OF_THE]
        than = not match.phrasing.lexicon.groups["leads_to_base"].isdisjoint(ahead)
        spread = claim.figure("difference").unit.name == "basis_point" and (than or not match.is_told)
        apart = _is_compound(claim.figure("second")) or spread
        apart = apart or _is_compound(claim.figure("first"))
        to_one = is_to_one(match.sentence, match.places["difference"][0], match.phrasing.lexicon)
        if _of_other_things(claim) or _is_part(match) or to_one or _is_no_gap(match) or _is_of_third(match):
            return False
        if (
            _is_off_a_mark(match)
            or _is_restated(match)
            or _is_of_interval(match)
            or (match.is_told and (_is_held_against_gap(match) or _is_of_more(match)))
        ):
            return False
        turned = not match.is_told and turns(match, "difference")
        written = {match.sentence.figure(match.places[role][0]).kind for role in ("first", "second")}
        ends = [match.sentence.figure(match.places[role][0]) for role in ("first", "second")]
        worded = len(written) > 1 and any(one.kind == "count" and one.form == "words" for one in ends)
        lasting = "duration" in written and len(written) > 1 and not _are_timed(claim)
        return (
            len(kinds) == 1 and not (seats or apart or turned or lasting or worded) and super().licensed(match, claim)
        )

    def filled(self, match: Match) -> dict[str, Bound]:
        """Of "41 per cent to 35" with points between them both are percentages."""
        roles = super().filled(match)
        ends = [one for role in ("first", "second") if not isinstance(one := roles[role], tuple)]
        if {figure.kind for figure in ends} == {"count", "percent"}:
            roles.update(zip(("first", "second"), carried(ends), strict=True))
        return roles

    def bind(self, match: Match) -> Iterator[Claim]:
        """The words of "D more than B" stand before B; points between percentages are percentage points."""
        adjacent = match.phrasing.template == MORE_THAN
        last = match.bound()[-1] == "difference" and not (match.is_told or self._is_noun_last(match))
        for claim in super().bind(match):
            roles = dict(claim.roles)
            first, second, difference = (claim.figure(role) for role in ("first", "second", "difference"))
            if difference.kind in ("percent", "share") or (
                last and (self._holds_against_more(match) or not ends_there(match, "difference"))
            ):
                continue
            if (adjacent and not compared(match, second)) or (match.bound()[0] == "first" and _of_another(match)):
                continue
            if compared(match, second) and (adjacent or match.is_told):
                roles["second"] = bare(second)
            if first.kind == "percent":
                if difference.kind == "count" and "point" not in difference.subject:
                    continue
                roles["difference"] = in_points(difference) if difference.kind == "count" else difference
            elif not _counts_alike(first, difference):
                continue
            yield claim.replace(roles=roles)

    @staticmethod
    def _holds_against_more(match: Match) -> bool:
        """Whether a match ends with "more than" or "under", which goes on to something else: "six under each of them"."""
        words = match.sentence.text[match.start : match.end].split()[-1:]
        groups, behind = match.phrasing.lexicon.groups, match.sentence.text[match.end : match.end + _OF_THE]
        held = not groups["held_against"].isdisjoint(words) and behind.strip().isalpha()
        return held or not groups["leads_to_base"].isdisjoint(words)

    def told_apart(self, passage: Passage) -> Iterator[Claim]:
        """The gaps between sides that the sentences before tell of, or the sentence of the gap with them."""
        words = lexicon(passage.locale)
        apart = {one.difference.start: one for one in margins(passage, words)}
        beside = (one for one in finishes(passage, words) if one.difference.start not in apart)
        for one in (*apart.values(), *beside):
            roles: dict[str, Bound] = {"first": one.first, "second": one.second, "difference": one.difference}
            yield Claim(self, roles, Binding.PARAGRAPH, self.readings)

    def _is_noun_last(self, match: Match) -> bool:
        """Whether the words name the difference: "a majority of seven"."""
        gap = match.between("second", "difference")
        if " between " in match.phrasing.template:
            return True
        return bool(match.phrasing.words_in("margin", gap)) or gap.startswith(" and")


def _of_other_things(claim: Claim) -> bool:
    """Whether a difference counts other things than the first value does: "by nine votes, 41 members … and 36"."""
    nouns = [claim.figure(role).subject.lower().split()[-1:] for role in ("first", "difference")]
    return all(noun and noun[0].endswith("s") for noun in nouns) and nouns[0] != nouns[1]


def _is_no_gap(match: Match) -> bool:
    """Whether a figure is the error of a poll, or a gap before the end: "led by two strokes entering the third round"."""
    behind = " ".join(match.sentence.text[match.span("difference")[1] :].split()[:_BEHIND])
    return match.phrasing.lexicon.has("of_error", behind) or match.phrasing.lexicon.has("before_the_end", behind)


def _is_held_against_gap(match: Match) -> bool:
    """Whether the second value is the gap of another time: "leaving a surplus of £4bn, compared with £8bn in May"."""
    text, gap = match.sentence.text, match.places["difference"][0]
    between = text[gap + 1 : match.places["second"][0]]
    return match.is_told and text[:gap].endswith(" of ") and _HELD_AGAINST.fullmatch(between) is not None


def _is_restated(match: Match) -> bool:
    """Whether the gap gives the second value again: "adds €180 a month, or €2,160 over a year"."""
    second, gap = match.places["second"][0], match.places["difference"][0]
    spread = match.sentence.text.startswith(" over ", gap + 1)
    return spread and second < gap and _AGAIN.fullmatch(match.sentence.text, second + 1, gap) is not None


def _is_off_a_mark(match: Match) -> bool:
    """Whether the value before the second is held against a mark, and the second is another's base.

    "To cut the deficit to 141bn, 2bn below target and down from 153bn"; "18m in May, 2m over the limit and up from 11m".
    """
    bound, words = match.bound(), match.phrasing.lexicon
    nearest = bound[bound.index("second") - 1]
    if match.is_told or nearest == bound[-1]:
        return False
    gap = match.between(nearest, "second")
    held = nearest == "first" and gap.startswith(words.starts("misses_a_mark"))
    return " and " in gap and (held or words.has("come_from", gap))


def _is_of_interval(match: Match) -> bool:
    """Whether one of the values is the level of an interval: "7 points (95% CI 1 to 13)"."""
    text = match.sentence.text
    return any(text.startswith((" ci", " confidence"), match.places[role][0] + 1) for role in ("first", "second"))


def _is_of_more(match: Match) -> bool:
    """Whether more things are told of, and no gap: "40 other buildings, and damaged six more homes"."""
    return _MORE_THINGS.match(match.sentence.text, match.places["difference"][0] + 1) is not None


def _is_of_third(match: Match) -> bool:
    """Whether a gap behind both values is that of somebody further down: "and the Greens third, 9,412 votes behind"."""
    place, last = match.places["difference"][0], max(match.places[role][0] for role in ("first", "second"))
    told = match.sentence.text[last:place]
    return match.is_told and last < place and match.phrasing.lexicon.has("further_down", told)


def _is_part(match: Match) -> bool:
    """Whether the values are a whole, told first, and a part of it: "of the 41 clubs, 36", "87 marks out of 100"."""
    start = match.span("first")[0]
    before = match.sentence.text[:start].split()[-_OF_THE:]
    if match.sentence.text[:start].endswith(_OUT_OF):
        return True
    whole = before[:1] != [] and bool(match.phrasing.words_in("of_whole", before[0]))
    return match.bound()[0] == "first" and len(before) == _OF_THE and whole


def _are_timed(claim: Claim) -> bool:
    """Whether both values are times on a stopwatch, to one place: "52.31 seconds … in 53.02"."""
    ends = [claim.figure(role) for role in ("first", "second")]
    return ends[0].resolution == ends[1].resolution and all(figure.value.denominator > 1 for figure in ends)


def _of_another(match: Match) -> bool:
    """Whether the first value is itself held against one before it: "by 52 votes to 45, seven short of the 59"."""
    start = match.span("first")[0]
    before = [place for place in match.sentence.slots if place < start]
    gap = match.sentence.text[max(before, default=0) + 1 : start]
    return bool(before) and len(gap) < _NEAR and bool(match.phrasing.words_in("holds_against", gap))


def _is_compound(figure: Quantity) -> bool:
    """Whether the number belongs to a word: the two of a two-thirds majority."""
    return figure.document.text[figure.end : figure.end + 1] in ("-", "‑")


def _counts_alike(first: Quantity, difference: Quantity) -> bool:
    """Whether a difference can be one of the values: points are points of a score, money is money."""
    if difference.kind == "point":
        return first.kind == "count"
    return any(reading.unit.kind == first.kind for reading in difference.readings) or first.kind == difference.kind
