"""Stories of sums of money."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.phrasing import Phrasing
from claimcheck.claims.rule import Rule
from tests.rules.truth.story import Case, Story, Values, case
from tests.rules.truth.style import COUNT, PERCENT, PERCENT_SIGN, POUNDS_M, Style
from tests.rules.truth.telling import Hand, Telling

PRICE = Style("£", "", 0, 20, 900, exact=True)
PENCE = Style("£", "", 2, 1, 9000)


def in_two_currencies(hand: Hand) -> Telling:
    """Two sums in euros with their worth in dollars, at one rate; and one of them a thousand times too much."""
    rate = Fraction(hand.number(95, 125), 100)
    first, second = hand.number(20, 90), hand.number(200, 900)
    worth = [round(sum_ * rate) for sum_ in (first, second)]
    true, pushed = (
        f"The fund gave €{first}m (${worth[0]}m) in March and €{second}m (${worth[1]}{scale}) in June."
        for scale in ("m", "bn")
    )
    return Telling(true, pushed)


def profitable(values: Values) -> bool:
    """Whether what is left is worth telling."""
    return abs(values["revenue"] / values["costs"] - 1) > Fraction(1, 10)


def dearer(values: Values) -> bool:
    """Whether a margin is one: less than the whole."""
    return values["profit"] < values["revenue"]


def exchanged(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A rate of exchange and a sum in two currencies."""
    sum_, rate = hand.number(20, 90), hand.number(2, 9)
    told = phrasing.template
    if "{one}" in told:
        texts, opening = (
            {"one": "one euro", "rate": f"{rate} kroner"},
            f"The fine of €{sum_} was {sum_ * rate} kroner, with",
        )
    elif "{coin}" in told:
        texts = {"coin": "the krone", "number": f"{rate}", "unit": "euro"}
        opening = f"The fine of €{sum_} was {sum_ * rate} kroner, with"
    elif told.startswith("{rate}"):
        texts, opening = {"rate": f"{rate} kroner", "unit": "euro"}, f"The fine of €{sum_} is {sum_ * rate} kroner at"
    else:
        texts, opening = {"rate": f"{rate} kroner", "unit": "euro"}, f"The fine of €{sum_} is {sum_ * rate} kroner with"
    role = "number" if "{coin}" in told else "rate"
    return case(texts, {role: texts[role].replace(f"{rate}", f"{rate * 5}")}, opening=opening)


def given_to_each(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """So much for each of many, and the bill."""
    number, each = hand.number(12, 60), hand.number(20, 90)
    told = phrasing.template
    if "{total}" in told:
        texts = {"number": f"{number} pupils", "each": f"£{each}", "total": f"£{number * each:,}"}
        return case(
            texts, {"total": f"£{number * each * 5:,}"}, opening="Giving" if told.startswith("(all") else "Books"
        )
    texts, opening = {"each": f"£{each}"}, f"It would cost £{number * each:,} to give {number} pupils books,"
    if told.startswith("each of"):
        texts, opening = {"_": f"{number} pupils got", "each": f"£{each}"}, f"Of the £{number * each:,} it would cost,"
    elif told.startswith("each"):
        opening = f"Of the £{number * each:,} that it would cost, the {number} pupils"
    return case(texts, {"each": f"£{each * 5}"}, opening=opening)


def for_a_stake(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A share of a firm, its price and what that makes the firm worth."""
    stake, value = hand.pick((5, 10, 20, 25, 40)), hand.number(2, 9) * 100
    opening = f"The fund paid £{value * stake // 100} million for a {stake}% stake"
    texts = {"value": f"£{value} million"}
    if "{old}" in phrasing.template:
        texts["old"] = "two-year-old firm"
    opening += ", at a" if phrasing.template.startswith(("(val", "{val", "(price")) else ", which is"
    if phrasing.template.startswith("(whole"):
        opening = opening.removesuffix(", which is") + " and puts the"
    return case(texts, {"value": f"£{value * 5} million"}, opening=opening)


def left_over(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """What came in, what went out and what was left."""
    revenue, left = hand.number(50, 90), hand.number(11, 40)
    balance = {"{balance} {profit}": "lost", "{profit} in the {balance}": "red"}.get(phrasing.template, "deficit")
    told = {"balance": balance, "profit": f"£{left},000"}
    opening = f"With takings of £{revenue},000 and costs of £{revenue + left},000, the fair"
    opening += {"deficit": " saw a", "red": " was", "lost": ""}[balance]
    return case(told, {"profit": f"£{left * 5},000"}, opening=opening)


def as_a_margin(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A profit and sales, and the margin."""
    sales, percent = hand.number(2, 9) * 100, hand.number(4, 30)
    opening = f"The firm made £{sales * percent * 10_000:,} on sales of £{sales},000,000, a"
    return case({"percent": f"{percent}%"}, {"percent": f"{percent + 40}%"}, opening=opening)


def at_a_discount(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A percentage off, the price before and the price after."""
    percent, price = hand.pick((10, 20, 30, 40)), hand.number(2, 9) * 100
    after, false = price * (100 - percent) // 100, price * (100 - percent) // 300
    told = phrasing.template
    if told.startswith("{percent}"):
        texts = [
            {"percent": f"{percent}%", "move": f"discount the £{price} coat costs £{cost}"} for cost in (after, false)
        ]
        return case(texts[0], texts[1], opening="With a")
    if "{_}" in told:
        ends = [f"{percent}% to £{cost}" for cost in (after, false)]
        return case(
            {"move": "cut the", "_": f"£{price} coat", "percent": ends[0]}, {"percent": ends[1]}, opening="The shop"
        )
    word = {"{move} of {percent}": "discount", "{move} {percent}": "discounted"}.get(told, "reduced")
    ends = [f"{percent}% to £{cost}" for cost in (after, false)]
    return case({"move": word, "percent": ends[0]}, {"percent": ends[1]}, opening=f"The £{price} coat was")


def levied(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A tax on a sum, and what it comes to."""
    percent, price = hand.pick((10, 20, 30, 40)), hand.number(2, 9) * 100
    opening = f"A £{price} sale cost £{price * percent // 100}, with a"
    return case({"percent": f"{percent}%"}, {"percent": f"{percent + 45}%"}, opening=opening)


def by_points(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A movement in points, and the rate before and after."""
    points, before = hand.number(2, 9), hand.number(2, 9)
    told = phrasing.template
    ends = [f"from {before}% to {before + moved}%" for moved in (points, points * 5)]
    if "{portion}" in told:
        noun = "{portion}" if told.startswith("{portion}") else "{move}"
        if noun == "{portion}":
            texts = [{"portion": f"{points}", "move": f"rise took the rate {one}"} for one in ends]
        else:
            texts = [{"move": f"the rate went {one}, which rose", "portion": f"{points}"} for one in ends]
        return case(texts[0], texts[1], opening="The" if noun == "{portion}" else "Officials said that")
    if told.startswith("{points}"):
        texts = [{"points": f"{points * 100} basis points", "move": f"rise took the rate {one}"} for one in ends]
        return case(texts[0], texts[1], opening="The")
    texts = [{"move": f"the rate, {one}, rose", "points": f"{points * 100} basis points"} for one in ends]
    return case(texts[0], texts[1], opening="Officials said that")


STORIES = {
    "CC562": (
        Story(
            where=r"^(?!\(at).*\{rate\}(?! ~ ,| \(to\|for\|per\) \(the)(?!.*\{sum\})|\{coin\}",
            case=exchanged,
            never=("one", "per", "a"),
        ),
        Story(
            scenes=({"rate": Style("$", "", 2, 1, 2), "sum": Style("£", ""), "worth": Style("$", "", 0, 2, 90_000)},),
            words={"currency": ("pound",)},
            never=("one", "per"),
        ),
    ),
    "CC563": (
        Story(where=r"^each of", case=given_to_each, filler="the", fillers={"each": "got"}, closing=""),
        Story(
            where=r"^\{each\} <for_each>$|^\{each\} (\[~\] )?\(|^each|^\(all|^at \{each\}",
            case=given_to_each,
            filler="got",
            closing="",
            words={"for_each": ("each", "apiece")},
        ),
        Story(
            scenes=(
                {
                    "each": Style("£", "", 0, 100, 900),
                    "number": COUNT.within(2000, 90_000).counting("pensioners"),
                    "total": Style("£", " million", 1, scale=10**6),
                },
                {
                    "each": Style("€", "", 0, 100, 900),
                    "number": COUNT.within(2, 60).counting("pupils"),
                    "total": Style("€", "", 0, 2, 90_000),
                },
            ),
            opening="The plan",
            unwanted=r"[£€]\d+ to [\d,]+ ",
        ),
    ),
    "CC564": (
        Story(
            where=r"^<valuing> (?:~|\[the.*\] \{old\} ~) \{value\}$|^\(valuation|^\{value\}|^\(price|^\(whole",
            case=for_a_stake,
            filler="it at",
            never=("at",),
        ),
        Story(
            scenes=tuple(
                {"stake": style.within(5, 60), "price": POUNDS_M, "value": Style("£", " million", 0, 2, 90_000)}
                for style in (PERCENT, PERCENT_SIGN)
            ),
            filler="the firm at",
            opening="Officials reported",
        ),
    ),
    "CC565": (
        Story(where=r"^\{balance\} ~ of \{profit\}$|^\{profit\}|^\{balance\} (was )?\{profit\}$", case=left_over),
        Story(
            scenes=({"revenue": POUNDS_M, "costs": POUNDS_M, "profit": POUNDS_M},),
            words={"balance": ("profit", "surplus", "loss", "deficit")},
            fits=profitable,
            opening="The club",
        ),
    ),
    "CC566": (
        Story(where=r"^\{percent\} \{move\}$|^\{move\}", case=at_a_discount),
        Story(
            where=r"\[on\]",
            scenes=({"percent": PERCENT.within(5, 60), "before": PRICE, "after": PENCE},),
            words={"price_move": ("cut", "discount", "reduction", "rise", "increase")},
            wanted=r"(?:to|it|that)(?: [a-z]+){0,2} £",
        ),
        Story(
            where=r"^\{percent\} \{move\} \(.*~ \(down to",
            scenes=({"percent": PERCENT.within(5, 60), "before": PRICE.counting("fare"), "after": PENCE},),
            words={"price_move": ("cut", "discount", "reduction", "rise", "increase")},
            filler="the",
        ),
        Story(
            where=r"\{before\} ~ \{after\}$",
            scenes=({"percent": PERCENT.within(5, 60), "before": PRICE.counting("and makes it"), "after": PENCE},),
            words={"price_move": ("cut", "discount", "reduction", "rise", "increase")},
        ),
        Story(
            scenes=({"percent": PERCENT.within(5, 60), "before": PRICE, "after": PENCE},),
            words={"price_move": ("cut", "discount", "reduction", "rise", "increase")},
        ),
    ),
    "CC567": (
        Story(
            where=r"^\{percent\} (~ )?<levy>$|^<levy> \[,\]|^\(charges",
            case=levied,
            filler="",
            words={"levy": ("tax", "levy", "duty")},
        ),
        Story(
            scenes=({"percent": PERCENT.within(5, 60), "sum": PRICE, "taken": PENCE},),
            never=("a",),
            words={"levy": ("tax", "commission", "levy", "duty")},
        ),
    ),
    "CC568": (
        Story(where=r"^\{points\} \[~\] \{move\}$|^\{move\} \[~\] \{points\}$|\{portion\}", case=by_points),
        Story(
            scenes=(
                {
                    "points": Style("", " basis points", 0, 5, 900, True, Fraction(1, 100)),
                    "before": Style("", "%", 2, 1, 9, True),
                    "after": Style("", "%", 2, 1, 9, True),
                },
            ),
        ),
    ),
    "CC569": (
        Story(where=r"^margin|^\{percent\} \[~\] margin$", case=as_a_margin),
        Story(
            scenes=({"profit": POUNDS_M.within(2, 90), "revenue": POUNDS_M.within(100, 900), "percent": PERCENT_SIGN},),
            fits=dearer,
            opening="The club reported a",
        ),
    ),
}
WRITERS = {"CC561": (in_two_currencies,)}
