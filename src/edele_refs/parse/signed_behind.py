"""Pieces that are told by where they stand, and by who wrote them in brackets at the end.

"HZ 281 (2005), S. 410–412 (Jörg Müller)", "HRG, Art. „Gewere“, Bd. I, Sp. 1658–1667 (W. Ogris)".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.editions.entries import is_reference_work, is_siglum_of_work
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.scan import Scan

_PARTS = {
    "keyword": "title", "under": "title", "siglum": "container-title", "named": "container-title",
    "volume": "volume", "year": "issued", "town": "publisher-place", "printed": "issued",
}  # fmt: skip
"""The groups of the expression, and the variables that they are."""


@cache
def _shape(codes: Codes) -> re.Pattern[str]:
    under = rf"(?:{pattern('entry', codes)})"
    return long_pattern(
        r"(?:(?P<siglum>[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{0,6}[A-ZÄÖÜ]{1,4}[¹²³⁴]?(?:\s[A-Z]{2})?)|(?P<named>[^\W\d_a-z][^\W\d_]+(?:\s[^\W\d_]{2,20}){1,6}))"
        rf"(?:,?\s{under}\s(?P<keyword>[„“»«‚‘]␟+[“”«»‘’]))?"
        rf",?\s(?:Bd\.\s|vol\.\s|t\.\s)?(?P<volume>\d{{1,4}}|[IVXL]{{1,7}})(?:\s\((?P<year>{YEAR})\)|,\s(?P<town>[^\W\d_a-z][^\W\d_]+),?\s(?P<printed>{YEAR}(?:[-–]{YEAR})?))?"
        r",\s(?P<place>(?:Spp?|[Ss]|pp?|cols?|k)\.\s(?P<pages>\d{1,4}(?:[-–]\d{1,4})?))"
        rf"(?:\s\((?P<writer>[^()]{{3,50}})\)|,\s{under}\s(?P<under>[^\W\d_a-z][^,;()]{{2,50}}))"
    )


def signed_behind(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """A review, an article or an entry without a title of its own, or with its keyword, and who wrote it behind its pages."""
    if scan.masked[end - 1 : end] != ")" and not scan.says("entry"):
        return None
    found = _shape(scan.codes).fullmatch(scan.masked, start, end)
    if found is None or (found["named"] and not is_reference_work(found["named"])):
        return None
    entry = found["named"] or is_siglum_of_work(found["siglum"])
    draft = Draft(scan, start, end, type="entry-encyclopedia" if entry else "article-journal", flags={"of form"})
    if found["writer"] and not _put_writer(draft, found):
        return None
    for group, variable in _PARTS.items():
        if found[group]:
            span = Span(*found.span(group))
            draft.put(variable, scan.quote_at(span.start) or span)
    if re.search(r"[-–]", found["pages"]):
        draft.put("page", Span(*found.span("pages")))
    else:
        draft.locator = Span(*found.span("place"))
    return [draft]


def _put_writer(draft: Draft, found: re.Match[str]) -> bool:
    run = draft.scan.names(found.start("writer"), found.end("writer"))
    if run is None or run.span.end != found.end("writer"):
        return False
    draft.put_names("author", run)
    return True
