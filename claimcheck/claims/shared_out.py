"""SharedOut: so much for each of so many, and what that comes to."""

from __future__ import annotations

import itertools

from claimcheck.claims.glossed import Glossed, place_of
from claimcheck.claims.slotted import SLOTS
from claimcheck.pattern import pattern
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import ClassVar

    from claimcheck.claims.claim import Bound, Claim
    from claimcheck.claims.phrasing import Match
    from claimcheck.quantities.quantity import Quantity

_WORD = pattern(r"[a-z][a-z-]*")
_OF_MORE = pattern(f" of (?:the |its |their )?[{''.join(SLOTS.values())}]")
_TIMED = pattern(r"(?<=[a-z]) ([a-z]{2,6}) ([a-z]{3,9})\b")
"""Two words that no sign parts from those before them."""
_HYPHENED = pattern("-[a-z]")
_LEVELS = ("speed", "temperature", "pressure", "frequency")
"""Kinds of figure that do not add up."""
_CUE = 4
"""How many words after what is each one's may end with the one that says so, where little else does."""
_FEW = 3
_BEFORE = "before"
_TO = "to"
_EACH = "each"
_EACH_OF = "each of [~]"
_GOODS = ("volume", "mass")
_REACH = 60
_STEM = 3
_NEXT = 12
"""How far behind a cue a word such as "each" may stand."""
_MANY = 10
"""How many times each one's a total is at least, where only *or* stands between them."""
_NEAR = 3
"""How many words after a figure may name what it counts."""


class SharedOut(Glossed):
    """A rule of a total, of the number of those who share it, and of what is each one's.

    ``counted`` is the role of the number. Where all three are plain counts, the words must tell which is which: the
    number has the noun of "a game", or each one's that of the total, or the total is said to be one; else, where both
    are named, the greater is the total.
    """

    counted: ClassVar[str] = ""
    within: ClassVar[str] = "all_of_them"

    def is_cue(self, match: Match) -> bool:
        """No least price: "from £40 each"."""
        text, place = match.sentence.text, self.place(match)
        timed = match.phrasing.words_in("in_each", _run(text[place + 1 : place + _REACH]))
        each = match.sentence.figure(place)
        if _HYPHENED.match(each.document.text, each.end):
            return False  # "a cent a ton-mile" is no cent a ton
        if not self._is_of_all(match):
            return False
        words = text[match.start : place].split()
        if words[:1] == [_EACH] and words[1:2] and words[1] in self.group(match, "joining"):
            return False  # "12 of 40 pages each and six": what comes next has its own
        *_, verb, before = ["", "", *text[:place].split()]
        least = before in self.group(match, "floor") and verb not in self.group(match, "coming")
        return not timed and not least

    def _is_of_all(self, match: Match) -> bool:
        """Whether "each of" is said of the number: "each of the country's 40 ports", not "each of them paid 40"."""
        if not match.phrasing.template.startswith(_EACH_OF):
            return True
        first = min(place for place in match.sentence.slots if place >= match.start)
        whose = match.sentence.text[match.start : first].split()[2:]
        owned = any(word.endswith(("'s", "s'")) for word in whose)
        return owned or self.group(match, "before_number").issuperset(whose)

    def suits(self, role: str, figure: Quantity, roles: Mapping[str, Bound]) -> bool:
        """A plain number of things, and a total of the kind of each one's."""
        each = roles[self.gloss]
        if isinstance(each, tuple):
            return False
        if role == self.counted:
            return figure.kind == "count" and figure.value > 1
        if figure.kind in _LEVELS:
            return False
        timed = each.kind == "duration" and figure.unit != each.unit
        return figure.kind == each.kind and figure.unit.dimension == each.unit.dimension and not timed

    def supplied(self, match: Match, roles: dict[str, Bound], wanted: list[str]) -> dict[str, Bound]:
        """The roles with those that a cue leaves open."""
        each = roles[self.gloss]
        if isinstance(each, tuple):
            return roles
        goods = self._goods(match, each) if self.counted not in roles else None
        if goods is not None:
            rest = [role for role in wanted if role != self.counted]
            return super().supplied(match, {**roles, self.counted: goods}, rest)
        noun = self.noun(match)[0]
        if each.kind == "count":
            return self._counts(match, roles, each, noun)
        whole = super().supplied(match, roles, wanted)
        number = whole.get(self.counted)
        if not noun or number is None or isinstance(number, tuple) or self._named(match, (number,), noun):
            return whole
        meant = self._opens(match) or self._is_priced(match, number)
        return {role: bound for role, bound in whole.items() if role != self.counted or meant}

    @staticmethod
    def _goods(match: Match, each: Quantity) -> Quantity | None:
        """Barrels or tonnes as a number of them, where no other can be meant: "30 million barrels at $70 each"."""
        figures = match.sentence.figures
        goods = [one for one in figures if one.kind in _GOODS]
        if each.kind != "money" or len(goods) != 1 or any(one.kind == "count" for one in figures):
            return None
        said = match.phrasing.words_in("for_each", match.sentence.text[match.start : match.end])
        return _counted(goods[0]) if said and not goods[0].is_range else None

    def leads(self, match: Match, order: list[tuple[int, str]]) -> bool:
        """Besides the words of every sum: "the 24 clubs will get £1.5m apiece", of £36m."""
        (before, _), (last, role) = order[-2:]
        if role == self.gloss:
            subject = match.sentence.figure(before).subject.lower()
            words = match.sentence.text[before + 1 : last].strip().removeprefix(subject).split()
            if words and self.group(match, "glossing").issuperset(words):
                return True
        if role in self.sums and self._is_alternative(match, order):
            return True
        return super().leads(match, order)

    def _is_alternative(self, match: Match, order: list[tuple[int, str]]) -> bool:
        """Whether what comes to far more than each one's is given for it: "at $45,000 apiece, or $9m"."""
        (before, role), (last, _) = order[-2:]
        each, total = match.sentence.figure(before), match.sentence.figure(last)
        if role != self.gloss or _MANY * each.value * each.unit.factor > total.value * total.unit.factor:
            return False
        return self.ends_clause(match, last) and self.glossed(
            match, match.sentence.text[self.end_of(match) : last], last
        )

    def belong(self, match: Match, claim: Claim) -> bool:
        """What each one gets is not more than all; and what is counted has a name."""
        each, number, total = (claim.figure(role) for role in (self.gloss, self.counted, self.sums[0]))
        named = number.kind != "count" or bool(number.subject or self._named(match, (number,), self.noun(match)[0]))
        named = named or self._following(match, number).strip().startswith(tuple(self.group(match, "all_of_them")))
        share = (
            each.kind == "rate" or number.value < 1 or each.value * each.unit.factor <= total.value * total.unit.factor
        )
        behind = match.sentence.text[place_of(match, claim, self.sums[0]) + 1 :].split(maxsplit=1)[:1]
        named = named or (number.form == "digits" and self._is_told(match, claim))
        if not named or not share or not self.group(match, "of_each").isdisjoint(behind):
            return False
        few = each.kind == total.kind == "count" and each.value.denominator == 1 and total.value <= number.value
        places = sorted(place_of(match, claim, role) for role in (self.gloss, self.counted, self.sums[0]))
        if few or self._are_alternatives(match, places) or self._is_usual(match):
            return False
        if _OF_MORE.match(match.sentence.text, place_of(match, claim, self.counted) + 1):
            return False  # "11 of the 30 days"
        if self._is_price(match, each, total) or (number.kind == "count" and self._is_of_others(match, claim)):
            return False
        last, text = places[-1] == place_of(match, claim, self.sums[0]), match.sentence.text
        if last and ";" in text[places[0] : places[-1]] and claim.figure(self.gloss).kind == "money":
            return self._is_told(match, claim)
        return super().belong(match, claim) or self._is_told(match, claim)

    def _is_price(self, match: Match, each: Quantity, total: Quantity) -> bool:
        """Whether a sum is itself a price each, that of others: "at €615 apiece and 20 printers at €300"."""
        priced = self._following(match, total).lstrip().startswith(tuple(match.phrasing.classes["for_each"]))
        return priced and each.kind == "money"

    def _is_of_others(self, match: Match, claim: Claim) -> bool:
        """Whether a sum and its price each, both behind the number, may be of other things than those counted.

        In a sentence of their own they are of what it speaks of: of *them*, of what the number counts or of nothing but
        a bill. "The 89 survivors were staked. Replacing those lost will cost £900, or £9 each" is of those lost.
        """
        number = place_of(match, claim, self.counted)
        first = min(place_of(match, claim, role) for role in (self.gloss, self.sums[0]))
        if first < number:
            return False
        text, noun = match.sentence.text, _last(claim.figure(self.counted))
        said = text[number + 1 : first].replace(":", ";").rpartition(";")
        told = _WORD.findall(said[2])
        if any(
            word in self.group(match, "those_who") and follower not in self.group(match, "totalling")
            for word, follower in itertools.pairwise(told)
        ):
            return True
        if not said[1] or len(told) <= 1:
            return False
        around = f"{said[2]} {_clause(text[first + 1 : first + _REACH])}"
        taken_up = not self.group(match, "all_counted").isdisjoint(_WORD.findall(around)) or noun in around
        return not (taken_up or match.phrasing.words_in("names_sum", said[2]))

    def _is_usual(self, match: Match) -> bool:
        """Whether a sentence of its own gives what is usual: "It had 84 mm in 11 days. The average is 61 mm"."""
        text, place = match.sentence.text, self.place(match)
        start = text.rfind(";", 0, place) + 1
        return bool(start) and bool(match.phrasing.words_in("the_usual", text[start:place]))

    def _are_alternatives(self, match: Match, places: list[int]) -> bool:
        """Whether nothing but "or" parts two of the figures: "ten or eleven thousand villages" is one number."""
        text, either = match.sentence.text, self.group(match, "or_else")
        return any(text[one + 1 : other].strip() in either for one, other in itertools.pairwise(places))

    def are_apart(self, match: Match, first: int, last: int) -> bool:
        """Besides what sets figures apart for every rule, a part of them: "nine innings, one of them unfinished"."""
        text = match.sentence.text
        parts = [
            place
            for place, index in match.sentence.slots.items()
            if match.sentence.figures[index].form == "words"
            and match.sentence.figures[index].value <= _FEW
            and text[place + 1 :].lstrip().startswith(tuple(self.group(match, "all_of_them")))
        ]
        told = self._without_times(match, text[first:last])
        if told != text[first:last]:
            return bool(parts) or bool(match.phrasing.words_in("sets_apart", told))
        if match.phrasing.words_in("by_assumption", told) or match.phrasing.words_in("with_extras", told):
            return True
        if not parts and (match.phrasing.words_in("each_of_whom", told) or self._relates_to_all(match, told)):
            known = self.group(match, "relates_aside") | self.group(match, self.within)
            return bool(set(match.phrasing.words_in("sets_apart", told)) - known)
        return bool(parts) or super().are_apart(match, first, last)

    def begins_anew(self, match: Match, text: str) -> bool:
        """Whether a clause of its own begins; not with "since Friday" or "before winter"."""
        return super().begins_anew(match, self._without_times(match, text))

    def is_compared(self, match: Match) -> bool:
        """Whether a word of comparison comes next, and no time: "so much before winter" is no less than before."""
        after = match.sentence.text[match.end :].split(maxsplit=2)[:2]
        named = len(after) > 1 and after[1].rstrip(",.;") in self.group(match, "time_named")
        return match.followed_by("comparison") and not (named and after[0] in self.group(match, "time_leads"))

    def _without_times(self, match: Match, text: str) -> str:
        """A text without the times that are named in its clauses, no sign before them."""
        words, named = self.group(match, "time_leads"), self.group(match, "time_named")
        if words.isdisjoint(text.split()):
            return text
        for found in _TIMED.finditer(text):
            if found[1] in words and found[2] in named:
                text = text.replace(found[0], " ")
        return text

    def _relates_to_all(self, match: Match, told: str) -> bool:
        """Whether "of which" takes up things rather than a figure: "books, of which it has ordered 450"."""
        found = [(at, word) for word in self.group(match, "relates_aside") if (at := told.find(word)) > 0]
        return bool(found) and all(told[:at].rstrip(" ,(")[-1:].isalpha() for at, _ in found)

    def has_terms(self, match: Match, last: int) -> bool:
        """Whether the last figure holds on further terms; before they are met, a sum is just that of its parts."""
        after = match.sentence.text[last + 1 :].split(maxsplit=1)[:1]
        elsewhere = last != self.place(match) and not self.group(match, "from_elsewhere").isdisjoint(after)
        if elsewhere:  # "at the gate", not "at most"; "to the church", not "to give 12 pupils books"
            named = match.sentence.text[last + 1 :].split(maxsplit=2)[1:2]
            elsewhere = not self.group(match, "before_number").isdisjoint(named)
        return elsewhere or (after != [_BEFORE] and super().has_terms(match, last))

    def _is_told(self, match: Match, claim: Claim) -> bool:
        """Whether words say that one figure is what all of them come to, and none set the three apart.

        "Tickets, all 850 of them, went at €45 a head and brought in €38,250": nothing need stand between.
        """
        places = sorted(place_of(match, claim, role) for role in (self.gloss, self.counted, self.sums[0]))
        total, text = place_of(match, claim, self.sums[0]), match.sentence.text
        apart = any(figure.error is not None or figure.is_range for figure in claim.figures())
        apart = apart or len(text[self.place(match) + 1 : match.end].split()) > _CUE
        called = not self.group(match, "called_total").isdisjoint(text[total + 1 :].split()[:1])
        beside = set(match.phrasing.words_in("sets_apart", text[places[0] : places[-1]]))
        beside -= self.group(match, self.within)
        apart = apart or bool(beside) if called else apart or self.are_apart(match, places[0], places[-1])
        apart = apart or self.has_terms(match, places[-1])
        if apart or not self._is_alone(match, claim):
            return False
        start = max((at for at in places if at < total), default=-1) + 1
        told = text[start:total]
        if called:
            return True
        anew = self.begins_anew(match, text[places[0] : places[-1]])
        parted = ";" in text[places[0] : places[-1]] or anew
        parted = parted or (total == places[0] and not self._is_purpose(match, text[total + 1 : places[-1]]))
        told = told.rstrip().rstrip(":,–")
        lead = told[max(map(told.rfind, ",;:–()")) + 1 :]
        after = "" if anew else _clause(text[total + 1 : total + _REACH])
        lead = "" if total == places[0] and parted else lead
        return self._says_sum(match, lead, after, parted=parted)

    def _is_purpose(self, match: Match, text: str) -> bool:
        """Whether so much each is what a sum before it is for: "£6.6bn, he said, to send £300 to each of the"."""
        given = match.phrasing.words_in("each_of", text) or match.phrasing.words_in("for_each", text)
        return bool(given) and not self.group(match, "on_purpose").isdisjoint(text.split())

    def _says_sum(self, match: Match, lead: str, after: str, *, parted: bool) -> bool:
        """Whether the words before a figure, or those after it, say that it is a sum of all."""
        words, to_end = set(lead.split()), after.split()[:1]
        if not self.group(match, "of_each").isdisjoint(to_end):
            return False
        words_in = match.phrasing.words_in
        if parted and lead.split()[-1:] == [_TO]:
            return False
        if words & self.group(match, "takes_up_all") and words & self.group(match, "totalling"):
            return True
        if words_in("shared_by_all", after) or words & self.group(match, "sum_of_all") or words_in("would_cost", lead):
            return words.isdisjoint(self.group(match, "by_then"))
        if parted or words & self.group(match, "by_then") or not words & self.group(match, "totalling"):
            return False
        return self.group(match, "for_what").isdisjoint(to_end) or bool(words & self.group(match, "gains_it"))

    def _is_alone(self, match: Match, claim: Claim) -> bool:
        """Whether the sentence holds no other sum, and no other number that could be meant."""
        mine = {figure.start for figure in claim.figures()}
        kinds = {figure.kind for figure in claim.figures()}
        return all(one.start in mine or one.kind not in kinds for one in match.sentence.figures)

    def _opens(self, match: Match) -> bool:
        """Whether each one's share opens the sentence: "At £30 per pupil, feeding the 400 children costs £12,000"."""
        words = match.sentence.text[: self.place(match)].split()
        return len(words) == 1 and words[0] in self.group(match, "fronting")

    def _is_priced(self, match: Match, number: Quantity) -> bool:
        """Whether a price follows right behind what it is the price of: "7 million doses at $4 a shot"."""
        between = match.sentence.text[match.sentence.place_of(number) + 1 : self.place(match)].split()
        return 0 < len(between) <= _NEAR and between[-1] in self.group(match, "fronting")

    def is_bill(self, match: Match) -> bool:
        """Whether words tell what it will cost to give so much to each."""
        words_in, text = match.phrasing.words_in, match.sentence.text
        return bool(words_in("comes_to", text) or words_in("each_of", text))

    def _counts(self, match: Match, roles: dict[str, Bound], each: Quantity, noun: str) -> dict[str, Bound]:
        """Of two other counts, the number of things and their total."""
        counts = [one for one in match.sentence.figures if one.kind == "count" and one.start != each.start]
        total = self.sums[0]
        if len(counts) != 2 or any(one.is_range for one in counts) or not {self.counted, total}.isdisjoint(roles):
            return roles
        numbers = self._named(match, counts, noun) if noun else counts
        totals = counts if len(numbers) == 1 else self._totals(match, counts, each)
        pairs = [(one, other) for one, other in (counts, counts[::-1]) if one in numbers and other in totals]
        if len(pairs) != 1:
            return roles
        found = {**roles, self.counted: pairs[0][0], total: pairs[0][1]}
        return {role: found[role] for role in self.roles if role in found}

    def _totals(self, match: Match, counts: Sequence[Quantity], each: Quantity) -> Sequence[Quantity]:
        """Those of two counts that can be the total."""
        said = [one for one in counts if match.phrasing.words_in("all_told", self._following(match, one))]
        called = self.group(match, "called_total")
        said += [one for one in counts if not called.isdisjoint(self._following(match, one).split()[:1])]
        same = [one for one in counts if each.subject and _last(one) == _last(each)]
        if said or same:
            return said or same
        lead = self.lead(match, match.sentence.text[: self.place(match)], "glossing")
        averaged = lead.opened and self.group(match, "joining").isdisjoint(lead.words)
        averaged = averaged or self._is_so_averaged(match)
        if not averaged and not match.phrasing.words_in("for_each", match.around(0, _NEXT)):
            return []
        words = [self._following(match, one).split()[:1] for one in counts]
        named = all(words) and words[0] != words[1]
        return [max(counts, key=lambda one: one.value)] if named and each.value >= 1 else []

    def _is_so_averaged(self, match: Match) -> bool:
        """Whether a verb of averages leads to the figure, and "so" to the verb: "and so averaged 45"."""
        words = match.sentence.text[: self.place(match)].split()[-2:]
        said = match.phrasing.words_in("averaged_so", " ".join(words[-1:]))
        return (
            bool(said)
            and len(words) > 1
            and words[0] in self.group(match, "resulting") | self.group(match, "sum_of_all")
        )

    def noun(self, match: Match) -> tuple[str, int]:
        """The noun of "a game", "per pupil", and where it ends; nothing where each one's is said in another way."""
        text = match.sentence.text
        start = self.place(match) + 1
        articles, common = self.group(match, "of_each"), self.group(match, "anyone")
        found = list(_WORD.finditer(text, start, start + _REACH))[:_NEAR]
        for article, noun in itertools.pairwise(found):
            if not text[start : article.start()].replace(" ", "").isalpha() and text[start : article.start()].strip():
                break
            if article.group() in self.group(match, "spreading") and noun.group() in articles:
                continue
            if article.group() in self.group(match, "on_purpose") and noun.group() == found[1].group() == _EACH:
                each = found[2:3]
                if each and each[0].group() not in self.group(match, "joins_other"):
                    return each[0].group(), each[0].end()
            if article.group() in articles:
                return "" if noun.group() in common else noun.group(), noun.end()
        return "", match.end

    def end_of(self, match: Match) -> int:
        """Where the cue ends, the noun of "a game" with it."""
        return max(match.end, self.noun(match)[1])

    def _named(self, match: Match, figures: Sequence[Quantity], noun: str) -> list[Quantity]:
        """The figures that count what a noun calls, give or take its ending."""
        outings = self.group(match, "outings")
        found = []
        for one in figures:
            words = _WORD.findall(self._following(match, one))[:_NEAR]
            alike = any(word.startswith(noun[:-1]) for word in words) and len(noun) >= _STEM
            if alike or (noun in outings and not outings.isdisjoint(words)):
                found.append(one)
        return found

    @staticmethod
    def _following(match: Match, figure: Quantity) -> str:
        """The words after a figure, up to a sign or another figure."""
        sentence = match.sentence
        place = sentence.place_of(figure)
        return _run(sentence.text[place + 1 : place + _REACH])


def _counted(goods: Quantity) -> Quantity:
    """So many barrels or tonnes as a number of them."""
    readings = tuple(one.replace(unit=unit("")) for one in goods.readings)
    return goods.replace(kind="count", readings=readings, subject=goods.text.rpartition(" ")[2])


def _clause(text: str) -> str:
    """A text up to the sign that ends its clause."""
    return text[: next((at for at, sign in enumerate(text) if sign in ",;:.–()"), None)]


def _last(figure: Quantity) -> str:
    words = figure.subject.lower().split()
    return words[-1] if words else ""


def _run(text: str) -> str:
    """A text up to its first sign or figure."""
    return text[: next((at for at, sign in enumerate(text) if not (sign.isalpha() or sign in " -'")), None)]
