"""P117."""

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

DASHES = "–—-"
YEAR = r"(?:1[5-9]|20)\d\d(?!\w)"
DAYS = late_pattern(
    r"(?P<first>\d(?<![\w.,/–-].)\d?)\.?\s?[–—-]\s?(?P<last>\d{1,2})"
    rf"(?:\.?\s(?:de\s)?(?P<month>[^\W\d_]{{3,12}})\.?,?\s(?:de\s)?{YEAR}|,\s{YEAR})"
)
MONTH_BEFORE = late_pattern(r"(?<![\w-])(?P<month>[^\W\d_]{3,12})\.?\s$")


@rule("P117", severity="error")
def days_backwards(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """The days of a month run backwards: “March 24–20, 1957”.

    Help: look the dates up.

    Bad:
        1. Minutes of the Bermuda Conference, 24–20 March 1957, TNA, PREM 11/1838.
    Good:
        1. Minutes of the Bermuda Conference, 20–24 March 1957, TNA, PREM 11/1838.
        2. Minutes of the Conference, 28 February–3 March 1957, TNA, PREM 11/1838.
    """
    for note, found in matches(reading, DAYS, *DASHES):
        first, last = int(found["first"]), int(found["last"])
        if 0 < last < first <= 31 and _month(found).casefold().strip(".") in _months():
            yield at(note, found), f"the days {first} and {last} run backwards"


def _month(days: re.Match[str]) -> str:
    """The month behind the days, or before them: "March 24–20, 1957"."""
    before = days["month"] or MONTH_BEFORE.search(days.string[max(0, days.start() - 15) : days.start()])
    return before if isinstance(before, str) else before["month"] if before else ""


@cache
def _months() -> frozenset[str]:
    return frozenset(month.casefold().strip(".") for month in words("months"))
