"""Relations that can each hold, but not all at once."""

from __future__ import annotations

from claimcheck.claims import ANY, Example, Rule


class JointConflict(Rule):
    """Several relations share figures, and no values that the words allow satisfy them all.

    Each relation of a text is tested by itself; then all that hold are taken together, and every figure is narrowed by
    whatever it takes part in. Where nothing is left of one, the fewest statements that cannot all be true are named: without
    any of them the others could hold. *About 90 km (62 miles) of the 92 km line*: 62 miles are at least 98.9 km, and
    of a line of 92 km no more than 92.5 km can be closed.

    A relation whose words can be read in more than one way binds nothing here.
    """

    code = "CC001"
    roles = {"statements": ANY}
    result = "statements"
    readings = ()
    is_joint = True
    loudest = "warning"
    message = "{statements} cannot all be true at once"
    valid = (
        Example("About 90 km (58 miles) of the 95 km line is closed."),
        Example("Some 200 acres (82 hectares) of the 210 acres of park is closed."),
        Example(
            "The lake covers about 40 sq km (15 sq miles), down from 100 sq km at its peak. It has lost 62 per cent of the area it once had."
        ),
        Example("About 500 of the 780 members voted. Some 60 per cent of the 780 members are retired."),
        Example("Twelve of about 40 ships (30 per cent) sank."),
    )
    invalid = (
        Example("About 90 km (62 miles) of the 92 km line is closed.", repair="92 km"),
        Example("Some 200 acres (88 hectares) of the 206 acres of park is closed.", repair="88 hectares"),
        Example(
            "The lake covers about 40 sq km (17 sq miles), down from 100 sq km at its peak. It has lost 62 per cent of the area it once had.",
            repair="62 per cent",
        ),
        Example("Around 50 kg (119 lb) of the 52 kg of flour was spoilt."),
        Example("About 90 metres (330 ft) of the 95 metres of wall fell."),
    )
