"""A score and the margin of the result."""

from __future__ import annotations

import re
from fractions import Fraction

from claimcheck.claims import Binding, Claim, Example, Match, Passage, Rule, Slotted
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.margins import gaps
from claimcheck.pattern import pattern
from claimcheck.quantities.quantity import Quantity, Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.claims.lexicon import Lexicon

_SCORE = pattern(r"(?<![\w.,/–-])(\d{1,3})[–-](\d{1,3})(?![\d.,/–-]?\d)")
_STOP = pattern(r"[,;.:]")
_NEAR = 90
_BEFORE = 40
_WORDS_OF_VOTE = 4
_BACK = 500
"""How far back the score may stand that a margin is of."""
_POINTS = "(point|points|goal|goals|run|runs|try|tries)"
_UNIT = pattern(r"(?<![a-z])(?:points?|goals?|runs?|try|tries)(?![a-z])")

VOTES = "(majority|margin) of {margin}"
"""Of a vote, the margin of which has no noun: "passed 61-44, a majority of 17"."""


class ScoreMargin(Rule):
    """A score of a game, and by how many points, goals or runs it was won.

    Writers slip by subtracting wrongly, and by giving the margin of another game. Where a sentence holds more than one score
    (half-time, sets, an earlier meeting), it does not say which the margin is of, and is left alone.
    """

    code = "CC512"
    aliases = ("score",)
    roles = {"margin": "count|point", "winner": "count", "loser": "count"}
    result = "margin"
    phrasings = (
        f"{{margin}} [-] [{_POINTS}] [away|home|first-round|opening|league|cup] (win|victory|defeat|loss|thrashing|triumph|drubbing|rout|hammering|beating|success|mauling|romp|demolition)",
        f"the {{margin}} [-] {_POINTS} margin",
        VOTES,
        f"(win|victory|defeat|loss|margin) (of|by) {{margin}} {_POINTS}",
        f"(won|lost|beaten|beat|winning|losing|prevailed|triumphed) … by {{margin}} {_POINTS}",
    )
    message = "the score makes it {computed}, not {margin}"
    valid = (
        Example("Elm won the cup, 31-19. Roe, who missed the semi-final, landed six goals in a 12-point victory."),
        Example("Elm won the cup, 31-19. They had been ten points ahead at half-time."),
        Example("Harwell won the vote, 50% to 46%. A poll of 4-6 August had shown her losing by three points."),
        Example("They were beaten 41-16, a 25-point defeat that cost the coach his job."),
        Example("The side won 3-1 after a 1-0 lead at the break, a two-goal win."),
        Example(
            "Elm won the cup, 24-17. They led 10-8 at half-time, and Roe kicked six goals in a seven-point victory."
        ),
        Example("She won 6-3 6-2, her 20th win of the year."),
        Example("Elm beat Ash 71-60, and the six-point margin over third place is safe."),
        Example("The motion carried 61-44, a majority of 17."),
        Example("The senate passed it 61-44; the party has a majority of six."),
        Example("The house passed it 311-284, short of the two-thirds majority of 397."),
        Example("They won 2-0 and lead the table with a nine-point margin."),
        Example("The home team won 88-71, a 17-point victory."),
        Example("Elm beat Ash 71-60, the 11-point margin its widest of the season."),
    )
    invalid = (
        Example("Elm won the cup, 31-19. Roe, who missed the semi-final, landed six goals in a ten-point victory."),
        Example("They were beaten 41-16, a 35-point defeat that cost the coach his job.", computed="25"),
        Example("The side won 5-1, a three-goal win.", computed="4"),
        Example("The home team won 88-71, a 27-point victory.", computed="17"),
        Example("Elm beat Ash 71-50, the 11-point margin its widest of the season.", computed="21"),
        Example("The visitors won 12-4, winning by six runs.", computed="8"),
        Example("The motion carried 61-44, a majority of 19.", computed="17"),
        Example("Saturday's 34-10 loss by 14 points was their worst.", computed="24"),
    )

    @staticmethod
    def formula(winner: Carrier, loser: Carrier) -> Carrier:
        return winner - loser

    def bind(self, match: Match) -> Iterator[Claim]:
        """The score stands near the margin, and is the only one of its sentence."""
        sentence = match.sentence
        if sentence.text.startswith(match.phrasing.lexicon.starts("of_a_table"), match.end):
            return
        text = sentence.document.text[sentence.start : sentence.end]
        scores = list(_SCORE.finditer(text))
        margin = match.sentence.figure(match.places["margin"][0])
        said = f"{margin.text} {margin.subject} {match.sentence.text[match.span('margin')[1] : match.end]}".lower()
        dated = [one.start - sentence.start for one in sentence.figures if one.calendar is not None]
        scores = [one for one in scores if not any(one.start() <= at < one.end() for at in dated)]
        if len(scores) != 1 or not (_UNIT.search(said) or self._is_of_vote(match, scores[0].end())):
            return
        score = scores[0]
        far = abs(sentence.start + score.start() - margin.start) > _NEAR
        record = match.phrasing.words_in(
            "brings_record_to", text[max(0, score.start() - _BEFORE) : score.start()].lower()
        )
        behind = _STOP.split(text[score.end() : score.end() + _BEFORE].lower())[0]
        if match.phrasing.words_in("at_the_half", behind):
            return
        if far or record or score[1] == score[2] or re.search(r"(?i)table|series|draw|aggregate", text):
            return
        figures = sorted(
            (self._side(sentence, score, side, sentence.start) for side in (1, 2)), key=lambda figure: figure.value
        )
        reading = Reading(margin.value, unit(""), Fraction(1))
        roles = {"margin": margin.replace(kind="count", readings=(reading,)), "winner": figures[1], "loser": figures[0]}
        yield Claim(self, roles, self.binding)

    meets = tuple(f"text:{unit}" for unit in ("point", "goal", "run", "try", "tries"))

    def propose_rest(self, passage: Passage, taken: frozenset[int]) -> Iterator[Claim]:
        """The margin of the one final score that the sentences before tell: "They won 31-19. … in a ten-point victory"."""
        words = lexicon(passage.locale)
        for sentence in passage.at(passage.naming("names_gap", "parted_by", "having_won")):
            start = max(passage.document.blocks[sentence.paragraph].start, sentence.start - _BACK)
            told = _SCORE.search(sentence.document.text, start, sentence.start) is not None
            for one in gaps(sentence, words) if told else ():
                if one.figure.start not in taken and _UNIT.search(f"{one.figure.text} {one.after[:_NEAR]}".lower()):
                    yield from self.of_score_before(passage, sentence, one.figure, words)

    def of_score_before(self, passage: Passage, sentence: Slotted, margin: Quantity, words: Lexicon) -> Iterator[Claim]:
        """The claim of a margin and the score before it, unless another score of the text has it."""
        text = sentence.document.text
        block = passage.document.blocks[sentence.paragraph]
        start = max(block.start, sentence.start - _BACK)
        final = [
            found
            for found in _SCORE.finditer(text, start, sentence.start)
            if found[1] != found[2]
            and not passage.within(found.start(), found.end())
            and not words.has("no_final", _around(text, found, start))
        ]
        told = text[start : sentence.end].lower()
        others = {abs(int(found[1]) - int(found[2])) for found in _SCORE.finditer(text, block.start, block.end)}
        if len(final) != 1 or words.has("no_score", told) or not words.has("having_won", told):
            return
        if margin.value in others - {abs(int(final[0][1]) - int(final[0][2]))} or margin.value > max(
            map(int, final[0].groups())
        ):
            return
        figures = sorted((self._side(sentence, final[0], side) for side in (1, 2)), key=lambda figure: figure.value)
        reading = Reading(margin.value, unit(""), Fraction(1))
        roles = {"margin": margin.replace(kind="count", readings=(reading,)), "winner": figures[1], "loser": figures[0]}
        yield Claim(self, roles, Binding.PARAGRAPH)

    @staticmethod
    def _is_of_vote(match: Match, end: int) -> bool:
        """Whether the score, which ends there, is that of a vote, and the margin right behind it has no noun."""
        sentence, margin = match.sentence, match.sentence.figure(match.places["margin"][0])
        gap = sentence.document.text[sentence.start + end : margin.start]
        beside = gap.lstrip().startswith((",", "–", "-", "(")) and len(gap.strip(" ,–-(").split()) <= _WORDS_OF_VOTE
        voted = match.phrasing.words_in("put_to_vote", sentence.text) != [] and match.phrasing.template == VOTES
        return voted and beside and not sentence.text[match.end :].startswith(" ")

    def _side(self, sentence: Slotted, score: re.Match[str], side: int, offset: int = 0) -> Quantity:
        """What one side scored, as a figure of its own."""
        start, end = (offset + place for place in score.span(side))
        reading = Reading(Fraction(int(score[side])), unit(""), Fraction(1))
        return Quantity(sentence.document, start, end, end, "count", (reading,))


def _around(text: str, score: re.Match[str], start: int) -> str:
    """The clause of a score, which tells whether it is the last one."""
    before = _STOP.split(text[start : score.start()].lower())[-1]
    return f"{before} {_STOP.split(text[score.end() : score.end() + _NEAR].lower())[0]}"
