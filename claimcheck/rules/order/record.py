"""A record and the one that it beats."""

from __future__ import annotations

from claimcheck.claims import ANY, Binding, Claim, Example, Match, Passage, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.rivals import clause, earlier, noun, paired, values
from claimcheck.claims.standing import is_near, is_peer, lent_unit, peers, standing
from claimcheck.claims.timeline import rounded
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Slotted
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_RECORD = "(record|record high|mark|best|high|peak|all-time high|high-water mark|total)"
_OLD = "[the|its|his|her|their|a|last year's|this year's|last season's|last month's|an] [previous|old|former|earlier|prior|existing|existing world|world|national|course|club|house] [world|national|course|club|house]"
_HINTS = {
    "ever": pattern(r"\bever\b"),
    **{word: pattern(word) for word in ("record", "best", "peak", "high", "mark", "low", "milestone", "since")},
}
_PAIR = 2
_PASSIVE = 4
_FAR, _LED, _MEAN = 5, 16, 40
_CLOSE = 2
_COUNTED = ("count",)
_FAR_BACK = 140
"""How far before a figure the words may stand that make it the record that stood."""
_OPENING, _LONG_OPENING = 5, 8
_SIGNS = (", ", ": ", "– ", "(")
_TIMES = ("duration", "time")


class Record(Rule):
    """A new record goes beyond the old one: above it, or below it for a record low and for times run.

    Where less may be better and the words do not say (golf, response times), nothing is tested.
    """

    code = "CC933"
    is_loose = True
    meets = (
        "text:record",
        "text:best",
        "text:peak",
        "text:all-time",
        "text:high of",
        "text:low of",
        "text:mark of",
        "text: ever",
        "text:when it",
        "text:when the",
    )
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
        Example(
            "Prices reached €102 a head. That compares with €85 in 2023, and is the highest since 2014, when lambs made €71."
        ),
        Example(
            "That is twice the average for the month of 125mm, and beats the previous record of 287.9mm, set in 1967, by 24.5mm."
        ),
        Example(
            "Jo Webb threw the disc 61.2 metres. She had fouled twice. Her throw beat the county record of 60.1 metres."
        ),
        Example(
            "Jo Webb threw the disc 61.2 metres. She beat the club record. The county record of 62.9 metres stood."
        ),
        Example("Output was up 21.3% on the year, though some way off the peak of 43% seen in 2004."),
        Example("The shares were at a high of £3.10 today, up from Monday's close, and well above the low of £2.18."),
        Example("It bettered her previous best of 48.83 and was the fastest lap since Koch's 48.22 of 1986."),
        Example("The auction's total, $61m, beat last year's record of $58m."),
        Example("She ran 9.81 seconds, breaking the record of 9.88 seconds."),
        Example("The jobless rate fell to a record low of 3.1%, below the previous record of 3.4%."),
        Example("He carded a 62, beating the course record of 63."),
        Example("A record 4,120 runners took part, up from 3,980."),
        Example("Oil hit its highest since 2019, when it reached $78; it was $71 at the close."),
        Example("A runner who broke the world record in 10.29 seconds won here in 10.68 seconds."),
        Example("The crowd of 52,300 was no record: 54,100 came in 1988."),
        Example("Monday's low of -28C beat the old mark of -25C."),
        Example("Output was 4m tonnes, short of the record of 5m tonnes."),
        Example("Her 6.41m was a national record. The previous best, 6.38m, had stood for nine years."),
        Example("A record 7,140 rowers entered. The best entry before that, of 6,820, was in 2016."),
        Example("A record 4,100 walkers came on Monday. The best week before that, of 22,000, was in 2016."),
        Example("A record low of 31 nests was found. The lowest number until then was 38, in 1997."),
        Example("He has a record 41 caps. The previous captain had 64."),
    )
    invalid = (
        Example(
            "Jo Webb threw the disc 61.2 metres. She had fouled twice. Her throw beat the county record of 62.9 metres."
        ),
        Example("The auction's total, $51m, beat last year's record of $58m."),
        Example("She ran 9.91 seconds, breaking the record of 9.88 seconds."),
        Example("The rate fell to a record low of 3.8%, below the previous record of 3.4%."),
        Example("A record 3,120 runners took part, up from 3,980."),
        Example("Joblessness rose to 9.1%, topping the previous peak of 9.8%."),
        Example("The vase fetched £21m, a record for the maker, whose previous best was £24m."),
        Example("At $71 a barrel, oil is at its highest since 2019, when it touched $68."),
        Example("Wednesday's 43.1C broke the town's December record of 45.6C."),
        Example("She set a course record of 2:19:02, bettering the old mark of 2:18:20."),
        Example("They broke the club record of 312 goals with 287 goals."),
        Example("The crowd of 61,200 surpassed the previous record of 64,850."),
        Example("Profits hit an all-time high of £41m. The previous peak, in 2015, was £44m."),
        Example("A record 7,140 rowers entered, the club said. The best entry before that, of 7,820, was in 2016."),
        Example("A record £61,000 was raised. The most it had taken until then, in 2016, was £68,000."),
        Example("She threw 61.2m, breaking with her last attempt of the night a county record of 62.9m."),
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
        if (
            new.kind != old.kind
            or not self.alike(roles)
            or (new.subject and old.subject and new.subject != old.subject)
        ):
            return
        if "since" in match.phrasing.template:
            reading = "below" if "highest" in match.phrasing.template else "above"
            yield self.claim(new, old, reading, Binding.SENTENCE)
            return
        named = match.sentence.text[: match.span("new")[0]][-_LED:]
        lead = match.sentence.text[: match.span("new")[0]]
        if (
            match.phrasing.lexicon.leads("against", lead)
            or "average" in match.sentence.text[: match.span("new")[0]][-_MEAN:]
        ):
            return
        low = " low" in match.phrasing.template or match.phrasing.lexicon.has("low_of", named)
        yield from self.beaten((new, old), low, match.sentence.text, match.phrasing.lexicon)

    def claim(self, new: Quantity, old: Quantity, reading: str, binding: Binding = Binding.STATED) -> Claim:
        """The claim that one figure lies above or below another, or on it."""
        return Claim(self, {"new": rounded(new), "old": rounded(old)}, binding, (reading,))

    def beaten(
        self, pair: tuple[Quantity, Quantity], low: bool, text: str, words: Lexicon, binding: Binding = Binding.STATED
    ) -> Iterator[Claim]:
        """The claim that of two figures the first beats the second, where it is known which way is better."""
        new, old = pair
        if not low and new.kind in _TIMES:
            if (words.has("raced", text) or ":" in new.text) and not words.has("endured", text):
                yield self.claim(new, old, "below", binding)
        elif low or words.has("a_high", text) or not words.has("less_is_better", text):
            yield self.claim(new, old, "below" if low else "above", binding)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """A record and the only other figure of its kind in the sentence."""
        words = lexicon(passage.locale)
        hinted = passage.having(_HINTS)
        for sentence in passage.at(hinted):
            if len(sentence.slots) > 1 and _may_tell(sentence.text, words):
                for lot in peers(sentence):
                    pair = lot if len(lot) == _PAIR else lent_unit(lot)
                    if len(pair) == _PAIR and is_near(pair[0].figure, pair[1].figure, _FAR):
                        yield from self.told(pair, words)
        for first, last in passage.followed(hinted):
            if _is_of_old(last, words):
                yield from self.told_apart(first, last, words)

    def propose_rest(self, passage: Passage, taken: frozenset[int]) -> Iterator[Claim]:
        """A record that a sentence says was beaten, and the one figure of its kind told before: "She broke the record of"."""
        words = lexicon(passage.locale)
        for number in passage.naming("a_record"):
            sentence = passage.sentences[number]
            before = earlier(passage, number)
            old = _stood(sentence, words) if before and not words.has("unbeaten", sentence.text) else None
            if old is None or old.figure.start in taken:
                continue
            known = [
                pair[0]
                for one in values(before)
                if (pair := paired(one.figure, old.figure)) is not None
                and is_near(*pair, _CLOSE)
                and noun(pair[0], words) in ("", noun(old.figure, words))
                and pair[0].qualifier is None
                and not words.has("of_another_time", clause(one))
            ]
            if len(known) == 1:
                text = " ".join(one.text for one in before)
                low = words.has("a_low", sentence.text)
                yield from self.beaten((known[0], old.figure), low, text, words, Binding.PARAGRAPH)

    def told_apart(self, first: Slotted, last: Slotted, words: Lexicon) -> Iterator[Claim]:
        """The claim of two sentences: "Profits hit an all-time high of £41m. The previous peak was £36m"."""
        text = f"{first.text} {last.text}"
        if words.has("unbeaten", first.text) or not words.has("sets_record", first.text) or words.has("since", text):
            return
        old = [one for one in standing(last) if one.figure.calendar is None and not one.figure.is_range]
        if len(old) != 1:
            return
        new = [one for one in standing(first) if is_peer(one.figure, old[0].figure) and not one.figure.is_range]
        if len(new) == 1 and is_near(new[0].figure, old[0].figure, _FAR) and not _is_margin(new[0], words):
            low, was_best = words.has("a_low", first.text), _was_best(last, words)
            if was_best and low != (was_best < 0):
                return
            yield from self.beaten((new[0].figure, old[0].figure), low, text, words, Binding.PARAGRAPH)

    def told(self, lot: list[Standing], words: Lexicon) -> Iterator[Claim]:
        """The claim of the only two figures of a kind, one of which is the record that stood."""
        text = lot[0].sentence.text
        since = words.words_in("superlative", text) if words.has("since", text) else []
        for new, old in (lot, lot[::-1]):
            if words.leads("against", new.before) or words.has("since", new.words_before(_PAIR)):
                continue
            if len(since) == 1 and words.has("since_when", old.before) and not words.has("since_when", new.before):
                most = words.number("superlative", since[0]) > 0
                yield self.claim(new.figure, old.figure, "below" if most else "above", Binding.SENTENCE)
            elif not since and _is_claimed(text, words) and _is_old(old, new, words) and not _is_old(new, old, words):
                low = words.has("a_low", text)
                if not (low and words.has("a_high", new.before) and words.has("low_of", old.words_before(2))):
                    yield from self.beaten((new.figure, old.figure), low, text, words, Binding.SENTENCE)


def _may_tell(text: str, words: Lexicon) -> bool:
    """Whether a sentence may say that one of its figures beats the other."""
    return (words.has("since", text) or words.has("a_record", text)) and not words.has("unbeaten", text)


def _is_of_old(sentence: Slotted, words: Lexicon) -> bool:
    """Whether a sentence opens with the record that stood: "The previous peak, in 2015, was £44m"."""
    opening = " ".join(sentence.text.split()[:_OPENING])
    return (words.has("former", opening) and words.has("a_record", opening)) or _was_best(sentence, words) != 0


def _stood(sentence: Slotted, words: Lexicon) -> Standing | None:
    """The only figure of a sentence that says a record fell, if it is the record that stood."""
    found = [one for one in values((sentence,)) if one.figure.kind not in _COUNTED or one.figure.subject != "years"]
    if len(found) != 1 or words.has("supposed", sentence.text):
        return None
    text = sentence.text
    before = text[max(0, found[0].place - _FAR_BACK) : found[0].place]
    fell = words.has("beat", text) or words.has("record_fell", text) or words.has("new_record", text)
    named = words.words_in("a_record", before)
    rest = before.rpartition(named[-1])[2] if named else ""
    apart = words.has("record_apart", rest) and not words.has("record_stood", rest)
    return found[0] if fell and named and not apart and words.has("record_named", before) else None


def _was_best(sentence: Slotted, words: Lexicon) -> int:
    """Whether a sentence opens with the most (1) or the least (−1) of the time before: "The best crowd before that"."""
    opening = [word.strip(",") for word in sentence.text.split()[:_LONG_OPENING]]
    if len(opening) <= _PAIR or opening[0] not in words.groups["with_article"]:
        return 0
    sense = 1 if opening[1] == "best" else words.number("superlative", opening[1])
    spell = opening[2] in words.groups["best_spells"]
    return 0 if spell or not words.has("until_record", " ".join(opening)) else sense


def _is_margin(one: Standing, words: Lexicon) -> bool:
    """Whether a figure is by how much a record fell."""
    return words.has("gap_before", one.words_before(1)) or words.has("gap_after", one.words_after(1))


def _is_claimed(text: str, words: Lexicon) -> bool:
    """Whether a sentence says that a record fell, and does not merely compare a figure with one."""
    named = words.words_in("a_record", text)
    fell = words.has("record_fell", text) and words.has("former", text)
    return len(named) > 1 or (bool(named) and (fell or words.has("beat", text)))


def _is_old(one: Standing, other: Standing, words: Lexicon) -> bool:
    """Whether a figure is the record that stood: "the old mark of", "broke the club record of", "beating the … of 1971"."""
    if not words.has("states_record", one.words_before(1)) and not one.before.endswith(_SIGNS):
        return False
    text = one.sentence.text
    before = text[max(other.place + 1 if other.place < one.place else 0, one.place - _FAR_BACK) : one.place]
    if words.has("a_record", one.words_before(2)) and words.has("beat", one.words_after(_PASSIVE)):
        return words.has("been", one.words_after(_PASSIVE))
    if words.has("a_record", before):
        last = words.words_in("a_record", before)[-1]
        told = words.has("former", before) or words.has("beat", before)
        rest = before.rpartition(last)[2]
        return told and (words.has("record_stood", rest) or not words.has("record_apart", rest))
    beaten = one.words_before(2)
    return words.has("the", beaten) and words.has("beat", beaten)
