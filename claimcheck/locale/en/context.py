"""English words around a figure that settle what an ambiguous letter, word or fraction means."""

from __future__ import annotations

WARMTH: tuple[str, ...] = (
    "temperature", "heat", "weather", "cold", "warm", "hot", "cool", "outside", "freez", "oven", "melt", "boil",
    "fever", "climate", "celsius", "thermo", "chill", "winter", "summer",
)  # fmt: skip
"""Words near ``degrees`` that speak of warmth, not of angles."""

DIMENSION_WORDS: frozenset[str] = frozenset({
    "above", "across", "apart", "away", "below", "deep", "depth", "east", "height", "high", "length", "long",
    "north", "south", "tall", "thick", "tower", "up", "west", "wide", "width",
})  # fmt: skip
"""After ``m`` or ``ft``: it is a length."""

LENGTH_FOLLOWERS: frozenset[str] = frozenset({
    "a", "above", "across", "after", "an", "and", "apart", "are", "as", "at", "away", "backstroke", "before",
    "below", "breaststroke", "but", "butterfly", "by", "champion", "champions", "circumference", "crown", "dash", "deep", "depth", "diameter", "east",
    "exclusion", "final", "finals", "for", "freestyle", "from", "he", "heats", "height", "high", "hurdles", "in", "inside", "into",
    "is", "it", "jump", "length", "long", "medley", "north", "of", "off", "on", "onto", "or", "outside", "over",
    "per", "perimeter", "pool", "race", "radius", "relay", "run", "she", "south", "sprint", "steeplechase", "swim",
    "tall", "than", "that", "the", "they", "thick", "title", "titles", "to", "tower", "under", "up", "walk", "was", "were", "west",
    "when", "where", "which", "while", "wide", "width", "with", "x",
})  # fmt: skip
"""After ``5m``: it is a length, not five million of something."""

NEVER_HYPHENED: frozenset[str] = frozenset({
    "bar", "bit", "hands", "in", "league", "point", "points", "second", "seconds",
})  # fmt: skip
"""Never a unit after a hyphen: a three-point shot, a one-in-five chance."""

MEASURING: frozenset[str] = frozenset({
    "bar", "bars", "cup", "cups", "grains", "hands", "leagues", "mole", "moles", "percentage", "rem", "rems",
})  # fmt: skip
"""Words that measure where the number is broken or "of" follows: 3/4 cup, two cups of sugar."""

PLAIN_MONEY: frozenset[str] = frozenset({"bucks", "sterling"})
"""Money whatever stands by."""

PLURAL_LETTERS: frozenset[str] = frozenset({"s"})
"""Letters that make a plural of digits: Model 3s, 2018s."""

PAYING: frozenset[str] = frozenset({
    "bill", "bonus", "budget", "cost", "costing", "costs", "debt", "earn", "earned", "earning", "fee", "fees",
    "fine", "fined", "fund", "funding", "loan", "loans", "owe", "owed", "paid", "pay", "paying", "pays", "price",
    "priced", "prize", "profit", "profits", "raise", "raised", "revenue", "revenues", "salary", "sales", "spend",
    "spending", "spent", "stolen", "tax", "turnover", "wage", "wages", "worth",
})  # fmt: skip
"""Verbs and nouns of paying: pounds near them are money."""

AGE_BEFORE: frozenset[str] = frozenset({"age", "aged", "ages", "turned", "turning", "turns"})
"""Before a number that is an age."""

AGE_AFTER: tuple[str, ...] = ("old", "olds", "of age", "yo")
"""After a duration that is an age."""

AGE_LETTERS: frozenset[str] = frozenset({"yo"})
"""After a number that is an age, in medical notes."""

AGE_OF: tuple[str, ...] = (" age of ", " ages of ")
"""Before a number that is an age, several words."""

BEFORE_ORDINAL: frozenset[str] = frozenset({
    "closing", "current", "each", "early", "entire", "every", "fifth", "final", "first", "fiscal", "fourth",
    "holiday", "last", "late", "latest", "mid", "next", "opening", "other", "past", "per", "previous", "prior",
    "recent", "same", "second", "that", "the", "third", "this", "whole",
})  # fmt: skip
"""Words before a fraction word that make it an ordinal or a name."""

BEFORE_SHARE: frozenset[str] = frozenset({
    "about", "above", "almost", "and", "approximately", "around", "at", "below", "by", "just", "least", "most",
    "nearly", "only", "or", "over", "roughly", "some", "than", "to", "under",
})  # fmt: skip
"""Before a fraction word that stands for a share: by half, more than a third."""

HEDGING_SHARE: frozenset[str] = frozenset({
    "almost", "approximately", "by", "fully", "least", "nearly", "over", "roughly", "than", "under",
})  # fmt: skip
"""Those that no ordinal follows, whatever is told of the share: more than a third said no."""

AS_MUCH: tuple[str, ...] = ("as little as ", "as many as ", "as much as ")
"""The same in several words."""

AFTER_SHARE: frozenset[str] = frozenset({
    "and", "are", "but", "cheaper", "compared", "fewer", "from", "had", "has", "have", "her", "higher", "his", "in",
    "is", "its", "larger", "less", "lower", "more", "or", "since", "smaller", "the", "their", "to", "was", "were",
    "below", "above", "dearer", "down", "up", "better", "worse", "bigger", "shorter", "longer", "taller", "heavier",
    "lighter", "faster", "slower", "off",
})  # fmt: skip
"""After a fraction word that stands for a share."""

COVERS: frozenset[str] = frozenset({
    "ash", "concrete", "debris", "earth", "ice", "lava", "mud", "rock", "rubble", "sand", "sediment", "silt", "snow",
    "soil", "water",
})  # fmt: skip
"""What things lie under: under 38 metres of water is a place, and no bound."""

ISOTOPES: frozenset[str] = frozenset({
    "2H", "3H", "10B", "11B", "11C", "12C", "13C", "14C", "13N", "14N", "15N", "16O", "17O", "18O", "18F", "19F", "31P",
    "32P", "33S", "34S", "35S", "39K", "40K", "131I", "129I", "125I", "127I", "235U", "238U", "234U", "51V", "89Y", "90Y",
})  # fmt: skip
"""Digits and a letter that are an isotope where isotopes are spoken of; elsewhere the letter is a unit."""

ISOTOPIC: tuple[str, ...] = ("isotop", "nmr", "labelled", "labeled", "enrich", "radiocarbon", "tracer", "δ")
"""Near such letters these speak of isotopes."""

NEVER_APART: frozenset[str] = frozenset({"A", "N"})
"""Letters that are a unit only right after the digits: 1709 N Street."""
