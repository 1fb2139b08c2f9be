"""A part can be no more than its whole."""

from __future__ import annotations

from claimcheck.claims import SUMMABLE, Claim, Example, Match, Rule
from claimcheck.claims.breakdown import FACTOR
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.of_them import holds_before, names_others, of_them
from claimcheck.claims.ratio import opens_clause
from claimcheck.claims.recalling import some
from claimcheck.claims.slotted import SLOTS
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Passage
    from claimcheck.quantities.quantity import Quantity

_BETWEEN = pattern(rf" between [^,;:.]{{0,40}}[{''.join(SLOTS.values())}][^,;:.]{{0,20}} and (?:[a-z]{{1,12}} )?\Z")
"""The second of two figures with a gap between them: *a gap between £60m and £20m of £40m*."""

_NEW = pattern(r"[a-z0-9] (?:Of|Out of|Among) ")

_THEY = "whom"
"""In phrasings that take up the whole by a pronoun."""

_PART_TOO = pattern(r" of (?:them|whom|those|these|which)(?![a-z])")
_AND_MORE = pattern(r" of (?:them|whom|those|these|which) (?:and|plus|along with) (?:the|their|his|her|its|an?) ")
"""Others beside some of them: *34 of them and their drivers*."""

_WORD = pattern(r"[a-z]+")
_ADDED = pattern(rf"[{''.join(SLOTS.values())}][^,;:.]{{0,60}} (?:and|plus|with) \Z")
"""A figure before the whole that is joined to it: *seven bouts and one show, three of which*."""


class PartOfWhole(Rule):
    """Some of a number of things: the part can be no more than the whole.

    The usual slips are a lost or added digit (74 out of 17 drones) and two figures that changed places.
    """

    code = "CC201"
    is_certain = True
    meets = (
        "text: of them",
        "text: of those",
        "text: of these",
        "text:Of the ",
        "count+text:Of these",
        "count+text:Of those",
        "count+text:Of them",
        "text:Among the ",
        "count+text: of the ",
    )
    aliases = ("part-exceeds-whole",)
    roles = {"part": SUMMABLE, "whole": "part"}
    result = "whole"
    relation = "<="
    phrasings = (
        "{part} (of|out of|among) [<the>] {whole}",
        "{part} <people> (of|out of|among) [<the>] {whole}",
        "all but {part} of [<the>] {whole}",
        "of [<the>] {whole} ~ , all but {part}",
        "{whole} ~ , (of whom|of which|of them) [only|just|some] {part}",
        "{whole} ~ (,|;|and) {part} of (whom|which|them|these|those)",
        "{whole} <people> ~ – {part} of (whom|which|them)",
        "{whole} ~ – {part} of (whom|which|them)",
        r"{whole} ~ \( {part} of (whom|which|them)",
        "of [<the>] {whole} ~ , [only|just|some] {part}",
        "of [<the>] {whole} … , [only|just|some] {part} (have|had|has|were|are|was|did|said|will|would|could|may)",
        "{part} (survivors|bodies|passengers|people|children|women|men|sailors) from … (which|that) (had|carried|was carrying) {whole}",
        "among [<the>] {whole} ~ (were|are|was|is) {part}",
    )
    message = "{part} is more than the whole it is part of, {whole}"
    valid = (
        Example("As of May, partners had fed 48,200 people in the two districts, of whom 6,900 were new."),
        Example("The 51 new trains, 37 of them of four cars and 14 of eight, replace 77 older ones."),
        Example("Coins of types 1 to 5 are his; type 6, of which 17 are known, was struck by rebels."),
        Example("All 22 of the three-coach trains have come from the works."),
        Example("The battalion has 332 men and women from 24 counties, of whom 36 are women."),
        Example("It served 31 households until 1873 and was painted green for the last 60 of those years."),
        Example("His library had 8,000 volumes by 1710, of which 1,900 went to the university."),
        Example(
            "The hall sold 120 tickets on Monday. On Tuesday it was full. In all, 140 of the tickets went to pupils."
        ),
        Example("There are 40 houses on the dune. The trust bought more in June. In 52 of the houses the damp is bad."),
        Example(
            "The choir of 44 had booked the inn. It snowed. Thirty of the guests left early, and 61 of the villagers came."
        ),
        Example("There were 52 people on the coach when it hit a van. Nobody slept. Doctors saw 58 of the passengers."),
        Example("The vet saw 70 swans in May and 60 in June. It rained. In 75 of the swans a mite was found."),
        Example("The bay lost 31 boats in the storm and 12 more a day later. Of the boats, 36 were uninsured."),
        Example("It was a gain, after all wrecks and captures, of 61 ships, 140 guns and 900 men."),
        Example("They were weighed on day 9 of three courses."),
        Example("Drought looms in five countries Of the four alerts, one is for a flood."),
        Example("Crews intercepted 74 out of 117 drones."),
        Example("He has the backing of 26 of the 50 delegates."),
        Example("Forty-six patients took part, of whom 21 were men."),
        Example("The company has cut 12,600 of the 23,000 posts due to go."),
        Example("One in five of the 200 buyers came back."),
        Example("It took charges of $1.7 million, $9.4 million and $5.2 million in the three years."),
        Example("The card held seven bouts and one exhibition, three of which were for titles."),
        Example("Sitting in front of her 40-year-old shop, 75-year-old Ana Diaz shook her head."),
        Example("The group consists of 14 larger islands, 55 smaller ones and many rocks."),
        Example("Of the 60 islands, 22 are inhabited and the rest, 38 of them, are left to the birds."),
        Example("Its 96 houses were passed by the 21-member authority. Forty-eight of them are to be let."),
        Example("The class has 28 pupils, the school has 310, and 31 of them wear glasses."),
        Example("All 14 crew and the pilot were taken off, 15 of them in need of a doctor."),
        Example("We asked 900 owners, 60 of them abroad. Only 270 of them replied."),
        Example("All 51 crew were taken off the two liners, 21 of them in need of a doctor."),
        Example("There are 46 chapels in the dale and 20 in the city. Of the chapels, 50 are shut."),
        Example("Four police were hurt along with the marchers, nine of them badly."),
        Example("There were nine children, three of Ann's sons and two of Beth's."),
        Example("All 20 victims of the two blasts were treated there."),
        Example("She turned in three rounds, of 66, 70 and 73, one of them in rain."),
        Example("There are many shops, and one will see one or two of these signs in most."),
        Example("The note is as follows. 35 Among 16 variables few differed."),
        Example("The coach was full, with 31 pupils on it. Thirty-four of them and their drivers fell ill."),
        Example("Wardens spoke to 38 drivers. Farmers were asked too. Forty-one of them keep a log."),
        Example("Wardens stopped 38 lorries full of lambs on Sunday. Forty-one of them were lame."),
        Example(
            "There were 90 riders. By noon wardens had stopped 38 outside Ayle, it is said. Forty-one of them paid."
        ),
        Example("Of 20 farms, 1,200 cows were tested, and 5,000 families of 4.1 each were asked."),
    )
    invalid = (
        Example("The dinner was attended by 90 people. The inn has 12 rooms. Of the guests, 96 fell ill."),
        Example(
            "Crews fought 64 house fires in the valley. Most broke out by night. In 71 of the blazes a heater was to blame.",
            computed="71",
        ),
        Example(
            "All 31 people aboard the Heron were found by noon. The sea was calm; 34 of those aboard had life-jackets."
        ),
        Example("Crews intercepted 74 out of 17 drones.", repair="74"),
        Example("Some 220 of the 30 projects have complied."),
        Example("Eleven people were hurt, 14 of whom are in hospital."),
        Example("Of the 32 members, 45 voted against."),
        Example("The club has 120 members, of whom 300 are juniors."),
        Example("Nine players of the six who were called up have answered: nine of the six."),
        Example("Only 620 of the school's 410 pupils board."),
        Example("Rescuers took 83 survivors from the ferry, which had 61 people aboard."),
        Example("Of the 46 hostages, all but 70 have been freed."),
        Example("Of the 44 members who first sat in 2015 and are still there, 47 have resigned."),
        Example("All 14 crew were taken off the trawler, 16 of them in need of a doctor."),
        Example(
            "A warden stopped 38 riders in all at the ford outside Ayle on Sunday. Forty-one of them had no helmet."
        ),
        Example("A vet looked at 64 horses over the weekend. Of these, 70 were lame."),
        Example("They built 74 schools and drilled 130 wells. Of the schools, 91 have no light."),
        Example("He has ridden in 40 races this year and won 44 of them.", computed="44"),
    )

    def propose_rest(self, passage: Passage, taken: frozenset[int]) -> Iterator[Claim]:
        """One claim for each number *of them* that no phrasing takes up."""
        for one in of_them(passage, lexicon(passage.locale)):
            if one.part.start not in taken:
                yield Claim(self, {"part": one.part, "whole": one.whole}, self.binding, self.readings)
        for again in some(passage, lexicon(passage.locale)):
            if again.part.start not in taken:
                yield Claim(self, {"part": again.part, "whole": again.whole}, self.binding, self.readings)

    @staticmethod
    def formula(part: Carrier) -> Carrier:
        return part

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Not for ages and rates, not for lists, and not where the whole is only the last of several."""
        part, whole = claim.figure("part"), claim.figure("whole")
        if whole.is_range or part.error is not None or _are_apart(match, part, whole):
            return False
        before = match.sentence.text[: match.start]
        others = _THEY in match.phrasing.template and names_others(match.between("whole", "part"), whole)
        others = others or _AND_MORE.match(match.sentence.text, match.places["part"][0] + 1) is not None
        if others or (_THEY in match.phrasing.template and (self._is_tied(match) or _is_joined(match))):
            return False
        if "of (whom" in match.phrasing.template and part.value > FACTOR * whole.value:
            return False
        if (
            self._is_of_size(match)
            or _is_of_bare_word(match, whole)
            or _are_bare(match)
            or _are_of_things(match)
            or self._is_numbered(match)
            or _begins_anew(match)
            or self._is_listed(match, claim)
        ):
            return False
        between = set(_WORD.findall(match.between("part", "whole")))
        joined = (
            match.phrasing.template.startswith("{part} (of") and between & match.phrasing.lexicon.groups["joins_items"]
        )
        if joined or _BETWEEN.search(before) or between & match.phrasing.lexicon.groups["leftover"]:
            return False
        return opens_clause(match) and (match.places["whole"] > match.places["part"] or _ADDED.search(before) is None)

    @staticmethod
    def _is_tied(match: Match) -> bool:
        """Whether the whole only says how great one thing is, of which nobody says *them*: "a 21-member authority"."""
        behind = match.sentence.text[match.places["whole"][0] + 1 :]
        return behind[:1] in ("-", "–")

    def _is_of_size(self, match: Match) -> bool:
        """Whether the whole says how great each of several things is: "all 22 of the three-coach trains"."""
        place = match.places["whole"][0]
        behind = match.sentence.text[place + 1 :]
        members = match.phrasing.lexicon.groups["strong"]
        return behind[:1] in ("-", "–") and behind[1:].lstrip().partition(" ")[0].rstrip(",.;:") not in members

    def _is_numbered(self, match: Match) -> bool:
        """Whether part or whole is the number of one in a row: "day 7 of three courses", "type 6, of which 17 are left"."""
        for role in ("part", "whole"):
            place = match.places[role][0]
            before = match.sentence.text[:place].split()[-1:]
            digits = match.sentence.figure(place).form != "words"
            if digits and not match.phrasing.lexicon.groups["numbering"].isdisjoint(before):
                return True
        return False

    def _is_listed(self, match: Match, claim: Claim) -> bool:
        """Whether whole and part are items of one list, each with a noun of its own: "a loss of 83 ships, 167 guns"."""
        part, whole = claim.figure("part"), claim.figure("whole")
        if not match.phrasing.template.startswith("of ") or not match.sentence.text[: match.start].strip():
            return False
        following = match.sentence.text[match.places["part"][0] + 1 :].removeprefix(f" {part.subject.lower()}").lstrip()
        apart = bool(part.subject and whole.subject) and part.subject.lower() != whole.subject.lower()
        return apart and following.startswith((",", "and ", ";"))


def _is_of_bare_word(match: Match, whole: Quantity) -> bool:
    """Whether "of" leads to a number in words alone, which says how great each is: "37 of four cars and 14 of eight"."""
    text, at = match.sentence.text, match.places["whole"][0]
    alone = text[at + 1 : at + 2] in (",", ".", ";", "")
    plain = match.phrasing.template.startswith("{part} (of") and whole.form == "words" and not whole.subject
    return plain and alone and text[:at].endswith(" of ")


def _is_joined(match: Match) -> bool:
    """Whether *them* are more than the whole: one joins it, it is a part too ("60 of them"), or others came before."""
    whole, part = match.places["whole"][0], match.sentence.figure(match.places["part"][0])
    if _PART_TOO.match(match.sentence.text, whole + 1) or holds_before(match.sentence, whole, part):
        return True
    return match.phrasing.lexicon.has("joins_them", match.between("part", "whole"))


def _are_of_things(match: Match) -> bool:
    """Whether people are those of several things, which none of them is: "20 victims of the two blasts"."""
    groups = match.phrasing.lexicon.groups
    people = groups["persons"] | groups["inhabitants"] | groups["sexes"] | groups["overlapping"]
    part, whole = (
        "".join(match.sentence.figure(match.places[role][0]).subject.lower().split()[-1:]) for role in ("part", "whole")
    )
    same = part == whole or whole in people or not whole.endswith("s")
    return "<people>" in match.phrasing.template and bool(part) and not same


def _are_apart(match: Match, part: Quantity, whole: Quantity) -> bool:
    """Whether what is called the whole has another noun, or is so much for each: "61,000 families of 4.1 each"."""
    if whole.kind == "count" and (whole.value.denominator != 1 or match.followed_by("apiece")):
        return True
    nouns = [figure.subject.lower().split()[-1:] for figure in (part, whole)]
    groups = match.phrasing.lexicon.groups
    people = groups["persons"] | groups["inhabitants"] | groups["sexes"] | groups["overlapping"]
    plain = all(noun and noun[0].endswith("s") and noun[0] not in people for noun in nouns)
    return plain and nouns[0] != nouns[1] and match.phrasing.template.startswith("of ")


def _are_bare(match: Match) -> bool:
    """Whether whole and part are bare numbers of one list: "rounds of 68, 71 and 74"."""
    whole, part = match.places["whole"][0], match.places["part"][0]
    return not match.sentence.figure(whole).subject and match.sentence.text[whole + 1 : part].strip() == ","


def _begins_anew(match: Match) -> bool:
    """Whether "Of" begins a sentence that no sign parts from the one before."""
    sentence, first = match.sentence, match.places["part"][0]
    if match.places["whole"][0] < first:
        return False
    between = sentence.document.text[sentence.origin(first) : sentence.origin(match.places["whole"][0])]
    return _NEW.search(between) is not None
