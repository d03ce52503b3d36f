"""Decisions of continental courts: "RGZ 82, 116 (118)", "BGH, Urt. v. 9. 3. 1954, BGHSt 6, 46"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import cues_of, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.law.collected_judgments import put_edition
from edele_refs.parse.scan import Scan
from edele_refs.values import Pages

_COURTS = "bgh rg bverfg bverwg bag bsg bfh rag rfh rohg ogh kg bayoblg provg vgh verfgh olg lg ag ovg vg lag sg"
"""German courts whose decisions are cited by the journal alone."""
CUES = f"urteil urt beschluss beschluß beschl entscheidung entsch erkenntnis erk arrêt sentenza sentencia wyrok arrest nález {_COURTS} {' '.join(cues_of(('reports',)))}"
"""Words of which a note has one where a decision is cited; collections of decisions are cited in all languages."""
_VERDICT = r"(?:Urteil|Urt\.|Beschlu(?:ss|ß)|Beschl\.|Entscheidung|Entsch\.|Erkenntnis|Erk\.|Gutachten|arrêt|[Ss]entenza|[Ss]entencia|[Ww]yrok|[Aa]rrest|[Nn]ález)"
_COURT = r"[A-ZÄÖÜ][\w-]*(?:\s(?:[A-ZÄÖÜ][\w-]*|de|a\.\s?M\.)){0,3}"


@cache
def _reported() -> re.Pattern[str]:
    """A volume and a page of an official collection, the page cited behind it or in brackets."""
    place = r"(?:,\s(?P<place>\d{1,4}(?:[–-]\d+)?(?:\sff?\.)?)|\s[(\[](?P<bracketed>\d{1,4}(?:[–-]\d+)?(?:\sff?\.)?)[)\]])?"
    return long_pattern(
        rf"(?P<reports>{pattern('reports')})\s(?:(?:Bd\.|Band)\s)?(?P<volume>\d{{1,3}}(?:\s[IVX]{{1,3}}a?)?)(?:,\s|\sS\.\s|,\sS\.\s|(?<=[IVXa])\s)(?P<page>\d{{1,4}}(?:\sff?\.)?){place}(?!\w)"
    )


@cache
def _printed() -> re.Pattern[str]:
    """A journal's year and page: "JW 1913, S. 20", "NJW 1954, 713"."""
    return long_pattern(r"(?P<reports>[A-Z]{1,6}(?:[a-z]{1,4})?)\s(?P<year>(?:1[89]|20)\d\d),\s(?:S\.\s|Sp\.\s)?(?P<page>\d{1,4})(?:,\s(?P<place>\d{1,4})|\s\((?P<bracketed>\d{1,4})\))?(?!\w)")


_DATED = late_pattern(rf"(?P<title>(?P<court>{_COURT})(?:,\s{_VERDICT}|(?<=[A-Z])(?=\sv(?:\.|om)\s))\s(?:v\.|vom|du|del|de|z(?:\sdnia)?|van)\s)$")

_OF_COURT = late_pattern(rf"(?<![\w])(?P<title>(?P<decision>Urteil|Beschlu(?:ss|ß)|Entscheidung|Erkenntnis)\s(?:des|der)\s{_COURT},?\s(?:vom|v\.)\s)$")
"""The court behind its decision, only where its number or report follows: "Urteil des LG Düsseldorf vom 3. 9. 1965, 8 I Ks 2/64"."""


def find_judgments(scan: Scan) -> Iterator[Draft]:
    """What a court decided, by its day, and where it was reported; the report alone will do."""
    dated = list(_dated(scan))
    for draft in (*dated, *_in_journals(scan)):
        yield draft
        yield from _reported_again(draft)
    for found in _reported().finditer(scan.masked):
        if not any(draft.start <= found.start() < draft.end for draft in dated):
            draft = Draft(scan, *found.span(), type="legal_case")
            _put(draft, found)
            _day_behind(draft)
            yield draft
            yield from _reported_again(draft)
            yield from _more_volumes(draft)


_MORE = late_pattern(r"(?:\s\([^()\d]{2,40}\))?;\s(?:Bd\.\s)?(?P<volume>\d{1,3}),\s(?:S\.\s)?(?P<page>\d{1,4}(?:\sff?\.)?)(?:,\s(?P<place>\d{1,4}(?:[–-]\d+)?(?:\sff?\.)?)|\s[(\[](?P<bracketed>\d{1,4}(?:[–-]\d+)?(?:\sff?\.)?)[)\]])?(?=\s?(?:[;)]|\.?$|\.\s|\s\())")


def _more_volumes(draft: Draft) -> Iterator[Draft]:
    """"BVerfGE 34, 269; 65, 182": other volumes of the same reports."""
    at = draft.end
    while found := _MORE.match(draft.scan.masked, at):
        other = Draft(draft.scan, found.start("volume"), found.end(), type="legal_case")
        other.values["container-title"] = draft.values["container-title"]
        _put(other, found)
        yield other
        at = other.end


_PARALLEL = late_pattern(r"\s=\s")


def _reported_again(draft: Draft) -> Iterator[Draft]:
    """"BVerfGE 65, 1 (43 ff.) = NJW 1984, 419": the same decision where another prints it."""
    lead = _PARALLEL.match(draft.scan.masked, draft.end)
    found = (_reported().match(draft.scan.masked, lead.end()) or _printed().match(draft.scan.masked, lead.end())) if lead else None
    if found:
        other = Draft(draft.scan, *found.span(), type="legal_case")
        _put(other, found)
        other.put("issued", Span(*found.span("year")) if "year" in found.re.groupindex else None)
        yield other
        yield from _reported_again(other)


_OPEN = late_pattern(rf"\s\((?:{_VERDICT}\s)?(?:(?:v\.|vom|du|del)\s)?(?=\d)")
_BARE_DAY = late_pattern(r",?\s(?:v\.|vom)\s(?=\d)")
_CLOSE = late_pattern(r"(?:(?:\s[-–—]|,)\s(?:Az\.:?\s)?(?P<number>[^(),;–—]{3,24}))?\)")


def _day_behind(draft: Draft) -> None:
    """The day of the decision behind the report, in brackets also its number: "RGZ 78, 239 (Urt. v. 7.12.1911 – VI 240/11)", "RGZ 107, 78 vom 28. November 1923"."""
    opens, bare = _OPEN.match(draft.scan.masked, draft.end), _BARE_DAY.match(draft.scan.masked, draft.end)
    if bare and (stated := next((d for d in draft.scan.dates if d.span.start == bare.end()), None)):
        draft.put("issued", stated.span, stated.date)
        draft.end = stated.span.end
    day = next((d for d in draft.scan.dates if opens and d.span.start == opens.end()), None)
    closes = _CLOSE.match(draft.scan.masked, day.span.end) if day else None
    if day and closes:
        draft.put("issued", day.span, day.date)
        draft.put("number", Span(*closes.span("number")) if closes["number"] else None)
        draft.end = closes.end()


def _dated(scan: Scan) -> Iterator[Draft]:
    for day in scan.dates:
        low = max(0, day.span.start - 90)
        before = scan.masked[low : day.span.start]
        if head := _OF_COURT.search(before) or _DATED.search(before):
            draft = Draft(scan, low + head.start("title"), day.span.end, type="legal_case")
            draft.put("title", Span(draft.start, day.span.end), scan.text[draft.start : day.span.end])
            draft.put("issued", day.span, day.date)
            _report(draft, day.span.end)
            put_edition(draft)
            if "decision" not in head.re.groupindex or draft.end > day.span.end:
                yield draft


_GERMAN_COURT = r"(?:BGH|RG|BVerfG|BVerwG|BAG|BSG|BFH|RAG|RFH|ROHG|OGH|KG|BayObLG|PrOVG|VGH|VerfGH|(?:OLG|LG|AG|OVG|VG|LAG|SG)(?:\s[A-ZÄÖÜ][\w/-]+(?:\s(?:a\.\s?M\.|am\sMain))?))"
_IN_JOURNAL = late_pattern(rf"(?<![\w.])(?P<court>{_GERMAN_COURT}),?\s(?:in:?\s)?(?P<reports>[A-Z]{{2,6}}(?:[a-z]{{1,4}})?|D[RJ]iZ)\s(?P<year>(?:1[89]|20)\d\d),\s(?:S\.\s|Sp\.\s)?(?P<page>\d{{1,4}}(?:\sff?\.)?)(?:,\s(?P<place>\d{{1,4}})|\s\((?P<bracketed>\d{{1,4}})\))?(?!\w)")


def _in_journals(scan: Scan) -> Iterator[Draft]:
    """"BGH NJW 1954, 1404 f.": the court, and where its decision was printed."""
    for found in _IN_JOURNAL.finditer(scan.masked):
        draft = Draft(scan, *found.span(), type="legal_case")
        draft.put_literals("author", [Span(*found.span("court"))])
        draft.put("issued", Span(*found.span("year")))
        _put(draft, found)
        yield draft


_DOCKET = late_pattern(r",\s(?:(?:Az|AZ|Aktenzeichen)\.?:?\s)?(?P<number>(?:\d{1,3}[a-z]?\s)?(?:[IVX]{1,4}[a-z]?\s)?(?:[A-Z][A-Za-z]{0,5}\s){0,2}\d{1,5}/\d{2,4})(?=\s?[,;).]|$)")
"""The number a court gave to the proceedings: "III 143/20", "1 BvR 400/51", "4 Ks 2/63"."""
_LEAD = late_pattern(r"(?:\s?[-–—]\s(?:Az\.:?\s)?(?P<number>[^,;()]{3,30}))?,\s(?:in:?\s|abgedr\.\sin:?\s)?")


def _report(draft: Draft, at: int) -> None:
    """The number of the proceedings and the report behind the day, if there are any."""
    if docket := _DOCKET.match(draft.scan.masked, at):
        draft.put("number", Span(*docket.span("number")))
        draft.end = at = docket.end()
    lead = _LEAD.match(draft.scan.masked, at)
    if lead is None:
        return
    found = _reported().match(draft.scan.masked, lead.end()) or _printed().match(draft.scan.masked, lead.end())
    if found:
        draft.put("number", Span(*lead.span("number")) if lead["number"] else None)
        _put(draft, found)
        draft.end = found.end()


def _put(draft: Draft, found: re.Match[str]) -> None:
    groups = found.groupdict()
    for variable, group in (("container-title", "reports"), ("volume", "volume"), ("page", "page")):
        # "1404 f." keeps its stop
        draft.put(variable, Span(*found.span(group)) if groups.get(group) else None, Pages(found[group]) if group == "page" else None)
    where = next((g for g in ("place", "bracketed") if groups[g]), None)
    draft.locator = Span(*found.span(where)) if where else None
