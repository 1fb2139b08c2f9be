"""A percentage off a price, or on top of it."""

from __future__ import annotations

from claimcheck.claims import MONEY, Claim, Example, Match
from claimcheck.claims.priced import Priced
from claimcheck.claims.slotted import SLOTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier

_ROUNDED_FROM = 1000
"""Prices below this are stated in full."""

_KIND = 3
"""How many words may say what a levy is: "a 3% hotel booking fee"."""
_SOON = 3
"""How many words before what is taken may say so."""
_BEFORE = 6
"""How many words before the sum may lead to it."""

_HALF = 50

_TAKES = (
    "(takes|took|brings|brought|reduces|reduced|cuts|lowers|lowered|knocks|pushes|pushed|puts|lifts|lifted|raises|"
    "raised|would take|would bring|would push|will take|will bring|will push|makes|made|means|bringing|taking|pushing)"
)


class PercentOfMoney(Priced):
    """A discount, a rise or a surcharge, and the price before and after.

    The price after is the price before less, or plus, the percentage of it. The usual slip takes the percentage for the
    amount: 15 % off $200 is not $185.
    """

    code = "CC566"
    roles = {"percent": "percent", "move": "word:price_move", "before": MONEY, "after": "before"}
    result = "after"
    gloss = "percent"
    sought = ("before", "after")
    within = "by_now"
    phrasings = (
        "{percent} {move}",
        "{move} of {percent}",
        "{move} [~] by {percent}",
        "{move} {percent}",
        "{move} ~ {_} ~ by {percent}",
        f"{{percent}} {{move}} {_TAKES} ~ {{before}} ~ (down to|up to|to) {{after}}",
        f"{{percent}} {{move}} {_TAKES} ~ {{before}} ~ {{after}}",
        f"{{percent}} {{move}} ~ {_TAKES} [the|its|a|their] ~ from {{before}} [down|up] to {{after}}",
        f"{{percent}} {{move}} [on] [the|its|a|an|his|her|their] {{before}} ~ [,] {_TAKES} [it|that|this|the ~|them] [down to|up to|to] {{after}}",
        "{percent} {move} (the|its|a|an) {before} ~ , (to|down to|bringing it to|bringing it down to|leaving) {after}",
    )
    message = "{before} with {percent} {move} is {computed}, not {after}"
    valid = (
        Example("A 15% cut takes the $200 fare down to $170."),
        Example("A 5% rise pushes the £40 fee up to £42."),
        Example("The shop takes 20% off the €150 coat, bringing it to €120."),
        Example("A 10% discount on the $60 pass brings it to $54."),
        Example("A 15% cut takes effect in May, when the $200 fare falls to $190 for students."),
        Example("A 10% discount is offered on the $500 pass, and students pay $300."),
        Example("Pay in cash and 10% comes off: the €90 stove is yours for €81."),
        Example("Pay in cash and 10% comes off: the €90 stove is yours for €70 if it is scratched."),
        Example("It reported a £20.1m, or 68 per cent, rise to £49.9m."),
        Example("Costs increased 2% to about $9m, and sales to $490m."),
    )
    invalid = (
        Example("A 15% cut takes the $200 fare down to $150.", computed="170"),
        Example("A 5% rise pushes the £40 fee up to £65.", computed="42"),
        Example("The shop takes 20% off the €150 coat, bringing it to €110.", computed="120"),
        Example("A 10% discount on the $60 pass brings it to $46.", computed="54"),
        Example("A 25% surcharge on the $80 fare brings it to $140.", computed="100"),
        Example("A jacket priced at £80 was reduced by 25% to £40.", computed="60"),
        Example("The $90 boots are now 30% off, at $48.", computed="63"),
        Example("With 20% off, the $150 coat costs $90.", computed="120"),
        Example("Pay in cash and 10% comes off: the €90 stove is yours for €61.", computed="81"),
        Example("The $2,000 rent will rise 5% to $2,700.", computed="2,100"),
        Example("The retailer cut the $800 laptop by 15%, to $580.", computed="680"),
    )

    @staticmethod
    def formula(percent: Carrier, move: Carrier, before: Carrier) -> Carrier:
        return before * (1 + move * percent / 100)

    def leads(self, match: Match, order: list[tuple[int, str]]) -> bool:
        """The price after is said to be reached, or to be the price now."""
        places = {role: place for place, role in order}
        words = match.sentence.text[places["before"] + 1 : places["after"]].split()
        told = match.sentence.text[order[0][0] : order[-1][0]]
        if match.sentence.text[places["after"] + 1 :].startswith(match.phrasing.lexicon.starts("for_some")):
            return False
        aside = match.sentence.text[places["before"] + 1 : places["percent"]]
        if "(" in aside or not self.group(match, "otherwise").isdisjoint(aside.split()):
            return False
        moving = self.group(match, "starting_from") | self.group(match, "rising_to")
        if not moving.isdisjoint(match.sentence.text[: places["before"]].split()[-1:]):
            return False
        return (
            places["before"] < places["after"] > places["percent"]
            and words[-1:] != []
            and words[-1] in self.group(match, "repriced_to")
            and not match.phrasing.words_in("other_clause", told)
        )

    def filled(self, match: Match) -> dict[str, Bound]:
        """A small price before is that price and no rounding of it."""
        roles = super().filled(match)
        before = roles.get("before")
        if (
            before is not None
            and not isinstance(before, tuple)
            and before.qualifier is None
            and before.value < _ROUNDED_FROM
        ):
            roles["before"] = before.replace(strength="exactly")
        return roles

    def bind(self, match: Match) -> Iterator[Claim]:
        """In *up to $48* after *takes*, the words are the movement, not a ceiling."""
        for claim in super().bind(match):
            yield claim.replace(roles={**claim.roles, "after": claim.figure("after").unbounded()})

    def licensed(self, match: Match, claim: Claim) -> bool:
        """The price after is said to be reached."""
        if self.is_open(match):
            rises = claim.figure("after").value > claim.figure("before").value
            return rises == (claim.figure("move").value > 0) and not match.followed_by("comparison")
        after = claim.figure("after")
        between = match.sentence.text[match.places["before"][-1] : match.places["after"][0]]
        return after.qualifier == "at_most" or bool({"to", "it", "that", "leaving", "is"} & set(between.split()))


class PercentTaken(Priced):
    """A tax, a commission, a tip or interest: so much per cent of a sum, and what that is.

    A tax may be part of the sum already, so that both readings of it are accepted.
    """

    code = "CC567"
    roles = {"percent": "percent", "sum": MONEY, "taken": "sum"}
    result = "taken"
    gloss = "percent"
    sought = ("sum", "taken")
    ranked = yearly = True
    within = "relates_aside"
    readings = ("formula", "inclusive", "net", "left")
    phrasings = (
        "{percent} <levy>",
        "{percent} ~ <levy>",
        "<levy> [,] (of|at) {percent}",
        "(charges|charged|charge|charging|levies|levied|withholds|withheld|keeps|kept|retains|retained|skims|skimmed|pockets|pocketed) {percent}",
        "{percent} <levy> (on|of) [a|an|the|its|his|her|their] {sum} ~ (is|was|adds|added|would add|comes to|came to|amounts to|amounted to|costs|would cost|would be|means|yields|brings|earned|earns|makes) [another|a further|an extra|an additional] {taken}",
        "{percent} <levy> (adds|added|would add|will add) [another|a further|an extra|an additional] {taken} to [a|an|the|its|his|her|their] {sum}",
        "{percent} <levy> (on|of) [a|an|the|its|his|her|their] {sum} ~ , or {taken}",
        "{percent} <levy> – {taken} – (on|of) [a|an|the|its|his|her|their] {sum}",
        r"{percent} <levy> \( {taken} \) (on|of) [a|an|the|its|his|her|their] {sum}",
    )
    message = "{percent} of {sum} is {computed}, not {taken}"
    valid = (
        Example("The 20% VAT adds £16 to an £80 bill."),
        Example("A 10% deposit on a £250,000 flat is £25,000."),
        Example("A 15% tip on a $60 meal comes to $9."),
        Example("The 20% VAT of the £120 price is £20."),
        Example("A 5% fee on a $40 ticket is $10 less than last year."),
        Example("A 20% tax on $400m of profits will cost it $30m this year because of allowances."),
        Example("The 20% tariff takes the $100 part to $120."),
        Example("The garage asks £4,800, which takes in VAT at 20 per cent; without it the job would cost £4,000."),
        Example("After tax at 20 per cent the £500 prize is worth £400."),
        Example("The roof was quoted at €9,840 with VAT at 23 per cent; without the tax a tin one costs €5,100."),
    )
    invalid = (
        Example("The 20% VAT adds £26 to an £80 bill.", computed="16"),
        Example("A 10% deposit on a £250,000 flat is £2,500.", computed="25,000"),
        Example("A 15% tip on a $60 meal comes to $15.", computed="9"),
        Example("He pays a 30% commission on a $4,000 sale, or $2,000.", computed="1,200"),
        Example("The 2% levy (€400) on the €2,000 machine was dropped.", computed="40"),
        Example("Of the £8,000 raised, the site keeps 5%, or £800.", computed="400"),
        Example("The agent charges 2%, or £900 on a sale of £15,000.", computed="300"),
        Example("VAT at 20% adds £90 to the £250 bill.", computed="50"),
        Example("A 12.5% service charge added £18 to our bill of £96, and the waiter frowned.", computed="12"),
        Example("A tax of 12%, of which the menu was silent, added 540 rupees to a bill that had come to 3,000."),
        Example("Agents took a 2% commission, $19,000, on the $450,000 sale.", computed="9,000"),
        Example("A 3% booking fee adds $14 to a $200 ticket.", computed="6"),
        Example("Interest of 4% on a €200,000 loan amounts to €18,000 a year.", computed="8,000"),
        Example("The bank charges 3% on transfers, so sending £500 costs £45.", computed="15"),
    )

    @staticmethod
    def formula(percent: Carrier, sum: Carrier) -> Carrier:
        return sum * percent / 100

    @staticmethod
    def inclusive(percent: Carrier, sum: Carrier) -> Carrier:
        """Where the sum holds it already."""
        return sum / (1 + 100 / percent)

    @staticmethod
    def net(percent: Carrier, sum: Carrier) -> Carrier:
        """Where the second sum is the first without a tax that it holds."""
        return sum / (1 + percent / 100)

    @staticmethod
    def left(percent: Carrier, sum: Carrier) -> Carrier:
        """Where the second sum is what is left of the first."""
        return sum * (1 - percent / 100)

    def is_cue(self, match: Match) -> bool:
        """No cut, which is more often one of the price."""
        between = match.sentence.text[self.place(match) + 1 : match.end].split()
        if len(between) > _KIND or not self.group(match, "joins_other").isdisjoint(between):
            return False
        cuts = match.phrasing.classes["price_move"]
        words = match.phrasing.words_in("levy", match.sentence.text[match.start : match.end])
        return not any(isinstance(cuts, dict) and cuts.get(word) == -1 for word in words)

    def leads(self, match: Match, order: list[tuple[int, str]]) -> bool:
        """What is taken sums up the others, or is put to or taken off the sum."""
        places = {role: place for place, role in order}
        if self._is_taken(match, places):
            return True
        first, last = sorted((places["sum"], places["taken"]))
        between = match.sentence.text[first + 1 : last]
        words = between.split()
        reached = not self.group(match, "reaching").isdisjoint(words[-1:])
        if reached and self.group(match, "coming").isdisjoint(words[-2:-1]):
            return False
        if last == places["taken"]:
            return self.glossed(match, between, last) or self.summed(match, between, last)
        return set(between.replace(SLOTS["percent"], " ").split()) <= self.group(match, "spreading") | self.group(
            match, "glossing"
        ) | self.group(match, "dealings") | {","}

    def are_apart(self, match: Match, first: int, last: int) -> bool:
        """Besides what sets figures apart for every rule, a part of a sum: "$20m, of which $12m"."""
        told = match.sentence.text[first:last]
        for word in self.group(match, "relates_aside"):
            before = told.partition(word)[0].rstrip(" ,(") if word in told else ""
            if before[-1:] == SLOTS["money"]:
                return True
        return super().are_apart(match, first, last)

    def _is_taken(self, match: Match, places: dict[str, int]) -> bool:
        """Whether words right before what is taken say that it is, and a preposition leads to the sum: "added £18 to"."""
        text = match.sentence.text
        before = text[: places["taken"]].split()[-_SOON:]
        start = max((at + 1 for at in match.sentence.slots if at < places["sum"]), default=0)
        lead = text[start : places["sum"]].split()[-_BEFORE:]
        fronted = places["sum"] < min(places["taken"], places[self.gloss])
        told = not self.group(match, "takes_so_much").isdisjoint(before)
        return told and (fronted or not self.group(match, "of_what_sum").isdisjoint(lead))

    def begins_anew(self, match: Match, text: str) -> bool:
        """Whether a clause of its own begins; *before the tax* begins none."""
        return bool(set(match.phrasing.words_in("new_clause", text)) - self.group(match, "or_without"))

    def licensed(self, match: Match, claim: Claim) -> bool:
        """No figure that another is compared with, and none that is the sum without the tax; ", of which" only goes on."""
        if self._is_net(match, claim):
            return False
        after = match.sentence.text[match.end :]
        aside = after.startswith(",") and after[1:].lstrip().startswith(tuple(self.group(match, "relates_aside")))
        return aside or not match.followed_by("comparison")

    def _is_net(self, match: Match, claim: Claim) -> bool:
        """Whether words tell of a sum without what was taken, and most of the other sum is left."""
        figures = [claim.figure(role) for role in ("sum", "taken")]
        whole, rest = (one.value * one.unit.factor for one in figures)
        told = not self.group(match, "net_of_levy").isdisjoint(match.sentence.text.replace(",", " ").split())
        return told and rest > whole / 2 and claim.figure("percent").value < _HALF
