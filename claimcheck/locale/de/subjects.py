"""What a figure is about: things that go by several names, what is told of them, who says so, when."""

from __future__ import annotations

#: Nouns that name one kind of thing; the class bears the first of them.
HEADS = {
    "soldat": ("soldat", "soldaten", "soldatinnen", "kämpfer", "truppen"),
    "mensch": ("mensch", "menschen", "person", "personen", "leute", "leuten"),
    "polizist": ("polizist", "polizisten", "polizistinnen", "beamte", "beamten"),
    "beschäftigter": ("beschäftigte", "beschäftigten", "mitarbeiter", "mitarbeitern", "angestellte", "angestellten"),
    "stelle": ("stelle", "stellen", "arbeitsplatz", "arbeitsplätze", "arbeitsplätzen", "jobs"),
    "wohnung": ("wohnung", "wohnungen"),
    "haus": ("haus", "häuser", "häusern"),
    "schüler": ("schüler", "schülern", "schülerinnen"),
    "kind": ("kind", "kinder", "kindern"),
    "frau": ("frau", "frauen"),
    "mann": ("mann", "männer", "männern"),
    "schiff": ("schiff", "schiffe", "schiffen"),
    "flugzeug": ("flugzeug", "flugzeuge", "flugzeugen"),
    "drohne": ("drohne", "drohnen"),
    "fahrzeug": ("fahrzeug", "fahrzeuge", "fahrzeugen"),
    "dorf": ("dorf", "dörfer", "dörfern"),
    "flüchtling": ("flüchtling", "flüchtlinge", "flüchtlingen"),
}

#: Nouns that take up whatever is of their class: *eine Umgehung … die Straße*.
TAKES_UP = {
    "straße": ("umgehung", "umgehungsstraße", "autobahn", "schnellstraße"),
    "gebäude": ("hochhaus", "turm", "hotel", "krankenhaus", "schule", "museum"),
    "projekt": ("brücke", "tunnel", "turm", "umgehung", "hochhaus", "straße"),
}

#: Words that tell of one kind of occasion.
OCCASIONS = (
    ("brand", "feuer", "brannte"),
    ("wahl", "abstimmung", "gewählt"),
    ("unfall", "unglück", "zusammenstoß"),
)

#: What an area is an area of, where nothing else is said of it; the class bears the first name.
LANDS = ("land", "gebiet", "territorium", "fläche", "boden", "region", "provinz", "landkreis", "bezirk", "gelände")

#: Nouns that stand for whoever something happened to; they tell the event and leave the kind open.
LIVES = frozenset(("leben", "menschenleben"))
TAKERS = frozenset(("forderte", "fordert", "fordern", "gefordert", "kostete", "kostet", "kosten", "gekostet"))
FATES = {
    "tote": "kill", "toten": "kill", "todesopfer": "kill", "todesopfern": "kill", "getötete": "kill",
    "verletzte": "injure", "verletzten": "injure", "verwundete": "injure", "verwundeten": "injure", "vermisste": "miss",
    "vermissten": "miss", "festnahmen": "arrest", "festgenommene": "arrest", "gefangene": "capture",
    "gefangenen": "capture", "überlebende": "survive", "überlebenden": "survive", "gerettete": "rescue",
}  # fmt: skip

#: Kinds of things that events of people can be about.
HUMANS = frozenset({"beschäftigter", "flüchtling", "frau", "kind", "mann", "mensch", "polizist", "schüler", "soldat"})

#: Words that tell what became of the things counted, by event.
EVENTS = {
    "kill": ("getötet", "starb", "starben", "gestorben", "umgekommen", "tot"),
    "injure": ("verletzt", "verwundet"),
    "miss": ("vermisst",),
    "arrest": ("festgenommen", "verhaftet", "inhaftiert"),
    "capture": ("gefangengenommen", "ergaben", "ergab"),
    "regain": ("zurückerobert", "befreit"),
    "seize": ("beschlagnahmt",),
    "intercept": ("abgefangen", "abgeschossen", "zerstört"),
    "launch": ("abgefeuert", "gestartet"),
    "rescue": ("gerettet",),
    "evacuate": ("evakuiert",),
    "displace": ("vertrieben", "geflohen"),
    "cut": ("gestrichen", "abgebaut"),
    "create": ("geschaffen",),
    "free": ("freigelassen",),
    "infect": ("infiziert",),
    "close": ("geschlossen",),
    "build": ("gebaut", "errichtet"),
}

#: Tolls: later reports of these give higher figures as a matter of course.
GROWING = frozenset(("kill", "injure", "miss", "arrest", "rescue", "evacuate", "displace", "infect", "free"))

#: Words between a counted noun and what is told of it.
AUXILIARIES = frozenset({
    "auch", "bereits", "haben", "hat", "ist", "noch", "sind", "sollen", "und", "waren", "war", "werden", "wird", "wurde",
    "wurden",
})  # fmt: skip

#: Words that open a predicate: what stands before them is not described any further.
FINITES = frozenset({
    "haben", "hat", "hatte", "hatten", "ist", "kann", "kam", "kamen", "können", "muss", "müssen", "sagt", "sagte", "sagten",
    "sind", "soll", "sollen", "war", "waren", "werden", "will", "wird", "wurde", "wurden",
})  # fmt: skip

#: Verbs by which words are laid to someone.
SPEECH = frozenset({
    "berichtet", "berichtete", "berichteten", "bestätigt", "bestätigte", "erklärt", "erklärte", "erklärten", "gab", "gaben",
    "meldet", "meldete", "meldeten", "mitteilte", "mitteilten", "sagt", "sagte", "sagten", "schätzt", "schätzte", "sprach",
    "teilte", "teilten",
})  # fmt: skip
ACCORDING = frozenset(("laut", "nach", "zufolge"))
POSSESSIVES = frozenset(("ihr", "ihre", "ihren", "sein", "seine", "seinen"))
PRONOUNS = frozenset(("er", "es", "sie", "wer"))

#: Words that put a figure beside another of another time, or one that is not final.
UPDATES = frozenset({
    "anfangs", "bisher", "früher", "gegenüber", "gesenkt", "gestiegen", "gesunken", "im", "je", "jeweils", "korrigiert",
    "mittlerweile", "nun", "ursprünglich", "vorläufig", "weitere", "weiteren", "zunächst", "zuvor", "zusätzlich",
})  # fmt: skip
#: Verbs with which words of update tell of none.
PARTICLE_VERBS: dict[str, tuple[str, ...]] = {}
#: Words that begin a description of their own behind a noun.
RELATIVES = frozenset({"das", "der", "deren", "dessen", "die", "er", "es", "sie", "wir", "wo"})

#: Words of intent, forecast and supposition.
PLANS = frozenset({
    "dürfte", "erwartet", "falls", "geplant", "könnte", "könnten", "möglich", "plant", "sollen", "sollte", "sollten",
    "voraussichtlich", "wenn", "würde", "würden", "ziel",
})  # fmt: skip
#: Words that say when.
PERIOD_WORDS = frozenset({
    "april", "august", "dezember", "dienstag", "donnerstag", "februar", "freitag", "frühling", "gestern", "herbst", "heute",
    "januar", "juli", "juni", "jänner", "mai", "mittwoch", "montag", "märz", "november", "oktober", "samstag", "september",
    "sommer", "sonnabend", "sonntag", "winter",
})  # fmt: skip
#: Words that make a length of time one that is counted back from now.
PERIOD_BEFORE = frozenset({
    "kommenden", "letzte", "letzten", "letztes", "nächsten", "vergangene", "vergangenen", "vergangenes", "vorige",
    "vorigen",
})  # fmt: skip
SPANS = frozenset({
    "jahr", "jahre", "jahren", "jahrzehnt", "jahrzehnte", "monat", "monate", "monaten", "quartal", "saison", "tag", "tage",
    "tagen", "woche", "wochen",
})  # fmt: skip

#: Before a name: the place of what is told.
LOCATIVES = frozenset(("bei", "in", "nahe", "rund", "um"))

#: Titles and calendar words that are written like names; in German every noun is.
NO_NAMES = frozenset({"das", "der", "die", "dr", "er", "es", "frau", "herr", "ich", "prof", "sie", "wir"})

#: Nations and who or what belongs to them, under one name.
PEOPLES = {
    "amerikaner": "us", "amerikanische": "us", "briten": "uk", "britische": "uk", "deutsche": "germany",
    "deutschen": "germany", "franzosen": "france", "französische": "france", "russen": "russia", "russische": "russia",
    "ukrainer": "ukraine", "ukrainische": "ukraine",
}  # fmt: skip

#: Words that begin sentences and name nothing.
OPENERS = frozenset({
    "aber", "als", "am", "auch", "auf", "bei", "bis", "da", "damit", "danach", "das", "der", "die", "dort", "ein", "eine",
    "er", "es", "etwa", "für", "im", "in", "insgesamt", "mit", "nach", "noch", "nur", "rund", "seit", "sie", "so", "und",
    "unter", "viele", "von", "vor", "wie", "wir", "zu", "zudem", "über",
})  # fmt: skip
