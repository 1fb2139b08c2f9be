"""A list that names some of a total."""

from __future__ import annotations

import re

from claimcheck.claims import SUMMABLE, Claim, Example, Match, Rule
from claimcheck.claims.breakdown import counted_out, counts_its_items, is_of_total, parts_of
from claimcheck.claims.disjoint import disjoint
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.of_them import holds_before
from claimcheck.claims.ratio import opens_clause
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.unread import counted_at
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims import Bound, Carrier, Passage, Slotted
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.partition import Partition
    from claimcheck.quantities.quantity import Quantity

_LETTERS = "".join(SLOTS.values())
_ELLIPTICAL = "{total} ~ , {parts...}"

_NUMBER = rf"(?:{SLOTS['count']}|\d{{1,3}}(?![\d.,]*\d))"
_SEATS = pattern(
    rf"({SLOTS['count']}) ?[-–] ?(?:member|seat)(?![a-z])"
    rf"|(?:council|assembly|parliament|chamber|senate|legislature|board) of ({SLOTS['count']})(?![a-z -]*[-–])"
)
"""The size of a body of which seats are told."""

_HELD = pattern(
    rf" (?:has|have|had|hold|holds|held|won|win|wins|took|takes|with) ({_NUMBER})(?: seats| members| councillors| deputies)?"
    rf"((?:(?:,|;| and|, and) (?:the )?[a-z][a-z'. -]{{1,30}}? {_NUMBER}(?: seats)?(?=[,.;]| (?:and|on|in|of) |\Z))+)"
)
"""Seats told party by party, the verb once: *Labour has 18 seats, the Greens 14 and the Reds nine*."""

BODIES = ("-member", "-seat", "council of", "parliament of", "board of", "assembly of")
"""What a text must hold for a body with seats to be told of."""

_NAMES = {
    name: pattern(name)
    for name in ("member", "seat", "council", "assembly", "parliament", "chamber", "senate", "legislature", "board")
}
"""What a sentence must hold."""

_COUNTED = pattern(_NUMBER)

_IN_PLACE = pattern(r" (?:of (?:them|which|whom) )?(?:[a-z]{2,9}ed )?[a-z]{2,4} (?:the )?(\w)")
_IN_CLASS = pattern(r" (?:in|on|at) the ([a-z]+)")
_AWAY = pattern(r" (?:abroad|overseas|elsewhere)(?![a-z])")
_BARE = pattern(rf"(?:[{_LETTERS}][^,{_LETTERS}]{{1,40}}(?:,| and|, and) )+[{_LETTERS}]")
_JOINED = pattern(rf"[{_LETTERS}][^,;:.]{{0,40}} and (?:[a-z]+ )?\Z")
"""A figure before a total that is joined to it: *a crew of 23 and 12 passengers, 27 of them*."""

_GROUP_OF = pattern(r"(?<![a-z])(?:an?|the|its|their) [a-z]+ of \Z")
_DOZEN = 12
_HEAPS = 2
"""Parts of another name that come to more than twice their total are of something else."""

_ANEW = pattern(rf", and [^,]{{0,40}}[{''.join(SLOTS.values())}]?\Z|,? among (?:its|the|their|his|her|all|some) \Z")
_PLACES = frozenset(
    ("in", "at", "on", "along", "near", "over", "under", "inside", "outside", "abroad", "overseas", "elsewhere")
)
_SEXES = 2
_REACH = 24
"""How far behind a part it says where: *ten filmed in Wales*."""

_GOES_ON = pattern(
    rf"[^{_LETTERS};:.()]{{0,60}}(?:,| and | as well as )[^{_LETTERS};:.()]{{0,40}}[{SLOTS['count']}{SLOTS['money']}]"
)
"""Another figure in a list behind a part."""


class PartialList(Rule):
    """Some parts of a total, named after *including* or *among them*: together they can be no more than the total.

    Nothing says that the list is complete, so equality is never asked for. The parts must be of the total's kind; a list
    whose parts overlap, or whose items are themselves divided, is left alone. "At least five, including eight" is
    wrong although five is only a bound: who counted eight parts knows of at least eight.
    """

    code = "CC301"
    meets = ("parted", *(f"text:{body}" for body in BODIES))
    aliases = ("partial-sum-bound",)
    roles = {"total": SUMMABLE, "part": "total", "parts": "total"}
    result = "total"
    relation = "<="
    readings = ("one", "all")
    phrasings = (
        r"{total} ~ [,|–|\(] (including|among them|among whom|among which) {parts...}",
        r"{total} ~ [,|–|\(] (including|among them|among whom|among which) {part}",
        "{total} ~ , {parts...}",
        "{total} ~ , {part} of (it|them) ~ (in|on|to|for|at|from)",
        "{total} (-|–) (member|seat|strong) ~ (with|has|of|:|–|had|have) … {parts...}",
        "{total} -seat ~ (with|has|of|:|–|had|have) … {parts...}",
        "{total} ~ , {parts} of (them|which|whom) (in|on|to|for|at|from) ~ and {parts} (in|on|to|for|at|from)",
        "{parts} ~ of [<the>] {total} ~ (seats|votes|ballots) , ~ {parts} (and|,|, and) ~ {parts}",
        "of [<the>] {total} ~ , {parts...}",
        "(won|winning) {parts} … (lost|losing) {parts} … (drawn|drew|tied|drawing|tying) {parts} [of] (their|its|his|her|the) [first|last|opening|past] {total} ~ (games|matches|fixtures|bouts|races|outings|starts|tests)",
        "(in|from) (their|its|his|her|the) [first|last|opening|past] {total} ~ (games|matches|fixtures|bouts|races|outings|starts|tests) … (won|winning) {parts} … (lost|losing) {parts} … (drawn|drew|tied|drawing|tying) {parts}",
        "{parts} (men|boys) and {parts} (women|girls) ~ (on|in|of) (the|a|its) ~ {total} (-member|-strong|-person|-seat)",
        "{parts} (women|girls) and {parts} (men|boys) ~ (on|in|of) (the|a|its) ~ {total} (-member|-strong|-person|-seat)",
        "{total} ~ , (including|among them) {parts} in ~ , ~ , and {parts} in",
    )
    message = "the parts make {computed}, more than the {total} that include them"
    valid = (
        Example("The firm has about 50 dealers abroad, including four in Asia, among its 1,000 dealers."),
        Example("Our ships took 2,906 people on board, an average of 71, including 388 children."),
        Example(
            "The ward has 28 beds in four bays of six and four side rooms. At night it is meant to have four nurses, or one to seven."
        ),
        Example("The storm killed 20 pupils, 12 women and nine men."),
        Example("They won 14, lost three and drew two; in their 12 games away they won nine."),
        Example("The firm employs 3,600 people, 1,900 in Britain and 1,700 abroad."),
        Example("The review found 12 trials (including 640 children) of the vaccine."),
        Example("Several dozen rebels, including 17 officers, gave themselves up."),
        Example("In one hamlet, including 40 children, nobody was spared."),
        Example("In the 41-member council the Reds have 18 seats, the Blues 14, Ashby eight and others one."),
        Example("In the 41-member council the Reds have 38 seats, up from 14 in 2019, and Ward 9."),
        Example("It lost 200 cows, 300 sheep and 20 goats."),
        Example("Russia intercepted 77 drones, including 30 over Bryansk and 25 over Kaluga."),
        Example("Ninety-one flights were cancelled, including 22 to Rome and 14 to Athens."),
        Example("It has bought over 25 million tonnes, including 14 million of wheat and 12 million of barley."),
        Example("Wheat went to four countries, including 80,000 tonnes to Turkey."),
        Example("His innings of 148 came from 207 balls, including 12 fours and four sixes."),
        Example("The militia has some 30,000 men armed with a large arsenal, including 150,000 rockets."),
        Example("The raid killed 20 people, including 12 women and 11 foreigners."),
        Example("She has three songs in the top 40, including one at number 27 and one at number 37."),
        Example("After a two-for-one split it will offer shares, including 800,000 for staff."),
        Example("Profit was 83 cents a share, including gains of $31 million."),
        Example("Eighty flats were damaged, including 40 in Quay Street, where 61 have balconies."),
        Example("Police took 140 weapons in March, including 60 rifles, and 160 rifles in April."),
        Example("The tour takes in 22 dates, 14 of them in Europe and nine in churches."),
        Example("The museum owns 540 clocks, 310 of them English and 290 of them working."),
        Example("Of 88 letters that survive, 51 are in Vienna and 43 in German."),
        Example("Inspectors saw 40 kitchens: 26 failed on heat, 21 on dirt. Nine failed on both."),
        Example("It sent 36 Danish and 24 Swedish boats, of which 15 Danes and 17 Swedes came back."),
        Example("Seven of the nine directors backed the sale, and four shareholders were against it."),
        Example("It had earnings of $118.8m, including a gain of $28.6m on a sale and $91.5m from a claim."),
        Example("Of the 820 papers found, 14 were read in full: 9 papers on soil, 5 on rain and 4 on wind."),
        Example("Net income was $48m, including a $13m tax credit and a $39m gain on a sale."),
        Example("Debt was $1.2bn, including $800m of notes and $350m of loans, and cash of $340m."),
        Example("It paid back $300m, including $210m to lenders and $90m to owners, and $45m in the last quarter."),
        Example("Its loans come to $2.9bn, of which $1.9bn are mortgages and $1.6bn fixed."),
        Example("The 18-strong squad has 14 Germans and a staff of nine."),
    )
    invalid = (
        Example("The war killed some 1,100 Danes and 170 Swedes, including 1,200 soldiers."),
        Example("It will drop 120 jobs, including 85 in Dayton, Ohio, and 52 in Toledo.", computed="137"),
        Example("The firm employs 3,200 people, 1,900 in Britain and 1,700 abroad.", computed="3,600"),
        Example("The survey polled 1,200 adults, 640 women and 660 men.", computed="1,300"),
        Example("The Tigers have won nine, lost four and drawn three of their 14 games.", computed="16"),
        Example("Fourteen men and nine women rowed in the 21-strong crew.", computed="23"),
        Example("The show had 18 episodes, ten filmed in Wales and 12 in Cornwall.", computed="22"),
        Example(
            "In the 35-seat council the Reds have 18 seats, the Blues 14, Ashby eight and others one.", computed="40"
        ),
        Example("In the new council of 35, the Reds won 16, the Blues 14 and the Greens nine.", computed="39"),
        Example("Thirty-one trees fell, 17 in the park and 19 along the canal.", computed="36"),
        Example("Russia intercepted 77 drones, including 50 over Bryansk and 45 over Kaluga.", computed="95"),
        Example("Nine passengers, including a family of four and a school party of eight, missed the train."),
        Example("Volume was 730 lots, including 3,500 lots crossed."),
        Example("The fleet has 40 ships, including 28 frigates, nine tankers and 12 tugs."),
        Example("The fund paid $3m, including $2m to schools and $5m to clinics."),
        Example("The blast killed at least five people, including eight children."),
        Example("Four people were hurt in the crash on Monday, including seven women."),
        Example("It fined 14 clubs, eight in the first division and nine in the second."),
        Example("Of the 64 ships that sailed, 41 returned; 33 sank."),
        Example("The race had 840 starters, of whom 790 finished and 80 dropped out."),
        Example("The vote leaves the 35-seat council with 15 Reds, 11 Blues, nine Greens and four others."),
        Example("Of 180 aboard, 140 were saved, 25 drowned and 35 are missing."),
        Example("Of the £95m total, £60m went on roads, £25m on rail and £30m on ports."),
        Example("The tour takes in 22 dates, 14 of them in Europe and eleven in Asia."),
        Example("The zoo has 31 penguins. Fourteen are females and 19 are males.", computed="33"),
        Example("The museum owns 540 clocks, 310 of them English, 190 French and 85 Dutch.", computed="585"),
        Example("Seventeen of the 30 pits are in Wales and 16 in Scotland.", computed="33"),
        Example("Thirty-one penguins live at the zoo; 14 came from Chile and 19 from Peru.", computed="33"),
        Example("Its 64 branches include 28 in Ohio, 22 in Iowa and 19 in Utah.", computed="69"),
    )

    @staticmethod
    def one(part: Carrier) -> Carrier:
        """The part that is named."""
        return part

    @staticmethod
    def all(parts: Carrier) -> Carrier:
        """The parts that are named."""
        return sum(parts)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for the seats of a body, told party by party with the verb once, where readers take a party's number for its name."""
        known = lexicon(passage.locale)
        if not any(body in passage.document.text for body in BODIES):
            return
        for sentence in passage.at(passage.having(_NAMES)):
            sizes = list(_SEATS.finditer(sentence.text))
            lists = list(_HELD.finditer(sentence.text)) if len(sizes) == 1 else []
            if len(lists) == 1:
                total = sentence.figure(sizes[0].start(sizes[0].lastindex or 0))
                parts = _seats(sentence, lists[0], known)
                if (
                    parts
                    and all(part.value <= total.value for part in parts)
                    and not total.is_range
                    and total.error is None
                    and total.qualifier is None
                ):
                    yield Claim(
                        self, {"total": total.replace(strength="exactly"), "parts": parts}, self.binding, ("all",)
                    )

    def propose_rest(self, passage: Passage, taken: frozenset[int]) -> Iterator[Claim]:
        """One claim for each total that a text names parts of which nothing can be two."""
        known = lexicon(passage.locale)
        for one in passage.parted:
            if not one.is_whole and not one.is_among(taken) and disjoint(one.sentence, one.total, one.parts, known):
                match = one.match(self.roles, known)
                roles: dict[str, Bound] = {"total": counted_out(one.whole, one.figures), "parts": one.figures}
                claim = Claim(self, roles, self.binding, ("all",))
                counted = counts_its_items(one.whole, one.figures)
                counted = counted or _is_size_of_each(one)
                if not counted and is_of_total(match, claim) and not (one.whole.kind == "money" and _is_net(match)):
                    yield claim

    def bind(self, match: Match) -> Iterator[Claim]:
        """The claim, with a total of *at least* a number counted out read as that number."""
        for claim in super().bind(match):
            total = counted_out(_known(claim.figure("total")), parts_of(claim))
            yield claim.replace(roles={**claim.roles, "total": total})

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Not for parts of another kind, for a list that goes on or for groups that may overlap."""
        total, parts = claim.figure("total"), parts_of(claim)
        if any(part.kind != total.kind for part in parts) or not _single(match, total, parts) or _is_mean(match):
            return False
        if len(parts) > 1 and not is_of_total(match, claim):
            return False
        if not _same_things(match, total, parts) or _is_loose(match, total) or _is_of_more(match, total):
            return False
        if "seat" in match.phrasing.template and _is_no_tally(match):
            return False
        if not _whole_list(match, parts) or (len(parts) > 1 and _runs_on(match)):
            return False
        return self._is_list(match, total, parts) and self._is_apart(match, parts)

    def _is_list(self, match: Match, total: Quantity, parts: tuple[Quantity, ...]) -> bool:
        """Whether the list is one of the total's parts: where only its order says so, its items must say where."""
        template = match.phrasing.template
        if template == _ELLIPTICAL and _is_by_sex(match, total, parts):
            return True
        if template == _ELLIPTICAL and not (_is_alone(match, total) and all(map(_placed, parts))):
            return False
        if "(-|–)" in template and any(_of_a_group(match, place) for place in match.places["parts"]):
            return False
        if ("of (them|" in template or "~ , ~ , and" in template) and not all(map(_named_place, parts)):
            return False
        text = match.sentence.text[max(0, match.places["total"][0] - 12) : match.end]
        blocked = match.phrasing.lexicon.groups["no_list"] & set(re.findall(r"[a-z]+", text))
        return not blocked or "seat" in template

    def _is_apart(self, match: Match, parts: tuple[Quantity, ...]) -> bool:
        """Whether no two parts can hold the same: votes, seats and money are given once."""
        template = match.phrasing.template
        if template.startswith("of "):
            return opens_clause(match) and self._is_plain(match)
        return len(parts) == 1 or "seat" in template or _apart(match, parts)

    def _is_plain(self, match: Match) -> bool:
        """Whether the shares of the vote are nothing but a list: no part is itself of something, or set against another."""
        text, places, groups = match.sentence.text, match.places["parts"], match.phrasing.lexicon.groups
        inside = set(re.findall(r"[a-z]+", text[places[0] : places[-1]]))
        divided = any(text.startswith(" of ", place + 1) for place in places)
        tail = set(re.findall(r"[a-z]+", text[places[-1] : places[-1] + 30]))
        if divided or inside & groups["apart"] or tail & groups["opposed"]:
            return False
        ends = (*places[1:], min(len(text), places[-1] + 60))
        items = [set(re.findall(r"[a-z]+", text[one:other])) for one, other in zip(places, ends, strict=True)]
        cast = set(re.findall(r"[a-z]+", match.between("total", "parts"))) & groups["cast"]
        money = match.sentence.figure(places[0]).kind == "money"
        return bool(cast) or money or all(words & groups["fates"] for words in items)


def _is_size_of_each(one: Partition) -> bool:
    """Whether a total is how many each of some of the parts has: "four bays of six and four side rooms"."""
    before = one.sentence.text[: one.total].split()[-2:]
    return before[-1:] == ["of"] and before[0].endswith("s") and one.total > min(one.parts)


def _is_mean(match: Match) -> bool:
    """Whether the total is what there are of each on average: "2,906 people, an average of 71, including 388 children"."""
    return match.phrasing.lexicon.leads("averaging", match.sentence.text[: match.places["total"][0]])


def _is_net(match: Match) -> bool:
    """Whether a sum is what gains and losses come to, so that the gains alone may be more."""
    told = match.sentence.text[max(0, match.places["total"][0] - _REACH) : match.end]
    return bool(match.phrasing.words_in("net_sums", told))


def _is_of_more(match: Match, total: Quantity) -> bool:
    """Whether the parts may be of more than the total: of two joined numbers, or of what gains and losses leave."""
    before = match.sentence.text[: match.places["total"][0]]
    told = match.sentence.text[len(before) : min(match.places.get("parts") or match.places["part"])]
    joined = _JOINED.search(before) is not None or match.phrasing.lexicon.has("joins_them", told)
    if "part" in match.places:
        part = match.sentence.figure(match.places["part"][0])
        joined = joined or holds_before(match.sentence, match.places["total"][0], part)
    return ("of (it|them)" in match.phrasing.template and joined) or (total.kind == "money" and _is_net(match))


def _of_a_group(match: Match, place: int) -> bool:
    """Whether a number says how many a group beside has: "and a staff of nine"."""
    return _GROUP_OF.search(match.sentence.text, max(0, place - _REACH), place) is not None


def _is_no_tally(match: Match) -> bool:
    """Whether a list of seats is none: "38 seats, up from 14"."""
    places = match.places["parts"]
    words = set(re.findall(r"[a-z]+", match.sentence.text[places[0] : places[-1]]))
    return not words.isdisjoint(match.phrasing.lexicon.groups["no_party"])


def _seats(sentence: Slotted, found: re.Match[str], known: Lexicon) -> tuple[Quantity, ...]:
    """The seats of each party in a list, if every item is a party and a plain number."""
    if not (known.groups["no_party"] | known.groups["new_thought"]).isdisjoint(re.findall(r"[a-z]+", found[2])):
        return ()
    places = [found.span(1), *((one.start(), one.end()) for one in _COUNTED.finditer(sentence.text, *found.span(2)))]
    parts = tuple(counted_at(sentence, start, end) for start, end in places)
    plain = all(not part.is_range and part.error is None and part.qualifier is None for part in parts)
    return parts if plain and len(parts) > 1 else ()


def _same_things(match: Match, total: Quantity, parts: tuple[Quantity, ...]) -> bool:
    """Whether the parts can be some of the total: no people of a village, and no 791 patients of 15 studies."""
    if total.kind != "count" or "seat" in match.phrasing.template or "(lost|" in match.phrasing.template:
        return True
    groups = match.phrasing.lexicon.groups
    people = groups["persons"] | groups["sexes"] | groups["inhabitants"]
    noun, nouns = _head(total), {_head(part) for part in parts}
    if total.value == 1:
        return False
    if not noun or not all(nouns) or noun in nouns or _is_named(total):
        return True
    if nouns & people and noun not in people and noun in groups["with_people"]:
        return False
    return noun in people or sum(part.value for part in parts) <= _HEAPS * total.value


def _is_named(total: Quantity) -> bool:
    """Whether a total is of a people: *170 Israelis*."""
    return total.document.text[total.end : total.end + 2].strip()[:1].isupper()


def _head(figure: Quantity) -> str:
    words = figure.subject.lower().split()
    return words[-1] if words else ""


def _is_loose(match: Match, total: Quantity) -> bool:
    """Whether a total is no number at all: ``several dozen``."""
    before = match.sentence.text[: match.places["total"][0]].split()[-1:]
    worded = total.form == "words" and total.kind == "count" and total.value >= _DOZEN
    return worded and not match.phrasing.lexicon.groups["loosely_many"].isdisjoint(before)


def _single(match: Match, total: Quantity, parts: tuple[Quantity, ...]) -> bool:
    """Whether total and parts state one value each."""
    if any(figure.is_range or figure.error is not None for figure in (total, *parts)):
        return False
    return "seat" in match.phrasing.template or not _hyphened(total)


def _whole_list(match: Match, parts: tuple[Quantity, ...]) -> bool:
    """Whether the list is one of the total's parts, and a part alone is not only the first of a list."""
    text, last = match.sentence.text, max(match.places.get("parts") or match.places["part"])
    return ";" not in text[match.start : last] and (len(parts) > 1 or not _GOES_ON.match(text, last + 1))


def _runs_on(match: Match) -> bool:
    """Whether what looks like a list begins another thought: ``40 in Quay Street, where 61 have balconies``."""
    places = match.places["parts"]
    inside = match.sentence.text[places[0] : places[-1]]
    if all(_named_place(match.sentence.figure(place)) for place in places):
        return False
    if len(places) == 2 and _ANEW.search(inside):
        return True
    return bool(match.phrasing.lexicon.groups["new_thought"] & set(re.findall(r"[a-z]+", inside)))


def _named_place(part: Quantity) -> bool:
    """Whether a part is of a place with a name: *14 of them in Europe*, and not *14 of them in churches*."""
    following = _IN_PLACE.match(part.document.text, part.end)
    away = _AWAY.match(part.document.text, part.end)
    return away is not None or (following is not None and following[1].isupper())


def _placed(part: Quantity) -> bool:
    """``17 in the park``: a part that says where, and leaves out what."""
    following = part.document.text[part.end : part.end + _REACH].replace(",", " ").replace(".", " ").split()
    if following and following[0].endswith("ed"):
        following = following[1:]
    bare = not part.subject or part.subject in _PLACES or part.subject.endswith("ed")
    return bare and part.kind == "count" and bool(following) and following[0] in _PLACES


def _is_alone(match: Match, total: Quantity) -> bool:
    """Whether a total is counted before the list and is none of its items: ``31 trees fell, 17 in the park``."""
    between = match.sentence.text[match.places["total"][0] + 1 : match.places["parts"][0]]
    words = between.rpartition(",")[0].split()
    parts = [match.sentence.figure(place) for place in match.places["parts"]]
    inside = match.sentence.text[match.places["parts"][0] : match.places["parts"][-1] + 1]
    told = len(words) > 1 or (len(words) == 1 and all(map(_named_place, parts)) and _BARE.fullmatch(inside) is not None)
    told = told or (len(words) == 1 and _are_contrasted(match, parts))
    return bool(total.subject) and between.rstrip().endswith(",") and told and not _PLACES & set(words)


def _are_contrasted(match: Match, parts: Sequence[Quantity]) -> bool:
    """Whether each part is in a place or class that is set against the others': "in the first division and in the second"."""
    found = [_IN_CLASS.match(part.document.text.lower(), part.end) for part in parts]
    classes = {one[1] for one in found if one is not None}
    return len(classes) == len(parts) and classes <= match.phrasing.lexicon.groups["classes_apart"]


def _is_by_sex(match: Match, total: Quantity, parts: tuple[Quantity, ...]) -> bool:
    """Whether people of no sex are told by sex right behind: *1,200 adults, 640 women and 660 men*."""
    groups, nouns = match.phrasing.lexicon.groups, {_head(part) for part in parts}
    between = match.sentence.text[match.places["total"][0] + 1 : match.places["parts"][0]].strip()
    both = len(nouns) == len(parts) == _SEXES and nouns <= groups["sexes"]
    return both and _head(total) in groups["anybody"] and between == f"{total.subject.lower()},"


def _known(total: Quantity) -> Quantity:
    """``at least five``: who can count the parts out has counted them all, unless the number is round."""
    counted = total.qualifier == "at_least" and total.kind == "count" and (total.value < 10 or total.resolution == 1)
    return total.replace(qualifier=None, strength="") if counted else total


def _hyphened(total: Quantity) -> bool:
    """``two-for-one``."""
    text = total.document.text
    return text[max(0, total.start - 1) : total.start] == "-" or text[total.end : total.end + 1] == "-"


def _apart(match: Match, parts: tuple[Quantity, ...]) -> bool:
    """Whether no two parts can be of the same people: both by sex, or neither by what a person is."""
    sexes = match.phrasing.lexicon.groups["sexes"]
    groups = match.phrasing.lexicon.groups["persons"] | match.phrasing.lexicon.groups["overlapping"]
    nouns = [set(part.subject.split()) for part in parts]
    return all(words & sexes for words in nouns) or not any(words & (sexes | groups) for words in nouns)
