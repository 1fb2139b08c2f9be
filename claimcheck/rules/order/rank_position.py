"""A place in a ranking and those who are ahead."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import ANY, COUNT, DATE, Binding, Claim, Example, Match, Passage, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.notated import bracketed, exactly
from claimcheck.claims.placings import placings
from claimcheck.claims.ranking import behind
from claimcheck.claims.roles import WORD
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.standing import holds, peers, standing
from claimcheck.pattern import pattern
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Slotted
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_PLACE = "[place|-placed|spot|position]"
_AND = pattern(r"\band\b")
_WORDS = pattern(r"[a-z][a-z'-]*|[,:(–.]")
_BEFORE, _BEHIND = 16, 16
"""How far around *only* words may say that those after it are ahead."""
_TOLD = 6


class RankPosition(Rule):
    """Whoever is third has two ahead: a place is at least one more than the number of those named with better figures.

    Those named need not be all, so that a place further down is no contradiction; where they are *the only ones*, it is.
    """

    code = "CC934"
    is_loose = True
    meets = (
        "text:behind",
        "text:trail",
        "text:looking up",
        "text:beaten by",
        "text:ahead",
        "page:Ahead of",
        "text:nly",
        "text:, after",
        "text:d after",
        "text:h after",
        "text: silver",
        "text: bronze",
        "text: second",
        "text: third",
        "text: fourth",
        "text: fifth",
    )
    roles = {"place": f"ordinal|{WORD}nth", "own": ANY, "ahead": "own"}
    result = "place"
    readings = ("formula", "exactly")
    relation = {"formula": "<=", "exactly": "="}
    phrasings = (
        f"{{place}} {_PLACE} ~ (with|on|at) {{own}} [~] , behind {{ahead...}}",
        rf"{{place}} {_PLACE} \( {{own}} \) [,] behind {{ahead...}}",
        f"{{own}} ~ {{place}} {_PLACE} , behind {{ahead...}}",
    )
    message = "with {ahead} ahead the place is {computed} at best, not {place}"
    valid = (
        Example("The Elm index was up at 2160. It saw a low of 2141 in the first 40 minutes. The Ash index had 2163."),
        Example("Ann Poole finished third with 6,214 points. Jo Webb had 6,401 and Bea Lund 6,330."),
        Example(
            "Elm finished second in the north section on 60 points. In the south section Ash had 71 and Oak had 66."
        ),
        Example(
            "Going into round 25, Elm were second in the table with 13 points. Before round 25 Ash had won four games."
        ),
        Example("Elm sit third with 54 points. Ahead of them are Ash (68) and Oak (60)."),
        Example("Elm sit second with 54 points. Ahead of them in the spring were Ash (48) and Oak (60)."),
        Example("Ajax are third on 60 points, behind PSV with 70 and Utrecht with 65."),
        Example("She is second with 40 votes, behind Marsh on 55."),
        Example("The port was fifth with 3m tonnes, behind Hull with 4m and Leith with 5m."),
        Example("At 9 under par he was fourth, behind Cole (14 under), Roe (12) and Marsh (11)."),
        Example("He finished third in 9.9 seconds, behind Cole."),
        Example("The firm is second with 20%, behind Acme with 31%, and 12% buy abroad."),
        Example("She was second with 40 votes; only Marsh, with 55, polled more."),
        Example("He was third on 61 points, behind only Roe on 70 and Marsh on 66."),
        Example("She was third with 40 points; only Marsh, with 55, had more wins."),
        Example("Joint third on 40 points, they are behind only Marsh on 55."),
    )
    invalid = (
        Example("Ann Poole finished second with 6,214 points. It rained. Jo Webb had 6,401 and Bea Lund 6,330."),
        Example(
            "Ash won the cup with 74 points. Brill had 70 and Oak, unbeaten for weeks, had 66. Elm finished third on 61."
        ),
        Example("Elm sit second with 54 points. Ahead of them are Ash (68), Oak (60) and Yew (57).", computed="4"),
        Example("Ajax are second on 60 points, behind PSV with 70, Utrecht with 65 and Twente with 62.", computed="4"),
        Example(
            "The port was second with 3m tonnes, behind Hull with 4m tonnes and Leith with 5m tonnes.", computed="3"
        ),
        Example("She came third with 40 votes, behind Marsh on 55, Cole on 51 and Roe on 48.", computed="4"),
        Example("With 41 medals Norway came second, behind Italy (52), Japan (48) and Austria (45).", computed="4"),
        Example("Norway was second with 9 golds, behind Italy with 12 golds and Japan with 11 golds.", computed="3"),
        Example("The mine is second with 20%, behind Acme with 31% and Borax with 25%.", computed="3"),
        Example("She was fourth with 40 votes; only Marsh, with 55, polled more.", computed="2"),
        Example("He was fourth on 61 points, behind only Roe on 70 and Marsh on 66.", computed="3"),
        Example("They lie third with 44 points, and only Borne, on 49, are ahead of them.", computed="2"),
    )

    @staticmethod
    def formula(ahead: Carrier) -> Carrier:
        return len(ahead) + 1

    @staticmethod
    def exactly(ahead: Carrier) -> Carrier:
        """Where those ahead are the only ones."""
        return len(ahead) + 1

    def bind(self, match: Match) -> Iterator[Claim]:
        """The place and those whose figures are greater; those *behind only* whom someone is are told of as a whole."""
        words = match.phrasing.lexicon
        if words.has("behind_only", match.sentence.text) or len(words.words_in("rank", match.sentence.text)) > 1:
            return
        roles = self.filled(match)
        own: Quantity = roles["own"]  # type: ignore[assignment]
        ahead: tuple[Quantity, ...] = roles["ahead"]  # type: ignore[assignment]
        if self.alike(roles) and all(figure.kind == own.kind and figure.value > own.value for figure in ahead):
            place: Quantity = roles["place"]  # type: ignore[assignment]
            number = Reading(place.value, unit(""), Fraction(0))
            counted = self.constant(place, int(place.value)).replace(readings=(number,))
            yield Claim(self, {**roles, "place": counted}, self.binding, ("formula",))

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """A place told in a word, the figure that earned it, and the figures in brackets behind the names of those ahead."""
        words = lexicon(passage.locale)
        for sentence in passage.at(passage.naming("rank")):
            told = holds(sentence, COUNT, 1) and _behind(sentence, words) >= 0
            alone = len(sentence.slots) > 1 and words.has("alone", sentence.text)
            places = words.words_in("rank", sentence.text) if told or alone else []
            if len(places) != 1:
                continue
            if told and not words.has("behind_only", sentence.text):
                yield from self.told(sentence, places[0], words)
            if alone and not words.has("shared_place", sentence.text):
                yield from self.told_alone(sentence, places[0], words)

    def propose_rest(self, passage: Passage, taken: frozenset[int]) -> Iterator[Claim]:
        """A place with the figure that earned it, and the better figures of others in the sentences around it."""
        for one in placings(passage, lexicon(passage.locale)):
            if not (one.place.start in taken and one.own.start in taken):
                yield Claim(
                    self, {"place": one.place, "own": one.own, "ahead": one.ahead}, Binding.PARAGRAPH, ("formula",)
                )

    def told(self, sentence: Slotted, place: str, words: Lexicon) -> Iterator[Claim]:
        """The claim of a sentence with one place and several who are ahead."""
        place_of = _behind(sentence, words)
        after = sentence.origin(place_of)
        ahead = tuple(bracketed(sentence.document, after, sentence.end))
        if not ahead:
            ahead = tuple(
                one.figure for one in standing(sentence, COUNT) if one.place > place_of and not one.figure.is_range
            )
        own = [one.figure for one in standing(sentence, COUNT) if one.place < place_of and not one.figure.is_range]
        if len(own) == 1 and len(ahead) > 1 and all(figure.value > own[0].value for figure in ahead):
            yield self.claim(_placed(sentence, place, words), own[0], ahead)

    def told_alone(self, sentence: Slotted, place: str, words: Lexicon) -> Iterator[Claim]:
        """The claim of those who are said to be the only ones ahead, each with a figure."""
        text = sentence.text
        alone = text.find(words.words_in("alone", text)[0])
        for lot in peers(sentence):
            own = [one.figure for one in lot if one.place < alone]
            rest = [one for one in lot if one.place > alone]
            if len(own) != 1 or not rest or SLOTS[DATE] in text[alone:]:
                continue
            names = text[alone : rest[-1].place]
            several = len(rest) - 1 == len(_AND.findall(names)) and ";" not in names and "." not in names
            better = all(one.figure.value > own[0].value for one in rest)
            if several and better and _is_ahead(text, alone, rest[-1], words):
                ahead = tuple(one.figure for one in rest)
                yield self.claim(_placed(sentence, place, words), own[0], ahead, "exactly")

    def claim(self, place: Quantity, own: Quantity, ahead: tuple[Quantity, ...], reading: str = "formula") -> Claim:
        """The claim that a place told in a word leaves room for those ahead, or for no others."""
        return Claim(self, {"place": place, "own": bare(own), "ahead": ahead}, Binding.SENTENCE, (reading,))


def bare(own: Quantity) -> Quantity:
    """A figure of one's own as a plain number, of which nothing is computed."""
    return own.replace(readings=(own.readings[0].replace(unit=unit("")),))


def _behind(sentence: Slotted, words: Lexicon) -> int:
    """Where those ahead are told of: after "behind", or after "after" and a name."""
    found = words.words_in("ahead_of_it", sentence.text)
    return sentence.text.find(found[0]) if found else behind(sentence, words)


def _placed(sentence: Slotted, place: str, words: Lexicon) -> Quantity:
    """A place told in a word as a number."""
    start = sentence.origin(sentence.text.find(place))
    return exactly(sentence.document, start, start + len(place), Fraction(words.number("rank", place)))


def _is_ahead(text: str, alone: int, last: Standing, words: Lexicon) -> bool:
    """Whether those named after *only* are ahead: "behind only Ann on 70", "only Ann, on 70, did better"."""
    if words.has("behind_only", text[max(0, alone - _BEFORE) : alone + _BEHIND]):
        return True
    told = _WORDS.findall(last.after.partition(";")[0])
    for at, word in enumerate(told[:_TOLD]):
        if word in words.groups["ahead_alone"]:
            after = told[at + 1 : at + 2]
            return not after or not after[0].isalpha() or after[0] in words.groups["one_of_them"] or after[0] == "of"
    return False
