"""What ends or begins the name of a counted thing in English, without a tagger."""

from __future__ import annotations

CAPITALISED: bool = False
"""Whether every noun bears a capital."""

ADJECTIVES: tuple[str, ...] = ()
"""Endings of what may stand before a noun, where capitals tell the noun."""

STOPS: frozenset[str] = frozenset({
    "a", "about", "above", "across", "after", "against", "ago", "all", "almost", "alone", "along", "already", "also",
    "although", "altogether", "always", "am", "amid", "among", "an", "and", "annually", "another", "any", "anyone",
    "apart", "apiece", "are", "around", "as", "at", "away", "back", "be", "became", "because", "become", "been",
    "before", "began", "behind", "being", "below", "beside", "besides", "best", "between", "beyond", "both",
    "brought", "but", "by", "came", "can", "cannot", "combined", "come", "compared", "compares", "could", "daily", "despite", "did", "do",
    "does", "doing", "done", "down", "due", "during", "each", "earlier", "early", "either", "else", "enough",
    "especially", "even", "ever", "every", "except", "far", "fell", "few", "fewer", "for", "forward", "from", "gave",
    "get", "give", "go", "going", "gone", "got", "had", "has", "have", "having", "he", "hence", "her", "here",
    "hers", "herself", "him", "himself", "his", "how", "however", "i", "if", "in", "including", "inside", "instead",
    "into", "is", "it", "its", "itself", "just", "kept", "know", "known", "last", "late", "later", "least", "left",
    "less", "let", "like", "likely", "long", "made", "make", "many", "may", "me", "might", "mine", "minus",
    "monthly", "more", "most", "much", "must", "my", "myself", "near", "nearly", "need", "neither", "never", "next",
    "no", "nor", "not", "now", "of", "off", "often", "on", "once", "only", "onto", "or", "other", "others",
    "otherwise", "our", "ours", "out", "outside", "over", "overall", "own", "per", "perhaps", "plus", "put",
    "rather", "relative", "respectively", "rose", "running", "said", "same", "saw", "say", "says", "see", "seem", "seen", "set",
    "several", "shall", "she", "should", "since", "so", "some", "soon", "still", "straight", "such", "take", "taken",
    "than", "that", "the", "their", "theirs", "them", "themselves", "then", "there", "therefore", "these", "they",
    "this", "those", "though", "through", "throughout", "thus", "till", "to", "today", "together", "told",
    "tomorrow", "too", "took", "toward", "towards", "under", "unless", "until", "up", "upon", "us", "versus", "very",
    "via", "vs", "was", "we", "weekly", "well", "went", "were", "what", "when", "where", "whereas", "whether",
    "which", "while", "who", "whom", "whose", "why", "will", "with", "within", "without", "worth", "would", "yearly",
    "yesterday", "yet", "you", "your", "yours",
})  # fmt: skip
"""Function words: no noun phrase runs through them."""

VERBS: frozenset[str] = frozenset({
    "according", "account", "accounted", "agreed", "answered", "approve", "approved", "arrested", "arrived",
    "attended", "backed", "became", "began", "begin", "begins", "becomes", "believe", "belong", "belonged", "bought", "came", "captured",
    "carried", "climbed", "closed", "come", "comes", "compared", "contains", "cost", "costs", "crossed", "damaged", "dead",
    "declined", "decreased", "destroyed", "detained", "died", "dies", "disapprove", "displaced", "dropped", "earned",
    "ended", "evacuated", "expect", "expected", "falls", "feel", "fired", "fled", "flew", "found", "gives", "grew", "grow",
    "happened", "held", "help", "helped", "hit", "hits", "hold", "holds", "hospitalised", "hospitalized", "include",
    "included", "includes", "increased", "injured", "intercepted", "joined", "jumped", "killed", "landed",
    "launched", "left", "lies", "live", "lived", "lost", "made", "make", "makes", "missing", "need", "needed", "occurred",
    "opened", "oppose", "opposed", "paid", "participated", "pay", "played", "plays", "provides", "raised", "ran", "receive",
    "received", "remain", "remained", "reported", "represent", "represented", "required", "requires", "rescued",
    "responded", "returned", "rises", "run", "runs", "said", "say", "scored", "seen", "show", "showed", "shows",
    "signed", "sold", "spent", "stand", "started", "stolen", "stood", "stopped", "support", "supported",
    "surrendered", "taken", "tested", "think", "took", "use", "used", "uses", "voted", "want", "wanted", "won",
    "work", "worked", "wounded",
})  # fmt: skip
"""Verbs that follow a counted noun (``430 soldiers surrendered``) and end its name."""

PLURALS: frozenset[str] = frozenset({
    "aircraft", "businessmen", "businesswomen", "cattle", "cavalry", "children", "countrymen", "craft", "crew",
    "data", "deer", "feet", "firemen", "fish", "fishermen", "folk", "geese", "gunmen", "infantry", "lawmakers",
    "livestock", "media", "men", "mice", "offspring", "people", "personnel", "police", "policemen", "policewomen",
    "salmon", "series", "servicemen", "servicewomen", "sheep", "spacecraft", "species", "staff", "teeth", "troops",
    "women",
})  # fmt: skip
"""Nouns whose plural bears no s."""

SINGULARS: frozenset[str] = frozenset({
    "access", "across", "address", "always", "analysis", "as", "athletics", "basis", "bus", "business", "campus",
    "census", "class", "crisis", "economics", "gas", "glass", "has", "his", "is", "its", "less", "loss",
    "mathematics", "news", "pass", "perhaps", "physics", "plus", "politics", "press", "process", "progress",
    "series", "sometimes", "species", "status", "success", "this", "towards", "unless", "us", "versus", "virus",
    "was",
})  # fmt: skip
"""Words in -s that are no plurals."""

DETERMINERS: frozenset[str] = frozenset({
    "a", "all", "an", "her", "his", "its", "my", "our", "such", "that", "the", "their", "these", "this", "those",
    "your",
})  # fmt: skip
"""Words that determine a noun and are no part of its name."""

OF_WORDS: frozenset[str] = frozenset({"of"})
"""Between a unit or a share and its noun: 259 sq km of territory."""

VERB_ENDINGS: tuple[str, ...] = ("ed", "ing")
"""Endings of a verb after a plural: soldiers surrendered."""

PARTICIPLES: tuple[str, ...] = ("dead", "ed", "lost", "missing")
"""Endings of words that stand for those they happened to: 30 dead, 25 injured."""

POSSESSIVES: tuple[str, ...] = ("'s", "s'", "s’", "’s")
"""Endings of an owner before a number: Clinton's 227."""
