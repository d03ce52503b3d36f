"""Reports, registers and records by volume and page: "410 U.S. 113 (1973)", "17 Cong. Rec. 1234 (1886)", "H.R. Rep. No. 1365"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

REPORT_CUES = "u fed cong rep doc const exec supp ct"
_YEARS = r"\((?P<date>[^()]{0,24}?(?P<year>(?:1[789]|20)\d\d))\)"
_PIN = r"(?:,\s(?:at\s)?(?P<place>\d{1,5}(?:[–-]\d{1,5})?(?:\sn\.\s?\d+)?))?"
_REPORTS = late_pattern(
    r"(?P<volume>\d{1,3})\s(?P<book>U\.\s?S\.|S\.\s?Ct\.|F\.(?:\s?(?:[23]d|Supp\.(?:\s2d)?|Cas\.))|Fed\.\s(?:Cas\.|Reg\.)|Cong\.\s(?:Rec|Globe)\.?|L\.\s?Ed\.(?:\s2d)?)"
    rf"(?:\s\([^()]{{2,14}}\))?\s(?P<page>\d{{1,5}}){_PIN}\s{_YEARS}"
)
_ORDER = late_pattern(rf"(?P<title>(?:Exec\.|Executive)\sOrder\s(?:No\.\s)?(?P<number>\d{{4,5}}))(?:,\s(?P<volume>\d{{1,3}})\s(?P<book>Fed\.\sReg\.|F\.R\.|C\.F\.R\.)\s(?P<page>\d{{1,5}}))?(?:,?\s{_YEARS})?")
_PAPER = late_pattern(
    r"(?P<title>(?:H\.\s?R\.|S\.|H\.)\s(?:Rep|Doc|Exec\.\sDoc|Misc\.\sDoc|(?:Con\.\s|J\.\s)?Res)\.\s(?:No\.\s)?\d+(?:[–-]\d+)?)(?:,\s(?P<number>\d+\w{1,2}\sCong\.(?:,\s\d\w{1,2}\s[Ss]ess\.)?))?"
    r"(?:,?\s(?:at\s)?(?P<place>\d{1,4}(?:[–-]\d+)?))?" + rf"(?:,?\s{_YEARS})?"
)
_CONST = late_pattern(r"(?P<title>U\.\s?S\.\sConst\.),?\s(?P<place>(?:art|amend)\.\s[IVX]+(?:,\s(?:§{1,2}|cl\.|sec\.)\s?\d+)*)")
_KINDS = ((_ORDER, "legislation"), (_PAPER, "report"), (_CONST, "legislation"))
_REGISTERS = {"Fed. Reg.": "legislation", "Cong. Rec.": "report", "Cong. Globe": "report"}


def find_american_reports(scan: Scan) -> Iterator[Draft]:
    """What has no title but its place in a series; debates are read as those of parliaments are."""
    for found in _REPORTS.finditer(scan.masked):
        if scan.begins_at(found.start()):
            kind = _REGISTERS.get(found["book"], "legal_case")
            draft = Draft(scan, *found.span(), type=kind)
            if kind == "report":
                draft.put("title", Span(*found.span("book")), found["book"])
                draft.locator = Span(*found.span("page"))
            yield _finished(draft, found)
    for shape, kind in _KINDS:
        for found in shape.finditer(scan.masked):
            if scan.begins_at(found.start()) and (kind != "report" or found["number"] or found["year"]):
                yield _finished(Draft(scan, *found.span(), type=kind), found)


def _finished(draft: Draft, found: re.Match[str]) -> Draft:
    groups = found.groupdict()
    for variable, group in (("title", "title"), ("number", "number"), ("volume", "volume"), ("container-title", "book"), ("page", "page")):
        if groups.get(group) and not (group in ("book", "page") and draft.type == "report"):
            draft.put(variable, Span(*found.span(group)), found[group] if group in ("title", "number", "book") else None)
    if groups.get("place"):
        draft.locator = Span(*found.span("place"))
    if groups.get("year"):
        day = draft.scan.dated_within(*found.span("date"))
        draft.put("issued", day.span if day else Span(*found.span("year")), day.date if day else None)
    return draft
