"""The same quantity in two units."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import MEASURE, Binding, Claim, Example, Match, Passage, Rule, restated
from claimcheck.claims.comparable import comparable
from claimcheck.claims.lexicon import lexicon
from claimcheck.pattern import pattern
from claimcheck.quantities.qualifier import Qualifier
from claimcheck.units import unit
from claimcheck.units.slips import slip
from claimcheck.units.stretch import stretch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

OF_CALENDAR = frozenset(("month", "year", "decade", "century", "millennium"))
"""Units of time that days and weeks only approximate: *24 weeks (6 months)* is nobody's error."""

TAKEN_UP = 12
"""How near to a figure, in letters, a word must stand that takes it up."""

OF_FIVE = 5
"""Storms are given to the nearest five, each in its own unit: *165 km/h (105 mph)*, *about 15 miles (20 km) off*."""

SIZES = frozenset(("length", "area", "volume", "mass", "speed", "energy", "power", "data", "pressure"))
"""Kinds of which one thing has a single one: a second of them in brackets, some words further, is the same. Of times,
rates and shares a text has many, so these must stand side by side."""

_STROKE = "{given} / {_}"
_BASES = (1, 10, 100, 1000)

FIVES = 100
"""Below this half of five is more than a round figure would be given."""


_WORDS = pattern("[a-z']+")
_ENDS = pattern("[,;.!?)–]")
_OF = "of"
_AT = "at"
_FEW_WORDS = 3
_FOR_EACH = pattern(r" (?:for each|for every|each|apiece|a head|per head|a piece)\b")
_DIGIT_SLIP = Fraction(26, 10)
"""How many times a slip of a digit may make a measure, or that of inches for centimetres."""
_OF_FOOD, _BY_THE_GRAM = {"kilojoule", "kilocalorie"}, Fraction(3, 100)
_NOUGHTS, _ROUNDED = 9, Fraction(1, 20)
"""How many noughts may be lost or added, and how far the digits beside them may be rounded."""
_FEW = 7
"""Words that a sentence may have before a figure that it gives again."""

_APPOSED = "{given} , {_} ,"
_OF_IT = "{given} of ~ , {_} (,|.|;)"
_CLOSING = "{given} , {_} ."
_APART = (_CLOSING, _OF_IT)
"""At the end of a sentence a second figure may be the next of a list; a hedge tells that it gives the first again."""


class UnitConversion(Rule):
    """A measurement given again in another unit must be the same measurement.

    Writers slip by using the factor upside down (75 acres as 185 hectares), by using the factor of a length for an
    area, by mixing up miles and kilometres, feet and inches, or by dropping a digit. Both sides are read as
    rounded to their last significant place, so that ``30 miles (50 km)`` is fine, and a unit with several meanings (ton,
    gallon, ounce) is accepted in any of them. Several figures before one bracket answer one by one to those inside,
    and so do the ends of a range; where their number differs, nothing is tested.
    """

    code = "CC101"
    is_certain = True
    aliases = ("compound-unit-conversion", "range-conversion")
    roles = {"given": f"{MEASURE}|rate", "restated": "given"}
    result = "restated"
    phrasings = (
        r"{given} \( [<equals>|or|ie|i.e.|=] {_}",
        r"{given} ~ \( [<equals>|or|ie|i.e.|=] {_}",
        "{given} ~ (,|:|;) <equals> [,] {_}",
        "{given} ~ , or {_}",
        _APPOSED,
        _CLOSING,
        _OF_IT,
        "{given} ~ (,|–|;) (ie|i.e.|viz|namely) [,] {_}",
        "{given} ~ (,|–|;) [or] {_} (in metric|in imperial|in the new money|in new money|in old money|in metric terms|in imperial terms|to be precise|to be exact)",
        "{given} ~ – [or|say|<equals>] {_} –",
        "{given} – [or|<equals>|about|some] {_} (,|.)",
        "{given} ~ – <equals> [,] {_}",
        "{given} <equals> {_}",
        _STROKE,
    )
    message = "{given} is {computed}, not {restated}"
    valid = (
        Example("The whole find weighs 3.1 kilograms, or a little under three grams for each coin."),
        Example("The estate of 900 acres was split in two last year. At 200 hectares it is still the largest."),
        Example("He shed 40kg in a year. At 180lb he is fit to ride again."),
        Example("The park gained 40 acres in 2019. At 90 hectares, it now rivals the largest."),
        Example("The foot of the mast is 60 metres wide. At 820 feet it will be the tallest in Corr."),
        Example("The best ram weighed 145kg. At 180lb, it is the runner-up that drew the crowd."),
        Example("The sewer runs for 118 miles below Lissa. It took 24 firms nine years. The 190km sewer opens in May."),
        Example(
            "The sewer runs for 118 miles below Lissa. It took 24 firms nine years. A second tunnel is planned; the 240km tunnel would cost £2bn."
        ),
        Example(
            "The moor covers 3,200 acres. It has 40 gates. The 480-hectare moor across the river was sold in 2009."
        ),
        Example("The trail is 16 kilometers (10 miles) long."),
        Example("The slick is some 12 miles (19km) long."),
        Example("The village lies 30 miles (50 km) from the sea."),
        Example("The ferry carried 420,000 tonnes (463,000 short tons) of ore."),
        Example("The 90-minute (64-mile) journey was delayed."),
        Example("She is 5ft 10in (1.78m) tall."),
        Example("The pipes are 8 to 75 centimetres (3 to 30 inches) wide."),
        Example("The masts were 7 or 9 metres (23 or 29 ft 6 in) high."),
        Example("The yard is 60 metres by 40 metres (197 by 131 feet)."),
        Example("The tug makes 12 knots (22 km/h; 14 mph)."),
        Example("The dyke is 5 metres wide (16 ft) and stands 3 metres above the Hill 90 road (9.8 ft)."),
        Example("Winds reached 165 km/h (105 mph) roughly 15 mi (20 km) off the cape."),
        Example("Gales blow out to 115 miles (185 km) and swell reaches up to 245 miles (395 km) from the eye."),
        Example("The 1.435 m gauge (214 km electrified) is the older one."),
        Example("Treatment lasted 24 weeks (6 months)."),
        Example("The clip has 900 frames of 40 ms, or 36 seconds."),
        Example("Drive at 60 mph on the ring road, or 50 km/h for lorries."),
        Example("The ship displaces 65,000 tonnes (64,000 tons), the tug 400 tonnes (400 tons)."),
        Example("The mine gave 3 million ounces (93 tonnes) of silver."),
        Example("Crews worked 12 hours a day, seven days a week, to mend it."),
        Example("They came after 3 months, 6 months, 1 year, and 2 years."),
        Example("He is 6 feet, 2 inches. The calf weighed 90 pounds, 3 ounces."),
        Example("She swam 2 miles, 3 kilometres. It took 3 hours, about 20 minutes."),
        Example("Stay for 40 minutes (or 40 hours, if you dare) in the cave."),
        Example("They laid 12 miles of pipe, roughly 3 km of it at sea. Those 12 miles took a year."),
        Example("The farm has 300 acres of wheat, some 20 hectares of rye, and a wood."),
        Example("He swam 2.4 miles, cycled 112 miles and ran 26.2 miles, about 226 km."),
        Example("The moor is 900 acres in one block, with two barns. At 364 hectares it is the largest for sale."),
        Example("A moor of 900 acres is for sale. At 500 hectares, the neighbouring moor is larger."),
        Example("The moor, of 900 acres, holds a wood of 90 acres. At 36 hectares it is the last in the county."),
        Example("The quay stands 30 metres from the church. At 1,100 feet it is the longest in the land."),
        Example("The fire had spread to 900 acres by dawn. At 500 hectares, it is now the largest of the year."),
        Example("He walked 12 miles. That is 3 km from the border, and it is 40 km to the sea."),
        Example("The range is three miles square, so nine square miles, those 9 sq miles, are shut."),
        Example("Each spoon of the oil contains 507 kJ / 123 kcal, nearly all of it from fat."),
        Example("The path climbs 630 m in 5 km to the hut (1,040 m)."),
        Example("The model's span is 16.4 cm (11.8 m)."),
        Example("Take half as much water, 750 ml. It makes about 2.2 litres."),
        Example("Daily 24-h sleep grew by a similar amount (8.6 min) in all."),
    )
    invalid = (
        Example(
            "The sewer runs for 118 miles below Lissa. It took 24 firms nine years. The 240km sewer opens in May.",
            computed="189.9",
        ),
        Example(
            "The lake is 90 feet deep at the dam. Divers found 40 cars in it. In metres, they said, the depth is 47.",
            computed="27.43",
        ),
        Example(
            "Brandt weighed in at 11st 6lb on Friday. Some 300 fans paid £20 each to see it. Brandt, at 82.6kg, is favourite.",
            computed="72.57",
        ),
        Example(
            "The moor is 900 acres in one block, with two barns. At 464 hectares it is the largest for sale.",
            computed="364.2",
        ),
        Example(
            "The quay, 40 metres from end to end, has six cranes. Its 331ft length makes it the longest.",
            computed="131",
        ),
        Example("The park covers 75 acres (185 hectares).", computed="30.35", repair="455.9"),
        Example("The squid weighed 220 pounds (485kg).", computed="99.79"),
        Example("The tower is 84 meters (376 feet) tall.", computed="275.6"),
        Example("Rain of 8 to 26 inches (200 to 760 mm) fell.", computed="660.4"),
        Example("The reservoir covers 20 square miles (32 sq km).", computed="51.8"),
        Example("The masts were 7 or 9 metres (23 or 39 ft 6 in) high.", computed="29.53"),
        Example("The yard is 60 metres by 40 metres (197 by 151 feet).", computed="131.2"),
        Example("The tug makes 12 knots (22 km/h; 24 mph).", computed="13.81"),
        Example("A lake of 9,000 ha (32,239 acres) (90 km2 (45 sq mi)) lies beyond.", computed="22,239"),
        Example("The wall is 16 metres wide (72 ft) at its foot.", computed="52.49"),
        Example("The ship displaces 65,000 tonnes (84,000 tons).", computed="71,650"),
        Example("The quay, 40 metres, roughly 231 feet, long, has sunk.", computed="131.2"),
        Example("The bog is 300 hectares, which works out at 1,741 acres.", computed="741.3"),
        Example("The moor and its woods – 300 hectares in all – equal to 1,741 acres, are for sale.", computed="741.3"),
        Example("The calf weighed 88lb – 60kg, the vet said – at birth.", computed="39.92"),
        Example("She cycled 20 miles, about 52 kilometres.", computed="32.19"),
        Example("The peak is 6,190 metres – that is, 24,310 feet – above the sea.", computed="20,308"),
        Example("The sack is 30kg, which in imperial is 86 pounds.", computed="66.14"),
        Example("It fell from 700 metres, or 1,300 feet.", computed="2,297"),
        Example(
            "The barge leaked 3,000 barrels of heavy oil, about 4.8 million litres, overnight.", computed="476,962"
        ),
        Example("The strait is 12 miles wide, and those 39 kilometres are rough.", computed="19.31"),
        Example("They sailed 400 nautical miles, which is 941 km as the landsman has it.", computed="740.8"),
        Example("He walked 12 miles to school. That's 29 kilometres, rain or shine.", computed="19.31"),
        Example("The range is three miles square. Those 3 square miles are out of bounds."),
        Example("The lock is 800 yards long, i.e. 1,132 metres.", computed="731.5"),
        Example("Winds reached 165 km/h (125 mph) about 10 miles (25 km) off the cape.", computed="102.5"),
    )

    @staticmethod
    def formula(given: Carrier) -> Carrier:
        return given

    def bind(self, match: Match) -> Iterator[Claim]:
        """Every figure of the aside with the one that it gives again."""
        for given, again in restated(match):
            if match.phrasing.template in _APART and (again.cue is None or _is_one_of_many(match, given)):
                continue
            each = _FOR_EACH.match(again.document.text, again.end) is not None
            if each or _is_rate(match, again) or _is_one_by_one(match) or _is_of_many(match):
                continue
            if convertible(given, again) and (given.kind in SIZES or _is_beside(match)):
                yield Claim(self, dict(zip(self.roles, _of_five(given, again), strict=True)), self.binding)

    def propose_rest(self, passage: Passage, taken: frozenset[int]) -> Iterator[Claim]:
        """A measurement taken up again with *those* in another unit, where it is the only one of its kind before."""
        if not any(figure.kind in SIZES for figure in passage.figures):
            return
        known, before = lexicon(passage.locale), None
        for sentence in passage.sentences:
            for place in sentence.slots:
                again = sentence.figure(place)
                if again.kind not in SIZES or again.start in taken:
                    continue
                told = _says_again(sentence, place, known)
                if told or _is_taken_up(sentence, place, known):
                    given = _only_one(sentence, before, again, known)
                    if given is not None and (_is_squared(given) or convertible(given, again)):
                        roles = dict(zip(self.roles, _of_five(given, again.unbounded()), strict=True))
                        yield Claim(self, roles, self.binding)
            before = sentence
        yield from self._rendered(passage, taken)

    def _rendered(self, passage: Passage, taken: frozenset[int]) -> Iterator[Claim]:
        """A measurement given again sentences later; what is round is read as rounded to the nearest five."""
        from claimcheck.claims.rendered import rendered

        for given, again in rendered(passage):
            if again.start not in taken and convertible(given, again):
                roles = dict(zip(self.roles, _of_five(given, again.unbounded()), strict=True))
                yield Claim(self, roles, Binding.PARAGRAPH)

    def diagnose(self, claim: Claim) -> str:
        """The slip whose result the restated figure is."""
        given, again = claim.figure("given"), claim.figure("restated")
        return slip(given.value, given.unit, again.value, again.unit)


def _is_rate(match: Match, again: Quantity) -> bool:
    """Whether a stroke leads to what a rate is for: *18 mg/100 g*."""
    return match.phrasing.template == _STROKE and not again.is_range and again.value in _BASES


def _is_of_many(match: Match) -> bool:
    """Whether a figure is the size of each of several: *900 frames of 40 ms, or 36 s*."""
    sentence, place = match.sentence, match.places["given"][0]
    before = max((at for at in sentence.slots if at < place), default=None)
    if before is None or sentence.figure(before).kind != "count" or sentence.figure(before).value <= 1:
        return False
    words = sentence.text[before + 1 : place].split()
    return bool(words) and words[-1] == _OF and len(words) <= _FEW_WORDS and all(map(str.isalpha, words))


def _is_one_by_one(match: Match) -> bool:
    """Whether figures side by side belong to several things, one each: *2 MB, 4 GB and 8 TB respectively*."""
    apposed = match.phrasing.template in (_APPOSED, _CLOSING)
    return apposed and bool(match.phrasing.words_in("one_by_one", match.sentence.text[match.end :]))


def _is_beside(match: Match) -> bool:
    """Whether only signs and the words that say so stand between a figure and the one that gives it again."""
    text, host = match.sentence.text, match.places["given"][0]
    first = max(place for place in match.sentence.slots if place < match.end)
    said = any(host < place < first for place in match.words_of("equals"))
    return match.phrasing.template not in (_APPOSED, _CLOSING, _OF_IT) and (
        said or len(_WORDS.findall(text, host + 1, first)) <= 1
    )


def _is_taken_up(sentence: Slotted, place: int, known: Lexicon) -> bool:
    """Whether a word right before a figure says that it was told before: *those 20 km*."""
    words = _WORDS.findall(sentence.text[max(0, place - TAKEN_UP) : place])
    return bool(words) and words[-1] in known.groups["demonstrative"] and sentence.text[place - 1] == " "


def _says_again(sentence: Slotted, place: int, known: Lexicon) -> bool:
    """Whether a sentence says no more than that what came before is a figure: *That is 20 km, as the crow flies*."""
    words = _WORDS.findall(sentence.text[:place])
    if not words or words[0] == _AT or len(words) > _FEW or not known.groups["says_again"].issuperset(words):
        return False
    rest = _ENDS.split(sentence.text[place + 1 :], maxsplit=1)[0].strip()
    return not rest or rest in known.groups["retold"]


def _only_one(sentence: Slotted, before: Slotted | None, again: Quantity, known: Lexicon) -> Quantity | None:
    """The only figure before another that can be the same; in the sentence before, where its own has none."""
    for one in (sentence, before):
        if one is None or one.paragraph != sentence.paragraph:
            return None
        earlier = [_squared(one, place, known) for place in one.slots if one.figure(place).start < again.start]
        fitting = [figure for figure in earlier if not figure.is_range and comparable((figure, again))]
        if fitting:
            return fitting[0] if len(fitting) == 1 else None
    return None


def _squared(sentence: Slotted, place: int, known: Lexicon) -> Quantity:
    """A figure, or the area of what is so many miles *square*; its kind stays that of the side."""
    figure = sentence.figure(place)
    after = _WORDS.findall(sentence.text[place + 1 : place + 1 + TAKEN_UP])
    if figure.kind != "length" or figure.is_range or after[:1] != list(known.groups["square_words"]):
        return figure
    reading = figure.readings[0]
    area = unit(f"{reading.unit.name}**2")
    squared = reading.replace(stated=figure.value**2, unit=area, resolution=2 * figure.value * reading.resolution)
    return figure.replace(readings=(squared,))


def _is_squared(figure: Quantity) -> bool:
    """Whether an area was made of a side; the kind is still the side's."""
    return figure.kind == "length" and figure.unit.kind == "area"


def _is_one_of_many(match: Match, given: Quantity) -> bool:
    """Whether others of its unit stand before a figure, which what follows may sum up."""
    alike = [figure for figure in match.sentence.figures if figure.start < given.start and figure.unit == given.unit]
    return len(alike) > 1


def convertible(given: Quantity, again: Quantity) -> bool:
    """Whether one figure can be the other in another unit, temperatures apart, which have a rule of their own."""
    if given.unit == again.unit or "temperature" in (given.kind, again.kind) or not _may_be_same(given, again):
        return False
    if given.kind == "rate" and stretch(given.unit) and _each(given) != _each(again):
        return False
    return given.kind != "duration" or (given.unit.name in OF_CALENDAR) == (again.unit.name in OF_CALENDAR)


def _may_be_same(given: Quantity, again: Quantity) -> bool:
    """Whether two measures of one system may be the same: a slip there is one of noughts or of a digit.

    Labels count the energy of food by the gram in each unit, 37 kJ or 9 kcal of fat, and do not convert it.

    "It climbs 630 m in 5 km to the hut (1,040 m)", "span 16.4 cm (11.8 m)" of a model: that much apart they are two things.
    """
    if {given.unit.name, again.unit.name} == _OF_FOOD:
        sizes = given.value * given.unit.factor, again.value * again.unit.factor
        return abs(sizes[0] / sizes[1] - 1) > _BY_THE_GRAM if sizes[1] else True
    step = max(given.unit.factor / again.unit.factor, again.unit.factor / given.unit.factor)
    is_decimal = step > 1 and step == 10 ** (len(str(step.numerator)) - 1)
    plain = all(one.value and not (one.is_range or one.likeliest.malformed) for one in (given, again))
    if not (is_decimal and plain and given.unit.dimension == again.unit.dimension):
        return True
    times = abs(given.value * given.unit.factor / (again.value * again.unit.factor))
    powers = [Fraction(10) ** power for power in range(-_NOUGHTS, _NOUGHTS + 1)]
    return 1 / _DIGIT_SLIP <= times <= _DIGIT_SLIP or any(abs(times / power - 1) <= _ROUNDED for power in powers)


def _each(rate: Quantity) -> str:
    """What a rate is counted for; over different times, there is a rule of its own."""
    return rate.unit.name.rpartition("/")[2]


def _of_five(given: Quantity, again: Quantity) -> tuple[Quantity, Quantity]:
    """Two speeds, or two hedged distances, in whole fives, read as rounded to the nearest five."""
    rough = given.kind == "speed" or (given.kind == "length" and given.qualifier is Qualifier.APPROX)
    if rough and not (given.value % OF_FIVE or again.value % OF_FIVE):
        return _to_five(given), _to_five(again)
    if given.kind == "length" and all(one.value % 10 == OF_FIVE and one.value > FIVES for one in (given, again)):
        half = Fraction(OF_FIVE, 2)  # two odd fives: both were rounded so
        return given.replace(error=half), again.replace(error=half)
    return given, again


def _to_five(figure: Quantity) -> Quantity:
    """The figure give or take half of five, where its own words do not allow more."""
    sharp = figure.value < FIVES and (figure.qualifier is None or figure.value < FIVES / 4)
    return (
        figure.replace(error=Fraction(OF_FIVE, 2))
        if sharp or (figure.qualifier is None and figure.value % 10)
        else figure
    )
