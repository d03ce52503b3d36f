"""Works in brackets behind those who wrote them: "Teodor Shanin (The Awkward Class, Oxford 1972)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import houses, places
from edele_refs.parse.evidence import finite_words
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.prose.persons import is_inflected, is_named, persons
from edele_refs.parse.prose.says import writes
from edele_refs.parse.scan import Scan
from edele_refs.parse.unpublished.letters import is_office

_REACH, _FEW = 200, 3


def is_somebodys_work(scan: Scan, inner: Span) -> bool:
    """Whether a bracket holds a work of whom the sentence has just named."""
    found = _WORK.fullmatch(scan.masked, *inner)
    if _is_housed(scan, inner):
        return True
    if found is None or _leading().match(scan.masked[inner.start : inner.end].lower()):
        return False  # "(Za zemlju, za wolju, San Francisco 1980)": its first word would be taken for one that leads to a source
    named, printed = _is_place(found["place"]), any(_is_place(said) for said in (found["place"], found["house"]) if said)
    if (" " not in found["title"] and not (named and found["house"])) or (is_office(found["title"]) and not _SUBTITLE.search(found["title"])) or _offices(scan.codes).match(found["title"]):
        return False  # "According to Hans Schmidt (Leiter des Museums, Hemer, 2015)"
    if named and not _quoted_before(scan, inner) and (_is_imprinted(found) or _is_foreign(scan, found["title"])):
        return True
    low = max((m.end() for m in _STOPS.finditer(scan.masked, max(0, inner.start - _REACH), inner.start)), default=max(0, inner.start - _REACH))
    people = persons(scan, low, inner.start - 1)
    if people and houses.is_called_house(found["place"]) and not places.is_place(found["place"]) and not finite_words(found["title"]):
        return True  # "Meinhard Stark hat über hundert Frauen befragt (Frauen im Gulag, Hanser 2003)"
    said = writes(scan.codes).search(scan.masked, low, inner.start) or _printed(scan.codes).search(scan.masked, low, inner.start)
    if people and people[-1].end == inner.start - 2:
        if named and found["page"] and _is_called(people[-1].of(scan.text)):
            return True  # "С. Н. Семанов (Ликвидация мятежа 1921 года. М., 1973. С. 182) называет"
        after = _according(scan.codes).search(scan.masked, low, people[-1].start) is not None
        if named and found["house"] and (after or _is_called(people[-1].of(scan.text)) or _says(scan.codes).match(scan.masked, inner.end)):
            return True  # "Raoul Pupo e Roberto Spazzali (Foibe, Milano, Bruno Mondadori, 2003) distinguono due fasi"
        if not after and not _is_called(people[-1].of(scan.text)):
            return False
        told = after or (said is not None and said.end() + _LITTLE > _first(scan, people).start) or any(inner.start - 60 < signal.end < inner.start for signal in scan.signals)
        # "Ivan Petrov (Hero of the Soviet Union, Moscow 1943) told his men": a work has a house or a subtitle
        if not told and (found["house"] or _SUBTITLE.search(found["title"])):
            told = _says(scan.codes).match(scan.masked, inner.end) is not None
        return told and (printed or found["title"].count(" ") >= _FEW)
    return printed and said is not None and found["title"].count(" ") >= _FEW and (bool(people) or _NAME_BEFORE.search(scan.masked, low, inner.start) is not None)


def _first(scan: Scan, people: Sequence[Span]) -> Span:
    """The first of those who are named with the last: "Franco Bertolli e Umberto Colombo"."""
    first = people[-1]
    for person in reversed(people[:-1]):
        if not _and(scan.codes).fullmatch(scan.masked, person.end, first.start):
            break
        first = person
    return first


_LITTLE = 5
"""Characters of "by" between a verb and a name."""


@cache
def _and(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",?\s(?:{pattern('and_', codes)})\s|,\s")


def _is_imprinted(found: re.Match[str]) -> bool:
    """Whether a long title has a whole imprint with a known house, or a town behind a stop: then it is a work, whoever is named before it."""
    words = found["title"].count(" ")
    return words >= _FEW and (houses.is_called_house(found["house"] or "") if found["mark"] == "," else words > _FEW)


def _is_housed(scan: Scan, inner: Span) -> bool:
    """Whether somebody is named right before a bracket of a title, a known house and the year: "par Alain Prévost (Paysan français, Seuil, 1966)"."""
    found = _HOUSED.fullmatch(scan.masked, *inner)
    named = persons(scan, max(0, inner.start - _NEAR), inner.start - 1)[-1:] if found else []
    if found is None or not named or named[0].end != inner.start - 2 or not _is_called(named[0].of(scan.text)):
        return False
    parts = found["said"].split(", ")
    cut = next((n for n in (1, 2) if len(parts) > n and houses.is_called_house(", ".join(parts[-n:]))), None)
    title = ", ".join(parts[:-cut]) if cut else ""
    return " " in title and not _LISTED.search(title) and not places.is_place(title) and not is_office(title)


_NEAR = 60
_LISTED = late_pattern(r",\s[^\W\d_a-zß-ÿа-џ]")
"""A comma before a capital: a note would take what follows for a town."""
_HOUSED = late_pattern(rf"(?P<said>[^\W\d_a-zß-ÿа-џ][^;:()␟\d]{{8,120}}),\s{YEAR}(?:,\s[^\W\d_]{{1,4}}\.?\s\d[\d–-]*)?")


def _is_foreign(scan: Scan, title: str) -> bool:
    """Whether a title stands in Latin letters within a text in Cyrillic ones: "у Йорга Ганценмюллера (Das belagerte Leningrad. Paderborn, 2005)"."""
    return _LATIN.match(title) is not None and _CYRILLIC.search(scan.masked) is not None


_LATIN, _CYRILLIC = late_pattern(r"[A-Z][A-Za-zÀ-ÿ]*\s[A-Za-zÀ-ÿ]{2}"), late_pattern(r"[а-я]{3}\s[а-я]{3}")


def _quoted_before(scan: Scan, inner: Span) -> bool:
    """Whether a title in quotation marks stands before the bracket, which is then its imprint."""
    return scan.quote_closed_at(inner.start - 3) is not None


def _is_called(person: str) -> bool:
    return is_named(person) or is_inflected(person.split()[0])


def _is_place(said: str) -> bool:
    return bool(places.is_place(said) or houses.is_called_house(said))


_SUBTITLE = late_pattern(r"[.:]\s[^\W\d_a-zß-ÿа-џ]")
_NAME_BEFORE = late_pattern(r"\s[^\W\d_a-zß-ÿа-џ][^\W\d_]+\s\($")
_WORK = late_pattern(
    rf"(?P<title>(?:\d{{1,3}}\s[^\W\d_]|[^\W\d_a-zß-ÿа-џ])[^;␟]{{2,200}}?)(?P<mark>[,.])\s(?P<place>[^\W\d_a-zß-ÿа-џ][^\d,;:.]{{0,30}}?\.?)(?:[:,]\s(?P<house>[^;:,\d]{{2,40}}?))?,?\s{YEAR}(?P<page>[,.]\s[^\W\d_]{{1,4}}\.?\s\d[\d–-]*(?:\sff?\.)?)?(?:,\s\d{{1,2}}\s[^\W\d_]{{2,5}}\.?)?"
)
_STOPS = late_pattern(r";\s|[^\W\d_]{3}[.!?]\s(?=[^\W\d_a-zß-ÿ])")


@cache
def _offices(codes: Codes) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern('office', codes)})(?!\w)(?!.*[.:]\s)", re.I)


@cache
def _printed(codes: Codes) -> re.Pattern[str]:
    """"edito da Franco Bertolli", "wydał Jan Kowalski"."""
    return long_pattern(rf"(?<!\w)(?:{pattern('appeared', codes)})\s")


@cache
def _leading() -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('see')}|{pattern('citing')}|{pattern('opening')})\s")


@cache
def _according(codes: Codes) -> re.Pattern[str]:
    """What leads to whom it is told after, with others named before or what they are: "Según Enrique Zafra, Rosalía Crego y "."""
    return long_pattern(rf"(?:{pattern('according', codes)})[\s’'](?:[\w’'-]+,?[\s’']){{0,8}}$")


@cache
def _says(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"\),?\s(?:[^\W\d_]{{1,8}}\s){{0,2}}(?:{pattern('writes', codes)})")
