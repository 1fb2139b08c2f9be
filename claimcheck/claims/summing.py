"""Summing: whether a size stands as one that sums up two values, or announces them."""

from __future__ import annotations

from claimcheck.claims.carried import carried
from claimcheck.claims.gaps import BREAKS, NEAR
from claimcheck.claims.marks import AFTER
from claimcheck.claims.sides import Sides
from claimcheck.claims.times import Times

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.told import Told

LEAD, NAMED, APART = 5, 7, 16
"""How many words may lead to a size that sums up, name what it is held against, and part it from the values."""

_FARTHEST = 24
"""How many words may stand between a size and the values that follow it."""

_BEFORE = 40
"""How many letters before a value its comma may stand."""

_HELD = 12
"""How many words may lead from a multiple to the value that it is of."""

_SIGNS = ",;:–("
_JOINED = 3
"""A comma, and two words that lead to a margin: ", and her"."""
OPENING = (",", "–", "(")


class Summing(Times, Sides):
    """The places of a size and two values in a sentence."""

    def _summed(self, one: Told) -> bool:
        """Whether the size stands as one that sums up two values or announces them."""
        left, middle, right = one.bound
        if one.at == right:
            return self._sums_up(one, self.text[middle + 1 : max(middle + 1, min(right, one.cue.start))])
        if one.at == left:
            return self._announces(one, self.text[max(left + 1, one.cue.end) : middle])
        return self._comes_between(one)

    def _sums_up(self, one: Told, gap: str) -> bool:
        """Whether a sign and few words lead from the second value to the size: ", which is a loss of"."""
        if self._is_taken_up(one, gap):
            return True
        led = one.cue.name == "margin" and self._word_before(one.at) in self.words.groups["leads_anywhere"]
        if led and len(gap.split()) <= NEAR and not self.turns(gap):
            return True
        if self._is_margin_of_theirs(one, gap):
            return True
        for phrase in self.words.words_in("that_is_to_say", gap):
            gap = gap.replace(phrase, " ")
        cut = max(map(gap.rfind, _SIGNS))
        lead = gap[cut + 1 :].split()
        plain = self._parting.isdisjoint(lead) and len(lead) <= LEAD
        plain = plain and (not lead or lead[0] in self.words.groups["sums_up"])
        return cut >= 0 and plain and len(gap.split()) <= APART and (self._is_subject(one) or self._ends_there(one))

    def _is_margin_of_theirs(self, one: Told, gap: str) -> bool:
        """Whether the second of two sentences ends on a margin of who won: "took 5,982, and her majority of"."""
        lead, groups = gap.split(), self.words.groups
        theirs = len(lead) == _JOINED and lead[1] in groups["side_by_side"] and lead[2] in groups["taking_up"]
        if not (self.across and theirs and lead[0] == "," and one.cue.name == "margin" and one.cue.start < one.at):
            return False
        if not self.words.has("rival_opens", self.text[one.bound[0] + 1 : one.bound[1]]):
            return False
        behind = self.text[one.at + 1 :].lstrip().split(maxsplit=1)[:1]
        return behind != [] and (behind[0][:1] in BREAKS or behind[0] in groups["is_said"])

    def _is_taken_up(self, one: Told, gap: str) -> bool:
        """Whether a size takes up a change told from one value to another: "to 7% from 6%, and the 1-point rise"."""
        words, behind = gap.split(), self.text[one.cue.end :].split()[:1]
        known = words[-1:] != [] and words[-1] in self.words.groups["taking_up"] and len(words) <= APART
        beside = one.cue.name == "change" and 0 < one.cue.start - one.at <= len(" a ")
        of_it = self.words.groups["placing"].isdisjoint(behind) and not any(
            word.endswith("ed") and self.words.has("supposed", word) for word in behind
        )
        return known and beside and of_it and self.as_change(one) is not None

    def _is_subject(self, one: Told) -> bool:
        """Whether a margin opens the second of two sentences: "Her surplus of 948 goes to the others"."""
        return self.across and one.cue.name == "margin" and ";" in self.text[one.bound[1] : one.at]

    @property
    def _parting(self) -> frozenset[str]:
        groups = self.words.groups
        parting = groups["held_against"] | groups["leads_from"] | groups["side_by_side"] - groups["sums_up_with"]
        return parting | groups["has"]

    def _ends_there(self, one: Told) -> bool:
        """Whether nothing follows a size that it could be of: a sign, or words of when, or a clause about it."""
        end = max(one.at + 1, one.cue.end)
        noun = "" if one.measure is None else one.measure.subject
        behind = self.text[end:].lstrip().removeprefix(noun.lower()).lstrip()
        if behind[:1] in BREAKS or behind.split()[0].rstrip(BREAKS) in self.words.groups["behind_size"]:
            return True
        if one.is_multiple and self._is_of_the_other(one):
            return True
        timed = behind.split()[0] in self.words.groups["behind_timed"] and one.cue.name != "multiple"
        return timed and (one.cue.name == "margin" or self._is_when(behind))

    def _is_of_the_other(self, one: Told) -> bool:
        """Whether a multiple is of a value told already: "four times the price", "six times what the farmer asks"."""
        said = self._clause(max(one.at + 1, one.cue.end)).split()
        named = said[:1] != [] and said[0] in self.words.groups["times_the"] and len(said) <= NEAR + 1
        return named and not self.words.has("time", " ".join(said))

    def _is_when(self, behind: str) -> bool:
        """Whether the words behind a size say when it came about: "in five years", "on the year before"."""
        at = self.text.index(behind, len(self.text) - len(behind))
        said = self._clause(at)
        dated = any(
            self.sentence.figure(slot).kind in ("date", "duration")
            for slot in self.slots
            if at <= slot < at + len(said)
        )
        return len(said.split()) <= LEAD and (dated or self.words.has("time", said))

    def _announces(self, one: Told, ahead: str) -> bool:
        """Whether a margin comes before the two values that it lies between: "by 214 votes, polling 1,871 to"."""
        if not any(sign in ahead for sign in _SIGNS) or len(ahead.split()) > _FARTHEST:
            return False
        if one.is_multiple and all(map(self._is_alone_in_brackets, one.bound[1:])):
            return True
        led = one.size is None or self._leading_word(one.at) in self.words.groups["led_to_margin"]
        opened = any(sign in ahead for sign in ":–;")
        between = self.text[one.bound[1] + 1 : one.bound[2]]
        if one.cue.name == "margin":
            elsewhere = self.words.has("and_elsewhere", ahead)
            return (led or opened) and not (elsewhere or self.words.has("times_past", f"{ahead} {between}"))
        if not self._is_of_change(one):
            spelt = any(sign in ahead for sign in ":–")
            return spelt and not self.words.has("joining", between)
        last = ahead.rpartition(",")[2]
        if not opened and len(last.split()) > 1 and self.turns(last):
            return self.as_change(one) is not None and AFTER in self._marks(one)
        likened = not opened and self._likens(one)
        return self.as_change(one) is not None or (not likened and self._at_two_times(one))

    def _likens(self, one: Told) -> bool:
        """Whether a multiple is one of another time that is named with it: "twice as many as a decade ago"."""
        return one.is_multiple and self.words.has("times_as", self._clause(max(one.at + 1, one.cue.end)))

    def _comes_between(self, one: Told) -> bool:
        """Whether a size between the values is told of what the first describes: "Rovers, with 41, are 5 clear of"."""
        left, middle, right = one.bound
        if self.across and ";" in self.text[left:middle] and ";" in self.text[middle:right]:
            return self._is_of_change(one) or self.as_change(one) is not None
        ahead = self.text[left + 1 : min(middle, max(left + 1, one.cue.start))]
        behind = self.text[max(middle + 1, one.cue.end) : right].split()
        verb = ahead.rpartition(",")[2].split()
        if one.cue.name == "margin":
            led = self._word_before(middle) in self.words.groups["led_to_margin"]
            return led and len(ahead.split()) <= APART and len(behind) <= NAMED
        opening = self._gap_before(left)
        if one.is_multiple and ahead.strip() in OPENING and one.cue.sense < 0:
            counted = any(end.kind == "count" for end in carried(one.ends))
            return (
                not counted and behind[:1] != [] and behind[0] in self.words.groups["times_as"] and len(behind) <= _HELD
            )
        fronted = len(opening.split()) <= 2 and len(verb) <= _HELD and self._is_of_subject(verb)
        enclosed = ahead.count(",") == 1 and (fronted or ("," in opening[-_BEFORE:] and self._is_predicate(verb)))
        if not enclosed:
            return False
        if one.is_multiple and not self._is_of_change(one):
            return behind[:1] != [] and behind[0] in self.words.groups["times_as"] and len(behind) <= _HELD
        return (self._is_of_change(one) or behind != []) and len(behind) <= NAMED

    def _is_of_subject(self, verb: Sequence[str]) -> bool:
        """Whether a clause after a fronted value leads to its multiple: "At £5, a pint is twice"."""
        return verb[-1:] != [] and (verb[-1] in self.words.groups["is_so_many"])

    def _is_predicate(self, verb: Sequence[str]) -> bool:
        """Whether few words lead from the end of an aside to the size, and none makes a noun or a plan of it."""
        groups = self.words.groups
        plain = groups["known_things"].isdisjoint(verb[:1]) and groups["leads_to"].isdisjoint(verb)
        return len(verb) <= LEAD - 2 and plain

    def _is_alone_in_brackets(self, place: int) -> bool:
        return self.text[place - 1 : place] == "(" and self.text[place + 1 : place + 2] == ")"
