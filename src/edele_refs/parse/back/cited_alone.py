"""A place or a note alone for what was cited before: "A. a. O., S. 12", "Wie Anm. 1, S. 150"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import locators
from edele_refs.parse.back.backrefs import cited_work
from edele_refs.parse.back.leading_back import AS_IN
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan


@cache
def _cited_alone(codes: Codes) -> re.Pattern[str]:
    """"A. a. O., S. 12", "Wie Anm. 1, S. 150": a place or a note is all that is said."""
    note = rf"(?P<note>{AS_IN}\s(?:{pattern('note', codes)})\s?\d{{1,4}})"
    word = rf"(?P<word>{cited_work(codes)})"
    return long_pattern(rf"(?:^|(?<=;\s))(?:{note}|{word})(?:(?P<to>[,:.]?\s)(?P<place>{locators.number_list(codes)}))?(?=\s?(?:[.;]|$))")


def find_cited_alone(scan: Scan) -> Iterator[Draft]:
    """What was cited just before, or in the note that is named."""
    for found in _cited_alone(scan.codes).finditer(scan.masked):
        named = found["word"] or found["note"]
        if not named[0].isupper() and found.start():
            continue
        draft = Draft(scan, *found.span(), kind="short" if found["note"] else "ibid", flags={"op"})
        draft.locator = Span(*found.span("place")) if found["place"] else None
        yield draft
