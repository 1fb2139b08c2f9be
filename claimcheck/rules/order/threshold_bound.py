"""A figure and the target, limit or mark that it is said to pass or miss."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import ANY, COUNT, PERCENT, Binding, Claim, Example, Match, Passage, Rule
from claimcheck.claims.attained import attained
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.rivals import around, is_of_then, noun, paired, untold, values
from claimcheck.claims.roles import WORD
from claimcheck.claims.standing import Standing, is_near, is_peer, lent_unit, peers, standing
from claimcheck.claims.timeline import rounded, widened
from claimcheck.pattern import pattern
from claimcheck.quantities.qualifier import Qualifier
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Slotted
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.quantities.quantity import Quantity

_ITS = "[the|its|their|his|her|a|an|our] [annual|official|legal|safe|original|own|government's|government|ministry's|daily|monthly|yearly|sales|fundraising|recommended|permitted]"
_AT = "~ [,|–] [~] (at|with|to|to reach|reaching|hitting|by raising|by selling|raising|selling|collecting|on|making|winning|scoring|managing|attracting|drawing|earning|finishing on)"

_MARKS = "(bar|threshold|hurdle|mark|minimum|quorum|limit|target|goal|requirement|total|standard|number|figure)"
_APPOSED = f"{{target}} ~ , a {_MARKS} (that|which|the|its|his|her|their) ~ {{side}} (with|at|on) {{value}}"
"""The mark taken up by its name and a clause: "needs at least 60, a bar that it cleared with"."""

_PAIR = 2
_LEAST_AIM = 20
"""Fewer things than these are hardly a target, where no word beside the number says so."""
_VERB = 4
_TIMES = ("time", "duration")
_NEAR = 9
_CLOSE = 5
_REACH = 24
_PLURAL = "s"
_ADVERBS = 2
"""How many words may stand between *but* and the verb of the same subject: "but still easily passed"."""
_FAR = 10
_CLOSELY = 2
_WORDS = pattern("[a-z][a-z'-]*")
_JOINT = pattern(r"[:;–]")
_LIMITED = (Qualifier.AT_LEAST, Qualifier.AT_MOST)
_SIDES = {Qualifier.MORE_THAN: 1, Qualifier.LESS_THAN: -1}


class ThresholdBound(Rule):
    """What exceeds a target is no lower than it, what falls short of a limit no higher.

    Of what is better the less there is (costs, emissions, times run) a target may be missed from above; *missed* and
    *failed to reach* are then left alone. *Above freezing* holds a temperature against 0 °C.
    """

    code = "CC935"
    meets = (
        "text:target",
        "text:goal",
        "text:mark",
        "text:threshold",
        "text:limit",
        "text:quota",
        "text:barrier",
        "text:imum",
        "text:ceiling",
        "text:cap",
        "text:hurdle",
        "text:require",
        "text:needed",
        "text:allow",
        "text:permitted",
        "text:objective",
        "text:guideline",
        "text:pledge",
        "text:capacity",
        "text:budget",
        "text:ounted",
        "text:exact",
        "text:in fact",
        "text:benchmark",
        "text:qualif",
        "text:standard",
        "page:target",
        "page:goal",
        "page:pledge",
        "page:promise",
        "page: limit",
    )
    aliases = ("threshold",)
    roles = {"side": f"{WORD}beyond", "target": ANY, "value": "target"}
    result = "value"
    readings = ("above", "below")
    relation = {"above": "<=", "below": ">="}
    phrasings = (
        f"{{side}} {_ITS} {{target}} [-] (<bound>) {_AT} {{value}}",
        f"{{side}} {_ITS} (<bound>) of {{target}} {_AT} {{value}}",
        f"{{value}} [~] , [which is|well|just|still|far|comfortably] {{side}} {_ITS} (<bound>) of {{target}}",
        f"{{value}} [~] , [which is|well|just|still|far|comfortably] {{side}} {_ITS} {{target}} [-] (<bound>)",
        f"at {{value}} [,] ~ (is|was|were|are) [well|just|still|far|comfortably] {{side}} {_ITS} (<bound>) of {{target}}",
        f"at {{value}} [,] ~ (is|was|were|are) [well|just|still|far|comfortably] {{side}} {_ITS} {{target}} [-] (<bound>)",
        "at {value} [,] ~ (is|was|were|are) [well|just|still|far|comfortably] {target} [-] (<bound>)",
        f"(is|was|were|are|stayed|remained|stays|went|rose|flew|drove) [well|just|still] {{target}} [-] (<bound>) {_AT} {{value}}",
        f"(of|at) {{value}} ~ (is|was|were|are|stood|came in|remained|stayed) [well|just|still|far] {{side}} {_ITS} (<bound>) of {{target}}",
        f"(of|at) {{value}} ~ [,] {{side}} {_ITS} {{target}} [-] (<bound>)",
        "{value} [~] , [which is|well|just|still|far|comfortably] {target} [-] (<bound>)",
        _APPOSED,
        "{side} freezing ~ [,] (at|to|with) {value}",
        "{value} , [well|just|still] {side} freezing",
    )
    message = "{value} is not {side} {target}"
    valid = (
        Example("The fund said 15 accounts exceeded the limit of $100,000 by a total of $38,000."),
        Example(
            "It lost 128 million litres a day. That was 6 per cent less than the year before, when 136 million was lost, but missed a target of 119 million."
        ),
        Example(
            "Ministers promised 12,000 new homes by May. Sites were found. By the deadline 12,140 had been built. They had exceeded their target, they said."
        ),
        Example("The clinic missed its 90% target once more. In May 84% of those who came were seen within the hour."),
        Example(
            "The clinic missed its 90% target for children. In May 94% of those who came were seen within the hour."
        ),
        Example(
            "The clinic missed its 90% target once more. In May 94% of calls were answered within a day, but not in full."
        ),
        Example("The clinic missed its 90% target once more. In May 94% of patients rated it as good."),
        Example("The school hoped to raise £20,000. It got £18,400. The goal for helpers was passed in June."),
        Example("The appeal exceeded its £50,000 target, raising £61,000."),
        Example("Emissions missed the target of 40 tonnes, at 46 tonnes."),
        Example("The lake was above freezing, at 3C."),
        Example("At 46 mph he was well over the limit of 30 mph."),
        Example("The film passed the $1bn mark in 19 days, with $700m of it from abroad."),
        Example("The appeal beat its £50,000 target by £11,000."),
        Example("Emissions fell to 91g, beating the target of 95g."),
        Example("The motion won 61 votes, five short of the 66 it needed."),
        Example("Some 72% of pupils met the goal of 95% attendance."),
        Example("The jets struck more than 1,300 targets on Monday and 250 on Tuesday."),
        Example("A strike needs at least 80 votes to be called, a bar that the drivers cleared with 91."),
        Example("A strike needs at least 80 votes to be called, a bar that the drivers cleared with 4 to spare."),
        Example(
            "A strike needs at least 80 votes to be called, a bar that the drivers narrowly failed to clear, with 77."
        ),
        Example("The list won 3.7%, not enough to clear the 4% threshold."),
        Example("Turnout was 48%, just below the threshold of 50%."),
        Example(
            "The need for salt is 1.5 g a day, but most adults eat more than 2.3 g a day, the minimum that does harm."
        ),
        Example("The hall was filled beyond its capacity of 400, with 60 people in the street."),
        Example("The firm had hoped to sell 900 cars. The target was missed, and 40 workers left."),
        Example("She beat the qualifying standard of 2:25:00 by running 2:24:10."),
    )
    invalid = (
        Example(
            "Ministers promised 12,000 new homes by May. Sites were found at 140 places. By the deadline 11,140 had been built. They had exceeded their target, they said."
        ),
        Example("The appeal exceeded its £50,000 target, raising £41,000."),
        Example("The clinic missed its 90% target once more. In May 94% of those who came were seen within the hour."),
        Example(
            "The clinic again failed to hit its 90% target. In May 94% of those who came were seen within the hour."
        ),
        Example("The line met its punctuality target of 90% last month. Only 84% of its trains arrived on time."),
        Example("Turnout was 53%, just below the threshold of 50%."),
        Example("The lake was above freezing, at -3C."),
        Example(
            "Sales of permits reached 28,400 in the year to June, beating the town's target of 31,000 for the first time."
        ),
        Example("At 26 mph he was well over the limit of 30 mph."),
        Example("Sales fell short of the target of 900 units, at 960 units."),
        Example("Comfortably clearing the ministry's 95% goal, the county vaccinated 88% of its infants."),
        Example("A strike needs at least 80 votes to be called, a bar that the drivers cleared with 71."),
        Example("The list won 3.7%, enough to clear the 4% threshold."),
        Example("The driver had 62mg in his blood, below the limit of 50mg."),
        Example("The party cleared the 5% hurdle with 4.3% of the vote."),
        Example("Gifts have passed the £1m mark and now stand at £870,000."),
        Example("Water, at 61 cm, was below the 55 cm mark."),
        Example("The appeal has taken £870,000, sailing past its target of £1m."),
        Example("The appeal raised only £870,000 but still passed its target of £1m."),
        Example(
            "Nurses passed their goal of giving 4.5 million jabs before the rains, with 3.9 million delivered by May."
        ),
        Example(
            "The school had hoped to raise £20,000. The target was passed in June, when the fund stood at £18,400."
        ),
        Example("Fewer than 200 people came to the last meeting: the turnstile had counted 231."),
    )

    @staticmethod
    def above(target: Carrier) -> Carrier:
        """The target is no higher."""
        return target

    @staticmethod
    def below(target: Carrier) -> Carrier:
        """The target is no lower."""
        return target

    def bind(self, match: Match) -> Iterator[Claim]:
        """The figure and its target, where the words say on which side it lies."""
        roles: dict[str, Quantity] = self.filled(match)  # type: ignore[assignment]
        value, lexicon = roles["value"], match.phrasing.lexicon
        side, target = roles.get("side"), roles.get("target")
        if side is None and target is not None and target.qualifier is not None and target.cue is not None:
            sign, (start, end) = _SIDES.get(target.qualifier, 0), target.cue
            side, target = self.constant(target, sign).replace(start=start, end=end), target.unbounded()
        elif target is None and side is not None and value.kind == "temperature":
            target = side.replace(readings=(Reading(Fraction(0), unit("degC"), Fraction(0)),))
        if side is None or target is None or not side.value or _is_of_another(match):
            return
        if match.phrasing.template == _APPOSED:
            target = target.unbounded()
        stood = "target" in match.places and lexicon.has(
            "former", match.sentence.text[: match.span("target")[0]][-_REACH:]
        )
        if stood:
            return
        if _is_placed(Standing(match.sentence, match.places["value"][0], value), lexicon):
            return
        judged = lexicon.has("judged", side.text.lower())
        if judged and lexicon.has("less_is_better", match.sentence.text):
            return
        rest = match.sentence.text[match.span("value")[1] :].lstrip()[:_NEAR]
        later = "target" in match.places and match.places["target"][0] < match.places["value"][0]
        if later and lexicon.has("gap_after", rest.partition(" ")[0]):
            return
        counted = "" if target.subject in lexicon.classes["bound"] else target.subject
        differing = counted and value.subject and counted != value.subject
        same = target.kind in (value.kind, "word")
        if same and not differing and self.alike({"target": target, "value": value}):
            yield self.claim(side, target, value)

    def claim(self, side: Quantity, target: Quantity, value: Quantity, binding: Binding = Binding.STATED) -> Claim:
        """The claim that a figure lies on one side of a target."""
        bound = {"side": side, "target": widened(target, Fraction(0), Fraction(0), exact=True), "value": rounded(value)}
        return Claim(self, bound, binding, ("above" if side.value > 0 else "below",))

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """A target that is passed or missed, and the only other figure of its kind in the sentence."""
        words = lexicon(passage.locale)
        for sentence in _limited(passage):
            told = sentence.document.text[sentence.start : sentence.end].lower()
            if words.has("counted_out", told):
                yield from self.counted(sentence, words)
            if words.has("bound", told):
                for lot in peers(sentence, words.classes["bound"]):
                    lent = lot if len(lot) == _PAIR else lent_unit(lot)
                    if len(lent) == _PAIR:
                        yield from self.told(lent, words)
        bounds = passage.naming("bound") if passage.following else ()
        for first, last in passage.followed(number - 1 for number in bounds if number):
            yield from self.told_apart(first, last, words)
        for first, last in passage.followed(bounds):
            yield from self.told_of_cases(first, last, words)

    def counted(self, sentence: Slotted, words: Lexicon) -> Iterator[Claim]:
        """The claim of a bound and the exact count told after it: "Fewer than 200 came: the turnstile had counted 231"."""
        for lot in peers(sentence):
            sign = _SIDES.get(lot[0].figure.qualifier) if lot[0].figure.qualifier is not None else None
            if len(lot) != _PAIR or sign is None or lot[1].figure.qualifier is not None:
                continue
            bound, exact = lot
            joint = _JOINT.search(bound.until(exact))
            near = " ".join(bound.until(exact).split()[-_CLOSE:])
            if joint is not None and words.has("counted_out", near) and is_near(bound.figure, exact.figure, _FAR):
                side = self.constant(bound.figure, sign)
                yield self.claim(side, _unhedged(bound.figure), exact.figure, Binding.SENTENCE)

    def told_apart(self, first: Slotted, last: Slotted, words: Lexicon) -> Iterator[Claim]:
        """The claim of two sentences: "It hoped to raise £9,000. The target was passed in May, when the fund had £8,100"."""
        if not words.has("aiming_at", first.text) or words.has("not_reached", last.text):
            return
        aims = [one for one in standing(first) if not one.figure.is_range and one.figure.calendar is None]
        known = _taken_up(last.text, words)
        if len(aims) != 1 or not known or _is_target_given(last, words):
            return
        aim = aims[0].figure
        values = [
            one.replace(figure=one.figure.in_the_unit_of(aim))
            for one in standing(last)
            if is_peer(aim, one.figure, words.classes["bound"]) and not _is_gap(one, words)
        ]
        judged = words.has("judged", last.text) and words.has("less_is_better", f"{first.text} {last.text}")
        plain = len(values) == 1 and values[0].figure.qualifier is None
        if plain and is_near(aim, values[0].figure, _FAR) and not judged:
            side = self.constant(aim, known)
            yield self.claim(side, _unhedged(aim), values[0].figure, Binding.PARAGRAPH)

    def told_of_cases(self, first: Slotted, last: Slotted, words: Lexicon) -> Iterator[Claim]:
        """The claim of a target met or missed and a share of cases: "It missed its 95% target. In May 96% were seen"."""
        shares = standing(first, PERCENT)
        if len(shares) != 1 or not _is_target(shares[0], words):
            return
        sign, share = _side(shares[0], words), attained(shares[0], last, words)
        if sign and share is not None:
            side = _at_word(shares[0], self.constant(shares[0].figure, sign), words)
            yield self.claim(side, shares[0].figure, share.figure, Binding.PARAGRAPH)

    def propose_rest(self, passage: Passage, taken: frozenset[int]) -> Iterator[Claim]:
        """A target, what was reached, and a verdict that names neither figure: "They said that the goal had been passed"."""
        words = lexicon(passage.locale)
        for number in passage.naming("aiming_at", "sets_an_aim") if passage.following else ():
            sentence = passage.sentences[number]
            if not passage.is_followed(number):
                continue
            following = [sentence, *(one for one in around(passage, number) if one.start > sentence.start)]
            aim = _aim(sentence, words) if len(following) > 1 else None
            if aim is None:
                continue
            known: list[Quantity] = []
            for at, one in enumerate(following):
                known += [found.figure for found in values((one,)) if at and _may_reach(found, aim, words)]
                verdict = f"{one.text if at else ''} {untold(passage, number + at)}"
                side = _verdict(verdict, words)
                if side and known:
                    judged = words.has("judged", verdict) and words.has("less_is_better", sentence.text)
                    if len(known) == 1 and not judged and not {aim.figure.start, known[0].start} <= taken:
                        target = self.constant(aim.figure, side)
                        yield self.claim(target, _unhedged(aim.figure), known[0], Binding.PARAGRAPH)
                if side or (words.has("the_target", verdict) and words.has("bound", verdict)):
                    break

    def told(self, lot: list[Standing], words: Lexicon) -> Iterator[Claim]:
        """The claim of the only two figures of a kind, one of which is a target."""
        for target, value in (lot, lot[::-1]):
            if _is_target(target, words) and not (
                _is_target(value, words) or _is_gap(value, words) or _is_who(value, target, words)
            ):
                apart = _is_of_others(value, target, words) or _is_hoped(value, target, words)
                apart = apart or value.words_before(1) == "when"
                sign = 0 if apart else _side(target, words)
                if sign and is_near(target.figure, value.figure, _FAR) and not self.is_judged(target, words):
                    side = self.constant(target.figure, sign)
                    yield self.claim(side, _unhedged(target.figure), value.figure, Binding.SENTENCE)

    def is_judged(self, target: Standing, words: Lexicon) -> bool:
        """Whether a target is missed or beaten of what is better the less there is of it."""
        timed = target.figure.kind in _TIMES
        return words.has("judged", target.before) and (timed or words.has("less_is_better", target.sentence.text))


def _is_of_another(match: Match) -> bool:
    """Whether a mark taken up by its name is not reached, or a figure of something else follows: "with 4 to spare"."""
    if match.phrasing.template != _APPOSED:
        return False
    if match.phrasing.words_in("not_reached", match.between("target", "value")):
        return True
    behind = match.sentence.text[match.span("value")[1] :].lstrip(" ")
    noun = match.sentence.figure(match.places["target"][0]).subject.lower()
    return behind.removeprefix(noun).lstrip(" ")[:1].isalnum()


def _limited(passage: Passage) -> Iterator[Slotted]:
    """The sentences of two figures with a word of a bound or of a count, or a figure whose own words may be such."""
    named = frozenset(passage.naming("bound", "counted_out"))
    for number, sentence in enumerate(passage.sentences):
        if len(sentence.slots) >= _PAIR and (number in named or _has_limit(sentence)):
            yield sentence


def _has_limit(sentence: Slotted) -> bool:
    return any(figure.qualifier in _LIMITED for figure in sentence.figures)


def _taken_up(text: str, words: Lexicon) -> int:
    """On which side of a target, taken up without its figure, the words put what follows: "the goal was passed"."""
    named = next((at for word in words.words_in("bound", text) if (at := text.find(f"{word} ")) >= 0), -1)
    if named < 0 or not words.has("the_target", " ".join(text[:named].split()[-1:])):
        return 0
    around = f"{' '.join(text[:named].split()[-_VERB:])} | {' '.join(text[named:].split()[1:_VERB])}"
    said = {words.number("beyond", word) for word in words.words_in("beyond", around.partition(",")[0])}
    return int(said.pop()) if len(said) == 1 and "," not in around.partition("|")[2][:_NEAR] else 0


def _is_target_given(sentence: Slotted, words: Lexicon) -> bool:
    """Whether a sentence gives the figure of its target itself."""
    return any(_is_target(one, words) for one in standing(sentence))


def _is_target(one: Standing, words: Lexicon) -> bool:
    """Whether a figure is a target: "its 60-tonne target", "a limit of 40 mg", "the 40% needed"."""
    after = " ".join(_WORDS.findall(one.after.partition(",")[0])[:_PAIR])
    before = one.words_before(4).split()
    before = _without_deed(before, words)[-3:]
    if words.has("former", " ".join(before)):
        return False
    if words.has("bound", _cue(one)):
        return True
    nouns = {*after.split(), one.figure.subject}
    named = any(noun in words.classes["bound"] and noun[-1:] not in _PLURAL for noun in nouns)
    return named or (words.has("target_of", " ".join(before[-1:])) and words.has("bound", " ".join(before[:-1])))


def _cue(one: Standing) -> str:
    """The words that bound a figure, in small letters."""
    cue = one.figure.cue
    return one.figure.document.text[cue[0] : cue[1]].lower() if cue is not None else ""


def _without_deed(before: list[str], words: Lexicon) -> list[str]:
    """The words before a figure less the deed that a goal is of: "its goal of raising"."""
    deed = len(before) > _PAIR and before[-1].endswith("ing") and words.has("of", before[-2])
    return before[:-1] if deed and words.has("bound", before[-3]) else before


def _is_gap(value: Standing, words: Lexicon) -> bool:
    """Whether a figure is what lies between, or a part: "by 40", "40 more", "40 of it"."""
    gained = words.has("took_in", value.words_before(2))
    led = words.has("gap_before", value.words_before(1)) and not gained
    before = led or words.leads("by_in_all", value.before)
    part = words.has("of", value.words_after(1)) and value.figure.kind != PERCENT
    part = part or _is_placed(value, words)
    apart = value.after.lstrip().startswith((",", "–"))
    return before or part or (words.has("gap_after", value.words_after(1)) and not apart)


def _is_placed(value: Standing, words: Lexicon) -> bool:
    """Whether a figure is only that of some at a place: ", with 60 people in the street"."""
    told = value.words_after(_PAIR).split()
    noun = len(told) == _PAIR and not told[0].endswith("ed") and told[1] in words.groups["placing"]
    return noun and words.has("with", value.words_before(1))


def _is_who(value: Standing, target: Standing, words: Lexicon) -> bool:
    """Whether a percentage is that of those who met a target: "72% of them met the goal of 80%"."""
    if words.has("at_figure", value.words_before(1)):
        return False
    return value.figure.kind == PERCENT and value.place < target.place and "," not in value.until(target)


def _is_of_others(value: Standing, target: Standing, words: Lexicon) -> bool:
    """Whether a target is passed by others than those with the figure: "The need is 1.5 g, but most people eat more than 2.3 g"."""
    if value.place > target.place:
        return False
    between = value.until(target)
    joint = words.words_in("turns_to_others", between)
    told = words.words_in("beyond", between)
    if not joint:
        return False
    clause = between.rpartition(joint[-1])[2]
    return not told or told[-1] not in clause or len(clause.partition(told[-1])[0].split()) > _ADVERBS


def _is_hoped(value: Standing, target: Standing, words: Lexicon) -> bool:
    """Whether the words around a target or its figure tell of a hope, a plan or another target."""
    near = (target.words_before(_CLOSE), target.words_after(1), value.words_before(_PAIR), value.words_after(_VERB))
    return any(words.has("not_reached", part) for part in near)


def _aim(sentence: Slotted, words: Lexicon) -> Standing | None:
    """The only figure of a sentence that sets a target or a limit: "Ministers promised 12,000 new homes"."""
    if words.has("not_aimed", sentence.text):
        return None
    found = [one for one in values((sentence,)) if one.figure.kind != "duration" and not _is_gap(one, words)]
    few = len(found) == 1 and found[0].figure.kind == COUNT and found[0].figure.value < _LEAST_AIM
    return found[0] if len(found) == 1 and not few else None


def _may_reach(one: Standing, aim: Standing, words: Lexicon) -> bool:
    """Whether a figure may be what was reached of a target."""
    pair = paired(one.figure, aim.figure)
    if pair is None or one.figure.qualifier is not None or _is_gap(one, words) or is_of_then(one, words):
        return False
    nouns = {noun(figure, words) for figure in pair} - {""}
    return is_near(*pair, _CLOSELY) and len(nouns) <= 1


def _verdict(text: str, words: Lexicon) -> int:
    """On which side of its target a text puts what was reached, the target named alone: "had exceeded its target"."""
    sides: set[int] = set()
    for word in dict.fromkeys(words.words_in("bound", text)):
        at = text.find(word)
        tail = text[at + len(word) :].split(".", maxsplit=1)[0]
        led, behind = text[:at].split()[-_VERB:], tail.split()[:_VERB]
        if words.has("the_target", " ".join(led[-_PAIR:])) and not words.has(
            "not_reached", f"{' '.join(led)} {' '.join(behind)}"
        ):
            if behind[:1] == ["for"] or behind[:1] == ["of"]:
                return 0
            told = f"{' '.join(led[:-1])} | {' '.join(behind)}"
            sides |= {words.number("beyond", said) for said in words.words_in("beyond", told)}
    return int(sides.pop()) if len(sides) == 1 else 0


def _side(target: Standing, words: Lexicon) -> int:
    """On which side of the target the words put the figure: +1, −1; 0 where they leave it open."""
    led = _without_deed(target.words_before(_NEAR).split(), words)
    hedged = target.figure.qualifier is not None and not words.has("bound", _cue(target))
    if hedged and words.has("bound", " ".join(led[-_PAIR:])):
        return 0
    said = {words.number("beyond", word) for word in words.words_in("beyond", " ".join(led))}
    said = {-1} if said and words.has("fails_to", " ".join(led)) else said
    passive = target.words_after(_VERB)
    if not said and words.has("been", " ".join(passive.split()[:3])):
        said = {words.number("beyond", word) for word in words.words_in("beyond", passive)}
    if target.figure.qualifier in _SIDES:
        said.add(_SIDES[target.figure.qualifier])
    return int(said.pop()) if len(said) == 1 else 0


def _at_word(target: Standing, side: Quantity, words: Lexicon) -> Quantity:
    """A side of a target where the last word before the target says it."""
    sentence, said = target.sentence, words.words_in("beyond", target.before)
    if not said:
        return side
    start = sentence.origin(sentence.text.rfind(said[-1], 0, target.place))
    return side.replace(start=start, end=start + len(said[-1]), number_end=start + len(said[-1]))


def _unhedged(figure: Quantity) -> Quantity:
    return figure.unbounded() if figure.qualifier is not None else figure
