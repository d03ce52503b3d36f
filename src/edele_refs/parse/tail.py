"""What stands behind a title: read from a reference's end towards its beginning.

Each peeler looks at the end of what is left, takes one element off, puts its values
into the draft and says where the rest ends. What no peeler takes is author and title.
"""

from __future__ import annotations

from collections.abc import Callable

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
from edele_refs.parse.peelers.people import peel_people
from edele_refs.parse.peelers.places import peel_document_number, peel_place
from edele_refs.parse.peelers.series import peel_collection, peel_edition, peel_series
from edele_refs.parse.peelers.web import peel_accessed, peel_isbn, peel_url

Peeler = Callable[[Draft, int, int], int | None]


def peel(draft: Draft, start: int, end: int, peelers: tuple[Peeler, ...] | None = None) -> int:
    """Take off all that follows the title between ``start`` and ``end``; the title's end."""
    taken: int | None = end
    while taken is not None:
        end = _stripped(draft, start, taken)
        taken = next((new for peeler in peelers or PEELERS if (new := peeler(draft, start, end)) is not None), None)
        if taken is not None and taken >= end:
            break
    return end


def _stripped(draft: Draft, start: int, end: int) -> int:
    text = draft.scan.text
    while end > start and text[end - 1] in " \t\n,;:.–—-":
        end -= 1
    return end


PEELERS: tuple[Peeler, ...] = (
    peel_accessed,
    peel_url,
    peel_isbn,
    peel_hereafter,
    peel_called,
    peel_bracketed_thesis,
    peel_thesis,
    peel_first_edition,
    peel_reprint,
    peel_medium,
    peel_bracketed_imprint,
    peel_dated_bracket,
    peel_series,
    peel_issue_behind_year,
    peel_status,
    peel_people,
    peel_translated,
    peel_edition,
    peel_volumes,
    peel_titled_volume,
    peel_document_number,
    peel_place,
    peel_collection,
    peel_issue,
    peel_volume,
    peel_bare_imprint,
    peel_yearless_imprint,
    peel_house,
    peel_number,
    peel_roman_volumes,
    peel_date,
    peel_year,
)
"""The order matters where two could read the same end: the more certain comes first."""

BEHIND_PEELERS: tuple[Peeler, ...] = (peel_accessed, peel_url, peel_hereafter, peel_dated_bracket, peel_bracketed_imprint, peel_date, peel_place)
"""What may stand behind a signature."""

PART_PEELERS: tuple[Peeler, ...] = (peel_dated_bracket, peel_edition, peel_people, peel_date)
"""What may stand behind the title of a part of a book."""

RECORD_PEELERS: tuple[Peeler, ...] = (peel_accessed, peel_url, peel_hereafter, peel_dated_bracket, peel_bracketed_imprint, peel_date)
"""What may stand behind the title of a record or of a reprinted document; its numbers are its own."""
