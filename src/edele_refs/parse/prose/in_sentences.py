"""References with their whole imprints in sentences, in no brackets: "Il punto di partenza resta Giorgio Rochat (a cura di), La divisione Acqui a Cefalonia, Milano, Mursia, 1993."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import houses
from edele_refs.parse.cores import printed
from edele_refs.parse.evidence import Evidence, finite_words
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.prose.brackets import HOUSE_AND_YEAR
from edele_refs.parse.prose.persons import is_named
from edele_refs.parse.scan import Scan, between

LONGEST = 400
"""Characters of a reference."""


def in_sentences(scan: Scan, cores: Evidence) -> Iterator[Span]:
    """"Il punto di partenza resta Giorgio Rochat (a cura di), La divisione Acqui a Cefalonia, Milano, Mursia, 1993.": a whole imprint without brackets."""
    before = 0
    housed = frozenset(_housed(scan))
    for core in sorted({*cores.cores, *_told_before(scan, cores), *housed}):
        bracket = scan.bracket_around(core.start)
        if not (core in housed or WHOLE.fullmatch(scan.masked, *core)) or (bracket and core.start - bracket.start < _HEAD_AND_TITLE):
            continue
        # "(testimonianza di A. Marzini, in Gaetano La Perna, Pola Istria Fiume, Milano, Mursia, 1993, p. 190)"
        reach, before = max(before, core.start - LONGEST, bracket.start if bracket else 0), core.end
        low = [reach, reach, *(m.end() for m in _STOPS.finditer(scan.masked, reach, core.start))][-2]  # a title has a stop
        for begins in _CAPITAL.finditer(scan.masked, low, core.start - 8):
            run = scan.names(begins.start(), core.start)
            titled = behind_names(scan.codes).match(scan.masked, run.span.end) if run and run.names[0].given and not run.weak else None
            if titled and not between(scan.signals, titled.end(), core.start) and is_named(run.spans[0].of(scan.text) if run else "") and HIGH.match(scan.masked, titled.end()) and _is_titling(scan, Span(titled.end(), core.start)):
                pages = paged(scan.codes).match(scan.masked, core.end)
                yield Span(begins.start(), pages.end() if pages else core.end)
                break


def _housed(scan: Scan) -> Iterator[Span]:
    """Known houses and their years, with no town: "Brian Harrison, Drink and the Victorians, Faber, 1971"."""
    for found in HOUSE_AND_YEAR.finditer(scan.masked):
        if found.group().startswith(",") and houses.is_called_house(found["house"].strip()) and not scan.bracket_around(found.start()):
            yield Span(found.start("house"), scan.masked.index(found["house"], found.start("house")) + len(found["house"]) + _YEAR_BEHIND)


_YEAR_BEHIND = 6
"""A comma, a blank and a year."""


def _told_before(scan: Scan, cores: Evidence) -> Iterator[Span]:
    """Whole imprints in no brackets behind which the sentence goes on to another work: "Firenze, Vallecchi, 1929, e più di recente La Repubblica nell’esilio (Roma, 2006)"."""
    joins = _joined_by(scan.codes)
    yield from (core for core in printed(scan) if joins.match(scan.masked, core.end) and core not in cores.cores)


@cache
def _joined_by(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[,;]?\s(?:{pattern('and_', codes)})\s|[.;]\s")


def _is_titling(scan: Scan, said: Span) -> bool:
    """Whether words before an imprint are no sentence; the first of a title and a subtitle may be one ("Senti le rane che cantano. Canzoni e vissuti")."""
    finite = finite_words(said.of(scan.masked))
    stop = _MAIN_STOP.search(scan.masked, *said)
    return not finite or (len(finite) == 1 and stop is not None and said.start + finite[0] < stop.start() and ", " not in scan.masked[said.start : stop.start()])


_HEAD_AND_TITLE = 24
"""Characters of a bracket before its imprint, if who wrote the work and its title stand in it."""
_MAIN_STOP = late_pattern(r"[.:]\s(?=[^\W\d_a-zß-ÿа-џ])")


@cache
def paged(codes: Codes) -> re.Pattern[str]:
    """A page with its word behind an imprint; a number before it says how long the book is."""
    return long_pattern(rf",\s(?:{pattern('page', codes)})\s?\d{{1,4}}(?:[–-]\d{{1,4}})?")


WHOLE = late_pattern(rf"[^\W\d_][^():,;\d]{{1,30}}\s?[:,]\s(?=(?:[^\W\d_]{{1,3}}(?:\s|[’']))?[^\W\d_a-zß-ÿа-џ])[^():,;\d]{{2,50}},?\s{YEAR}")
"""A town, a house with a capital ("il Mulino", no "a été projeté ici en") and a year."""
_STOPS = late_pattern(r";\s|[^\W\d_]{3}[.!?]\s(?=[^\W\d_a-zß-ÿ])")
_CAPITAL = late_pattern(r"(?:(?<![\w.’'-])|(?<=\s[dl][’']))[^\W\d_a-zß-ÿа-џ]")
HIGH = late_pattern(r"\s(?:[^\W\d_a-zß-ÿа-џ]|\d|[“„«])")


@cache
def behind_names(codes: Codes) -> re.Pattern[str]:
    """What stands between those named at the head of a reference and its title."""
    return long_pattern(rf"(?:\s?(?:{pattern('editor', codes)}))?\s?[,:.]")
