"""P117."""

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import words
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

DASHES = "–—-"
DAYS_FIRST = re.compile(
    r"(?P<first>\d(?<![\w.,/–-].)\d?)\.?\s?[–—-]\s?(?P<last>\d{1,2})\.?\s(?:de\s)?(?P<month>[^\W\d_]{3,12})\.?,?\s(?:de\s)?(?:1[5-9]|20)\d\d(?!\w)"
)
MONTH_FIRST = re.compile(
    r"(?P<month>[^\W\d_](?<![\w-].)[^\W\d_]{2,11})\.?\s(?P<first>\d{1,2})\s?[–—-]\s?(?P<last>\d{1,2}),\s(?:1[5-9]|20)\d\d(?!\w)"
)


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
    for form in (DAYS_FIRST, MONTH_FIRST):
        for note, found in matches(reading, form, *DASHES):
            first, last = int(found["first"]), int(found["last"])
            if 0 < last < first <= 31 and found["month"].casefold().strip(".") in _months():
                yield at(note, found), f"the days {first} and {last} run backwards"


@cache
def _months() -> frozenset[str]:
    return frozenset(month.casefold().strip(".") for month in words("months"))
