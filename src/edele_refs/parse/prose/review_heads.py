"""What newspapers print above a review: "Bloodlands, by Timothy Snyder. Bodley Head, 524 pp., £20", "Les Terres de sang, de Timothy Snyder, Gallimard, 712 p., 32 €"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import houses, places
from edele_refs.parse.draft import Draft
from edele_refs.parse.evidence import finite_words
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.names import NameRun
from edele_refs.parse.prose.extents import without_extent
from edele_refs.parse.prose.persons import is_named
from edele_refs.parse.scan import Scan

_LONGEST = 320
_MARKS = " .,;:(–—-"


def review_heads(scan: Scan) -> tuple[Draft, ...]:
    """The book of a paragraph that is nothing but its head, told by its pages or its price."""
    return scan.once("review head", lambda: tuple(_found(scan)))


def _found(scan: Scan) -> Iterator[Draft]:
    whole = Span(0, len(scan.text))
    end = without_extent(scan, whole).end
    if len(scan.text) > _LONGEST or "ISBN" in scan.text or (end == whole.end and not _WRITTEN.search(scan.masked)):
        return
    stop = len(scan.masked[:end].rstrip(_MARKS))
    head = _Head(scan, Draft(scan, 0, stop + (scan.masked[stop : stop + 1] == ")"), type="book"), stop - (scan.masked[stop - 1] == ")"))
    if head.imprinted() and head.titled(led=end == whole.end):
        yield head.draft


@dataclass
class _Head:
    """What is left of a head, up to ``end``, while it is read from there."""

    scan: Scan
    draft: Draft
    end: int

    def imprinted(self) -> bool:
        """Read year, town and house, whichever stand there; a house that nobody knows needs both."""
        dated = _YEAR.search(self.scan.masked, 0, self.end)
        year = dated is not None and self._take(Span(*dated.span("year")), "issued", dated.start())
        town = self._segment(places.is_place, "publisher-place")
        house = self._segment(houses.is_called_house if not year else _is_short, "publisher")
        town = town or self._segment(places.is_place, "publisher-place")
        if house and (translated := _translated(self.scan.codes).search(self.scan.masked, 0, self.end)):
            run = self.scan.names(translated.end(), self.end)
            if run and run.span == Span(translated.end(), self.end):
                self.draft.put_names("translator", run)
                self._cut(translated.start())
        return house

    def titled(self, led: bool) -> bool:
        """Read who wrote it, before the title or behind it; only behind a word for that if it must be ``led``."""
        for behind in _behind(self.scan.codes).finditer(self.scan.masked, 4, self.end):
            run = self.scan.names(behind.end(), self.end)
            if run and run.span == Span(behind.end(), self.end) and _is_somebody(self.scan, run) and not (led and len(behind.group()) < _WORDED):
                return self._put(run, Span(0, behind.start()))
        run = None if led else self.scan.names(0, self.end)
        if run and run.span.start == 0 and _is_somebody(self.scan, run) and self.scan.masked[run.span.end : run.span.end + 2] in (", ", ": ", ". "):
            return self._put(run, Span(run.span.end + 2, self.end))
        return False

    def _put(self, run: NameRun, title: Span) -> bool:
        said = title.of(self.scan.text)
        self.draft.put_names("author", run)
        self.draft.put("title", title)
        return 4 <= len(said) <= 200 and not said[0].islower() and not finite_words(self.scan.masked[title.start : title.end])

    def _segment(self, fits: Callable[[str], bool], variable: str) -> bool:
        """Take what stands behind the last mark, if it is such a thing."""
        named = houses.start_of(self.scan.text, self.end) if variable == "publisher" else None
        if named is not None:
            led = _HOUSE_WORD.search(self.scan.masked, max(0, named - 20), named)  # "Verlag C. H. Beck"
            at = led.start() if led else named
            return self._take(Span(at, self.end), variable, at)
        for found in reversed(list(_MARK.finditer(self.scan.masked, 4, self.end))[-_MARKED:]):
            if fits(self.scan.text[found.end() : self.end]):
                kept = found.group()[0] in "?!"  # "Verräter oder Patriot? Köln"
                return self._take(Span(found.end(), self.end), variable, found.start() + kept)
        return False

    def _take(self, value: Span, variable: str, before: int) -> bool:
        self.draft.put(variable, value)
        self._cut(before)
        return True

    def _cut(self, at: int) -> None:
        self.end = len(self.scan.masked[:at].rstrip(_MARKS))


_WORDED = 4
"""Characters of a mark and a word behind it: ", de "."""
_WRITTEN = late_pattern(rf",\s(?:by|par|de|di|von|de\sautor)\s[^\W\d_a-zß-ÿа-џ].{{3,160}}[\s,(]{YEAR}\)?\.?$")
"""An entry that has who wrote it behind its title: "Le Siège de Paris, par Alistair Horne, Plon, 1967"."""
_YEAR = late_pattern(rf"[\s,(](?P<year>{YEAR})$")
_MARK = late_pattern(r"(?:[.,:;?!]|(?<=[^\W\d_])\s\()\s?(?=[^\W\d_])")
_MARKED = 3
_HOUSE_WORD = late_pattern(rf"(?<!\w)(?:{houses.WORDS})\s$")


def _is_short(said: str) -> bool:
    return said[:1].isupper() and len(said.split()) <= _HOUSE and said.replace(" ", "").replace("&", "").isalpha()


_HOUSE = 4
"""Words of a house that no table has."""


def _is_somebody(scan: Scan, run: NameRun) -> bool:
    return all(name.given for name in run.names) and is_named(run.spans[0].of(scan.text))


@cache
def _behind(codes: Codes) -> re.Pattern[str]:
    """What stands between a title and who wrote it."""
    return long_pattern(rf"[.,]?\s(?:(?:{pattern('by', codes) or 'by'})\s|[Dd][’'])(?=[^\W\d_a-zß-ÿа-џ])|[.,]\s(?=[^\W\d_a-zß-ÿа-џ])")


@cache
def _translated(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[.,]\s(?i:{pattern('translator', codes)})\s(?=[^\W\d_a-zß-ÿа-џ])")
