"""What the writer of the note has written himself, with no more than its year: "in meinem Beitrag über ‘Recht als Konzept’, 1980, S. 83–98"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import pieces
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.scan import Scan

_ABOUT = r"(?:\s(?:über|zu[mr]?|on|sur|su|sobre))?"
_EXTENT = r"\d{1,4}(?:\s?[-–—]\s?\d{1,4})?"


@cache
def _own(codes: Codes) -> re.Pattern[str]:
    """Whose it is and what it is called; the title in quotation marks, or behind a colon."""
    word = rf"(?:(?P<part>{pattern('article', codes)})|{pieces.word(codes)})"
    title = r"(?:,?:?\s(?P<open>[„“‘«\"'])␟+[”’»“‘\"'],?|:\s(?P<bare>[^\W\d_a-zß-ÿ][^,;:.()␟]{8,120}?),?)"
    return long_pattern(rf"(?<!\w){pieces.OWN}\s{word}{_ABOUT}{title}\s\(?(?P<year>{YEAR}[a-h]?)\)?(?:,\s(?:pp?\.|S\.)\s?(?P<page>{_EXTENT}))?(?=\s?[.;)]|$)")


def find_own_works(scan: Scan) -> Iterator[Draft]:
    """A title of the writer's own between what it is and its year."""
    for found in _own(scan.codes).finditer(scan.masked):
        group = "bare" if found["bare"] else "open"
        draft = Draft(scan, found.start(group), found.end(), type="chapter" if found["part"] else "book")
        draft.put("title", Span(*found.span("bare")) if found["bare"] else scan.quote_at(draft.start))
        draft.put("issued", Span(*found.span("year")))
        page = Span(*found.span("page")) if found["page"] else None
        if found["part"]:
            draft.put("page", page)
        else:
            draft.locator = page
        if "title" in draft.values:
            yield draft
