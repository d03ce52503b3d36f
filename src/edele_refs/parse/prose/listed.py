"""Titles in no marks that a sentence on works lists: "Educational Wastelands (1953) and The Restoration of Learning (1955)", "Le Feu (1916), Notes d’un aumônier (Lissorgues, 1921)".

A year alone says little. What speaks for a title is weighed: that the sentence tells of books, what
leads to it, how it is built, and above all that it stands behind another with nothing but "and" between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import places
from edele_refs.parse.names import is_institution
from edele_refs.parse.prose.bare import IMPRINT, Window
from edele_refs.parse.prose.capitals import SMALL, is_high, run_before
from edele_refs.parse.prose.is_title import Bare
from edele_refs.parse.prose.persons import is_named
from edele_refs.parse.prose.tongue import tongue
from edele_refs.parse.scan import Scan

_ENOUGH, _REACH, _FEW = 4, 240, 3
"""Points of a title; characters of a sentence that are looked at; words of one that is more than a name."""


def listed(scan: Scan, found: Sequence[Bare]) -> Iterator[Bare]:
    """Those that are not among what is ``found`` before their imprints."""
    before = {bare.bracket: bare for bare in found}
    last = 0
    for bracket in sorted({Span(*m.span()) for shape in (IMPRINT, _YEAR) for m in shape.finditer(scan.masked)}):
        bare = before.get(bracket) or _behind(scan, last, bracket) or _alone(scan, bracket)
        if bare and bracket not in before:
            yield bare
        last = bracket.end if bare else 0


def _behind(scan: Scan, last: int, bracket: Span) -> Bare | None:
    """A title that goes on in a list right behind another work's bracket."""
    between = joined(scan.codes).match(scan.masked, last, bracket.start) if last else None
    if between and (owned := _owned(scan, between.end(), bracket)):
        return owned
    return _whole(scan, Span(between.end(), bracket.start - 1), bracket) if between else None


@cache
def joined(codes: Codes) -> re.Pattern[str]:
    """What stands between two works of a list."""
    return long_pattern(rf"(?:[,;]\s(?:(?:{pattern('and_', codes)})\s)?|\s(?:{pattern('and_', codes)})\s)")


def _alone(scan: Scan, bracket: Span) -> Bare | None:
    """The title before a year alone, in a sentence that tells of works."""
    if _YEAR.fullmatch(scan.masked, *bracket) is None:
        return None
    low = max((m.end() for m in _STOP.finditer(scan.masked, max(0, bracket.start - _REACH), bracket.start)), default=max(0, bracket.start - _REACH))
    if _works(scan.codes).search(scan.masked, low, bracket.start) is None:
        return None
    if tongue(scan) != "en":
        colon = next(_COLON.finditer(scan.masked, low, bracket.start), None)
        return _whole(scan, Span(colon.end(), bracket.start - 1), bracket) if colon and _goes_on(scan, bracket.end) else None
    run = run_before(scan, low, bracket.start - 1, is_high)
    if owned := _owned(scan, low, bracket):
        return owned
    while run and run[0][1] in SMALL:
        run = run[1:]
    if not run or run[0][0] == low or _points(scan, run, bracket) < _ENOUGH:
        return None
    return _whole(scan, Span(run[0][0], bracket.start - 1), bracket)


def _owned(scan: Scan, low: int, bracket: Span) -> Bare | None:
    """The title of somebody's work: "Lee Jackson’s brilliantly filthy Dirty Old London (2014)"."""
    window = Window(scan, low, bracket.start - 1, bracket, placed=True, housed=False, english=tongue(scan) == "en")
    return next((bare for bare in window.owned() if _whole(scan, bare.words, bracket)), None)


def _points(scan: Scan, run: list[tuple[int, str]], bracket: Span) -> int:
    """What speaks for words with capitals before a year, beside that the sentence tells of works."""
    said = scan.masked[run[0][0] : bracket.start - 1]
    before = scan.masked[max(0, run[0][0] - 30) : run[0][0]].split()[-1:]
    lead = before[0].strip(",(").lower() if before else ""
    points = 3 + (lead in SMALL) - 4 * (lead in words("articled", ("en",))) + 2 * (": " in said) + (run[0][1] in _ARTICLES)
    return points + (1 if len(run) >= _FEW else -1) + 2 * _goes_on(scan, bracket.end)


def _goes_on(scan: Scan, at: int) -> bool:
    """Whether another title with its year is joined behind a bracket."""
    return (between := joined(scan.codes).match(scan.masked, at)) is not None and _NEXT.match(scan.masked, between.end()) is not None


def _whole(scan: Scan, title: Span, bracket: Span) -> Bare | None:
    said = title.of(scan.masked)
    first, last = (word.strip(",.").lower() for word in (said.split() or [""])[:1] + said.split()[-1:]) if said.strip() else ("", "")
    happened = frozenset(words("shown", scan.codes))
    if (first in happened or last in happened) and ": " not in said and first not in words("articled", scan.codes):
        return None  # "the Public Order Act (1936)"
    if places.is_place(said) or is_institution(said) or is_named(said) or ", " in said:
        return None
    window = Window(scan, title.start, title.end, bracket, placed=False, housed=False, english=tongue(scan) == "en")
    bare = Bare(title, title.start, bracket)
    return bare if window.is_whole(bare) else None


@cache
def _works(codes: Codes) -> re.Pattern[str]:
    """What says that a sentence tells of works."""
    return long_pattern("|".join(pattern(key, codes) for key in ("book", "author", "appeared", "collection")))


_ARTICLES = frozenset(("The", "A", "An"))
_YEAR = late_pattern(r"(?<=\s)\((?:1[5-9]|20)\d\d(?:[–-]\d{2,4})?\)")
_STOP = late_pattern(r"(?<=[^\W\d_][^\W\d_][^\W\d_])[.!?;]\s(?=[^\W\d_a-zß-ÿа-џ])|\)\.\s")
_COLON = late_pattern(r"(?<=[^\W\d_A-ZÀ-ÞА-Я]{3})\s?:\s(?=[^\W\d_a-zß-ÿа-џ])|(?<=(?<!\d)\d{4})\s?:\s(?=[^\W\d_a-zß-ÿа-џ])")
_NEXT = late_pattern(r"[^\W\d_a-zß-ÿа-џ][^().;]{3,120}\([^()]{0,40}\d{4}\)")
