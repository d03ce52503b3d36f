"""What French reports and reviews print of a decision, where it is cited by them alone: "D. 2001, p. 497, note J. Mestre"."""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.languages import exactly
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

_NAMES = (
    "D.", "D.P.", "DP", "D.H.", "DH", "D.C.", "S.", "JCP", "JCP G", "JCP E", "JCP N", "J.C.P.", "Gaz. Pal.", "RTD civ.", "RTD com.", "RTD eur.", "Rev. trim. dr. civ.", "Rev. crit. DIP", "Rev. sociétés",
    "Rev. sc. crim.", "RSC", "RFDA", "AJDA", "Defrénois", "LPA", "Dr. et patr.", "RJDA", "RDC", "Contrats, conc. consom.", "Bull. civ.", "Bull. crim.", "RDI", "RDSS", "Dr. soc.", "Dr. fam.",
)  # fmt: skip
FRENCH_CUES = "d dp dh s jcp j gaz rtd rev rsc rfda ajda defrénois lpa dr rjda rdc contrats bull rdi rdss"
_PART = r"(?:,\s(?P<part>[IVX]{1,4}|[1-4])(?=,\s))?"
_PAGE = r",\s(?:(?:chron\.|somm\.|jur\.|doctr\.|IR|J\.)(?:,)?\s)?(?:(?:p\.\s|et\.\s)?(?P<page>\d{1,5}(?:[-–]\d{1,5})?)|n[°o]s?\s(?P<number>\d{1,6}))(?:\s(?:et\ss\.|s\.))?"
_WHO = r"(?:,\s(?:note|obs\.|concl\.|rapp\.|chron\.|observations)\s(?P<who>(?:[A-ZÀ-Þ][\w’.-]*[\s-]?){1,4}?(?:\s(?:et|&)\s(?:[A-ZÀ-Þ][\w’.-]*\s?){1,4}?)?)(?=\s?(?:[;,)]|\.?$|\.\s)))"
_REPORT = late_pattern(rf"(?<![\w.’'])(?P<name>{exactly(_NAMES)}),?\s(?P<year>(?:18|19|20)\d\d){_PART}{_PAGE}(?P<behind>{_WHO}?)(?!\w)")


def find_french_reports(scan: Scan) -> Iterator[Draft]:
    """A report's name with its year and page at a beginning; who annotated it wrote what is cited."""
    for found in _REPORT.finditer(scan.masked):
        short = found["name"] in ("D.", "S.", "DP", "DH", "D.P.")
        if not scan.begins_at(found.start()) or (short and not ("fr" in scan.codes or not scan.codes or found["who"])):
            continue
        draft = Draft(scan, *found.span(), type="article-journal" if found["who"] else "legal_case")
        run = scan.names(*found.span("who")) if found["who"] else None
        if run:
            draft.put_names("author", run)
        draft.put("container-title", Span(*found.span("name")), found["name"])
        draft.put("issued", Span(*found.span("year")))
        for variable, group in (("volume", "part"), ("page", "page"), ("number", "number")):
            draft.put(variable, Span(*found.span(group)) if found[group] else None)
        yield draft
