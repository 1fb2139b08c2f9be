"""A record and the one that it beats."""

from __future__ import annotations

from claimcheck.claims import ANY, Binding, Claim, Example, Match, Rule, rounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.quantities.quantity import Quantity

_RECORD = "(record|record high|mark|best|high|peak|all-time high|high-water mark|total)"
_OLD = "[the|its|his|her|their|a|last year's|this year's|last season's|last month's|an] [previous|old|former|earlier|prior|existing|existing world|world|national|course|club|house] [world|national|course|club|house]"
_TIMES = ("duration", "time")


class Record(Rule):
    """A new record goes beyond the old one: above it, or below it for a record low and for times run.

    Where less may be better and the words do not say (golf, response times), nothing is tested.
    """

    code = "CC933"
    roles = {"new": ANY, "old": "new"}
    result = "new"
    readings = ("above", "below")
    relation = {"above": "<=", "below": ">="}
    phrasings = (
        f"{{new}} ~ [,|–] [which|that|and] [has|had] (<beat>) {_OLD} {_RECORD} [~] of {{old}}",
        f"(<beat>) {_OLD} {_RECORD} of {{old}} ~ [,|–] (with|at|by reaching|by raising|by selling|to reach|when it reached|after reaching) ~ {{new}}",
        "a record {new} [~] [,|–] (up from|above|beating|breaking|topping|against) [the] [previous|old|last year's|former] [record|high|peak] [of] {old}",
        "record [high] of {new} [~] [,|–] (up from|above|beating|breaking|topping|against) [the] [previous|old|last year's|former] [record|high|peak] [of] {old}",
        "record low of {new} [~] [,|–] (down from|below|against) [the] [previous|old|last year's|former] [record|low|trough] [of] {old}",
        "a record low [,] {new} [~] [,|–] (down from|below|against) [the] [previous|old|last year's|former] [record|low|trough] [of] {old}",
        "a record [high of] {new} [~] [,|–] [and] (<beat>) [the|last year's|the previous|the old] [record|high|mark] [of] {old}",
        "{new} [~] , the (highest|biggest|largest|most) since … when it (was|stood at|hit|reached) {old}",
        "{new} [~] , the (lowest|smallest|fewest) since … when it (was|stood at|hit|fell to) {old}",
        "record ~ (rose|grew|was raised|improved|climbed) to {new} [,] from {old}",
        "{new} ~ , a [new] record [~] , (up from|beating|above|breaking|topping) [the] [previous|old|last year's|former] [record|mark|high|best] [of] {old}",
    )
    message = "{new} does not beat {old}"
    valid = (
        Example("The auction's total, $61m, beat last year's record of $58m."),
        Example("She ran 9.81 seconds, breaking the record of 9.88 seconds."),
        Example("The jobless rate fell to a record low of 3.1%, below the previous record of 3.4%."),
        Example("He carded a 62, beating the course record of 63."),
        Example("A record 4,120 runners took part, up from 3,980."),
        Example("Output was 4m tonnes, short of the record of 5m tonnes."),
    )
    invalid = (
        Example("The auction's total, $51m, beat last year's record of $58m."),
        Example("She ran 9.91 seconds, breaking the record of 9.88 seconds."),
        Example("The rate fell to a record low of 3.8%, below the previous record of 3.4%."),
        Example("A record 3,120 runners took part, up from 3,980."),
        Example("They broke the club record of 312 goals with 287 goals."),
        Example("The crowd of 61,200 surpassed the previous record of 64,850."),
    )

    @staticmethod
    def above(old: Carrier) -> Carrier:
        """The old record is no higher."""
        return old

    @staticmethod
    def below(old: Carrier) -> Carrier:
        """The old record is no lower."""
        return old

    def bind(self, match: Match) -> Iterator[Claim]:
        """The two records, where it is known which way is better."""
        roles: dict[str, Quantity] = self.filled(match)  # type: ignore[assignment]
        new, old = roles["new"], roles["old"]
        text, lexicon = match.sentence.text, match.phrasing.lexicon
        if (
            new.kind != old.kind
            or not self.alike(roles)
            or (new.subject and old.subject and new.subject != old.subject)
        ):
            return
        if "since" in match.phrasing.template:
            bound = {"new": rounded(new), "old": rounded(old)}
            reading = "below" if "highest" in match.phrasing.template else "above"
            yield Claim(self, bound, Binding.SENTENCE, (reading,))
            return
        low = " low" in match.phrasing.template
        if not low and new.kind in _TIMES:
            if not lexicon.has("raced", text) or lexicon.has("endured", text):
                return
            low = True
        elif not low and lexicon.has("less_is_better", text):
            return
        bound = {"new": rounded(new), "old": rounded(old)}
        yield Claim(self, bound, self.binding, ("below" if low else "above",))
