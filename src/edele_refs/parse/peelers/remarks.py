"""What a bracket behind the day says of a letter or record: "8 September 1943 (private)"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.peelers.ends import found_at_end

_REMARK = late_pattern(r"(?<=\d)(?:\s?[гр]\.)?\s\((?P<remark>(?:Durchschlag|Abschrift|Entwurf|Konzept|Kopie|Auszug|Ausfertigung|Original|Fotokopie|Abschr\.|Kop\.|Entw\.|Ausf\.|masch\.|hs\.)|[^\W\dA-Z_]{4,16}(?:(?:\s|,\s|\s(?:and|und|et|y|e|i|и)\s)[^\W\dA-Z_]{4,16}){0,2})\)$")


def peel_remark(draft: Draft, start: int, end: int) -> int | None:
    """Leave the bracket out, as a note; the day before it is read next."""
    found = found_at_end(_REMARK, draft, start, end)
    if found is None or found.start() <= start or not draft.scan.dates_in(start, found.start("remark")):
        return None
    draft.put("note", Span(*found.span("remark")))
    return found.start("remark") - 2
