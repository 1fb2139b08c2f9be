"""A stated number of things and the list that names them."""

from __future__ import annotations

import re
from functools import cache

from claimcheck.claims import Binding, Claim, Example, Passage, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.locale import Locale
    from claimcheck.quantities.quantity import Quantity

_MOST = 12
_PAIR, _LIST = 2, 3
_WINDOW = 300
_CLOSING = {",": ",.;", ":": ".;\n", "(": ")", "–": "–—-.", "—": "–—-.", "-": "-–—."}
_OPENING = pattern(
    r"(?:(?:(,|:)| ?(\()| ([–—-])) ?(?:namely |named as |named |called |identified as )?| (?:are|were) )"
)
_NAME = r"(?:(?:the )?[A-Z][\w.'’-]*)(?: (?:(?:of|de|da|van|von|den|the|al|bin) )*[A-Z][\w.'’-]*){0,3}"
_CLAUSE = pattern(r"[^.,;:!?()\n–—]{3,80}(?=:)")
_NARROWING = pattern(r"(?: [a-z][a-z'’-]*){1,9}(?=,| –| —)|(?: [a-z]+){0,2} (?:in|of|from) [A-Z][a-z]+(?=,| –| —)")
_TO_COLON = pattern(r"[^.;:!?()\n–—]{3,160}: ")
_BY_SOME = pattern(
    r" (?:by|from|against) (?:a|an|the|some|several|other|their|his|her) (?:[a-z-]+ ){0,4}[a-z-]+s(?![a-z])"
)
"""Others than those who are counted, of whom the names may be."""

_ONE_AGED = rf"{_NAME}, [1-9][0-9]"
_ITEM_AGED = pattern(_ONE_AGED)
_AGED = pattern(rf"{_ONE_AGED}(?:[,;] {_ONE_AGED}){{0,10}}[,;]? and {_ONE_AGED}(?=[.\n]|\Z)")
"""Persons in a list that is over with its sentence, each with an age."""

_SHORT = 4
_POSSESSIVES = ("'s", "’s", "s'", "s’")
_PLAIN = r"[a-z][\w'’-]+(?: [a-z][\w'’-]+)?"


class CountOfList(Rule):
    """*The two finalists* are two: a list of names set off right after them has as many.

    Only a list that is sure to be complete and sure to be a list is counted: names with capitals or, after a colon, single words, with *and*
    before the last and a comma, bracket or dash to close it. A list with an apposition, with a second *and*, or of
    pairs (*Paris, France*) is left alone.
    """

    code = "CC937"
    roles = {"count": "count", "items": "items"}
    result = "count"
    loudest = "warning"
    binding = Binding.SENTENCE
    message = "{count} are announced and {computed} named"
    valid = (
        Example(
            "Two people were killed by a gang of drug dealers on Friday: Al Orr, 41, Di Marr, 38, and Jo Lyle, 55."
        ),
        Example(
            "Five men are wanted, and police released pictures of the men still at large: Al Orr, 41, Di Marr, 38, and Jo Lyle, 55."
        ),
        Example("The two finalists, Aldana and Brecht, will meet on Sunday."),
        Example("The three firms, Marks and Spencer, Tesco and Boots, agreed."),
        Example("Two of the four finalists, Aldana and Brecht, are teachers."),
        Example("The two cities, Paris, France and Rome, Italy, were twinned."),
        Example("The two sisters, Ann, a nurse, and Beth, have moved."),
        Example("Two firms, Hall and Sons and Iyer, have bid."),
        Example("Four partners resigned: Hall, Iyer, Jones and Khan, the chairman."),
        Example("The five towns, including Ayle, Borne and Corr, voted."),
        Example("In the two years since, Aldana, Brecht and Cole have left."),
        Example("The three countries that have yet to ratify, Chad, Niger and Mali, all blame crowded calendars."),
        Example("The three teams drew in Ayle, Borne, Corr and Dunmore, and then went home."),
        Example("Two women won prizes from three judges on Friday: Al Orr, 41, Di Marr, 38, and Jo Lyle, 55."),
        Example("Four men were jailed, among them three brothers: Al Orr, 41, Di Marr, 38, and Jo Lyle, 55."),
        Example("Four men were jailed for theft, including brothers: Al Orr, 41, Di Marr, 38, and Jo Lyle, 55."),
        Example("Two reviewers independently did the following: screening of papers, extraction, and analysis."),
        Example("Sega's 8-bit consoles, the Master System and Game Gear, sold well."),
        Example("That left only the five guards, Aldana, and Captain Brecht."),
    )
    invalid = (
        Example(
            "Four women were fined by a court in Ayle on Friday over €300: Al Orr, 41, Di Marr, 38, and Jo Lyle, 55."
        ),
        Example("The two finalists, Aldana, Brecht and Cole, will meet on Sunday.", computed="3"),
        Example("The three judges – Ann Roe, Bill Marsh, Cara Lund and Dov Pine – were unanimous.", computed="4"),
        Example("The four towns (Ayle, Borne and Corr) voted no.", computed="3"),
        Example("These are the five senses: sight, hearing, smell and taste.", computed="4"),
        Example("Four partners will step down in May: Ann Hale, Bob Cross and Sue Dunn.", computed="3"),
        Example("Two men, John Hart, Lee Wills and Amir Khan, were charged.", computed="3"),
        Example("Its three owners, Smith, Jones, Brown and White, have sold.", computed="4"),
        Example("The three towns that have yet to vote, Ayle, Borne, Corr and Dunmore, will do so in May."),
        Example("This year's four finalists, Ann Roe, Bill Marsh and Cara Lund, will each cook a lunch."),
    )

    @staticmethod
    def formula(items: Carrier) -> Carrier:
        return len(items)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Every small number of things with a list of names behind it."""
        for figure in passage.figures:
            if figure.kind != "count" or figure.noun is None or figure.qualifier or not 2 <= figure.value <= _MOST:
                continue
            if figure.document.text[figure.end : figure.end + 1] == "-" or _is_subset(figure, passage.locale):
                continue
            all_of = _determined(figure, passage.locale)
            items = named(figure.document.text, figure.noun[1], all_of or _opens(figure))
            if not items and all_of:
                items = named(figure.document.text, _narrowed(passage, figure), all_of)
            if not items and (all_of or _opens(figure)):
                items = _capitals(figure, named(figure.document.text, _colon(passage, figure), all_of))
            if not items and _opens(figure):
                items = _aged(passage, figure)
            if items and lexicon(passage.locale).has(
                "other_items", figure.document.text[items[0][0] : items[-1][1]].lower()
            ):
                continue
            if _may_be_item(figure, items):
                continue
            if len(items) >= (_PAIR if all_of else _LIST) and len(items) != _PAIR * figure.value:
                listed = tuple(self.constant(figure, 1).replace(start=start, end=end) for start, end in items)
                yield Claim(self, {"count": figure, "items": listed}, self.binding)


def _capitals(figure: Quantity, items: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """A list that a clause with a verb leads to, if it is one of names: what somebody did may be listed as well."""
    text = figure.document.text
    return items if all(text[start : start + 1].isupper() for start, _ in items) else []


def _may_be_item(figure: Quantity, items: list[tuple[int, int]]) -> bool:
    """Whether a group is itself the first item of a list: "the four crew members, Crosby, and Gilman"."""
    text = figure.document.text
    comma = text[: items[0][0]].rstrip().endswith(",") if items else False
    return comma and len(items) < figure.value and ", and " in text[items[0][0] : items[-1][1]]


def _determined(figure: Quantity, locale: Locale) -> bool:
    """Whether a number is that of all: *the two*, *its three*; not *another two*."""
    before = figure.document.text[max(0, figure.start - 24) : figure.start].lower().rstrip()
    return _all(locale).search(before) is not None or before.endswith(_POSSESSIVES)


def _opens(figure: Quantity) -> bool:
    """Whether a number is the first word of its sentence, and so the subject of it."""
    before = figure.document.text[max(0, figure.start - 3) : figure.start]
    return not before.strip() or before.strip()[-1] in '.!?"“”'


def _colon(passage: Passage, figure: Quantity) -> int:
    """Where the clause of a number ends in a colon, with no other number and no comma on the way; else the end of the text."""
    text, end = figure.document.text, figure.noun[1] if figure.noun else figure.end
    clause = _CLAUSE.match(text, end)
    if clause is None or passage.within(figure.end, clause.end()):
        return len(text)
    return clause.end()


def _aged(passage: Passage, figure: Quantity) -> list[tuple[int, int]]:
    """Where those stand who are named with their ages behind a colon: "Two men were fined in Ayle: Al Orr, 34, and …".

    An age behind each name says that it is one of a person, so the clause before the colon may be as long as it likes;
    only no other number of persons may stand in it.
    """
    text, end = figure.document.text, figure.noun[1] if figure.noun else figure.end
    clause = _TO_COLON.match(text, end)
    found = _AGED.match(text, clause.end()) if clause is not None else None
    counts = [one for one in passage.within(figure.end, clause.end()) if one.kind == "count"] if clause else []
    if clause is None or found is None or counts:
        return []
    words, told = lexicon(passage.locale), clause[0].lower()
    if not any(words.has(name, figure.subject.lower()) for name in ("persons", "sexes")):
        return []
    if (
        ", " in told
        or _BY_SOME.search(told) is not None
        or words.has("inclusion", told)
        or words.has("of_some_persons", told)
        or words.has("only_some_of", told)
    ):
        return []
    return [one.span() for one in _ITEM_AGED.finditer(text, clause.end(), found.end())]


def _narrowed(passage: Passage, figure: Quantity) -> int:
    """Where the words end that narrow what is counted: "the three countries that have yet to ratify, …"; else the end of the text."""
    text, end = figure.document.text, figure.noun[1] if figure.noun else figure.end
    narrowed = _NARROWING.match(text, end)
    if narrowed is None or passage.within(figure.end, narrowed.end()):
        return len(text)
    words = lexicon(passage.locale)
    told = narrowed.group().split()
    relative = words.has("relative", told[0])
    short = len(told) <= _SHORT and not any(words.has("finite", word) for word in told)
    return narrowed.end() if relative or short else len(text)


def _is_subset(figure: Quantity, locale: Locale) -> bool:
    """``two of the four``: whether another number stands for those that are named."""
    before = figure.document.text[max(0, figure.start - 24) : figure.start].lower().split()
    return bool(before) and (
        before[-1] in locale.nouns.OF_WORDS or (len(before) > 1 and before[-2] in locale.nouns.OF_WORDS)
    )


@cache
def _all(locale: Locale) -> re.Pattern[str]:
    words = "|".join(locale.relations.GROUPS["all_of"])
    return pattern(rf"(?<![\w'’])(?:{words})$")


def named(text: str, start: int, all_of: bool) -> list[tuple[int, int]]:
    """Where the items of a list of names stand that is set off at ``start``; none where it may be something else.

    Unless the number before is that of ``all_of`` them, only a dash, a bracket or a colon sets a list off.
    """
    opened = _OPENING.match(text, start)
    if opened is None or not (all_of or opened[1] == ":" or opened[2] or opened[3]):
        return []
    sign = next((group for group in opened.groups() if group), ",")
    window = text[opened.end() : opened.end() + _WINDOW]
    found = _list(sign == ":").match(window)
    if found is None or found["end"] not in _CLOSING[sign] or _goes_on(window[found.end() :]):
        return []
    spans, at = [], opened.end()
    for item in re.split(r"(, (?:and )?| and )", found["body"]):
        if not re.fullmatch(r", (?:and )?| and ", item):
            spans.append((at, at + len(item)))
        at += len(item)
    return spans


def _goes_on(rest: str) -> bool:
    """Whether more names follow the list: a second *and*, or a place behind the last name."""
    return re.match(rf" ?(?:and )?(?:{_NAME})(?:,| and |\.)|[^.;:]{{0,60}}, and {_NAME}[, ]", rest) is not None


@cache
def _list(plain: bool) -> re.Pattern[str]:
    item = f"(?:{_NAME}|{_PLAIN})" if plain else _NAME
    return pattern(rf"(?P<body>{item}(?:, {item}){{0,14}},? and {item})(?! and )(?: ?(?P<end>[,.;:)\n–—-]))")
