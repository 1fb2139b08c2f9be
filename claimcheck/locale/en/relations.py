"""Words that state a relation, by class.

The value of a word is what it stands for in a formula: *doubled* is 2, *fell* is −1; a pair is a fraction. Words of a
class that only licenses a relation are a plain list.
"""

CLASSES = {
    # direction of a change: +1 up, −1 down
    "change": {
        "rose": 1, "rise": 1, "rises": 1, "risen": 1, "rising": 1, "up": 1, "increased": 1, "increase": 1,
        "increases": 1, "increasing": 1, "grew": 1, "grow": 1, "grown": 1, "grows": 1, "growing": 1, "growth": 1,
        "climbed": 1, "climb": 1, "climbs": 1, "climbing": 1, "jumped": 1, "jump": 1, "jumps": 1, "jumping": 1,
        "gained": 1, "gain": 1, "gains": 1, "gaining": 1, "surged": 1, "surge": 1, "surges": 1, "surging": 1,
        "soared": 1, "soar": 1, "soaring": 1, "advanced": 1, "advance": 1, "added": 1, "edged up": 1, "higher": 1,
        "rocketed": 1, "leapt": 1, "leaped": 1, "leap": 1, "swelled": 1, "expanded": 1, "improved": 1, "raised": 1,
        "boosted": 1, "went up": 1, "gone up": 1, "goes up": 1, "shot up": 1, "inched up": 1, "ticked up": 1,
        "spiked": 1, "more": 1, "hike": 1, "hiked": 1, "lifted": 1, "upped": 1, "rebounded": 1, "fell": -1, "fall": -1,
        "falls": -1, "fallen": -1, "falling": -1, "down": -1, "decreased": -1, "decrease": -1, "decreases": -1,
        "decreasing": -1, "dropped": -1, "drop": -1, "drops": -1, "dropping": -1, "declined": -1, "decline": -1,
        "declines": -1, "declining": -1, "slipped": -1, "slip": -1, "slips": -1, "slid": -1, "slide": -1, "slumped": -1,
        "slump": -1, "slumps": -1, "plunged": -1, "plunge": -1, "plunges": -1, "plummeted": -1, "tumbled": -1,
        "tumble": -1, "sank": -1, "sunk": -1, "shrank": -1, "shrunk": -1, "cut": -1, "cuts": -1, "lost": -1, "loss": -1,
        "reduced": -1, "reduction": -1, "eased": -1, "edged down": -1, "lower": -1, "lowered": -1, "dipped": -1,
        "dip": -1, "dived": -1, "contracted": -1, "contraction": -1, "went down": -1, "gone down": -1, "goes down": -1,
        "fewer": -1, "less": -1, "trimmed": -1, "slashed": -1, "weakened": -1, "narrowed": -1, "inched down": -1,
        "ticked down": -1, "rallied": 1, "rally": 1, "rallying": 1, "firmed": 1, "rebound": 1, "rebounding": 1,
        "appreciated": 1, "appreciation": 1, "ballooned": 1, "mushroomed": 1, "accelerated": 1, "escalated": 1,
        "swelling": 1, "expanding": 1, "expansion": 1, "expands": 1, "adding": 1, "adds": 1, "raise": 1, "raises": 1,
        "raising": 1, "lifting": 1, "lifts": 1, "boost": 1, "boosts": 1, "boosting": 1, "hiking": 1, "improvement": 1,
        "improves": 1, "improving": 1, "strengthened": 1, "upturn": 1, "uptick": 1, "recovered": 1, "widened": 1,
        "widening": 1, "crept up": 1, "creeping up": 1, "edging up": 1, "inching up": 1, "pushed up": 1, "driven up": 1,
        "bumped up": 1, "shooting up": 1, "moved up": 1, "moving up": 1, "edged higher": 1, "moved higher": 1,
        "pushed higher": 1, "greater": 1, "retreated": -1, "retreat": -1, "dwindled": -1, "nosedived": -1,
        "crashed": -1, "collapsed": -1, "collapse": -1, "tumbling": -1, "sinks": -1, "sinking": -1, "shrinks": -1,
        "shrinking": -1, "shed": -1, "shedding": -1, "depreciated": -1, "depreciation": -1, "trims": -1, "trimming": -1,
        "reduces": -1, "reducing": -1, "lowers": -1, "lowering": -1, "cutting": -1, "slashing": -1, "slowed": -1,
        "softened": -1, "receded": -1, "diminished": -1, "subsided": -1, "deteriorated": -1, "drifted down": -1,
        "crept down": -1, "edging down": -1, "inching down": -1, "pushed down": -1, "driven down": -1,
        "brought down": -1, "moved down": -1, "came down": -1, "edged lower": -1, "moved lower": -1, "narrowing": -1,
        "narrower": -1, "weaker": -1, "skidded": -1, "sagged": -1, "plummeting": -1, "plummets": -1, "fell back": -1,
        "fallen back": -1, "slumping": -1, "sliding": -1, "slipping": -1, "diving": -1, "shriveled": -1,
        "shrivelled": -1, "withered": -1, "waned": -1, "ebbed": -1, "faded": -1, "tanked": -1, "cratered": -1,
        "dropped back": -1, "slid back": -1, "slipped back": -1, "come down": -1, "coming down": -1, "pared": -1,
        "paring": -1, "pared back": -1, "scaled back": -1, "cut back": -1, "whittled down": -1, "whittled": -1,
        "chopped": -1, "axed": -1, "shaved": -1, "shaving": -1, "lopped": -1, "knocked": -1, "knocking": -1,
        "thinned": -1, "depleted": -1, "eroded": -1, "erosion": -1, "dwindling": -1, "dwindle": -1, "plummet": -1,
        "plunging": -1, "tumbles": -1, "dips": -1, "dipping": -1, "sheds": -1, "loses": -1, "losing": -1, "saving": -1,
        "saves": -1, "downturn": -1, "reduce": -1, "shortened": -1, "shrinkage": -1, "receding": -1, "marked down": -1,
        "brings down": -1, "took off": -1, "sinking back": -1, "curtailed": -1, "subsiding": -1, "slackened": -1,
        "halting": -1, "dropping back": -1, "swollen": 1, "swell": 1, "swells": 1, "mounted": 1, "mounting": 1,
        "multiplied": 1, "leaping": 1, "leaps": 1, "skyrocketed": 1, "skyrocketing": 1, "rocketing": 1, "snowballed": 1,
        "burgeoned": 1, "picked up": 1, "built up": 1, "nudged up": 1, "nudging up": 1, "ratcheted up": 1, "put up": 1,
        "puts up": 1, "putting up": 1, "marked up": 1, "bumps up": 1, "pushing up": 1, "pushes up": 1, "stepped up": 1,
        "scaled up": 1, "lengthened": 1, "heightened": 1, "augmented": 1, "expand": 1, "balloons": 1, "ballooning": 1,
        "spiking": 1, "spike": 1, "spikes": 1, "soars": 1, "rocket": 1, "swung up": 1, "springing": 1, "sprang": 1,
        "hikes": 1, "lift": 1, "inching higher": 1, "notched up": 1, "climbs back": 1, "bounced": 1, "bouncing": 1,
        "accrued": 1, "quickened": 1, "deepened": 1, "steepened": 1, "broadened": 1, "growing to": 1, "come up": 1,
        "crept higher": 1, "put on": 1, "putting on": 1, "puts on": 1, "ticks up": 1, "ticking up": 1, "edges up": 1,
        "edges down": -1, "ticks down": -1, "ticking down": -1, "inches up": 1, "inches down": -1,
    },
    # how many times the former value the new one is
    "factor": {
        "doubled": 2, "doubles": 2, "doubling": 2, "double": 2, "twice": 2, "twofold": 2, "two-fold": 2, "trebled": 3,
        "tripled": 3, "trebles": 3, "triples": 3, "treble": 3, "triple": 3, "threefold": 3, "three-fold": 3,
        "quadrupled": 4, "quadruples": 4, "quadruple": 4, "fourfold": 4, "four-fold": 4, "quintupled": 5, "fivefold": 5,
        "five-fold": 5, "sixfold": 6, "six-fold": 6, "tenfold": 10, "ten-fold": 10, "halved": (1, 2), "halves": (1, 2),
        "halving": (1, 2), "half as much again": (3, 2), "half as many again": (3, 2), "half as big again": (3, 2),
        "half as high again": (3, 2), "half as long again": (3, 2), "half as large again": (3, 2),
        "half as tall again": (3, 2), "half as heavy again": (3, 2), "half as old again": (3, 2),
        "half as wide again": (3, 2), "half as fast again": (3, 2), "half as far again": (3, 2),
        "half as expensive again": (3, 2), "half as dear again": (3, 2), "tripling": 3, "trebling": 3,
        "quadrupling": 4, "sevenfold": 7, "seven-fold": 7, "eightfold": 8, "eight-fold": 8, "half as much": (1, 2), "half as many": (1, 2), "half as long": (1, 2),
        "half as high": (1, 2), "half as big": (1, 2), "half as large": (1, 2), "half as likely": (1, 2),
        "half as expensive": (1, 2), "half as fast": (1, 2), "half as far": (1, 2), "half as old": (1, 2),
        "half as tall": (1, 2), "half as heavy": (1, 2), "half as often": (1, 2), "a third as much": (1, 3),
        "a third as many": (1, 3), "a quarter as much": (1, 4), "a quarter as many": (1, 4), "cut in half": (1, 2),
    },
    # what may stand before a figure that is already known: "of the 90 flats"
    "the": (
        "the", "its", "their", "his", "her", "our", "your", "my", "these", "those", "all", "all the", "all of the",
        "all its", "a total of", "a possible", "a total", "the total", "the total of", "the original", "the first",
        "the last", "the other", "the remaining", "the estimated", "the top", "the initial", "the same", "this",
        "that", "some of the", "some",
    ),
    # groups of people or of things that can be counted one by one
    "people": (
        "people", "voters", "patients", "respondents", "residents", "pupils", "students", "women", "men",
        "children", "adults", "workers", "employees", "households", "families", "members", "teachers", "drivers",
        "users", "customers", "participants", "readers", "viewers", "farmers", "companies", "firms", "schools",
        "hospitals", "homes", "houses", "cases", "seats", "votes", "ballots", "lawmakers", "doctors", "nurses",
        "soldiers", "tenants", "americans", "britons", "parents", "applicants", "passengers", "deaths", "victims",
        "staff", "shareholders", "subjects",
    ),
    # the end of something that takes time
    "ended": (
        "ended", "ends", "end", "ending", "finished", "finishes", "finish", "closed", "closes", "close", "reached",
        "reaches", "arrived", "arrives", "arriving", "arrive", "landed", "lands", "landing", "docked", "docks",
        "stopped", "stops", "adjourned", "broke up", "concluded", "wrapped up", "returned", "restored", "resumed",
        "reopened", "lifted", "pulled in", "got in", "got back", "crossed the line", "came back", "back", "over",
        "out",
    ),
    # stretches of time that are one word, in years
    "spell": {
        "a decade": 10, "a century": 100, "half a century": 50, "a half-century": 50, "a quarter of a century": 25,
        "a quarter century": 25, "a fortnight": (56, 1461), "a year": 1, "a year and a half": (3, 2),
        "a month": (1, 12), "six months": (1, 2), "a week": (28, 1461),
    },
    # times of day that are a word, in minutes since midnight
    "hour": {"noon": 720, "midday": 720, "midnight": 0},
    # places in an order
    "nth": {
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
        "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
        "twenty-first": 21, "twenty-fifth": 25, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60,
        "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    },
    # what gave something its first day
    "founded": (
        "founded", "first held", "first staged", "first run", "formed", "established", "opened", "created", "built",
        "launched", "set up", "started", "began", "inaugurated", "incorporated", "completed", "unveiled", "introduced",
        "first published", "published", "signed", "consecrated", "chartered", "born", "dates from", "dates back to",
        "dating from", "dating back to", "has existed since", "going since", "trading since", "wed", "were married",
        "got married",
    ),
    # the start of something that takes time
    "started": (
        "began", "begins", "begin", "begun", "started", "starts", "start", "opened", "opens", "left", "leaves",
        "leave", "set off", "sets off", "set out", "departed", "departs", "kicked off", "kicks off", "took off",
        "takes off", "launched", "broke out", "convened", "sat down", "closed", "shut", "went down", "went out",
        "went dark", "failed", "boarded",
    ),
    "inclusion": ("including", "includes", "included", "among them"),
    # what may follow a figure given again in another unit without making it another figure
    "sized": (
        "long", "wide", "tall", "high", "deep", "thick", "across", "apart", "away", "off", "in", "of", "from",
        "to", "at", "above", "below", "over", "under", "on", "for", "by", "per", "a", "an", "each", "every",
        "north", "south", "east", "west", "square", "high", "long", "respectively", "or so", "total", "altogether",
        "behind", "deeper", "higher", "longer", "further", "farther", "up", "down", "inland", "offshore",
        "diameter", "height", "depth",
    ),
    # what makes a figure of degrees a difference of temperatures: nouns and verbs, and what follows the figure
    "warming": (
        "rise", "rises", "rose", "risen", "rising", "increase", "increases", "increased", "increasing", "warming",
        "warms", "warmed", "warm", "cooling", "cools", "cooled", "cool", "drop", "drops", "dropped", "fall",
        "falls", "fell", "fallen", "decrease", "decreased", "difference", "differences", "differ", "differs",
        "swing", "swings", "change", "changes", "jump", "jumped", "gap", "spread", "deviation", "anomaly",
        "anomalies", "variation", "margin", "climbed", "climb", "gain", "gained", "soared", "plunged", "heating",
        "up", "down", "within", "limit", "climbs", "climbing", "sinks", "sinking", "plunges", "dropping",
    ),
    "warmer": (
        "warmer", "cooler", "hotter", "colder", "higher", "lower", "milder", "chillier", "difference", "rise",
        "increase", "warming", "drop", "swing", "change", "more", "less", "cooling", "anomaly",
    ),
    "baseline": (
        "average", "averages", "normal", "norm", "norms", "mean", "usual", "preindustrial", "pre-industrial",
        "industrial", "baseline", "level", "levels", "historical", "historic", "long-term", "seasonal",
        "surrounding", "surroundings", "expected", "typical", "ambient", "record", "previous",
    ),
    # what is counted one by one
    "items": (
        "goals", "children", "cars", "visits", "siblings", "pets", "tries", "wickets", "aces", "books", "assists",
        "sons", "daughters", "bedrooms", "dogs", "cats", "teachers", "phones", "televisions", "errors", "mistakes",
        "pupils", "beds", "nurses", "doctors", "fouls", "home runs", "touchdowns", "tackles", "bicycles", "bikes",
    ),
    # what is measured in units of area; what it does
    "surface": (
        "ocean", "sea", "land", "farmland", "forest", "forests", "rainforest", "woodland", "territory", "desert",
        "grassland", "wetland", "wetlands", "cropland", "pasture", "moorland", "heathland", "savannah", "tundra",
        "planet", "arctic", "antarctic", "countryside", "scrubland", "bushland", "marshland", "peatland", "bush", "scrub",
        "moor", "heather", "bog", "heath", "jungle", "woods", "vegetation", "brush", "brushland", "marsh", "mangrove",
        "mangroves", "pine", "timber", "crops", "wilderness",
    ),
    "covers": (
        "cover", "covers", "occupy", "occupies", "occupied", "occupying", "burned", "burnt", "scorched", "charred",
        "destroyed", "engulfed", "flooded", "inundated", "cleared", "razed", "blackened", "runs to", "extends to",
    ),
    # what makes a length beside "area" the length of something after all
    "stretch": (
        "by", "x", "wide", "long", "across", "radius", "diameter", "around", "deep", "high", "from", "along",
        "each", "between", "per", "a", "an", "every", "square", "sq", "squared", "coast", "coastline", "shoreline",
        "perimeter", "border", "in", "away",
    ),
    "weighs": ("weigh", "weighs", "weighed", "weighing"),
    # what is done with energy
    "consumes": (
        "consume", "consumes", "consumed", "consuming", "use", "uses", "used", "using", "burn", "burns", "burned",
        "burning", "needs", "need", "needed", "draws", "drew", "guzzles", "guzzled",
    ),
    # what a vessel does with what is in it
    "holds": (
        "hold", "holds", "held", "holding", "contain", "contains", "contained", "containing", "store", "stores",
        "stored", "storing", "carry", "carries", "carried", "carrying", "pump", "pumps", "pumped", "pumping",
        "release", "releases", "released", "releasing", "discharge", "discharged", "discharges", "spill", "spilled",
        "spilt", "capacity", "impound", "impounds", "impounding",
    ),
    "liquid": (
        "water", "rainwater", "seawater", "sewage", "wastewater", "oil", "crude", "fuel", "diesel", "petrol",
        "gasoline", "kerosene", "wine", "beer", "milk", "cider", "whisky", "whiskey", "gas", "effluent", "slurry",
        "grain", "liquid", "floodwater", "meltwater", "brine",
    ),
    # what takes power over time: a rate of power is no amount
    "ramp": (
        "ramp", "ramps", "ramped", "ramping", "rate", "rates", "capacity", "add", "adds", "added", "adding",
        "rise", "rises",
    ),
    # what shows that the figure in a bracket does not give the one before the words again
    "clause": (
        "is", "was", "are", "were", "be", "been", "has", "had", "have", "will", "would", "but", "while", "with",
        "without", "than", "compared", "versus", "against", "plus", "and", "or", "who", "which", "after", "before",
    ),
    # what says that a figure is given once more in another unit
    "equals": (
        "equivalent to", "equal to", "the equivalent of", "an equivalent of", "is equal to", "is equivalent to",
        "is the equivalent of", "was equal to", "was equivalent to", "was the equivalent of", "which is", "which was",
        "which is to say", "a matter of", "which means", "making it", "that is", "that's", "this is", "which equals", "equals", "which works out at", "which works out to",
        "works out at", "works out to", "which comes to", "that comes to", "which makes", "that makes",
        "which translates to", "which translates into", "in other words", "converted to", "which converts to",
        "which amounts to", "that works out at", "that works out to", "which would be", "that is to say",
        "which happens to be", "which in metric is", "which in imperial is", "or in metric", "in metric",
    ),
    # before a figure that gives the one before it again in other terms
    "again": (
        "or", "or just", "or only", "or some", "or fully", "or exactly", "or rather", "or a total of", "that is", "that's", "that is to say", "in other words", "i.e.", "ie",
        "which is", "which was", "meaning", "equal to", "equivalent to", "the equivalent of", "amounting to", "that was",
        "works out at", "works out to", "works out as", "working out at", "which works out at", "that works out at",
        "worked out at", "comes to", "came to", "which comes to", "that comes to", "which came to", "amounts to", "amounted to",
        "which amounts to", "that amounts to", "which equates to", "that equates to", "equating to", "equates to", "equals",
        "representing", "which represents", "represent", "represents", "represented", "make up", "account for", "constitute", "constitutes", "constituted", "form", "formed", "amount to", "come to", "equate to", "work out at", "that represents", "this represents", "making up", "which makes",
        "that makes", "makes up", "made up", "making", "accounting for", "accounts for", "accounted for", "a share of",
        "a rate of", "a proportion of", "giving", "which gives", "that gives", "gives", "giving it", "giving them", "giving her", "giving him",
        "this is", "it is", "namely", "translating to", "translating into", "which translates to", "corresponding to",
        "constituting", "or as many as", "or as much as", "a loss of", "which would mean", "which means", "that means", "some", "to be precise", "put another way",
    ),
    # what a percentage is said to be a percentage of, in one word
    "rate_name": ("rate", "share", "proportion", "percentage", "turnout", "score", "record", "average", "ratio", "total"),
    # how a change came about, between its verb and its size
    "manner": (
        "sharply", "slightly", "steadily", "again", "steeply", "rapidly", "slowly", "marginally", "modestly",
        "strongly", "significantly", "substantially", "considerably", "dramatically", "gradually", "further",
        "a further", "another", "an additional", "an average", "an average of", "on average", "a record",
        "a whopping", "a massive", "a mere", "only", "just", "by", "by just", "by only", "by a", "by an",
        "by another", "by a further", "by a whopping", "of", "of just", "of only", "of a", "of another",
        "of a further", "sharply by", "slightly by", "steadily by", "overall by", "to the tune of", "as expected",
        "sequentially", "sequentially by", "year on year", "year-on-year", "year over year", "year-over-year",
        "quarter on quarter", "quarter-on-quarter", "year on year by", "year-on-year by", "in all", "in value",
        "in price", "in total", "in size", "in number", "overall",
    ),
    # what a sum stands beside, given once more for one share, barrel or head
    "apiece": (
        "a share", "per share", "a diluted share", "per diluted share", "a common share", "per common share",
        "a unit", "per unit", "an ads", "per ads", "per basic share", "a basic share", "apiece", "each", "a head",
        "per head", "per capita", "a barrel", "per barrel", "per fully diluted share", "a fully diluted share",
        "on a diluted basis", "of revenue", "of revenues", "of sales", "of net sales", "of net revenue", "of gdp",
        "of total revenue",
    ),
    # before the name of a change that sums up two values
    "leading": (
        "a", "an", "the", "or", "or a", "or an", "up", "which is a", "which is an", "which was a", "which was an",
        "representing a", "representing an", "marking a", "marking an", "for a", "for an", "this is a",
        "this is an", "that is a", "that's a", "reflecting a", "reflecting an", "a net", "a total", "meaning a",
        "with a", "which represents a", "which represents an", "equal to a", "equivalent to a", "or by",
        "showing a", "showing an", "posting a", "a year-on-year", "a year-over-year", "another", "in a",
    ),
    # places in a list
    "medal": {"gold": 1, "silver": 2, "bronze": 3},
    "rank": {
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
        "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "top": 1,
        "top spot": 1, "number one": 1, "runner-up": 2,
    },
    "places": ("places", "place", "spots", "spot", "positions", "position", "rungs", "slots", "notches", "ranks"),
    # which of two values is the greater: +1 the one that is spoken of, -1 the one after "than"
    "comparative": {
        "more": 1, "higher": 1, "larger": 1, "bigger": 1, "greater": 1, "longer": 1, "taller": 1, "heavier": 1,
        "older": 1, "faster": 1, "dearer": 1, "costlier": 1, "pricier": 1, "more expensive": 1, "stronger": 1,
        "wider": 1, "deeper": 1, "ahead": 1, "above": 1, "over": 1, "extra": 1, "clear": 1, "hotter": 1, "warmer": 1,
        "busier": 1, "better": 1, "less": -1, "lower": -1, "smaller": -1, "fewer": -1, "shorter": -1, "lighter": -1,
        "younger": -1, "slower": -1, "cheaper": -1, "less expensive": -1, "weaker": -1, "narrower": -1, "behind": -1,
        "below": -1, "under": -1, "short": -1, "adrift": -1, "short of": -1, "shy of": -1, "colder": -1, "cooler": -1,
        "quieter": -1, "worse": -1, "in excess of": 1, "more than": 1, "higher than": 1, "larger than": 1,
        "greater than": 1, "bigger than": 1, "longer than": 1, "taller than": 1, "heavier than": 1, "older than": 1,
        "faster than": 1, "better than": 1, "less than": -1, "fewer than": -1, "lower than": -1, "smaller than": -1,
        "shorter than": -1, "lighter than": -1, "younger than": -1, "cheaper than": -1, "further": 1, "farther": 1,
        "thicker": 1, "richer": 1, "steeper": 1, "wealthier": 1, "poorer": -1, "thinner": -1, "shallower": -1,
        "premium": 1, "outsold": 1, "outnumbered": 1, "outnumber": 1, "outpolled": 1, "outscored": 1, "outspent": 1,
        "overtook": 1, "exceeded": 1, "surpassed": 1, "outstripped": 1, "outweighed": 1, "eclipsed": 1, "outpaced": 1,
        "overtaking": 1, "exceeding": 1, "surpassing": 1, "outnumbering": 1, "trailed": -1, "lagged": -1,
    },
    "weekday": {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6},
    # a sum is meant at the value of another day
    "at_the_time": (
        "at the time", "at that time", "then", "at the then", "in today's", "today", "at today's", "in real terms",
        "at current", "at present", "now", "back then", "originally",
    ),
    # so much on each stretch of ground
    "per_area": {
        "to the square kilometre": "kilometer**2", "to the square kilometer": "kilometer**2",
        "to a square kilometre": "kilometer**2", "to a square kilometer": "kilometer**2",
        "per square kilometre": "kilometer**2", "per square kilometer": "kilometer**2",
        "a square kilometre": "kilometer**2", "a square kilometer": "kilometer**2",
        "for every square kilometre": "kilometer**2", "for every square kilometer": "kilometer**2",
        "for each square kilometre": "kilometer**2", "for each square kilometer": "kilometer**2",
        "per sq km": "kilometer**2", "a sq km": "kilometer**2", "to the square mile": "mile**2",
        "to a square mile": "mile**2", "per square mile": "mile**2", "a square mile": "mile**2",
        "for every square mile": "mile**2", "for each square mile": "mile**2", "per sq mile": "mile**2",
        "per sq mi": "mile**2", "to the hectare": "hectare", "per hectare": "hectare", "a hectare": "hectare",
        "for every hectare": "hectare", "to the acre": "acre", "per acre": "acre", "an acre": "acre",
        "for every acre": "acre", "to the square metre": "meter**2", "to the square meter": "meter**2",
        "per square metre": "meter**2", "per square meter": "meter**2", "a square metre": "meter**2",
        "a square meter": "meter**2", "per square foot": "foot**2", "a square foot": "foot**2",
    },
    # what says that a figure is an average rather than a share or a peak
    "averaging": (
        "averaging", "averages", "averaged", "an average", "an average of", "a mean of", "the average", "average",
        "on average", "average of", "mean of",
    ),
    # what makes a figure one side of a comparison instead
    "comparison": (
        "more", "fewer", "less", "higher", "lower", "faster", "slower", "better", "worse", "above", "below", "up",
        "down", "than", "of them", "of those", "of which", "of whom", "compared", "from", "extra", "too", "short",
        "clear", "ahead", "longer", "cheaper", "dearer", "earlier", "later", "ago", "before", "after", "off",
    ),
    # a speed or rate that is no average of the whole
    "peak": (
        "top", "peak", "peaking", "maximum", "max", "fastest", "record", "up to", "limit", "limits", "speeds",
        "wind", "winds", "gusts", "gusting", "at times", "sustained", "minimum", "first", "last",
    ),
    # what a total is said to come to
    "comes_to": (
        "would cost", "will cost", "could cost", "costs", "cost", "costing", "comes to", "came to", "come to",
        "comes out at", "amounts to", "amounted to", "amounting to", "adds up to", "added up to", "adding up to",
        "works out at", "totals", "totalled", "totaled", "totalling", "totaling", "for a total of", "a total of",
        "making a total of", "at a total cost of", "at a cost of", "in a deal worth",
    ),
    # what puts a price on a whole
    "valuing": (
        "valuing", "values", "value", "valued", "which values", "that values", "which valued", "that valued",
        "making", "makes", "which makes", "which made", "putting", "which puts", "which put", "giving",
        "which gives", "implying", "implies",
    ),
    # what comes in and what goes out
    "revenue": ("revenue", "revenues", "income", "turnover", "takings", "receipts", "proceeds"),
    "costs": ("costs", "cost", "expenses", "spending", "expenditure", "outgoings", "outlays", "outlay"),
    "earned": ("took in", "took", "earned", "brought in", "raised", "received", "generated", "takes in", "takes"),
    "spent": ("spent", "spending", "paid out", "spends", "paying out", "laid out"),
    # what is left of it: 1 above nought, −1 below
    "balance": {
        "surplus": 1, "profit": 1, "deficit": -1, "loss": -1, "shortfall": -1, "black": 1, "red": -1, "lost": -1,
        "gap": -1, "hole": -1, "operating income": 1, "operating earnings": 1,
    },
    # labels under which revenue less costs is not what is left
    "adjusted": (
        "tax", "taxes", "pre-tax", "pretax", "after-tax", "net", "gross", "adjusted", "exceptional", "one-off",
        "underlying", "ebitda", "dividend", "dividends", "interest",
    ),
    # a percentage off a price (−1) or on top of it (1)
    "price_move": {
        "cut": -1, "price cut": -1, "discount": -1, "reduction": -1, "rebate": -1, "off": -1, "rise": 1, "increase": 1,
        "price rise": 1, "surcharge": 1, "mark-up": 1, "markup": 1, "premium": 1, "hike": 1, "vat": 1,
        "service charge": 1, "sales tax": 1, "tip": 1, "tariff": 1, "duty": 1, "reduced": -1, "discounted": -1,
        "marked down": -1, "knocked": -1, "raised": 1, "lowered": -1, "increased": 1, "marked up": 1, "saving": -1,
        "comes off": -1, "come off": -1, "came off": -1, "taken off": -1, "is knocked off": -1, "is taken off": -1,
        "will come off": -1, "goes on": 1, "is added": 1,
    },
    # a percentage taken of a sum
    "levy": (
        "vat", "tax", "sales tax", "duty", "tariff", "tip", "commission", "fee", "levy", "deposit", "interest",
        "interest rate", "royalty", "surcharge", "service charge", "stamp duty", "cut", "down payment",
    ),
    # something that is between the least and the most
    "mean": (
        "average", "averages", "averaged", "averaging", "mean", "median", "the average", "the mean", "the median",
    ),
    # what is said of a span between the least and the most
    "spans": (
        "ran", "run", "runs", "ranged", "range", "ranges", "ranging", "varied", "vary", "varies", "varying", "spanned",
        "spanning", "span", "spans", "aged", "priced", "sell", "sells", "sold", "selling", "cost", "costs", "went",
        "go", "goes", "lasted", "last", "lasts",
    ),
    # rates that do not follow from cases and population alone
    "standardised": (
        "adjusted", "age-adjusted", "age-standardised", "age-standardized", "standardised", "standardized",
        "annual", "annualised", "annualized", "yearly", "weighted", "seven-day", "weekly", "expected", "over a year",
        "over a full year", "over the year",
    ),
    # so much for each of what is counted
    "for_each": (
        "each", "apiece", "a piece", "a share", "per share", "a head", "per head", "per person", "a person",
        "per capita", "per unit", "a unit", "per ticket", "a ticket", "per household", "per employee", "per pupil",
        "per student", "per passenger", "per patient", "per child", "per family", "for each", "for every", "per item",
        "a copy", "per copy", "per resident", "per customer", "per player", "a player", "a time", "per vehicle",
        "per car", "a car", "per home", "per seat", "a seat", "per game", "a game", "per match", "a match", "per night",
        "a night", "to each", "each of them",
    ),
    # the currency that a rate of exchange is counted for
    "currency": {
        "dollar": "USD", "us dollar": "USD", "greenback": "USD", "pound": "GBP", "sterling": "GBP", "euro": "EUR",
        "franc": "CHF", "swiss franc": "CHF", "yen": "JPY", "yuan": "CNY", "rupee": "INR", "rouble": "RUB",
        "ruble": "RUB", "rand": "ZAR", "real": "BRL", "krone": "NOK", "krona": "SEK", "zloty": "PLN",
        "lira": "TRY", "peso": "MXN", "australian dollar": "AUD", "canadian dollar": "CAD",
    },
    # so much in each stretch of time
    "in_each": {
        "a second": "second", "per second": "second", "every second": "second", "each second": "second",
        "a minute": "minute", "per minute": "minute", "every minute": "minute", "each minute": "minute",
        "an hour": "hour", "per hour": "hour", "every hour": "hour", "each hour": "hour", "hourly": "hour",
        "a day": "day", "per day": "day", "every day": "day", "each day": "day", "daily": "day", "a night": "day",
        "per night": "day", "each night": "day", "a week": "week", "per week": "week", "every week": "week",
        "each week": "week", "weekly": "week", "a month": "month", "per month": "month", "every month": "month",
        "each month": "month", "monthly": "month", "a year": "year", "per year": "year", "every year": "year",
        "each year": "year", "annually": "year", "yearly": "year", "per annum": "year",
    },
    # what closes a sum
    "all_told": ("in all", "in total", "altogether", "all told", "all in all", "together", "overall", "combined"),
    # centuries in a word before what was made in them
    "nth_century": {
        "eleventh-century": 11, "twelfth-century": 12, "thirteenth-century": 13, "fourteenth-century": 14,
        "fifteenth-century": 15, "sixteenth-century": 16, "seventeenth-century": 17, "eighteenth-century": 18,
        "nineteenth-century": 19, "twentieth-century": 20,
    },
    # anniversaries with a name, and their years
    "jubilee": {
        "silver jubilee": 25, "ruby jubilee": 40, "golden jubilee": 50, "diamond jubilee": 60, "platinum jubilee": 70,
        "centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200, "tercentenary": 300,
        "half-centenary": 50, "golden wedding": 50, "silver wedding": 25, "diamond wedding": 60, "ruby wedding": 40,
    },
    # the greatest (1) or the least (−1) of several
    "superlative": {
        "worst hit": 1, "worst-hit": 1, "hardest hit": 1, "hardest-hit": 1, "worst affected": 1, "worst-affected": 1,
        "highest": 1, "tallest": 1, "largest": 1, "biggest": 1, "longest": 1, "heaviest": 1, "deepest": 1, "oldest": 1,
        "widest": 1, "greatest": 1, "steepest": 1, "costliest": 1, "dearest": 1, "priciest": 1, "most expensive": 1,
        "most populous": 1, "most valuable": 1, "hottest": 1, "most": 1, "fastest": 1, "quickest": 1, "slowest": -1,
        "fewest": -1, "tops the table": 1, "tops the list": 1, "topped the table": 1, "topped the list": 1,
        "leads the table": 1, "is top": 1, "are top": 1, "warmest": 1, "wettest": 1, "smallest": -1, "lowest": -1,
        "shortest": -1, "youngest": -1, "lightest": -1, "shallowest": -1, "narrowest": -1, "cheapest": -1,
        "coldest": -1, "coolest": -1, "driest": -1, "topped the poll": 1, "tops the poll": 1, "came top": 1,
        "headed the poll": 1, "busiest": 1, "quietest": -1, "richest": 1, "poorest": -1, "loudest": 1, "thickest": 1,
        "thinnest": -1, "furthest": 1, "farthest": 1, "wealthiest": 1, "strongest": 1, "weakest": -1, "sharpest": 1,
        "most popular": 1, "least expensive": -1, "most crowded": 1, "most powerful": 1, "most productive": 1,
        "deadliest": 1, "highest paid": 1, "best paid": 1, "best-paid": 1, "highest-paid": 1, "came first": 1,
        "finished first": 1, "ranked first": 1, "finished top": 1, "lowest paid": -1, "lengthiest": 1, "tiniest": -1,
        "densest": 1, "leads the averages": 1, "leads the scorers": 1, "leads the standings": 1, "leads the poll": 1,
        "leads the charts": 1, "leads the rankings": 1, "leads the pile": 1, "leads the field": 1,
        "leads the league": 1, "leads the list": 1, "leads the medal table": 1, "lead the averages": 1,
        "lead the scorers": 1, "lead the standings": 1, "lead the poll": 1, "lead the charts": 1,
        "lead the rankings": 1, "lead the pile": 1, "lead the field": 1, "lead the league": 1, "lead the list": 1,
        "lead the table": 1, "lead the medal table": 1, "led the averages": 1, "led the scorers": 1,
        "led the standings": 1, "led the poll": 1, "led the charts": 1, "led the rankings": 1, "led the pile": 1,
        "led the field": 1, "led the league": 1, "led the list": 1, "led the table": 1, "led the medal table": 1,
        "leading the averages": 1, "leading the scorers": 1, "leading the standings": 1, "leading the poll": 1,
        "leading the charts": 1, "leading the rankings": 1, "leading the pile": 1, "leading the field": 1,
        "leading the league": 1, "leading the list": 1, "leading the table": 1, "leading the medal table": 1,
        "tops the averages": 1, "tops the scorers": 1, "tops the standings": 1, "tops the charts": 1,
        "tops the rankings": 1, "tops the pile": 1, "tops the field": 1, "tops the league": 1,
        "tops the medal table": 1, "topped the averages": 1, "topped the scorers": 1, "topped the standings": 1,
        "topped the charts": 1, "topped the rankings": 1, "topped the pile": 1, "topped the field": 1,
        "topped the league": 1, "topped the medal table": 1, "topping the averages": 1, "topping the scorers": 1,
        "topping the standings": 1, "topping the poll": 1, "topping the charts": 1, "topping the rankings": 1,
        "topping the pile": 1, "topping the field": 1, "topping the league": 1, "topping the list": 1,
        "topping the table": 1, "topping the medal table": 1, "heads the averages": 1, "heads the scorers": 1,
        "heads the standings": 1, "heads the poll": 1, "heads the charts": 1, "heads the rankings": 1,
        "heads the pile": 1, "heads the field": 1, "heads the league": 1, "heads the list": 1, "heads the table": 1,
        "heads the medal table": 1, "headed the averages": 1, "headed the scorers": 1, "headed the standings": 1,
        "headed the charts": 1, "headed the rankings": 1, "headed the pile": 1, "headed the field": 1,
        "headed the league": 1, "headed the list": 1, "headed the table": 1, "headed the medal table": 1,
        "heading the averages": 1, "heading the scorers": 1, "heading the standings": 1, "heading the poll": 1,
        "heading the charts": 1, "heading the rankings": 1, "heading the pile": 1, "heading the field": 1,
        "heading the league": 1, "heading the list": 1, "heading the table": 1, "heading the medal table": 1,
        "top of the pile": 1, "top of the list": 1, "top of the standings": 1, "top of the charts": 1, "top scorer": 1,
        "leading scorer": 1, "most visited": 1, "most watched": 1, "best attended": 1, "best-attended": 1,
        "most prolific": 1,
    },
    # beating what stood before
    "beat": (
        "beat", "beats", "beating", "broke", "breaks", "breaking", "surpassed", "surpasses", "surpassing", "topped",
        "tops", "topping", "eclipsed", "eclipses", "eclipsing", "exceeded", "exceeds", "exceeding", "bettered",
        "bettering", "overtook", "overtaking", "passed", "passing", "smashed", "smashing", "shattered", "shattering",
        "improved on", "improving on", "improve on", "beaten", "broken", "overtaken", "shaved", "shaving", "clipped",
        "lowered", "lowering",
    ),
    # beyond a bound (1) or short of it (−1)
    "beyond": {
        "exceeded": 1, "exceeds": 1, "exceeding": 1, "surpassed": 1, "surpasses": 1, "surpassing": 1, "topped": 1,
        "topping": 1, "tops": 1, "passed": 1, "passes": 1, "passing": 1, "crossed": 1, "crossing": 1,
        "broke through": 1, "broken through": 1, "above": 1, "over": 1, "beyond": 1, "higher than": 1, "more than": 1,
        "overshot": 1, "overshooting": 1, "below": -1, "under": -1, "beneath": -1, "short of": -1, "fell short of": -1,
        "failed to reach": -1, "failing to reach": -1, "undershot": -1, "lower than": -1, "less than": -1, "beat": 1,
        "enough to clear": 1, "enough to pass": 1, "enough to reach": 1, "enough to beat": 1, "enough to exceed": 1,
        "enough to meet": 1, "too few to reach": -1, "too few to clear": -1, "too little to reach": -1,
        "beats": 1, "beating": 1, "cleared": 1, "clearing": 1, "met": 1, "meeting": 1, "within": -1, "missed": -1,
        "missing": -1, "misses": -1, "smashed": 1, "smashing": 1, "breached": 1, "breaching": 1, "breaches": 1,
        "reached": 1, "reaching": 1, "reaches": 1, "achieved": 1, "achieving": 1, "shy of": -1, "shattered": 1,
        "shattering": 1, "beaten": 1, "in excess of": 1, "ahead of": 1, "overtook": 1, "outstripped": 1,
        "outstripping": 1, "outdid": 1, "comes under": -1, "undershooting": -1, "falling short of": -1,
        "falls short of": -1, "fallen short of": -1, "came short of": -1, "eclipsed": 1, "eclipsing": 1, "clears": 1,
        "meets": 1, "bettered": 1, "sailed past": 1, "sailing past": 1, "went past": 1, "going past": 1, "flew past": 1,
        "flying past": 1, "blew past": 1, "blown past": 1, "blowing past": 1, "soared past": 1, "soaring past": 1,
        "surged past": 1, "surging past": 1, "pushed past": 1, "raced past": 1, "cruised past": 1, "pushing past": 1,
        "past the": 1, "past its": 1, "past their": 1, "past her": 1, "past his": 1, "failing to meet": -1,
        "failed to meet": -1, "failed to achieve": -1, "failed to hit": -1, "failing to hit": -1, "hit its": 1,
        "hit the": 1, "hit their": 1, "fell short": -1, "hitting its": 1, "outperformed": 1, "undercut": -1,
        "overspent": 1, "overspending": 1, "underspent": -1, "overran": 1,
    },
    # what a figure is held against
    "bound": (
        "target", "targets", "goal", "mark", "threshold", "limit", "quota", "barrier", "minimum", "ceiling", "cap",
        "milestone", "hurdle", "requirement", "required", "needed", "allowed", "permitted", "objective", "maximum",
        "bar", "allowance", "cutoff", "cut-off", "guideline", "guidelines", "pledge", "capacity", "benchmark", "budget",
        "qualifying distance", "qualifying mark", "qualifying time", "qualifying height", "standard",
    ),
    # a fall
    "falling": (
        "fell", "fallen", "falls", "fall", "falling", "dropped", "drops", "drop", "dropping", "down", "declined",
        "declines", "declining", "decreased", "decreases", "decreasing", "reduced", "reduces", "reducing", "cut",
        "cutting", "slashed", "slashing", "plunged", "plunging", "plummeted", "slumped", "tumbled", "shrank",
        "shrunk", "shrinking", "sank", "contracted", "lowered", "slid", "diminished", "dwindled", "lost", "collapsed",
        "plummet", "crashed", "axed", "trimmed", "pared", "shed", "nosedived", "depleted", "lowers", "shrinks", "eroded",
        "curtailed", "retreated", "receded", "plunges", "plummets", "slumping", "reduce", "lowering", "plummeting",
        "scaled back", "cut back", "pared back", "brought down", "thinned", "loses", "sheds",
    ),
    # a fall as a thing
    "a_fall": (
        "fall", "drop", "decline", "decrease", "reduction", "cut", "plunge", "slump", "discount", "fewer", "less",
        "lower", "cheaper", "smaller", "contraction", "shorter", "lighter",
    ),
    # the words that hold the two ends of a range after them
    "priced": (
        "waits", "wait", "weigh", "weighs", "cost", "costs", "costing", "priced", "price", "prices", "tickets", "rents",
        "range", "ranges", "ranging", "ranged", "vary", "varies", "varying", "varied", "anywhere", "aged", "sizes",
        "last", "lasts", "lasting", "take", "takes", "estimates", "estimated", "fees", "fines", "charges", "charge",
        "sentences", "sell for", "sells for", "available", "weighing", "measure", "measuring", "pay", "pays", "earn",
        "earns", "hold", "holds",
    ),
    # so much for each stretch of a way
    "per_length": {
        "a kilometre": "kilometer", "per kilometre": "kilometer", "a kilometer": "kilometer",
        "per kilometer": "kilometer", "each kilometre": "kilometer", "each kilometer": "kilometer",
        "for each kilometre": "kilometer", "for every kilometre": "kilometer", "per km": "kilometer",
        "a km": "kilometer", "a mile": "mile", "per mile": "mile", "each mile": "mile", "for each mile": "mile",
        "for every mile": "mile", "to the mile": "mile", "to the kilometre": "kilometer",
        "to the kilometer": "kilometer",
    },
    # stretches of time in which something was done
    "in_time": {
        "a second": "second", "a minute": "minute", "an hour": "hour", "a day": "day", "a single day": "day",
        "a night": "day", "a week": "week", "a single week": "week", "a fortnight": "fortnight", "a month": "month",
        "a single month": "month", "a year": "year", "a single year": "year", "a decade": "decade", "the year": "year",
        "the month": "month", "the week": "week", "last year": "year", "last month": "month", "last week": "week",
        "the past year": "year", "the past month": "month", "the past week": "week", "the past decade": "decade",
        "the last year": "year", "the last month": "month", "the last week": "week", "the last decade": "decade",
        "the past day": "day", "the past fortnight": "fortnight", "the first week": "week", "the first month": "month",
        "the first year": "year", "its first week": "week", "its first month": "month", "its first year": "year",
        "every hour": "hour", "each hour": "hour",
    },
    # being something, or holding an office, for a time
    "presided": (
        "governed", "ruled", "reigned", "presided", "led", "lived", "served", "worked", "stayed", "remained", "held",
        "headed", "chaired", "managed", "stood", "sat", "was president", "was prime minister", "was king", "was queen",
    ),
}  # fmt: skip
"""Classes of words, by name."""

GROUPS = {
    # between two prices of which a buyer chooses one
    "offering": ("or",),
    # what a change of one thing does to another
    "causing": (
        "results in", "resulted in", "resulting in", "leads to", "led to", "leading to", "causes", "caused", "causing",
        "produces", "produced", "producing", "brings about", "brought about", "gives rise to", "gave rise to",
        "induces", "induced", "inducing", "yields", "yielded", "translates into", "translated into",
    ),
    # what a change is a change of
    "change_of": ("in", "of"),
    # what brings a change about, told by what is done to something else
    "by_doing": (
        "by changing", "by reducing", "by lowering", "by raising", "by increasing", "by decreasing", "by moving",
        "by cutting", "by switching", "by going", "by extending", "by shortening", "by doubling", "by halving",
        "by altering", "by varying", "by adding", "by widening", "by narrowing", "by adjusting", "by expanding",
        "by shrinking", "by slowing", "by heating", "by cooling",
    ),
    # what no change is counted in
    "occasions": ("time", "times", "occasion", "occasions"),
    # what looks back at the sentence before
    "looking_back": (
        " that works out", " that amounts to", " that comes to", " it works out", " which works out", " that means",
        " that equals", " that is a rate", " that makes", " of them", " of these", " of those", "the other ", "the remaining ", "the rest", " more "),
    # each in its place
    "in_turn": ("respectively", "another"),
    # what has a sum of its own: medals, and wins and defeats
    "own_sums": ("gold", "golds", "silver", "silvers", "bronze", "bronzes", "wins", "draws", "defeats", "losses", "victories"),
    # what is cast or won once
    "cast": ("votes", "seats", "ballots"),
    # what became of people, each in one way
    "fates": (
        "saved", "rescued", "survived", "died", "drowned", "killed", "missing", "unaccounted", "dead", "perished",
        "escaped", "swam", "recovered", "lost", "alive", "found", "bodies", "safe", "unharmed", "ashore",
    ),
    # what begins another thought inside what looks like a list
    "new_thought": (
        "where", "who", "which", "when", "while", "whose", "but", "because", "although", "though", "if", "then", "later",
        "before", "said", "says", "according",
    ),
    # what a share is of, where it is of the whole that was told before
    "whole_again": (
        "them", "those", "these", "all", "it", "total", "whole", "lot", "fleet", "chamber", "house", "electorate", "membership",
        "workforce", "staff", "class", "panel", "sample", "cohort", "intake", "stock", "council", "assembly",
        "parliament", "vote", "votes", "seats", "field", "pool", "squad", "crew", "everyone", "population", "tally", "money", "sum",
        "cases", "such", "entire", "number", "bill", "amount", "budget", "year",
    ),
    "pronouns": ("them", "that", "this", "those", "these", "it", "total", "all", "whole", "everyone", "whom", "which"),
    # what sets a percentage against another time, place or group
    "elsewhere": (
        "than", "compared", "against", "versus", "vs", "last", "previous", "previously", "earlier", "ago", "before", "national",
        "nationally", "elsewhere", "while", "whereas", "but", "unlike", "target", "year", "worldwide",
    ),
    # the endings of a word that says whose something is
    "owner": ("'s", "s'"),
    # how a sentence begins that goes on with the one before it
    "resuming": (
        "that is", "that's", "that was", "this is", "this was", "that means", "that meant", "that makes", "that made",
        "that works out", "that amounts", "that amounted", "that comes", "that came", "that equates", "that represents",
        "this represents", "this amounts", "this equates", "this means", "that would", "that gives", "that gave",
        "that leaves", "that left", "this leaves", "this left", "it leaves", "which leaves", "that brings",
        "that brought", "this brings", "this brought", "that put", "that puts", "that takes", "that took",
        "that adds up", "it is", "it was", "in other words", "or", "the other", "the remaining", "the rest",
        "the others", "the balance", "the remainder", "together", "between them", "in all", "altogether", "all told",
        "in total", "of these", "of those", "of them", "a further", "another", "the total", "the difference",
        "an increase", "a rise", "a fall", "a drop", "a decrease", "pooled", "put the", "put together",
        "taken together", "taken as one", "combining the two", "taking the two", "overall,", "combined,", "the overall", "the average", "the mean", "the median",
        "the resulting", "the surplus", "the deficit", "the profit", "the loss", "its surplus", "its deficit", "its profit", "its loss",
        "that produced", "this produced", "that made for", "the result was", "it made a", "it ended with", "it ended the year with",
        "the combined", "overall", "taking both", "taking the", "taking them", "taking all", "taking every", "across both", "across the two",
        "putting the two", "putting both", "putting them", "for the two", "for both", "lumped together", "both together",
        "combined", "take the two", "take both", "take them", "taken as", "lump the", "lumping the", "pool the",
    ),
    # what tells of more than one earthquake, or of a magnitude that was put right
    "shaken_again": (
        "aftershock", "aftershocks", "foreshock", "foreshocks", "second", "another", "earlier", "previous", "previously",
        "initially", "revised", "upgraded", "downgraded", "preliminary", "quakes", "earthquakes", "tremors", "since",
        "last year", "last week", "last month", "ago", "the day before", "the night before", "hour before",
        "hours before", "minutes before", "day before", "days before", "week before", "weeks before", "month before",
        "months before", "year before", "years before", "before the",
    ),
    # what falls somewhere, and is not less than it was
    "tumbling": (
        "fell into", "fell from", "fell off", "fell down", "fell through", "fell over", "fell on", "fell onto",
        "fell out of", "came down", "broke down", "gone down", "went down", "go down", "fallen into", "fallen from",
        "burned down", "burnt down", "blew up", "blown up", "blows up", "broke up", "up in flames", "rolled down",
        "slid down", "rolled over", "sped down", "blew down", "blown down", "ran down", "crashed down", "pulled down",
        "fell apart", "torn down", "shot down",
    ),
    # what parts a figure from one in brackets after it, so that the second does not give the first again
    # what makes the second part of a figure in two units one of its own
    "after_second_unit": (
        "of", "later", "before", "after", "ago", "earlier", "into", "each", "apart", "from", "more", "less", "longer",
        "was", "were", "is", "are", "to", "with", "without", "for", "lower", "higher", "up", "down", "below", "above",
    ),
    # what a sentence goes on with where it says no more of a figure
    "closing_words": ("and", "but", "when", "while", "which", "because", "as", "so", "yesterday", "overnight", "through", "along", "past"),
    # what is measured along its length, whatever lies about it
    "linear_things": (
        "road", "roads", "route", "trail", "trek", "march", "race", "rally", "railway", "line", "lines", "pipeline",
        "journey", "expedition", "convoy", "drive", "path", "fence", "border", "patrol", "stage", "track", "highway",
        "motorway", "river", "canal", "wall", "hike", "walk", "flight", "trip", "ride", "voyage", "tour", "front",
        "frontline", "cable", "search", "they", "he", "she", "we", "i", "who", "runners", "riders", "cyclists",
        "migration", "coast", "coastline", "reporters", "explorers", "nomads", "caravan", "march", "retreat", "advance",
    ),
    "as_told": ("as the ", "as they ", "as we ", "as you ", "as americans ", "as others ", "to americans", "to europeans", "to those ", "to you "),
    # what follows a figure given again, and says only that it is
    "retold": (
        "in metric", "in imperial", "in metric terms", "in imperial terms", "in the new money", "in new money",
        "in old money", "in the old money", "in the old units", "in the new units", "in metric units",
        "in imperial units", "in extent", "in all", "in total", "altogether", "to be precise", "to be exact", "or so",
        "in the metric system", "in continental terms", "in european terms", "in american terms", "in us terms",
        "in british terms", "as the crow flies", "give or take", "in old-fashioned terms", "if you prefer",
        "for the metrically minded", "for americans", "in length", "in height", "in width", "in depth", "in weight",
        "in area", "in volume", "in diameter",
    ),
    "bracket_clause": (
        "is", "was", "are", "were", "be", "been", "has", "had", "have", "will", "would", "but", "while", "without",
        "than", "compared", "versus", "against", "plus", "or", "who", "which", "after", "before",
    ),
    # between such words two figures are ends of a range, not of a change
    "ranging": (
        "range", "ranges", "ranged", "ranging", "vary", "varies", "varied", "varying", "anywhere", "time points",
    ),
    "named_day": (
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "monday's", "tuesday's",
        "wednesday's", "thursday's", "friday's", "saturday's", "sunday's", "today", "yesterday", "today's",
        "yesterday's",
    ),
    # words of change that do not say which way the figure went: a ratio may improve downwards
    "either_way": (
        "improved", "improves", "improving", "improvement", "worsened", "deteriorated", "strengthened", "weakened",
        "weaker", "eased", "widened", "widening", "narrowed", "narrowing", "narrower", "softened", "firmed",
        "recovered", "slowed", "accelerated", "appreciated", "appreciation", "depreciated", "depreciation", "boosted",
        "boost", "more", "less", "loss", "lost", "gain", "gained", "added", "moved up", "moved down", "advanced",
        "better", "deepened", "quickened", "broadened", "steepened", "heightened", "lengthened", "shortened", "thinned",
        "saving", "saves", "lift", "come up", "picked up", "mounted",
    ),
    # between a value and the one that it is held against
    "against": (
        "compared with", "compared to", "compares with", "compares to", "as compared with", "as compared to", "in comparison with",
        "in comparison to", "against", "versus", "vs", "vs.", "up from", "down from", "from", "relative to",
        "by comparison with",
    ),
    # a percentage on these terms is not that of the figures as reported
    "other_terms": (
        "constant currency", "constant currencies", "constant-currency", "constant exchange", "constant-exchange",
        "organic", "organically", "like-for-like", "like for like", "same-store", "same store", "comparable basis",
        "comparable-store", "currency-neutral", "currency neutral", "local currency", "local currencies",
        "local-currency", "in real terms", "inflation-adjusted", "adjusted for inflation", "after inflation",
        "pro forma", "annualised", "annualized", "annual rate", "annual pace", "cagr", "excluding currency",
        "excluding foreign", "excluding the impact", "excluding the effect", "excluding acquisitions",
        "excluding divestitures", "excluding fx", "ex-currency", "net of currency", "foreign exchange",
        "on an adjusted basis", "day-adjusted", "working-day", "comparable sales",
    ),
    # a new statement begins
    "conjunction": (
        "and", "but", "while", "whereas", "although", "though", "which", "who", "whose", "after", "before",
        "because", "when", "where", "if", "as", "than", "plus", "despite", "with", "followed", "including",
        "excluding",
    ),
    # a value below nothing, and one above: a change from one to the other is no percentage
    "negative": (
        "loss", "losses", "deficit", "deficits", "shortfall", "negative", "outflow", "outflows", "net debt",
    ),
    "positive": (
        "profit", "profits", "income", "earnings", "earned", "gain", "gains", "surplus", "positive", "inflow",
        "inflows",
    ),
    # what period lies between a value and the one that it is held against
    "since_year": (
        "year-on-year", "year on year", "year-over-year", "year over year", "yoy", "a year ago", "a year earlier",
        "a year before", "last year", "the previous year", "the prior year", "year-earlier", "year-ago",
        "one year ago", "one year earlier", "same period", "corresponding period", "same quarter", "same month",
        "comparable period", "on the year", "last year's", "prior-year", "annual", "annually",
    ),
    "since_quarter": (
        "sequentially", "sequential", "quarter-on-quarter", "quarter on quarter", "quarter-over-quarter", "qoq",
        "the previous quarter", "last quarter", "the prior quarter", "the preceding quarter", "a quarter earlier",
        "linked quarter", "previous three months",
    ),
    "since_month": (
        "month-on-month", "month on month", "month-over-month", "last month", "the previous month",
        "a month earlier", "a month ago", "a month before", "on the month", "the prior month",
    ),
    "since_week": (
        "last week", "the previous week", "a week earlier", "a week ago", "the prior week", "on the week",
    ),
    "since_day": ("the previous day", "yesterday", "a day earlier", "on the day", "the previous close"),
    # figures that move against the thing that they are quoted for
    "quoted": (
        "dollar", "greenback", "yen", "euro", "pound", "sterling", "franc", "mark", "lira", "peso", "real", "rand",
        "ruble", "rouble", "rupee", "rupiah", "ringgit", "baht", "won", "yuan", "renminbi", "krona", "krone",
        "zloty", "forint", "lev", "leu", "hryvnia", "dinar", "currency", "loonie", "aussie", "kiwi", "bolivar",
        "cedi", "naira", "shilling", "escudo", "peseta", "drachma", "koruna", "tenge", "lari", "dong", "kyat",
        "exchange rate",
    ),
    # what says that a value is of an earlier time
    "time": (
        "year", "years", "year's", "quarter", "quarters", "quarter's", "month", "months", "month's", "week", "weeks", "week's",
        "day", "days", "period", "period's", "ago", "earlier", "previous", "previously", "prior", "last", "before",
        "then", "originally", "yesterday", "season", "decade", "century", "year-earlier", "year-ago", "prior-year",
        "former", "formerly", "initially", "half", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august", "september",
        "october", "november", "december", "decades",
    ),
    # between two values that are compared, where the talk turns to something else
    "other_statement": (
        "but", "whereas", "although", "though", "because", "when", "if", "after", "before", "despite", "than in",
        "which", "where",
    ),
    # a gap between two sides told before, however it is put
    "names_gap": (
        "margin", "lead", "majority", "gap", "difference", "advantage", "win", "victory", "defeat", "loss", "success",
        "triumph", "edge", "thrashing", "rout", "drubbing", "cushion", "deficit", "gulf", "hammering", "beating",
        "buffer", "disparity", "trouncing", "romp",
    ),
    # what a gap counts where the values are never told without its name: a score of 231 is none of points
    "named_with_score": ("point", "place", "seat"),
    "leads_to_gap": (
        "of", "was", "is", "by", "at", "stands", "stood", "came", "comes", "to", "a", "an", "the", "only", "just", "mere",
        "some", "exactly", "being", "finished", "ended", "worked", "out", "works", "final", "precisely", "full",
    ),
    "parted_by": (
        "to the good", "clear", "ahead", "adrift", "behind", "separated", "separates", "separating", "apart", "to spare",
        "in front", "off the pace", "divided", "better off", "worse off", "back",
    ),
    # a ratio between two groups; that of others, or one that is not reached
    "names_ratio": ("ratio",),
    "no_such_ratio": (
        "national", "nationally", "average", "recommended", "maximum", "minimum", "target", "limit", "elsewhere", "ideal",
        "fallen", "risen", "had", "until", "if", "some", "primary", "secondary", "each", "not", "unless", "permitted",
    ),
    # words of points between two shares; beside those of change, what says that they are a shift; what they are no shift of
    "points_named": ("point", "points"),
    "shifted": ("worse", "better", "adrift", "higher", "lower"),
    "no_shift": (
        "swing", "lead", "leads", "margin", "ahead of", "behind", "clear of", "gap", "average", "national", "nationally",
        "expect", "expects", "further", "another", "will", "likely", "hope", "hopes", "fear", "should", "by christmas",
        "index", "turnaround", "each", "every", "target", "error", "more than half",
    ),
    "holds_points": (
        "since", "than", "against", "compared", "versus", "among", "nationally", "average", "elsewhere",
    ),
    "held_there": ("on", "from", "above", "below", "for", "in", "at"),
    # a former time of which a value is told
    "past_then": (
        "last year", "last month", "last week", "last summer", "last autumn", "last winter", "last spring", "last season",
        "last september", "last october", "last november", "last december", "last january", "last february",
        "last march", "last april", "last may", "last june", "last july", "last august", "ago", "year earlier",
        "month earlier", "years earlier", "a year before", "the year before", "years before", "previous", "previously",
        "in january", "in february", "in march", "in april", "in may", "in june", "in july", "in august",
        "in september", "in october", "in november", "in december", "last time", "prior",
    ),
    # verbs that say that something has become so many times what it was
    "multiplied": ("doubled", "trebled", "tripled", "quadrupled", "quintupled", "halved"),
    # what takes it away again: other times, other places, means of many
    "not_as_told": (
        "since", "average", "averages", "when", "while", "almost every", "where", "except", "until", "each",
        "decade", "years", "months", "weeks", "per", "unless", "typically", "up to", "as much as",
    ),
    "than_at_what": ("than", "as"),
    # how much dearer or better paid one of two is
    "dearer": ("dearer", "higher", "lower", "more expensive", "cheaper", "less expensive", "more", "less", "costlier"),
    "cheaper": ("cheaper", "lower", "less expensive", "less"),
    "paid_too": ("salary", "salaries", "wage", "wages", "income", "incomes", "fee", "fees", "tariff", "premium"),
    "joining_two": ("and", "while", "but", "whereas"),
    # nouns for any case of what a sentence told of, and words that count it again
    "any_case": (
        "incident", "case", "report", "complaint", "offence", "offense", "call", "instance", "occurrence", "episode",
    ),
    "counted_again": (
        "there", "number", "total", "figure", "tally", "count", "counted", "recorded", "logged", "registered", "noted",
    ),
    # what tells of the year before another, and what is less than a year
    "year_before": (
        "a year earlier", "the year before", "the previous year", "a year before", "a year ago", "the season before",
        "the previous season", "a season ago", "a season earlier", "the summer before", "the previous summer",
    ),
    "part_of_year": (
        "month", "quarter", "week", "half", "january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december", "monthly", "weekly",
    ),
    # a time that is surely before that of another value
    "long_past": ("ago", "earlier", "before", "previous", "previously", "had been", "had stood", "prior", "formerly"),
    # a sum that is told again of what a sentence was about
    "stood_then": ("was", "is", "came", "comes", "stands", "stood", "amounted", "reached"),
    "sum_again": ("median", "average", "figure", "sum", "total", "bill"),
    "leaves_open_at_all": ("without", "no"),
    "cases_of_it": ("of them", "such cases", "such incidents"),
    "taken_up_by": ("it", "they", "its", "their", "he", "she", "his", "her"),
    "priced_apiece": (
        "litre", "liter", "gallon", "pint", "loaf", "kilo", "tonne", "barrel", "bag", "ticket", "head", "bale", "bottle",
        "pound", "ton", "bushel", "night", "return", "fare", "unit",
    ),
    # a noun of money, and the verb or the noun by which its sum is told
    "told_of_money": (
        "profit/made", "profit/profit", "profits/earned", "profits/profits", "earnings/earned", "earnings/made",
        "rents/lets", "rents/rents", "rents/rent", "rent/rent", "prices/costs", "price/costs", "prices/sells",
        "price/sells", "price/price", "prices/price", "sales/sold", "sales/sales", "turnover/turnover", "sales/took",
        "turnover/took", "revenue/took", "revenue/revenue", "fees/fee", "fees/pay", "fares/fare", "losses/lost",
        "fines/fines", "losses/losses", "debts/owes", "debts/owed", "debt/owed", "debt/owes", "fines/collected",
    ),
    "said_of_anything": ("according", "department", "council", "police", "union", "year", "which", "there", "their", "percent"),
    "further_down": ("third", "fourth", "fifth", "sixth"),
    # what a gap is held against that is no side of it
    "of_no_rival": (
        "record", "her best", "his best", "schedule", "the pace", "target", "cut-off", "the field", "the rest", "the pack",
        "leader", "leaders", "par", "at the bell", "halfway", "quota", "threshold", "the mark", "others", "bronze",
        "the time", "her time", "his time", "standard", "average", "national",
    ),
    # between a gap and a side of it there is none of these
    "parts_sides": (
        "at the bell", "halfway", "because", "than in", "half", "lap", "stage", "round", "while", "but", "although",
        "though", "after", "before", "when", "if", "where", "since", "until", "then",
    ),
    "measured_gap": ("gap", "difference", "gulf", "disparity", "margin", "majority", "lead", "advantage"),
    "states_gap": ("of", "by", "was", "is", "at", "stands", "stood"),
    "having_won": (
        "won", "lost", "beat", "beaten", "prevailed", "triumphed", "defeated", "winning", "losing", "beating", "wins",
        "edged", "outscored", "carried", "elected", "victorious", "decided by", "settled by", "trailed", "led", "ahead", "behind",
    ),
    "of_another_time": (
        "ago", "last year", "last month", "last week", "last time", "last season", "last summer", "last autumn",
        "last winter", "last spring", "last election", "previous", "previously", "former", "once", "used to", "past",
        "year earlier", "month earlier", "week earlier", "before that", "the year before",
        "had led", "had won", "had lost", "had beaten", "had trailed", "had finished", "normally", "usually",
        "typical year", "next year", "next month", "next season", "tomorrow", "second-half", "swing", "short",
    ),
    "hoped": (
        "forecast", "forecasts", "expected", "target", "planned", "budgeted", "predicted", "projected", "would", "should",
        "hoped", "promised", "pledged", "if", "goal", "limit",
    ),
    # scores that are not the last of a match, and matches that are told in sets or over two legs
    "no_final": (
        "half-time", "halftime", "half", "break", "interval", "quarter", "led", "lead", "trailed", "ahead", "behind",
        "down", "up", "made it", "to make it", "level", "last", "earlier", "previous", "ago", "run", "spell", "inning",
        "innings", "period", "record", "set", "sets", "turn", "deficit", "series", "season", "burst",
    ),
    "no_score": ("aggregate", "sets", "series", "penalties 4-3", "shoot-out", "shootout", "innings", "legs", "tie-break", "poll",
        "polls", "percent", "%",
    ),
    # a place that was taken, with the figure that earned it
    "took_place": (
        "finished", "came", "placed", "was", "is", "are", "were", "lie", "lies", "lay", "sit", "sits", "sat", "stand",
        "stands", "took", "take", "takes", "ranked", "ranks", "ended", "won", "earned", "claimed", "landed", "home",
        "remain", "remains", "finish", "secured", "collected", "taking", "claiming", "earning", "ending", "finishing",
        "go into", "goes into", "went into", "go to", "started", "began", "begin", "head into", "remained",
    ),
    "after_a_place": (
        "in", "with", "on", "at", "place", "spot", "position", "behind", "and", "after", "overall", "there", "for", "from",
        "medal", "of", "placed",
    ),
    "placed_apart": (
        "section", "sections", "group", "pool", "conference", "heat", "heats", "semi-final", "semi-finals", "qualifying",
        "category", "junior", "seniors", "under-18", "age group", "in hand", "deducted", "deduction",
        "average", "goal difference", "world record", "record", "personal best of", "season's best", "quota", "rebounds",
        "assists", "quarter", "per game", "scoring", "team-high", "points allowed", "estimated",
    ),
    "ahead_of_them": ("ahead of them", "above them", "ahead of him", "ahead of her", "in front of them", "above him", "above her"),
    # a record told with what it was of, and one that was set
    "record_named": ("the", "his", "her", "its", "their", "whose", "previous", "old", "former"),
    "new_record": ("new record", "new high", "new best", "new mark", "new auction high", "new auction record", "new low"),
    "sets_an_aim": (
        "promised", "pledged", "vowed", "told to", "asked to", "committed to", "aim was", "aimed", "ceiling", "budgeted",
        "promise", "undertook to", "ordered to", "obliged to", "had to", "was set", "were set", "set a", "wants", "wanted",
    ),
    "not_aimed": ("each", "every", "per", "revised", "raised to", "lowered to", "cut to", "by 2030", "would be", "could"),
    "shares_a_place": ("tied", "joint", "jointly", "equal", "level", "would", "not", "n't", "could", "if", "among"),
    "with_a_figure": (
        "with", "on", "at", "of", "scored", "scoring", "polled", "polling", "from", "had", "having", "in", "clearing",
        "throwing", "jumping", "leaping",
    ),
    "leads_to_score": (
        "had", "with", "on", "at", "scored", "polled", "has", "have", "got", "of", "managed", "recorded", "took", "leapt",
        "threw", "cleared", "jumped", "made", "carded", "amassed", "earned", "gained", "posted", "won", "received",
        "collected", "reached", "clocked", "ran", "swam", "totalled", "totaled", "registered", "in",
    ),
    # two values told apart and held against each other later
    "held_against_base": ("as", "than", "in", "at", "on", "for", "to", "she", "he", "they", "it", "of", "there", "a"),
    "pays": (
        "pay", "pays", "paid", "paying", "cost", "costs", "costing", "price", "priced", "expensive", "dear", "charge",
        "charges", "charging", "spend", "spends", "spent", "spending", "fetch", "fetches", "rent", "rents", "lets", "sells",
        "changes hands", "change hands", "changed hands", "earn", "earns", "earned", "earning",
    ),
    "saying_how_often": ("times", "often", "twice", "were", "have", "been", "that", "with", "from", "than", "they"),
    "compares_at_large": ("higher", "lower", "larger", "smaller", "bigger", "greater", "better", "worse"),
    "measure_noun": (
        "rate", "yield", "tally", "total", "figure", "score", "average", "count", "number", "level", "reading", "share",
        "result", "output", "harvest", "turnout", "price", "rent", "pay", "wage", "bill", "mean", "median", "percentage",
        "proportion", "pass", "population", "crop", "rainfall", "return", "growth", "spend", "budget",
    ),
    "been_at": (
        "was", "is", "were", "are", "remained", "remains", "still", "the", "slightly", "far", "much", "even", "well",
        "actually", "again", "rate", "therefore", "thus", "also", "clearly",
    ),
    "in_the_same": (
        "the same city", "the same town", "the same county", "the same state", "the same province", "the same region",
        "the same country", "the same district", "the same street", "the same river", "the same range", "the same park",
        "the same league", "the same division", "the same list", "the same island", "the same village", "the same sector",
        "the same group", "the same field",
    ),
    "told_of_now": ("now", "this year", "today", "this month", "this season", "this week", "currently", "new"),
    "less_wins": ("shot",),
    "scored_too": ("medal", "gold", "win", "title", "place", "mark", "percent"),
    "adding_on": ("further", "another", "additional", "extra", "more"),
    "of_another_stage": (
        "across", "statewide", "nationwide", "citywide", "overall", "nationally",
        "half-time", "halftime", "half time", "half-way", "halfway", "at the break", "at the interval", "first count",
        "first leg", "first innings", "first half", "first quarter", "third quarter", "quarter-final", "heat", "heats",
        "had separated", "had been", "if", "cut", "reduced", "narrowed", "slashed", "grew", "grown", "shrank", "shrunk", "widened", "increased", "rose", "fell", "trimmed", "aggregate", "table", "standings", "series", "poll", "polls", "third-placed",
    ),
    "scored": ("vote", "run", "point", "goal", "shot", "try", "seat", "wicket", "length"),
    "counted_alike": ("ballot vote", "paper vote", "stroke shot", "trie try"),
    # what lies between two sides
    "margin": (
        "lead", "leads", "led", "leading", "ahead", "advantage", "margin", "majority", "gap", "difference", "cushion",
        "winning margin", "won", "win", "wins", "winning", "victory", "beat", "beaten", "beating", "defeated", "defeat",
        "lost", "loss", "deficit", "trail", "trails", "trailed", "behind", "edge", "outpolled", "outscored",
        "differential", "spread", "disparity", "carried", "besting", "topping", "edging", "defeating", "spare",
        "surplus", "overrun", "overspend", "overspending", "underspend", "shortfall", "excess", "overshoot",
        "overshooting", "overshot", "undershooting", "undershot", "undercutting", "undercut", "outbidding", "outbid",
        "discrepancy", "overran", "overspent", "underspent", "overpaid", "underpaid",
    ),
    # before a figure that is part of another or stands beside it
    "aside": (
        "excluding", "including", "plus", "net of", "of which", "minus", "rank", "ranked", "place", "position",
        "number", "no.",
    ),
    # the days of the week, counted from Monday
    # words that set two groups against each other, so that a figure behind them belongs to the other one
    "apart": ("vs", "versus", "compared", "against", "than", "respectively", "one"),
    # what a percentage can be of besides a group: an effect, a threshold, a chance
    "effect": (
        "reduction", "reductions", "increase", "increases", "decrease", "decline", "improvement", "improvements",
        "loss", "gain", "level", "levels", "threshold", "risk", "chance", "probability", "confidence", "ci",
        "stenosis", "discount", "change", "drop", "rise", "higher", "lower", "more", "less", "above", "below",
    ),
    # what those do that answer a survey
    "gave_answer": (
        "filled in", "filled out", "filled it in", "responded", "answered", "replied", "completed", "returned", "took part",
        "sent back", "spoke", "were asked", "were polled", "were surveyed", "were questioned", "were interviewed",
        "gave an answer", "gave a view", "gave an opinion", "participated", "expressed a view", "had a view", "took the survey",
        "expressed an opinion",
    ),
    # words before a figure that another is held against, and that is no whole of what follows
    "compares_with": ("than", "from", "against", "versus", "vs", "compared"),
    # what takes a majority away again
    "denied": (
        "short", "lack", "lacks", "lacked", "lost", "lose", "loses", "losing", "without", "fail", "fails",
        "failed", "no", "not", "nor", "never", "need", "needs", "needed", "needing", "deny", "denied", "denying",
        "from", "but", "shy", "if", "below", "under", "less", "despite", "although", "though", "would", "could",
        "deprived", "hung", "minority", "previously", "formerly", "exactly", "half",
    ),
    # what stands in a breakdown without being a part of it
    "no_part": (
        "including", "includes", "include", "included", "whom", "which", "them", "these", "among", "such",
        "mainly", "mostly", "each", "every", "per", "both", "mean", "median", "average", "aged", "age", "range",
        "ci", "sd", "iqr", "p", "vs", "versus", "or", "up", "down", "than", "respectively", "now", "currently",
        "previously", "compared", "another", "more", "about", "etc", "minus", "offset", "less", "net",
    ),
    # words for people by sex or age, of which nobody bears two
    "sexes": (
        "men", "women", "man", "woman", "male", "males", "female", "females", "boys", "girls", "boy", "girl",
        "children", "child",
    ),
    # words for people, or for what happens to one person each
    "persons": (
        "people", "patients", "participants", "subjects", "persons", "individuals", "adults", "volunteers",
        "respondents", "children", "infants", "babies", "students", "pupils", "members", "deaths", "cases",
        "victims", "casualties", "fatalities", "players", "athletes", "passengers", "workers", "employees",
        "staff", "residents", "prisoners", "hostages", "survivors", "controls", "candidates", "officers",
        "soldiers", "civilians", "applicants", "doctors", "nurses", "teachers", "citizens", "lawmakers",
        "legislators", "delegates", "jurors", "recruits", "attendees", "migrants", "refugees", "suspects",
        "arrests",
    ),
    # words for people who may be of several groups at once
    "overlapping": (
        "foreigners", "nationals", "americans", "britons", "teenagers", "minors", "pensioners", "policemen",
        "police", "journalists", "medics", "rescuers", "troops", "fighters", "militants", "women", "men", "starts",
        "goals", "tries", "wickets", "wins",
    ),
    # what stands between a total and a list of something else
    "no_list": (
        "with", "armed", "top", "chart", "number", "no", "per", "share", "each", "every", "innings",
        "respectively", "before", "after", "excluding", "ranked",
    ),
    # labels that between them leave nothing over
    "counterparts": (
        "land", "water", "paved", "unpaved", "urban", "rural", "male", "female", "males", "females", "men",
        "women", "boys", "girls", "domestic", "foreign", "public", "private", "for", "against", "yes", "no",
        "abstentions", "abstained", "other",
    ),
    # the last item of a list of shares, which takes what the others leave
    "leftover": (
        "other", "others", "unspecified", "undecided", "unsure", "unknown", "undeclared", "abstained", "blank",
        "spoiled", "spoilt", "invalid", "opinion", "know", "abstain", "abstaining", "don't", "unsure", "rest", "remaining", "remainder", "neutral",
    ),
    # what is said of a whole that is given to several, or comes from several
    "dividing": (
        "goes", "going", "went", "go", "earmarked", "allocated", "apportioned", "shared", "distributed", "comes", "coming", "came",
        "sources",
    ),
    # the two sides of a question
    "in_favour": (
        "yes", "favour", "favor", "favoured", "favored", "support", "supported", "supporting", "backed", "back", "approve",
        "approved", "approving", "agree", "agreed", "for", "keep", "happy", "satisfied", "remain", "stay",
    ),
    "opposed": (
        "no", "against", "oppose", "opposed", "opposing", "disapprove", "disapproved", "disapproving", "disagree", "disagreed",
        "reject", "rejected", "unhappy", "dissatisfied", "leave",
    ),
    # words of a choice that each makes once
    "voting": ("vote", "votes", "voted", "runoff", "ballot", "ballots", "split", "divided", "chose"),
    # words that make percentages in a row no shares of one whole
    "no_shares": (
        "languages", "language", "respectively", "growth", "each", "compared", "versus", "vs", "inflation",
        "annually", "turnout", "swing", "points", "chance", "odds", "ci", "iqr", "discount", "return", "yield",
        "interest", "margin", "than", "use", "used", "users", "although", "because", "threshold", "deemed",
    ),
    # the ends of a range
    "extremes": (
        "low", "lows", "lowest", "high", "highs", "highest", "least", "most", "minimum", "maximum", "smallest",
        "largest", "shortest", "longest", "youngest", "oldest", "cheapest", "dearest", "between", "range", "ran",
        "ranging", "ranged", "ranges", "varied", "vary", "varies", "spanned", "spanning", "lightest", "heaviest",
        "tallest", "slowest", "fastest", "poorest", "richest",
    ),
    # notes on questions with several answers
    "several_answers": (
        "at least one", "one or more", "and one about", "and one for", "and one of", "tick all", "all that apply",
        "more than one", "more than 100", "more than 1 ", "multiple", "several answers", "could choose", "could tick",
        "exceed 100", "exceeds 100", "not add", "not sum", "up to two", "up to three", "overlap", "of any race",
        "any combination", "either race",
    ),
    # headers and labels of a sum
    "totals": ("total", "totals", "all", "sum", "overall", "altogether", "combined", "together"),
    # captions of a table that shows some of its kind
    # words right before "one" that ask for one answer and no more
    "names_one": (
        "name", "which", "pick", "choose", "select", "tick", "cite", "give", "give", "given", "allowed", "vote", "votes", "naming", "picking",
        "choosing", "list", "identify",
    ),
    # words of a choice of which each made one
    "asks_several": ("each of", "for each", "in turn", "per", "every", "two", "three", "four", "differed"),
    "single_answer": (
        "a single answer", "a single box", "a single choice", "a single name", "a single reason", "only a single", "just a single",
        "one vote each", "one answer each", "single-choice", "choose only one", "pick only one", "name only one", "select only one",
        "give only one", "tick only one", "only one answer", "only one choice", "only one box", "only one option",
        "name the one", "name one", "pick the one", "pick one", "choose the one", "choose one", "for the one", "which one",
        "select one", "single favourite", "single favorite", "single most", "could choose only one", "a single thing",
        "their first choice", "their single biggest", "their favourite", "their favorite",
    ),
    # words that make a share of a list one of others than those before it
    "shares_of_others": (
        "women", "men", "young", "older", "younger", "over", "under", "aged", "also", "both", "too", "either", "nationally",
        "last", "against", "up", "down", "rose", "fell",
    ),
    "selection": (
        "top", "largest", "biggest", "selected", "selection", "leading", "main", "first", "highest", "lowest",
    ),
    # words of a text beside a table that make its rows only some of what the text counts
    "picks_rows": (
        "top", "largest", "biggest", "selected", "selection", "leading", "main", "highest", "lowest", "most", "fewest",
        "least", "greatest", "smallest", "busiest", "heaviest", "best", "worst", "some", "other", "others", "world",
        "worldwide", "nationwide", "nationally", "globally", "including", "excluding", "among", "example", "examples",
        "sample", "chosen", "picked", "listed", "only", "each", "every", "could", "can", "would", "might", "will",
        "should", "hope", "hopes", "hoped", "plan", "plans", "planned", "aim", "aims", "want", "wants", "lost", "lose", "gained",
        "added", "shed", "cut", "bought", "needed", "need", "more", "fewer", "less", "than", "ago", "earlier", "before", "since",
        "once", "until", "originally", "not", "never", "no",
    ),
    # words above a table that make its rows some of more
    "selection_above": (
        "some of", "most of", "a few of", "sample", "samples", "example", "examples", "busiest", "worst", "smallest",
        "greatest", "heaviest", "fewest", "poorest", "richest", "fastest", "oldest", "youngest", "chosen", "picked",
        "random", "total is for", "total for all", "total of all", "best", "wealthiest", "longest", "excerpt", "extract",
        "not all", "only some", "not shown", "omitted",
    ),
    # words that lead from what all rows of a table have to the number of them
    "leads_to_rows": (
        "at", "in", "across", "between", "from", "over", "by", "through", "on", "for", "the", "its", "all", "our",
        "their", "these", "of", "to", "spread", "called", "held", "kept", "at all", "among",
    ),
    # words of a selection that may be those of a period
    "first_of_several": ("first",),
    # what is called first and is no selection: a period
    "first_of_periods": (
        "quarter", "half", "half-year", "year", "month", "months", "week", "weeks", "semester", "term", "trimester",
        "period", "season", "day", "days", "decade", "century", "instance", "weekend", "time",
    ),
    # what says that figures stand for so many each
    "in_thousands": ("thousand", "thousands", "000", "000s", "k"),
    "in_millions": ("million", "millions", "m", "mn", "mln"),
    "in_billions": ("billion", "billions", "bn"),
    # what says that figures were rounded before they were added
    "rounded": ("rounding", "rounded", "round"),
    # headers of a column of people that others are counted among
    "population_headers": ("population", "residents", "people", "inhabitants", "pop", "households", "pupils", "patients", "members", "workers", "employees", "births", "vehicles", "homes"),
    # headers of a column of places in an order
    "rank_headers": ("rank", "ranking", "pos", "position", "place", "#", "no"),
    # what a table of places is put in order by, if nothing else is said
    "ranking_headers": ("points", "pts", "score", "total"),
    # what is put in order by years, which are no figures
    "by_age": ("oldest", "newest", "youngest", "earliest", "latest", "first", "last"),
    # headers of a column that others add up to, and those of the results of matches
    "summing_headers": ("medals", "played", "pld", "matches", "games", "p", "gp", "mp"),
    "result_headers": ("w", "d", "l", "won", "drawn", "lost", "wins", "draws", "losses", "defeats", "gold", "silver", "bronze"),
    # labels of rows that belong to the row above
    "within_rows": ("of", "including", "incl", "excl", "excluding", "less", "–", "-"),
    # headers of columns that are not added up
    "no_total": (
        "%", "percent", "percentage", "cent", "share", "rate", "ratio", "average", "mean", "median", "per", "rank",
        "ranking", "position", "pos", "year", "id", "no", "number", "#", "age", "change", "index", "price",
        "margin", "growth", "density", "speed", "temperature", "score", "rating", "since", "founded", "opened",
        "points",
    ),
    # first words of labels that name a part of a longer period
    "short_periods": (
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
        "dec", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed",
        "thu", "fri", "sat", "sun", "q1", "q2", "q3", "q4", "first", "second", "third", "fourth", "spring",
        "summer", "autumn", "winter", "week", "day",
    ),
    # labels of the longer period
    "long_periods": ("quarter", "year", "half", "half-year", "week", "month", "season", "period", "weekend", "h1", "h2"),
    # words that set another subject against the one before
    "clause_breaks": ("while", "whereas", "although", "though", "but", "however", "yet"),
    # words that begin a clause about something else than its head
    "relative_words": ("where", "which", "whose", "who", "of which", "of whom"),
    # what may follow the thing that a share is of, where it is all of it
    "of_it_are": ("was", "were", "is", "are", "went", "go", "goes", "came", "come", "fell"),
    "subtotals": ("subtotal", "sub-total"),
    # what makes a row of the rest of one that begins like a total: "all other"
    "rest_words": ("other", "others", "else", "remaining", "rest"),
    # what makes a change one of every step
    "every_step": ("every year", "each year", "in every year", "in each year", "year after year"),
    # what makes a change in the words beside a table one of more, or of something else, than it shows
    "wider_scope": (
        "nationally", "national", "worldwide", "countrywide", "statewide", "elsewhere", "city", "county", "country",
        "nation", "online", "globally", "regionally", "neighbouring", "neighboring", "similar", "another",
        "excluding", "except", "without", "adjusted", "like-for-like", "real terms", "seasonally", "per head", "underlying",
        "month", "months", "week", "weeks", "fortnight", "january", "february", "april", "june", "july",
        "august", "september", "october", "november", "december", "spring", "summer", "autumn", "winter", "halfway",
        "first half", "second half", "forecast", "expected", "target", "would", "could", "will", "if", "planned",
    ),
    # headers of two columns, the first of which is before the second
    "earlier_headers": ("last year", "before", "then", "previous year", "previous", "last season", "last month", "last week"),
    "later_headers": ("this year", "after", "now", "current year", "current", "this season", "this month", "this week"),
    # what may stand between a verb and the percentage by which it changed something
    "by_how_much": ("", "by", "by a", "by an", "by some", "by just", "by only", "by about", "by nearly", "by almost", "by fully"),
    # values that a table can be the greatest and the least of, whatever it is of
    "table_most": ("highest", "largest", "biggest", "most", "greatest"),
    "table_least": ("lowest", "smallest", "fewest", "least"),
    "peaking": ("peaked", "peaks"),
    # what makes such a superlative one of another list
    "other_lists": (
        "second", "third", "fourth", "fifth", "next", "joint", "one of", "among", "since", "ever", "last time", "previous",
        "previously", "before", "outside", "except", "apart", "other", "after", "behind", "excluding", "of the smaller",
        "of the larger", "increase", "rise", "fall", "drop", "change", "growth", "per", "in the country", "in the world",
        "nationally", "record", "average", "share", "proportion", "expected", "forecast", "until", "if", "had been",
        "would", "could", "may", "might", "at most", "most of", "most likely", "most recent", "once", "used to", "not",
    ),
    # headers of a column that two others make
    "product_headers": (
        "takings", "revenue", "revenues", "value", "cost", "costs", "amount", "income", "sales", "receipts", "bill", "total",
        "area", "payroll", "wages", "turnover", "proceeds", "pay", "wage", "due", "fee", "fees", "charge", "points", "sum",
        "spend", "spending", "paid", "budget", "distance",
    ),
    "remainder_headers": (
        "surplus", "deficit", "balance", "profit", "net", "left", "remaining", "gap", "margin", "majority", "lead",
        "difference", "diff", "gd", "change", "loss", "excess", "shortfall", "unspent",
    ),
    "quotient_headers": ("per", "each", "average", "mean", "density", "/"),
    # headers of a column of shares
    "share_headers": ("%", "share", "percent", "percentage", "cent"),
    # headers that make percentages something else than shares
    "no_share_headers": (
        "change", "growth", "swing", "rate", "poor", "turnout", "rise", "fall", "increase", "of", "yield",
        "return", "margin",
    ),
    # headers of a column of differences
    "change_headers": ("change", "difference", "diff", "rise", "increase", "growth"),
    # what makes a stretch of time one of many, or a rule and not an event
    "recurring": (
        "each", "every", "per", "average", "averaging", "quarantine", "terms", "tickets", "passes", "rolling", "aged",
        "age", "older", "younger", "old", "follow-up", "combined", "between them", "a week", "a day", "a month",
        "a year", "daily", "weekly", "working", "business", "trading hours", "trading day", "trading from",
        "trading between", "twice", "three times", "four times", "several times",
    ),
    # what begins another thought, so that a date after it belongs to that
    "break": (
        "and", "but", "after", "before", "since", "when", "while", "who", "which", "whose", "that", "because",
        "although", "later", "earlier", "ago", "then",
    ),
    # journeys that may cross into another time zone
    "flown": (
        "flight", "flights", "flew", "fly", "flies", "flying", "landed", "lands", "took off", "airport", "plane",
    ),
    # clocks that do not show the same time
    "zone": (
        "local time", "time zone", "time zones", "clocks", "gmt", "utc", "est", "edt", "pst", "pdt", "bst", "cet",
    ),
    # relatives, whose ages and dates are others
    "kin": (
        "mother", "father", "son", "sons", "daughter", "daughters", "brother", "brothers", "sister", "sisters",
        "wife", "husband", "child", "children", "parents", "grandfather", "grandmother", "grandson", "granddaughter",
        "uncle", "aunt", "twin", "cousin", "partner", "widow",
    ),
    # what tells a clock time from a score, a ratio or a time run
    "at_hour": (
        "at", "by", "until", "till", "from", "before", "after", "between", "to", "and", "the", "around", "about",
        "opens", "closes", "since",
    ),
    # what runs by a clock of its own
    "stopwatch": (
        "score", "half", "period", "quarter", "lap", "race", "record", "odds", "ratio", "psalm", "psalms", "verse",
        "verses", "minute mark", "mark", "pace", "seconds", "marathon", "finished", "clocked", "duration", "play",
        "goal", "goals", "scored", "overtime", "chapter marks", "timestamps", "episode", "podcast", "scale", "bible", "genesis", "isaiah", "matthew", "luke", "john",
    ),
    # what puts two dates into different years
    "year_apart": (
        "last year", "this year", "next year", "a year", "years", "annual", "annually", "every year", "each year",
        "previous year", "following year",
        "last year's", "this year's", "next year's",
    ),
    # opens a clause on what happened meanwhile: "as loans rose"
    "while_doing": ("as",),
    # behind "as" where no clause with a subject begins: "as against", "as of"
    "no_subjects": (
        "against", "compared", "of", "at", "a", "an", "well", "much", "many", "part", "it", "though", "if", "in", "with",
        "to", "for", "from", "expected", "forecast", "planned", "usual", "before", "ever", "opposed", "such",
    ),
    # behind an article: what is the most, or the first, of its kind, besides words such as "highest"
    "ranks_first": ("first", "most", "least", "best", "worst"),
    "ranked_among": ("since", "time"),
    # what a price does for a while
    "for_a_while": ("touched", "touching", "topped", "topping", "peaked"),
    # opens a sentence before a rate, and what goes on behind it
    "opens_with_rate": ("at", "at a rate of", "at about", "at just", "at nearly", "at some"),
    "known_pace": (
        "it", "that", "this", "output", "production", "they", "progress", "the pace", "the rate", "the work",
        "the speed", "the output", "the figure", "the total", "sales", "demand", "attendance",
    ),
    # what a stretch of time ahead is without, and what is done by it
    "lacking": ("without", "with no", "of disruption", "minus"),
    "interrupting": (
        "stop", "stops", "stopped", "stopping", "strike", "strikes", "stoppage", "shut", "shuts", "shutdown", "close",
        "closes", "closed", "closure", "cancel", "cancelled", "canceled", "suspend", "suspended", "suspension", "halt",
        "halted", "cut off", "walk out", "walkout", "walk-out", "down tools", "withdraw", "withdrawn", "grounded",
        "out of action", "out of service", "lockout", "industrial action", "boycott",
    ),
    "weekdays": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    "is_enough": ("should",),
    "not_lacked": (
        "talks", "talk", "a deal", "agreement", "progress", "rain", "sun", "sunshine", "incident", "accident", "pay",
        "pass", "needed", "wages", "frost",
    ),
    "another_stay": (
        "last", "previous", "previously", "earlier", "ago", "before", "had been", "had ended", "spring", "summer", "autumn",
        "winter", "in 20", "later",
    ),
    "may_be_ahead": (
        "would", "will", "could", "should", "might", "can", "must", "promises", "threatens", "seems", "ought",
    ),
    # two groups that are all there are, and what is made up of them
    "pairs_of_all": (
        "home/away", "primary/secondary", "private/public", "full-time/part-time", "weekdays/weekends", "day/night",
        "first-time/movers", "adults/children", "domestic/foreign", "smokers/non-smokers", "graduates/non-graduates",
    ),
    "of_all_as_one": (
        "as a whole", "whole", "entire", "overall", "for all", "of all", "across all", "combined", "both", "together", "the two",
        "everyone",
    ),
    "for_all_of_them": (
        "for all pupils", "for all students", "for all workers", "for all staff", "for all patients", "for all employees",
        "for all players", "for all candidates", "for all entrants", "for all buyers", "for all those", "for everyone",
        "for all concerned", "for all games", "overall average", "overall mean", "average overall",
        "the overall figure", "for all who", "for all of them", "average for all", "mean for all", "figure for all",
    ),
    "taking_part": (
        "over", "across", "questioned", "asked", "surveyed", "polled", "treated", "tested", "took", "part", "interviewed",
        "concerned", "whole", "entire", "everyone", "everybody", "together", "both", "two",
    ),
    "made_up_of_both": (
        "year group", "class", "school", "workforce", "group", "cohort", "sample", "survey", "team", "staff", "intake",
        "college", "firm", "company", "season", "campaign", "squad", "field", "electorate", "form", "study", "trial",
        "student body", "cast", "crew", "week", "sector", "population", "department",
    ),
    # goes on from an interval to a rate
    "goes_on_to_rate": (
        "that means", "this means", "which means", "that makes", "this makes", "that is", "that's", "that gives",
        "this gives", "it means", "that works out", "this works out", "in other words", "that amounts to",
        "that adds up to", "that equates to", "this equates to", "that translates", "that meant", "that made",
        "that comes to", "that was", "that will mean", "that would mean", "this will mean", "it works out",
    ),
    "each_way": ("each direction", "each way", "either direction", "both directions", "both ways", "either way"),
    # opens a sentence before the measure of what it is about
    "opening_with_measure": (
        "at", "covering", "measuring", "spanning", "weighing", "weighing in at", "extending to", "stretching to",
        "stretching for", "standing at",
    ),
    # what its measure is the measure of
    "its_measure": (
        "length", "height", "depth", "width", "breadth", "area", "expanse", "weight", "bulk", "frame", "course",
        "route", "run", "extent", "span", "surface", "acreage",
    ),
    "the_whole": ("entire", "full", "whole", "total", "vast", "huge", "great"),
    # of a measure that several things have, each
    "of_each_thing": (
        "each", "every", "apiece", "per", "average", "averaging", "up to", "at least", "away", "of which", "including",
        "another", "further", "extra", "plus", "all",
    ),
    # of a length that is that of the whole
    "end_to_end": ("from end to end", "end to end", "from tip to tip", "from bow to stern", "from nose to tail", "in length"),
    # of what has another measure since, or had one only then
    "still_growing": (
        "grew", "grown", "growing", "spread", "spreading", "so far", "already", "now", "still", "initially", "split", "divided",
        "once", "formerly", "used to", "as a teenager", "as a child", "as a boy", "as a girl", "at birth",
        "lost", "gained", "sold off", "added", "searched", "swapped", "cut", "extended", "shrank", "shrunk", "broken up",
    ),
    # leads to the measure of what a sentence is about
    "has_measure": (
        "is", "are", "was", "were", "of", "measures", "measured", "measuring", "covers", "covered", "covering", "extends",
        "extending", "extends to", "extended", "runs", "running", "spans", "spanning", "weighs", "weighed", "weighing",
        "in at", "at", "totals", "totalling", "totaling", "comprises", "comprising", "stretches", "stretching", "holds",
        "blackened", "burned", "burnt", "destroyed", "scorched", "charred", "consumed", "runs to", "stands", "contains",
        "occupies", "takes in", "extending to", "amounts to", "has", "being", "long", "weight",
    ),
    # the dimensions of a thing, by words that tell of them
    "sides_of_things": (
        "long=long", "longest=long", "length=long", "longer=long", "stretches=long", "stretch=long", "tall=high",
        "taller=high", "tallest=high", "high=high", "height=high", "highest=high", "higher=high", "stands=high",
        "wide=wide", "wider=wide", "widest=wide", "width=wide", "broad=wide", "broadest=wide", "deep=deep",
        "deepest=deep", "deeper=deep", "depth=deep", "runs=long", "above=high", "across=wide", "thick=thick",
    ),
    # leads to a number of years, their noun left out
    "of_those_years": ("past", "last", "next", "first", "other", "another"),
    # what one person does to another, whose age may then be told
    "done_to_another": (
        "signed", "hired", "recruited", "spotted", "taught", "coached", "met", "killed", "murdered", "attacked",
        "robbed", "raped", "assaulted", "married", "appointed", "discovered", "adopted", "interviewed", "trained",
        "jailed", "saw", "gave", "took on", "brought", "picked", "chose", "sent", "replaced", "succeeded", "beat",
        "him", "them", "someone", "somebody", "whom",
    ),
    # of a year that is not that of what follows
    "another_year": ("last year", "next year", "previous year", "following year", "year before", "years ago", "last year's", "next year's"),
    # what widens or changes the group that a superlative is of
    "scope": (
        "world", "world's", "country's", "nation's", "continent's", "europe's", "national", "second", "third",
        "fourth", "excluding", "outside", "except", "apart", "one of", "since", "ever", "once", "actual", "named",
        "official", "known", "recorded", "previous", "former", "planned", "will", "would",
    ),
    # of a target: not to be on the good side of it
    "judged": (
        "missed", "missing", "misses", "failed to reach", "failing to reach", "beat", "beats", "beating", "met",
        "meeting",
    ),
    # runs and swims against the clock
    "raced": (
        "ran", "run", "swam", "raced", "clocked", "sprint", "sprinter", "metres", "marathon", "lap", "time", "finish",
        "finished", "fastest", "world record",
    ),
    # where lasting longer is better
    "endured": (
        "longest", "lasted", "lasting", "survived", "stood", "held", "without", "reign", "innings", "endurance",
        "aloft", "underwater", "breath", "balanced", "streak", "speech", "in space", "in office", "plank",
    ),
    # what is better the less there is of it
    "less_is_better": (
        "emissions", "deficit", "debt", "inflation", "waiting", "wait", "costs", "cost", "spending", "budget",
        "unemployment", "deaths", "crime", "losses", "time of", "times of", "a time", "best time", "fastest time",
        "winning time", "finishing time", "lap time", "record time", "their times", "his time", "her time",
        "speed limit", "response", "golf", "carded", "course record", "par", "strokes", "shots", "handicap",
    ),
    # what may fall below nothing
    "may_turn_negative": (
        "profit", "profits", "profitability", "earnings", "income", "loss", "losses", "balance", "cash flow",
        "cashflow", "margin", "margins", "growth", "surplus", "deficit", "ebitda", "ebit", "eps", "net", "return",
        "returns", "spread", "yield", "yields", "result", "results", "savings", "per share", "equity", "change",
    ),
    # one by one: these do not come in parts
    "countable": (
        "personnel", "servicemen", "sailors",
        "settlements", "towns", "cities", "districts", "barrels", "hectares", "precincts", "wards", "constituencies",
        "customers", "subscribers", "clients", "tenants", "landlords", "homeowners", "diners", "attendees",
        "supporters",
        "people", "persons", "men", "women", "children", "boys", "girls", "soldiers", "troops", "civilians",
        "passengers", "deaths", "victims", "survivors", "bodies", "patients", "pupils", "students", "teachers",
        "workers", "employees", "voters", "lawmakers", "prisoners", "hostages", "houses", "homes", "schools",
        "hospitals", "villages", "drones", "missiles", "tanks", "ships", "vessels", "aircraft", "seats", "votes",
        "goals", "trains", "babies", "officers", "residents", "protesters", "demonstrators", "migrants", "refugees",
        "arrests", "miners", "sailors", "crew members", "fans", "spectators", "guests", "visitors", "tourists",
        "walkers", "runners", "cyclists", "swimmers", "climbers", "skiers", "riders", "jurors", "judges", "nurses",
        "doctors", "surgeons", "firefighters", "policemen", "police officers", "guards", "fishermen", "farmers",
        "builders", "drivers", "pilots", "councillors", "senators", "ministers", "deputies", "delegates", "candidates",
        "members", "volunteers", "divers", "rescuers", "detainees", "inmates", "suspects", "attackers", "militants",
        "rebels", "fighters", "gunmen", "sheep", "cows", "cattle", "pigs", "horses", "dogs", "cats", "whales",
        "elephants", "birds", "eggs", "flats", "cars", "lorries", "trucks", "buses", "boats", "planes", "helicopters",
        "bridges", "churches", "mosques", "shops", "pubs", "factories", "bombs", "shells", "rockets", "bullets",
        "tickets", "books", "paintings", "ballots", "medals", "complaints", "burglaries", "murders",
        "crashes", "accidents", "injuries", "casualties", "fatalities", "applicants", "applications", "shareholders",
        "villagers", "players", "witnesses", "animals", "deer", "ducks", "hens", "chickens", "goats", "lambs", "calves",
        "lions", "tigers", "penguins", "seals", "bears", "wolves", "sharks", "trees", "chairs", "desks", "beds", "rooms",
        "laptops", "computers", "vans", "taxis", "ambulances", "tractors", "bicycles", "motorcycles",
        "parcels", "coffins", "graves", "weddings", "funerals", "orphans", "widows", "mothers", "fathers", "parents",
        "couples", "actors", "singers", "musicians", "dancers", "artists", "writers", "journalists", "reporters",
        "lawyers", "engineers", "scientists", "researchers", "astronauts", "monks", "nuns", "priests", "bishops",
        "worshippers", "pilgrims", "mourners", "revellers", "commuters", "motorists", "pedestrians", "bystanders",
        "onlookers", "shoppers", "recruits", "cadets", "veterans", "reservists", "paratroopers", "marines", "insurgents",
        "terrorists", "smugglers", "thieves", "burglars", "robbers", "defendants", "convicts", "fugitives", "evacuees",
        "asylum seekers", "newcomers", "immigrants", "citizens", "teenagers", "pensioners", "toddlers", "infants",
        "newborns", "mayors", "governors", "envoys", "ambassadors", "diplomats", "commissioners", "directors",
        "trustees", "signatories", "signatures", "contestants", "competitors", "entrants", "finalists", "athletes",
        "golfers", "jockeys", "boxers", "wrestlers", "goalkeepers", "referees", "managers", "chefs", "waiters",
        "labourers", "dockers", "clubs", "choirs", "bands", "museums", "libraries", "castles", "towers", "lighthouses",
        "turbines", "tunnels", "dams", "airports", "stations", "quarries", "hotels", "restaurants", "cafes", "tents",
        "caravans", "cottages", "farms", "barns", "provinces", "counties", "islands", "electors", "legislators",
        "congressmen", "speakers", "shopkeepers", "landlords", "householders", "homeowners", "motorcyclists", "staff", "electorate", "classrooms", "offices",
        "apartments", "theatres", "cinemas", "garages", "pitches", "clean sheets", "singles", "albums", "novels", "statues", "windows",
    ),
    # what may stand between a number and what it counts one by one
    "describing": (
        "fatal", "local", "young", "elderly", "old", "new", "armed", "foreign", "injured", "wounded", "empty",
        "registered", "british", "russian", "ukrainian", "french", "german", "irish", "american", "israeli",
        "palestinian", "chinese", "indian", "police", "army", "rebel", "school", "primary", "secondary", "female", "male",
        "adult", "senior", "junior", "trained", "unarmed", "stranded", "missing", "trapped", "dead", "live", "other",
        "extra", "additional", "seriously", "striking", "retired", "clean",
    ),
    # what makes a share of more than 100 per cent a level against a base
    "level_of": (
        "is", "are", "was", "were", "be", "been", "at", "to", "than", "represents", "equivalent", "equal", "equals",
        "up", "down", "about", "around", "nearly", "almost", "reached", "hit", "totalled", "averaged", "hold", "holds",
        "held", "holding", "house", "houses", "housed", "housing", "has", "had", "have", "having",
    ),
    # endings of nouns for people, and nouns for other things that end so
    "person_endings": (
        "ers", "ists", "ians", "ees", "folk", "mates", "dwellers", "er", "or", "ist", "ian", "man", "woman", "eur",
        "ee", "ant", "ent", "boy", "girl", "mate", "smith", "ess", "stress", "wright", "keeper", "maid", "ster", "ive",
        "hand",
    ),
    # before a number of those that follow the first
    "next_in_line": ("next", "following"),
    # after a list of figures, each for a thing of its own
    "one_by_one": ("respectively", "in turn"),
    # what tells a place in an order from a name
    "before_ordinals": ("the", "a", "an", "its", "his", "her", "their", "our", "my", "came", "on", "in", "of"),
    "no_whole_endings": ("degrees",),
    # what makes a share of a number before it
    "of_which": ("of",),
    "whole_endings": ("ists", "ians", "ees", "children", "women", "boats", "keepers", "workers", "makers", "teers", "owners"),
    "no_persons": (
        "numbers", "orders", "papers", "parameters", "powers", "waters", "offers", "covers", "layers", "corners",
        "quarters", "others", "barriers", "computers", "rivers", "printers", "containers", "boilers", "meters", "letters",
        "borders", "lists", "trees", "fees", "degrees", "guarantees", "markers", "fibers", "filters", "servers", "tankers",
        "fighters", "bombers", "carriers", "freighters", "liners", "dimers", "polymers", "monomers", "isomers", "boosters",
    ),
    # words of a sentence that only gives the figure before it again
    "says_again": (
        "that", "that's", "is", "was", "this", "it", "it's", "which", "in", "metric", "imperial", "old", "new", "money",
        "or", "about", "roughly", "works", "out", "at", "to", "comes", "be", "equals", "some", "terms", "miles",
        "kilometres", "kilometers", "feet", "metres", "meters", "acres", "hectares", "pounds", "kilos", "gallons",
        "litres", "modern", "units", "the", "other", "words", "would", "makes", "translates", "i", "mean", "say",
    ),
    # what takes up a figure that was told before
    "demonstrative": ("those", "these"),
    "square_words": ("square",),
    # what people who were asked do
    "people_do": (
        "said", "say", "would", "were", "are", "had", "have", "thought", "think", "voted", "vote", "chose", "choose",
        "backed", "back", "opposed", "oppose", "want", "wanted", "believed", "believe", "felt", "feel", "agreed", "agree",
        "disagreed", "favoured", "favored", "favour", "favor", "supported", "support", "preferred", "prefer", "answered",
        "replied", "did", "do", "could", "knew", "know", "came", "went", "go", "never", "own", "owned", "live", "lived",
        "admitted", "reported", "told", "called", "rated", "wished", "expected", "expect", "hoped", "plan", "planned",
    ),
    # people of whom something was asked
    "asked_of_people": (
        "who", "questioned", "surveyed", "polled", "asked", "interviewed", "canvassed", "consulted", "sampled", "invited",
        "registered", "enrolled", "tested", "vaccinated", "infected", "employed",
    ),
    # what shares are taken of that may be more than the whole
    "open_bases": (
        "gdp", "output", "capacity", "target", "quota", "budget", "income", "average", "level", "levels", "salary",
        "revenue", "revenues", "price", "value", "cost", "costs", "limit", "turnover", "normal", "last", "previous",
        "demand", "production", "economy", "earnings", "sales", "profit", "profits", "assets", "product", "recommended",
        "equity", "par", "consumption", "exports", "supply", "needs", "growth", "increase", "rise", "gains", "nominal",
        "reserves", "spending", "wealth", "gross", "median", "poverty", "benchmark", "allowance", "float", "net",
        "electricity", "power", "energy", "rainfall", "amount", "dose", "intake", "daily", "mean", "minimum", "maximum",
        "weight", "total", "annual", "annualised", "expected", "market", "increment", "change", "variance",
    ),
    # hours or days that many people put in together, or that nobody has
    "put_together": (
        "between", "combined", "total", "upload", "uploaded", "uploads", "video", "videos", "footage", "content", "care",
        "together", "collectively", "could", "if", "wish", "wishes", "would", "programming", "programmes", "output",
        "supply", "equivalent", "teams", "volunteers", "tv", "television", "music", "streamed", "broadcast", "broadcasts",
        "viewing", "lessons", "teaching", "seemingly", "feels", "felt", "like", "need", "needed", "needs", "enough",
    ),

    # anywhere in a sentence: counts that are so many to each of another thing
    "to_each": (
        "density", "densities", "to the acre", "to the hectare", "to the mile", "to the square", "to the thousand",
        "to the hundred", "to the million", "to the household", "to the family", "to the head", "to a family",
        "to a house", "to a household", "to an acre", "an acre", "a hectare", "the average", "on average",
    ),
    # between a dose and the time it is for: it is given more than once
    "several_times": ("twice", "thrice", "times", "every other", "every second", "alternate"),
    # between so much each and a total: it holds more than them
    "with_extras": (
        "with spares", "with spare parts", "with training", "with postage", "with tax", "with taxes", "with interest",
        "with extras", "with fees", "with duty", "with maintenance", "with insurance", "with installation",
        "with delivery", "with repairs", "with support", "with vat", "with overheads", "with upkeep", "with parts",
    ),
    # a time within a clause, which begins none: "opened since Friday", "before winter"
    "time_leads": ("since", "before", "after", "until", "by"),
    "time_named": (
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
        "april", "may", "june", "july", "august", "september", "october", "november", "december", "spring", "summer",
        "autumn", "winter", "christmas", "easter", "ramadan", "eid", "diwali", "dawn", "noon", "midnight", "dusk",
        "then", "today", "tomorrow",
    ),
    # before a time within which something is due, and of which it is no rate
    "due_within": ("within", "during", "by", "after", "next", "until", "before", "throughout", "half", "than"),
    # an average of other things than those in the list before it
    "average_elsewhere": ("average there", "average here", "average elsewhere", "average nationally", "usual average",
        "for the year", "for the season", "so far this year", "for the decade",
    ),
    # what an interval is called, how it is said to run, and what stands before an estimate
    "interval_names": (
        "confidence interval", "credible interval", "uncertainty interval", "confidence limits", "credible range",
    ),
    # behind a comma, before the level of the interval of what was told before it
    "gives_interval": ("with", "and", "a", "an", "its", "the"),
    "interval_runs": (
        "runs", "ran", "running", "ranges", "ranged", "goes", "went", "stretches", "stretched", "extends", "extended", "is",
        "was", "being", "are", "were", "lies", "lay", "spans", "spanned", "from", "between", "to", "and", "–", "of", "only", ":",
    ),
    "estimated_at": ("by", "at", "estimated", "average of", "mean of", "reduction of", "fall of", "rise of", "increase of", "to number", "gain of", "loss of"),
    # what tells of a time before the one that is told of
    "looks_back_in_time": ("had", "once", "older", "old", "former", "when", "been", "used to", "back in", "began", "grew", "rose"),
    # before a year that is still to come
    "due_by": ("by", "until"),
    # what opens a sentence about an average, leads to its figure, and names what comes to an event; the events; and
    # what leads to the sum of things that have been counted
    "opens_mean": ("the average", "their average", "its average", "the mean"),
    "leads_to_mean": ("of", "was", "is", "", "stands at", "stood at", "came to", "comes to", "works out at", "worked out at"),
    "gate_nouns": ("gate", "attendance", "crowd", "audience", "house", "turnout"),
    "gate_events": (
        "game", "games", "matches", "fixtures", "concerts", "shows", "performances", "nights", "screenings", "gigs",
        "meetings", "races", "evenings", "recitals", "matinees", "dates",
    ),
    "gate_goers": (
        "", "people", "fans", "spectators", "supporters", "visitors", "guests", "onlookers", "racegoers", "concertgoers",
        "theatregoers", "ticket-holders", "viewers", "listeners",
    ),
    "sum_of_these": ("and", "worth", "totalling", "totaling", "coming to", "adding up to", "for a total of", "for", "in all"),
    "of_others_mean": ("in", "at", "to", "for", "on", "from", "among", "by", "elsewhere", "there", "nationally"),
    "on_last": ("on the last", "on the previous", "the last", "the previous", "before", "ago", "had been"),
    # behind an average that is one of another time
    "mean_of_old": ("last year", "last season", "last month", "a year ago", "a year earlier", "the year before", "the season before"),
    "in_a_place": ("in", "at"),
    # what is usual, which no figures before it make
    "the_usual": (
        "the average is", "the mean is", "the norm is", "the normal is", "the usual is", "the average for", "average is",
        "the long-term average", "the national average", "the average there is",
    ),
    # behind a fall: not what it is compared with, but when it was
    "at_what_time": ("after", "before"),
    # between two figures: the second is an assumption of its own
    "by_assumption": ("say that", "suppose", "supposing", "assume that", "assume the", "imagine", "let us say"),
    # between two ends of one uncertain number
    "or_else": ("or", "to", "or perhaps", "or maybe", "or even", "if not"),
    # what makes a count a mean, a rate or a measure
    "averaged": (
        "average", "averages", "averaged", "averaging", "mean", "median", "per", "every", "each", "rate", "ratio",
        "index", "household", "households", "typical", "typically", "equivalent", "fte", "expected", "estimated",
        "a day", "a week", "a month", "a year", "a game", "a match", "an hour", "daily", "weekly", "monthly", "times",
        "million", "billion", "thousand", "score", "points", "point", "model", "projected", "fewer", "more", "needed to",
    ),
    # setting another price
    "repriced": (
        "lowering", "cutting", "reducing", "raising", "increasing", "bringing", "brought", "changed", "changing",
        "took", "taking", "moved", "moving", "went", "dropping", "slashing", "discounted", "swung", "switched",
        "revised",
    ),
    # before a number that is that of all there are
    "all_of": (
        "the", "these", "those", "its", "his", "her", "their", "our", "my", "all", "the other", "all the",
        "the following",
    ),
    # before the whole of a part; what may stand before them where they open a clause
    "from_all": ("of", "out", "among"),
    "before_clause": ("and", "but", "that", "said"),
    # what may stand between a word of change and its size: "rose sharply by", "a lead of just"
    "leads_to_size": (
        "by", "of", "a", "an", "another", "further", "additional", "just", "only", "average", "net", "total", "mere",
        "massive", "record", "whopping", "sharply", "slightly", "steadily", "steeply", "rapidly", "slowly",
        "marginally", "modestly", "strongly", "significantly", "substantially", "considerably", "dramatically",
        "gradually", "again", "overall", "clear", "full", "is", "was", "no", "as", "many", "much", "comfortable",
        "narrow", "slender", "around", "about",
    ),
    # a part of a country, which a superlative may be limited to
    "in_a_quarter": (
        "in the north", "in the south", "in the east", "in the west", "in the north-east", "in the north-west",
        "in the south-east", "in the south-west", "in the northeast", "in the northwest", "in the southeast",
        "in the southwest", "in the centre", "in the center", "in the midlands", "in the highlands", "in the interior",
    ),
    # who a clause without a link may be about: "the biggest one we have seen"
    "clause_subjects": ("they", "it", "he", "she", "we", "i", "you", "anyone", "anybody", "man", "mankind"),
    # what parts a size from a word of change behind it
    "parts_size": (
        "of", "in", "to", "from", "and", "or", "the", "were", "was", "are", "is", "be", "been", "had", "have", "has",
        "on", "at", "by", "for", "with", "who", "which", "that", "this", "last", "its", "their", "as", "into", "out",
        "after", "before", "since", "when", "while", "but", "during", "will", "would", "could", "may", "did", "they",
        "it", "he", "she", "we", "i", "you", "not", "per", "whose",
    ),
    # the last word before a size wherever the word of change stands: "cut its staff in May by"
    "leads_anywhere": ("by",),
    # where only these stand before a size, the word of change stands before the figure before
    "leads_on": ("by", "or", "that", "is", "i.e.", "just", "only"),
    # what leads to a size only with "by": "won by 12", not "won 12"
    "led_alone": (
        "won", "win", "wins", "winning", "led", "leads", "leading", "besting", "topping", "edging", "defeating", "beat",
        "beaten", "beating", "defeated", "carried", "passed", "rejected", "trailed", "trails", "ahead", "behind",
        "clear",
    ),
    # "up" and "down" belong to most verbs before them, but not to these
    "particles": ("up", "down", "off"),
    "gone": (
        "was", "were", "is", "are", "be", "been", "being", "went", "gone", "goes", "go", "going", "came", "come",
        "coming", "moved", "moving", "edged", "ticked", "inched", "crept", "brought", "driven", "pushed", "put",
        "still", "now", "also", "and", "closed", "finished", "ended", "opened", "traded", "slightly", "sharply",
        "stands", "stood",
    ),
    # a word of change that can have no size before it
    "verbs_of_change": (
        "rose", "fell", "grew", "sank", "shrank", "slid", "lost", "sunk", "shrunk", "leapt", "shed", "risen", "fallen",
        "grown", "rises", "falls", "grows", "sinks", "shrinks", "slides", "sheds", "went", "adds", "rising", "falling",
        "reduces", "decreases", "declines", "slumps", "expands", "widens", "narrows", "lowers", "raises", "boosts",
        "growing", "adding", "losing", "gaining", "climbing", "shrinking", "leading", "winning", "beating", "won",
        "led", "leads", "wins", "beat", "beaten", "cutting",
    ),
    # before a stretch of time in which something happened
    "during": ("in", "for", "over", "after", "past", "last", "within", "during", "every", "next", "under"),
    "has": ("has", "have", "had"),
    # where another statement begins
    "turning": (
        "having touched", "having hit", "having reached", "having traded", "having peaked", "having dipped", "touching",
        "hitting", "peaking",
        "and", "but", "while", "whereas", "although", "though", "because", "if", "despite", "after", "before", "when",
        "where", "plus", "including", "excluding", "followed", "with", "who", "whose", "unless", "then", "without",
        "except", "besides", "of which", "of whom",
    ),
    # where it only seems to
    "going_on": (
        "and now", "and is now", "and it is now", "and are now", "when it was", "when it stood", "compared with",
        "when it had", "when there were", "when they were", "when the figure was", "when it cost", "year before",
        "month before", "week before", "day before", "season before", "decade before", "quarter before", "years before",
        "months before", "weeks before", "summer before", "winter before", "before the", "before that", "and sells for",
        "and costs", "and stands at", "compares with", "left with", "where there were", "since then", "when he had",
        "when she had", "when there was",
    ),
    # of those, what may stand between two values side by side
    "side_by_side": ("and", "with", "while", "whereas", "but"),
    # what sets two values side by side, shortly before the second
    "connects": (
        "and", "to", "against", "versus", "vs", "compared with", "compared to", "with", "while", "whereas", "but",
        "instead of", "rather than", "beating", "besting", "topping", "edging out", "defeating", "ahead of", "over",
    ),
    # between a figure and the same once more
    "restates": ("or", "or about", "i.e.", "that is", "equivalent to", "equal to"),
    # what a size is held against that follows it
    "held_against": (
        "than", "from", "over", "on", "above", "below", "against", "compared", "versus", "short of", "shy of",
        "ahead of", "behind", "under", "off", "beyond",
    ),
    # values that nobody has reached yet
    "supposed": (
        "estimate", "estimates", "estimated", "forecast", "forecasts", "forecasting", "expected", "expects",
        "expectations", "expectation", "target", "targets", "consensus", "predicted", "planned", "projected",
        "projection", "analysts", "hoped", "wanted", "needed", "budgeted", "could", "might", "would", "limit",
        "threshold",
    ),
    "not_reached": (
        "forecast", "forecasts", "expected", "predicted", "planned", "could", "might", "would", "not", "n't", "never",
        "should", "will", "if", "unless", "until", "hopes", "hope", "hoping", "needs", "must", "set to", "on course",
        "on track", "due to", "aims", "aim", "aiming", "bid", "yet", "likely", "seek", "seeks", "proposed", "proposal",
        "avoid", "avoids", "avoiding", "prevent", "before", "towards", "toward", "raise the", "raised the",
        "raising the", "lowered the", "raised its", "raised their", "cut its", "revised", "instead of", "or", "each",
        "every", "per", "from", "respectively", "price target", "target price", "market cap", "salary cap", "cap table",
        "question mark", "may be", "may have", "may not", "may yet", "may well", "may reach", "may exceed", "may miss",
        "may meet",
    ),
    # between the words that place a value in time and the value itself
    "before_figures": (
        "the", "its", "their", "his", "her", "a", "an", "just", "only", "last", "previous", "present", "current",
        "earlier", "even", "old", "mere", "record", "original", "initial", "our", "my", "another", "that", "those",
    ),
    # before a former value
    "was_before": (
        "from", "compared with", "compared to", "compares with", "against", "versus", "vs", "relative to", "had been",
        "having been", "used to be", "instead of", "rather than", "started with", "started on", "began with", "beating",
        "besting", "topping", "exceeding", "surpassing", "bettering", "eclipsing", "passing", "began at", "started at",
        "opened with", "started the season with", "up from", "down from", "in place of", "had stood at", "had numbered",
        "had been at", "had totalled", "had totaled", "had closed at",
    ),
    # before the value that a size beside it is counted from
    "beside_base": (
        "premium to", "discount to", "premium over", "discount on", "than", "on", "over", "above", "below", "behind",
        "ahead of", "off", "under", "beyond", "short of",
    ),
    # ahead of a former value in its own clause
    "ahead_was": (
        "a year ago", "ago", "a year earlier", "years earlier", "the year before", "a year before", "previously",
        "originally", "formerly", "back then", "the season before", "the month before", "a decade earlier", "last year",
        "last season", "last month", "last week",
    ),
    "before_behind": (
        "a year earlier", "a year ago", "ago", "earlier", "previously", "at its peak", "at the peak", "the year before",
        "a year before", "the season before", "the month before", "a month before", "the week before", "a week before",
        "the day before", "originally", "a decade before", "the previous year", "the previous month", "before",
        "the previous week", "the previous season", "the summer before", "until", "at the outset", "at the start",
        "hitherto",
    ),
    # before a present value
    "is_now": (
        "now", "is now", "are now", "now has", "there are now", "now stands at", "today", "today there are", "leaving",
        "currently", "now have", "has now", "now costs", "now costing", "now employs", "now at", "today has",
        "now numbers", "now pays", "now earns", "now holds", "now sells for", "now worth", "stands at", "stand at",
        "is left with", "are left with", "left with", "has become", "have become", "and sells for", "sells for",
        "and costs", "is down to", "are down to", "is up to", "has shrunk to", "has grown to", "has fallen to",
        "has risen to", "has dwindled to", "have fallen to", "have risen to", "now goes for", "now takes",
        "down to just", "this year", "this season", "this month", "this week",
    ),
    # behind a change, where it is but the last part of one that began in a year named before
    "of_late": (
        "this year", "last year", "this month", "last month", "this week", "last week", "this season", "last season",
        "this quarter", "last quarter", "this term", "last term", "in the past year", "over the past year",
        "in the last year", "over the last year", "in the past month", "in the past week", "on the year",
    ),
    "now_behind": (
        "now", "today", "at present", "currently", "nowadays", "at the latest count", "this year", "this season",
        "this month", "this week", "this summer", "this spring", "this autumn", "this winter", "this term",
    ),
    # before or behind a value that is a former one if the other is a present one
    "once_was": (
        "it was", "that was", "which was", "there were", "they were", "which were", "which cost", "that cost",
        "it cost", "what cost", "had cost", "they cost", "which had", "that had", "it had", "where", "once", "was",
        "were", "had", "totalled", "totaled", "numbered", "stood at",
    ),
    "once_behind": (
        "once", "in #", "back in #", "last year", "last season", "last month", "last week", "last summer",
        "last spring", "last autumn", "last winter", "at first", "before the", "in january", "in february", "in march",
        "in april", "in may", "in june", "in july", "in august", "in september", "in october", "in november",
        "in december", "at the turn of the century", "at the turn of the year", "at independence", "at the time",
        "in its heyday", "then", "at that time", "in those days", "at that date", "back then",
    ),
    # what makes a percentage one of each stretch of time
    "each_time": (
        "a year", "per year", "each year", "every year", "annually", "per annum", "a month", "per month", "each month",
        "every month", "a week", "per week", "every week", "a day", "per day", "a quarter each", "a decade",
        "on average", "apiece", "each",
    ),
    "comes_to_be": (
        "to", "is", "are", "is put at", "are put at", "to an average of", "to a mean of", "to a total of", "to some",
        "is at", "are at", "is worth", "are worth",
    ),
    # before a value behind its change: "40p dearer, at £3"
    "ends_up_at": (", at", ", to", "at", "making it", "taking it to", "bringing it to", "leaving it at"),
    # words of comparison that say which of two values is the greater, whatever is measured
    "orders": (
        "more", "fewer", "less", "higher", "lower", "larger", "bigger", "smaller", "greater", "longer", "shorter",
        "taller", "heavier", "lighter", "older", "younger", "dearer", "costlier", "pricier", "cheaper", "wider",
        "deeper", "hotter", "warmer", "colder", "cooler", "busier", "thicker", "richer", "steeper", "wealthier",
        "poorer", "thinner", "shallower", "outsold", "outnumbered", "outnumber", "outpolled", "outscored", "outspent",
        "overtook", "exceeded", "surpassed", "outstripped", "outweighed", "eclipsed", "outpaced", "overtaking",
        "exceeding", "surpassing", "outnumbering", "trailed", "lagged",
    ),
    # of those, the words that say how many rather than of what sort; and what stands before a sort: "of older patients"
    "how_many": ("more", "fewer", "less"),
    "of_a_sort": ("of", "among", "for", "with", "between"),
    # words of a multiple that may name a thing, and what stands behind them where they are one: "the double of"
    "names_by_multiple": ("double", "triple", "treble", "quadruple"),
    "of_multiples": ("the", "what", "that", "of", "this", "their", "its", "as", "last", "figures", "digits"),
    # before such a word, where it says nothing of two values
    "denies": (
        "no", "not", "never", "nor", "once", "any", "ever", "what's", "n't", "nothing", "some", "even", "neither",
        "far", "without", "many", "to", "will", "would", "could", "may", "might", "should", "must", "can",
    ),
    # between two values, the first of which is held against the second
    "holds_against": (
        "against", "as against", "compared with", "compared to", "versus", "vs", "than", "to", "rather than",
        "instead of", "as compared with",
    ),
    # words of comparison that hold of numbers only before a noun: "more trains", not "more slowly"
    "of_nouns": ("more", "less", "fewer"),
    # behind "half as much": what is counted then is the excess
    "once_more": ("again",),
    # nouns of a change that say not which way it went, and what stands between such a noun and what changed
    "named_changes": ("revision", "change", "adjustment", "correction", "alteration", "shift", "amendment"),
    "changed_thing": ("in", "of", "to"),
    # between the noun of a change and its size
    "sized_by": ("of", "by"),
    # before the noun of a change that is what another is of: "a rise in the cut"
    "leads_to_thing": ("in", "of"),
    # behind a figure that is itself the distance to a mark: "2bn below target"
    "misses_a_mark": (
        "below", "above", "beneath", "short of", "shy of", "ahead of", "behind", "under", "over", "beyond", "off",
    ),
    # before a change that comes after the values
    "next_change": ("then", "later", "afterwards", "subsequently", "before falling", "before rising"),
    # a value that was once, shortly before it
    "once": ("once", "formerly", "previously", "originally", "peaked", "peak", "initially"),
    # a value that is now, shortly before it
    "at_present": ("now", "today", "currently", "nowadays"),
    # what something began with
    "with_what": ("with", "at", "on", "from"),
    "began": ("started", "began", "opened", "starting", "beginning", "begun", "entered", "set", "start"),
    # between two of which something was counted: "between May and August"
    "parts_of_year": (
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "spring", "summer", "autumn", "winter", "easter", "christmas",
    ),
    # of what somebody began long before the day of a climb
    "begun_long_ago": (
        "season", "week", "campaign", "year", "month", "term", "tournament", "league", "decade", "ago", "spring", "autumn",
        "summer", "winter",
    ),
    # behind a distance
    "far_off": ("away", "off", "distant"),
    "had_begun": (
        "had started", "had begun", "had entered", "had gone into", "had kicked off", "began the day", "began the night", "began the weekend",
        "began the afternoon", "began the evening", "began the round", "started the day", "started the night",
        "started the weekend", "started the afternoon", "started the evening", "started the round",
    ),
    # verbs of change that may have what was changed between them and its size
    "transitive": (
        "cut", "cuts", "reduced", "raised", "increased", "trimmed", "slashed", "boosted", "lifted", "hiked", "lowered",
        "cutting", "reducing", "raising", "increasing", "trimming", "slashing", "boosting", "lifting", "hiking",
        "pushed up",
    ),
    # behind a margin
    "to_spare": ("to spare",),
    # "than" of a time, and what makes it of no one time
    "at_a_time": ("in", "at", "on", "last", "during", "a"),
    "not_then": (
        "any", "ever", "average", "normal", "usual", "typical", "expected", "planned", "hoped", "all", "most", "other",
        "elsewhere", "rival", "rivals", "level", "rate",
    ),
    # what speaks of something in the sentence before
    "refers_back": (
        "that", "this", "so", "it", "which", "they", "their", "his", "her", "its", "he", "she", "the result",
        "the year before", "a year earlier", "a year ago", "both", "giving", "leaving", "the gap", "the difference",
        "the lead", "the majority", "the margin", "since",
    ),
    # what leads back from values to a change that was told before them
    "leads_back": (
        "then", "on the day", "that day", "at the time", "at that time", "thereafter", "from that date", "on the morning",
        "on the night", "at that point", "in future", "afterwards",
    ),
    # beside the value that is still to change, and beside the one that it is to change to
    "at_the_moment": (
        "at present", "now", "currently", "today", "at the moment", "presently", "for now", "as it stands", "until now",
        "so far", "to date",
    ),
    "from_then": ("then", "from then", "thereafter", "from that date", "in future", "afterwards", "from then on"),
    # how a sentence opens on more than was told of before
    "told_at_large": ("across ", "overall", "nationally", "nationwide", "statewide", "citywide", "over the whole "),
    # what says that a change is none of a single figure
    "only_some": ("for", "among", "of", "outside", "within", "except"),
    "in_several_steps": (
        "average", "averaging", "each year", "a year", "every year", "each month", "a month", "in stages", "in steps",
        "each", "apiece", "per", "further", "another", "again", "if", "unless", "depending", "respectively",
    ),
    # what leaves open whether a change will come about
    "undecided": (
        "might", "could", "should", "would", "not", "n't", "never", "no", "nor", "without", "proposed", "proposes",
        "proposal", "up to", "either",
    ),
    # the same right before the change; elsewhere it is a month
    "may_be": ("may",),
    # behind "at the time", where another time is named
    "of_what": ("of", "when"),
    # how a clause of when something began, and a sentence on what it was then, begin
    "begun_since": ("since",),
    "taken_up_as": ("it", "they", "there", "that", "these", "those", "the"),
    "stood_at": (
        "was", "were", "had", "numbered", "stood", "totalled", "totaled", "counted", "employed", "cost", "figure",
        "number", "total", "count", "held", "mustered",
    ),
    "stands_at": (
        "stands", "stand", "has", "have", "is", "are", "numbers", "number", "now", "totals", "counts", "employs", "holds",
        "boasts",
    ),
    "on_the_day_of_it": (
        "on the day the", "on the day that", "on the day it", "on the day they", "on the day she", "on the day he",
        "on that day", "on the night the", "on the night it", "on the morning the", "on the morning it", "that day",
        "at the time", "at that time", "at that point", "back then", "the day it", "the day the", "then",
    ),
    # before an age
    "aged": ("who is", "who was", "who are", "aged", "who were", "who's"),
    # behind a stretch of time that tells when
    "when": (
        "ago", "earlier", "later", "before", "previously", "old", "apart", "hence", "after", "on",
    ),
    "since_when": ("when",),
    # words of comparison that need no value behind them
    "trailing": ("behind", "ahead", "short", "adrift", "clear"),
    # "1.4 seconds adrift in 53.02"
    "trails_in": ("in", "on", "at", "with"),
    # what leads from a thing to its value
    "relates": ("which", "where", "who", "whose", "with", "at", "on"),
    # "than" leads to the other value, and to when and where it was
    "leads_to_base": ("than",),
    "told_of_base": ("when", "where"),
    # between a multiple and the value it is of there is none of these
    "parts_multiple": ("to", "by", "in", "for", "is", "was"),
    # between a margin and the two values there is no statement of them
    "is_said": ("is", "are", "was", "were", "will", "would"),
    # before a former value of which no size of change is told
    "leads_from": ("from", "with", "to", "against", "versus"),
    # of those, the ones that need "to" before the value that it went to
    "leads_to": ("with", "to", "against", "versus"),
    "ranges_from": ("of from", "by from", "between from", "ranging from"),
    # in the clause of a value of another time than the present
    "times_past": (
        "ago", "once", "formerly", "previously", "originally", "initially", "last", "earlier", "before", "previous",
        "former", "used", "outgoing", "old", "heyday", "height", "peak", "opened", "when", "began", "until", "prior",
        "yesterday", "eve",
    ),
    "times_present": (
        "now", "today", "currently", "nowadays", "this",
    ),
    # what is counted after a vote
    "ballots": ("votes", "vote", "ballots"),
    # behind votes that lie between two, the first words of a clause that then tells how many each has
    "lies_between": (
        "separated the", "separate the", "divided the", "divide the", "parted the", "part the", "lay between",
        "lie between", "stood between", "stand between", "separated them", "separate them", "divided them",
        "divide them", "parted them", "separating the", "separating them",
    ),
    # before "by" and votes that are those cast for or against something, not what lay between
    "done_by_voters": (
        "opposed", "backed", "supported", "endorsed", "favoured", "favored", "signed", "resisted", "preferred",
    ),
    # how a sentence opens with how much of its trade somebody does
    "at_its_work": (
        "handling", "selling", "serving", "carrying", "treating", "drawing", "shipping", "moving", "landing", "with", "at",
        "welcoming", "teaching", "producing", "making", "brewing", "baking", "milling", "processing", "printing",
        "lending", "receiving", "attracting", "packing", "bottling", "seeing", "catching", "feeding", "turning",
    ),
    # what follows a multiple of that, before whose it is
    "the_very": ("the",),
    "trade_of": (
        "trade of", "business of", "traffic of", "load of", "volume of", "throughput of", "output of", "custom of",
        "crowd of", "catch of", "number of", "workload of", "tonnage of", "footfall of", "circulation of", "intake of",
        "total of", "tally of", "production of", "audience of", "turnover of", "crowds of", "numbers of", "size of",
    ),
    # so many of one to each of another
    "so_many_to_one": (
        "outnumber", "outnumbers", "outnumbered", "outnumbering", "ratio", "for every", "for each", "to every",
        "to each",
    ),
    "to_one": ("to one", "to a single", "-to-one"),
    "to_each_other": ("for every", "for each", "to every", "to each"),
    "there_are": ("there are", "there were", "has", "have", "had"),
    # before a number of things that are known already
    "known_things": ("the", "these", "those", "its", "their", "both", "a", "an", "his", "her"),
    # words of a margin that is one between a plan and what came of it
    "beyond_plan": (
        "overrun", "overspend", "overspending", "underspend", "shortfall", "overshoot", "overshooting", "overshot",
        "undershooting", "undershot", "overran", "overspent", "underspent",
    ),
    # from a multiple to the value that it is of
    "is_so_many": ("is", "are", "was", "were", "costs", "cost", "pays", "earns", "weighs", "has", "holds", "charges"),
    "times_as": ("those", "one", "as", "the", "what", "that", "of", "more", "its", "their", "higher", "larger", "bigger"),
    # what is behind a number that is part of a point
    "of_a_point": ("of a percentage point", "of a point", "of one percentage point", "of one point"),
    # nouns and verbs of a margin
    "lead_as_verbs": ("lead", "trail", "win", "beat"),
    # what a value is called that was set before another was reached
    "set_beforehand": (
        "estimate", "estimates", "estimated", "forecast", "target", "budget", "budgeted", "projected", "planned",
        "limit", "threshold", "quota", "allowance", "guide", "expected", "predicted", "projection",
    ),
    # words that part a size from two values, but for these
    "sums_up_with": ("with",),
    # behind a size that sums up two values
    # behind a rise: what has risen
    "rises_in": ("increase in", "rise in", "fall in", "drop in", "decrease in", "decline in", "in receipts", "of"),
    # of a level that was passed, not of a size: "dipped below 10"
    "levels": ("below", "above", "beneath"),
    # behind a percentage: it is of everything, whatever a fraction before it was of
    "of_the_whole": (
        "of the whole", "of the total", "of the entire", "of the full", "of the overall", "of all the", "of its whole",
        "of its total", "of their total",
    ),
    # between two numbers of which one only bounds the other: "one or two of these"
    "or_so_many": ("or", "to", "and"),
    # between two figures that are told as one: "210 for five", "71 off 85 balls"
    "tells_as_one": ("for", "off", "per"),
    # behind a lead that is not the last one
    "before_the_end": (
        "entering", "going into", "heading into", "coming into", "overnight", "at the turn", "at half time",
        "at half-time", "after the first", "after the second", "after the third",
    ),
    # behind *left*: the state in which somebody was left, which is no rest
    # behind a number tied by a hyphen: it is the size of one body
    "strong": (
        "strong", "member", "members", "seat", "man", "woman", "person", "people", "player", "nation", "team", "horse",
        "runner", "boat", "bed", "room", "home", "house", "place", "delegate", "judge",
    ),
    "at_cricket": ("wickets", "wicket", "innings", "unbeaten", "stumps", "bowled", "overs", "batted"),
    # what is told on a scale on which each step is a power
    "on_a_scale_of_powers": (
        "quake", "quakes", "earthquake", "earthquakes", "magnitude", "magnitudes", "richter", "tremor", "aftershock",
        "decibel", "decibels", "ph",
    ),
    # before an amount by which something changed
    "amount_of_change": (
        "drop of", "fall of", "rise of", "cut of", "increase of", "reduction of", "change of", "decrease of", "gain of",
        "drop of between", "fall of between", "rise of between", "cut of between", "increase of between",
    ),
    # behind "left": whoever left it is dead
    "bequeathed": (
        "by the late", "by mr", "by mrs", "by ms", "by miss", "by dr", "by a former", "by a member", "by her", "by his",
        "by their", "in his will", "in her will", "in a will", "in the will",
    ),
    # of changes, each over a part of a year: what they come to for the year is a mean of them
    "parts_of_a_year": (
        "first half", "second half", "first quarter", "second quarter", "third quarter", "fourth quarter", "half-year",
        "half year",
    ),
    # behind a percentage: so much in each
    "in_each_period": (
        "a year", "per year", "a month", "per month", "annually", "yearly", "monthly", "per annum", "a quarter", "a week",
        "a decade", "compounded", "annualised", "annualized",
    ),
    "left_so": (
        "dead", "homeless", "blind", "without", "with", "in", "unconscious", "fighting", "needing", "hanging", "lame",
        "unable", "widows", "orphans", "to",
    ),
    # behind a verb of change: it is no object
    "no_objects": ("as", "this", "across", "always", "towards", "versus", "perhaps", "its", "his", "sometimes"),
    # behind a figure of a poll that is no gap
    "of_error": ("margin of error", "margins of error", "sampling error", "error margin", "error"),
    # from a part to its whole
    "of_whole": ("of", "out of", "of its", "of the", "of their", "of his", "of her"),
    # what tallies of a vote or a game are told in
    "tallied": (
        "votes", "points", "goals", "runs", "strokes", "shots", "seats", "seconds", "minutes", "tries", "ballots",
    ),
    # before the second of two values that are told alike
    "in_parallel": ("and", "at", "to", "of", "then", "but", "or"),
    # words behind a number that name nothing
    "no_nouns": (
        "former", "latter", "strong", "goes", "home", "left", "more", "less", "now", "then", "year", "registered",
        "fewer", "other", "deep", "high", "short", "clear", "gone", "up", "down", "wide", "long", "tall",
    ),
    # words that add a number to others
    "adds_on": ("further", "extra"),
    # nouns for many that end in no "s"
    "many_without_s": (
        "staff", "people", "men", "women", "children", "sheep", "cattle", "fish", "crew", "police", "personnel",
        "aircraft", "livestock", "deer", "troops", "clergy",
    ),
    # before the wins and losses of a side so far
    "brings_record_to": (
        "takes", "took", "moves", "moved", "improves", "improved", "improving", "lifts", "lifted", "drops", "dropped",
        "raises", "raised", "record", "season", "standings", "leaves", "sends", "puts",
    ),
    # behind what they earn or cost
    "told_by_price": (
        "earner", "earners", "taxpayer", "taxpayers", "household", "home", "homes", "house", "car", "job", "mortgage",
        "ticket", "note", "notes", "coin", "coins", "bill", "fine",
    ),
    # behind a number of some of those told of before
    "some_of_them": ("of them", "of whom", "of it", "of these", "of those", "of which", "of him", "of her"),
    # behind a value, before whose it is
    "of_another_party": ("for",),
    "set_between": ("between",),
    "that_is_to_say": ("which is to say", "that is to say"),
    # a margin with its two values told of between it and its size
    "between_the_two": (
        "between the # of", "between them of", "between the # is", "between the # was", "between the # is now",
        "between them is", "between them was", "between the # sides of", "between the # teams is",
    ),
    # what makes a sentence go on with what the one before it tells
    "goes_on": (
        "new", "other", "as many", "as much", "latter", "second", "today", "now", "by", "rest", "there", "then", "year",
        "half as", "the next", "last",
    ),
    "behind_size": ("that", "which", "who", "since", "within", "this"),
    # the same, if they say when it came about
    "behind_timed": ("in", "on", "over", "from", "at", "to", "for", "as", "during"),
    # first words of what leads to a size that sums up two values
    "sums_up": (
        "a", "an", "the", "which", "that", "or", "by", "with", "having", "being", "leaving", "making", "giving",
        "representing", "marking", "some", "about", "almost", "nearly", "just", "for", "down", "up", "equal",
        "equivalent", "amounting", "producing", "yielding", "meaning", "it", "this", "so", "their", "its", "his", "her",
        "exceeding", "beating", "missing", "overshooting", "undershooting", "at", "only", "roughly", "another", "still",
    ),
    "led_to_margin": ("by", "of"),
    # between a margin and two values that are of another place
    "and_elsewhere": ("and in", "but in", "and at", "but at", "while in", "and on", "whereas in", "this time", "the first count", "the first round", "the first ballot", "the first poll"),
    # before a margin, where it is small
    "makes_little": ("just", "only", "a", "mere", "bare", "slim", "slender", "narrow", "wafer-thin", "scant", "precarious"),
    # where the words behind a value belong to the next one
    "cuts_off": (
        "from", "to", "against", "compared", "and", "but", "with", "than", "versus", "while", "is", "was", "are",
        "were", "has", "have", "had", "it", "that",
    ),
    # before all that is told of a former value
    "before_ahead": ("before", "until", "previously", "formerly", "originally"),
    # after a multiple, before the value that it is one of
    "times_the": (
        "the", "as", "what", "its", "his", "her", "their", "more", "bigger", "larger", "greater", "higher", "longer",
    ),
    # what leads from figures to the one that sums them up
    "glossing": (
        "or", "that", "that's", "this", "it", "is", "was", "are", "were", "be", "which", "works", "work", "worked",
        "working", "out", "at", "to", "in", "an", "a", "the", "its", "their", "his", "her", "average", "averages",
        "averaging", "averaged", "mean", "of", "on", "giving", "gives", "gave", "give", "meaning", "means", "meant",
        "equivalent", "equal", "equals", "equalling", "equating", "equates", "equated", "amounting", "amounts",
        "amounted", "making", "makes", "made", "for", "just", "only", "i.e.", "ie", "rate", "density", "pace", "speed",
        "clip", "price", "cost", "each", "every", "daily", "weekly", "monthly", "annual", "yearly", "hourly", "per",
        "so", "thus", "hence", "with", "comes", "came", "come", "coming", "translates", "translating", "translated",
        "into", "puts", "putting", "implying", "implies", "worth", "got", "get", "gets", "received", "receive",
        "receives", "receiving", "will", "would", "costing", "costs", "paying", "fetching", "by", "simple", "steady",
        "mere", "who", "them", "us", "him", "has", "had", "have", "some", "about", "roughly", "around", "nearly",
        "almost", "and", "figure", "as", "there", "one", "adds", "add", "adding", "up", "say",
    ),
    # those of them that say so by themselves
    "summing_up": (
        "or", "average", "averages", "averaging", "averaged", "mean", "works", "worked", "working", "equivalent",
        "equal", "equals", "equating", "equates", "equated", "i.e.", "ie", "rate", "density", "pace", "that's",
        "translates", "translated",
    ),
    # those that do so after a comma
    "resulting": (
        "meaning", "means", "meant", "giving", "gives", "gave", "which", "making", "makes", "translating", "equalling",
        "amounting", "amounts", "amounted", "implying", "implies", "so", "thus", "hence", "that", "adds", "adding",
    ),
    # figures of so much for each
    "rating": (
        "average", "averages", "averaging", "averaged", "mean", "rate", "density", "pace", "speed", "incidence",
        "prevalence", "figure",
    ),
    # what leads to a figure that adds the others up
    "totalling": (
        "total", "totals", "totalled", "totaled", "totalling", "totaling", "sum", "bill", "outlay", "haul", "cost",
        "costs", "costing", "worth", "raised", "raising", "raises", "raise", "brought", "bringing", "brings", "bring",
        "took", "taking", "takes", "take", "made", "making", "makes", "make", "netted", "netting", "nets", "yielded",
        "yielding", "yields", "earned", "earning", "earns", "spent", "spending", "spends", "paid", "paying", "pays",
        "fetched", "fetching", "fetches", "fetch", "come", "comes", "came", "coming", "amounts", "amounted",
        "amounting", "adds", "added", "adding", "reached", "reaching", "reaches", "produced", "producing", "produces",
        "grossed", "grossing", "generated", "generating", "generates", "required", "requires", "requiring", "means",
        "meant", "meaning", "equals", "combined", "aggregate", "altogether", "value", "receipts", "takings",
        "proceeds", "revenue", "tab", "got", "gets", "get", "received", "receive", "receives", "receiving", "invoice",
        "fee", "income", "back", "collected", "collecting", "collects", "banked", "banking", "expenditure", "drew",
        "drawing", "charge", "needs", "needing", "works", "worked", "working", "yield", "set", "sets", "setting",
        "leave", "leaves", "leaving", "left", "reap", "reaped", "reaping", "net", "gross", "garnered", "pulled", "pulls",
        "puts", "put", "putting", "laid", "owes", "owed", "swallowed", "swallow", "absorbed", "absorb", "tally", "stumped", "contributed",
    ),
    # what leads from so much to the things among which it is spread
    "spreading": (
        "for", "each", "every", "to", "over", "in", "during", "across", "among", "amongst", "between", "from", "per",
        "the", "its", "their", "his", "her", "all", "of", "at", "a", "an", "within", "throughout", "those", "these",
        "just", "only", "apiece", "head", "on", "average", "last", "past", "first",
    ),
    # what asks people
    "asked_people": (
        "poll", "polled", "polls", "pollster", "pollsters", "survey", "surveyed", "surveys", "sample", "sampled",
        "samples", "interviews", "interviewed", "interviewing", "questioned", "questions", "questionnaire",
        "canvassed", "canvass", "respondents", "asked", "questioning", "spoke", "at random", "by telephone",
    ),
    # nouns, and verbs of such nouns, that can only be of all that is counted
    "sum_of_all": (
        "bill", "bills", "total", "totals", "totalling", "totaling", "totalled", "totaled", "sum", "invoice", "tab",
        "outlay", "takings", "haul", "cheque", "payout", "purse", "kitty", "expense", "gross", "grossing", "grossed", "proceeds", "lot", "whole", "altogether",
        "aggregate", "combined", "all", "entire", "overall", "so", "thus", "hence", "therefore", "meaning", "means",
    ),
    "shared_by_all": (
        "in all", "in total", "altogether", "all told", "all in all", "together", "combined", "the lot", "all up",
        "all in", "between them", "among them", "between the two", "amongst them", "out of pocket", "out of its pocket",
        "for the lot", "in aggregate", "in the till", "for all of them", "for them all", "as a whole",
    ),
    # what a sum is raised by, so that what it goes to may follow: "raised £900 for the choir"
    "gains_it": (
        "raised", "raising", "raises", "raise", "brought", "brings", "bring", "bringing", "netted", "netting", "nets",
        "earned", "earning", "earns", "made", "making", "makes", "collected", "collecting", "grossed", "grossing",
        "generated", "generating", "yielded", "yielding", "yield", "took", "taking", "takes", "take", "fetched",
        "fetching",
    ),
    "each_of_whom": ("each of whom", "each of which", "all of whom", "all of which"),
    "all_of_them": ("of them", "of these", "of those", "country's", "nation's", "world's"),
    # before those of whom something else is told, and what takes up all that were counted
    "those_who": ("those", "replacing"),
    # what a sentence calls the price of all that was counted before it, what leads to the price, and what follows it
    "names_bill": (
        "cost", "bill", "total", "outlay", "total cost", "overall cost", "total bill", "whole bill", "payout", "invoice",
        "combined cost",
    ),
    "leads_to_bill": (
        "", "of", "put at", "estimated at", "is", "was", "will be", "would be", "is put at", "was put at", "comes to",
        "came to", "will come to", "worth", "is worth", "was worth", "which comes to", "reckoned at", "set at", "costing",
        "will cost", "would cost", "costs", "cost", "is estimated at", "put officially at",
    ),
    "goes_on_of_bill": ("by", "is", "was", "will", "would", "comes", "came", "has", "had", "says", "said"),
    "for_all_of_it": ("for them", "for the lot", "for them all", "for all of them", "for it all", "all told", "in all"),
    "all_counted": (
        "they", "them", "all", "each", "these", "which", "whose", "that", "this", "together", "apiece", "everyone", "everybody",
    ),
    "would_cost": (
        "would cost", "will cost", "could cost", "would set", "will set", "would take", "will take", "would mean",
        "will mean", "would come to", "will come to", "would bring", "will bring", "would raise", "will raise",
    ),
    # what makes of two groups one
    "passed_by": ("behind her", "behind him", "behind them", "behind it", "behind us", "under her belt", "under his belt"),
    "mean_nouns": ("average", "mean"),
    "said_to_be": ("is", "was", "being", "comes", "came", "works", "worked", "stands", "stood", "at", "to"),
    "before_mean": (
        "the", "a", "an", "their", "his", "her", "its", "our", "overall", "simple", "arithmetic", "combined", "and", "or",
        "whose", "this", "that", "resulting", "to", "for", "with",
    ),
    "mean_pace": ("mean speed", "mean pace", "mean of", "mean", "average"),
    "on_average": ("on average", "average", "averaged"),
    "fast_at_most": ("top", "although", "though", "despite", "peak", "maximum", "limit", "while", "but", "under"),
    "peopled": (
        "town", "city", "country", "county", "province", "state", "nation", "district", "village", "island", "region",
        "borough", "population", "populations", "parish", "area", "community", "territory", "republic", "electorate",
        "suburb", "municipality", "commune", "settlement", "canton", "colony", "land", "archipelago", "islands", "taluk",
        "taluka", "shire", "metropolis", "conurbation", "place", "market", "workforce", "catchment",
    ),
    "out_of_whom": ("of", "among", "amongst", "in", "from", "for", "on"),
    "before_number": ("the", "its", "their", "some", "all", "our", "his", "her", "these", "those"),
    "rated_so": (
        "rate", "rates", "incidence", "prevalence", "ratio", "mortality", "average", "equals", "equal", "equivalent",
        "works", "worked", "working", "translates", "translated", "translating", "frequency", "means", "meaning",
        "equates", "amounts", "gives", "giving", "makes", "making", "density", "proportion",
    ),
    "comes_to_rate": ("means", "meaning", "makes", "making", "made", "gives", "giving", "gave", "meant", "equals", "is"),
    "before_taxes": ("pre-tax", "pretax"),
    "all_costs": ("total costs", "total expenses", "all costs", "total outgoings", "total spending", "total expenditure"),
    "or_without": ("after", "before"),
    # what tells that a sum is one without a tax or a fee, or what is left of it
    "net_of_levy": (
        "without", "before", "after", "excluding", "exclusive", "excludes", "net", "less", "minus", "ex", "ex-vat", "themselves",
    ),
    "on_purpose": ("to", "for", "by", "if"),
    "averaged_so": ("averaged", "averages", "averaging"),
    "least_of_all": (
        "youngest", "lowest", "smallest", "shortest", "cheapest", "least", "minimum", "lightest", "poorest",
        "worst", "bottom", "weakest", "narrowest", "coldest", "coolest", "poorest", "low", "fewest", "earliest",
    ),
    "most_of_all": (
        "oldest", "highest", "largest", "biggest", "longest", "dearest", "most", "maximum", "heaviest", "tallest",
        "richest", "best", "top", "strongest", "widest", "hottest", "warmest", "high", "costliest", "eldest",
    ),
    "innings": ("innings",),
    "collectives": (
        "groups", "sexes", "parties", "countries", "nations", "states", "firms", "companies", "regions", "cities",
        "towns", "counties", "banks", "clubs", "teams", "provinces", "districts", "markets", "halves", "classes",
        "sectors", "economies", "brands", "stores", "members", "boroughs", "communities", "units", "businesses",
    ),
    "takes_so_much": (
        "added", "adds", "add", "adding", "put", "puts", "putting", "cost", "costs", "costing", "comes", "came", "works",
        "worked", "is", "was", "means", "meant", "earned", "earns", "earning", "yields", "yielded", "amounts", "amounted", "charged", "charges", "owes", "owed", "keeps", "kept", "knocked", "knocks",
    ),
    "of_what_sum": ("on", "to", "of", "from", "onto", "for"),
    "relates_aside": ("of which", "of whom"),
    "of_rates": ("more", "less", "up from", "down from", "better", "worse"),
    "joins_other": ("of", "on", "in", "and", "or", "from", "to", "for", "by", "than", "but", "as", "with", "off", "cut"),
    # what a sentence may sum up, of figures that the one before it gives
    "names_sum": (
        "the bill", "the total", "bill", "total", "the cost", "takings", "the whole", "the invoice", "invoice", "the tab",
        "the lot", "the rate", "a rate", "the average", "an average", "the mean", "a mean", "average", "outlay", "the price",
        "works out", "worked out", "per head", "apiece", "each",
    ),
    "names_rate": ("a rate of", "the rate of", "an average of", "the average of", "incidence of", "prevalence of"),
    "reporting": ("said", "say", "says", "think", "thought", "believe", "believed", "feared", "told", "predicted", "hoped"),
    "all_others": ("others", "behind", "ahead"),
    # what a sum comes from or goes to besides what has been counted
    "from_elsewhere": ("at", "to"),
    "takes_up_all": ("that", "this", "which", "these"),
    # behind "of": those who have been counted before
    "takes_up_these": ("them", "these", "those", "whom", "which", "that", "this"),
    "of_another_place": ("in", "among", "amongst", "for", "at", "across"),
    "in_short": (
        "month", "months", "week", "weeks", "quarter", "so far", "fortnight", "weekend", "day", "days", "may", "might",
        "could", "would",
    ),
    "mean_follows": ("average", "mean", "overall", "resulting", "simple", "arithmetic"),
    "partial_costs": (
        "wage", "labour", "labor", "fuel", "material", "materials", "staff", "energy", "interest", "marketing",
        "advertising", "raw", "food", "rent", "travel", "legal", "administrative", "financing", "borrowing", "pay",
    ),
    "called_total": ("total", "bill", "invoice", "outlay", "tab", "cheque", "haul", "takings"),
    "highs_or_lows": ("high", "highs", "low", "lows"),
    "is_a_rate": ("is", "was", "makes", "made", "puts", "put", "has", "remains"),
    "gives_way": ("way", "ground", "up"),
    "comes_to_no_one": ("means", "meaning", "equals", "making", "giving", "meant"),
    "since_then": ("since", "ago"),
    "or_so": ("or", "making", "so", "some", "about", "a", "total", "of", "for", "that", "is", "i.e.", "in", "all", "around"),
    "range_to": ("to", "and", "up to", "–", "through"),
    "spans_anywhere": ("anywhere from", "anywhere between", "everything from", "anything from", "anything between"),
    "of_a_scale": ("of", "from", "to"),
    "among_whom": ("among", "amongst"),
    "both_groups": ("sexes", "genders", "both groups", "two groups", "as one group", "pooled", "lumped"),
    "the_overall": (
        "the overall", "the combined", "the pooled", "the joint", "the blended", "an overall", "a combined", "a blended",
    ),
    "of_both": (
        "together", "combined", "pooled", "merged", "lumped", "jointly", "across both", "both sexes", "both together", "as one group", "taken as one", "into one", "across the two",
    ),
    # an average of all, and two groups that make up all: one of the first words beside one of the second
    "of_everyone": ("of all", "for all", "across all", "over all", "among all", "everyone", "everybody"),
    "one_half": ("boys", "men", "males", "male", "sons", "husbands", "urban", "townspeople", "boys'", "men's"),
    "other_half": ("girls", "women", "females", "female", "daughters", "wives", "rural", "countryfolk", "girls'", "women's"),
    "with_another": ("together with", "combined with", "jointly with", "added together", "adding", "pooled with"),
    "giving_both": ("give", "gave", "gives", "giving", "makes", "making", "make", "made", "becomes", "averages"),
    "for_what": ("for", "on", "in", "of", "from", "by"),
    # what tells of another time, party or part, so that figures on both sides of it do not belong together
    "sets_apart": (
        "than", "compared", "against", "versus", "vs", "while", "whereas", "but", "although", "though", "unlike",
        "despite", "excluding", "except", "including", "includes", "included", "plus", "besides", "of whom", "of which",
        "of those", "of them", "on top of", "in addition", "previously", "formerly", "previous", "earlier", "until",
        "ago", "later", "planned", "plans", "target", "targets", "forecast", "expected", "now", "peak", "peaked",
        "record", "another", "further", "extra", "minus", "after costs", "after tax", "before tax", "after fees",
        "after discounts", "after expenses", "after deductions", "before costs", "before bonuses", "after commission",
        "under", "behind", "ahead", "beat", "beats", "beating", "better", "worse", "unsold", "others", "separately",
        "alone", "as well as", "as many", "maximum", "minimum", "usual", "usually", "normally", "last year's",
        "elsewhere", "rival", "instead", "rather", "not", "unless", "above", "below", "more", "fewer", "less",
        "nationally", "nationwide", "up from", "down from", "national", "nation's", "country's", "statewide", "global",
        "world's", "because", "as well", "best", "worst", "median", "capacity", "limit", "par", "face value", "top",
        "at times", "at most", "years old", "often",
    ),
    # a clause with a subject of its own begins
    "new_clause": (
        "before", "after", "since", "and values", "and valued", "and the", "and its", "and a", "and an", "and their",
        "and his", "and her", "and this", "and one", "and some", "and other", "and of", "with the", "with some",
        "with one", "and he", "and she", "and it", "and they", "and there",
    ),
    # before the price that another has become
    "repriced_to": (
        "to", "costs", "cost", "at", "for", "is", "now", "costing", "becomes", "became", "become", "leaving",
    ),
    # behind a price that only some pay
    "for_some": (
        "for members", "for children", "for students", "for pensioners", "for those", "for anyone", "for groups", "if",
        "for the over", "for under", "for seniors", "for concessions", "for residents", "for the first", "with a",
    ),
    # before "to", where a sum is meant and no price reached
    "coming": (
        "comes", "came", "come", "coming", "amounts", "amounted", "amounting", "adds", "added", "equal", "equates",
        "up", "equivalent",
    ),
    # between a price and what becomes of it, where the talk turns to something else
    "other_clause": (
        "but", "while", "whereas", "although", "though", "when", "where", "after", "before", "because", "if", "as",
        "than", "plus", "despite", "followed", "including", "excluding", "and", "who", "whose",
    ),
    # before the value that a change began with, and before the one that it ended with
    "starting_from": ("from",),
    "reaching": ("to", "at"),
    "rising_to": ("to",),
    # between a difference and the percentage that it is
    "otherwise": ("or",),
    # what speaks of a valuation and of nothing else
    "valued_at": ("valuing", "values", "valued", "value", "valuation"),
    # words for a part of a company
    "stakes": (
        "stake", "share", "shares", "holding", "slice", "interest", "stakeholding", "shareholding", "of", "equity",
    ),
    # labels of a profit
    "gaining": (
        "profit", "profits", "earned", "earns", "earning", "made", "makes", "making", "income", "earnings", "surplus",
        "ebitda", "netted",
    ),
    # before what a sum was spent on
    "on_what": ("on",),
    # a profit that leaves some costs out, unless it is said to be what is left
    "partial": ("operating", "core", "trading"),
    "left_over": ("after costs of", "after expenses of", "after outgoings of", "after spending", "after paying",
        "leaving", "left", "leaves", "so", "thus", "resulting", "meaning", "meant", "giving", "gave", "wound", "ended",
        "ending",
    ),
    # labels of what a margin is of
    "sold_for": ("revenue", "revenues", "turnover", "sales", "takings", "receipts", "billings"),
    # further labels of what came in, and of what went out
    "selling": (
        "taken", "taking", "taking in", "pulled in", "gate receipts",
        "revenue", "revenues", "turnover", "sales", "takings", "receipts", "proceeds", "brought in", "took in",
        "generated", "income", "collected", "collect", "collects", "raise", "earn", "earns", "take in", "bring in",
        "raised", "grossed", "took", "earned", "received", "inflows",
    ),
    "sums_in": ("in", "coming in"),
    "sums_out": ("out", "going out"),
    "spending_on": (
        "cost", "costs", "expenses", "expense", "spending", "expenditure", "outgoings", "outlays", "outlay", "spent",
        "paid out", "spends", "spend", "spending", "bills", "overheads", "disbursements", "outflows",
    ),
    # what sets a profit against that of another time or kind
    "set_against": (
        "than", "compared", "versus", "vs", "previous", "last year's", "a year earlier", "a year ago", "year earlier",
        "up from", "down from", "forecast", "expected", "target", "planned", "excluding", "including", "after tax",
        "before tax", "compares", "gross", "players", "while", "despite",
    ),
    # before a rate that opens its clause: "At 40 a day, …"
    "fronting": ("at", "averaging"),
    # before a stretch of time in which something did not happen once
    "no_window": ("every", "each", "next", "another", "aged", "age", "than", "until", "about", "coming", "following"),
    # before a stretch of time that may be one of many
    "articles": ("a", "an", "the"),
    # before a stretch of time that was filled
    "lasting_in": ("in", "over", "during", "within", "for", "throughout", "across", "inside"),
    # behind how many of what was told there are
    "of_those_told": ("of them",),
    # what does not rest
    "at_all_hours": (
        "day and night", "night and day", "around the clock", "round the clock", "without a break", "never stops",
        "non-stop", "without pause", "without let-up", "at all hours",
    ),
    # words for all the people of a place
    "inhabitants": (
        "people", "residents", "inhabitants", "citizens", "islanders", "persons", "souls", "villagers", "population",
        "townspeople", "others",
    ),
    # before a figure that is a difference
    "apart_by": ("by",),
    # what joins another clause on
    "joining": ("and",),
    # what a sum in one currency is in another
    "being": ("is", "was", "are", "were", "be", "got", "get", "gets", "into", "for", "about", "or", "than"),
    # behind a figure that holds on further terms
    "on_terms": ("with", "including", "before", "after", "plus", "if", "when", "once", "without", "during", "where"),
    # before those of whom each gets so much
    "each_of": ("each of", "every one of", "each one of", "each and every"),
    # before a price that is only the least
    "floor": ("from", "to"),
    # before the noun of each one of many: "0.7 a game"
    "of_each": ("a", "an", "per", "every"),
    # nouns of such a one that every number of people or things has
    "anyone": (
        "head", "person", "piece", "time", "man", "woman", "individual", "year", "day", "week", "month", "hour",
        "night", "capita",
    ),
    # games, which have several names
    "outings": (
        "game", "games", "match", "matches", "appearance", "appearances", "outing", "outings", "start", "starts",
        "fixture", "fixtures", "contest", "contests", "tests", "test", "caps",
    ),
    # what a stretch of time begins with, beside its date
    "beginning": (
        "began", "begins", "begin", "begun", "beginning", "started", "starts", "start", "starting", "opened", "opens",
        "opening", "launched", "launches", "called", "declared", "imposed", "introduced", "seized", "captured",
        "kidnapped", "abducted", "detained", "arrested", "jailed", "imprisoned", "interned", "taken", "suspended",
        "closed", "closes", "shut", "shuts", "cut", "blocked", "banned", "barred", "left", "leaves", "departed",
        "departs", "set off", "set out", "set sail", "setting off", "setting out", "sailed", "embarked", "joined",
        "enlisted", "elected", "appointed", "hired", "installed", "crowned", "inaugurated", "sworn in", "took office",
        "taking office", "took over", "taking over", "took charge", "taking charge", "took power", "taking power",
        "took up", "took the helm", "came to power", "coming to power", "came to the throne", "seized power",
        "seizing power", "in power", "in office", "married", "ordered", "admitted", "walked out", "moved in",
        "moved to", "erupted", "broke out", "failed", "went missing", "vanished", "disappeared", "stolen", "set up",
        "founded", "established", "formed", "created", "built", "grounded", "stranded", "evacuated", "besieged",
        "invaded", "occupied", "conquered", "annexed", "colonised", "planted", "sown", "went up", "put up", "erected",
        "unveiled", "mothballed", "abandoned", "first", "since", "signed", "went out", "went down", "went dark",
        "commissioned", "enthroned", "acceded", "won", "laid", "dropped out", "emigrated", "arrived", "settled in",
        "dispatched", "posted", "sent", "stopped", "halted", "quarantined", "locked down", "fled", "exiled",
        "broken out", "broken off", "floated", "lit", "lifted off", "blasted off", "took effect", "came into force",
        "went home", "dropped", "open", "opens", "appointment", "election", "arrival", "accession", "marriage",
        "launch", "start", "outbreak", "coronation", "founding", "arrest", "capture", "passed", "enacted", "adopted",
        "filed", "entered", "downed tools", "detained", "hit", "granted", "registered", "set up shop", "moored",
        "enrolled", "kicked off", "convened", "rose", "went dark", "lost power", "struck", "jammed", "froze", "frozen",
        "trapped", "stuck", "broke down", "derailed", "cordoned off", "sealed off", "closed off", "cut off",
        "knocked out", "tripped", "called out", "diverted",
    ),
    # what it ends with
    "ending": (
        "ended", "ends", "end", "ending", "finished", "finishes", "finish", "finishing", "closed", "closes", "closing",
        "closure", "shut", "concluded", "concludes", "expired", "expires", "expire", "lapsed", "lapses", "ran out",
        "runs out", "run out", "lifted", "removed", "released", "freed", "rescued", "found", "recovered", "returned",
        "returns", "returning", "restored", "resumed", "resumes", "resume", "reopened", "reopens", "reopen",
        "reopening", "settled", "called off", "wound up", "dissolved", "disbanded", "scrapped", "abolished", "repealed",
        "reversed", "left", "leaves", "leaving", "quit", "quitting", "resigned", "resigning", "retired", "retiring",
        "retires", "stepped down", "stepping down", "stood down", "standing down", "ousted", "fell", "falling", "fall",
        "defeated", "voted out", "lost", "losing", "died", "dying", "dies", "death", "killed", "toppled", "overthrown",
        "deposed", "abdicated", "sacked", "fired", "dismissed", "surrendered", "surrender", "completed", "complete",
        "arrived", "arrives", "arriving", "reached", "reaches", "reaching", "landed", "docked", "delivered",
        "demolished", "pulled down", "taken down", "torn down", "came down", "until", "till", "over", "withdrew",
        "withdrawn", "divorced", "separated", "gave up", "giving up", "handed over", "handing over", "sold",
        "came back", "came home", "went home", "discharged", "back", "independence", "stopped", "called a halt",
        "put out", "extinguished", "granted", "made up", "reached port", "got home", "went back", "allowed back",
        "ratified", "verdict", "acquitted", "convicted", "ceased", "be back", "retirement", "resignation", "departure",
        "defeat", "dismissal", "release", "abdication", "divorce", "demolition", "splashed down", "touched down",
        "came ashore", "came home", "run again", "ran again", "adjourned", "sounded", "ceasefire", "truce", "peace",
        "drove him out", "drove her out", "drove them out", "forced out", "unveiled", "held", "restarted", "restarts",
        "under control", "repaired", "mended", "fixed", "put right", "up and running", "cleared",
    ),
    # before a length of time that may be that of what was told
    "length_before": (
        "for", "of", "after", "lasting", "lasted", "lasts", "last", "spanning", "spanned", "during", "took", "takes",
        "taking", "spent", "or", "allow", "made", "makes", "making", "covering", "covered", "spend",
    ),
    "for": ("for",),
    "until": ("to", "until", "till", "through", "by"),
    "range_joint": ("and", "to", "until", "till", "through"),
    "article": (
        "a", "an", "making", "making a", "for a", "in all", "after a", "after an", "following a", "ending a",
        "ending an",
    ),
    # before a length that describes what comes to its end: "ending a 12-year run"
    "ending_a": (
        "ending a", "ending an", "ending his", "ending her", "ending its", "ending their", "after a", "after an",
        "after his", "after her", "after its", "after their", "following a", "completing a", "closing a",
        "concluding a",
    ),
    # between an end and a length: the length is that of the whole
    "having_lasted": (
        "after", "having lasted", "lasting", "lasted", "having spent", "after spending", "for", "in all", "making",
        "some", "nearly", "almost", "or", "that is", "which is", "having taken", "taking", "spanning", "a total of",
        "after all of", "having been away for", "after more than", "so allow", "after exactly", "after just",
        "after only", "just", "only", "barely", "after some", "having been in force for", "having been shut for",
        "having been in place for", "having been closed for", "having been out for",
    ),
    # behind a length: it is counted from the beginning
    "afterwards": (
        "later", "on", "afterwards", "in all", "in total", "altogether", "all told", "after setting", "after leaving",
        "after starting",
    ),
    "behind": ("after", "on", "afterwards", "later", "after that"),
    "whole_time": (
        "in captivity", "in custody", "in prison", "in jail", "behind bars", "together", "at sea", "adrift", "in power",
        "in charge", "in office", "on the throne", "in hiding", "in exile", "in space", "on strike", "underground",
        "in all", "in total", "altogether", "in hospital", "on the run", "of silence", "of darkness", "of marriage",
        "in the job", "without", "at the helm", "under siege", "in business", "in operation", "in service",
        "of service", "of trading", "in print", "in government", "of existence", "in opposition", "on the board",
        "in parliament", "that felt", "that seemed",
    ),
    # between a length and an end that is planned with it
    "planned_end": (
        "expires", "expire", "expiring", "ends", "end", "ending", "lapses", "lapse", "runs out", "run out",
        "runs until", "to last until", "finishes", "finish", "finishing", "is up", "closes", "until", "till",
    ),
    "setting_out": (
        "starting", "beginning", "seizing", "taking", "coming", "joining", "opening", "leaving", "arriving", "setting",
        "moving", "entering", "from",
    ),
    # beside a length of time: it is another's, or counted from another day
    "length_apart": (
        "ago", "earlier", "before", "old", "older", "younger", "aged", "age", "ages", "every", "each", "per", "next",
        "past", "the last", "its last", "his last", "her last", "their last", "previous", "preceding", "first",
        "another", "further", "following", "subsequent", "prior", "than", "within", "plan", "plans", "programme",
        "program", "contract", "contracts", "deal", "deals", "average", "averaging", "mean", "median", "apart", "ahead",
        "early", "late", "recurring", "follow-up", "sentence", "sentences", "ban", "lease", "loan", "warranty", "bond",
        "bonds", "note", "notes", "low", "high", "time", "times", "visa", "mandate", "terms", "combined",
        "period of up to", "career", "tickets", "passes", "working", "business", "trading", "rolling", "quarantine",
        "a day", "a week", "a month", "a year", "life", "notice",
    ),
    # before a length of time: it is that of an office or a stay
    "served": (
        "served", "serving", "spent", "worked", "working", "stayed", "staying", "ruled", "reigned", "played", "lived",
        "remained", "ran", "led", "held", "after", "taught",
    ),
    "perfect": ("has", "have", "has been", "have been", "'s been", "'ve been"),
    "of": ("of",),
    # beside the nth day or year: it is not the one that something is in
    "nth_apart": (
        "day of january", "day of february", "day of march", "day of april", "day of may", "day of june",
        "day of july", "day of august", "day of september", "day of october", "day of november", "day of december",
        "every", "each", "per", "end of", "running", "fiscal", "financial", "term", "in a row", "for the", "old", "ago",
        "before", "after", "annual", "calendar", "academic", "school", "next", "previous", "following", "trimester",
    ),
    # what is of one century and speaks of another, or was altered in it
    "depicting": (
        "about", "set", "shows", "showing", "depicts", "depicting", "covering", "covers", "portrays", "portraying", "story", "stories",
        "history", "histories", "account", "copy", "replica", "tale", "biography", "study", "novel", "reconstruction",
        "inspired", "style", "based", "revival", "restored", "rebuilt", "return", "remodelled", "extended", "altered",
        "imitation", "pastiche", "homage", "reminder", "reminiscent", "site", "version", "edition", "translation",
        "like", "life", "portrait of", "statue", "memorial", "monument", "named", "ruins", "foundations", "replaced",
        "before", "after", "over", "converted", "inside", "beside", "collection", "museum", "gallery", "survey", "film",
        "series",
    ),
    # to keep an anniversary
    "marking": (
        "mark", "marks", "marked", "marking", "celebrate", "celebrates", "celebrated", "celebrating", "commemorate",
        "commemorates", "commemorated", "commemorating", "honour", "honours", "honoured", "honor", "honored", "toast",
        "remember", "remembers", "remembered", "it is", "it was", "it's", "observed", "observe", "is", "was", "now",
    ),
    # what an ordinal before it counts the years to
    "anniversary": ("anniversary", "anniversaries", "birthday", "jubilee"),
    "since": ("since",),
    # between an anniversary and its year: the year is that of something else
    "own": ("its", "their", "his", "her"),
    "broken_off": (
        "and", "but", "who", "which", "founded", "built", "opened", "published", "formed", "written", "made", "revived",
        "reissued", "show", "edition", "in memory",
    ),
    # an anniversary that never came, or of something else
    # an anniversary that was not kept in its year
    "off_the_day": (
        "a year late", "a year early", "years late", "years early", "belated", "belatedly", "postponed", "delayed",
        "put off",
    ),
    # before a number of which there are several
    "for_so_many": ("each", "every", "per"),
    # where songs, films and clubs are ranked, so that up is towards one
    "ranked_list": (
        "chart", "charts", "top 10", "top 20", "top 40", "top ten", "top five", "league table", "rankings", "standings",
        "singles", "album", "albums", "number one", "seed", "seeds", "leaderboard", "track", "tracks", "song", "songs",
    ),
    # what is won or run over so many metres: the length tells which
    "of_a_race": (
        "title", "titles", "final", "finals", "race", "races", "heat", "heats", "crown", "gold", "silver", "bronze",
        "medal", "medals", "record", "records", "event", "events", "champion", "champions", "hurdles", "relay",
        "freestyle", "backstroke", "butterfly", "breaststroke", "sprint", "sprints", "steeplechase", "runner", "runners",
    ),
    # before a number that is none yet: "64 of a planned 140"
    "planned_number": ("planned", "intended", "proposed", "hoped-for", "target of"),
    # words for how old somebody is
    "of_age": ("age", "ages", "aged"),
    # before the number of those from whom some were chosen
    "drawn_from": (
        "list of", "register of", "pool of", "roll of", "database of", "panel of", "drawn from", "chosen from",
        "selected from", "picked from", "taken from", "out of", "from among",
    ),
    # verbs by which a group has so many of a number
    "shares_in": (
        "accounted for", "accounts for", "account for", "made up", "makes up", "make up", "represented", "represents",
        "represent", "constituted", "constitutes", "constitute", "formed", "form",
    ),
    "not_yet": (
        "would have been", "before", "ahead of", "short of", "annual", "months", "followed by", "approaching",
    ),
    # between a word and its figure
    "merely": ("just", "only", "barely", "still", "then", "already", "now", "about", "almost", "nearly"),
    # before the date of a birth
    "birth": ("born", "was born", "birth"),
    # between two people of two ages
    "senior": (
        "older than", "younger than", "his senior", "her senior", "his junior", "her junior", "older", "younger",
    ),
    # right before an age: it is that of an event
    "age_then": ("at", "aged", "age", "was", "were", "being", "turned", "turning", "been"),
    # right before an age: it is that of today
    "age_now": ("is", "now", "today", "turns", "be"),
    # people who are several, so that two ages may be of two
    "several_people": (
        "respectively", "both", "they", "their", "couple", "friends", "colleague", "colleagues", "brothers", "sisters",
        "another", "other", "others", "whose", "suspects", "victims", "average", "by", "older", "younger", "than",
        "each",
    ),
    # the most or the least that there has been
    "a_record": (
        "record", "records", "best", "peak", "high", "mark", "low", "record-breaking", "highest ever", "all-time",
        "milestone", "personal best", "trough", "biggest ever", "largest ever", "longest ever", "best ever",
        "most ever", "hottest ever", "coldest ever", "fastest ever", "tallest ever", "heaviest ever",
    ),
    "a_low": (
        "low", "lowest", "fewest", "smallest", "coldest", "cheapest", "shortest", "fell", "falling", "drop", "dropped",
        "lower than", "colder than", "below", "under", "less than", "fewer than", "undercut", "undercutting", "trough",
        "slowest",
    ),
    # behind the best of the time before a record
    "until_record": ("before that", "before then", "until then", "till then", "up to then", "before this", "before it"),
    # spells of which the best is no record of a day: "the best week before that"
    "best_spells": (
        "day", "days", "week", "weeks", "month", "months", "quarter", "quarters", "year", "years", "season", "seasons", "half", "weekend", "one",
        "hour", "night", "summer", "winter",
    ),
    # what stood before
    "former": (
        "previous", "old", "former", "earlier", "prior", "existing", "standing", "last year's", "past", "then",
        "last season's", "preceding", "year-old", "held by",
    ),
    "target_of": ("of", "at", "is", "was", "the"),
    "ago": ("ago", "earlier"),
    "later": ("later", "on"),
    "pronoun": ("he", "she", "now", "today"),
    # beside a figure: it is what lies between a target and a result, or a part of it
    "gap_before": (
        "by", "another", "extra", "further", "additional", "than", "within", "in", "every", "all", "for", "after",
    ),
    # before by how much several things pass a mark
    "by_in_all": ("by a total of", "by a combined", "by an average of", "by up to", "by as much as", "by some", "by about"),
    "took_in": (
        "bringing in", "brought in", "taking in", "took in", "pulling in", "pulled in", "coming in", "came in",
        "drawing in", "finishing in", "one of",
    ),
    "at_figure": ("at", "with", "on", "was", "is", "were"),
    "gap_after": (
        "coming", "from", "left", "more", "less", "over", "short", "above", "below", "fewer", "higher", "lower",
        "under", "ahead", "shy", "away", "off", "extra", "better", "worse", "later", "ago", "too", "times", "in a row",
    ),
    # how a list is said to run
    "descending": ("descending order", "decreasing order", "best first", "most to least", "best to worst"),
    "ascending": (
        "ascending order", "increasing order", "rising order", "least to most", "worst to best", "worst first",
    ),
    "goes_first": ("first",),
    "to_the": ("to", "down to", "up to"),
    "ranked_by": (
        "ranked by population", "ranked by size", "ranked by seats", "ranked by votes", "ranked by points",
        "ranked by sales", "ranked by price", "ranked by revenue", "ranked by turnover", "ranked by value",
        "ranked by area", "ranked by height", "ranked by length", "ranked by weight", "ranked by spending",
        "ranked by score", "ranked by number", "ranked by income", "ranked by output", "in order of population",
        "in order of size", "in order of seats", "in order of votes", "in order of points", "in order of sales",
        "in order of price", "in order of revenue", "in order of height", "in order of length", "in order of weight",
        "in order of area", "in order of magnitude", "sorted by size",
    ),
    # keys of an order that any figures may be of
    "any_key": (
        "population", "size", "magnitude", "number", "rank", "importance", "amount", "value", "strength", "share",
    ),
    # what leads to those who are ahead
    "ahead_of_it": (
        "behind", "trailing", "trailed", "trail", "trails", "looking up at", "beaten by", "bettered by", "outdone by",
    ),
    # what turns to another of the same group
    "other_one": (
        "while", "though", "although", "but", "whereas", "followed by", "ahead of", "then", "rival", "runner-up",
        "nearest", "next", "trailed by",
    ),
    "next_come": ("followed by", "ahead of", "then came", "then come", "next came", "next come", "trailed by"),
    "adverbial": (
        "growing", "rising", "selling", "falling", "improving", "moving", "spreading", "-growing", "possible",
        "of all time", "court", "courts", "recent", "likely", "common", "often",
    ),
    "another_thing": (
        "and a", "and an", "and its", "and their", "and his", "and her", "while its", "while their", "while a",
        "while the whole", "although its", "as a whole", "maximum", "minimum", "limit", "target", "norm", "overall",
        "in all", "altogether", "in total", "average", "typical", "a year later", "years later", "the year before",
        "the month before", "the week before", "the day before", "a year earlier", "last year", "last month",
        "a year ago", "the previous", "previously",
    ),
    # superlatives that rank by one measure
    "ranks_by_age": ("oldest", "youngest", "longest-serving"),
    "ranks_by_price": (
        "least expensive", "cheapest", "dearest", "priciest", "costliest", "most expensive", "most valuable",
    ),
    "ranks_by_weight": ("heaviest", "lightest"),
    "ranks_by_length": ("longest", "shortest"),
    "ranks_by_height": ("tallest", "deepest", "widest", "narrowest", "shallowest"),
    "ranks_by_size": ("largest", "smallest", "biggest"),
    "ranks_by_warmth": ("hottest", "coldest", "warmest", "coolest"),
    "ranks_by_speed": ("fastest", "quickest", "slowest"),
    "nobody": ("no one", "nobody", "nothing", "none", "no", "no other", "neither"),
    "than_any": (
        "more", "higher", "larger", "bigger", "longer", "taller", "heavier", "greater", "less", "fewer", "lower",
        "smaller", "better", "faster", "older", "deeper",
    ),
    "less_than": ("less", "fewer", "lower", "smaller"),
    "with": ("with",),
    "rival_at": ("at", "on", "has", "having", "next", "second"),
    "ran_in": ("in", "of", "at"),
    "runner_up": ("second",),
    # before a figure that is not a rival's, but a part, a time or a change
    "no_rival": (
        "by", "in", "to", "from", "after", "than", "over", "under", "about", "every", "each", "per", "another",
        "of the", "up", "down", "between", "within", "until", "since", "before", "during", "only", "all", "of", "some",
        "most", "more", "rising", "falling", "rose", "fell", "grew", "other", "these", "those", "as", "its", "their",
        "big", "top",
    ),
    "hedged_rank": (
        "nearly", "almost", "among", "some of", "not", "n't", "arguably", "perhaps", "if", "would", "could", "may",
        "might", "increase", "rise",
    ),
    "of_the": ("of", "the", "those"),
    "been": ("was", "were", "been", "fell", "is"),
    "and_the": ("and the",),
    "low_of": ("low", "low of", "lowest", "minimum of"),
    # right before a record
    "states_record": ("of", "at", "was", "is", "stood", "the", "been", "just"),
    "record_apart": ("in", "with", "by", "to", "as", "after", "at", "on", "and"),
    "a_high": ("peak", "high", "highest", "all-time high"),
    # a record that did not fall, or has yet to
    "unbeaten": (
        "not", "n't", "never", "failed", "fails", "short", "shy", "missed", "missing", "close to", "near", "would",
        "off the peak", "off its peak", "off their peak", "off the record", "off the high", "way off", "well off", "far off",
        "could", "will", "needs", "need", "hopes", "hope", "hoping", "if", "yet", "almost", "nearly", "within",
        "target", "equalled", "equaled", "tied", "matching", "matched", "should", "might", "unless", "until", "before",
        "expected", "set to", "aims", "half", "gap", "just off", "track record", "on record", "criminal record",
        "behind", "market", "benchmark", "second", "lost to", "school", "low point", "mark-up", "question mark",
        "high school", "high street", "may have", "may be", "may yet", "may well",
    ),
    # before a number of years that somebody has lived
    "aging": ("age", "ages", "aged", "old"),
    # what says that a list is not all, or goes on beside its total
    "list_not_whole": ("also", "total", "twice"),
    # before a total of which only some is listed
    "only_some_of": (
        "most of", "many of", "some of", "much of", "part of", "parts of", "few of", "the bulk of", "the majority of",
        "majority of", "half of", "nearly all of", "almost all of", "mostly", "mainly", "chiefly", "largely",
        "primarily", "principally", "predominantly", "concentrated",
    ),
    # before a dozen or a score that is no number
    "loosely_many": ("several", "few", "some", "many", "couple", "or", "multiple"),
    # those who vote together
    "voting_bodies": (
        "house", "senate", "council", "board", "committee", "court", "panel", "jury", "commission", "assembly",
        "parliament", "chamber", "legislature", "congress", "cabinet", "bench", "caucus", "tribunal", "subcommittee",
        "delegation", "union", "party", "voters", "shareholders", "lords", "commons", "knesset", "duma", "bundestag",
    ),
    # what no list of seats holds between a party and its number
    "no_party": (
        "from", "up", "down", "to", "by", "more", "fewer", "less", "than", "for", "including", "among", "least", "most",
        "about", "another", "further", "since", "until", "after", "before", "per", "aged", "age", "respectively",
        "gain", "gained", "lost", "losing", "gains", "vote", "voted", "day", "year", "page", "number",
    ),
    # people of whom nothing is said
    "anybody": (
        "people", "adults", "patients", "participants", "subjects", "persons", "individuals", "volunteers",
        "respondents",
    ),
    # what has people, and is none
    "with_people": (
        "study", "studies", "trial", "trials", "surveys", "samples", "experiments", "publications", "reviews",
        "hamlets", "hamlet", "records", "village", "villages", "town", "towns", "city", "cities", "country",
        "countries", "nations", "families", "family", "households", "household", "teams", "team", "schools", "school",
        "hospitals", "hospital", "clinics", "centres", "centers", "sites", "flights", "trains", "buses", "ships",
        "boats", "vessels", "companies", "firms", "clubs", "parties", "groups", "cohorts", "articles", "papers",
        "reports", "series", "homes", "houses", "buildings", "districts", "provinces", "counties", "communities",
        "camps", "units", "battalions", "regiments", "delegations", "crews", "incidents", "attacks", "crashes",
    ),
    # before the number of one in a row: "day 7", "phase 3"
    "numbering": (
        "day", "days", "week", "weeks", "month", "months", "year", "years", "phase", "stage", "step", "round", "game",
        "chapter", "section", "article", "page", "volume", "book", "episode", "season", "grade", "level", "cycle",
        "visit", "lap", "hole", "match", "lesson", "number", "no", "type", "version", "row", "platform", "room", "ward",
        "item", "question", "figure", "table",
    ),
    # where in the range that was asked a price lies
    "within_offer": (
        "the top of", "the top end of", "the high end of", "the low end of", "the bottom of", "the bottom end of",
        "the upper end of", "the lower end of", "top of the", "above its marketed", "above the marketed",
        "above its expected", "below its marketed", "below the marketed", "below its expected", "above the range",
        "below the range", "above its range", "below its range", "expected range", "expected price range",
        "target range", "target price range", "targeted range",
    ),
    # of what sets figures apart, that which may lead to a place, and what follows it where it leads to a former figure
    "come_from": ("up from", "down from"),
    "looks_back_to": (
        "a", "an", "the", "last", "just", "only", "about", "around", "roughly", "nearly", "almost", "some", "its",
        "their", "his", "her", "what", "zero", "nothing", "none", "this", "that", "more", "less", "over", "under",
        "year",
    ),
    # what tells of what may be rather than of what is
    "allowed_to": (
        "need", "needs", "should", "must", "can", "could", "would", "may", "might", "has to", "have to", "allowed",
        "expected to", "supposed to", "ought",
    ),
    # behind an average speed, what makes it that of a part of the way
    "part_of_way": (
        "at first", "initially", "to begin with", "so far", "early on", "at the start", "at one point", "downhill",
        "on the ", "on a ", "when ", "while ", "along ", "until ", "uphill", "downhill", "in the ", "in a ", "through ",
        "between ",
    ),
    # before a sum that was paid at an earlier time
    "by_then": ("had",),
    # before a range of the very things whose average it has
    "within_which": ("in", "where", "across", "at"),
    # between what is taken and the sum of which it is: "£900 on a sale of"
    "dealings": (
        "sale", "sales", "loan", "purchase", "deal", "bill", "price", "house", "home", "flat", "trade", "transfer",
        "order", "salary", "income", "car", "policy", "mortgage", "transaction", "withdrawal", "bet", "booking",
    ),
    # of what sets figures apart, that which only says that a price has changed
    "by_now": ("now", "previously", "formerly", "usual", "usually", "normally"),
    # before a value that is put on a company at another time
    "valued_apart": (
        "other", "others", "another", "which has", "which had", "which is worth", "which is valued", "that has", "whose",
        "that is worth", "that is valued",
        "and is valued", "and was valued", "and are valued", "and has been valued", "and is worth", "and was worth",
        "and is now", "and had been valued", "and is currently", "but is valued", "but was valued",
    ),
    # behind the part of a company that a value is put on
    "valued_itself": ("valued", "worth", "value"),
    # what may stand between a range and its average without naming another thing
    "mean_links": (
        "a", "an", "the", "and", "with", "at", "of", "is", "was", "were", "to", "for", "being", "stood", "averaging",
        "averaged", "average", "averages", "mean", "age", "aged", "up", "as", "high", "much", "heaviest", "tallest",
        "fastest", "richest", "lightest", "slowest", "poorest", "median", "about", "on", "per", "just", "only", "or",
        "but", "years", "oldest", "highest", "largest", "biggest", "longest", "dearest", "most", "maximum", "youngest",
        "lowest", "smallest", "shortest", "cheapest", "highs", "low", "lows", "minimum", "their", "its", "overall",
        "from", "taking", "costing", "paying", "charging", "earning", "getting", "scoring", "weighing", "lasting",
        "standing", "took", "cost", "paid", "earned", "got", "scored", "weighed", "lasted", "one", "in", "who", "which",
        "that", "are", "had", "has", "having", "while", "says", "said", "waiting", "waited", "value", "figure", "sat",
        "sits", "came", "comes", "works", "worked", "out", "between", "them", "those", "all", "though", "yet", "so",
        "it", "they", "then", "put", "puts", "given", "gives", "giving", "stands", "reached", "reaching", "measuring",
        "typical",
    ),
    # names of a measure, which say no more than the unit of the average
    # between "on average" and the sum that those who ask or offer it want
    "asked_for_on_average": (
        "bidder", "bidders", "builders", "contractors", "firms", "companies", "sellers", "buyers", "vendors", "suppliers",
        "tenderers", "applicants", "landlords", "dealers", "traders", "owners", "they", "wanted", "want", "asked", "ask",
        "offered", "offer", "bid", "quoted", "quote", "sought", "seek", "charged", "charge", "demanded", "demand",
    ),
    "measures_of": (
        "length", "weight", "height", "size", "duration", "distance", "depth", "width", "speed", "temperature",
    ),
    # between a range and an average, what tells that it is of another group
    "ranges_apart": (
        "versus", "vs", "against", "compared", "than", "another", "other", "others", "respectively", "unlike",
    ),
    # after an average, what tells that it is one of the least or the greatest values
    "of_an_end": (
        "maximum", "minimum", "max", "min", "highest", "lowest", "high", "low", "highs", "lows", "peak", "top",
        "bottom",
    ),
    # of what sets figures apart, that which a whole list may be
    "meant_ahead": ("target", "targets", "forecast", "expected", "planned", "plans"),
    # of words for both of two groups, those of figures that may add up instead
    "adding_up": ("combined", "together", "pooled", "merged", "in all", "between them"),
    # what makes one of two groups
    "as_one": (
        "pooled", "taken as one", "as one group", "together", "combining the two", "taking the two together", "overall",
        "combined", "lumped together", "put together", "taken together", "merged",
    ),
    # what sets a clause against another without telling of another matter
    "contrasting": ("but", "although", "though", "while"),
    # whose all is meant where nobody has more, or everybody at least so much
    "none_of_all": ("none of them", "none of whom", "nobody", "no one", "no-one", "not one of them", "none of which"),
    "all_of_all": (
        "all of them", "all of whom", "each of them", "every one of them", "everyone", "everybody", "all of which",
    ),
    # before a former value behind the time that it is of: "than in May, when it was"
    "was_then": (
        "when it was", "when it stood at", "when it had", "when there were", "when they were", "when the figure was",
        "when it cost", "when there was", "when they had", "when he had", "when she had", "when it employed",
        "when they numbered", "when it numbered", "when it totalled", "when it totaled", "when the total was",
        "when the price was", "when the rate was", "when it held", "when it reached", "when it peaked at",
        "when they stood at", "when they cost", "when he earned", "when she earned", "when the number was",
        "when the count was", "when the toll was", "when it sold", "when it made",
    ),
    # before a number that says how many stand at one end of a list: "the top 100 firms"
    "of_the_ends": (
        "top", "bottom", "first", "last", "best", "worst", "leading", "next", "largest", "biggest", "smallest",
        "richest", "poorest", "other", "fastest", "slowest", "oldest", "youngest", "highest", "lowest",
    ),
    # "twice the original price": the former of two values, not one of its own
    "former_one": (
        "earlier", "original", "previous", "former", "old", "initial", "first", "prior", "opening", "starting",
    ),
    # words of change that point no way for a price or a ratio, but one for a percentage or a number of things
    "one_way_for_rates": ("eased", "slowed", "softened", "accelerated", "quickened"),
    # what is told in money, and is dearer the more it is
    "has_its_price": (
        "cost", "costs", "price", "prices", "bill", "bills", "rent", "rents", "fare", "fares", "premium", "premiums",
        "wage", "wages", "fee", "fees", "charge", "charges", "toll", "tolls", "spending", "expenses", "outgoings",
        "overheads", "tariff", "tariffs", "earnings", "takings", "sales", "revenue", "revenues", "turnover", "imports",
        "exports", "salaries", "salary", "dues", "quote", "quotes",
    ),
    # a margin of seats over all others, not over the next
    "held_alone": ("majority", "lead", "advantage", "margin", "ahead", "edge", "won", "control", "short"),
    # verbs of comparison, between what they compare
    "outdoing": (
        "outsold", "outnumbered", "outnumber", "outpolled", "outscored", "outspent", "overtook", "exceeded",
        "surpassed", "outstripped", "outweighed", "eclipsed", "outpaced", "trailed",
    ),
    # between a fraction and what it is one of
    "the_measure": (
        "the size", "the price", "the cost", "the length", "the height", "the weight", "the area", "the number",
        "the rate", "the amount", "the population", "the width", "the depth",
    ),
    # between a change and the time of the former value
    "changed_on": ("on", "from", "over", "since", "against", "compared", "versus"),
    # behind a margin that is one between places in a table, not of a score
    "of_a_table": ("over", "above", "at the top", "in the", "ahead of", "between", "clear of", "on top"),
    # what says that a score is one of votes
    "put_to_vote": (
        "vote", "votes", "voted", "motion", "bill", "amendment", "passed", "carried", "defeated", "rejected", "adopted",
        "resolution", "ballot", "house", "senate", "council", "parliament", "mps", "measure",
    ),
    # before the last figure of a list
    "adds_the_last": ("and", "or"),
    # a rate has such a word for its name: a fall in growth
    "changing_rates": ("growth", "shrinkage"),
    # before the first of two values that are a range or a change, not a comparison
    "ranges_out": ("from", "between"),
    # behind what was counted, where it tells when: "three elections ago"
    "so_long_ago": ("ago",),
    # of those, the ones that a noun may follow, and what follows where none does
    "short_things": ("short", "clear"),
    "behind_trailing": (
        "of", "in", "on", "at", "with", "and", "from", "when", "after", "but", "as", "against", "to", "than", "by",
    ),
    # between the hour of an end and a length: on what day it was
    "on_that_day": (
        "the", "that", "same", "next", "following", "on", "in", "day", "night", "morning", "afternoon", "evening",
        "very",
    ),
    # opens a clause on how long something could be done that began and ended at the hours before
    "granting_time": (
        "giving", "allowing", "meaning", "which gave", "which gives", "which meant", "which means", "which made",
        "which makes",
    ),
    # behind a length: it is no length of the whole
    "time_to_spare": (
        "more", "less", "longer", "extra", "late", "early", "off", "each", "for", "between", "in", "than",
    ),
    "its_own": ("its", "their"),
    # what the next sentence goes on with: what was founded, and nothing else
    "goes_on_with_it": ("it", "they"),
    # those who keep the day of the whole that they belong to: "members will mark its 125th anniversary"
    "kept_by_all": (
        "members", "staff", "residents", "villagers", "fans", "supporters", "players", "pupils", "parishioners",
        "employees", "workers", "volunteers", "alumni", "shareholders", "students", "customers", "readers", "owners",
        "directors", "trustees",
    ),
    # before the date of a death
    "died_then": (
        "died", "dies", "death", "killed", "passed away", "drowned", "perished", "was executed", "was murdered",
        "was assassinated", "succumbed",
    ),
    # behind an age that is told alone: it is that at the death
    "at_the_end": (
        "years old", "years of age", "when he died", "when she died", "at the time", "at his death", "at her death",
        "at the time of his death", "at the time of her death",
    ),
    # what says of those after *only* that they are ahead, before them and behind them
    "behind_only": (
        "behind only", "trailing only", "behind just", "beaten only by", "bettered only by", "beaten by only",
        "trail only", "trails only", "second only to", "outdone only by",
    ),
    "ahead_alone": (
        "more", "better", "higher", "ahead", "above", "beat", "beats", "outdid", "outpolled", "outscored", "faster",
        "ahead of", "above", "surpassed", "got further", "topped",
    ),
    "alone": ("only",),
    "one_of_them": ("him", "her", "them", "it", "than", "that", "this"),
    # a place that is shared, or that of another table
    "shared_place": (
        "joint", "joint-third", "tied", "tie", "equal", "overall", "among", "jointly", "level", "in all", "last year",
        "group", "heat", "round", "if", "would", "not", "one of", "season", "ever",
    ),
    # what begins a clause about others than the one before
    "turns_to_others": ("but", "while", "whereas", "although", "though", "yet"),
    # weekly papers, whose names end like a date
    "sunday_papers": ("mail on sunday", "scotland on sunday", "wales on sunday", "independent on sunday"),
    "fronts_figure": ("with", "at"),
    # what calls a figure a mean; what says that the things averaged are whole; what spreads them over time as well
    "of_a_mean": ("mean", "average", "averaging", "averaged", "on average"),
    "in_whole": (
        "whole-number", "whole-numbered", "whole number", "whole numbers", "whole marks", "whole points", "whole stars",
        "integer", "integers", "whole goals",
    ),
    "out_of": ("out of",),
    "mean_over_time": (
        "per", "a year", "a month", "a week", "a day", "an hour", "a night", "a season", "a game", "a match", "every",
        "annual", "annually", "yearly", "monthly", "weekly", "daily", "each year", "each week", "each day",
        "each month", "a head", "weighted", "estimated", "national average", "median", "adjusted", "half-points",
        "previous", "compared", "than", "above", "below",
    ),
    "next_best": ("next",),
    # between two items of a list, for a sign
    "joins_items": ("and", "plus", "while", "with", "well", "besides", "&"),
    # of words that begin another thought, those that may say more of an item
    "relates_item": ("who",),
    # what no list of parts has between its items
    "no_item": (
        "than", "versus", "vs", "compared", "against", "respectively", "including", "includes", "included", "each",
        "every", "per", "aged", "or", "if", "minus", "less", "excluding", "except", "until", "since", "later", "more", "was", "has", "had", "rose", "fell", "grew", "now",
    ),
    # between a total and the list that it is divided into
    "divides_up": (
        "divided", "split", "shared between", "shared among", "shared by", "shared out", "shared equally", "be shared",
        "spread", "spread over", "spread across", "spread between", "spread among", "distributed",
        "allocated", "apportioned", "parcelled out", "parceled out", "carved up", "broken down", "breaks down",
        "break down", "broke down", "comprising", "comprises", "comprise", "comprised", "consisting", "consists",
        "consist", "consisted", "composed", "made up", "makes up", "namely", "dividing", "splitting", "sharing",
        "formed of", "falls into", "fall into", "fell into", "going in equal", "divides", "divide", "parted",
    ),
    # what says that a total is meant with nothing left out
    "whole_of_it": (
        "whole", "entire", "full", "complete", "entirely", "wholly", "exclusively", "solely", "all of",
        "every pound", "every penny", "every cent", "every dollar", "every euro", "every one of", "all told", "in full",
        "every last", "the sum total",
    ),
    "counted_in": (
        "on", "in", "into", "to", "over", "among", "between", "across", "from", "at", "go", "goes", "groups", "ways",
    ),
    "makes_it_up": (
        "made up", "make up", "makes up", "form", "formed", "account for", "accounted for", "complete", "completed",
        "meet", "met", "cover", "covered", "fill", "filled", "share", "shared", "produced", "provide", "provided",
    ),
    # behind a list: there is more than it names
    "goes_on_further": ("among others", "among other", "and other", "and others", "or other", "and more", "and so on"),
    # what a match is played in, each with a score of its own
    # verbs that writers use by turns for one thing that is done to many
    "inspects": ("inspected", "visited", "checked", "examined", "tested", "screened"),
    "interviews": ("interviewed", "questioned", "asked", "polled", "surveyed"),
    # how a sentence opens that divides what was counted in the one before
    "divides_them": (
        "they broke down", "they break down", "these broke down", "these break down", "those broke down",
        "they comprised", "they comprise", "these comprised", "those comprised", "those consisted of", "they consisted of", "these consisted of",
        "they were made up of", "these were made up of", "those were made up of", "they are made up of",
        "they were divided", "they were split", "the breakdown was", "the total was made up of", "they are divided",
    ),
    "played_in": ("quarters", "innings", "periods", "sets", "halves", "rounds", "legs", "frames", "chukkas", "stages"),
    "leaves_none": (
        "nobody else", "no one else", "nothing else", "no other", "no others", "nothing was left", "nothing is left",
        "nothing left", "none left", "no-one else", "nothing remained", "nothing remains", "nothing over", "accounts for all",
        "accounts for everyone", "accounts for everybody", "accounts for every", "account for all", "accounting for all",
        "accounts for the lot", "that is everyone", "that is everybody", "that is all", "that was all",
        "that is the lot", "that was the lot", "that was everyone", "nobody was left out", "no one was left out",
        "none was left over", "none is unaccounted", "none are unaccounted", "none unaccounted", "all accounted for",
        "with none over", "not a penny", "not a cent", "with nothing to spare", "no exceptions", "without exception",
    ),
    # between a total and some of what is in it
    "takes_in": (
        "including", "included", "include", "includes", "among them", "among whom", "among which", "of whom",
        "of which", "of them", "of these", "of those", "counting",
    ),
    "out_of_more": ("in", "among", "of", "amongst", "from"),
    "some_in": ("among them", "among which", "among whom", "including"),
    # right before the first part of a total: "its 48 voices are 15 sopranos …"
    "are_parts": ("are", "were", "comprise", "comprises"),
    # what says that a list names only some, or that there are others
    "list_goes_on": (
        "among others", "among other", "such as", "for example", "for instance", "mainly", "mostly", "chiefly",
        "largely", "notably", "led by", "etc", "alone", "at least", "not least", "in particular", "some of them",
        "to name", "equal number", "same number", "as many", "overlap", "more than one", "also", "both",
    ),
    # between a list and a figure that is no total of it
    "no_sum_of": (
        "than", "compared", "against", "versus", "vs", "while", "whereas", "but", "although", "though", "until",
        "after", "before", "since", "because", "per", "each", "every", "another", "further", "more", "fewer", "less",
        "ago", "last", "previous", "if", "would", "target", "planned", "plans", "forecast", "capacity", "room",
        "built for", "up from", "down from", "record", "average", "median", "mean", "including", "not", "despite",
        "instead", "rather", "only", "when", "elsewhere", "meanwhile", "aged", "respectively", "score", "rose", "fell",
    ),
    # between a total and a list that is of something else
    "no_division": (
        "than", "compared", "against", "versus", "vs", "while", "whereas", "but", "although", "though", "until",
        "because", "per", "each", "every", "another", "further", "more", "fewer", "less", "ago", "previous", "if",
        "would", "up from", "down from", "record", "average", "median", "mean", "despite", "instead", "rather",
        "elsewhere", "meanwhile", "aged", "respectively", "score", "rose", "fell",
    ),
    # what says that nobody is in two groups
    "counted_once": (
        "each of them once", "each once", "once each", "each only once", "none of them twice", "none twice",
        "none more than once", "without overlap", "no overlap", "counted once", "each counted once", "only once",
    ),
    # behind a total: it is of more than what was listed
    "of_longer_time": (
        "this year", "so far", "since", "last year", "the year", "this season", "this month", "this week", "a year",
        "to date", "over the years", "of the week", "ever", "in years", "a month", "a week", "the season",
        "the month", "the decade", "the war", "the campaign",
    ),
    # before a figure that is what is left of a whole; signs stand as words
    # right behind a percentage: it is of another number
    "number_of": ("total number", "overall number", "number of"),
    # before a number that has one more beside it
    "besides_it": ("it and the other", "he and the other", "she and the other", "it and its other", "i and the other"),
    "names_rest": (
        "the other", "the remaining", "the rest ,", "the rest –", "the rest (", "the rest :", "the rest", "the balance of",
        "the balance ,", "the remainder ,", "the remainder –", "the remainder (", "leaving", "leaves", "which left",
        "that left", "this left", "left with", "leaving behind", "its other", "their other", "his other", "her other",
        "the others ,", "the others –", "the others (", "the outstanding", "the unsold", "the rest of",
    ),
    # of a bill that several pay: what it is, who pays some of it, and what is given in no money
    "came_to_cost": (
        "cost", "costs", "costing", "came in at", "came to", "comes to", "bill", "price", "budget", "laid for", "built for",
        "bought for", "restored for", "total cost",
    ),
    "pays_a_part": (
        "put up", "gave", "paid", "met", "contributed", "provided", "covered", "chipped in", "put in", "supplied", "pays",
        "gives", "contributes", "provides", "covers", "is paying", "is contributing", "found", "stumped up", "pledged",
    ),
    "gives_in_kind": (
        "loan", "lent", "lends", "gift", "legacy", "bequest", "land", "labour", "labor", "materials", "mortgage", "free",
        "borrowed", "sale", "matched", "match", "doubled", "same", "as much", "of the rest", "so far", "already", "to date",
    ),
    "before_rest": (
        "only", "just", "some", "him", "her", "it", "them", "with", "about", "a", "mere", "us", "the", "firm", "club",
        "company", "council", "exactly", "all",
    ),
    "rest_behind": (
        "are left", "is left", "were left", "was left", "remain", "remained", "left", "are still to", "left over",
        "of them left", "still to", "are outstanding", "is outstanding", "remains", "to go",
    ),
    # between a whole and the rest of it: parts without a number, or what adds to the whole
    "some_more": (
        "several", "few", "some", "many", "most", "others", "another", "further", "extra", "additional", "bought",
        "hired", "joined", "more", "fewer", "less", "interest", "dozens", "scores", "hundreds", "compared", "than",
        "including", "respectively", "each", "every", "per", "at least", "up to", "later", "since",
        "a few", "half", "nor", "also", "both", "either", "an unknown", "one",
    ),
    "of_the_rest": ("other", "remaining", "rest", "others", "balance", "remainder"),
    # what says that a sentence tells of a vote
    "of_a_vote": (
        "vote", "votes", "voted", "voting", "ballot", "ballots", "motion", "bill", "amendment", "resolution", "passed",
        "carried", "adopted", "approved", "rejected", "defeated", "ayes", "noes", "abstained", "abstaining",
        "abstentions", "abstention", "division", "backed", "endorsed", "ratified", "split", "divided", "threw out",
        "voted down", "upheld",
    ),
    # what a body does that is not of one mind
    "splits_body": (
        "split", "splits", "divided", "divides", "disagreed", "torn", "could not agree", "failed to agree", "at odds",
    ),
    # where the members of a body are, which is no further body
    "in_their_seats": (
        "was in the chamber", "were in the chamber", "present in the chamber", "them in the chamber", "all in the chamber",
        "members in the chamber", "everyone in the chamber", "sitting in the chamber", "those in the chamber",
        "was in the council chamber", "were in the council chamber", "present in the council chamber", "council chamber",
    ),
    "voters_of_a_body": (
        "members", "councillors", "councilors", "deputies", "delegates", "senators", "mps", "lawmakers", "legislators",
        "jurors", "judges", "justices", "trustees", "directors", "representatives", "governors", "peers", "aldermen",
        "cardinals", "bishops", "shareholders", "supervisors", "commissioners", "electors",
    ),
    # behind votes that were neither for nor against, and those that were not cast
    "of_neither": (
        "abstaining", "abstained", "abstain", "abstentions", "abstention", "absent", "absentees", "blank", "spoiled",
        "spoilt", "invalid", "away", "missing", "stayed", "vacant", "recused", "undecided", "neither",
    ),
    "all_present": (
        "all of them in the chamber", "all of them in their seats", "all present", "everyone present", "no one absent", "nobody absent", "none absent",
        "every member", "all of them voted", "nobody was absent", "no one was absent",
        "with nobody away", "no absentees", "a full house", "all in attendance", "all voted", "nobody else",
        "no abstentions and no absences", "no one missing", "nobody missing",
    ),
    # between a name and its figure in a list of such; and what takes such a list beyond those that were ranked
    "joins_to_figure": (
        "was", "is", "were", "are", "on", "at", "with", "and", "had", "has", "stood", "stands", "recorded", "reported",
        "registered", "in", "the", "it", "by", "came", "to", "for", "while", "followed", "posted", "measured", "scored",
        "just", "only", "both", "a", "of", "managed", "reached", "charges", "charged", "pays", "paid", "saw", "got",
        "under", "over", "below", "above", "about", "around", "nearly",
    ),
    "beyond_the_roster": (
        "national", "nationally", "average", "overall", "country", "ireland", "britain", "england", "scotland", "wales",
        "uk", "us", "europe", "eu", "world", "germany", "france", "combined", "together", "total", "but", "however",
        "elsewhere", "outside", "neighbouring", "neighboring", "across", "excluding", "not", "only some", "abroad",
    ),
    # what says that terms follow each other, and what takes from them
    "run_in_a_row": (
        "consecutively", "one after the other", "one after another", "back to back", "consecutive terms",
        "consecutive sentences", "on top of each other", "to be consecutive", "end to end",
    ),
    "shortens_term": (
        "suspended", "remission", "reduced", "time served", "on remand", "credit", "less", "already served", "cut to",
        "appeal", "deducted", "taken off", "halved",
    ),
    "fails_to": ("failed to", "fails to", "failing to", "fail to"),
    # behind a target: that it was met or missed once more, which narrows it to no cases of its own
    "once_again": (
        "once more", "once again", "again", "yet again", "last month", "last week", "last quarter", "last year",
        "this month", "this week", "this year", "for the third month running", "for the second month running",
        "for the month", "in the month", "for the second time", "for the third time", "for another month",
        "for the month running", "for the third month in a row", "for the third year running",
        "for the second year running", "for the second month in a row", "for the second year in a row",
        "for the third year in a row", "for the fourth month running", "for the fourth month in a row",
        "for the first time", "for the first time this year", "by a wide margin", "by some way", "comfortably",
        "narrowly", "easily", "in january", "in february", "in march", "in april", "in may", "in june", "in july",
        "in august", "in september", "in october", "in november", "in december",
    ),
    "narrows_target": ("if", "would", "could", "may", "might", "will", "not", "never", "annual", "yearly", "overall", "revised", "old", "new"),
    "leads_to_share": (
        "in", "during", "last", "this", "month", "week", "year", "quarter", "only", "just", "some", "the", "there", "latest",
        "figures", "show", "shows", "that", "it", "said", "year's", "autumn", "winter", "spring", "summer",
        "january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december",
    ),
    "deals_with_cases": (
        "reached", "answered", "treated", "saw", "handled", "delivered", "met", "solved", "collected", "processed",
        "attended", "cleared", "repaired", "filled",
    ),
    "turns_or_fails": (
        "but", "though", "although", "however", "despite", "yet", "while", "longer", "longer than", "over", "late", "not", "n't",
        "failed", "waiting", "unpaid", "missed", "cancelled", "even", "still", "eventually", "ran", "would", "could", "should",
        "must", "more than",
    ),
    "done_in_time": ("within", "inside", "on time", "in time", "punctually", "promptly", "in under", "on schedule"),
    "against_others": ("against", "compared with", "compared to", "than", "from", "up from", "down from", "versus"),
    # how many took part of those who might, what says that some might, and that some did
    "turns_out": ("turnout", "response rate", "participation rate", "take-up", "return rate"),
    "might_vote": (
        "roll", "register", "names", "on the rolls", "on the electoral register", "on the electoral roll",
        "electoral roll", "electoral register", "eligible", "entitled to vote", "entitled", "registered", "electorate",
        "electors", "balloted", "was sent to", "were sent to", "sent out", "posted to", "invited to vote",
        "invited to take part", "had a vote", "have a vote", "with a vote", "could vote", "can vote", "may vote",
        "qualified to vote", "on its register", "voters on", "surveyed", "were asked",
    ),
    "might_surely_vote": ("eligible", "entitled", "could vote", "can vote", "may vote", "invited", "qualified", "had a vote", "have a vote"),
    "votes_of_one": (
        "won", "wins", "polled", "for her", "for him", "for them", "majority", "secured", "candidate",
        "postal", "voted early", "early votes", "online", "spoiled", "spoilt", "invalid", "by noon", "at noon", "so far",
    ),
    "did_vote": (
        "voted", "to vote", "ballots", "ballot papers", "ballot was cast", "votes were cast", "votes cast", "had cast",
        "cast a", "cast their", "cast votes", "cast ballots", "turned out", "went to the polls", "papers came back",
        "to the polling stations", "to the polling station", "to the polls",
        "came back", "returned", "replied", "responded", "answered", "filled in", "sent back", "marked a paper",
        "took part", "turned up to vote", "papers", "valid votes", "votes were counted", "showed up",
    ),
    # the results of matches, the matches, what stands before their number, and those that came to no result
    "won_matches": ("wins", "victories", "triumphs"),
    "drawn_matches": ("draws", "ties", "stalemates"),
    "lost_matches": ("defeats", "losses", "reverses"),
    "matches_played": ("matches", "games", "outings", "fixtures", "starts"),
    "groups_asked": (
        "poll", "polls", "survey", "sample", "study", "panel", "group", "groups", "questionnaire", "class", "cohort", "trial",
        "ballot", "vote", "team", "audience", "crew", "review", "audit", "crowd", "jury", "board", "committee",
    ),
    "out_of_matches": ("from", "in", "of", "over", "across", "after"),
    "without_result": (
        "abandoned", "void", "walkover", "walkovers", "no result", "no results", "postponed", "to play", "remaining",
        "overtime", "extra time", "shoot-out", "shootout", "penalties",
    ),
    # between a list and what it comes to
    "gives_total": (
        "gives", "giving", "gave", "give", "makes", "making", "made", "make", "adds up to", "add up to", "added up to",
        "adding up to", "comes to", "come to", "came to", "coming to", "totals", "totalling", "totaling", "totalled",
        "totaled", "amounts to", "amounting to", "amounted to", "that is", "that was", "sums to",
    ),
    # before a figure: it was told before, or is a sum itself, and so no part
    "told_before": ("all", "these", "those", "same", "both", "every"),
    "calls_a_sum": ("total to", "total of", "tally to", "toll to", "number to", "count to", "figure to", "sum of", "up to",
        "options on", "options for", "option on", "option for", "options to buy"),
    # who is asked, and may give no answer
    "answers": (
        "responded", "respondents", "response", "responses", "replied", "replies", "questionnaire", "questionnaires",
        "survey", "surveyed", "polled", "poll", "interviewed", "returned",
    ),
    # behind those of whom a text says all: they are fewer than were told
    "narrows": (
        "with", "who", "that", "from", "in", "of", "on", "under", "over", "aged", "without", "whose", "for", "at",
    ),
    "turns_vote": ("but", "though", "although", "did not vote", "however", "yet", "amendment", "amendments"),
    "so_far_cast": ("before", "by", "so far", "noon", "midday", "already", "early"),
    # classes and sides that leave no room for each other
    "classes_apart": (
        "first", "second", "third", "fourth", "north", "south", "east", "west", "northern", "southern", "eastern",
        "western", "upper", "lower", "top", "bottom", "left", "right", "capital", "provinces", "countryside", "suburbs",
        "inner", "outer", "front", "back", "public", "private", "morning", "afternoon", "evening",
    ),
    # behind a list of sums: what is taken off them again
    "taken_off": (
        "less a", "less an", "less the", "minus", "net of", "before eliminations", "after eliminations", "offset by",
        "partly offset", "partially offset", "eliminations", "less some",
    ),
    # before the name of a place
    "near_by": (
        "neighbouring", "neighboring", "nearby", "adjoining", "adjacent", "mainland", "northern", "southern", "eastern",
        "western", "central", "upper", "lower", "rural", "greater", "inner", "outer", "coastal",
    ),
    # a match, told by its spells; and a longer one than these
    "tells_game": (
        "quarters", "innings", "periods", "halves", "at the half", "at halftime", "at half-time", "at half time",
        "at the break", "at the interval", "outscored", "outscoring",
    ),
    # what a side did that is told by spells behind the sentence of its score
    "scores_by_spell": ("they put up", "they scored", "they made", "they had", "they racked up", "they posted", "they managed"),
    "played_longer": (
        "overtime", "extra time", "extra-time", "shootout", "shoot-out", "penalties", "double overtime", "tiebreak",
        "so far", "ot",
    ),
    "at_the_half": ("half", "halftime", "half-time", "break", "interval", "intermission", "first half"),
    "after_half": ("rest of the way", "from there", "thereafter", "second half", "after the break", "after that"),
    "outscored": ("outscored", "outscoring", "outscore"),
    # what a game is played in, told of its scores in a row
    "spells_of_a_game": ("quarters", "halves", "periods", "thirds"),
    "in_quarters": ("quarters",),
    "in_halves": ("halves",),
    "in_thirds": ("periods", "thirds"),
    "loses_game": ("lost", "lose", "loses", "losing", "fell", "went down", "beaten", "drew", "tied", "finish", "finished", "game"),
    # before the final score of a game
    "wins_game": (
        "past", "beat", "beats", "beating", "over", "defeat", "defeated", "dispatch", "dispatched", "edge", "edged",
        "down", "downed", "won", "win", "wins", "winning", "victory", "top", "topped", "victors", "winners", "thrashed",
        "rout", "routed", "see off", "saw off", "overcame", "stunned", "upset", "held off",
    ),
    # behind a number of cases: what was seen in them, of which one may show two
    "shows_feature": (
        "presented", "presenting", "reported", "reporting", "complained", "suffered", "developed", "exhibited", "showed",
        "displayed", "manifested", "experienced",
    ),
    # what is written on topics: it may be on two at once
    "spans_of_time": ("half", "quarter", "month", "week", "day", "year", "weekend", "halves", "quarters", "season"),
    "on_topic": ("on", "about", "regarding", "concerning", "into"),
    "works_on_topics": (
        "articles", "studies", "papers", "trials", "reports", "books", "publications", "reviews", "guidelines", "items",
        "questions", "records", "essays", "talks", "lectures", "chapters", "sessions", "tests",
    ),
    "sum_of": (
        "income of", "total of", "revenue of", "revenues of", "budget of", "turnover of", "takings of", "haul of",
        "proceeds of", "sum of", "bill of", "cost of", "tally of", "crowd of", "attendance of", "workforce of",
        "membership of", "fleet of", "stock of", "strength of", "distance of", "length of", "area of", "output of",
        "combined", "staff of", "gate of", "count of", "count at", "toll of", "score of", "aggregate of",
    ),
    # a sentence that opens with a list of all that somebody has
    "opens_sum": ("with", "adding", "counting", "combining", "between"),
    "holds_sum": (
        "holds", "has", "stands at", "totals", "totalled", "totaled", "numbers", "is worth", "now has", "now holds",
        "comes to", "came to", "had", "held",
    ),
    # what a percentage of a whole is called
    "rates_of_a_whole": (
        "turnout", "rate", "share", "proportion", "percentage", "response", "occupancy", "attendance", "score",
        "strike", "hit", "success", "failure", "pass", "ratio", "take-up", "uptake", "night", "clip", "showing", "day",
        "performance", "record", "return", "season", "afternoon", "evening", "display", "mortality", "punctuality",
        "prevalence", "vacancy", "completion", "compliance", "accuracy", "survival", "membership", "retention",
        "absenteeism", "literacy", "coverage", "hit-rate", "pass-rate",
    ),
    # rates of something else than the number that stands beside them
    "rates_of_others": (
        "market", "interest", "growth", "tax", "exchange", "inflation", "discount", "unemployment", "jobless", "mortgage",
        "birth", "national", "usual", "normal", "average", "mean", "complication", "lending", "base", "annual",
    ),
    # words for many living things that have no plural
    "herds": (
        "crew", "staff", "cattle", "sheep", "deer", "personnel", "police", "clergy", "livestock", "fish", "cast",
        "salmon", "trout", "geese", "mice", "oxen", "poultry", "swine", "bison", "aircraft", "spacecraft", "craft",
    ),
    # what a sentence opens with that takes up what the one before counted
    "opens_part": ("of the", "among the"),
    # what joins one more to a number of things, without a number of its own
    "joins_them": (
        "and the", "and a", "and an", "and his", "and her", "and its", "and their", "along with", "together with",
        "as well as", "in addition", "besides", "alongside", "plus",
    ),
    # what says that a percentage is of another group or time than the numbers beside it
    "portion_apart": (
        "compared", "against", "versus", "vs", "than", "last year", "respectively", "of the rest", "of the remaining",
        "previous", "previously", "excluding", "nationally", "the national", "ago", "margin of error", "of those who",
        "up from", "down from", "ci", "confidence", "elsewhere", "median", "average",
    ),
    # beside a number of the dead, and of the hurt; before and behind it
    "killed_here": ("killed", "killing", "kills", "claimed", "claiming", "dead", "numbered", "lost", "deaths", "died"),
    "dead_here": ("dead", "killed", "died", "deaths", "fatalities", "dying", "lives", "slain", "perished"),
    "hurting_here": (
        "wounded", "wounding", "injured", "injuring", "hurt", "hurting", "maimed", "maiming", "injures", "wounds",
    ),
    "hurt_here": ("wounded", "injured", "hurt", "injuries", "maimed", "wounds"),
    "counted_at": ("at", "of", "to", "reached", "reaching", "numbered", "totalled", "totaled", "were", "was", "is"),
    "casualties": ("casualties", "casualty"),
    # before a number of the dead and the hurt together: all of those that were told
    "takes_all": ("all", "the", "those", "these"),
    # behind a number of medals
    "gold_metal": ("gold", "golds"),
    "silver_metal": ("silver", "silvers"),
    "bronze_metal": ("bronze", "bronzes"),
    # between a number of persons and those who are named: they may be only some of them
    "of_some_persons": ("and", "so far", "still", "yet", "named", "names", "who", "the men", "the women", "but", "while", "with"),
    # what makes a share that is needed one of those there, or a vote not one for each
    "not_of_the_house": (
        "present", "voting", "quorum", "away", "casting", "proxy", "proxies", "attending", "who vote", "votes cast", "vacant",
    ),
    # behind a list: what puts it at another time than what was told before
    "another_time": (
        "then", "last", "previous", "previously", "earlier", "ago", "before", "in those days", "so far", "the year before",
        "since",
    ),
    "medals_in_all": ("medals",),
    # of a running total: what came, what there was before, and what there is now; before and behind the figure
    "came_behind": ("more", "new", "further", "additional", "extra", "fresh"),
    "came_ahead": ("another", "further", "additional", "extra"),
    "total_now": ("total", "tally", "toll", "count", "number", "death toll", "sum", "roll", "list", "haul"),
    "brings_to": ("to", "is", "at", "thus", "now", "stands", "of", "therefore", "then"),
    "was_until_then": ("until then", "until now", "previously", "already", "up to then", "hitherto"),
    "was_earlier": (
        "at the weekend", "a week earlier", "a day earlier", "the day before", "a week ago", "a month earlier",
        "the week before", "had stood at", "had been", "used to be", "stood at", "last week", "up from", "against the",
        "yesterday", "the previous day", "the evening before", "at the end of",
    ),
    "a_day_back": ("a day earlier", "the day before", "a day before", "the previous day", "yesterday"),
    "within_a_day": ("overnight", "in a day", "yesterday", "today", "in the past day", "in the last day", "in a single day"),
    "a_week_back": ("a week earlier", "a week before", "a week ago", "the week before", "the previous week"),
    "within_a_week": ("last week", "this week", "in the week", "during the week", "in the past week", "in a week", "past week"),
    "a_month_back": ("a month earlier", "a month before", "a month ago", "the month before", "the previous month"),
    "within_a_month": ("last month", "this month", "in the month", "during the month", "in the past month", "in a month"),
    "was_till_then": ("until then", "until now", "up to then", "till then", "before that", "before then", "hitherto"),
    # who gives no answer to a question, and so is in one group of its answers only
    "no_answer": (
        "no view", "no opinion", "no preference", "did not know", "do not know", "didn't know", "could not say",
        "couldn't say", "no idea", "not sure", "refused to say", "declined to answer", "would not say", "had not decided",
        "have not decided", "had yet to decide", "made up their minds", "did not mind", "were undecided", "no answer",
        "did not answer", "would not be drawn", "sat on the fence", "were neutral", "neither one",
    ),
    # before a share of all that follows from two others
    "so_overall": (
        "so", "or", "that is", "which is", "in other words", "which means", "that means", "which makes", "that makes",
        "meaning", "making", "this means", "which leaves", "which comes to", "that comes to", "thus", "therefore",
        "only", "just",
    ),
    # people who may be counted twice in a list of shares
    "peoples": (
        "white", "black", "hispanic", "latino", "asian", "caucasian", "african", "indian", "married", "single", "catholic",
        "smokers", "obese", "diabetic", "hypertensive", "urban", "rural", "other",
    ),
    # what a mixture is said to be
    "mixed_of": ("is", "was", "contains", "contained", "comprises", "comprised", "made up of", "consists of", "composed of"),
    # what makes counts those of other times or places
    "set_apart_growth": (
        "compared", "than", "last year", "elsewhere", "another city", "resolved", "recovered", "released",
        "died since", "declared clear", "discharged", "nationally", "worldwide", "respectively", "withdrawn", "cancelled",
        "being checked", "being tested", "suspected", "awaiting", "pending", "feared", "could", "expected",
    ),
    # what adds to a number of things before some of them are spoken of
    "guests_again": ("guests", "diners", "revellers", "revelers", "attendees", "partygoers", "delegates", "visitors"),
    "guests_told": (
        "attended by", "wedding", "party", "reception", "banquet", "dinner", "gathering", "conference", "guests", "ball",
        "celebration", "feast",
    ),
    "travellers_again": ("passengers", "travellers", "travelers", "aboard", "onboard", "occupants", "riders", "sailors", "seafarers"),
    "travellers_told": (
        "aboard", "on board", "onboard", "on the coach", "on the bus", "on the ferry", "on the train", "on the plane",
        "on the boat", "on the ship", "on the flight", "on a ferry", "on a coach", "on a bus", "on a train", "carrying",
    ),
    "staff_again": ("workforce", "staff", "employees", "workers", "payroll", "personnel"),
    "staff_told": (
        "employs", "employed", "employing", "payroll", "workforce", "a staff of", "on its books", "works for it",
        "staff at", "staff of", "workers at", "employees at", "people work", "people make", "people are employed",
    ),
    "residents_again": ("population", "inhabitants", "residents", "islanders", "villagers", "townspeople", "locals"),
    "residents_told": ("live on", "live in", "lives on", "lives in", "living on", "living in", "population", "home to"),
    "members_again": ("members", "membership"),
    "members_told": ("membership", "members"),
    "same_fires": ("fires", "blazes", "fire", "infernos"),
    "same_flights": ("flights", "services", "departures"),
    "same_trains": ("trains", "services", "departures"),
    "same_sailings": ("ferries", "services", "sailings", "crossings"),
    "same_crimes": ("burglaries", "break-ins"),
    "same_pupils": ("pupils", "students", "schoolchildren", "undergraduates", "learners"),
    "same_ships": ("ships", "vessels", "boats", "craft"),
    "same_inquiries": ("complaints", "grievances"),
    "same_staff": ("workforce", "staff", "workers", "employees", "payroll"),
    "kinds_of_premises": ("takeaways", "restaurants", "cafes", "kitchens", "shops", "pubs", "bars", "hotels", "outlets", "stores"),
    "rate_of_cancellation": (
        "cancelled", "canceled", "never ran", "never took off", "never left", "did not run", "scrapped", "axed", "grounded",
        "did not leave", "called off",
    ),
    "rate_of_rejection": ("rejected", "spoiled", "spoilt", "turned down", "refused", "invalid", "thrown out", "turned away"),
    "rate_of_refusal": ("refused", "turned down", "rejected", "turned away"),
    "rate_of_failure": ("failed", "broke down", "did not pass"),
    "rate_of_pass": ("passed",),
    "rate_of_response": ("replied", "responded", "answered", "came back", "returned", "wrote back"),
    "rate_of_conviction": ("convicted", "found guilty", "conviction", "convictions"),
    "rate_of_acquittal": ("acquitted", "cleared", "found not guilty"),
    "rate_of_survival": ("survived", "pulled through", "lived"),
    "rate_of_death": ("died", "perished"),
    "rate_of_mortality": ("died", "perished"),
    "rate_of_vacancy": ("vacant", "unfilled", "empty", "unlet"),
    "rate_of_acceptance": ("accepted", "admitted", "offered a place", "got in"),
    "rate_of_dropout": ("dropped out", "gave up", "quit"),
    "rate_of_approval": ("approved", "granted", "waved through"),
    "narrows_noun": (
        "with", "who", "that", "which", "from", "in", "of", "on", "under", "over", "aged", "without", "whose", "for", "at",
        "near", "between", "outside", "within", "to", "by", "since", "before", "after", "where", "now", "still", "and",
        "or", "left", "not", "then", "already",
    ),
    "goes_on_behind_noun": (
        "were", "was", "are", "is", "have", "had", "has", "will", "would", "could", "can", "may", "might", "did", "do",
        "said", "say", "never", "the", "a", "it", "they", "he", "she", "there", "no", "some", "about", "just", "only",
        "came", "went", "got", "took", "gave", "failed", "ran", "left", "lost", "died", "fell", "stood", "told", "must",
    ),
    "done_to_all": (
        "inspected", "polled", "reviewed", "audited", "sampled", "scheduled", "issued", "sent", "posted", "received",
        "made", "cast", "held", "counted", "recorded", "reported", "planned", "timetabled", "assessed", "studied", "opened",
        "heard", "filed", "lodged", "concerned", "involved", "aboard", "surveyed",
    ),
    "two_crowds": (
        "collided", "collision", "collide", "head-on", "hit a", "hit another", "struck a", "crashed into", "ran into",
        "rammed", "both", "two buses", "two trains", "two boats", "two planes", "the other", "overlap",
        "sister", "neighbouring", "next door", "another",
    ),
    "weekend_news": ("over the weekend", "at the weekend", "on the weekend", "this weekend", "during the weekend"),
    "says_more": (
        "more", "better", "higher", "rise", "rising", "risen", "rose", "increase", "increased", "grow", "growing", "improve", "improved",
        "improving", "stronger", "faster", "easier", "busier", "up", "richer", "safer", "greater", "larger", "longer",
    ),
    "says_less": (
        "less", "worse", "lower", "fall", "falling", "fallen", "fell", "decrease", "decreased", "shrink", "shrinking", "decline",
        "declined", "weaker", "slower", "harder", "quieter", "down", "poorer", "fewer", "smaller", "deteriorate", "deteriorated",
        "worsen", "worsened", "shorter", "cut",
    ),
    "says_same": (
        "same", "unchanged", "no change", "nothing had changed", "nothing has changed", "stay", "stayed", "no difference", "as much",
        "had not changed", "has not changed", "hasn't changed", "hold steady", "neither", "remain", "as before", "no different",
        "not changed", "stable", "flat",
    ),
    "tells_answers": (
        "expect", "expected", "said", "say", "think", "thought", "believe", "believed", "plan", "planned", "felt", "feel",
        "reported", "report", "intend", "want", "told", "predict", "predicted", "foresee", "reckon",
    ),
    "answers_of_others": (
        "respectively", "compared", "versus", "vs", "points", "whereas", "elsewhere", "among", "by contrast", "up from", "down from",
        "last month", "in may", "of women", "of men",
    ),
    "medals_of_others": (
        "hosts", "rivals", "neighbours", "neighbors", "neighbour", "whose", "while", "compared", "than", "against", "respectively",
        "so far", "alone", "career", "all-time", "second place", "third place", "women's", "men's",
    ),
    "may_be_both": (
        "women", "men", "girls", "boys", "foreigners", "wins", "knockouts", "starts", "appearances", "goals", "assists",
        "points", "rebounds", "runs", "wickets", "times", "years", "months", "weeks", "days", "caps", "tries", "homers",
    ),
    "not_all_of_them": (
        "more", "another", "further", "additional", "extra", "others", "dozens", "scores", "hundreds", "thousands",
        "several", "many", "few", "each", "per", "every", "average", "other", "including", "plus", "target", "planned",
        "next", "capacity", "room", "expected", "hopes", "aims", "wants", "usual", "usually", "typically",
    ),
    "of_former_time": ("last", "previous", "previously", "earlier", "ago", "the year before", "so far", "in the past"),
    "unnumbered_part": (
        "several", "few", "others", "dozens", "scores", "hundreds", "thousands", "half", "nor", "either", "bought", "hired",
        "joined", "extra", "additional", "a number", "a handful", "a couple", "a third", "a quarter", "unknown", "majority",
        "respectively", "each", "every", "up to", "at least", "compared", "interest", "added", "rejoined",
    ),
    "some_of_more": (
        "this year", "so far this", "nationwide", "worldwide", "nationally", "elsewhere", "across the country",
        "over the years", "in the past", "historically", "altogether", "joined",
    ),
    "adds_to_them": (
        "more", "another", "further", "plus", "besides", "on top of", "as well as", "in addition", "joined", "others",
        "dozens", "scores", "hundreds", "thousands", "many", "several", "some", "several hundred", "a few", "top",
        "best", "percent", "per", "each", "every", "than", "an hour", "a year", "a month", "a week", "a day", "round", "number",
    ),
    # before a part that is none of those before it
    "adds_one_more": ("another", "a further", "an additional", "an extra", "the other"),
    # nouns that say nothing of which number is meant
    "persons_of_any": ("people", "others", "latter", "former", "total", "whole", "three", "seven", "eight"),
    # what says that a threshold was reached
    "reaches_it": (
        "cleared", "met", "reached", "passed", "exceeded", "topped", "secured", "surpassed", "won", "clearing",
        "beating", "got", "gained", "above", "over", "meets", "clears", "reaches", "passes", "enough", "attained",
        "cleared", "satisfied", "achieved", "carried",
    ),
    # right before a bar that a vote is held against: it was reached
    "reaches_bar": (
        "clearing", "cleared", "meet", "met", "meeting", "reached", "reaching", "reach", "passing", "exceeding", "exceeded",
        "topping", "topped", "securing", "secured", "surpassing", "beating", "above", "over", "attained", "attaining",
        "satisfying", "satisfied", "achieving", "achieved", "gained", "got", "clears", "meets", "reaches", "by the required",
        "with the required", "with the necessary", "by the necessary", "won", "more than the",
    ),
    # a bar that was missed, is that of another vote, or was changed
    "bar_not_met": (
        "short", "failed", "failing", "fails", "fail", "missed", "missing", "not", "no", "never", "nor", "without", "would",
        "could", "should", "must", "needs", "needed", "need", "will", "if", "unless", "but", "although", "though", "despite",
        "below", "under", "less", "fewer", "below", "scrapped", "abolished", "lowered", "raised", "dropped", "replaced", "earlier",
        "previous", "last", "since", "instead", "first", "both", "again", "later", "other",
        "shy", "lost", "rejected", "defeated", "had", "has to", "have to", "once", "each", "any", "every",
    ),
    "thresholds": ("majority", "supermajority", "threshold", "quorum", "super-majority"),
    # words without which no rest is named
    "hints_at_rest": (
        "other", "remaining", "rest", "leaving", "leaves", "left", "balance", "remainder", "others", "outstanding",
        "unsold", "remain", "remained", "remains", "still", "go", "final",
    ),
    # sums that gains and losses come to together
    "net_sums": (
        "earnings", "profit", "profits", "loss", "losses", "net", "gain", "gains", "charge", "charges", "earned",
        "write-offs", "credits",
    ),
    # of a number that is wanted, and not there
    "wanted": ("needed", "required", "necessary", "needs", "wanted", "target"),
    # behind a figure: it is one of each
    "for_one": ("a", "an", "per", "each", "every", "apiece"),
    # labels that no two of leave room for both: at home and away
    "opposite_parts": (
        "home", "away", "indoors", "outdoors", "inside", "outside", "north", "south", "east", "west", "left", "right",
        "abroad", "overseas", "elsewhere", "male", "female", "males", "females", "men", "women", "boys", "girls",
        "for", "against", "alive", "dead", "missing", "drowned", "survived", "rescued", "saved", "unharmed", "unhurt",
        "rail", "coach", "foot", "bus", "train", "car", "bike", "bicycle", "boat", "air", "road", "sea", "plane",
        "horseback", "walk", "walked", "cycle", "cycled", "finished", "dropped", "retired", "passed", "failed",
        "stayed", "returned", "sank", "sunk", "died", "lived", "cleared", "convicted", "acquitted", "won", "lost", "drew", "drawn", "wins", "defeats", "losses", "draws",
        "paved", "unpaved", "urban", "rural", "private", "public", "sopranos", "altos", "tenors", "basses", "other",
        "others", "yes", "no",
    ),
    "months": (
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ),
    # behind "in", the tongue of a letter or a book and no place
    "tongues": (
        "english", "french", "german", "spanish", "latin", "italian", "greek", "arabic", "russian", "chinese", "irish",
        "japanese", "portuguese", "dutch", "welsh", "polish", "hebrew", "turkish", "yiddish", "gaelic", "hindi", "urdu",
        "korean", "swedish", "danish", "norwegian",
    ),
    # what is held by one alone
    "given_once": ("seats", "votes", "ballots", "medals", "mandates", "constituencies"),
    "is_said_of": ("were", "are", "was", "is", "being"),
    "where_part": ("in", "at", "on", "along", "near", "inside", "outside", "off", "from"),
    # what says that some are in two groups of a list
    "may_overlap": (
        "both", "more than one", "overlap", "overlapped", "overlapping", "some of them", "counted twice", "or more of",
        "either or both", "in more than", "several had", "some had", "neither", "some were", "several were", "at once",
        "at times", "sometimes", "some days", "at first", "first attempt", "second attempt", "first time", "at the first",
        "after they", "after having",
    ),
    "places_part": (
        "in", "at", "on", "along", "near", "over", "under", "inside", "outside", "from", "for", "to", "by", "off",
    ),
    # after a figure in brackets it makes it another case than the figure before: "45 minutes (or 45 hours, if you dare)"
    "other_case": ("if", "when", "unless", "depending", "should", "provided"),
    # what sets a record, and what says that one fell
    "sets_record": (
        "record", "all-time", "best ever", "highest ever", "biggest ever", "largest ever", "longest ever",
        "lowest ever", "most ever", "hottest ever", "coldest ever", "fastest ever", "ever recorded", "ever made",
        "ever paid", "ever seen", "personal best", "record-breaking", "on record", "in its history", "of all time",
        "all time", "new high", "new low",
    ),
    "record_stood": ("stood", "standing", "set by", "held by", "remained", "dates", "dating"),
    "record_fell": (
        "fell on", "fell when", "fell at", "fell in", "was lowered", "has fallen", "had fallen", "went on",
        "tumbled on", "tumbled when", "toppled", "was wiped out", "was erased", "disappeared",
    ),
    # who is ranked behind the first, and how a rival's figure is told
    "rival_cue": (
        "rival", "runner-up", "nearest", "closest", "the other", "the others", "only other", "came second",
        "comes second", "was second", "in second", "second-placed", "placed second", "competitor", "challenger",
        "neighbour", "neighbor", "next", "trailed by", "followed by", "ahead of", "the worst was", "the best was",
        "not far behind", "close behind", "just behind", "only the", "second place",
    ),
    "against_rival": ("against", "below the", "above the", "compared with", "to the", "versus"),
    "rival_near": (
        "next door", "a block away", "across the street", "across the road", "across the square", "across the river",
        "opposite", "down the road", "down the street", "around the corner", "a mile away", "in the same",
        "two blocks away", "a street away", "its rival", "also in the",
    ),
    "with_article": ("the", "a", "an", "its", "their", "his", "her", "this", "that"),
    "of_all": ("of all", "of the", "of them", "of any", "of these", "of those", "than any"),
    "one_or_other": (
        "one", "other", "others", "rest", "ones", "second", "next", "former", "latter", "youngest", "oldest",
    ),
    "rival_opens": (
        "rival", "runner-up", "nearest", "closest", "second-placed", "next", "second", "competitor", "challenger",
        "neighbour", "neighbor", "the other",
    ),
    # behind a superlative: what it is one of, which need not be what the figures count
    "by_measure": (
        "by area", "by size", "by population", "by value", "by volume", "by turnover", "by sales", "by revenue", "by weight",
        "by length", "by height", "by capacity", "by output", "by number", "in area", "in terms of",
    ),
    # between the runner-up and those after it
    "comes_next": ("next comes", "next come", "next is", "next was", "next came", "next largest", "next biggest"),
    "then_come": ("followed by", "then", "and then", "after it", "ahead of"),
    "no_scope": (
        "recorded the", "recorded a", "recorded its", "named the", "not far behind", "in second place", "came second",
        "comes second", "was second", "in second", "second-placed", "placed second",
    ),
    "told_of_each": ("the worst", "the best", "the most", "the least"),
    "no_rivals_clause": (
        "total", "overall", "combined", "whole", "average", "altogether", "all", "mean", "median", "maximum",
        "capacity", "forecast", "target", "limit", "record", "national", "went on", "lasted", "planned", "proposed",
        "estimated", "expected", "each", "every", "festival", "season", "year", "usual", "normal", "himself", "herself",
        "itself", "he", "she", "it", "they", "tickets", "price", "lease", "rent",
    ),
    "no_rivals_end": (
        "more", "extra", "in all", "in total", "altogether", "ago", "earlier", "later", "longer", "last", "forecast",
        "target", "limit", "average", "for the", "years", "of them", "of these", "of whom", "of which",
    ),
    "measures_to": (
        "down to", "rises to", "rise to", "runs to", "run to", "runs for", "run for", "comes to", "stretches for",
        "stretches to", "reaches to", "extends to", "extends for", "amounts to", "stands at", "soars to", "best of",
        "score of", "time of", "height of", "length of", "area of", "speed of", "depth of", "population of",
        "turnout of", "bid of", "offer of", "tally of", "haul of", "crowd of", "gate of", "figure of", "mark of",
        "throw of", "jump of", "leap of", "effort of", "rate of", "price of", "rent of", "salary of", "wage of",
        "majority of", "lead of", "width of",
    ),
    "of_group": ("of the", "of its", "of these", "of those", "of their", "of"),
    # how a target is told before it is taken up, and what takes it up
    "aiming_at": (
        "hoped to", "had hoped", "hoping to", "aimed to", "aimed at", "aiming to", "aims to", "set out to", "wanted to",
        "sought", "sought to", "needed", "needs", "planned to", "plans to", "promised to", "pledged to", "vowed to",
        "target", "goal", "limit", "objective", "set itself", "was to", "meant to", "allowed", "permitted",
        "may not exceed", "must not exceed", "no more than", "at least", "called for", "asked for", "appealed for",
        "appeal for", "threshold", "quota", "ceiling", "cap", "minimum", "maximum", "required",
    ),
    "the_target": ("the", "that", "this", "its", "their", "his", "her", "our"),
    # those behind whom somebody is placed, and what is better the more there is of it
    # what counts exactly what a bound was told of
    "counted_out": (
        "counted", "to be exact", "to be precise", "in fact", "in truth", "the count was", "the tally was",
        "the exact figure", "the true figure", "clocked", "registered", "the register shows", "records show",
        "turned out to be", "the winner took", "the lowest of them", "the highest of them",
    ),
    "placed_after": ("after",),
    "behind_them": ("behind", "adrift", "off", "clear", "ahead", "short", "games", "matches"),
    "ahead_with": ("on", "with", "at", "have", "has", "had", "and", "took", "won", "polled", "scored"),
    "placed_otherwise": (
        "ahead of", "clear of", "above", "joint", "jointly", "equal", "tied", "level", "last year", "last season",
        "previously", "although", "though", "despite", "last", "games in hand", "game in hand", "average", "weighted",
        "since", "in place of", "not", "was once",
    ),
    # those ahead of all others, whom a sentence begins with; what they have
    "the_leaders": ("the leaders", "the leader", "the league leaders", "the table-toppers", "the championship leader", "the front-runners"),
    "leads_with": ("have", "has", "are on", "is on", "on", "with"),
    # behind what they have; and points of which fewer are better
    "leads_from_there": ("from", "and", "after", "points", "but"),
    "counts_against": ("penalty", "penalties", "faults", "penalised", "penalized"),
    # around the place that somebody has now
    "lies_in": ("lie", "lies", "lying", "are", "is", "sit", "sits", "stand", "stands", "remain", "remains", "in", "currently"),
    "lies_with": ("on", "with", "place", "in the table", "in the league", "spot", "overall"),
    "more_is_better": (
        "points", "votes", "seats", "goals", "wins", "medals", "golds", "runs", "tries", "titles", "victories", "gold",
        "prizes", "awards", "nominations", "marks", "caps", "centuries", "wickets", "trophies",
    ),
    # what begins a clause that narrows a noun, and verbs that none of its other words may be
    "relative": ("that", "who", "which", "whose", "where"),
    "finite": (
        "is", "are", "was", "were", "has", "have", "had", "met", "said", "say", "says", "will", "would", "agreed",
        "played", "came", "went", "took", "made", "saw", "beat", "won", "lost", "drew", "visited", "left", "moved",
        "signed", "joined", "and", "or", "but", "when", "while", "as", "if", "like", "such", "including", "excluding",
        "ago", "later", "earlier",
    ),
    "other_items": ("other", "others", "more", "etc", "so on", "another"),
    # what parts a length told in one sentence from the ends told in another; how such a length is told
    "planned_apart": (
        "was to", "were to", "due to", "scheduled", "planned", "should have", "extended", "originally", "postponed",
        "interrupted", "interval", "return", "returning", "adjourned", "another", "second", "third", "earlier",
        "previous", "next", "if", "would", "could", "may have", "may be", "might", "expected", "forecast", "half of",
        "part of", "also", "delay", "delays", "late", "break", "pause", "local", "elsewhere", "other", "some", "most",
        "many", "first", "last",
    ),
    "lasting_for": (
        "lasted", "lasts", "took", "takes", "ran for", "went on for", "continued for", "lasted for", "spent",
    ),
    "having_passed": ("after", "making", "after some", "in all", "or", "that is"),
    # before the first of two times between which something lasts
    "range_from": ("from", "between"),
    # behind a length that is that of the whole: what is told of it, and what took place all the time
    "more_of_it": (
        "that", "which", "in which", "during which", "when", "while", "blamed", "caused", "because", "as", "and",
    ),
    "meanwhile_told": ("in which", "during which", "when", "while", "that", "throughout which"),
    # a length of time by which another one grew or shrank
    "lost_or_won": (
        "cut", "loss", "extension", "reduction", "delay", "gain", "saving", "increase", "rise", "average", "minimum",
        "maximum", "change", "difference", "shift", "lag", "lead", "break", "pause", "half", "third", "quarter",
    ),
    # somebody has a shop, an office …, begins to, and ceases to; and what tells that they stayed on, or had it twice
    "had_charge": (
        "ran", "run", "led", "edited", "chaired", "managed", "owned", "headed", "kept", "had", "farmed", "presided",
        "governed", "coached", "directed", "conducted", "captained", "held", "worked", "steered", "tended", "operated",
        "editor", "manager", "chairman", "chairwoman", "chair", "head", "headmaster", "headmistress", "director",
        "president", "leader", "landlord", "landlady", "owner", "keeper", "captain", "coach", "conductor", "governor",
        "mayor", "boss", "secretary", "treasurer", "principal", "warden", "curator", "postmaster", "vicar", "rector",
    ),
    "taking_it_on": (
        "took it over", "took it on", "took over", "taken it over", "taking it over", "taking over", "bought it",
        "inherited it", "opened it", "founded it", "started it", "set it up", "took the job", "took the post",
        "took the chair", "took the helm", "took charge", "took the reins", "acquired it", "had it from", "leased it",
        "was given it", "was handed it", "got it", "became head", "became its head", "named head", "made head",
    ),
    "passing_it_on": (
        "handed it on", "handed it over", "handed on", "handed over", "handing it on", "handing it over", "gave it up",
        "giving it up", "sold it", "selling it", "sold up", "passed it on", "passing it on", "passed it to", "left it",
        "closed it", "shut it", "stepped down", "stood down", "gave way", "let it go", "handed it down", "retired",
        "handed the reins", "made it over", "left", "resigned", "bowed out", "stepped aside", "moved on",
    ),
    "stays_on": (
        "stayed", "still", "continued", "went on", "again", "returned", "until", "but", "though", "although", "twice",
        "before", "jointly", "together", "also", "then", "first", "more", "part", "another", "later",
    ),
    "same_person": ("he", "she", "they", "we", "i"),
    # what is counted from an event; the noun of an event and the word by which it was told before
    "from_an_event": ("after",),
    "later_on": ("later",),
    "more_than_one": (
        "and", "later", "then", "after", "until", "till", "before", "but", "or", "since", "again", "who", "which",
        "where", "when", "while", "born", "would",
    ),
    "in_year": ("in", "on", "at"),
    "event_and_verb": (
        "purchase bought", "purchase purchased", "purchase acquired", "acquisition acquired", "acquisition bought",
        "takeover bought", "takeover acquired", "sale sold", "opening opened", "launch launched", "founding founded",
        "foundation founded", "wedding married", "wedding wed", "marriage married", "closure closed", "closure shut",
        "fire burned", "fire burnt", "flood flooded", "theft stolen", "theft stole", "robbery robbed", "murder murdered",
        "killing killed", "arrest arrested", "election elected", "appointment appointed", "merger merged",
        "divorce divorced", "collapse collapsed", "crash crashed", "discovery discovered", "discovery found",
        "disappearance disappeared", "disappearance vanished", "invasion invaded", "signing signed", "burial buried",
        "flotation floated", "listing listed", "conviction convicted", "move moved", "demolition demolished",
        "coronation crowned", "accession acceded", "inauguration inaugurated", "completion completed",
    ),
    # pronouns of one person, what opens a sentence about one told of before, and what leads from a death to an age
    "of_one_sex": ("he", "she"),
    "opens_life": ("born",),
    "another_life": (
        "another", "successor", "predecessor", "colleague", "friend", "lover", "rival", "victim", "opponent", "accused",
        "couple", "pair", "twins", "siblings", "both", "others", "man who", "woman who", "boy who", "girl who", "of whom",
        "wrote of", "biographer", "married", "fiance", "fiancee", "niece", "nephew", "in-law", "killer", "assassin",
    ),
    "at_age": ("aged", "at the age of", "at age", "at", "aged just", "age"),
    "born_of": ("son of", "daughter of", "child of", "sons of", "one of", "youngest of", "eldest of", "grandson of"),
    # what tells that an end was one of a part
    "ends_in_part": ("some", "part", "partly", "partially", "most", "half", "lane", "lanes", "a few", "many", "first", "briefly"),
    "of_length": ("of", "lasting"),
    # words that put what is told on another scale, and its unit
    "units_by_name": (
        "in fahrenheit=degF", "in celsius=degC", "in centigrade=degC", "in feet=foot", "in metres=meter",
        "in meters=meter", "in kilometres=kilometer", "in kilometers=kilometer", "in km=kilometer", "in miles=mile",
        "in yards=yard", "in inches=inch", "in centimetres=centimeter", "in centimeters=centimeter", "in pounds=pound",
        "in kilos=kilogram", "in kilograms=kilogram", "in kilogrammes=kilogram", "in acres=acre",
        "in hectares=hectare", "in gallons=gallon", "in litres=liter", "in liters=liter",
        "in kilometres per hour=kilometer/hour", "in kilometers per hour=kilometer/hour",
        "in kilometres an hour=kilometer/hour", "in kilometers an hour=kilometer/hour", "in km/h=kilometer/hour",
        "in kph=kilometer/hour", "in miles per hour=mile/hour", "in miles an hour=mile/hour", "in mph=mile/hour",
        "in square miles=mile**2", "in square kilometres=kilometer**2", "the fahrenheit scale=degF",
        "fahrenheit terms=degF", "the celsius scale=degC", "celsius terms=degC", "the centigrade scale=degC",
        "centigrade terms=degC",
    ),
    # words that say that a measure is given again in another unit
    "other_units": (
        "in fahrenheit", "in celsius", "in centigrade", "in feet", "in metres", "in meters", "in kilometres",
        "in kilometers", "in km", "in miles", "in yards", "in inches", "in centimetres", "in centimeters", "in pounds",
        "in kilos", "in kilograms", "in kilogrammes", "in acres", "in hectares", "in gallons", "in litres",
        "in liters", "in kilometres per hour", "in kilometers per hour", "in kilometres an hour",
        "in kilometers an hour", "in km/h", "in kph", "in miles per hour", "in miles an hour", "in mph",
        "in square miles", "in square kilometres", "the fahrenheit scale", "fahrenheit terms", "the celsius scale",
        "celsius terms", "the centigrade scale", "centigrade terms", "in metric", "in metric terms", "metric terms",
        "metric units", "metric measure", "in imperial", "imperial terms", "imperial units", "imperial measure",
        "in its own units", "in their own units", "in old money", "in new money", "the other units",
        "the same reading", "the same measurement", "the same distance", "the same height", "the same weight",
        "the same depth", "the same figure in",
    ),
    # words that say that a measure is not the one told before
    "other_measure": (
        "another", "elsewhere", "other", "next", "by then", "yesterday", "rose to", "fell to", "later", "forecast",
        "expected", "average", "normal", "record of", "limit",
    ),
    # words behind a noun that say which of several things is meant
    "narrowing": (
        "to", "of", "in", "from", "between", "that", "which", "for", "with", "at", "on", "near", "beyond", "into",
        "linking", "joining", "where", "and", "across", "over", "next", "beside", "behind", "opposite", "along", "outside",
        "inside", "by", "around", "nearby", "further",
    ),
    # the name of a sum and the verb that told it
    "sum_and_verb": (
        "grant/awarded", "grant/granted", "grant/given", "grant/won", "grant/received", "grant/secured",
        "grant/allocated", "award/awarded", "award/granted", "award/given", "award/won", "award/received",
        "funding/awarded", "funding/granted", "funding/secured", "legacy/left", "legacy/bequeathed",
        "legacy/inherited", "bequest/left", "bequest/bequeathed", "inheritance/left", "inheritance/inherited",
        "fine/fined", "penalty/fined", "loan/lent", "loan/borrowed", "loan/loaned", "donation/donated",
        "donation/gave", "donation/given", "gift/donated", "gift/gave", "gift/given", "gift/left", "prize/won",
        "prize/scooped", "prize/pocketed", "jackpot/won", "jackpot/scooped", "windfall/won", "windfall/scooped",
        "windfall/inherited", "payout/paid", "payout/awarded", "compensation/awarded", "damages/awarded", "haul/stole",
        "haul/took", "haul/raised", "bail/set", "investment/invest", "investment/invested", "investment/investing",
        "debt/owed", "debt/owes", "debt/owe", "cheque/handed", "bounty/offered", "reward/offered",
    ),
    # verbs behind a thing of another time
    "told_of_the_past": (
        "was", "were", "had", "opened", "closed", "replaced",
    ),
    # what is taken of a sum that was told before
    "share_of_it": (
        "half", "third", "quarter", "most", "part", "all", "some", "much", "none", "fifth", "bulk", "share", "any",
        "rest",
    ),
    # what leads to the other party of a deal, which makes it another one
    "with_others": (
        "with", "against",
    ),
    # headers of columns that are times
    "season_headers": (
        "spring", "summer", "autumn", "fall", "winter", "midsummer", "midwinter", "dry season", "wet season",
        "rainy season", "monsoon",
    ),
    # the same, of a year
    "month_headers": (
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "sept",
    ),
    # the same, of a week or a day
    "day_headers": (
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "morning", "afternoon",
        "evening", "noon", "midnight",
    ),
    # words that name a time other than the columns
    "part_of_time": (
        "quarter", "half", "term", "season", "morning", "afternoon", "evening", "night", "weekend", "year", "decade",
        "day", "daily", "weekly", "monthly",
    ),
    # names of a result that no score on the way to it has
    "final_result": (
        "win", "victory", "defeat", "loss", "success", "triumph", "thrashing", "rout", "hammering", "drubbing",
        "beating", "demolition", "romp", "mauling",
    ),
    # words for a score on the way to the result, and ordinals that count what happened in a match
    "stage_of_match": (
        "half-time", "halftime", "half time", "interval", "break", "led", "leading", "ahead", "trailed", "trailing",
        "lead", "opening", "second", "third",
    ),
    # what was done to the one person of whom it is told
    "deeds_done": (
        "charged", "arrested", "accused", "killed", "injured", "wounded", "stabbed", "shot", "convicted", "jailed",
        "rescued", "detained", "suspected", "hurt", "held", "bailed", "hit",
    ),
    # signs that it was done to others too
    "several_accused": (
        "another", "also", "others", "both", "each", "two men", "two women", "second man", "second woman",
        "co-accused", "codefendant", "accomplice", "alleged victim",
    ),
    # children of somebody, of whom no more is told
    "had_children": (
        "two children", "two sons", "two daughters", "three children", "three sons", "three daughters",
        "four children", "four sons", "four daughters", "five children", "five sons", "five daughters", "six children",
        "six sons", "six daughters", "seven children", "seven sons", "seven daughters", "eight children", "eight sons",
        "eight daughters", "nine children", "nine sons", "nine daughters", "ten children", "ten sons", "ten daughters",
        "eleven children", "eleven sons", "eleven daughters", "twelve children", "twelve sons", "twelve daughters",
    ),
    # before a length of what went on until the end
    "after_so_long": (
        "after", "ending", "end to", "followed", "despite", "following",
    ),
    # what was the case as long as something lasted
    "held_so_long": (
        "had deliberated", "had been deliberating", "had been out", "had been talking", "had been considering",
        "had been held", "had been stuck", "had been stranded", "had been trapped", "had been blocked",
        "had been delayed", "had been shut", "had been closed", "had been missing", "had been without power",
        "had been without water", "had been in darkness", "were stuck", "were stranded", "were trapped",
        "were held up", "were without power", "was without power", "were in darkness", "was trapped", "was stuck",
        "was stranded", "was missing", "were left waiting",
    ),
    # what lasted, by its name, and the sort of thing it is
    "episodes": (
        "strike/work", "stoppage/work-or-shut-or-dark", "walkout/work", "walk-out/work", "dispute/work",
        "industrial action/work", "action/work", "shutdown/work-or-shut-or-dark", "closure/shut", "suspension/shut",
        "halt/shut", "lockout/shut", "ban/shut", "curfew/shut", "lockdown/shut", "interruption/shut-or-dark",
        "outage/dark", "blackout/dark", "power cut/dark", "power failure/dark", "cut/dark", "breakdown/dark",
        "failure/dark", "crash/dark", "disruption/dark", "siege/held", "stand-off/held", "standoff/held",
        "hostage drama/held", "occupation/held", "blockade/held", "sit-in/held", "barricade/held", "impasse/held",
        "search/hunt", "hunt/hunt", "manhunt/hunt", "disappearance/hunt", "absence/hunt", "voyage/trip",
        "crossing/trip", "trek/trip", "journey/trip", "odyssey/trip", "expedition/trip", "trip/trip", "ride/trip",
        "walk/trip", "passage/trip", "wait/wait", "deliberation/wait", "deliberations/wait", "meeting/sit",
        "session/sit", "debate/sit", "hearing/sit", "argument/sit", "talk/sit", "sitting/sit", "trial/sit", "inquest/sit", "inquiry/sit",
        "marathon/sit", "reign/rule", "tenure/rule", "exhibition/show", "festival/show", "run/show",
        "rescue/rescue", "ordeal/rescue", "captivity/rescue", "confinement/rescue", "detention/rescue",
        "imprisonment/rescue", "kidnapping/rescue", "truce/peace", "ceasefire/peace", "lull/peace", "pause/peace",
        "hunger strike/fast", "fast/fast", "vigil/fast", "fire/fire", "blaze/fire", "battle/fire", "fight/fire",
    ),
    # what tells of a thing of a sort, mostly by how it began
    "spent_in": (
        "in prison/jail", "in jail/jail", "behind bars/jail", "in custody/jail", "in detention/jail", "in captivity/jail",
        "in a cell/jail", "in hospital/ward", "in the hospital/ward", "in intensive care/ward", "in a coma/ward",
        "in charge/rule", "in office/rule", "in power/rule", "at the helm/rule", "in the job/rule", "in the post/rule",
        "on the run/hunt", "on strike/work", "in darkness/dark", "without power/dark", "without electricity/dark",
        "without water/dark", "at sea/trip",
    ),
    "episode_begins": (
        "jail/jailed", "jail/imprisoned", "jail/held", "jail/detained", "jail/arrested", "jail/captured", "jail/taken",
        "jail/kidnapped", "jail/interned", "jail/seized", "ward/admitted", "ward/taken to hospital", "ward/rushed to",
        "rule/in the job", "rule/in charge", "rule/took over", "rule/took charge", "rule/appointed", "rule/in office",
        "rule/took office", "rule/sworn in", "rule/took the helm", "rule/in the post", "rule/held the post",
        "rule/hired", "rule/manager", "rule/was in power", "show/opens", "show/opened", "show/runs", "show/ran",
        "show/will run", "show/starts", "show/began",
        "work/walked out", "work/stopped work", "work/walked off", "work/stopped", "work/refused to work",
        "work/withdrew their labour", "work/walkout", "work/downed tools", "work/strike", "work/struck", "work/stoppage",
        "work/walk-out", "work/industrial action", "work/put down their tools", "work/laid down their tools",
        "work/picket", "work-or-shut-or-dark/walked out", "work-or-shut-or-dark/walkout",
        "work-or-shut-or-dark/downed tools", "work-or-shut-or-dark/strike", "work-or-shut-or-dark/struck",
        "work-or-shut-or-dark/stoppage", "work-or-shut-or-dark/walk-out", "work-or-shut-or-dark/industrial action",
        "work-or-shut-or-dark/put down their tools", "work-or-shut-or-dark/laid down their tools",
        "work-or-shut-or-dark/picket", "work-or-shut-or-dark/closed", "work-or-shut-or-dark/closure",
        "work-or-shut-or-dark/shut", "work-or-shut-or-dark/suspended", "work-or-shut-or-dark/suspension",
        "work-or-shut-or-dark/halted", "work-or-shut-or-dark/grounded", "work-or-shut-or-dark/barred",
        "work-or-shut-or-dark/banned", "work-or-shut-or-dark/locked down", "work-or-shut-or-dark/curfew",
        "work-or-shut-or-dark/lockdown", "work-or-shut-or-dark/blocked", "work-or-shut-or-dark/failed",
        "work-or-shut-or-dark/outage", "work-or-shut-or-dark/blackout", "work-or-shut-or-dark/power cut",
        "work-or-shut-or-dark/went out", "work-or-shut-or-dark/went off", "work-or-shut-or-dark/went down",
        "work-or-shut-or-dark/went dark", "work-or-shut-or-dark/lost power", "work-or-shut-or-dark/tripped",
        "work-or-shut-or-dark/cut off", "work-or-shut-or-dark/broke down", "work-or-shut-or-dark/broken down",
        "work-or-shut-or-dark/breakdown", "work-or-shut-or-dark/stopped", "work-or-shut-or-dark/come to rest",
        "work-or-shut-or-dark/crashed", "work-or-shut-or-dark/fault", "work-or-shut-or-dark/knocked out",
        "work-or-shut-or-dark/ground to a halt", "work-or-shut-or-dark/came to a halt",
        "work-or-shut-or-dark/stranded", "shut/closed", "shut/closure", "shut/shut", "shut/suspended",
        "shut/suspension", "shut/halted", "shut/grounded", "shut/barred", "shut/banned", "shut/locked down",
        "shut/curfew", "shut/lockdown", "shut/blocked", "shut-or-dark/closed", "shut-or-dark/closure",
        "shut-or-dark/shut", "shut-or-dark/suspended", "shut-or-dark/suspension", "shut-or-dark/halted",
        "shut-or-dark/grounded", "shut-or-dark/barred", "shut-or-dark/banned", "shut-or-dark/locked down",
        "shut-or-dark/curfew", "shut-or-dark/lockdown", "shut-or-dark/blocked", "shut-or-dark/failed",
        "shut-or-dark/outage", "shut-or-dark/blackout", "shut-or-dark/power cut", "shut-or-dark/went out",
        "shut-or-dark/went off", "shut-or-dark/went down", "shut-or-dark/went dark", "shut-or-dark/lost power",
        "shut-or-dark/tripped", "shut-or-dark/cut off", "shut-or-dark/broke down", "shut-or-dark/broken down",
        "shut-or-dark/breakdown", "shut-or-dark/stopped", "shut-or-dark/come to rest", "shut-or-dark/crashed",
        "shut-or-dark/fault", "shut-or-dark/knocked out", "shut-or-dark/ground to a halt",
        "shut-or-dark/came to a halt", "shut-or-dark/stranded", "dark/failed", "dark/outage", "dark/blackout",
        "dark/power cut", "dark/went out", "dark/went off", "dark/went down", "dark/went dark", "dark/lost power",
        "dark/tripped", "dark/cut off", "dark/broke down", "dark/broken down", "dark/breakdown", "dark/stopped",
        "dark/come to rest", "dark/crashed", "dark/fault", "dark/knocked out", "dark/ground to a halt",
        "dark/came to a halt", "dark/stranded", "held/siege", "held/surrounded", "held/barricaded", "held/stand-off",
        "held/standoff", "held/took hostage", "held/hostage", "held/occupied", "held/occupation", "held/sealed off",
        "held/blockade", "held/blocked", "held/sit-in", "held/holed up", "hunt/went missing", "hunt/vanished",
        "hunt/disappeared", "hunt/was missing", "hunt/reported missing", "hunt/last seen", "hunt/escaped",
        "hunt/search", "hunt/manhunt", "hunt/the hunt", "hunt/on the run", "trip/set out", "trip/set off",
        "trip/set sail", "trip/sailed", "trip/left", "trip/departed", "trip/embarked", "trip/voyage", "trip/crossing",
        "trip/pushed off", "trip/sailing", "wait/retired", "wait/sent out", "wait/began deliberating",
        "wait/started deliberating", "wait/deliberated", "wait/to deliberate", "sit/sat down", "sit/meeting",
        "sit/session", "sit/debate", "sit/hearing", "sit/trial", "sit/inquest", "sit/inquiry", "sit/opened",
        "sit/convened", "rescue/trapped", "rescue/stuck", "rescue/fell", "rescue/kidnapped", "rescue/abducted",
        "rescue/seized", "rescue/captured", "rescue/detained", "rescue/taken hostage", "rescue/pinned",
        "rescue/snatched", "rescue/rescue", "peace/truce", "peace/ceasefire", "peace/laid down their arms",
        "peace/guns fell silent", "fast/hunger strike", "fast/refused food", "fast/refusing food",
        "fast/stopped eating", "fast/fast", "fast/vigil", "fire/fire broke out", "fire/broke out", "fire/caught fire",
        "fire/blaze", "fire/alarm was raised", "fire/flames",
    ),
    # words before the time at which something was over, besides those of the group of endings
    "episode_ends": (
        "broke up", "broke off",
        "moving again", "at work", "back at", "back in", "flowing again", "running again", "open again",
        "gave himself up", "gave herself up", "gave themselves up", "gave up", "tied up", "made land", "moving",
        "again", "walked free", "came out", "came home", "vote", "deal", "agreed", "accepted", "won", "body",
        "pulled out", "pulled alive", "pulled clear", "brought out", "brought up", "brought to the surface",
        "cut free", "stood down", "out", "closed the meeting", "rose", "all-clear", "power was back",
        "lights came back", "came back on", "back on", "dispersed", "was off", "came to an end", "drew to a close",
    ),
    # before the length of what the text has told of
    "known_episode": (
        "the", "this", "that", "their", "its", "his", "her", "whose",
    ),
    # before the length of what the text has told of, as its complement
    "telling_of_it": (
        "end to a", "end to an", "to an end a", "to an end an", "ended a", "ended an", "end a", "capping a", "end of a",
        "end of an", "close a", "had been a", "it was a", "was a", "it had been an", "had been an", "was an", "after a", "after an",
        "ending a", "ending an",
    ),
    # what may set a length apart from the beginning and the end told before it
    "another_episode": (
        "another", "a second one", "previous", "previously", "earlier", "extended", "postponed", "interrupted",
        "paused", "rolling", "intermittent", "on and off", "a new", "a fresh", "return crossing",
        "return leg", "half of", "part of", "local time", "planned", "originally", "in the east", "in the west",
        "in the north", "in the south",
    ),
    # before a time that has not come, or may not
    "may_not_come": (
        "will", "would", "was to", "were to", "due to", "due", "scheduled", "should have", "expected", "could", "may",
        "might", "if", "unless", "planned", "plans",
    ),
    # the name of a stretch of time and the verb of what began it
    "span_and_verb": (
        "outage/failed", "outage/went out", "outage/went down", "outage/lost power", "outage/went off", "outage/tripped",
        "cut/failed", "cut/went out", "cut/went off", "cut/lost power", "cut/was cut", "power cut/failed",
        "power cut/went out", "power cut/lost power", "power cut/went off", "blackout/failed", "blackout/went out",
        "blackout/went off", "blackout/lost power", "blackout/went dark", "power failure/failed", "failure/failed",
        "closure/closed", "closure/was closed", "closure/shut", "shutdown/shut", "shutdown/closed", "shutdown/shut down",
        "stoppage/stopped", "stoppage/halted", "stoppage/stopped play", "stoppage/downed tools", "halt/halted",
        "suspension/suspended", "interruption/interrupted", "interruption/stopped play", "siege/began", "strike/walked out",
        "strike/downed tools", "walkout/walked out", "blockade/blocked", "occupation/occupied", "evacuation/evacuated",
        "lockdown/locked down", "absence/went missing", "absence/vanished", "disappearance/vanished",
    ),
    "same_time": (
        "same years", "same days", "same weeks", "same months", "same period", "same stretch", "same hours",
        "that same time", "all that time", "all this time", "the whole time", "throughout that time",
        "over the same time",
    ),
    "known_length": ("the", "this", "that", "their", "its"),
    # what something took so long to do, and how it is said to be done
    "to_make": ("to build", "to make", "to write", "to finish", "to complete", "to film", "to dig", "to restore"),
    "made_ready": (
        "opened", "was ready", "was done", "came out", "was published", "was finished", "was completed", "finished",
        "ended", "completed", "was over", "were finished", "were done", "were over",
    ),
    # a result and how it is told, and what tells of another match or of a part of one
    "result": (
        "win", "victory", "defeat", "loss", "success", "triumph", "draw", "thrashing", "rout", "reverse", "hammering",
        "drubbing", "scoreline", "result", "stalemate", "beating", "demolition", "upset", "romp", "mauling",
    ),
    "won_or_lost": (
        "won", "beat", "lost", "drew", "defeated", "thrashed", "win", "winning", "beaten", "losing", "drawing", "held",
        "finished", "ended", "edged", "overcame", "hammered", "saw off", "beating", "went down", "prevailed",
        "triumphed", "routed", "crushed", "downed", "victory", "defeat", "draw",
    ),
    "attending": ("at", "for", "before", "ahead of", "until", "till", "and", "to", "or", "than"),
    "counted_off": ("first", "second", "third", "fourth", "fifth", "last", "next", "latest"),
    # before the whole that a headline's part is of: "has 42 routes", "of its 210 shops"
    "having_whole": (
        "has", "have", "had", "runs", "run", "ran", "owns", "own", "owned", "operates", "operated", "employs",
        "employed", "employing", "of its", "of the", "of their", "with", "serves", "served", "among", "out of",
        "workforce of",
    ),
    # before a number that is all there is, and no whole of which a headline tells a part
    "comes_to_total_of": ("total of", "totals of", "some of"),
    # behind a number of jobs that will be no more
    "going_away": (
        "will go", "to go", "would go", "go", "went", "are going", "will be lost", "are to be cut", "will be cut",
        "disappear", "will disappear", "be axed", "be shed", "are lost", "were lost", "face the axe", "vanish",
    ),
    # behind a number of people of whom something else is told than of those before them
    "others_beside": ("others", "other", "more", "people"),
    # what is told of people who were hurt and not killed
    "under_treatment": (
        "treated", "in hospital", "in hospitals", "hospitalised", "hospitalized", "taken to hospital", "injured",
        "wounded", "hurt", "in intensive care", "in a serious condition", "critical condition", "stable condition",
    ),
    # which way the price or the number goes that a headline tells of, beside the words of change
    "dearer_now": ("more", "dearer", "extra", "higher"),
    "cheaper_now": ("less", "cheaper", "fewer", "lower"),
    # what tells that a change was of another time or part than the one that counts
    "for_a_time": (
        "before", "early", "earlier", "at one point", "initially", "at first", "then", "but", "as much as", "up to",
        "at worst", "at best", "had been", "while", "whereas", "except", "over", "within", "eventually", "alone", "mostly",
        "online", "like-for-like", "domestic", "wholesale", "overseas", "foreign", "core", "underlying", "exports",
        "export", "single", "weekly", "monthly", "seasonal", "peak", "off-peak", "commercial",
    ),
    # words that a headline and a sentence may share without being about one thing
    "says_little": (
        "the", "and", "for", "its", "their", "his", "her", "with", "from", "more", "less", "per", "cent", "percent",
        "will", "than", "over", "after", "that", "this", "has", "have", "was", "were", "rise", "fall", "rises", "falls",
        "year", "years", "month", "months", "new", "are", "but", "not", "all", "cut", "says", "said", "pay",
    ),
    # what tells of a sentence to prison, and what parts one from another
    "jailing": (
        "jailed", "jail", "imprisoned", "prison", "sentenced", "behind bars", "sent down", "custody", "locked up",
    ),
    "facing": ("against", "to", "away", "home"),
    "other_match": (
        "half-time", "halftime", "half time", "interval", "break", "aggregate", "leg", "first leg", "replay", "series",
        "sets", "set", "tie-break", "previous", "previously", "last season", "last year", "last week", "earlier",
        "reverse fixture", "another", "also", "penalties", "shoot-out", "shootout", "extra time", "led", "leading",
        "ahead", "trailed", "trailing", "semi-final", "quarter-final", "elsewhere", "other", "meanwhile", "both games",
        "both legs", "both matches", "both meetings", "lead", "record", "games", "matches", "opening", "second", "third",
    ),
    "titles": (
        "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "professor", "prof", "justice", "judge",
        "captain", "colonel", "major", "general", "sergeant", "inspector", "councillor", "cllr", "senator", "father",
        "sister", "rev",
    ),
    "somebody": (
        "judge", "author", "coach", "star", "chef", "nurse", "captain", "cook", "guard", "guide", "monk", "nun",
        "priest", "clerk", "pilot", "mechanic", "chief", "head", "boss", "academic", "critic", "cleric", "medic",
        "novice", "champion", "sculptor", "poet", "playwright", "laureate", "graduate", "civilian", "hostage", "fan",
        "local", "national", "mother", "father", "grandmother", "grandfather", "pensioner", "teenager", "youth",
        "midwife", "vet", "professor", "mayor", "bishop", "imam", "rabbi", "magistrate", "advocate", "architect",
        "diplomat", "envoy", "aide", "scot", "briton", "dane", "swede", "finn", "pole", "turk", "greek", "virtuoso",
        "soprano", "tenor", "alto", "bass", "ace", "veteran", "newcomer", "survivor", "hero", "heroine", "widow",
        "widower", "recluse", "amateur", "athlete",
    ),
    "someone_else": (
        "another", "victim", "opponent", "rival", "successor", "predecessor", "deceased", "accused", "couple", "pair",
        "together", "man", "woman", "boy", "girl", "teenager", "toddler", "baby", "infant", "girlfriend", "boyfriend",
        "fiance", "fiancee", "fiancé", "fiancée", "friend", "lover", "spouse", "bride", "groom", "assailant",
        "attacker", "suspect", "who had", "colleague", "neighbour", "neighbor", "twins", "siblings", "two", "three",
        "both", "others", "other", "one", "whose",
    ),
    "contested": (
        "beat", "beating", "beats", "defeated", "defeats", "defeating", "against", "married", "faces", "faced",
    ),
    # what tells that more are counted than before
    "counting_in": ("included", "including", "counting", "as well as", "plus", "along with", "besides"),
    "takes_two": (
        "plays", "played", "playing", "portrays", "portrayed", "stars as", "murder", "murdering", "murdered", "killing",
        "killed", "manslaughter", "attack", "attacked", "attacking", "assault", "assaulted", "assaulting", "abuse",
        "abused", "abusing", "rape", "raped", "raping", "stab", "stabbed", "stabbing", "shooting", "shot", "strangled",
        "strangling", "robbed", "robbing", "robbery", "kidnap", "kidnapped", "kidnapping", "beat", "beating", "beats",
        "defeat", "defeated", "defeats", "defeating", "against", "married", "marry", "marries", "marrying", "divorce",
        "divorced", "met", "meets", "faces", "faced", "succeeds", "succeed", "succeeding", "succeeded", "replaces",
        "replace", "replacing", "replaced", "causing", "death", "injuring", "groomed", "grooming", "harassed",
        "harassing", "stalked", "stalking", "threatened", "threatening", "charged", "convicted", "guilty", "jailed",
        "sentenced", "accused", "denies", "denied", "admitted", "offered", "joined", "joins", "joining", "partnered",
        "than", "dating", "engaged", "with", "over",
    ),
    # before a thing that is told of for the first time, and before one that is known
    "introducing": ("a", "an", "one", "new", "proposed", "planned"),
    "taking_up": ("the", "this", "that", "its", "their", "all", "those", "these", "both", "his", "her"),
    "placing": (
        "in", "at", "near", "on", "of", "under", "beside", "opposite", "behind", "next", "from", "by", "across",
        "around", "outside", "inside", "over", "along", "between", "beyond", "below", "above", "nearby", "with", "for",
    ),
    "taking_all": ("all", "its", "their"),
    # what is told of an event, and no part of a thing
    "told_of_events": ("magnitude",),
    # names under which anything may be taken up
    "loose_names": ("vehicle", "machine", "unit", "craft", "course", "aircraft", "plane", "event", "animal", "contest"),
    # what the number of a building counts, by any name
    "storeys": ("storey", "story", "floor", "level"),
    # what tells that another thing is meant than the one told of before, or that it has changed
    # how a sentence opens that counts something else in with a thing told before
    "takes_more_in": (
        "takes in", "take in", "includes", "include", "including", "covers", "comprises", "counting", "and the", "with the",
        "along with", "as well as",
    ),
    "takes_together": ("with", "including", "together", "combined", "counting", "adding", "plus", "along"),
    "not_the_same": (
        "another", "other", "others", "second", "third", "neighbouring", "neighboring", "next door", "nearby", "former",
        "previous", "previously", "original", "originally", "initially", "earlier", "later", "instead", "instead of",
        "rather than", "replace", "replaces", "replaced", "replacing", "replacement", "revised", "reduced", "extended",
        "extending", "enlarged", "shortened", "scaled", "scaled-back", "scaled-down", "smaller", "larger", "bigger",
        "taller", "longer", "shorter", "higher", "lower", "than", "compared", "unlike", "remaining", "existing",
        "alternative", "several", "rival", "twin", "sister", "separate", "different", "various", "up to", "cut to",
        "raised to", "similar", "same-sized", "runner-up", "phase", "section", "stretch", "leg", "stage",
    ),
    # what makes a figure one of another place, time or plan than those told in its paragraph
    "elsewhere_or_then": (
        "nationally", "nationwide", "statewide", "national", "countrywide", "worldwide", "globally", "elsewhere",
        "previous", "previously", "earlier", "formerly", "ago", "last season", "last year's", "past five years",
        "target", "targets", "forecast", "forecasts", "expected", "expects", "planned", "plans", "would", "could", "might",
        "may", "if", "should", "excluding", "except", "including", "adjusted", "projected", "estimated", "until",
        "compared", "rival", "rivals", "neighbouring", "neighboring", "another", "over the past",
        "in the past", "long-term", "rises to", "rose to", "fell to",
    ),
    # a time that is not told of as past
    "present_time": ("this week", "this month", "this year", "this season", "this summer", "on monday", "on tuesday", "on wednesday", "on thursday", "on friday", "yesterday"),
    # what says that a rate is of two groups as one, and what may say so of groups that are all there are
    "both_as_one": (
        "taken together", "put together", "taking the two", "the two together", "both together", "combined", "pooled",
        "the two groups", "across both", "for both", "across the two", "for the two", "of the two", "the two combined",
        "jointly", "lumped together", "of both",
    ),
    "all_as_one": ("overall", "as a whole", "all told", "altogether", "in all"),
    # what has a rate of its own in each group, and what makes percentages parts of one whole instead
    "names_rate_of_all": (
        "rate", "rates", "average", "averaged", "turnout", "attendance", "occupancy", "absence", "unemployment", "approval",
        "punctuality", "passed", "literacy", "prevalence", "uptake", "managed", "mortality", "survival", "vacancy",
        "absenteeism", "coverage", "on time", "filled", "proportion", "satisfaction",
    ),
    "divides_whole": (
        "market", "stake", "stakes", "votes", "the vote", "seats", "owns", "own", "owned", "hold", "holds", "held",
        "shares", "shareholders", "of the total", "account for", "accounts for", "accounted for", "remaining", "rest",
        "budget", "discount", "margin", "inflation", "interest",
    ),
    "singled_out": ("at private", "at state", "in the", "at the", "among", "aged", "those who", "who had", "who have"),
    # what leads to an average of those told of before, whose it is, and what has one that is not named before
    "leads_to_their_mean": (
        "the", "their", "its", "an", "a", "at", "of", "was", "is", "were", "are", "with", "on", "but", "and", "they", "came",
        "to", "out", "comes", "stood", "stands", "put", "his", "her", "these", "those", "being", "just", "only",
    ),
    "theirs": ("their", "they", "its", "these", "those", "them", "the"),
    "what_is_averaged": (
        "age", "price", "rent", "length", "height", "weight", "wait", "sentence", "fee", "cost", "figure", "fine", "paid",
        "asked", "sum", "amount", "bill", "charge", "fare", "rate", "score", "mark", "for", "each", "all", "sale",
        "in", "lot", "day", "overall", "however", "this", "achieved", "made", "fetched", "recorded", "taken", "received",
    ),
    # prices that go from one end to the other
    "spans_from": ("made", "making", "fetched", "fetching", "traded", "realised", "changed hands", "charge", "charged", "pay", "paid"),
    # what names a risk, says that there is less of it, and tells the group that goes without
    "names_risk": (
        "risk", "chance", "chances", "odds", "likelihood", "probability", "less likely", "incidence", "rate", "cases",
    ),
    "less_likely": ("less likely", "fewer", "lower", "rarer", "less common", "less often"),
    "goes_without": (
        "placebo", "dummy", "control", "controls", "without", "untreated", "did not", "had not", "no treatment", "unvaccinated",
        "usual care", "sham", "sugar pill", "no drug", "not given", "older drug", "older", "standard care",
    ),
    "of_some_patients": (
        "second", "third", "booster", "further", "over 80", "aged", "in people", "in those", "among people", "among those", "for those", "men", "smokers", "elderly",
        "older people", "absolute", "all causes", "subgroup",
    ),
    # a balance that is surely all that is left, and words that say that a sum is what is left
    "sure_balance": ("surplus", "deficit", "loss", "shortfall", "profit"),
    "leaves_balance": ("left", "leaving", "leaves", "resulting", "gives", "giving"),
    "all_revenue": ("revenue", "revenues", "income", "turnover", "takings", "receipts", "sales", "earned", "took in"),
    "all_outgoings": (
        "costs", "expenses", "expenditure", "outgoings", "outlay", "outlays", "spending", "spent", "running costs", "paid out",
    ),
    "any_profit": ("profit", "profits", "surplus", "operating income", "ebitda", "operating earnings"),
    "of_that_place": ("there", "here"),
    "names_margin": ("margin", "margins"),
    "other_margin": (
        "arm", "unit", "division", "segment", "subsidiary", "business", "abroad", "overseas", "gross margin", "net margin", "profit of", "points", "target", "targets"),
    "more_than_costs": (
        "after", "including", "includes", "include", "net", "helped", "exceptional", "other income", "one-off", "write-down", "writedown", "sale of",
        "interest", "dividends", "per share", "a share", "adjusted", "excluding", "before", "compared", "against", "narrowed",
        "widened", "from", "previous", "expected", "forecast", "gross", "would",
    ),
    "of_one_part": (
        "arm", "unit", "division", "segment", "cost of", "rose by", "fell by", "per share", "a share", "wages", "net interest", "of which", "gross", "quarterly",
        "accounted for", "sales of", "income of", "half of", "net", "tax", "abroad", "overseas", "exports",
    ),
    # the whole of what a bill is for, who pays it, and what a bill holds besides
    "names_whole_bill": (
        "the cost of", "value of", "the value", "the contract", "contract", "the order", "the deal", "the total", "price tag",
        "total cost", "the outlay", "the bill", "overall cost", "total bill",
    ),
    "who_pays": (
        "state", "council", "taxpayer", "taxpayers", "treasury", "exchequer", "board", "city", "county", "order", "contract",
        "deal", "scheme", "programme", "program", "government", "public", "ratepayers", "purse", "measure", "handout", "them",
        "it", "this", "that", "company", "club", "trust", "authority", "district", "purchase", "state's", "lot", "all",
    ),
    "more_than_these": (
        "with", "including", "includes", "plus", "spares", "training", "installation", "overtime", "maintenance", "vat", "tax",
        "taxes", "after", "also", "and other", "along with", "over five years", "a year", "per year", "annually", "fees",
        "at least", "so far", "share of", "up to",
    ),
    # what says that a value follows from a sale, who buys a part, and what is paid
    "so_valued": (
        "on those terms", "on that basis", "at that price", "by that measure", "valuing", "which values", "which makes",
        "whole", "entire", "putting a value", "implies", "implying", "that makes", "the deal",
    ),
    "rest_of_it": ("remaining", "rest", "holding", "stake", "shareholding", "shares"),
    "nowadays": ("now", "today", "currently", "these days", "nowadays", "since then"),
    "sold_or_took": (
        "sold", "bought", "taken", "took", "acquired", "buying", "selling", "purchased", "buy", "sell", "take", "taking",
        "parted with", "parting with", "snapped up", "picked up",
    ),
    "paid_for_it": ("paid", "paying", "pay", "pays", "for", "price", "cost", "costs", "handed over", "put in", "invested"),
    # what a fee does to a price, and fees that are not of the price told
    "adds_fee": (
        "adds", "added", "add", "adding", "fee of", "fee was", "fee is", "fee came to", "comes to", "commission of",
        "premium of", "levy of", "deposit of", "surcharge of", "works out at",
    ),
    "levied_on_it": (
        "top", "bill", "price", "cost", "ticket", "it", "that", "this", "each", "every", "total", "sum", "all", "them", "amount",
    ),
    "further_levies": ("premium", "charge", "supplement", "mark-up", "markup", "excise"),
    "levied_on_part": ("above", "over the first", "on the first", "up to", "capped", "minimum", "beyond", "excess"),
    # a stretch of a year that a total is of, and what says that a rate sums it up
    "in_that_year": ("last year", "in its first year", "this year", "in the year", "over the year", "a year", "in a year", "the past year"),
    "sums_up_rate": (
        "in other words", "that is", "that means", "on average", "works out", "equivalent", "with", "so", "thus", "an average",
        "which is", "or about", "averaging", "averages", "averaged", "amounts to", "this means", "it means", "equals",
    ),
    # what may come at intervals, and what tells that it comes more often at times
    "more_than_one_line": ("both directions", "in all directions", "lines", "routes", "between them", "extra", "other"),
    "departures": ("departures", "services", "runs", "sailings", "arrivals", "flights", "crossings"),
    "at_some_hours": (
        "peak", "peak times", "rush hour", "rush-hour", "busiest", "off-peak", "weekends", "evening", "evenings", "sundays",
        "until",
    ),
    # what covers a whole way, what covers a part of it, and what has been replaced
    "goes_all_the_way": (
        "crossing", "journey", "covered", "covers", "cover", "trip", "route", "voyage", "makes", "made", "ran", "run", "rode",
        "flew", "sailed", "swam", "walked", "drove", "travelled", "traveled", "completed", "distance", "course", "climb",
    ),
    "of_them_all": ("they", "their", "them", "theirs"),
    "part_of_the_way": (
        "return", "rivals", "others", "competitors", "winner", "runner-up", "leader", "back", "homeward", "outward", "second", "night", "next",
        "fastest", "top", "peak", "stretch", "section", "leg", "lap", "between", "first", "last", "final", "slowest", "maximum",
        "downhill", "uphill", "motorway", "other", "rival", "limit", "half", "out of", "winner", "record",
    ),
    "of_the_old_one": ("replaces", "replaced", "old", "older", "predecessor", "previous", "former", "used to", "rival"),
    # what leads to the number of a place's people, and what makes a rate another's
    "has_people": (
        "population", "home to", "population of", "population being", "population is", "district of", "town of", "city of",
        "county of", "region of", "province of", "state of", "island of", "country of",
    ),
    "of_another_rate": (
        "national", "state's", "nation's", "country's", "average", "statewide", "nationwide", "elsewhere", "neighbouring",
        "neighboring", "combined", "total", "mainland's", "mainland", "england's", "europe's", "annual", "yearly", "among", "for men", "for women",
    ),
    "over_part_of_year": ("a month", "per month", "annualised", "annualized", "a week", "per week", "each year", "annual rate"),
    # what tells or names a change, one way and the other
    "going_down": (
        "cut", "cuts", "cutting", "reduced", "reduces", "reducing", "reduction", "lowered", "lowers", "lowering", "fell",
        "fall", "falls", "drop", "dropped", "drops", "decrease", "decreased", "decline", "declined", "decreases", "halved",
    ),
    "going_up": (
        "raised", "raises", "rise", "rose", "rises", "increase", "increased", "increases", "gain", "gained", "grew", "growth",
        "boosted", "improved", "improvement",
    ),
    # seasons, the names of which take up three months
    "seasons_of_year": ("spring", "summer", "autumn", "winter", "quarter", "quarterly", "three-month"),
    # what makes a number one of others than those told of, and what says that one is all
    "more_of_them": ("more", "other", "further", "extra", "additional", "another", "new", "first", "last"),
    "says_total": (
        "in all", "total", "totalled", "totaled", "altogether", "makes", "making", "made", "attendance", "aggregate", "drew",
        "came", "total of", "combined", "between them", "or",
    ),
    # how a sentence opens that speaks of a part, another place or another stretch of time
    "opens_aside": (
        "among", "amongst", "in", "at", "over", "across", "per", "for", "on", "by", "since", "stripping", "excluding",
        "without", "outside", "within", "under", "between", "during", "from", "of", "with", "despite", "unlike", "like",
        "besides", "beyond", "through", "after", "before", "when", "where", "while", "whereas", "though", "although",
        "if", "but", "yet", "taking", "adjusted", "including", "added", "adding", "elsewhere", "even", "however",
    ),
    # behind a change that is another than the one told before
    "of_another_change": (
        "it", "they", "he", "she", "we", "that", "which", "there", "elsewhere", "announced", "proposed", "planned", "promised", "seen",
        "forecast", "predicted", "expected", "feared", "sought", "demanded", "first", "originally",
    ),
    # before the noun of a change: it is one of the things that a value is told with or without
    "counting_with": ("after", "before", "including", "excluding", "without", "with", "despite"),
    # before a size: it is held against another as of its own kind, and measures nothing between two others
    "in_place_of": ("instead of", "rather than", "in place of"),
    "held_as_alike": ("compared with", "compared to", "against", "versus", "as against", "as compared with"),
    # between a thing and what is left out of it: "borrowings, less credits,"
    "takes_away": ("less",),
    # before the size of what was done
    "done_by": ("by",),
    # before an amount that comes on top of others
    "put_on_top": ("additional", "further", "extra"),
    # between a number and one that it is no part of, for all that "of" stands there
    "apart_from_whole": ("short of", "shy of", "ahead of", "clear of", "in excess of", "instead of", "in front of"),
    # behind a comma: a clause with a subject of its own begins
    "begins_clause": ("after", "as", "when", "while", "before", "because", "since", "although", "though"),
    # what somebody says of another thing may follow
    "says_that": ("said", "says", "saying", "reported", "added that", "noted", "announced", "disclosed"),
    "month_names": (
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ),
    # between a thing and how much it was then
    "came_to_so_much": ("reached", "was", "were", "came to", "stood at", "totalled", "totaled", "amounted to", "hit"),
    # behind the size of a change: it is one on the year, up to a month
    "to_that_month": ("in the year to", "over the year to", "in the year until", "in a year to", "in the year ending"),
}  # fmt: skip
"""Words that rules look for in a match themselves, most of them because they take the relation away again."""

PHRASINGS: dict[str, tuple[str, ...]] = {}
"""Phrasings of rules, by the rule's name; the English ones stand in the rules themselves."""

RULES: frozenset[str] | None = None
"""The rules that find their figures by structure in this language; None for all."""
