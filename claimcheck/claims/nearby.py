"""nearby: a costly pattern, looked for only where a plain word that it cannot do without is near.

A pattern that opens with a choice or a look behind is tried at every letter of a text. Finding a literal word is a
hundred times as fast, so the pattern is tried around the word alone, and each letter is passed once however many
words stand close together.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Mapping


def nearby(
    pattern: re.Pattern[str], text: str, words: Iterable[str], before: int, after: int
) -> Iterator[re.Match[str]]:
    """What ``pattern.finditer`` gives, of the matches that begin so far before one of ``words`` and end so far after.

    >>> import re
    >>> [found.group() for found in nearby(re.compile("[0-9]+ %"), "5 % or 7 m, 80 % off", ("%",), 4, 1)]
    ['5 %', '80 %']
    """
    done = 0
    for start, end in _stretches(text, words, before, after):
        for found in pattern.finditer(text, max(done, start), end):
            done = found.end()
            yield found


def met(text: str, hints: Mapping[str, re.Pattern[str]]) -> list[int]:
    """Where one of some patterns matches, in order; each comes with the letters that it begins with.

    >>> import re
    >>> met("one of ten, then ten", {"te": re.compile("ten"), "on": re.compile("one")})
    [0, 7, 17]
    """
    return sorted(at for letters, hint in hints.items() for at in where(text, (letters,)) if hint.match(text, at))


def _stretches(text: str, words: Iterable[str], before: int, after: int) -> Iterator[tuple[int, int]]:
    """The surroundings of words, those that touch made one."""
    start = end = 0
    for place in where(text, words):
        if place - before > end:
            if end:
                yield start, end
            start = max(0, place - before)
        end = place + after
    if end:
        yield start, end


def where(text: str, words: Iterable[str]) -> list[int]:
    """Where the words stand, in order."""
    found: list[int] = []
    for word in words:
        at = text.find(word)
        while at >= 0:
            found.append(at)
            at = text.find(word, at + 1)
    return sorted(found)
