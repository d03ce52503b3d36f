"""What stands behind a title: read from a reference's end towards its beginning.

Each peeler looks at the end of what is left, takes one element off, puts its values
into the draft and says where the rest ends. What no peeler takes is author and title.
"""

from __future__ import annotations

from functools import cache, lru_cache

from edele_refs.languages import Codes
from edele_refs.parse.draft import Draft
from edele_refs.parse.peelers.dates import peel_date, peel_dated_bracket, peel_year
from edele_refs.parse.peelers.imprints import (
    peel_bare_imprint,
    peel_bracketed_imprint,
    peel_first_edition,
    peel_house,
    peel_reprint,
    peel_yearless_imprint,
)
from edele_refs.parse.peelers.kinds import (
    peel_bracketed_thesis,
    peel_called,
    peel_hereafter,
    peel_medium,
    peel_status,
    peel_thesis,
    peel_translated,
)
from edele_refs.parse.peelers.numbers import (
    peel_issue,
    peel_issue_behind_year,
    peel_number,
    peel_roman_volumes,
    peel_titled_volume,
    peel_volume,
    peel_volumes,
)
from edele_refs.parse.peelers.peeler import Peeler
from edele_refs.parse.peelers.people import peel_people
from edele_refs.parse.peelers.places import peel_document_number, peel_place
from edele_refs.parse.peelers.series import peel_collection, peel_edition, peel_series
from edele_refs.parse.peelers.web import peel_accessed, peel_isbn, peel_url
from edele_refs.parse.scan import Scan


def peel(draft: Draft, start: int, end: int, peelers: tuple[Peeler, ...] | None = None) -> int:
    """Take off all that follows the title between ``start`` and ``end``; the title's end."""
    some = _useful(peelers or PEELERS, draft.scan)
    taken: int | None = end
    while taken is not None:
        end = _stripped(draft, start, taken)
        last, taken = draft.scan.masked[end - 1 : end], None
        for peeler in some:
            if (not peeler.ends or last in peeler.ends) and (taken := peeler.take(draft, start, end)) is not None:
                break
        if taken is not None and taken >= end:
            break
    return end


def _useful(peelers: tuple[Peeler, ...], scan: Scan) -> tuple[Peeler, ...]:
    """Those whose words stand in the note."""
    return _chosen(peelers, scan.words & _all_words(peelers, scan.codes), scan.codes)


@cache
def _all_words(peelers: tuple[Peeler, ...], codes: Codes) -> frozenset[str]:
    return frozenset().union(*(peeler.words(codes) for peeler in peelers))


@lru_cache(maxsize=4096)
def _chosen(peelers: tuple[Peeler, ...], said: frozenset[str], codes: Codes) -> tuple[Peeler, ...]:
    return tuple(p for p in peelers if not (needed := p.words(codes)) or not needed.isdisjoint(said))


def _stripped(draft: Draft, start: int, end: int) -> int:
    text = draft.scan.text
    while end > start and text[end - 1] in " \t\n,;:.–—-":
        end -= 1
    return end


_ACCESSED = Peeler(peel_accessed, keys=("accessed",))
_URL = Peeler(peel_url)
_HEREAFTER = Peeler(peel_hereafter, keys=("hereafter",))
_IMPRINT = Peeler(peel_bracketed_imprint, ends=")]")
_DATED_BRACKET = Peeler(peel_dated_bracket, ends=")]")
_PEOPLE = Peeler(peel_people, keys=("editor", "translator"), others="/")
_EDITION = Peeler(peel_edition, keys=("edition",), others="изд wyd aufl")
_PLACE = Peeler(peel_place)
_DATE = Peeler(peel_date)

PEELERS = (
    _ACCESSED,
    _URL,
    Peeler(peel_isbn, others="isbn"),
    _HEREAFTER,
    Peeler(peel_called, ends=")"),
    Peeler(peel_bracketed_thesis, keys=("thesis",), ends=")"),
    Peeler(peel_thesis, keys=("thesis",)),
    Peeler(peel_first_edition, ends=")]"),
    Peeler(peel_reprint, others="nd ndr nachdr neudr neudruck reprint repr rist réimpr переизд"),
    Peeler(peel_medium, ends="]"),
    _IMPRINT,
    _DATED_BRACKET,
    Peeler(peel_series, ends=")]"),
    Peeler(peel_issue_behind_year),
    Peeler(peel_status, keys=("forthcoming",)),
    _PEOPLE,
    Peeler(peel_translated, others="trad пер engl dt"),
    _EDITION,
    Peeler(peel_volumes, others="vol vols volumes bde bände тт томах томов т tomes voll tomy tt t tomos"),
    Peeler(peel_titled_volume, keys=("volume",)),
    Peeler(peel_document_number, ends="0123456789"),
    _PLACE,
    Peeler(peel_collection, others="coll col серия reihe collana serie series série ser"),
    Peeler(peel_issue, keys=("issue",), others="h heft fasc"),
    Peeler(peel_volume, keys=("volume",), others="jg jahrgang an année"),
    Peeler(peel_bare_imprint),
    Peeler(peel_yearless_imprint),
    Peeler(peel_house),
    Peeler(peel_number),
    Peeler(peel_roman_volumes),
    _DATE,
    Peeler(peel_year),
)
"""The order matters where two could read the same end: the more certain comes first."""

BEHIND_PEELERS = (_ACCESSED, _URL, _HEREAFTER, _DATED_BRACKET, _IMPRINT, _DATE, _PLACE)
"""What may stand behind a signature."""

PART_PEELERS = (_DATED_BRACKET, _EDITION, _PEOPLE, _DATE)
"""What may stand behind the title of a part of a book."""

RECORD_PEELERS = (_ACCESSED, _URL, _HEREAFTER, _DATED_BRACKET, _IMPRINT, _DATE)
"""What may stand behind the title of a record or of a reprinted document; its numbers are its own."""
