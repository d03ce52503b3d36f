"""Printed where the one before was: "Id., Mussolini il rivoluzionario, ivi 1965, p. 34", "Ders., Geschichte, ebd. 1972"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR, Imprint
from edele_refs.parse.peelers.ends import found_at_end, span_of
from edele_refs.parse.scan import Scan


@cache
def _there(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",\s(?:{pattern('ibid', codes)}),?\s(?P<year>{YEAR})(?=[,.;)]|$)")


def printed_there(scan: Scan, at: int) -> bool:
    """Whether a word for "the same place" at ``at`` is the town of a title before it: a comma parts it, and the year follows."""
    return at > 2 and _there(scan.codes).match(scan.masked, at - 2) is not None


def peel_same_town(draft: Draft, start: int, end: int) -> int | None:
    """Take the year; the town is said elsewhere, and stays there."""
    if draft.imprint or "year" in draft.flags:
        return None
    found = found_at_end(_there(draft.scan.codes), draft, start, end)
    if found is None or found.start() <= start or found.end() != end:
        return None
    draft.imprint = Imprint(Span(*found.span()), year=span_of(found, "year"))
    draft.flags.add("imprint")
    draft.put("issued", span_of(found, "year"))
    return found.start()
