"""The reader of figures, on one screen: spot, read, join, qualify, name, freeze."""

from __future__ import annotations

from claimcheck.quantities import ages, cues, figures, joins, shared_dates, subject, units_after
from claimcheck.quantities.freeze import quantities
from claimcheck.quantities.lexicon import lexicon
from claimcheck.quantities.measured import Measured, Refusal
from claimcheck.quantities.page import Page
from claimcheck.units.currency import BARE_DOLLAR
from claimcheck.units.spellings import spellings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.documents.document import Document
    from claimcheck.locale import Locale


def measure(document: Document, locale: Locale, *, dollar: str = BARE_DOLLAR) -> Measured:
    """Every figure that a document states, and every numeral that is none, with the reason.

    ``dollar`` is the currency that a bare ``$`` or "dollar" means first. The time taken grows with the length
    of the text and no faster, whatever it contains.
    """
    page = Page(document, lexicon(locale), spellings(locale, dollar))
    drafts = shared_dates.read(page, joins.join(page, figures.read(page)))
    stated = [draft for draft in drafts if not draft.refused]
    for draft in stated:
        if not draft.calendar:
            ages.read(page, draft)
            cues.read(page, draft)
            subject.read(page, draft)
            if draft.noun and not draft.units:
                units_after.rate_of_counted(page, draft)
    near = joins.neighbours(stated)
    cues.carry(page, near)
    subject.share(page, near)
    return Measured(
        quantities(document, stated),
        tuple([Refusal(draft.start, draft.end, draft.refused) for draft in drafts if draft.refused]),
    )
