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
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path

from edele_refs import cached
from edele_refs.compiling import compiled, made, taken, works

LONG = 300
"""Characters of a pattern that is kept; a shorter one is compiled as soon as it is found."""
MOST, LARGEST = 12_000, 100_000_000
"""So many patterns are kept, and so many bytes of them; the notes of one language have some six hundred."""


def long_pattern(pattern: str) -> re.Pattern[str]:
    """The pattern, as ``re.compile`` gives it."""
    home = _folder() if len(pattern) >= LONG else None
    if home is None:
        return compiled(pattern)
    file = home / hashlib.sha256(pattern.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    # whatever is wrong with a file, the pattern is at hand
    with suppress(OSError, EOFError, ValueError, TypeError, RuntimeError, zlib.error):
        return taken(pattern, marshal.loads(zlib.decompress(file.read_bytes())))
    anew = made(pattern)
    _room(home)
    cached.keep(file, zlib.compress(marshal.dumps(anew), 1))
    return taken(pattern, anew)


@cache
def _folder() -> Path | None:
    """Where patterns are kept for this Python; None where they are not."""
    with suppress(RuntimeError):  # nobody is at home
        if works():
            return cached.folder() / "patterns" / f"{sys.implementation.cache_tag}-{import_module('_sre').MAGIC}-beginning"
    return None


@cache
def _room(home: Path) -> None:
    """Forget the oldest, once in a process that keeps any."""
    cached.forget_the_oldest(home, "*", MOST, LARGEST)
