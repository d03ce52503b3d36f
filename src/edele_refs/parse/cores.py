"""The cores of references: imprints, journals' numbers, signatures, what parliaments and courts number."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import places, presented
from edele_refs.parse.cover import Cover
from edele_refs.parse.dotted import MONTHLY
from edele_refs.parse.editions.entries import works_of_reference
from edele_refs.parse.imprint import EDITION_BEFORE, HOUSES, YEAR
from edele_refs.parse.italics import meets
from edele_refs.parse.law import (
    american_imprints,
    law_periodicals,
    law_reviews,
    official_reports,
    papers,
)
from edele_refs.parse.law.congress import CUES, SESSION
from edele_refs.parse.scan import Scan, between

_Seek = Callable[[Scan], Iterable[Span]]
_LAW = frozenset(law_periodicals.LAW_CUES.split())


_NUMBER = r"(?:\d{1,4}(?:[./–-]\d{1,3})?|[IVXLC]{1,7})"
_IN_BRACKETS = rf"(?:\s\(\d+\))?,?\s\((?:[^()]{{0,20}}\s)?{YEAR}[^()]{{0,12}}\)"
_VOLUME_BEHIND = rf"\({YEAR}\)\s{_NUMBER}\s[A-Z]"
_BRACKETED_YEAR = late_pattern(rf"\((?:[^()]{{0,20}}\s)?{YEAR}")
_NUMBERED = late_pattern(rf"{_NUMBER}{_IN_BRACKETS}|{_VOLUME_BEHIND}")
"""A journal's number that no word says to be one."""


@cache
def _journal(codes: Codes) -> re.Pattern[str]:
    issue = rf"(?:{pattern('issue', codes)})\s?[\w/–-]+"
    volume = rf"(?!pp?\.)(?:{pattern('volume', codes)})"
    return long_pattern(
        rf"(?:{_NUMBER}|{issue}){_IN_BRACKETS}|(?<![-–\d])(?:1[4-9]|20)\d\d(?![-–/]\d)(?:\sг)?[.,]?\s(?:–\s)?(?:{issue}|{volume}\s?\d|(?:[ТЧ]|Кн)\.\s?[IVXLC]{{1,9}}\.|{MONTHLY}[.\s])"
        rf"|{volume}\s?{_NUMBER},\s{issue},?\s|{_VOLUME_BEHIND}"
        # the year behind the pages: "n. 4, p. 143-171, 1995"
        rf"|(?:{issue}|{volume}\s?{_NUMBER}),\s(?:{pattern('page', codes)})\s?\d+[-–]\d+,\s(?:[^\d,;]{{3,16}}\s)?{YEAR}"
    )


def _journals(scan: Scan) -> list[Span]:
    """Volume, issue and year of journals; behind the imprint of a set they are its volume's: "12 vols (Oxford, 1906–58), III (1913)"."""
    shape = _journal(scan.codes) if scan.says("issue", "volume") else _NUMBERED if _BRACKETED_YEAR.search(scan.masked) else None
    closed = {i.span.end + 2 for i in scan.imprints if i.place}
    return [span for span in spans(shape, scan) if span.start not in closed] if shape else []


_IN_NEWSPAPER = late_pattern(r"//\s[^;/]{3,90}[.,]\s(?:[–—]\s)?$")


@cache
def _in_paper(codes: Codes) -> re.Pattern[str]:
    name = r"[^\W\d_a-zà-ÿа-џґ][^;:/.()\d␟]{1,60}?"
    number = r"(?:(?:n[°º]|no\.|[Nn]r\.?)\s?\d{1,6},\s)?"
    on = r"(?:,\s|\s(?:vom|v\.|of|du|del|dell[’']|z\sdnia|z|ze\sdne|de)\s?)"
    return long_pattern(rf"(?:(?<!\d),\s(?:{pattern('in_', codes)}):?\s|␟[”»“\"’],?\s){name}{on}{number}(?:[^\W\d_]{{4,10}},?\s)?$|␟[”»\"’]\.\s{name}\.\s$")


def _dated_parts(scan: Scan) -> list[Span]:
    """The day of a newspaper: "// Последние новости (Париж). 1930. 12 января", "in: FAZ vom 12. März 1938"."""
    days = [d.span for d in scan.dates if len(d.date.edtf) == 10]
    shapes = (*((_IN_NEWSPAPER,) if "/" in scan.words else ()), _in_paper(scan.codes)) if days else ()
    return [day for day in days if any(shape.search(scan.masked, max(0, day.start - 100), day.start) for shape in shapes)]


def spans(shape: re.Pattern[str], scan: Scan) -> list[Span]:
    """Where a shape stands in a note, its quotations masked."""
    return [Span(*found.span()) for found in shape.finditer(scan.masked)]


_HOUSES = HOUSES.replace("?P<publisher>", "?:")


@cache
def _bare_imprint() -> re.Pattern[str]:
    known = places.pattern()
    return long_pattern(rf"(?<=[\s,.(])(?:{known}(?:\s?[/;,–-]\s?|\s(?:and|und|et|i|y|e)\s)?){{1,7}}(?<![\s/;,–-])(?:\s?:\s{_HOUSES}|\s?[:,]\s[^\W\d_][^,:;()␟]{{1,50}}(?:\s\((?=[«„“\"]|[Cc]oll)[^()\d]{{3,90}}(?:\s\d{{1,4}})?\))?)?,?\s(?:{EDITION_BEFORE}\s?)?{YEAR}(?!\d)(?<![-–]\d\d\d\d)(?!\s?[-–]\s?\d)")


def printed(scan: Scan) -> list[Span]:
    """Towns with their publishers and years: whole imprints in no brackets, wherever they stand."""
    return scan.once("printed", lambda: spans(_bare_imprint(), scan)) if scan.has(places.cues_of_places()) else []


def printed_in(scan: Scan, said: Span) -> bool:
    """Whether one stands within words."""
    return any(said.start < core.start and core.end < said.end for core in printed(scan))


_OF_MONTH = late_pattern(r"[:,]\s(?P<month>[^\W\d_]+)\.?\s\d{4}$")


def _printed(scan: Scan) -> list[Span]:
    """Towns with a publisher and a year; "Bericht der Stapostelle Dortmund, Juni 1935" was written in a month."""
    found = spans(_bare_imprint(), scan)
    return [span for span in found if not ((of := _OF_MONTH.search(scan.masked, *span)) and of["month"].lower() in words("months"))]


@cache
def _thesis(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?<=[,.:(]\s)(?:[^\W\d_]{{2,12}}\.?\s)?{pattern('thesis', codes)}(?:[^;()␟]|\s\([^()]{{2,60}}\)){{0,90}}?(?<![-–\d]){YEAR}(?!\d)")


@cache
def _dated_thesis(codes: Codes) -> re.Pattern[str]:
    """"2006. 250 f. Tese (Doutorado em História) – Universidade, Town, 2006": the year before the kind, and once more at the end."""
    return long_pattern(rf"(?<=[,.]\s){YEAR}\.\s(?:\d{{1,4}}\s?(?:f|fl|fls|p|h)\.\s)?{pattern('thesis', codes)}(?:(?:[^;()␟]|\s\([^()]{{2,60}}\)){{0,160}}?(?<![-–\d]){YEAR}(?!\d))?")


def cores_of(scan: Scan) -> list[Span]:
    """What speaks for a reference by its form, outside titles."""
    return [core for core in _without_titles(scan, _all_cores(scan)) if not meets(scan.italics, *core)]


def _all_cores(scan: Scan) -> list[Span]:
    """What each of ``_SEEKS`` finds; where two meet, what was sought first stays."""
    cores = _signature_groups(scan)
    for seek in _SEEKS:
        if found := [*seek(scan)]:
            cores += apart(found, cores)
    return cores


def _with_places(scan: Scan) -> Iterable[Span]:
    return (i.span for i in scan.imprints if i.place)


def _printed_in_two(scan: Scan) -> Iterable[Span]:
    """Imprints with a semicolon of their own."""
    return (c for c in _all_printed(scan) if ";" in c.of(scan.masked)) if ";" in scan.masked else ()


def _all_printed(scan: Scan) -> Iterable[Span]:
    return _printed(scan) if scan.has(places.cues_of_places()) else ()


def _law_reviews(scan: Scan) -> Iterable[Span]:
    return law_reviews.numbers(scan) if "(" in scan.words else ()


def _american_books(scan: Scan) -> Iterable[Span]:
    return american_imprints.numbers(scan) if "(" in scan.words else ()


def _law_periodicals(scan: Scan) -> Iterable[Span]:
    return law_periodicals.cores(scan) if scan.has(_LAW) else ()


def _years(scan: Scan) -> Iterable[Span]:
    """Years that stand for an imprint: nobody's lifetime, no part of a title."""
    starts = {i.span.start for i in scan.imprints if i.place}
    for span in (i.span for i in scan.imprints if not i.place):
        # "(1914–1922) (Moscow: …)" belongs to the title
        behind_number = scan.masked[span.start - 2 : span.start - 1].isdigit()
        if span.end + 1 not in starts and not behind_number and not _LIFETIME.match(scan.masked, span.start):
            yield span


def _dated_theses(scan: Scan) -> Iterable[Span]:
    return spans(_dated_thesis(scan.codes), scan) if scan.says("thesis") else ()


def _theses(scan: Scan) -> Iterable[Span]:
    return spans(_thesis(scan.codes), scan) if scan.says("thesis") else ()


def _shaped(cues: frozenset[str], shape: re.Pattern[str]) -> _Seek:
    """Seeks what has a shape, in notes with one of the words for it."""
    return lambda scan: spans(shape, scan) if scan.has(cues) else ()


_SEEKS: tuple[_Seek, ...] = (
    _with_places,
    _printed_in_two,
    _law_reviews,
    _american_books,
    _law_periodicals,
    _journals,
    _dated_parts,
    _years,
    _dated_theses,
    _all_printed,
    _theses,
    works_of_reference,
    _shaped(CUES, SESSION),
    _shaped(papers.CUES, papers.PAPER),
    _shaped(official_reports.CUES, official_reports.OFFICIAL),
    _shaped(presented.CUES, presented.PRESENTED),
)


def _without_titles(scan: Scan, cores: list[Span]) -> list[Span]:
    """A bare place and year before an imprint in brackets belong to the title ("Moscow, 1937 … (Cambridge: Polity, 2012)")."""
    bracketed = [i.span for i in scan.imprints if i.place]
    signed = Cover((span.start, s.end) for s, span in zip(scan.signatures, scan.signed, strict=True))
    bare = {c for c in cores if scan.masked[c.start] not in "([" and not signed.holds(c.start)}
    cores = [c for c in cores if c not in bare or not _is_told_of(scan, bare, c)]
    return [c for c in cores if c not in bare or not any(";" not in scan.masked[c.end : b.start] and not between(scan.signals, c.end, b.start) for b in _behind(bracketed, c.end))]


def _is_told_of(scan: Scan, bare: Iterable[Span], core: Span) -> bool:
    """Whether an imprint follows right behind a place and year, which are the title's then: "La Commune de Paris 1871, Paris 2014"."""
    return scan.masked[core.end : core.end + 2] == ", " and any(b.start == core.end + 2 for b in bare)


def _behind(bracketed: list[Span], at: int) -> list[Span]:
    """Those that begin not far behind a place."""
    low = bisect_left(bracketed, (at + 1,))
    return bracketed[low : bisect_left(bracketed, (at + 120,), low)]


# "(1492–1830)" is what a title tells of, not when a book was printed
_LIFETIME = late_pattern(r"[(\[](?:1[0-9]|20)\d\d\s?[-–]\s?(?:1[0-9]|20)\d\d[)\]]")


def apart(spans: Iterable[Span], others: Sequence[Span]) -> list[Span]:
    """Those of the spans that overlap none of the others."""
    cover = Cover(others)
    return [span for span in spans if not cover.meets(*span)]


def _signature_groups(scan: Scan) -> list[Span]:
    """Files listed one after the other are one core."""
    groups: list[Span] = []
    years = {i.span.start: i.span.end for i in scan.imprints if not i.place}
    for signature, (start, _) in zip(scan.signatures, scan.signed, strict=True):
        end = signature.end
        span = Span(start, years.get(end) or years.get(end + 1) or end)
        gap = scan.masked[groups[-1].end : span.start] if groups else ""
        if groups and signature.carried and ";" not in gap:
            groups[-1] = Span(groups[-1].start, span.end)
        else:
            groups.append(span)
    return groups
