"""Numbers with their word beside them, which stay what the word says: "C. 5, S. 27"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.draft import Draft
from edele_refs.parse.places import is_place
from edele_refs.tagger.examples import PLAIN, QUOTED
from edele_refs.tagger.model import Tagged


def is_worded(draft: Draft, tagged: Tagged, at: int, ours: str, theirs: str) -> bool:
    """Whether a number would be lost that has its word, or the word become a title's, or the month in a bracket nothing, or a known town's imprint."""
    text, start, end = draft.scan.text, tagged.found.starts[at], tagged.found.ends[at]
    imprint = draft.imprint if ours in ("publisher-place", "issued") and theirs in (*PLAIN, "issued") else None
    if imprint and imprint.place and imprint.span.start <= start < imprint.span.end and is_place(imprint.place.of(text)):
        return True  # "Rural Societies, o. O. 2015"
    if ours == "volume" and theirs == "locator" and draft.kind == "short" and draft.locator and start < draft.locator.start:
        return True  # "Savigny, System III, S. 260"
    if ours in PLAIN and theirs == "publisher-place" and draft.imprint and draft.imprint.place and _OTHERS.fullmatch(tagged.found.words[at]):
        return True  # "Freiburg u.a. 1986": other towns are not named
    if ours == "collection-title" and theirs in ("publisher", *PLAIN) and draft.imprint and draft.imprint.series:
        return True  # "Paris, Flammarion, Champs, 1995"
    if ours == "issued" and theirs in PLAIN:
        return "dated" in draft.flags and "numbered" in draft.flags
    if ours in ("issue", "volume") and theirs in PLAIN:
        return _counts(draft.scan.codes).search(text, max(0, start - 12), start) is not None
    if ours in PLAIN and theirs in QUOTED and (number := draft.place_of("volume")):
        return 0 <= number.start - end <= 1 and _counts(draft.scan.codes).search(text, max(0, number.start - 12), number.start) is not None
    return False


_OTHERS = late_pattern(r"\[?(?:u|a|u\.\s?a)\.?\]?[,:]?")


@cache
def _counts(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?<!\w)(?:{pattern('volume', codes)}|{pattern('issue', codes)})\s?$")
