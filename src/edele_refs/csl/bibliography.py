"""A bibliography's entries: a dash in place of names that stood in the entry before.

Source: CSL 1.0.2, "Reference Grouping". The names of an entry stand between
``PLACEHOLDER`` marks, each name of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from edele_refs.late_pattern import late_pattern
from edele_refs.marks import BLOCK, BLOCK_END, JOINT, PLACEHOLDER, PLACEHOLDER_END, bare, clean

_MARKS = late_pattern(f"{PLACEHOLDER}|{PLACEHOLDER_END}")


@dataclass(frozen=True, slots=True)
class Region:
    """The first list of names of an entry: where it stands, and each name's place in the text."""

    start: int
    end: int
    names: tuple[tuple[int, int], ...]


def substituted(texts: Sequence[tuple[str, str]], options: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The entries, with the style's ``subsequent-author-substitute`` where it has one."""
    dash = options.get("subsequent-author-substitute")
    if dash is None:
        yield from texts
        return
    rule = options.get("subsequent-author-substitute-rule", "complete-all")
    before: list[str] = []
    for key, text in texts:
        region = _region(text)
        plain = [bare(text[start:end]) for start, end in region.names] if region else []
        yield key, _replaced(text, region, plain, before, clean(dash), rule) if region else text
        before = plain


def _region(text: str) -> Region | None:
    """The first stretch between placeholders, with the stretches in it."""
    depth, start, opened, names = 0, -1, -1, list[tuple[int, int]]()
    for mark in _MARKS.finditer(text):
        if mark[0] == PLACEHOLDER:
            depth += 1
            start = mark.end() if depth == 1 else start
            opened = mark.end()
            continue
        depth -= 1
        if depth == 1:
            names.append((opened, mark.start()))
        elif depth == 0:
            return Region(start, mark.start(), tuple(names) or ((start, mark.start()),))
    return None


def _replaced(text: str, region: Region, plain: list[str], before: list[str], dash: str, rule: str) -> str:
    if not before:
        return text
    whole = plain == before
    if rule == "complete-all":
        return _empty_block(text[: region.start] + dash + text[region.end :]) if whole else text
    same = 0
    while same < min(len(plain), len(before)) and plain[same] == before[same]:
        same += 1
    counts = {"complete-each": len(plain) if whole else 0, "partial-each": same, "partial-first": min(same, 1)}
    for start, end in reversed(region.names[: counts.get(rule, 0)]):
        text = text[:start] + dash + text[end:]
    return text


_EMPTY = late_pattern(f"{BLOCK}.(?:{PLACEHOLDER}|{PLACEHOLDER_END}|[\ufdd0-\ufde3]|{JOINT})*{BLOCK_END}")


def _empty_block(text: str) -> str:
    """A heading that only repeated the names is not printed."""
    return _EMPTY.sub("", text)
