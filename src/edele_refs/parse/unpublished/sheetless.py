"""What stands behind a record and is no part of where it is: ", unfol.", ", o. Bl.", ", secret"."""

from __future__ import annotations

import re

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.scan import Scan

_WITHOUT = r"(?:unfol|unpag|o\.\s?(?:Bl|Pag|Fol)|s\.\s?(?:fol|f\.|n\.)|n\.\s?f\.|nlb\.|b\.\s?p(?:ag)?(?:\.|$)|bez\s(?:paginacji|pag\.|paginace|paginácie)|ne(?:foli|stránk|pagin|číslov)|б\.\s?(?:п|л)\.|без\s(?:пагинации|номера)|non\s|sin\s)"
_UNNUMBERED = late_pattern(rf"{_WITHOUT}[^\d]*")
_LAST = late_pattern(rf",\s{_WITHOUT}[^\d,;]{{0,20}}$")
_FIRST = late_pattern(rf",\s{_WITHOUT}[^\d,.;]*\.?(?=[,.;]|$)")

_SECRET = late_pattern(r",\s(?:(?:zeer|streng|most|top|very|très|molto|muy)\s)?(?:secret[oa]?|geheim(?:e\sReichssache|e\sKommandosache)?|riservat[ao]|riservatissim[ao]|confidentie(?:el|l)|confidential|private|vertraulich|confidenciale?|confidencial|reservad[ao]|hemlig|fortrolig)\.?$", re.I)
"""Who may read a record is no part of where it is."""


def numbered(scan: Scan, place: Span | None) -> Span | None:
    """A locator; none where it only says that there are no numbers."""
    return place if place and not _UNNUMBERED.fullmatch(place.of(scan.text)) else None


def without_sheets(scan: Scan, start: int, end: int) -> tuple[int, int]:
    """What is left behind a signature when such words are taken off both ends."""
    last = _LAST.search(scan.text, max(start, end - 30), end) or _SECRET.search(scan.text, max(start, end - 30), end)
    end = last.start() if last else end
    first = _FIRST.match(scan.text, start, end)
    return (first.end() if first else start), end
