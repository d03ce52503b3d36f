"""Which brackets hold a reference of their own, and are read by themselves."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.evidence import Evidence
from edele_refs.parse.scan import Scan, between
from edele_refs.parse.sentences import is_called_before

_GOES_ON = late_pattern(r",?\s(?!in\s|dans\s|und\s|vom\s|fol|f\.|p\.|s\.)[^\W\d_A-ZÀ-ÞА-Я][^\W\d_]*(?:[’']|\s[^\W\d_(])")
"""A sentence goes on behind a bracket."""


def cites(seen: Scan, cores: Evidence, bracket: Span) -> bool:
    """Whether a bracket holds a reference of its own: "(see …)", "les chiffres de la gendarmerie (SHD, 4E 189) sont …"."""
    if seen.signatures_in(bracket.start + 1, bracket.start + 2) and _GOES_ON.match(seen.masked, bracket.end):
        return True
    if bracket.end - bracket.start < 12:
        return False
    if any(o.end <= bracket.end for o in between(cores.op_cits, bracket.start + 1, bracket.end)):
        return seen.names(bracket.start + 1, bracket.end - 1) is not None
    if says_where_printed(seen, bracket):
        return True
    return bool(between(seen.signals, bracket.start + 1, bracket.start + 2)) or _is_reference(seen, cores, bracket) or _is_of_paper(seen, bracket) or is_called_before(seen, cores.cores, bracket)


def says_where_printed(seen: Scan, bracket: Span) -> bool:
    """Whether a bracket says where the same text stands too."""
    return seen.says("reprinted") and _printed_too(seen.codes).match(seen.masked, bracket.start) is not None


@cache
def _printed_too(codes: Codes) -> re.Pattern[str]:
    """“(zuerst in: Frühmittelalterliche Studien 23, 1989, S. 265–290)”."""
    return long_pattern(rf"\((?:{pattern('reprinted', codes)}):?\s(?=[^\W\d_a-zà-ÿа-џґ„“«])[^()]{{10,200}}?(?<!\d)(?:1[6-9]|20)\d\d(?!\d)[^()]{{6,80}}\d\)")


_IN_PAPER = late_pattern(r"[(\[][“„«‘\"]␟+[”“»’\"],?\s[^\W\d_a-zà-ÿа-џґ][^()\d;,]{2,50},\s")


def _is_of_paper(seen: Scan, bracket: Span) -> bool:
    """Whether a bracket is an article with its newspaper and day: "(“Otvet tovarishcham,” Pravda, 3 April 1930, 1)"."""
    found = _IN_PAPER.match(seen.masked, bracket.start, bracket.end)
    return found is not None and any(len(d.date.edtf) == 10 for d in seen.dates_in(found.end(), found.end() + 1))


def _is_reference(seen: Scan, cores: Evidence, bracket: Span) -> bool:
    """Whether a bracket begins with a full name, and has an imprint: "in seinen Erinnerungen (Carl Severing, Mein Lebensweg, Köln 1950, S. 12)"."""
    low = bisect_left(cores.cores, Span(bracket.start + 8, 0))
    if low == len(cores.cores) or cores.cores[low].end > bracket.end:
        return False
    if _IN_BOOK.match(seen.masked, bracket.start, bracket.end):
        return True
    run = seen.names(bracket.start + 1, bracket.end - 1)
    return run is not None and bool(run.names[0].given) and _BEHIND_NAME.match(seen.masked, run.span.end) is not None


_BEHIND_NAME = late_pattern(r"[,:\s]|\.\s(?=[^\W\d_a-zà-ÿа-џґ])")
"""A stop closes a name only where a title begins: not "D.Phil. thesis"."""
_IN_BOOK = late_pattern(r"\([^\W\d_a-zà-ÿа-џґ][^();]{6,160},\s\[?(?:in|w|v|dans)\s?\]?:\s")
"""A part, and what contains it: "(Rozkaz nr 3 komendanta Okręgu, 30 VI 1946 r., w: Zrzeszenie „WiN” w dokumentach, t. II, Wrocław 1997, s. 312)"."""
