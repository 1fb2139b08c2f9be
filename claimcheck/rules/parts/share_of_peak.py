"""What is left of a stated peak, and the share that was lost or kept."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, Binding, Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier


class ShareOfPeak(Rule):
    """What is left of something, what it was at its peak, and a percentage of what was once held.

    ``a sliver of less than 200 sq km, down from 1,300 sq km at the peak``, and elsewhere ``over 86 per cent of the territory
    they had once held``. The percentage may be of what was lost or of what is left; only figures that fit neither are
    reported.
    """

    code = "CC205"
    meets = tuple(f"percent+text:{word}" for word in ("peak", "height", "heyday", "maximum"))
    roles = {"percent": "percent", "left": AMOUNT, "peak": "left"}
    result = "percent"
    readings = ("lost", "kept")
    binding = Binding.PARAGRAPH
    strained = "warning"
    fragments = (
        (
            "{left} … , down from [about|some] {peak} … (peak|height|heyday|maximum)",
            "{peak} … (peak|height|heyday|maximum) … (to|now) … {left}",
        ),
        (
            "{percent} of (the|its|their|his) … (once|former|formerly|previously|had held|had had|original|initially)",
            "(lost|lose|losing|retaken|recaptured|retook) [about|some] {percent} of",
        ),
    )
    message = "with {left} left of {peak}, the share lost is {computed}; the text says {percent}"
    valid = (
        Example(
            "They hold less than 200 sq km, down from 1,300 sq km at the peak. They lost over 86 per cent of the land they had held."
        ),
        Example(
            "The lake covers 40 sq km, down from 100 sq km at its peak; 60 per cent of the area once flooded is dry."
        ),
        Example("The lake covers 40 sq km, down from 100 sq km at its peak; 40 per cent of the original area is left."),
        Example("The herd is 200, down from 1,000. Some 35 per cent of farmers have given up."),
        Example(
            "The force holds 50 sq km, down from 500 sq km at the peak. Half of the territory of the province is forest."
        ),
    )
    invalid = (
        Example(
            "They hold less than 200 sq km, down from 1,300 sq km at the peak. They lost over 76 per cent of the territory once held.",
            computed="84.6",
        ),
        Example(
            "The lake covers 40 sq km, down from 100 sq km at its peak. It has lost 75 per cent of the area it once had."
        ),
        Example(
            "Rebels keep 12 villages, down from 60 at the height of the revolt. The army has retaken 55 per cent of the villages once held."
        ),
        Example(
            "The glacier covers 3 sq km, down from 12 sq km at its peak. Some 45 per cent of its former area has melted."
        ),
        Example("It runs 90 shops, down from 300 at its peak. It has shut 50 per cent of the shops it had once."),
    )

    @staticmethod
    def lost(left: Carrier, peak: Carrier) -> Carrier:
        """The share that is gone."""
        return 100 * (1 - left / peak)

    @staticmethod
    def kept(left: Carrier, peak: Carrier) -> Carrier:
        """The share that is left."""
        return 100 * left / peak
