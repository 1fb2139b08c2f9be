"""Partitions: the totals of a sentence, or of two read as one, with the lists that divide them."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.breakdown import NEAR, plain
from claimcheck.claims.partition import Partition, sum_meets, values
from claimcheck.claims.roles import CLASSES, SKIPPED, SUMMABLE
from claimcheck.claims.slotted import SLOTS, joined
from claimcheck.claims.window import windows
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

MOST_FIGURES = 10
"""A sentence of more figures than this tells too much to be sure what belongs together."""

_FEWEST = 3
_LONGEST_ITEM = 80
_LONGEST_LEAD = 120
_NEAR_WORDS = 4
_GIVEN_WORDS = 8
_NEXT = 14
_TURN = 60
"""How far before a total behind a list another clause may begin."""
_OPENING_WORDS = 4
_BRACKET = pattern(r"\([^()]{0,90}\)")
_WORD = pattern(r"[a-z][a-z'-]*")
_COLON = pattern(r"(?: [a-z-]+){0,3} ?: ?")
_DASHED = pattern(r"(?: [a-z'-]+){0,6} ?– ?")
_DASHED_OFF = pattern(r"(?: (?!among|amongst|included|etc)[a-z'-]+){1,6} ?(?:–|\.|\Z)")
"""From a number to the dash before its parts, and from the last of these to the dash or the stop behind them."""

_SETS_OFF = pattern(r"[:–(][^:;]{0,40}\Z")
_LETTERS = frozenset(letter for kind, letter in SLOTS.items() if kind not in SKIPPED)
_OF_THEM = pattern(r"\A (?:of (?:them|which|whom|these|those)\b)")
_LABELLED = pattern(r"[^–;]{0,40};[^–;]{1,40}– ?")
"""Between two items each of which has its label before a dash: *roads – £9m; rail – £4m*."""

_OF_NAMED = pattern(r" ?[\"']?(?:of|among) (?:the|those|these) ([a-z]{5,}),? ")
_STEM, _AROUND = 6, 40
"""How many letters of its noun a number that is told before must have beside it, and how near."""

_PHRASAL = pattern(r"(?:[a-z]+ed|taken|given|blown|shut|left|sent|set|put|broken) (?:up|down)(?![a-z])")
"""Verbs with a word of change that tell of none: *six were pulled up*."""

_ALONE = pattern(r" [a-z]+,(?: and)? ?")
"""Between two items the first of which is a verb alone: *11 fell, nine were pulled up*."""

_COMPARED = pattern(
    rf"(?:,|,? up|,? down)(?: (?:up|down))? (?:from|on|against|compared with|compared to|more than|fewer than)"
    rf"(?: [a-z]+){{0,2}} [{SLOTS['count']}][^{''.join(_LETTERS)}]{{0,40}}\Z"
)
"""At the end of a sentence: what its number is held against."""

_NOUN = 40
"""How long the words may be that say of things told before that they are divided."""

_OF_THE = pattern(r" (?:[a-z'-]+ ){0,2}(?:of|out of) (?:the |its |their |his |her )?(?:[a-z'-]+ ){0,2}\Z")
_PARTED = frozenset(",;")
_ENDS = frozenset(";.?!")


def partitions(sentence: Slotted, words: Lexicon) -> Iterator[Partition]:
    """What a sentence tells; nothing where it leaves open which figures belong together."""
    if not _FEWEST <= len(sentence.figures) <= MOST_FIGURES:
        return
    for places in _groups(sentence):
        if len(places) >= _FEWEST:
            yield from Reader(sentence, words, places).read()


def partitions_of_two(before: Slotted, sentence: Slotted, words: Lexicon) -> Iterator[Partition]:
    """What a sentence tells of the one before it: "The ship has a crew of 46. Thirty are Greeks and 21 Danes"."""
    figures = len(before.figures) + len(sentence.figures)
    if not _FEWEST <= figures <= MOST_FIGURES or before.paragraph != sentence.paragraph:
        return
    apart = sentence.document.text[before.end : sentence.start].strip()
    if apart or not before.text.rstrip().endswith((".", "!")):
        return
    if not (sentence.text[:1] in _LETTERS or _goes_on(sentence.text, words) or _divides(sentence.text, words)):
        return
    both, (seam,) = joined((before, sentence))
    for places in _groups(both):
        if len(places) >= _FEWEST:
            yield from Reader(both, words, places, seam=seam - 1).read()


def partitions_of_named(passage: Passage, words: Lexicon) -> Iterator[Partition]:
    """What a sentence tells of a number that it calls by its noun alone: "Of the graduates, 60 … and another 40"."""
    wanted = [at for at, sentence in enumerate(passage.sentences) if _OF_NAMED.match(sentence.text)]
    for window in windows(passage, wanted=wanted):
        both, start = window.sentence, window.start
        named = _OF_NAMED.match(both.text, start) if start else None
        if named is None or named[1] in words.groups["persons_of_any"]:
            continue
        ahead = [place for place in sorted(both.slots) if place < start and both.figure(place).kind == "count"]
        wholes = [place for place in ahead if named[1][:_STEM] in _beside(both, place)]
        if len(wholes) == 1:
            row = Reader(both, words, [place for place in both.slots if place > start]).first_row()
            yield from Reader(both, words, sorted(both.slots), seam=start - 1).checked(wholes[0], row)


def _beside(sentence: Slotted, place: int) -> str:
    """The words around a figure, to the next figure on either side."""
    slots = sorted(sentence.slots)
    before = max((other for other in slots if other < place), default=0)
    after = min((other for other in slots if other > place), default=len(sentence.text))
    return sentence.text[max(before + 1, place - _AROUND) : min(after, place + _AROUND)]


def _goes_on(text: str, words: Lexicon) -> bool:
    """Whether a sentence opens with words that look back at the one before."""
    opening = " ".join(text.replace(",", " ").split()[:_OPENING_WORDS])
    return any(f"{opening} ".startswith(f"{phrase} ") for phrase in words.groups["resuming"])


def _divides(text: str, words: Lexicon) -> bool:
    """Whether a sentence opens by saying that what was told before is divided: "They broke down as"."""
    return any(text.startswith(f"{phrase} ") for phrase in words.groups["divides_them"])


def _groups(sentence: Slotted) -> list[list[int]]:
    """The places of the figures that could be added up, by their kind and unit."""
    groups: dict[tuple[str, str], list[int]] = {}
    for place, index in sorted(sentence.slots.items()):
        figure = sentence.figures[index]
        if figure.kind in CLASSES[SUMMABLE]:
            groups.setdefault((figure.kind, figure.unit.symbol if figure.kind != "count" else ""), []).append(place)
    return list(groups.values())


def _is_one_value(figure: Quantity) -> bool:
    """Whether a part states one value, exactly or about; its capital may open a sentence."""
    bounded = figure.qualifier not in (None, "approx")
    return plain(figure, bounded=True) and not bounded


class Reader:
    """A sentence as it is read for one kind of figure: first the rows, then what joins each to a total.

    ``seam`` is where the first of two sentences ends that are read as one; -1 where there is one alone.
    """

    def __init__(self, sentence: Slotted, words: Lexicon, places: Sequence[int], seam: int = -1) -> None:
        self.sentence = sentence
        self.seam = seam
        self.words = words
        self.places = places
        self.text = self._flat(sentence.text)

    def _flat(self, text: str) -> str:
        """The text with a blank for every bracket that holds none of the figures: ``448 (70%)``."""
        inside = set(self.places)
        return _BRACKET.sub(
            lambda found: found[0] if inside.intersection(range(*found.span())) else " " * len(found[0]), text
        )

    def read(self) -> Iterator[Partition]:
        """Each row with its total, where the text joins them and no other reading makes the sum good."""
        for row in self._rows():
            for total, parts in self._chances(row):
                if self.seam >= 0 and (total < self.seam) == (parts[0] < self.seam):
                    continue
                is_whole = self._joins(total, parts)
                if is_whole is None or not self._can_be(total, parts):
                    continue
                if not self._may_be_good(total, parts):
                    yield Partition(self.sentence, total, parts, is_whole)
                break

    def first_row(self) -> tuple[int, ...]:
        """The first row of figures; none where there is no row."""
        return next((row for row in self._rows() if all(self.sentence.figure(at).kind == "count" for at in row)), ())

    def checked(self, total: int, parts: tuple[int, ...]) -> Iterator[Partition]:
        """A row of some of a total, if it can be."""
        if len(parts) > 1 and self._can_be(total, parts):
            told = self.words.has("list_goes_on", self._listed(parts))
            if not told and not self._may_be_good(total, parts):
                yield Partition(self.sentence, total, parts, False)

    def _rows(self) -> Iterator[tuple[int, ...]]:
        """The longest rows of figures with nothing but the words of a list between them."""
        row: list[int] = []
        for one, other in pairwise((*self.places, -1)):
            row.append(one)
            if other < 0 or one < self.seam < other or not self._lists(self.text[one + 1 : other]):
                if len(row) > 1:
                    yield tuple(row)
                row = []

    def _lists(self, gap: str) -> bool:
        """Whether the words between two figures are those between two items of a list."""
        if len(gap) > _LONGEST_ITEM or _ENDS.intersection(gap.replace(";", ",")) or _LETTERS.intersection(gap):
            return False
        if "–" in gap:
            return _LABELLED.fullmatch(gap) is not None
        if ":" in gap or gap.count("(") != gap.count(")"):
            return False
        gap = _OF_THEM.sub("", gap, count=1)
        if _ALONE.fullmatch(gap):
            return True
        said = _WORD.findall(gap)
        joined = not _PARTED.isdisjoint(gap) or not self.words.groups["joins_items"].isdisjoint(said)
        return joined and not self._is_turned(gap)

    def _is_turned(self, gap: str) -> bool:
        """Whether the words inside a list begin another thought, or set one item against another."""
        groups = self.words.groups
        said = set(_WORD.findall(gap))
        turned = said & (groups["new_thought"] - groups["relates_item"]) or said & groups["no_item"]
        return bool(turned) or self.words.has("change", _PHRASAL.sub(" ", gap))

    def _chances(self, row: tuple[int, ...]) -> Iterator[tuple[int, tuple[int, ...]]]:
        """The totals that a row may have: the figures next to it on either side, or its own first or last."""
        before = [place for place in self.places if place < row[0]]
        after = [place for place in self.places if place > row[-1]]
        yield from ((total, row) for total in (*reversed(before[-2:]), *after[:2]))
        if len(row) > 2:
            yield row[-1], row[:-1]
            yield row[0], row[1:]
        if before and _OF_THE.match(self.text[before[-1] + 1 : row[0]]):
            yield row[0], (before[-1], *row[1:])

    def _joins(self, total: int, parts: tuple[int, ...]) -> bool | None:
        """Whether a row is all of a total, as the text says; None where nothing joins the two."""
        if parts[0] < total < parts[-1]:
            return False if self._is_among_parts(total, parts) else None
        if total > parts[-1]:
            return True if self._is_total_behind(total, parts) else None
        return self._is_total_ahead(total, parts)

    def _is_among_parts(self, total: int, parts: tuple[int, ...]) -> bool:
        """Whether a total stands behind its first part and the others are told without a noun."""
        between = [at for at in self.sentence.slots if parts[0] < at < parts[-1] and at not in (total, *parts)]
        told = self.text[parts[0] : parts[-1]]
        if (
            self.seam >= 0
            or ";" in told
            or self.words.has("wanted", told)
            or any(self.sentence.figure(at).kind not in SKIPPED for at in between)
        ):
            return False
        head = self.sentence.figure(total).subject.split()[-1:]
        heads = [self.sentence.figure(at).subject.split()[-1:] for at in parts[1:]]
        return all(own in ([], head) or not own[0].endswith("s") for own in heads)

    # -- a total behind its parts

    def _is_total_behind(self, total: int, parts: tuple[int, ...]) -> bool:
        gap = self.text[parts[-1] + 1 : total]
        if len(gap) > _LONGEST_LEAD or self._breaks(gap) or self._strangers(parts[-1], total, len(parts)):
            return False
        if self.words.has("of_longer_time", self._clause_behind(total)):
            return False
        if ";" in gap[:-_TURN] and self.seam < 0:
            return False
        near = " ".join(gap.split()[-_NEAR_WORDS:])
        behind = " ".join(self._clause_behind(total).split()[:_NEAR_WORDS])
        told = self.words.has("all_told", gap) or self.words.has("all_told", behind)
        told = told or (gap.strip() in (":", "–") and self._ends_soon(total))
        told = told or self._is_played(parts[-1], total) or self._are_all_persons(total, parts)
        told = told or self.words.has("whole_of_it", near) or self.words.has("leaves_none", self.text[total:])
        return (told or self._is_given(gap, parts)) and self._opens(parts)

    def _are_all_persons(self, total: int, parts: tuple[int, ...]) -> bool:
        """Whether men and women are told, and then all of them: "seven women and six men; all 13 jurors"."""
        groups, figure = self.words.groups, self.sentence.figure(total)
        heads = [self.sentence.figure(place).subject.split()[-1:] for place in parts]
        sexes = all(head and head[0] in groups["sexes"] for head in heads)
        before, behind = self.text[:total].split()[-1:], self._clause_behind(total).split()[1:2]
        sexes = sexes and groups["narrows"].isdisjoint(behind)
        return (
            sexes
            and before == ["all"]
            and figure.subject in groups["voters_of_a_body"]
            and len(set(map(tuple, heads))) == len(heads)
        )

    def _ends_soon(self, place: int) -> bool:
        """Whether a figure is the last thing that its sentence says, but for a word or two."""
        behind = self.text[place + 1 :].strip(" .")
        return len(behind.split()) <= _NEAR_WORDS and _LETTERS.isdisjoint(behind)

    def _is_given(self, gap: str, parts: tuple[int, ...]) -> bool:
        """Whether a list is said to make its total: "…, which gives it 640", "… gave it an income of £2m"."""
        said = gap.split()
        made = self.words.words_in("gives_total", gap)
        if made and self.words.has("sum_of", f"{' '.join(said[-_NEAR_WORDS:])}"):
            return True
        clause = max(map(gap.rfind, ",;:–"))
        if made and clause >= 0 and made[-1] in gap[clause:]:
            return len(gap[clause:].split()) <= _GIVEN_WORDS
        fronted = not self.words.groups["opens_sum"].isdisjoint(self.text[: parts[0]].split()[:1])
        return fronted and clause >= 0 and bool(self.words.words_in("holds_sum", gap[clause:]))

    def _opens(self, parts: tuple[int, ...]) -> bool:
        """Whether no other figure of the kind stands before a row, which its total might take in too."""
        if any(place < parts[0] for place in self.places):
            return False
        told = self.text[: parts[-1]] + self._clause_behind(parts[-1])
        return not (self.words.has("list_goes_on", told) or self.words.has("goes_on_further", self.text[parts[-1] :]))

    # -- a total before its parts

    def _is_total_ahead(self, total: int, parts: tuple[int, ...]) -> bool | None:
        gap = self.text[total + 1 : parts[0]]
        if self.seam >= 0 and _divides(self.text[self.seam + 1 :].lstrip(), self.words):
            return self._is_broken_down(total, parts)
        if len(gap) > _LONGEST_LEAD or self._is_set_apart(gap) or self.words.has("only_some_of", self.text[: parts[0]]):
            return None
        if self.seam >= 0:
            return self._is_divided_next(parts)
        if not self._is_of_things(total):
            return None
        if ";" in gap:
            return self._is_divided_after(gap, parts)
        return self._is_divided(total, parts, gap) if self._may_be_divided(total, parts, gap) else None

    def _may_be_divided(self, total: int, parts: tuple[int, ...], gap: str) -> bool:
        """Whether nothing between a total and a row speaks against the one being divided into the other."""
        if self._is_one_of_several(total) or self._changes(gap):
            return False
        if not self.words.groups["no_list"].isdisjoint(self.text[:total].split()[-1:]):
            return False
        broken = ";" in self.text[parts[0] : parts[-1]] and ":" not in gap and not self._goes_on_after(total, parts)
        return not broken and (not self._strangers(total, parts[0]) or self._counts_items(total, parts))

    def _goes_on_after(self, total: int, parts: tuple[int, ...]) -> bool:
        """Whether the parts of a total that opens its clause go on behind a semicolon, and none is called the rest."""
        listed, gap = self.text[parts[0] : parts[-1]], self.text[total + 1 : parts[0]]
        return self._is_of(total, gap) and self.words.groups["of_the_rest"].isdisjoint(_WORD.findall(listed))

    def _is_divided(self, total: int, parts: tuple[int, ...], gap: str) -> bool | None:
        """Whether a row is all of the total before it, or some of it."""
        tail = self.text[parts[-1] + 1 :]
        set_off = _SETS_OFF.search(gap) is not None and gap.count(")") in (0, gap.count("(") - 1)
        goes_on = self.words.has("list_goes_on", f"{gap} {self._listed(parts)}")
        if goes_on or self.words.has("goes_on_further", tail):
            return False if set_off else None
        if self._is_all(total, parts, set_off=set_off) or self.words.has("leaves_none", tail):
            return True
        said = gap.split()
        if said[-1:] and said[-1] in self.words.groups["are_parts"] and len(said) <= 2 * _NEAR_WORDS:
            return self.words.groups["out_of_more"].isdisjoint(self.text[:total].split())
        of_them = _OF_THEM.match(self.text[parts[0] + 1 :]) is not None
        return False if set_off or of_them or self.words.has("takes_in", gap) or self._is_of(total, gap) else None

    def _is_all(self, total: int, parts: tuple[int, ...], *, set_off: bool) -> bool:
        """Whether words between a total and a row, or before both, say that the row is all of it."""
        gap = self.text[total + 1 : parts[0]]
        if self.words.has("divides_up", gap):
            return True
        if self._is_spelled_out(total, parts) or self._is_between_dashes(total, parts):
            return True
        lead = " ".join(self.text[:total].split()[-_NEAR_WORDS:])
        counted = self._counts_items(total, parts)
        if counted and gap.rstrip().endswith(",") and self.words.has("counted_in", gap):
            return True
        return set_off and (counted or self.words.has("whole_of_it", f"{lead} {gap}"))

    def _is_spelled_out(self, total: int, parts: tuple[int, ...]) -> bool:
        """Whether a colon right behind a sum of money leads to a list of three or more that "and" closes."""
        gap, listed = self.text[total + 1 : parts[0]], self.text[parts[-2] + 1 : parts[-1]]
        money = self.sentence.figure(total).kind == "money" and self.places[-1] == parts[-1]
        if not self.words.groups["of_the_rest"].isdisjoint(_WORD.findall(self.text[parts[0] :])):
            return False
        closed = self.words.groups["joins_items"].intersection(_WORD.findall(listed))
        return money and len(parts) >= _FEWEST and _COLON.fullmatch(gap) is not None and bool(closed)

    def _is_between_dashes(self, total: int, parts: tuple[int, ...]) -> bool:
        """Whether dashes enclose a list of three or more, each with its noun: "23 ships – …, … and four tugs –"."""
        gap, listed = self.text[total + 1 : parts[0]], self.text[parts[-2] + 1 : parts[-1]]
        closed = not self.words.groups["joins_items"].isdisjoint(_WORD.findall(listed))
        dashed = _DASHED.fullmatch(gap) is not None and _DASHED_OFF.match(self.text, parts[-1] + 1) is not None
        heads = ["".join(self.sentence.figure(place).subject.lower().split()[-1:]) for place in parts]
        many = all(head.endswith("s") for head in heads) and len(set(heads)) == len(heads)
        shared = any(head in self.words.groups["may_be_both"] for head in heads)
        counted = (
            self.sentence.figure(total).kind == "count" and self._names_things(total) and self.places[-1] == parts[-1]
        )
        return counted and len(parts) >= _FEWEST and dashed and closed and many and not shared

    def _names_things(self, place: int) -> bool:
        head = "".join(self.sentence.figure(place).subject.lower().split()[-1:])
        return head.endswith("s") or head in self.words.groups["herds"]

    def _is_divided_after(self, gap: str, parts: tuple[int, ...]) -> bool | None:
        """Whether a bare number opens the next clause: "Thirty penguins live there; 14 came from Chile"."""
        bare = gap.rstrip().endswith(";") and not self.sentence.figure(parts[0]).subject
        return False if bare and gap.count(";") == 1 else None

    def _changes(self, gap: str) -> bool:
        """Whether words tell of a change; "breaks down as" does not."""
        for phrase in self.words.words_in("divides_up", gap):
            gap = gap.replace(phrase, " ")
        return self.words.has("change", gap)

    def _is_one_of_several(self, total: int) -> bool:
        """Whether a total is itself the last of a list: "36 Danish and 24 Swedish boats, of which"."""
        before = max((place for place in self.places if place < total), default=-1)
        return before >= 0 and self._lists(self.text[before + 1 : total])

    def _is_of_things(self, total: int) -> bool:
        """Whether a total says what it is of: "2, …" in a formula does not."""
        figure, behind = self.sentence.figure(total), self.text[total + 1 :]
        told = bool(figure.subject) or behind[:1] == ","
        told = told or (behind[:1] == " " and self.words.has("takes_in", behind[:_LONGEST_LEAD]))
        return figure.kind != "count" or told or self.words.has("whole_of_it", self.text[:total])

    def _is_divided_next(self, parts: tuple[int, ...]) -> bool | None:
        """Whether a sentence goes on with the parts of the only figure before it: "Fourteen are female, 17 male"."""
        ahead = [place for place in self.places if place < self.seam]
        opens = not self.text[self.seam + 1 : parts[0]].strip() or self._is_of(
            parts[0], self.text[self.seam : parts[0]]
        )
        first = self.sentence.figure(parts[0])
        if len(ahead) > 1 or not opens or first.subject.endswith("s"):
            return None
        return self.words.has("leaves_none", self.text[parts[-1] :])

    def _is_broken_down(self, total: int, parts: tuple[int, ...]) -> bool | None:
        """Whether a sentence says that the things counted before are divided, of which a total is the only number.

        Another number may be what it is held against, at the end of its sentence: "146 arrests, down from 160".
        """
        ahead = [place for place in self.places if place < self.seam]
        gap, told = self.text[total + 1 : self.seam], self.text[self.seam + 1 : parts[0]]
        alone = ahead == [total] or (ahead[:1] == [total] and _COMPARED.search(gap) is not None)
        if not alone or parts[-1] != self.places[-1] or len(parts) < _FEWEST or len(told) > _NOUN:
            return None
        apart = _COMPARED.sub("", gap)
        if self._is_set_apart(apart) or self.words.has("joins_them", apart) or not self._is_of_things(total):
            return None
        listed = self._listed(parts)
        listed_on = self.words.has("list_goes_on", listed) or self.words.has("some_more", listed)
        listed_on = listed_on or self.words.has("change", apart)
        tail = self.text[parts[-1] + 1 :]
        further = self.words.has("goes_on_further", tail) or not self.words.groups["of_the_rest"].isdisjoint(
            _WORD.findall(tail)
        )
        return None if listed_on or further else True

    def _is_of(self, total: int, gap: str) -> bool:
        """Whether a clause opens with the total that is divided: "Of the 60 boats, …"."""
        lead = self.text[:total].split()[-_NEAR_WORDS:]
        return "," in gap and not self.words.groups["from_all"].isdisjoint(lead[:1]) and len(lead) < _NEAR_WORDS

    def _counts_items(self, total: int, parts: tuple[int, ...]) -> bool:
        """Whether a number before a list says how many items it has: "three towers: …"."""
        between = [place for place in self.sentence.slots if place < parts[0] and place != total]
        figures = [self.sentence.figure(place) for place in between if self.sentence.figure(place).kind not in SKIPPED]
        if len(figures) != 1 or figures[0].kind != "count" or figures[0].value != len(parts):
            return False
        behind = any(total < place for place in between)
        return figures[0].subject.endswith("s") and (behind or self.words.has("makes_it_up", self.text[:total]))

    def _strangers(self, first: int, last: int, items: int = 0) -> bool:
        """Whether figures that are neither dates nor the number of the items stand between two places."""
        between = [self.sentence.figure(place) for place in self.sentence.slots if first < place < last]
        return any(
            one.kind not in SKIPPED and (one.kind not in ("count", "duration") or one.value != items) for one in between
        )

    def _is_played(self, first: int, last: int) -> bool:
        """Whether the items are those of the quarters or rounds that a match was played in."""
        between = [place for place in self.sentence.slots if first < place < last]
        said = [f"{self.sentence.figure(place).text} {self.text[place + 1 : place + _NEXT]}" for place in between]
        return ", and " not in self.text[first:last] and any(self.words.has("played_in", one.lower()) for one in said)

    def _breaks(self, gap: str) -> bool:
        return "." in gap or "?" in gap or self.words.has("no_sum_of", gap)

    def _is_set_apart(self, gap: str) -> bool:
        """Whether words between a total and a list say that the list is of something else."""
        once = gap
        for phrase in (*self.words.words_in("counted_once", gap), *self.words.words_in("divides_up", gap)):
            once = once.replace(phrase, " ")
        return "." in gap or "?" in gap or self.words.has("no_division", once)

    def _listed(self, parts: tuple[int, ...]) -> str:
        """The words of a row to the end of its last item."""
        return self.text[parts[0] : parts[-1]] + self._clause_behind(parts[-1])

    def _clause_behind(self, place: int) -> str:
        """The words behind a figure, to the next sign or figure."""
        behind = self.text[place + 1 : place + 1 + _LONGEST_ITEM]
        cut = next((at for at, sign in enumerate(behind) if sign in ",;:.–()?!" or sign in _LETTERS), len(behind))
        return behind[:cut]

    # -- what must hold of the figures

    def _can_be(self, total: int, parts: tuple[int, ...]) -> bool:
        """Whether the figures are plain, and near enough to each other for a slip to lie between them."""
        whole, items = self.sentence.figure(total), [self.sentence.figure(place) for place in parts]
        if not plain(whole, bounded=True) or not all(map(_is_one_value, items)) or whole.value <= 1:
            return False
        if any(self._is_rated(place) for place in (total, *parts)):
            return False
        made = sum(item.value for item in items)
        return whole.value <= NEAR * made and made < NEAR * whole.value and max(i.value for i in items) <= whole.value

    def _is_rated(self, place: int) -> bool:
        """Whether a figure is one of each, or of a share: "93 a game", "half of the 60"."""
        behind = self.text[place + 1 : place + 20].split()[:1]
        before = self.text[max(0, place - 12) : place]
        shared = SLOTS["share"] in before or SLOTS["percent"] in before
        return shared or not self.words.groups["for_one"].isdisjoint(behind)

    def _may_be_good(self, total: int, parts: tuple[int, ...]) -> bool:
        """Whether a further figure of the sentence, or the lack of one of the parts, would make the sum good."""
        whole: Quantity = self.sentence.figure(total)
        items = [self.sentence.figure(place) for place in parts]
        others = [self.sentence.figure(place) for place in self.places if place not in (total, *parts)]
        others = [other for other in others if other.kind != "count" or other.value != len(items)]
        allowed, held = values(whole), [values(item) for item in items]
        further = [values(other) for other in others]
        if any(sum_meets([*held, one], allowed) or sum_meets(held, one) for one in further):
            return True
        dropped = [held[:at] + held[at + 1 :] for at in range(len(held))]
        return any(len(kept) > 1 and sum_meets(kept, allowed) for kept in dropped)
