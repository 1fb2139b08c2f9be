"""Leftover: a rest that a text names, and what it is the rest of.

*The other 13*, *the remaining £2m*, *leaving nine*: the words say that a whole was told before, and parts of it. Which
figures these are is taken from the text only where it says so (*five of the 18*, *of them*, a bare number that opens
the next sentence); and whatever it says, the rest is wrong only if no figure before it, less any others, comes to it.
"""

from __future__ import annotations

from itertools import combinations

from claimcheck.claims.breakdown import NEAR, counted_out, plain
from claimcheck.claims.partition import sum_meets, values
from claimcheck.claims.roles import CLASSES, SKIPPED, SUMMABLE
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.window import holding, windows
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.algebra.interval import Interval
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

MOST = 6
"""Figures before a rest that are looked at."""

MOST_SENTENCES = 5
"""Sentences with figures in which a whole and its parts are told."""

_CLAUSE, _TWO, _THREE = 60, 2, 3
_PAYER = pattern(r" ?(?:(?!for |towards? )[a-z'’-]+ ){2,8}")
"""A sentence up to its first sum: somebody paid, and nothing says what for."""

_STEM = 5
_BEHIND = 30
_LEAD = 24
_WHOLE_LEAD = 60
_SHARES = frozenset((SLOTS["share"], SLOTS["percent"]))
_ANY = "".join(SLOTS.values())
_OF_THEM = pattern(r" of (?:them|those|these|whom|which)(?![a-z])")
_OF_THAT = pattern(r" of (?:that|this|it|the (?:total|money|sum|cash|budget|amount))(?![a-z])")
_UNCOUNTED = pattern(
    rf"(?<![a-z])(?:(?:some|many|most) (?![a-z]+ing(?![a-z]))|another (?!{SLOTS['count']})"
    r"|one (?:from|of|in|was|by|had|to|for|is|at|on|died|who|with) )"
)
_AGED = pattern(r"(?<![a-z])(?:age|aged|ages|average|averaged)(?: [a-z]+){0,3} \Z")
"""Before a number that is none of the things: the average age of those told."""

_GIVEN = pattern(r"(?<![a-z])(?:came|arrived|gift|given|raised|lent|loan)(?![a-z])")
"""Behind a last sum of money: it was got, not spent."""

_OFF = 2
"""By so little a tale of several sentences is out that leaves out one or two without a number."""

_OF_WHICH = pattern(r"(?:of|among) (which|whom|these|those|them),? (?:only |just |some |about )?\Z")
_RELATIVE = ("which", "whom")
_OF_THE = pattern(r" of (?:the |those |these )([a-z]{4,})")
_OF_WHOLE = pattern(
    rf"(?:\A|[,;:(–{_ANY}] ?(?:(?:and|but|while) )?|[{_ANY}] (?:[a-z'-]+ ){{1,4}})(?:of|out of)"
    r"(?: (?:the|its|his|her|their|those|these|a|an))?(?: (?!and |but |while )[a-z'-]+){0,2} ?\Z"
)
_OF_IT = pattern(rf" of (?:the|its|his|her|their|those) (?=[{_ANY}])")
_OF_NAMED = pattern(
    r"(?:\A|[;:–] ?)(?:of|among|out of) (?:the|its|their|those|these|his|her) ([a-z'-]{3,})"
    rf"(?:,(?= )| (?=[{_ANY}]))"
)
"""Some of what was told goes on, by its noun: *Of the boats, 19 are at sea*."""

_HELD_ON = pattern(rf"[^,;.]{{0,20}}, (?:with|plus|including|and (?:(?:an?|the|its|their|another) |[{_ANY}]))(?![a-z])")
_OF_REST = pattern(r"(?<![a-z])of (?:the|its|their) (?:rest|others|remainder|balance),? \Z")
"""Before a number that is some of the rest."""

_GLOSS = pattern(rf"(?<=[{_ANY}]) ?[,(–] ?(?:or |that is |about )?[{SLOTS['share']}{SLOTS['percent']}](?= ?[,)–])")
"""A share that only says again how many: *600, a quarter,*."""

_WORD = pattern(r"[a-z][a-z'-]*|[,;:()–]")


class Leftover(Value):
    """A rest, its whole and the parts that are not the rest."""

    whole: Quantity
    parts: tuple[Quantity, ...]
    rest: Quantity
    fits: bool


def leftovers(passage: Passage, words: Lexicon) -> Iterator[Leftover]:
    """Every rest that is named, with its whole and parts: those that make it good, or else those that the text says."""
    done: set[int] = set()
    hinted = holding(passage, passage.naming("hints_at_rest"), MOST_SENTENCES, _THREE)
    wanted = [at for at in hinted if any(Reader(passage.sentences[at], words).rests(0))]
    for window in windows(passage, MOST_SENTENCES, wanted):
        reader = Reader(window.sentence, words)
        for place in reader.rests(window.start):
            start = window.sentence.figure(place).start
            if start in done:
                continue
            found = reader.read(place)
            if found is not None:
                done.add(start)
                if not any(figure.qualifier for figure in (found.whole, *found.parts, found.rest)):
                    yield found


class Reader:
    """A window as it is read: the rest by its words, then the whole, then the parts."""

    def __init__(self, sentence: Slotted, words: Lexicon) -> None:
        self.sentence = sentence
        self.text = sentence.text
        self.words = words
        self.slots = sorted(sentence.slots)

    def rests(self, start: int) -> Iterator[int]:
        """The places of the figures that are called a rest, from a place on."""
        for place in self.slots:
            figure = self.sentence.figure(place)
            if place < start or figure.kind not in CLASSES[SUMMABLE] or not plain(figure):
                continue
            if self._is_rest(place) and not _HELD_ON.match(self.text, place + 1):
                yield place

    def _is_rest(self, place: int) -> bool:
        if _OF_REST.search(self.text, max(0, place - _LEAD), place):
            return False
        before = _WORD.findall(self.text[max(0, place - _LEAD) : place])
        while before and before[-1] in self.words.groups["before_rest"]:
            before.pop()
        tail = f" {' '.join(before)}"
        if tail.endswith(self.words.starts("besides_it")):
            return False
        if any(tail.endswith(f" {phrase}") for phrase in self.words.groups["names_rest"]):
            return True
        if self.sentence.figure(place).kind == "money" and tail.endswith(" the final"):
            return True
        behind = f" {' '.join(_WORD.findall(self.text[place + 1 : place + _BEHIND]))} "
        phrases = [phrase for phrase in self.words.groups["rest_behind"] if behind.startswith(f" {phrase} ")]
        return phrases != [] and not self._is_state(behind.removeprefix(f" {max(phrases, key=len)} "))

    def _is_state(self, behind: str) -> bool:
        """Whether *left* tells in what state somebody was left: "six were left severely disabled"."""
        word = "".join(behind.split()[:1])
        return (
            word.endswith(("ly", "ed")) or word in self.words.groups["left_so"] or self.words.has("bequeathed", behind)
        )

    def _is_called(self, place: int) -> bool:
        """Whether a rest is called the other or the remaining one: more than what something leaves."""
        said = _WORD.findall(self.text[max(0, place - _LEAD) : place])
        final = self.sentence.figure(place).kind == "money" and said[-1:] == ["final"]
        return final or not self.words.groups["of_the_rest"].isdisjoint(said)

    def read(self, rest: int) -> Leftover | None:
        """The whole and the parts of a rest."""
        figure = self.sentence.figure(rest)
        known = [place for place in self.slots if place < rest and self._is_like(place, figure)]
        known = self._of_one_kind([place for place in known if not self._is_bound_of_others(place, known[0])])[-MOST:]
        named = _OF_IT.match(self.text, rest + 1)
        if named and self._is_like(named.end(), figure):
            known.append(named.end())
        if len(known) < 2:
            return None
        if (fitting := self._fitting(known, figure)) is not None:
            return fitting
        return self._said(known, rest) or self._told_over(known, rest)

    def _said(self, known: Sequence[int], rest: int) -> Leftover | None:
        """The whole and the parts that the words of a rest, or those with a part, say that it has."""
        figure, named = self.sentence.figure(rest), _OF_IT.match(self.text, rest + 1)
        taken = self._taken_up(known, rest)
        if taken is not None:
            whole, place = taken
            known = [whole, *(at for at in known if at > place and self._head(at) in ("", self._head(whole)))]
        if len(known) < _TWO or not self._is_plain_tale(known[0] if taken is None else taken[1], rest):
            return None
        firm = known[:1] if taken is not None else [named.end()] if named and named.end() in known else reversed(known)
        for whole in firm:
            others = [place for place in known if place != whole]
            parts = others if taken is not None else self._parts(whole, others, rest)
            if any(map(self._is_rest, parts)):
                return None
            if parts and self._can_be(whole, parts, figure):
                items = tuple(map(self.sentence.figure, parts))
                return Leftover(counted_out(self.sentence.figure(whole), (*items, figure)), items, figure, False)
        return None

    def _told_over(self, known: Sequence[int], rest: int) -> Leftover | None:
        """A whole told sentences before a rest, and as its parts all numbers between, none with a noun of its own."""
        whole, *parts = known
        figure, left = self.sentence.figure(whole), self.sentence.figure(rest)
        told = self.text[whole:rest]
        if not parts or whole > rest or not self._is_called(rest) or any(map(self._is_rest, parts)):
            return None
        if not _SHARES.isdisjoint(_GLOSS.sub("", told)) or "?" in told or self._adds(told):
            return None
        own = all(self._is_of(part, whole) for part in parts) and self._opens_tale(whole, parts[0])
        items = tuple(map(self.sentence.figure, parts))
        if not own or not self._can_be(whole, parts, left) or not all(map(plain, items)):
            return None
        made = sum(item.value for item in (*items, left))
        is_off = abs(figure.value - made) <= _OFF or not figure.value / NEAR <= made <= figure.value * NEAR
        given = figure.kind == "money" and _GIVEN.search(self.text, rest, rest + _CLAUSE) is not None
        return None if is_off or given else Leftover(counted_out(figure, (*items, left)), items, left, False)

    def _adds(self, told: str) -> bool:
        """Whether a tale has a part without a number, or one that joins."""
        return self.words.has("unnumbered_part", told) or _UNCOUNTED.search(told) is not None

    def _is_of(self, part: int, whole: int) -> bool:
        """Whether a number is one of the things of another, by its noun or for the want of one."""
        head = self._head(part)
        bare = head == self._head(whole) or not (head.endswith("s") or head in self.words.groups["inhabitants"])
        return bare or _OF_THEM.match(self.text, part + 1) is not None

    def _is_bound_of_others(self, place: int, first: int) -> bool:
        """Whether a figure is a bound on things of a noun of its own, which makes no sum good: "more than 90 pages"."""
        figure, head = self.sentence.figure(place), self._head(place)
        return figure.qualifier not in (None, "approx") and head.endswith("s") and head != self._head(first)

    def _opens_tale(self, whole: int, part: int) -> bool:
        """Whether a whole names its things, and the first part stands in a later sentence or is said to be of it."""
        figure, told = self.sentence.figure(whole), self.text[whole:part]
        if figure.kind == "money":
            return any(_OF_THAT.match(self.text, place + 1) for place in self.slots if place >= part)
        tied = self.text[whole + 1 : whole + 2] in ("-", "–")
        return self._is_plural(whole) and not tied and ";" in told

    def _is_like(self, place: int, rest: Quantity) -> bool:
        figure = self.sentence.figure(place)
        if self.words.leads("planned_number", self.text[max(0, place - _LEAD) : place]):
            return False
        aged = figure.kind == "count" and _AGED.search(self.text, max(0, place - _LEAD), place) is not None
        return not aged and figure.kind == rest.kind and figure.unit.symbol == rest.unit.symbol and not figure.is_range

    def _of_one_kind(self, known: Sequence[int]) -> list[int]:
        """The figures without those of things of another name than any whole: "a dozen guns" beside men."""
        wholes = {self._head(place) for place in known if self._is_whole_of(place)}
        return [
            place for place in known if not wholes or not self._head(place).endswith("s") or self._head(place) in wholes
        ]

    def _head(self, place: int) -> str:
        return "".join(self.sentence.figure(place).subject.split()[-1:])

    def _fitting(self, known: Sequence[int], rest: Quantity) -> Leftover | None:
        """A whole among the figures before a rest, with others that together with it make the whole."""
        figures = {place: self.sentence.figure(place) for place in known}
        held = {place: values(figure) for place, figure in figures.items()}
        left = values(rest)
        for whole in known:
            others = [place for place in known if place != whole]
            if figures[whole].qualifier not in (None, "approx"):
                others = [place for place in others if place > whole]
            totals: dict[bool, tuple[Quantity, Interval]] = {}
            for number in range(1, len(others) + 1):
                for places in combinations(others, number):
                    parts = tuple(figures[place] for place in places)
                    fine = any(part.resolution == 1 for part in (*parts, rest))
                    if fine not in totals:
                        total = counted_out(figures[whole], (*parts, rest))
                        totals[fine] = total, values(total)
                    total, allowed = totals[fine]
                    if sum_meets([*(held[place] for place in places), left], allowed):
                        return Leftover(total, parts, rest, True)
        return None

    def _is_plain_tale(self, first: int, rest: int) -> bool:
        """Whether nothing between the figures may be a part without a number, or adds to the whole."""
        told = _GLOSS.sub("", self.text[first:rest])
        return not self.words.has("some_more", told) and _SHARES.isdisjoint(told) and "?" not in told

    def _taken_up(self, known: Sequence[int], rest: int) -> tuple[int, int] | None:
        """The only figure of a noun that a later clause opens with, and where: "74 schools …; Of the schools, 41 …"."""
        found = [one for one in _OF_NAMED.finditer(self.text, 0, rest) if one.start()]
        if len(found) != 1:
            return None
        before = [place for place in known if place < found[0].start()]
        named = [place for place in before if self._head(place) == found[0][1]]
        return (named[0], found[0].start()) if len(named) == 1 else None

    def _parts(self, whole: int, others: Sequence[int], rest: int) -> list[int]:
        """The parts of a whole as the text says; none where it does not say."""
        if whole > rest:
            return list(others[-1:])
        behind = [place for place in others if place > whole]
        if self._is_whole_of(whole):
            before = [place for place in others if place < whole and self._is_part_before(place, whole)]
            return [*before[-1:], *behind]
        if not behind:
            return []
        if self._is_taken_from(whole, behind[0]) or self._is_paid(whole, behind[0], rest):
            return behind
        named = _OF_THE.match(self.text, behind[-1] + 1)
        if named and named[1][:_STEM] in self._around(whole):
            return behind[-1:]
        return behind if self._opens_next(whole, behind[0]) and self._is_called(rest) else []

    def _is_paid(self, whole: int, part: int, rest: int) -> bool:
        """Whether a sum of money is what something cost, and the next sentence says who paid how much of it.

        Whatever else was given, a loan or a gift in kind, is a part without a number.
        """
        cost, lead = self.text[max(0, whole - _CLAUSE) : whole], self.text[whole + 1 : part]
        payers, told = lead.rpartition(";")[2], self.text[part : rest + _LEAD]
        if self.sentence.figure(whole).kind != "money" or lead.count(";") != 1 or not self._is_alone(whole, part):
            return False
        paid = self.words.has("came_to_cost", cost) and self.words.has("pays_a_part", payers)
        own = _PAYER.fullmatch(payers) is not None
        return paid and own and told.count(";") < _TWO and not self.words.has("gives_in_kind", told)

    def _is_alone(self, whole: int, part: int) -> bool:
        """Whether a figure is the only sum of its sentence."""
        kinds = [self.sentence.figure(place).kind for place in self.slots if place < part]
        return whole < part and kinds.count("money") == 1

    def _is_taken_from(self, whole: int, part: int) -> bool:
        """Whether a pronoun says that a part is of the whole before it: "37 of them", "of which 37"."""
        if _OF_THEM.match(self.text, part + 1) is not None and self._is_plural(whole):
            return True
        told = _OF_WHICH.search(self.text[whole + 1 : part])
        # what "of which" takes up stands in its own sentence
        return told is not None and (told[1] not in _RELATIVE or ";" not in told.string[: told.start()])

    def _is_whole_of(self, place: int) -> bool:
        """Whether "of" leads to a figure that has parts: "five of the 18", "Of the 18"."""
        return _OF_WHOLE.search(self.text[max(0, place - _WHOLE_LEAD) : place]) is not None

    def _is_part_before(self, place: int, whole: int) -> bool:
        gap = self.text[place + 1 : whole]
        return ";" not in gap and "," not in gap

    def _is_plural(self, place: int) -> bool:
        subject = self.sentence.figure(place).subject
        return subject.endswith("s") or self.words.has("persons", subject)

    def _around(self, place: int) -> str:
        return self.text[max(0, place - _BEHIND) : place + _BEHIND]

    def _opens_next(self, whole: int, part: int) -> bool:
        """Whether a bare number opens the next clause or sentence and is some of the whole: "Thirty are Greeks"."""
        gap = self.text[whole + 1 : part]
        figure = self.sentence.figure(part)
        opened = gap.rstrip().endswith((";", ":", "–"))
        single = sum(other < part for other in self.slots if self.sentence.figure(other).kind not in SKIPPED) == 1
        return opened and not figure.subject and single

    def _can_be(self, whole: int, parts: Sequence[int], rest: Quantity) -> bool:
        """Whether the figures are of one thing, and no part is more than the whole."""
        total, items = self.sentence.figure(whole), [self.sentence.figure(place) for place in parts]
        made = sum(item.value for item in items)
        if not plain(total, bounded=False) and total.qualifier not in (None, "approx"):
            return False
        head, own = total.subject.split()[-1:], rest.subject.split()[-1:]
        people = self.words.groups["inhabitants"]
        same = not own or own == head or not (own[0].endswith("s") or own[0] in people)
        plainly = all(item.qualifier is None for item in items)
        return same and plainly and made < total.value and rest.value < total.value
