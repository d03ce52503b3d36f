"""When a work appeared, where the sentence says so beside its title: "her 1993 T", "Otto 1998 in „T“", "„T“ (Oldenbourg) erschien 1998"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.scan import Scan

_REACH, _NEAR = 90, 40
_YEAR = late_pattern(rf"(?<![\d–/.-]){YEAR}(?![\d–/-]|\.\d|\s?[–-]\s?\d)")


def put_year(draft: Draft, title: int) -> None:
    """Put in the year of a work of which the title, that begins at ``title``, has none."""
    if year := _before(draft.scan, title) or _behind(draft.scan, draft.end):
        draft.put("issued", year)


def _before(scan: Scan, title: int) -> Span | None:
    """The year before a title in its sentence, with what says that the work is of it."""
    low = max((m.end() for m in _STOP.finditer(scan.masked, max(0, title - _REACH), title)), default=max(0, title - _REACH))
    years = list(_YEAR.finditer(scan.masked, low, title))
    if not years:
        return None
    before, between = scan.masked[low : years[-1].start()], scan.masked[years[-1].end() : title]
    said = _is_of_it(scan.codes).fullmatch(between) or (_possessive(scan.codes).search(before) and len(between) < _NEAR)
    told = len(years) == 1 and (_appeared(scan.codes).search(before) or _appeared(scan.codes).search(between))
    return Span(*years[-1].span()) if said or told else None


def _behind(scan: Scan, end: int) -> Span | None:
    found = _appeared_behind(scan.codes).match(scan.masked, end) or _of_year(scan.codes).match(scan.masked, end)
    return Span(*found.span("year")) if found else None


_STOP = late_pattern(r"[^\W\d_]{3}(?:[.!?][”\"’»)]?\s(?=[^\W\d_a-zß-ÿ])|;\s)")


@cache
def _is_of_it(codes: Codes) -> re.Pattern[str]:
    """What stands between the year and its title: "1998 in „", "2011 book "."""
    year = rf"(?:\s(?:{pattern('year_words', codes)}))?" if pattern("year_words", codes) else ""
    called = "|".join(pattern(key, codes) for key in ("book", "article", "collection", "piece"))
    return long_pattern(rf"{year}\s(?:(?:{pattern('in_', codes)})\s(?:(?:{pattern('possessive', codes)})\s)?|)(?:(?:[^\W\d_A-ZÀ-ÞА-Я][\w-]*\s){{0,2}}(?:{called}),?\s)?(?:(?:{pattern('titled', codes)})\s)?[“„«\"‘]?")


@cache
def _possessive(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:(?:{pattern('possessive', codes)})|[’']s?)\s$")


@cache
def _appeared(codes: Codes) -> re.Pattern[str]:
    return long_pattern(pattern("appeared", codes))


@cache
def _appeared_behind(codes: Codes) -> re.Pattern[str]:
    """" appeared in 1954", ", опубликованной в 1961 г."."""
    return long_pattern(rf",?\s(?:[^\W\d_]+\s){{0,2}}(?:{pattern('appeared', codes)})\s(?:[^\W\d_A-ZÀ-ÞА-Я]{{1,6}}\s){{0,2}}(?P<year>{YEAR})(?![\d–-])")


@cache
def _of_year(codes: Codes) -> re.Pattern[str]:
    """"„Die lippischen Wanderarbeiter“ von 1928", "“T” of 1932"; not "von 1928 bis 1930"."""
    by = pattern("by", codes) or "a^"
    return long_pattern(rf"\s(?:{by}|of|from|aus|del|uit|z|ze|из|від)\s(?P<year>{YEAR})(?=[.,;)]|\s(?!(?:to|bis|à|a|al|do|до|по|tot|and|und|et|y|e|i|и)\s\d)|$)")
