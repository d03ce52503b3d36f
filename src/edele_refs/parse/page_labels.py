"""Places in a work without their words: "S. 414–452", "15 с."."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import locators
from edele_refs.parse.scan import Scan


@cache
def _label(codes: Codes) -> re.Pattern[str]:
    # "P. 414–452" is a page of what is cited in Latin letters, whatever the language around it
    return long_pattern(rf"(?:{pattern('folio', codes)}|{pattern('page', codes)}|{pattern('column', codes)}|P[Pp]?\.)\s?")


def without_label(scan: Scan, span: Span) -> Span:
    """A place without its word: "S. 414–452", "15 с."."""
    found = _label(scan.codes).match(scan.text, span.start, span.end)
    behind = _LABEL_BEHIND.search(scan.text, span.start, span.end)
    return Span(found.end() if found else span.start, behind.start() if behind else span.end)


_LABEL_BEHIND = late_pattern(rf"(?<=\d)\.?\s{locators.PAGE_WORDS_BEHIND}\.?$")
