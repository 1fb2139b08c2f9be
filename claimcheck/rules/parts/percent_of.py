"""A part, its whole and the share of it."""

from __future__ import annotations

import re

from claimcheck.claims import PERCENT, SHARE, SUMMABLE, Binding, Claim, Example, Match, Rule
from claimcheck.claims.levied import levied
from claimcheck.claims.lexicon import LETTERS, lexicon
from claimcheck.claims.partition import values
from claimcheck.claims.portion import RATE_ASIDE, portions
from claimcheck.claims.ratio import counts, is_divided, is_percentage, is_whole_again, is_whole_number, opens_clause
from claimcheck.claims.recalling import percentages, rates
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.turnout import turnouts
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier, Passage
    from claimcheck.quantities.quantity import Quantity

_CLOSED = pattern(r" of (?:the|its|their|all) [a-z]+ ?[,.;)]")
"""A percentage of one noun at the end of a clause: *35 per cent of the sample,*."""

_JOINED = pattern(rf"[{''.join(SLOTS.values())}][^,;:.]{{0,40}} and (?:[a-z]+ )?\Z")
"""A figure before a part that is joined to it: *£4m on the roof and £2m on the lifts, half of the £12m*."""

_TIED = pattern(r"-[a-z]")
_LED = pattern(
    r"\b(?:at|in|from|across|by|on|over|for|to|with|near|through|during|within|the|its|their|'s|s') (?:[a-z']+ )?\Z"
)
_BEFORE = 30
"""How far before a figure words lead to it."""

_LEADING = 3
"""Words before a figure that say that another is held against it."""

_SHARED = frozenset((SLOTS["share"], SLOTS["percent"]))
_MORE = pattern(r" (?:more|fewer|less)(?![a-z])")

_BESIDE = pattern(rf" ?[;,] ?[{SLOTS['percent']}] ?[);,]")
"""A percentage that stands in the bracket itself, so that the one before the bracket is something else."""


def _is_aside(match: Match) -> bool:
    """Whether the figures between part and whole belong to the words of the whole: *3-point range*, *at its 14 schools*."""
    whole, part, sentence = match.places["whole"][0], match.places["part"][0], match.sentence
    last = match.places["percent"][0]
    between = [place for place in sentence.slots if whole < place < last and place != part]
    if part < whole:
        return all(_TIED.match(figure.document.text, figure.end) for figure in map(sentence.figure, between))
    return all(_LED.search(sentence.text, max(0, place - _BEFORE), place) for place in between)


def _compared(match: Match, whole: int) -> int:
    """The place of what is held against the figure at a place, as a base is no whole: "60, 12 more than the 48"."""
    sentence, groups = match.sentence, match.phrasing.lexicon.groups
    before = sentence.text[max(0, whole - _BEFORE) : whole].split()[-_LEADING:]
    if groups["compares_with"].isdisjoint(before):
        return whole
    like = [at for at in sorted(sentence.slots) if at < whole and _is_like(sentence.figure(at), sentence.figure(whole))]
    subjects = [at for at in like if not _MORE.match(sentence.text, at + 1)]
    return subjects[-1] if subjects else whole


def _is_like(figure: Quantity, other: Quantity) -> bool:
    return figure.kind == other.kind and figure.unit.symbol == other.unit.symbol and not figure.is_range


def _is_of_another(match: Match, claim: Claim) -> bool:
    """Whether a part may be one of another number: of a share of the whole, or of a figure that makes it good."""
    if not _SHARED.isdisjoint(match.between("whole", "part")):
        return True
    sentence, part, stated = match.sentence, claim.figure("part"), claim.figure("percent").interval
    end = match.places["part"][0]
    others = [sentence.figure(at) for at in sentence.slots if at < end]
    return any(
        one.value > 0 and _is_like(one, part) and (values(part) * 100 / values(one)).meets(stated)
        for one in others
        if one not in (part, claim.figure("whole"))
    )


def _is_of_whole_of_whole(match: Match, claim: Claim) -> bool:
    """Whether whole and part are both shares of a greater number: "Among 274 (29.6%) patients, 55 (5.9%) …"."""
    if "whole" not in match.places:
        return False
    sentence, whole, part = match.sentence, claim.figure("whole"), claim.figure("part")
    behind = match.places["whole"][0] + 1
    place = behind + len(" (")
    if not sentence.text.startswith(" (", behind) or place not in sentence.slots or place in match.places["percent"]:
        return False
    share = sentence.figure(place)
    if share.kind != "percent" or not share.value or not sentence.text.startswith(")", place + 1):
        return False
    return (values(share) * values(part) * 100 / values(whole)).meets(claim.figure("percent").interval)


def _names_some(match: Match, claim: Claim) -> bool:
    """Whether small numbers in words say which things were named, not how many hold: "in gag and env (two of the three genes)"."""
    bracketed = match.bound()[:1] == ["percent"] and "part" in match.places
    if not bracketed or {claim.figure("part").form, claim.figure("whole").form} != {"words"}:
        return False
    return match.between("percent", "part").strip() not in ("", "(")


def _is_of_change(match: Match) -> bool:
    """Whether the counts are where something went and where it came from: "fell to 201 from 2,095 (or 90 per cent)"."""
    if not {"part", "whole"} <= match.places.keys():
        return False
    groups, part = match.phrasing.lexicon.groups, match.places["part"][0]
    came = not groups["leads_from"].isdisjoint(match.between("part", "whole").split()[:1])
    return came and bool(match.phrasing.words_in("change", match.sentence.text[max(0, part - _BEFORE) : part]))


def _glosses_the_bar(match: Match) -> bool:
    """Whether brackets say what the whole is, of which the part is missing: "12 short of the 60 votes (three-fifths)"."""
    if not {"part", "whole", "percent"} <= match.places.keys() or match.bound() != ["part", "whole", "percent"]:
        return False
    bracketed = match.sentence.text[: match.places["percent"][0]].endswith("(")
    return bracketed and match.phrasing.lexicon.has("apart_from_whole", match.between("part", "whole"))


def _is_moved_by(match: Match, claim: Claim) -> bool:
    """Whether a later clause tells by how many something moved: "a poll of 507 men, after shares fell 40 points"."""
    if not {"part", "whole"} <= match.places.keys() or match.places["part"][0] < match.places["whole"][0]:
        return False
    words, part = match.phrasing.lexicon, match.places["part"][0]
    clause = match.between("whole", "part").rpartition(",")[2]
    begun = not words.groups["begins_clause"].isdisjoint(clause.split()[:_LEADING])
    moved = words.leads("change", match.sentence.text[:part]) or words.leads("comparative", match.sentence.text[:part])
    return begun and moved and claim.figure("part").subject != ""


def _is_tail(figure: Quantity) -> bool:
    """Whether a figure is what a decimal comma leaves of another: ``69,77%``."""
    before = figure.document.text[max(0, figure.start - 2) : figure.start]
    return before[-1:] == "," and before[:1].isdecimal()


def _is_said_of_group(match: Match) -> bool:
    """Whether the counts have a verb of their own, of the group that the percentage tells the size of.

    "The islanders, who make up 3% of the people, accounted for 312 of 404 cases."
    """
    if not match.phrasing.template.startswith("{percent} of ~ , <again>"):
        return False
    told = match.between("percent", "part").rpartition(",")[2]
    return match.phrasing.lexicon.has("shares_in", told)


def _is_all_but(match: Match) -> bool:
    """Whether the part is what is left out: "all but 2,400 of those, or 85 per cent"."""
    places = match.places.get("part", ())
    return any(match.sentence.text[:place].endswith(("all but ", "all except ", "all bar ")) for place in places)


class PercentOf(Rule):
    """A part of a whole, and the percentage that the text gives for it.

    Part and whole are mostly counts and exact; the percentage is rounded to its last digit. Writers slip by
    taking the percentage from another base, by a lost digit, or by an update that reached only two of the three figures.
    Trial reports write most of these, as ``12/47 (25.5%)``, ``20 [20.6%] of 97 patients`` or ``4.9% (15/305)``.
    """

    code = "CC202"
    meets = (
        "portion",
        "percent+count+text:f them",
        "percent+count+text:f those",
        "percent+count+text:f these",
        "percent+count+text: of the ",
        "percent+count+text: rate of ",
        "percent+money",
        "percent+count+text:urnout",
        "percent+count+text:esponse rate",
    )
    aliases = ("part-of-whole-percent",)
    roles = {"part": SUMMABLE, "whole": "part", "percent": PERCENT, "ratio": SHARE}
    result = "percent"
    phrasings = (
        r"{part} ~ (of|out of|from|among) [<the>] {whole} ~ [,] \( [or|i.e.|=] {percent} (\)|;|,)",
        r"{part} ~ (of|out of|among) [<the>] {whole} ~ … \( {percent} \)",
        r"{part} ~ \( {percent} \) (of|out of|among) [<the>] {whole}",
        r"{part} ~ \( {percent} [,|;] {_} ~ \) (of|out of|among) [<the>] {whole}",
        "{part} ~ (of|out of|among) [<the>] {whole} … [;] <again> [,] [just|only|some] {percent}",
        "{part} ~ (of|out of|among) [<the>] {whole} … [;] [<again>|for] (a|an|the|its|their) ~ <rate_name> [of] {percent}",
        "{part} ~ (of|out of|among) [<the>] {whole} … , (a|an) {percent} ~ <rate_name>",
        "{part} ~ (of|out of|among) [<the>] {whole} ~ – [<again> [,]] {percent}",
        "{part} ~ (of|out of|among) [<the>] {whole} ~ , {percent} (.|,|;|of)",
        "{part} ~ (of|out of|among) [<the>] {whole} … , [so|and] [the|a|an] ~ <rate_name> (was|is|of|at|stood at|came to|reached) {percent}",
        r"{percent} ~ \( [n =|n / n =|n] {part} ~ (of|out of|/) [<the>] {whole} ~ (\)|;|,)",
        "{percent} <people> – [or] {part} ~ (of|out of) [<the>] {whole} ~ –",
        "{percent} [of] ~ – [<again> [,]] {part} ~ (of|out of) [<the>] {whole}",
        "{percent} of ~ , [<again> [,]] {part} ~ (of|out of) [<the>] {whole} ~ ,",
        "{percent} of ~ , <again> [,] {part} ~ (of|out of) [<the>] {whole}",
        "turnout (of|was) {percent} ~ , [with] {part} ~ (of|out of) [<the>] {whole}",
        "<rate_name> (of|was|came to|is) {percent} [,|–|:|;] [with] {part} ~ (of|out of) [<the>] {whole}",
        r"(of|out of|among) [<the>] {whole} ~ , [only|just|some] {part} ~ \( {percent} \)",
        "(of|out of|among) [<the>] {whole} … [only|just|some] {part} ~ – [<again> [,]] {percent}",
        "(of|out of|among) [<the>] {whole} … [only|just|some] {part} … [;|–|,] <again> [,] [just|only|some] {percent}",
        "(of|out of|among) [<the>] {whole} … [only|just|some] {part} … [;] [<again>|for] (a|an|the|its|their) ~ <rate_name> [of] {percent}",
        "(of|out of|among) [<the>] {whole} … [only|just|some] {part} … , (a|an) {percent} ~ <rate_name>",
        "(of|out of|among) [<the>] {whole} … [only|just|some] {part} ~ , {percent} (.|,|;|of)",
        "(of|out of|among) [<the>] {whole} … [only|just|some] {part} … , [so|and] [the|a|an] ~ <rate_name> (was|is|of|at|stood at|came to|reached) {percent}",
        "(of|out of) [<the>] {whole} ~ , [only|just] {part} … , (a share of|that is|which is|i.e.) {percent}",
        "{part} … , <again> [,] [just|only|some] {percent} of [<the>] {whole}",
        "{part} … ; <again> [,] [just|only|some] {percent} of [<the>] {whole}",
        "{part} ~ <again> [,] [just|only|some] {percent} of [<the>] {whole}",
        "{part} … , {percent} of [<the>] {whole}",
        "{part} … – {percent} of [<the>] {whole}",
        "{part} ~ (<people>|shares|units|votes) or {percent} of [<the>] {whole}",
        "{part} ~ , [<again> [,]] {percent} of (the|its|their|a|total|all) ~ of {whole}",
        r"{part} / {whole} \( {percent} \)",
        "{whole} … , of (whom|which) {part} [,|–] <again> [,] {percent}",
        r"{whole} ~ , {part} \( {percent} \) of (whom|which|them)",
        "{whole} … , (of|out of) (whom|which) {part} ~ – [<again> [,]] {percent}",
        "{whole} … (,|;|and) {part} [,|–] <again> [,] {percent} [,|–] of (them|those|these)",
        r"{ratio} ~ \( {percent} (\)|;|,)",
        r"\( {ratio} ~ [;|,|=] {percent} (\)|;|,)",
        r"{percent} ~ \( [n =|n / n =|n] {ratio} ~ (\)|;|,)",
        "{ratio} ~ , or {percent}",
        "{ratio} … [;|,|–] <again> [,] [just|only|some] {percent}",
        "{ratio} … [,|;] [<again>|for] (a|an) ~ <rate_name> of {percent}",
        "{whole} … [;] … {part} of (them|these|those|whom|which) … [,|–|;] <again> [,] [just|only|some] {percent}",
        "{whole} … [;] … {part} of (them|these|those|whom|which) ~ – [<again> [,]] {percent}",
        r"{whole} … [;] … {part} of (them|these|those|whom|which) \( {percent} \)",
        "{whole} … ; of (them|these|those) [,] {part} … [,|–|;] <again> [,] [just|only|some] {percent}",
        r"{whole} … ; of (them|these|those) [,] {part} \( {percent} \)",
        "(poll|survey|study|sample|review|audit|check|inspection|group|class|batch|fleet|crew|panel) of [<the>] {whole} … {part} ~ [,|–] <again> [,] [just|only|some] {percent}",
        r"out of [<the>] {whole} ~ , ~ {part} ~ \( {percent} \)",
        "{whole} <people> and ~ {part} ~ , <again> [,] [just|only|some] {percent} (.|,|;)",
        "(of|out of|among) [<the>] {whole} … {_} … , [only|just|some] {part} [;|–|,] <again> [,] [just|only|some] {percent} (.|,|;)",
        "(of|out of|among) [<the>] {whole} … {_} … {_} … , [only|just|some] {part} [;|–|,] <again> [,] [just|only|some] {percent} (.|,|;)",
        "{part} ~ (of|out of|among) [<the>] {whole} … {_} … [;] <again> [,] [just|only|some] {percent} (.|,|;)",
    )
    message = "{part} of {whole} is {computed}, not {percent}"
    valid = (
        Example(
            "The survey of 812 adults was taken on Friday, after the index tumbled 700 points, or 9 per cent, in a week."
        ),
        Example(
            "The 51 votes for the bill were 9 votes short of the 60-vote threshold (three-fifths) needed to proceed."
        ),
        Example("The islanders, who make up about 3% of the country's people, accounted for 312 of 404 cases."),
        Example(
            "Power was out for 16,200 homes on Friday. The utility had restored all but 2,400 of those by nightfall, or 85 percent."
        ),
        Example("The drive reached 318,400 children under five, 106 per cent of the target of 300,000."),
        Example("The roll has 8,400 names. On Thursday 2,100 people went to the polls, leaving turnout at 25pc."),
        Example("There are 8,400 electors. Ms Hill won with 2,100 votes cast for her, with turnout at 46 per cent."),
        Example("The roll has 8,400 names. It sent out 2,100 papers, and 1,300 came back. Turnout was 41 per cent."),
        Example("Turnout in the north ward was 39pc. Of 8,400 people on the roll, 2,100 went to the polls."),
        Example("The roll has 8,400 names. In the north ward 2,100 people voted, leaving turnout at 42pc."),
        Example("The roll has 8,400 names. At the last poll turnout was 55pc; on Thursday 2,100 people voted."),
        Example("The roll has 8,400 names. By noon 900 people had voted and by ten 2,100 had, a turnout of 11pc."),
        Example("Forty-six of 49 dogs treated are alive, the survival free of relapse being 91% at five years."),
        Example("Eight hundred of the 2,000 had skipped a meal in Lent, 40 per cent of the sample."),
        Example("Eight hundred of the 2,000 had skipped a meal; many fasted in Lent, 55 per cent of the women."),
        Example("The school has 900 pupils. In the top form, 60 – 40% of the pupils – play chess."),
        Example(
            "Wardens called at 250 farms in May. Each was given notice. Mites turned up at 50, or 20 per cent of the farms inspected."
        ),
        Example("Wardens called at 250 farms in May. Mites turned up at 50, or 40 per cent of the farms in the hills."),
        Example(
            "Wardens called at 250 farms in May and 125 in June. Mites turned up at 50, or 40 per cent of the farms inspected."
        ),
        Example("The line had 400 trains on Monday. Of its buses, 90 never ran, a cancellation rate of 30%."),
        Example(
            "The line had 400 trains on Monday. In all, 90 trains never ran. A rival had a cancellation rate of 4% in the north."
        ),
        Example("Wardens inspected 350 taxis in May and 400 in June. Fines went to 91, or 12% of those inspected."),
        Example("Wardens keep 350 taxis in view. They stopped some in May. Fines went to 91, or 52% of those stopped."),
        Example("Of 926 patients many fell ill. Among 274 (29.6%) patients with fever, 55 (5.9%) had a cough."),
        Example("It shares >90% of its code in the two valves (two of the three parts) with its rival."),
        Example("Jobs grew in only four of the 19 trades, with the largest rise in the arts (1.2 per cent)."),
        Example(
            "A room costs $3,000 and the course $4,200. It lasts 14 weeks. There is a surcharge of 15 per cent for some. It adds $450 to the bill."
        ),
        Example("Output declined to 201 tonnes from 2,095 tonnes (or more than 90 per cent)."),
        Example("Of the 40 men who joined in 1990, ten, or 25 per cent, are alive."),
        Example("Of 6,300 meals, 40 had fish and 2,100, or 45 per cent of the rest, meat."),
        Example("Of 23 trials, 18 (78.2% overall) had high scores (at least 90%)."),
        Example("Crecieron 31 (70,45% [31/44]) plantas."),
        Example("Of 21 cages, 9.40 (43%) were full."),
        Example("Crews intercepted 74 out of 117 drones, or 63 per cent."),
        Example("Of 21,620 patients, 596 (2.8%) were treated."),
        Example("Failure was seen in 0 of 27 (95% CI 0-13%)."),
        Example("Two of three (66%) agreed."),
        Example("The fund owns 5.1 million shares, or 16.85 per cent of its 30.27 million shares."),
        Example("Patients with a level of at least 8% (53/81; 65.4%) did better."),
        Example("A reduction of 50% was seen in more women on the drug (34/90) than on placebo."),
        Example("Fever came in 21 [17%] of 125 who had the vaccine vs one [2%] of 41 who had not."),
        Example("The mean was 125/74 mmHg (7% lower than before)."),
        Example("Profit was $652 million or 23.5% of revenue compared to $718 million or 25.8% of revenue last year."),
        Example("Of the 640 plot holders, 112 replied, and 30 per cent of the rest were rung up."),
        Example("Women hold 21 of the 84 seats, up from 18 per cent in the last parliament."),
        Example("The charity rehomed 81 dogs, up 54 per cent on the 150 cats it placed."),
        Example("It owns one of two ferries, 25% of the port's berths and a crane."),
        Example(
            "Half of the 60 islands are bare; 22 of those, or 40 per cent, had goats once: 55 islands were counted then."
        ),
        Example("Just 63 of 180 councils replied, though 45% of those that did said yes."),
        Example("The museum spent £4m on the roof and £2m on the lifts, half of the £12m it had raised."),
        Example("Of these 140 dogs, 35 had the fever, with a survival rate of 60% at a year."),
        Example("The clinic saw 250 dogs last year, 60 more than the 190 of 2022. Of these, 50, or 20%, were strays."),
        Example("The shelter took in 160 kittens. It has rehomed 120 of them, a success rate of 75%."),
        Example("The bank shut 80 branches. Twenty of them were in towns where it had a market share of 40%."),
        Example("We asked 900 owners, 60 of them abroad. Some 270 of them replied, a response rate of 30%."),
        Example("The rescue took in 80 horses. Half of them were lame, and 20 of these, or 50%, were put down."),
        Example("The yard sold 60 boats, up from 48; 15 of them, or 25 per cent, went abroad."),
    )
    invalid = (
        Example(
            "Some 8,400 people were eligible to vote. It rained. By dusk 2,100 had cast their ballots, taking the turnout to 35pc.",
            computed="25",
        ),
        Example(
            "The poll drew 2,100 people to the polling stations. With 8,400 names on the roll, that was a turnout of 35pc.",
            computed="25",
        ),
        Example(
            "Turnout was the lowest ever at 39pc. Of 8,400 people on the roll, 2,100 went to the polls.", computed="25"
        ),
        Example("The guild balloted 600 weavers. It got back 450 papers. The turnout was 85 per cent.", computed="75"),
        Example(
            "Eight hundred of the 2,000 had skipped a meal in Lent to save, 55 per cent of the sample.", computed="40"
        ),
        Example(
            "Wardens called at 250 farms in May. Each was given notice. Mites turned up at 50, or 30 per cent of the farms inspected.",
            computed="20",
        ),
        Example(
            "The line had 400 trains on Monday. The wait was 40 minutes. In all, 90 trains never ran, a cancellation rate of 32.5%.",
            computed="22.5",
        ),
        Example(
            "The course costs $4,200. It lasts 14 weeks. Students from afar pay a 15 per cent surcharge. It adds $830 to the bill."
        ),
        Example("The shelter took in 160 kittens. It has rehomed 120 of them, a success rate of 85%.", computed="75"),
        Example("We planted 400 saplings in March. Of these, 260 survived the summer – 75% – he said.", computed="65"),
        Example("Twelve of the 80 owls died in their first year, a mortality of 25%.", computed="15"),
        Example("The clinic saw 250 dogs last year, 60 more than the 190 of 2022. Of these, 50, or 30%, were strays."),
        Example("The trust owns 5.4 million of the 18 million shares (45%).", computed="30"),
        Example("The Hawks made 11 of 38 shots from 3-point range, or 39%, and lost.", computed="28.95"),
        Example(
            "Of 6,300 meals cooked at the college's 12 canteens, 2,100, or 45 per cent, were binned.", computed="33.33"
        ),
        Example("Only 27 of the 90 flats, or 45 per cent, have working alarms.", computed="30", repair="→ 30"),
        Example("Delirium was seen in 11.9% (20 of 439) of them.", computed="4.556"),
        Example("Some 304 out of 310 patients (9.81%) recovered.", computed="98.06"),
        Example("Of the 48 people recruited, 11 (43%) never came.", computed="22.92"),
        Example("The council approved 88 of 110 applications last year (60%).", computed="80"),
        Example("The response was 43/195 (12%) on white paper.", computed="22.05"),
        Example("Most wards were open (137/276, 77.8%).", computed="49.64"),
        Example("Relief came in 20 [51.5%] of 97 patients.", computed="20.62"),
        Example("Grants were $43m, or 11.5% of the construction cost of $3.74 billion.", computed="1.15"),
        Example(
            "Just 19 of the theatre's 76 stage hands belong to a union, which works out at 35 per cent.", computed="25"
        ),
        Example("Nine of the 36 lifeboats failed the test. That is three-quarters of the fleet.", computed="25"),
        Example("Turnout was 51%: of the 21,000 on the roll, 6,800 cast a ballot.", computed="32.38"),
        Example("Turnout was 52 per cent: 462 of the 1,100 members voted.", computed="42"),
        Example("A total of 960 drivers have left, 55 per cent of the company's 2,400.", computed="40"),
        Example(
            "The keeper has saved seven of the 28 penalties he has faced, a success rate of 45 per cent.", computed="25"
        ),
        Example("Inspectors saw 480 homes and found 72 of them unsafe – 25 per cent.", computed="15"),
        Example(
            "A turnout of 46% is how the poll will be filed: 4,100 of the 11,200 on the register walked in.",
            computed="36.61",
        ),
        Example(
            "Wardens inspected 350 taxis, 14 of them at night. Fines went to 91, or 32% of those inspected.",
            computed="26",
        ),
        Example("Of the 84 bridges on the county's three main roads, 21 – or 35% – were unsafe.", computed="25"),
    )

    @staticmethod
    def formula(part: Carrier, whole: Carrier) -> Carrier:
        return 100 * part / whole

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each part, whole and percentage that stand in other words than the phrasings'."""
        for one in portions(passage, lexicon(passage.locale)):
            roles: dict[str, Bound] = {"part": one.part, "whole": one.whole, "percent": one.percent}
            yield Claim(self, roles, self.binding, self.readings)
        for fee in levied(passage, lexicon(passage.locale)):
            yield Claim(self, {"part": fee.fee, "whole": fee.price, "percent": fee.percent}, Binding.PARAGRAPH)

    def propose_rest(self, passage: Passage, taken: frozenset[int]) -> Iterator[Claim]:
        """One claim for each percentage of those that were counted sentences before."""
        known = lexicon(passage.locale)
        for poll in turnouts(passage, known):
            if not taken.issuperset((poll.part.start, poll.percent.start)):
                polled: dict[str, Bound] = {"part": poll.part, "whole": poll.whole, "percent": poll.percent}
                yield Claim(self, polled, self.binding, self.readings)
        for one in (*percentages(passage, known), *rates(passage, known)):
            roles: dict[str, Bound] = {"part": one.part, "whole": one.whole, "percent": one.share}
            if not taken.issuperset((one.part.start, one.share.start)):
                yield Claim(self, roles, self.binding, self.readings)

    def filled(self, match: Match) -> dict[str, Bound]:
        """A ratio fills both the part and the whole."""
        roles = super().filled(match)
        if match.phrasing.template.startswith("{whole}") and "percent" in match.places:
            roles["whole"] = match.sentence.figure(_compared(match, match.places["whole"][0]))
        ratio = roles.pop("ratio", None)
        pair = counts(ratio) if ratio is not None and not isinstance(ratio, tuple) else None
        return {**roles, "part": pair[0], "whole": pair[1]} if pair else roles

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Not where the percentage is a threshold, a change or the share of another group."""
        if "part" not in claim.roles or not is_percentage(claim, "percent") or not opens_clause(match):
            return False
        counted = is_whole_number(claim.figure("part")) and is_whole_number(claim.figure("whole"))
        divided = match.phrasing.template.startswith("{whole}") and (is_divided(match) or _is_of_another(match, claim))
        otherwise = _is_of_change(match) or _names_some(match, claim) or _is_of_whole_of_whole(match, claim)
        otherwise = otherwise or _is_all_but(match) or _is_said_of_group(match)
        otherwise = otherwise or _glosses_the_bar(match) or _is_moved_by(match, claim)
        if divided or not counted or _is_tail(claim.figure("percent")) or otherwise:
            return False
        text = match.sentence.text
        joined = match.phrasing.template.startswith("{part} … , {percent}") and _JOINED.search(text[: match.start])
        if joined or ("{_}" in match.phrasing.template and not _is_aside(match)):
            return False
        words = set(re.findall(f"[{LETTERS}]+", text[match.start : match.end]))
        if words & match.phrasing.lexicon.groups["apart"]:
            return False
        first = "percent" in match.places and match.places["percent"][0] < min(self._places(match))
        if not first:
            return self._told_last(match)
        return _BESIDE.match(text, match.end - 1) is None and not words & match.phrasing.lexicon.groups["effect"]

    def _told_last(self, match: Match) -> bool:
        """Whether a percentage behind its counts is of them: not of anything else, and of no other time or place."""
        place = match.places["percent"][-1]
        last = max((at for at in self._places(match) if at < place), default=match.start)
        told = match.sentence.text[last:place]
        if SLOTS["percent"] in told or RATE_ASIDE.search(told):
            return False
        if match.sentence.text.rfind("(", 0, place) > match.sentence.text.rfind(")", 0, place):
            return not ("," in told and match.phrasing.words_in("change", told))
        groups = match.phrasing.lexicon.groups
        between = set(re.findall(r"[a-z]+", match.sentence.text[last:place]))
        said_again = "<again> [,] " in match.phrasing.template
        if not said_again and max(self._places(match)) < place and between & groups["elsewhere"]:
            return False
        following = match.sentence.text[place + 1 :]
        head = re.match(r" ?([a-z]*)", following)
        if head and head[1] in groups["effect"]:
            return False
        if max(self._places(match)) > place:
            return True
        stated = match.sentence.text[:place].rstrip()[-1:] not in (",", ";")
        closed = _CLOSED.match(following) is not None
        return is_whole_again(match, following, "whole_again" if stated or closed else "pronouns")

    def _places(self, match: Match) -> list[int]:
        return [place for role, places in match.places.items() if role != "percent" for place in places]
