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
from typing import Any, NamedTuple

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
        looks_back = taken(r"(?<!\w)(?:b|(?i:C)d)", made(r"(?<!\w)(?:b|(?i:C)d)"))
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
    begins = _beginning(tree, tree.state.flags) if not told and least else _ANY
    if begins.items is None or begins.empty:
        return code
    compiler, found = import_module("re._compiler"), list[int]()
    compiler._compile_charset(compiler._optimize_charset(list(dict.fromkeys(begins.items)))[0], tree.state.flags, found)
    return [head[0], len(found) + 4, _CHARSET, *head[3:5], *found, *rest]


class _Beginning(NamedTuple):
    """The characters one of which stands first in what some parts match (None: they cannot be told), and whether it may be nothing."""

    items: _Items | None
    empty: bool = False


_ANY = _Beginning(None)


def _beginning(parts: Iterable[tuple[Any, Any]], flags: int) -> _Beginning:
    """What these parts, one behind the other, begin with."""
    found: _Items = []
    for part, about in parts:
        items, empty = _of_part(str(part), about, flags)
        if items is None:
            return _ANY
        found += items
        if not empty:
            return _Beginning(found)
    return _Beginning(found, empty=True)


def _of_part(part: str, about: Any, flags: int) -> _Beginning:
    """What one part begins with."""
    if part in ("AT", "ASSERT", "ASSERT_NOT"):
        return _Beginning([], empty=True)  # they take no character
    if part == "SUBPATTERN":
        return _beginning(about[3], (flags | about[1]) & ~about[2])
    if part.endswith("_REPEAT"):
        items, empty = _beginning(about[2], flags)
        return _Beginning(items, empty or about[0] == 0)
    if part == "ATOMIC_GROUP":
        return _beginning(about, flags)
    if part == "BRANCH":
        ways = [_beginning(way, flags) for way in about[1]]
        items = [item for way in ways for item in way.items or ()]
        return _ANY if any(way.items is None for way in ways) else _Beginning(items, any(way.empty for way in ways))
    return _Beginning(None if flags & re.ASCII else _of_character(part, about, flags & re.IGNORECASE))


def _of_character(part: str, about: Any, folded: int) -> _Items | None:
    """The characters that a part takes which takes one, or more than these."""
    constants = import_module("re._constants")
    if part == "LITERAL":
        return [(constants.LITERAL, code) for code in (alike(about) if folded else (about,))]
    if part != "IN":
        return None
    if about[0][0] == constants.NEGATE:
        word = (constants.CATEGORY, constants.CATEGORY_NOT_WORD) in about
        return [(constants.CATEGORY, constants.CATEGORY_WORD)] if word else None
    return None if folded else list(about)


def alike(code: int) -> list[int]:
    """The characters that are the same as one without regard to capitals, as the matcher has it.

    >>> "".join(map(chr, alike(ord("s"))))
    'Ssſ'
    """
    low = import_module("_sre").unicode_tolower(code)
    small = {low, *import_module("re._casefix")._EXTRA_CASES.get(low, ())}
    return sorted(small.union(*(_capitals().get(one, ()) for one in small)))


@cache
def _capitals() -> dict[int, list[int]]:
    """The characters that are other ones in small letters, by these; there are none beyond the second plane."""
    lower, found = import_module("_sre").unicode_tolower, dict[int, list[int]]()
    for code in range(0x20000):
        if (low := lower(code)) != code:
            found.setdefault(low, []).append(code)
    return found
