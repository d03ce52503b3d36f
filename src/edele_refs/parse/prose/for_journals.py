"""Articles of which a sentence says no more than their journal and year: "In an article for Past & Present in 1998, Joan Scott asks"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import places
from edele_refs.parse.draft import Draft
from edele_refs.parse.evidence import finite_words
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.newspapers.names import is_newspaper
from edele_refs.parse.prose.persons import is_named, persons, put_persons
from edele_refs.parse.scan import Scan

_BEFORE, _BEHIND = 120, 90
"""Characters in which somebody may be named who wrote it."""


def for_journals(scan: Scan) -> Iterator[Draft]:
    """What somebody wrote for a journal in a year; without him it is too vague."""
    for found in _told(scan.codes).finditer(scan.masked) if scan.says("article") or scan.says("piece") else ():
        named = "quoted" if found["quoted"] else "plain"
        journal = Span(*found.span(named))
        if named == "plain" and not _is_name(scan, journal):
            continue
        writer = Span(*found.span("by")) if found["by"] else writer_of(scan, found.start(), found.end())
        if writer is None:
            continue
        begins = found.start("by") if found["by"] else found.start("open") if named == "quoted" else journal.start
        draft = Draft(scan, begins, found.end(), type=_type(scan, journal, found))
        draft.put("container-title", journal)
        number = next((key for key in ("issue", "behind") if found[key]), "")
        draft.put("issue", Span(*found.span(number)) if number else None)
        year = Span(*found.span("year"))
        dated = next((date.span for date in scan.dates_in(journal.end, year.end) if date.span.end == year.end), year)
        draft.put("issued", dated)
        put_persons(draft, "author", writer)
        yield draft


def _type(scan: Scan, journal: Span, found: re.Match[str]) -> str:
    if is_newspaper(journal.of(scan.text)):
        return "article-newspaper"
    return "article-magazine" if found["month"] else "article-journal"


def _is_name(scan: Scan, said: Span) -> bool:
    """Whether words with capitals may be a journal's name: no person, no town and no sentence."""
    name = said.of(scan.text)
    somebody = is_named(name) and any(person == said for person in persons(scan, *said))
    return not (somebody or places.is_place(name) or finite_words(name))


def told_for(scan: Scan, at: int) -> bool:
    """Whether an article is said to be in what is named here, or for it: "В статье для журнала «Родина»"."""
    return _leads(scan.codes).search(scan.masked, max(0, at - 60), at) is not None


@cache
def _leads(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{_called(codes)})(?:\s[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{{1,4}})?(?:\s(?:{pattern('periodical', codes)}))?\s$")


@cache
def _called(codes: Codes) -> str:
    """An article, and for or in what it is."""
    called = "|".join(pattern(key, codes) for key in ("article", "piece"))
    by = r"(?:\s(?:[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{1,3}\s)?(?P<by>[^\W\d_a-zß-ÿа-џ][\w.’-]+(?:\s[^\W\d_a-zß-ÿа-џ][\w.’-]+){1,2}))?"  # "artykuł Jana Detki w"
    return rf"(?:{called}){by}\s(?:{pattern('in_', codes)}|{pattern('for_', codes)})"


def writer_of(scan: Scan, start: int, end: int) -> Span | None:
    """With whom the sentence begins, or who is named behind what it begins with."""
    low = max((m.end() for m in _STOP.finditer(scan.masked, max(0, start - _BEFORE), start)), default=max(0, start - _BEFORE))
    before = [person for person in persons(scan, low, start) if is_named(person.of(scan.text))]
    if before:
        first = before[0]
        return first if _SUBJECT.fullmatch(scan.masked, low, first.start) or _COMMA.match(scan.masked, first.end) else None
    stop = _STOP.search(scan.masked, end)
    behind = persons(scan, end, min(len(scan.text), end + _BEHIND, stop.start() + 3 if stop else len(scan.text)))
    return next((person for person in behind if is_named(person.of(scan.text)) or _is_subject(scan, person)), None)


def _is_subject(scan: Scan, person: Span) -> bool:
    """Whether one whose given name nobody knows does something: ", Royden Harrison had already asked"."""
    return scan.masked[person.start - 2 : person.start] == ", " and _DOES.match(scan.masked, person.end) is not None


_STOP = late_pattern(r"[^\W\d_]{3}[.!?]\s(?=[^\W\d_a-zß-ÿа-џ“„«])|;\s")
_SUBJECT = late_pattern(r"(?:[^\W\d_a-zß-ÿа-џ][^\W\d_]{0,9}\s)?(?:[^\W\d_A-ZÀ-ÞА-Я][\w-]*\s){0,3}")
_DOES = late_pattern(r"\s[^\W\d_A-ZÀ-ÞА-Я]{3,}")
_COMMA = late_pattern(r",\s[^\W\d_A-ZÀ-ÞА-Я]")


@cache
def _told(codes: Codes) -> re.Pattern[str]:
    small = r"[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{1,4}"
    high = r"[^\W\d_a-zß-ÿа-џ][\w’'-]*"
    plain = rf"(?:L[’'])?{high}(?:\s(?:(?:{small}|[ld][’'])\s?)?(?:{high}|&)){{0,6}}?"
    number = rf"(?:,?\s(?:{pattern('issue', codes)})\s?(?P<issue>\d{{1,4}}(?:[/–-]\d{{1,4}})?))?"
    when = rf"(?:,?\s|\s\()(?:{small}\s){{0,2}}(?:(?P<month>(?i:{pattern('months', codes)})),?\s(?:{small}\s)?)?(?P<year>(?<!\d){YEAR})(?!\d|[–-]\d)"
    return long_pattern(rf"(?:{_called(codes)})\s(?:{small}\s)?(?:(?:{pattern('periodical', codes)})\s)?(?:(?P<open>[“„«\"])\s?(?P<quoted>␟+)\s?[”“»\"]|(?P<plain>{plain})){number}{when}(?:,\s(?:{pattern('issue', codes)})\s?(?P<behind>\d{{1,4}}))?\)?")

