"""Articles whose journal and number a sentence has behind their title, or behind "appeared in"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.evidence import Evidence, finite_words
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.journals import PERIODICAL
from edele_refs.parse.names import NameRun
from edele_refs.parse.prose.persons import is_named, persons
from edele_refs.parse.prose.titles import kind_before
from edele_refs.parse.scan import Scan, between


def in_journals(scan: Scan, cores: Evidence) -> Iterator[Span]:
    """"Her last article, “The Baltic Barrel”, in Northern Scotland 22 (2002), pp. 1–19, came out": what the journal's number tells."""
    for quote in scan.quotes:
        core = next(iter(between(cores.cores, quote.end + 4, quote.end + _JOURNAL)), None)
        if core and _NUMBER.match(scan.masked, core.start) and _in_journal(scan.codes).fullmatch(scan.masked, quote.end + 1, core.start):
            pages = _pages(scan.codes).match(scan.masked, core.end)
            yield Span(_headed_from(scan, quote.start - 1), pages.end() if pages else core.end)
        elif (told := _numbered_journal(scan.codes).match(scan.masked, quote.end + 1)) and _DATED.search(told["number"]) and not told["journal"].isupper():
            yield Span(_headed_from(scan, quote.start - 1), told.end())
        elif (dated := _monthly(scan.codes).match(scan.masked, quote.end + 1)) and (PERIODICAL.search(dated["journal"]) or kind_before(scan, quote.start - 1) == "article"):
            yield Span(_headed_from(scan, quote.start - 1), dated.end())
    yield from _bare_in(scan, cores)
    yield from _quoted_journals(scan)
    for printed in _appeared_in(scan.codes).finditer(scan.masked):
        yield Span(*printed.span("journal"))


def _bare_in(scan: Scan, cores: Evidence) -> Iterator[Span]:
    """A title in no marks behind a colon, and "in" before its journal: "einen Aufsatz von mir: Teuerung und Tumult, in: Mitteilungen 98 (2000), S. 301–334"."""
    for core in cores.cores:
        low = max(0, core.start - _BARE)
        pages = _pages(scan.codes).match(scan.masked, core.end) if _NUMBER.match(scan.masked, core.start) else None
        led = _led_in(scan.codes).search(scan.masked, low, core.start) if pages else None
        if led and pages and not finite_words(led["title"]):
            somebody = next((person for person in persons(scan, max(0, led.start() - _HEAD), led.start() + 1) if person.end == led.start()), None)
            yield Span(somebody.start if somebody else led.start("title"), pages.end())


@cache
def _monthly(codes: Codes) -> re.Pattern[str]:
    """"the article “Wat Tyler's Last Day” in BBC History Magazine, June 2011"."""
    return long_pattern(rf"[”“»\"’]?,?[”“»\"’]?\s(?:{pattern('in_', codes)}):?\s(?P<journal>[^\W\d_a-zß-ÿа-џ][^;:()\d␟.,]{{3,60}}),\s(?i:{pattern('months', codes)})\s{YEAR}(?!\d)")


_BARE = 220
"""Characters from a title to the number of its journal."""


@cache
def _led_in(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf":\s(?P<title>[^\W\d_a-zß-ÿа-џ][^:;()␟]{{10,140}}),\s(?i:{pattern('in_', codes)}):\s[^\W\d_a-zß-ÿа-џ][^:;()␟\d]{{2,90}}\s$")


def _quoted_journals(scan: Scan) -> Iterator[Span]:
    """A title in no marks before its journal in marks, as Poles write: "Daniel Boćkowski, Uchodźcy z ziem polskich, „Studia Podlaskie” 1999, t. 9, s. 87–104"."""
    for quote in scan.quotes:
        told = _behind_journal(scan.codes).match(scan.masked, quote.end + 1)
        low = max(0, quote.start - _BARE)
        if told is None or scan.masked[quote.start - 3 : quote.start - 1] != ", ":
            continue
        for begins in _CAPITAL.finditer(scan.masked, low, quote.start):
            run = scan.names(begins.start(), quote.start)
            named = run is not None and run.span.start == begins.start() and run.names[0].given and is_named(run.spans[0].of(scan.text))
            said = scan.masked[run.span.end : quote.start - 3] if run else ""
            if named and run and _BARE_TITLE.fullmatch(said) and not finite_words(said):
                yield Span(begins.start(), told.end())
                break


_BARE_TITLE = late_pattern(r",\s[^\W\d_a-zß-ÿа-џ][^;␟()]{8,160}")


@cache
def _behind_journal(codes: Codes) -> re.Pattern[str]:
    counted = "|".join(pattern(key, codes) for key in ("volume", "issue"))
    number = rf"(?:{YEAR}|(?:{counted})\s?[\dIVXLC][\dIVXLC/–-]*|[IVXLC]+|\d{{1,3}})(?:\s?\([^()]{{1,20}}\))?"
    return long_pattern(rf"(?:,?\s{number}){{1,4}},\s(?:{pattern('page', codes)})\s?\d{{1,4}}(?:[–-]\d{{1,4}})?")


@cache
def _appeared_in(codes: Codes) -> re.Pattern[str]:
    """"This essay first appeared in History Today, vol. 64, no. 1 (January 2014)"."""
    counted = "|".join(pattern(key, codes) for key in ("volume", "issue"))
    number = rf"(?:(?:{counted})\s?)?\d[^;␟()]{{0,30}}?\s?(?:\([^()\d]{{0,20}}{YEAR}\)|(?<!\d){YEAR}(?!\d))"
    return long_pattern(rf"(?:{pattern('appeared', codes)})\s(?:{pattern('in_', codes)}):?\s(?P<journal>[^\W\d_a-zß-ÿа-џ][^;:()\d␟.]{{2,60}}?,?\s{number}(?:[,:]\s(?:{pattern('page', codes)})?\s?\d{{1,4}}[–-]\d{{1,4}})?)")


def _headed_from(scan: Scan, title: int) -> int:
    """Where a title begins, or those who are named right before it: "go to Margaret Pelling, ‘Cholera in the Provinces’"."""
    for begins in _CAPITAL.finditer(scan.masked, max(0, title - _HEAD), title):
        run = _without_opening(scan, scan.names(begins.start(), title), title)
        opened = begins.start() < 2 or scan.masked[begins.start() - 2] in ":;("  # nothing else is named there, whatever the given name
        if run and scan.masked[run.span.end : title] in (", ", ": ") and run.names[0].given and (opened or is_named(run.spans[0].of(scan.text))):
            return run.span.start
    somebodys = next((person for person in persons(scan, max(0, title - _HEAD), title) if scan.masked[person.end : title] in (", ", ": ")), None)
    led = somebodys and _work_of(scan.codes).search(scan.masked, max(0, somebodys.start - 40), somebodys.start)
    return somebodys.start if somebodys and led else title


def _without_opening(scan: Scan, run: NameRun | None, title: int) -> NameRun | None:
    """Without the word with which a sentence begins: "También Andrés Reséndez, “Battleground Women”"."""
    if run is None or is_named(run.spans[0].of(scan.text)):
        return run
    _, _, rest = run.spans[0].of(scan.text).partition(" ")
    return scan.names(run.spans[0].end - len(rest), title) if rest and is_named(rest) and " " in rest else run


@cache
def _work_of(codes: Codes) -> re.Pattern[str]:
    """"w artykule Elżbiety Więckowskiej, „Cholera”": who is named there wrote it, in whatever case."""
    return long_pattern(rf"(?:{pattern('article', codes)}|{pattern('piece', codes)})(?:\s(?:{pattern('by', codes) or 'by'}))?\s$")


_HEAD, _JOURNAL = 80, 90
"""Characters before a title in which somebody may be named, and behind it to the number of its journal."""
_NUMBER = late_pattern(r"(?:\d{1,3}(?:[./:]\d{1,3})?|[^\W\d_]{1,6}\.?[º°]?\s?\d{1,3}(?:[–/-]\d{1,3})?),?\s\(")


@cache
def _in_journal(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[“”»\"’]?,?[“”»\"’]?\s(?:(?:{pattern('in_', codes)})\s)?(?:[^\W\d_a-zß-ÿа-џ][^;:()\d␟.]{{2,70}}?|[“„«]␟+[”“»]),?\s(?:\d{{1,3}}(?:,\s|:))?")


@cache
def _numbered_journal(codes: Codes) -> re.Pattern[str]:
    """What stands behind a title up to its pages: ", Revue d’histoire de la Shoah, n° 200, 2014, p. 361-380", ", „Biuletyn IPN” 2005, nr 8–9, s. 112–119"."""
    counted = "|".join(pattern(key, codes) for key in ("volume", "issue"))
    journal = r"[^\W\d_a-zß-ÿа-џ][^;:()\d␟]{2,80}?|[“„«]\s?␟+\s?[”“»]"
    return long_pattern(rf"[“”»\"’]?,?[“”»\"’]?\s(?://\s)?(?:(?:{pattern('in_', codes)}):?\s)?(?:(?:{pattern('periodical', codes)})\s)?(?P<journal>{journal})[,.]?\s(?P<number>(?:(?:{counted})\s?)?\d[^;␟]{{3,50}}?)(?:{pattern('page', codes)})\s?\d{{1,4}}(?:[–-]\d{{1,4}})?")


_DATED = late_pattern(rf"(?<!\d){YEAR}(?!\d)")
_CAPITAL = late_pattern(r"(?:(?<![\w.’'-])|(?<=\s[dl][’']))[^\W\d_a-zß-ÿа-џ]")


@cache
def _pages(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[,:]\s(?:(?:{pattern('page', codes)})\s?)?\d{{1,4}}(?:[–-]\d{{1,4}})?")
