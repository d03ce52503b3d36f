"""Addresses on the web, the day they were seen, and a book's number."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.peelers.ends import WINDOW, date_at_end, found_at_end, span_of
from edele_refs.parse.scan import DOI, between


@cache
def _accessed(codes: Codes) -> re.Pattern[str]:
    return re.compile(rf"[\s,;.(\[]{{0,20}}{pattern('accessed', codes)}\s?[:,]?\s?(?:on|am|vom|le|w dniu|dnia|il|el|em|:)?\s?$")


def peel_accessed(draft: Draft, start: int, end: int) -> int | None:
    """"(accessed 20 August 2015)"."""
    inner = end - 1 if draft.scan.text[end - 1 : end] in (")", "]") else end
    while inner > start and draft.scan.text[inner - 1] in " .)":
        inner -= 1
    date = date_at_end(draft, start, inner) or date_at_end(draft, start, min(inner + 1, end))
    if date is None:
        found = re.compile(rf"({YEAR})$").search(draft.scan.masked, max(start, inner - 6), inner)
        return None if not found else _take_accessed(draft, start, Span(*found.span(1)))
    return _take_accessed(draft, start, date.span)


def _take_accessed(draft: Draft, start: int, date: Span) -> int | None:
    found = _accessed(draft.scan.codes).search(draft.scan.masked, max(start, date.start - 60), date.start)
    if not found:
        return None
    draft.put("accessed", date)
    return found.start()


PUT_ONLINE = "mis mise mises online ligne posted pubblicato pubblicata línea linha rete seit"
_PUT_ONLINE = re.compile(
    r"[\s,;.(\[]{1,3}(?:(?:article\s|texte\s)?(?:mis|mise)s?\sen\sligne(?:\ssur\s[^,;]{3,30})?,?\s(?:le\s|en\s)?|(?:first\s)?(?:published|posted|put)\s(?:online\s)?(?:on\s)?|[Oo]nline\sseit\s(?:dem\s)?"
    r"|pubblicat[oa]\s(?:on-?line|in\srete)\s(?:il\s)?|publicad[oa]\s(?:en|em)\s(?:línea|linha)\s(?:el\s|a\s|em\s)?)$"
)


def peel_put_online(draft: Draft, start: int, end: int) -> int | None:
    """", mis en ligne le 4 mars 2012" before an address: when the text appeared."""
    date = date_at_end(draft, start, end) if "issued" not in draft.values and "URL" in draft.values else None
    found = _PUT_ONLINE.search(draft.scan.masked, max(start, date.span.start - 60), date.span.start) if date else None
    if date is None or found is None:
        return None
    draft.put("issued", date.span, date.date)
    draft.flags.add("dated")
    return found.start()


@cache
def _leads_to_url(codes: Codes) -> re.Pattern[str]:
    # "available at website ‘istoricheskie materialy’:" names the site in quotation marks
    site = r"(?:\s(?:web)?site\s[‘“„«\"]?(?P<site>␟+)[’”“»\"]?)?"
    return re.compile(rf"[\s,;.(\[<]{{0,20}}(?P<words>{pattern('available', codes)}{site}|[Oo]nline\s(?:edn?\.?|edition|version)(?:,\s[^,;\[\]]{{3,20}})?\s\[|(?:[Oo]nline|[Ii]nternet|in:|na:|<))\s?:?\s?<?$")


def peel_url(draft: Draft, start: int, end: int) -> int | None:
    """"http://…", "available at: …", "doi:10…"."""
    if found := _doi_at_end(draft, start, end):
        draft.put("DOI", Span(*found.span(1)))
        return found.start()
    close = end - 1 if draft.scan.text[end - 1 : end] in (">", ")", "]") else end
    url = next((u for u in between(draft.scan.urls, start, end) if u.end in (end, close)), None)
    if url is None:
        return None
    return _take_url(draft, start, url)


def _take_url(draft: Draft, start: int, url: Span) -> int:
    before = url.start
    while found := _leads_to_url(draft.scan.codes).search(draft.scan.masked, max(start, before - WINDOW), before):
        if found["site"]:
            draft.put("container-title", span_of(found, "site"))
        if medium := _MEDIUM.match(found["words"]):
            draft.put("medium", Span(found.start("words") + 1, found.start("words") + medium.end() - 1))
        if re.search(r"(?i)\b(?:also|auch|également|также|również|anche|też)\b", found["words"]):
            draft.flags.add("also at")
        if found.start() == before:
            break
        before = found.start()
    draft.put("URL", url)
    return before


_MEDIUM = re.compile(r"\[[^\]]+\]")
"""“[Электронный ресурс]”."""


def _doi_at_end(draft: Draft, start: int, end: int) -> re.Match[str] | None:
    if "10." not in draft.scan.text[start:end]:
        return None
    return next((m for m in DOI.finditer(draft.scan.text, start, end) if m.end() >= end - 1), None)


_ISBN = re.compile(r"(?:ISBN(?:-1[03])?:?\s?)((?:97[89][- ]?)?[\d][\d -]{8,15}[\dXx])$")


def peel_isbn(draft: Draft, start: int, end: int) -> int | None:
    """"ISBN 978-0-19-…"."""
    if not (found := found_at_end(_ISBN, draft, start, end)):
        return None
    draft.put("ISBN", span_of(found, 1))
    return found.start()
