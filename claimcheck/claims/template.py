r"""Template: the little language of phrasings, read into parts.

=================  =====================================================================
``{role}``         the figure of a role, with its qualifier; an aside in brackets may follow it
``{role...}``      two or more figures in a list: ``7 a, 6 b and 5 c``
``{_}``            any figure, bound to no role
``word``           itself
``(a|b c)``        one of these
``[a|b]``          one of these, or nothing
``<class>``        a word of a class of the locale's tables, such as ``<killed>``
``~``              a few words, no figure, no break of the clause
``…``              more words, commas and dates included, no other figure, no end of the clause
``\(`` ``\)``      a bracket of the text itself
=================  =====================================================================
"""

from __future__ import annotations

import re

from claimcheck.errors import RuleError
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

_TOKEN = pattern(r"\{\w+(?:\.\.\.)?\}|<\w+>|\\[()]|[()\[\]|~…]|[,;:.–?!%/'\"]|[^\s{}<>()\[\]|~…\\,;:?!%/\"]+")
_OPENS = {"(": ")", "[": "]"}


class Word(Value):
    """A literal word or sign."""

    text: str


class WordClass(Value):
    """Any word of a class of the locale."""

    name: str


class Slot(Value):
    """The place of a role; ``many`` takes a list of figures."""

    role: str
    many: bool = False


class Gap(Value):
    """Words that do not matter."""

    long: bool = False


class Choice(Value):
    """One of several runs of parts, or nothing where ``optional``."""

    options: tuple[tuple[Part, ...], ...]
    optional: bool = False


if TYPE_CHECKING:
    Part = Word | WordClass | Slot | Gap | Choice


def tokens(template: str) -> list[str]:
    """The roles, classes, words and signs of a template, as they stand."""
    return _TOKEN.findall(template)


def closing(listed: Sequence[str], at: int) -> int:
    """Where the bracket that opens at ``at`` closes; the last token, where it does not."""
    depth = 0
    for place in range(at, len(listed)):
        depth += (listed[place] in ("(", "[")) - (listed[place] in (")", "]"))
        if depth == 0:
            return place
    return len(listed) - 1


def parse(template: str) -> tuple[Part, ...]:
    """The parts of a template.

    Raises :class:`~claimcheck.errors.RuleError` for one that cannot be read.

    >>> parse("{part} (of|out of) {whole}")[0]
    Slot(role='part', many=False)
    """
    listed = tokens(template)
    if "".join(listed) != "".join(template.split()):
        raise RuleError(f"the phrasing {template!r} holds signs that no template knows")
    options, rest = _parse_options(listed, 0, template)
    if rest != len(listed) or len(options) != 1:
        raise RuleError(f"the phrasing {template!r} has unbalanced brackets, or a bar outside them")
    return options[0]


def _parse_options(listed: Sequence[str], at: int, template: str) -> tuple[tuple[tuple[Part, ...], ...], int]:
    options: list[tuple[Part, ...]] = []
    run: list[Part] = []
    while at < len(listed) and (token := listed[at]) not in (")", "]"):
        if token == "|":
            options.append(tuple(run))
            run = []
        elif token in _OPENS:
            inner, at = _parse_options(listed, at + 1, template)
            if at == len(listed) or listed[at] != _OPENS[token]:
                raise RuleError(f"the phrasing {template!r} leaves a bracket open")
            run.append(Choice(inner, optional=token == "["))
        else:
            run.append(_part(token))
        at += 1
    return (*options, tuple(run)), at


def _part(token: str) -> Part:
    if token[0] == "{":
        return Slot(token.strip("{.}"), token.endswith("...}"))
    if token[0] == "<" and len(token) > 1:
        return WordClass(token[1:-1])
    if token in ("~", "…"):
        return Gap(long=token == "…")
    return Word(token.removeprefix("\\"))


def write(
    parts: Sequence[Part],
    figures: Mapping[str, str | Sequence[str]],
    classes: Mapping[str, Sequence[str]],
    choose: Callable[[int], int],
    filler: str = "",
) -> str:
    """The sentence that a template makes of written figures.

    ``figures`` maps roles to the figure as written, or to several for a list; ``classes`` gives the words of each word
    class; ``choose(n)`` picks a number below ``n``; ``filler`` stands for every gap.
    """
    text = " ".join(_written(parts, figures, classes, choose, filler))
    return re.sub(r"(?<=[(]) | (?=[,;:.)?!%])", "", re.sub(r" {2,}", " ", text)).strip()


def _written(
    parts: Sequence[Part],
    figures: Mapping[str, str | Sequence[str]],
    classes: Mapping[str, Sequence[str]],
    choose: Callable[[int], int],
    filler: str,
) -> Iterator[str]:
    for part in parts:
        if isinstance(part, Word):
            yield part.text
        elif isinstance(part, WordClass):
            yield classes[part.name][choose(len(classes[part.name]))]
        elif isinstance(part, Slot):
            written = figures[part.role]
            yield written if isinstance(written, str) else f"{', '.join(written[:-1])} and {written[-1]}"
        elif isinstance(part, Gap):
            yield filler
        else:
            options = (*part.options, ()) if part.optional else part.options
            yield from _written(options[choose(len(options))], figures, classes, choose, filler)
