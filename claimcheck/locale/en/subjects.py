"""What a figure is about: things that go by several names, what is told of them, who says so, when."""

from __future__ import annotations

#: Nouns that name one kind of thing; the class bears the first of them.
HEADS = {
    "soldier": (
        "soldier",
        "soldiers",
        "serviceman",
        "servicemen",
        "servicewomen",
        "troops",
        "troop",
        "fighter",
        "fighters",
    ),
    "rebel": ("rebel", "rebels", "insurgent", "insurgents", "militant", "militants"),
    "person": ("person", "people", "persons"),
    "officer": ("officer", "officers", "policeman", "policemen", "police"),
    "worker": ("worker", "workers", "employee", "employees", "staff", "staffer", "staffers"),
    "job": ("job", "jobs", "post", "posts", "position", "positions", "role", "roles"),
    "home": ("home", "homes", "house", "houses", "household", "households"),
    "flat": ("flat", "flats", "apartment", "apartments"),
    "pupil": ("pupil", "pupils", "student", "students", "schoolchildren"),
    "child": ("child", "children", "kid", "kids", "youngster", "youngsters"),
    "woman": ("woman", "women"),
    "man": ("man", "men"),
    "ship": ("ship", "ships", "vessel", "vessels"),
    "boat": ("boat", "boats"),
    "plane": ("plane", "planes", "aircraft", "airplane", "airplanes", "jet", "jets"),
    "drone": ("drone", "drones", "uav", "uavs"),
    "vehicle": ("vehicle", "vehicles"),
    "car": ("car", "cars"),
    "settlement": ("settlement", "settlements"),
    "village": ("village", "villages", "hamlet", "hamlets"),
    "shop": ("shop", "shops", "store", "stores", "outlet", "outlets"),
    "factory": ("factory", "factories", "plant", "plants"),
    "migrant": ("migrant", "migrants"),
    "refugee": ("refugee", "refugees"),
    "hostage": ("hostage", "hostages", "captive", "captives"),
    "land": ("land", "territory", "terrain", "ground"),
    "plan": ("plan", "plans", "scheme", "schemes", "project", "projects", "programme", "program"),
    "deal": ("deal", "contract", "agreement"),
    "storey": ("storey", "storeys", "story", "stories", "floor", "floors"),
    "earthquake": ("earthquake", "quake", "tremor"),
}

#: Nouns that take up whatever is of their class: *a bypass … the road*, *a tower … the building*.
TAKES_UP = {
    "building": (
        "block", "tower", "skyscraper", "hotel", "hospital", "school", "stadium", "arena", "library", "museum", "theatre",
        "mall", "hall", "terminal", "station", "prison", "warehouse", "factory", "pool", "centre", "center", "clinic",
        "mosque", "church", "cathedral", "court", "courthouse", "college", "campus", "apartment", "flat", "office",
        "headquarters", "extension", "hostel", "hangar", "shed", "depot", "complex", "home", "building",
    ),
    "road": (
        "bypass", "motorway", "highway", "expressway", "carriageway", "freeway", "flyover", "route", "street", "causeway",
        "ring-road", "turnpike", "road",
    ),
    "works": (
        "bridge", "tunnel", "dam", "railway", "tramway", "metro", "line", "pier", "port", "harbour", "airport", "runway",
        "reservoir", "pipeline", "incinerator", "canal", "wall", "barrier", "farm", "park", "cycleway", "viaduct", "plant", "refinery",
        "mine", "smelter", "interconnector", "sewer", "scheme", "project", "tram",
    ),
    "scheme": ("building", "road", "works"),
    "project": ("building", "road", "works"),
    "plant": ("incinerator", "refinery", "smelter", "factory", "digester"),
    "highway": ("road",),
    "route": ("road",),
    "structure": ("building", "works"),
    "development": ("building", "works"),
    "facility": ("building", "works"),
    "plan": ("building", "road", "works"),
    "block": ("tower",),
    "tower": ("block", "skyscraper"),
    "skyscraper": ("tower",),
    "crossing": ("bridge", "tunnel"),
    "span": ("bridge", "viaduct"),
    "railway": ("line", "tramway"),
    "line": ("railway", "tramway", "metro"),
    "document": (
        "report", "paper", "dossier", "study", "bill", "memo", "review", "judgment", "ruling", "draft", "letter",
        "judgement", "manual", "guide", "plan", "strategy", "manifesto", "treaty", "pamphlet",
        "brochure", "prospectus", "indictment", "verdict", "opinion", "submission", "statement", "petition", "audit",
        "survey", "memorandum", "transcript", "affidavit", "complaint", "file", "booklet",
    ),
    "report": ("document", "study", "paper", "review", "dossier", "inquiry", "audit", "survey"),
    "booklet": ("pamphlet", "brochure", "guide", "manual", "leaflet"),
    "decision": ("judgment", "judgement", "ruling", "verdict", "opinion"),
    "ruling": ("judgment", "judgement", "verdict", "opinion", "decision"),
    "course": ("race", "marathon", "route", "circuit"),
    "event": ("race", "marathon", "festival", "conference", "tournament"),
    "contest": ("race", "tournament"),
    "machine": ("crane", "excavator", "digger", "tractor", "press", "harvester", "locomotive", "engine"),
    "unit": ("hospital", "ward", "clinic"),
    "plane": ("airliner", "helicopter", "glider"),
    "term": ("sentence", "lease"),
    "sentence": ("term",),
    "study": ("paper",),
    "paper": ("study", "document"),
    "text": ("bill", "treaty", "document"),
    "volume": ("book",),
    "book": ("novel", "biography", "memoir", "volume", "history", "thriller"),
    "ship": ("ferry", "liner", "tanker", "freighter", "frigate", "trawler", "yacht", "boat", "vessel"),
    "boat": ("ferry", "trawler", "yacht", "vessel"),
    "estate": ("farm", "park", "property"),
    "property": ("house", "home", "farm", "estate", "villa", "mansion"),
    "house": ("villa", "mansion", "farmhouse", "bungalow"),
    "grant": ("award", "donation"),
    "gift": ("donation", "bequest", "legacy"),
    "donation": ("gift", "bequest"),
    "agreement": ("deal", "contract", "settlement"),
    "deal": ("takeover", "merger", "contract", "bid", "agreement"),
    "offer": ("bid",),
    "bid": ("offer",),
    "prize": ("jackpot", "award"),
    "order": ("contract",),
    "penalty": ("fine",),
    "trip": ("journey", "ride", "march", "walk", "voyage", "trek"),
    "journey": ("trip", "ride", "march", "walk", "voyage", "trek", "crossing"),
    "trek": ("walk", "journey", "march", "hike"),
    "walk": ("march", "trek", "hike"),
    "worker": ("person",),
    "fan": ("person",),
    "supporter": ("person", "fan"),
    "spectator": ("person",),
    "passenger": ("person",),
    "haul": ("cocaine", "heroin", "cannabis", "drug", "gold", "silver", "ivory", "tobacco", "fish", "ketamine", "opium"),
    "consignment": ("cocaine", "heroin", "cannabis", "drug", "gold", "arm", "tea", "coffee", "wheat", "grain"),
    "shipment": ("cocaine", "heroin", "cannabis", "drug", "gold", "arm", "wheat", "grain", "oil", "coal"),
    "stash": ("cocaine", "heroin", "cannabis", "drug", "gold", "cash"),
    "cargo": ("wheat", "grain", "oil", "coal", "ore", "timber", "rice", "maize", "fertiliser", "gas"),
    "tree": ("oak", "lime", "beech", "pine", "birch", "elm", "maple", "sapling", "cedar", "willow", "spruce", "larch"),
    "vehicle": ("car", "lorry", "van", "truck", "bus", "taxi", "coach", "minibus", "tram", "tractor"),
    "animal": ("sheep", "cow", "cattle", "goat", "pig", "horse", "deer", "dog", "cat", "elephant", "seal", "whale", "shark", "bear", "crocodile", "snake"),
    "bird": ("goose", "geese", "duck", "swan", "gull", "hen", "turkey", "chicken", "puffin", "tern"),
}  # fmt: skip

#: Words that tell of one kind of occasion.
OCCASIONS = (
    ("fire", "blaze", "inferno", "burned", "burnt", "burned", "conflagration"),
    ("attack", "raid", "bombing", "bombed", "strike", "assault", "ambush", "blast", "explosion", "exploded"),
    ("crash", "crashed", "collision", "collided", "accident", "wreck", "pile-up", "derailment", "derailed"),
    ("vote", "poll", "election", "ballot", "referendum", "elected", "voted", "polls"),
    ("ruling", "judgment", "verdict", "ruled", "decision", "decided", "convicted"),
    ("meeting", "met", "summit", "talks", "session", "conference"),
    ("launch", "launched", "opening", "opened", "unveiling", "unveiled"),
    ("deal", "agreement", "accord", "pact", "treaty", "signed", "signing"),
    ("quake", "earthquake", "tremor", "shook"),
    ("flood", "floods", "flooding", "deluge", "storm", "cyclone", "hurricane"),
    ("murder", "killing", "killed", "murdered", "shooting", "shot", "stabbing", "stabbed"),
    ("wedding", "married", "ceremony"),
    ("march", "rally", "protest", "demonstration", "marched", "rallied"),
    ("theft", "stole", "stolen", "robbery", "raid", "heist", "burglary", "robbed"),
    ("sinking", "sank", "capsizing", "capsized", "wreck"),
    ("closure", "closed", "shut", "shutdown"),
    ("arrest", "arrested", "detained"),
    ("death", "died", "killed"),
    ("appointment", "appointed", "named"),
    ("match", "game", "beat", "won", "lost", "drew", "final", "win", "defeat"),
    ("spill", "leak", "leaked", "spilled", "spilt"),
    ("outage", "blackout", "failure", "failed"),
)

#: What an area is an area of, where nothing else is said of it; the class bears the first name.
LANDS = (
    "land", "territory", "terrain", "ground", "region", "area", "province", "country", "soil", "district", "county", "state",
)  # fmt: skip

#: Nouns that stand for whoever something happened to; they tell the event and leave the kind open.
FATES = {
    "prisoners": "capture",
    "prisoner": "capture",
    "dead": "kill",
    "deaths": "kill",
    "fatalities": "kill",
    "killed": "kill",
    "died": "kill",
    "die": "kill",
    "perish": "kill",
    "perished": "kill",
    "drown": "kill",
    "drowned": "kill",
    "slain": "kill",
    "injured": "injure",
    "homeless": "displace",
    "displaced": "displace",
    "hurt": "injure",
    "wounded": "injure",
    "injuries": "injure",
    "missing": "miss",
    "arrests": "arrest",
    "arrested": "arrest",
    "held": "arrest",
    "detained": "arrest",
    "survivors": "survive",
    "rescued": "rescue",
}

#: What is taken of those who die, and the verbs that take it: *the blaze claimed 14 lives*, not *it saved 14 lives*.
LIVES = frozenset(("lives", "life"))
TAKERS = frozenset({
    "claimed", "claims", "claim", "claiming", "took", "takes", "taken", "taking", "cost", "costs", "costing", "lost",
    "loses", "losing", "ended", "snuffed",
})  # fmt: skip

#: Kinds of things that *six hurt* or *two dead* can be about.
HUMANS = frozenset({
    "person", "man", "woman", "child", "officer", "worker", "soldier", "rebel", "pupil", "civilian", "passenger",
    "tourist", "patient", "resident", "protester", "fan", "migrant", "refugee", "driver", "villager", "local",
    "bystander", "other", "diver", "miner", "sailor", "hiker", "climber", "skier", "motorist", "cyclist", "pedestrian",
    "guest", "demonstrator", "inmate", "shopper", "holidaymaker", "firefighter", "fisherman", "teenager", "adult",
})  # fmt: skip

#: Words that tell what became of the things counted, by event.
EVENTS = {
    "kill": ("killed", "kills", "kill", "killing", "died", "dies", "die", "dying", "dead", "slain", "perished", "perish", "drowned", "drown"),
    "injure": ("injured", "injures", "injure", "injuring", "hurt", "hurts", "wounded", "wounds", "wounding"),
    "miss": ("missing",),
    "arrest": ("arrested", "arrests", "arresting", "detained", "detains", "detaining", "jailed"),
    "capture": ("captured", "captures", "capturing", "surrendered", "surrender", "surrendering", "prisoner"),
    "regain": (
        "regained", "regain", "regaining", "regains", "retaken", "retook", "retake", "retaking", "recaptured", "recapturing",
        "recapture", "reclaimed", "reclaiming", "liberated", "liberating",
    ),
    "seize": ("seized", "seizes", "seizing", "confiscated", "impounded"),
    "intercept": ("intercepted", "intercepts", "intercepting", "downed", "destroyed", "destroys"),
    "launch": ("launched", "launches", "launching", "fired", "firing"),
    "rescue": ("rescued", "rescues", "rescuing", "saved"),
    "evacuate": ("evacuated", "evacuating", "evacuates"),
    "displace": ("displaced", "fled", "homeless", "uprooted"),
    "cut": ("cut", "cuts", "cutting", "axe", "axed", "axes", "axing", "shed", "sheds", "shedding", "slash", "slashed", "slashes", "slashing", "eliminate", "eliminated", "eliminates", "eliminating", "losses", "redundant", "laid"),
    "create": ("create", "creates", "created", "creating"),
    "hire": ("hire", "hires", "hired", "hiring", "recruit", "recruits", "recruited", "recruiting"),
    "free": ("freed", "frees", "freeing", "released", "releases", "releasing"),
    "damage": ("damaged", "damages", "damaging", "wrecked", "flooded", "inundated"),
    "burn": ("burned", "burnt", "burning", "scorched", "scorching"),
    "sign": ("signed", "signs", "signing"),
    "attend": ("attended", "attends", "attending", "gathered", "marched", "rallied"),
    "infect": ("infected", "infects", "infecting"),
    "charge": ("charged",),
    "kidnap": ("kidnapped", "kidnapping", "kidnaps", "abducted", "abducts", "abducting"),
    "trap": ("trapped", "stranded", "traps", "strands", "trapping", "stranding"),
    "convict": ("convicted", "convicts"),
    "deploy": ("deployed", "deploys", "deploying"),
    "deport": ("deported", "deports", "deporting", "expelled", "expels"),
    "cancel": ("cancelled", "canceled", "cancels", "cancelling", "scrapped", "grounded"),
    "recall": ("recalled", "recalls", "recalling"),
    "close": ("close", "closes", "closed", "closing", "shut", "shuts", "shutting"),
    "build": ("build", "builds", "built", "building"),
}  # fmt: skip

#: Tolls: later reports of these give higher figures as a matter of course.
GROWING = frozenset(
    (
        "kill",
        "injure",
        "miss",
        "arrest",
        "rescue",
        "evacuate",
        "displace",
        "infect",
        "burn",
        "cancel",
        "free",
        "charge",
        "kidnap",
        "trap",
        "convict",
    )
)

#: Words between a counted noun and what is told of it.
AUXILIARIES = frozenset({
    "had", "have", "has", "was", "were", "been", "be", "being", "are", "is", "also", "reportedly", "all", "still",
    "already", "now", "so", "far", "believed", "confirmed", "feared", "to", "will", "would", "could", "may",
    "might", "must", "should", "can", "did", "do", "does", "more", "others", "who", "which", "that",
})  # fmt: skip

#: Words that open a predicate: what stands before them is not described any further.
FINITES = frozenset({
    "was", "were", "is", "are", "had", "has", "have", "will", "would", "could", "can", "may", "might", "must",
    "should", "did", "do", "does", "shall", "cannot", "came", "come", "went", "took", "take", "got", "said", "say",
    "says", "made", "make", "became", "become",
})  # fmt: skip

#: Verbs by which words are laid to someone.
SPEECH = frozenset({
    "said", "says", "say", "saying", "told", "tells", "reported", "reports", "report", "claimed", "claims",
    "claim", "stated", "states", "announced", "announces", "confirmed", "confirms", "revealed", "reveals",
    "estimated", "estimates", "estimate", "added", "adds", "asserted", "asserts", "alleged", "alleges", "insisted",
    "wrote", "writes", "acknowledged", "admitted", "noted", "notes", "declared", "warned", "counted", "put",
    "puts",
})  # fmt: skip
ACCORDING = frozenset(("according", "citing", "cited", "quoting"))
POSSESSIVES = frozenset(("his", "her", "their", "its"))
PRONOUNS = frozenset(("he", "she", "they", "it", "who"))

#: Words that put a figure beside another of another time, or one that is not final.
UPDATES = frozenset({
    "initially", "originally", "earlier", "previously", "previous", "former", "formerly", "later", "revised",
    "corrected", "updated", "provisional", "preliminary", "rising", "rose", "risen", "raised", "climbed", "up",
    "down", "fell", "fallen", "reduced", "increased", "upgraded", "downgraded", "another", "additional", "further",
    "extra", "remaining", "other", "others", "rest", "against", "compared", "versus", "first", "average",
    "typical", "usual", "every", "each", "per",
})  # fmt: skip
#: Verbs with which words of update tell of none.
PARTICLE_VERBS = {
    "up": ("held", "holding", "hold", "draw", "drew", "drawn", "set", "lined", "blow", "blew", "blown", "signed"),
    "down": ("torn", "tore", "tear", "burned", "burnt", "voted", "turned", "turn", "struck", "broke", "broken"),
}
#: Words that begin a description of their own behind a noun.
RELATIVES = frozenset({
    "who", "whom", "whose", "which", "that", "it", "he", "she", "they", "we", "you", "i", "where", "when",
})  # fmt: skip

#: Words of intent, forecast and supposition.
PLANS = frozenset({
    "plans", "planned", "planning", "expect", "expects", "expected", "aim", "aims", "aimed", "hope", "hopes",
    "hoped", "targeted", "could", "may", "might", "would", "should", "if", "proposed", "proposes", "forecast",
    "forecasts", "predicted", "projected", "potential", "possible", "pledged", "promised", "intends", "unless",
})  # fmt: skip
#: Words that say when.
PERIOD_WORDS = frozenset({
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", "tonight",
    "overnight", "spring", "summer", "autumn", "winter",
})  # fmt: skip
#: Words that make a length of time one that is counted back from now.
PERIOD_BEFORE = frozenset(("last", "past", "previous", "recent", "next", "coming", "latest"))
SPANS = frozenset({
    "day", "days", "week", "weeks", "month", "months", "quarter", "year", "years", "decade", "decades", "season",
    "seasons", "summer", "winter",
})  # fmt: skip

#: Before a name: the place of what is told.
LOCATIVES = frozenset(("in", "at", "near", "over", "around", "outside", "inside", "across"))

#: Titles and calendar words that are written like names.
NO_NAMES = frozenset({
    "mr", "mrs", "ms", "dr", "sir", "mayor", "governor", "inspector", "commissioner", "marshal", "colonel",
    "captain", "major", "judge", "professor", "doctor", "town", "city", "river", "lake", "mount", "north", "south",
    "east", "west", "street", "road", "president", "minister", "prime", "general", "secretary", "chief", "the",
    "a", "an", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
    "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "i", "it",
    "he", "she", "they", "we",
})  # fmt: skip

#: Nations and who or what belongs to them, under one name.
PEOPLES = {
    "american": "us", "americans": "us", "u.s": "us", "usa": "us", "washington": "us", "british": "uk", "britain": "uk",
    "britons": "uk", "russian": "russia", "russians": "russia", "moscow": "russia", "kremlin": "russia",
    "ukrainian": "ukraine", "ukrainians": "ukraine", "kyiv": "ukraine", "israeli": "israel", "israelis": "israel",
    "palestinian": "palestine", "palestinians": "palestine", "iranian": "iran", "iranians": "iran", "tehran": "iran",
    "iraqi": "iraq", "iraqis": "iraq", "syrian": "syria", "syrians": "syria", "turkish": "turkey", "turks": "turkey",
    "french": "france", "german": "germany", "germans": "germany", "italian": "italy", "italians": "italy",
    "spanish": "spain", "spaniards": "spain", "polish": "poland", "dutch": "netherlands", "chinese": "china",
    "beijing": "china", "japanese": "japan", "indian": "india", "indians": "india", "pakistani": "pakistan",
    "pakistanis": "pakistan", "afghan": "afghanistan", "afghans": "afghanistan", "australian": "australia",
    "australians": "australia", "canadian": "canada", "canadians": "canada", "mexican": "mexico", "mexicans": "mexico",
    "brazilian": "brazil", "brazilians": "brazil", "egyptian": "egypt", "egyptians": "egypt", "saudi": "saudi",
    "saudis": "saudi", "yemeni": "yemen", "yemenis": "yemen", "lebanese": "lebanon", "sudanese": "sudan",
    "ethiopian": "ethiopia", "ethiopians": "ethiopia", "nigerian": "nigeria", "nigerians": "nigeria", "kenyan": "kenya",
    "kenyans": "kenya", "european": "europe", "europeans": "europe", "greek": "greece", "greeks": "greece",
    "irish": "ireland", "scottish": "scotland", "welsh": "wales", "english": "england", "swedish": "sweden",
    "norwegian": "norway", "danish": "denmark", "finnish": "finland", "korean": "korea", "koreans": "korea",
    "vietnamese": "vietnam", "thai": "thailand", "indonesian": "indonesia", "indonesians": "indonesia",
    "philippine": "philippines", "filipino": "philippines", "filipinos": "philippines",
}  # fmt: skip

#: Words that begin sentences and name nothing.
OPENERS = frozenset({
    "a", "about", "above", "across", "additionally", "after", "again", "against", "all", "almost", "along",
    "already", "also", "although", "an", "and", "another", "any", "as", "at", "because", "before", "behind",
    "below", "between", "both", "but", "by", "despite", "during", "each", "earlier", "eight", "either", "even",
    "every", "few", "first", "five", "following", "for", "four", "from", "further", "had", "has", "have", "he",
    "here", "his", "hers", "how", "however", "if", "in", "indeed", "inside", "instead", "into", "its", "it",
    "just", "last", "later", "less", "like", "many", "meanwhile", "more", "most", "much", "nearly", "neither",
    "never", "new", "nine", "no", "none", "not", "now", "of", "officials", "on", "once", "one", "only", "other",
    "others", "our", "out", "over", "overall", "part", "perhaps", "police", "recent", "reports", "several",
    "seven", "she", "since", "six", "so", "some", "still", "such", "ten", "than", "that", "the", "their", "then",
    "there", "these", "they", "this", "those", "three", "through", "throughout", "thus", "to", "today", "total",
    "two", "under", "until", "up", "we", "what", "when", "where", "whether", "which", "while", "who", "why",
    "will", "with", "within", "without", "yesterday", "yet", "you", "her", "near", "nearby", "according", "soon",
    "amid", "among", "alongside", "unlike", "beyond", "beside", "my", "your", "yours",
})  # fmt: skip
