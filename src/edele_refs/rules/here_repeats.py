"""P116."""

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import alternation, words
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule


@rule("P116", severity="hint")
def here_repeats(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """The page cited is the only page given before it: “296, here: 296”.

    One of the two is wrong, or the first should be the extent.

    Help: give the whole extent, or leave the second out.

    Bad:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263, here: 263.
    Good:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82, here: 263.
    """
    for note, found in matches(reading, _form()):
        yield at(note, found), f"page {found['page']} is given twice"


@cache
def _form() -> re.Pattern[str]:
    here = alternation(word for word in words("here") if len(word) > 2)
    return long_pattern(rf"(?P<page>\d(?<![\d‐-―-].)\d{{0,3}})[,;]\s(?:{here}):?\s(?:p\.\s|S\.\s|С\.\s)?(?P=page)(?![\d‐-―-])")
