"""Growth: what came, what there was before and what there is now, told in one to three sentences.

*Three more bodies were found. That brings the toll to 29; until then it had been 24.* What came is known by *more* or
*another*, the count now by *total* or *toll* and the *to* before it, the one before by *until then*, *already*, *from*.
"""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.breakdown import plain
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.window import MOST_SENTENCES, holding, windows
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

_CUT = pattern(rf"[,;:.()–{''.join(SLOTS.values())}]")
_WORD = pattern(r"[a-z][a-z'-]*")
_TO_FROM = pattern(rf" to [{SLOTS['count']}](?: [a-z]+)?,? (?:up )?from (?:the )?\Z")
_IT = pattern(r" ?it (?:is|was|stands|stood|has|had|ended|now|ends|reached)(?: (?!from |by )[a-z]+){0,4} ")
_THAT_BRINGS = pattern(
    r" ?(?:that|this|it|they|these|which) "
    r"(?:brings|bring|brought|takes|take|took|lifts|lift|lifted|raises|raised|pushes|pushed) "
)
_SPANS = (("a_day_back", "within_a_day"), ("a_week_back", "within_a_week"), ("a_month_back", "within_a_month"))
"""What says when a count was taken before, and what says that something came since just then."""

_END = pattern(r"[,;:.()–]")
_DAY = 86400
_WORDS_OF_DAYS: dict[Fraction, str] = {
    Fraction(1): "a day",
    Fraction(7): "a week",
    Fraction(28): "a month",
    Fraction(30): "a month",
}
_FRIDAY, _WEEK = 4, 7
_LEAD, _BEHIND = 70, 30
_NEXT = 2
_FEW = 4
_WIDEST = MOST_SENTENCES + 1
_THREE = 3
"""The counts that a growth is told by."""


_EARLIER = ("was_till_then", "was_until_then", "was_earlier")
"""The words of what a count was."""


class Growth(Value):
    """Three counts of one thing; ``is_sure`` where nothing else can have come in between."""

    before: Quantity
    more: Quantity
    now: Quantity
    is_sure: bool


def growths(passage: Passage, words: Lexicon) -> Iterator[Growth]:
    """Every count that is told with what it was and what came."""
    done: set[int] = set()
    text, came = passage.document.text, words.groups["came_behind"] | words.groups["came_ahead"]
    last = _last(passage, came, words)
    if not last or not any(f" {word} " in text or f"{word.capitalize()} " in text for word in came):
        return
    for window in windows(passage, _WIDEST, last):
        if words.has("total_now", window.sentence.text):
            found = Reader(window.sentence, words).read()
            if found is not None and found.now.start not in done:
                done.add(found.now.start)
                yield found


def _last(passage: Passage, came: frozenset[str], words: Lexicon) -> list[int]:
    """The numbers of the sentences that may be the last to tell of a count: with the total, or with what it was."""
    totals = set(passage.naming("total_now"))
    near = {total + further for total in totals for further in range(MOST_SENTENCES + 1)}
    texts = [sentence.text for sentence in passage.sentences]
    possible = holding(passage, [at for at in sorted(near) if at < len(texts)], _WIDEST, _THREE, "count")
    told = [
        at for at in possible if any(word in text for text in texts[max(0, at - _WIDEST) : at + 1] for word in came)
    ]
    return [
        at
        for at in told
        if at in totals or texts[at].startswith("it ") or any(words.has(name, texts[at]) for name in _EARLIER)
    ]


class Reader:
    """A window as it is read: each figure by the words next to it."""

    def __init__(self, sentence: Slotted, words: Lexicon) -> None:
        self.sentence = sentence
        self.text = sentence.text
        self.words = words

    def read(self) -> Growth | None:
        """What is told; nothing where a figure could be two of the three, or two figures one of them."""
        found: dict[str, list[int]] = {}
        for place in sorted(self.sentence.slots):
            figure = self.sentence.figure(place)
            if figure.kind == "count" and plain(figure, bounded=True) and figure.qualifier is None:
                found.setdefault(self._role(place), []).append(place)
        found.pop("", None)
        if len(found.get("now", ())) == 1:
            most = self.sentence.figure(found["now"][0]).value
            found["more"] = [place for place in found.get("more", ()) if self.sentence.figure(place).value <= most]
        if set(found) != {"before", "more", "now"} or any(len(places) != 1 for places in found.values()):
            return None
        before, more, now = (found[role][0] for role in ("before", "more", "now"))
        if self.words.has("set_apart_growth", self.text):
            return None
        told, came, made = map(self.sentence.figure, (before, more, now))
        return Growth(told, came, made, self._is_sure(before, more))

    def _role(self, place: int) -> str:
        groups = self.words.groups
        ahead = _CUT.split(self.text[max(0, place - _LEAD) : place])[-1]
        behind = _CUT.split(self.text[place + 1 : place + _BEHIND])[0].split()
        before = ahead.split()
        if not groups["came_behind"].isdisjoint(behind[:_NEXT]) or not groups["came_ahead"].isdisjoint(before[-_NEXT:]):
            return "more"
        if self._was(place, before, behind):
            return "before"
        led = before[-1:] != [] and before[-1] in groups["brings_to"]
        told = self.text[self.text.rfind(";", 0, place) + 1 : place]
        total = self.words.has("total_now", told) or self._is_taken_up(place)
        return "now" if led and total and not self.words.has("was_until_then", ahead) else ""

    def _is_taken_up(self, place: int) -> bool:
        """Whether "it" takes up a total that was told before: "The toll had stood at 63; it is now 67"."""
        start = self.text.rfind(";", 0, place)
        again = _IT.match(self.text, start + 1) if start >= 0 else None
        return again is not None and again.end() == place and self.words.has("total_now", self.text[:start])

    def _was(self, place: int, before: list[str], behind: list[str]) -> bool:
        """Whether a figure is the count that there was until then."""
        near = f"{' '.join(before[-_FEW:])} {' '.join(behind[:_FEW])}"
        if self.words.has("was_earlier", near) or self._is_left(place):
            return True
        return self.words.has("was_until_then", near) or self.words.has("was_till_then", self._clause(place))

    def _is_left(self, place: int) -> bool:
        """Whether a count goes up from a figure: "lifting the total to 241 from the 212 reported on Thursday"."""
        return _TO_FROM.search(self.text, max(0, place - _BEHIND), place) is not None

    def _is_brought(self, before: int, more: int) -> bool:
        """Whether "that" brings a count up from what it was a week before, of what came that week, or at no time."""
        start = self.text.rfind(";", 0, before) + 1
        came = self.text[:start].rpartition(";")[0].rpartition(";")[2] if start else ""
        brought = more < start and self.text.count(";", more, start) == 1 and _THAT_BRINGS.match(self.text, start)
        if not brought or not self._is_left(before):
            return False
        since = self._since(before)
        back = next((pair for pair in _SPANS if self.words.has(pair[0], since)), None)
        if back is not None:
            return self.words.has(back[1], came)
        return not since.strip(" .,;")

    def _since(self, before: int) -> str:
        """The words behind what a count was, to the next sign, with a day, a week or a month as a word."""
        end = _END.search(self.text, before + 1)
        told = self.text[before + 1 : end.start() if end is not None else len(self.text)]
        for place in self.sentence.slots:
            if before < place <= before + len(told) and self.text[place] == SLOTS["duration"]:
                figure = self.sentence.figure(place)
                days = figure.value * figure.unit.factor / _DAY
                told = told.replace(self.text[place], _WORDS_OF_DAYS.get(days, " "))
        noun = self.sentence.figure(before).subject.lower()
        return told.removeprefix(f" {noun}")

    def _clause(self, place: int) -> str:
        start = max(self.text.rfind(";", 0, place), 0)
        end = self.text.find(";", place)
        return self.text[start : end if end >= 0 else len(self.text)] if start else ""

    def _is_day_before(self, before: int, more: int) -> bool:
        """Whether the count before is that of the day before what came, so that nothing came in between."""
        was, came = self._weekday(before), self._weekday(more)
        told = self.text[self.text.rfind(";", 0, more) + 1 : self._close(more)]
        if was is None or not self.words.has("was_earlier", self.text[max(0, before - _LEAD) : before]):
            return False
        weekend = was == _FRIDAY and self.words.has("weekend_news", told)
        return weekend or (came is None and "overnight" in told) or (came is not None and came == (was + 1) % _WEEK)

    def _weekday(self, place: int) -> int | None:
        """The only day of the week that is named in the sentence or clause of a figure."""
        said = self.words.words_in("weekday", self.text[self.text.rfind(";", 0, place) + 1 : self._close(place)])
        return self.words.number("weekday", said[0]) if len(set(said)) == 1 else None

    def _close(self, place: int) -> int:
        end = self.text.find(";", place)
        return end if end >= 0 else len(self.text)

    def _is_sure(self, before: int, more: int) -> bool:
        near = self.text[max(0, before - _LEAD) : before + _BEHIND]
        if self._is_day_before(before, more):
            return True
        if self._is_brought(before, more):
            return True
        if self._is_left(before):
            told = self.text[min(before, more) : max(before, more)]
            return ";" not in told and self.words.groups["spans_of_time"].isdisjoint(
                _WORD.findall(self.text[before : before + _LEAD])
            )
        return self.words.has("was_until_then", near) or self.words.has("was_till_then", near)
