"""A place in a ranking and those who are ahead."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import ANY, COUNT, Binding, Claim, Example, Match, Passage, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.notated import bracketed, exactly
from claimcheck.claims.roles import WORD
from claimcheck.claims.standing import standing
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Slotted
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.quantities.quantity import Quantity

_PLACE = "[place|-placed|spot|position]"


class RankPosition(Rule):
    """Whoever is third has two ahead: a place is at least one more than the number of those named with better figures.

    Those named need not be all, so that a place further down is no contradiction.
    """

    code = "CC934"
    meets = ("text:behind", "text:trail", "text:looking up", "text:beaten by", "text:ahead")
    roles = {"place": f"ordinal|{WORD}nth", "own": ANY, "ahead": "own"}
    result = "place"
    relation = "<="
    phrasings = (
        f"{{place}} {_PLACE} ~ (with|on|at) {{own}} [~] , behind {{ahead...}}",
        rf"{{place}} {_PLACE} \( {{own}} \) [,] behind {{ahead...}}",
        f"{{own}} ~ {{place}} {_PLACE} , behind {{ahead...}}",
    )
    message = "with {ahead} ahead the place is {computed} at best, not {place}"
    valid = (
        Example("Ajax are third on 60 points, behind PSV with 70 and Utrecht with 65."),
        Example("She is second with 40 votes, behind Marsh on 55."),
        Example("The port was fifth with 3m tonnes, behind Hull with 4m and Leith with 5m."),
        Example("At 9 under par he was fourth, behind Cole (14 under), Roe (12) and Marsh (11)."),
        Example("He finished third in 9.9 seconds, behind Cole."),
        Example("The firm is second with 20%, behind Acme with 31%, and 12% buy abroad."),
    )
    invalid = (
        Example("Ajax are second on 60 points, behind PSV with 70, Utrecht with 65 and Twente with 62.", computed="4"),
        Example(
            "The port was second with 3m tonnes, behind Hull with 4m tonnes and Leith with 5m tonnes.", computed="3"
        ),
        Example("She came third with 40 votes, behind Marsh on 55, Cole on 51 and Roe on 48.", computed="4"),
        Example("With 41 medals Norway came second, behind Italy (52), Japan (48) and Austria (45).", computed="4"),
        Example("Norway was second with 9 golds, behind Italy with 12 golds and Japan with 11 golds.", computed="3"),
        Example("The mine is second with 20%, behind Acme with 31% and Borax with 25%.", computed="3"),
    )

    @staticmethod
    def formula(ahead: Carrier) -> Carrier:
        return len(ahead) + 1

    def bind(self, match: Match) -> Iterator[Claim]:
        """The place and those whose figures are greater."""
        roles = self.filled(match)
        own: Quantity = roles["own"]  # type: ignore[assignment]
        ahead: tuple[Quantity, ...] = roles["ahead"]  # type: ignore[assignment]
        if self.alike(roles) and all(figure.kind == own.kind and figure.value > own.value for figure in ahead):
            place: Quantity = roles["place"]  # type: ignore[assignment]
            number = Reading(place.value, unit(""), Fraction(0))
            counted = self.constant(place, int(place.value)).replace(readings=(number,))
            yield Claim(self, {**roles, "place": counted}, self.binding)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """A place told in a word, the figure that earned it, and the figures in brackets behind the names of those ahead."""
        words = lexicon(passage.locale)
        for sentence in passage.sentences:
            places = words.words_in("rank", sentence.text)
            if len(places) == 1 and words.has("ahead_of_it", sentence.text):
                yield from self.told(sentence, places[0], words)

    def told(self, sentence: Slotted, place: str, words: Lexicon) -> Iterator[Claim]:
        """The claim of a sentence with one place and several who are ahead."""
        text = sentence.text
        behind = text.find(words.words_in("ahead_of_it", text)[0])
        after = sentence.origin(behind)
        ahead = tuple(bracketed(sentence.document, after, sentence.end))
        if not ahead:
            ahead = tuple(
                one.figure for one in standing(sentence, COUNT) if one.place > behind and not one.figure.is_range
            )
        own = [one.figure for one in standing(sentence, COUNT) if one.place < behind and not one.figure.is_range]
        if len(own) == 1 and len(ahead) > 1 and all(figure.value > own[0].value for figure in ahead):
            start = sentence.origin(text.find(place))
            value = Fraction(words.number("rank", place))
            counted = exactly(sentence.document, start, start + len(place), value)
            plain = own[0].replace(readings=(own[0].readings[0].replace(unit=unit("")),))
            yield Claim(self, {"place": counted, "own": plain, "ahead": ahead}, Binding.SENTENCE)
