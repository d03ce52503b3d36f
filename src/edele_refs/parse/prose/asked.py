"""Who was asked, in a bracket: "(Margit Horváth, Interview vom 12.5.2001, Archiv der Gedenkstätte Walldorf)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.prose.holders import keeps
from edele_refs.parse.prose.persons import is_named, persons, put_persons
from edele_refs.parse.scan import Scan


def asked(scan: Scan) -> Iterator[Draft]:
    """The interviews whose day is told and whose witness stands first, with the archive that keeps them."""
    for found in _asked(scan.codes).finditer(scan.masked):
        day = next((date.span for date in scan.dates_in(found.end(), found.end() + _DAY)), None)
        witness = Span(*found.span("witness"))
        close = scan.masked.find(")", found.end())
        if day is None or close < day.end or scan.masked[found.end() : day.start].strip() or not is_named(witness.of(scan.text)) or persons(scan, *witness) != [witness]:
            continue
        kept = _KEPT.fullmatch(scan.masked, day.end, close)
        keeper = Span(*kept.span("keeper")) if kept else None
        if (keeper and not keeps(keeper.of(scan.text))) or (kept is None and close > day.end):
            continue
        draft = Draft(scan, witness.start, close, type="interview")
        put_persons(draft, "author", witness)
        draft.put("issued", day)
        draft.put("archive", keeper)
        draft.put("archive_location", Span(*kept.span("number")) if kept and kept["number"] else None)
        yield draft


def is_asked(scan: Scan, bracket: Span) -> bool:
    """Whether a bracket says whom somebody has asked, and where that is from: then a quotation stands before it."""
    found = _asked(scan.codes).match(scan.masked, bracket.start + 1)
    return found is not None and is_named(found["witness"])


_DAY = 12
"""Characters between the word for an interview and its day."""
_KEPT = late_pattern(r",\s(?P<keeper>[^\W\d_a-zß-ÿа-џ][^,;()\d]{5,80})(?:,\s(?P<number>[^;()]{1,30}\d[^;()]{0,10}))?")


@cache
def _asked(codes: Codes) -> re.Pattern[str]:
    """The witness and the word for an interview, as it stands without those who ask."""
    nouns = {form.rpartition(" ")[0] for form in words("interviewer", codes) if " " in form and len(form.rpartition(" ")[2]) < _PREPOSITION}
    alone = {form for form in words("interviewer", codes) if " " not in form} | {noun for noun in nouns if " " not in noun and len(noun) > _PREPOSITION}
    word = "|".join(sorted(map(re.escape, alone), key=len, reverse=True)) or "a^"
    return long_pattern(rf"(?<=\()(?P<witness>[^\W\d_a-zß-ÿа-џ][^,;:()\d]{{4,50}}),\s(?:[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{{1,3}}\s)?(?i:{word}),?\s(?:[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{{1,4}}\s)?(?=\d|[^\W\d_])")


_PREPOSITION = 5
