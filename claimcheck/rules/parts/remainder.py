"""What is left of a whole when a part is taken away."""

from __future__ import annotations

from claimcheck.claims import PERCENT, SUMMABLE, Claim, Example, Match, Rule
from claimcheck.claims.evened import evened
from claimcheck.claims.leftover import leftovers
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.partition import adds_up
from claimcheck.claims.ratio import is_divided, is_percentage, opens_clause
from claimcheck.claims.slotted import SLOTS
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier, Passage

_COUNT = SLOTS["count"]
_LISTED = pattern(r", ?| and ")
_NEW = pattern(r"[a-z0-9] (?:Of|Out of|Among) ")

_FAR = 60
"""Characters between two figures that no longer stand in one list."""


class Remainder(Rule):
    """A whole, a part of it, and *the other* or *the remaining* rest.

    Only a word that says "all that is left" licenses this. Parts that may overlap, or a third group named elsewhere,
    leave the rest open.
    """

    code = "CC203"
    meets = tuple(
        f"text: {word}" for word in ("remain", "rest", "other", "leav", "left", "balance", "outstanding", "final")
    )
    roles = {"whole": SUMMABLE, "part": "whole", "parts": "whole", "rest": "whole", "share": PERCENT}
    result = "rest"
    readings = ("without_one", "without_all", "without_share")
    phrasings = (
        "of [<the>] {whole} … {part} … (;|,|and|while|with|but|–) … (the other|the remaining|the rest ,|the balance of) {rest}",
        "of [<the>] {whole} … {parts...} … (;|,|and|while|with|but|–) … (the other|the remaining|the rest ,) {rest}",
        "{part} ~ of [<the>] {whole} … (;|,|and|while|with|but|–|leaving) … (the other|the remaining|the rest ,|the balance of) {rest}",
        "{parts} ~ of [<the>] {whole} … {parts} … (;|,|and|while|with|but|–) … (the other|the remaining|the rest ,) {rest}",
        "{parts} ~ of [<the>] {whole} … {parts} … {parts} … (;|,|and|while|with|but|–) … (the other|the remaining|the rest ,) {rest}",
        "{part} ~ of [<the>] {whole} … (leaving|leaves|which left|which leaves|that left|that leaves) [only|just|some|it with|them with|him with|her with] {rest}",
        "of [<the>] {whole} … {part} … (leaving|leaves|which left|which leaves|that left|that leaves) [only|just|some|it with|them with|him with|her with] {rest}",
        "of [<the>] {whole} … {parts...} … (leaving|leaves|which left|which leaves|that left|that leaves) [only|just|some|it with|them with|him with|her with] {rest}",
        "of [<the>] {whole} ~ , {part} (were|was|are|is|have been|had been|has been) ~ (and|but|while) {rest} (were|was|are|is|have|had|has) not",
        "{parts...} (of|in) … {whole} … (;|,|and|while|with|but|–) … (the other|the remaining|the rest ,) {rest}",
        "{whole} ~ (,|:|;|–|and) {part} ~ (and|while|but|;|,|with|leaving) (the other|the remaining) {rest}",
        "{whole} ; {part} ~ (and|while|but|;|,|with|leaving) … (the other|the remaining) {rest}",
        "{whole} ~ (,|:|;|–) … {parts...} … (and|while|but|;|,|with|leaving) … (the other|the remaining) {rest}",
        "{share} of [<the>] {whole} … (;|,|and|while|with|but|–) … (the other|the remaining|the rest ,) {rest}",
        "{share} of [<the>] {whole} … , (leaving|leaves|which left|which leaves|that left|that leaves) [only|just|some] {rest}",
        "all but {part} of [<the>] {whole} … (the|those|these) {rest}",
        "all but {part} of [<the>] {whole} … , {rest} (in all|altogether|in total|all told)",
    )
    message = "what is left of {whole} is {computed}, not {rest}"
    valid = (
        Example(
            "Red stickers went on 412. A further 1,265 of the 7,300 houses have yellow ones. The remaining 5,623 are safe."
        ),
        Example(
            "The appeal has raised £11,640, of which £2,900 came from a quiz. The £8,500 left by the late Mrs Ord helps."
        ),
        Example(
            "There are 353 birds at most. Nest boxes, of which 60 were put up in 2011 and 45 remain, held 39 pairs."
        ),
        Example("Six sticks left the house as lots 114 to 116; four are here and the other two are lost."),
        Example(
            "Ayle makes three of the four dyes that the county exports. Indigo comes from abroad, but it and the other three dyes all pass through Orme."
        ),
        Example(
            "The court heard 74 witnesses over the spring. Doctors made up 22 of these and nurses 18. The remaining 34 were kin."
        ),
        Example(
            "The ship had 120 people on board. A tanker took off 48. Several jumped. A tug took off the remaining 66."
        ),
        Example("Forty cats were seen. Data from three were lost: one from a fall, and the other two from theft."),
        Example(
            "The net brought in 131 crabs. Brown ones made up the bulk of them, at 88. Of the rest, 27 were red and 16 were blue."
        ),
        Example("The inn has 26 beds. Nine are over 20 years old. The other 14 inns in the vale share a cook."),
        Example(
            "The hall cost £412,000. Sponsors gave £250,000 and the county £90,000, and the lottery matched it; the rest, £20,000, was raised."
        ),
        Example(
            "The pier cost £640,000. The port gave £300,000, the town £150,000 and the yard a loan; the rest, £90,000, was raised."
        ),
        Example(
            "The pier cost £640,000. A hall followed: the port gave £50,000, the town £15,000; the rest, £9,000, was raised."
        ),
        Example("Hunger grows in two valleys Of the four warnings, only one is old, while the other three are new."),
        Example("Of the 18 jurors called, five were excused; the other 13 were sworn in."),
        Example("Of the 40 boats, 12 sank and the remaining 28 reached port."),
        Example("Half of the 80 applicants were women, and of the 12 hired nine were."),
        Example("The club has 30 members: 20 are men, the other 10 women."),
        Example("Of the 18 jurors, five were excused and two fell ill; the other 11 were sworn in."),
        Example("Of its 900 staff, 90 work in Leeds. The other 20 firms in the group have no office there."),
        Example(
            "Left has nine seats, Right eight and Centre four in the chamber of 30, and the remaining nine are free."
        ),
        Example("Of the 46 crew, 31 are Greeks; the other 25 people aboard are passengers."),
        Example("The firm has repaid £31m of a £46m loan. The remaining £21m, with interest, is due in May."),
        Example("The team has won 14 of its 25 games, and lost nine of the last 12."),
        Example("Six of 15 cats had fever, and five of the nine without it lost weight; the remaining four were well."),
        Example("Two-thirds of the 30 shops are let, leaving ten, and the other 12 in the annex are empty."),
        Example("They built 74 schools and drilled 130 wells. Of the schools, 41 have light; the other 33 have none."),
        Example("The vet saw 64 dogs and 38 cats. Of the cats, 21 were ill; the other 64 beasts were dogs."),
        Example("Half of the 44 boats were sold, leaving 16 after six sank."),
        Example("A total of 192 people were poisoned, and 35 of them died and six were left severely disabled."),
        Example("Of 30 mice, 15 were fed oats and 15 were not. The remaining 15 mice were fed rye."),
    )
    invalid = (
        Example(
            "The court heard 74 witnesses over the spring. Doctors made up 22 of these and nurses 18. The remaining 44 were kin.",
            computed="34",
        ),
        Example(
            "The ship had 120 people on board. A tanker took off 48, starting with the old. It was dark. A tug took off the remaining 92.",
            computed="72",
        ),
        Example(
            "The port will spend £90m on the pier. Piles take £40m of that and decking £25m. The final £35m is for cranes.",
            computed="25",
        ),
        Example(
            "There are 58 divers on the books, and 31 of those are part-time. Their average age is 43. The remaining 37 are full-time.",
            computed="27",
        ),
        Example(
            "The new pier cost £640,000. The port gave £300,000 and the town £150,000; the rest, £240,000, was raised on the quay.",
            computed="190,000",
        ),
        Example("All but six of the 42 sailors were saved, 26 in all.", computed="36"),
        Example("Of the 18 jurors called, five were excused; the other 11 were sworn in.", computed="13"),
        Example("Of the 40 boats, 12 sank and the remaining 38 reached port.", computed="28"),
        Example("Of its 250 staff, 90 will move and the other 140 will go.", computed="160"),
        Example("The club has 30 members: 20 are men, the other 15 women.", computed="10"),
        Example("Of 64 wells tested, 17 failed; the remaining 46 were clean.", computed="47"),
        Example("She won 14 of her 20 bouts and lost the other eight.", computed="6"),
        Example("Of its 48 branches it has sold 19, leaving 39 open.", computed="29"),
        Example("The left has 57 of the 120 seats, the right 49 and others the other 24.", computed="14"),
        Example("The ship has a crew of 46. Thirty-one are Greeks. The other 25 are Danes.", computed="15"),
        Example("The firm drilled 52 holes. It found water in 37 of them and filled the remaining 21.", computed="15"),
        Example("The bank lent $800m, of which $310m is lost. It hopes to recover the other $590m."),
        Example(
            "They built 74 schools and drilled 130 wells. Of the schools, 41 have light; the other 23 have none.",
            computed="33",
        ),
        Example("Forty per cent of the 90 tables are taken, leaving only 36 free.", computed="54"),
        Example("Two-thirds of the 90 beds are occupied, and the remaining 40 are kept free.", computed="30"),
    )

    @staticmethod
    def without_one(whole: Carrier, part: Carrier) -> Carrier:
        """What one part leaves."""
        return whole - part

    @staticmethod
    def without_all(whole: Carrier, parts: Carrier) -> Carrier:
        """What several parts leave."""
        return whole - sum(parts)

    @staticmethod
    def without_share(whole: Carrier, share: Carrier) -> Carrier:
        """What a share of it leaves."""
        return whole * (100 - share) / 100

    def bind(self, match: Match) -> Iterator[Claim]:
        """A share is taken of the whole, parts are taken from it."""
        for claim in super().bind(match):
            if "share" not in claim.roles:
                yield claim.replace(formulas=("without_one", "without_all"))
            elif is_percentage(claim, "share"):
                yield claim.replace(formulas=("without_share",))

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each rest that is named, in whatever words its whole and its parts are told."""
        for one in leftovers(passage, lexicon(passage.locale)):
            roles: dict[str, Bound] = {"whole": one.whole, "parts": one.parts}
            yield Claim(self, {**roles, "rest": one.rest}, self.binding, ("without_all",))

    def filled(self, match: Match) -> dict[str, Bound]:
        """Round figures beside finer ones are as fine: of £7.5m, £2m is no £2.4m."""
        roles = super().filled(match)
        share = roles.pop("share", None)
        if share is not None:
            return {**roles, "share": share}
        listed = [figure for bound in roles.values() for figure in (bound if isinstance(bound, tuple) else (bound,))]
        if listed[0].kind == "count":
            return roles
        finer = iter(evened(listed))
        return {
            role: tuple(next(finer) for _ in bound) if isinstance(bound, tuple) else next(finer)
            for role, bound in roles.items()
        }

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Not where a part is itself divided, or the rest is of another kind of thing."""
        text = match.sentence.text[match.start : match.end]
        if any(word in text for word in (" of whom", " of which", " of them", " respectively", " including ")):
            return False
        if _is_used_up(claim) or _is_further(match) or match.phrasing.words_in("besides_it", text):
            return False
        shared = match.phrasing.template.startswith("{share}")
        if shared and (match.phrasing.words_in("some_more", text) or _is_told_more(match)):
            return False
        divided = match.phrasing.template.startswith("{whole}") and is_divided(match)
        if divided or self._begins_anew(match) or not (opens_clause(match) and self._is_complete(match, claim)):
            return False
        rest, whole = claim.figure("rest").subject, claim.figure("whole").subject
        return not rest or not whole or self._is_same(match, rest.split()[-1], whole.split()[-1])

    @staticmethod
    def _is_same(match: Match, rest: str, whole: str) -> bool:
        """Whether a rest may be of the whole, by their nouns: no passengers are of a crew."""
        people = match.phrasing.lexicon.groups["inhabitants"]
        others = rest in people and whole not in people and not whole.endswith("s")
        return rest == whole or not (rest.endswith("s") or others)

    def _begins_anew(self, match: Match) -> bool:
        """Whether "Of" begins a sentence that no sign parts from the one before."""
        sentence, whole = match.sentence, match.places["whole"][0]
        first = min(match.places.get("part", ()) + match.places.get("parts", ()) + match.places.get("share", ()))
        between = sentence.document.text[sentence.origin(first) : sentence.origin(whole)] if first < whole else ""
        return _NEW.search(between) is not None

    def _is_complete(self, match: Match, claim: Claim) -> bool:
        """Whether no other part stands in one list with the first: ``nine seats, eight and four of the 30``."""
        text, slots = match.sentence.text, match.sentence.slots
        first = min(place for places in match.places.values() for place in places)
        before = max((place for place in slots if place < first), default=None)
        if before is None or match.sentence.figure(before).kind != claim.figure("whole").kind:
            return True
        gap = text[before + 1 : first]
        return len(gap) > _FAR or not _LISTED.search(gap)


def _is_used_up(claim: Claim) -> bool:
    """Whether the parts already make the whole, so that the rest is that of a larger one told before."""
    bound = claim.roles.get("parts") or claim.roles.get("part")
    parts = bound if isinstance(bound, tuple) else (bound,)
    known = [part for part in parts if part is not None]
    whole = claim.figure("whole")
    return bool(known) and (sum(part.value for part in known) >= whole.value or adds_up(whole, known))


def _is_further(match: Match) -> bool:
    """Whether parts were told before the first one here: "a further 1,265 of the 7,300"."""
    first = min(match.places.get("part", ()) + match.places.get("parts", ()) + match.places.get("share", ()))
    return match.sentence.text[:first].endswith((" further ", "another "))


def _is_told_more(match: Match) -> bool:
    """Whether another number stands between a whole and its rest, or right behind: "leaving 18 after two sank"."""
    text, last = match.sentence.text, match.places["rest"][0]
    end = next((at for at in range(last + 1, len(text)) if text[at] in ",;.("), len(text))
    return _COUNT in match.between("whole", "rest") or _COUNT in text[last + 1 : end]
