"""A share of a share."""

from __future__ import annotations

from claimcheck.claims import PERCENT, Claim, Example, Match, Rule
from claimcheck.claims.breakdown import plain
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.ratio import is_percentage
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.window import holding, widest, windows
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier, Passage, Slotted
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.quantities.quantity import Quantity

_SHARES = 3
_KINDS = ("percent", "share")
_OF_THOSE = pattern(r" of (?:those|them|these)(?![a-z])")
_OF_THOSE_AHEAD = pattern(r"(?:of|among) (?:those|them|these)(?: [a-z]+)?,? ?\Z")
_OF_SOME = pattern(r"; ?(?:of|among) (?:those|them|these|the [a-z]{4,}s),? (?:only |just )?\Z")
_NOUNED = pattern(r" of (?:the |its |their |all )?([a-z]{4,})(?: [a-z]+)?")
_OF_ALL = pattern(
    r" of (?:all|the total|the whole|everyone|everybody|the entire)(?![a-z])| overall(?![a-z])| in all(?![a-z])"
)


class ShareOfShare(Rule):
    """A share of a group that is a share itself, and what it comes to of the whole: the product of the two.

    Writers slip by leaving out the inner share, or by adding the two.
    """

    code = "CC209"
    meets = ("shares",)
    aliases = ("share-of-share",)
    roles = {"inner": PERCENT, "outer": "inner", "overall": "inner"}
    result = "overall"
    loudest = "warning"
    phrasings = (
        "{inner} of (that|those|the|these|them) {outer} … [,|–|:|;] <again> [,] {overall} (overall|in all|altogether|of the total|of the whole|of all|of everyone|of everybody|of the <people>|of the electorate|of the population|of [<the>] ~)",
        "{outer} … [{_} ~] [;] [,|and|with|but] … {inner} of (those|them|these|that) … [,|–|:|;] <again> [,] [just|only] {overall} (overall|in all|altogether|of the total|of the whole|of all|of everyone|of everybody|of the <people>|of the electorate|of the population|of [<the>] ~)",
        "{outer} … [;] … {inner} of (those|them|these|that) ~ (–|:) {overall} (overall|in all|altogether|of the total|of the whole|of all|of everyone|of everybody|of the <people>|of the electorate|of the population|of [<the>] ~)",
        "{outer} … [{_} ~] … (of|among) (those|them|these|that) , {inner} … [,|–|:|;] <again> [,] [just|only] {overall} (overall|in all|altogether|of the total|of the whole|of all|of everyone|of everybody|of the <people>|of the electorate|of the population|of [<the>] ~)",
        "{outer} … ; (of|among) (those|them|these|that) , {inner} … [,|–|:|;] <again> [,] [just|only] {overall} (overall|in all|altogether|of the total|of the whole|of all|of everyone|of everybody|of the <people>|of the electorate|of the population|of [<the>] ~)",
        "(of|among) [<the>] {outer} (who|that|which) … {inner} … [,|–|:|;] <again> [,] [just|only] {overall} (overall|in all|altogether|of the total|of the whole|of all|of everyone|of everybody|of the <people>|of the electorate|of the population|of [<the>] ~)",
        "(of|among) [<the>] {outer} (who|that|which) … {inner} ~ : {overall} (overall|in all|altogether|of the total|of the whole|of all|of everyone|of everybody|of the <people>|of the electorate|of the population|of [<the>] ~)",
    )
    message = "{inner} of {outer} is {computed}, not {overall}"
    valid = (
        Example(
            "A quarter of members own a boat. Of those, 40 per cent race it. It is thus raced by 10 per cent of members."
        ),
        Example(
            "A quarter of members own a boat. Of those, 40 per cent race it, which is also done by 20 per cent of guests."
        ),
        Example("Some 40% have a car, and 25% of those share it, or 10% of all households."),
        Example("Half of the 40% who voted chose her, or 20% of the total."),
        Example("Some 40% have a car, and 25% of those share it."),
        Example("Some 62% came, and a third of them stayed, or 21% of all."),
        Example("A quarter of those 60% said no, which is 15% of everyone asked."),
        Example(
            "About 60 per cent was exported and a quarter of that went to Japan, which is 15 per cent of the total."
        ),
    )
    invalid = (
        Example(
            "A quarter of members own a boat. Of those, 40 per cent race it. A boat is thus raced by 20 per cent of members.",
            computed="10",
        ),
        Example("Some 40% have a car, and 25% of those share it, or 25% of all households.", computed="10"),
        Example("Half of the 40% who voted chose her, or 45% of the total.", computed="20"),
        Example("Some 62% came, and a third of them stayed, or 33% of all."),
        Example("A quarter of those 60% said no, which is 35% of everyone asked.", computed="15"),
        Example("Of the young 80% rent; 30% of those share a room, or 42% of the total.", computed="24"),
        Example(
            "Eighty per cent of pupils sat the test and half of them passed – that is 60 per cent of the whole year.",
            computed="40",
        ),
        Example(
            "Sixty per cent of calls are answered and half of those are resolved, so only 45 per cent of all calls are resolved.",
            computed="30",
        ),
    )

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for three shares of a sentence: one of *those*, one before it, and one of *all* behind them."""
        known = lexicon(passage.locale)
        held = holding(passage, range(len(passage.sentences)), 2, _SHARES, *_KINDS)
        wanted = [at for at in held if _OF_ALL.search(passage.sentences[at].text)]
        for window in windows(passage, most=2, wanted=wanted):
            places = _three(window.sentence, known)
            if places:
                outer, inner, overall = map(window.sentence.figure, places)
                roles: dict[str, Bound] = {"inner": inner, "outer": outer, "overall": overall}
                claim = Claim(self, roles, self.binding)
                if all(is_percentage(claim, role) and plain(claim.figure(role)) for role in self.roles):
                    yield claim
        for sentence in _told_over(passage, known):
            outer, inner, overall = sentence
            told: dict[str, Bound] = {"inner": inner, "outer": outer, "overall": overall}
            claim = Claim(self, told, self.binding)
            sure = all(one.qualifier in (None, "approx") and plain(one, bounded=True) for one in sentence)
            if sure and all(is_percentage(claim, role) for role in self.roles):
                yield claim

    @staticmethod
    def formula(inner: Carrier, outer: Carrier) -> Carrier:
        return inner * outer / 100

    def licensed(self, match: Match, claim: Claim) -> bool:  # noqa: ARG002
        """None of them may be a ratio of counts."""
        return all(is_percentage(claim, role) for role in self.roles)


def _told_over(passage: Passage, known: Lexicon) -> Iterator[tuple[Quantity, ...]]:
    """Three shares over two or three sentences: of a noun, of some of them, and what that is of the noun again."""
    for at in holding(passage, range(1, len(passage.sentences)), _SHARES, _SHARES, *_KINDS):
        text = passage.sentences[at].text
        if not any(SLOTS[kind] in text for kind in _KINDS) or not known.has("so_overall", text):
            continue
        both = widest(passage, at, _SHARES)
        text, slots = both.sentence.text, sorted(both.sentence.slots)
        shares = [place for place in slots if both.sentence.figure(place).kind in _KINDS]
        if len(shares) != _SHARES or both.start <= shares[0] or known.has("portion_apart", text):
            continue
        outer, inner, overall = shares
        named, again = _NOUNED.match(text, outer + 1), _NOUNED.match(text, overall + 1)
        same = named is not None and again is not None and named[1] == again[1]
        some = _OF_THOSE.match(text, inner + 1) or _OF_SOME.search(text, outer, inner)
        if same and some and known.has("so_overall", text[inner:overall]) and overall > both.start:
            yield tuple(map(both.sentence.figure, shares))


def _three(sentence: Slotted, known: Lexicon) -> tuple[int, ...]:
    """The places of a share, of a share of it, and of what that is of all, if the text has no other share."""
    text = sentence.text
    shares = [place for place in sorted(sentence.slots) if sentence.figure(place).kind in _KINDS]
    if len(shares) != _SHARES or known.has("portion_apart", text.replace("of those who", "")):
        return ()
    _, inner, overall = shares
    of_those = _OF_THOSE.match(text, inner + 1) or _OF_THOSE_AHEAD.search(text[shares[0] : inner])
    of_all = _OF_ALL.match(text, overall + 1) is not None
    led = known.has("so_overall", text[inner:overall])
    return tuple(shares) if of_those and of_all and led else ()
