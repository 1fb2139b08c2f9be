"""Cues: the words of change and comparison that sizes hang on."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache

from claimcheck.claims.gaps import AHEAD, BREAKS, FAR, HELD, LONGEST_TURN, NEAR, SIZED, TOKEN, Gaps
from claimcheck.claims.ratio import is_to_one
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.told import DIRECTION, ORDER, RATIO, Cue

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

_EACH = 5
"""How many words behind a number may go on to what there are so many for each of."""

CLASSES = ("comparative", "change", "margin")


_PARTING = frozenset((*BREAKS, *SLOTS.values()))
"""The signs, and the figures, that no word of change reaches over."""


class Cues(Gaps):
    """The words that the figures of a sentence hang on."""

    def __init__(self, sentence: Slotted, words: Lexicon, *, across: bool = False) -> None:
        super().__init__(sentence, words, across=across)
        self._named = _named(words)
        self.directed: dict[str, list[Cue]] = {}
        self._told: list[re.Match[str]] | None = None
        self._telling: list[int] | None = None

    def cue(self, place: int) -> Cue | None:
        """The word that a figure hangs on as a size; None where it is none."""
        if place not in self.known:
            self.known[place] = self._find(place)
        return self.known[place]

    def _find(self, place: int) -> Cue | None:
        figure = self.sentence.figure(place)
        if figure.is_range or self._is_share(place, figure):
            return None
        if self._is_to_one(place, figure):
            return Cue(place, place + 1, 0, RATIO)
        return None if is_to_one(self.sentence, place, self.words) else self._hung(place, figure)

    def _hung(self, place: int, figure: Quantity) -> Cue | None:
        """The word of change or comparison that a figure hangs on."""
        level = figure.cue is not None and self.words.has("levels", figure.document.text[slice(*figure.cue)].lower())
        cue = (None if level else self._cue_before(place)) or self._cue_after(place) or self._cue_of_votes(place)
        cue = cue or self._cue_between_two(place)
        if figure.kind in ("share", "multiple") and self.is_once_more(place + 1):
            return Cue(place, place + 1, 1, "multiple")
        if cue is not None and cue.name == "comparative" and cue.end <= place and self._adds_on(cue):
            return None
        part_as = figure.kind == "share" and self._is_part_as(place)
        if figure.kind == "multiple" or part_as:
            sense = cue.sense if cue and not part_as else 0
            return Cue(place, place + 1, sense or (1 if figure.value >= 1 else -1), "multiple")
        return cue

    def _cue_between_two(self, place: int) -> Cue | None:
        """The margin of "a gap between the two of 40"."""
        if not self.speaks_of("set_between"):
            return None
        shown = "".join("#" if at in self.sentence.slots else sign for at, sign in enumerate(self.text[:place]))
        for phrase in self.words.groups["between_the_two"]:
            if shown.rstrip().endswith(f" {phrase}"):
                start = shown.rindex(phrase)
                word = list(TOKEN.finditer(self.text, max(0, start - AHEAD), start))[-1:]
                return self._cue_at(word[0]) if word else None
        return None

    def is_once_more(self, end: int) -> bool:
        """Whether a multiple is of the excess: "half as long again"."""
        words = self.text[end : end + AHEAD].split()[: NEAR + 1]
        return words[:1] == ["as"] and any(word.rstrip(BREAKS) in self.words.groups["once_more"] for word in words)

    def _cue_of_votes(self, place: int) -> Cue | None:
        """The word before a margin of votes, whatever was done by it: "kept the seat by 214 votes"."""
        if not self.speaks_of("ballots"):
            return None
        behind = self._gap_after(place)
        voted = behind.split()[:1] != [] and behind.split()[0].strip(BREAKS) in self.words.groups["ballots"]
        paired = " ".join(behind.split()[1:2]) in self.words.groups["holds_against"]
        apart = " ".join(behind.split()[1:3]) if voted else ""
        if apart in self.words.groups["lies_between"]:
            start = place + 1 + behind.index(apart)
            return Cue(start, start + len(apart), 0, "margin")
        led = self._leading_word(place) if voted and not paired else ""
        if led not in self.words.groups["leads_anywhere"]:
            return None
        start = self.text.rindex(led, 0, place)
        if self.last_word(self.text[:start]) in self.words.groups["done_by_voters"]:
            return None
        return Cue(start, start + len(led), 0, "margin")

    def _is_to_one(self, place: int, figure: Quantity) -> bool:
        """Whether a number is so many to one, or for each of others: "outnumbered five to one"."""
        if figure.kind != "count" or figure.value <= 1 or not self.speaks_of("so_many_to_one"):
            return False
        after = self._gap_after(place)
        other = place + 1 + len(after)
        if after == " to " and other in self.sentence.slots:
            return self.sentence.figure(other).value == 1
        if after.startswith(self.words.starts("to_one")):
            return True
        before = self._gap_before(place)
        each = self.words.has("to_each_other", before) and self._ends_with(f" {before.strip()}", "there_are")
        single = place - len(before) - 1
        if single in self.sentence.slots and self._ends_with(f" {before.strip()}", "to_each_other"):
            return self.sentence.figure(single).value == 1
        return each or self.words.has("to_each_other", " ".join(self._to_sign(after).split()[:_EACH]))

    def _adds_on(self, cue: Cue) -> bool:
        """Whether a word before a number adds it to others: "a further 212"."""
        return self.text[cue.start : cue.end] in self.words.groups["adds_on"]

    def _is_part_as(self, place: int) -> bool:
        """Whether a fraction is one of the measure of another: "a third as large", "a fifth the size"."""
        words = self.text[place + 1 : place + 1 + AHEAD].split()[:2]
        return words[:1] == ["as"] or " ".join(words) in self.words.groups["the_measure"]

    def factors(self, part: tuple[int, int]) -> list[Cue]:
        """The words of a part that stand for a multiple: *doubled*, *half as much*."""
        if self.words.tags("factor").isdisjoint(self.sentence.tokens(self.words)):
            return []
        found: list[Cue] = []
        known = self.words.classes["factor"]
        text = self.text[: part[1]]
        for phrase in sorted(set(self.words.words_in("factor", text[part[0] :])), key=len, reverse=True):
            value = known[phrase]  # type: ignore[call-overload]
            start = text.find(phrase, part[0])
            taken = any(one.start <= start < one.end for one in found) or self._names_a_thing(start, phrase)
            if not taken:
                less = isinstance(value, tuple) and value[0] < value[1]
                found.append(Cue(start, start + len(phrase), -1 if less else 1, "factor"))
        return found

    def _names_a_thing(self, start: int, word: str) -> bool:
        """Whether a multiple only names a thing that something else is done by: "The double mastectomy reduced"."""
        before, behind = self.text[:start].split()[-1:], self.text[start + len(word) :].split(maxsplit=1)[:1]
        named = word in self.words.groups["names_by_multiple"] and before != [] and behind != []
        known = named and before[0] in self.words.groups["before_figures"]
        return known and behind[0].isalpha() and behind[0] not in self.words.groups["of_multiples"]

    def cues_of(self, name: str, part: tuple[int, int]) -> list[Cue]:
        """The words of a class or a group in a part of the sentence, each with its sense."""
        if name not in self.directed:
            self.directed[name] = list(self._directed(name))
        return [cue for cue in self.directed[name] if part[0] <= cue.start and cue.end <= part[1]]

    def _directed(self, name: str) -> Iterator[Cue]:
        known = self.words.groups.get(name, ())
        senses = self.words.classes["comparative" if known else name]
        for token in self.tokens if self.speaks_of(name) else ():
            word = token.group()
            if word in senses and (word in known or not known):
                sense = self._sense("comparative" if known else name, word)
                yield Cue(token.start(), token.end(), sense, ORDER if known else DIRECTION)

    @property
    def tokens(self) -> list[re.Match[str]]:
        """The words and signs of the sentence."""
        if self._told is None:
            self._told = list(TOKEN.finditer(self.text))
        return self._told

    def is_denied(self, cue: Cue) -> bool:
        """Whether a word of change or comparison says nothing of the values: "no longer", "gave up"."""
        before = self.text[: cue.start].split()[-1:]
        word = self.text[cue.start : cue.end]
        groups = self.words.groups
        open_ = cue.name != ORDER and word in groups["either_way"] and word not in groups["one_way_for_rates"]
        denied = before != [] and before[0] in self.words.groups["denies"]
        if word in self.words.groups["of_nouns"]:
            behind = self.text[cue.end :].split(" ", 2)[1:2]
            denied = denied or behind == [] or not self.text[cue.end :].startswith(" ")
            denied = denied or behind[0].rstrip(BREAKS).endswith("ly")
        return open_ or denied or self._is_of_verb(cue, "".join(before))

    def _cue_before(self, place: int) -> Cue | None:
        """The word of change that leads to a figure: "rose sharply by", "a loss of"."""
        tokens = self._tokens_before(place)
        led = bool(tokens) and tokens[-1].group() in self.words.groups["leads_anywhere"]
        if led and all(token.group() in self.words.groups["leads_on"] for token in tokens):
            return self._cue_further_back(tokens[0].start())
        if led and len(tokens) > 1 and self._is_done_by(tokens[-2]):
            return None
        cue = self._cue_nearest(tokens, place, led=led)
        far = led and cue is not None and len(tokens) > 1 and self._is_far_noun(cue, tokens[-2].start())
        return None if far else cue

    def _tokens_before(self, place: int) -> list[re.Match[str]]:
        """The words before a figure, back to the nearest sign or the figure before it."""
        end = first = bisect_left(self.tokens, place, key=_start_of)
        while first and self.tokens[first - 1].group() not in _PARTING:
            first -= 1
        return self.tokens[first:end]

    def _cue_nearest(self, tokens: Sequence[re.Match[str]], place: int, *, led: bool) -> Cue | None:
        """The nearest word of change before a figure; ``led`` where "by" leads to it from farther away."""
        for at in range(len(tokens) - 1, max(-1, len(tokens) - 1 - FAR), -1):
            token = tokens[at]
            before_it = tokens[at - 1].group() if at else ""
            phrase = self._phrase_at(token, before_it)
            if phrase is not None:
                return phrase
            cue = None if self._holds_against(token.group()) else self._cue_at(token)
            if cue is not None and self._is_of_verb(cue, before_it):
                return None
            if cue is not None and (led or token.group() not in self.words.groups["led_alone"]):
                return cue
            if not led and token.group() not in self.words.groups["leads_to_size"]:
                return self._cue_of_object(tokens[: at + 1], place)
        return None

    def _is_far_noun(self, cue: Cue, nearest: int) -> bool:
        """Whether a word is no verb that "by" leads on from: "a majority in favour of appeals by nine"."""
        word, before = self.text[cue.start : cue.end], self.text[: cue.start].split()[-1:]
        verb = word in self.words.groups["lead_as_verbs"] and self.words.groups["before_figures"].isdisjoint(before)
        noun = not verb and word not in self.words.groups["led_alone"]
        return cue.end <= nearest and cue.name == "margin" and noun

    def _is_done_by(self, token: re.Match[str]) -> bool:
        """Whether those that did something follow: "backed by 165 peers"."""
        word = token.group()
        changed = word in self.words.groups["transitive"] or self._cue_at(token) is not None
        return word.endswith("ed") and not (changed or word in self.words.classes["change"])

    def _phrase_at(self, token: re.Match[str], before: str) -> Cue | None:
        """A phrase of change that ends with a word: "put on", "stepped up"."""
        sense = self._sense("change", f"{before} {token.group()}")
        return Cue(token.start() - len(before) - 1, token.end(), sense, "change") if sense else None

    def _cue_of_object(self, tokens: Sequence[re.Match[str]], place: int) -> Cue | None:
        """The verb of "cut staff numbers 25 per cent", what was cut between it and its size."""
        if self.sentence.figure(place).kind not in SIZED:
            return None
        for token in reversed(tokens[-NEAR:]):
            if token.group() in self.words.groups["transitive"]:
                return self._cue_at(token)
            if token.group() in self.words.groups["parts_size"]:
                return None
        return None

    def _cue_further_back(self, end: int) -> Cue | None:
        """The word of change of ", or by 30 per cent", which stands before the figure before."""
        start = max(0, end - LONGEST_TURN)
        for token in reversed([token for token in self.tokens if start <= token.start() < end]):
            cue = self._cue_at(token)
            if cue is not None and (cue.name == "change" or token.group() in self.words.groups["led_alone"]):
                return cue
            if token.group() in self.words.groups["turning"] - self.words.groups["relates"]:
                return None
        return None

    def _is_of_verb(self, cue: Cue, before: str) -> bool:
        """Whether *up* or *down* belongs to a verb that is none of change: "shot down 30"."""
        groups = self.words.groups
        return self.text[cue.start : cue.end] in groups["particles"] and before != "" and before not in groups["gone"]

    def _cue_after(self, place: int) -> Cue | None:
        """The word of change or comparison that follows a figure: "30 fewer", "a 5 per cent annual rise"."""
        after = self._gap_after(place)
        following = self._next(place)
        if following is not None and not after.strip():
            return self._compared(following)
        for phrase in self.words.groups["to_spare"] if self.speaks_of("to_spare") else ():
            if 0 <= (at := after.find(phrase)) <= HELD:
                return Cue(place + 1 + at, place + 1 + at + len(phrase), 0, "margin")
        cut = len(self._to_sign(after))
        counted = True
        if not self._has_cue(place + 1, place + 1 + cut):
            return None
        for token in list(TOKEN.finditer(after[:cut].replace("-", " ", 1)))[: NEAR + 1]:
            cue = self._cue_at(token, place + 1)
            if cue is not None and token.group() in self.words.groups["short_things"]:
                cue = cue if self._stands_alone(after[token.end() :]) else None
            if cue is not None:
                tied = after.startswith("-") and token.start() == 1
                apart = self._holds_against(token.group()) and not (
                    not tied and counted and self._leads_on(place, token, cut, following)
                )
                return None if self._is_verb(token.group()) or apart else cue
            counted = counted and token.group().endswith("s")
            if token.group() in self.words.groups["parts_size"]:
                return None
        return None

    def _has_cue(self, start: int, end: int) -> bool:
        """Whether a word of change or comparison stands between two places, alone or tied to others by hyphens."""
        if self._telling is None:
            self._telling = [at.start() for at in self.tokens if (word := at.group()) in self._named or "-" in word]
        return any(start <= at < end for at in self._telling)

    def _stands_alone(self, behind: str) -> bool:
        """Whether no noun follows a word that can be an adjective: "7 short of", not "3 short years"."""
        words = behind.split(maxsplit=1)
        return not words or behind[:1] in BREAKS or words[0].rstrip(BREAKS) in self.words.groups["behind_trailing"]

    def _leads_on(self, place: int, token: re.Match[str], cut: int, following: int | None) -> bool:
        """Whether "above" holds what is before it against the next figure, or "behind" against nobody."""
        if token.group() in self.words.groups["trailing"]:
            return True
        if following is None or place + 1 + cut != following:
            return False
        said = TOKEN.findall(self.text, place + 1, place + 1 + token.start())[-1:]
        behind = TOKEN.findall(self.text, following + 1, following + 1 + AHEAD)[: NEAR - 1]
        nouns = [word for word in behind if word.endswith("s")][:1]
        return not (said and nouns and said[0].endswith("s") and said != nouns)

    def _is_verb(self, word: str) -> bool:
        """Whether a word of change can have no size before it: "six tonnes fell"."""
        return word in self.words.groups["verbs_of_change"] or word.endswith("ed")

    def _cue_at(self, token: re.Match[str], start: int = 0) -> Cue | None:
        word = token.group()
        name = self._named.get(word)
        return Cue(start + token.start(), start + token.end(), self._sense(name, word), name) if name else None


@cache
def _named(words: Lexicon) -> dict[str, str]:
    """The class or group of each word that sizes hang on, the first where there are several."""
    listed = ((name, words.groups.get(name) or words.classes.get(name, ())) for name in reversed(CLASSES))
    return {word: name for name, known in listed for word in known}


def _start_of(token: re.Match[str]) -> int:
    return token.start()
