"""Addresses on the web, the day they were seen, and a book's number."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.dates import Dated
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.peelers.ends import WINDOW, date_at_end, found_at_end, span_of
from edele_refs.parse.scan import DOI, between


@cache
def _accessed(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[\s,;.(\[]{{0,20}}{seen_on(codes)}$")


def seen_on(codes: Codes) -> str:
    """What leads to the day on which an address was seen, as a pattern: "accessed on "."""
    return rf"{pattern('accessed', codes)}\s?[:,]?\s?(?:on|am|vom|le|w dniu|dnia|il|el|em|:)?\s?"


def shown_at(codes: Codes) -> str:
    """What leads to an address, as a pattern: "available at", “disponible sur Gallica”."""
    return rf"{pattern('available', codes)}(?:{_HOST})?"


_ARCHIVED = late_pattern(r"[.,]\s[Aa]rchived(?:\s\(PDF\))?\sfrom\sthe\soriginal(?:\son)?\s?$")
"""The day on which a page was kept by an archive of the web is none of its fields."""


def peel_accessed(draft: Draft, start: int, end: int) -> int | None:
    """"(accessed 20 August 2015)"."""
    if (day := date_at_end(draft, start, end)) and (kept := _ARCHIVED.search(draft.scan.masked, start, day.span.start)):
        return kept.start()
    inner = _before_bracket(draft, start, end)
    date = _day_at(draft, start, inner)
    if date is None:
        found = re.compile(rf"({YEAR})$").search(draft.scan.masked, max(start, inner - 6), inner)
        return None if not found else _take_accessed(draft, start, Span(*found.span(1)))
    return _take_accessed(draft, start, date.span)


def _before_bracket(draft: Draft, start: int, end: int) -> int:
    inner = end - 1 if draft.scan.text[end - 1 : end] in (")", "]") else end
    while inner > start and draft.scan.text[inner - 1] in " .)":
        inner -= 1
    return inner


def _day_at(draft: Draft, start: int, inner: int) -> Dated | None:
    return date_at_end(draft, start, inner) or date_at_end(draft, start, inner + 1)


def peel_online_since(draft: Draft, start: int, end: int) -> int | None:
    """", published online 23 September 2004", "(zuletzt geändert am 4.5.2010)".

    It is the work's day where the work has none of its own: ", 9, 2015, mis en ligne le 15 novembre 2015".
    """
    day = _day_at(draft, start, _before_bracket(draft, start, end))
    found = day and _since(draft.scan.codes).search(draft.scan.masked, max(start, day.span.start - 60), day.span.start)
    if not (day and found) or found.start() <= start:
        return None
    if "issued" not in draft.values and not _DATED.search(draft.scan.masked, max(start, found.start() - 12), found.start()):
        draft.put("issued", day.span, day.date)
    return found.start()


@cache
def _since(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[\s,;.(\[]{{0,20}}{pattern('online_since', codes)}\s?$")


_DATED = late_pattern(rf"{YEAR}\)?$")


def _take_accessed(draft: Draft, start: int, date: Span) -> int | None:
    found = _accessed(draft.scan.codes).search(draft.scan.masked, max(start, date.start - 60), date.start)
    if not found:
        return None
    draft.put("accessed", date)
    return found.start()


_HOST = r"(?:\s[^\W\d_a-zà-ÿа-џґ][\w.’'-]{1,24}){1,3}(?=\s?:)"
"""Who shows it: “disponible sur Gallica : http…”."""


@cache
def _leads_to_url(codes: Codes) -> re.Pattern[str]:
    # "available at website ‘istoricheskie materialy’:" names the site in quotation marks
    site = r"(?:\s(?:web)?site\s[‘“„«\"]?(?P<site>␟+)[’”“»\"]?)?"
    return long_pattern(rf"[\s,;.(\[<]{{0,20}}(?P<words>{pattern('available', codes)}(?:{site}|{_HOST})|[Oo]nline\s(?:edn?\.?|edition|version)(?:,\s[^,;\[\]]{{3,20}})?\s\[|(?:[Oo]nline|[Ii]nternet|in:|na:|<))\s?:?\s?<?$")


def peel_url(draft: Draft, start: int, end: int) -> int | None:
    """"http://…", "available at: …", "doi:10…"."""
    if free := found_at_end(_FREE, draft, start, end):
        end = free.start()
    if found := _doi_at_end(draft, start, end):
        draft.put("DOI", Span(*found.span(1)))
        return _before_address(draft, start, found.start())
    close = end - 1 if draft.scan.text[end - 1 : end] in (">", ")", "]") else end
    url = next((u for u in between(draft.scan.urls, start, end) if u.end in (end, close)), None)
    if url is None:
        return None
    return _take_url(draft, start, url)


_FREE = late_pattern(r"(?<=[␞>]),\s(?:свободный|вільний|free|dostęp wolny)$")
"""“Режим доступа: http://…, свободный”."""


def _take_url(draft: Draft, start: int, url: Span) -> int:
    before = _before_address(draft, start, url.start)
    draft.put("URL", url)
    return before


def _before_address(draft: Draft, start: int, before: int) -> int:
    """Where the words that lead to an address begin; what they say goes into the draft."""
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
    while before > start and draft.scan.text[before - 1] in "([< ":
        before -= 1
    return before


_MEDIUM = late_pattern(r"\[[^\]]+\]")
"""“[Электронный ресурс]”."""


def _doi_at_end(draft: Draft, start: int, end: int) -> re.Match[str] | None:
    if "10." not in draft.scan.text[start:end]:
        return None
    return next((m for m in DOI.finditer(draft.scan.text, start, end) if m.end() >= end - 1), None)


_ISBN = late_pattern(r"(?:ISBN(?:-1[03])?:?\s?)((?:97[89][- ]?)?[\d][\d -]{8,15}[\dXx])$")


_IDENTIFIER = late_pattern(r"(?<=[.,]\s)(?:JSTOR|OCLC|S2CID|PMID|PMC|LCCN|Project MUSE|ISSN):?\s[\dX-]{4,15}$|(?<=[.,]\s)ProQuest(?:\sDissertations(?:\s(?:and|&)\sTheses)?(?:\sGlobal)?)?(?:,?\s\(?(?:(?:no|AAT)\.?\s)?(?:AAT\s)?\d{5,9}\)?)?$")
"""A catalogue's own number for the work, which is none of its fields."""


def peel_isbn(draft: Draft, start: int, end: int) -> int | None:
    """"ISBN 978-0-19-…", "JSTOR 152781"."""
    if numbered := found_at_end(_IDENTIFIER, draft, start, end):
        return numbered.start()
    if not (found := found_at_end(_ISBN, draft, start, end)):
        return None
    draft.put("ISBN", span_of(found, 1))
    return found.start()
