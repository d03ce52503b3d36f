"""Patterns as ``re`` compiles them, and what they begin with told to its matcher.

The matcher looks for the characters that a pattern may begin with, which is fast, and tries the
pattern where one of them stands. But ``re`` tells them only of patterns in which nothing stands before
them: one that first looks back ("(?<!\\w)Bd") is tried at each place of a text. Here they are worked
out from the parsed pattern and written into the head of its code; what is found is the same.
Where ``re`` is built otherwise, the pattern is compiled as ever.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import Any

Made = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""A pattern's flags, its code, the number of its groups, their numbers by name and their names by number."""
_Items = list[tuple[Any, Any]]
"""Members of a set of characters, as the parser has them."""
_PREFIX, _CHARSET = 1, 4
"""What the head of a code says of the pattern's beginning."""


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, which finds what that of ``re.compile`` finds.

    >>> compiled(r"(?<!\\w)(?:Bd|Nr)\\. (\\d+)").findall("Nr. 3, XBd. 4, Bd. 5")
    ['3', '5']
    """
    return taken(pattern, made(pattern, flags)) if isinstance(pattern, str) and works() else re.compile(pattern, flags)


@cache
def works() -> bool:
    """Whether this Python's ``re`` is built as it must be for ``made`` and ``taken``."""
    with suppress(ImportError, AttributeError, TypeError, ValueError, RuntimeError, IndexError):
        alike = taken("(?P<a>b)c?", made("(?P<a>b)c?")) == re.compile("(?P<a>b)c?")
        looks_back = taken(r"(?<!\w)(?:b|cd)", made(r"(?<!\w)(?:b|cd)"))
        return alike and [found.span() for found in looks_back.finditer("ab b cd")] == [(3, 4), (5, 7)]
    return False


def made(pattern: str, flags: int = 0) -> Made:
    """What ``re.compile`` makes of a pattern before it hands it to the matcher, its beginnings told."""
    tree = import_module("re._parser").parse(pattern, flags)
    code = array("I", _begun(import_module("re._compiler")._code(tree, flags), tree))
    groups = tree.state.groupdict
    names = {number: name for name, number in groups.items()}
    return tree.state.flags, code.tobytes(), tree.state.groups - 1, groups, tuple(map(names.get, range(tree.state.groups)))


def taken(pattern: str, made: Made) -> re.Pattern[str]:
    """The pattern that was made; the matcher proves its code."""
    flags, code, *groups = made
    found: re.Pattern[str] = import_module("_sre").compile(pattern, flags, memoryview(code).cast("I").tolist(), *groups)
    return found


def _begun(code: list[int], tree: Any) -> list[int]:
    """The code with a head that says what the pattern begins with, where it did not."""
    head, rest = code[: code[1] + 1], code[code[1] + 1 :]
    told, least = head[2] & (_PREFIX | _CHARSET), head[3]
    begins = _beginnings(tree, tree.state.flags) if not told and least else None
    if not begins:
        return code
    compiler, found = import_module("re._compiler"), list[int]()
    compiler._compile_charset(compiler._optimize_charset(list(dict.fromkeys(begins)))[0], tree.state.flags, found)
    return [head[0], len(found) + 4, _CHARSET, *head[3:5], *found, *rest]


def _beginnings(items: Iterable[tuple[Any, Any]], flags: int) -> _Items | None:
    """The characters one of which stands first in all that these parts match; None where they cannot be told, or where it may be nothing."""
    found: _Items = []
    for part, about in items:
        if str(part) in ("AT", "ASSERT", "ASSERT_NOT"):
            continue  # they take no character
        first = _of_part(str(part), about, flags)
        if first is None:
            return None
        found += first
        if not (str(part).endswith("_REPEAT") and about[0] == 0):
            return found
    return None


def _of_part(part: str, about: Any, flags: int) -> _Items | None:
    """The first characters of one part that is there."""
    if part == "SUBPATTERN":
        return _beginnings(about[3], (flags | about[1]) & ~about[2])
    if part.endswith("_REPEAT"):
        return _beginnings(about[2], flags)
    if part == "ATOMIC_GROUP":
        return _beginnings(about, flags)
    if part == "BRANCH":
        ways = [_beginnings(way, flags) for way in about[1]]
        return [item for way in ways for item in way or ()] if None not in ways else None
    if flags & (re.IGNORECASE | re.ASCII):
        return None
    if part == "LITERAL":
        return [(import_module("re._constants").LITERAL, about)]
    return list(about) if part == "IN" and str(about[0][0]) != "NEGATE" else None
