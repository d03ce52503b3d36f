"""Source lines and credits: what stands behind "Source:", "Photo:", "Źródło:", in a line or a bracket."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.scan import Scan


@dataclass(frozen=True, slots=True)
class SourceLine:
    """Where the word stands, and what stands behind it; ``pictured``: it is a picture's."""

    word: Span
    span: Span
    pictured: bool
    bracketed: bool


@cache
def _source() -> re.Pattern[str]:
    # "Erschienen in: …", "First published in: …"
    printed = rf"(?:[^\W\d_]+\s){{0,2}}?(?i:{pattern('appeared')})\s(?:{pattern('in_')})|[^\W\d_]+\s(?i:{pattern('appeared')})"
    return long_pattern(rf"(?:(?<=[(\[])|^|(?<=[\s.]))(?:(?P<word>(?:(?:[^\W\d_][\w’'-]*\s){{0,2}}?(?i:{pattern('sources')})(?:\s[^\W\d_A-ZÀ-ÞА-Я][^\W\d_]*){{0,3}}|{printed})(?:/[^\W\d_]+)?)\s?:|(?P<credit>{pattern('pictured')})\s?:?)\s*")


_BRACKET = late_pattern(r"[(\[]")
_AGAIN = late_pattern(r"(?:(?<=[^\W\d_]{3})|(?<=\d{2}))\.\s(?=[^\W\d_a-zß-ÿа-џ][^\W\d_]+(?:\.?\s[^\W\d_]+)?\s?:\s)")
"""What stands behind a sentence: "Беседовал Пётр Сомов. Источник: …"."""


def _places(text: str) -> Iterator[int]:
    """Where one may begin: with the paragraph, behind a sign or two, and in brackets."""
    yield from range(min(4, len(text)))
    yield from (found.end() for found in _BRACKET.finditer(text) if found.end() > 3)
    yield from (found.end() for found in _AGAIN.finditer(text) if found.end() > 3)


def source_lines(scan: Scan) -> Iterator[SourceLine]:
    """What is announced at the beginning of a paragraph or in a bracket."""
    before = 0
    announced = [found for at in _places(scan.masked) if (found := _source().match(scan.masked, at))]
    for number, found in enumerate(announced):
        bracketed = scan.masked[found.start() - 1 : found.start()] in ("(", "[")
        overlaps, before = found.start() < before, max(before, found.end())
        called = _called().match(scan.masked, found.end())
        start = called.end() if called else found.end()
        if overlaps or scan.masked[start : start + 1].islower():
            continue
        close = scan.masked.find(")" if scan.masked[found.start() - 1] == "(" else "]", start) if bracketed else -1
        end = close if close >= 0 else _other_line(scan, announced[number + 1 :], found)
        while end > start and (scan.text[end - 1] in " ." or _is_left_over(scan.text[start:end])):
            end -= 1
        if end > start:
            yield SourceLine(Span(*found.span()), Span(start, end), bool(found["credit"]), bracketed)


def _other_line(scan: Scan, behind: list[re.Match[str]], found: re.Match[str]) -> int:
    """Where a line ends in which others are announced: "Museum Göttingen, Inv.-Nr. 1967/213. Foto: Bundesarchiv, Bild 183-S38324"."""
    others = (other.start() for other in behind if other.start() > found.end() and scan.masked[other.start() - 1] not in "([")
    return min(others, default=len(scan.text))


def _is_left_over(said: str) -> bool:
    """Whether it ends with a bracket that was opened before: "[Image 3: … Source: John Brand, … (London, 1789).]"."""
    return (said.endswith("]") and said.count("]") > said.count("[")) or (said.endswith(")") and said.count(")") > said.count("("))


@cache
def _called() -> re.Pattern[str]:
    """What the source is called before its name: "газета «Известия»", "časopis Květy", "book: …"."""
    return long_pattern(rf"(?=[^\W\d_A-ZÀ-ÞА-Я])(?:{pattern('periodical')}|{pattern('book')}|{pattern('article')}):?\s(?=[^\W\d_a-zß-ÿа-џ]|[“„«\"])")
