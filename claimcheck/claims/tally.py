"""Tally: a vote as a text tells it, side by side with the size of the body that cast it.

Each figure is known by the words next to it: *for*, *against*, *abstaining*, a score of *67 votes to 49*, and the size
by a hyphen or a noun (*the 120-seat chamber*, *all 36 councillors*). A text that names two bodies, or two figures for
one side, leaves open which belong together, and nothing is told.
"""

from __future__ import annotations

from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.unread import counted_at
from claimcheck.claims.window import behind, windows
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

_COUNT = SLOTS["count"]
_ANY = "".join(SLOTS.values())
_NUMBER = rf"(?:{_COUNT}|(?<![\w.,-])\d{{1,3}}(?![\w.,]*\d))"
_TIED = pattern(rf"({_COUNT}) ?[-–] ?(?:members?|seats?|persons?|strong|judges?|justices?|delegates?)(?![a-z])")
_BODY = pattern(
    rf"(?:board|council|committee|court|panel|jury|senate|assembly|chamber|commission|house|parliament|legislature|body)"
    rf" (?:of|has|had|with) ({_COUNT})(?! [a-z]+ ?[-–])"
)
_ALL = pattern(
    rf"(?:all|each of the|every one of the|every one of its|of the|of its|of the [a-z]+'s) ({_COUNT}) ([a-z]+)"
)
_CAST = (
    "took part|voted|cast|attended|(?:were|was) (?:present|there|in (?:the|their|his|her) (?:chamber|seats?|places?))"
    "|turned up|answered|had (?:his|her|their|a) say|recorded a vote|took a side"
)
_FULL = pattern(
    rf"(?:all|each|every one) (?:of )?(?:its |the |their )?(?:[a-z]+'s )?{_COUNT} [a-z]+"
    rf"(?: of the [a-z]+| on the [a-z]+| in the [a-z]+)? (?:{_CAST})"
    r"(?: the roll(?: call)?| an? (?:vote|ballot|paper)| (?:their|his|her) (?:votes?|ballots?|papers?))?"
    r"(?= ?[,.;:–]|\Z| (?:and|when|while|in person)(?![a-z]))"
)
"""All of a number of members took part, and nothing says in what other vote."""

_SCORE = pattern(
    rf"({_NUMBER})(?: (?:votes|members|deputies|to))?(?: to | ?[-–] ?)({_COUNT}|\d{{1,3}}(?![\w.,]*\d))(?![\w-])"
)
_TO_DO = pattern(
    rf"({_COUNT})(?: [a-z]+)? vot(?:ed|ing) to ([a-z]+)[^{_ANY};:.()]{{0,40}}"
    rf"(?:,|,? and|,? but|,? while|,? against) ({_COUNT})(?: [a-z]+)?(?: vot(?:ed|ing))? to ([a-z]+)"
)
"""Both sides of a vote by what each wanted done: *14 voted to sell it and nine to keep it*."""

_THIRD = pattern(rf"(?:,|,? and) {_COUNT}(?: [a-z]+)? to [a-z]+")
"""A third side, which makes the vote none of two."""

_WORD = pattern(r"[a-z][a-z'-]*")
_SIGN = pattern(rf"[,;:.()–{_ANY}]| and | with | while ")
_MEMBERS = "members"
"""What those of every body are called."""

_NEAR, _FAR = 32, 60
_NAME = 5
_SEVERAL = 2


class Tally(Value):
    """The figures of one vote; ``is_full`` where the text says that the whole body was there."""

    size: Quantity
    ayes: Quantity
    noes: Quantity
    others: tuple[Quantity, ...]
    is_full: bool


def tallies(passage: Passage, words: Lexicon) -> Iterator[Tally]:
    """Every vote that is told with the size of its body, in one sentence or two."""
    done: set[int] = set()
    for window in windows(passage, most=2, wanted=behind(passage, passage.naming("of_a_vote"))):
        found = Reader(window.sentence, words).read()
        if found is not None and found.ayes.start not in done:
            done.add(found.ayes.start)
            yield found


class Reader:
    """A window as it is read: the size first, then each side by its words."""

    def __init__(self, sentence: Slotted, words: Lexicon) -> None:
        self.sentence = sentence
        self.text = sentence.text
        self.words = words

    def read(self) -> Tally | None:
        """The vote that is told; nothing where a side or the size is told twice."""
        if not self.words.has("of_a_vote", self.text) or len(self._bodies()) > 1:
            return None
        size = self._size()
        sides = self._sides(size) if size is not None else None
        if size is None or sides is None:
            return None
        ayes, noes, others = sides
        is_full = self.words.has("all_present", self.text) or self._took_part()
        return Tally(self.sentence.figure(size), ayes, noes, others, is_full)

    def _took_part(self) -> bool:
        """Whether all of a number of members voted, with no turn in the tale."""
        return _FULL.search(self.text) is not None and not self.words.has("turns_vote", self.text)

    def _bodies(self) -> set[str]:
        """The bodies that are named; a chamber that members sit in is none of its own."""
        found = self._named_bodies(self.text)
        if len(found) < _SEVERAL:
            return found
        told = self.text
        for place in self.words.groups["in_their_seats"]:
            told = told.replace(place, "")
        return self._named_bodies(told)

    def _named_bodies(self, told: str) -> set[str]:
        return set(_WORD.findall(told)) & (self.words.groups["voting_bodies"] - {"party", "house", "union", "voters"})

    def _size(self) -> int | None:
        """The place of the only figure that is the size of a body."""
        found = {match.start(1) for match in _BODY.finditer(self.text)}
        found |= {match.start(1) for match in _TIED.finditer(self.text) if self._is_of_a_body(match.end())}
        found |= {
            match.start(1)
            for match in _ALL.finditer(self.text)
            if match[2] in self.words.groups["voters_of_a_body"] and match.start(1) in self.sentence.slots
        }
        return found.pop() if len(found) == 1 else None

    def _is_of_a_body(self, end: int) -> bool:
        """Whether the name of a body that votes follows: "the nine-member school board"."""
        following = _WORD.findall(self.text[end : end + _FAR])[:_NAME]
        groups = self.words.groups
        return not (groups["voting_bodies"] | groups["voters_of_a_body"]).isdisjoint(following)

    def _sides(self, size: int) -> tuple[Quantity, Quantity, tuple[Quantity, ...]] | None:
        """The figures for and against, and those of neither."""
        named = self._named(size)
        ayes, noes = named["in_favour"], named["opposed"]
        own, known = self.sentence.figure(size).subject, self.words.groups["voters_of_a_body"]
        if own in known and any(
            one.subject in known and one.subject != own and _MEMBERS not in (own, one.subject) for one in (*ayes, *noes)
        ):
            return None
        scores = [match for match in _SCORE.finditer(self.text) if size not in (match.start(1), match.start(2))]
        wanted = list(_TO_DO.finditer(self.text))
        behind = self.text[wanted[0].end() :] if len(wanted) == 1 else ""
        several = _THIRD.search(behind) is not None or self.words.has("another_time", behind)
        if len(wanted) == 1 and not several and not scores and wanted[0][2] != wanted[0][4]:
            sides = (self.sentence.figure(wanted[0].start(number)) for number in (1, 3))
            return (*sides, tuple(named["of_neither"]))  # type: ignore[return-value]
        if not ayes and not noes and len(scores) == 1:
            return (*self._cast(scores[0]), tuple(named["of_neither"]))
        if len(ayes) == len(noes) == 1 and not scores and self._are_together(ayes[0], noes[0]):
            return ayes[0], noes[0], tuple(named["of_neither"])
        return None

    def _are_together(self, ayes: Quantity, noes: Quantity) -> bool:
        """Whether both sides stand in one clause: outside a chamber anybody may march against."""
        first, last = sorted(map(self.sentence.place_of, (ayes, noes)))
        gap = self.text[first:last]
        return ";" not in gap or gap.endswith("; ")

    def _cast(self, score: re.Match[str]) -> tuple[Quantity, Quantity]:
        first, second = (counted_at(self.sentence, *score.span(number)) for number in (1, 2))
        return first, second

    def _named(self, size: int) -> dict[str, list[Quantity]]:
        """The figures with a word of one side next to them."""
        found: dict[str, list[Quantity]] = {"in_favour": [], "opposed": [], "of_neither": []}
        for place in sorted(self.sentence.slots):
            figure = self.sentence.figure(place)
            if place != size and figure.kind == "count" and not figure.is_range:
                side = self._side(self._behind(place, size)) or self._side(self._ahead(place))
                if side:
                    found[side].append(figure)
        return found

    def _side(self, told: str) -> str:
        said = set(_WORD.findall(told))
        sides = [name for name in ("of_neither", "opposed", "in_favour") if said & self.words.groups[name]]
        return sides[0] if sides else ""

    def _behind(self, place: int, size: int) -> str:
        """The words behind a figure to the next sign; the size among them is none: "12 of the 60-strong council"."""
        behind = self.text[place + 1 : place + 1 + _FAR]
        of_size = place < size <= place + _FAR and self.text[place:size].endswith((" of the ", " of its "))
        behind = f"{behind[: size - place - 1]} {behind[size - place :]}" if of_size else behind[:_NEAR]
        cut = _SIGN.search(behind)
        return behind[: cut.start()] if cut else behind

    def _ahead(self, place: int) -> str:
        """The one word right before a figure, at the head of its item: "noes 49"."""
        return "".join(self.text[max(0, place - _NEAR) : place].split()[-1:])
