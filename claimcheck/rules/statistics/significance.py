"""The word significant and the p value beside it."""

from __future__ import annotations

import re
from fractions import Fraction

from claimcheck.algebra.tails import ERROR
from claimcheck.claims import ANY, Claim, Example, Passage, Rule
from claimcheck.claims.nearby import nearby
from claimcheck.claims.notated import between, notated
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier

LEVEL = Fraction(1, 20)

_SAID = pattern(
    r"(?P<word>significan(?:t|tly))\b(?P<between>(?:(?!significan)[^.;:()%\d]){0,60}?)"
    r"(?:\((?:[tFrzχ²Q][^()]{0,30}(?:\([^()]{0,20}\))?[^()]{0,20}[,;] ?)?[pP] ?(?P<sign>[=<>]) ?(?P<p>0?[.·]\d{1,6})\)"
    r"|(?:(?<=[,–—]) ?| at | –? ?)(?:with )?(?:an? )?[pP](?:[- ]value)? ?(?P<told>=|of|was) ?(?P<value>0[.·]\d{1,6})(?=[.;,](?:\s|\Z)|\Z))"
)
_TAIL = pattern(r"[\w'’,-]+\Z")
_LONGEST = 30
_NEAR, _FAR = 4, 9
"""How many words before it may deny what is significant; a denial further off leaves open what it denies."""
AFTER = 170
"""How far behind the word the pattern reaches."""

_DENIED = pattern(r"\b(?:not|no|nor|neither|without|lack|failed|never|nothing)\b|\bnon\Z|n't", re.IGNORECASE)
_ELLIPTIC = pattern(
    r"\b(?:that|which|who|those|ones)(?: [a-z]+)? (?:do|did|does|had|have|has|is|was|were|are)(?: not|n't)\Z",
    re.IGNORECASE,
)
"""Of others, at the end: "than those that did not"."""
_GRADED = pattern(r"\b(?:more|less|than)\b", re.IGNORECASE)
"""Before the word they say how significant something is; after *significantly*, only what was found to be more or less."""
_ADVERB = "significantly"
_HEDGED = pattern(
    r"\b(?:marginal|borderline|trend|tend|near|almost|approach|margin|if|whether|level|consider|clinical|or|but|although|while|whereas|threshold|however|0\.10|any|only|except|both|predict|interact|either)",
    re.IGNORECASE,
)


def _words_before(text: str, place: int) -> list[str] | None:
    """The few words before a place, back to the nearest sign but a comma; None where it is inside a word."""
    told = text[max(0, place - _FAR * (_LONGEST + 1)) : place]
    if _TAIL.search(told) is not None:
        return None
    found: list[str] = []
    for word in reversed(told[:-1].split(" ")[-_FAR:] if told.endswith(" ") else ()):
        tail = _TAIL.search(word)
        if tail is None or len(tail[0]) > _LONGEST:
            break
        found.append(tail[0])
        if tail[0] != word:
            break
    return found[::-1]


class SignificanceWord(Rule):
    """A result called significant beside p = .32, or not significant beside p < .01, contradicts itself at the usual level of .05.

    Only a bracket that holds nothing but the test and its p value, right after the claim, is read, or a p value that
    a comma or *at* sets off and that ends its clause. Results called
    marginal or borderline, and sentences that say both, are left alone.
    """

    code = "CC704"
    is_certain = True
    meets = ("page:significan",)
    roles = {"claim": ANY, "p": ANY, "level": "p"}
    result = "p"
    loudest = "warning"
    message = "“{claim}” goes with p {computed}, not {p}"
    valid = (
        Example("Wards that kept the list had significantly more beds free than those that did not (p = 0.008)."),
        Example("Falls were no more significantly rare than before (p = 0.31)."),
        Example("Costs were not significantly higher than in the other arm (p = 0.42)."),
        Example("The groups differed significantly (p = 0.03)."),
        Example("There was no significant difference in weight (p = 0.42)."),
        Example("The effect was marginally significant (p = 0.07)."),
        Example("No difference was seen (p = 0.01) and none was significant."),
        Example("Pain fell significantly (p < 0.001) in both arms."),
        Example("The rise was not significant (p > 0.05)."),
        Example("Height did not turn out to have a significant bearing on the score (P = 0.71)."),
        Example("Scores were significantly lower in non smokers (p = 0.01)."),
        Example("The rise was significant, p = 0.01, in men; in women, p = 0.4."),
        Example("The difference was insignificant (p = 0.42), as was a non-significant gain (p = 0.31)."),
    )
    invalid = (
        Example("Those on the drug slept significantly longer than those on the dummy pill (p = 0.42), they write."),
        Example("The groups differed significantly (p = 0.32)."),
        Example("There was no significant difference in weight (p = 0.002)."),
        Example("A significant drop in pain was seen (p > 0.05)."),
        Example("The rise was not significant (p < 0.01)."),
        Example("Scores were significantly higher at the end (p = .18)."),
        Example("The rise was not statistically significant, with a p-value of 0.001."),
        Example("The gain was highly significant at p = 0.21."),
        Example("The two arms differed significantly, p = 0.44."),
    )

    @staticmethod
    def formula(level: Carrier) -> Carrier:
        return level

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Every claim of significance with its p value in a bracket of its own."""
        for found in nearby(_SAID, passage.document.text, ("significan",), 0, AFTER):
            before = _words_before(passage.document.text, found.start())
            if before is None:
                continue
            near, far = " ".join(before[-_NEAR:]), " ".join(before[:-_NEAR])
            p = notated(passage.document, *found.span("p" if found["p"] else "value"))
            if p is None or _HEDGED.search(near + " " + found["between"]) or _DENIED.search(far):
                continue
            graded = near if found["word"] == _ADVERB else near + " " + found["between"]
            if _GRADED.search(graded):
                continue
            told = _ELLIPTIC.sub("", found["between"].rstrip())
            denied = bool(_DENIED.search(near) or _DENIED.search(told + ","))
            if found["sign"] in ("<", ">"):
                p = between(p, *((Fraction(0), p.value) if found["sign"] == "<" else (p.value + ERROR, Fraction(1))))
            level = between(p, *((LEVEL, Fraction(1)) if denied else (Fraction(0), LEVEL)))
            claim = level.replace(start=found.start("word"), end=found.end("word"), number_end=found.end("word"))
            yield Claim(self, {"claim": claim, "p": p, "level": level}, self.binding)

    def arithmetic(self, claim: Claim) -> str:  # noqa: ARG002
        """The level that the word stands for."""
        return "significance at .05"
