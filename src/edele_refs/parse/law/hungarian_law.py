"""Hungarian acts by their year and number: "1868. évi XLIV. tc. a nemzetiségi egyenjogúság tárgyában"."""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

HUNGARIAN_CUES = "évi tc tcz rendelet rendelete rendeletet törvénycikk törvény"
"""Words of which a note has one where such an act is cited."""
_ACT = r"(?:t\.?\s?-?\s?cz?\.|tcz?\.|törvénycikk(?:e|ely|elye)?(?!\w)|tv\.|törvény(?:e|ek)?(?!\w)|tvr\.|törvényerejű\srendelet(?!\w))"
_NUMBERED = (
    rf"(?P<year>1\d\d\d|20\d\d)(?:\.\sévi\s|\.?:\s?)(?P<number>[IVXLCDM]{{1,9}}|\d{{1,3}})\.?(?:\ssz(?:ámú|\.))?\s{_ACT}"
    r"|(?P<decree>\d{1,3}(?:[.\s]?\d{3})?/(?P<of>19\d\d|20\d\d)\.?(?:\s\([^()]{2,14}\))?(?:\s(?:[A-ZÁÉÖŐÚÜ]{1,3}\.\s?){1,4}|\s[A-Z][A-Za-z]{1,4}\s))\s?(?:sz(?:ámú|\.)\s)?(?:korm(?:ány|\.)\s?)?r(?:endelet(?:e|et)?(?!\w)|\.)"
)
_ABOUT = r"(?:,?\s(?:A|a|Az|az)\s[^;()§]{6,140}?(?:tárgyában|ról|ről|szóló|iránt|érdekében|Alkotmánya|javításáról)(?=[;.,)]|$))?"
_ACTS = late_pattern(rf"(?<![\w./])(?P<title>(?:{_NUMBERED}){_ABOUT})(?:,?\s(?P<place>\d{{1,4}}(?:[–-]\d{{1,4}})?\.\s?(?:§|cikk(?:ely)?(?!\w))(?:-[a-z]{{2,3}})?))?")


def find_hungarian_acts(scan: Scan) -> Iterator[Draft]:
    """An act or decree by the year and its number in it, where a reference begins."""
    for found in _ACTS.finditer(scan.masked):
        if not scan.begins_at(found.start()):
            continue
        draft = Draft(scan, *found.span(), type="legislation")
        draft.put("title", Span(*found.span("title")), found["title"])
        draft.put("number", Span(*found.span("number" if found["number"] else "decree")))
        draft.put("issued", Span(*found.span("year" if found["year"] else "of")))
        draft.locator = Span(*found.span("place")) if found["place"] else None
        yield draft
