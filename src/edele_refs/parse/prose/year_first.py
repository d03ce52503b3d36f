"""Titles in no marks behind their year: "Robinson's 1932 Rural Russia under the Old Regime", "her 2011 book Leningrad: Tragedy of a City"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import places
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.names import NameRun
from edele_refs.parse.prose.capitals import title_from
from edele_refs.parse.prose.owners import owner
from edele_refs.parse.prose.tongue import tongue
from edele_refs.parse.scan import Scan
from edele_refs.values import Name


def year_first(scan: Scan) -> Iterator[tuple[Span, NameRun | None]]:
    """English titles, told by their capitals, and who is said to have written them."""
    if tongue(scan) != "en":
        return
    for led in _led(scan.codes).finditer(scan.masked):
        title = title_from(scan, led.end())
        said = title.of(scan.masked)
        if led["work"] is None and (said.count(" ") < _FEW or (led["his"] and not _OPENS.match(said)) or not _INNER.search(said) or _no_book(scan.codes).search(said)):
            continue  # "Stalin’s 1936 Constitution", "his 1956 Secret Speech"
        writers = None if led["his"] else owner(scan, led.start("year")) or _surname(scan, led.start())
        if " " in said and (led["his"] or writers):
            yield title, writers
    for told in _published(scan.codes).finditer(scan.masked):
        title = title_from(scan, told.end())
        said = title.of(scan.masked)
        if said.count(" ") >= _FEW and _INNER.search(said) and not _no_book(scan.codes).search(said):
            yield title, None


_FEW = 3


@cache
def _led(codes: Codes) -> re.Pattern[str]:
    called = "|".join(pattern(key, codes) for key in ("book", "article", "piece"))
    return long_pattern(rf"(?:(?P<his>(?<!\w)(?:{pattern('possessive', codes)}))|[’']s?)\s(?P<year>{YEAR})\s(?:[a-z-]+\s)??(?P<work>(?:{called}),?\s)?(?:(?:{pattern('titled', codes)})\s)?(?=[A-Z])")


@cache
def _published(codes: Codes) -> re.Pattern[str]:
    """"In 1938 she published A Table of Sorrows: Mortality in the Volga Provinces"."""
    return long_pattern(rf"(?:^|(?<=[\s;,]))[Ii]n\s{YEAR},?\s(?:[\w’'-]+\s){{1,5}}(?:{pattern('appeared', codes)}|{pattern('writes', codes)})\s(?:(?:{pattern('possessive', codes)})\s)?(?=[A-Z])")


_OPENS = late_pattern(r"(?:The|An?)\s|[^:]{3,60}:\s")
_INNER = late_pattern(r"\s(?:of|in|and|the|under|on|to|from|for|between|against|after|before|at|with)\s|[:?]\s")


@cache
def _no_book(codes: Codes) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern('shown', codes)}|{pattern('act', codes)})", re.I)


_SURNAME = late_pattern(r"(?<![\w.-])(?P<name>[A-ZÀ-Þ][^\W\d_]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?)$")


def _surname(scan: Scan, end: int) -> NameRun | None:
    """The surname that ends here; countries and towns have years too: "Russia’s 1993 Constitution"."""
    found = _SURNAME.search(scan.masked, max(0, end - 30), end)
    if found is None or places.is_place(found["name"]):
        return None
    span = Span(*found.span("name"))
    return NameRun(span, (Name(found["name"]),), (span,))
