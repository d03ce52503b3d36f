"""A note behind a short form: "Braudel, La Méditerranée, cf. note 1, p. 51"; its "cf." leads to no other work."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from edele_refs.languages import Codes, first_word, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span

if TYPE_CHECKING:
    from edele_refs.parse.scan import Scan

AS_IN = (
    r"(?:[Ww]ie(?: in)?|[Aa]s in|[Jj]ak(?: w)?|[Кк]ак в|[Cc]omme|(?:[Cc]ited|[Zz]it(?:iert|\.)|[Cc]it(?:ée?s?|ad[oa]s?|at[oaie]|ován[oay]?|\.)|[Cc]yt\.|[Цц]ит\.|[Gg]eciteerd)"
    r"(?: (?:in|at|supra|dans|à la|la|en(?: la)?|na|n[ao]|alla|w|v|в))?)"
)
"""What leads to the note where a work was cited first: "(wie Anm. 3)"."""

NUMBER_FIRST = r"\d{1,4}\.\s(?:lábjegyz|jegyz|lj|jz)(?:et)?(?!\w)\.?"
"""A note by its number and the word behind it, as in Hungarian: "12. jegyz."."""


@cache
def led_note(codes: Codes) -> str:
    """A note behind a name or a title and a comma: "cf. note 3", "s. Anm. 1", "siehe oben Anm. 4", "wie Anm. 3"."""
    led = rf"(?:{AS_IN}|{pattern('see', codes)}|{pattern('above', codes)}|[Ss]upra|o\.|s\.)"
    return rf"(?:{led},?\s){{1,2}}(?:(?:{pattern('note', codes)})\s?\d{{1,4}}|{NUMBER_FIRST})(?:,?\s(?:{pattern('above', codes)}|supra))?"


@cache
def _back(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"{led_note(codes)}(?=\s?(?:[,.;:)\s]|$))")


_LONGEST = 160
"""Characters of a name and a title."""
_NAME = r"[^\W\d_a-zà-ÿа-џґ][\w’'-]+"
_MORE = rf"(?:(?:,|\s(?:and|und|et|y|e|i|a|en|и|&)|\s?/)\s?{_NAME})"
_TITLE = r"[^\W\d_a-zà-ÿа-џґ␟„“‘«\"'][^;:.()\d]{2,90},\s|[„“‘«\"']?␟[^;]{0,90},\s"
_SHORT = late_pattern(rf"(?:{_NAME}(?:\s(?:(?:de|del|de la|da|van|von|ten)\s)?{_NAME}){{0,2}}{_MORE}{{0,3}},\s)(?:{_TITLE})?")


def leads_back(masked: str, at: int, since: int, codes: Codes) -> bool:
    """Whether a word before a note stands here, and right before it a name, or a name and a short title; the search goes back to ``since``."""
    if masked[at - 2 : at] != ", " or not _back(codes).match(masked, at):
        return False
    low = max(since, at - _LONGEST)
    start = max([low, *(masked.rfind(mark, low, at) + 1 for mark in ";(:\n"), *(end.end() for end in _ENDS.finditer(masked, low, at))])
    while start < at and masked[start] in " ,:":
        start += 1
    return _SHORT.fullmatch(masked, start, at) is not None and first_word(masked, start) not in _small_words()


@cache
def _small_words() -> frozenset[str]:
    """What opens a title or a sentence, and no surname as it does in "Le Goff", "De Felice"."""
    return frozenset(words("function_words")) - {"le", "de", "di", "da", "du", "von", "van"}


def led_back(scan: Scan) -> tuple[Span, ...]:
    """Each note behind a short form, with the word before it."""
    return scan.once("led back", lambda: tuple(_led_back(scan))) if scan.says("note") else ()


def _led_back(scan: Scan) -> Iterator[Span]:
    ends = [0, *(signal.end for signal in scan.signals)]
    for found in _back(scan.codes).finditer(scan.masked):
        if leads_back(scan.masked, found.start(), ends[bisect_right(ends, found.start()) - 1], scan.codes):
            yield Span(*found.span())


_ENDS = late_pattern(r"[^\W\d_]{2}\.(?=\s)")
