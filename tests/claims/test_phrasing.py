"""Phrasings recognise their relation in slotted sentences, and nothing else."""

from __future__ import annotations

import re
import time

import pytest

from claimcheck import api
from claimcheck.claims.lexicon import Tagged, lexicon
from claimcheck.claims.phrasing import Match, Phrasing
from claimcheck.claims.slotted import Slotted
from claimcheck.config import Config
from claimcheck.documents.readers import read
from claimcheck.errors import RuleError
from claimcheck.locale import load

ROLES = {"part": "amount", "whole": "part", "percent": "percent", "direction": "word:change"}
LEXICON = lexicon(load("en"))


def sentence(text: str) -> Slotted:
    return api.read_figures(read(text), Config()).sentences[0]


def found(template: str, text: str) -> list[dict[str, list[str]]]:
    phrasing = Phrasing(template, ROLES, LEXICON)
    return [_texts(match) for match in phrasing.find(sentence(text))]


def _texts(match: Match) -> dict[str, list[str]]:
    figures = {role: [match.sentence.figure(place).text for place in places] for role, places in match.places.items()}
    return figures | {role: [match.sentence.text[slice(*span)]] for role, span in match.words.items()}


@pytest.mark.parametrize(
    ("template", "text", "roles"),
    [
        ("{part} (of|out of) [<the>] {whole}", "Only 27 of the 90 flats.", {"part": ["27"], "whole": ["90"]}),
        ("{part} (of|out of) [<the>] {whole}", "Some 74 out of 117 drones.", {"part": ["74"], "whole": ["117"]}),
        ("{part} ~ , or {percent}", "She sold 12 boats, or 30 per cent.", {"part": ["12"], "percent": ["30 per cent"]}),
        (
            "{direction} [by] {percent}",
            "Sales went up by more than 5%.",
            {"percent": ["5%"], "direction": ["went up"]},
        ),
        (
            "{whole} ~ : {part...}",
            "It has 9 rooms: 4 upstairs, 3 below and 2 outside.",
            {"whole": ["9"], "part": ["4", "3", "2"]},
        ),
        (
            "{whole} … from {part}",
            "It made $5m in the year to 31 March 2024, from $4m.",
            {"whole": ["$5m"], "part": ["$4m"]},
        ),
        ("{whole} , (up|down) {percent}", "It made 5m yuan ($0.7m), up 3%.", {"whole": ["5m yuan"], "percent": ["3%"]}),
        ("{part} and {_} and {whole}", "They saw 3 cats and 4 dogs and 5 birds.", {}),
    ],
)
def test_what_is_found(template: str, text: str, roles: dict[str, list[str]]) -> None:
    matches = found(template, text)
    assert matches == ([roles] if roles else [])


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{part} of {whole}", "They sold 27 often and 90 rarely."),
        ("{part} ~ of {whole}", "They sold 27 boats; of 90 bids none came."),
        ("{part} or {percent}", "They sold 27, and 90 per cent stayed."),
        ("{direction} {percent}", "The upper 5% stayed."),
    ],
)
def test_what_is_not_found(template: str, text: str) -> None:
    assert found(template, text) == []


def test_an_unknown_role_or_class_is_named() -> None:
    with pytest.raises(RuleError, match="'rest'"):
        _ = Phrasing("{part} {rest}", ROLES, LEXICON).parts
    with pytest.raises(RuleError, match="'nonsense'"):
        _ = Phrasing("{part} <nonsense>", ROLES, LEXICON).parts


def test_every_phrasing_needs_something() -> None:
    for rule in api.rules():
        for template in rule.phrasings:
            sequence = Phrasing(template, rule.roles, LEXICON).sequence
            assert sequence, template
            assert all(sequence), template


def test_every_phrasing_compiles() -> None:
    for rule in api.rules():
        for template in rule.phrasings:
            assert isinstance(Phrasing(template, rule.roles, LEXICON).pattern(Tagged("(a share)")), re.Pattern)


@pytest.mark.parametrize(
    "shape", ["{n} of ", "{n}, ", "{n} and ", "({n} ", "up {n} to {n} from ", "{n}% ", "from {n} to "]
)
def test_matching_grows_linearly_with_the_sentence(shape: str) -> None:
    def seconds(size: int) -> float:
        text = "".join(shape.replace("{n}", str(number % 90 + 2)) for number in range(size))
        passage = api.read_figures(read(text), Config())
        start = time.process_time()
        list(api.related([passage], api.rulebook(Config()), []))
        return time.process_time() - start

    seconds(50)
    small, large = seconds(250), seconds(1000)
    assert large < 12 * small + 0.5
