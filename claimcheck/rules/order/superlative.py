"""A superlative and the rival that it is held against."""

from __future__ import annotations

from claimcheck.claims import ANY, COUNT, DATE, MONEY, TEMPERATURE, Binding, Claim, Example, Match, Passage, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.notated import bracketed
from claimcheck.claims.ranking import ranks
from claimcheck.claims.rivals import around, paired, values
from claimcheck.claims.roles import WORD
from claimcheck.claims.roster import roster
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.standing import MEASURES, Standing, is_near, is_peer, lent_unit, peers, standing
from claimcheck.claims.timeline import rounded
from claimcheck.pattern import pattern
from claimcheck.quantities.qualifier import Qualifier

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Slotted
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.quantities.quantity import Quantity

_AHEAD = "(ahead of|followed by|then comes|then came|next comes|next is)"
_HAS = "(at|with|is|has|had|on|for|runs|measures|weighs|covers|costs|stands at|reaches)"
_THEN = "(;|, and|, but|, while|, whereas|, although|, though|while|whereas)"
_RANKS = (
    "tops the table",
    "tops the list",
    "topped the table",
    "topped the list",
    "is top",
    "are top",
    "leads the table",
    "came first",
    "finished first",
    "ranked first",
    "finished top",
    "highest",
    "most",
)
_SPEED = ("fastest", "quickest", "slowest")
_PAIR = 2
_STEM = 4
_FAR = 100
_DEAR = 8
"""How many times one sum may be another; what costs less still is something else, such as its delivery."""
_SIGNS = (*",;:–(.", *SLOTS.values())
_NEAR = 8
_OPENING = 4
_SOON = 24
_TURNS = pattern(r"[;:–]|,? (?:and|but|while|whereas|though|although) ")
_BOUNDS = (Qualifier.MORE_THAN, Qualifier.LESS_THAN, Qualifier.AT_LEAST, Qualifier.AT_MOST)
_LED = 14
_REACH = 60
_JOINTS = frozenset(";:")
_CLAUSES = pattern(r"[;:–,]| (?:and|but|while|whereas|though|although) ")
_ANY_NAME = pattern(r"[^.\s] ['‘“]?[A-Z][a-z]")
_AND_NAME = pattern(r"[,–] (?:and )?[A-Z][a-z]")
_NAMED_PLACE = pattern(r"\w+(?: [\w-]+){0,3} (?:in|of|at|on) [A-Z]")
_HINTS = {
    "est": pattern(r"est\b"),
    "most": pattern(r"\bmost\b"),
    "any": pattern(r"\bany(?: other|(?:one|body) else)\b"),
    "top": pattern(r"\btop"),
    "lead": pattern(r"\blead"),
    "led the": pattern(r"\bled the\b"),
    "head": pattern(r"\bhead"),
}
_OPENERS = ("no", "neither")
"""What a sentence that ranks anything has, and what it else begins with."""

_ELSEWHERE = pattern(r"(?:; |[,;] (?:while|but|though|and) |\A[^;,]{0,40}, )(?:in|for|among|last|on) ")
_ABOVE = pattern(r"\bthan\b[^;]{0,60}\Z")
_CROWD = 6
_ADVERB = 12
_THE_MOST = pattern(
    r"\bthe most(?! (?:recent|likely|common|important))(?: (?:[a-z]{3,20} )?[a-z]{2,20}s\b|(?= ?[,;:(–]))(?!.{0,160}\bmost\b)"
)
_ANY_OTHER = pattern(r"\b(?:more|fewer|less) (?:[a-z-]+ ){0,3}than any(?: other|one else|body else)\b")
_MOST, _GREATEST, _LEAST = "most", "greatest", "lowest"
_TIMES = ("duration", "time")


class Superlative(Rule):
    """The highest of a group is no lower than another of the group, the smallest no larger.

    The rival must be named with its own figure in the same breath. A wider or narrower group (*the world's*, *the second*, *the
    highest since*) makes it another list and is left alone; so is *fastest*, which is the most of a speed and the least of a
    time.
    """

    code = "CC932"
    is_loose = True
    meets = (
        "text:iggest",
        "text:argest",
        "text:ighest",
        "text:owest",
        "text:ongest",
        "text:hortest",
        "text:ldest",
        "text:oungest",
        "text:astest",
        "text:lowest",
        "text:uickest",
        "text:allest",
        "text:eepest",
        "text:eaviest",
        "text:ightest",
        "text:heapest",
        "text:earest",
        "text:ottest",
        "text:oldest",
        "text:armest",
        "text:ettest",
        "text:usiest",
        "text:ichest",
        "text:oorest",
        "text:idest",
        "text:arrowest",
        "text:eadliest",
        "text:ewest",
        "text:the most",
        "text:any other",
        "text:op of the",
        "text:opping the",
        "text:eads the",
        "text:eading the",
        "text:led the",
        "text:eaded the",
        "text:one else",
        "text:body else",
        "text:expensive",
        "text:topped the",
        "text:tops the",
        "text:first",
        "text:rst hit",
        "text:est hit",
        "text:t-hit",
        "text:rst affected",
        "text:rst-affected",
        "text:est paid",
        "text:est-paid",
        "text:No ",
        "text:None ",
        "text:Nobody ",
        "text:Nothing ",
    )
    roles = {"order": f"{WORD}superlative", "top": ANY, "rival": "top"}
    result = "top"
    readings = ("greatest", "least")
    relation = {"greatest": "<=", "least": ">="}
    phrasings = (
        rf"{{order}} ~ [, ~] [,] {{top}} [,] ~ [,|;|–] {_AHEAD} … [\(] {{rival}}",
        rf"{{order}} ~ \( {{top}} \) ~ [,|;|–] {_AHEAD} … [\(] {{rival}}",
        f"{{order}} ~ [, ~ ,] ~ {{top}} {_THEN} ~ [, which|,] {_HAS} {{rival}}",
        f"{{order}} ~ {{top}} ~ {_THEN} ~ [, which|,] {_HAS} {{rival}}",
        f"(at|with) {{top}} [,] ~ (is|makes it|remains) ~ {{order}} ~ {_THEN} ~ [, which|,] {_HAS} {{rival}}",
        "{order} ~ {top} ~ , [~] more than any other ~ ; ~ {rival}",
        f"{{order}} of [the|its|these|those] {{_}} ~ [, ~ ,] ~ {{top}} {_THEN} ~ [, which|,] {_HAS} {{rival}}",
    )
    message = "{top} is not the {order}: there is {rival}"
    valid = (
        Example("The most popular gadget now is at number 12 in the list, the first pocket radio at number 13."),
        Example(
            "At 212 metres the Holm is the tallest building in the state. It has 58 floors. In the next state the Axis has 231 metres."
        ),
        Example("The ten largest firms employ 4,000; the next 90 employ 9,000."),
        Example("Mount Ayle, the highest in the north, is 1,240 m; the Corr, south of the lake, is 1,310 m."),
        Example(
            "The biggest kiln the firm has built holds some 15 tonnes, although its rivals are said to have two 20-tonne kilns."
        ),
        Example("Ranks run from 20 (lowest) to -10 (highest)."),
        Example("At 1,802m it is the region's highest peak; Mount Sorrel, at 1,702m, is popular with walkers."),
        Example("The largest hall has 4,000 seats, followed by the Odeon with 2,500."),
        Example("The smallest flat, at 28 sq m, is let; the world's smallest, at 12 sq m, is in Tokyo."),
        Example("He won with a time of 1:43.2, the fastest since his own 1:42.9 in 2021."),
        Example("The oldest member is 91, while the youngest is 17."),
        Example("The cheapest seats cost £30, and a programme is £8."),
        Example("The county's fastest growing town added 9,100 people, while the port added 40,000."),
        Example("The longest of the trails is 14 km, and the shortest 3 km."),
        Example("Leith led the table with 26 goals, but the 23 of Marsh were the most by a defender."),
        Example("Its largest shop, with 40 staff, made £2m; the next, with 60 suppliers, made £1m."),
        Example("It is the second largest, with 300 rooms, while the Grand has 500 rooms."),
        Example("At £52, it is the cheapest; delivery is £5."),
        Example(
            "Age was the strongest predictor (odds ratio: 5.1 [men]; 9.4 [women]) of a fall, against weight (odds ratio: 7.2)."
        ),
        Example("The largest donation, $2.5m, came from a brewer; the total was $3.1m."),
        Example("The tallest tower in Elmton is 61 metres; London's Shard is 310 metres."),
        Example(
            "The Ard is the largest estate the trust owns, with 410 homes. Next comes Lorn, with 340, then Esk with 97."
        ),
        Example(
            "The Ard is the largest estate the trust owns by area, with 410 homes. Next comes Lorn, with 530 homes."
        ),
        Example("The oldest pupil is 71; the teacher, at 84, is older still."),
        Example("Ayle had the highest turnout, 71%; its turnout in 2019 was 76%."),
        Example("The largest of the seven pools is kept at 34°C, the smallest at 40."),
        Example("The longest stage was 188 km, the shortest 92. Between us we had nine punctures, seven of them mine."),
    )
    invalid = (
        Example(
            "At 212 metres the Holm is the tallest building in the state. It has 58 floors. In the same state the 231-metre Axis opened in 2019."
        ),
        Example("Ayle was the worst hit, with 41 homes flooded, followed by Borne, with 53."),
        Example("At 1,640m it is the region's highest peak; Mount Sorrel, at 1,702m, is popular with walkers."),
        Example("The largest hall has 2,000 seats, followed by the Odeon with 2,500 seats."),
        Example("The deepest lake of the park is the Ard, at 140 metres, ahead of the Lorn at 155 metres."),
        Example("The longest tunnel (14 km) is in the north, followed by the Gorge tunnel (19 km)."),
        Example("The cheapest ticket is £30, while the stall at the gate has one at £25."),
        Example("With 412 beds, St Ann's is the largest hospital of the county; the General has 530."),
        Example("Spending was highest in Ayle, at £610 a head, and lowest in Corr, at £655."),
        Example("No one has scored more than Silva, who has 19; Okoro is on 22 and Lund on 14."),
        Example("Fastest was Roe at 1:42.31, with Lund beside her after a lap of 1:41.88."),
        Example("The biggest gift, £50,000, came from a baker, and the second biggest, £75,000, from a bank."),
        Example("Ayle has the most members, 52, followed by Borne (61) and Corr (40)."),
        Example("The heaviest pumpkin, at 310kg, took the prize, ahead of one with 340kg."),
        Example("With 52 kinds of moth, the wood at Ayle Cross is the richest of all; the heath has 71."),
        Example("Ayle, with 12 prizes, won the most; Borne won 15."),
        Example("The smallest class has 14 pupils, the next smallest 11."),
        Example("Of the two bids, Roe's £4.1m was the highest and Marsh's £4.6m the lowest."),
        Example(
            "At 142 metres the Kestrel is the tallest of the three towers: the Spindle stands at 158 metres and the Quill at 120."
        ),
        Example(
            "The Ard is the longest river in the county at 84 miles. Its nearest rival, the Lorn, runs for 97 miles."
        ),
        Example(
            "The Ard is the largest estate the trust owns, with 410 homes. Next comes Lorn, with 540, then Esk with 97."
        ),
        Example("At Ayle a patient waited 31 hours, the longest wait in the county; at Borne the worst was 38."),
        Example("Norbank has more branches than any other bank in the county, 212, while Havn has 240."),
    )

    @staticmethod
    def greatest(rival: Carrier) -> Carrier:
        """No rival has more."""
        return rival

    @staticmethod
    def least(rival: Carrier) -> Carrier:
        """No rival has less."""
        return rival

    def bind(self, match: Match) -> Iterator[Claim]:
        """The two figures, where they are of one kind and of one group."""
        roles: dict[str, Quantity] = self.filled(match)  # type: ignore[assignment]
        top, rival, order = roles["top"], roles["rival"], roles["order"]
        first, last = match.words["order"]
        if _is_something_else(match.between("top", "rival"), match.phrasing.lexicon):
            return
        text, lexicon = match.sentence.text, match.phrasing.lexicon
        first_of, other = (Standing(match.sentence, match.places[role][0], roles[role]) for role in ("top", "rival"))
        kept = other.until(first_of)
        if SLOTS[DATE] in kept or _is_of_another_kind(first_of, other, lexicon) or _counts_anew(first_of, other):
            return
        if _is_beside(other, lexicon) or (_is_of_named_place(first_of, text[first:last]) and _names(first_of, other)):
            return
        around = text[max(0, match.start - 25) : first] + " | " + text[last : match.end]
        if (
            _is_label(text, first, last)
            or lexicon.has("scope", around)
            or len(lexicon.words_in("superlative", text[match.start : match.end])) > 1
        ):
            return
        alike = top.kind == rival.kind and (not (top.subject and rival.subject) or top.subject == rival.subject)
        timed = top.kind in _TIMES
        if not ranks(text[first:last], top, lexicon) or not _is_of_its_size(top, rival):
            return
        if alike and self.alike(roles) and not (timed and self.ranks(text[first:last])):
            most = (order.value > 0) != (timed and text[first:last] in _SPEED)
            bound = {"order": order, "top": rounded(top), "rival": rounded(rival)}
            yield Claim(self, bound, self.binding, ("greatest" if most else "least",))

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """The only superlative of a sentence, its figure, and those of its kind that the rest of the sentence gives to others."""
        words = lexicon(passage.locale)
        hinted = _hinted(passage)
        for sentence in passage.at(hinted):
            if len(sentence.slots) < _PAIR and "(" not in sentence.text:
                continue
            found = _superlatives(sentence.text, words)
            ranking = found or _of_nobody(sentence.text, words)
            if ranking and not words.has("hedged_rank", _unscoped(sentence.text, words)):
                for lot in map(lent_unit, peers(sentence)):
                    if len(lot) <= _CROWD and (len(lot) >= _PAIR or lot[0].figure.kind == COUNT):
                        yield from self.told(lot, found, words)
        for first, last in passage.followed(hinted):
            opening = " ".join(last.text.split()[:_OPENING])
            if words.has("rival_opens", opening) or words.has("rival_near", last.text):
                yield from self.told_apart(first, last, words)
            else:
                yield from self.told_of_each(first, last, words)

    def told_apart(self, first: Slotted, last: Slotted, words: Lexicon) -> Iterator[Claim]:
        """The claim of two sentences, of which the second tells of the runner-up: "Its nearest rival, the Lorn, runs for 97 miles"."""
        found = _superlatives(first.text, words)
        scope = _scope(first.text, words) or words.has("superlative", last.text) or words.has("hedged_rank", first.text)
        scope = scope or words.has("by_measure", first.text)
        if len(found) != 1 or scope:
            return
        for lot in map(lent_unit, peers(first)):
            ranked = self.ranked(found[0], lot, words)
            if len(ranked) != 1 or any(one.place > ranked[0].place for one in lot):
                continue
            rivals = [one for one in standing(last) if _is_held_against(ranked[0].figure, one, words)]
            if len(rivals) == 1 or (rivals and _are_listed(rivals, words)):
                lent = rivals[0].figure.in_the_unit_of(ranked[0].figure)
                yield from self.compared(found[0], ranked[0], lent, words)

    def told_of_each(self, first: Slotted, last: Slotted, words: Lexicon) -> Iterator[Claim]:
        """The claim of one ranked first and a list of others: "It was highest in Ayle, at 6.1%. Borne was on 6.8%, Corr 5%".

        One of the list at least must be where the rank wants it: a list of others altogether is of another group.
        """
        found = _superlatives(first.text, words)
        apart = words.has("superlative", last.text) or words.has("hedged_rank", first.text)
        if len(found) != 1 or apart or _scope(first.text, words) or words.has("by_measure", first.text):
            return
        for lot in map(lent_unit, peers(first)):
            ranked = self.ranked(found[0], lot, words)
            if len(ranked) != 1 or len(lot) > 1:
                continue
            top = ranked[0].figure
            listed = roster(first, last, top, words)
            below = [one for one in listed if (one.figure.value < top.value) == (_sense(found[0], words) > 0)]
            if below and len(below) < len(listed):
                plain = [one for one in listed if one.figure.qualifier is None]
                made = [claim for one in plain for claim in self.compared(found[0], ranked[0], one.figure, words)]
                yield from sorted(made, key=lambda claim: claim.figure("rival").value)[
                    :: -1 if _sense(found[0], words) > 0 else 1
                ][:1]

    def told(self, lot: list[Standing], found: list[str], words: Lexicon) -> Iterator[Claim]:
        """The claims of the figures of one kind."""
        values = [_sense(word, words) for word in found]
        ranked = [one for one in lot if _is_ranked(one, lot, words)]
        scope = _scope(lot[0].sentence.text, words)
        if len(found) == _PAIR:
            runner_up = values[0] == values[1] and _is_runner_up(found[1], lot[0].sentence.text, scope, words)
            if sum(values) == 0 and not scope and _ranks_each(lot, words):
                ranked = lot
            if len(ranked) == _PAIR and (runner_up or (sum(values) == 0 and not scope)):
                yield from self.claims(found[0], ranked[0], ranked[1], words)
        elif len(found) == 1 and not scope:
            yield from self.rivalled(found[0], self.ranked(found[0], lot, words), lot, words)
        elif not found and not scope:
            yield from self.unsurpassed(lot, words)

    def ranked(self, word: str, lot: list[Standing], words: Lexicon) -> list[Standing]:
        """The figures of a kind that may be that of the superlative: those after it, or else those before it."""
        before = [
            one
            for one in lot
            if words.has("superlative", one.words_after(_NEAR))
            or word in one.after
            or (word not in words.classes["superlative"] and word in one.before)
            or _opens(one, words)
        ]
        near = [one for one in lot if _is_ranked(one, lot, words)]
        return near or before or [one for one in lot if _is_ranked(one, lot, words, _LED)]

    def rivalled(self, word: str, ranked: list[Standing], lot: list[Standing], words: Lexicon) -> Iterator[Claim]:
        """The claims of one that is ranked first and the others after it."""
        if len(ranked) != 1:
            return
        top = ranked[0]
        before = top.sentence.text[: top.place]
        if any(_in_one_bracket(before, top.until(one)) for one in lot[lot.index(top) + 1 :]):
            return
        rivals = [one for one in lot[lot.index(top) + 1 :] if _is_other(top, one, word, words)]
        if top.figure.kind == COUNT and words.has("next_come", top.after):
            listed = bracketed(top.figure.document, top.figure.end, top.sentence.end)
            rivals += [top.replace(figure=one) for one in listed]
        yield from self.closest(word, top, rivals, words)

    def closest(self, word: str, top: Standing, rivals: list[Standing], words: Lexicon) -> Iterator[Claim]:
        """The claims of one that is ranked first against the rivals with the most and the least, whichever the word means."""
        made = [claim for rival in rivals for claim in self.claims(word, top, rival, words)]
        if made:
            most = made[0].formulas == (self.readings[0],)
            yield (max if most else min)(made, key=lambda claim: claim.figure("rival").value)

    def propose_rest(self, passage: Passage, taken: frozenset[int]) -> Iterator[Claim]:
        """A superlative, and a rival that a later sentence puts into the same place: "in the same city, the Axis, 231m"."""
        words = lexicon(passage.locale)
        places = passage.naming("in_the_same")
        for number in _hinted(passage) if places else ():
            sentence = passage.sentences[number]
            found, known = _superlatives(sentence.text, words), values((sentence,))
            tops = [one for one in known if one.figure.qualifier is None]
            if len(found) != 1 or len(tops) != 1 or _scope(sentence.text, words) or tops[0].figure.start in taken:
                continue
            later = [one for one in passage.at(places) if one in around(passage, number) and one.start > sentence.start]
            rivals = [
                pair[0]
                for one in values(later)
                if (pair := paired(one.figure, tops[0].figure)) is not None and is_near(*pair, _PAIR)
            ]
            if len(rivals) == 1:
                yield from self.compared(found[0], tops[0], rivals[0], words)

    def unsurpassed(self, lot: list[Standing], words: Lexicon) -> Iterator[Claim]:
        """What nobody surpasses: "no one has more than Ann, who has 23; Bea is on 26"."""
        top, before = lot[0], lot[0].sentence.text[: lot[0].place]
        if _of_nobody(before, words) and _ABOVE.search(before) and words.has("than_any", before):
            less = words.has("less_than", before)
            rivals = [one for one in lot[1:] if _is_other(top, one, "", words)]
            yield from self.closest(_LEAST if less else _GREATEST, top, rivals, words)

    def claims(self, word: str, top: Standing, rival: Standing, words: Lexicon) -> Iterator[Claim]:
        """The claim that one has the most or the least; *fastest* is the most of a speed and the least of a time."""
        if not _is_something_else(top.until(rival), words):
            yield from self.compared(word, top, rival.figure, words)

    def compared(self, word: str, top: Standing, rival: Quantity, words: Lexicon) -> Iterator[Claim]:
        """The claim that one has the most or the least, the other being one of the same group."""
        if not ranks(word, top.figure, words) or _is_size(word, top) or top.figure.qualifier in _BOUNDS:
            return
        timed = top.figure.kind in _TIMES
        negative = top.figure.value < 0 and top.figure.kind != TEMPERATURE
        if negative or (timed and self.ranks(word)) or not _is_of_its_size(top.figure, rival):
            return
        most = (_sense(word, words) > 0) != (timed and word in _SPEED)
        order = self.constant(top.figure, 1 if most else -1)
        at = top.sentence.text.find(word)
        if at >= 0:
            start = top.sentence.origin(at)
            order = order.replace(
                start=start, end=start + len(word), number_end=start + len(word), readings=order.readings
            )
        bound = {"order": order, "top": rounded(top.figure), "rival": rounded(rival)}
        yield Claim(self, bound, Binding.SENTENCE, ("greatest" if most else "least",))

    def ranks(self, word: str) -> bool:
        """Whether a word tells the head of a table, where less time is better and more points are."""
        return word in _RANKS


def _hinted(passage: Passage) -> list[int]:
    """The numbers of the sentences that may rank anything; by a word, or by how they begin."""
    opened = [number for number, one in enumerate(passage.sentences) if one.text.startswith(_OPENERS)]
    hinted = passage.having(_HINTS)
    return sorted({*hinted, *opened}) if opened else hinted


def _of_nobody(text: str, words: Lexicon) -> bool:
    """Whether a sentence begins with *no one*, *nobody*, *none*."""
    opening = text.split(maxsplit=2)[:2]
    return not words.groups["nobody"].isdisjoint((*opening[:1], " ".join(opening)))


def _is_size(word: str, top: Standing) -> bool:
    """Whether a figure right after the superlative says how many are the first: *the richest 1 per cent*."""
    return top.sentence.text[: top.place].rstrip().endswith(word)


def _is_label(text: str, first: int, last: int) -> bool:
    """Whether a superlative alone in brackets names the end of a scale: "from 19 (lowest) to −20 (highest)"."""
    return text[:first].endswith("(") and text.startswith(")", last)


def _is_of_a_clause(behind: str, words: Lexicon) -> bool:
    """Whether a clause with a subject of its own narrows a superlative: "the biggest kiln the firm has built was"."""
    told = behind[: min((at for sign in _SIGNS if (at := behind.find(sign)) >= 0), default=_REACH)].split()
    groups = words.groups
    if words.has("in_a_quarter", " ".join(told[:_OPENING])):
        return True
    for at in range(1, len(told) - 1):
        opened = told[at] in groups["known_things"] or told[at] in groups["clause_subjects"]
        if opened and told[at - 1] not in groups["placing"] and not groups["has"].isdisjoint(told[at + 1 :]):
            return True
    return False


def _is_something_else(between: str, words: Lexicon) -> bool:
    """Whether the rest speaks of a thing of another sort: ", and a programme is £8"."""
    other = words.has("and_the", between) and not words.has("superlative", between)
    return other or words.has("another_thing", between)


def _superlatives(text: str, words: Lexicon) -> list[str]:
    """The superlatives of a sentence; of *most* only "the most" that stands before a noun of several."""
    found = words.words_in("superlative", text)
    kept = [word for word in found if word != _MOST and not any(other.startswith(f"{word} ") for other in found)]
    kept = [word for word in kept if not (_is_label(text, text.find(word), text.find(word) + len(word)))]
    kept = [word for word in kept if not _is_of_a_clause(text[text.find(word) + len(word) :], words)]
    if any(words.has("adverbial", text[text.find(word) :][len(word) : len(word) + _ADVERB]) for word in kept):
        return []
    most = _THE_MOST.search(text) if "the most" in text else None
    kept = [*kept, _MOST] if most is not None and not kept else kept
    any_other = _ANY_OTHER.search(text) if "than any" in text else None
    return kept or ([any_other.group()] if any_other is not None else [])


def _sense(word: str, words: Lexicon) -> int:
    """Whether a superlative, or "more than any other", is that of the most (1) or of the least (−1)."""
    return words.number("superlative", word) or (-1 if words.has("less_than", word) else 1)


def _scope(text: str, words: Lexicon) -> list[str]:
    """The words that make it another list; a second place is none."""
    return words.words_in("scope", _unscoped(text, words))


def _unscoped(text: str, words: Lexicon) -> str:
    """A text without the phrases whose words neither narrow a superlative nor take it back: "not far behind"."""
    for phrase in words.words_in("no_scope", text):
        text = text.replace(phrase, " ")
    return text


def _are_listed(rivals: list[Standing], words: Lexicon) -> bool:
    """Whether those after the runner-up are told with it: "Next comes the Lorn, with 97, followed by the Esk with 60"."""
    opens = words.has("comes_next", " ".join(rivals[0].sentence.text.split()[:_PAIR]))
    return opens and all(words.has("then_come", other.before) for other in rivals[1:])


def _is_held_against(top: Quantity, one: Standing, words: Lexicon) -> bool:
    """Whether a figure of the next sentence can be the runner-up's."""
    figure = one.figure
    lent = figure.in_the_unit_of(top) if not figure.subject and top.kind in MEASURES else figure
    return is_peer(top, lent) and not lent.is_range and not _is_aside(one, 2, words) and not _is_beside(one, words)


def _is_ranked(one: Standing, lot: list[Standing], words: Lexicon, reach: int = _NEAR) -> bool:
    """Whether a figure is that of the superlative before it: "the highest peak, at 1,802m", "the largest has 412"."""
    tail = _led(one, lot)
    near = " ".join(tail.split()[-reach:])
    if not words.has("superlative", near) or _is_aside(one, 1, words) or words.has("of_group", one.words_before(2)):
        return False
    tail = tail.rpartition(words.words_in("superlative", near)[-1])[2]
    passed = [other for other in standing(one.sentence) if one.place - len(tail) <= other.place < one.place]
    counted = all(words.has("of_the", other.words_before(1)) for other in passed)
    return counted and ";" not in tail and not words.has("other_one", tail)


def _opens(one: Standing, words: Lexicon) -> bool:
    """Whether a figure opens the sentence and the rest of its clause ranks it: "With 52 kinds of moth, the wood is the richest"."""
    led = one.sentence.text[: one.place].split()
    rest = one.after.partition(";")[0]
    return len(led) == 1 and words.has("fronts_figure", led[0]) and words.has("superlative", rest)


def _is_runner_up(word: str, text: str, scope: list[str], words: Lexicon) -> bool:
    """Whether the later of two superlatives is that of the runner-up: "the second biggest", "the next biggest"."""
    if scope:
        return len(scope) == 1 and words.has("runner_up", scope[0])
    return words.has("next_best", " ".join(text[: text.rfind(word)].split()[-1:]))


def _counts_anew(top: Standing, rival: Standing) -> bool:
    """Whether a rival counts things that no word before speaks of, beside a bare number: "the shortest 92; nine punctures"."""
    things = rival.figure.subject.lower().split()[-1:]
    told = rival.sentence.text[: rival.place]
    return bool(things) and not top.figure.subject and things[0][:_STEM] not in told


def _ranks_each(lot: list[Standing], words: Lexicon) -> bool:
    """Whether each of two figures comes before its superlative: "Ann's £4m was the highest bid and Bea's £3m the lowest"."""
    ahead = lot[0].sentence.text[: lot[0].place]
    each = all(words.has("superlative", one.words_after(_NEAR)) for one in lot)
    return each and len(lot) == _PAIR and not words.has("superlative", ahead)


def _led(one: Standing, lot: list[Standing]) -> str:
    """The slotted text that leads to a figure, from the one of its kind before it."""
    start = max((other.place + 1 for other in lot if other.place < one.place), default=0)
    return one.sentence.text[start : one.place]


def _is_other(top: Standing, rival: Standing, word: str, words: Lexicon) -> bool:
    """Whether a later figure is that of another of the group."""
    between = top.until(rival)
    apart = _is_aside(rival, 2, words) or _is_beside(rival, words) or _is_of_next(top, rival, words)
    if apart or _ELSEWHERE.search(_but_at(between, words)) or words.has("named_day", between):
        return False
    if SLOTS[DATE] in between or SLOTS[DATE] in rival.sentence.text[rival.place : rival.place + _SOON]:
        return False
    if words.has("rival_cue", between) or words.words_in("against_rival", rival.words_before(2)):
        return True
    if _is_of_another_kind(top, rival, words):
        return False
    told = top.sentence.document.text[top.figure.end : rival.figure.start]
    if _is_of_named_place(top, word) and _names(top, rival):
        return False
    timed = rival.figure.kind in _TIMES and word in _SPEED and "," in between
    beside = words.has("with", between) and words.has("rival_at", rival.words_before(1))
    named = _AND_NAME.search(told) is not None and not rival.figure.subject
    return bool(_JOINTS & set(between)) or words.has("other_one", between) or timed or beside or named


def _is_of_next(top: Standing, rival: Standing, words: Lexicon) -> bool:
    """Whether a figure says how many come next, or is theirs: "the next 90 employ 9,000"."""
    text = top.sentence.text
    for place in top.sentence.slots:
        if top.place < place <= rival.place and words.has("next_in_line", " ".join(text[:place].split()[-1:])):
            return text[place + 1 :].lstrip(" ")[:1].isalpha()
    return False


def _but_at(between: str, words: Lexicon) -> str:
    """The words between two figures, less a place where the best or worst is told too: "; at Ayle the worst was"."""
    return "" if words.has("told_of_each", between) else between


def _is_beside(rival: Standing, words: Lexicon) -> bool:
    """Whether a figure is a total, or of somebody who is no rival: "the total was 90", "his mother is 84"."""
    clause = _CLAUSES.split(rival.sentence.text[: rival.place])[-1]
    return (
        words.has("no_rivals_clause", clause)
        or words.has("kin", clause)
        or words.has("no_rivals_end", rival.words_after(2))
    )


def _is_of_another_kind(top: Standing, rival: Standing, words: Lexicon) -> bool:
    """Whether a rival is a thing with a noun of its own, and no name: "the oldest pupil is 71; the teacher, at 84"."""
    text, start = rival.sentence.text, top.place + 1
    clause = [part for part in _TURNS.split(text[start : rival.place]) if part.strip()][-1:]
    told = "".join(clause).split()
    whole = text.rfind("".join(clause), start, rival.place)
    named = _ANY_NAME.search(
        f". {rival.sentence.document.text[rival.sentence.origin(max(whole, start)) : rival.figure.start]}"
    )
    if len(told) < _PAIR or not words.has("with_article", told[0]) or named is not None:
        return False
    noun = told[1].strip(",;:'s")
    alike = noun in text[:start] or words.has("of_all", text) or any(words.has("one_or_other", word) for word in told)
    return not alike


def _names(top: Standing, rival: Standing) -> bool:
    """Whether a name stands between two figures."""
    return _ANY_NAME.search(top.sentence.document.text[top.figure.end : rival.figure.start]) is not None


def _is_of_named_place(top: Standing, word: str) -> bool:
    """Whether a superlative is that of a place with a name, of which a rival may be no part: "the tallest tower in Elmton"."""
    at = top.sentence.text.find(word)
    told = top.sentence.document.text[top.sentence.origin(max(at, 0)) :][:_REACH]
    return _NAMED_PLACE.match(told) is not None


def _is_of_its_size(top: Quantity, rival: Quantity) -> bool:
    """Whether a rival is near enough to be one of the same group."""
    return bool(rival.value) and is_near(top, rival, _DEAR if top.kind == MONEY else _FAR)


def _in_one_bracket(before: str, between: str) -> bool:
    """Whether two figures stand in one bracket, as those of one thing do: "(odds ratio: 5.1 (men); 9.4 (women))"."""
    depth = max(0, before.count("(") - before.count(")"))
    for sign in between:
        depth += (sign == "(") - (sign == ")")
        if depth <= 0:
            return False
    return depth > 0


def _is_aside(one: Standing, reach: int, words: Lexicon) -> bool:
    """Whether a figure is a part, a time or a change: "in 40 years", "up 14"; what was run "in 10.3 seconds" is not."""
    before, last = one.words_before(reach), one.words_before(1)
    if (
        words.has("next_come", one.words_before(4))
        or words.has("measures_to", one.words_before(3))
        or _is_of_measure(one, words)
    ):
        return False
    ran = one.figure.kind in _TIMES and words.has("ran_in", last)
    cooled = one.figure.kind == TEMPERATURE and words.has("until", last)
    return words.has("no_rival", before) and not (ran or cooled or words.has("took_in", one.words_before(2)))


def _is_of_measure(one: Standing, words: Lexicon) -> bool:
    """Whether a figure is that of what was told of the first as well: "by assets, … has assets of €455bn"."""
    last = one.words_before(2).split()
    before = one.sentence.text[: one.place - len(one.before)]
    return len(last) == _PAIR and words.has("of", last[1]) and last[0] in before.replace(",", " ").split()
