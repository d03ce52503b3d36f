"""Which pages of a PDF are endnotes: notes one behind the other, and no text."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from edele_refs.formats._headings import is_notes_heading
from edele_refs.formats._pdf_foot import SMALLER
from edele_refs.formats._pdf_lines import Line
from edele_refs.formats._pdf_rules import numbered


def endnote_pages(sheets: Sequence[Sequence[Line]], body: float, parted: Collection[int]) -> set[int]:
    """The pages on which notes stand one behind the other, as they do at the end of a chapter.

    Pages with notes and no text, and the page before them where the first notes stand on that;
    none of the ``parted`` ones, on which a rule divides notes from text.
    """
    whole = [number not in parted and _is_whole(lines, body) for number, lines in enumerate(sheets)]
    found: set[int] = set()
    for number, lines in enumerate(sheets):
        again = number - 1 in found
        if whole[number] and len(with_number := numbered(lines)) >= (1 if again else 2):
            found.add(number)
            first = re.match(r"\W*(\w+)", with_number[0].text)
            if not again and number and not (first and first[1] in ("1", "i", "I")):
                found.add(number - 1)
    return found


def _is_whole(lines: Sequence[Line], body: float) -> bool:
    """Whether a page has nothing in the size of the text, and notes below its headings."""
    small = [line.size <= SMALLER * body for line in lines]
    headings = [line.size > body / SMALLER or is_notes_heading(line.text.strip("0123456789 ")) for line in lines]
    return any(small) and all(a or b for a, b in zip(small, headings, strict=True))
