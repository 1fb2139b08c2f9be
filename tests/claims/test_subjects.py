"""What a figure is about, read from the words around it."""

from __future__ import annotations

import claimcheck
from claimcheck.api import read_figures
from claimcheck.claims.passage import Passage
from claimcheck.claims.subjects import Subject
from claimcheck.config import Config
from claimcheck.documents.readers import read_all


def passage(text: str) -> Passage:
    return read_figures(read_all(text)[0], Config())


def subjects(text: str) -> list[Subject]:
    read = passage(text)
    return [subject for figure in read.figures if (subject := read.subjects.of(figure)) is not None]


def test_what_is_counted_goes_by_the_name_of_its_class() -> None:
    one, two, three = subjects("Some 310 servicemen, 310 soldiers and 310 lorries crossed.")
    assert one.head == two.head == "soldier"
    assert three.head == "lorry"


def test_what_became_of_it_is_found_before_and_behind() -> None:
    before, behind, noun = subjects(
        "Troops retook 31 villages. Some 60 rebels had been captured. More than 80 prisoners were fed."
    )
    assert before.event == "regain"
    assert behind.event == noun.event == "capture"
    assert noun.head == ""


def test_a_pronoun_speaks_with_the_voice_of_the_last_speaker() -> None:
    first, second = subjects("General Asen said 31 villages were free. He added that 12 bridges had been mined.")
    assert "asen" in first.source
    assert first.has_source_of(second)


def test_according_to_names_a_source_too() -> None:
    (subject,) = subjects("Some 31 villages are free, according to the Vesk Gazette.")
    assert subject.source == {"vesk", "gazette"}


def test_two_doers_are_two_facts() -> None:
    one, other = subjects(
        "Norland intercepted 74 drones. Sudland said its own crews, too, intercepted 77 drones over Vesk."
    )
    assert one.actors == {"norland"}
    assert not one.is_told_like(other) or not other.is_told_like(one) or one.source != other.source


def test_places_parties_and_times_set_figures_apart() -> None:
    here, there = subjects("Police arrested 12 people in Lissa. Police arrested 21 people in Maren.")
    assert not here.is_told_like(there)
    ours, theirs = subjects("In all 30 Norland soldiers died. In all 40 Sudland soldiers died.")
    assert not ours.is_described_like(theirs)
    then, now = subjects("Last year the yard built 36 boats. In August the yard built 63 boats.")
    assert not then.is_told_like(now)


def test_words_of_update_and_of_intent_are_noted() -> None:
    updated, planned = subjects("The toll was later raised to 15 people. The firm plans to build 40 homes.")
    assert not updated.is_final
    assert planned.is_planned


def test_a_figure_in_a_table_has_no_subject() -> None:
    read = read_figures(read_all("| year | boats |\n| --- | --- |\n| 1990 | 36 |\n", format="markdown")[0], Config())
    assert [read.subjects.of(figure) for figure in read.figures] == [None] * len(read.figures)


def test_work_grows_with_the_text() -> None:
    text = "Norland said 12 people died in Vesk. " * 2000
    assert claimcheck.check([text, text]).findings == ()
