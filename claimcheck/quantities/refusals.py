"""Numerals that are no figures, with the reason: names, codes, addresses, sections, references, idioms."""

from __future__ import annotations

from claimcheck.pattern import pattern
from claimcheck.quantities import clock
from claimcheck.quantities.page import HYPHENS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page

_DEGREES = frozenset("CF")
LABEL = 3
"""Longest number with a letter that names a part of a thing: Fig. 12B."""

NUMBERED = "number of a section or thing"
_DASHES = HYPHENS + "–"
_JOINTS = frozenset("/-‐‑")
_REST = pattern(r"\w{0,40}(?:[-/.:]\w{1,40}){0,4}")
_DIGITS = pattern(r"\d{1,9}")
MAX_TOP = 4
_TAILS = frozenset("(,-‐‑")
_TAIL = pattern(r"\([a-z]\)|(?:,\d{1,2}){0,4}[-‐‑](?:D(?![^\W_])|[a-z]{3,30}(?:[ae]ne|ol|yl|ate|ide|oic)\b)")
"""Behind a number in the name of a section or a substance: *401(k)*, *2,4-D*, *1,3-butadiene*."""

_STREET = pattern(r" (?:[A-Z][\w'’]{0,20} ){1,3}?([A-Z][a-z]{1,9})\b")


def glued(page: Page, start: int, end: int, last: int) -> tuple[str, int]:
    """Why digits glued to what stands before them are a name or a code, and where that ends; "" if they are not.

    ``last`` is where the figure before them ends (``3km-5km``, ``20C/68F``; ``13C/12C`` are isotopes).
    """
    text, sign = page.text, page.text[start - 1]
    if sign.isalpha():
        reason = "" if page.spellings.match_before(text, start) else "name"
    elif sign in _DASHES and last != start - 1:
        reason = "name" if _is_joined_to_word(page, start - 1) else ""
    elif sign == "/" and last == start - 1 and not text[last - 1].isdecimal() and not _are_isotopes(page, start, end):
        reason = ""
    else:
        reason = _signed(page, sign, start, end)
    stop = _REST.match(text, end).end() if reason in ("name", "identifier") else end  # type: ignore[union-attr]
    return reason, stop


def _are_isotopes(page: Page, start: int, end: int) -> bool:
    """``13C/12C``, where the letter after both is the same; ``200C/180C`` are temperatures."""
    text = page.text
    same = text[start - 2] == text[end : end + 1]
    return same and (text[end] not in _DEGREES or text[start : end + 1] in page.lexicon.context.ISOTOPES)


def _is_joined_to_word(page: Page, dash: int) -> bool:
    """``T-72``, ``Covid-19``; not ``sub-300`` nor ``$-5``."""
    text = page.text
    if not dash or not (text[dash - 1].isalpha() or text[dash - 1] == ")"):
        return False
    sign = page.spellings.match_before(text, dash)
    if sign is not None and not sign.guarded:
        return False
    word = page.before(dash)
    return word.rpartition("-")[2] not in page.lexicon.names.PREFIXES and not _is_share(page, word, dash + 1)


def _is_share(page: Page, word: str, start: int) -> bool:
    """``1-in-5``, ``9-out-of-10``; no ``2-in-1``."""
    head, _, joint = word.partition("-")
    if f"-{joint}-" not in page.lexicon.joints.ONE_IN:
        return False
    top, bottom = head if head.isdecimal() else "", _DIGITS.match(page.text, start)
    return bottom is not None and bool(top) and len(top) < MAX_TOP and int(top) < int(bottom.group())


def _signed(page: Page, sign: str, start: int, end: int) -> str:
    """Signs before digits that make a code of them."""
    before = page.text[start - 2 : start - 1] if start > 1 else ""
    if sign in "#_@\\§":
        return "identifier"
    if sign == "." and before.isupper() and _is_variant(page.text, start):
        return "identifier"
    if sign in "/&?" and before.isalnum():
        return "" if sign == "/" and page.before(start - 1) in page.lexicon.number_words else "identifier"
    if sign == ":" and before.isdecimal():
        return "ratio"
    return "year" if sign in "'’‘" and end - start == 2 and not before.isalnum() else ""


def _is_variant(text: str, start: int) -> bool:
    """``JN.1``, ``BA.2``: the letters and digits of one name."""
    first = start - 1
    while first and start - first <= LABEL and text[first - 1].isupper():
        first -= 1
    return start - 1 - first <= LABEL and not text[first - 1 : first].isalnum() and text[first - 1 : first] != "."


def named(page: Page, draft: Draft) -> str:
    """Why a bare number, its unit and scale looked for in vain, is a name and no count; "" if it is a count."""
    start, end = draft.start, draft.end
    if draft.after:
        return NUMBERED if draft.after.isupper() and page.before(start) in page.lexicon.names.NUMBERED else "name"
    if is_idiom(page, start, end) or (
        page.low.endswith(page.lexicon.clock_joints, 0, start) and clock.is_told(page, start)
    ):
        return "idiom"
    if (start and page.text[start - 1].isalpha()) or (
        page.text[end : end + 1] in _TAILS and _TAIL.match(page.text, end)
    ):
        return "name"
    reason = _coded(page, draft) or _numbered(page, draft) or _capital(page, draft)
    return reason or ("address" if is_address(page, draft.end) else _known(page, end))


def is_idiom(page: Page, start: int, end: int) -> bool:
    """``9/11``, ``24/7``: an expression whose digits are no figures."""
    if page.text[end : end + 1] in _JOINTS:
        end = _REST.match(page.text, end).end()  # type: ignore[union-attr]
    return page.low[start:end] in page.lexicon.names.IDIOMS


def _coded(page: Page, draft: Draft) -> str:
    """Identifiers, references in brackets, ratios, postal codes."""
    text, start, end = page.text, draft.start, draft.end
    if text[start] == "0" and text[start + 1 : min(start + 2, end)].isdecimal():
        return "identifier"
    if start and text[start - 1] in "([":
        return _bracketed(page, draft)
    if text[end : end + 1] in _RATIOS and text[end + 1 : end + 2].isdecimal():
        return "ratio"
    state = end - start == 5 and text[start - 3 : start - 1].isupper() and len(page.before(start)) == 2
    return "postal code" if state or page.after(end) in page.lexicon.names.AFTER_CODE else ""


_RATIOS = (":", "/")

_REFERENCES = 200
"""Whole numbers alone in brackets below this may be those of a reference."""


def _bracketed(page: Page, draft: Draft) -> str:
    """``[12]``, ``(4)``, ``(7,8)``: small whole numbers alone in brackets."""
    opening, closing = page.text[draft.start - 1], page.text[draft.end : draft.end + 1]
    if not closing or closing not in ")],;":
        return ""
    small = draft.value < _REFERENCES and (draft.value.denominator == 1 or closing in ",;")
    return "reference" if opening == "[" or small else ""


def _numbered(page: Page, draft: Draft) -> str:
    """``Section 5``, ``page 12``, ``No. 10``, ``S&P 500``."""
    names = page.lexicon.names
    before, first = page.word_before(draft.start)
    if before in names.NAMES or (before.endswith(page.lexicon.nouns.POSSESSIVES) and before[:-2] in names.NAMES):
        return "name"
    if before in names.DIALLED and _is_dialled(page, draft):
        return NUMBERED
    if before not in names.NUMBERED or (first > 1 and page.text[first - 2].isdecimal()):
        return ""  # "of 94 lots 71 sold"
    if before in names.NUMBERED_IF_CAPITAL and not (page.text[first].isupper() or _is_label(page, first, before)):
        return ""
    if page.text[first + len(before)] == "," and page.text[first].islower():
        return ""
    return NUMBERED


def _is_dialled(page: Page, draft: Draft) -> bool:
    """``call 101``, no more than digits, and nothing that they could count (``we call 120 people``)."""
    digits = draft.end - draft.start >= page.lexicon.names.SHORTEST_DIALLED
    return digits and page.text[draft.start : draft.end].isdecimal() and not page.counted_after(draft.end)


def _is_label(page: Page, first: int, kind: str) -> bool:
    """``in group 3``, ``(part 4)``: a name, for no article makes a noun of the kind (``in that group 3 men``)."""
    names = page.lexicon.names
    led = page.before(first) in names.BEFORE_LABEL or page.text[first - 1 : first] == "("
    return kind in names.NUMBERED_IF_BARE and led


def _capital(page: Page, draft: Draft) -> str:
    """A number right after a capital word and before no thing it could count: ``iPhone 14``, ``Big 12``."""
    text, start = page.text, draft.start
    before, first = page.word_before(start)
    if (
        not before
        or draft.value >= 10000
        or draft.value.denominator != 1
        or page.separators.group in text[start : draft.end]
    ):
        return ""
    if text[start - 1] not in " \u00a0" or text[start - 2] in ',.;:!?)—–-"”' or not _has_capital(text[first:start]):
        return ""
    if _names_nothing(page, before) or (
        before.endswith(page.lexicon.nouns.VERB_ENDINGS) and page.begins_sentence(first)
    ):
        return ""
    if not page.counted_after(draft.end):
        return "name"
    opens = page.begins_sentence(first) and not text[first + 1 : first + 2].isupper()
    return "" if opens or draft.value < 1000 or page.lexicon.nouns.CAPITALISED else "name"


def _has_capital(word: str) -> bool:
    return any(letter.isupper() for letter in word)


def _names_nothing(page: Page, word: str) -> bool:
    """Whether a word with a capital is a function word, a month, or an owner's name (``Clinton's 227``)."""
    lexicon = page.lexicon
    return (
        word in lexicon.nouns.STOPS
        or word in lexicon.names.OPENERS
        or word in lexicon.number_words
        or word in lexicon.dates.MONTHS
        or word in lexicon.dates.WEEKDAYS
        or word.endswith(lexicon.nouns.POSSESSIVES)
    )


def goes_on(page: Page, previous: Draft, draft: Draft) -> bool:
    """Whether a number goes on with the list or range of a numbered thing: ``phases 3 and 7``, ``lots 4 to 6``."""
    gap = page.low[previous.end : draft.start]
    if gap not in page.lexicon.joints.TO_GAPS or draft.value <= previous.value:
        return gap in page.lexicon.continuing_gaps
    return page.lexicon.is_plural(page.before(previous.start))


def is_labelled(page: Page, previous: Draft, draft: Draft) -> bool:
    """``Figs 3B and 4A``: a letter that goes on with the names of things is neither a unit nor a scale."""
    if draft.end - draft.start > LABEL or not page.text[draft.end - 1].isupper():
        return False
    end = previous.end + page.text[previous.end].isalpha()
    return page.low[end : draft.start] in page.lexicon.continuing_gaps


def _known(page: Page, end: int) -> str:
    """``47 Commando``, ``the 27 bus``; ``27 bus drivers`` are counted."""
    following = page.next(end)
    if following is None or page.text[following.start(1) : following.end()] not in page.lexicon.names.KNOWN_BY_NUMBER:
        return ""
    after = page.after(following.end())
    return "" if after and after not in page.lexicon.nouns.STOPS else "name"


def is_address(page: Page, end: int) -> bool:
    """``10 Downing Street``: whether the name of a street follows."""
    if page.text[end : end + 1] != " " or not page.text[end + 1 : end + 2].isupper():
        return False
    match = _STREET.match(page.text, end)
    return match is not None and match[1].lower() in page.lexicon.names.STREETS
