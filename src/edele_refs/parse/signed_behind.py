"""Pieces that are told by where they stand, and by who wrote them in brackets at the end.

"HZ 281 (2005), S. 410–412 (Jörg Müller)", "HRG, Art. „Gewere“, Bd. I, Sp. 1658–1667 (W. Ogris)".
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.entries import is_siglum_of_work
from edele_refs.parse.scan import Scan

_SHAPE = re.compile(
    r"(?P<work>[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{0,6}[A-ZÄÖÜ]{1,4}[¹²³⁴]?(?:\s[A-Z]{2})?)"
    r"(?:,?\s(?:s\.\s?v\.|Art\.|Artikel|Stichwort|Lemma)\s(?P<title>[„“»«‚‘]␟+[“”«»‘’]))?"
    r",?\s(?:Bd\.\s|vol\.\s|t\.\s)?(?P<volume>\d{1,4}|[IVX]{1,5})(?:\s\((?P<year>1[5-9]\d\d|20\d\d)\))?"
    r",\s(?P<place>(?:Spp?|S|pp?|cols?)\.\s(?P<pages>\d{1,4}(?:[-–]\d{1,4})?))\s\((?P<writer>[^()]{3,50})\)"
)


def signed_behind(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """A review, an article or an entry without a title of its own, or with its keyword, and who wrote it behind its pages."""
    found = _SHAPE.fullmatch(scan.masked, start, end)
    run = scan.names(found.start("writer"), found.end("writer")) if found else None
    if found is None or run is None or run.span.end != found.end("writer"):
        return None
    draft = Draft(scan, start, end, type="entry-encyclopedia" if is_siglum_of_work(found["work"]) else "article-journal")
    draft.put_names("author", run)
    draft.put("title", scan.quote_at(found.start("title")) if found["title"] else None)
    for variable, group in (("container-title", "work"), ("volume", "volume"), ("issued", "year")):
        draft.put(variable, Span(*found.span(group)) if found[group] else None)
    if re.search(r"[-–]", found["pages"]):
        draft.put("page", Span(*found.span("pages")))
    else:
        draft.locator = Span(*found.span("place"))
    return [draft]
