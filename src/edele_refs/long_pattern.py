"""Long patterns, compiled once for all processes.

The words of a dozen languages make patterns of up to 30,000 characters, and ``re`` takes a second
and more for those of one document, as long as refs takes for two hundred notes. What it makes of
them, the code of its matcher, is kept in the user's cache folder as Python keeps its own compiled
files: by the pattern and by the version that reads it. The matcher proves a code when it takes it.
Where there is none, or ``re`` is built otherwise, the pattern is compiled as ever.
"""

from __future__ import annotations

import hashlib
import marshal
import re
import sys
import zlib
from array import array
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path

from edele_refs import cached

LONG = 1_500
"""Characters of a pattern that is kept; a shorter one is compiled as soon as it is found."""
MOST, LARGEST = 3_000, 50_000_000
"""So many patterns are kept, and so many bytes of them; mostly one has a few thousand."""
_Made = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""A pattern's flags, its code, the number of its groups, their numbers by name and their names by number."""


def long_pattern(pattern: str) -> re.Pattern[str]:
    """The pattern, as ``re.compile`` gives it."""
    home = _folder() if len(pattern) >= LONG else None
    if home is None:
        return re.compile(pattern)
    file = home / hashlib.sha256(pattern.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    # whatever is wrong with a file, the pattern is at hand
    with suppress(OSError, EOFError, ValueError, TypeError, RuntimeError, zlib.error):
        return _taken(pattern, marshal.loads(zlib.decompress(file.read_bytes())))
    made = _made(pattern)
    _room(home)
    cached.keep(file, zlib.compress(marshal.dumps(made), 1))
    return _taken(pattern, made)


@cache
def _folder() -> Path | None:
    """Where patterns are kept for this Python; None where they are not."""
    with suppress(ImportError, AttributeError, TypeError, ValueError, RuntimeError):  # RuntimeError: nobody is at home
        home = cached.folder() / "patterns" / f"{sys.implementation.cache_tag}-{import_module('_sre').MAGIC}"
        if _taken("(?P<a>b)|c", _made("(?P<a>b)|c")) == re.compile("(?P<a>b)|c"):
            return home
    return None


@cache
def _room(home: Path) -> None:
    """Forget the oldest, once in a process that keeps any."""
    cached.forget_the_oldest(home, "*", MOST, LARGEST)


def _made(pattern: str) -> _Made:
    """What ``re.compile`` makes of a pattern before it hands it to the matcher."""
    tree = import_module("re._parser").parse(pattern)
    code = array("I", import_module("re._compiler")._code(tree, 0))
    groups = tree.state.groupdict
    names = {number: name for name, number in groups.items()}
    return tree.state.flags, code.tobytes(), tree.state.groups - 1, groups, tuple(map(names.get, range(tree.state.groups)))


def _taken(pattern: str, made: _Made) -> re.Pattern[str]:
    flags, code, *groups = made
    found: re.Pattern[str] = import_module("_sre").compile(pattern, flags, memoryview(code).cast("I").tolist(), *groups)
    return found
