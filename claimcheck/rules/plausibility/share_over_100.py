"""A share of more than all."""

from __future__ import annotations

import re

from claimcheck.claims import PERCENT, Claim, Example, Match, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Passage
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity


_BOUNDED = (
    "(turnout|pass rate|literacy rate|success rate|survival rate|conviction rate|unemployment rate|jobless rate|"
    "employment rate|attendance rate|graduation rate|infection rate|fatality rate|dropout rate|literacy|unemployment|"
    "joblessness|market share|share of the vote|approval rating|purity|accuracy|attendance|battery level|battery levels)"
)
_REACHED = (
    "(was|is|of|reached|hit|stood at|stands at|at|put at|rose to|fell to|climbed to|dropped to|has reached|has hit|"
    "came to|came in at|ran at|running at|had reached)"
)

_NOUN = pattern(r" of (?:(?:the|all|its|their|our|those|these)\b ?)?([a-z]+)(?: ([a-z]+))?")
_PROPORTION = "(proportion"
_FRONTED = pattern(r"of (?:the|those|all)\b[^,;:.]{3,80}, \Z")
_VERB = pattern(r" ?([a-z]+)")
_ASKED = pattern(r" of (?:[a-z'-]+ ){1,4}?(who|[a-z]+ed)\b")
_WORDS = pattern("[a-z']+")
_BEFORE = pattern("([a-z']+) ?\\Z")
ALL = 100

AFTER = 60
"""How far behind a share, in letters, what it is taken of is named."""


class ShareOver100(Rule):
    """A share of people or things cannot pass 100 per cent.

    Growth, ratios to a base (of capacity, of target, of output) and *110 per cent effort* can; only a share of a group
    of people or of things that can be counted is tested.
    """

    code = "CC901"
    roles = {"share": PERCENT, "all": "share"}
    result = "all"
    relation = "<="
    slips = False
    meets = ("over_100",)
    phrasings = (
        "{share} of [the|all|its|their|our|those|these] [all] <people>",
        "{share} of (the|its|their) (electorate|workforce|vote|votes|votes cast|ballots)",
        "<people> {share} of (whom|them)",
        "{share} (said|voted|agreed|disagreed|backed|supported|opposed|approved|approve|believe|believed|want|wanted|favoured|favored|thought|think|replied|answered)",
        f"{_BOUNDED} [(in|among|of|for|at|across) ~] {_REACHED} [about|around|a record|only|just] {{share}}",
        f"{_BOUNDED} [,] (at|of) {{share}} ,",
        f"{_BOUNDED} (was|reached|hit|of) (a|an) (startling|remarkable|staggering|surprising|healthy|high|impressive|record|mere) {{share}}",
        "{share} (turnout|majority|pass rate|success rate|literacy|unemployment|attendance)",
        "[a|an] {share} (chance|probability|likelihood|stake|shareholding)",
        "(chance|chances|probability|likelihood) (at|of|as) {share}",
        "(chance|probability|likelihood) of ~ (is|was|at|put at|is put at|was put at|stands at|stood at) {share}",
        "(own|owns|owned|owning|hold|holds|held|holding) {share} of (the|its) [~] (shares|stock|company|firm|business|club|equity)",
        "(proportion|percentage) of ~ (is|was|has reached|reached|stands at|stood at|rose to|fell to) {share}",
        "{share} (support|approval|backing) for",
        "(is|are|was|were|proved|proves|be) {share} (effective|complete|completed|accurate|literate|recyclable|vaccinated|renewable)",
        "(make|makes|made|making) up {share} of",
        "(account|accounts|accounted|accounting) for {share} of",
        "(constitute|constitutes|comprise|comprises|comprised) {share} of",
        "{share} of (the|its|their|all) ~ (was|were|is|are|been) (destroyed|lost|burned|burnt|flooded|killed|damaged|empty|vacant|completed|vaccinated|infected|felled|uninhabited)",
        "(lost|lose|loses|losing|destroyed|burned|burnt|killed|shed|scorched|flooded|flattened) {share} of (the|its|their|his|her|all)",
    )
    message = "{share} is more than all of them"
    valid = (
        Example("Some 86 per cent of voters agreed."),
        Example("The ward is running at 115% of capacity."),
        Example("Debt is 120 per cent of output."),
        Example("Nearly 100% of patients recovered."),
        Example("Sales were 130% of the target."),
        Example("Prices are 130 per cent of those people paid in May."),
        Example("Of the funds studied, 120 per cent returns were made by two."),
        Example("Exports account for 120 per cent of output, and turnout was 120 per cent higher."),
    )
    invalid = (
        Example("Some 186 per cent of voters agreed."),
        Example("About 120% of patients recovered."),
        Example("The party took 131 per cent of the vote."),
        Example("The poll found 104 per cent of people in favour."),
        Example("Nearly 140% of respondents said yes."),
        Example("More than 110 per cent of the pupils passed."),
        Example("Of the diners who filled in the form, 109% would come again."),
        Example("Asked about it, 112% of those who wrote back said no."),
        Example("Some 114 per cent of the landlords questioned want it gone."),
        Example("The pass rate in the north was 107 per cent."),
        Example("Women make up 120 per cent of the board."),
        Example("There is a 130 per cent chance of rain."),
    )

    @staticmethod
    def formula(share: Carrier) -> Carrier:
        return share

    def bind(self, match: Match) -> Iterator[Claim]:
        """Every share of a group is held against 100 per cent."""
        for place in match.places["share"]:
            share = match.sentence.figure(place)
            if share.kind == "percent" and not _is_level(match.sentence, place, match.phrasing.lexicon, match):
                yield self._claim(share)

    def propose_rest(self, passage: Passage, taken: frozenset[int]) -> Iterator[Claim]:
        """A share of things that can be counted, said of no level."""
        words = lexicon(passage.locale)
        for sentence in passage.sentences:
            for place, index in sentence.slots.items():
                share = sentence.figures[index]
                if share.kind != "percent" or share.is_range or share.value <= ALL or share.start in taken:
                    continue
                if _is_of_counted(sentence, place, words) and not _is_level(sentence, place, words, of_counted=True):
                    yield self._claim(share)

    def _claim(self, share: Quantity) -> Claim:
        """A share without its hedges: *up to 130 per cent of homes* is as wrong as 130 per cent of them."""
        told = share if share.value <= ALL else share.replace(qualifier=None, strength="")
        return Claim(self, {"share": told, "all": self.constant(share, ALL)}, self.binding)


def _is_of_counted(sentence: Slotted, place: int, words: Lexicon) -> bool:
    """Whether what the share is taken of is named as people or things that are counted one by one."""
    verb = _VERB.match(sentence.text, place + 1)
    if verb and verb[1] in words.groups["people_do"] and _FRONTED.match(sentence.text, 0, place):
        return True
    asked = _ASKED.match(sentence.text, place + 1)
    if asked and asked[1] in words.groups["asked_of_people"]:
        return True
    found = _NOUN.match(sentence.text, place + 1)
    return found is not None and (
        _is_counted(found[1], words) or (found[1] in words.groups["describing"] and _is_counted(found[2], words))
    )


def _is_counted(noun: str | None, words: Lexicon) -> bool:
    """Whether a noun is one of people, or of things that are counted one by one."""
    if noun is None or noun in words.groups["no_persons"]:
        return False
    counted = noun in words.groups["countable"] or noun in words.classes["people"]
    return counted or noun.endswith(tuple(words.groups["person_endings"]))


def _is_level(
    sentence: Slotted, place: int, words: Lexicon, match: Match | None = None, of_counted: bool = False
) -> bool:
    """Whether a percentage tells how one amount stands to another, or by how much it has grown."""
    text = sentence.text
    before = _BEFORE.search(text, max(0, place - 20), place)
    after = re.split("[,;.:()]", text[place + 1 : place + 1 + AFTER], maxsplit=1)[0]
    grown = _WORDS.findall(after)[:1]
    if grown and grown[0] in words.classes["comparison"]:
        return True
    if match is not None and match.phrasing.template.startswith(_PROPORTION):
        return words.has("open_bases", text[match.start : place])
    if not after.lstrip().startswith("of "):
        return False
    led = before is not None and before[1] in words.groups["level_of"] and (match is None or match.start >= place)
    return led or (not of_counted and words.has("open_bases", after))
