"""Pieces that are told by where they stand, and by who wrote them in brackets at the end.

"HZ 281 (2005), S. 410–412 (Jörg Müller)", "HRG, Art. „Gewere“, Bd. I, Sp. 1658–1667 (W. Ogris)".
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.entries import is_reference_work, is_siglum_of_work
from edele_refs.parse.scan import Scan

_YEAR = r"(?:1[5-9]|20)\d\d"
_UNDER = r"(?:s\.\s?v\.|sub\svoce)"
_SHAPE = re.compile(
    r"(?P<work>[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{0,6}[A-ZÄÖÜ]{1,4}[¹²³⁴]?(?:\s[A-Z]{2})?|[^\W\d_a-z][^\W\d_]+(?:\s[^\W\d_]{2,20}){1,6})"
    rf"(?:,?\s(?:{_UNDER}|Art\.|Artikel|Stichwort|Lemma)\s(?P<title>[„“»«‚‘]␟+[“”«»‘’]))?"
    rf",?\s(?:Bd\.\s|vol\.\s|t\.\s)?(?P<volume>\d{{1,4}}|[IVXL]{{1,7}})(?:\s\((?P<year>{_YEAR})\)|,\s(?P<town>[^\W\d_a-z][^\W\d_]+),?\s(?P<printed>{_YEAR}(?:[-–]{_YEAR})?))?"
    r",\s(?P<place>(?:Spp?|[Ss]|pp?|cols?|k)\.\s(?P<pages>\d{1,4}(?:[-–]\d{1,4})?))"
    rf"(?:\s\((?P<writer>[^()]{{3,50}})\)|,\s{_UNDER}\s(?P<under>[^\W\d_a-z][^,;()]{{2,50}}))"
)


def signed_behind(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """A review, an article or an entry without a title of its own, or with its keyword, and who wrote it behind its pages."""
    found = _SHAPE.fullmatch(scan.masked, start, end)
    if found is None or (not (entry := is_siglum_of_work(found["work"]) or is_reference_work(found["work"])) and (" " in found["work"].strip() and not found["work"].isupper())):
        return None
    draft = Draft(scan, start, end, type="entry-encyclopedia" if entry else "article-journal", flags={"of form"})
    if found["writer"] and not _put_writer(draft, found):
        return None
    draft.put("title", scan.quote_at(found.start("title")) if found["title"] else None)
    groups = (("title", "under"), ("container-title", "work"), ("volume", "volume"), ("issued", "year"), ("publisher-place", "town"), ("issued", "printed"))
    for variable, group in groups:
        draft.put(variable, Span(*found.span(group)) if found[group] else None)
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
