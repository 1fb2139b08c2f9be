"""What ends or begins the name of a counted thing in English, without a tagger."""

from __future__ import annotations

#: Function words: no noun phrase runs through them.
STOPS = frozenset(
    ["a", "about", "above", "across", "after", "against", "all", "almost", "along", "already", "also", "although", "always", "am", "amid", "among", "an", "and", "another", "any", "anyone", "are", "around", "as", "at", "away", "back", "be", "became", "because", "become", "been", "before", "began", "behind", "being", "below", "beside", "besides", "best", "between", "beyond", "both", "brought", "but", "by", "came", "can", "cannot", "come", "could", "daily", "despite", "did", "do", "does", "doing", "done", "down", "due", "during", "each", "earlier", "early", "either", "else", "enough", "especially", "even", "ever", "every", "except", "far", "fell", "few", "fewer", "for", "forward", "from", "gave", "get", "give", "go", "going", "gone", "got", "had", "has", "have", "having", "he", "hence", "her", "here", "hers", "herself", "him", "himself", "his", "how", "however", "if", "in", "including", "inside", "instead", "into", "is", "it", "its", "itself", "just", "kept", "know", "known", "last", "late", "later", "least", "left", "less", "let", "like", "likely", "long", "made", "make", "many", "may", "me", "might", "mine", "more", "most", "much", "must", "my", "myself", "near", "nearly", "need", "neither", "never", "next", "no", "nor", "not", "now", "of", "off", "often", "on", "once", "only", "onto", "or", "other", "others", "otherwise", "our", "ours", "out", "outside", "over", "own", "per", "perhaps", "put", "rather", "respectively", "rose", "said", "same", "saw", "say", "says", "see", "seem", "seen", "set", "several", "shall", "she", "should", "since", "so", "some", "soon", "still", "such", "take", "taken", "than", "that", "the", "their", "theirs", "them", "themselves", "then", "there", "therefore", "these", "they", "this", "those", "though", "through", "throughout", "thus", "till", "to", "today", "together", "told", "tomorrow", "too", "took", "toward", "towards", "under", "unless", "until", "up", "upon", "us", "versus", "very", "via", "vs", "was", "we", "well", "went", "were", "what", "when", "where", "whereas", "whether", "which", "while", "who", "whom", "whose", "why", "will", "with", "within", "without", "worth", "would", "yesterday", "yet", "you", "your", "yours", "ago", "apart", "apiece", "annually", "monthly", "weekly", "yearly", "overall", "alone", "altogether", "combined", "plus", "minus", "i"]
)

#: Verbs that follow a counted noun (``430 soldiers surrendered``) and end its name.
VERBS = frozenset(
    ["died", "dies", "killed", "injured", "wounded", "surrendered", "captured", "arrested", "detained", "lost", "won", "voted", "attended", "participated", "joined", "remain", "remained", "live", "lived", "work", "worked", "need", "needed", "want", "wanted", "expect", "expected", "reported", "showed", "shows", "show", "include", "includes", "included", "increased", "decreased", "rises", "falls", "dropped", "climbed", "jumped", "declined", "grew", "grow", "became", "receive", "received", "returned", "arrived", "left", "fled", "crossed", "took", "taken", "used", "use", "uses", "sold", "bought", "paid", "pay", "cost", "costs", "spent", "earned", "raised", "agreed", "opened", "closed", "started", "stopped", "ended", "began", "begin", "required", "requires", "came", "stood", "stand", "hit", "hits", "happened", "occurred", "signed", "scored", "played", "plays", "ran", "run", "runs", "held", "hold", "holds", "found", "believe", "think", "feel", "tested", "responded", "answered", "backed", "support", "supported", "oppose", "opposed", "approve", "approved", "disapprove", "say", "said", "according", "compared", "found", "come", "comes", "seen", "belong", "belonged", "represent", "represented", "account", "accounted", "helped", "help", "make", "makes", "made", "destroyed", "damaged", "intercepted", "launched", "fired", "carried", "flew", "landed", "stolen", "missing", "dead", "displaced", "evacuated", "hospitalised", "hospitalized", "rescued"]
)

#: Nouns whose plural bears no s.
PLURALS = frozenset(
    ["people", "men", "women", "children", "police", "troops", "staff", "personnel", "aircraft", "cattle", "fish", "sheep", "deer", "servicemen", "servicewomen", "policemen", "policewomen", "firemen", "fishermen", "gunmen", "lawmakers", "data", "media", "teeth", "feet", "geese", "mice", "salmon", "spacecraft", "series", "species", "crew", "infantry", "cavalry", "folk", "countrymen", "businessmen", "businesswomen", "craft", "offspring", "livestock"]
)
#: Words in -s that are no plurals.
SINGULARS = frozenset(
    ["this", "its", "his", "us", "is", "was", "has", "as", "less", "business", "bus", "gas", "loss", "process", "access", "success", "progress", "class", "glass", "pass", "press", "address", "campus", "status", "virus", "census", "basis", "crisis", "analysis", "plus", "versus", "across", "unless", "towards", "perhaps", "always", "sometimes", "series", "species", "news", "politics", "economics", "athletics", "mathematics", "physics"]
)

#: Between two figures of one whole: ``74 out of 117 drones``.
PART_OF_WHOLE = frozenset((" out of ", " out of the ", " out of its ", " out of their ", " out of a ", " of the ", " of its ",
                           " of their ", " of his ", " of her ", " of our ", " of these ", " of those ", " of all "))  # fmt: skip
#: Between the two numbers of a rate in the population: ``one in five``.
ONE_IN = frozenset((" in ", " in every ", " out of ", " out of every ", " of every ", "-in-", " per "))
OF_WORDS = frozenset(("of",))
DETERMINERS = frozenset(("a", "an", "the", "its", "their", "his", "her", "our", "your", "my", "this", "that", "these", "those",
                         "all", "such"))  # fmt: skip
#: Words before "one" that make it a pronoun.
BEFORE_PRONOUN = frozenset(
    ["this", "that", "the", "which", "no", "any", "every", "each", "another", "some", "only", "other", "first", "last", "next", "new", "old", "big", "good", "great", "single", "right", "wrong", "particular", "such", "not", "as", "best", "biggest", "largest", "loved", "for"]
)

#: Kinds of numbered things: a number after one of these is its name.
NUMBERED = frozenset(
    ["section", "sections", "article", "articles", "chapter", "chapters", "page", "pages", "p", "pp", "row", "rows", "column", "columns", "table", "tables", "figure", "figures", "fig", "figs", "no", "nos", "number", "numbers", "flight", "route", "highway", "motorway", "junction", "exit", "room", "level", "phase", "phases", "part", "parts", "act", "grade", "channel", "episode", "season", "volume", "vol", "line", "item", "rule", "resolution", "clause", "paragraph", "step", "steps", "version", "type", "class", "zone", "gate", "lot", "apartment", "apt", "suite", "psalm", "verse", "verses", "ch", "eq", "equation", "ref", "refs", "appendix", "annex", "schedule", "stage", "group", "category", "size", "ward", "district", "precinct", "sector", "block", "unit", "platform", "terminal", "track", "lane", "bus", "tram", "model", "mark", "mk", "series", "game", "match", "round", "week", "day", "test", "heat", "year", "algorithm", "algorithms", "experiment", "study", "question", "note", "footnote", "box", "reference", "references", "proposition", "measure", "amendment", "title", "bill", "order", "form", "code", "zip", "area", "region"]
)
#: Of those, the ones that are also plain nouns: ``Week 5`` is a name, ``that week 5 people`` is not.
NUMBERED_IF_CAPITAL = frozenset(
    ["act", "level", "part", "parts", "line", "item", "step", "bus", "order", "area", "region", "year", "day", "week", "study", "test", "game", "match", "round", "stage", "group", "unit", "series", "note", "form", "measure", "question", "box", "title", "bill", "code", "season", "size", "class", "figure", "figures", "number", "numbers", "table", "model", "type"]
)
STREETS = frozenset(["street", "st", "road", "rd", "avenue", "ave", "lane", "ln", "drive", "dr", "boulevard", "blvd", "square", "crescent", "terrace", "way"])
#: Words that tell a score from a range.
SCORE_BEFORE = frozenset(
    ["won", "win", "wins", "winning", "beat", "beats", "beating", "lost", "lose", "loses", "losing", "drew", "draw", "draws", "defeated", "led", "leads", "lead", "trailed", "trail", "trails", "victory", "defeat", "score", "scored", "scoreline", "voted", "vote", "ruled", "down", "up", "ahead", "record", "by"]
)
SCORE_AFTER = frozenset(
    ["win", "victory", "defeat", "loss", "draw", "lead", "thrashing", "triumph", "record", "vote", "decision", "ruling", "aggregate", "scoreline", "score", "tie", "home", "away", "down", "up", "ahead", "split", "majority"]
)
#: Fixed expressions whose numbers are no figures.
IDIOMS = frozenset(("24/7", "9/11", "7/7", "50/50", "20/20", "24-7", "7/11", "50-50", "fifty-fifty", "one-on-one", "one-to-one",
                    "catch-22", "one-off", "one-way", "one-sided", "one-time", "one-size-fits-all"))  # fmt: skip
#: Words before a fraction word that make it an ordinal or a name.
BEFORE_ORDINAL = frozenset(
    ["first", "second", "third", "fourth", "fifth", "last", "next", "this", "that", "each", "every", "previous", "final", "latest", "the", "holiday", "fiscal", "current", "same", "prior", "past", "other", "recent", "opening", "closing", "early", "late", "mid", "whole", "entire", "per"]
)
#: Verbs of change: after one of these ``from 5 to 7`` are two figures, not an interval.
CHANGE_STEMS = (
    "rise", "rose", "rising", "risen", "fall", "fell", "increas", "decreas", "declin", "drop", "climb", "jump", "grew", "grow",
    "cut", "slid", "slip", "surg", "soar", "plung", "tumbl", "shr", "widen", "narrow", "up", "down", "went", "go", "gone",
    "doubl", "tripl", "mov", "reduc", "rais", "lower", "improv", "slow", "edg", "chang", "revis", "upgrad", "downgrad",
    "trim", "expand", "extend", "boost", "push", "slash", "ease", "easing", "dip", "swell", "swung", "swing", "shift", "leap",
    "accelerat", "weaken", "strengthen", "advanc", "gain", "lost", "hike", "hiked", "halv",
)  # fmt: skip
#: Words that make "from a to b" an interval after all.
RANGE_STEMS = ("rang", "vary", "vari", "anywhere", "between", "span", "priced", "aged", "ages")

#: Words after a number that make it an age.
AGE_AFTER = ("old", "of age", "yo")
AGE_BEFORE = frozenset(("aged", "age", "ages"))

#: Words near ``degrees`` that speak of warmth, not of angles.
WARMTH = (
    "temperature", "heat", "weather", "cold", "warm", "hot", "cool", "outside", "freez", "oven", "melt", "boil", "fever",
    "climate", "celsius", "thermo", "chill", "winter", "summer",
)  # fmt: skip
#: After ``m`` or ``ft``: it is a length.
DIMENSION_WORDS = frozenset(
    ["high", "tall", "wide", "long", "deep", "thick", "away", "below", "above", "across", "apart", "tower", "depth", "length", "height", "width", "up", "north", "south", "east", "west"]
)
#: Before a fraction word that stands for a share: by half, more than a third.
BEFORE_SHARE = frozenset(["by", "than", "to", "about", "nearly", "almost", "around", "over", "roughly", "and", "or", "just", "only", "under", "at", "approximately", "some", "under", "below", "above", "least", "most"])
#: After one.
AFTER_SHARE = frozenset(["more", "less", "fewer", "higher", "lower", "larger", "smaller", "cheaper", "since", "in", "from", "the", "their", "its", "his", "her", "and", "or", "but", "compared", "were", "was", "are", "is", "have", "had", "has"])
#: Before a hyphen and a number that is a figure all the same: sub-300, now-18.
PREFIXES = frozenset(["sub", "to", "now", "mid", "post", "pre", "near", "non", "plus", "minus"])
#: Capital words that begin a sentence or a clause and name nothing.
OPENERS = frozenset(["meanwhile", "however", "police", "officials", "nearly", "roughly", "around", "approximately", "exactly", "only", "just", "another", "additionally", "further", "overall", "today", "yesterday", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
#: Names whose numbers are always part of them, whatever follows.
NAMES = frozenset(["iphone", "ipad", "boeing", "airbus", "galaxy", "windows", "model", "fortune", "ftse", "nasdaq", "nikkei", "chapter", "article", "covid", "formula", "cac", "dax", "stoxx", "type", "euro", "xbox", "playstation", "pixel", "apollo"])
#: Nouns before or after ``5m`` that make it five million.
BETWEEN_WORDS = frozenset(("between",))
FROM_WORDS = frozenset(("from",))
LIST_GAPS = frozenset((" or ", " and ", ", and ", ", or ", "- or ", "- and ", "- to ", "/"))
LIST_COMMA = frozenset((", ", "-, "))
OR_GAPS = frozenset((" or ", "- or ", ", or "))
AND_GAPS = frozenset((" and ", ", and ", " and about ", " and around ", " and up to "))
TO_GAPS = frozenset((" to ", " up to ", " through ", "-to-", " - to ", "- to ", " to about ", " to around ", " to as much as ", " to more than ", " to just ", " to nearly ", " to almost ", " to a "))
DASH_GAPS = frozenset(("-", "–", "—", " - ", " – ", "‑", "‐", "−", " -", "- ", "--", " -- "))
VERB_ENDINGS = ("ed", "ing")
AGE_OF = ("age of ", "ages of ")
