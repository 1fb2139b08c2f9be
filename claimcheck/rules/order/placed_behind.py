"""Whoever is placed behind others has no better a figure than theirs."""

from __future__ import annotations

from claimcheck.claims import ANY, COUNT, Binding, Claim, Example, Passage, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.notated import bracketed
from claimcheck.claims.ranking import behind
from claimcheck.claims.standing import is_near, is_peer, peers, standing
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Slotted
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_FAR, _SIGNS = 8, ",.;:!"
_SECOND, _NAME = 2, 4
"""The first place that has somebody ahead; the longest name, in words, of those who are."""


class PlacedBehind(Rule):
    """Whoever is *third, behind* two others has fewer points than either: a rival behind whom someone is placed is no worse.

    Whether more is better the words may leave open (strokes, seconds): of rivals on both sides one is wrong all the same;
    a single rival is tested where points, votes or the like are told. Places shared or given on goal difference are equal
    and hold.
    """

    code = "CC938"
    meets = (
        "text:behind",
        "text:, after",
        "text:d after",
        "text:h after",
        "text:trail",
        "text:beaten by",
        "text:The leader",
        "text:The league leaders",
        "text:The table-toppers",
        "text:The championship leader",
        "text:The front-runners",
    )
    roles = {"rival": ANY, "own": "rival"}
    result = "own"
    readings = ("more", "less")
    relation = {"more": ">=", "less": "<="}
    loudest = "warning"
    binding = Binding.SENTENCE
    message = "{own} is not behind {rival}"
    valid = (
        Example("Elm are third on 58 points, behind Oak (61) and Ash (59)."),
        Example("At 9 under par he was third, behind Cole (14 under) and Roe (12)."),
        Example("Elm are second on 44 points, behind Ash (44) on goal difference."),
        Example("She came third in 51.2 seconds, behind Roe (50.9) and Marsh (51.0)."),
        Example("Elm are second with 44 points, behind Ash, who have played 26 games."),
        Example("Elm lie third on 54 points. The leaders, Oak, have 61 with four games left."),
        Example("Elm lie second on 54 points. The leaders of the women's league, Oak, have 51."),
        Example("Elm lie second on 54 points. The leaders, Oak, have 51 in the reserve table."),
        Example("Roe lies second with 14 points. The leader, Cole, has 12, and a penalty to serve."),
        Example("Elm scored 54 points in the second half. The leaders, Oak, have 51."),
        Example("She was second with 61 votes, behind Roe, who had won 40 in the last poll."),
    )
    invalid = (
        Example("Elm are third on 58 points, behind Oak (61) and Ash (55)."),
        Example("She finished fourth with 41 votes, behind Marsh (55), Roe (48) and Lund (39)."),
        Example("Third in the table are Ash with 39 points, behind Elm on 44 and Oak on 36."),
        Example("Norway came fourth with 14 golds, after Italy with 16, Japan with 15 and France with 13."),
        Example("Elm lie second on 44 points, behind Oak (41)."),
        Example("With four games left, Elm lie third on 64 points. The leaders, Oak, have 61 from as many matches."),
    )

    @staticmethod
    def more(rival: Carrier) -> Carrier:
        """Where more is better, a rival ahead has no fewer."""
        return rival

    @staticmethod
    def less(rival: Carrier) -> Carrier:
        """Where less is better, a rival ahead has no more."""
        return rival

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """The figure of one who is placed, and those of the others whom the sentence names as ahead."""
        words = lexicon(passage.locale)
        for sentence in passage.at(passage.naming("rank")):
            if len(words.words_in("rank", sentence.text)) == 1:
                yield from self.told(sentence, words)
        for first, last in passage.followed(passage.naming("rank")):
            if last.text.startswith(tuple(words.groups["the_leaders"])):
                yield from self.led(first, last, words)

    def led(self, first: Slotted, last: Slotted, words: Lexicon) -> Iterator[Claim]:
        """The claim of one placed behind those whom the next sentence begins with: "The leaders, Elm, have 58"."""
        if not _is_placed(first.text, words) or words.has("placed_otherwise", first.text):
            return
        own = [one for one in standing(first, COUNT) if _is_scored(one.figure, first, words)]
        ahead = [one for one in standing(last, COUNT) if _is_of_leaders(one, words)]
        if len(own) != 1 or len(ahead) != 1 or not is_peer(own[0].figure, ahead[0].figure):
            return
        if own[0].figure.qualifier is None and not any(
            words.has(name, f"{first.text} {last.text}") for name in ("less_is_better", "counts_against")
        ):
            yield from self.held(own[0].figure, [ahead[0].figure], scored=True)

    def told(self, sentence: Slotted, words: Lexicon) -> Iterator[Claim]:
        """The claims of a sentence: each rival has no worse a figure, by whichever sense of better most of them have."""
        at = behind(sentence, words)
        if at < 0 or words.has("placed_otherwise", sentence.text):
            return
        for lot in peers(sentence):
            own = [one for one in lot if one.place < at and not words.has("behind_them", one.words_after(1))]
            ahead = [one.figure for one in lot if one.place > at and words.has("ahead_with", one.words_before(1))]
            if len(own) != 1 or own[0].figure.qualifier is not None:
                continue
            figure = own[0].figure
            listed = bracketed(sentence.document, sentence.origin(at), sentence.end) if figure.kind == "count" else []
            plain = figure.replace(readings=(figure.readings[0].replace(unit=unit("")),)) if listed else figure
            yield from self.held(plain, listed or ahead, _is_scored(figure, sentence, words))

    def held(self, own: Quantity, ahead: list[Quantity], scored: bool) -> Iterator[Claim]:
        """The claim about the worst of the rivals, where the words or the rivals themselves tell which way is better."""
        near = [one for one in ahead if is_near(own, one, _FAR) and one.qualifier is None]
        more = sum(one.value > own.value for one in near)
        less = sum(one.value < own.value for one in near)
        if near and len(near) == len(ahead) and (scored or (more and less and more != less)):
            reading = "more" if scored or more > less else "less"
            worst = (min if reading == "more" else max)(near, key=lambda one: one.value)
            yield Claim(self, {"rival": worst, "own": own}, self.binding, (reading,))


def _is_placed(text: str, words: Lexicon) -> bool:
    """Whether a sentence says that somebody lies second, or further down, and names no other place."""
    found = words.words_in("rank", text)
    if len(found) != 1 or words.number("rank", found[0]) < _SECOND or words.has("times_past", text):
        return False
    before, _, after = text.partition(found[0])
    led = words.groups["lies_in"].intersection(before.split()[-1:])
    return bool(led) and after.startswith(words.starts("lies_with"))


def _is_of_leaders(one: Standing, words: Lexicon) -> bool:
    """Whether a figure is what the leaders have, who have at most a name before it."""
    ahead = one.sentence.text[: one.place]
    led = next(
        phrase for phrase in sorted(words.groups["the_leaders"], key=len, reverse=True) if ahead.startswith(phrase)
    )
    behind = one.after.split(maxsplit=1)[:1]
    word = behind[0].rstrip(_SIGNS) if behind else ""
    if word and word not in words.groups["leads_from_there"]:
        return False
    name, comma, verb = ahead.removeprefix(led).strip().removeprefix(", ").rpartition(", ")
    return verb.strip() in words.groups["leads_with"] and (not comma or len(name.split()) <= _NAME)


def _is_scored(own: Quantity, sentence: Slotted, words: Lexicon) -> bool:
    """Whether a figure is one of which more is better: points, votes, goals."""
    noun = own.subject.rpartition(" ")[2]
    return noun in words.groups["more_is_better"] and not words.has("less_is_better", sentence.text)
