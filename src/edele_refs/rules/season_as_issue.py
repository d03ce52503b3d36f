"""P110."""

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule


@rule("P110")
def season_as_issue(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A season stands in the place of an issue’s number: “84, no. Fall (2013)”.

    Help: give the number, or put the season before the year in its brackets.

    Bad:
        1. Mark Edele, ‘What Are We Fighting For?’, International Labor and Working-Class History 84, no. Fall (2013): 248–68.
    Good:
        1. Mark Edele, ‘What Are We Fighting For?’, International Labor and Working-Class History 84 (Fall 2013): 248–68.
    """
    for note, found in matches(reading, _form()):
        yield at(note, found), f"“{found['season']}” is no number of an issue"


@cache
def _form() -> re.Pattern[str]:
    return long_pattern(rf"[NnH№](?:(?<=[Nn])[or]\.|(?<=H)eft|(?<=n)°|(?<=№))\s?(?P<season>{pattern('seasons')})(?!\s\d)")
