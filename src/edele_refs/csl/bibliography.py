"""A bibliography's entries: a dash in place of names that stood in the entry before.

Source: CSL 1.0.2, "Reference Grouping". The names of an entry stand between
``PLACEHOLDER`` marks, each name of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from edele_refs.marks import PLACEHOLDER, PLACEHOLDER_END, bare, clean

_NAME = re.compile(f"{PLACEHOLDER}([^{PLACEHOLDER_END}]*){PLACEHOLDER_END}")


def substituted(texts: Sequence[tuple[str, str]], options: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The entries, with the style's ``subsequent-author-substitute`` where it has one."""
    dash = options.get("subsequent-author-substitute")
    if dash is None:
        yield from texts
        return
    rule = options.get("subsequent-author-substitute-rule", "complete-all")
    before: list[str] = []
    for key, text in texts:
        names = _first_names(text)
        plain = [bare(name[1]) for name in names]
        yield key, _replaced(text, names, plain, before, clean(dash), rule)
        before = plain


def _first_names(text: str) -> list[re.Match[str]]:
    """The names of the first list: those with nothing but delimiters between them."""
    found: list[re.Match[str]] = []
    for name in _NAME.finditer(text):
        if found and len(bare(text[found[-1].end() : name.start()])) > 12:
            break
        found.append(name)
    return found


def _replaced(
    text: str, names: list[re.Match[str]], plain: list[str], before: list[str], dash: str, rule: str
) -> str:
    if not names or not before:
        return text
    same = 0
    while same < min(len(plain), len(before)) and plain[same] == before[same]:
        same += 1
    whole = plain == before
    if rule == "complete-all":
        return text[: names[0].start()] + dash + text[names[-1].end() :] if whole else text
    count = {"complete-each": len(names) if whole else 0, "partial-each": same, "partial-first": min(same, 1)}.get(rule, 0)
    for name in reversed(names[:count]):
        text = text[: name.start()] + dash + text[name.end() :]
    return text
