"""What stands behind a signature's stop and says what the record is: "Л. 81. Телеграмма Сталина Кагановичу"."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from edele_refs.languages import Codes, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.evidence import Evidence, finite_words
from edele_refs.parse.scan import Scan, between


def says_what_was_signed(scan: Scan, seen: Evidence, match: re.Match[str], end: int) -> bool:
    """Whether a stop stands between a signature and what the record is: "Л. 81. Телеграмма Сталина Кагановичу".

    In Hungary, where stops part a signature's levels, that may be whatever is no sentence: "V-99331. Nagy Imre dossziéja, 14. köt."
    """
    if not _record(scan.codes).match(scan.masked, match.end()) and not ("hu" in scan.codes and _is_description(scan, match.end(), end)):
        return False
    behind = bisect_left(scan.signed, (match.end(),))
    signed = any(0 <= match.start() + 1 - s.end <= 1 for s in scan.signatures[max(0, behind - 1) : behind])
    return signed and not between(seen.cores, match.end() + 1, end)


_DESCRIPTION = late_pattern(r"[^\W\d_a-zà-ÿ][^;:«»„”]{8,160}$")


def _is_description(scan: Scan, at: int, end: int) -> bool:
    """Whether all that stands to the end says what a record is: no sentence and no work."""
    found = _DESCRIPTION.match(scan.masked, at, end)
    return found is not None and not finite_words(found.group()) and not _READ_ON.search(found.group())


_READ_ON = late_pattern(r"(?<!\w)(?:hogy|nem|i\. m\.|uo)(?!\w)", re.IGNORECASE)


@cache
def _record(codes: Codes) -> re.Pattern[str]:
    some = sorted({*words("record", codes), *words("letter", codes)}, key=len, reverse=True)
    return long_pattern(rf"(?:{'|'.join(map(re.escape, some))})(?!\w)")
