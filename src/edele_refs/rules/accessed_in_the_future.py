"""P108."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import place_of
from edele_refs.rules._rule import Place, rule
from edele_refs.values import Date

EARLIEST = "1993"
"""The web is not older."""


@rule("P108", severity="error")
def accessed_in_the_future(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A page was looked at on a day that is still to come, or before there was a web.

    Help: look at the page again, and give that day.

    Bad:
        1. O. B. Mozokhin, ‘Statistika’, http://istmat.info/node/255 (accessed 20 August 2065).
    Good:
        1. O. B. Mozokhin, ‘Statistika’, http://istmat.info/node/255 (accessed 20 August 2015).
    Good:
        1. O. B. Mozokhin, ‘Statistika’, http://istmat.info/node/255 (accessed 11.03.22).
    """
    tomorrow = (date.today() + timedelta(days=1)).isoformat()
    for citation in reading.unpacked:
        accessed = citation.item.get("accessed")
        if not isinstance(accessed, Date) or not re.fullmatch(r"\d{4}(-\d\d){0,2}", accessed.edtf):
            continue
        why = ""
        if accessed.edtf > tomorrow[: len(accessed.edtf)]:
            why = "this day is still to come"
        elif accessed.year < EARLIEST:
            why = "there was no web in this year"
        if why:
            span = place_of(citation, "accessed", reading.notes[citation.at.note].text)
            yield Place(citation.at.note, span or citation.span), why
