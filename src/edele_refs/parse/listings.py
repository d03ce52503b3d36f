"""Lists of sources in a text without notes: what stands under "Sources:", "References", "Literatur"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.evidence import finite_words
from edele_refs.parse.imprint import YEAR


@cache
def _heading() -> re.Pattern[str]:
    return long_pattern(rf"[#=*\s]{{0,5}}(?:{pattern('sources')}|{pattern('notes')})(?:\s(?:&|{pattern('and_')})\s(?:{pattern('sources')}|{pattern('notes')}))?(?:\s?\([^()]{{3,30}}\))?(?:(?:\s(?:{pattern('by')}))?(?:\s[^\W\d_a-zß-ÿа-џ][\w.’-]*){{2,4}})?\s?:?[=*\s]{{0,5}}")


_ENTRY = late_pattern(rf"(?<!\d){YEAR}(?!\d)|https?://|www\.")
_BULLET = late_pattern(r"(?:[•*–—-]|(?P<number>\[\d+\]|\d{1,3}[.)])|[\^↑])\s+(?:[\^↑]\s+)?")
SHORTEST, LONGEST = 12, 400
"""Characters of an entry."""


def is_heading(text: str) -> bool:
    """Whether a paragraph only announces sources.

    >>> is_heading("Source:"), is_heading("References"), is_heading("Source: Werth, Russia at War")
    (True, True, False)
    """
    return len(text) < 50 and _heading().fullmatch(text) is not None


def entries(texts: Sequence[str]) -> Iterator[bool]:
    """For each paragraph, whether it is a source under such a heading, or in a list with numbers that ends the text.

    >>> list(entries(["Sources:", "Werth, Russia at War.", "Browning, Ordinary Men, 1992.", "It was cold that day."]))
    [False, True, True, False]
    >>> list(entries(["It was cold.", "1. Werth A. Russia at War. M., 1965.", "2. GARF. F. 9401. Op. 2."]))
    [False, True, True]
    """
    closing = _closing(texts)
    for at, headed in enumerate(_headed(texts)):
        yield headed or at in closing


def _closing(texts: Sequence[str]) -> range:
    """The last numbered list of a text, if half of its members or more look like sources and little stands behind it."""
    last = len(texts)
    while last and _number(texts[last - 1]) is None:
        last -= 1
    first = last - ((_number(texts[last - 1]) or 0) if last else 0)
    members = texts[max(0, first) : last]
    counted = len(members) > 1 and [_number(text) for text in members] == list(range(1, last - first + 1))
    sources = sum(_is_entry(text) for text in members) if counted else 0
    return range(first, last) if counted and 2 * sources >= len(members) and len(texts) - last <= _BEHIND else range(0)


_BEHIND = 6
"""Paragraphs that may stand behind the list: who wrote the page, what else there is to read."""


def _number(text: str) -> int | None:
    found = _BULLET.match(text)
    return int(found["number"].strip("[].)")) if found and found["number"] else None


def _headed(texts: Sequence[str]) -> Iterator[bool]:
    """For each paragraph, whether it is a source under such a heading; the first one always is."""
    first = within = noted = False
    for text in texts:
        heading = is_heading(text)
        noted = _notes().fullmatch(text) is not None if heading else noted
        headed = within and _SUBHEADING.fullmatch(text) is not None
        within = not heading and (headed or (first and _may_be_entry(text)) or (within and _is_entry(text)) or (noted and (first or within) and is_numbered(text)))
        yield within and not headed
        first = heading or headed


@cache
def _notes() -> re.Pattern[str]:
    return long_pattern(rf"[#=*\s]{{0,5}}(?:[^\W\d_]+\s){{0,3}}?(?:{pattern('notes')})(?:\s[^\W\d_]+){{0,3}}?\s?:?[=*\s]{{0,5}}")


_SUBHEADING = late_pattern(r"[^\W\d_a-zß-ÿа-џ][^\d.;:]{3,40}:")
"""“Archives:”, “Gedruckte Literatur:” within a list."""


def _may_be_entry(text: str) -> bool:
    """Whether the first paragraph under a heading is no sentence, or has many sources one behind the other."""
    return _is_entry(text) or (len(text) < LONGEST and len(finite_words(text)) < 2) or _is_row(text)


def _is_row(text: str) -> bool:
    """Whether a long paragraph is a row of sources, as American encyclopaedias print them: years in short distances, and few verbs."""
    dated = sum(1 for _ in _ENTRY.finditer(text))
    return len(text) >= LONGEST and dated * _ROW >= len(text) and len(finite_words(text)) * 2 < dated


_ROW = 200
"""Characters of a row of sources to a year."""


def without_bullet(text: str) -> int:
    """Where an entry begins behind its bullet or number."""
    found = _BULLET.match(text)
    return found.end() if found else 0


def is_numbered(text: str) -> bool:
    """Whether an entry is a note, by its number: "[2] Там же. С. 18."."""
    found = _BULLET.match(text)
    return found is not None and found["number"] is not None and len(text) < LONGEST


_BORN = late_pattern(r"[^\W\d_a-zß-ÿа-џ][\w.’-]+(?:\s[^\W\d_a-zß-ÿа-џ][\w.’-]+){1,3}\s\([^()]{0,40}\d{4}\)\s[^\W\d_A-ZÀ-ÞА-Я]")
"""“Carlo Berti (Mondovì, 1949) ha insegnato …”: who wrote the page."""


def _is_entry(text: str) -> bool:
    return SHORTEST < len(text) < LONGEST and not _BORN.match(text) and _ENTRY.search(text) is not None and len(finite_words(text)) < 2
