"""Pace: a rate told sentences after what it follows from: a year's total, one every so often, a way and its time."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.rated import last_noun, least_at_work, time_of
from claimcheck.claims.reckoned import clause, scenes, scenes_of
from claimcheck.claims.standing import standing
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.reckoned import Scene
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_BEHIND = 3
_TIMES = ("day", "week", "month")
_HOURLY = ("hour", "day")
_OPENING, _LEAD = 6, 4
"""How many words may stand before the rate that a sentence goes on to, and how many of them say that it does."""
_WAYS = 2
_NO_TOTALS = ("duration", "rate", "speed", "percent", "share", "ordinal", "multiple", "date", "time", "age")
_CLOSES = ",;:–()"
_EVERY = ("every", "in every")


class Pace(Value):
    """What the rate is of, how long it took, and the rate."""

    first: Quantity
    second: Quantity
    rate: Quantity


def yearly(passage: Passage, words: Lexicon) -> Iterator[Pace]:
    """Every rate a day, a week or a month that sums up the only total of a year that it can be the rate of."""
    for scene in scenes(passage, words, "sums_up_rate"):
        rates = [one for one in scene.own("rate", "speed") if time_of(one.figure) in _TIMES]
        if len(rates) == 1 and _sums_up(rates[0], words):
            yield from _of_year(scene, rates[0])


def _of_year(scene: Scene, rate: Standing) -> Iterator[Pace]:
    of_what = rate.figure.unit.dimension
    year = unit("year").dimension
    totals = [
        one
        for one in scene.told()
        if one.figure.unit.dimension == of_what * year
        and one.figure.value > rate.figure.value
        and one.figure.kind not in ("duration", "rate", "percent", "share")
    ]
    timed = [(one, window) for one in totals if (window := _window(one, rate, scene.words)) is not None]
    if len(timed) == 1 and _is_only(timed[0][0], totals, rate):
        yield Pace(timed[0][0].figure, timed[0][1], rate.figure)


def _window(total: Standing, rate: Standing, words: Lexicon) -> Quantity | None:
    """The time over which a total came: the only one of its sentence, or a year; None if it tells none."""
    spans = standing(total.sentence, "duration")
    over = [one for one in spans if words.has("lasting_in", one.words_before(2)) and not one.figure.is_range]
    if (
        over
        and len(spans) == 1
        and over[0].figure.value * over[0].figure.unit.factor > unit(time_of(rate.figure)).factor
    ):
        return over[0].figure.unbounded()
    return _year(total.figure, rate.figure) if not spans and words.has("in_that_year", total.sentence.text) else None


def _sums_up(one: Standing, words: Lexicon) -> bool:
    """Whether a rate is said to be what a total comes to: "in other words", "that is"."""
    text = clause(one)
    apart = words.has("elsewhere_or_then", text) or words.has("peak", text)
    apart = apart or (one.after[:1] == " " and words.has("comparison", one.words_after(1)))
    said = one.sentence.text.replace(",", " ").split()
    apart = apart or not words.groups["months"].isdisjoint(said) or words.has("seasons_of_year", one.sentence.text)
    apart = apart or words.has("nowadays", one.sentence.text)
    return words.has("sums_up_rate", one.sentence.text) and not apart


def _is_only(total: Standing, totals: list[Standing], rate: Standing) -> bool:
    """Whether no other figure may be what the rate is of: of counts, none of the same noun, or none with a noun."""
    noun = last_noun(rate.figure)
    same = [one for one in totals if not noun or last_noun(one.figure) == noun]
    greatest = all(one.figure.value <= total.figure.value for one in totals)
    return greatest and (not noun or same == [total]) and total.figure.qualifier in (None, "approx")


def _year(total: Quantity, rate: Quantity) -> Quantity:
    """A year, of which people may have been at work for a part alone."""
    least = least_at_work(time_of(rate), "year")
    reading = Reading((least, Fraction(1)), unit("year"), Fraction(0))
    return total.replace(kind="duration", readings=(reading,), qualifier=None, subject="", strength="")


def progress(passage: Passage, words: Lexicon) -> Iterator[Pace]:
    """Every rate at the head of a sentence that is what the one before comes to: "At nine miles a week, it is"."""
    openings = tuple(f"{one} " for one in words.groups["opens_with_rate"])
    numbers = [at for at, one in enumerate(passage.sentences) if one.text.startswith(openings)]
    for first, last in passage.followed(at - 1 for at in numbers if at):
        rates = standing(last, "rate", "speed")
        if len(rates) == 1 and _is_of_it(first, rates[0], words):
            yield from _of_span(first, rates[0], words)


def _is_of_it(first: Slotted, rate: Standing, words: Lexicon) -> bool:
    """Whether a rate stands at the head of its sentence, and what follows it goes on with the one before."""
    last = rate.sentence
    goes_on = last.text[rate.place + 1 :].lstrip(" ,")
    opened = last.text[: rate.place].strip() in words.groups["opens_with_rate"]
    known = goes_on.startswith(tuple(f"{one} " for one in words.groups["known_pace"]))
    apart = bool(first.document.text[first.end : last.start].strip())
    return opened and known and not apart and not words.has("elsewhere_or_then", clause(rate))


def _of_span(first: Slotted, rate: Standing, words: Lexicon) -> Iterator[Pace]:
    """The only time of a sentence and the only figure of what a rate counts."""
    spans = standing(first, "duration")
    made = rate.figure.unit.dimension * unit(time_of(rate.figure) or "day").dimension
    totals = [one for one in standing(first) if one.figure.unit.dimension == made and one.figure.kind not in _NO_TOTALS]
    told = [*spans, *totals, rate]
    plain = all(one.figure.qualifier in (None, "approx") and not one.figure.is_range for one in told)
    if plain and len(spans) == 1 == len(totals) and words.has("lasting_in", spans[0].words_before(1)):
        yield Pace(totals[0].figure, spans[0].figure.unbounded(), rate.figure)


def hourly(passage: Passage, words: Lexicon) -> Iterator[Pace]:
    """Every rate an hour or a day that follows the only interval at which something comes."""
    for scene in scenes_of(passage, words, "rate"):
        rates = [one for one in scene.own("rate") if time_of(one.figure) in _HOURLY]
        intervals = [one for one in scene.told("duration") if one.words_before(1) == "every"]
        if len(rates) != 1 or len(intervals) != 1 or scene.has("more_than_one_line"):
            continue
        rate, interval = rates[0], intervals[0]
        noun = last_noun(rate.figure)
        said = _is_what_it_means(interval, rate, words)
        same = said if not noun else scene.knows(noun) or noun in words.groups["departures"] or said
        counted = any(one.kind == "count" and not _is_one(one) for one in interval.sentence.figures)
        hours = [set(words.words_in("at_some_hours", one.text)) for one in (interval.sentence, scene.last)]
        if any(hours) and not (said and hours[1] <= hours[0]):
            continue
        if same and not counted and not _is_apart(rate, words) and interval.figure.qualifier is None:
            if said and _is_of_both_ways(interval, rate, words):
                continue
            yield Pace(interval.figure, interval.figure, rate.figure)


def _is_what_it_means(interval: Standing, rate: Standing, words: Lexicon) -> bool:
    """Whether the sentence right behind an interval goes on from it to the rate: "That means 15 an hour"."""
    apart = rate.sentence.document.text[interval.sentence.end : rate.sentence.start].strip()
    ahead = rate.sentence.text[: rate.place].strip().split()
    led = len(ahead) <= _OPENING and words.has("goes_on_to_rate", " ".join(ahead[:_LEAD]))
    placed = words.has("placing", rate.words_after(1)) and not words.has("each_way", rate.after)
    return led and not apart and not placed


def _is_of_both_ways(interval: Standing, rate: Standing, words: Lexicon) -> bool:
    """Whether a rate may be that of both directions, where an interval is that of one."""
    ways = [words.has("each_way", one.sentence.text) for one in (interval, rate)]
    one_way = unit(time_of(rate.figure)).factor / (interval.figure.value * interval.figure.unit.factor)
    return not ways[1] and abs(rate.figure.value - _WAYS * one_way) <= 1


def _is_one(figure: Quantity) -> bool:
    """Whether a number is a mere *one*: "one car every 90 seconds"."""
    return figure.value == 1 and figure.form == "words"


def at_all_hours(passage: Passage, words: Lexicon) -> Iterator[Pace]:
    """Every number in each longer time beside the interval at which one comes: "600 every 24 hours"."""
    for sentence in passage.at(passage.naming("at_all_hours")):
        times = [one for one in standing(sentence, "duration") if one.words_before(1) in _EVERY]
        counts = standing(sentence, "count")
        if len(times) != len(_EVERY) or len(counts) != 1 or times[0].figure.unit.factor >= times[1].figure.unit.factor:
            continue
        count = counts[0]
        beside = times[0].place < count.place < times[1].place and count.words_after(2) in _EVERY
        if beside and not words.has("comparison", count.before) and not any(one.figure.is_range for one in times):
            yield Pace(times[0].figure, times[1].figure, count.figure)


def _is_apart(rate: Standing, words: Lexicon) -> bool:
    start, end = rate.clause(_CLOSES)
    text, behind = rate.sentence.text[start:end], rate.after.partition(",")[0]
    return words.has("elsewhere_or_then", text) or any(
        words.has("comparison", word) for word in behind.split()[:_BEHIND]
    )


def travelled(passage: Passage, words: Lexicon) -> Iterator[Pace]:
    """Every average speed over the only way of its paragraph that is told with the time that it takes."""
    for scene in scenes(passage, words, "averaging"):
        speeds = [one for one in scene.own("speed") if words.has("averaging", one.words_before(_BEHIND))]
        speeds = [one for one in speeds if not words.has("of_the_old_one", clause(one))]
        ways = [found for sentence in scene.before if (found := _way(sentence, words))]
        if len(speeds) != 1 or len(ways) != 1 or _is_of_part(speeds[0], words):
            continue
        way, time = ways[0]
        if all(one.figure.qualifier in (None, "approx") for one in (way, time, speeds[0])):
            yield Pace(way.figure, time.figure, speeds[0].figure)


def _is_of_part(speed: Standing, words: Lexicon) -> bool:
    """Whether a speed is that over a part of the way, or over another one."""
    placed = speed.after[:1] == " " and words.has("placing", speed.words_after(1))
    return placed or words.has("part_of_the_way", clause(speed))


def _way(sentence: Slotted, words: Lexicon) -> tuple[Standing, Standing] | None:
    """The one distance and the one time of a sentence in which something goes all the way."""
    lengths, times = standing(sentence, "length"), standing(sentence, "duration")
    if len(lengths) != 1 or len(times) != 1 or lengths[0].figure.is_range or times[0].figure.is_range:
        return None
    told = words.has("goes_all_the_way", sentence.text) and times[0].words_before(1) in (
        "in",
        "takes",
        "took",
        "within",
    )
    return (lengths[0], times[0]) if told else None
