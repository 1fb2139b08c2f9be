"""Words that state a relation, by class.

The value of a word is what it stands for in a formula: *doubled* is 2, *fell* is −1; a pair is a fraction. Words of a
class that only licenses a relation are a plain list.
"""

CLASSES = {
    # direction of a change: +1 up, −1 down
    "change": {
        "rose": 1, "rise": 1, "rises": 1, "risen": 1, "rising": 1, "up": 1, "increased": 1, "increase": 1, "increases": 1,
        "increasing": 1, "grew": 1, "grow": 1, "grown": 1, "grows": 1, "growing": 1, "growth": 1, "climbed": 1, "climb": 1,
        "climbs": 1, "climbing": 1, "jumped": 1, "jump": 1, "jumps": 1, "jumping": 1, "gained": 1, "gain": 1, "gains": 1,
        "gaining": 1, "surged": 1, "surge": 1, "surges": 1, "surging": 1, "soared": 1, "soar": 1, "soaring": 1, "advanced": 1,
        "advance": 1, "added": 1, "edged up": 1, "higher": 1, "rocketed": 1, "leapt": 1, "leaped": 1, "leap": 1, "swelled": 1,
        "expanded": 1, "improved": 1, "raised": 1, "boosted": 1, "went up": 1, "gone up": 1, "goes up": 1, "shot up": 1,
        "inched up": 1, "ticked up": 1, "spiked": 1, "more": 1, "hike": 1, "hiked": 1, "lifted": 1, "upped": 1, "rebounded": 1,
        "fell": -1, "fall": -1, "falls": -1, "fallen": -1, "falling": -1, "down": -1, "decreased": -1, "decrease": -1,
        "decreases": -1, "decreasing": -1, "dropped": -1, "drop": -1, "drops": -1, "dropping": -1, "declined": -1,
        "decline": -1, "declines": -1, "declining": -1, "slipped": -1, "slip": -1, "slips": -1, "slid": -1, "slide": -1,
        "slumped": -1, "slump": -1, "slumps": -1, "plunged": -1, "plunge": -1, "plunges": -1, "plummeted": -1, "tumbled": -1,
        "tumble": -1, "sank": -1, "sunk": -1, "shrank": -1, "shrunk": -1, "cut": -1, "cuts": -1, "lost": -1, "loss": -1,
        "reduced": -1, "reduction": -1, "eased": -1, "edged down": -1, "lower": -1, "lowered": -1, "dipped": -1, "dip": -1,
        "dived": -1, "contracted": -1, "contraction": -1, "went down": -1, "gone down": -1, "goes down": -1, "fewer": -1,
        "less": -1, "trimmed": -1, "slashed": -1, "weakened": -1, "narrowed": -1, "inched down": -1, "ticked down": -1,
    },
    # how many times the former value the new one is
    "factor": {
        "doubled": 2, "doubles": 2, "doubling": 2, "double": 2, "twice": 2, "twofold": 2, "two-fold": 2,
        "trebled": 3, "tripled": 3, "trebles": 3, "triples": 3, "treble": 3, "triple": 3, "threefold": 3, "three-fold": 3,
        "quadrupled": 4, "quadruples": 4, "quadruple": 4, "fourfold": 4, "four-fold": 4, "quintupled": 5, "fivefold": 5,
        "five-fold": 5, "sixfold": 6, "six-fold": 6, "tenfold": 10, "ten-fold": 10,
        "halved": (1, 2), "halves": (1, 2), "halving": (1, 2),
    },
    # what may stand before a figure that is already known: "of the 90 flats"
    "the": (
        "the", "its", "their", "his", "her", "our", "your", "my", "these", "those", "all", "all the", "all of the", "all its",
        "a total of", "a possible", "a total", "the total", "the total of", "the original", "the first", "the last", "the other",
        "the remaining", "the estimated", "the top", "the initial", "the same", "this", "that", "some of the", "some",
    ),
    # groups of people or of things that can be counted one by one
    "people": (
        "people", "voters", "patients", "respondents", "residents", "pupils", "students", "women", "men", "children", "adults",
        "workers", "employees", "households", "families", "members", "teachers", "drivers", "users", "customers",
        "participants", "readers", "viewers", "farmers", "companies", "firms", "schools", "hospitals", "homes", "houses",
        "cases", "seats", "votes", "ballots", "lawmakers", "doctors", "nurses", "soldiers", "tenants", "americans", "britons",
        "parents", "applicants", "passengers", "deaths", "victims", "staff", "shareholders", "subjects",
    ),
    "inclusion": ("including", "includes", "included", "among them"),
}
"""Classes of words, by name."""
