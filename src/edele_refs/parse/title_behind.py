"""What stands behind a title's stop and begins no reference of its own: what a thesis is called, what a paper's text is in."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.scan import Scan


def says_more(scan: Scan, at: int) -> bool:
    """Whether what begins at ``at`` says of the title before it what or where it is."""
    if scan.says("thesis") and _kind_of_thesis(scan.codes).match(scan.masked, at):
        return True
    # "Výsledky volieb. In Pravda, 24. 5. 1946": no sentence of Czechs or Slovaks begins so
    return "cs" in scan.codes and scan.masked.startswith("In ", at)


@cache
def _kind_of_thesis(codes: Codes) -> re.Pattern[str]:
    """"Bezpečnost v roce 1968. Diplomová práce, FF UK, Praha 2001"."""
    return long_pattern(rf"{pattern('thesis', codes)}(?=[,.:]\s[^\W\d_a-zà-ÿа-џґ])")
