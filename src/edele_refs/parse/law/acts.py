"""Acts of state by kind, number and issuer: "Prikaz NKVD SSSR NO. 00246: ‘title’"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan
from edele_refs.parse.titles import bounds, put_title

_OPEN = "‘“„«»‹\"'‚"


@cache
def numbered_act() -> re.Pattern[str]:
    """"Prikaz NKGB SSSR … NO. 00246: ‘title’", "GKO resolution no. GOKO-1926ss, ‘title’"."""
    number = r"(?:[Nn][Oo]\.|[Nn]r\.|№|[Nn]°)\s?(?P<number>[\w/.-]*\d[\w/.-]*)"
    return long_pattern(rf"(?P<genre>[^:;.␟]{{3,120}}?)\s{number}[,:]\s(?=[{_OPEN}]\s?␟)")


def read_act(draft: Draft, start: int, end: int) -> None:
    if found := numbered_act().match(draft.scan.masked, start, end):
        draft.put("number", Span(*found.span("number")))
        _genre_of(draft, *found.span("genre"))
        start = found.end()
    start, end = bounds(draft, start, end)
    if start >= end:
        return
    quote = draft.scan.quote_at(start)
    if (quote and quote.end + 1 >= end) or (quote and quote.end < end and draft.scan.text[quote.end + 1 : quote.end + 2] in ",. " and not _GOES_ON.match(draft.scan.masked, quote.end + 1, end)):
        draft.put("title", quote)
    else:
        _title_with_issuer(draft, start, end)


# "«Кулацкая ссылка» накануне войны", "„Jedermann an jedem Ort“ – Triumph und Trugbild", "„Entzauberte Städte“. Berlin um 1990": a quotation within a title
_GOES_ON = late_pattern(r"\s(?:[^\W\d_A-ZÀ-ÞА-ЯЁ]+|[–—])\s|\.\s[^\W\d_a-zà-ÿа-џґ][^\W\d_]")
_ISSUER = late_pattern(r"(?P<issuer>(?=[A-ZА-ЯЁ][\w-]{0,60}[A-ZА-ЯЁ])[A-ZА-ЯЁ][\w-]*|Stavka|Politburo|Sovnarkom)\s(?P<title>[a-zа-яё]+\s(?:no\.|No\.|№|of|от)\s.+)$")


def _title_with_issuer(draft: Draft, start: int, end: int) -> None:
    """"NKVD circular no. 002117": who issued it, and what it is."""
    found = None if "author" in draft.values else _ISSUER.match(draft.scan.masked, start, end)
    if found:
        draft.put_literals("author", [Span(*found.span("issuer"))])
        start = found.start("title")
    put_title(draft, start, end)


_BODIES = late_pattern(r"\s?,\s|\s(?:and|und|i|и)\s")


def _genre_of(draft: Draft, start: int, end: int) -> None:
    """"Prikaz NKGB SSSR, NKVD SSSR i …": the kind of act, then who issued it."""
    text = draft.scan.masked
    head = re.compile(r"[^\W\d_]+\s(?=[A-ZА-ЯЁ]{2,})").match(text, start, end)
    if not head or "author" in draft.values:
        draft.put("genre", Span(start, end))
        return
    draft.put("genre", Span(start, head.end() - 1))
    spans, at = [], head.end()
    for cut in [*_BODIES.finditer(text, at, end), None]:
        spans.append(Span(at, cut.start() if cut else end))
        at = cut.end() if cut else end
    draft.put_literals("author", spans)


def dates_act(scan: Scan, match: re.Match[str]) -> bool:
    """Whether a stop ends the day of what is called by the quotation behind it: "Постановление ГКО № 9871с от 18 августа 1945 г. «О направлении …»"."""
    if scan.quote_at(match.end()) is None or not _OF_YEAR.search(scan.masked, max(0, match.start() - 6), match.start()):
        return False
    heads = list(_act(scan.codes).finditer(scan.masked, max(0, match.start() - _LONGEST), match.start()))
    return bool(heads) and ";" not in scan.masked[heads[-1].start() : match.start()]


_LONGEST = 200
_OF_YEAR = late_pattern(r"\d\s(?:г|р|r)$")


@cache
def _act(codes: Codes) -> re.Pattern[str]:
    """A word for a record or an act where a reference may begin."""
    some = sorted({*words("record", codes), *words("letter", codes), *words("act", codes)}, key=len, reverse=True)
    return long_pattern(rf"(?:^|(?<=[.;:(]\s))(?:{'|'.join(map(re.escape, some))})(?!\w)")
