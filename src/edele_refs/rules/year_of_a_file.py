"""P124."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeVar

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import place_of
from edele_refs.rules._once import once
from edele_refs.rules._paths import Path, paths, stands_behind
from edele_refs.rules._records import (
    Record,
    records,
    short_name,
    siglum,
)
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._said_days import days_in
from edele_refs.rules._slips import turned
from edele_refs.values import Date

_T = TypeVar("_T")
DAYS = frozenset({"document", "personal_communication", "article-newspaper", "legislation"})
ENOUGH, AROUND, CENTURIES = 2, 50, 200
APART, ALONE = 120, 400
"""Years between a record's and all others in the notes; so many that any digit of it may be wrong."""
YEAR = late_pattern(r"(?<![\d.,/-])(?:1[0-9]|20)\d\d(?![\d/])")
LONG = 3
"""Digits of the number of a file whose neighbour is told by it."""
HUNDRED = 100
NEAR = 5
"""Years that the other records of the file lie from each other at most."""
FAR = 8
"""Years by which the odd one lies beside them at least."""


@rule("P124")
def year_of_a_file(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A record’s year has two digits turned round against others of its file or archive: 1851 among 1815.

    Help: look the date up in the record.

    Bad:
        1. Stewart to Castlereagh, 13 January 1815, TNA, FO 139/26, fol. 4.
        2. Stewart to Castlereagh, 2 February 1851, TNA, FO 139/26, fol. 9.
    Bad:
        1. Lettre du gouverneur au ministre, 4 mai 1766, ANOM, C9A 133, fol. 12.
        2. Mémoire sur la culture du café, 12 mars 1785, ANOM, F3 92, fol. 203.
        3. Lettre de Larnage au ministre, 28 juin 1473, ANOM, C9A 62, fol. 44.
    Bad:
        1. Carta de Mendizábal al intendente, 4 de marzo de 1386, AHN, Hacienda, leg. 1452, f. 44.
        2. Gaceta de Madrid, 21 de febrero de 1836, p. 1.
    Bad:
        1. AVA, Ministerium des Innern, Karton 812, Zl. 4417/1871.
        2. AVA, Ministerium des Innern, Karton 812, Zl. 5120/1817.
        3. AVA, Ministerium des Innern, Karton 813, Zl. 201/1872.
    Bad:
        1. Archivo General de Indias (en adelante AGI), México, leg. 1370, carta del virrey, 26 de noviembre de 1785.
        2. AGI, México, leg. 1370, informe de la Audiencia, 4 de febrero de 1876.
    Bad:
        1. TNA, MH 12/9247, clerk to the Local Government Board, 2 August 1876.
        2. TNA, MH 12/9247, guardians to the Local Government Board, 4 September 1976.
    Bad:
        1. Archives nationales (désormais AN), O1 2040B, lettre de Mesmyn, 4 juin 1683.
        2. Ibid., lettre du 9 juillet 1638.
    Good:
        1. Stewart to Castlereagh, 13 January 1815, TNA, FO 139/26, fol. 4.
        2. Stewart to Castlereagh, 2 February 1816, TNA, FO 139/26, fol. 9.
    """
    said: set[Place] = set()
    for found in (_of_a_file, _of_an_archive, _in_signatures, _of_an_ibid, _away, _of_the_document):
        for place, words in found(reading):
            if place not in said:
                said.add(place)
                yield place, words


def _of_an_ibid(reading: Reading) -> Iterator[tuple[Place, str]]:
    """An “ibid.” with a day of its own, whose year has two digits turned round, or another century, against the record before."""
    for ibid in reading.of_kind("ibid"):
        meant, text = reading.antecedent(ibid), reading.notes[ibid.at.note].text
        here, there = _years_in(ibid.locator), _year_of(meant) if meant and "archive" in meant.item else 0
        if len(here) == 1 and there and abs(here[0] - there) > FAR and (turned(str(here[0]), str(there)) or _century(here[0], (there,))) and (at := text.find(str(here[0]), *ibid.span)) >= 0:
            yield Place(ibid.at.note, Span(at, at + 4)), f"the year is {here[0]} here, but {there} in the record that it goes on from"


def _years_in(locator: str | None) -> list[int]:
    """The years of the days in what an “ibid.” goes on with."""
    return [int(year) for year in YEAR.findall(locator or "")] if days_in(locator or "") else []


def _of_a_file(reading: Reading) -> Iterator[tuple[Place, str]]:
    """A year far from those of the other records of its file, or of two of its fonds, and near them when two digits are turned."""
    files: dict[tuple[str, ...], list[tuple[int, Path]]] = defaultdict(list)
    for path in (p for p in paths(reading) if p.year and p.numbers):
        files[*path.fonds, *path.numbers].append((int(path.year), path))
        files[path.fonds].append((int(path.year), path))
        if len(path.numbers[-1]) >= LONG:
            for last in (int(path.numbers[-1]), int(path.numbers[-1]) + 1):
                files[*path.fonds, *path.numbers[:-1], f"{last}+"].append((int(path.year), path))
    told: set[str] = set()
    for key, found in files.items():
        by_year = _first_by_year(found)
        for year, odd in by_year.items() if len(by_year) > 1 else ():
            others = by_year.keys() - {year}
            low, high, once = min(others), max(others), sum(y == year for y, _ in found) == 1
            later = len(found) > ENOUGH or (key != odd.fonds and stands_behind(odd, by_year[low], reading) > 0)
            if odd.note not in told and once and later and high - low <= NEAR * 2 and not low - FAR <= year <= high + FAR and (_century(year, others) or any(turned(str(y), str(year)) for y in (range(low, high + 1) if key == odd.fonds else range(low - NEAR, high + NEAR + 1)))):
                told.add(odd.note)
                text = reading.notes[odd.note].text
                span = place_of(odd.citation, "issued", text)
                yield Place(odd.note, span or odd.citation.span), f"the year is {year} here, but {low} in note {by_year[low].note}, of the same {'fonds' if key == odd.fonds else 'file'}"


def _century(year: int, others: Iterable[int]) -> bool:
    """Whether another digit for the century alone makes it one of the other years: 1976 for 1876."""
    return any(abs(year - other) % HUNDRED == 0 for other in others)


def _in_signatures(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The year of a file, behind its number, with two digits turned against all others of its fonds: "Zl. 5120/1817"."""
    dated: dict[tuple[str, str], list[tuple[int, Record]]] = defaultdict(list)
    for record in records(reading):
        if found := FILED.search(record.signature):
            dated[record.archive, record.citation.item.text("archive_collection")].append((int(found["year"]), record))
    for files in dated.values():
        by_year = _first_by_year(files)
        for year, record in by_year.items() if len(files) > ENOUGH else ():
            others = by_year.keys() - {year}
            if others and max(others) - min(others) <= FAR and min(abs(year - y) for y in others) > FAR and sum(y == year for y, _ in files) == 1 and any(turned(str(y), str(year)) for y in others):
                yield Place(record.note, Span(record.span.end - 4, record.span.end)), f"the file is of {year} here, but the others of its fonds are of {min(others)} and later"


FILED = late_pattern(r"\d/(?P<year>1[5-9]\d\d|20\d\d)$")


def _of_an_archive(reading: Reading) -> Iterator[tuple[Place, str]]:
    """A year two centuries off the records of its archive, that lies among them when two digits are turned."""
    dated: dict[str, list[tuple[int, Record]]] = defaultdict(list)
    for record in records(reading):
        issued = record.citation.item.get("issued")
        if isinstance(issued, Date) and issued.edtf[:4].isdigit():
            dated[record.archive].append((int(issued.edtf[:4]), record))
    for found in dated.values():
        by_year = _first_by_year(found)
        for year, record in by_year.items() if len(found) > ENOUGH else ():
            others = by_year.keys() - {year}
            low, high = min(others, default=year), max(others, default=year)
            if not low - CENTURIES <= year <= high + CENTURIES and sum(y == year for y, _ in found) == 1 and any(turned(str(n), str(year)) for n in range(low - AROUND, high + AROUND)):
                span = place_of(record.citation, "issued", reading.notes[record.note].text)
                yield Place(record.note, span or record.span), f"the year is {year} here, but {low if low == high else f'{low} to {high}'} in the archive’s other records"


def _first_by_year(found: Iterable[tuple[int, _T]]) -> dict[int, _T]:
    first: dict[int, _T] = {}
    for year, what in found:
        first.setdefault(year, what)
    return first


def _of_the_document(reading: Reading) -> Iterator[tuple[Place, str]]:
    """A record's year that is far from all years in the notes, and among them but for a slip: 1386 and 1836."""
    for citation in reading.of_kind("full"):
        year = (_year_of(citation) or _year_in_title(citation)) if "archive" in citation.item and citation.item.get("type") in DAYS else 0
        if not year:
            continue
        told = _others_told(reading, year)
        far = min((abs(year - other) for other in (*_beside(told, year), *_imprints(reading))), default=0)
        if far < ALONE and _dated_of_one_archive(citation, reading):
            continue
        slip = turned if far < ALONE else _one_digit
        among = range(told[0] - NEAR, told[-1] + NEAR + 1) if told and far >= APART else ()
        if meant := next((other for other in among if slip(str(year), str(other))), None):
            span = place_of(citation, "issued", reading.notes[citation.at.note].text)
            yield Place(citation.at.note, span or citation.span), f"the year is {year} here, and all others lie between {told[0]} and {told[-1]} ({meant}?)"


def _year_in_title(citation: Citation) -> int:
    """The year of a day in what a record is called, before those of which dates are read there: "List, 5 V 1391"."""
    found = EARLY_DAY.search(citation.item.text("title"))
    return int(found["year"]) if found and "issued" not in citation.item else 0


EARLY_DAY = late_pattern(r"(?<![\w.])\d{1,2}\s(?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})\s(?P<year>1[0-4]\d\d)$")


def _away(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The one record or newspaper with a day that is decades from nearly all years that records and titles tell of, and among them when two digits are turned: 1952 among 1921 to 1928."""
    if len(_years_told(reading)) <= SEVERAL:
        return
    for citation in (c for c in reading.of_kind("full") if c.item.get("type") in DAYS and ("archive" in c.item or "title" not in c.item) and len(c.item.text("issued")) == DAY):
        year = _year_of(citation)
        told = _others_told(reading, year)
        low, high = told[len(told) // TENTH], told[-1 - len(told) // TENTH]
        meant = next((y for y in range(low, high + 1) if turned(str(y), str(year))), None) if high - low <= LIFETIME else None
        if meant and not low - DECADES < year < high + DECADES and not any(abs(year - y) <= TENTH for y in _beside(told, year)):
            span = place_of(citation, "issued", reading.notes[citation.at.note].text)
            yield Place(citation.at.note, span or citation.span), f"the year is {year} here, and nearly all others lie between {low} and {high} ({meant}?)"


DAY, SEVERAL, DECADES, TENTH, LIFETIME = 10, 5, 25, 10, 50
"""Characters of a day; different years that others tell of; years between these and one that is surely another; one of so many may lie apart."""


def _year_of(citation: Citation) -> int:
    issued = citation.item.get("issued")
    return int(issued.edtf[:4]) if isinstance(issued, Date) and issued.edtf[:4].isdigit() else 0


@once
def _years_told(reading: Reading) -> Counter[int]:
    """How often each year stands in the notes as that of a record or newspaper, or in a title."""
    found = Counter(_year_of(c) for c in reading.of_kind("full") if c.item.get("type") in DAYS)
    found += Counter(year for ibid in reading.of_kind("ibid") for year in _years_in(ibid.locator))
    return found + Counter(int(year) for c in reading.of_kind("full") for year in YEAR.findall(c.item.text("title"))) - Counter({0: found[0]})


def _others_told(reading: Reading, year: int) -> list[int]:
    """All years told but for one mention of this one, in order; a year that comes again is not sorted out again."""
    others = _sorted_by_year(reading)
    if year not in others:
        others[year] = sorted((_years_told(reading) - Counter((year,))).elements())
    return others[year]


def _beside(years: list[int], year: int) -> list[int]:
    """Of sorted years those right beside one."""
    at = bisect_left(years, year)
    return years[max(0, at - 1) : at + 1]


@once
def _sorted_by_year(reading: Reading) -> dict[int, list[int]]:
    return {}


@once
def _imprints(reading: Reading) -> frozenset[int]:
    """The years of printed works."""
    return frozenset(_year_of(c) for c in reading.of_kind("full") if c.item.get("type") not in DAYS) - {0}


def _one_digit(one: str, other: str) -> bool:
    """Whether one digit is another, or two are turned."""
    return turned(one, other) or sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _dated_of_one_archive(citation: Citation, reading: Reading) -> bool:
    """Whether other records of the archive have a day, which tell more than those of others."""
    archive = siglum(short_name(citation.item))
    return any(r.archive == archive and r.citation is not citation and "issued" in r.citation.item for r in records(reading))

