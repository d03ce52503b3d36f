"""Judgments that an edition prints: "LG Koblenz, Urteil vom 21. 5. 1963, in: Justiz und NS-Verbrechen, Bd. 19, Amsterdam 1978, Lfd. Nr. 552, S. 163–317"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.values import Pages

_EDITION = late_pattern(
    r",\s(?:(?:abgedruckt|ediert|veröffentlicht)\s)?in:?\s(?P<reports>[A-ZÄÖÜ][^,;:()\d]{3,80}),\s(?:Bd\.|Band)\s(?P<volume>\d{1,3}|[IVXL]{1,7})(?:,\s(?P<town>[A-ZÄÖÜ][^,;:()\d]{2,40})\s(?:19|20)\d\d)?"
    r"(?:,\s(?:[Ll]fd\.\s)?Nr\.\s(?P<number>\d{1,5}[a-z]?))?(?:,\sS\.\s(?P<page>\d{1,4}(?:[–-]\d{1,4})?))?(?=\s?[;,)]|\.?$|\.\s)"
)


def put_edition(draft: Draft) -> None:
    """Put the edition that prints a judgment into its draft, behind the day; the judgment's day is when it was issued."""
    found = _EDITION.match(draft.scan.masked, draft.end)
    if found is None or "container-title" in draft.values or not (found["number"] or found["page"]):
        return
    for variable, group in (("container-title", "reports"), ("volume", "volume"), ("publisher-place", "town"), ("number", "number")):
        draft.put(variable, Span(*found.span(group)) if found[group] else None)
    if found["page"]:
        draft.put("page", Span(*found.span("page")), Pages(found["page"]))
    draft.end = found.end()
