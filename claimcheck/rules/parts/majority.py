"""Enough votes or seats for a majority."""

from __future__ import annotations

import re
from fractions import Fraction

from claimcheck.claims import COUNT, Claim, Example, Match, Rule
from claimcheck.claims.breakdown import plain
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.unread import counted_at
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier, Passage, Slotted
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.quantities.quantity import Quantity

_TWO_THIRDS = pattern(r"two.thirds|three.(?:quarters|fifths)|supermajority")

_PAIR = pattern(
    rf"({SLOTS['count']})(?: [a-z]+){{0,2}} (?:of|out of)(?: (?:the|its|all|a))?(?: [a-z]+){{0,2}} ({SLOTS['count']})"
)
_AND_MORE = pattern(rf"[^,;.]{{0,40}} (?:and|plus|with) (?:the )?[{SLOTS['count']}]")
"""Behind votes: those of others, *48 seats of its own and three of its ally*."""

_NO_DENIAL = frozenset(("but", "needed", "needs", "from"))
_SHARES = {
    "two_thirds": pattern(r"two.thirds (?:super.?)?(?:majority|threshold|vote)"),
    "three_fifths": pattern(r"(?:three.fifths|60.(?:per ?cent|percent)) (?:super.?)?(?:majority|threshold|vote)"),
    "three_quarters": pattern(r"three.(?:quarters|fourths) (?:super.?)?(?:majority|threshold|vote)"),
}
"""The words of each greater majority."""

_BAR = r"(?:(?:super.?)?majority|threshold|vote|bar|hurdle|mark|requirement|test|share|quota|rule)(?![a-z])"
_BARS = {
    "two_to_one": pattern(rf"two.thirds {_BAR}"),
    "three_to_two": pattern(rf"(?:three.fifths|60.(?:per ?cent|percent)) {_BAR}"),
    "three_to_one": pattern(rf"three.(?:quarters|fourths) {_BAR}"),
}
_FRACTIONS = {"-thirds ": pattern("-thirds "), "-fifths ": pattern("-fifths ")}
_NUMBER = rf"(?:{SLOTS['count']}|(?<![\w.,-])\d{{1,3}}(?![\w.,]*\d))"
_SCORE = pattern(
    rf"({_NUMBER})(?: (?:votes|members|deputies|ballots))?(?: to | ?[-–] ?)({SLOTS['count']}|\d{{1,3}}(?![\w.,]*\d))(?![\w-])"
    rf"|({_NUMBER})(?: votes)? (?:for|in favou?r) (?:and|to|with) ({_NUMBER})(?: votes)? against"
)
_NEEDED = {word: pattern(f"{word}[a-z]*(?: [a-z'-]+){{1,7}} {SLOTS['share']} of ") for word in ("need", "requir")}
_NEED = pattern(
    rf"(?:needs?|needed|requires?|required) (?:[a-z'-]+ ){{1,7}}({SLOTS['share']}) of (?:the|its|all|all the) ({SLOTS['count']}) ([a-z]+)"
)
_MET = pattern(
    r"(?:cleared|met|passed|reached|satisfied|got over|topped) (?:that|the|this) (?:bar|hurdle|test|threshold|mark|requirement)"
)
_FOR = pattern(rf"({SLOTS['count']})(?: votes| members)? (?:in favou?r|for)(?![a-z])")
_OF_HOUSE = {Fraction(2, 3): "two_thirds", Fraction(3, 5): "three_fifths", Fraction(3, 4): "three_quarters"}
_PAIR_OF_SIDES = 2
"""What stands before the only share of a sentence, and behind it."""

_LEADING = 4
"""Words before a bar among which one says that it was reached."""

_AGAINST = "it takes {computed} votes to reach that share against {noes}; {votes} is fewer"


class Majority(Rule):
    """Votes or seats that the text calls a majority of a house: more than half of it, or two-thirds where it says so.

    A plurality is called a majority by some, an effective majority is smaller than half where seats stand empty:
    only an absolute, overall or outright majority, or one *of the house*, is held to the number of seats. Wording
    that denies the majority (*short of*, *lost*, *without*) is left alone.
    """

    code = "CC208"
    meets = ("text:majority", "text:threshold", "text:thirds ", "text:fifths ", "text:three-quarters of")
    aliases = ("majority-threshold",)
    roles = {"votes": COUNT, "size": "votes", "noes": "votes"}
    result = "votes"
    relation = "<="
    readings = (
        *("half", "two_thirds", "three_fifths", "three_quarters"),
        *("two_to_one", "three_to_two", "three_to_one"),
    )
    phrasings = (
        "{votes} ~ (of|out of) [<the>] {size} … (a|an|its|their|the|outright|overall|absolute|clear|parliamentary|working|simple|comfortable|slim|narrow|bare|thin) majority",
        "{votes} ~ in [<the>] {size} (–|-) (seat|member|strong) ~ , … majority",
        "{votes} ~ in [<the>] {size} -seat … majority",
        "{votes} ~ in [<the>] {size} -member … majority",
        "majority … (with|taking|winning|holding|securing|by taking|by winning) {votes} ~ (of|out of|in) [<the>] {size}",
        "majority in [<the>] {size} -seat ~ [,] (with|winning|after winning|taking|after taking|having won|having taken|by winning|by taking|holding|securing|after securing|after picking up) {votes}",
        "majority in [<the>] {size} (–|-) seat ~ [,] (with|winning|after winning|taking|after taking|having won|having taken|by winning|by taking|holding|securing|after securing|after picking up) {votes}",
        "majority in [<the>] {size} -member ~ [,] (with|winning|after winning|taking|after taking|having won|having taken|by winning|by taking|holding|securing|after securing|after picking up) {votes}",
        "majority in [<the>] {size} (–|-) member ~ [,] (with|winning|after winning|taking|after taking|having won|having taken|by winning|by taking|holding|securing|after securing|after picking up) {votes}",
        "(outright|overall|absolute|clear|parliamentary|working) majority … {votes} ~ (of|out of|in) [<the>] {size} (seats|votes|members|places|mandates)",
        "(majority|most) of [<the>] {size} ~ – {votes} –",
        "(of|in) [<the>] {size} ~ (seats|votes|members) , {votes} … (a|an|its|their|the|outright|overall|absolute|clear|parliamentary|working|simple|comfortable|slim|narrow|bare|thin) majority",
    )
    message = "a majority of {size} is at least {computed}; {votes} is fewer"
    valid = (
        Example("It is left with 24 of the 48 seats, exactly half, where previously it had a working majority of two."),
        Example(
            "A sale needs the consent of two-thirds of the 27 councillors present. Monday's motion cleared that bar with 14 in favour."
        ),
        Example("He has the backing of 26 of the 50 delegates, just enough for a majority."),
        Example("The party won 61 of the 120 seats, an outright majority."),
        Example("With 55 of the 120 seats, the bloc fell short of a majority."),
        Example("It has 48 of the 100 seats and needs three more for a majority."),
        Example("With 44 of the 100 seats it governs without a majority."),
        Example("A majority in the 100-seat senate came with 48 seats of its own and three of its ally."),
        Example("He governs with a majority of 61 seats in the 120-member house."),
        Example("The bloc won 38 of the 80 seats and will need help for a majority."),
        Example("With 4,510 of the 6,590 ballots marked yes, the bond cleared the two-thirds majority it had to."),
        Example("The motion was carried by 34 votes to 16, thus clearing the two-thirds bar."),
        Example("The motion passed by 29 votes to 21, short of the two-thirds bar in the rules."),
        Example("By 31 votes to 29 the club scrapped the two-thirds bar that every motion had cleared since 1950."),
        Example("A majority of the 40 delegates – 28 – backed the ban."),
        Example(
            "A sale needs the consent of two-thirds of the 27 trustees. Monday's motion cleared that bar with 18 in favour."
        ),
        Example(
            "A sale needs the consent of two-thirds of the 27 trustees. Monday's motion fell short with 17 in favour."
        ),
        Example("The bond won 4,118 of the 6,590 ballots but failed to reach a two-thirds majority."),
    )
    invalid = (
        Example("He has the backing of 24 of the 50 delegates, just enough for a majority."),
        Example("The party won 58 of the 120 seats, an outright majority."),
        Example("The left took 49 of the 101 seats, giving it a majority."),
        Example("She won 31 of the 62 votes, a clear majority."),
        Example("The alliance holds 170 of the 350 seats, an absolute majority."),
        Example("The coalition won an absolute majority, taking 105 of 220 seats."),
        Example("His bloc secured an outright majority in the 121-seat assembly after winning 58 seats."),
        Example("An outright majority it is: the league took 74 of the 151 seats on Sunday."),
        Example("The motion was carried by 29 votes to 21, thus clearing the two-thirds bar.", computed="42"),
        Example(
            "The members voted 44 to 31 for it, enough to meet the two-thirds threshold in the rules.", computed="62"
        ),
        Example("A majority of the 40 delegates – 18 – backed the ban."),
        Example(
            "A sale needs the consent of two-thirds of the 27 trustees. Monday's motion cleared that bar with 17 in favour."
        ),
        Example("With 4,118 of the 6,590 ballots marked yes, the bond cleared the two-thirds majority it had to."),
    )

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each sentence that says that votes of a number reached a share of it: a two-thirds majority."""
        known = lexicon(passage.locale)
        for sentence in passage.at(passage.having(_FRACTIONS)):
            yield from self._by_score(sentence, known)
        for first, last in passage.followed(passage.having(_NEEDED)):
            yield from self._by_need(first, last, known)
        for sentence in passage.sentences:
            if not known.has("thresholds", sentence.text.replace("vote", "threshold")) or not known.has(
                "reaches_it", sentence.text
            ):
                continue
            pairs, shares = list(_PAIR.finditer(sentence.text)), _shares(sentence)
            denied = set(re.findall("[a-z]+", sentence.text)) & (known.groups["denied"] - _NO_DENIAL)
            if len(pairs) == len(shares) == 1 and not denied:
                votes, size = (_counted(sentence.figure(pairs[0].start(number))) for number in (1, 2))
                if votes.value <= size.value and plain(votes) and plain(size):
                    yield Claim(self, {"votes": votes, "size": size}, self.binding, (shares[0],))

    def _by_score(self, sentence: Slotted, known: Lexicon) -> Iterator[Claim]:
        """The claim of a vote told by both sides, that it reached a share of the votes."""
        told = sentence.document.text[sentence.start : sentence.end].lower()
        bars = [(name, found) for name, words in _BARS.items() for found in words.finditer(told)]
        scores = list(_SCORE.finditer(sentence.text))
        if len(bars) != 1 or len(scores) != 1 or known.has("bar_not_met", sentence.text):
            return
        lead = " ".join(told[: bars[0][1].start()].split()[-_LEADING:])
        if not known.has("reaches_bar", lead) or _PAIR.search(sentence.text):
            return
        sides = (1, 2) if scores[0][1] else (3, 4)
        ayes, noes = (_counted(counted_at(sentence, *scores[0].span(number))) for number in sides)
        if ayes.value > noes.value > 1 and ayes.qualifier is None and noes.qualifier is None:
            yield Claim(self, {"votes": ayes, "noes": noes}, self.binding, (bars[0][0],))

    def _by_need(self, first: Slotted, last: Slotted, known: Lexicon) -> Iterator[Claim]:
        """The claim that a motion cleared the bar that the sentence before sets: "two-thirds of the 27 councillors"."""
        needs, votes = list(_NEED.finditer(first.text)), list(_FOR.finditer(last.text))
        if len(needs) != 1 or len(votes) != 1 or len(first.text.split(SLOTS["share"])) != _PAIR_OF_SIDES:
            return
        share, size = first.figure(needs[0].start(1)), _counted(first.figure(needs[0].start(2)))
        ayes = _counted(last.figure(votes[0].start(1)))
        lead = last.text[: votes[0].start()]
        met = _MET.search(lead) is not None and not known.has("bar_not_met", last.text.replace("absent", ""))
        if known.has("not_of_the_house", f"{first.text} {last.text}"):
            return
        formula = _OF_HOUSE.get(share.value)
        voters = known.groups["voters_of_a_body"]
        if formula and met and needs[0][3] in voters and size.value > ayes.value > 1 and plain(size) and plain(ayes):
            yield Claim(self, {"votes": ayes, "size": size}, self.binding, (formula,))

    def message_of(self, claim: Claim) -> str:
        """Where both sides are told, what it takes against so many."""
        return _AGAINST if "noes" in claim.roles else self.message

    @staticmethod
    def two_to_one(noes: Carrier) -> Carrier:
        """The fewest that are two-thirds of all votes, where so many are against."""
        return noes * 2

    @staticmethod
    def three_to_two(noes: Carrier) -> Carrier:
        """The fewest that are three-fifths of all votes, where so many are against."""
        return noes * 3 / 2

    @staticmethod
    def three_to_one(noes: Carrier) -> Carrier:
        """The fewest that are three-quarters of all votes, where so many are against."""
        return noes * 3

    @staticmethod
    def two_thirds(size: Carrier) -> Carrier:
        """The fewest that are two-thirds."""
        return size * 2 / 3

    @staticmethod
    def three_fifths(size: Carrier) -> Carrier:
        """The fewest that are three-fifths."""
        return size * 3 / 5

    @staticmethod
    def three_quarters(size: Carrier) -> Carrier:
        """The fewest that are three-quarters."""
        return size * 3 / 4

    @staticmethod
    def half(size: Carrier) -> Carrier:
        """The fewest that are more than half."""
        return (size + 1) / 2

    def filled(self, match: Match) -> dict[str, Bound]:
        """Houses and votes are counted to the last one, however round."""
        roles = super().filled(match)
        return {role: _counted(one) for role, one in roles.items() if not isinstance(one, tuple)}

    def bind(self, match: Match) -> Iterator[Claim]:
        """The claim of a plain majority."""
        for claim in super().bind(match):
            yield claim.replace(formulas=("half",))

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Not where the majority is denied, wanted or of another size."""
        text = match.sentence.text
        window = text[max(0, match.start - 60) : match.end + 20]
        if match.phrasing.template.startswith("(outright"):
            window = " ".join(text[: match.start].split()[-2:]).replace("but", "") + text[match.start : match.end]
        if match.phrasing.template.startswith("majority in") and _AND_MORE.match(text, match.places["votes"][0] + 1):
            return False
        if set(re.findall("[a-z]+", window)) & match.phrasing.lexicon.groups["denied"]:
            return False
        return not _TWO_THIRDS.search(window) and claim.figure("votes").value > 1 and claim.figure("size").value > 2


def _counted(figure: Quantity) -> Quantity:
    return figure.replace(strength="exactly") if figure.qualifier is None else figure


def _shares(sentence: Slotted) -> list[str]:
    """The formulas of the shares that a sentence calls a majority or a threshold."""
    told = sentence.document.text[sentence.start : sentence.end].lower()
    return [name for name, words in _SHARES.items() if words.search(told)]
